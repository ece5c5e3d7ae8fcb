//! What lowering refuses if the program reaches it, asked of inference.
//!
//! Takes the diagnostics that wait and the types; gives those that are errors, and those that are warnings: they stand
//! in functions that no text asks for, which a module's own names, computed, may mean all the same. Never finds
//! anything itself.

use molt_hir::ir::Program;
use molt_hir::{Late, Use};
use molt_source::{Diagnostic, Diagnostics, Severity};
use molt_tir::ty::Types;

/// The diagnostics of what is reached, each once: the warnings, if there is no error.
pub fn reached(
    late: &[Late],
    program: &Program,
    types: &Types,
) -> Result<Vec<Diagnostic>, Diagnostics> {
    let mut found: Vec<Diagnostic> = Vec::new();
    let mut asked: Option<Vec<bool>> = None;
    for Late { when, diagnostic } in late {
        let told = |d: &Diagnostic| d.span == diagnostic.span && d.title == diagnostic.title;
        let is_reached = match when {
            Use::Function(function) => types.reachable[function.index()],
            Use::Global(global) => types.reads[global.index()],
        };
        if !is_reached || found.iter().any(told) {
            continue;
        }
        let mut diagnostic = diagnostic.clone();
        if let Use::Function(function) = when
            && raises(&diagnostic)
            && !asked.get_or_insert_with(|| molt_hir::asked(program))[function.index()]
        {
            diagnostic.severity = Severity::Warning;
            diagnostic.help = Some(format!(
                "nothing asks for `{}` by its name; where it runs all the same, this raises NotImplementedError",
                program.functions[function.index()].qualname
            ));
        }
        found.push(diagnostic);
    }
    match found.iter().any(|d| d.severity == Severity::Error) {
        true => Err(Diagnostics::new(found).expect("there is an error")),
        false => Ok(found),
    }
}

/// Whether what stands in the place of the refused code raises.
fn raises(diagnostic: &Diagnostic) -> bool {
    matches!(diagnostic.code, "unsupported-builtin" | "unsupported-frame")
}
