//! Natural loops: the blocks that a back edge closes around its head. Irreducible cycles are no loops here.

use std::collections::BTreeMap;

use crate::analysis::dominators::Dominators;
use crate::analysis::edges::predecessors;
use crate::ir::{Block, Function};

pub struct Loop {
    pub head: Block,
    /// By block.
    pub body: Vec<bool>,
    pub size: usize,
}

/// The loops, inner before outer.
pub fn loops(f: &Function, dominators: &Dominators) -> Vec<Loop> {
    let preds = predecessors(f);
    let mut found: BTreeMap<Block, Loop> = BTreeMap::new();
    for (b, data) in f.blocks.iter().enumerate() {
        let from = Block(b as u32);
        for e in data.all_edges() {
            if dominators.reachable(from) && dominators.dominates(e.block, from) {
                let new = || Loop { head: e.block, body: vec![false; f.blocks.len()], size: 0 };
                fill(found.entry(e.block).or_insert_with(new), from, &preds);
            }
        }
    }
    let mut all: Vec<Loop> = found.into_values().collect();
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
