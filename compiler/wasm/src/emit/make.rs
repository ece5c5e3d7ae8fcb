//! Making functions, generators, instances and big ints, and operations with several results.
//!
//! Several results come through the frame: the callee writes them, the emitter loads them.

use molt_abi::functions::RuntimeFn;
use molt_tir::ir::{FrameKind, FuncId, FunctionKind, Inst, Op, Repr, Value};

use super::calls::Sentinel;
use super::code::{EMPTY, mem};
use super::context::Data;
use super::function::{Dest, Emitter, Operand};
use super::outlined::Outlined;
use super::plan::Place;
use crate::object::ValType;

impl Emitter<'_, '_> {
    /// Pushes a new object.
    pub fn make(&mut self, op: &Op) {
        match op {
            Op::MakeFunction {
                function,
                entry,
                defaults,
                kwdefaults,
                cells,
            } => {
                let code = self.cx.code_object(*function);
                self.code.address(code);
                self.code.table_slot(self.cx.func(*entry));
                self.push_boxed(*defaults);
                self.push_boxed(*kwdefaults);
                let top = self.frame_top;
                self.array(cells, true);
                self.frame_top = top;
                match self.native_module(*function) {
                    Some(module) => {
                        let module = self.cx.text(&module);
                        self.code.address(module);
                        self.call_row(RuntimeFn::native_function_new);
                    }
                    None => self.call_row(RuntimeFn::function_new),
                }
            }
            Op::MakeGenerator {
                kind,
                function,
                resume,
                slots,
            } => {
                let code = self.cx.code_object(*function);
                self.code.address(code);
                self.code.table_slot(self.cx.func(*resume));
                self.i32(*slots as i32);
                self.call_row(match kind {
                    FrameKind::Generator => RuntimeFn::generator_new,
                    FrameKind::Coroutine => RuntimeFn::coroutine_new,
                    FrameKind::AsyncGenerator => RuntimeFn::async_generator_new,
                });
            }
            Op::NewInstance(class) => {
                let ty = self.cx.class_storage(*class);
                self.code.address(ty);
                self.call_row(RuntimeFn::instance_new);
            }
            Op::BigInt(digits) => self.big_int(digits),
            _ => {}
        }
    }

    fn push_boxed(&mut self, v: Value) {
        self.push(v);
        if let Repr::Ptr(_) = self.repr(v) {
            self.code.i().i64_extend_i32_u();
        }
    }

    fn big_int(&mut self, digits: &str) {
        let (digits, row) = match digits.strip_prefix("0x") {
            Some(digits) => (digits, RuntimeFn::int_from_hex_digits),
            None => (digits, RuntimeFn::int_from_digits),
        };
        let name = format!("${row:?}.{digits}");
        let at = match self.cx.object.by_name.get(&name) {
            Some(&symbol) => super::code::Address { symbol, addend: 0 },
            None => {
                // The runtime keeps the value in the eight bytes before.
                let mut bytes = vec![0; 8];
                bytes.extend_from_slice(digits.as_bytes());
                self.cx.define(
                    name,
                    Data {
                        align: 8,
                        bytes,
                        relocs: Vec::new(),
                    },
                )
            }
        };
        self.code.address(at);
        self.i32(digits.len() as i32);
        self.call_row(row);
    }

    /// Operations whose results are loaded from the frame.
    pub fn spread(&mut self, inst: &Inst) {
        let top = self.frame_top;
        match &inst.op {
            Op::Unpack {
                value,
                before,
                star,
                after,
            } => {
                let count = before + after + u32::from(*star);
                let base = self.reserve(8 * count);
                self.push(*value);
                self.frame_address(base);
                if *star {
                    self.i32(*before as i32);
                    self.i32(*after as i32);
                    self.call_row(RuntimeFn::unpack_star);
                } else {
                    self.i32(count as i32);
                    self.call_row(RuntimeFn::unpack);
                }
                self.finish_call(Some(Sentinel::NonZero), ValType::I32, Dest::Drop);
                let frame = self.frame_local();
                self.load_results(&inst.results, frame, base);
            }
            Op::WithEnter(manager) => self.two_results(&[*manager], RuntimeFn::with_enter, inst),
            Op::LoadMethod { object, name } => {
                self.two_results(&[*object, *name], RuntimeFn::method_load, inst)
            }
            Op::BindArguments {
                callee,
                args,
                nargs,
                kwnames,
            } => {
                self.bind([*callee, *args, *nargs, *kwnames], inst);
            }
            _ => {}
        }
        self.frame_top = top;
    }

