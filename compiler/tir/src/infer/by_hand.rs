//! Attributes that are reached around a class's own rules: `object.__setattr__(x, name, value)`,
//! `super().__setattr__(name, value)`, and the same for reading and deleting.
//!
//! Takes the call; lets the same facts go that `setattr` and its like let go, and no others.

use molt_hir::ir::*;

use super::call::{Given, positional};
use super::engine::{Engine, Key};
use super::table::T;
use crate::ty::Atom;

/// The methods of `object` that take the name of an attribute.
pub fn takes_name(name: &str) -> bool {
    matches!(name, "__getattribute__" | "__setattr__" | "__delattr__")
}

impl<'p> Engine<'p> {
    /// `object.__setattr__(x, name, value)`; `None` for what is no such method.
    pub fn call_by_hand(&mut self, name: &str, given: &[Given<'p>]) -> Option<T> {
        let got = match name {
            "__getattribute__" => self.get_named(given),
            "__setattr__" => self.set_named(given).map(|()| T::NONE),
            "__delattr__" => positional(given, 1).map(|_| self.delete_named(given)),
            _ => return None,
        };
        Some(got.unwrap_or_else(|| {
            self.unknown_by_hand(name);
            T::ANY
        }))
    }

    /// One of these methods of a value that is not known is had, or is called with who knows what.
    pub fn unknown_by_hand(&mut self, name: &str) {
        match name {
            "__getattribute__" => self.read_unknown_all(),
            "__setattr__" => self.write_unknown_all(T::ANY),
            "__delattr__" => self.decisions.none_static = true,
            _ => {}
        }
    }

    /// The method of an instance is had: it may be called with any name.
    pub fn bound_by_hand(&mut self, class: ClassId, name: &str) {
        match name {
            "__getattribute__" => self.expose_all(class),
            "__setattr__" => self.store_everywhere(class, T::ANY),
            "__delattr__" => self.make_dynamic(class),
            _ => {}
        }
    }

    /// `super(cls, object)`: any name that is read of an unknown value may be that of a method further
    /// on in the linearisation of the object's class.
    pub fn super_object(&mut self, object: T) {
        if object == T::ANY {
            self.any_super = true;
            for class in self.escaped_instances.clone() {
                self.add_super(class);
            }
        }
        for atom in self.atoms(object) {
            if let Atom::Instance(class) | Atom::Class(class) = atom {
                self.add_super(class);
            }
        }
    }

    pub fn add_super(&mut self, class: ClassId) {
        if !self.supers.insert(class) {
            return;
        }
        let names = match self.any_reads_all {
            true => self.classes.class_level_names(class),
            false => self.any_reads.iter().copied().collect(),
        };
        for name in names {
            self.expose_further(class, name);
        }
    }

    /// Unknown code reads this of `super()` of an instance of the class, or of the class itself.
    pub fn expose_further(&mut self, class: ClassId, name: &'p str) {
        for base in self.classes.types[class.index()].mro.clone() {
            self.leak(Key::ClassVar(base, name));
            match self.classes.method(base, name) {
                Some((f, MethodKind::ClassMethod)) => {
                    let t = self.atom(Atom::Class(class));
                    self.flow(Key::Param(f, 0), t);
                    self.open_function(f, 1);
                }
                Some((f, MethodKind::StaticMethod)) => self.open_function(f, 0),
                Some((f, _)) => {
                    let this = self.instance(class);
                    self.flow(Key::Param(f, 0), this);
                    self.open_function(f, 0);
                }
                None => {}
            }
        }
    }

    /// `super().__setattr__(name, value)`: the object is an instance of the class whose method this
    /// is, and that class mostly has rules of its own, so that there are no facts. Says whether it
    /// was such a call.
    pub fn super_by_hand(
        &mut self,
        cell: LocalId,
        receiver: T,
        name: &str,
        given: &[Given<'p>],
    ) -> bool {
        if !takes_name(name) {
            return false;
        }
        let wanted = if name == "__setattr__" { 2 } else { 1 };
        let plain = given.len() == wanted && given.iter().all(|g| matches!(g, Given::One(..)));
        let Some(class) = self.super_class(cell).filter(|_| plain) else {
            self.unknown_by_hand(name);
            return true;
        };
        let mut classes = self.instance_classes(receiver);
        if receiver == T::ANY {
            classes.extend(self.classes.and_below(class));
        }
        for class in classes {
            if !self.classes.is_static(class) {
                continue;
            }
            let this = self.instance(class);
            match name {
                "__getattribute__" => self.read_computed(this),
                "__setattr__" => {
                    let value = positional(given, 1).unwrap_or(T::ANY);
                    self.write_computed(this, value);
                }
                _ => self.make_dynamic(class),
            }
        }
        true
    }
}
