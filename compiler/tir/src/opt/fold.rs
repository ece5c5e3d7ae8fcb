//! Constant folding and identities: an operation on known operands becomes a constant, one that changes nothing becomes
//! its operand. Looks at the operations that define the operands, nothing further.

use std::collections::HashMap;

use molt_abi::functions::RuntimeFn;
use molt_abi::value;

use crate::analysis::facts::opposite;
use crate::analysis::numbers::{compare, integer};
use crate::ir::{Checks, Cmp, FloatOp, FloatUnary, Function, Kind, Op, Repr, Test, Value};
use crate::opt::Context;

/// What an operation turns into.
enum New {
    Op(Op),
    Copy(Value),
}

pub fn run(f: &mut Function, _: &Context) -> bool {
    let mut defs: Vec<Option<Op>> = vec![None; f.values.len()];
    let mut same: HashMap<Value, Value> = HashMap::new();
    let mut changed = false;
    // Definitions come before uses in the order of a reverse postorder; params are not looked through.
    for b in crate::analysis::edges::reverse_postorder(f) {
        for i in 0..f.blocks[b.index()].insts.len() {
            let inst = &mut f.blocks[b.index()].insts[i];
            inst.op.operands_mut(&mut |v| {
                while let Some(w) = same.get(v) {
                    *v = *w;
                }
            });
            let [result] = inst.results[..] else { continue };
            let folder = Folder {
                defs: &defs,
                values: &f.values,
            };
            match folder.fold(&inst.op, f.values[result.index()]) {
                Some(New::Copy(v)) => {
                    same.insert(result, v);
                }
                Some(New::Op(op)) => {
                    inst.op = op;
                    inst.unwind.target = None;
                    changed = true;
                }
                None => {}
            }
            defs[result.index()] = Some(f.blocks[b.index()].insts[i].op.clone());
        }
    }
    changed |= !same.is_empty();
    f.substitute(&same);
    for data in &mut f.blocks {
        data.insts
            .retain(|i| !matches!(i.results[..], [r] if same.contains_key(&r)));
    }
    changed
}

struct Folder<'a> {
    defs: &'a [Option<Op>],
    values: &'a [Repr],
}

