//! Iteration, subscripts and `with`: what values of builtin types and of the program's classes give.
//!
//! Takes types, reads and fills the variables of allocation sites.

use molt_hir::ir::*;

use super::classes::Found;
use super::engine::{Engine, Key};
use super::table::T;
use super::touch::Touch;
use crate::ty::Atom;

impl<'p> Engine<'p> {
    /// What iteration over the value gives.
    pub fn iterate(&mut self, t: T) -> T {
        if t == T::ANY {
            return T::ANY;
        }
        let mut all = T::NEVER;
        for atom in self.atoms(t) {
            let one = self.iterate_atom(atom);
            all = self.join(all, one);
        }
        all
    }

    fn iterate_atom(&mut self, atom: Atom) -> T {
        match atom {
            Atom::Str => T::STR,
            Atom::Bytes | Atom::Range => T::INT,
            Atom::List(s) | Atom::Set(s) | Atom::TupleOf(s) | Atom::Iterator(s) | Atom::View(s) => {
                self.read(Key::Item(s))
            }
            Atom::Dict(s) => self.read(Key::Index(s)),
            Atom::Tuple(items) => {
                let items: Vec<T> = items.iter().map(|i| self.table.lower(i)).collect();
                self.join_all(items)
            }
            Atom::Generator(f) => self.read(Key::Yield(f)),
            Atom::Instance(class) => self.iterate_instance(class),
            Atom::None | Atom::Bool | Atom::Int | Atom::Float | Atom::Complex => T::NEVER,
            other => {
                let one = self.atom(other);
                self.escape(one);
                T::ANY
            }
        }
    }

    fn iterate_instance(&mut self, class: ClassId) -> T {
        self.ask_length(class);
        if let Some(iterator) = self.call_dunder(class, "__iter__", &[]) {
            for atom in self.atoms(iterator) {
                if let Atom::Instance(class) = atom {
                    self.ask_length(class);
                }
            }
            return self.next_of(iterator);
        }
        // The iterator of an indexed object can be asked for it.
        if self.program.names_used.contains("__reduce__") {
            let this = self.instance(class);
            self.escape(this);
        }
        self.call_dunder(class, "__getitem__", &[T::INT])
            .unwrap_or(T::NEVER)
    }

    /// Whoever collects the items may ask how many there will be, to reserve memory.
    fn ask_length(&mut self, class: ClassId) {
        for name in ["__len__", "__length_hint__"] {
            self.call_dunder(class, name, &[]);
        }
    }

    /// A special method of an instance, called by the runtime; `None` where there is none.
    pub fn call_dunder(&mut self, class: ClassId, name: &'static str, args: &[T]) -> Option<T> {
        let this = self.instance(class);
        match self.classes.find(class, name)? {
            Found::Method(f, MethodKind::Plain) => {
                let mut all = vec![this];
                all.extend_from_slice(args);
                let result = self.call_from_runtime(f, &all);
                if is_judged(name) {
                    self.escape(result);
                }
                Some(result)
            }
            _ => {
                self.escape(this);
                args.iter().for_each(|t| self.escape(*t));
                Some(T::ANY)
            }
        }
    }

    /// What `next` gives.
    pub fn next_of(&mut self, t: T) -> T {
        if t == T::ANY {
            return T::ANY;
        }
        let mut all = T::NEVER;
        for atom in self.atoms(t) {
            let one = match atom {
                Atom::Instance(class) => {
                    self.call_dunder(class, "__next__", &[]).unwrap_or(T::NEVER)
                }
                Atom::Iterator(_) | Atom::Generator(_) => self.iterate_atom(atom),
                Atom::Object(..) => T::ANY,
                _ => T::NEVER,
            };
            all = self.join(all, one);
        }
        all
    }

