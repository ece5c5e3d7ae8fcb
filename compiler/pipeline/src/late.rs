//! What lowering refuses if the program reaches it, asked of inference.
//!
//! Takes the diagnostics that wait and the types; gives those that are errors. Never finds anything itself.

use molt_hir::{Late, Use};
use molt_source::{Diagnostic, Diagnostics};
use molt_tir::ty::Types;

/// The diagnostics of what is reached, each once.
pub fn reached(late: &[Late], types: &Types) -> Option<Diagnostics> {
    let mut errors: Vec<Diagnostic> = Vec::new();
    for Late { when, diagnostic } in late {
        let is_reached = match when {
            Use::Function(function) => types.reachable[function.index()],
            Use::Global(global) => types.reads[global.index()],
        };
        let told = |d: &Diagnostic| d.span == diagnostic.span && d.title == diagnostic.title;
        if is_reached && !errors.iter().any(told) {
            errors.push(diagnostic.clone());
        }
    }
    Diagnostics::new(errors)
}
