//! What each instruction does with its operands and the world: the facts that passes share.
//!
//! Ownership of operands and results, whether an instruction may raise, and whether it may run arbitrary code
//! (and so end the life of anything that is only borrowed from memory).

use molt_abi::functions::{AbiType, Effect, RuntimeFn};

use crate::ir::{Function, IntOp, Op, Repr, Value};

/// What an instruction does with an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    Borrow,
    Consume,
}

/// Who owns a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The instruction's reader: it must consume or release it.
    Result,
    /// Memory: valid until something may overwrite or free it; retain it to keep it.
    Memory,
    /// Nobody needs to: a scalar, or static.
    Nobody,
}

impl Op {
    /// Calls `f` with each operand and what is done with it, in order.
    pub fn visit(&self, f: &mut dyn FnMut(Value, Use)) {
        use Use::{Borrow, Consume};
        match self {
            Op::ConstInt(_)
            | Op::ConstFloat(_)
            | Op::ConstBool(_)
            | Op::ConstBoxed(_)
            | Op::ConstRaw(_)
            | Op::Static(_)
            | Op::GlobalLoad(_)
            | Op::NewInstance(_)
            | Op::ClassStorage(_)
            | Op::BigInt(_)
            | Op::MakeGenerator { .. } => {}
            Op::Box(v)
            | Op::Unbox(v)
            | Op::BoxSmall(v)
            | Op::UnboxSmall(v)
            | Op::Convert(v)
            | Op::I64ToInt(v)
            | Op::ClampInt(v)
            | Op::RawToI64(v)
            | Op::I64ToRaw(v)
            | Op::IntTruth(v)
            | Op::BoolNot(v)
            | Op::RawTruth(v)
            | Op::CellLoad(v)
            | Op::FrameState(v)
            | Op::Len(v)
            | Op::Keep(v)
            | Op::Forgotten(v)
            | Op::WithEnter(v) => f(*v, Borrow),
            Op::IntToFloat { value, .. }
            | Op::IntNeg { value, .. }
            | Op::IntInvert { value, .. }
            | Op::FloatUnary { value, .. }
            | Op::Test { value, .. }
            | Op::Unpack { value, .. } => f(*value, Borrow),
            Op::Int { left, right, .. }
            | Op::IntCompare { left, right, .. }
            | Op::Float { left, right, .. }
            | Op::FloatDiv { left, right, .. }
            | Op::FloatCompare { left, right, .. }
            | Op::BoolCompare { left, right, .. }
            | Op::Same(left, right) => {
                f(*left, Borrow);
                f(*right, Borrow);
            }
            Op::GlobalStore(_, v) => f(*v, Consume),
            Op::LoadMethod { object, name } => {
                f(*object, Borrow);
                f(*name, Borrow);
            }
            Op::SlotLoad { object, .. } => f(*object, Borrow),
            Op::SlotStore { object, value, .. } => {
                f(*object, Borrow);
                f(*value, Consume);
            }
            Op::CellStore(cell, v) => {
                f(*cell, Borrow);
                f(*v, Consume);
            }
            Op::FreeCell { callee, .. } => f(*callee, Borrow),
            Op::FrameLoad { frame, .. } | Op::FrameSuspend { frame, .. } => f(*frame, Borrow),
            Op::FrameStore { frame, value, .. } | Op::FrameFinish { frame, value } => {
                f(*frame, Borrow);
                f(*value, Consume);
            }
            Op::Index { object, index, .. }
            | Op::ItemLoad { object, index }
            | Op::ByteLoad { object, index }
            | Op::CharLoad { object, index } => {
                f(*object, Borrow);
                f(*index, Borrow);
            }
            Op::ItemSwap {
                object,
                left,
                right,
            } => {
                f(*object, Borrow);
                f(*left, Borrow);
                f(*right, Borrow);
            }
            Op::ItemStore {
                object,
                index,
                value,
            } => {
                f(*object, Borrow);
                f(*index, Borrow);
                f(*value, Consume);
            }
            Op::ListAppend { list, value } => {
                f(*list, Borrow);
                f(*value, Consume);
            }
            calls => calls.visit_call(f),
        }
    }

    /// The part of [`Op::visit`] for calls, and for what makes or disposes of objects.
    fn visit_call(&self, f: &mut dyn FnMut(Value, Use)) {
        use Use::{Borrow, Consume};
        match self {
            Op::Runtime { function, args } => {
                for (v, ty) in args.iter().zip(function.params()) {
                    f(*v, abi_use(*ty));
                }
            }
            Op::RuntimeArray {
                function,
                before,
                array,
                after,
            } => {
                let params = function.params();
                for (v, ty) in before.iter().zip(params) {
                    f(*v, abi_use(*ty));
                }
                let how = if consumes_array(*function) {
                    Consume
                } else {
                    Borrow
                };
                array.iter().for_each(|v| f(*v, how));
                for (v, ty) in after.iter().zip(&params[before.len() + 2..]) {
                    f(*v, abi_use(*ty));
                }
            }
            Op::Call { args, .. } => args.iter().for_each(|v| f(*v, Borrow)),
            Op::External { args, .. } => args.iter().flatten().for_each(|v| f(*v, Borrow)),
            Op::BindArguments {
                callee,
                args,
                nargs,
                kwnames,
            } => [callee, args, nargs, kwnames]
                .into_iter()
                .for_each(|v| f(*v, Borrow)),
            Op::MakeFunction {
                defaults,
                kwdefaults,
                cells,
                ..
            } => {
                f(*defaults, Consume);
                f(*kwdefaults, Consume);
                cells.iter().for_each(|v| f(*v, Consume));
            }
            Op::Retain(v) => f(*v, Borrow),
            Op::Release(v) => f(*v, Consume),
            _ => unreachable!("the other operations are visited before"),
        }
    }

