//! Loop rotation: `while c: body` becomes `if c: do: body while c`, so that what the body always does is always done once
//! the loop is entered, and can leave it.
//!
//! Bounds proofs look at the branch of the head, so they come before.

use std::collections::HashMap;

use crate::analysis::dominators::Dominators;
use crate::analysis::edges::predecessors;
use crate::analysis::effects_of::removable;
use crate::analysis::loops::{Loop, loops};
use crate::ir::{Block, BlockData, Edge, Function, Inst, Op, Repr, Terminator, Value};
use crate::opt::Context;

/// Instructions of a head that is worth a copy.
const HEAD: usize = 10;

pub fn run(f: &mut Function, context: &Context) -> bool {
    let heads: Vec<Block> = loops(f, &Dominators::new(f))
        .iter()
        .map(|l| l.head)
        .collect();
    let mut changed = false;
    for head in heads {
        let dominators = Dominators::new(f);
        let Some(l) = loops(f, &dominators).into_iter().find(|l| l.head == head) else {
            continue;
        };
        if let Some(plan) = plan(f, &l, &dominators, context) {
            rotate(f, &l, &plan);
            changed = true;
        }
    }
    changed
}

struct Plan {
    /// The successor inside the loop, and the one outside.
    body: Block,
    /// What the head defines and others use.
    values: Vec<Value>,
    /// By block: it may use the head's values as they come to `body`, or to `exit`.
    below_body: Vec<bool>,
    below_exit: Vec<bool>,
}

fn plan(f: &Function, l: &Loop, dominators: &Dominators, context: &Context) -> Option<Plan> {
    let data = &f.blocks[l.head.index()];
    let copied = |i: &Inst| {
        i.unwind.target.is_none()
            && removable(&i.op, &context.raises, context.finalizers)
            && !matches!(i.op, Op::RuntimeArray { .. })
    };
    if data.insts.len() > HEAD || !data.insts.iter().all(copied) {
        return None;
    }
    let Some(Terminator::Branch { then, orelse, .. }) = &data.terminator else {
        return None;
    };
    let (body, exit) = match (l.body[then.block.index()], l.body[orelse.block.index()]) {
        (true, false) => (then.block, orelse.block),
        (false, true) => (orelse.block, then.block),
        _ => return None,
    };
    if body == l.head {
        return None;
    }
    let preds = predecessors(f);
    let below = |b: Block| -> Vec<bool> {
        let only = preds[b.index()].len() == 1;
        (0..f.blocks.len())
            .map(|x| only && dominators.dominates(b, Block(x as u32)))
            .collect()
    };
    let mut plan = Plan {
        body,
        values: Vec::new(),
        below_body: below(body),
        below_exit: below(exit),
    };
    let defined: Vec<Value> = data
        .params
        .iter()
        .copied()
        .chain(data.insts.iter().flat_map(|i| i.results.iter().copied()))
        .collect();
    let mut used: Vec<bool> = vec![false; f.values.len()];
    let mut fine = true;
    for (b, data) in f
        .blocks
        .iter()
        .enumerate()
        .filter(|(b, _)| *b != l.head.index())
    {
        let reached = plan.below_body[b] || plan.below_exit[b];
        data.uses(&mut |v| {
            if defined.contains(&v) {
                used[v.index()] = true;
                fine &= reached;
            }
        });
    }
    // The edges of the head carry its values on.
    for e in data.terminator.iter().flat_map(|t| t.edges()) {
        e.args
            .iter()
            .filter(|v| defined.contains(v))
            .for_each(|v| used[v.index()] = true);
    }
    plan.values = defined.into_iter().filter(|v| used[v.index()]).collect();
    fine.then_some(plan)
}

fn rotate(f: &mut Function, l: &Loop, plan: &Plan) {
    let head = l.head.index();
    let outside: Vec<Block> = predecessors(f)[head]
        .iter()
        .copied()
        .filter(|p| !l.body[p.index()])
        .collect();
    let Some(Terminator::Branch {
        condition,
        then,
        orelse,
    }) = f.blocks[head].terminator.clone()
    else {
        return;
    };
    let body_first = then.block == plan.body;
    let (to_body, to_exit) = if body_first {
        (then, orelse)
    } else {
        (orelse, then)
    };
    let (into_body, at_body) = landing(f, plan, &to_body);
    let (into_exit, at_exit) = landing(f, plan, &to_exit);
    let branch = |condition: Value, values: &[Value]| {
        let edge = |block: Block| Edge {
            block,
            args: values.to_vec(),
        };
        let (then, orelse) = if body_first {
            (into_body, into_exit)
        } else {
            (into_exit, into_body)
        };
        Terminator::Branch {
            condition,
            then: edge(then),
            orelse: edge(orelse),
        }
    };
    // The copy of the head that those outside enter.
    let mut names: HashMap<Value, Value> = HashMap::new();
    let mut fresh = |f: &mut Function, v: Value| {
        let new = f.new_value(f.repr(v));
        names.insert(v, new);
        new
    };
    let params: Vec<Value> = f.blocks[head]
        .params
        .clone()
        .into_iter()
        .map(|p| fresh(f, p))
        .collect();
    let mut insts = f.blocks[head].insts.clone();
    for inst in &mut insts {
        inst.results = inst
            .results
            .clone()
            .into_iter()
            .map(|r| fresh(f, r))
            .collect();
    }
    let named = |v: Value| names.get(&v).copied().unwrap_or(v);
    for inst in &mut insts {
        inst.op.operands_mut(&mut |v| *v = named(*v));
    }
    let values: Vec<Value> = plan.values.iter().map(|v| named(*v)).collect();
    let guard = Block(f.blocks.len() as u32);
    f.blocks.push(BlockData {
        params,
        insts,
        terminator: Some(branch(named(condition), &values)),
    });
    f.blocks[head].terminator = Some(branch(condition, &plan.values));
    for b in outside {
        f.blocks[b.index()]
            .all_edges_mut()
            .filter(|e| e.block == l.head)
            .for_each(|e| e.block = guard);
    }
    rename(f, &plan.below_body, &at_body, l.head);
    rename(f, &plan.below_exit, &at_exit, l.head);
}

/// A block that takes the head's values on the way along the edge.
fn landing(f: &mut Function, plan: &Plan, onward: &Edge) -> (Block, HashMap<Value, Value>) {
    let reprs: Vec<Repr> = plan.values.iter().map(|v| f.repr(*v)).collect();
    let params: Vec<Value> = reprs.into_iter().map(|r| f.new_value(r)).collect();
    let names: HashMap<Value, Value> = plan
        .values
        .iter()
        .copied()
        .zip(params.iter().copied())
        .collect();
    let args = onward
        .args
        .iter()
        .map(|a| names.get(a).copied().unwrap_or(*a))
        .collect();
    let next = Terminator::Jump(Edge {
        block: onward.block,
        args,
    });
    f.blocks.push(BlockData {
        params,
        insts: Vec::new(),
        terminator: Some(next),
    });
    (Block(f.blocks.len() as u32 - 1), names)
}

fn rename(f: &mut Function, blocks: &[bool], names: &HashMap<Value, Value>, head: Block) {
    for (b, data) in f.blocks.iter_mut().enumerate().take(blocks.len()) {
        if blocks[b] && b != head.index() {
            data.uses_mut(&mut |v| *v = names.get(v).copied().unwrap_or(*v));
        }
    }
}
