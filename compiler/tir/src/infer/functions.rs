//! Builtin and stdlib functions and classes, called: those whose result depends on the arguments, those
//! known to keep nothing, and the rest by the runtime's stubs.
//!
//! Takes the name and the arguments. What is not listed lets every argument escape.

use molt_hir::ir::*;

use super::call::{Given, is_plain, named, positional, syntax};
use super::engine::Engine;
use super::table::T;
use super::table::is_reflective;
use super::touch::Touch;
use crate::ty::Atom;

impl<'p> Engine<'p> {
    /// A builtin or stdlib name as a value.
    pub fn external(&mut self, module: &str, name: &str) -> T {
        let key = (module.to_string(), name.to_string());
        if self.program.may_store_external(module, name) {
            return T::ANY;
        }
        if (module, name) == ("builtins", "NotImplemented") {
            return self.not_implemented();
        }
        if (module, name) == ("sys", "modules") {
            for module in 0..self.program.modules.len() {
                let module = self.atom(Atom::Module(ModuleId(module as u32)));
                self.escape(module);
            }
            return T::ANY;
        }
        if matches!((module, name), ("gc", "get_objects" | "get_referrers")) {
            self.give_up();
        }
        let builtins = self.builtins;
        if let Some(text) = builtins.constants.get(&key) {
            return self.scalar_annotation(text);
        }
        let callable = module == "builtins"
            || builtins.functions.contains_key(&key)
            || builtins.classes.contains_key(&key);
        if callable || module == "math" && !matches!(name, "pi" | "e" | "tau" | "inf" | "nan") {
            return self.atom(Atom::External(key.0, key.1));
        }
        if module == "math" { T::FLOAT } else { T::ANY }
    }