    /// Who owns the results (all of them alike).
    pub fn owner(&self) -> Owner {
        match self {
            Op::GlobalLoad(_)
            | Op::SlotLoad { .. }
            | Op::CellLoad(_)
            | Op::FreeCell { .. }
            | Op::FrameLoad { .. }
            | Op::ItemLoad { .. } => Owner::Memory,
            Op::ConstInt(_)
            | Op::ConstFloat(_)
            | Op::ConstBool(_)
            | Op::ConstBoxed(_)
            | Op::ConstRaw(_)
            | Op::Static(_)
            | Op::ClassStorage(_) => Owner::Nobody,
            _ => Owner::Result,
        }
    }

    /// Whether an exception may be pending afterwards.
    pub fn may_raise(&self, callee_may_raise: &dyn Fn(crate::ir::Func) -> bool) -> bool {
        match self {
            Op::IntToFloat { check, .. } | Op::FloatDiv { check, .. } | Op::Index { check, .. } => {
                *check
            }
            Op::Int {
                op: IntOp::FloorDiv | IntOp::Mod | IntOp::Shl | IntOp::Shr | IntOp::Mul,
                checks,
                ..
            } => checks.divisor,
            Op::Runtime { function, .. } | Op::RuntimeArray { function, .. } => {
                function.may_raise()
            }
            Op::Call { function, .. } => callee_may_raise(*function),
            Op::Unpack { .. }
            | Op::WithEnter(_)
            | Op::LoadMethod { .. }
            | Op::External { .. }
            | Op::ListAppend { .. }
            | Op::BindArguments { .. } => true,
            _ => false,
        }
    }

    /// Whether it is where a loop looks, once a turn, at what the program is told.
    pub fn is_point(&self) -> bool {
        matches!(
            self,
            Op::Runtime {
                function: RuntimeFn::loop_point | RuntimeFn::loop_interrupted,
                ..
            }
        )
    }

    /// Whether it asks for an object that may take part in cycles: a collection may come before it.
    pub fn makes_object(&self) -> bool {
        use RuntimeFn::*;
        match self {
            Op::NewInstance(_) | Op::MakeFunction { .. } | Op::MakeGenerator { .. } => true,
            Op::Runtime { function, .. } | Op::RuntimeArray { function, .. } => matches!(
                function,
                list_new
                    | tuple_new
                    | dict_new
                    | set_new
                    | cell_new
                    | function_new
                    | generator_new
                    | instance_new
            ),
            _ => false,
        }
    }

    /// Whether it may run code that overwrites or frees what others borrow from memory: stores, releases and
    /// calls into anything that may run Python code or mutate containers.
    pub fn clobbers(&self) -> bool {
        match self {
            Op::GlobalStore(..)
            | Op::SlotStore { .. }
            | Op::CellStore(..)
            | Op::FrameStore { .. }
            | Op::FrameFinish { .. }
            | Op::ItemStore { .. }
            | Op::ItemSwap { .. }
            | Op::ListAppend { .. }
            | Op::Unpack { .. }
            | Op::WithEnter(_)
            | Op::Forgotten(_)
            | Op::LoadMethod { .. }
            | Op::Call { .. }
            | Op::External { .. }
            | Op::BindArguments { .. }
            | Op::Release(_) => true,
            Op::Runtime { function, .. } | Op::RuntimeArray { function, .. } => clobbers(*function),
            _ => false,
        }
    }
}

fn abi_use(ty: AbiType) -> Use {
    match ty {
        AbiType::Own | AbiType::OwnObj => Use::Consume,
        _ => Use::Borrow,
    }
}

/// Whether the array operands of a row are moved into what it makes.
pub fn consumes_array(function: RuntimeFn) -> bool {
    matches!(
        function,
        RuntimeFn::list_new | RuntimeFn::tuple_new | RuntimeFn::set_new | RuntimeFn::function_new
    )
}

/// Rows that touch no memory that a program can see.
fn clobbers(function: RuntimeFn) -> bool {
    use RuntimeFn::*;
    let quiet = matches!(
        function,
        int_add
            | int_sub
            | int_mul
            | int_product
            | int_floordiv
            | int_modulo
            | int_truediv
            | int_pow
            | int_lshift
            | int_rshift
            | int_and
            | int_or
            | int_xor
            | int_neg
            | int_invert
            | int_abs
            | int_compare
            | int_clamp
            | int_box
            | int_unbox
            | int_to_float
            | int_compare_float
            | int_from_float
            | float_pow
            | float_pow_real
            | float_floordiv
            | float_modulo
            | str_eq
            | str_compare
            | str_concat
            | str_get
            | str_build
            | tuple_get
            | tuple_new
            | list_new
            | list_copy
            | dict_new
            | cell_new
            | function_new
            | loop_point
            | loop_interrupted
    );
    !quiet || function.effect() == Effect::ends
}

impl Function {
    pub fn repr(&self, v: Value) -> Repr {
        self.values[v.index()]
    }
}
