//! What is known of a function while its retains are placed: ownership, liveness, and the decision for each value
//! that is read from memory.

use std::collections::{HashMap, HashSet};

use crate::analysis::edges::predecessors;
use crate::analysis::liveness::Liveness;
use crate::analysis::ownership::{Class, Ownership, definitions};
use crate::ir::{Block, Function, Op};

/// Where a value read from memory gets a reference of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retain {
    /// After the instruction that reads it.
    AtLoad,
    /// At the start of this block, the only one where it lives on: the other side of a test for NULL needs none.
    AtStart(Block),
}

pub struct State {
    pub ownership: Ownership,
    pub liveness: Liveness,
    pub defs: Vec<Option<(Block, usize)>>,
    /// Number of edges into each block.
    pub preds: Vec<usize>,
    /// Making an object may run finalizers.
    collects: bool,
    /// By root; absent while it is only borrowed.
    retained: HashMap<usize, Retain>,
}

impl State {
    pub fn new(f: &Function, collects: bool) -> State {
        let ownership = Ownership::new(f);
        let liveness = Liveness::new(f, f.values.len(), &|v| ownership.key(v));
        let preds = predecessors(f).iter().map(Vec::len).collect();
        State {
            ownership,
            liveness,
            defs: definitions(f),
            preds,
            collects,
            retained: HashMap::new(),
        }
    }

    /// Whether the operation may run code that overwrites or frees what others borrow from memory.
    pub fn clobbers(&self, op: &Op) -> bool {
        op.clobbers() || self.collects && op.makes_object()
    }

    /// Whether the function holds a reference of its own to the root, within (the end of) this block.
    pub fn owned(&self, key: usize, block: Block) -> bool {
        match self.class(key) {
            Class::Owned => true,
            Class::Memory => match self.retained.get(&key) {
                None => false,
                Some(Retain::AtLoad) => true,
                Some(Retain::AtStart(_)) => self.defs[key].is_none_or(|(b, _)| b != block),
            },
            Class::Plain | Class::Borrowed => false,
        }
    }

    pub fn class(&self, key: usize) -> Class {
        self.ownership.class(crate::ir::Value(key as u32))
    }

    /// Roots to retain at the start of the block.
    pub fn retained_at_start(&self, block: Block) -> Vec<usize> {
        let mut keys: Vec<usize> = self
            .retained
            .iter()
            .filter(|(_, r)| **r == Retain::AtStart(block))
            .map(|(k, _)| *k)
            .collect();
        keys.sort_unstable();
        keys
    }

    /// Gives the values references of their own; false where nothing was to do.
    pub fn promote(&mut self, f: &Function, keys: &HashSet<usize>) -> bool {
        for &key in keys {
            let place = match self.retained.get(&key) {
                None => self.late(f, key).map_or(Retain::AtLoad, Retain::AtStart),
                Some(_) => Retain::AtLoad,
            };
            self.retained.insert(key, place);
        }
        !keys.is_empty()
    }

    /// The block at whose start a retain is early enough.
    fn late(&self, f: &Function, key: usize) -> Option<Block> {
        let (block, at) = self.defs[key]?;
        let data = &f.blocks[block.index()];
        if data.insts[at..].iter().any(|i| self.clobbers(&i.op)) {
            return None;
        }
        let mentioned =
            |args: &[crate::ir::Value]| args.iter().any(|a| self.ownership.key(*a) == Some(key));
        if data.insts[at..]
            .iter()
            .filter_map(|i| i.unwind.target.as_ref())
            .any(|e| mentioned(&e.args) || self.liveness.live_in[e.block.index()].contains(key))
        {
            return None;
        }
        let edges = data.terminator.as_ref()?.edges();
        if edges.iter().any(|e| mentioned(&e.args)) {
            return None;
        }
        let mut into = edges
            .iter()
            .filter(|e| self.liveness.live_in[e.block.index()].contains(key));
        let only = into.next()?.block;
        (into.next().is_none() && self.preds[only.index()] == 1 && edges.len() > 1).then_some(only)
    }
}
