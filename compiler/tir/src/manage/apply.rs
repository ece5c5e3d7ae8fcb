//! Carries out a plan: inserts retains and releases, and makes blocks for edges that need some of their own.

use crate::analysis::edges::predecessors;
use crate::ir::{Block, BlockData, Edge, Function, Inst, Op, Terminator, Unwind, Value};
use crate::manage::plan::{AtEdge, BlockPlan, Plan};

pub fn apply(f: &mut Function, plan: Plan) {
    let preds: Vec<usize> = predecessors(f).iter().map(Vec::len).collect();
    // What edges add at the start of their targets.
    let mut starts: Vec<Vec<Inst>> = preds.iter().map(|_| Vec::new()).collect();
    let mut ends: Vec<BlockPlan> = Vec::new();
    for (i, mut block) in plan.blocks.into_iter().enumerate() {
        let edges = std::mem::take(&mut block.edges);
        place_edges(f, Block(i as u32), edges, &preds, &mut starts, &mut block);
        ends.push(block);
    }
    for (i, block) in ends.into_iter().enumerate() {
        rebuild(f, i, block, std::mem::take(&mut starts[i]));
    }
}

fn retain(v: Value) -> Inst {
    bare(Op::Retain(v))
}

fn release(v: Value) -> Inst {
    bare(Op::Release(v))
}

fn bare(op: Op) -> Inst {
    Inst {
        results: Vec::new(),
        op,
        consumed: Vec::new(),
        unwind: Unwind::default(),
        place: None,
    }
}

fn counts(retains: Vec<Value>, releases: Vec<Value>) -> impl Iterator<Item = Inst> {
    retains
        .into_iter()
        .map(retain)
        .chain(releases.into_iter().map(release))
}

/// Finds a place for what each edge of the terminator needs: the end of the block, the start of the target, or a
/// block between.
fn place_edges(
    f: &mut Function,
    b: Block,
    edges: Vec<AtEdge>,
    preds: &[usize],
    starts: &mut [Vec<Inst>],
    block: &mut BlockPlan,
) {
    let jump = matches!(f.blocks[b.index()].terminator, Some(Terminator::Jump(_)));
    for (n, at) in edges.into_iter().enumerate() {
        if at.retain.is_empty() && at.release.is_empty() {
            continue;
        }
        if jump {
            block.retain_at_end.extend(at.retain);
            block.release_at_end.extend(at.release);
            continue;
        }
        let next = Block(f.blocks.len() as u32);
        let Some(t) = &mut f.blocks[b.index()].terminator else {
            continue;
        };
        let mut edges = t.edges_mut();
        let target = edges[n].block;
        // A reference is taken before the jump that gives it away.
        let early = !at.retain.is_empty();
        let insts = counts(at.retain, at.release);
        if !early && preds[target.index()] == 1 {
            starts[target.index()].extend(insts);
            continue;
        }
        let onward = std::mem::replace(
            &mut *edges[n],
            Edge {
                block: next,
                args: Vec::new(),
            },
        );
        f.blocks.push(between(insts.collect(), onward));
    }
}

fn between(insts: Vec<Inst>, onward: Edge) -> BlockData {
    BlockData {
        params: Vec::new(),
        insts,
        terminator: Some(Terminator::Jump(onward)),
    }
}

fn rebuild(f: &mut Function, b: usize, plan: BlockPlan, start: Vec<Inst>) {
    let old = std::mem::take(&mut f.blocks[b].insts);
    let mut insts = start;
    insts.extend(counts(plan.retain_at_start, plan.release_at_start));
    for (mut inst, at) in old.into_iter().zip(plan.insts) {
        insts.extend(at.retain_before.into_iter().map(retain));
        inst.consumed = at.consumed;
        inst.unwind.release = at.unwind_release;
        if let (false, Some(e)) = (at.unwind_retain.is_empty(), &mut inst.unwind.target) {
            let landing = Edge {
                block: Block(f.blocks.len() as u32),
                args: Vec::new(),
            };
            let onward = std::mem::replace(e, landing);
            f.blocks.push(between(
                counts(at.unwind_retain, Vec::new()).collect(),
                onward,
            ));
        }
        // What it asked for is done by where the releases stand.
        if !matches!(inst.op, Op::Keep(_)) {
            insts.push(inst);
        }
        insts.extend(counts(at.retain_after, at.release_after));
    }
    insts.extend(counts(plan.retain_at_end, plan.release_at_end));
    f.blocks[b].insts = insts;
}
