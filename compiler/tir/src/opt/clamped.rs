//! A number that is only ever used as an index, or compared with small numbers, needs no big numbers: it is clamped
//! where it comes in, not at each use, and nobody owns it.
//!
//! A clamped big number compares with everything well inside ±2^62 as the number itself does. Changes params of blocks
//! and unboxed ints, all that flow into each other at once; never a param that a side exit fills from elsewhere, since
//! nothing can stand on such an edge.

use std::collections::HashMap;

use crate::analysis::dominators::Dominators;
use crate::analysis::range::Ranges;
use crate::ir::{Block, Checks, Function, Inst, Op, Repr, Unwind, Value};
use crate::opt::Context;
use molt_abi::value::{REP_INT_MAX, REP_INT_MIN};

pub fn run(f: &mut Function, context: &Context) -> bool {
    if !clamps_anything(f) {
        return false;
    }
    let chosen = Choice::new(f, context).chosen(f);
    if !chosen.contains(&true) {
        return false;
    }
    replace(f, &chosen);
    true
}

/// Whether an unboxed int or a param is clamped somewhere; most functions have none.
fn clamps_anything(f: &Function) -> bool {
    let insts = f.blocks.iter().flat_map(|b| &b.insts);
    insts.into_iter().any(|i| matches!(i.op, Op::ClampInt(_)))
}

/// What is known of each value while the set is made smaller.
struct Choice {
    /// May become clamped.
    fit: Vec<bool>,
    /// A clamped copy is made of it.
    clamped: Vec<bool>,
}

impl Choice {
    fn new(f: &Function, context: &Context) -> Choice {
        let mut choice = Choice {
            fit: vec![false; f.values.len()],
            clamped: vec![false; f.values.len()],
        };
        let params = f.blocks.iter().skip(1).flat_map(|b| &b.params);
        let insts = f.blocks.iter().flat_map(|b| &b.insts);
        let unboxed = insts.filter(|i| matches!(i.op, Op::Unbox(_)));
        for v in params.chain(unboxed.flat_map(|i| &i.results)) {
            choice.fit[v.index()] = f.repr(*v) == Repr::Int;
        }
        choice.look_at_uses(f, context);
        choice
    }

    fn look_at_uses(&mut self, f: &Function, context: &Context) {
        let mut ranges = None;
        for (b, data) in f.blocks.iter().enumerate() {
            for inst in &data.insts {
                match &inst.op {
                    Op::ClampInt(v) => self.clamped[v.index()] = true,
                    Op::IntTruth(_) => {}
                    Op::IntCompare { left, right, .. }
                        if self.fit[left.index()] || self.fit[right.index()] =>
                    {
                        let ranges = ranges.get_or_insert_with(|| {
                            Ranges::across(f, &Dominators::new(f), &context.numbers)
                        });
                        let inside = |v: &Value| {
                            let range = ranges.at(f, *v, Block(b as u32));
                            range.low > REP_INT_MIN + 1 && range.high < REP_INT_MAX - 1
                        };
                        self.fit[left.index()] &= inside(right);
                        self.fit[right.index()] &= inside(left);
                    }
                    op => op.visit(&mut |v, _| self.fit[v.index()] = false),
                }
            }
            if let Some(v) = data.terminator.as_ref().and_then(|t| t.operand()) {
                self.fit[v.index()] = false;
            }
        }
    }

    /// Takes out what flows into others that do not fit, until none does; gives those that are worth it.
    fn chosen(mut self, f: &Function) -> Vec<bool> {
        loop {
            let mut changed = false;
            for data in &f.blocks {
                for (side, arg, param) in flows(f, data) {
                    let (a, p) = (arg.index(), param.index());
                    let out = if self.fit[p] {
                        side && !self.fit[a]
                    } else {
                        false
                    };
                    if out {
                        self.fit[p] = false;
                        changed = true;
                    }
                    if self.fit[a] && !self.fit[p] {
                        self.fit[a] = false;
                        changed = true;
                    }
                }
            }
            if !changed {
                break;
            }
        }
        self.worth_it(f)
    }

    /// Those that fit and flow, either way, into one that is clamped.
    fn worth_it(self, f: &Function) -> Vec<bool> {
        let both = |(fit, clamped): (&bool, &bool)| *fit && *clamped;
        let mut chosen: Vec<bool> = self.fit.iter().zip(&self.clamped).map(both).collect();
        loop {
            let mut changed = false;
            for (_, arg, param) in f.blocks.iter().flat_map(|data| flows(f, data)) {
                let (a, p) = (arg.index(), param.index());
                if self.fit[a] && self.fit[p] && chosen[a] != chosen[p] {
                    chosen[a] = true;
                    chosen[p] = true;
                    changed = true;
                }
            }
            if !changed {
                return chosen;
            }
        }
    }
}

/// The arguments of a block's edges with the params that they fill, and whether a side exit does.
fn flows<'f>(
    f: &'f Function,
    data: &'f crate::ir::BlockData,
) -> impl Iterator<Item = (bool, Value, Value)> + 'f {
    let sides = data.insts.iter().filter_map(|i| i.unwind.target.as_ref());
    let ends = data.terminator.iter().flat_map(|t| t.edges());
    let edges = sides.map(|e| (true, e)).chain(ends.map(|e| (false, e)));
    edges.flat_map(move |(side, e)| {
        let params = &f.blocks[e.block.index()].params;
        e.args.iter().zip(params).map(move |(a, p)| (side, *a, *p))
    })
}

/// Makes the chosen values `I64`, and clamps what flows into them from elsewhere.
fn replace(f: &mut Function, chosen: &[bool]) {
    let is = |v: Value| chosen.get(v.index()).is_some_and(|c| *c);
    let mut copies = HashMap::new();
    for v in (0..chosen.len() as u32).map(Value).filter(|v| is(*v)) {
        f.values[v.index()] = Repr::I64;
    }
    for data in &mut f.blocks {
        data.insts.retain_mut(|inst| match &mut inst.op {
            Op::ClampInt(v) if is(*v) => {
                copies.insert(inst.results[0], *v);
                false
            }
            Op::IntCompare {
                left,
                right,
                checks,
                ..
            } if is(*left) || is(*right) => {
                *checks = Checks::NONE;
                true
            }
            _ => true,
        });
    }
    f.substitute(&copies);
    for from in 0..f.blocks.len() {
        clamp_edges(f, from, &is);
    }
}

/// Clamps the numbers that the block passes to chosen params and that are none themselves.
fn clamp_edges(f: &mut Function, from: usize, is: &dyn Fn(Value) -> bool) {
    let edges = f.blocks[from].terminator.iter().flat_map(|t| t.edges());
    let mut at = Vec::new();
    for (i, e) in edges.enumerate() {
        for (number, p) in f.blocks[e.block.index()].params.iter().enumerate() {
            if is(*p) && f.repr(e.args[number]) == Repr::Int {
                at.push((i, number));
            }
        }
    }
    for (i, number) in at {
        let clamped = f.new_value(Repr::I64);
        let data = &mut f.blocks[from];
        let edge = data
            .terminator
            .as_mut()
            .and_then(|t| t.edges_mut().into_iter().nth(i));
        if let Some(edge) = edge {
            let value = std::mem::replace(&mut edge.args[number], clamped);
            data.insts.push(clamp(value, clamped));
        }
    }
}

fn clamp(value: Value, to: Value) -> Inst {
    Inst {
        results: vec![to],
        op: Op::ClampInt(value),
        consumed: Vec::new(),
        unwind: Unwind::default(),
        place: None,
    }
}
