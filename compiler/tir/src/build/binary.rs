//! Arithmetic: typed where both operands are numbers, else a row of the runtime.

use molt_abi::functions::RuntimeFn;
use molt_abi::value::{REP_INT_MAX, REP_INT_MIN};
use molt_hir::ir::{BinaryOp, Expr, ExprKind, UnaryOp};

use super::scope::Lower;
use crate::ir::{Checks, FloatOp, FloatUnary, IntOp, Kind, Op, Repr, Value};
use crate::ty::Ty;

/// A number as arithmetic sees it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Number {
    Int,
    Float,
}

impl<'a> Lower<'_, 'a> {
    pub fn binary(
        &mut self,
        e: &Expr,
        op: BinaryOp,
        left: &'a Expr,
        right: &'a Expr,
        in_place: bool,
    ) -> Value {
        let (l, r) = self.pair(left, right);
        self.binary_values(op, l, r, in_place, self.ty(e))
    }

    /// `left op right` on evaluated operands.
    pub fn binary_values(
        &mut self,
        op: BinaryOp,
        l: Value,
        r: Value,
        in_place: bool,
        ty: &Ty,
    ) -> Value {
        let typed = match (self.number(l), self.number(r)) {
            (Some(Number::Int), Some(Number::Int)) => self.int_binary(op, l, r),
            (Some(_), Some(_)) => self.float_binary(op, l, r, ty),
            _ => self.sequence_binary(op, l, r),
        };
        if let Some(v) = typed {
            return v;
        }
        let (l, r) = (self.box_value(l), self.box_value(r));
        let v = self.b.rt(row(op, in_place), &[l, r]);
        self.narrow(v, ty)
    }

    fn number(&self, v: Value) -> Option<Number> {
        match self.b.repr(v) {
            Repr::Int | Repr::I64 | Repr::Bool => Some(Number::Int),
            Repr::F64 => Some(Number::Float),
            _ => None,
        }
    }

    pub fn as_int(&mut self, v: Value) -> Value {
        self.coerce(v, Repr::Int)
    }

    /// The float that mixed arithmetic makes of a number.
    pub fn as_float(&mut self, v: Value) -> Value {
        match self.b.repr(v) {
            Repr::F64 => v,
            _ => {
                let value = self.as_int(v);
                self.b.one(Op::IntToFloat { value, check: true }, Repr::F64)
            }
        }
    }

    fn int_binary(&mut self, op: BinaryOp, l: Value, r: Value) -> Option<Value> {
        let bools = self.b.repr(l) == Repr::Bool && self.b.repr(r) == Repr::Bool;
        if bools && matches!(op, BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor) {
            return self.bool_logic(op, l, r);
        }
        let int_op = match op {
            BinaryOp::Add => IntOp::Add,
            BinaryOp::Sub => IntOp::Sub,
            BinaryOp::Mul => IntOp::Mul,
            BinaryOp::FloorDiv => IntOp::FloorDiv,
            BinaryOp::Mod => IntOp::Mod,
            BinaryOp::BitAnd => IntOp::And,
            BinaryOp::BitOr => IntOp::Or,
            BinaryOp::BitXor => IntOp::Xor,
            BinaryOp::LShift => IntOp::Shl,
            BinaryOp::RShift => IntOp::Shr,
            BinaryOp::TrueDiv => {
                let (l, r) = (self.as_int(l), self.as_int(r));
                return Some(self.b.rt(RuntimeFn::int_truediv, &[l, r]));
            }
            BinaryOp::Pow => return self.int_pow(l, r),
            BinaryOp::MatMul => return None,
        };
        let (left, right) = (self.as_int(l), self.as_int(r));
        Some(self.int_op(int_op, left, right))
    }

    fn int_op(&mut self, op: IntOp, left: Value, right: Value) -> Value {
        // A product that finds no memory ends the program, unless it looks for that: others have nothing to ask for.
        let divisor = op != IntOp::Mul || self.cx.catches_memory_errors;
        let checks = Checks {
            divisor,
            ..Checks::ALL
        };
        let op = Op::Int {
            op,
            left,
            right,
            checks,
        };
        self.b.one(op, Repr::Int)
    }

    /// A constant exponent that is not negative keeps ints.
    fn int_pow(&mut self, l: Value, r: Value) -> Option<Value> {
        let exponent = self.constant_int(r)?;
        if exponent < 0 {
            return None;
        }
        let power = |base: i64| base.checked_pow(u32::try_from(exponent).ok()?);
        if let Some(n) = self.constant_int(l).and_then(power)
            && (REP_INT_MIN..=REP_INT_MAX).contains(&n)
        {
            return Some(self.b.one(Op::ConstInt(n), Repr::Int));
        }
        let l = self.as_int(l);
        if exponent == 2 {
            return Some(self.int_op(IntOp::Mul, l, l));
        }
        let r = self.as_int(r);
        Some(self.b.rt(RuntimeFn::int_pow, &[l, r]))
    }

    /// The constant that the instruction of the current block defines.
    fn constant_int(&self, v: Value) -> Option<i64> {
        let insts = self.b.function.blocks.iter().flat_map(|b| &b.insts);
        insts
            .rev()
            .find(|i| i.results.first() == Some(&v))
            .and_then(|i| match i.op {
                Op::ConstInt(n) => Some(n),
                _ => None,
            })
    }

    fn bool_logic(&mut self, op: BinaryOp, l: Value, r: Value) -> Option<Value> {
        let cmp = match op {
            BinaryOp::BitXor => {
                return Some(self.b.one(
                    Op::BoolCompare {
                        op: crate::ir::Cmp::Ne,
                        left: l,
                        right: r,
                    },
                    Repr::Bool,
                ));
            }
            BinaryOp::BitAnd => IntOp::And,
            _ => IntOp::Or,
        };
        let (left, right) = (self.coerce(l, Repr::I64), self.coerce(r, Repr::I64));
        let n = self.b.one(
            Op::Int {
                op: cmp,
                left,
                right,
                checks: Checks::NONE,
            },
            Repr::I64,
        );
        Some(self.b.one(Op::IntTruth(n), Repr::Bool))
    }

    fn float_binary(&mut self, op: BinaryOp, l: Value, r: Value, ty: &Ty) -> Option<Value> {
        if op == BinaryOp::Pow {
            return self.float_pow(l, r, ty);
        }
        if !matches!(
            op,
            BinaryOp::Add
                | BinaryOp::Sub
                | BinaryOp::Mul
                | BinaryOp::TrueDiv
                | BinaryOp::FloorDiv
                | BinaryOp::Mod
        ) {
            return None;
        }
        let (left, right) = (self.as_float(l), self.as_float(r));
        let float_op = match op {
            BinaryOp::Add => FloatOp::Add,
            BinaryOp::Sub => FloatOp::Sub,
            BinaryOp::Mul => FloatOp::Mul,
            BinaryOp::TrueDiv => {
                return Some(self.b.one(
                    Op::FloatDiv {
                        left,
                        right,
                        check: true,
                    },
                    Repr::F64,
                ));
            }
            BinaryOp::FloorDiv => {
                return Some(self.b.rt(RuntimeFn::float_floordiv, &[left, right]));
            }
            _ => return Some(self.b.rt(RuntimeFn::float_modulo, &[left, right])),
        };
        Some(self.b.one(
            Op::Float {
                op: float_op,
                left,
                right,
            },
            Repr::F64,
        ))
    }

    fn float_pow(&mut self, l: Value, r: Value, ty: &Ty) -> Option<Value> {
        let exponent = self.constant_float(r);
        let (left, right) = (self.as_float(l), self.as_float(r));
        if exponent == Some(2.0) {
            // An overflow raises in Python: the row decides for results that are not finite.
            return Some(self.square(left, right));
        }
        if self.cx.repr(ty) == Repr::F64 {
            return Some(self.b.rt(RuntimeFn::float_pow_real, &[left, right]));
        }
        let v = self.b.rt(RuntimeFn::float_pow, &[left, right]);
        Some(self.narrow(v, ty))
    }

    fn square(&mut self, x: Value, two: Value) -> Value {
        let out = self.b.var(Repr::F64);
        let v = self.b.one(
            Op::Float {
                op: FloatOp::Mul,
                left: x,
                right: x,
            },
            Repr::F64,
        );
        self.b.write(out, v);
        let inf = self
            .b
            .one(Op::ConstFloat(f64::INFINITY.to_bits()), Repr::F64);
        let finite = self.b.one(
            Op::FloatCompare {
                op: crate::ir::Cmp::Lt,
                left: v,
                right: inf,
            },
            Repr::Bool,
        );
        let (slow, join) = (self.b.block(), self.b.block());
        self.b.branch(finite, join, slow);
        self.b.seal(slow);
        self.b.switch_to(slow);
        let v = self.b.rt(RuntimeFn::float_pow_real, &[x, two]);
        self.b.write(out, v);
        self.b.jump(join);
        self.b.seal(join);
        self.b.switch_to(join);
        self.b.read(out)
    }

    fn constant_float(&self, v: Value) -> Option<f64> {
        let insts = self.b.function.blocks.iter().flat_map(|b| &b.insts);
        insts
            .rev()
            .find(|i| i.results.first() == Some(&v))
            .and_then(|i| match i.op {
                Op::ConstInt(n) => Some(n as f64),
                Op::ConstFloat(bits) => Some(f64::from_bits(bits)),
                _ => None,
            })
    }

    fn sequence_binary(&mut self, op: BinaryOp, l: Value, r: Value) -> Option<Value> {
        let str_ptr = Repr::Ptr(Kind::Str);
        (op == BinaryOp::Add && self.b.repr(l) == str_ptr && self.b.repr(r) == str_ptr)
            .then(|| self.b.rt(RuntimeFn::str_concat, &[l, r]))
    }

    pub fn unary(&mut self, e: &Expr, op: UnaryOp, operand: &'a Expr) -> Value {
        if let (UnaryOp::Neg, ExprKind::Int(n)) = (op, &operand.kind)
            && *n <= molt_abi::value::REP_INT_MAX
        {
            return self.b.one(Op::ConstInt(-n), Repr::Int);
        }
        let v = self.expr(operand);
        match (op, self.number(v)) {
            (UnaryOp::Neg, Some(Number::Float)) => self.b.one(
                Op::FloatUnary {
                    op: FloatUnary::Neg,
                    value: v,
                },
                Repr::F64,
            ),
            (UnaryOp::Pos, Some(Number::Float)) => v,
            (UnaryOp::Neg, Some(Number::Int)) => {
                let value = self.as_int(v);
                self.b.one(Op::IntNeg { value, check: true }, Repr::Int)
            }
            (UnaryOp::Pos, Some(Number::Int)) => self.as_int(v),
            (UnaryOp::Invert, Some(Number::Int)) if self.b.repr(v) != Repr::Bool => {
                let value = self.as_int(v);
                self.b.one(Op::IntInvert { value, check: true }, Repr::Int)
            }
            _ => {
                let row = match op {
                    UnaryOp::Neg => RuntimeFn::neg,
                    UnaryOp::Pos => RuntimeFn::pos,
                    UnaryOp::Invert => RuntimeFn::invert,
                };
                let v = self.box_value(v);
                let v = self.b.rt(row, &[v]);
                self.narrow(v, self.ty(e))
            }
        }
    }
}

