//! Calls: rows of the runtime, functions of the program, entries of builtins.
//!
//! After a call that may raise, the result tells: the sentinel of its representation, and where that is also
//! a result, the slot of the pending exception.

use molt_abi::functions::{AbiType, Effect, RuntimeFn};
use molt_abi::value::INT_ERROR;
use molt_tir::ir::{Inst, Op, Repr, Value};

use super::code::mem;
use super::function::{Dest, Emitter};
use super::locals::val_type;
use crate::object::ValType;

/// How a result tells that an exception is pending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sentinel {
    /// NULL, or address 0.
    Zero(ValType),
    /// NULL with an exception pending; NULL alone is a result.
    ZeroAndPending,
    IntError,
    /// `i64::MIN` with an exception pending.
    I64,
    /// Less than 0.
    Negative,
    NonZero,
    /// NaN with an exception pending.
    Float,
}

impl Sentinel {
    fn of_row(function: RuntimeFn) -> Option<Sentinel> {
        Some(match function.result() {
            AbiType::Val | AbiType::Opt | AbiType::Own if function.effect() == Effect::ends => {
                Sentinel::ZeroAndPending
            }
            AbiType::Val | AbiType::Opt | AbiType::Own => Sentinel::Zero(ValType::I64),
            AbiType::Obj | AbiType::ObjOrNull | AbiType::OwnObj | AbiType::Ptr => {
                Sentinel::Zero(ValType::I32)
            }
            AbiType::Int => Sentinel::IntError,
            AbiType::I64 => Sentinel::I64,
            AbiType::Bool => Sentinel::Negative,
            AbiType::Status => Sentinel::NonZero,
            AbiType::F64 => Sentinel::Float,
            AbiType::I32 | AbiType::Unit | AbiType::Never => return None,
        })
    }

    fn of_repr(repr: Repr) -> Sentinel {
        match repr {
            Repr::Boxed => Sentinel::Zero(ValType::I64),
            Repr::Ptr(_) => Sentinel::Zero(ValType::I32),
            Repr::Int => Sentinel::IntError,
            Repr::I64 => Sentinel::I64,
            Repr::Bool => Sentinel::Negative,
            Repr::Raw => Sentinel::NonZero,
            Repr::F64 => Sentinel::Float,
        }
    }

    fn val_type(self) -> ValType {
        match self {
            Sentinel::Zero(ty) => ty,
            Sentinel::ZeroAndPending | Sentinel::IntError | Sentinel::I64 => ValType::I64,
            Sentinel::Negative | Sentinel::NonZero => ValType::I32,
            Sentinel::Float => ValType::F64,
        }
    }
}

/// Rows whose arrays hold object addresses of 4 bytes; the others hold values.
fn narrow(function: RuntimeFn) -> bool {
    matches!(function, RuntimeFn::str_build | RuntimeFn::function_new)
}

impl Emitter<'_, '_> {
    pub fn call_op(&mut self, inst: &Inst, dest: Dest) {
        match &inst.op {
            // The program ends with a trap, and says nothing.
            Op::Runtime {
                function: RuntimeFn::report_uncaught,
                ..
            } if !self.cx.options.report => {
                self.code.i().i32_const(1);
                self.finish_row(RuntimeFn::report_uncaught, inst, dest);
            }
            Op::Runtime {
                function: RuntimeFn::loop_point,
                ..
            } => self.loop_point(inst, dest),
            Op::Runtime {
                function: RuntimeFn::loop_interrupted,
                ..
            } => self.loop_interrupted(inst, dest),
            Op::Runtime { function, args } => {
                args.iter().for_each(|&v| self.push(v));
                self.note_place();
                self.call_row(*function);
                self.finish_row(*function, inst, dest);
            }
            Op::RuntimeArray {
                function,
                before,
                array,
                after,
            } => {
                before.iter().for_each(|&v| self.push(v));
                let top = self.frame_top;
                self.array(array, narrow(*function));
                after.iter().for_each(|&v| self.push(v));
                self.frame_top = top;
                self.note_place();
                self.call_row(*function);
                self.finish_row(*function, inst, dest);
            }
            Op::Call { function, args } => {
                args.iter().for_each(|&v| self.push(v));
                self.note_place();
                self.code.call(self.cx.func(*function));
                let result = self.cx.program.functions[function.index()].result;
                let sentinel = Sentinel::of_repr(result);
                self.finish_call(Some(sentinel), val_type(result), dest);
            }
            Op::External { symbol, args } => {
                for arg in args {
                    match arg {
                        Some(v) => self.push(*v),
                        None => drop(self.code.i().i64_const(0)),
                    }
                }
                self.note_place();
                let symbol = self.cx.extern_function(symbol);
                self.code.call(symbol);
                self.finish_call(Some(Sentinel::Zero(ValType::I64)), ValType::I64, dest);
            }
            Op::Forgotten(v) => {
                self.push(*v);
                self.push_place();
                self.note_place();
                self.call_row(RuntimeFn::coroutine_forgotten);
            }
            Op::Unpack { .. }
            | Op::WithEnter(_)
            | Op::LoadMethod { .. }
            | Op::BindArguments { .. } => {
                self.note_place();
                self.spread(inst)
            }
            _ => {
                self.note_place();
                self.make(&inst.op);
                self.store(dest);
            }
        }
    }

