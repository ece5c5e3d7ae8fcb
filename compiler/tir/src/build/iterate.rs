//! Loops. `for` over ranges, lists, tuples and strings counts; over all else it asks an iterator.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir::{Arg, Expr, ExprKind, Stmt, Target};
use molt_source::Span;

use super::generators::Region;
use super::scope::{Lower, Scope, Storage};
use crate::ir::{Block, Checks, Cmp, IntOp, Kind, Op, Repr, Test, Value};
use crate::ty::{Atom, Ty};

/// The blocks of a loop. `test` decides, `step` goes on, `done` is the end without `break`.
pub struct Blocks {
    pub test: Block,
    pub body: Block,
    step: Block,
    pub done: Block,
    leave: Block,
    /// What is iterated over.
    pub held: Option<Storage>,
    /// The loop is the code of an inlined generator expression.
    inlined: Option<Region>,
}

impl<'a> Lower<'_, 'a> {
    pub fn while_stmt(&mut self, test: &'a Expr, body: &'a [Stmt], orelse: &'a [Stmt]) {
        let (head, inside, done, leave) = (
            self.b.block(),
            self.b.block(),
            self.b.block(),
            self.b.block(),
        );
        self.b.jump(head);
        self.b.switch_to(head);
        self.condition(test, inside, done);
        self.b.seal(inside);
        self.b.switch_to(inside);
        self.scopes.push(Scope::Loop {
            leave,
            next: head,
            held: None,
        });
        let outer = self.b.span.replace(test.span);
        self.b.runtime(RuntimeFn::loop_point, &[]);
        self.b.span = outer;
        self.stmts(body);
        self.scopes.pop();
        self.b.jump(head);
        self.b.seal(head);
        self.b.seal(done);
        self.b.switch_to(done);
        self.stmts(orelse);
        self.b.jump(leave);
        self.b.seal(leave);
        self.b.switch_to(leave);
    }

    pub fn for_stmt(
        &mut self,
        target: &'a Target,
        iter: &'a Expr,
        body: &'a [Stmt],
        orelse: &'a [Stmt],
        span: Span,
    ) {
        // An explicit `iter()` is what the loop does itself.
        let iter = match &iter.kind {
            ExprKind::Iter(inner) => inner,
            _ => iter,
        };
        if let Some(args) = self.range_args(iter) {
            return self.for_range(target, args, body, orelse, iter.span);
        }
        if self.for_lockstep(target, iter, (body, orelse), span) {
            return;
        }
        let v = self.iterable(iter);
        let outer = self.b.span.replace(span);
        let bind = |l: &mut Self, item: Value| l.assign(target, item);
        match self.b.repr(v) {
            Repr::Ptr(Kind::List | Kind::Tuple | Kind::Str) => {
                self.for_items(v, iter, bind, body, orelse)
            }
            _ => self.for_iterator(v, iter, bind, body, orelse, span),
        }
        self.b.span = outer;
    }

    /// The blocks of a loop whose iterable has been evaluated.
    pub fn blocks(&mut self) -> Blocks {
        Blocks {
            inlined: self.enter_generator(),
            test: self.b.block(),
            body: self.b.block(),
            step: self.b.block(),
            done: self.b.block(),
            leave: self.b.block(),
            held: None,
        }
    }

    /// The body with `continue` to `step`, then `step`, which `advance` fills; then `else` and the end.
    pub fn finish_loop(
        &mut self,
        k: &Blocks,
        body: &'a [Stmt],
        orelse: &'a [Stmt],
        advance: impl FnOnce(&mut Self),
    ) {
        self.scopes.push(Scope::Loop {
            leave: k.leave,
            next: k.step,
            held: k.held,
        });
        self.b.runtime(RuntimeFn::loop_point, &[]);
        let generator = self.generator.take();
        self.stmts(body);
        self.generator = generator;
        self.scopes.pop();
        self.b.jump(k.step);
        self.b.seal(k.step);
        self.b.switch_to(k.step);
        advance(self);
        self.b.jump(k.test);
        self.b.seal(k.test);
        self.b.seal(k.done);
        self.b.switch_to(k.done);
        self.empty_iterated(k.held);
        if let Some(region) = &k.inlined {
            self.leave_generator(region);
        }
        self.stmts(orelse);
        self.b.jump(k.leave);
        self.b.seal(k.leave);
        self.b.switch_to(k.leave);
    }

    // ---- ranges

    /// The arguments of a call of the builtin `range` on ints.
    fn range_args(&self, e: &'a Expr) -> Option<Vec<&'a Expr>> {
        let ExprKind::Call { callee, args } = &e.kind else {
            return None;
        };
        let is_range = matches!(&callee.kind, ExprKind::Builtin(name) if name == "range");
        if !is_range || args.is_empty() || args.len() > 3 {
            return None;
        }
        args.iter()
            .map(|a| match a {
                Arg::Positional(x) if self.is_atom(x, |t| matches!(t, Atom::Int | Atom::Bool)) => {
                    Some(x)
                }
                _ => None,
            })
            .collect()
    }

    /// Counts where the bounds allow it; a start or step beyond ±2^61 takes a copy of the loop that asks a range
    /// object.
    fn for_range(
        &mut self,
        target: &'a Target,
        args: Vec<&'a Expr>,
        body: &'a [Stmt],
        orelse: &'a [Stmt],
        at: Span,
    ) {
        let bounds = self.range_bounds(&args);
        let (start, stop, step) = match bounds[..] {
            [stop] => (self.b.int(0), stop, None),
            [start, stop] => (start, stop, None),
            [start, stop, step] => (start, stop, Some(step)),
            _ => unreachable!("range takes one to three arguments"),
        };
        let constant = args
            .get(2)
            .and_then(|a| a.kind.constant_int())
            .filter(|n| *n != 0 && n.unsigned_abs() < 1 << 61);
        let mut guarded: Vec<Value> = Vec::new();
        if args.len() > 1 && args[0].kind.constant_int().is_none() {
            guarded.push(start);
        }
        guarded.extend(step.filter(|_| constant.is_none()));
        if guarded.is_empty() {
            return self.count_range(target, [start, stop], step, constant, body, orelse, at);
        }
        if self.cold {
            return self.for_range_object(target, bounds, body, orelse, at);
        }
        let (slow, join) = (self.b.block(), self.b.block());
        for v in guarded {
            self.unless_small(v, slow);
        }
        self.count_range(target, [start, stop], step, constant, body, orelse, at);
        self.b.jump(join);
        self.b.seal(slow);
        self.b.switch_to(slow);
        self.cold = true;
        self.for_range_object(target, bounds, body, orelse, at);
        self.cold = false;
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
    }

    fn range_bounds(&mut self, args: &[&'a Expr]) -> Vec<Value> {
        let held: Vec<_> = args
            .iter()
            .enumerate()
            .map(|(i, a)| {
                let v = self.expr(a);
                let v = self.as_int(v);
                self.hold(v, &args[i + 1..])
            })
            .collect();
        held.into_iter()
            .map(|h| {
                let v = self.take(h);
                self.coerce(v, Repr::Int)
            })
            .collect()
    }

    /// Goes to `slow` unless the int lies within ±2^61.
    fn unless_small(&mut self, v: Value, slow: Block) {
        for (op, limit) in [(Cmp::Lt, 1 << 61), (Cmp::Gt, -(1 << 61))] {
            let right = self.b.one(Op::ConstInt(limit), Repr::Int);
            let fits = self.b.one(
                Op::IntCompare {
                    op,
                    left: v,
                    right,
                    checks: Checks::ALL,
                },
                Repr::Bool,
            );
            let good = self.b.block();
            self.b.branch(fits, good, slow);
            self.b.seal(good);
            self.b.switch_to(good);
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn count_range(
        &mut self,
        target: &'a Target,
        [start, stop]: [Value; 2],
        step: Option<Value>,
        constant: Option<i64>,
        body: &'a [Stmt],
        orelse: &'a [Stmt],
        at: Span,
    ) {
        let (start, stop) = (self.coerce(start, Repr::I64), self.coerce(stop, Repr::I64));
        match (step, constant) {
            (None, _) => self.count(target, start, stop, 1, body, orelse),
            (_, Some(n)) => self.count(target, start, stop, n, body, orelse),
            (Some(step), None) => {
                let step = self.coerce(step, Repr::I64);
                self.count_dynamic(target, start, stop, step, body, orelse, at)
            }
        }
    }

    /// The loop over a range object.
    fn for_range_object(
        &mut self,
        t: &'a Target,
        bounds: Vec<Value>,
        body: &'a [Stmt],
        orelse: &'a [Stmt],
        at: Span,
    ) {
        let callee = self.external("builtins", "range");
        let callee = self.box_value(callee);
        let array = bounds.into_iter().map(|v| self.box_value(v)).collect();
        let names = self.b.raw(0);
        let op = Op::RuntimeArray {
            function: RuntimeFn::call,
            before: vec![callee],
            array,
            after: vec![names],
        };
        let range = self.b.one(op, Repr::Boxed);
        let bind = |l: &mut Self, item: Value| l.assign(t, item);
        let it = self.b.rt(RuntimeFn::iter, &[range]);
        self.iterate(it, at, &Ty::one(Atom::Int), bind, body, orelse);
    }

    /// A loop with a constant step.
    fn count(
        &mut self,
        t: &'a Target,
        start: Value,
        stop: Value,
        step: i64,
        body: &'a [Stmt],
        orelse: &'a [Stmt],
    ) {
        let (counter, bound) = (self.temp(Repr::I64), self.temp(Repr::I64));
        self.write(counter, start);
        self.write(bound, stop);
        let k = self.blocks();
        self.b.jump(k.test);
        self.b.switch_to(k.test);
        let (i, n) = (
            self.read_as(counter, Repr::I64),
            self.read_as(bound, Repr::I64),
        );
        let op = if step > 0 { Cmp::Lt } else { Cmp::Gt };
        let go = self.b.one(
            Op::IntCompare {
                op,
                left: i,
                right: n,
                checks: Checks::NONE,
            },
            Repr::Bool,
        );
        self.b.branch(go, k.body, k.done);
        self.b.seal(k.body);
        self.b.switch_to(k.body);
        self.bind_counter(t, counter);
        self.finish_loop(&k, body, orelse, |l| {
            let right = l.b.int(step);
            l.advance(counter, IntOp::Add, right);
        });
    }

    fn bind_counter(&mut self, t: &'a Target, counter: Storage) {
        let i = self.read_as(counter, Repr::I64);
        let i = self.b.one(Op::Convert(i), Repr::Int);
        self.assign(t, i);
    }

    pub fn advance(&mut self, counter: Storage, op: IntOp, right: Value) {
        let left = self.read_as(counter, Repr::I64);
        let next = self.b.one(
            Op::Int {
                op,
                left,
                right,
                checks: Checks::NONE,
            },
            Repr::I64,
        );
        self.write(counter, next);
    }

    /// A step of unknown sign: the number of rounds is computed first.
    #[allow(clippy::too_many_arguments)]
    fn count_dynamic(
        &mut self,
        t: &'a Target,
        start: Value,
        stop: Value,
        step: Value,
        body: &'a [Stmt],
        orelse: &'a [Stmt],
        at: Span,
    ) {
        let rounds = self.rounds(start, stop, step, at);
        let (counter, left, stride) = (
            self.temp(Repr::I64),
            self.temp(Repr::I64),
            self.temp(Repr::I64),
        );
        self.write(counter, start);
        self.write(left, rounds);
        self.write(stride, step);
        let k = self.blocks();
        self.b.jump(k.test);
        self.b.switch_to(k.test);
        let (n, zero) = (self.read_as(left, Repr::I64), self.b.int(0));
        let go = self.b.one(
            Op::IntCompare {
                op: Cmp::Gt,
                left: n,
                right: zero,
                checks: Checks::NONE,
            },
            Repr::Bool,
        );
        self.b.branch(go, k.body, k.done);
        self.b.seal(k.body);
        self.b.switch_to(k.body);
        self.bind_counter(t, counter);
        self.finish_loop(&k, body, orelse, |l| {
            let one = l.b.int(1);
            l.advance(left, IntOp::Sub, one);
            let s = l.read_as(stride, Repr::I64);
            l.advance(counter, IntOp::Add, s);
        });
    }

    /// `max(0, ceil((stop - start) / step))`; a step of 0 raises as `range` itself does.
    fn rounds(&mut self, start: Value, stop: Value, step: Value, at: Span) -> Value {
        let zero = self.b.int(0);
        let none = self.b.one(
            Op::IntCompare {
                op: Cmp::Eq,
                left: step,
                right: zero,
                checks: Checks::NONE,
            },
            Repr::Bool,
        );
        let (bad, good) = self.split(none);
        self.b.switch_to(bad);
        self.b.span = Some(at);
        self.b.raise(RuntimeFn::raise_range_step, &[]);
        self.b.switch_to(good);
        let out = self.b.var(Repr::I64);
        let up = self.b.one(
            Op::IntCompare {
                op: Cmp::Gt,
                left: step,
                right: zero,
                checks: Checks::NONE,
            },
            Repr::Bool,
        );
        let (rising, falling) = self.split(up);
        let join = self.b.block();
        for (block, low, high, sign) in [(rising, start, stop, 1), (falling, stop, start, -1)] {
            self.b.switch_to(block);
            let n = self.span_over(low, high, step, sign);
            self.b.write(out, n);
            self.b.jump(join);
        }
        self.b.seal(join);
        self.b.switch_to(join);
        self.b.read(out)
    }

    /// `(high - low + |step| - 1) // |step|`, not positive where the range is empty.
    fn span_over(&mut self, low: Value, high: Value, step: Value, sign: i64) -> Value {
        let int = |l: &mut Self, op, left, right| {
            l.b.one(
                Op::Int {
                    op,
                    left,
                    right,
                    checks: Checks::NONE,
                },
                Repr::I64,
            )
        };
        let zero = self.b.int(0);
        let size = if sign > 0 {
            step
        } else {
            int(self, IntOp::Sub, zero, step)
        };
        // Bounds lie within ±2^62, so that no difference overflows; the quotient rounds down.
        let distance = int(self, IntOp::Sub, high, low);
        let one = self.b.int(1);
        let last = int(self, IntOp::Sub, distance, one);
        let full = int(self, IntOp::FloorDiv, last, size);
        int(self, IntOp::Add, full, one)
    }

    // ---- lists, tuples, strings

    pub fn for_items(
        &mut self,
        v: Value,
        iter: &'a Expr,
        bind: impl FnOnce(&mut Self, Value),
        body: &'a [Stmt],
        orelse: &'a [Stmt],
    ) {
        let repr = self.b.repr(v);
        let (items, index) = (self.temp(repr), self.temp(Repr::I64));
        self.write(items, v);
        let zero = self.b.int(0);
        self.write(index, zero);
        let mut k = self.blocks();
        k.held = Some(items);
        self.b.jump(k.test);
        self.b.switch_to(k.test);
        let (seq, i) = (self.read_as(items, repr), self.read_as(index, Repr::I64));
        let n = self.b.one(Op::Len(seq), Repr::I64);
        let go = self.b.one(
            Op::IntCompare {
                op: Cmp::Lt,
                left: i,
                right: n,
                checks: Checks::NONE,
            },
            Repr::Bool,
        );
        self.b.branch(go, k.body, k.done);
        self.b.seal(k.body);
        self.b.switch_to(k.body);
        let (object, at) = (self.read_as(items, repr), self.read_as(index, Repr::I64));
        let item = self.item_at(object, at, iter);
        // The index moves before the body, which may suspend or go on early.
        let one = self.b.int(1);
        self.advance(index, IntOp::Add, one);
        bind(self, item);
        self.finish_loop(&k, body, orelse, |_| {});
    }

    /// The item of a list, tuple or string that `iter` gave, at an index within it.
    pub fn item_at(&mut self, object: Value, index: Value, iter: &Expr) -> Value {
        if let Repr::Ptr(Kind::Str) = self.b.repr(object) {
            return self.b.rt(RuntimeFn::str_get, &[object, index]);
        }
        let item = self.b.one(Op::ItemLoad { object, index }, Repr::Boxed);
        self.narrow(item, &self.element_ty(iter))
    }

    /// What iteration over the expression gives, where its type tells.
    fn element_ty(&self, iter: &Expr) -> Ty {
        let Ty::Atoms(atoms) = self.ty(iter) else {
            return Ty::Any;
        };
        let mut all: Vec<Atom> = Vec::new();
        for a in atoms {
            let part = match a {
                Atom::List(s) | Atom::TupleOf(s) => match self.cx.types.sites.get(s) {
                    Some(info) => info.item.clone(),
                    None => return Ty::Any,
                },
                Atom::Tuple(items) => {
                    for item in items {
                        match item {
                            Ty::Any => return Ty::Any,
                            Ty::Atoms(more) => all.extend(more.iter().cloned()),
                        }
                    }
                    continue;
                }
                _ => return Ty::Any,
            };
            match part {
                Ty::Any => return Ty::Any,
                Ty::Atoms(more) => all.extend(more),
            }
        }
        all.sort();
        all.dedup();
        Ty::Atoms(all)
    }

    // ---- iterators

    pub fn for_iterator(
        &mut self,
        v: Value,
        iter: &'a Expr,
        bind: impl FnOnce(&mut Self, Value),
        body: &'a [Stmt],
        orelse: &'a [Stmt],
        span: Span,
    ) {
        let ty = self.iterated_ty(iter);
        let v = self.box_value(v);
        let it = if self.is_given_iterator(iter) {
            v
        } else {
            self.b.rt(RuntimeFn::iter, &[v])
        };
        self.iterate(it, span, &ty, bind, body, orelse);
    }

    /// A generator expression takes its first iterator as it is: whoever calls it has made it.
    fn is_given_iterator(&self, e: &Expr) -> bool {
        let ExprKind::Local(local) = e.kind else {
            return false;
        };
        let info = &self.hir.locals[local.index()];
        match self.generator {
            Some(_) => info.temporary,
            None => self.hir.kind.is_generator_expr() && info.param == Some(0),
        }
    }

    fn iterate(
        &mut self,
        it: Value,
        at: Span,
        item_ty: &Ty,
        bind: impl FnOnce(&mut Self, Value),
        body: &'a [Stmt],
        orelse: &'a [Stmt],
    ) {
        let iterator = self.temp(Repr::Boxed);
        self.write(iterator, it);
        let mut k = self.blocks();
        k.held = Some(iterator);
        self.b.jump(k.test);
        self.b.switch_to(k.test);
        self.b.span = Some(at);
        let it = self.read(iterator);
        let item = self.b.rt(RuntimeFn::iter_next, &[it]);
        let end = self.test(Test::IsNull, item);
        self.b.branch(end, k.done, k.body);
        self.b.seal(k.body);
        self.b.switch_to(k.body);
        let item = self.narrow(item, item_ty);
        bind(self, item);
        self.finish_loop(&k, body, orelse, |_| {});
    }

    fn iterated_ty(&self, iter: &Expr) -> Ty {
        let types = self.cx.types;
        match self.ty(iter).single() {
            Some(Atom::Dict(s)) => types.sites.get(s).map_or(Ty::Any, |i| i.key.clone()),
            Some(Atom::Set(s) | Atom::Iterator(s)) => {
                types.sites.get(s).map_or(Ty::Any, |i| i.item.clone())
            }
            Some(Atom::Generator(f)) => types.yields[f.index()].clone(),
            Some(Atom::Range) => Ty::one(Atom::Int),
            _ => Ty::Any,
        }
    }
}

impl ExprKindExt for ExprKind {
    fn constant_int(&self) -> Option<i64> {
        match self {
            ExprKind::Int(n) => Some(*n),
            ExprKind::Unary {
                op: molt_hir::ir::UnaryOp::Neg,
                operand,
            } => operand.kind.constant_int()?.checked_neg(),
            _ => None,
        }
    }
}

/// Constants as the source writes them.
pub trait ExprKindExt {
    /// An int literal, with any minus signs.
    fn constant_int(&self) -> Option<i64>;
}
