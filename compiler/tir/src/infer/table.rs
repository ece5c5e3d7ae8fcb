//! Interned types: a type is a number here, joins are memoised, and allocation sites can be merged.
//!
//! Takes atoms, gives [`T`]s. Knows nothing of programs; what a join loses is reported to the caller,
//! who lets it escape.

use std::collections::HashMap;
use std::rc::Rc;

use molt_hir::ir::ExprId;

use crate::ty::{Atom, MAX_ATOMS, Ty};

/// An interned type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct T(u32);

impl T {
    pub const NEVER: T = T(0);
    pub const ANY: T = T(1);
    pub const NONE: T = T(2);
    pub const BOOL: T = T(3);
    pub const INT: T = T(4);
    pub const FLOAT: T = T(5);
    pub const COMPLEX: T = T(6);
    pub const STR: T = T(7);
    pub const BYTES: T = T(8);
    pub const RANGE: T = T(9);

    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Tuples nest at most this deep; see [`Table::depth`].
pub const MAX_TUPLE_DEPTH: u8 = 3;
/// Tuples with more items become `TupleOf`.
pub const MAX_TUPLE_WIDTH: usize = 16;

struct Entry {
    /// `None` is `Any`.
    atoms: Option<Rc<[Atom]>>,
    /// Nothing in it can hold or run anything: it never needs to escape.
    inert: bool,
    depth: u8,
}

/// A union, and the types that it lost to `Any`.
type Joined = (T, Rc<[T]>);

/// All types met so far.
pub struct Table {
    entries: Vec<Entry>,
    map: HashMap<Rc<[Atom]>, T>,
    joins: HashMap<(T, T), Joined>,
    /// Union-find over allocation sites.
    parents: HashMap<ExprId, ExprId>,
    /// Sites merged since the last call of [`Table::take_merges`]: (kept, given up).
    merges: Vec<(ExprId, ExprId)>,
    /// By type: the number of merges after which `canonical` was computed, and the result.
    canonical: HashMap<T, (usize, T)>,
}

impl Default for Table {
    fn default() -> Table {
        let mut table = Table {
            entries: Vec::new(),
            map: HashMap::new(),
            joins: HashMap::new(),
            parents: HashMap::new(),
            merges: Vec::new(),
            canonical: HashMap::new(),
        };
        table.intern(Vec::new());
        table.entries.push(Entry {
            atoms: None,
            inert: true,
            depth: 0,
        });
        for atom in [
            Atom::None,
            Atom::Bool,
            Atom::Int,
            Atom::Float,
            Atom::Complex,
            Atom::Str,
            Atom::Bytes,
            Atom::Range,
        ] {
            table.atom(atom);
        }
        table
    }
}

fn is_inert(atom: &Atom) -> bool {
    use Atom::*;
    match atom {
        None | Bool | Int | Float | Complex | Str | Bytes | Range | ExternalModule(_) => true,
        External(module, name) => !is_reflective(module, name),
        _ => false,
    }
}

/// Functions that get at attributes, classes or variables by computed names: where unknown code has them, it
/// may use them on anything.
pub fn is_reflective(module: &str, name: &str) -> bool {
    match module {
        "builtins" => matches!(
            name,
            "getattr"
                | "setattr"
                | "delattr"
                | "vars"
                | "dir"
                | "globals"
                | "locals"
                | "eval"
                | "exec"
                | "type"
                | "__import__"
        ),
        "operator" => matches!(name, "attrgetter" | "methodcaller"),
        "importlib" | "inspect" => true,
        "gc" => matches!(name, "get_objects" | "get_referrers" | "get_referents"),
        _ => false,
    }
}

impl Table {
    /// The type of these atoms, which are sorted and distinct.
    fn intern(&mut self, atoms: Vec<Atom>) -> T {
        if let Some(t) = self.map.get(atoms.as_slice()) {
            return *t;
        }
        let atoms: Rc<[Atom]> = atoms.into();
        let mut depth = 0;
        let mut inert = true;
        for atom in atoms.iter() {
            if let Atom::Tuple(items) = atom {
                for item in items {
                    let t = self.lower(item);
                    depth = depth.max(1 + self.depth(t));
                    inert &= self.is_inert(t);
                }
            } else {
                inert &= is_inert(atom);
            }
        }
        let t = T(self.entries.len() as u32);
        self.entries.push(Entry {
            atoms: Some(atoms.clone()),
            inert,
            depth,
        });
        self.map.insert(atoms, t);
        t
    }

    pub fn atom(&mut self, atom: Atom) -> T {
        self.intern(vec![atom])
    }

    /// A tuple of these; the caller keeps to the bounds of depth and width.
    pub fn tuple(&mut self, items: &[T]) -> T {
        let items = items.iter().map(|t| self.lift(*t)).collect();
        self.atom(Atom::Tuple(items))
    }

    /// The atoms; `None` for `Any`.
    pub fn atoms(&self, t: T) -> Option<Rc<[Atom]>> {
        self.entries[t.index()].atoms.clone()
    }

    /// Nothing in it can hold or run anything.
    pub fn is_inert(&self, t: T) -> bool {
        self.entries[t.index()].inert
    }

    /// How deep tuples nest in it.
    pub fn depth(&self, t: T) -> u8 {
        self.entries[t.index()].depth
    }

    /// The public form.
    pub fn lift(&self, t: T) -> Ty {
        match &self.entries[t.index()].atoms {
            Some(atoms) => Ty::Atoms(atoms.to_vec()),
            None => Ty::Any,
        }
    }

    /// The interned form.
    pub fn lower(&mut self, ty: &Ty) -> T {
        match ty {
            Ty::Any => T::ANY,
            Ty::Atoms(atoms) => self.intern(atoms.clone()),
        }
    }

