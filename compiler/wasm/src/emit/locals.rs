//! Which Wasm local holds which value.
//!
//! Takes the flow graph and the plan, finds where each value lives, and lets values whose lives do not
//! meet share a local, block parameters with their arguments first. Never spills.

use std::collections::BTreeMap;

use molt_tir::ir::{Block, Edge, Function, Repr, Terminator, Value};

use super::exits::{Exit, ExitId};
use super::flow::{Flow, NodeKind, arm};
use super::graph::{NONE, Node};
use super::plan::{Def, Place, Plan, visit_terminator};
use crate::object::ValType;

/// The Wasm type of a representation.
pub fn val_type(repr: Repr) -> ValType {
    match repr {
        Repr::Boxed | Repr::Int | Repr::I64 => ValType::I64,
        Repr::F64 => ValType::F64,
        Repr::Bool | Repr::Ptr(_) | Repr::Raw => ValType::I32,
    }
}

/// No local.
pub const NO_LOCAL: u32 = u32::MAX;

#[derive(Debug)]
pub struct Locals {
    /// By value.
    pub of: Vec<u32>,
    /// Types of the locals after the parameters.
    pub types: Vec<ValType>,
}

/// A place in the function: each instruction has four, from reading operands to its side exit.
type Position = u32;
const STEP: u32 = 4;
/// Operands are read before this, results written from here on.
const RESULT: u32 = 2;

impl Locals {
    pub fn new(f: &Function, flow: &Flow, plan: &Plan) -> Locals {
        let mut lives = Lives::new(f, flow, plan);
        lives.collect_uses();
        let segments = lives.segments();
        let affinity = affinities(f, flow, plan);
        let mut allocator = Allocator::new(f);
        for v in lives.by_definition() {
            allocator.assign(v, &segments[v.index()], &affinity[v.index()]);
        }
        Locals {
            of: allocator.of,
            types: allocator.types.split_off(allocator.params),
        }
    }
}

struct Lives<'a> {
    f: &'a Function,
    flow: &'a Flow,
    plan: &'a Plan,
    /// First position of each node.
    base: Vec<Position>,
    /// Real predecessors and the position at which each goes on to the node.
    preds: Vec<Vec<(Node, Position)>>,
    /// By value: node and position before which it must be alive.
    uses: Vec<Vec<(Node, Position)>>,
}