    /// Stores values in the frame and pushes their address and number.
    pub fn array(&mut self, values: &[Value], narrow: bool) {
        if values.is_empty() {
            self.code.i().i32_const(0).i32_const(0);
            return;
        }
        let size = if narrow { 4 } else { 8 };
        let base = self.reserve(size * values.len() as u32);
        let frame = self.frame_local();
        for (i, &v) in values.iter().enumerate() {
            let offset = base + size * i as u32;
            self.code.i().local_get(frame);
            self.push(v);
            match (narrow, val_type(self.repr(v))) {
                (true, ValType::I32) => self.code.i().i32_store(mem(offset, 2)),
                (false, ValType::I64) => self.code.i().i64_store(mem(offset, 3)),
                _ => {
                    return self
                        .wrong("an array element of another representation than the row asks for");
                }
            };
        }
        self.frame_address(base);
        self.i32(values.len() as i32);
    }

    pub fn finish_row(&mut self, function: RuntimeFn, inst: &Inst, dest: Dest) {
        match function.result() {
            AbiType::Never => return self.raise(),
            AbiType::Unit => return,
            _ => {}
        }
        let sentinel = Sentinel::of_row(function);
        let ty = match function.result() {
            AbiType::I32 => ValType::I32,
            _ => sentinel.map_or(ValType::I64, Sentinel::val_type),
        };
        let dest = if inst.results.is_empty() {
            Dest::Drop
        } else {
            dest
        };
        self.finish_call(sentinel, ty, dest);
    }

    /// Tests the result on the stack where the call may raise, and puts it where it belongs.
    pub fn finish_call(&mut self, sentinel: Option<Sentinel>, ty: ValType, dest: Dest) {
        let (Some(_), Some(sentinel)) = (self.site.0, sentinel) else {
            return self.store(dest);
        };
        let simple = matches!(
            sentinel,
            Sentinel::Zero(_) | Sentinel::IntError | Sentinel::Negative | Sentinel::NonZero
        );
        if simple && dest == Dest::Drop {
            self.test_result(sentinel);
            return self.raise_if();
        }
        let (local, temp) = match dest {
            Dest::Local(l) | Dest::Tee(l) => (l, false),
            Dest::Stack | Dest::Drop => (self.temp(ty), true),
        };
        if simple {
            self.code.i().local_tee(local);
            self.test_result(sentinel);
            self.raise_if();
        } else {
            self.code.i().local_set(local);
            self.test_with_slot(sentinel, local);
        }
        if matches!(dest, Dest::Stack | Dest::Tee(_)) {
            self.code.i().local_get(local);
        }
        if temp {
            self.give_back(ty, local);
        }
    }

    /// Turns the result on the stack into whether an exception is pending.
    fn test_result(&mut self, sentinel: Sentinel) {
        match sentinel {
            Sentinel::Zero(ValType::I32) => drop(self.code.i().i32_eqz()),
            Sentinel::Zero(_) => drop(self.code.i().i64_eqz()),
            Sentinel::IntError => {
                self.i64(INT_ERROR);
                self.code.i().i64_eq();
            }
            Sentinel::Negative => drop(self.code.i().i32_const(0).i32_lt_s()),
            // Any other number is an exception already.
            _ => {}
        }
    }

    /// Where the sentinel is also a result, the slot decides.
    fn test_with_slot(&mut self, sentinel: Sentinel, local: u32) {
        match sentinel {
            Sentinel::Float => return self.check_float(local),
            Sentinel::I64 => {
                self.code.i().local_get(local);
                self.i64(INT_ERROR);
                self.code.i().i64_eq();
            }
            _ => drop(self.code.i().local_get(local).i64_eqz()),
        }
        self.rarely(|e| e.raise_if_pending());
    }
}
