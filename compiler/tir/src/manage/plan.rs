//! The plan of one function: which references are taken and given up where. Walks each block backwards
//! over what is live. Changes nothing.

use std::collections::{BTreeMap, HashSet};

use crate::analysis::bits::Bits;
use crate::analysis::ownership::{
    Class, clobbers_last, disposes, immediate_on_edges, release_clobbers, select,
};
use crate::effects::Use;
use crate::ir::{Block, Edge, Function, Inst, Terminator, Value};
use crate::manage::state::State;

/// What to add at an instruction.
#[derive(Default)]
pub struct AtInst {
    pub retain_before: Vec<Value>,
    pub retain_after: Vec<Value>,
    pub release_after: Vec<Value>,
    pub consumed: Vec<Value>,
    pub unwind_release: Vec<Value>,
    /// On the side exit, for arguments that somebody else keeps.
    pub unwind_retain: Vec<Value>,
}

/// What to add on an edge.
#[derive(Default)]
pub struct AtEdge {
    pub retain: Vec<Value>,
    pub release: Vec<Value>,
}

#[derive(Default)]
pub struct BlockPlan {
    pub retain_at_start: Vec<Value>,
    pub release_at_start: Vec<Value>,
    pub insts: Vec<AtInst>,
    /// For what `Return` consumes.
    pub retain_at_end: Vec<Value>,
    /// For what dies on the way to the only successor.
    pub release_at_end: Vec<Value>,
    pub edges: Vec<AtEdge>,
}

pub struct Plan {
    pub blocks: Vec<BlockPlan>,
    /// Roots that are borrowed from memory across something that may overwrite it.
    pub unsafe_borrows: HashSet<usize>,
}

pub fn plan(f: &Function, state: &State, raises: &[bool]) -> Plan {
    let mut planner = Planner {
        f,
        state,
        raises,
        unsafe_borrows: HashSet::new(),
    };
    let blocks = (0..f.blocks.len() as u32)
        .map(|b| planner.block(Block(b)))
        .collect();
    Plan {
        blocks,
        unsafe_borrows: planner.unsafe_borrows,
    }
}

/// How often an instruction mentions one reference, by what it does with it.
#[derive(Default)]
struct Mentions {
    /// One of the names that the instruction uses.
    name: Option<Value>,
    consumes: usize,
    borrows: usize,
}

struct Planner<'a> {
    f: &'a Function,
    state: &'a State,
    raises: &'a [bool],
    unsafe_borrows: HashSet<usize>,
}

fn value(key: usize) -> Value {
    Value(key as u32)
}

fn values(keys: Vec<usize>) -> Vec<Value> {
    keys.into_iter().map(value).collect()
}

