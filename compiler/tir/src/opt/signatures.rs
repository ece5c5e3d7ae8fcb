//! Params and results of functions that calls show to be no handles become `I64`, so that nobody counts references to
//! them.
//!
//! Relies on the ranges across calls; changes the function and every call of it alike.

use crate::analysis::calls::Numbers;
use crate::ir::{
    Func, Function, FunctionKind, Inst, Op, Program, Repr, Terminator, Unmanaged, Unwind, Value,
};

/// What changes of one function.
#[derive(Default)]
struct Change {
    params: Vec<usize>,
    result: bool,
}

pub fn run(program: &mut Program<Unmanaged>, numbers: &Numbers) -> bool {
    let changes: Vec<Change> = (0..program.functions.len())
        .map(|i| change(&program.functions[i], Func(i as u32), numbers))
        .collect();
    if changes.iter().all(|c| c.params.is_empty() && !c.result) {
        return false;
    }
    for (f, change) in program.functions.iter_mut().zip(&changes) {
        calls(f, &changes);
        own(f, change);
    }
    true
}

fn change(f: &Function, own: Func, numbers: &Numbers) -> Change {
    let (FunctionKind::Direct(id), Some(entry)) = (f.kind, f.blocks.first()) else {
        return Change::default();
    };
    if !numbers.closed(id) {
        return Change::default();
    }
    let small = |i: usize| numbers.param(f.kind, i).is_some_and(|r| r.small());
    let params = entry.params.iter().enumerate();
    Change {
        params: params
            .filter(|(i, p)| f.repr(**p) == Repr::Int && small(*i))
            .map(|(i, _)| i)
            .collect(),
        result: f.result == Repr::Int && numbers.result(own).is_some_and(|r| r.small()),
    }
}

fn convert(v: Value, to: Value) -> Inst {
    Inst {
        results: vec![to],
        op: Op::Convert(v),
        consumed: Vec::new(),
        unwind: Unwind::default(),
        place: None,
    }
}

/// The function's own side of it.
fn own(f: &mut Function, change: &Change) {
    for &i in &change.params {
        let new = f.new_value(Repr::I64);
        let old = std::mem::replace(&mut f.blocks[0].params[i], new);
        f.blocks[0].insts.insert(0, convert(new, old));
    }
    if !change.result {
        return;
    }
    f.result = Repr::I64;
    for b in 0..f.blocks.len() {
        if let Some(Terminator::Return(v)) = f.blocks[b].terminator {
            let new = f.new_value(Repr::I64);
            f.blocks[b].insts.push(convert(v, new));
            f.blocks[b].terminator = Some(Terminator::Return(new));
        }
    }
}

/// The side of those who call.
fn calls(f: &mut Function, changes: &[Change]) {
    for b in 0..f.blocks.len() {
        let mut at = 0;
        while at < f.blocks[b].insts.len() {
            let Op::Call { function, .. } = f.blocks[b].insts[at].op else {
                at += 1;
                continue;
            };
            let change = &changes[function.index()];
            for &i in &change.params {
                let new = f.new_value(Repr::I64);
                if let Op::Call { args, .. } = &mut f.blocks[b].insts[at].op {
                    let old = std::mem::replace(&mut args[i], new);
                    f.blocks[b].insts.insert(at, convert(old, new));
                    at += 1;
                }
            }
            if let (true, [old]) = (change.result, &f.blocks[b].insts[at].results[..]) {
                let old = *old;
                let new = f.new_value(Repr::I64);
                f.blocks[b].insts[at].results = vec![new];
                f.blocks[b].insts.insert(at + 1, convert(new, old));
                at += 1;
            }
            at += 1;
        }
    }
}
