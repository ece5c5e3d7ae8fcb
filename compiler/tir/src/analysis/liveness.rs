//! Which values are needed at the start of each block. Side exits count where they are taken; a param is not live
//! into its own block.
//!
//! Values may be grouped: liveness is that of `key(value)`, and values without a key are left out.

use crate::analysis::bits::Bits;
use crate::analysis::edges::reverse_postorder;
use crate::ir::{Block, BlockData, Edge, Function, Inst, Terminator, Value};

pub struct Liveness {
    /// By block.
    pub live_in: Vec<Bits>,
}

/// The representative of a value, or `None` for values that do not matter.
pub type Key<'a> = &'a dyn Fn(Value) -> Option<usize>;

impl Liveness {
    /// `size` bounds the keys.
    pub fn new(f: &Function, size: usize, key: Key) -> Liveness {
        let mut live = Liveness {
            live_in: vec![Bits::new(size); f.blocks.len()],
        };
        let mut order = reverse_postorder(f);
        order.reverse();
        let mut changed = true;
        while changed {
            changed = false;
            for &b in &order {
                let set = live.before_block(f, b, key);
                changed |= live.live_in[b.index()].union(&set);
            }
        }
        live
    }

    fn before_block(&self, f: &Function, b: Block, key: Key) -> Bits {
        let data = &f.blocks[b.index()];
        let mut set = self.before_terminator(data, key);
        for inst in data.insts.iter().rev() {
            self.step_back(inst, &mut set, key);
        }
        for p in &data.params {
            key(*p).map(|k| set.remove(k));
        }
        set
    }

    /// What an edge needs: its arguments, and what the target needs from outside.
    pub fn add_edge(&self, edge: &Edge, set: &mut Bits, key: Key) {
        set.union(&self.live_in[edge.block.index()]);
        for k in edge.args.iter().filter_map(|v| key(*v)) {
            set.insert(k);
        }
    }

    pub fn before_terminator(&self, data: &BlockData, key: Key) -> Bits {
        let mut set = Bits::new(self.live_in.first().map_or(0, |s| s.capacity()));
        let Some(t) = &data.terminator else {
            return set;
        };
        for e in t.edges() {
            self.add_edge(e, &mut set, key);
        }
        let read = match t {
            Terminator::Branch { condition, .. } => Some(*condition),
            Terminator::Switch { index, .. } => Some(*index),
            Terminator::Return(v) => Some(*v),
            _ => None,
        };
        read.and_then(key).map(|k| set.insert(k));
        set
    }

    /// From what is live after the instruction to what is live before it.
    pub fn step_back(&self, inst: &Inst, set: &mut Bits, key: Key) {
        for r in &inst.results {
            key(*r).map(|k| set.remove(k));
        }
        inst.op.visit(&mut |v, _| {
            key(v).map(|k| set.insert(k));
        });
        if let Some(e) = &inst.unwind.target {
            self.add_edge(e, set, key);
        }
        for k in inst.unwind.release.iter().filter_map(|v| key(*v)) {
            set.insert(k);
        }
    }
}