/// The row of an operator on any values.
pub fn row(op: BinaryOp, in_place: bool) -> RuntimeFn {
    use RuntimeFn::*;
    match (op, in_place) {
        (BinaryOp::Add, false) => add,
        (BinaryOp::Sub, false) => sub,
        (BinaryOp::Mul, false) => mul,
        (BinaryOp::MatMul, false) => matmul,
        (BinaryOp::TrueDiv, false) => truediv,
        (BinaryOp::FloorDiv, false) => floordiv,
        (BinaryOp::Mod, false) => modulo,
        (BinaryOp::Pow, false) => pow,
        (BinaryOp::LShift, false) => lshift,
        (BinaryOp::RShift, false) => rshift,
        (BinaryOp::BitAnd, false) => bit_and,
        (BinaryOp::BitOr, false) => bit_or,
        (BinaryOp::BitXor, false) => bit_xor,
        (BinaryOp::Add, true) => iadd,
        (BinaryOp::Sub, true) => isub,
        (BinaryOp::Mul, true) => imul,
        (BinaryOp::MatMul, true) => imatmul,
        (BinaryOp::TrueDiv, true) => itruediv,
        (BinaryOp::FloorDiv, true) => ifloordiv,
        (BinaryOp::Mod, true) => imodulo,
        (BinaryOp::Pow, true) => ipow,
        (BinaryOp::LShift, true) => ilshift,
        (BinaryOp::RShift, true) => irshift,
        (BinaryOp::BitAnd, true) => ibit_and,
        (BinaryOp::BitOr, true) => ibit_or,
        (BinaryOp::BitXor, true) => ibit_xor,
    }
}
