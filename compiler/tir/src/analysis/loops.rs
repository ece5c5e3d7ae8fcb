//! Natural loops: the blocks that a back edge closes around its head. Irreducible cycles are no loops here.

use std::collections::BTreeMap;

use crate::analysis::dominators::Dominators;
use crate::analysis::edges::predecessors;
use crate::ir::{Block, BlockData, Function};

pub struct Loop {
    pub head: Block,
    /// By block.
    pub body: Vec<bool>,
    pub size: usize,
    /// By block: runs whenever the loop is entered, unless an exception leaves it before.
    pub always: Vec<bool>,
}

/// The loops, inner before outer.
pub fn loops(f: &Function, dominators: &Dominators) -> Vec<Loop> {
    let preds = predecessors(f);
    let mut found: BTreeMap<Block, Loop> = BTreeMap::new();
    for (b, data) in f.blocks.iter().enumerate() {
        let from = Block(b as u32);
        for e in data.all_edges() {
            if dominators.reachable(from) && dominators.dominates(e.block, from) {
                let new = || Loop {
                    head: e.block,
                    body: vec![false; f.blocks.len()],
                    size: 0,
                    always: Vec::new(),
                };
                fill(found.entry(e.block).or_insert_with(new), from, &preds);
            }
        }
    }
    let mut all: Vec<Loop> = found.into_values().collect();
    all.iter_mut()
        .for_each(|l| l.always = always(f, l, dominators));
    all.sort_by_key(|l| (l.size, l.head));
    all
}

fn fill(l: &mut Loop, from: Block, preds: &[Vec<Block>]) {
    let mut add = |b: Block, work: &mut Vec<Block>| {
        if !std::mem::replace(&mut l.body[b.index()], true) {
            l.size += 1;
            work.push(b);
        }
    };
    let mut work = Vec::new();
    add(l.head, &mut Vec::new());
    add(from, &mut work);
    while let Some(b) = work.pop() {
        preds[b.index()].iter().for_each(|p| add(*p, &mut work));
    }
}

/// Blocks that dominate every way out and every way back.
fn always(f: &Function, l: &Loop, dominators: &Dominators) -> Vec<bool> {
    let ends = |data: &BlockData| {
        let edges = data.terminator.iter().flat_map(|t| t.edges());
        edges
            .map(|e| e.block)
            .any(|t| t == l.head || !l.body[t.index()])
    };
    let inside = (0..f.blocks.len()).filter(|b| l.body[*b]);
    let ending: Vec<Block> = inside
        .filter(|b| ends(&f.blocks[*b]))
        .map(|b| Block(b as u32))
        .collect();
    let runs = |b: usize| {
        l.body[b]
            && ending
                .iter()
                .all(|e| dominators.dominates(Block(b as u32), *e))
    };
    (0..f.blocks.len()).map(runs).collect()
}
