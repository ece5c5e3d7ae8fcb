//! Patterns of `match`: class patterns, and what the runtime answers about sequences and mappings.
//!
//! Takes the subject and what is asked of it; gives types. None of these questions runs code of the program, but
//! for attributes that a class pattern reads and `get` of a mapping that is no dict.

use molt_hir::ir::*;

use super::call::{Given, positional};
use super::engine::{Engine, Key};
use super::table::T;
use crate::ty::Atom;

/// What the runtime's `_patterns` module is asked.
pub const MODULE: &str = "_patterns";

impl<'p> Engine<'p> {
    /// A class pattern: the attributes go to its targets.
    pub fn match_class(&mut self, e: &'p Expr) -> T {
        let ExprKind::MatchClass {
            subject,
            class,
            positional: count,
            names,
            targets,
        } = &e.kind
        else {
            return T::ANY;
        };
        let count = *count;
        let whole = self.expr(subject);
        let class = self.expr(class);
        let strange = self
            .atoms(class)
            .iter()
            .any(|a| matches!(a, Atom::Instance(_) | Atom::Object(..)));
        if class == T::ANY || strange {
            self.escape(whole);
        }
        let part = self.filter_class(whole, class, true);
        let known = self.positional_names(class, count);
        for (index, target) in targets.iter().enumerate() {
            let name: Option<&'p str> = match (&known, index.checked_sub(count as usize)) {
                (_, Some(keyword)) => names.get(keyword).map(String::as_str),
                (Some(known), None) => known.get(index).copied(),
                (None, None) => None,
            };
            let t = match name {
                Some(name) => self.load_attr(part, name, ExprId(0)),
                None => {
                    self.read_computed(part);
                    T::ANY
                }
            };
            self.target(target, t);
        }
        T::BOOL
    }

    /// The attributes of positional sub-patterns.
    fn positional_names(&self, class: T, count: u32) -> Option<Vec<&'p str>> {
        let [Atom::Class(class)] = self.atoms(class)[..] else {
            return None;
        };
        let ty = &self.classes.types[class.index()];
        if !ty.is_static {
            return None;
        }
        match_names(self.program, &ty.mro, count)
    }

    /// Functions of the module `_patterns`.
    pub fn call_patterns(&mut self, name: &str, given: &[Given<'p>], e: &'p Expr) -> Option<T> {
        let first = positional(given, 0)?;
        Some(match name {
            "is_sequence" | "is_mapping" => T::BOOL,
            "values" => {
                let keys = positional(given, 1)?;
                let key = self.iterate(keys);
                let [Atom::Dict(site)] = self.atoms(first)[..] else {
                    // The runtime asks any other mapping for its `get`.
                    let get = self.load_attr(first, "get", ExprId(0));
                    self.escape(get);
                    return None;
                };
                let own = self.read(Key::Index(site));
                self.compare_touch(own, key);
                let item = self.read(Key::Item(site));
                let [Atom::Tuple(keys)] = &self.atoms(keys)[..] else {
                    return None;
                };
                let items = vec![item; keys.len()];
                let sub = self.sub_site(e.id, 0);
                let found = self.tuple(&items, sub);
                self.join(found, T::NONE)
            }
            "rest" => {
                let [Atom::Dict(site)] = self.atoms(first)[..] else {
                    self.escape(first);
                    return Some(self.dict_of(e.id, T::ANY, T::ANY));
                };
                let (key, item) = (self.read(Key::Index(site)), self.read(Key::Item(site)));
                self.dict_of(e.id, key, item)
            }
            _ => return None,
        })
    }

    /// What a value may be where a sequence (or mapping) pattern has, or has not, found it to be one.
    pub fn filter_pattern(&mut self, t: T, name: &str, holds: bool) -> T {
        if t == T::ANY {
            return t;
        }
        let sequence = name == "is_sequence";
        self.filter(t, |_, atom| {
            let answer = match atom {
                Atom::List(_) | Atom::Tuple(_) | Atom::TupleOf(_) | Atom::Range => Some(sequence),
                Atom::Dict(_) => Some(!sequence),
                Atom::None
                | Atom::Bool
                | Atom::Int
                | Atom::Float
                | Atom::Complex
                | Atom::Str
                | Atom::Bytes
                | Atom::Set(_)
                | Atom::Function(_)
                | Atom::Method(..)
                | Atom::Class(_)
                | Atom::Module(_)
                | Atom::Generator(_) => Some(false),
                _ => None,
            };
            answer != Some(!holds)
        })
    }
}

/// The first `count` names of `__match_args__`, where the linearisation of a class of the program tells them and
/// nothing in the program can change them.
pub fn match_names<'p>(program: &'p Program, mro: &[ClassId], count: u32) -> Option<Vec<&'p str>> {
    if count == 0 {
        return Some(Vec::new());
    }
    if program.names_used.contains("__match_args__") {
        return None;
    }
    let owner = mro
        .iter()
        .map(|class| &program.classes[class.index()])
        .find(|class| class.names.iter().any(|n| n == "__match_args__"))?;
    let names = owner.match_args.as_ref()?.get(..count as usize)?;
    Some(names.iter().map(String::as_str).collect())
}
