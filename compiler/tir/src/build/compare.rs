//! Comparison, identity, membership and truth.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir::{CompareOp, Element, Expr, ExprKind};
use molt_source::Span;

use super::scope::Lower;
use crate::ir::{Block, Checks, Cmp, Kind, Op, Repr, Test, Value};

impl<'a> Lower<'_, 'a> {
    pub fn compare(&mut self, e: &Expr, op: CompareOp, left: &'a Expr, right: &'a Expr) -> Value {
        if matches!(op, CompareOp::In | CompareOp::NotIn) && is_constant_display(right) {
            let l = self.expr(left);
            let r = self.constant_container(right);
            return self.identity_or_membership(op, l, r);
        }
        let (l, r) = self.pair(left, right);
        let Some(cmp) = order(op) else {
            return self.identity_or_membership(op, l, r);
        };
        if let Some(v) = self.typed_compare(cmp, l, r) {
            return v;
        }
        let (l, r) = (self.box_value(l), self.box_value(r));
        // Only a comparison that is known to give a bool may skip the value.
        let (value_row, bool_row) = rows(cmp);
        if self.cx.repr(self.ty(e)) == Repr::Bool {
            return self.b.rt(bool_row, &[l, r]);
        }
        self.b.rt(value_row, &[l, r])
    }

    /// What a display of constants holds, where nothing but looking into it can happen: a list is as good as a
    /// tuple, and a set is made once.
    fn constant_container(&mut self, e: &'a Expr) -> Value {
        let ExprKind::Set(_) = &e.kind else {
            return match &e.kind {
                ExprKind::List(items) => self.tuple(items),
                _ => self.expr(e),
            };
        };
        let place = self.cx.hidden_global();
        let known = self.b.one(Op::GlobalLoad(place), Repr::Boxed);
        let out = self.b.var(Repr::Boxed);
        self.b.write(out, known);
        let missing = self.test(Test::IsNull, known);
        let (make, join) = (self.b.block(), self.b.block());
        self.b.branch(missing, make, join);
        self.b.seal(make);
        self.b.switch_to(make);
        let set = self.boxed(e);
        self.b.effect(Op::GlobalStore(place, set));
        self.b.write(out, set);
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
        self.b.read(out)
    }

    fn typed_compare(&mut self, op: Cmp, l: Value, r: Value) -> Option<Value> {
        let (a, b) = (self.b.repr(l), self.b.repr(r));
        match (a, b) {
            (Repr::F64, Repr::F64) => Some(self.b.one(
                Op::FloatCompare {
                    op,
                    left: l,
                    right: r,
                },
                Repr::Bool,
            )),
            (Repr::Bool, Repr::Bool) if matches!(op, Cmp::Eq | Cmp::Ne) => Some(self.b.one(
                Op::BoolCompare {
                    op,
                    left: l,
                    right: r,
                },
                Repr::Bool,
            )),
            (Repr::Int | Repr::I64 | Repr::Bool, Repr::Int | Repr::I64 | Repr::Bool) => {
                let (left, right) = (self.as_int(l), self.as_int(r));
                Some(self.b.one(
                    Op::IntCompare {
                        op,
                        left,
                        right,
                        checks: Checks::ALL,
                    },
                    Repr::Bool,
                ))
            }
            (Repr::Int | Repr::I64 | Repr::Bool, Repr::F64) => Some(self.mixed(op, l, r)),
            (Repr::F64, Repr::Int | Repr::I64 | Repr::Bool) => Some(self.mixed(mirror(op), r, l)),
            (Repr::Ptr(Kind::Str), Repr::Ptr(Kind::Str)) => Some(self.str_compare(op, l, r)),
            _ => None,
        }
    }

    /// An int and a float, exactly.
    fn mixed(&mut self, op: Cmp, int: Value, float: Value) -> Value {
        let int = self.as_int(int);
        let c = self.b.rt(RuntimeFn::int_compare_float, &[int, float]);
        let c = self.b.one(Op::RawToI64(c), Repr::I64);
        // 2 is "unordered"; -1 arrives as 2^32 - 1.
        let is = |l: &mut Self, n: i64| {
            let right = l.b.int(n);
            l.b.one(
                Op::IntCompare {
                    op: Cmp::Eq,
                    left: c,
                    right,
                    checks: Checks::NONE,
                },
                Repr::Bool,
            )
        };
        const LESS: i64 = 0xFFFF_FFFF;
        match op {
            Cmp::Eq => is(self, 0),
            Cmp::Ne => {
                let eq = is(self, 0);
                self.b.one(Op::BoolNot(eq), Repr::Bool)
            }
            Cmp::Lt => is(self, LESS),
            Cmp::Gt => is(self, 1),
            Cmp::Le => self.either(is, LESS, 0),
            Cmp::Ge => self.either(is, 1, 0),
        }
    }

    fn either(&mut self, is: impl Fn(&mut Self, i64) -> Value, a: i64, b: i64) -> Value {
        let (x, y) = (is(self, a), is(self, b));
        // At most one of them holds.
        self.b.one(
            Op::BoolCompare {
                op: Cmp::Ne,
                left: x,
                right: y,
            },
            Repr::Bool,
        )
    }

    fn str_compare(&mut self, op: Cmp, l: Value, r: Value) -> Value {
        if matches!(op, Cmp::Eq | Cmp::Ne) {
            let eq = self.b.rt(RuntimeFn::str_eq, &[l, r]);
            return match op {
                Cmp::Eq => eq,
                _ => self.b.one(Op::BoolNot(eq), Repr::Bool),
            };
        }
        let c = self.b.rt(RuntimeFn::str_compare, &[l, r]);
        let c = self.b.one(Op::RawToI64(c), Repr::I64);
        // -1, 0, 1 as unsigned 32-bit numbers: rotate so that plain comparison with 1 works.
        let one = self.b.int(1);
        let sum = Op::Int {
            op: crate::ir::IntOp::Add,
            left: c,
            right: one,
            checks: Checks::NONE,
        };
        let sum = self.b.one(sum, Repr::I64);
        let mask = self.b.int(0xFFFF_FFFF);
        let and = Op::Int {
            op: crate::ir::IntOp::And,
            left: sum,
            right: mask,
            checks: Checks::NONE,
        };
        let rotated = self.b.one(and, Repr::I64);
        self.b.one(
            Op::IntCompare {
                op,
                left: rotated,
                right: one,
                checks: Checks::NONE,
            },
            Repr::Bool,
        )
    }

    fn identity_or_membership(&mut self, op: CompareOp, l: Value, r: Value) -> Value {
        let (l, r) = (self.box_value(l), self.box_value(r));
        let v = match op {
            CompareOp::Is | CompareOp::IsNot => self.b.one(Op::Same(l, r), Repr::Bool),
            _ => self.b.rt(RuntimeFn::contains, &[r, l]),
        };
        match op {
            CompareOp::IsNot | CompareOp::NotIn => self.b.one(Op::BoolNot(v), Repr::Bool),
            _ => v,
        }
    }

    // ---- truth

    /// The truth of an evaluated value.
    pub fn truth(&mut self, v: Value) -> Value {
        match self.b.repr(v) {
            Repr::Bool => v,
            Repr::Int | Repr::I64 => self.b.one(Op::IntTruth(v), Repr::Bool),
            Repr::F64 => {
                let right = self.b.one(Op::ConstFloat(0), Repr::F64);
                self.b.one(
                    Op::FloatCompare {
                        op: Cmp::Ne,
                        left: v,
                        right,
                    },
                    Repr::Bool,
                )
            }
            Repr::Ptr(Kind::Str | Kind::Bytes | Kind::List | Kind::Tuple) => {
                let n = self.b.one(Op::Len(v), Repr::I64);
                self.b.one(Op::IntTruth(n), Repr::Bool)
            }
            _ => {
                let v = self.box_value(v);
                self.b.rt(RuntimeFn::is_true, &[v])
            }
        }
    }

    /// The truth of an expression as a value.
    pub fn condition_value(&mut self, e: &'a Expr) -> Value {
        self.condition_at(e, e.span)
    }

    /// `not` as a value. What `and` and `or` chose is asked once more, unlike where a branch hangs on it.
    pub fn negated(&mut self, e: &'a Expr, operand: &'a Expr) -> Value {
        let v = if chooses(operand) {
            let v = self.expr(operand);
            let outer = self.b.span.replace(e.span);
            let v = self.truth(v);
            self.b.span = outer;
            v
        } else {
            self.condition_at(operand, e.span)
        };
        self.b.one(Op::BoolNot(v), Repr::Bool)
    }

    /// The same, as part of what stands at `at`.
    pub fn condition_at(&mut self, e: &'a Expr, at: Span) -> Value {
        match &e.kind {
            ExprKind::And(..) | ExprKind::Or(..) => {
                let out = self.b.var(Repr::Bool);
                let (yes, no, join) = (self.b.block(), self.b.block(), self.b.block());
                self.condition(e, yes, no);
                for (block, truth) in [(yes, true), (no, false)] {
                    self.b.seal(block);
                    self.b.switch_to(block);
                    let v = self.b.one(Op::ConstBool(truth), Repr::Bool);
                    self.b.write(out, v);
                    self.b.jump(join);
                }
                self.b.seal(join);
                self.b.switch_to(join);
                self.b.read(out)
            }
            ExprKind::Not(inner) => {
                let v = self.condition_value(inner);
                self.b.one(Op::BoolNot(v), Repr::Bool)
            }
            _ => {
                let v = self.expr(e);
                let outer = self.b.span.replace(at);
                let v = self.truth(v);
                self.b.span = outer;
                v
            }
        }
    }

    /// Branches on the truth of an expression; the blocks stay unsealed.
    pub fn condition(&mut self, e: &'a Expr, yes: Block, no: Block) {
        match &e.kind {
            ExprKind::Not(inner) => self.condition(inner, no, yes),
            ExprKind::And(a, b) | ExprKind::Or(a, b) => {
                let second = self.b.block();
                match e.kind {
                    ExprKind::And(..) => self.condition(a, second, no),
                    _ => self.condition(a, yes, second),
                }
                self.b.seal(second);
                self.b.switch_to(second);
                self.condition(b, yes, no);
            }
            ExprKind::Bool(true) => self.b.jump(yes),
            ExprKind::Bool(false) => self.b.jump(no),
            _ => {
                let v = self.condition_value(e);
                self.b.branch(v, yes, no);
            }
        }
    }
}

