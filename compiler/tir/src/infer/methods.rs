//! Methods of builtin types: containers precisely, scalars by table, the rest by the runtime's stubs.
//!
//! Takes the receiver's atom, the name and the arguments. What is not listed escapes.

use molt_hir::ir::*;

use super::builtin::{Annotation, parse_annotation};
use super::call::{Given, is_plain, named, positional};
use super::engine::{Engine, Key};
use super::table::T;
use super::touch::Touch;
use crate::ty::Atom;

impl<'p> Engine<'p> {
    /// `receiver.name(...)` of a builtin type.
    pub fn call_method(
        &mut self,
        atom: &Atom,
        name: &'p str,
        given: &[Given<'p>],
        e: &'p Expr,
    ) -> T {
        if self.lacks(atom, name) {
            return T::NEVER;
        }
        let known = match atom {
            Atom::List(site) => self.list_method(*site, name, given, e),
            Atom::Dict(site) => self.dict_method(*site, name, given, e),
            Atom::Set(site) => self.set_method(*site, name, given, e),
            Atom::Tuple(_) | Atom::TupleOf(_) => self.tuple_method(atom, name, given),
            Atom::Str => self.str_method(name, given, e),
            Atom::Bytes => bytes_method(name).map(|m| self.text_result(m, T::BYTES, given, e)),
            Atom::Int | Atom::Bool => self.int_method(name, given),
            Atom::Float => self.float_method(name, given),
            Atom::Generator(f) => self.generator_method(*f, name, given),
            Atom::None if !super::classes::is_dunder(name) => Some(T::NEVER),
            _ => None,
        };
        known.unwrap_or_else(|| self.unknown_method(atom, name, given, e))
    }

    /// Whether reading the attribute surely raises.
    pub fn lacks(&self, atom: &Atom, name: &str) -> bool {
        is_exact(atom)
            && !super::classes::is_dunder(name)
            && self.builtins.lacks(type_name(atom), name)
    }

    /// A method that may keep, change or call what it gets.
    fn unknown_method(&mut self, atom: &Atom, name: &str, given: &[Given<'p>], e: &'p Expr) -> T {
        let one = self.table.atom(atom.clone());
        self.escape(one);
        self.escape_given(given);
        let builtins = self.builtins;
        match builtins
            .methods
            .get(&(type_name(atom).to_string(), name.to_string()))
        {
            Some(text) => self.annotated(text, e.id, module_of(atom)),
            None => T::ANY,
        }
    }

    // ---- containers

    fn list_method(
        &mut self,
        site: ExprId,
        name: &str,
        given: &[Given<'p>],
        e: &'p Expr,
    ) -> Option<T> {
        let item = Key::Item(site);
        let first = positional(given, 0);
        Some(match (name, given.len()) {
            ("append", 1) => {
                self.flow(item, first?);
                T::NONE
            }
            ("extend", 1) => {
                let more = self.iterate(first?);
                self.flow(item, more);
                T::NONE
            }
            ("insert", 2) => {
                self.flow(item, positional(given, 1)?);
                self.touch(first?, Touch::Number);
                T::NONE
            }
            ("pop", 0 | 1) if is_plain(given, 1) => {
                self.touch_numbers(given);
                self.read(item)
            }
            ("clear" | "reverse", 0) => T::NONE,
            ("copy", 0) => {
                let t = self.read(item);
                self.list_of(e.id, t)
            }
            ("remove" | "index" | "count", 1..=3) if is_plain(given, 3) => {
                let items = self.read(item);
                self.compare_touch(items, first?);
                self.touch_numbers(&given[1..]);
                if name == "remove" { T::NONE } else { T::INT }
            }
            ("sort", _) => {
                let items = self.read(item);
                self.sort_items(items, given, e);
                T::NONE
            }
            _ => return None,
        })
    }

    /// `key=` and `reverse=` of a sort over these items.
    pub fn sort_items(&mut self, items: T, given: &[Given<'p>], e: &'p Expr) {
        match named(given, "key") {
            Some(key) if key != T::NONE => {
                let keys = self.call_back(key, &[items], e);
                self.compare_touch(keys, keys);
            }
            _ => self.compare_touch(items, items),
        }
        if given.iter().any(|g| matches!(g, Given::Stars(_))) {
            self.escape_given(given);
            self.escape(items);
        }
        if let Some(reverse) = named(given, "reverse") {
            self.truth(reverse);
        }
    }

    fn dict_method(
        &mut self,
        site: ExprId,
        name: &str,
        given: &[Given<'p>],
        e: &'p Expr,
    ) -> Option<T> {
        let first = positional(given, 0);
        let second = positional(given, 1);
        if !is_plain(given, 2) && name != "update" {
            return None;
        }
        Some(match (name, given.len()) {
            ("get" | "pop", 1 | 2) => {
                self.look_up(site, first?);
                let value = self.read(Key::Item(site));
                let other = match (name, second) {
                    (_, Some(t)) => t,
                    ("get", None) => T::NONE,
                    _ => T::NEVER,
                };
                self.join(value, other)
            }
            ("setdefault", 1 | 2) => {
                self.add_hashed(Key::Index(site), first?);
                self.flow(Key::Item(site), second.unwrap_or(T::NONE));
                self.read(Key::Item(site))
            }
            ("keys", 0) => {
                let key = self.read(Key::Index(site));
                self.view_of(e.id, key)
            }
            ("values", 0) => {
                let value = self.read(Key::Item(site));
                self.view_of(e.id, value)
            }
            ("items", 0) => {
                let pair = self.pair(site, e);
                self.view_of(e.id, pair)
            }
            ("popitem", 0) => self.pair(site, e),
            ("copy", 0) => {
                let (key, value) = (self.read(Key::Index(site)), self.read(Key::Item(site)));
                self.dict_of(e.id, key, value)
            }
            ("clear", 0) => T::NONE,
            ("update", _) => {
                self.update_dict(site, given);
                T::NONE
            }
            _ => return None,
        })
    }

    fn pair(&mut self, site: ExprId, e: &'p Expr) -> T {
        let (key, value) = (self.read(Key::Index(site)), self.read(Key::Item(site)));
        let inner = self.sub_site(e.id, 0);
        self.tuple(&[key, value], inner)
    }

    /// `dict.update(...)`, and the arguments of `dict(...)`.
    pub fn update_dict(&mut self, site: ExprId, given: &[Given<'p>]) {
        for one in given {
            match one {
                Given::One(t, _) => {
                    let (key, value) = self.pairs_of(*t);
                    self.add_hashed(Key::Index(site), key);
                    self.flow(Key::Item(site), value);
                }
                Given::Named(_, t) => {
                    self.flow(Key::Index(site), T::STR);
                    self.flow(Key::Item(site), *t);
                }
                Given::Star(_) => {
                    self.flow(Key::Index(site), T::ANY);
                    self.flow(Key::Item(site), T::ANY);
                }
                Given::Stars(t) => {
                    let (key, value) = self.mapping(*t);
                    self.flow(Key::Index(site), key);
                    self.flow(Key::Item(site), value);
                }
            }
        }
    }

    /// Keys and values of a mapping, or of an iterable of pairs.
    fn pairs_of(&mut self, t: T) -> (T, T) {
        if t == T::ANY {
            return (T::ANY, T::ANY);
        }
        let (mut keys, mut values) = (T::NEVER, T::NEVER);
        for atom in self.atoms(t) {
            let one = self.table.atom(atom.clone());
            let (key, value) = match atom {
                Atom::Dict(_) => self.mapping(one),
                Atom::Instance(_) | Atom::Object(..) => {
                    self.escape(one);
                    (T::ANY, T::ANY)
                }
                _ => {
                    let item = self.iterate(one);
                    self.split_pair(item)
                }
            };
            keys = self.join(keys, key);
            values = self.join(values, value);
        }
        (keys, values)
    }

    fn split_pair(&mut self, item: T) -> (T, T) {
        let (mut keys, mut values) = (T::NEVER, T::NEVER);
        if item == T::ANY {
            return (T::ANY, T::ANY);
        }
        for atom in self.atoms(item) {
            let (key, value) = match &atom {
                Atom::Tuple(parts) if parts.len() == 2 => {
                    (self.table.lower(&parts[0]), self.table.lower(&parts[1]))
                }
                _ => {
                    let one = self.atom(atom);
                    let part = self.iterate(one);
                    (part, part)
                }
            };
            keys = self.join(keys, key);
            values = self.join(values, value);
        }
        (keys, values)
    }

    fn set_method(
        &mut self,
        site: ExprId,
        name: &str,
        given: &[Given<'p>],
        e: &'p Expr,
    ) -> Option<T> {
        if !is_plain(given, usize::MAX) {
            return None;
        }
        let own = Key::Item(site);
        let mut others = T::NEVER;
        for one in given {
            let Given::One(t, _) = one else { return None };
            let item = if matches!(name, "add" | "remove" | "discard") {
                *t
            } else {
                self.iterate(*t)
            };
            others = self.join(others, item);
        }
        let mine = self.read(own);
        self.compare_touch(mine, others);
        self.touch(others, Touch::Hash);
        Some(match name {
            "add" | "update" | "symmetric_difference_update" => {
                self.add_hashed(own, others);
                T::NONE
            }
            "remove" | "discard" | "clear" | "difference_update" => T::NONE,
            "intersection_update" => {
                self.add_hashed(own, others);
                T::NONE
            }
            "pop" => mine,
            "copy" | "difference" => self.set_of(e.id, mine),
            "union" | "intersection" | "symmetric_difference" => {
                let all = self.join(mine, others);
                self.set_of(e.id, all)
            }
            "issubset" | "issuperset" | "isdisjoint" => T::BOOL,
            _ => return None,
        })
    }

    fn tuple_method(&mut self, atom: &Atom, name: &str, given: &[Given<'p>]) -> Option<T> {
        if !matches!(name, "index" | "count") || !is_plain(given, 3) {
            return None;
        }
        let t = self.table.atom(atom.clone());
        let items = self.iterate(t);
        self.compare_touch(items, positional(given, 0)?);
        self.touch_numbers(&given[1..]);
        Some(T::INT)
    }

    fn generator_method(&mut self, function: FuncId, name: &str, given: &[Given<'p>]) -> Option<T> {
        if self.function(function).is_async() {
            return None;
        }
        Some(match (name, given.len()) {
            ("send", 1) => {
                self.flow(Key::Sent(function), positional(given, 0)?);
                self.read(Key::Yield(function))
            }
            ("throw", _) => {
                self.escape_given(given);
                self.read(Key::Yield(function))
            }
            ("close", 0) => T::NONE,
            ("__next__", 0) => self.read(Key::Yield(function)),
            _ => return None,
        })
    }

    // ---- scalars

    fn str_method(&mut self, name: &str, given: &[Given<'p>], e: &'p Expr) -> Option<T> {
        match name {
            "format" => {
                let fields = Fields::of(e);
                if fields != Fields::Plain {
                    self.escape_given(given);
                }
                if fields == Fields::Attributes {
                    self.read_unknown_all();
                }
                for one in given {
                    match one {
                        Given::One(t, _) | Given::Named(_, t) => self.touch(*t, Touch::Text),
                        Given::Star(t) => {
                            let item = self.iterate(*t);
                            self.touch(item, Touch::Text);
                        }
                        Given::Stars(_) => self.escape_given(&[*one]),
                    }
                }
                Some(T::STR)
            }
            "format_map" => {
                self.escape_given(given);
                self.read_unknown_all();
                Some(T::STR)
            }
            "join" => {
                self.iterate(positional(given, 0)?);
                Some(T::STR)
            }
            _ => {
                let method = str_method(name)?;
                Some(self.text_result(method, T::STR, given, e))
            }
        }
    }

    fn text_result(&mut self, method: Text, own: T, given: &[Given<'p>], e: &'p Expr) -> T {
        self.escape_given(given);
        match method {
            Text::Same => own,
            Text::Str => T::STR,
            Text::Bytes => T::BYTES,
            Text::Int => T::INT,
            Text::Bool => T::BOOL,
            Text::List => self.list_of(e.id, own),
            Text::Three => self.table.tuple(&[own, own, own]),
        }
    }

    fn int_method(&mut self, name: &str, given: &[Given<'p>]) -> Option<T> {
        self.escape_given(given);
        Some(match name {
            "bit_length" | "bit_count" | "conjugate" | "__index__" | "__int__" => T::INT,
            "to_bytes" => T::BYTES,
            "is_integer" => T::BOOL,
            "as_integer_ratio" => self.table.tuple(&[T::INT, T::INT]),
            _ => return None,
        })
    }

    fn float_method(&mut self, name: &str, given: &[Given<'p>]) -> Option<T> {
        self.escape_given(given);
        Some(match name {
            "is_integer" => T::BOOL,
            "conjugate" => T::FLOAT,
            "hex" => T::STR,
            "as_integer_ratio" => self.table.tuple(&[T::INT, T::INT]),
            _ => return None,
        })
    }

    // ---- annotations

    /// The type of a stub's annotation; containers are made at the site.
    pub fn annotated(&mut self, text: &str, site: ExprId, module: &str) -> T {
        let annotation = parse_annotation(text);
        self.annotation(&annotation, site, module)
    }

    /// An annotation of something that stays where it is: only what cannot change is known.
    pub fn scalar_annotation(&mut self, text: &str) -> T {
        match parse_annotation(text) {
            Annotation::Plain(t) => t,
            Annotation::Union(parts) if parts.iter().all(|p| matches!(p, Annotation::Plain(_))) => {
                let parts: Vec<T> = parts
                    .iter()
                    .filter_map(|p| {
                        if let Annotation::Plain(t) = p {
                            Some(*t)
                        } else {
                            None
                        }
                    })
                    .collect();
                self.join_all(parts)
            }
            _ => T::ANY,
        }
    }

    fn annotation(&mut self, annotation: &Annotation, site: ExprId, module: &str) -> T {
        let inner = self.sub_site(site, 8);
        match annotation {
            Annotation::Any => T::ANY,
            Annotation::Never => T::NEVER,
            Annotation::Plain(t) => *t,
            Annotation::Class(name) => self.known_class(name, module),
            Annotation::List(item) => {
                let item = self.annotation(item, inner, module);
                self.list_of(site, item)
            }
            Annotation::Set(item) => {
                let item = self.annotation(item, inner, module);
                self.set_of(site, item)
            }
            Annotation::Iterator(_) => T::ANY,
            Annotation::TupleOf(item) => {
                let item = self.annotation(item, inner, module);
                self.tuple_of(site, item)
            }
            Annotation::Dict(key, value) => {
                let key = self.annotation(key, inner, module);
                let value = self.annotation(value, inner, module);
                self.dict_of(site, key, value)
            }
            Annotation::Tuple(items) => {
                let items: Vec<T> = items
                    .iter()
                    .map(|i| self.annotation(i, inner, module))
                    .collect();
                self.tuple(&items, site)
            }
            Annotation::Union(parts) => {
                let parts: Vec<T> = parts
                    .iter()
                    .map(|p| self.annotation(p, site, module))
                    .collect();
                self.join_all(parts)
            }
        }
    }

    fn known_class(&mut self, name: &str, module: &str) -> T {
        let (in_module, name) = name.rsplit_once('.').unwrap_or((module, name));
        for module in [in_module, "builtins"] {
            if self
                .builtins
                .classes
                .contains_key(&(module.to_string(), name.to_string()))
            {
                return self.object(module, name);
            }
        }
        T::ANY
    }
}

/// What the fields of `text.format(...)` read of their values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fields {
    /// The values alone.
    Plain,
    /// Items of them: `{0[name]}`.
    Items,
    /// Perhaps attributes: `{0.name}`.
    Attributes,
}

impl Fields {
    /// Only a constant text tells.
    fn of(e: &Expr) -> Fields {
        let ExprKind::Call { callee, .. } = &e.kind else {
            return Fields::Attributes;
        };
        let ExprKind::Attribute { object, .. } = &callee.kind else {
            return Fields::Attributes;
        };
        let ExprKind::Str(PyString::Utf8(text)) = &object.kind else {
            return Fields::Attributes;
        };
        let names = || {
            let fields = text.split('{').skip(1);
            fields.map(|field| field.split(['}', ':', '!']).next().unwrap_or(""))
        };
        if names().any(|name| name.contains('.')) {
            Fields::Attributes
        } else if names().any(|name| name.contains('[')) {
            Fields::Items
        } else {
            Fields::Plain
        }
    }
}

/// Whether the values are of exactly one builtin type, whose attributes nothing can change.
pub fn is_exact(atom: &Atom) -> bool {
    matches!(
        atom,
        Atom::Bool
            | Atom::Int
            | Atom::Float
            | Atom::Complex
            | Atom::Str
            | Atom::Bytes
            | Atom::Range
            | Atom::List(_)
            | Atom::Set(_)
            | Atom::Dict(_)
            | Atom::Tuple(_)
            | Atom::TupleOf(_)
    )
}

/// The name under which the records keep a type's methods.
fn type_name(atom: &Atom) -> &str {
    match atom {
        Atom::None => "NoneType",
        Atom::Bool => "bool",
        Atom::Int => "int",
        Atom::Float => "float",
        Atom::Complex => "complex",
        Atom::Str => "str",
        Atom::Bytes => "bytes",
        Atom::Range => "range",
        Atom::List(_) => "list",
        Atom::Set(_) => "set",
        Atom::Dict(_) => "dict",
        Atom::Tuple(_) | Atom::TupleOf(_) => "tuple",
        Atom::Object(_, name) => name,
        _ => "",
    }
}

fn module_of(atom: &Atom) -> &str {
    match atom {
        Atom::Object(module, _) => module,
        _ => "builtins",
    }
}

/// What a method of `str` or `bytes` gives.
#[derive(Clone, Copy)]
enum Text {
    Same,
    Str,
    Bytes,
    Int,
    Bool,
    List,
    Three,
}

fn shared_method(name: &str) -> Option<Text> {
    Some(match name {
        "capitalize" | "center" | "expandtabs" | "ljust" | "lower" | "lstrip" | "removeprefix"
        | "removesuffix" | "replace" | "rjust" | "rstrip" | "strip" | "swapcase" | "title"
        | "upper" | "zfill" | "translate" => Text::Same,
        "count" | "find" | "index" | "rfind" | "rindex" => Text::Int,
        "endswith" | "startswith" | "isalnum" | "isalpha" | "isascii" | "isdigit" | "islower"
        | "isspace" | "istitle" | "isupper" => Text::Bool,
        "split" | "rsplit" | "splitlines" => Text::List,
        "partition" | "rpartition" => Text::Three,
        _ => return None,
    })
}

fn str_method(name: &str) -> Option<Text> {
    Some(match name {
        "casefold" => Text::Same,
        "isdecimal" | "isidentifier" | "isnumeric" | "isprintable" => Text::Bool,
        "encode" => Text::Bytes,
        _ => return shared_method(name),
    })
}

fn bytes_method(name: &str) -> Option<Text> {
    Some(match name {
        "decode" | "hex" => Text::Str,
        _ => return shared_method(name),
    })
}
