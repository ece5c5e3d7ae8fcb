//! A stand-in for the runtime: ints of any size behind handles, owners counted, every call noted.

use std::collections::BTreeMap;

use molt_tir::ir::{Managed, Program};
use molt_wasm::records::Records;
use molt_wasm::{Options, emit};
use wasmtime::{Caller, Engine, Extern, FuncType, Instance, Linker, Module, Store, Val, ValType};

use crate::assemble::{Assembled, assemble};

const FIRST: i64 = 0x10_0000;

#[derive(Default)]
pub struct State {
    /// Value and owners of each handle, from [`FIRST`] on in steps of 16.
    pub ints: Vec<(i128, i64)>,
    pub log: Vec<String>,
    /// What a row gives instead of 0.
    pub answers: BTreeMap<String, i64>,
    /// Rows that leave an exception pending.
    pub raising: Vec<String>,
    pending: u32,
}

impl State {
    pub fn number(&self, n: i64) -> i128 {
        if n.wrapping_add(1 << 62) >= 0 {
            return n.into();
        }
        let at = n.wrapping_sub(i64::MIN).wrapping_sub(FIRST) / 16;
        let known = usize::try_from(at).ok().and_then(|i| self.ints.get(i));
        known.unwrap_or_else(|| panic!("{n} is no int")).0
    }

    pub fn int(&mut self, n: i128) -> i64 {
        if (-(1i128 << 62)..1i128 << 62).contains(&n) {
            return n as i64;
        }
        self.ints.push((n, 1));
        i64::MIN + FIRST + 16 * (self.ints.len() as i64 - 1)
    }

    /// Handles that somebody still owns.
    pub fn alive(&self) -> usize {
        self.ints.iter().filter(|i| i.1 != 0).count()
    }

    fn owners(&mut self, n: i64, change: i64) {
        let i = ((n.wrapping_sub(i64::MIN) - FIRST) / 16) as usize;
        self.ints[i].1 += change;
        assert!(self.ints[i].1 >= 0, "an int was released too often");
    }

    fn arithmetic(&mut self, name: &str, a: i128, b: i128) -> Option<i64> {
        let floor = |a: i128, b: i128| a / b - i128::from(a % b != 0 && (a < 0) != (b < 0));
        let n = match name {
            "molt_int_add" => a + b,
            "molt_int_sub" => a - b,
            "molt_int_mul" | "molt_int_product" => a * b,
            "molt_int_and" => a & b,
            "molt_int_or" => a | b,
            "molt_int_xor" => a ^ b,
            "molt_int_neg" => -a,
            "molt_int_invert" => !a,
            "molt_int_lshift" if b >= 0 => a << b,
            "molt_int_rshift" if b >= 0 => a >> b.min(127),
            "molt_int_floordiv" if b != 0 => floor(a, b),
            "molt_int_modulo" if b != 0 => a - floor(a, b) * b,
            "molt_int_lshift" | "molt_int_rshift" | "molt_int_floordiv" | "molt_int_modulo" => {
                return Some(i64::MIN);
            }
            _ => return None,
        };
        Some(self.int(n))
    }
}

pub struct Machine {
    pub store: Store<State>,
    pub instance: Instance,
    pub assembled: Assembled,
}

impl Machine {
    pub fn new(program: &Program<Managed>) -> Machine {
        Machine::with(program, &Records::default(), &Options::default())
    }

    pub fn with(program: &Program<Managed>, records: &Records, options: &Options) -> Machine {
        let mut files = molt_source::Files::default();
        files.add(molt_source::File::new("m.py".into(), "f()\n".into()));
        let object = emit(program, records, &files, options).unwrap();
        let assembled = assemble(&object);
        if std::env::var_os("SHOW").is_some() {
            eprintln!("{}", wasmprinter::print_bytes(&assembled.module).unwrap());
        }
        wasmparser::validate(&assembled.module).unwrap_or_else(|e| {
            panic!(
                "{e}\n{}",
                wasmprinter::print_bytes(&assembled.module).unwrap_or_default()
            )
        });
        let engine = Engine::default();
        let module = Module::new(&engine, &assembled.module).unwrap();
        let mut store = Store::new(&engine, State::default());
        store.data_mut().pending = assembled
            .addresses
            .get("molt_pending")
            .copied()
            .unwrap_or(0);
        let mut linker = Linker::new(&engine);
        for (name, ty) in &assembled.imports {
            let of = |t: &molt_wasm::object::ValType| match t {
                molt_wasm::object::ValType::I32 => ValType::I32,
                molt_wasm::object::ValType::I64 => ValType::I64,
                molt_wasm::object::ValType::F32 => ValType::F32,
                molt_wasm::object::ValType::F64 => ValType::F64,
            };
            let ft = FuncType::new(&engine, ty.params.iter().map(of), ty.results.iter().map(of));
            let (row, result) = (name.clone(), ty.results.first().copied());
            linker
                .func_new("env", name, ft, move |caller, args, out| {
                    if let Some(ty) = result {
                        let bits = call(caller, &row, args);
                        out[0] = match ty {
                            molt_wasm::object::ValType::I32 => Val::I32(bits as i32),
                            molt_wasm::object::ValType::F64 => Val::F64(bits as u64),
                            _ => Val::I64(bits),
                        };
                    } else {
                        call(caller, &row, args);
                    }
                    Ok(())
                })
                .unwrap();
        }
        let instance = linker.instantiate(&mut store, &module).unwrap();
        let mut machine = Machine {
            store,
            instance,
            assembled,
        };
        machine.write("molt_depth_limit", 1000);
        machine
    }

