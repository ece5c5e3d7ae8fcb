//! Bounds checks: an index that a branch has compared with the length of the same object needs none, unless the object
//! may have become shorter in between.
//!
//! Relies on `ranges` to have cleared `negative`.

use crate::analysis::dominators::{Dominators, Place, definitions};
use crate::analysis::edges::predecessors;
use crate::analysis::facts::{Fact, Facts, mirrored};
use crate::analysis::memory::may_shrink;
use crate::analysis::ownership::Ownership;
use crate::analysis::range::Ranges;
use crate::ir::{Block, Cmp, Function, IntOp, Kind, Op, Repr, Value};
use crate::opt::Context;

pub fn run(f: &mut Function, context: &Context) -> bool {
    let checked = |op: &Op| {
        matches!(
            op,
            Op::Index {
                check: true,
                negative: false,
                ..
            }
        )
    };
    if !f
        .blocks
        .iter()
        .flat_map(|b| &b.insts)
        .any(|i| checked(&i.op))
    {
        return false;
    }
    let dominators = Dominators::new(f);
    let prover = Prover {
        facts: Facts::new(f, &dominators),
        ranges: Ranges::across(f, &dominators, &context.numbers),
        ownership: Ownership::new(f),
        places: definitions(f),
        preds: predecessors(f),
        finalizers: context.finalizers,
        indices: indices(f),
        dominators: &dominators,
        f,
    };
    let mut proven = Vec::new();
    for (b, data) in f.blocks.iter().enumerate() {
        for (i, inst) in data
            .insts
            .iter()
            .enumerate()
            .filter(|(_, inst)| checked(&inst.op))
        {
            let Op::Index { object, index, .. } = inst.op else {
                continue;
            };
            if prover.inside(object, index, Block(b as u32), i) {
                proven.push((b, i));
            }
        }
    }
    for &(b, i) in &proven {
        let inst = &mut f.blocks[b].insts[i];
        if let Op::Index { check, .. } = &mut inst.op {
            *check = false;
            inst.unwind.target = None;
        }
    }
    !proven.is_empty()
}

/// Every index that is counted from the start and known to be valid.
fn indices(f: &Function) -> Vec<Checked> {
    let mut found = Vec::new();
    for (b, data) in f.blocks.iter().enumerate() {
        for (i, inst) in data.insts.iter().enumerate() {
            if let Op::Index {
                object,
                index,
                negative: false,
                ..
            } = inst.op
            {
                let place = Place {
                    block: Block(b as u32),
                    at: i + 1,
                };
                found.push(Checked {
                    object,
                    index,
                    place,
                });
            }
        }
    }
    found
}

/// A check that an index was inside an object.
struct Checked {
    object: Value,
    index: Value,
    /// After it.
    place: Place,
}

struct Prover<'a> {
    f: &'a Function,
    dominators: &'a Dominators,
    indices: Vec<Checked>,
    facts: Facts,
    ranges: Ranges<'a>,
    ownership: Ownership,
    places: Vec<Option<Place>>,
    preds: Vec<Vec<Block>>,
    finalizers: bool,
}

