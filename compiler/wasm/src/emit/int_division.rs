//! Floor division, remainder and shifts of ints.
//!
//! Python rounds towards minus infinity, Wasm towards zero: the difference is one step where the signs of remainder
//! and divisor differ. A divisor of 0, a negative count, and handles go to the row, which raises.

use molt_abi::functions::RuntimeFn;
use molt_abi::value::INT_ERROR;
use molt_tir::ir::{Checks, IntOp, Value};

use super::code::gives;
use super::function::{Emitter, Operand};
use super::int::{Pair, row_of};
use crate::object::ValType;

/// Counts up to this are shifted in line.
const MAX_SHIFT: i64 = 62;

impl Emitter<'_, '_> {
    pub fn division(
        &mut self,
        op: IntOp,
        left: Value,
        right: Value,
        checks: Checks,
        consumed: &[Value],
    ) {
        let divisor = self.const_int(right);
        let nonzero = divisor.is_some_and(|c| c != 0);
        // Only a division by -1 can leave the range, of the least number.
        let checks = Checks {
            divisor: checks.divisor && !nonzero,
            result: checks.result && op == IntOp::FloorDiv && divisor.is_none_or(|c| c == -1),
            ..checks
        };
        let pair = self.pair(left, right, consumed);
        let tests = self.division_tests(pair, checks);
        if tests {
            self.if_rare(gives(ValType::I64));
            self.slow_raising(row_of(op), pair);
            self.else_();
        }
        match divisor {
            Some(c) if c > 0 => self.divide_constant(op, pair.left, c),
            _ => self.divide(op, pair),
        }
        if tests {
            self.end();
        }
        self.pair_done(pair);
    }

    /// Pushes whether the row has to do it, where that is possible at all.
    fn division_tests(&mut self, pair: Pair, checks: Checks) -> bool {
        let mut any = false;
        if checks.left || checks.right {
            self.handle_test(pair, checks);
            any = true;
        }
        if checks.divisor || checks.result {
            self.get(pair.right);
            match (checks.divisor, checks.result) {
                // 0 or -1.
                (true, true) => self.code.i().i64_const(1).i64_add().i64_const(2).i64_lt_u(),
                (true, false) => self.code.i().i64_eqz(),
                _ => self.code.i().i64_const(-1).i64_eq(),
            };
            if any {
                self.code.i().i32_or();
            }
            any = true;
        }
        any
    }

    /// The row, whose error takes the side exit where there is one.
    /// The same where the row may raise: nobody looks where nothing can come of it.
    pub fn slow_raising(&mut self, row: RuntimeFn, pair: Pair) {
        self.slow(row, pair);
        if self.site.0.is_some() {
            let t = self.temp(ValType::I64);
            self.code.i().local_tee(t);
            self.i64(INT_ERROR);
            self.code.i().i64_eq();
            self.raise_if();
            self.code.i().local_get(t);
            self.give_back(ValType::I64, t);
        }
    }

    fn divide_constant(&mut self, op: IntOp, left: Operand, c: i64) {
        let power = (c as u64).is_power_of_two();
        self.get(left);
        match op {
            IntOp::FloorDiv if power => drop(
                self.code
                    .i()
                    .i64_const(c.trailing_zeros().into())
                    .i64_shr_s(),
            ),
            _ if power => drop(self.code.i().i64_const(c - 1).i64_and()),
            IntOp::FloorDiv => {
                // The quotient, less 1 where the remainder is negative.
                let q = self.temp(ValType::I64);
                self.code.i().i64_const(c).i64_div_s().local_tee(q);
                self.get(left);
                self.code
                    .i()
                    .local_get(q)
                    .i64_const(c)
                    .i64_mul()
                    .i64_sub()
                    .i64_const(63)
                    .i64_shr_s()
                    .i64_add();
                self.give_back(ValType::I64, q);
            }
            _ => {
                let r = self.temp(ValType::I64);
                self.code.i().i64_const(c).i64_rem_s().local_tee(r);
                self.code
                    .i()
                    .local_get(r)
                    .i64_const(63)
                    .i64_shr_s()
                    .i64_const(c)
                    .i64_and()
                    .i64_add();
                self.give_back(ValType::I64, r);
            }
        }
    }

