//! Which names the reports of errors may ask for.
//!
//! Takes a program; gives the functions that may raise NameError, and the variables that are looked at when that is
//! told: whether they are bound decides what is suggested.

use std::collections::HashSet;

use molt_abi::functions::RuntimeFn;

use crate::ir::{Bound, FuncId, FunctionKind, GlobalId, Inst, Op, Program};

/// Functions that may raise NameError.
pub fn raising<P>(program: &Program<P>) -> HashSet<FuncId> {
    let raises = |op: &Op| {
        use RuntimeFn::{namespace_delete, raise_name_error, raise_name_error_in};
        matches!(
            op,
            Op::Runtime {
                function: raise_name_error | raise_name_error_in | namespace_delete,
                ..
            }
        )
    };
    let mut found = HashSet::new();
    for f in &program.functions {
        let own = match f.kind {
            FunctionKind::Direct(id) | FunctionKind::Generic(id) | FunctionKind::Resume(id) => {
                Some(id)
            }
            FunctionKind::Internal => None,
        };
        let insts = f.blocks.iter().flat_map(|b| &b.insts);
        let inlined = |i: &Inst| i.place.and_then(|place| place.inlined);
        found.extend(
            insts
                .filter(|i| raises(&i.op))
                .filter_map(|i| inlined(i).or(own)),
        );
    }
    found
}

/// Variables whose names are near to those that may be missing.
pub fn looked_at<P>(program: &Program<P>) -> HashSet<GlobalId> {
    if program.missing_names.is_empty() {
        return HashSet::new();
    }
    let raising = raising(program);
    let missing = program.missing_names.iter();
    let near = missing
        .filter(|m| raising.contains(&m.function))
        .flat_map(|m| &m.near);
    near.filter_map(|n| match n.bound {
        Bound::Global(g) => Some(g),
        Bound::Always | Bound::InDict(_) => None,
    })
    .collect()
}
