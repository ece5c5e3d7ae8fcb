//! Class patterns: the test, and the attributes that sub-patterns look at.
//!
//! Of a class whose layout is known the attributes are slots; all else is one call of the runtime, which gives the
//! attributes as a tuple, or None.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir::{ClassId, Expr, Target};

use super::scope::Lower;
use crate::infer::match_names;
use crate::ir::{Const, Kind, Op, Repr, Static, Test, Value};
use crate::ty::Atom;

impl<'a> Lower<'_, 'a> {
    pub fn match_class(
        &mut self,
        subject: &'a Expr,
        class: &'a Expr,
        positional: u32,
        names: &'a [String],
        targets: &'a [Target],
    ) -> Value {
        if targets.is_empty()
            && self.is_class(class)
            && let Some(v) = self.isinstance(subject, class)
        {
            return v;
        }
        if let Some((class_id, slots)) = self.pattern_slots(class, positional, names) {
            return self.match_slots(subject, class, class_id, &slots, targets);
        }
        self.match_any(subject, class, positional, names, targets)
    }

    /// Surely a class, so that the test cannot find that it is none.
    fn is_class(&self, class: &Expr) -> bool {
        match self.ty(class).single() {
            Some(Atom::Class(_)) => true,
            Some(Atom::External(module, name)) => self
                .cx
                .library
                .classes
                .contains_key(&(module.clone(), name.clone())),
            _ => false,
        }
    }

    /// The slots of the attributes, where all are bound in every instance.
    fn pattern_slots(
        &self,
        class: &Expr,
        positional: u32,
        names: &'a [String],
    ) -> Option<(ClassId, Vec<u32>)> {
        let Some(Atom::Class(c)) = self.ty(class).single() else {
            return None;
        };
        let info = &self.cx.types.classes[c.index()];
        if !info.is_static {
            return None;
        }
        let program = self.cx.program;
        let mut all = match_names(program, &info.mro, positional)?;
        all.extend(names.iter().map(String::as_str));
        let mut slots = Vec::new();
        for (index, name) in all.iter().enumerate() {
            let slot = self.cx.slot(*c, name)?;
            let bound = info.always_bound.get(slot as usize) == Some(&true);
            if !bound || all[..index].contains(name) {
                return None;
            }
            slots.push(slot);
        }
        Some((*c, slots))
    }

    fn match_slots(
        &mut self,
        subject: &'a Expr,
        class: &'a Expr,
        id: ClassId,
        slots: &[u32],
        targets: &'a [Target],
    ) -> Value {
        let (s, c) = self.pair(subject, class);
        let repr = self.b.repr(s);
        let boxed = self.box_value(s);
        let c = self.box_value(c);
        let sure = matches!(repr, Repr::Ptr(Kind::Instance(d)) if self.cx.types.classes[d.index()].mro.contains(&id));
        let matched = if sure {
            self.b.one(Op::ConstBool(true), Repr::Bool)
        } else {
            self.b.rt(RuntimeFn::isinstance, &[boxed, c])
        };
        let out = self.b.var(Repr::Bool);
        self.b.write(out, matched);
        let (yes, join) = (self.b.block(), self.b.block());
        self.b.branch(matched, yes, join);
        self.b.seal(yes);
        self.b.switch_to(yes);
        let object = self.b.one(Op::Unbox(boxed), Repr::Ptr(Kind::Instance(id)));
        for (slot, target) in slots.iter().zip(targets) {
            let slot = *slot;
            let v = self.b.one(Op::SlotLoad { object, slot }, Repr::Boxed);
            let v = self.narrow_for(target, v);
            self.assign(target, v);
        }
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
        self.b.read(out)
    }

    fn match_any(
        &mut self,
        subject: &'a Expr,
        class: &'a Expr,
        positional: u32,
        names: &'a [String],
        targets: &'a [Target],
    ) -> Value {
        let mut operands = self.operands(&[subject, class]);
        operands.push(self.b.raw(positional as i32));
        let keywords = names
            .iter()
            .map(|n| Const::Static(self.cx.str_id(n)))
            .collect();
        operands.push(self.static_value(Static::Tuple(keywords), Repr::Ptr(Kind::Tuple)));
        let found = self.b.rt(RuntimeFn::match_class, &operands);
        let none = self.test(Test::IsNone, found);
        let matched = self.b.one(Op::BoolNot(none), Repr::Bool);
        if targets.is_empty() {
            return matched;
        }
        let out = self.b.var(Repr::Bool);
        self.b.write(out, matched);
        let (yes, join) = (self.b.block(), self.b.block());
        self.b.branch(matched, yes, join);
        self.b.seal(yes);
        self.b.switch_to(yes);
        let op = Op::Unpack {
            value: found,
            before: targets.len() as u32,
            star: false,
            after: 0,
        };
        let items = self.b.emit(op, &vec![Repr::Boxed; targets.len()]);
        for (target, item) in targets.iter().zip(items) {
            let item = self.narrow_for(target, item);
            self.assign(target, item);
        }
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
        self.b.read(out)
    }
}
