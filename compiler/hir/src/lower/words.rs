//! Names of attributes that functions of the library compute, though the program says which there are.
//!
//! Takes the lines `#@ words: NAME` that open a file of the library: functions and classes that compute names from words
//! of the program's text alone. Gives these words. Who calls `attrgetter` or `methodcaller` with what is no text, or
//! hands them on, computes names himself.

use std::collections::{BTreeSet, HashSet};

use super::{Lowerer, native};
use crate::ir::*;
use crate::visit;

/// Makes an object that gets the attributes of these names.
const GETTERS: [&str; 2] = ["attrgetter", "methodcaller"];

/// The functions and classes whose computed attribute names are words of the program.
pub(crate) fn worded(file: &str, text: &str) -> HashSet<String> {
    let names = native::listed(file, text, "#@ words");
    names.map(|(_, name)| name.to_string()).collect()
}

impl Lowerer<'_> {
    /// Whether the names of attributes that the running function computes are words of the program.
    pub(crate) fn is_worded(&mut self) -> bool {
        let qualname = self.frame().qualname.clone();
        let ends = qualname.match_indices('.').map(|(at, _)| at);
        let mut ends = ends.chain([qualname.len()]);
        ends.any(|end| self.worded.contains(&qualname[..end]))
    }
}

/// The words in the texts of the functions that are `live`, and the names that class bodies bind.
pub(crate) fn words(program: &Program, live: &[bool]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for function in functions(program, live) {
        visit::exprs(&function.body, &mut |e| {
            if let ExprKind::Str(PyString::Utf8(text)) = &e.kind {
                let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
                found.extend(words.filter(|w| !w.is_empty()).map(String::from));
            }
        });
        visit::stmts(&function.body, &mut |s| {
            if let StmtKind::NamespaceSet(name, _) = &s.kind {
                found.insert(name.clone());
            }
        });
    }
    found
}

fn functions<'p>(program: &'p Program, live: &'p [bool]) -> impl Iterator<Item = &'p Function> {
    let functions = program.functions.iter().zip(live);
    functions.filter(|(_, live)| **live).map(|(f, _)| f)
}

/// The functions among those that are `live` in which an getter ([`GETTERS`]) is more than called with texts.
pub(crate) fn computed(program: &Program, live: &[bool]) -> Vec<FuncId> {
    let live_ones = program.functions.iter().enumerate().zip(live);
    let found = live_ones.filter(|((_, f), live)| **live && computes(program, f));
    found.map(|((i, _), _)| FuncId(i as u32)).collect()
}

fn computes(program: &Program, function: &Function) -> bool {
    let mut known = HashSet::new();
    visit::stmts(&function.body, &mut |s| {
        if let StmtKind::Assign(Target::Global(global), value) = &s.kind
            && program.globals[global.index()].alias.is_some()
        {
            known.insert(value.id);
        }
    });
    visit::exprs(&function.body, &mut |e| {
        if let ExprKind::Call { callee, args } = &e.kind
            && let Some(name) = getter(program, callee)
        {
            let text =
                |arg: &Arg| matches!(arg, Arg::Positional(e) if matches!(e.kind, ExprKind::Str(_)));
            let fine = match name {
                "methodcaller" => args.first().is_some_and(text),
                _ => args.iter().all(text),
            };
            if fine {
                known.insert(callee.id);
            }
        }
    });
    let mut found = false;
    visit::exprs(&function.body, &mut |e| {
        found |= getter(program, e).is_some() && !known.contains(&e.id);
    });
    found
}

/// Which of the getters the expression names.
fn getter(program: &Program, e: &Expr) -> Option<&'static str> {
    let mut global = match &e.kind {
        ExprKind::Global(global)
        | ExprKind::GlobalOr { global, .. }
        | ExprKind::ImportName { global, .. } => *global,
        // Of a module, or of what may be one.
        ExprKind::Attribute { name, .. } => return GETTERS.into_iter().find(|g| g == name),
        _ => return None,
    };
    while let Some(next) = program.globals[global.index()].alias {
        global = next;
    }
    let global = &program.globals[global.index()];
    if program.modules[global.module.index()].name != "operator" {
        return None;
    }
    GETTERS.into_iter().find(|name| *name == global.name)
}
