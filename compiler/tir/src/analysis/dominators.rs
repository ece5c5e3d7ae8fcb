//! Dominance between places of a function. Blocks are cut after each side exit: what a block defines after an exit
//! does not reach the handler. A place that the entry does not reach dominates nothing.
//!
//! The algorithm is that of Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm".

use crate::ir::{Block, Function, Value};

/// A place where a value is defined or used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub block: Block,
    /// 0 for the start of the block, 1 + the number of an instruction.
    pub at: usize,
}

pub struct Dominators {
    /// First node of each block.
    first: Vec<usize>,
    /// By block, the instructions with side exits.
    exits: Vec<Vec<usize>>,
    /// Position of each node in the reverse postorder.
    position: Vec<Option<usize>>,
    /// By block, the block where its immediate dominator lies.
    parent: Vec<Option<Block>>,
    /// Interval of each position in a walk of the dominator tree.
    enter: Vec<u32>,
    leave: Vec<u32>,
}

impl Dominators {
    pub fn new(f: &Function) -> Dominators {
        let mut first = Vec::new();
        let mut exits: Vec<Vec<usize>> = Vec::new();
        let mut nodes = 0;
        for b in &f.blocks {
            let of_block: Vec<usize> = b
                .insts
                .iter()
                .enumerate()
                .filter(|(_, i)| i.unwind.target.is_some())
                .map(|(n, _)| n)
                .collect();
            first.push(nodes);
            nodes += of_block.len() + 1;
            exits.push(of_block);
        }
        let mut successors = Vec::with_capacity(nodes);
        for (b, data) in f.blocks.iter().enumerate() {
            for (n, &i) in exits[b].iter().enumerate() {
                let handler = data.insts[i]
                    .unwind
                    .target
                    .iter()
                    .map(|e| first[e.block.index()]);
                successors.push(handler.chain([first[b] + n + 1]).collect());
            }
            let edges = data.terminator.iter().flat_map(|t| t.edges());
            successors.push(edges.map(|e| first[e.block.index()]).collect());
        }
        let order = order(&successors);
        let mut position = vec![None; nodes];
        for (i, &n) in order.iter().enumerate() {
            position[n] = Some(i);
        }
        let mut preds = vec![Vec::new(); order.len()];
        for (i, &n) in order.iter().enumerate() {
            successors[n]
                .iter()
                .filter_map(|&s| position[s])
                .for_each(|s| preds[s].push(i));
        }
        let idom = immediate(&preds);
        let (enter, leave) = intervals(&idom);
        let parent = (0..first.len()).map(|b| {
            let p = position[first[b]].filter(|p| *p != 0)?;
            let node = order[idom[p]];
            Some(Block(first.partition_point(|&n| n <= node) as u32 - 1))
        });
        let parent = parent.collect();
        Dominators {
            first,
            exits,
            position,
            parent,
            enter,
            leave,
        }
    }

    /// The closest block that dominates `b`; `None` for the entry and for unreachable blocks.
    pub fn parent(&self, b: Block) -> Option<Block> {
        self.parent[b.index()]
    }

    fn node(&self, p: Place) -> usize {
        self.first[p.block.index()] + self.exits[p.block.index()].partition_point(|&e| e < p.at)
    }

    pub fn reachable(&self, b: Block) -> bool {
        self.position[self.first[b.index()]].is_some()
    }

    /// Whether what is defined at `def` is there for the instruction with number `at` of `block`, or for its terminator.
    pub fn reaches(&self, def: Place, block: Block, at: usize) -> bool {
        if def.block == block && def.at > at {
            // Also true of another round through the block, which redefines what it uses.
            return false;
        }
        match (
            self.position[self.node(def)],
            self.position[self.node(Place { block, at })],
        ) {
            (Some(a), Some(b)) => self.enter[a] <= self.enter[b] && self.leave[b] <= self.leave[a],
            _ => false,
        }
    }

    /// Whether every path to the start of `b` passes the start of `a`; `a` dominates itself.
    pub fn dominates(&self, a: Block, b: Block) -> bool {
        self.reaches(Place { block: a, at: 0 }, b, 0)
    }
}

/// Where each value is defined.
pub fn definitions(f: &Function) -> Vec<Option<Place>> {
    let mut places = vec![None; f.values.len()];
    for (block, at, v) in each_definition(f) {
        places[v.index()] = Some(Place { block, at });
    }
    places
}

/// Every param and result, with its place.
pub fn each_definition(f: &Function) -> impl Iterator<Item = (Block, usize, Value)> + '_ {
    f.blocks.iter().enumerate().flat_map(|(b, data)| {
        let block = Block(b as u32);
        let params = data.params.iter().map(move |p| (block, 0, *p));
        let insts = data.insts.iter().enumerate();
        params.chain(
            insts.flat_map(move |(i, inst)| inst.results.iter().map(move |r| (block, i + 1, *r))),
        )
    })
}

/// Reverse postorder from node 0.
fn order(successors: &[Vec<usize>]) -> Vec<usize> {
    let mut seen = vec![false; successors.len()];
    let mut order = Vec::new();
    let mut stack = vec![(0, 0)];
    seen[0] = true;
    while let Some((node, next)) = stack.last_mut() {
        let Some(&s) = successors[*node].get(*next) else {
            order.push(*node);
            stack.pop();
            continue;
        };
        *next += 1;
        if !std::mem::replace(&mut seen[s], true) {
            stack.push((s, 0));
        }
    }
    order.reverse();
    order
}

fn immediate(preds: &[Vec<usize>]) -> Vec<usize> {
    const NONE: usize = usize::MAX;
    let mut idom = vec![NONE; preds.len()];
    idom[0] = 0;
    let mut changed = true;
    while changed {
        changed = false;
        for b in 1..preds.len() {
            let known = preds[b].iter().copied().filter(|&p| idom[p] != NONE);
            let new = known
                .reduce(|a, b| meet(&idom, a, b))
                .expect("a reachable block has a predecessor before it");
            changed |= std::mem::replace(&mut idom[b], new) != new;
        }
    }
    idom
}

fn meet(idom: &[usize], mut a: usize, mut b: usize) -> usize {
    while a != b {
        while a > b {
            a = idom[a];
        }
        while b > a {
            b = idom[b];
        }
    }
    a
}

fn intervals(idom: &[usize]) -> (Vec<u32>, Vec<u32>) {
    let n = idom.len();
    let mut children = vec![Vec::new(); n];
    for b in 1..n {
        children[idom[b]].push(b);
    }
    let (mut enter, mut leave) = (vec![0; n], vec![0; n]);
    let mut clock = 0;
    let mut stack = vec![(0, false)];
    while let Some((b, done)) = stack.pop() {
        clock += 1;
        if done {
            leave[b] = clock;
            continue;
        }
        enter[b] = clock;
        stack.push((b, true));
        stack.extend(children[b].iter().map(|&c| (c, false)));
    }
    (enter, leave)
}
