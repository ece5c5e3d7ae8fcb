//! What instructions do to memory that loads can see: finer than [`Op::clobbers`], which is about lifetimes.
//!
//! A store gives up what was there before, and that may run a finalizer: only in programs without any do stores touch
//! nothing but their own place.

use crate::ir::{FunctionKind, Op, Program, Static};
use molt_hir::ir::PyString;

/// What an instruction may overwrite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    Nothing,
    /// Only its own kind of place; see the operation.
    Place,
    Anything,
}

pub fn touch(op: &Op, finalizers: bool) -> Touch {
    match op {
        Op::GlobalStore(..)
        | Op::SlotStore { .. }
        | Op::CellStore(..)
        | Op::FrameStore { .. }
        | Op::FrameFinish { .. }
        | Op::ItemStore { .. } => {
            if finalizers {
                Touch::Anything
            } else {
                Touch::Place
            }
        }
        // The variable that held it gives it up here.
        Op::Keep(_) if finalizers => Touch::Anything,
        Op::ListAppend { .. } | Op::ItemSwap { .. } => Touch::Place,
        op if op.clobbers() => Touch::Anything,
        _ => Touch::Nothing,
    }
}

/// Whether the instruction may make a list shorter.
pub fn may_shrink(op: &Op, finalizers: bool) -> bool {
    touch(op, finalizers) == Touch::Anything
}

/// Whether the program can run its own code when an object goes: it names `__del__`, uses weak references, or has
/// generators that do something when they are closed.
pub fn finalizers<P>(program: &Program<P>) -> bool {
    let in_static = |s: &Static| match s {
        Static::Str(PyString::Utf8(text)) => text == "__del__" || text == "weakref",
        Static::External(module, _) => module.contains("weakref"),
        _ => false,
    };
    let in_op = |op: &Op| match op {
        Op::External { symbol, .. } => symbol.contains("weakref"),
        _ => false,
    };
    program.functions.iter().any(|f| {
        let closes = || {
            f.blocks
                .iter()
                .flat_map(|b| &b.insts)
                .any(|i| i.unwind.target.is_some())
        };
        f.name.contains("__del__")
            || matches!(f.kind, FunctionKind::Resume(_)) && closes()
            || f.blocks.iter().flat_map(|b| &b.insts).any(|i| in_op(&i.op))
    }) || program.statics.iter().any(in_static)
}
