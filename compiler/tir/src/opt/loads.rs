//! Loads that were done before, or whose value was just stored, are the earlier value, as long as nothing in between
//! may have changed it. Follows blocks forwards; a loop starts with nothing known.

use std::collections::HashMap;

use crate::analysis::edges::{predecessors, reverse_postorder};
use crate::analysis::memory::{Touch, touch};
use crate::ir::{Block, Function, Op, Repr, Value};
use crate::opt::Context;

type Known = HashMap<(Op, Repr), Value>;

pub fn run(f: &mut Function, context: &Context) -> bool {
    let preds = predecessors(f);
    let mut ends: Vec<Option<Known>> = vec![None; f.blocks.len()];
    let mut same: HashMap<Value, Value> = HashMap::new();
    let inline = inline_values(f);
    for b in reverse_postorder(f) {
        let mut known = start(f, b, &preds[b.index()], &ends);
        for inst in &mut f.blocks[b.index()].insts {
            inst.op.operands_mut(&mut |v| {
                while let Some(w) = same.get(v) {
                    *v = *w;
                }
            });
            if let ([r], true) = (&inst.results[..], is_load(&inst.op)) {
                let repr = f.values[r.index()];
                let key = (question(&inst.op), repr);
                match known.get(&key) {
                    Some(v) => _ = same.insert(*r, *v),
                    None => _ = known.insert(key, *r),
                }
                continue;
            }
            forget(&mut known, &inst.op, context.finalizers);
            if let Some((load, v)) = stored(&inst.op).filter(|(_, v)| inline[v.index()]) {
                known.insert((load, Repr::Boxed), v);
            }
        }
        ends[b.index()] = Some(known);
    }
    let found = !same.is_empty();
    f.substitute(&same);
    for data in &mut f.blocks {
        data.insts
            .retain(|i| !matches!(i.results[..], [r] if same.contains_key(&r)));
    }
    found
}

/// What all ways into the block agree on. Side exits and back edges know nothing.
fn start(f: &Function, b: Block, preds: &[Block], ends: &[Option<Known>]) -> Known {
    let mut all: Option<Known> = None;
    for p in preds {
        let by_terminator = f.blocks[p.index()]
            .terminator
            .iter()
            .flat_map(|t| t.edges())
            .any(|e| e.block == b);
        let side = f.blocks[p.index()]
            .insts
            .iter()
            .any(|i| i.unwind.target.as_ref().is_some_and(|e| e.block == b));
        let Some(end) = ends[p.index()].as_ref().filter(|_| by_terminator && !side) else {
            return Known::new();
        };
        match &mut all {
            None => all = Some(end.clone()),
            Some(known) => known.retain(|key, v| end.get(key) == Some(v)),
        }
    }
    all.unwrap_or_default()
}

/// The operation without what makes no difference to its result: how the error of an index is worded.
fn question(op: &Op) -> Op {
    let mut op = op.clone();
    if let Op::Index { kind, .. } = &mut op {
        *kind = 0;
    }
    op
}

fn is_load(op: &Op) -> bool {
    matches!(
        op,
        Op::GlobalLoad(_)
            | Op::SlotLoad { .. }
            | Op::CellLoad(_)
            | Op::FrameLoad { .. }
            | Op::ItemLoad { .. }
            | Op::Len(_)
            | Op::Index { .. }
    )
}

/// Values that need no reference: only these are taken from stores, others are as cheap to load again.
fn inline_values(f: &Function) -> Vec<bool> {
    let mut inline = vec![false; f.values.len()];
    for inst in f.blocks.iter().flat_map(|b| &b.insts) {
        let [r] = inst.results[..] else { continue };
        inline[r.index()] = match &inst.op {
            Op::Box(v) => !matches!(f.repr(*v), Repr::Ptr(_)),
            Op::ConstBoxed(_) | Op::BoxSmall(_) => true,
            _ => false,
        };
    }
    inline
}

fn forget(known: &mut Known, op: &Op, finalizers: bool) {
    match touch(op, finalizers) {
        Touch::Nothing => return,
        // Nothing but the function itself sees the frame of a running generator.
        Touch::Anything => known.retain(|(load, _), _| matches!(load, Op::FrameLoad { .. })),
        Touch::Place => {}
    }
    known.retain(|(load, _), _| !overwrites(op, load));
}

/// Whether a store may change what the load reads.
fn overwrites(store: &Op, load: &Op) -> bool {
    match (store, load) {
        (Op::GlobalStore(g, _), Op::GlobalLoad(h)) => g == h,
        (Op::SlotStore { slot, .. }, Op::SlotLoad { slot: read, .. }) => slot == read,
        (Op::CellStore(..), Op::CellLoad(_)) => true,
        (Op::FrameStore { slot, .. }, Op::FrameLoad { slot: read, .. }) => slot == read,
        (Op::ItemStore { .. } | Op::ItemSwap { .. }, Op::ItemLoad { .. }) => true,
        (Op::ListAppend { .. }, Op::Len(_) | Op::Index { negative: true, .. }) => true,
        _ => false,
    }
}

/// The load that would give what was just stored.
fn stored(op: &Op) -> Option<(Op, Value)> {
    Some(match *op {
        Op::GlobalStore(g, v) => (Op::GlobalLoad(g), v),
        Op::SlotStore {
            object,
            slot,
            value,
        } => (Op::SlotLoad { object, slot }, value),
        Op::CellStore(cell, v) => (Op::CellLoad(cell), v),
        Op::FrameStore { frame, slot, value } => (Op::FrameLoad { frame, slot }, value),
        Op::ItemStore {
            object,
            index,
            value,
        } => (Op::ItemLoad { object, index }, value),
        _ => return None,
    })
}
