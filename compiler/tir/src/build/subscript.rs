//! Items: lists, tuples, strings and bytes by index without a call, all else through the runtime.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir::{Expr, ExprKind};

use super::scope::Lower;
use crate::ir::{Kind, Op, Repr, Value};
use crate::ty::{Atom, Ty};

impl<'a> Lower<'_, 'a> {
    pub fn subscript(&mut self, e: &Expr, object: &'a Expr, index: &'a Expr) -> Value {
        if let Some(v) = self.constant_index(e, object, index) {
            return v;
        }
        if let Some(v) = self.whole_list(object, index) {
            return v;
        }
        let (o, i) = self.pair(object, index);
        self.load_item(o, i, self.ty(e))
    }

    /// A constant index into a tuple of known length needs no test.
    fn constant_index(&mut self, e: &Expr, object: &'a Expr, index: &'a Expr) -> Option<Value> {
        let ExprKind::Int(n) = index.kind else {
            return None;
        };
        let Some(Atom::Tuple(items)) = self.ty(object).single() else {
            return None;
        };
        let len = items.len() as i64;
        if !(-len..len).contains(&n) {
            return None;
        }
        let o = self.expr(object);
        let object = self.coerce(o, Repr::Ptr(Kind::Tuple));
        let index = self.b.int(n.rem_euclid(len));
        let v = self.b.one(Op::ItemLoad { object, index }, Repr::Boxed);
        Some(self.narrow(v, self.ty(e)))
    }

    /// `list[:]` copies without a slice object.
    fn whole_list(&mut self, object: &'a Expr, index: &'a Expr) -> Option<Value> {
        let ExprKind::Slice { start, stop, step } = &index.kind else {
            return None;
        };
        let absent = |e: &Expr| matches!(e.kind, ExprKind::None);
        if ![start, stop, step].into_iter().all(|e| absent(e)) {
            return None;
        }
        let list = Repr::Ptr(Kind::List);
        if self.cx.repr(self.ty(object)) != list {
            return None;
        }
        let o = self.expr(object);
        Some(self.b.rt(RuntimeFn::list_copy, &[o]))
    }

    pub fn load_item(&mut self, o: Value, i: Value, ty: &Ty) -> Value {
        let number = matches!(self.b.repr(i), Repr::Int | Repr::I64 | Repr::Bool);
        match self.b.repr(o) {
            Repr::Ptr(Kind::List) if number => self.item(o, i, 0, ty),
            Repr::Ptr(Kind::Tuple) if number => self.item(o, i, 2, ty),
            Repr::Ptr(Kind::Str) if number => {
                let i = self.coerce(i, Repr::I64);
                self.b.rt(RuntimeFn::str_get, &[o, i])
            }
            Repr::Ptr(Kind::Dict) => {
                let key = self.box_value(i);
                let v = self.b.rt(RuntimeFn::dict_get_item, &[o, key]);
                self.narrow(v, ty)
            }
            _ => {
                let (o, i) = (self.box_value(o), self.box_value(i));
                let v = self.b.rt(RuntimeFn::getitem, &[o, i]);
                self.narrow(v, ty)
            }
        }
    }

    fn item(&mut self, object: Value, i: Value, kind: u32, ty: &Ty) -> Value {
        let index = self.valid_index(object, i, kind);
        let v = self.b.one(Op::ItemLoad { object, index }, Repr::Boxed);
        self.narrow(v, ty)
    }

    fn valid_index(&mut self, object: Value, i: Value, kind: u32) -> Value {
        let index = self.coerce(i, Repr::I64);
        self.b.one(
            Op::Index {
                object,
                index,
                kind,
                check: true,
                negative: true,
            },
            Repr::I64,
        )
    }

    pub fn store_item(&mut self, o: Value, i: Value, v: Value) {
        let value = self.box_value(v);
        let number = matches!(self.b.repr(i), Repr::Int | Repr::I64 | Repr::Bool);
        match self.b.repr(o) {
            Repr::Ptr(Kind::List) if number => {
                let index = self.valid_index(o, i, 1);
                self.b.effect(Op::ItemStore {
                    object: o,
                    index,
                    value,
                });
            }
            Repr::Ptr(Kind::Dict) => {
                let key = self.box_value(i);
                self.b.runtime(RuntimeFn::dict_set_item, &[o, key, value]);
            }
            _ => {
                let (o, i) = (self.box_value(o), self.box_value(i));
                self.b.runtime(RuntimeFn::setitem, &[o, i, value]);
            }
        }
    }

    /// What an item of the object is, as far as its type tells.
    pub fn item_ty(&self, object: &Expr) -> &'a Ty {
        const ANY: &Ty = &Ty::Any;
        match self.ty(object).single() {
            Some(Atom::List(site) | Atom::Dict(site)) => self
                .cx
                .types
                .sites
                .get(site)
                .map(|s| &s.item)
                .unwrap_or(ANY),
            _ => ANY,
        }
    }

    /// What `object[index]` is: of a list, an item only if the index is no slice.
    pub fn found_ty(&self, object: &Expr, index: &Expr) -> &'a Ty {
        const ANY: &Ty = &Ty::Any;
        let is_list = matches!(self.ty(object).single(), Some(Atom::List(_)));
        let by_number = matches!(self.ty(index).single(), Some(Atom::Int | Atom::Bool));
        match is_list && !by_number {
            true => ANY,
            false => self.item_ty(object),
        }
    }

    pub fn delete_item(&mut self, object: &'a Expr, index: &'a Expr) {
        let parts = self.operands(&[object, index]);
        self.b.runtime(RuntimeFn::delitem, &parts);
    }
}
