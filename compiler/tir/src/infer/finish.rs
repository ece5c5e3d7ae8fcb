//! The facts of the last round, as the rest of the compiler reads them.
//!
//! Takes a finished engine. Sites of which the same is known become one, so that unions of containers that
//! are alike are one atom; this merges nothing that differs.

use std::collections::{BTreeMap, HashMap};

use molt_hir::ir::*;

use super::bound;
use super::direct::{mark_indirect, own_classes};
use super::engine::{Engine, Key};
use super::table::T;
use crate::ty::{Atom, SiteTy, Ty, Types};

pub fn finish(mut engine: Engine<'_>) -> Types {
    let program = engine.program;
    let dynamic = engine.any_stores_all != T::NEVER;
    bound::find_bound(program, engine.scan, &mut engine.classes, dynamic);
    let own_class = own_classes(&engine);
    mark_indirect(&mut engine, &own_class);
    let mut out = Public::new(&mut engine);
    let mut types = Types {
        maybe_unbound: std::mem::take(&mut engine.maybe_unbound),
        observed: std::mem::take(&mut engine.observed),
        own_class,
        ..Types::default()
    };
    types.reachable = engine.reachable.clone();
    types.escapes = engine.escapes.clone();
    for index in 0..engine.exprs.len() {
        let t = engine.exprs[index];
        types.exprs.push(out.ty(&mut engine, t));
    }
    for index in 0..program.functions.len() {
        let id = FuncId(index as u32);
        let locals = engine.locals[index].clone();
        types
            .locals
            .push(locals.into_iter().map(|t| out.ty(&mut engine, t)).collect());
        let result = match engine.function(id).kind {
            kind if kind.suspends() => engine.generator(id),
            _ => engine.peek(Key::Return(id)),
        };
        types.returns.push(out.ty(&mut engine, result));
        let yields = engine.peek(Key::Yield(id));
        types.yields.push(out.ty(&mut engine, yields));
    }
    for index in 0..program.globals.len() {
        let t = engine.peek(Key::Global(GlobalId(index as u32)));
        types.globals.push(out.ty(&mut engine, t));
        types.reads.push(engine.is_read(GlobalId(index as u32)));
    }
    for index in 0..program.classes.len() {
        let class = ClassId(index as u32);
        for (name, owner) in engine.classes.slots(class) {
            if owner == class {
                let t = engine.peek(Key::Attr(class, name));
                types
                    .attributes
                    .insert((class, name.to_string()), out.ty(&mut engine, t));
            }
        }
    }
    for (site, fact) in &out.sites {
        types.sites.insert(
            *site,
            SiteTy {
                item: out.rename(&fact.item),
                key: out.rename(&fact.key),
            },
        );
    }
    types.classes = std::mem::take(&mut engine.classes.types);
    types
}

/// Types over one site for each class of alike sites.
struct Public {
    sites: BTreeMap<ExprId, SiteTy>,
    /// The site that stands for each.
    names: HashMap<ExprId, ExprId>,
    done: HashMap<T, Ty>,
}

impl Public {
    fn new(engine: &mut Engine<'_>) -> Public {
        let mut sites = BTreeMap::new();
        for site in engine.sites.clone() {
            let (item, key) = (engine.peek(Key::Item(site)), engine.peek(Key::Index(site)));
            let (item, key) = (engine.table.canonical(item), engine.table.canonical(key));
            sites.insert(
                site,
                SiteTy {
                    item: engine.table.lift(item),
                    key: engine.table.lift(key),
                },
            );
        }
        let names = match sites.keys().next() {
            Some(first) => sites.keys().map(|site| (*site, *first)).collect(),
            None => HashMap::new(),
        };
        let mut out = Public {
            sites,
            names,
            done: HashMap::new(),
        };
        out.refine();
        out
    }

    /// Splits classes of sites until all sites of a class hold the same, up to classes.
    fn refine(&mut self) {
        let mut count = 1;
        loop {
            let mut seen: HashMap<(ExprId, Ty, Ty), ExprId> = HashMap::new();
            let mut names = HashMap::with_capacity(self.names.len());
            for (site, fact) in &self.sites {
                let old = self.names.get(site).copied().unwrap_or(*site);
                let signature = (old, self.rename(&fact.item), self.rename(&fact.key));
                names.insert(*site, *seen.entry(signature).or_insert(*site));
            }
            let settled = seen.len() == count;
            count = seen.len();
            self.names = names;
            if settled || self.sites.is_empty() {
                return;
            }
        }
    }

    fn ty(&mut self, engine: &mut Engine<'_>, t: T) -> Ty {
        let t = engine.table.canonical(t);
        if let Some(ty) = self.done.get(&t) {
            return ty.clone();
        }
        let ty = self.rename(&engine.table.lift(t));
        self.done.insert(t, ty.clone());
        ty
    }

    fn rename(&self, ty: &Ty) -> Ty {
        let Ty::Atoms(atoms) = ty else { return Ty::Any };
        let mut atoms: Vec<Atom> = atoms.iter().map(|a| self.rename_atom(a)).collect();
        atoms.sort();
        atoms.dedup();
        self.drop_empty(&mut atoms);
        Ty::Atoms(atoms)
    }

    /// A container that never holds anything is as well one of the same kind that holds something.
    fn drop_empty(&self, atoms: &mut Vec<Atom>) {
        let kind = std::mem::discriminant::<Atom>;
        let empty = |atom: &Atom| {
            let (Atom::List(s) | Atom::Set(s) | Atom::Dict(s) | Atom::TupleOf(s) | Atom::View(s)) =
                atom
            else {
                return false;
            };
            self.sites
                .get(s)
                .is_some_and(|fact| fact.item.is_never() && fact.key.is_never())
        };
        let all = atoms.clone();
        atoms.retain(|a| {
            !(empty(a)
                && all
                    .iter()
                    .any(|b| b != a && kind(a) == kind(b) && !empty(b)))
        });
    }

    fn rename_atom(&self, atom: &Atom) -> Atom {
        let name = |site: &ExprId| self.names.get(site).copied().unwrap_or(*site);
        match atom {
            Atom::List(s) => Atom::List(name(s)),
            Atom::Set(s) => Atom::Set(name(s)),
            Atom::Dict(s) => Atom::Dict(name(s)),
            Atom::TupleOf(s) => Atom::TupleOf(name(s)),
            Atom::Iterator(s) => Atom::Iterator(name(s)),
            Atom::View(s) => Atom::View(name(s)),
            Atom::Tuple(items) => Atom::Tuple(items.iter().map(|i| self.rename(i)).collect()),
            other => other.clone(),
        }
    }
}
