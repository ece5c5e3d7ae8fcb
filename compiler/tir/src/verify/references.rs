//! Reference counts of managed programs: on every path, each reference that the function holds is given up exactly
//! once, nothing is used after that, and nothing borrowed from memory is used after memory may have changed.
//!
//! Follows the number of references that the function holds to each root, forwards through the graph.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::edges::reverse_postorder;
use crate::analysis::ownership::{
    Class, Ownership, clobbers_last, definitions, disposes, immediate_on_edges, release_clobbers,
};
use crate::effects::{Owner, Use};
use crate::ir::{Block, Edge, Inst, Op, Terminator, Value};
use crate::verify::Report;

#[derive(Clone, Debug, PartialEq, Eq, Default)]
struct State {
    /// References held, by root; zero is left out.
    held: BTreeMap<Value, u32>,
    /// Roots read from memory since it last changed.
    fresh: BTreeSet<Value>,
    /// Roots that a test has shown to hold no object: they may be counted or not.
    free: BTreeSet<Value>,
}

struct Checker<'a, 'b> {
    report: &'a mut Report<'b>,
    ownership: Ownership,
    raises: &'a [bool],
    starts: Vec<Option<State>>,
}

pub fn check(report: &mut Report, raises: &[bool]) {
    let f = report.function;
    let ownership = Ownership::new(f);
    let defs = definitions(f);
    let mut c = Checker {
        report,
        ownership,
        raises,
        starts: vec![None; f.blocks.len()],
    };
    let mut start = State::default();
    for p in &f.blocks[0].params {
        if c.ownership.class(*p) == Class::Owned {
            start.held.insert(*p, 1);
        }
    }
    c.starts[0] = Some(start);
    let order = reverse_postorder(f);
    // Joins only take away what is free or fresh, so the last round sees the final states.
    loop {
        let before = c.starts.clone();
        c.report.problems.clear();
        order.iter().for_each(|b| c.block(*b, &defs));
        if c.starts == before || !c.report.problems.is_empty() {
            break;
        }
    }
}

impl Checker<'_, '_> {
    fn block(&mut self, b: Block, defs: &[Option<(Block, usize)>]) {
        let Some(mut state) = self.starts[b.index()].clone() else {
            return;
        };
        let f = self.report.function;
        let data = &f.blocks[b.index()];
        for (i, inst) in data.insts.iter().enumerate() {
            self.inst(b, i, inst, &mut state);
        }
        let end = data.insts.len();
        match &data.terminator {
            Some(Terminator::Return(v)) => {
                self.give(b, end, *v, &mut state);
                self.nothing_left(b, end, &state);
            }
            Some(Terminator::Propagate) => self.nothing_left(b, end, &state),
            Some(t) => {
                let immediate = immediate_on_edges(f, defs, t);
                for (n, e) in t.edges().into_iter().enumerate() {
                    let mut state = state.clone();
                    if let Some(v) = immediate.get(n).copied().flatten() {
                        let root = self.ownership.root(v);
                        state.held.remove(&root);
                        state.free.insert(root);
                    }
                    self.edge(b, end, e, state);
                }
            }
            None => {}
        }
    }

    fn inst(&mut self, b: Block, i: usize, inst: &Inst, state: &mut State) {
        let f = self.report.function;
        match inst.op {
            Op::Retain(v) => {
                self.usable(b, i, v, state);
                return self.take(v, state);
            }
            Op::Release(v) => {
                self.give(b, i, v, state);
                if release_clobbers(f.repr(v)) {
                    state.fresh.clear();
                }
                return;
            }
            _ => {}
        }
        let raises = inst.op.may_raise(&|c| self.raises[c.index()]);
        inst.op.visit(&mut |v, how| {
            if how == Use::Borrow {
                self.usable(b, i, v, state);
            }
        });
        inst.op.visit(&mut |v, how| {
            if how == Use::Consume {
                self.give(b, i, v, state);
            }
        });
        self.consumed(b, i, inst, raises, state);
        if inst.op.clobbers() {
            self.borrowed_across(b, i, inst, state);
            state.fresh.clear();
        }
        if raises {
            self.side_exit(b, i, inst, state.clone());
        } else if !inst.unwind.release.is_empty() {
            self.report
                .add(b, i, "a release list on an instruction that cannot raise");
        }
        for r in &inst.results {
            if self.ownership.root(*r) != *r {
                continue;
            }
            match self.ownership.class(*r) {
                Class::Owned => {
                    state.held.insert(*r, 1);
                }
                Class::Memory if inst.op.owner() == Owner::Memory => {
                    state.fresh.insert(*r);
                    state.held.remove(r);
                }
                _ => {}
            }
            state.free.remove(r);
        }
    }

