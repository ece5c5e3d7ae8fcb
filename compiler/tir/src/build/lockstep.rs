//! `for` over `enumerate(...)` and `zip(...)` with a name for each part: the parts are bound without a tuple of them.
//!
//! Takes only what nobody can tell from asking the builtin's iterator: the builtins themselves, plain targets, and for
//! `zip` lists, tuples and strings, whose iteration runs no code.

use molt_hir::ir::{Arg, Expr, ExprKind, Stmt, Target};
use molt_source::Span;

use super::iterate::ExprKindExt;
use super::scope::{Lower, Storage};
use crate::ir::{Checks, Cmp, IntOp, Kind, Op, Repr, Value};

impl<'a> Lower<'_, 'a> {
    /// Lowers the loop, where it is one of these.
    pub fn for_lockstep(
        &mut self,
        target: &'a Target,
        iter: &'a Expr,
        (body, orelse): (&'a [Stmt], &'a [Stmt]),
        span: Span,
    ) -> bool {
        let Some((name, args)) = builtin_call(iter) else {
            return false;
        };
        let Target::Unpack {
            targets,
            star: None,
            ..
        } = target
        else {
            return false;
        };
        if !targets.iter().all(super::assign::is_plain) {
            return false;
        }
        match (name, &args[..], &targets[..]) {
            ("enumerate", [sequence], [number, item]) => {
                self.for_enumerate((number, item), sequence, 0, (body, orelse), span)
            }
            ("enumerate", [sequence, start], [number, item]) => match start.kind.constant_int() {
                Some(start) if start.unsigned_abs() < 1 << 40 => {
                    self.for_enumerate((number, item), sequence, start, (body, orelse), span)
                }
                _ => return false,
            },
            ("zip", [_, rest @ ..], _)
                if args.len() == targets.len()
                    && args.iter().all(|a| self.is_sequence(a))
                    && rest.iter().all(|a| is_name(a)) =>
            {
                self.for_zip(targets, &args, (body, orelse), span)
            }
            _ => return false,
        }
        true
    }

    fn is_sequence(&self, e: &Expr) -> bool {
        matches!(
            self.cx.repr(self.ty(e)),
            Repr::Ptr(Kind::List | Kind::Tuple | Kind::Str)
        )
    }

    fn for_enumerate(
        &mut self,
        (number, item): (&'a Target, &'a Target),
        sequence: &'a Expr,
        start: i64,
        (body, orelse): (&'a [Stmt], &'a [Stmt]),
        span: Span,
    ) {
        let counter = self.temp(Repr::I64);
        let v = self.expr(sequence);
        let first = self.b.int(start);
        self.write(counter, first);
        let outer = self.b.span.replace(span);
        let bind = |l: &mut Self, v: Value| {
            let i = l.read_as(counter, Repr::I64);
            let one = l.b.int(1);
            l.advance(counter, IntOp::Add, one);
            let i = l.b.one(Op::Convert(i), Repr::Int);
            l.assign(number, i);
            let v = l.narrow_for(item, v);
            l.assign(item, v);
        };
        match self.b.repr(v) {
            Repr::Ptr(Kind::List | Kind::Tuple | Kind::Str) => {
                self.for_items(v, sequence, bind, body, orelse)
            }
            _ => self.for_iterator(v, sequence, bind, body, orelse, span),
        }
        self.b.span = outer;
    }

    fn for_zip(
        &mut self,
        targets: &'a [Target],
        args: &[&'a Expr],
        (body, orelse): (&'a [Stmt], &'a [Stmt]),
        span: Span,
    ) {
        let mut held = Vec::new();
        for (i, a) in args.iter().enumerate() {
            let v = self.expr(a);
            let repr = self.b.repr(v);
            held.push((self.hold(v, &args[i + 1..]), repr));
        }
        let outer = self.b.span.replace(span);
        let index = self.temp(Repr::I64);
        let zero = self.b.int(0);
        self.write(index, zero);
        let all: Vec<(Storage, Repr)> = held
            .into_iter()
            .map(|(h, repr)| {
                let items = self.temp(repr);
                let v = self.take(h);
                let v = self.coerce(v, repr);
                self.write(items, v);
                (items, repr)
            })
            .collect();
        let mut k = self.blocks();
        k.held = all.first().map(|(items, _)| *items);
        self.b.jump(k.test);
        self.b.switch_to(k.test);
        for (items, repr) in &all {
            let (seq, i) = (self.read_as(*items, *repr), self.read_as(index, Repr::I64));
            let n = self.b.one(Op::Len(seq), Repr::I64);
            let op = Op::IntCompare {
                op: Cmp::Lt,
                left: i,
                right: n,
                checks: Checks::NONE,
            };
            let go = self.b.one(op, Repr::Bool);
            let next = self.b.block();
            self.b.branch(go, next, k.done);
            self.b.seal(next);
            self.b.switch_to(next);
        }
        self.b.jump(k.body);
        self.b.seal(k.body);
        self.b.switch_to(k.body);
        let items: Vec<Value> = all
            .iter()
            .zip(args)
            .map(|((items, repr), arg)| {
                let (object, at) = (self.read_as(*items, *repr), self.read_as(index, Repr::I64));
                self.item_at(object, at, arg)
            })
            .collect();
        let one = self.b.int(1);
        self.advance(index, IntOp::Add, one);
        for (target, item) in targets.iter().zip(items) {
            let item = self.narrow_for(target, item);
            self.assign(target, item);
        }
        self.finish_loop(&k, body, orelse, |_| {});
        self.b.span = outer;
    }
}

/// The name and the arguments of a call of a builtin with nothing but plain arguments.
fn builtin_call(e: &Expr) -> Option<(&str, Vec<&Expr>)> {
    let ExprKind::Call { callee, args } = &e.kind else {
        return None;
    };
    let ExprKind::Builtin(name) = &callee.kind else {
        return None;
    };
    let plain = args.iter().map(|a| match a {
        Arg::Positional(x) => Some(x),
        _ => None,
    });
    Some((name, plain.collect::<Option<Vec<_>>>()?))
}

/// What something else keeps, too: it does not end with the loop.
fn is_name(e: &Expr) -> bool {
    matches!(e.kind, ExprKind::Local(_) | ExprKind::Global(_))
}
