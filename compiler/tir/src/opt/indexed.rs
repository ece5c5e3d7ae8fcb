//! A number that was a valid index is small: what comes after the check reads the index instead, and needs no checks
//! for numbers that are not.
//!
//! Relies on `ranges` to have cleared `negative` where it could.

use crate::analysis::dominators::{Dominators, Place};
use crate::ir::{Block, Function, Inst, Op, Repr, Unwind, Value};
use crate::opt::Context;

pub fn run(f: &mut Function, _: &Context) -> bool {
    let mut changed = false;
    let mut seen = Vec::new();
    while let Some((b, i, number, index)) = next(f, &seen) {
        seen.push(index);
        changed |= replace(f, b, i, number, index);
    }
    changed
}

/// A check of an index that was made from a number of unknown size: its place, the number, and the valid index.
fn next(f: &Function, seen: &[Value]) -> Option<(usize, usize, Value, Value)> {
    let mut clamped: Vec<Option<Value>> = vec![None; f.values.len()];
    for inst in f.blocks.iter().flat_map(|b| &b.insts) {
        if let (Op::ClampInt(n), [r]) = (&inst.op, &inst.results[..]) {
            clamped[r.index()] = (f.repr(*n) == Repr::Int).then_some(*n);
        }
    }
    let insts = f.blocks.iter().enumerate();
    let mut insts = insts.flat_map(|(b, data)| {
        let places = data.insts.iter().enumerate();
        places.map(move |(i, inst)| (b, i, inst))
    });
    insts.find_map(|(b, i, inst)| match inst.op {
        Op::Index {
            index,
            check: true,
            negative: false,
            ..
        } if !seen.contains(&inst.results[0]) => {
            clamped[index.index()].map(|n| (b, i, n, inst.results[0]))
        }
        _ => None,
    })
}

/// Puts the index in the number's place wherever the check has been passed; whether that is anywhere.
fn replace(f: &mut Function, b: usize, at: usize, number: Value, index: Value) -> bool {
    let dominators = Dominators::new(f);
    let check = Place {
        block: Block(b as u32),
        at: at + 1,
    };
    let after: Vec<bool> = (0..f.blocks.len())
        .map(|c| c != b && dominators.reaches(check, Block(c as u32), 0))
        .collect();
    let new = f.new_value(Repr::Int);
    let mut found = false;
    let mut swap = |v: &mut Value| {
        if *v == number {
            *v = new;
            found = true;
        }
    };
    for (c, data) in f.blocks.iter_mut().enumerate() {
        let first = match (c == b, after[c]) {
            (true, _) => at + 1,
            (false, true) => 0,
            _ => continue,
        };
        for inst in &mut data.insts[first..] {
            inst.op.operands_mut(&mut swap);
            let args = inst.unwind.target.iter_mut().flat_map(|e| &mut e.args);
            args.for_each(&mut swap);
        }
        if let Some(t) = &mut data.terminator {
            t.operand_mut().into_iter().for_each(&mut swap);
            let args = t.edges_mut().into_iter().flat_map(|e| &mut e.args);
            args.for_each(&mut swap);
        }
    }
    if found {
        let inst = Inst {
            results: vec![new],
            op: Op::Convert(index),
            consumed: Vec::new(),
            unwind: Unwind::default(),
            place: None,
        };
        f.blocks[b].insts.insert(at + 1, inst);
    }
    found
}
