//! Names that may be bound nowhere: the error, and what may be suggested for it.
//!
//! Takes the name that a function reads; notes the variables and builtins that are near it, as far as the text of the
//! program tells. Whether they are bound the program itself looks, when it reports the error.

use std::collections::BTreeSet;

use molt_abi::functions::RuntimeFn;
use molt_abi::names::{self, BUILTINS, MOST};
use molt_hir::ir as hir;

use super::context::code_names;
use super::scope::Lower;
use crate::ir::{Bound, MissingName, NameLevel, NearName};

/// Variables that every module has, before its own.
const OF_MODULES: [&str; 9] = [
    "__name__",
    "__doc__",
    "__package__",
    "__loader__",
    "__spec__",
    "__annotations__",
    "__builtins__",
    "__file__",
    "__cached__",
];

/// What attributes of the program's own classes and modules may be called.
pub fn own_names(program: &hir::Program) -> BTreeSet<String> {
    let of_classes = program.classes.iter().flat_map(|c| &c.names);
    let slots = program.classes.iter().filter_map(|c| c.slots.as_ref());
    let globals = program.globals.iter().map(|g| &g.name);
    let names = of_classes.chain(slots.flatten()).chain(globals);
    names.chain(&program.names_used).cloned().collect()
}

impl Lower<'_, '_> {
    /// NameError.
    pub fn raise_name_error(&mut self, name: &str) {
        self.note_missing(name);
        let text = self.name(name);
        match self.owner_of(name) {
            Some(local) => {
                let owner = self.read(self.locals[local]);
                let owner = self.box_value(owner);
                let row = RuntimeFn::raise_name_error_in;
                self.b.raise(row, &[text, owner]);
            }
            None => self.b.raise(RuntimeFn::raise_name_error, &[text]),
        }
    }

    /// The variable `self`, where it may have an attribute of the name.
    fn owner_of(&self, name: &str) -> Option<usize> {
        let local = |l: &hir::Local| l.name == "self" && !l.temporary;
        let at = self.hir.locals.iter().position(local)?;
        let program = self.cx.program;
        let in_class = |c: &hir::Class| c.names.iter().any(|n| n == name);
        (program.names_used.contains(name) || program.classes.iter().any(in_class)).then_some(at)
    }

    /// The name may be missing here.
    pub fn note_missing(&mut self, name: &str) {
        let function = self.b.inlined.unwrap_or(self.id);
        let known = |m: &MissingName| m.function == function && m.name == name;
        if self.cx.missing.iter().any(known) {
            return;
        }
        let mut near = Vec::new();
        near.extend(near_locals(self.cx.hir(function), name));
        near.append(&mut self.near_globals(name));
        near.extend(near_builtin(name));
        if near.is_empty() && !names::is_stdlib_module(name) {
            return;
        }
        self.cx.missing.push(MissingName {
            function,
            name: name.to_string(),
            near,
        });
    }

    /// Every variable of the module that is near enough, the nearest first.
    fn near_globals(&mut self, name: &str) -> Vec<NearName> {
        let id = self.hir.module;
        let program = self.cx.program;
        let module = &program.modules[id.index()];
        let stored = |g: &hir::GlobalId| program.globals[g.index()].stores > 0;
        let own = module.globals.iter().filter(|(_, g)| stored(g));
        let own: Vec<_> = own.collect();
        if own.len() + OF_MODULES.len() >= MOST {
            return Vec::new();
        }
        let distance = |n: &str| names::distance(name.as_bytes(), n.as_bytes(), usize::MAX);
        let mut near: Vec<NearName> = OF_MODULES
            .iter()
            .filter_map(|n| Some(always(NameLevel::Module, n, distance(n)?)))
            .collect();
        for (n, g) in own {
            let Some(distance) = distance(n) else {
                continue;
            };
            let bound = match module.open {
                true => Bound::InDict(self.module_static(id)),
                false => Bound::Global(*g),
            };
            near.push(NearName {
                bound,
                ..always(NameLevel::Module, n, distance)
            });
        }
        near.sort_by_key(|n| n.distance);
        near
    }
}

fn near_locals(function: &hir::Function, name: &str) -> Option<NearName> {
    let names = code_names(function);
    let all = names.locals.iter().map(String::as_str);
    let (found, distance) = names::nearest(name, all.filter(|n| !n.starts_with('.')))?;
    Some(always(NameLevel::Function, found, distance))
}

fn near_builtin(name: &str) -> Option<NearName> {
    let (found, distance) = names::nearest(name, BUILTINS.split_ascii_whitespace())?;
    Some(always(NameLevel::Builtins, found, distance))
}

fn always(level: NameLevel, name: &str, distance: usize) -> NearName {
    NearName {
        name: name.to_string(),
        level,
        distance: distance as u32,
        bound: Bound::Always,
    }
}