    pub fn call_external(
        &mut self,
        module: &str,
        name: &str,
        given: &[Given<'p>],
        e: &'p Expr,
    ) -> T {
        let known = match module {
            "builtins" => self.call_builtin(name, given, e),
            "math" => self.call_math(name, given),
            "functools" if name == "reduce" => self.reduce(given, e),
            _ => self.call_library(module, name, given, e),
        };
        known.unwrap_or_else(|| self.call_unknown(module, name, given, e))
    }

    fn call_unknown(&mut self, module: &str, name: &str, given: &[Given<'p>], e: &'p Expr) -> T {
        self.escape_given(given);
        let spread = given
            .iter()
            .any(|g| matches!(g, Given::Star(_) | Given::Stars(_)));
        if is_reflective(module, name) && (spread || (module, name) != ("builtins", "type")) {
            self.escape_external(module, name);
        }
        let key = (module.to_string(), name.to_string());
        let builtins = self.builtins;
        if builtins.classes.contains_key(&key) || builtins.is_exception(module, name) {
            return self.object(module, name);
        }
        match builtins.functions.get(&key) {
            Some(text) => self.annotated(text, e.id, module),
            None => T::ANY,
        }
    }

    /// `dict.fromkeys(...)`, `int.from_bytes(...)`, `str.upper(x)`: by the stubs.
    pub fn call_builtin_class_method(
        &mut self,
        atom: &Atom,
        name: &str,
        given: &[Given<'p>],
        e: &'p Expr,
    ) -> T {
        self.escape_given(given);
        let Atom::External(module, class) = atom else {
            return T::ANY;
        };
        let builtins = self.builtins;
        match builtins.methods.get(&(class.clone(), name.to_string())) {
            Some(text) => self.annotated(text, e.id, module),
            None => T::ANY,
        }
    }

    fn call_builtin(&mut self, name: &str, given: &[Given<'p>], e: &'p Expr) -> Option<T> {
        let first = positional(given, 0);
        if given
            .iter()
            .any(|g| matches!(g, Given::Star(_) | Given::Stars(_)))
            && !matches!(name, "print" | "dict" | "zip" | "min" | "max")
        {
            return None;
        }
        Some(match name {
            "len" => {
                self.touch(first?, Touch::Size);
                T::INT
            }
            "print" => {
                self.print(given, e);
                T::NONE
            }
            "repr" | "ascii" | "format" => {
                self.touch(first?, Touch::Text);
                positional(given, 1)
                    .into_iter()
                    .for_each(|t| self.escape(t));
                if name == "repr" {
                    self.text_of(first?)
                } else {
                    T::STR
                }
            }
            "str" => {
                self.escape_given(given.get(1..).unwrap_or_default());
                let Some(t) = first.or(named(given, "object")) else {
                    self.escape_given(given);
                    return Some(T::STR);
                };
                self.touch(t, Touch::Text);
                self.text_of(t)
            }
            "int" => {
                self.touch_numbers(given);
                T::INT
            }
            "float" => {
                self.touch_numbers(given);
                T::FLOAT
            }
            "complex" => {
                self.touch_numbers(given);
                T::COMPLEX
            }
            "bool" => {
                self.truth(first.unwrap_or(T::NONE));
                T::BOOL
            }
            "chr" | "hex" | "oct" | "bin" => {
                self.touch(first?, Touch::Number);
                T::STR
            }
            "ord" => T::INT,
            "hash" => {
                self.touch(first?, Touch::Hash);
                T::INT
            }
            "id" => T::INT,
            "callable" => T::BOOL,
            "isinstance" | "issubclass" => self.class_test(given)?,
            "range" => {
                self.touch_numbers(given);
                T::RANGE
            }
            "abs" => self.absolute(first?),
            "round" => self.round(given, e)?,
            "divmod" => {
                let (a, b) = (first?, positional(given, 1)?);
                if !self.is_scalar(a) || !self.is_scalar(b) {
                    return None;
                }
                let q = self.binary(BinaryOp::FloorDiv, a, b, None, false, e.id);
                let r = self.binary(BinaryOp::Mod, a, b, None, false, e.id);
                self.table.tuple(&[q, r])
            }
            "pow" => self.pow(given, e)?,
            "min" | "max" => self.extreme(given, e)?,
            "sum" => self.sum(given, e)?,
            "any" | "all" => {
                let items = self.iterate(first?);
                self.truth(items);
                T::BOOL
            }
            _ => return self.call_iteration(name, given, e),
        })
    }

    /// Programs that take iterators apart (`__reduce__`) get hold of what they go over.
    pub fn show_iterated(&mut self, given: &[Given<'p>]) {
        let names = &self.program.names_used;
        if names.contains("__reduce__") || names.contains("__reduce_ex__") {
            self.escape_given(given);
        }
    }

    fn call_iteration(&mut self, name: &str, given: &[Given<'p>], e: &'p Expr) -> Option<T> {
        let keeps = ["reversed", "enumerate", "zip", "map", "filter", "iter"];
        if keeps.contains(&name) {
            self.show_iterated(given);
        }
        let first = positional(given, 0);
        Some(match name {
            "list" => {
                let item = first.map_or(T::NEVER, |t| self.iterate(t));
                self.list_of(e.id, item)
            }
            "tuple" => match first {
                Some(t)
                    if matches!(
                        self.atoms(t).as_slice(),
                        [Atom::Tuple(_) | Atom::TupleOf(_)]
                    ) =>
                {
                    t
                }
                _ => {
                    let item = first.map_or(T::NEVER, |t| self.iterate(t));
                    self.tuple_of(e.id, item)
                }
            },
            "set" => {
                let item = first.map_or(T::NEVER, |t| self.iterate(t));
                let t = self.set_of(e.id, item);
                self.compare_touch(item, item);
                self.touch(item, Touch::Hash);
                t
            }
            "dict" => {
                let t = self.dict_of(e.id, T::NEVER, T::NEVER);
                self.update_dict(e.id, given);
                t
            }
            "sorted" => {
                let item = self.iterate(first?);
                self.sort_items(item, given, e);
                self.list_of(e.id, item)
            }
            "reversed" => self.reversed(first?, e),
            "enumerate" => {
                let item = self.iterate(first?);
                self.touch_numbers(&given[1..]);
                let site = self.sub_site(e.id, 0);
                let pair = self.tuple(&[T::INT, item], site);
                self.iterator_of(e.id, pair)
            }
            "zip" => {
                let mut items = Vec::new();
                for one in given {
                    match one {
                        Given::One(t, _) => items.push(self.iterate(*t)),
                        Given::Named("strict", t) => {
                            self.truth(*t);
                        }
                        Given::Star(t) => {
                            let rows = self.iterate(*t);
                            let item = self.iterate(rows);
                            let site = self.sub_site(e.id, 0);
                            let row = self.tuple_of(site, item);
                            return Some(self.iterator_of(e.id, row));
                        }
                        _ => return None,
                    }
                }
                let site = self.sub_site(e.id, 0);
                let item = self.tuple(&items, site);
                self.iterator_of(e.id, item)
            }
            "map" if is_plain(given, 16) => {
                let mut items = Vec::new();
                for one in given.iter().skip(1) {
                    let Given::One(t, _) = one else { return None };
                    items.push(self.iterate(*t));
                }
                let result = self.call_back(first?, &items, e);
                self.iterator_of(e.id, result)
            }
            "filter" if is_plain(given, 2) => {
                let item = self.iterate(positional(given, 1)?);
                if first? == T::NONE {
                    self.truth(item);
                } else {
                    let answer = self.call_back(first?, &[item], e);
                    self.truth(answer);
                }
                self.iterator_of(e.id, item)
            }
            "iter" if given.len() == 1 => self.iter(first?, e.id),
            "next" if is_plain(given, 2) => {
                let item = self.next_of(first?);
                self.join(item, positional(given, 1).unwrap_or(T::NEVER))
            }
            _ => return self.call_reflection(name, given, e),
        })
    }

    fn call_reflection(&mut self, name: &str, given: &[Given<'p>], e: &'p Expr) -> Option<T> {
        let first = positional(given, 0);
        Some(match name {
            "type" if given.len() == 1 => self.type_of(first?),
            "type" => {
                self.unknown_subclassing();
                return None;
            }
            "getattr" => {
                let t = self.get_named(given)?;
                self.join(t, positional(given, 2).unwrap_or(T::NEVER))
            }
            "hasattr" => {
                self.get_named(given)?;
                T::BOOL
            }
            "setattr" => {
                self.set_named(given)?;
                T::NONE
            }
            "delattr" => self.delete_named(given),
            "super" if given.len() == 2 => {
                self.escape_given(given);
                self.super_object(positional(given, 1)?);
                T::ANY
            }
            "vars" if given.len() == 1 => self.load_attr(first?, "__dict__", e.id),
            "dir" if given.len() == 1 => {
                self.list_names(first?);
                self.list_of(e.id, T::STR)
            }
            _ => return None,
        })
    }

    // ---- one function each

    fn print(&mut self, given: &[Given<'p>], e: &'p Expr) {
        for one in given {
            match one {
                Given::One(t, _) => self.touch(*t, Touch::Text),
                Given::Star(t) => {
                    let item = self.iterate(*t);
                    self.touch(item, Touch::Text);
                }
                Given::Named("file", t) => self.print_to(*t, e),
                Given::Named(..) | Given::Stars(_) => self.escape_given(&[*one]),
            }
        }
    }

    /// The runtime calls `write` with texts, and `flush`. Whatever is no plain method of an instance escapes.
    fn print_to(&mut self, file: T, e: &'p Expr) {
        let texts_are_plain = !self.scan.is_subclassed("str");
        for atom in self.atoms(file) {
            let done = match &atom {
                Atom::Instance(class) => texts_are_plain && self.print_to_instance(*class, e),
                atom => *atom == Atom::None,
            };
            if !done {
                let one = self.atom(atom);
                self.escape(one);
            }
        }
        if file == T::ANY {
            self.escape(file);
        }
    }

    fn print_to_instance(&mut self, class: ClassId, e: &'p Expr) -> bool {
        let targets = ["write", "flush"].map(|name| self.load_instance(class, name));
        let plain = targets.iter().all(|target| {
            *target != T::ANY
                && self
                    .atoms(*target)
                    .iter()
                    .all(|atom| matches!(atom, Atom::Method(..)))
        });
        if plain {
            self.call_back(targets[0], &[T::STR], e);
            self.call_back(targets[1], &[], e);
        }
        plain
    }

    /// `str(x)`: `__str__` may give an instance of a subclass of `str`.
    fn text_of(&mut self, t: T) -> T {
        let plain = self.table.is_inert(t) && t != T::ANY;
        if plain || !self.scan.is_subclassed("str") {
            T::STR
        } else {
            T::ANY
        }
    }

    fn class_test(&mut self, given: &[Given<'p>]) -> Option<T> {
        let class = positional(given, 1)?;
        for atom in self.atoms_of_nested_tuples(class) {
            // A class with a metaclass, or an object with `__instancecheck__`, sees the value.
            let asks = match &atom {
                Atom::Instance(_) | Atom::Object(..) => true,
                Atom::Class(class) => self.classes.asks_metaclass(*class),
                _ => false,
            };
            if asks {
                return None;
            }
        }
        if class == T::ANY {
            self.escape(positional(given, 0)?);
        }
        Some(T::BOOL)
    }

    fn absolute(&mut self, t: T) -> T {
        if t == T::ANY {
            return T::ANY;
        }
        let mut all = T::NEVER;
        for atom in self.atoms(t) {
            let one = match atom {
                Atom::Bool | Atom::Int => T::INT,
                Atom::Float | Atom::Complex => T::FLOAT,
                Atom::Instance(class) => {
                    self.call_dunder(class, "__abs__", &[]).unwrap_or(T::NEVER)
                }
                Atom::Object(..) => T::ANY,
                _ => T::NEVER,
            };
            all = self.join(all, one);
        }
        all
    }

    fn round(&mut self, given: &[Given<'p>], _e: &'p Expr) -> Option<T> {
        let value = positional(given, 0)?;
        self.touch_numbers(&given[1..]);
        let digits = positional(given, 1)
            .or(named(given, "ndigits"))
            .unwrap_or(T::NONE);
        if value == T::ANY {
            self.escape_given(given);
            return Some(T::ANY);
        }
        let none = digits == T::ANY || self.atoms(digits).contains(&Atom::None);
        let some = digits != T::NONE;
        let mut all = T::NEVER;
        for atom in self.atoms(value) {
            let one = match atom {
                Atom::Bool | Atom::Int => T::INT,
                Atom::Float => match (none, some) {
                    (true, true) => self.join(T::INT, T::FLOAT),
                    (true, false) => T::INT,
                    _ => T::FLOAT,
                },
                Atom::Instance(class) => {
                    let extra: &[T] = if some { &[digits] } else { &[] };
                    self.call_dunder(class, "__round__", extra)
                        .unwrap_or(T::NEVER)
                }
                Atom::Object(..) => T::ANY,
                _ => T::NEVER,
            };
            all = self.join(all, one);
        }
        Some(all)
    }

    fn pow(&mut self, given: &[Given<'p>], e: &'p Expr) -> Option<T> {
        if !is_plain(given, 3) {
            return None;
        }
        let (a, b) = (positional(given, 0)?, positional(given, 1)?);
        match positional(given, 2) {
            None => Some(self.binary(BinaryOp::Pow, a, b, syntax(given, 1), false, e.id)),
            Some(_) if [a, b].iter().all(|t| matches!(*t, T::INT | T::BOOL)) => Some(T::INT),
            Some(_) => None,
        }
    }

    fn extreme(&mut self, given: &[Given<'p>], e: &'p Expr) -> Option<T> {
        let plain: Vec<T> = given
            .iter()
            .filter_map(|g| {
                if let Given::One(t, _) = g {
                    Some(*t)
                } else {
                    None
                }
            })
            .collect();
        let spread = given.iter().find_map(|g| {
            if let Given::Star(t) = g {
                Some(*t)
            } else {
                None
            }
        });
        let items = match plain.as_slice() {
            several if spread.is_some() => {
                // `max(*x)`: the items of `x`, or those of its only item.
                let items = self.iterate(spread.unwrap_or(T::NEVER));
                if several.is_empty() && !self.is_scalar(items) {
                    return None;
                }
                let rest = self.join_all(several.iter().copied());
                self.join(items, rest)
            }
            [] => return None,
            [one] => self.iterate(*one),
            several => self.join_all(several.iter().copied()),
        };
        self.sort_items(items, given, e);
        let default = named(given, "default").unwrap_or(T::NEVER);
        Some(self.join(items, default))
    }

    /// Numbers and text only: nothing that can be iterated for other items than itself.
    fn is_scalar(&self, t: T) -> bool {
        let number = |a: &Atom| matches!(a, Atom::Bool | Atom::Int | Atom::Float);
        t != T::ANY && self.atoms(t).iter().all(number)
    }

    fn sum(&mut self, given: &[Given<'p>], e: &'p Expr) -> Option<T> {
        let start = positional(given, 1)
            .or(named(given, "start"))
            .unwrap_or(T::INT);
        Some(self.total_of(positional(given, 0)?, start, e))
    }

    /// What adding up all items of an iterable gives.
    pub(super) fn total_of(&mut self, iterable: T, start: T, e: &'p Expr) -> T {
        let item = self.iterate(iterable);
        let mut all = start;
        // Types of sums settle: each step joins, and the lattice is of bounded height.
        loop {
            let site = self.sub_site(e.id, 1);
            let next = self.binary(BinaryOp::Add, all, item, None, false, site);
            let next = self.join(all, next);
            if next == all {
                return all;
            }
            all = next;
        }
    }

    fn reversed(&mut self, t: T, e: &'p Expr) -> T {
        if t == T::ANY {
            return T::ANY;
        }
        let mut all = T::NEVER;
        for atom in self.atoms(t) {
            let one = match atom {
                Atom::Instance(class) => match self.call_dunder(class, "__reversed__", &[]) {
                    Some(t) => t,
                    None => {
                        // What it goes backwards through can be asked for again.
                        if self.program.names_used.contains("__reduce__") {
                            self.escape(t);
                        }
                        self.call_dunder(class, "__len__", &[]);
                        let item = self
                            .call_dunder(class, "__getitem__", &[T::INT])
                            .unwrap_or(T::NEVER);
                        self.iterator_of(e.id, item)
                    }
                },
                Atom::Object(..) => T::ANY,
                other => {
                    let one = self.atom(other);
                    let item = self.iterate(one);
                    self.iterator_of(e.id, item)
                }
            };
            all = self.join(all, one);
        }
        all
    }

    /// `functools.reduce`.
    fn reduce(&mut self, given: &[Given<'p>], e: &'p Expr) -> Option<T> {
        if !is_plain(given, 3) {
            return None;
        }
        let item = self.iterate(positional(given, 1)?);
        let mut all = positional(given, 2).unwrap_or(item);
        loop {
            let result = self.call_back(positional(given, 0)?, &[all, item], e);
            let next = self.join(all, result);
            if next == all {
                return Some(all);
            }
            all = next;
        }
    }

    fn type_of(&mut self, t: T) -> T {
        if t == T::ANY {
            self.unknown_class_of();
            return T::ANY;
        }
        let mut all = T::NEVER;
        for atom in self.atoms(t) {
            let name = match &atom {
                Atom::Instance(class) => {
                    let one = self.atom(Atom::Class(*class));
                    all = self.join(all, one);
                    continue;
                }
                Atom::Bool => "bool",
                Atom::Int => "int",
                Atom::Float => "float",
                Atom::Complex => "complex",
                Atom::Str => "str",
                Atom::Bytes => "bytes",
                Atom::List(_) => "list",
                Atom::Set(_) => "set",
                Atom::Dict(_) => "dict",
                Atom::Tuple(_) | Atom::TupleOf(_) => "tuple",
                _ => return T::ANY,
            };
            let one = self.atom(Atom::External("builtins".to_string(), name.to_string()));
            all = self.join(all, one);
        }
        all
    }

    /// `delattr(x, name)`.
    pub fn delete_named(&mut self, given: &[Given<'p>]) -> T {
        self.escape_given(given);
        for class in self.escaped_classes.clone() {
            self.make_dynamic(class);
        }
        T::NONE
    }

    /// `getattr(x, name)`.
    pub fn get_named(&mut self, given: &[Given<'p>]) -> Option<T> {
        let object = positional(given, 0)?;
        if let Some(name) = constant_name(syntax(given, 1)) {
            return Some(self.load_attr(object, name, ExprId(0)));
        }
        self.read_computed(object);
        Some(T::ANY)
    }

    /// `setattr(x, name, value)`.
    pub fn set_named(&mut self, given: &[Given<'p>]) -> Option<()> {
        let (object, value) = (positional(given, 0)?, positional(given, 2)?);
        if let Some(name) = constant_name(syntax(given, 1)) {
            self.store_attr(object, name, value);
            return Some(());
        }
        self.write_computed(object, value);
        Some(())
    }

    fn call_math(&mut self, name: &str, given: &[Given<'p>]) -> Option<T> {
        let mut numbers = true;
        for one in given {
            let Given::One(t, _) = one else { return None };
            self.touch(*t, Touch::Number);
            numbers &= self
                .atoms(*t)
                .iter()
                .all(|a| matches!(a, Atom::Bool | Atom::Int | Atom::Float))
                && *t != T::ANY;
        }
        Some(match name {
            "floor" | "ceil" | "trunc" if numbers => T::INT,
            "floor" | "ceil" | "trunc" => {
                self.escape_given(given);
                T::ANY
            }
            "sqrt" | "sin" | "cos" | "tan" | "asin" | "acos" | "atan" | "atan2" | "sinh"
            | "cosh" | "tanh" | "exp" | "exp2" | "expm1" | "log" | "log2" | "log10" | "log1p"
            | "pow" | "fabs" | "fmod" | "copysign" | "hypot" | "degrees" | "radians" | "erf"
            | "erfc" | "gamma" | "lgamma" | "ldexp" | "cbrt" | "remainder" | "asinh" | "acosh"
            | "atanh" | "nextafter" | "ulp" => T::FLOAT,
            "gcd" | "lcm" | "factorial" | "comb" | "perm" | "isqrt" => T::INT,
            "isnan" | "isinf" | "isfinite" => T::BOOL,
            "frexp" => self.table.tuple(&[T::FLOAT, T::INT]),
            "modf" => self.table.tuple(&[T::FLOAT, T::FLOAT]),
            _ => return None,
        })
    }

    /// The runtime calls a value with these arguments.
    pub fn call_back(&mut self, target: T, args: &[T], e: &'p Expr) -> T {
        let given: Vec<Given<'p>> = args.iter().map(|t| Given::One(*t, None)).collect();
        for atom in self.atoms(target) {
            if let Atom::Function(f) | Atom::Method(f, _) = atom {
                self.escapes[f.index()] = true;
            }
            if let Atom::Class(class) = atom {
                // Constructed by the runtime: `__init__` goes through its generic entry.
                if let Some(super::classes::Found::Method(f, _)) =
                    self.classes.find(class, "__init__")
                {
                    self.escapes[f.index()] = true;
                }
            }
        }
        let simple = self
            .atoms(target)
            .iter()
            .all(|a| !matches!(a, Atom::External(module, name) if makes_site(module, name)));
        if simple {
            return self.call_value(target, &given, e);
        }
        // What it makes would share the site of the call that it is passed to.
        self.escape_given(&given);
        T::ANY
    }
}

/// Builtins whose result is made at the site of their call.
fn makes_site(module: &str, name: &str) -> bool {
    let plain = [
        "len",
        "str",
        "int",
        "float",
        "bool",
        "repr",
        "chr",
        "ord",
        "abs",
        "hash",
        "bin",
        "hex",
        "oct",
        "ascii",
        "isinstance",
        "callable",
        "min",
        "max",
        "sum",
        "any",
        "all",
        "round",
        "pow",
        "id",
    ];
    !(module == "math" || (module == "builtins" && plain.contains(&name)))
}

fn constant_name(e: Option<&Expr>) -> Option<&str> {
    match e.map(|e| &e.kind) {
        Some(ExprKind::Str(PyString::Utf8(name))) => Some(name),
        _ => None,
    }
}
