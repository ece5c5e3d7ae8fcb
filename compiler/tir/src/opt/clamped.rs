//! A loop variable that is only ever used as an index needs no big numbers: it is clamped where it comes in, not
//! each time round.
//!
//! Changes params of blocks only, and never those that a side exit fills: nothing can stand on such an edge.

use std::collections::HashMap;

use crate::ir::{Block, Function, Inst, Op, Repr, Unwind, Value};
use crate::opt::Context;

pub fn run(f: &mut Function, _: &Context) -> bool {
    let params = candidates(f);
    for (block, number) in &params {
        replace(f, *block, *number);
    }
    !params.is_empty()
}

/// Params, as (block, number), of which nothing but clamped copies is asked.
fn candidates(f: &Function) -> Vec<(Block, usize)> {
    let mut clamped = vec![false; f.values.len()];
    let mut otherwise = vec![false; f.values.len()];
    let mut side = vec![false; f.blocks.len()];
    for data in &f.blocks {
        for inst in &data.insts {
            match inst.op {
                Op::ClampInt(v) => clamped[v.index()] = true,
                _ => inst.op.visit(&mut |v, _| otherwise[v.index()] = true),
            }
            if let Some(e) = &inst.unwind.target {
                side[e.block.index()] = true;
            }
        }
        if let Some(v) = data.terminator.as_ref().and_then(|t| t.operand()) {
            otherwise[v.index()] = true;
        }
        for v in data.all_edges().flat_map(|e| &e.args) {
            otherwise[v.index()] = true;
        }
    }
    let blocks = f.blocks.iter().enumerate().skip(1);
    let params = blocks.filter(|(b, _)| !side[*b]).flat_map(|(b, data)| {
        let numbered = data.params.iter().enumerate();
        numbered.map(move |(i, p)| (Block(b as u32), i, *p))
    });
    params
        .filter(|(.., p)| f.repr(*p) == Repr::Int && clamped[p.index()] && !otherwise[p.index()])
        .map(|(b, i, _)| (b, i))
        .collect()
}

/// Makes the param an `I64`, clamped by those who jump there.
fn replace(f: &mut Function, block: Block, number: usize) {
    let new = f.new_value(Repr::I64);
    let old = std::mem::replace(&mut f.blocks[block.index()].params[number], new);
    let mut copies = HashMap::new();
    for data in &mut f.blocks {
        data.insts.retain(|inst| {
            let clamp = inst.op == Op::ClampInt(old);
            if clamp {
                copies.insert(inst.results[0], new);
            }
            !clamp
        });
    }
    f.substitute(&copies);
    for from in 0..f.blocks.len() {
        let edges = f.blocks[from].terminator.iter().flat_map(|t| t.edges());
        let at: Vec<usize> = edges
            .enumerate()
            .filter(|(_, e)| e.block == block)
            .map(|(i, _)| i)
            .collect();
        for i in at {
            let clamped = f.new_value(Repr::I64);
            let data = &mut f.blocks[from];
            let Some(t) = &mut data.terminator else {
                continue;
            };
            let Some(edge) = t.edges_mut().into_iter().nth(i) else {
                continue;
            };
            let value = std::mem::replace(&mut edge.args[number], clamped);
            data.insts.push(clamp(value, clamped));
        }
    }
}

fn clamp(value: Value, to: Value) -> Inst {
    Inst {
        results: vec![to],
        op: Op::ClampInt(value),
        consumed: Vec::new(),
        unwind: Unwind::default(),
        place: None,
    }
}
