//! Ctrl-C: where compiled code looks whether the user wants the program to stop.
//!
//! Calls that count their depth find out by its limit, and what waits for input or for time looks for itself. Takes the
//! resolved program, gives which loops look besides; never decides what becomes of the exception.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir::{Expr, ExprKind, Program, Stmt, StmtKind};
use molt_source::{Files, Span};

use super::scope::Lower;
use crate::ir::{Interrupts, Op, Repr};
use crate::ty::Types;

/// Where the standard library's own files are.
const LIBRARY: &str = "<molt>/";

/// What the program makes of interrupts. It catches them where it names the exception or one that it is, or catches
/// everything; it notices them where it has something to do before it ends.
pub fn of(program: &Program, types: &Types, files: &Files) -> Interrupts {
    let reachable = |i: &usize| types.reachable.get(*i).copied().unwrap_or(true);
    let (mut caught, mut noticed) = (false, false);
    for f in (0..program.functions.len()).filter(reachable) {
        let f = &program.functions[f];
        let file = program.modules[f.module.index()].file;
        let own = !files.get(file).name.starts_with(LIBRARY);
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

impl Lower<'_, '_> {
    /// Whether a loop over something finite looks.
    pub fn for_looks(&self, body: &[Stmt]) -> bool {
        match self.cx.interrupts {
            Interrupts::Ignored => false,
            Interrupts::Noticed => has_loop(body),
            Interrupts::Caught => true,
        }
    }

    /// Whether a `while` loop looks: one that only counts ends soon.
    pub fn while_looks(&self, test: &Expr, body: &[Stmt]) -> bool {
        self.for_looks(body)
            || self.cx.interrupts == Interrupts::Noticed
                && (matches!(test.kind, ExprKind::Bool(_) | ExprKind::Int(_)) || has_call(body))
    }

    /// Whether a loop looks that asks an iterator, which may never end.
    pub fn iteration_looks(&self) -> bool {
        self.cx.interrupts != Interrupts::Ignored
    }

    /// Raises KeyboardInterrupt if the user has asked for it.
    pub fn look(&mut self, span: Option<Span>) {
        if self.b.terminated() {
            return;
        }
        let outer = std::mem::replace(&mut self.b.span, span);
        let asked = self.b.one(Op::Interrupted, Repr::Bool);
        let (stop, go) = self.split(asked);
        self.b.switch_to(stop);
        self.b.raise(RuntimeFn::raise_interrupt, &[]);
        self.b.switch_to(go);
        self.b.span = outer;
    }
}

fn has_loop(body: &[Stmt]) -> bool {
    let mut found = false;
    molt_hir::visit::stmts(body, &mut |s| {
        found |= matches!(s.kind, StmtKind::While { .. } | StmtKind::For { .. });
    });
    found
}

fn has_call(body: &[Stmt]) -> bool {
    let mut found = false;
    molt_hir::visit::exprs(body, &mut |e| {
        found |= matches!(e.kind, ExprKind::Call { .. });
    });
    found
}