    pub fn call(&mut self, name: &str, args: &[Val]) -> Val {
        let f = self.instance.get_func(&mut self.store, name).unwrap();
        let mut out = vec![Val::I32(0); f.ty(&self.store).results().len()];
        f.call(&mut self.store, args, &mut out).unwrap();
        let sp = self
            .instance
            .get_global(&mut self.store, "__stack_pointer")
            .unwrap();
        assert_eq!(
            sp.get(&mut self.store).i32(),
            Some(crate::assemble::STACK_TOP as i32),
            "the stack pointer moved"
        );
        out.pop().unwrap_or(Val::I32(0))
    }

    pub fn call_i64(&mut self, name: &str, args: &[i64]) -> i64 {
        let args: Vec<Val> = args.iter().map(|&n| Val::I64(n)).collect();
        self.call(name, &args).i64().unwrap()
    }

    /// Calls on Python ints; the result's handle is released.
    pub fn call_int(&mut self, name: &str, args: &[i128]) -> i128 {
        let handles: Vec<i64> = args.iter().map(|&n| self.store.data_mut().int(n)).collect();
        let out = self.call_i64(name, &handles);
        let state = self.store.data_mut();
        let n = state.number(out);
        for h in handles.into_iter().chain([out]) {
            if h.wrapping_add(1 << 62) < 0 {
                state.owners(h, -1);
            }
        }
        n
    }

    pub fn log(&mut self) -> Vec<String> {
        std::mem::take(&mut self.store.data_mut().log)
    }

    pub fn write(&mut self, symbol: &str, value: u64) {
        if let Some(&at) = self.assembled.addresses.get(symbol) {
            self.poke(at, value);
        }
    }

    pub fn poke(&mut self, at: u32, value: u64) {
        let memory = self.instance.get_memory(&mut self.store, "memory").unwrap();
        memory
            .write(&mut self.store, at as usize, &value.to_le_bytes())
            .unwrap();
    }

    pub fn peek(&mut self, at: u32) -> u64 {
        let memory = self.instance.get_memory(&mut self.store, "memory").unwrap();
        let mut bytes = [0; 8];
        memory.read(&self.store, at as usize, &mut bytes).unwrap();
        u64::from_le_bytes(bytes)
    }
}

/// What a row does here.
fn call(mut caller: Caller<State>, name: &str, args: &[Val]) -> i64 {
    let numbers: Vec<i64> = args
        .iter()
        .map(|v| match v {
            Val::I32(n) => i64::from(*n),
            Val::I64(n) => *n,
            Val::F64(bits) => *bits as i64,
            _ => 0,
        })
        .collect();
    let row = name.trim_start_matches("molt_");
    let memory = caller
        .get_export("memory")
        .and_then(Extern::into_memory)
        .unwrap();
    let shown = match row {
        // Arrays are shown by what they hold.
        "list_new" | "tuple_new" => {
            let mut bytes = vec![0; 8 * numbers[1] as usize];
            memory
                .read(&caller, numbers[0] as usize, &mut bytes)
                .unwrap();
            let items: Vec<u64> = bytes
                .chunks(8)
                .map(|c| u64::from_le_bytes(c.try_into().unwrap()))
                .collect();
            format!("{row} {items:?}")
        }
        "traceback_add" => {
            let mut bytes = [0; 4];
            let line = numbers[0] as usize + molt_abi::layouts::location::line as usize;
            memory.read(&caller, line, &mut bytes).unwrap();
            format!("traceback_add line {}", u32::from_le_bytes(bytes))
        }
        _ => format!("{row} {numbers:?}"),
    };
    let pending = caller.data().pending as usize;
    let state = caller.data_mut();
    match name {
        "molt_int_retain" => state.owners(numbers[0], 1),
        "molt_int_release" => state.owners(numbers[0], -1),
        _ => state.log.push(shown),
    }
    if state.raising.iter().any(|r| r == row) {
        memory
            .write(&mut caller, pending, &1u64.to_le_bytes())
            .unwrap();
        return 0;
    }
    if let Some(&answer) = state.answers.get(row) {
        return answer;
    }
    let a = numbers.first().map_or(0, |n| state.number(*n));
    let b = numbers.get(1).map_or(0, |n| state.number(*n));
    if name == "molt_int_compare" {
        return a.cmp(&b) as i64;
    }
    state.arithmetic(name, a, b).unwrap_or(0)
}
