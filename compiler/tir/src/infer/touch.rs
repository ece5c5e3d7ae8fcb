//! Builtins that look into a value without keeping it: which methods of the program that runs.
//!
//! Takes a value and what is done with it; the special methods of instances inside are called from the
//! runtime. Only comparisons hand one value to another's method: there both escape.

use std::collections::HashSet;

use molt_hir::ir::*;

use super::call::Given;
use super::classes::Found;
use super::engine::{Engine, Key};
use super::table::T;
use crate::ty::Atom;

/// What a builtin does with values, and those inside of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// `str`, `repr`, `format`.
    Text,
    /// `hash`.
    Hash,
    /// Conversion to a number, rounding, use as an index.
    Number,
    /// `len`, truth.
    Size,
    /// The mapping of `'%(key)s'`.
    Key,
}

impl Touch {
    fn names(self) -> &'static [&'static str] {
        match self {
            Touch::Text => &["__str__", "__repr__", "__format__"],
            Touch::Hash => &["__hash__"],
            Touch::Number => &[
                "__int__",
                "__float__",
                "__index__",
                "__complex__",
                "__abs__",
                "__round__",
                "__trunc__",
                "__floor__",
                "__ceil__",
            ],
            Touch::Size => &["__len__", "__bool__"],
            Touch::Key => &["__getitem__"],
        }
    }

    /// Whether items of containers are looked at, too.
    fn is_deep(self) -> bool {
        matches!(self, Touch::Text | Touch::Hash | Touch::Number)
    }
}

const COMPARISONS: [CompareOp; 6] = [
    CompareOp::Eq,
    CompareOp::Ne,
    CompareOp::Lt,
    CompareOp::Le,
    CompareOp::Gt,
    CompareOp::Ge,
];

/// Builtin types whose comparison compares what is inside.
fn is_container(atom: &Atom) -> bool {
    matches!(
        atom,
        Atom::List(_)
            | Atom::Tuple(_)
            | Atom::TupleOf(_)
            | Atom::Set(_)
            | Atom::Dict(_)
            | Atom::View(_)
    )
}

impl<'p> Engine<'p> {
    pub fn touch(&mut self, t: T, touch: Touch) {
        if self.table.is_inert(t) {
            return;
        }
        for class in self.instances_in(t, touch.is_deep()) {
            for name in touch.names() {
                self.touch_instance(class, name);
            }
        }
    }

    /// Arguments that are numbers, or are asked for one.
    pub fn touch_numbers(&mut self, given: &[Given<'p>]) {
        for one in given {
            match one {
                Given::One(t, _) | Given::Named(_, t) => self.touch(*t, Touch::Number),
                Given::Star(_) | Given::Stars(_) => self.escape_given(&[*one]),
            }
        }
    }

    /// What the value may be; for tuples what is inside, however deep.
    pub fn atoms_of_nested_tuples(&mut self, t: T) -> Vec<Atom> {
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        let mut todo = vec![t];
        while let Some(t) = todo.pop() {
            if !seen.insert(t) {
                continue;
            }
            for atom in self.atoms(t) {
                match atom {
                    Atom::Tuple(items) => {
                        for item in items {
                            todo.push(self.table.lower(&item));
                        }
                    }
                    Atom::TupleOf(site) => todo.push(self.read(Key::Item(site))),
                    other => found.push(other),
                }
            }
        }
        found
    }

    fn touch_instance(&mut self, class: ClassId, name: &'static str) {
        let this = self.instance(class);
        match self.classes.find(class, name) {
            Some(Found::Method(f, MethodKind::Plain)) => {
                let text = matches!(name, "__format__" | "__getitem__");
                let extra = if text { T::STR } else { T::INT };
                let takes = self.function(f).params.positional.min(2) as usize;
                self.call_from_runtime(f, &[this, extra][..takes.max(1)]);
                self.leak(Key::Return(f));
            }
            Some(_) => self.escape(this),
            None => {}
        }
    }

    /// The classes of the instances that a value may be.
    pub fn instance_classes(&mut self, t: T) -> Vec<ClassId> {
        self.instances_in(t, false)
    }

    /// `dir(x)`: the names of its attributes.
    pub fn list_names(&mut self, t: T) {
        if t == T::ANY {
            self.list_unknown();
        }
        for atom in self.atoms(t) {
            match atom {
                Atom::Instance(class) => self.touch_instance(class, "__dir__"),
                Atom::Module(module) => self.observe_dict(module),
                _ => {}
            }
        }
    }

    /// Classes of instances in a value.
    fn instances_in(&mut self, t: T, deep: bool) -> Vec<ClassId> {
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        let mut todo = vec![t];
        while let Some(t) = todo.pop() {
            if self.table.is_inert(t) || !seen.insert(t) {
                continue;
            }
            for atom in self.atoms(t) {
                match atom {
                    Atom::Instance(class) if !found.contains(&class) => found.push(class),
                    Atom::List(s)
                    | Atom::Set(s)
                    | Atom::TupleOf(s)
                    | Atom::Iterator(s)
                    | Atom::View(s)
                        if deep =>
                    {
                        todo.push(self.read(Key::Item(s)));
                    }
                    Atom::Dict(s) if deep => {
                        todo.push(self.read(Key::Item(s)));
                        todo.push(self.read(Key::Index(s)));
                    }
                    Atom::Tuple(items) if deep => {
                        for item in items {
                            todo.push(self.table.lower(&item));
                        }
                    }
                    _ => {}
                }
            }
        }
        found
    }

    /// The runtime compares the two, or what is inside of them: each instance's methods get the other side.
    pub fn compare_touch(&mut self, a: T, b: T) {
        self.compare_deep(a, b, &mut HashSet::new());
    }

    fn compare_deep(&mut self, a: T, b: T, seen: &mut HashSet<(T, T)>) {
        if (self.table.is_inert(a) && self.table.is_inert(b)) && a != T::ANY && b != T::ANY {
            return;
        }
        if a == T::ANY || b == T::ANY {
            self.escape(a);
            self.escape(b);
            return;
        }
        if !seen.insert((a, b)) {
            return;
        }
        for x in self.atoms(a) {
            for y in self.atoms(b) {
                let (left, right) = (self.table.atom(x.clone()), self.table.atom(y.clone()));
                if matches!(x, Atom::Instance(_)) || matches!(y, Atom::Instance(_)) {
                    for op in COMPARISONS {
                        self.compare(op, left, right);
                    }
                } else if let (Atom::Tuple(first), Atom::Tuple(second)) = (&x, &y) {
                    for (one, other) in first.iter().zip(second) {
                        let (one, other) = (self.table.lower(one), self.table.lower(other));
                        self.compare_deep(one, other, seen);
                    }
                } else if is_container(&x) && is_container(&y) {
                    let (one, other) = (self.iterate(left), self.iterate(right));
                    self.compare_deep(one, other, seen);
                    if let (Atom::Dict(one), Atom::Dict(other)) = (&x, &y) {
                        let (one, other) =
                            (self.read(Key::Item(*one)), self.read(Key::Item(*other)));
                        self.compare_deep(one, other, seen);
                    }
                }
            }
        }
    }

    /// A key gets into a dict or set.
    pub fn add_hashed(&mut self, key: Key<'p>, item: T) {
        self.flow(key, item);
        if !self.table.is_inert(item) {
            let all = self.read(key);
            self.compare_touch(all, item);
            self.touch(item, Touch::Hash);
        }
    }
}
