//! Objects that are of one of several classes of the program: a test for each class, then what one class would get.
//!
//! Takes the types that inference found, so nothing is looked up by name where the class is one of those; what else
//! the object may be takes the way through the runtime, and raises there.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir::{ClassId, Expr, ExprKind, FuncId, MethodKind};
use molt_source::Span;

use super::builder::Var;
use super::call::{PlainArgs, Source};
use super::scope::Lower;
use crate::ir::{Block, Kind, Op, Repr, Test, Value};
use crate::ty::{Atom, Ty};

/// More classes than this take the way through the runtime.
const MOST: usize = 8;

/// Classes with the same layout up to what is asked for.
struct Layout {
    base: ClassId,
    classes: Vec<ClassId>,
}

/// What a call enters for some of the classes.
struct Entry<'a> {
    function: FuncId,
    classes: Vec<ClassId>,
    sources: Vec<Source<'a>>,
}

impl<'a> Lower<'_, 'a> {
    // ---- attributes

    /// A slot of an object of several classes; `None` where no class of the type has it.
    pub fn load_by_class(&mut self, object: Value, ty: &Ty, name: &str) -> Option<Value> {
        let (layouts, others) = self.layouts(ty, name, false)?;
        let boxed = self.box_value(object);
        let out = self.b.var(Repr::Boxed);
        let join = self.b.block();
        let default = self.by_layout(boxed, layouts, &others, |l, pointer, base| {
            let Some(slot) = l.cx.slot(base, name) else {
                return l.b.never();
            };
            let v = l.slot(pointer, base, slot, name);
            l.b.write(out, v);
            l.b.jump(join);
        });
        if default {
            let name = self.name(name);
            let v = self.b.rt(RuntimeFn::getattr, &[boxed, name]);
            self.b.write(out, v);
            self.b.jump(join);
        }
        self.b.seal(join);
        self.b.switch_to(join);
        Some(self.b.read(out))
    }

    /// The same for storing; gives whether it was done.
    pub fn store_by_class(&mut self, object: Value, ty: &Ty, name: &str, value: Value) -> bool {
        let Some((layouts, others)) = self.layouts(ty, name, true) else {
            return false;
        };
        let boxed = self.box_value(object);
        let join = self.b.block();
        let default = self.by_layout(boxed, layouts, &others, |l, object, base| {
            let Some(slot) = l.cx.slot(base, name) else {
                return l.b.never();
            };
            l.b.effect(Op::SlotStore {
                object,
                slot,
                value,
            });
            l.b.jump(join);
        });
        if default {
            let name = self.name(name);
            self.b.runtime(RuntimeFn::setattr, &[boxed, name, value]);
            self.b.jump(join);
        }
        self.b.seal(join);
        self.b.switch_to(join);
        true
    }

    /// The classes of the type that have the slot, and what else the object may be.
    fn layouts(&self, ty: &Ty, name: &str, stored: bool) -> Option<(Vec<Layout>, Vec<Atom>)> {
        let Ty::Atoms(atoms) = ty else { return None };
        let (mut classes, mut others) = (Vec::new(), Vec::new());
        for atom in atoms {
            match self.tested_class(atom) {
                Some(c)
                    if self.cx.slot(c, name).is_some()
                        && !(stored && self.cx.intercepts_stores(c, name)) =>
                {
                    classes.push(c)
                }
                _ => others.push(atom.clone()),
            }
        }
        if classes.is_empty() || classes.len() > MOST {
            return None;
        }
        let layouts = match self.common_base(&classes) {
            Some(base) if self.cx.slot(base, name).is_some() => vec![Layout { base, classes }],
            _ => classes
                .into_iter()
                .map(|base| Layout {
                    base,
                    classes: vec![base],
                })
                .collect(),
        };
        Some((layouts, others))
    }

    /// The class, where the object's type can be compared with it.
    fn tested_class(&self, atom: &Atom) -> Option<ClassId> {
        match atom {
            Atom::Instance(c) => {
                let is_static = self.cx.types.classes[c.index()].is_static;
                (is_static && self.cx.program.classes[c.index()].once).then_some(*c)
            }
            _ => None,
        }
    }

    fn common_base(&self, classes: &[ClassId]) -> Option<ClassId> {
        match self.cx.repr(&instances(classes)) {
            Repr::Ptr(Kind::Instance(base)) => Some(base),
            _ => None,
        }
    }

    /// Runs `each` where the object has the layout: it ends with a jump. Gives whether the current block is one for
    /// all that has none.
    fn by_layout(
        &mut self,
        boxed: Value,
        layouts: Vec<Layout>,
        others: &[Atom],
        mut each: impl FnMut(&mut Self, Value, ClassId),
    ) -> bool {
        let count = layouts.len();
        for (i, layout) in layouts.into_iter().enumerate() {
            let last = i + 1 == count && others.is_empty();
            let next = match last {
                true => None,
                false => Some(self.unless_class(boxed, &layout.classes, count == 1, others)),
            };
            let pointer = self
                .b
                .one(Op::Unbox(boxed), Repr::Ptr(Kind::Instance(layout.base)));
            each(self, pointer, layout.base);
            if let Some(next) = next {
                self.b.switch_to(next);
            }
        }
        !others.is_empty()
    }

    /// Goes on where the object is of one of the classes; gives the block where it is not. Where there is nothing but
    /// the classes and None, one question is enough.
    fn unless_class(
        &mut self,
        boxed: Value,
        classes: &[ClassId],
        all: bool,
        others: &[Atom],
    ) -> Block {
        if all && others == [Atom::None] {
            let none = self.test(Test::IsNone, boxed);
            let (none, object) = self.split(none);
            self.b.switch_to(object);
            return none;
        }
        let hit = self.b.block();
        for class in classes {
            let exactly = Test::IsExactly(Kind::Instance(*class));
            let is = self.test(exactly, boxed);
            let next = self.b.block();
            self.b.branch(is, hit, next);
            self.b.seal(next);
            self.b.switch_to(next);
        }
        let miss = self.b.current;
        self.b.seal(hit);
        self.b.switch_to(hit);
        miss
    }

    // ---- methods

    /// A call of a method that is known for each class of the receiver; `None` where it is not, or where there is only
    /// one thing that it can be.
    pub fn call_by_class(
        &mut self,
        e: &'a Expr,
        callee: &'a Expr,
        args: &PlainArgs<'a>,
    ) -> Option<Value> {
        let ExprKind::Attribute { object, name } = &callee.kind else {
            return None;
        };
        let Ty::Atoms(receivers) = self.ty(object) else {
            return None;
        };
        let entries = self.entries(callee, args)?;
        let known: Vec<ClassId> = entries.iter().flat_map(|e| e.classes.clone()).collect();
        let others: Vec<Atom> = receivers
            .iter()
            .filter(|a| !matches!(a, Atom::Instance(c) if known.contains(c)))
            .cloned()
            .collect();
        let tested = !others.is_empty() || entries.len() > 1;
        if tested && (known.len() > MOST || !self.all_tested(&known)) {
            return None;
        }
        let mut receiver = match object.kind {
            // The type says whose method comes next; the class and its instance are looked at no more.
            ExprKind::Super { object: this, .. } => {
                let v = self.read(self.locals[this.index()]);
                self.narrow(v, self.ty(object))
            }
            _ => self.expr(object),
        };
        if !others.is_empty() {
            receiver = self.box_value(receiver);
            let miss = self.unless_class(receiver, &known, true, &others);
            let hit = self.b.current;
            self.b.switch_to(miss);
            self.no_method(receiver, name, callee.span);
            self.b.switch_to(hit);
            receiver = self.narrow(receiver, &instances(&known));
        }
        let repr = self.b.repr(receiver);
        let held = self.hold(receiver, &args.exprs());
        let values = self.evaluated(args);
        let receiver = self.take(held);
        let receiver = self.coerce(receiver, repr);
        Some(self.enter(e, receiver, entries, &values))
    }

    /// The functions that the call enters, with the classes that have them.
    fn entries(&mut self, callee: &Expr, args: &PlainArgs<'a>) -> Option<Vec<Entry<'a>>> {
        let Ty::Atoms(targets) = self.ty(callee) else {
            return None;
        };
        let mut entries: Vec<Entry<'a>> = Vec::new();
        for target in targets {
            let Atom::Method(function, class) = target else {
                return None;
            };
            if let Some(entry) = entries.iter_mut().find(|e| e.function == *function) {
                entry.classes.push(*class);
                continue;
            }
            if self.method_kind(*function)? != MethodKind::Plain || self.cx.takes_callee(*function)
            {
                return None;
            }
            entries.push(Entry {
                function: *function,
                classes: vec![*class],
                sources: self.match_args(*function, args, 1)?,
            });
        }
        (!entries.is_empty()).then_some(entries)
    }

    fn all_tested(&self, classes: &[ClassId]) -> bool {
        let tested = |c: &ClassId| self.tested_class(&Atom::Instance(*c)).is_some();
        classes.iter().all(tested)
    }

    /// The lookup of a method that is not there: it raises, before the arguments are evaluated.
    fn no_method(&mut self, object: Value, name: &str, at: Span) {
        let name = self.name(name);
        let outer = self.b.span.replace(at);
        self.b
            .emit(Op::LoadMethod { object, name }, &[Repr::Boxed, Repr::Boxed]);
        self.b.span = outer;
        self.b.never();
    }

    /// Calls the function of the receiver's class.
    fn enter(
        &mut self,
        e: &'a Expr,
        receiver: Value,
        mut entries: Vec<Entry<'a>>,
        values: &[Value],
    ) -> Value {
        let last = entries.pop().expect("a call enters something");
        if entries.is_empty() {
            return self.enter_one(e, receiver, &last, values);
        }
        let boxed = self.box_value(receiver);
        let result = self.cx.repr(self.ty(e));
        let out = self.b.var(result);
        let join = self.b.block();
        for entry in &entries {
            let next = self.unless_class(boxed, &entry.classes, false, &[]);
            self.enter_into(e, receiver, entry, values, (out, join));
            self.b.switch_to(next);
        }
        self.enter_into(e, receiver, &last, values, (out, join));
        self.b.seal(join);
        self.b.switch_to(join);
        self.b.read(out)
    }

    /// The call of one entry, and on to where the ways meet.
    fn enter_into(
        &mut self,
        e: &'a Expr,
        receiver: Value,
        entry: &Entry<'a>,
        values: &[Value],
        (out, join): (Var, Block),
    ) {
        let v = self.enter_one(e, receiver, entry, values);
        let v = self.coerce(v, self.b.var_repr(out));
        self.b.write(out, v);
        self.b.jump(join);
    }

    fn enter_one(
        &mut self,
        e: &'a Expr,
        receiver: Value,
        entry: &Entry<'a>,
        values: &[Value],
    ) -> Value {
        let mut all = self.placed(entry.function, &entry.sources, 1, values);
        let first = super::function::direct_params(self.cx, entry.function)[0];
        all.insert(0, self.coerce(receiver, first));
        self.direct(e, entry.function, all)
    }
}

fn instances(classes: &[ClassId]) -> Ty {
    Ty::Atoms(classes.iter().map(|c| Atom::Instance(*c)).collect())
}
