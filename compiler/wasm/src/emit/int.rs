//! Arithmetic on ints: small numbers in line, everything else in a row of the runtime.
//!
//! `x + INT_CHECK` is negative exactly for handles and for results that left the range, so the test of
//! an operation is the sign of the or of such sums. Division and shifts stand in `int_division`.

use molt_abi::functions::RuntimeFn;
use molt_abi::value::INT_CHECK;
use molt_tir::ir::{Checks, Cmp, Inst, IntOp, Op, Repr, Value};

use super::code::{EMPTY, gives};
use super::function::{Emitter, Operand};
use super::outlined::Outlined;
use crate::object::ValType;

/// Constants up to this keep a sum with a handle recognisable: no object lies at a lower address.
const SMALL: u64 = 1024;

/// The row that computes the operation on any ints.
pub fn row_of(op: IntOp) -> RuntimeFn {
    match op {
        IntOp::Add => RuntimeFn::int_add,
        IntOp::Sub => RuntimeFn::int_sub,
        IntOp::Mul => RuntimeFn::int_mul,
        IntOp::FloorDiv => RuntimeFn::int_floordiv,
        IntOp::Mod => RuntimeFn::int_modulo,
        IntOp::And => RuntimeFn::int_and,
        IntOp::Or => RuntimeFn::int_or,
        IntOp::Xor => RuntimeFn::int_xor,
        IntOp::Shl => RuntimeFn::int_lshift,
        IntOp::Shr => RuntimeFn::int_rshift,
    }
}

/// Two operands ready to be read, and what a slow path needs to know.
#[derive(Clone, Copy)]
pub struct Pair<'a> {
    pub left: Operand,
    pub right: Operand,
    pub values: (Value, Value),
    pub consumed: &'a [Value],
}

impl Emitter<'_, '_> {
    pub fn int_op(&mut self, inst: &Inst) {
        let consumed = &inst.consumed[..];
        match inst.op {
            Op::Int {
                op,
                left,
                right,
                checks,
            } => {
                // Constants are no handles.
                let checks = Checks {
                    left: checks.left && self.const_int(left).is_none(),
                    right: checks.right && self.const_int(right).is_none(),
                    ..checks
                };
                match op {
                    IntOp::Add | IntOp::Sub => self.sum(op, left, right, checks, consumed),
                    IntOp::Mul => self.product(left, right, checks, consumed),
                    IntOp::And | IntOp::Or | IntOp::Xor => {
                        self.bits(op, left, right, checks, consumed)
                    }
                    IntOp::FloorDiv | IntOp::Mod => {
                        self.division(op, left, right, checks, consumed)
                    }
                    IntOp::Shl | IntOp::Shr => self.shift(op, left, right, checks, consumed),
                }
            }
            Op::IntNeg { value, check } => self.unary(RuntimeFn::int_neg, value, check, consumed),
            Op::IntInvert { value, check } => {
                self.unary(RuntimeFn::int_invert, value, check, consumed)
            }
            Op::IntCompare {
                op,
                left,
                right,
                checks,
            } => self.int_compare(op, left, right, checks, consumed),
            Op::IntTruth(v) => self.int_truth(v, consumed),
            _ => {}
        }
    }

