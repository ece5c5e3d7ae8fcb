//! What makes objects: loops and recursions of it can use up memory bit by bit, where no single thing is large enough to
//! be refused.
//!
//! What is not known to make none counts as making some.

use molt_abi::functions::RuntimeFn;

use crate::ir::{Function, Op, Program, Repr};

/// Whether the program can look at exceptions: in others nothing asks for MemoryError.
pub fn handles<P>(program: &Program<P>) -> bool {
    let enters = |op: &Op| {
        matches!(
            op,
            Op::Runtime {
                function: RuntimeFn::exc_enter,
                ..
            }
        )
    };
    let blocks = program.functions.iter().flat_map(|f| &f.blocks);
    blocks.flat_map(|b| &b.insts).any(|i| enters(&i.op))
}

/// By function: whether a call of it may make objects.
pub fn makers<P>(program: &Program<P>) -> Vec<bool> {
    let mut found = vec![false; program.functions.len()];
    let mut changed = true;
    while changed {
        changed = false;
        for (i, f) in program.functions.iter().enumerate() {
            let insts = || f.blocks.iter().flat_map(|b| &b.insts);
            if !found[i] && insts().any(|inst| makes(&inst.op, f, &found)) {
                found[i] = true;
                changed = true;
            }
        }
    }
    found
}

/// Whether the operation may make an object that lives on.
pub fn makes(op: &Op, f: &Function, makers: &[bool]) -> bool {
    match op {
        Op::Call { function, .. } => makers[function.index()],
        Op::Runtime { function, .. } | Op::RuntimeArray { function, .. } => !plain(*function),
        // An int of any size.
        Op::Box(v) => f.repr(*v) == Repr::Int,
        Op::NewInstance(_)
        | Op::MakeFunction { .. }
        | Op::MakeGenerator { .. }
        | Op::ListAppend { .. }
        | Op::External { .. }
        | Op::LoadMethod { .. }
        | Op::Unpack { .. }
        | Op::WithEnter(_)
        | Op::Forgotten(_)
        | Op::BindArguments { .. } => true,
        _ => false,
    }
}

/// Rows that at most give a number, or end the loop.
fn plain(function: RuntimeFn) -> bool {
    use RuntimeFn::*;
    matches!(
        function,
        loop_point
            | loop_interrupted
            | int_add
            | int_sub
            | int_mul
            | int_product
            | int_floordiv
            | int_modulo
            | int_truediv
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
            | int_unbox
            | int_to_float
            | int_compare_float
            | int_retain
            | int_release
            | float_pow_real
            | float_floordiv
            | float_modulo
            | float_unbox
            | str_eq
            | str_compare
            | exc_enter
            | exc_leave
            | exc_restore
            | exc_match
            | traceback_add
            | traceback_keep
            | raise_index_error
            | raise_zero_division
            | raise_unbound_local
            | raise_unbound_free
            | raise_name_error
            | raise_assertion
            | print_text
            | dealloc
    )
}