    fn divide(&mut self, op: IntOp, pair: Pair) {
        let (q, r) = (self.temp(ValType::I64), self.temp(ValType::I64));
        self.get(pair.left);
        self.get(pair.right);
        if op == IntOp::FloorDiv {
            self.code.i().i64_div_s().local_tee(q);
            self.get(pair.left);
            self.code.i().local_get(q);
            self.get(pair.right);
            self.code.i().i64_mul().i64_sub().local_set(r);
            self.signs_differ(r, pair.right);
            self.code.i().i64_extend_i32_u().i64_sub();
        } else {
            self.code.i().i64_rem_s().local_tee(r);
            self.get(pair.right);
            self.code.i().i64_const(0);
            self.signs_differ(r, pair.right);
            self.code.i().select().i64_add();
        }
        self.give_back(ValType::I64, r);
        self.give_back(ValType::I64, q);
    }

    /// Pushes whether the remainder is not 0 and of the other sign than the divisor.
    fn signs_differ(&mut self, r: u32, divisor: Operand) {
        self.code.i().local_get(r);
        self.get(divisor);
        self.code.i().i64_xor().i64_const(0).i64_lt_s();
        self.code.i().local_get(r).i64_const(0).i64_ne().i32_and();
    }

    pub fn shift(
        &mut self,
        op: IntOp,
        left: Value,
        right: Value,
        checks: Checks,
        consumed: &[Value],
    ) {
        let count = self.const_int(right);
        let checks = Checks {
            divisor: checks.divisor && !count.is_some_and(|c| (0..=MAX_SHIFT).contains(&c)),
            result: checks.result && op == IntOp::Shl,
            // A handle is no count in range.
            right: checks.right && !checks.divisor,
            ..checks
        };
        if !checks.left && !checks.right && !checks.result && !checks.divisor {
            self.push(left);
            self.push(right);
            return self.plain_shift(op);
        }
        let pair = self.pair(left, right, consumed);
        let t = self.temp(ValType::I64);
        self.get(pair.left);
        self.get(pair.right);
        self.plain_shift(op);
        self.code.i().local_set(t);
        self.shift_tests(op, pair, t, checks);
        self.if_rare(gives(ValType::I64));
        self.slow_raising(row_of(op), pair);
        self.else_();
        self.code.i().local_get(t);
        self.end();
        self.give_back(ValType::I64, t);
        self.pair_done(pair);
    }

    fn plain_shift(&mut self, op: IntOp) {
        match op {
            IntOp::Shl => self.code.i().i64_shl(),
            _ => self.code.i().i64_shr_s(),
        };
    }

    fn shift_tests(&mut self, op: IntOp, pair: Pair, t: u32, checks: Checks) {
        let mut any = false;
        if checks.left || checks.right || checks.result {
            let candidates = [
                (checks.left, pair.left),
                (checks.right, pair.right),
                (checks.result, Operand::Local(t)),
            ];
            let terms: Vec<Operand> = candidates.iter().filter(|c| c.0).map(|c| c.1).collect();
            self.out_of_range(&terms);
            any = true;
        }
        if checks.result && op == IntOp::Shl {
            // Shifting back gives the operand unless bits were lost.
            self.code.i().local_get(t);
            self.get(pair.right);
            self.code.i().i64_shr_s();
            self.get(pair.left);
            self.code.i().i64_ne().i32_or();
        }
        if checks.divisor {
            self.get(pair.right);
            self.code.i().i64_const(MAX_SHIFT).i64_gt_u();
            if any {
                self.code.i().i32_or();
            }
        }
    }
}