    pub fn pair<'a>(&mut self, left: Value, right: Value, consumed: &'a [Value]) -> Pair<'a> {
        let (l, r) = (self.operand(left), self.operand(right));
        Pair {
            left: l,
            right: r,
            values: (left, right),
            consumed,
        }
    }

    pub fn pair_done(&mut self, pair: Pair) {
        self.done(pair.right);
        self.done(pair.left);
    }

    /// Pushes whether one of the numbers is a handle or out of range.
    pub fn out_of_range(&mut self, terms: &[Operand]) {
        for (i, &term) in terms.iter().enumerate() {
            self.get(term);
            self.i64(INT_CHECK);
            self.code.i().i64_add();
            if i > 0 {
                self.code.i().i64_or();
            }
        }
        self.code.i().i64_const(0).i64_lt_s();
    }

    /// Calls the row of the slow path; owners of consumed operands end here.
    pub fn slow(&mut self, row: RuntimeFn, pair: Pair) {
        self.get(pair.left);
        self.get(pair.right);
        self.call_row(row);
        self.release_consumed(pair);
    }

    pub fn release_consumed(&mut self, pair: Pair) {
        let (left, right) = pair.values;
        for (v, operand) in [(left, pair.left), (right, pair.right)] {
            if pair.consumed.contains(&v) && self.repr(v) == Repr::Int {
                self.get(operand);
                self.call_outlined(Outlined::ReleaseInt);
            }
            // `x + x` consumes its operand once.
            if left == right {
                return;
            }
        }
    }

    fn plain(&mut self, op: IntOp) {
        let mut i = self.code.i();
        match op {
            IntOp::Add => i.i64_add(),
            IntOp::Sub => i.i64_sub(),
            IntOp::And => i.i64_and(),
            IntOp::Or => i.i64_or(),
            IntOp::Xor => i.i64_xor(),
            _ => i.i64_mul(),
        };
    }

    fn sum(&mut self, op: IntOp, left: Value, right: Value, checks: Checks, consumed: &[Value]) {
        if !checks.left && !checks.right && !checks.result {
            self.push(left);
            self.push(right);
            return self.plain(op);
        }
        let small = |n: Option<i64>| n.is_some_and(|n| n.unsigned_abs() <= SMALL);
        let one_test = small(self.const_int(left)) || small(self.const_int(right));
        let pair = self.pair(left, right, consumed);
        let t = self.temp(ValType::I64);
        let result = Operand::Local(t);
        self.get(pair.left);
        self.get(pair.right);
        self.plain(op);
        self.code.i().local_set(t);
        let mut terms = Vec::new();
        if checks.left && !one_test {
            terms.push(pair.left);
        }
        if checks.right && !one_test && left != right {
            terms.push(pair.right);
        }
        if checks.result || one_test {
            terms.push(result);
        }
        self.out_of_range(&terms);
        self.if_rare(gives(ValType::I64));
        self.slow(row_of(op), pair);
        self.else_();
        self.get(result);
        self.end();
        self.give_back(ValType::I64, t);
        self.pair_done(pair);
    }

    fn bits(&mut self, op: IntOp, left: Value, right: Value, checks: Checks, consumed: &[Value]) {
        if !checks.left && !checks.right {
            self.push(left);
            self.push(right);
            return self.plain(op);
        }
        let pair = self.pair(left, right, consumed);
        self.handle_test(pair, checks);
        self.if_rare(gives(ValType::I64));
        self.slow(row_of(op), pair);
        self.else_();
        self.get(pair.left);
        self.get(pair.right);
        self.plain(op);
        self.end();
        self.pair_done(pair);
    }

    /// Pushes whether an operand that needs the test is a handle.
    pub fn handle_test(&mut self, pair: Pair, checks: Checks) {
        let terms: Vec<Operand> = [(checks.left, pair.left), (checks.right, pair.right)]
            .iter()
            .filter(|t| t.0)
            .map(|t| t.1)
            .collect();
        self.out_of_range(&terms);
    }

    fn product(&mut self, left: Value, right: Value, checks: Checks, consumed: &[Value]) {
        if !checks.left && !checks.right && !checks.result {
            self.push(left);
            self.push(right);
            return self.plain(IntOp::Mul);
        }
        let pair = self.pair(left, right, consumed);
        match (self.const_int(left), self.const_int(right)) {
            (_, Some(c)) if c != 0 => self.fits_factor(pair.left, c),
            (Some(c), _) if c != 0 => self.fits_factor(pair.right, c),
            _ => self.fit_words(pair),
        }
        self.if_usual(gives(ValType::I64));
        self.get(pair.left);
        self.get(pair.right);
        self.code.i().i64_mul();
        self.else_();
        if checks.divisor {
            self.slow_raising(RuntimeFn::int_product, pair);
        } else {
            self.get(pair.left);
            self.get(pair.right);
            self.call_outlined(Outlined::Product);
            self.release_consumed(pair);
        }
        self.end();
        self.pair_done(pair);
    }

    /// Pushes whether `n * c` stays in range; no handle is that near to 0.
    fn fits_factor(&mut self, n: Operand, c: i64) {
        let limit = (INT_CHECK - 1) / c.saturating_abs();
        self.get(n);
        self.code
            .i()
            .i64_const(limit)
            .i64_add()
            .i64_const(2 * limit)
            .i64_le_u();
    }

    /// Pushes whether both operands are numbers of 31 bits.
    fn fit_words(&mut self, pair: Pair) {
        // 31 bits: the square of the least number of 32 bits is out of range.
        let half = 1i64 << 30;
        self.get(pair.left);
        self.code.i().i64_const(half).i64_add();
        if pair.left != pair.right {
            self.get(pair.right);
            self.code.i().i64_const(half).i64_add().i64_or();
        }
        self.code.i().i64_const(31).i64_shr_u().i64_eqz();
    }

    /// Negation and inversion: of a handle or of the least number they leave the range.
    fn unary(&mut self, row: RuntimeFn, value: Value, check: bool, consumed: &[Value]) {
        let negate = row == RuntimeFn::int_neg;
        if negate {
            self.code.i().i64_const(0);
        }
        if !check {
            self.push(value);
            return self.finish_unary(negate);
        }
        let n = self.operand(value);
        let t = self.temp(ValType::I64);
        self.get(n);
        self.finish_unary(negate);
        self.code.i().local_set(t);
        self.out_of_range(&[Operand::Local(t)]);
        self.if_rare(gives(ValType::I64));
        self.get(n);
        self.call_row(row);
        if consumed.contains(&value) {
            self.get(n);
            self.call_outlined(Outlined::ReleaseInt);
        }
        self.else_();
        self.code.i().local_get(t);
        self.end();
        self.give_back(ValType::I64, t);
        self.done(n);
    }

    fn finish_unary(&mut self, negate: bool) {
        if negate {
            self.code.i().i64_sub();
        } else {
            self.code.i().i64_const(-1).i64_xor();
        }
    }

    fn int_compare(
        &mut self,
        op: Cmp,
        left: Value,
        right: Value,
        checks: Checks,
        consumed: &[Value],
    ) {
        let (l, r) = (
            checks.left && self.const_int(left).is_none(),
            checks.right && self.const_int(right).is_none(),
        );
        // A handle equals no number in range.
        let bits_tell = matches!(op, Cmp::Eq | Cmp::Ne) && !(l && r) && consumed.is_empty();
        if !l && !r || bits_tell {
            self.push(left);
            self.push(right);
            return self.compare_i64(op);
        }
        let pair = self.pair(left, right, consumed);
        self.handle_test(
            pair,
            Checks {
                left: l,
                right: r,
                ..Checks::NONE
            },
        );
        self.if_rare(gives(ValType::I32));
        self.slow(RuntimeFn::int_compare, pair);
        self.i32(0);
        self.compare_i32(op);
        self.else_();
        self.get(pair.left);
        self.get(pair.right);
        self.compare_i64(op);
        self.end();
        self.pair_done(pair);
    }

    fn compare_i64(&mut self, op: Cmp) {
        let mut i = self.code.i();
        match op {
            Cmp::Eq => i.i64_eq(),
            Cmp::Ne => i.i64_ne(),
            Cmp::Lt => i.i64_lt_s(),
            Cmp::Le => i.i64_le_s(),
            Cmp::Gt => i.i64_gt_s(),
            Cmp::Ge => i.i64_ge_s(),
        };
    }

    pub fn compare_i32(&mut self, op: Cmp) {
        let mut i = self.code.i();
        match op {
            Cmp::Eq => i.i32_eq(),
            Cmp::Ne => i.i32_ne(),
            Cmp::Lt => i.i32_lt_s(),
            Cmp::Le => i.i32_le_s(),
            Cmp::Gt => i.i32_gt_s(),
            Cmp::Ge => i.i32_ge_s(),
        };
    }

    fn int_truth(&mut self, v: Value, consumed: &[Value]) {
        let n = self.operand(v);
        self.get(n);
        self.code.i().i64_const(0).i64_ne();
        if consumed.contains(&v) {
            self.is_handle(n);
            self.if_rare(EMPTY);
            self.get(n);
            self.call_outlined(Outlined::ReleaseInt);
            self.end();
        }
        self.done(n);
    }
}
