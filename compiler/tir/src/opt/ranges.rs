//! Clears the checks that ranges prove needless, and decides comparisons that have one outcome.
//!
//! Relies on the promise of the representation: an `Int` inside ±2^62 is no handle.

use crate::analysis::dominators::Dominators;
use crate::analysis::interval::Interval;
use crate::analysis::range::Ranges;
use crate::ir::{Block, Checks, Cmp, Function, Inst, IntOp, Op, Repr, Test, Value};
use crate::opt::Context;
use molt_abi::value::{INT_MAX, INT_MIN};

pub fn run(f: &mut Function, context: &Context) -> bool {
    let numbers = f.values.iter().any(|r| matches!(r, Repr::Int | Repr::I64));
    if !numbers {
        return false;
    }
    let dominators = Dominators::new(f);
    let ranges = Ranges::across(f, &dominators, &context.numbers);
    let mut changed = false;
    for b in 0..f.blocks.len() {
        let block = Block(b as u32);
        if !dominators.reachable(block) {
            continue;
        }
        for i in 0..f.blocks[b].insts.len() {
            let inst = &f.blocks[b].insts[i];
            let Some(op) = sharpen(f, &ranges, inst, block) else {
                continue;
            };
            let inst = &mut f.blocks[b].insts[i];
            inst.op = op;
            if !inst.op.may_raise(&|f| context.raises[f.index()]) {
                inst.unwind.target = None;
            }
            changed = true;
        }
    }
    changed
}

/// The same operation with fewer checks, if there is one.
fn sharpen(f: &Function, ranges: &Ranges, inst: &Inst, b: Block) -> Option<Op> {
    let (op, [result]) = (&inst.op, &inst.results[..]) else {
        return None;
    };
    let at = |v: Value| ranges.at(f, v, b);
    let handle = |v: Value| f.repr(v) == Repr::Int && !at(v).small();
    let new = match op {
        Op::Int {
            op: int,
            left,
            right,
            checks,
        } => {
            let divisor = match int {
                IntOp::FloorDiv | IntOp::Mod => at(*right).contains(0),
                IntOp::Shl | IntOp::Shr => at(*right).low < 0 || at(*right).high > 62,
                IntOp::Mul => !ranges.result(f, op, b).small(),
                _ => false,
            };
            let checks = Checks {
                left: checks.left && handle(*left),
                right: checks.right && handle(*right),
                result: checks.result && !ranges.result(f, op, b).small(),
                divisor: checks.divisor && divisor,
            };
            Op::Int {
                op: *int,
                left: *left,
                right: *right,
                checks,
            }
        }
        Op::IntNeg { value, check: true } => Op::IntNeg {
            value: *value,
            check: handle(*value) || !ranges.result(f, op, b).small(),
        },
        Op::IntInvert { value, check: true } => Op::IntInvert {
            value: *value,
            check: handle(*value) || !ranges.result(f, op, b).small(),
        },
        Op::IntCompare {
            op,
            left,
            right,
            checks,
        } => match decided(*op, at(*left), at(*right)) {
            Some(b) => Op::ConstBool(b),
            None => {
                let checks = Checks {
                    left: checks.left && handle(*left),
                    right: checks.right && handle(*right),
                    ..Checks::NONE
                };
                Op::IntCompare {
                    op: *op,
                    left: *left,
                    right: *right,
                    checks,
                }
            }
        },
        Op::Box(v) if matches!(f.repr(*v), Repr::Int | Repr::I64) && inline(at(*v)) => {
            Op::BoxSmall(*v)
        }
        Op::Unbox(v) if f.repr(*result) == Repr::I64 && ranges.is(b, Test::IsSmallInt, *v) => {
            Op::UnboxSmall(*v)
        }
        Op::IntTruth(v) if !at(*v).contains(0) => Op::ConstBool(true),
        Op::ClampInt(v) | Op::I64ToInt(v) if at(*v).small() => Op::Convert(*v),
        Op::IntToFloat { value, check: true } if !handle(*value) => Op::IntToFloat {
            value: *value,
            check: false,
        },
        Op::Index {
            object,
            index,
            kind,
            check,
            negative: true,
        } if at(*index).low >= 0 => Op::Index {
            object: *object,
            index: *index,
            kind: *kind,
            check: *check,
            negative: false,
        },
        _ => return None,
    };
    (new != *op).then_some(new)
}

/// Fits 48 bits.
fn inline(i: Interval) -> bool {
    i.low >= INT_MIN && i.high <= INT_MAX
}

fn decided(op: Cmp, a: Interval, b: Interval) -> Option<bool> {
    let less = a.high < b.low;
    let more = a.low > b.high;
    let at_most = a.high <= b.low && a.high != i64::MAX;
    let at_least = a.low >= b.high && a.low != i64::MIN;
    match op {
        Cmp::Lt if less => Some(true),
        Cmp::Lt if at_least => Some(false),
        Cmp::Le if at_most => Some(true),
        Cmp::Le if more => Some(false),
        Cmp::Gt if more => Some(true),
        Cmp::Gt if at_most => Some(false),
        Cmp::Ge if at_least => Some(true),
        Cmp::Ge if less => Some(false),
        Cmp::Eq if less || more => Some(false),
        Cmp::Ne if less || more => Some(true),
        _ => None,
    }
}