    /// `iter(x)`.
    pub fn iter(&mut self, t: T, site: ExprId) -> T {
        if t == T::ANY {
            return T::ANY;
        }
        let mut all = T::NEVER;
        for atom in self.atoms(t) {
            let one = match atom {
                Atom::Generator(_) | Atom::Iterator(_) => self.atom(atom),
                Atom::Instance(class) if self.classes.find(class, "__iter__").is_some() => {
                    self.call_dunder(class, "__iter__", &[]).unwrap_or(T::NEVER)
                }
                Atom::Object(..) => {
                    let one = self.atom(atom);
                    self.escape(one);
                    T::ANY
                }
                other => {
                    let item = self.iterate_atom(other);
                    self.iterator_of(site, item)
                }
            };
            all = self.join(all, one);
        }
        all
    }

    // ---- subscripts

    /// Whether an index may be a number, and whether it may be a slice.
    fn index_kinds(&mut self, index: T) -> (bool, bool) {
        if index == T::ANY {
            return (true, true);
        }
        let (mut number, mut slice) = (false, false);
        for atom in self.atoms(index) {
            match atom {
                Atom::Object(module, name) if module == "builtins" && name == "slice" => {
                    slice = true
                }
                Atom::Instance(class) => {
                    self.call_dunder(class, "__index__", &[]);
                    number = true;
                }
                Atom::Object(..) => (number, slice) = (true, true),
                _ => number = true,
            }
        }
        (number, slice)
    }

    /// `container[index]`; `syntax` is the index's expression.
    pub fn load_item(&mut self, container: T, index: T, syntax: &'p Expr, site: ExprId) -> T {
        if container == T::ANY {
            self.escape(index);
            return T::ANY;
        }
        let mut all = T::NEVER;
        for atom in self.atoms(container) {
            let one = self.load_item_atom(atom, index, syntax, site);
            all = self.join(all, one);
        }
        all
    }

    fn load_item_atom(&mut self, atom: Atom, index: T, syntax: &'p Expr, site: ExprId) -> T {
        match atom {
            Atom::Dict(s) => {
                self.look_up(s, index);
                self.read(Key::Item(s))
            }
            Atom::Instance(class) => self
                .call_dunder(class, "__getitem__", &[index])
                .unwrap_or(T::NEVER),
            Atom::List(_)
            | Atom::Tuple(_)
            | Atom::TupleOf(_)
            | Atom::Str
            | Atom::Bytes
            | Atom::Range => {
                let (number, slice) = self.index_kinds(index);
                let mut t = T::NEVER;
                if number {
                    let one = self.item_at(&atom, syntax);
                    t = self.join(t, one);
                }
                if slice {
                    let one = self.slice_of(&atom, site);
                    t = self.join(t, one);
                }
                t
            }
            Atom::None | Atom::Bool | Atom::Int | Atom::Float | Atom::Complex | Atom::Set(_) => {
                T::NEVER
            }
            other => {
                let one = self.atom(other);
                self.escape(one);
                self.escape(index);
                T::ANY
            }
        }
    }

    fn item_at(&mut self, atom: &Atom, syntax: &'p Expr) -> T {
        if let (Atom::Tuple(items), Some(index)) = (atom, constant_int(syntax)) {
            let len = items.len() as i64;
            let at = if index < 0 { index + len } else { index };
            return match usize::try_from(at).ok().and_then(|at| items.get(at)) {
                Some(item) => self.table.lower(item),
                None => T::NEVER,
            };
        }
        self.iterate_atom(atom.clone())
    }

    fn slice_of(&mut self, atom: &Atom, site: ExprId) -> T {
        let item = self.iterate_atom(atom.clone());
        match atom {
            Atom::List(_) => self.list_of(site, item),
            Atom::Tuple(_) | Atom::TupleOf(_) => self.tuple_of(site, item),
            Atom::Str => T::STR,
            Atom::Bytes => T::BYTES,
            _ => T::RANGE,
        }
    }

    /// The runtime hashes a key and compares it with those of a dict.
    pub fn look_up(&mut self, site: ExprId, key: T) {
        if self.table.is_inert(key) {
            // A key of the dict may still be an instance that compares itself with it.
            let keys = self.read(Key::Index(site));
            self.compare_touch(keys, key);
            return;
        }
        let keys = self.read(Key::Index(site));
        self.compare_touch(keys, key);
        self.touch(key, Touch::Hash);
    }

