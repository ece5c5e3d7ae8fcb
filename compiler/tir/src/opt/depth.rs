//! Recursion that counts down: a function that only calls itself, each time with a smaller (or each time with a larger)
//! number from a narrow range, ends long before the recursion limit, so its calls are not counted.
//!
//! Relies on the ranges across calls. At the end, whoever calls functions that count is counted as well.

use crate::analysis::calls::Numbers;
use crate::analysis::dominators::Dominators;
use crate::analysis::facts::Facts;
use crate::analysis::makers::{handles, makers};
use crate::analysis::memory::{Touch, touch};
use crate::analysis::range::number;
use crate::ir::{
    Func, FuncId, Function, FunctionKind, IntOp, Interrupts, Op, Program, Unmanaged, Value,
};

/// Calls inside each other that need no counting.
const LEVELS: i64 = 128;

pub fn run(program: &mut Program<Unmanaged>, numbers: &Numbers, finalizers: bool) -> bool {
    // Few levels can take long, and only calls that are counted look whether the user wants the program to stop.
    if program.interrupts == Interrupts::Caught {
        return false;
    }
    let counts: Vec<bool> = program.functions.iter().map(|f| f.counts_depth).collect();
    // What makes objects is told of short memory where its depth is counted.
    let makers = if handles(program) {
        makers(program)
    } else {
        Vec::new()
    };
    let made = |i: usize| makers.get(i).is_some_and(|m| *m);
    let mut changed = false;
    for (i, f) in program.functions.iter_mut().enumerate() {
        if f.counts_depth && !made(i) && shallow(f, Func(i as u32), &counts, numbers, finalizers) {
            f.counts_depth = false;
            changed = true;
        }
    }
    changed
}

/// Functions that call one that counts do so too: the limit is one of all that runs. Others never come near it.
pub fn count_callers(program: &mut Program<Unmanaged>) {
    let direct = |f: &Function| {
        let insts = f.blocks.iter().flat_map(|b| &b.insts);
        let callees = insts.filter_map(|i| match i.op {
            Op::Call { function, .. } => Some(function.index()),
            _ => None,
        });
        callees.collect::<Vec<usize>>()
    };
    let mut callers: Vec<Vec<usize>> = vec![Vec::new(); program.functions.len()];
    for (i, f) in program.functions.iter().enumerate() {
        for callee in direct(f) {
            callers[callee].push(i);
        }
    }
    let counts = |f: &Function| f.counts_depth;
    let mut reaches: Vec<bool> = program.functions.iter().map(counts).collect();
    let mut work: Vec<usize> = (0..reaches.len()).filter(|i| reaches[*i]).collect();
    while let Some(i) = work.pop() {
        for &caller in &callers[i] {
            if !reaches[caller] {
                reaches[caller] = true;
                work.push(caller);
            }
        }
    }
    let codes = &program.codes;
    // The main module is counted from the start, and other modules as little as what imports them.
    let is_module = |id: FuncId| codes.get(id.index()).is_some_and(|c| c.name == "<module>");
    for (f, reaches) in program.functions.iter_mut().zip(reaches) {
        // Callers of one that cannot raise would not notice.
        let counts = matches!(f.kind, FunctionKind::Direct(id) if !is_module(id));
        f.counts_depth |= reaches && f.may_raise && counts;
    }
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