impl<'a> Lives<'a> {
    fn new(f: &'a Function, flow: &'a Flow, plan: &'a Plan) -> Lives<'a> {
        let mut base = vec![0; flow.kinds.len()];
        let mut at = 0;
        for &n in &flow.graph.order {
            base[n] = at;
            let insts = match flow.kinds[n] {
                NodeKind::Block(b) => f.blocks[b.index()].insts.len() as u32,
                _ => 0,
            };
            at += (insts + 3) * STEP;
        }
        let preds = vec![Vec::new(); flow.kinds.len()];
        Lives {
            f,
            flow,
            plan,
            base,
            preds,
            uses: vec![Vec::new(); f.values.len()],
        }
    }

    /// Position at which instruction `i` of a node reads its operands.
    fn at(&self, n: Node, i: u32) -> Position {
        self.base[n] + STEP * (i + 1)
    }

    fn needs_local(&self, v: Value) -> bool {
        matches!(self.plan.place[v.index()], Place::Local | Place::Tee)
    }

    fn read(&mut self, v: Value, n: Node, end: Position) {
        if self.needs_local(v) {
            self.uses[v.index()].push((n, end));
        }
    }

    fn edge(&mut self, from: Node, end: Position, edge: &Edge) {
        for &v in &edge.args {
            self.read(v, from, end);
        }
        self.preds[edge.block.index()].push((from, end));
    }

    /// Uses and successors of the steps from `id` on, emitted in node `n`.
    fn steps(&mut self, mut id: ExitId, n: Node, end: Position, inside: bool) {
        let mut first = inside;
        loop {
            if let (Some(node), false) = (self.flow.shared(id), first) {
                self.preds[node].push((n, end));
                return;
            }
            first = false;
            match self.flow.exits.get(id).clone() {
                Exit::Trace(next) => id = next,
                Exit::Release(v, next) => {
                    self.read(v, n, end);
                    id = next;
                }
                Exit::Handler(block, args) => return self.edge(n, end, &Edge { block, args }),
                Exit::Leave => return,
            }
        }
    }

    fn collect_uses(&mut self) {
        for &n in &self.flow.graph.order.clone() {
            match self.flow.kinds[n] {
                NodeKind::Block(b) => self.block(n, b.index()),
                NodeKind::Exit(id) => self.steps(id, n, self.at(n, 0) + STEP, true),
                NodeKind::Arm(b, i) => {
                    self.edge(n, self.at(n, 0) + STEP, &arm(self.f, b, i).clone())
                }
                NodeKind::Dispatch => {}
            }
        }
    }

    fn block(&mut self, n: Node, b: usize) {
        let f = self.f;
        for (i, inst) in f.blocks[b].insts.iter().enumerate() {
            let at = self.at(n, self.plan.root[b][i]);
            inst.op.visit(&mut |v, _| self.read(v, n, at + RESULT));
            if let Some(id) = self.flow.sites[b][i] {
                self.steps(id, n, at + STEP, false);
            }
        }
        let end = self.at(n, f.blocks[b].insts.len() as u32) + RESULT;
        if let Some(id) = self.flow.propagate[b] {
            self.steps(id, n, end, false);
        }
        let Some(terminator) = &f.blocks[b].terminator else {
            return;
        };
        if let Terminator::Switch { index, .. } = terminator {
            self.read(*index, n, end);
            for &node in self.flow.arms(Block(b as u32)) {
                self.preds[node].push((n, end));
            }
            return;
        }
        visit_terminator(terminator, &mut |v| self.read(v, n, end));
        for edge in jumps(terminator) {
            self.preds[edge.block.index()].push((n, end));
        }
    }

    /// Values that need a local, in the order of their definitions.
    fn by_definition(&self) -> Vec<Value> {
        let mut out = Vec::new();
        for &n in &self.flow.graph.order {
            if let NodeKind::Block(b) = self.flow.kinds[n] {
                let block = &self.f.blocks[b.index()];
                out.extend(block.params.iter().filter(|v| self.needs_local(**v)));
                out.extend(
                    block
                        .insts
                        .iter()
                        .flat_map(|i| &i.results)
                        .filter(|v| self.needs_local(**v)),
                );
            }
        }
        out
    }

    fn definition(&self, v: Value) -> (Node, Position) {
        match self.plan.def[v.index()] {
            Def::None => (NONE, 0),
            Def::Param(b) => (b as usize, self.base[b as usize]),
            // Its own place, though it may be evaluated later: which of its readers comes first is not known here.
            Def::Inst(b, i) => {
                let at = self.at(b as usize, i);
                let tee = self.plan.place[v.index()] == Place::Tee;
                (b as usize, if tee { at } else { at + RESULT })
            }
        }
    }

    /// By value: where it lives, as half-open ranges of positions.
    fn segments(&self) -> Vec<Vec<(Position, Position)>> {
        let mut ends: Vec<(usize, Position)> = vec![(NONE, 0); self.flow.kinds.len()];
        let mut out = Vec::with_capacity(self.uses.len());
        for (v, uses) in self.uses.iter().enumerate() {
            let (def, start) = self.definition(Value(v as u32));
            let mut visited = Vec::new();
            let mut work = uses.clone();
            while let Some((n, end)) = work.pop() {
                let known = &mut ends[n];
                if known.0 == v {
                    known.1 = known.1.max(end);
                    continue;
                }
                *known = (v, end);
                visited.push(n);
                if n != def {
                    work.extend(self.preds[n].iter().copied());
                }
            }
            let range = |n: Node| (if n == def { start } else { self.base[n] }, ends[n].1);
            let mut segments: Vec<_> = visited.iter().map(|&n| range(n)).collect();
            if segments.is_empty() && def != NONE {
                segments.push((start, start + 1));
            }
            out.push(segments);
        }
        out
    }
}

fn jumps(t: &Terminator) -> impl Iterator<Item = &Edge> {
    let (a, b) = match t {
        Terminator::Jump(e) => (Some(e), None),
        Terminator::Branch { then, orelse, .. } => (Some(then), Some(orelse)),
        _ => (None, None),
    };
    a.into_iter().chain(b)
}

/// By value: others that it had best share a local with.
fn affinities(f: &Function, flow: &Flow, plan: &Plan) -> Vec<Vec<Value>> {
    let mut out = vec![Vec::new(); f.values.len()];
    let mut link = |edge: &Edge| {
        for (&arg, &param) in edge.args.iter().zip(&f.blocks[edge.block.index()].params) {
            if matches!(plan.place[arg.index()], Place::Local | Place::Tee) {
                out[arg.index()].push(param);
                out[param.index()].push(arg);
            }
        }
    };
    for &n in &flow.graph.order {
        match flow.kinds[n] {
            NodeKind::Block(b) => {
                let block = &f.blocks[b.index()];
                if let Some(t) = &block.terminator {
                    jumps(t).for_each(&mut link);
                }
                block
                    .insts
                    .iter()
                    .filter_map(|i| i.unwind.target.as_ref())
                    .for_each(&mut link);
            }
            NodeKind::Arm(b, i) => link(arm(f, b, i)),
            _ => {}
        }
    }
    out
}

struct Allocator<'a> {
    f: &'a Function,
    of: Vec<u32>,
    types: Vec<ValType>,
    /// By local: start and end of the lives in it.
    busy: Vec<BTreeMap<Position, Position>>,
    params: usize,
}

impl<'a> Allocator<'a> {
    fn new(f: &'a Function) -> Allocator<'a> {
        let params = &f.blocks[0].params;
        let mut of = vec![NO_LOCAL; f.values.len()];
        for (i, p) in params.iter().enumerate() {
            of[p.index()] = i as u32;
        }
        Allocator {
            f,
            of,
            types: params.iter().map(|p| val_type(f.repr(*p))).collect(),
            busy: vec![BTreeMap::new(); params.len()],
            params: params.len(),
        }
    }

    fn assign(&mut self, v: Value, segments: &[(Position, Position)], near: &[Value]) {
        let ty = val_type(self.f.repr(v));
        let mut local = self.of[v.index()];
        if local == NO_LOCAL {
            if segments.is_empty() {
                return;
            }
            let near = near
                .iter()
                .map(|n| self.of[n.index()])
                .filter(|&l| l != NO_LOCAL);
            let any = 0..self.types.len() as u32;
            let fits = |&l: &u32| self.types[l as usize] == ty && self.free(l, segments);
            local = near.chain(any).find(fits).unwrap_or(NO_LOCAL);
        }
        if local == NO_LOCAL {
            local = self.types.len() as u32;
            self.types.push(ty);
            self.busy.push(BTreeMap::new());
        }
        self.of[v.index()] = local;
        self.busy[local as usize].extend(segments.iter().copied());
    }

    fn free(&self, local: u32, segments: &[(Position, Position)]) -> bool {
        let busy = &self.busy[local as usize];
        segments
            .iter()
            .all(|&(start, end)| match busy.range(..end).next_back() {
                Some((_, &other_end)) => other_end <= start,
                None => true,
            })
    }
}
