//! What is refused only if the program reaches it: what stands in the functions of modules that the main one imports,
//! and modules of the stdlib that are imported there.
//!
//! Takes diagnostics as they are found; inference says later what is reached. What nothing reaches has no effect, so
//! that a package may hold more than a program uses of it.

use molt_source::{Diagnostic, Severity};
use molt_syntax::Origin;

use super::Lowerer;
use super::import::ModuleRef;
use crate::ir::*;
use crate::scope::{BindingKind, ScopeId};

/// What makes a late diagnostic an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// The function is reached.
    Function(FuncId),
    /// The variable is read.
    Global(GlobalId),
}

/// A diagnostic that waits for what inference says.
#[derive(Clone, Debug)]
pub struct Late {
    pub when: Use,
    pub diagnostic: Diagnostic,
}

impl Lowerer<'_> {
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        match self.frames.last().map(|frame| frame.func) {
            Some(function) if self.waits() && diagnostic.severity == Severity::Error => {
                self.late.push(Late {
                    when: Use::Function(function),
                    diagnostic,
                })
            }
            _ => self.diagnostics.push(diagnostic),
        }
    }

    /// Whether the current module may hold what the program does not use.
    fn waits(&self) -> bool {
        self.at != 0 && self.current().origin == Origin::User
    }

    /// Notes that failing imports of a module are caught where it is imported.
    pub(crate) fn note_tried(&mut self, module: &ModuleRef) {
        if let ModuleRef::Program(index) = module
            && (self.guarded(|g| g.import) || self.tried.contains(&self.at))
        {
            self.tried.insert(*index);
        }
    }

    /// Whether a module that is nowhere may be left to the run, which says so where the import is reached: it stands in
    /// a function or a branch of an imported module, or in a module whose import is tried.
    pub(crate) fn missing_at_run_time(&self, dotted: &str) -> bool {
        let named = |kind: &BindingKind| match kind {
            BindingKind::ImportModule(name) | BindingKind::ImportFrom(name, _) => {
                name.strip_prefix(dotted)
                    .is_some_and(|r| r.is_empty() || r.starts_with('.'))
                    || dotted
                        .strip_prefix(name.as_str())
                        .is_some_and(|r| r.starts_with('.'))
            }
            _ => false,
        };
        let symbols = &self.current_scopes().get(ScopeId::MODULE).symbols;
        let straight = |(_, symbol): &(_, crate::scope::Symbol)| {
            symbol.bindings.iter().any(|b| b.straight && named(&b.kind))
        };
        self.waits()
            && (self.frames.len() > 1
                || self.tried.contains(&self.at)
                || !symbols.iter().any(straight))
    }

    /// An import at module level failed, and all of it was reported since `before`: it stays an error where one of the
    /// names that it would bind is read.
    pub(crate) fn postpone<'n>(&mut self, before: usize, names: impl IntoIterator<Item = &'n str>) {
        if !self.waits() || self.frames.len() != 1 {
            return;
        }
        let globals: Vec<GlobalId> = names
            .into_iter()
            .map(|name| self.declare_global(self.at, name))
            .collect();
        let known = |late: &Late| {
            matches!(
                late.diagnostic.code,
                "missing-module" | "missing-stdlib-name"
            )
        };
        for late in self.late.split_off(before) {
            if !known(&late) {
                self.late.push(late);
                continue;
            }
            self.late.extend(globals.iter().map(|&global| Late {
                when: Use::Global(global),
                diagnostic: late.diagnostic.clone(),
            }));
        }
    }
}
