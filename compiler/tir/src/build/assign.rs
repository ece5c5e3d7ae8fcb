//! Assignment to targets, deletion, augmented assignment to attributes and items.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir::{BinaryOp, Expr, GlobalId, LocalId, Target};
use molt_source::Span;

use super::scope::{Lower, Storage};
use crate::ir::{Kind, Op, Repr, Value};
use crate::ty::Ty;

impl<'a> Lower<'_, 'a> {
    pub fn assign(&mut self, target: &'a Target, v: Value) {
        match target {
            Target::Local(l) => self.write(self.locals[l.index()], v),
            Target::Global(g) => {
                let v = self.box_value(v);
                self.global_store(*g, v);
            }
            Target::Namespace(name) => self.namespace_store(name, v),
            Target::Attribute(object, name, at) => {
                let held = self.hold(v, &[object]);
                let o = self.expr(object);
                let v = self.take(held);
                let outer = self.b.span.replace(*at);
                self.store_attribute(o, self.ty(object), name, v);
                self.b.span = outer;
            }
            Target::Subscript(object, index, at) => {
                let held = self.hold(v, &[object, index]);
                let (o, i) = self.pair(object, index);
                let v = self.take(held);
                let outer = self.b.span.replace(*at);
                self.store_item(o, i, v);
                self.b.span = outer;
            }
            Target::Unpack {
                targets,
                star,
                span,
            } => self.unpack(targets, *star, v, *span),
        }
    }

    pub fn store_attribute(&mut self, object: Value, ty: &Ty, name: &str, v: Value) {
        let value = self.box_value(v);
        if let Repr::Ptr(Kind::Instance(c)) = self.b.repr(object)
            && let Some(slot) = self.cx.slot(c, name)
            && !self.cx.intercepts_stores(c, name)
        {
            self.b.effect(Op::SlotStore {
                object,
                slot,
                value,
            });
            return;
        }
        if self.store_by_class(object, ty, name, value) {
            return;
        }
        let (o, name) = (self.box_value(object), self.name(name));
        self.b.runtime(RuntimeFn::setattr, &[o, name, value]);
    }

    fn unpack(&mut self, targets: &'a [Target], star: Option<u32>, v: Value, span: Span) {
        let n = targets.len() as u32;
        let outer = self.b.span.replace(span);
        let (before, after) = match star {
            Some(s) => (s, n - s - 1),
            None => (n, 0),
        };
        let value = self.box_value(v);
        let op = Op::Unpack {
            value,
            before,
            star: star.is_some(),
            after,
        };
        let items = self.b.emit(op, &vec![Repr::Boxed; targets.len()]);
        self.b.span = outer;
        if self.frame.is_some() && !targets.iter().all(is_plain) {
            return self.assign_stored(targets, items);
        }
        for (t, item) in targets.iter().zip(items) {
            let item = self.narrow_for(t, item);
            self.assign(t, item);
        }
    }

    /// Targets that may suspend: the items wait in the frame.
    fn assign_stored(&mut self, targets: &'a [Target], items: Vec<Value>) {
        let temps: Vec<Storage> = items
            .into_iter()
            .map(|item| {
                let t = self.temp(Repr::Boxed);
                self.write(t, item);
                t
            })
            .collect();
        for (t, storage) in targets.iter().zip(temps) {
            let item = self.read(storage);
            self.assign(t, item);
        }
    }

    /// Variables hold what their type says; the item of an unpacking has it.
    pub fn narrow_for(&mut self, target: &Target, item: Value) -> Value {
        match target {
            Target::Local(l) => match self.locals[l.index()] {
                Storage::Var(var) => self.coerce(item, self.b.var_repr(var)),
                _ => item,
            },
            _ => item,
        }
    }

    pub fn aug_attribute(
        &mut self,
        object: &'a Expr,
        name: &str,
        op: BinaryOp,
        value: &'a Expr,
        at: Span,
    ) {
        let o = self.expr(object);
        let repr = self.b.repr(o);
        let outer = self.b.span.replace(at);
        let ty = self.ty(object);
        let old = self.attribute_of(o, ty, name, None);
        let old = self.narrow_attribute(o, name, old);
        self.b.span = outer;
        let old_repr = self.b.repr(old);
        let (held_object, held_old) = (self.hold(o, &[value]), self.hold(old, &[value]));
        let r = self.expr(value);
        let (old, o) = (self.take(held_old), self.take(held_object));
        let (old, o) = (self.coerce(old, old_repr), self.coerce(o, repr));
        let v = self.binary_values(op, old, r, true, &Ty::Any);
        self.b.span = Some(at);
        self.store_attribute(o, ty, name, v);
        self.b.span = outer;
    }

    /// The type of a slot is known without an expression of its own.
    fn narrow_attribute(&mut self, object: Value, name: &str, v: Value) -> Value {
        let Repr::Ptr(Kind::Instance(c)) = self.b.repr(object) else {
            return v;
        };
        let types = self.cx.types;
        if self.cx.slot(c, name).is_none() {
            return v;
        }
        let info = &types.classes[c.index()];
        // A class attribute may stand behind an unbound slot.
        let slot = info.slots.iter().position(|s| s == name);
        if slot.is_none_or(|i| info.always_bound.get(i) != Some(&true)) {
            return v;
        }
        let declared = info
            .mro
            .iter()
            .find_map(|k| types.attributes.get(&(*k, name.to_string())));
        match declared {
            Some(ty) => self.narrow(v, ty),
            None => v,
        }
    }

    pub fn aug_subscript(
        &mut self,
        object: &'a Expr,
        index: &'a Expr,
        op: BinaryOp,
        value: &'a Expr,
        at: Span,
    ) {
        let (o, i) = self.pair(object, index);
        let outer = self.b.span.replace(at);
        let (object_repr, index_repr) = (self.b.repr(o), self.b.repr(i));
        let old = self.load_item(o, i, self.found_ty(object, index));
        let old_repr = self.b.repr(old);
        self.b.span = outer;
        let held = [o, i, old].map(|v| self.hold(v, &[value]));
        let r = self.expr(value);
        let [o, i, old] = held.map(|h| self.take(h));
        let (o, i, old) = (
            self.coerce(o, object_repr),
            self.coerce(i, index_repr),
            self.coerce(old, old_repr),
        );
        let v = self.binary_values(op, old, r, true, &Ty::Any);
        self.b.span = Some(at);
        self.store_item(o, i, v);
        self.b.span = outer;
    }

    pub fn delete_local(&mut self, l: LocalId) {
        let storage = self.locals[l.index()];
        let v = self.read(storage);
        let info = &self.hir.locals[l.index()];
        if self.b.repr(v) == Repr::Boxed && !info.temporary {
            let free = info.kind == molt_hir::ir::LocalKind::Free;
            self.unless_null(v, |lower| {
                let name = lower.name(&info.name);
                let row = if free {
                    RuntimeFn::raise_unbound_free
                } else {
                    RuntimeFn::raise_unbound_local
                };
                lower.b.raise(row, &[name]);
            });
        }
        self.unbind(storage);
    }

    /// Makes a variable unbound; typed variables are never read again before they are assigned.
    pub fn unbind(&mut self, storage: Storage) {
        if let Storage::Var(var) = storage
            && self.b.var_repr(var) != Repr::Boxed
        {
            return self.give_up(var);
        }
        let null = self.b.null();
        self.write(storage, null);
    }

    pub fn delete_global(&mut self, g: GlobalId) {
        let v = self.global_load(g);
        let name = &self.cx.program.globals[g.index()].name;
        self.unless_null(v, |l| l.raise_name_error(name));
        let null = self.b.null();
        self.global_store(g, null);
    }
}

/// Binding it runs no code and raises nothing.
pub fn is_plain(t: &Target) -> bool {
    matches!(
        t,
        Target::Local(_) | Target::Global(_) | Target::Namespace(_)
    )
}
