//! What branches say: the comparisons and tests that hold wherever a block runs.

use crate::analysis::dominators::Dominators;
use crate::analysis::edges::predecessors;
use crate::ir::{Block, Cmp, Function, Op, Repr, Terminator, Test, Value};

/// Something that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Of ints.
    Compare {
        op: Cmp,
        left: Value,
        right: Value,
    },
    Is(Test, Value),
    IsNot(Test, Value),
}

pub struct Facts {
    /// By block: what holds because of the branch that leads to it.
    of_block: Vec<Vec<Fact>>,
    parent: Vec<Option<Block>>,
    ops: Vec<Option<Op>>,
}

impl Facts {
    pub fn new(f: &Function, dominators: &Dominators) -> Facts {
        let mut ops = vec![None; f.values.len()];
        for inst in f.blocks.iter().flat_map(|b| &b.insts) {
            if let [r] = inst.results[..] {
                ops[r.index()] = Some(inst.op.clone());
            }
        }
        let parent = (0..f.blocks.len())
            .map(|b| dominators.parent(Block(b as u32)))
            .collect();
        let mut facts = Facts {
            of_block: vec![Vec::new(); f.blocks.len()],
            parent,
            ops,
        };
        let preds = predecessors(f);
        for (b, preds) in preds.iter().enumerate() {
            if let [p] = preds[..] {
                facts.of_block[b] = facts.on_edge(f, p, Block(b as u32));
            }
        }
        for (b, preds) in preds.iter().enumerate().filter(|(_, p)| p.len() > 1) {
            let own = facts.of_params(f, preds, Block(b as u32));
            facts.of_block[b] = own;
        }
        facts
    }

    /// Comparisons of two params that hold on every way into the block: the condition of a loop whose test is at its
    /// end and before it.
    fn of_params(&self, f: &Function, preds: &[Block], b: Block) -> Vec<Fact> {
        let params = &f.blocks[b.index()].params;
        let incoming: Option<Vec<(Block, &[Value])>> = preds
            .iter()
            .map(|p| Some((*p, only_edge(f, *p, b)?)))
            .collect();
        let incoming = incoming.unwrap_or_default();
        let mut found = Vec::new();
        for (p, args) in &incoming {
            for fact in self.on_edge(f, *p, b) {
                let Some((op, l, r)) = self.positions(f, fact, args) else {
                    continue;
                };
                let fact = Fact::Compare {
                    op,
                    left: params[l],
                    right: params[r],
                };
                let holds =
                    |(p, args): &(Block, &[Value])| self.compares(f, *p, b, op, args[l], args[r]);
                if !found.contains(&fact) && incoming.iter().all(holds) {
                    found.push(fact);
                }
            }
        }
        found
    }

    /// The numbers of the arguments that a fact compares.
    fn positions(&self, f: &Function, fact: Fact, args: &[Value]) -> Option<(Cmp, usize, usize)> {
        let Fact::Compare { op, left, right } = fact else {
            return None;
        };
        let position = |v: Value| {
            let v = self.strip(v, f);
            args.iter().position(|a| self.strip(*a, f) == v)
        };
        Some((op, position(left)?, position(right)?))
    }

    /// Whether the comparison is known to hold on the way from `p` to `b`.
    fn compares(
        &self,
        f: &Function,
        p: Block,
        b: Block,
        op: Cmp,
        left: Value,
        right: Value,
    ) -> bool {
        let constant = |v: Value| matches!(self.op(self.strip(v, f)), Some(Op::ConstInt(_)));
        // Clamping keeps the order with what lies inside the range, as constants do.
        let clamped = |known: Value, v: Value, other: Value| {
            let (known, v) = (self.strip(known, f), self.strip(v, f));
            known == v
                || constant(other)
                    && matches!(self.op(v), Some(Op::ClampInt(w)) if self.strip(*w, f) == known)
        };
        let edge = self.on_edge(f, p, b);
        edge.iter().chain(self.at(p)).any(|fact| match *fact {
            Fact::Compare {
                op: o,
                left: l,
                right: r,
            } => {
                o == op && clamped(l, left, right) && clamped(r, right, left)
                    || mirrored(o) == op && clamped(r, left, right) && clamped(l, right, left)
            }
            _ => false,
        })
    }

    /// The operation that defines a value.
    pub fn op(&self, v: Value) -> Option<&Op> {
        self.ops[v.index()].as_ref()
    }

    /// What holds on the way from `p` to `b`, if only one edge leads there.
    pub fn on_edge(&self, f: &Function, p: Block, b: Block) -> Vec<Fact> {
        match &f.blocks[p.index()].terminator {
            Some(Terminator::Branch {
                condition,
                then,
                orelse,
            }) if then.block != orelse.block => {
                if then.block == b {
                    self.of_condition(*condition, true)
                } else if orelse.block == b {
                    self.of_condition(*condition, false)
                } else {
                    Vec::new()
                }
            }
            _ => Vec::new(),
        }
    }

    fn of_condition(&self, mut condition: Value, mut holds: bool) -> Vec<Fact> {
        while let Some(Op::BoolNot(v)) = self.op(condition) {
            condition = *v;
            holds = !holds;
        }
        match self.op(condition) {
            Some(Op::IntCompare {
                op, left, right, ..
            }) => {
                let op = if holds { *op } else { opposite(*op) };
                vec![Fact::Compare {
                    op,
                    left: *left,
                    right: *right,
                }]
            }
            Some(Op::Test { test, value }) if holds => vec![Fact::Is(*test, *value)],
            Some(Op::Test { test, value }) => vec![Fact::IsNot(*test, *value)],
            _ => Vec::new(),
        }
    }

    /// All that holds in the block, from the closest branch outwards.
    pub fn at(&self, b: Block) -> impl Iterator<Item = &Fact> {
        // Deep nests of branches say little new about one value.
        const DEPTH: usize = 200;
        std::iter::successors(Some(b), |b| self.parent[b.index()])
            .take(DEPTH)
            .flat_map(|b| &self.of_block[b.index()])
    }

    /// The value under conversions that keep the number.
    pub fn strip(&self, mut v: Value, f: &Function) -> Value {
        for _ in 0..8 {
            match self.op(v) {
                Some(Op::Convert(w)) if matches!(f.repr(*w), Repr::Int | Repr::I64) => v = *w,
                Some(Op::I64ToInt(w)) => v = *w,
                _ => break,
            }
        }
        v
    }
}

/// The arguments of the edge between the two blocks, if one alone leads there.
fn only_edge(f: &Function, p: Block, b: Block) -> Option<&[Value]> {
    let mut edges = f.blocks[p.index()].all_edges().filter(|e| e.block == b);
    match (edges.next(), edges.next()) {
        (Some(e), None) => Some(&e.args),
        _ => None,
    }
}

pub fn opposite(op: Cmp) -> Cmp {
    match op {
        Cmp::Eq => Cmp::Ne,
        Cmp::Ne => Cmp::Eq,
        Cmp::Lt => Cmp::Ge,
        Cmp::Le => Cmp::Gt,
        Cmp::Gt => Cmp::Le,
        Cmp::Ge => Cmp::Lt,
    }
}

/// The same comparison with its sides exchanged.
pub fn mirrored(op: Cmp) -> Cmp {
    match op {
        Cmp::Lt => Cmp::Gt,
        Cmp::Le => Cmp::Ge,
        Cmp::Gt => Cmp::Lt,
        Cmp::Ge => Cmp::Le,
        op => op,
    }
}
