//! The edges of the graph: those of terminators, and the side exits of instructions. Predecessors and order.
//!
//! Every `unwind.target` counts as an edge; [`drop_idle_unwinds`] takes away those of instructions that
//! cannot raise, which every pass may take as done.

use crate::ir::{Block, BlockData, Edge, Function, Program, Terminator};

impl Terminator {
    /// The edges, in the order `then, orelse` and `targets, default`.
    pub fn edges(&self) -> Vec<&Edge> {
        match self {
            Terminator::Jump(e) => vec![e],
            Terminator::Branch { then, orelse, .. } => vec![then, orelse],
            Terminator::Switch {
                targets, default, ..
            } => targets.iter().chain([default]).collect(),
            Terminator::Return(_) | Terminator::Propagate | Terminator::Unreachable => Vec::new(),
        }
    }

    pub fn edges_mut(&mut self) -> Vec<&mut Edge> {
        match self {
            Terminator::Jump(e) => vec![e],
            Terminator::Branch { then, orelse, .. } => vec![then, orelse],
            Terminator::Switch {
                targets, default, ..
            } => targets.iter_mut().chain([default]).collect(),
            Terminator::Return(_) | Terminator::Propagate | Terminator::Unreachable => Vec::new(),
        }
    }
}

impl BlockData {
    /// Every edge out of the block, side exits first.
    pub fn all_edges(&self) -> impl Iterator<Item = &Edge> {
        let sides = self.insts.iter().filter_map(|i| i.unwind.target.as_ref());
        sides.chain(self.terminator.iter().flat_map(Terminator::edges))
    }

    pub fn all_edges_mut(&mut self) -> impl Iterator<Item = &mut Edge> {
        let sides = self
            .insts
            .iter_mut()
            .filter_map(|i| i.unwind.target.as_mut());
        sides.chain(self.terminator.iter_mut().flat_map(Terminator::edges_mut))
    }
}

/// For each block, the blocks with an edge to it: one entry for each edge.
pub fn predecessors(f: &Function) -> Vec<Vec<Block>> {
    let mut preds = vec![Vec::new(); f.blocks.len()];
    for (i, b) in f.blocks.iter().enumerate() {
        for e in b.all_edges() {
            preds[e.block.index()].push(Block(i as u32));
        }
    }
    preds
}

/// The reachable blocks, each before its successors except along back edges; the entry is first.
pub fn reverse_postorder(f: &Function) -> Vec<Block> {
    let mut seen = vec![false; f.blocks.len()];
    let mut order = Vec::new();
    let successors =
        |b: Block| -> Vec<Block> { f.blocks[b.index()].all_edges().map(|e| e.block).collect() };
    let mut stack = vec![(Block(0), successors(Block(0)))];
    seen[0] = true;
    while let Some((b, rest)) = stack.last_mut() {
        match rest.pop() {
            Some(next) if !std::mem::replace(&mut seen[next.index()], true) => {
                stack.push((next, successors(next)));
            }
            Some(_) => {}
            None => {
                order.push(*b);
                stack.pop();
            }
        }
    }
    order.reverse();
    order
}

/// Takes the side exits from instructions that cannot raise.
pub fn drop_idle_unwinds<P>(program: &mut Program<P>) {
    let raises: Vec<bool> = program.functions.iter().map(|f| f.may_raise).collect();
    for f in &mut program.functions {
        for inst in f.blocks.iter_mut().flat_map(|b| &mut b.insts) {
            if inst.unwind.target.is_some() && !inst.op.may_raise(&|c| raises[c.index()]) {
                inst.unwind.target = None;
            }
        }
    }
}

/// Takes out the blocks that the entry does not reach, and numbers the rest anew in their old order.
pub fn drop_unreachable(f: &mut Function) -> bool {
    let mut keep = vec![false; f.blocks.len()];
    for b in reverse_postorder(f) {
        keep[b.index()] = true;
    }
    if keep.iter().all(|k| *k) {
        return false;
    }
    let mut number = Vec::with_capacity(keep.len());
    let mut next = 0;
    for k in &keep {
        number.push(Block(next));
        next += *k as u32;
    }
    let mut at = 0;
    f.blocks.retain(|_| {
        at += 1;
        keep[at - 1]
    });
    for e in f.blocks.iter_mut().flat_map(|b| b.all_edges_mut()) {
        e.block = number[e.block.index()];
    }
    true
}