    fn consumed(&mut self, b: Block, i: usize, inst: &Inst, raises: bool, state: &mut State) {
        if !inst.consumed.is_empty() && !disposes(self.report.function, inst, raises) {
            self.report
                .add(b, i, "the instruction cannot dispose of operands");
        }
        for (n, v) in inst.consumed.iter().enumerate() {
            let mut operand = false;
            inst.op
                .visit(&mut |o, _| operand |= self.ownership.root(o) == self.ownership.root(*v));
            if !operand || inst.consumed[..n].contains(v) {
                self.report
                    .add(b, i, format!("v{} is no operand, or stands twice", v.0));
            }
            self.give(b, i, *v, state);
        }
    }

    /// An operand that is only borrowed from memory does not outlast an instruction that may change memory.
    fn borrowed_across(&mut self, b: Block, i: usize, inst: &Inst, state: &State) {
        if clobbers_last(&inst.op) {
            return;
        }
        inst.op.visit(&mut |v, how| {
            let root = self.ownership.root(v);
            let held = state.held.contains_key(&root) || state.free.contains(&root);
            if how == Use::Borrow && self.ownership.class(v) == Class::Memory && !held {
                self.report.add(
                    b,
                    i,
                    format!("v{} is borrowed from memory that may change", v.0),
                );
            }
        });
    }

    fn side_exit(&mut self, b: Block, i: usize, inst: &Inst, mut state: State) {
        for v in &inst.unwind.release {
            self.give(b, i, *v, &mut state);
            if release_clobbers(self.report.function.repr(*v)) {
                state.fresh.clear();
            }
        }
        match &inst.unwind.target {
            Some(e) => self.edge(b, i, e, state),
            None => self.nothing_left(b, i, &state),
        }
    }

    fn edge(&mut self, b: Block, at: usize, e: &Edge, mut state: State) {
        let f = self.report.function;
        let params = &f.blocks[e.block.index()].params;
        for (p, a) in params.iter().zip(&e.args) {
            if self.ownership.class(*p) == Class::Owned {
                self.give(b, at, *a, &mut state);
            } else {
                self.usable(b, at, *a, &state);
            }
        }
        for p in params {
            state.free.remove(p);
            if self.ownership.class(*p) == Class::Owned && state.held.insert(*p, 1).is_some() {
                self.report
                    .add(b, at, format!("v{} of the round before is still held", p.0));
            }
        }
        self.join(b, at, e.block, state);
    }

    fn join(&mut self, b: Block, at: usize, target: Block, new: State) {
        let Some(old) = &mut self.starts[target.index()] else {
            self.starts[target.index()] = Some(new);
            return;
        };
        let mut wrong = Vec::new();
        let roots: BTreeSet<Value> = old.held.keys().chain(new.held.keys()).copied().collect();
        for v in roots {
            match (old.held.get(&v), new.held.get(&v)) {
                (a, b) if a == b => {}
                (None, Some(n)) if old.free.contains(&v) => {
                    old.held.insert(v, *n);
                }
                (Some(_), None) if new.free.contains(&v) => {}
                _ => wrong.push(v),
            }
        }
        old.free = old.free.intersection(&new.free).copied().collect();
        old.fresh = old.fresh.intersection(&new.fresh).copied().collect();
        for v in wrong {
            self.report.add(
                b,
                at,
                format!(
                    "paths to b{} differ in the references to v{}",
                    target.0, v.0
                ),
            );
        }
    }

    // ---- references

    fn take(&self, v: Value, state: &mut State) {
        let root = self.ownership.root(v);
        if self.ownership.class(v) != Class::Plain && !state.free.contains(&root) {
            *state.held.entry(root).or_default() += 1;
        }
    }

    fn give(&mut self, b: Block, at: usize, v: Value, state: &mut State) {
        let root = self.ownership.root(v);
        if self.ownership.class(v) == Class::Plain || state.free.contains(&root) {
            return;
        }
        match state.held.get_mut(&root) {
            Some(n) if *n > 1 => *n -= 1,
            Some(_) => {
                state.held.remove(&root);
            }
            None => self
                .report
                .add(b, at, format!("v{} is given up but not held", v.0)),
        }
    }

    fn usable(&mut self, b: Block, at: usize, v: Value, state: &State) {
        let root = self.ownership.root(v);
        let fine = match self.ownership.class(v) {
            Class::Plain | Class::Borrowed => true,
            Class::Memory => state.held.contains_key(&root) || state.fresh.contains(&root),
            Class::Owned => state.held.contains_key(&root),
        };
        if !fine && !state.free.contains(&root) {
            self.report
                .add(b, at, format!("v{} is used after it was given up", v.0));
        }
    }

    fn nothing_left(&mut self, b: Block, at: usize, state: &State) {
        for (v, n) in &state.held {
            self.report
                .add(b, at, format!("{n} references to v{} are lost", v.0));
        }
    }
}
