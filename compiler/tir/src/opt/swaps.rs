//! `a[i], a[j] = a[j], a[i]`: two items that are loaded and stored in each other's place are exchanged, with no look at
//! who owns them.
//!
//! Relies on `loads` to have left one check for each index.

use crate::analysis::memory::{Touch, touch};
use crate::ir::{Block, Function, Kind, Op, Repr, Value};
use crate::opt::Context;

pub fn run(f: &mut Function, context: &Context) -> bool {
    let mut found = Vec::new();
    for (b, data) in f.blocks.iter().enumerate() {
        for at in 1..data.insts.len() {
            if let Some(swap) = swap(f, Block(b as u32), at, context) {
                found.push((b, at, swap));
            }
        }
    }
    let changed = !found.is_empty();
    for (b, at, swap) in found.into_iter().rev() {
        f.blocks[b].insts[at - 1].op = swap;
        f.blocks[b].insts.remove(at);
    }
    changed
}

/// What the stores at `at - 1` and `at` are together.
fn swap(f: &Function, b: Block, at: usize, context: &Context) -> Option<Op> {
    let insts = &f.blocks[b.index()].insts;
    let store = |i: usize| match insts[i].op {
        Op::ItemStore {
            object,
            index,
            value,
        } => Some((object, index, value)),
        _ => None,
    };
    let ((object, left, x), (second, right, y)) = (store(at - 1)?, store(at)?);
    if object != second || f.repr(object) != Repr::Ptr(Kind::List) {
        return None;
    }
    // Both are loaded after the last thing that may change items.
    let quiet = |i: &usize| touch(&insts[*i].op, context.finalizers) == Touch::Nothing;
    let since = (0..at - 1).rev().take_while(quiet).last()?;
    let loaded = |v: Value, index: Value| {
        insts[since..at - 1]
            .iter()
            .any(|i| i.results == [v] && i.op == Op::ItemLoad { object, index })
    };
    (loaded(x, right) && loaded(y, left)).then_some(Op::ItemSwap {
        object,
        left,
        right,
    })
}