    /// Sets the results from consecutive values in memory.
    fn load_results(&mut self, results: &[Value], base: u32, offset: u32) {
        for (i, &v) in results.iter().enumerate() {
            if self.plan.place[v.index()] == Place::Unused {
                continue;
            }
            let local = self.local(v);
            self.code
                .i()
                .local_get(base)
                .i64_load(mem(offset + 8 * i as u32, 3))
                .local_set(local);
        }
    }

    /// A row that gives its first result and stores the second through its last parameter.
    fn two_results(&mut self, operands: &[Value], row: RuntimeFn, inst: &Inst) {
        let base = self.reserve(8);
        operands.iter().for_each(|v| self.push(*v));
        self.frame_address(base);
        self.call_row(row);
        let Some((&entered, rest)) = inst.results.split_first() else {
            return;
        };
        let dest = match self.plan.place[entered.index()] {
            Place::Unused => Dest::Drop,
            _ => Dest::Local(self.local(entered)),
        };
        self.finish_call(Some(Sentinel::Zero(ValType::I64)), ValType::I64, dest);
        let frame = self.frame_local();
        self.load_results(rest, frame, base);
    }

    /// Arguments that stand in order for exactly the positional parameters are theirs as they are; anything else
    /// the runtime sorts out.
    fn bind(&mut self, operands: [Value; 4], inst: &Inst) {
        let operands = operands.map(|v| self.operand(v));
        let [callee, args, nargs, kwnames] = operands;
        let base = self.reserve(8 * inst.results.len() as u32);
        let from = self.temp(ValType::I32);
        let simple = self.simple_parameters();
        if let Some(count) = simple {
            self.get(nargs);
            self.i32(count as i32);
            self.code.i().i32_xor();
            self.get(kwnames);
            self.code.i().i32_or().i32_eqz();
            self.if_(EMPTY);
            self.retain_all(args, count, from);
            self.else_();
        }
        [callee, args, nargs, kwnames]
            .into_iter()
            .for_each(|o| self.get(o));
        self.frame_address(base);
        self.code.i().local_tee(from);
        match self.native_name() {
            Some(shown) => {
                let shown = self.cx.text(&shown);
                self.code.address(shown);
                self.call_row(RuntimeFn::bind_native_arguments);
            }
            None => self.call_row(RuntimeFn::bind_arguments),
        }
        self.finish_call(Some(Sentinel::NonZero), ValType::I32, Dest::Drop);
        if simple.is_some() {
            self.end();
        }
        self.load_results(&inst.results, from, 0);
        self.give_back(ValType::I32, from);
        operands.into_iter().rev().for_each(|o| self.done(o));
    }

    fn native_name(&self) -> Option<String> {
        let FunctionKind::Generic(id) = self.f.kind else {
            return None;
        };
        self.cx.program.codes.get(id.index())?.native.clone()
    }

    /// The module of the builtin function that a function, which is no method, stands for.
    fn native_module(&self, function: FuncId) -> Option<String> {
        let code = &self.cx.program.codes[function.index()];
        let (module, _) = code.native.as_deref()?.split_once(':')?;
        if code.qualname.contains('.') {
            return None;
        }
        Some(
            if module.is_empty() {
                &code.module
            } else {
                module
            }
            .to_string(),
        )
    }

    /// The number of parameters where all are positional.
    fn simple_parameters(&self) -> Option<u32> {
        let FunctionKind::Generic(id) = self.f.kind else {
            return None;
        };
        let code = self.cx.program.codes.get(id.index())?;
        (!code.varargs && !code.kwargs && code.keyword_only == 0).then_some(code.positional)
    }

    fn retain_all(&mut self, args: Operand, count: u32, from: u32) {
        self.get(args);
        self.code.i().local_set(from);
        for i in 0..count {
            self.code.i().local_get(from).i64_load(mem(8 * i, 3));
            self.call_outlined(Outlined::Retain);
        }
    }
}