impl Folder<'_> {
    fn def(&self, v: Value) -> Option<&Op> {
        self.defs[v.index()].as_ref()
    }

    fn repr(&self, v: Value) -> Repr {
        self.values[v.index()]
    }

    fn int(&self, v: Value) -> Option<i64> {
        match self.def(v)? {
            Op::ConstInt(n) => Some(*n),
            _ => None,
        }
    }

    fn float(&self, v: Value) -> Option<f64> {
        match self.def(v)? {
            Op::ConstFloat(bits) => Some(f64::from_bits(*bits)),
            _ => None,
        }
    }

    fn boolean(&self, v: Value) -> Option<bool> {
        match self.def(v)? {
            Op::ConstBool(b) => Some(*b),
            _ => None,
        }
    }

    fn bits(&self, v: Value) -> Option<u64> {
        match self.def(v)? {
            Op::ConstBoxed(b) => Some(*b),
            _ => None,
        }
    }

    fn copy(&self, v: Value, repr: Repr) -> Option<New> {
        (self.repr(v) == repr).then_some(New::Copy(v))
    }

    fn fold(&self, op: &Op, result: Repr) -> Option<New> {
        match op {
            Op::Box(v) | Op::BoxSmall(v) => self.boxing(*v),
            Op::Unbox(v) | Op::UnboxSmall(v) => self.unboxing(*v, result),
            Op::Convert(v) => self.convert(*v, result),
            Op::I64ToInt(v) => self.int(*v).filter(|n| small(*n)).map(constant_int),
            Op::ClampInt(v) => match self.def(*v)? {
                Op::ConstInt(n) => Some(constant_int(*n)),
                Op::Convert(w) if self.repr(*w) == Repr::I64 => Some(New::Copy(*w)),
                _ => None,
            },
            Op::Int { .. } | Op::IntNeg { .. } | Op::IntInvert { .. } => {
                self.arithmetic(op, result)
            }
            Op::IntCompare {
                op, left, right, ..
            } => Some(boolean(compare(
                *op,
                self.int(*left)?.cmp(&self.int(*right)?),
            ))),
            Op::IntTruth(v) => match self.def(*v)? {
                Op::ConstInt(n) => Some(boolean(*n != 0)),
                Op::Convert(b) if self.repr(*b) == Repr::Bool => Some(New::Copy(*b)),
                _ => None,
            },
            Op::IntToFloat { value, .. } => self.int(*value).map(|n| float(n as f64)),
            Op::RawToI64(v) => match self.def(*v)? {
                Op::ConstRaw(n) => Some(constant_int(*n as u32 as i64)),
                _ => None,
            },
            Op::I64ToRaw(v) => Some(New::Op(Op::ConstRaw(self.int(*v)? as i32))),
            Op::RawTruth(v) => match self.def(*v)? {
                Op::ConstRaw(n) => Some(boolean(*n != 0)),
                _ => None,
            },
            Op::Float { .. }
            | Op::FloatDiv { .. }
            | Op::FloatUnary { .. }
            | Op::FloatCompare { .. } => self.floats(op),
            Op::BoolNot(v) => match self.def(*v)? {
                Op::ConstBool(b) => Some(boolean(!b)),
                Op::BoolNot(w) => Some(New::Copy(*w)),
                Op::FloatCompare {
                    op: op @ (Cmp::Eq | Cmp::Ne),
                    left,
                    right,
                } => Some(New::Op(Op::FloatCompare {
                    op: opposite(*op),
                    left: *left,
                    right: *right,
                })),
                Op::IntCompare {
                    op,
                    left,
                    right,
                    checks,
                } => Some(New::Op(Op::IntCompare {
                    op: opposite(*op),
                    left: *left,
                    right: *right,
                    checks: *checks,
                })),
                _ => None,
            },
            Op::BoolCompare { op, left, right } => Some(boolean(compare(
                *op,
                self.boolean(*left)?.cmp(&self.boolean(*right)?),
            ))),
            Op::Same(a, b) if a == b => Some(boolean(true)),
            Op::Same(a, b) => Some(boolean(self.bits(*a)? == self.bits(*b)?)),
            Op::Index {
                index,
                check: false,
                negative: false,
                ..
            } => Some(New::Copy(*index)),
            Op::Test { test, value } => self.test(*test, *value).map(boolean),
            Op::Runtime {
                function: RuntimeFn::is_true,
                args,
            } => self.truth(args[0]),
            _ => None,
        }
    }

    // ---- representation changes

    fn boxing(&self, v: Value) -> Option<New> {
        let boxed = |bits| Some(New::Op(Op::ConstBoxed(bits)));
        match self.def(v)? {
            Op::ConstInt(n) if value::fits_int(*n) => boxed(value::from_int(*n)),
            Op::ConstFloat(bits) => boxed(value::from_float_bits(*bits)),
            Op::ConstBool(b) => boxed(value::from_bool(*b)),
            Op::UnboxSmall(w) => Some(New::Copy(*w)),
            // What became an index or a count may have been a bool before; an `Int` was an int.
            Op::Unbox(w) if self.repr(v) != Repr::I64 => Some(New::Copy(*w)),
            Op::Convert(w) if pointer(self.repr(*w)) && pointer(self.repr(v)) => {
                Some(New::Op(Op::Box(*w)))
            }
            Op::Convert(w) if self.repr(*w) == Repr::I64 => Some(New::Op(Op::Box(*w))),
            _ => None,
        }
    }

    fn unboxing(&self, v: Value, result: Repr) -> Option<New> {
        match self.def(v)? {
            Op::BoxSmall(w)
                if self.repr(*w) != result && matches!(result, Repr::Int | Repr::I64) =>
            {
                Some(New::Op(Op::Convert(*w)))
            }
            Op::Box(w) | Op::BoxSmall(w) => match (self.repr(*w), result) {
                (from, to) if from == to => Some(New::Copy(*w)),
                (Repr::Bool, Repr::Int | Repr::I64) => Some(New::Op(Op::Convert(*w))),
                (Repr::Int, Repr::I64) => Some(New::Op(Op::ClampInt(*w))),
                (Repr::I64, Repr::Int) => Some(New::Op(Op::I64ToInt(*w))),
                (from, to) if pointer(from) && pointer(to) => Some(New::Op(Op::Convert(*w))),
                _ => None,
            },
            Op::ConstBoxed(bits) => match result {
                Repr::Int | Repr::I64 if value::is_int(*bits) => {
                    Some(constant_int(value::to_int(*bits)))
                }
                Repr::Int | Repr::I64 if *bits == value::TRUE || *bits == value::FALSE => {
                    Some(constant_int((*bits & 1) as i64))
                }
                Repr::F64 if value::is_float(*bits) => {
                    Some(New::Op(Op::ConstFloat(value::to_float_bits(*bits))))
                }
                Repr::Bool if *bits == value::TRUE || *bits == value::FALSE => {
                    Some(boolean(bits & 1 != 0))
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn convert(&self, v: Value, result: Repr) -> Option<New> {
        if self.repr(v) == result {
            return Some(New::Copy(v));
        }
        match self.def(v)? {
            Op::ConstInt(n) if result == Repr::I64 || small(*n) => Some(constant_int(*n)),
            Op::ConstBool(b) => Some(constant_int(*b as i64)),
            Op::Convert(w) if self.repr(*w) == result => self.copy(*w, result),
            Op::Convert(w) if pointer(self.repr(*w)) || self.repr(*w) == Repr::Bool => {
                Some(New::Op(Op::Convert(*w)))
            }
            Op::Unbox(w) if pointer(result) => Some(New::Op(Op::Unbox(*w))),
            _ => None,
        }
    }

    fn test(&self, test: Test, v: Value) -> Option<bool> {
        match self.def(v)? {
            Op::ConstBoxed(bits) => match test {
                Test::IsNull => Some(*bits == value::NULL),
                Test::IsNone => Some(*bits == value::NONE),
                Test::IsFloat => Some(value::is_float(*bits)),
                Test::IsSmallInt => Some(value::is_int(*bits)),
                Test::IsBool => Some(*bits == value::TRUE || *bits == value::FALSE),
                Test::IsExactly(_) => Some(false),
            },
            Op::BoxSmall(_) => Some(test == Test::IsSmallInt),
            Op::Box(w) => self.test_boxed(test, self.repr(*w)),
            _ => None,
        }
    }

    fn test_boxed(&self, test: Test, from: Repr) -> Option<bool> {
        match (test, from) {
            (Test::IsNull | Test::IsNone, _) => Some(false),
            (Test::IsFloat, _) => Some(from == Repr::F64),
            (Test::IsBool, _) => Some(from == Repr::Bool),
            (Test::IsSmallInt, Repr::Int | Repr::I64) => None,
            (Test::IsSmallInt, _) => Some(false),
            (Test::IsExactly(want), Repr::Ptr(kind)) => match (want, kind) {
                (_, Kind::Other | Kind::Instance(_)) | (Kind::Other | Kind::Instance(_), _) => None,
                (want, kind) => Some(want == kind),
            },
            (Test::IsExactly(_), _) => Some(false),
        }
    }

    fn truth(&self, v: Value) -> Option<New> {
        match self.def(v)? {
            Op::Box(w) | Op::BoxSmall(w) => match self.repr(*w) {
                Repr::Bool => Some(New::Copy(*w)),
                Repr::Int | Repr::I64 => Some(New::Op(Op::IntTruth(*w))),
                _ => None,
            },
            Op::ConstBoxed(value::NONE | value::FALSE) => Some(boolean(false)),
            Op::ConstBoxed(value::TRUE) => Some(boolean(true)),
            _ => None,
        }
    }

    // ---- numbers

    fn arithmetic(&self, op: &Op, result: Repr) -> Option<New> {
        let exact = |n: i128| {
            i64::try_from(n)
                .ok()
                .filter(|n| small(*n))
                .map(constant_int)
        };
        match op {
            Op::IntNeg { value, .. } => exact(-(self.int(*value)? as i128)),
            Op::IntInvert { value, .. } => exact(!(self.int(*value)? as i128)),
            Op::Int {
                op,
                left,
                right,
                checks,
            } => {
                use crate::ir::IntOp as I;
                let (a, b) = (self.int(*left), self.int(*right));
                if let (Some(a), Some(b)) = (a, b) {
                    return exact(integer(*op, a, b)?);
                }
                match (op, a, b) {
                    (I::Add | I::Or | I::Xor, Some(0), _) | (I::Mul, Some(1), _) => {
                        self.copy(*right, result)
                    }
                    (I::Add | I::Sub | I::Or | I::Xor | I::Shl | I::Shr, _, Some(0))
                    | (I::Mul | I::FloorDiv, _, Some(1)) => self.copy(*left, result),
                    (I::Mul | I::And, Some(0), _) | (I::Mul | I::And, _, Some(0)) => {
                        Some(constant_int(0))
                    }
                    (I::FloorDiv | I::Mod, _, Some(b)) if b != 0 && checks.divisor => {
                        let checks = Checks {
                            divisor: false,
                            right: false,
                            ..*checks
                        };
                        Some(New::Op(Op::Int {
                            op: *op,
                            left: *left,
                            right: *right,
                            checks,
                        }))
                    }
                    (I::Shl | I::Shr, _, Some(b)) if (0..=62).contains(&b) && checks.divisor => {
                        let checks = Checks {
                            divisor: false,
                            right: false,
                            ..*checks
                        };
                        Some(New::Op(Op::Int {
                            op: *op,
                            left: *left,
                            right: *right,
                            checks,
                        }))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn floats(&self, op: &Op) -> Option<New> {
        match op {
            Op::Float { op, left, right } => {
                let (a, b) = (self.float(*left)?, self.float(*right)?);
                let x = match op {
                    FloatOp::Add => a + b,
                    FloatOp::Sub => a - b,
                    FloatOp::Mul => a * b,
                    FloatOp::Min | FloatOp::Max => return None,
                };
                known(x)
            }
            Op::FloatDiv { left, right, check } => {
                let b = self.float(*right)?;
                match self.float(*left) {
                    _ if b == 0.0 => None,
                    Some(a) => known(a / b),
                    None if *check && !b.is_nan() => Some(New::Op(Op::FloatDiv {
                        left: *left,
                        right: *right,
                        check: false,
                    })),
                    None => None,
                }
            }
            Op::FloatUnary { op, value } => {
                let x = self.float(*value)?;
                match op {
                    FloatUnary::Neg => known(-x),
                    FloatUnary::Abs => known(x.abs()),
                    FloatUnary::Sqrt if x >= 0.0 => known(x.sqrt()),
                    _ => None,
                }
            }
            Op::FloatCompare { op, left, right } => {
                let (a, b) = (self.float(*left)?, self.float(*right)?);
                Some(boolean(match a.partial_cmp(&b) {
                    Some(order) => compare(*op, order),
                    None => *op == Cmp::Ne,
                }))
            }
            _ => None,
        }
    }
}

fn small(n: i64) -> bool {
    (value::REP_INT_MIN..=value::REP_INT_MAX).contains(&n)
}

fn pointer(r: Repr) -> bool {
    matches!(r, Repr::Ptr(_))
}

fn constant_int(n: i64) -> New {
    New::Op(Op::ConstInt(n))
}

fn boolean(b: bool) -> New {
    New::Op(Op::ConstBool(b))
}

fn float(x: f64) -> New {
    New::Op(Op::ConstFloat(x.to_bits()))
}

/// The bits of a NaN are left to run time.
fn known(x: f64) -> Option<New> {
    (!x.is_nan()).then(|| float(x))
}