impl Prover<'_> {
    /// A value as another one plus a constant.
    fn split(&self, v: Value) -> (Value, i64) {
        let mut base = self.facts.strip(v, self.f);
        let mut offset = 0i64;
        for _ in 0..4 {
            let constant = |v: Value| match self.facts.op(self.facts.strip(v, self.f)) {
                Some(Op::ConstInt(n)) => i32::try_from(*n).ok().map(i64::from),
                _ => None,
            };
            let step = match self.facts.op(base) {
                Some(Op::Int {
                    op: IntOp::Add,
                    left,
                    right,
                    ..
                }) => match (constant(*left), constant(*right)) {
                    (_, Some(n)) => Some((*left, n)),
                    (Some(n), None) => Some((*right, n)),
                    _ => None,
                },
                Some(Op::Int {
                    op: IntOp::Sub,
                    left,
                    right,
                    ..
                }) => constant(*right).map(|n| (*left, -n)),
                _ => None,
            };
            let Some((next, n)) = step else { break };
            base = self.facts.strip(next, self.f);
            offset += n;
        }
        (base, offset)
    }

    /// A value plus a constant that is no less than the given one: what is taken off may be anything from a number up.
    fn at_most(&self, v: Value, b: Block) -> (Value, i64) {
        let (mut base, mut offset) = self.split(v);
        for _ in 0..4 {
            let Some(Op::Int {
                op: IntOp::Sub,
                left,
                right,
                ..
            }) = self.facts.op(base)
            else {
                break;
            };
            let least = self.ranges.at(self.f, *right, b).low;
            if !(0..1 << 32).contains(&least) {
                break;
            }
            let (next, more) = self.split(*left);
            base = next;
            offset += more - least;
        }
        (base, offset)
    }

    fn inside(&self, object: Value, index: Value, b: Block, at: usize) -> bool {
        let (base, offset) = self.split(index);
        if self.is_index(base, offset, object, b, at) {
            return true;
        }
        self.facts.at(b).any(|fact| {
            let Fact::Compare { op, left, right } = *fact else {
                return false;
            };
            let (left, right, slack) = match op {
                Cmp::Lt => (left, right, 0),
                Cmp::Le => (left, right, 1),
                op => match mirrored(op) {
                    Cmp::Lt => (right, left, 0),
                    Cmp::Le => (right, left, 1),
                    _ => return false,
                },
            };
            // base + c < length + d + slack; wanted: base + offset < length.
            let ((x, c), (length, d)) = (self.split(left), self.at_most(right, b));
            x == base
                && (offset <= c - d - slack && self.is_length(length, object, b, at)
                    || self.is_index(length, offset - c + d + slack - 1, object, b, at))
        })
    }

    /// Whether the value plus a constant is no more than what was a valid index of the object, and still is.
    fn is_index(&self, value: Value, more: i64, object: Value, b: Block, at: usize) -> bool {
        let root = self.ownership.root(object);
        self.indices.iter().any(|known| {
            let (index, offset) = self.split(known.index);
            index == value
                && more <= offset
                && self.ownership.root(known.object) == root
                && self.dominators.reaches(known.place, b, at)
                && (self.f.repr(object) != Repr::Ptr(Kind::List)
                    || self.keeps_length(known.place, b, at))
        })
    }

    /// Whether the value is the object's length, still.
    fn is_length(&self, length: Value, object: Value, b: Block, at: usize) -> bool {
        let Some(Op::Len(of)) = self.facts.op(length) else {
            return false;
        };
        if self.ownership.root(*of) != self.ownership.root(object) {
            return false;
        }
        if self.f.repr(object) != Repr::Ptr(Kind::List) {
            return true;
        }
        self.places[length.index()].is_some_and(|from| self.keeps_length(from, b, at))
    }

    /// Whether nothing between the two places may make a list shorter.
    fn keeps_length(&self, from: Place, b: Block, at: usize) -> bool {
        let fine = |b: Block, range: std::ops::Range<usize>| {
            self.f.blocks[b.index()].insts[range]
                .iter()
                .all(|i| !may_shrink(&i.op, self.finalizers))
        };
        if from.block == b && from.at <= at {
            return fine(b, from.at..at);
        }
        let mut seen = vec![false; self.f.blocks.len()];
        let mut work = self.preds[b.index()].clone();
        while let Some(p) = work.pop() {
            if p == from.block || std::mem::replace(&mut seen[p.index()], true) {
                continue;
            }
            if !fine(p, 0..self.f.blocks[p.index()].insts.len()) {
                return false;
            }
            work.extend(&self.preds[p.index()]);
        }
        let end = self.f.blocks[from.block.index()].insts.len();
        fine(from.block, from.at..end) && fine(b, 0..at)
    }
}