impl Planner<'_> {
    fn block(&mut self, b: Block) -> BlockPlan {
        let data = &self.f.blocks[b.index()];
        let mut plan = BlockPlan::default();
        let mut live = self.terminator(b, &mut plan);
        let dead_end = matches!(data.terminator, Some(Terminator::Unreachable) | None);
        for (i, inst) in data.insts.iter().enumerate().rev() {
            let last = dead_end && i + 1 == data.insts.len();
            plan.insts.push(self.inst(b, inst, &mut live, last));
        }
        plan.insts.reverse();
        self.start(b, &live, &mut plan);
        plan
    }

    fn start(&mut self, b: Block, live: &Bits, plan: &mut BlockPlan) {
        plan.retain_at_start = values(self.state.retained_at_start(b));
        for p in &self.f.blocks[b.index()].params {
            if let Some(k) = self.state.ownership.key(*p).filter(|k| !live.contains(*k)) {
                plan.release_at_start.push(value(k));
            }
        }
        if self.any_clobbers(&plan.release_at_start) {
            self.reject_borrows(live, b);
        }
    }

    /// Marks what is only borrowed from memory among `live`.
    fn reject_borrows(&mut self, live: &Bits, b: Block) {
        let state = self.state;
        self.unsafe_borrows.extend(
            live.iter()
                .filter(|&k| state.class(k) == Class::Memory && !state.owned(k, b)),
        );
    }

    fn any_clobbers(&self, released: &[Value]) -> bool {
        released.iter().any(|v| release_clobbers(self.f.repr(*v)))
    }

    // ---- instructions

    /// Turns `live` from what is live after the instruction to what is live before it.
    fn inst(&mut self, b: Block, inst: &Inst, live: &mut Bits, dead_end: bool) -> AtInst {
        let state = self.state;
        let mut at = AtInst::default();
        let owned_results: Vec<usize> = inst
            .results
            .iter()
            .filter_map(|r| self.own_key(*r))
            .filter(|&k| state.owned(k, b))
            .collect();
        for &k in &owned_results {
            if state.class(k) == Class::Memory {
                at.retain_after.push(value(k));
            }
            if !live.contains(k) {
                at.release_after.push(value(k));
            }
        }
        let borrowed_results: Vec<usize> = inst
            .results
            .iter()
            .filter_map(|r| self.own_key(*r))
            .filter(|&k| !state.owned(k, b) && live.contains(k))
            .collect();
        let mut across = live.clone();
        for k in inst.results.iter().filter_map(|r| self.own_key(*r)) {
            across.remove(k);
        }
        let mut handler = Bits::new(live.capacity());
        if let Some(e) = &inst.unwind.target {
            state
                .liveness
                .add_edge(e, &mut handler, &|v| state.ownership.key(v));
        }
        let moved = self.operands(b, inst, &across, &handler, &mut at);
        // What only the handler needs dies where the instruction ends well.
        for k in select(&handler, |k| state.owned(k, b) && !across.contains(k)) {
            push_new(&mut at.release_after, value(k));
        }
        let mut before = across.clone();
        before.union(&handler);
        inst.op.visit(&mut |v, _| {
            if let Some(k) = state.ownership.key(v) {
                before.insert(k);
            }
        });
        if self.may_raise(inst) {
            at.unwind_release = values(select(&before, |k| {
                state.owned(k, b) && !handler.contains(k) && !moved.contains(&k)
            }));
            self.side_exit(b, inst, &mut at);
        }
        if dead_end {
            at.release_after.clear();
        }
        self.check_clobbers(b, inst, &at, (&across, &handler), &borrowed_results);
        *live = before;
        at
    }

    /// The key of a result that is the first name of its reference.
    fn own_key(&self, v: Value) -> Option<usize> {
        self.state.ownership.key(v).filter(|&k| k == v.index())
    }

    fn may_raise(&self, inst: &Inst) -> bool {
        inst.op.may_raise(&|c| self.raises[c.index()])
    }

    /// Plans what happens to the operands; gives the roots that the instruction takes with it.
    fn operands(
        &self,
        b: Block,
        inst: &Inst,
        across: &Bits,
        handler: &Bits,
        at: &mut AtInst,
    ) -> Vec<usize> {
        let ownership = &self.state.ownership;
        let mut mentions: BTreeMap<usize, Mentions> = BTreeMap::new();
        inst.op.visit(&mut |v, how| {
            if ownership.class(v) == Class::Plain {
                return;
            }
            let m = mentions.entry(ownership.root(v).index()).or_default();
            m.name = Some(v);
            match how {
                Use::Consume => m.consumes += 1,
                Use::Borrow => m.borrows += 1,
            }
        });
        let disposes = disposes(self.f, inst, self.may_raise(inst));
        let mut moved = Vec::new();
        for (k, m) in mentions {
            if !self.state.owned(k, b) {
                at.retain_before
                    .extend(std::iter::repeat_n(value(k), m.consumes));
                continue;
            }
            if across.contains(k) || handler.contains(k) {
                at.retain_before
                    .extend(std::iter::repeat_n(value(k), m.consumes));
            } else if m.borrows == 0 {
                at.retain_before
                    .extend(std::iter::repeat_n(value(k), m.consumes - 1));
                moved.push(k);
            } else if m.consumes == 0 && disposes {
                at.consumed.extend(m.name);
                moved.push(k);
            } else {
                at.retain_before
                    .extend(std::iter::repeat_n(value(k), m.consumes));
                at.release_after.push(value(k));
            }
        }
        moved
    }

    /// Arguments of the side exit that the target will own.
    fn side_exit(&self, b: Block, inst: &Inst, at: &mut AtInst) {
        if let Some(e) = &inst.unwind.target {
            at.unwind_retain = self.arguments(b, e, None).0;
        }
    }

    fn check_clobbers(
        &mut self,
        b: Block,
        inst: &Inst,
        at: &AtInst,
        (across, handler): (&Bits, &Bits),
        borrowed_results: &[usize],
    ) {
        let state = self.state;
        if state.clobbers(&inst.op) {
            self.reject_borrows(across, b);
            self.reject_borrows(handler, b);
            if !clobbers_last(&inst.op) {
                let mut operands = Bits::new(across.capacity());
                inst.op.visit(&mut |v, how| {
                    if let (Use::Borrow, Some(k)) = (how, state.ownership.key(v)) {
                        operands.insert(k);
                    }
                });
                self.reject_borrows(&operands, b);
            }
        }
        if self.any_clobbers(&at.release_after) {
            self.reject_borrows(across, b);
            self.unsafe_borrows.extend(borrowed_results);
        }
        if self.any_clobbers(&at.unwind_release) {
            self.reject_borrows(handler, b);
        }
    }

    // ---- edges

    fn terminator(&mut self, b: Block, plan: &mut BlockPlan) -> Bits {
        let state = self.state;
        let data = &self.f.blocks[b.index()];
        let live = state
            .liveness
            .before_terminator(data, &|v| state.ownership.key(v));
        let Some(t) = &data.terminator else {
            return live;
        };
        if let Terminator::Return(v) = t
            && state.ownership.class(*v) != Class::Plain
            && !state.owned(state.ownership.root(*v).index(), b)
        {
            plan.retain_at_end.push(state.ownership.root(*v));
        }
        let immediate = immediate_on_edges(self.f, &state.defs, t);
        for (i, e) in t.edges().into_iter().enumerate() {
            let known = immediate
                .get(i)
                .copied()
                .flatten()
                .and_then(|v| state.ownership.key(v));
            let (retain, moved) = self.arguments(b, e, known);
            let into = &state.liveness.live_in[e.block.index()];
            let release = values(select(&live, |k| {
                state.owned(k, b) && !into.contains(k) && !moved.contains(&k) && known != Some(k)
            }));
            if self.any_clobbers(&release) {
                self.reject_borrows(into, b);
            }
            plan.edges.push(AtEdge { retain, release });
        }
        live
    }

    /// References to take for the arguments that the target owns, and the roots that move into it.
    fn arguments(&self, b: Block, e: &Edge, known: Option<usize>) -> (Vec<Value>, Vec<usize>) {
        let state = self.state;
        let mut retain = Vec::new();
        let mut moved = Vec::new();
        for (p, a) in self.f.blocks[e.block.index()].params.iter().zip(&e.args) {
            if state.ownership.class(*p) != Class::Owned
                || state.ownership.class(*a) == Class::Plain
            {
                continue;
            }
            let k = state.ownership.root(*a).index();
            let lives_on = state.liveness.live_in[e.block.index()].contains(k);
            if state.owned(k, b) && !lives_on && !moved.contains(&k) {
                moved.push(k);
            } else if known != Some(k) {
                retain.push(value(k));
            }
        }
        (retain, moved)
    }
}

fn push_new(list: &mut Vec<Value>, v: Value) {
    if !list.contains(&v) {
        list.push(v);
    }
}