/// `and` or `or`, or its negation.
fn chooses(e: &Expr) -> bool {
    match &e.kind {
        ExprKind::And(..) | ExprKind::Or(..) => true,
        ExprKind::Not(inner) => chooses(inner),
        _ => false,
    }
}

/// A list or set of constants.
fn is_constant_display(e: &Expr) -> bool {
    let (ExprKind::List(items) | ExprKind::Set(items)) = &e.kind else {
        return false;
    };
    items.iter().all(|item| match item {
        Element::Item(e) => matches!(
            e.kind,
            ExprKind::None
                | ExprKind::Ellipsis
                | ExprKind::Bool(_)
                | ExprKind::Int(_)
                | ExprKind::Float(_)
                | ExprKind::Str(_)
                | ExprKind::Bytes(_)
        ),
        Element::Star(_) => false,
    })
}

/// The order that the operator asks for; none for identity and membership.
fn order(op: CompareOp) -> Option<Cmp> {
    Some(match op {
        CompareOp::Eq => Cmp::Eq,
        CompareOp::Ne => Cmp::Ne,
        CompareOp::Lt => Cmp::Lt,
        CompareOp::Le => Cmp::Le,
        CompareOp::Gt => Cmp::Gt,
        CompareOp::Ge => Cmp::Ge,
        _ => return None,
    })
}

fn mirror(op: Cmp) -> Cmp {
    match op {
        Cmp::Lt => Cmp::Gt,
        Cmp::Le => Cmp::Ge,
        Cmp::Gt => Cmp::Lt,
        Cmp::Ge => Cmp::Le,
        Cmp::Eq | Cmp::Ne => op,
    }
}

/// The row that gives the value, and the one that gives its truth.
fn rows(op: Cmp) -> (RuntimeFn, RuntimeFn) {
    use RuntimeFn::*;
    match op {
        Cmp::Eq => (eq, eq_bool),
        Cmp::Ne => (ne, ne_bool),
        Cmp::Lt => (lt, lt_bool),
        Cmp::Le => (le, le_bool),
        Cmp::Gt => (gt, gt_bool),
        Cmp::Ge => (ge, ge_bool),
    }
}
