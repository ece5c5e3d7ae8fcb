//! Recursion that counts down: a function that only calls itself, each time with a smaller (or each time with a larger)
//! number from a narrow range, ends long before the recursion limit, so its calls are not counted.
//!
//! Relies on the ranges across calls.

use crate::analysis::calls::Numbers;
use crate::analysis::dominators::Dominators;
use crate::analysis::facts::Facts;
use crate::analysis::memory::{Touch, touch};
use crate::analysis::range::number;
use crate::ir::{Func, Function, FunctionKind, IntOp, Op, Program, Unmanaged, Value};

/// Calls inside each other that need no counting.
const LEVELS: i64 = 128;

pub fn run(program: &mut Program<Unmanaged>, numbers: &Numbers, finalizers: bool) -> bool {
    let counts: Vec<bool> = program.functions.iter().map(|f| f.counts_depth).collect();
    let mut changed = false;
    for (i, f) in program.functions.iter_mut().enumerate() {
        if f.counts_depth && shallow(f, Func(i as u32), &counts, numbers, finalizers) {
            f.counts_depth = false;
            changed = true;
        }
    }
    changed
}

fn shallow(f: &Function, own: Func, counts: &[bool], numbers: &Numbers, finalizers: bool) -> bool {
    let FunctionKind::Direct(id) = f.kind else {
        return false;
    };
    if !numbers.closed(id) {
        return false;
    }
    let mut calls: Vec<&[Value]> = Vec::new();
    for inst in f.blocks.iter().flat_map(|b| &b.insts) {
        match &inst.op {
            Op::Call { function, args } if *function == own => calls.push(args),
            Op::Call { function, .. } if counts[function.index()] => return false,
            Op::Call { .. } => {}
            op if touch(op, finalizers) == Touch::Anything => return false,
            _ => {}
        }
    }
    let facts = Facts::new(f, &Dominators::new(f));
    f.blocks[0].params.iter().enumerate().any(|(i, p)| {
        let narrow = numbers
            .param(f.kind, i)
            .is_some_and(|r| r.small() && r.high - r.low < LEVELS);
        let steps = || calls.iter().map(|args| step(f, &facts, args[i], *p));
        number(f, *p)
            && narrow
            && (steps().all(|s| s.is_some_and(|n| n < 0))
                || steps().all(|s| s.is_some_and(|n| n > 0)))
    })
}

/// What the argument is more than the param.
fn step(f: &Function, facts: &Facts, arg: Value, param: Value) -> Option<i64> {
    let same = |v: Value| facts.strip(v, f) == param;
    let constant = |v: Value| match facts.op(facts.strip(v, f)) {
        Some(Op::ConstInt(n)) => Some(*n),
        _ => None,
    };
    match facts.op(facts.strip(arg, f))? {
        Op::Int {
            op: IntOp::Add,
            left,
            right,
            ..
        } if same(*left) => constant(*right),
        Op::Int {
            op: IntOp::Sub,
            left,
            right,
            ..
        } if same(*left) => constant(*right).map(|n| -n),
        _ => None,
    }
}
