//! Ctrl-C, and memory that runs out: what the program makes of it.
//!
//! Takes the resolved program, which says what it catches. Never decides where it looks: see `opt::points`.

use molt_hir::ir::{ExprKind, Program, StmtKind};
use molt_source::{FileId, Files};

use crate::ir::Interrupts;
use crate::ty::Types;

/// Where the standard library's own files are.
const LIBRARY: &str = "<molt>/";

/// Whether a file is one of the standard library's own.
pub fn is_library(file: FileId, files: &Files) -> bool {
    files.get(file).name.starts_with(LIBRARY)
}

/// What the program makes of interrupts. It catches them where it names the exception or one that it is, or catches
/// everything; it notices them where it has something to do before it ends.
pub fn of(program: &Program, types: &Types, files: &Files) -> Interrupts {
    let reachable = |i: &usize| types.reachable.get(*i).copied().unwrap_or(true);
    let (mut caught, mut noticed) = (false, false);
    for f in (0..program.functions.len()).filter(reachable) {
        let f = &program.functions[f];
        let file = program.modules[f.module.index()].file;
        let own = !is_library(file, files);
        molt_hir::visit::exprs(&f.body, &mut |e| {
            if let ExprKind::Builtin(name) = &e.kind {
                caught |= own && matches!(name.as_str(), "KeyboardInterrupt" | "BaseException");
            }
        });
        molt_hir::visit::stmts(&f.body, &mut |s| match &s.kind {
            StmtKind::Try {
                handlers, finally, ..
            } => {
                caught |= own && handlers.iter().any(|h| h.types.is_none());
                noticed |= own && !finally.is_empty();
            }
            StmtKind::With { .. } => noticed |= own,
            _ => {}
        });
    }
    match (caught, noticed) {
        (true, _) => Interrupts::Caught,
        (_, true) => Interrupts::Noticed,
        _ => Interrupts::Ignored,
    }
}

/// Whether the program names the exception: then products ask for their memory.
pub fn names_memory_error(program: &Program, types: &Types) -> bool {
    let reachable = |i: &usize| types.reachable.get(*i).copied().unwrap_or(true);
    let mut named = false;
    for f in (0..program.functions.len()).filter(reachable) {
        molt_hir::visit::exprs(&program.functions[f].body, &mut |e| {
            named |= matches!(&e.kind, ExprKind::Builtin(name) if name == "MemoryError");
        });
    }
    named
}
