//! What optimisation may do with an operation: leave it out, compute it once, compute it early.

use molt_abi::functions::RuntimeFn;

use crate::ir::{FrameKind, Op};

/// Whether the operation can go where nothing needs its results. Allocation is no effect, but of an instance where
/// its end may run code of the program (`finalizers`).
pub fn removable(op: &Op, raises: &[bool], finalizers: bool) -> bool {
    if op.may_raise(&|f| raises[f.index()]) {
        return false;
    }
    match op {
        Op::GlobalStore(..)
        | Op::SlotStore { .. }
        | Op::CellStore(..)
        | Op::FrameStore { .. }
        | Op::FrameSuspend { .. }
        | Op::FrameFinish { .. }
        | Op::ItemStore { .. }
        | Op::ItemSwap { .. }
        | Op::ListAppend { .. }
        | Op::MakeGenerator {
            kind: FrameKind::Coroutine,
            ..
        }
        | Op::Unpack { .. }
        | Op::WithEnter(_)
        | Op::LoadMethod { .. }
        | Op::Call { .. }
        | Op::External { .. }
        | Op::BindArguments { .. }
        | Op::Keep(_)
        | Op::Forgotten(_)
        | Op::Retain(_)
        | Op::Release(_) => false,
        Op::Runtime { function, .. } | Op::RuntimeArray { function, .. } => quiet_row(*function),
        Op::NewInstance(_) => !finalizers,
        _ => true,
    }
}

fn quiet_row(function: RuntimeFn) -> bool {
    use RuntimeFn::*;
    scalar_row(function)
        || matches!(
            function,
            int_add
                | int_sub
                | int_mul
                | int_and
                | int_or
                | int_xor
                | int_neg
                | int_invert
                | int_abs
                | int_box
                | int_unbox
                | list_new
                | list_copy
                | tuple_new
                | dict_new
                | cell_new
                | function_new
                | slice_new
                | generator_new
        )
}

/// Rows whose result depends on nothing but their operands, and is no object.
fn scalar_row(function: RuntimeFn) -> bool {
    use RuntimeFn::*;
    matches!(
        function,
        int_compare | int_clamp | int_compare_float | str_eq | str_compare
    )
}

/// Whether equal operands always give the same result, so that an earlier one will do; it may raise, for the
/// earlier one did not. Reads no memory that changes.
pub fn pure(op: &Op, immutable: &dyn Fn(crate::ir::Value) -> bool) -> bool {
    match op {
        Op::ConstInt(_)
        | Op::ConstFloat(_)
        | Op::ConstBool(_)
        | Op::ConstBoxed(_)
        | Op::ConstRaw(_)
        | Op::Static(_)
        | Op::ClassStorage(_)
        | Op::Box(_)
        | Op::Unbox(_)
        | Op::BoxSmall(_)
        | Op::UnboxSmall(_)
        | Op::Convert(_)
        | Op::I64ToInt(_)
        | Op::ClampInt(_)
        | Op::IntToFloat { .. }
        | Op::RawToI64(_)
        | Op::I64ToRaw(_)
        | Op::Int { .. }
        | Op::IntNeg { .. }
        | Op::IntInvert { .. }
        | Op::IntCompare { .. }
        | Op::IntTruth(_)
        | Op::Float { .. }
        | Op::FloatDiv { .. }
        | Op::FloatUnary { .. }
        | Op::FloatCompare { .. }
        | Op::BoolNot(_)
        | Op::BoolCompare { .. }
        | Op::Same(..)
        | Op::Test { .. }
        | Op::RawTruth(_)
        | Op::FreeCell { .. }
        | Op::ByteLoad { .. }
        | Op::CharLoad { .. } => true,
        Op::Len(object) | Op::Index { object, .. } | Op::ItemLoad { object, .. } => {
            immutable(*object)
        }
        Op::Runtime { function, .. } => scalar_row(*function),
        _ => false,
    }
}
