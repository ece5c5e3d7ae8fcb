//! The graph of blocks: branches on constants become jumps, jumps over empty blocks go straight to the end (also through
//! a branch whose condition the jump decides), and a block with one way in joins the block before it.
//!
//! Leaves unreachable blocks where they are.

use std::collections::HashMap;

use crate::analysis::edges::predecessors;
use crate::ir::{Block, Edge, Function, Op, Terminator, Value};
use crate::opt::Context;

pub fn run(f: &mut Function, _: &Context) -> bool {
    let mut changed = constant_branches(f);
    changed |= thread(f);
    changed |= join(f);
    changed
}

fn constants(f: &Function) -> HashMap<Value, i64> {
    let mut constants = HashMap::new();
    for inst in f.blocks.iter().flat_map(|b| &b.insts) {
        let n = match inst.op {
            Op::ConstBool(b) => b as i64,
            Op::ConstRaw(n) => n as i64,
            _ => continue,
        };
        constants.insert(inst.results[0], n);
    }
    constants
}

fn negations(f: &Function) -> HashMap<Value, Value> {
    let insts = f.blocks.iter().flat_map(|b| &b.insts);
    insts
        .filter_map(|i| {
            if let Op::BoolNot(v) = i.op {
                Some((i.results[0], v))
            } else {
                None
            }
        })
        .collect()
}

fn same(a: &Edge, b: &Edge) -> bool {
    a.block == b.block && a.args == b.args
}

fn constant_branches(f: &mut Function) -> bool {
    let constants = constants(f);
    let negations = negations(f);
    let mut changed = false;
    for data in &mut f.blocks {
        let Some(t) = &mut data.terminator else {
            continue;
        };
        if let Terminator::Branch {
            condition,
            then,
            orelse,
        } = t
            && let Some(v) = negations.get(condition)
        {
            *condition = *v;
            std::mem::swap(then, orelse);
            changed = true;
        }
        if let Some(e) = decided(t, &constants) {
            *t = Terminator::Jump(e);
            changed = true;
        }
    }
    changed
}

fn decided(t: &Terminator, constants: &HashMap<Value, i64>) -> Option<Edge> {
    match t {
        Terminator::Branch {
            condition,
            then,
            orelse,
        } => match constants.get(condition) {
            Some(n) => Some(if *n != 0 {
                then.clone()
            } else {
                orelse.clone()
            }),
            None => same(then, orelse).then(|| then.clone()),
        },
        Terminator::Switch {
            index,
            targets,
            default,
        } => match constants.get(index) {
            Some(n) => Some(
                usize::try_from(*n)
                    .ok()
                    .and_then(|n| targets.get(n))
                    .unwrap_or(default)
                    .clone(),
            ),
            None => targets
                .iter()
                .all(|t| same(t, default))
                .then(|| default.clone()),
        },
        _ => None,
    }
}

/// Edges to a block without instructions go on to where it goes.
fn thread(f: &mut Function) -> bool {
    let constants = constants(f);
    let hollow = hollow_blocks(f);
    let mut changed = false;
    for b in 0..f.blocks.len() {
        let mut data = std::mem::take(&mut f.blocks[b]);
        for e in data.all_edges_mut() {
            // The bound ends a walk around a loop of empty blocks.
            for _ in 0..8 {
                let Some(next) = onward(f, e, &hollow, &constants) else {
                    break;
                };
                if next.block.index() == b || same(&next, e) {
                    break;
                }
                *e = next;
                changed = true;
            }
        }
        f.blocks[b] = data;
    }
    changed
}

/// Blocks without instructions whose params nothing but their own terminators mentions.
fn hollow_blocks(f: &Function) -> Vec<bool> {
    let mut mentions = f.use_counts();
    for data in &f.blocks {
        if data.insts.is_empty() {
            data.uses(&mut |v| {
                if data.params.contains(&v) {
                    mentions[v.index()] -= 1;
                }
            });
        }
    }
    let free = |p: &Value| mentions[p.index()] == 0;
    f.blocks
        .iter()
        .map(|d| d.insts.is_empty() && d.params.iter().all(free))
        .collect()
}

fn onward(
    f: &Function,
    e: &Edge,
    hollow: &[bool],
    constants: &HashMap<Value, i64>,
) -> Option<Edge> {
    let data = &f.blocks[e.block.index()];
    if !hollow[e.block.index()] {
        return None;
    }
    let actual = |v: &Value| match data.params.iter().position(|p| p == v) {
        Some(i) => e.args[i],
        None => *v,
    };
    let edge = match data.terminator.as_ref()? {
        Terminator::Jump(next) => next,
        Terminator::Branch {
            condition,
            then,
            orelse,
        } => match constants.get(&actual(condition))? {
            0 => orelse,
            _ => then,
        },
        _ => return None,
    };
    // A block that is its own target has params anew.
    if edge.block == e.block {
        return None;
    }
    Some(Edge {
        block: edge.block,
        args: edge.args.iter().map(actual).collect(),
    })
}

/// Appends a block to the only one that goes to it, by a jump.
fn join(f: &mut Function) -> bool {
    let preds: Vec<usize> = predecessors(f).iter().map(Vec::len).collect();
    let mut same: HashMap<Value, Value> = HashMap::new();
    let mut changed = false;
    for b in 0..f.blocks.len() {
        while let Some(Terminator::Jump(e)) = &f.blocks[b].terminator {
            let next = e.block;
            if preds[next.index()] != 1 || next.index() == b || next == Block(0) {
                break;
            }
            let args = e.args.clone();
            let data = std::mem::take(&mut f.blocks[next.index()]);
            if data.terminator.is_none() {
                f.blocks[next.index()] = data;
                break;
            }
            same.extend(data.params.iter().copied().zip(args));
            f.blocks[b].insts.extend(data.insts);
            f.blocks[b].terminator = data.terminator;
            f.blocks[next.index()].terminator = Some(Terminator::Unreachable);
            changed = true;
        }
    }
    f.substitute(&same);
    changed
}
