//! Finds the functions that never leave an exception pending, so that their callers need not look.
//!
//! Takes no part in deciding what an instruction may raise: see [`crate::ir::Op::may_raise`].

use crate::analysis::edges::reverse_postorder;
use crate::ir::{Function, FunctionKind, Program, Terminator, Unmanaged};

pub fn run(program: &mut Program<Unmanaged>) -> bool {
    let mut raises: Vec<bool> = program
        .functions
        .iter()
        .map(|f| f.may_raise && !called_by_program(f))
        .collect();
    let mut changed = true;
    while changed {
        changed = false;
        for (i, f) in program.functions.iter().enumerate() {
            if !raises[i] && f.may_raise && may_raise(f, &raises) {
                raises[i] = true;
                changed = true;
            }
        }
    }
    let mut found = false;
    for (f, raises) in program.functions.iter_mut().zip(raises) {
        found |= f.may_raise != raises;
        f.may_raise = raises;
    }
    found
}

fn called_by_program(f: &Function) -> bool {
    matches!(f.kind, FunctionKind::Direct(_) | FunctionKind::Internal)
}

fn may_raise(f: &Function, raises: &[bool]) -> bool {
    f.counts_depth
        || reverse_postorder(f).into_iter().any(|b| {
            let data = &f.blocks[b.index()];
            let leaves = data
                .insts
                .iter()
                .any(|i| i.unwind.target.is_none() && i.op.may_raise(&|c| raises[c.index()]));
            leaves || matches!(data.terminator, Some(Terminator::Propagate))
        })
}