    /// `container[index] = value`.
    pub fn store_item(&mut self, container: T, index: T, value: T) {
        if !self.alive() {
            return;
        }
        if container == T::ANY {
            self.escape(index);
            self.escape(value);
            return;
        }
        for atom in self.atoms(container) {
            match atom {
                Atom::List(s) => {
                    let (number, slice) = self.index_kinds(index);
                    if number {
                        self.flow(Key::Item(s), value);
                    }
                    if slice {
                        let item = self.iterate(value);
                        self.flow(Key::Item(s), item);
                    }
                }
                Atom::Dict(s) => {
                    self.add_hashed(Key::Index(s), index);
                    self.flow(Key::Item(s), value);
                }
                Atom::Instance(class) => {
                    self.call_dunder(class, "__setitem__", &[index, value]);
                }
                Atom::None | Atom::Bool | Atom::Int | Atom::Float | Atom::Str | Atom::Tuple(_) => {}
                other => {
                    let one = self.atom(other);
                    self.escape(one);
                    self.escape(index);
                    self.escape(value);
                }
            }
        }
    }

    pub fn delete_item(&mut self, container: T, index: T) {
        if container == T::ANY {
            self.escape(index);
        }
        for atom in self.atoms(container) {
            match atom {
                Atom::List(_) => drop(self.index_kinds(index)),
                Atom::Dict(s) => self.look_up(s, index),
                Atom::Instance(class) => drop(self.call_dunder(class, "__delitem__", &[index])),
                other => {
                    let one = self.atom(other);
                    self.escape(one);
                    self.escape(index);
                }
            }
        }
    }

    // ---- with

    /// What `with` binds. `__exit__` gets the exception, which may be anything.
    pub fn enter(&mut self, t: T) -> T {
        if t == T::ANY {
            return T::ANY;
        }
        let mut all = T::NEVER;
        for atom in self.atoms(t) {
            let one = match atom {
                Atom::Instance(class) => {
                    self.call_dunder(class, "__exit__", &[T::ANY, T::ANY, T::ANY]);
                    self.call_dunder(class, "__enter__", &[])
                        .unwrap_or(T::NEVER)
                }
                other => {
                    let one = self.atom(other);
                    self.escape(one);
                    T::ANY
                }
            };
            all = self.join(all, one);
        }
        all
    }

    /// Whether `__exit__` may give a true value.
    pub fn exit_may_swallow(&mut self, t: T) -> bool {
        if t == T::ANY {
            return true;
        }
        self.atoms(t).into_iter().any(|atom| match atom {
            Atom::Instance(class) => {
                let result = self.call_dunder(class, "__exit__", &[T::ANY, T::ANY, T::ANY]);
                result != Some(T::NONE)
            }
            _ => true,
        })
    }
}

/// Whether the runtime looks at what the special method gives: for its truth, as a number, as text.
fn is_judged(name: &str) -> bool {
    matches!(
        name,
        "__eq__"
            | "__ne__"
            | "__lt__"
            | "__le__"
            | "__gt__"
            | "__ge__"
            | "__contains__"
            | "__exit__"
            | "__aexit__"
            | "__bool__"
            | "__len__"
            | "__length_hint__"
            | "__hash__"
            | "__index__"
            | "__int__"
            | "__float__"
            | "__complex__"
            | "__str__"
            | "__repr__"
            | "__format__"
            | "__bytes__"
    )
}

/// The value of an int constant, negative ones included.
pub fn constant_int(e: &Expr) -> Option<i64> {
    match &e.kind {
        ExprKind::Int(n) => Some(*n),
        ExprKind::Bool(b) => Some(i64::from(*b)),
        ExprKind::Unary {
            op: UnaryOp::Neg,
            operand,
        } => constant_int(operand)?.checked_neg(),
        _ => None,
    }
}