    /// The site that stands for this one.
    pub fn find(&self, mut site: ExprId) -> ExprId {
        while let Some(parent) = self.parents.get(&site) {
            site = *parent;
        }
        site
    }

    /// Sites merged since the last call: (kept, given up).
    pub fn take_merges(&mut self) -> Vec<(ExprId, ExprId)> {
        std::mem::take(&mut self.merges)
    }

    pub fn has_merges(&self) -> bool {
        !self.merges.is_empty()
    }

    /// The same type over the sites that are left.
    pub fn canonical(&mut self, t: T) -> T {
        if self.parents.is_empty() || self.is_inert(t) {
            return t;
        }
        let generation = self.parents.len();
        if let Some((at, result)) = self.canonical.get(&t)
            && *at == generation
        {
            return *result;
        }
        let Some(atoms) = self.atoms(t) else { return t };
        let mut result = T::NEVER;
        for atom in atoms.iter() {
            let mapped = self.canonical_atom(atom);
            let one = self.atom(mapped);
            result = self.merge(result, one, &mut Vec::new());
        }
        self.canonical.insert(t, (generation, result));
        result
    }

    fn canonical_atom(&mut self, atom: &Atom) -> Atom {
        match atom {
            Atom::List(s) => Atom::List(self.find(*s)),
            Atom::Set(s) => Atom::Set(self.find(*s)),
            Atom::Dict(s) => Atom::Dict(self.find(*s)),
            Atom::TupleOf(s) => Atom::TupleOf(self.find(*s)),
            Atom::Iterator(s) => Atom::Iterator(self.find(*s)),
            Atom::View(s) => Atom::View(self.find(*s)),
            Atom::Tuple(items) => {
                let items = items
                    .iter()
                    .map(|item| {
                        let t = self.lower(item);
                        let t = self.canonical(t);
                        self.lift(t)
                    })
                    .collect();
                Atom::Tuple(items)
            }
            other => other.clone(),
        }
    }

    /// The union, and the types that it lost to `Any` (they escape).
    pub fn join(&mut self, a: T, b: T) -> Joined {
        let a = self.canonical(a);
        let b = self.canonical(b);
        let key = (a.min(b), a.max(b));
        if let Some((t, lost)) = self.joins.get(&key) {
            let (t, lost) = (*t, lost.clone());
            return (self.canonical(t), lost);
        }
        let mut lost = Vec::new();
        let t = self.merge(key.0, key.1, &mut lost);
        let lost: Rc<[T]> = lost.into();
        self.joins.insert(key, (t, lost.clone()));
        (self.canonical(t), lost)
    }

    fn merge(&mut self, a: T, b: T, lost: &mut Vec<T>) -> T {
        if a == b || b == T::NEVER {
            return a;
        }
        if a == T::NEVER {
            return b;
        }
        let (Some(left), Some(right)) = (self.atoms(a), self.atoms(b)) else {
            lost.extend([a, b].into_iter().filter(|t| *t != T::ANY));
            return T::ANY;
        };
        let mut atoms = left.to_vec();
        for atom in right.iter() {
            self.merge_atom(&mut atoms, atom, lost);
        }
        if atoms.len() > MAX_ATOMS {
            self.merge_sites(&mut atoms);
        }
        if atoms.len() > MAX_ATOMS {
            lost.extend([a, b]);
            return T::ANY;
        }
        atoms.sort();
        self.intern(atoms)
    }

    fn merge_atom(&mut self, atoms: &mut Vec<Atom>, atom: &Atom, lost: &mut Vec<T>) {
        let Atom::Tuple(new) = atom else {
            if !atoms.contains(atom) {
                atoms.push(atom.clone());
            }
            return;
        };
        let same = atoms
            .iter()
            .position(|a| matches!(a, Atom::Tuple(old) if old.len() == new.len()));
        let Some(at) = same else {
            atoms.push(atom.clone());
            return;
        };
        let Atom::Tuple(old) = atoms[at].clone() else {
            return;
        };
        let items = old
            .iter()
            .zip(new)
            .map(|(x, y)| {
                let (x, y) = (self.lower(x), self.lower(y));
                let t = self.merge(x, y, lost);
                self.lift(t)
            })
            .collect();
        atoms[at] = Atom::Tuple(items);
    }

    /// Makes one site of all sites of a kind, to keep a union small.
    fn merge_sites(&mut self, atoms: &mut Vec<Atom>) {
        let mut kept: [Option<ExprId>; 6] = [None; 6];
        let mut result = Vec::new();
        for atom in atoms.drain(..) {
            let (kind, site) = match atom {
                Atom::List(s) => (0, s),
                Atom::Set(s) => (1, s),
                Atom::Dict(s) => (2, s),
                Atom::TupleOf(s) => (3, s),
                Atom::Iterator(s) => (4, s),
                Atom::View(s) => (5, s),
                other => {
                    result.push(other);
                    continue;
                }
            };
            match kept[kind] {
                None => {
                    kept[kind] = Some(site);
                    result.push(atom);
                }
                Some(first) => self.unite(first, site),
            }
        }
        // A merge may have replaced a site that was kept before it.
        *atoms = Vec::new();
        for atom in result {
            let atom = self.canonical_atom(&atom);
            if !atoms.contains(&atom) {
                atoms.push(atom);
            }
        }
    }

    fn unite(&mut self, a: ExprId, b: ExprId) {
        let (a, b) = (self.find(a), self.find(b));
        if a != b {
            let (keep, drop) = (a.min(b), a.max(b));
            self.parents.insert(drop, keep);
            self.merges.push((keep, drop));
        }
    }
}
