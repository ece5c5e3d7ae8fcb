//! Arithmetic on floats and truth values.

use molt_abi::functions::RuntimeFn;
use molt_abi::value::NULL;
use molt_tir::ir::{Cmp, FloatOp, FloatUnary, Op, Value};

use super::code::I64_LOAD;
use super::function::Emitter;

impl Emitter<'_, '_> {
    pub fn float_op(&mut self, op: &Op) {
        match op {
            Op::Float {
                op: op @ (FloatOp::Min | FloatOp::Max),
                left,
                right,
            } => self.extremum(*op, *left, *right),
            Op::Float { op, left, right } => {
                self.push(*left);
                self.push(*right);
                match op {
                    FloatOp::Add => self.code.i().f64_add(),
                    FloatOp::Sub => self.code.i().f64_sub(),
                    _ => self.code.i().f64_mul(),
                };
            }
            Op::FloatDiv { left, right, check } => self.quotient(*left, *right, *check),
            Op::FloatUnary { op, value } => {
                self.push(*value);
                match op {
                    FloatUnary::Neg => self.code.i().f64_neg(),
                    FloatUnary::Abs => self.code.i().f64_abs(),
                    FloatUnary::Sqrt => self.code.i().f64_sqrt(),
                    FloatUnary::Floor => self.code.i().f64_floor(),
                    FloatUnary::Ceil => self.code.i().f64_ceil(),
                    FloatUnary::Trunc => self.code.i().f64_trunc(),
                };
            }
            Op::FloatCompare { op, left, right } => {
                self.push(*left);
                self.push(*right);
                match op {
                    Cmp::Eq => self.code.i().f64_eq(),
                    Cmp::Ne => self.code.i().f64_ne(),
                    Cmp::Lt => self.code.i().f64_lt(),
                    Cmp::Le => self.code.i().f64_le(),
                    Cmp::Gt => self.code.i().f64_gt(),
                    Cmp::Ge => self.code.i().f64_ge(),
                };
            }
            Op::BoolNot(v) => {
                self.push(*v);
                self.code.i().i32_eqz();
            }
            Op::BoolCompare { op, left, right } => {
                self.push(*left);
                self.push(*right);
                self.compare_i32(*op);
            }
            Op::RawTruth(v) => {
                self.push(*v);
                self.code.i().i32_const(0).i32_ne();
            }
            _ => {}
        }
    }

    /// Python's `min` and `max`: the second only where it compares less or greater.
    fn extremum(&mut self, op: FloatOp, left: Value, right: Value) {
        let (a, b) = (self.operand(left), self.operand(right));
        self.get(b);
        self.get(a);
        self.get(b);
        self.get(a);
        match op {
            FloatOp::Min => self.code.i().f64_lt(),
            _ => self.code.i().f64_gt(),
        };
        self.code.i().select();
        self.done(b);
        self.done(a);
    }

    fn quotient(&mut self, left: Value, right: Value, check: bool) {
        if !check {
            self.push(left);
            self.push(right);
            self.code.i().f64_div();
            return;
        }
        self.push(left);
        let divisor = self.operand(right);
        self.get(divisor);
        self.code.i().f64_const(0.0.into()).f64_eq();
        self.rarely(|e| {
            e.i32(molt_abi::functions::ZERO_DIVISION_FLOAT);
            e.call_row(RuntimeFn::raise_zero_division);
            e.raise();
        });
        self.get(divisor);
        self.code.i().f64_div();
        self.done(divisor);
    }

    /// Takes the side exit where the float in the local is NaN and an exception is pending.
    pub fn check_float(&mut self, t: u32) {
        self.code.i().local_get(t).local_get(t).f64_ne();
        self.rarely(|e| e.raise_if_pending());
    }

    /// Takes the side exit where an exception is pending.
    pub fn raise_if_pending(&mut self) {
        let pending = self.cx.extern_data(molt_abi::functions::data::PENDING);
        self.code.i().i32_const(0);
        self.code.access(I64_LOAD, 3, pending);
        self.code.i().i64_const(NULL as i64).i64_ne();
        self.raise_if();
    }
}
