//! Where each instruction is evaluated: in place, or inside the operand tree of its reader.
//!
//! Takes a function, gives for each value whether it is a constant, part of a tree, or in a local. An
//! instruction moves down to its first reader only past instructions that it cannot disturb and that
//! cannot disturb it. Never changes the order of effects.

use molt_tir::ir::{Function, Inst, IntOp, Op, Repr, Terminator, Value};

/// What moving an instruction has to respect.
type Effects = u8;
/// Reads memory that others may write.
const READ: Effects = 1;
/// Writes memory, frees objects, or runs unknown code.
const WRITE: Effects = 2;
/// May leave through its side exit.
const EXIT: Effects = 4;
/// Adds an owner, which side exits account for.
const OWN: Effects = 8;

/// Trees are no deeper than this: emission recurses.
const MAX_DEPTH: u32 = 48;

/// How a value is found by its readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nothing reads it.
    Unused,
    /// Repeated at each reader.
    Constant,
    /// Evaluated at its only reader.
    Tree,
    /// Evaluated at its first reader, then in a local.
    Tee,
    Local,
}

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Def {
    None,
    Param(u32),
    /// Block and instruction.
    Inst(u32, u32),
}

#[derive(Debug)]
pub struct Plan {
    pub place: Vec<Place>,
    pub def: Vec<Def>,
    /// By block and instruction: the instruction (or terminator) in whose place it is evaluated.
    pub root: Vec<Vec<u32>>,
}

impl Plan {
    /// `exits` tells whether an instruction has a side exit, `dead` which blocks to skip.
    pub fn new(
        f: &Function,
        exits: &dyn Fn(usize, usize) -> bool,
        dead: &dyn Fn(usize) -> bool,
    ) -> Plan {
        let mut plan = Plan {
            place: vec![Place::Unused; f.values.len()],
            def: vec![Def::None; f.values.len()],
            root: Vec::with_capacity(f.blocks.len()),
        };
        let uses = plan.count(f, dead);
        let elsewhere = plan.elsewhere(f, dead);
        for (b, block) in f.blocks.iter().enumerate() {
            let mut trees = Trees {
                f,
                plan: &mut plan,
                uses: &uses,
                elsewhere: &elsewhere,
                block: b as u32,
                pending: Vec::new(),
                root: Vec::new(),
            };
            if !dead(b) {
                for (i, inst) in block.insts.iter().enumerate() {
                    trees.inst(i, inst, exits(b, i));
                }
                trees.terminator(block.insts.len(), block.terminator.as_ref());
            }
            let root = trees.root;
            plan.root.push(resolve(root));
        }
        plan
    }

    /// Whether a value is read in another block than it is made in.
    fn elsewhere(&self, f: &Function, dead: &dyn Fn(usize) -> bool) -> Vec<bool> {
        let mut out = vec![false; f.values.len()];
        for (b, block) in f.blocks.iter().enumerate().filter(|(b, _)| !dead(*b)) {
            let mut read = |v: Value| {
                if !matches!(self.def[v.index()], Def::Inst(at, _) if at as usize == b) {
                    out[v.index()] = true;
                }
            };
            block.insts.iter().for_each(|i| visit_uses(i, &mut read));
            if let Some(t) = &block.terminator {
                visit_terminator(t, &mut read);
            }
        }
        out
    }

    /// Notes definitions, counts uses and gives every used value a first place.
    fn count(&mut self, f: &Function, dead: &dyn Fn(usize) -> bool) -> Vec<u32> {
        let mut uses = vec![0u32; f.values.len()];
        for (b, block) in f.blocks.iter().enumerate().filter(|(b, _)| !dead(*b)) {
            for &p in &block.params {
                self.def[p.index()] = Def::Param(b as u32);
            }
            for (i, inst) in block.insts.iter().enumerate() {
                for &r in &inst.results {
                    self.def[r.index()] = Def::Inst(b as u32, i as u32);
                }
                visit_uses(inst, &mut |v| uses[v.index()] += 1);
            }
            if let Some(t) = &block.terminator {
                visit_terminator(t, &mut |v| uses[v.index()] += 1);
            }
        }
        for (v, place) in self.place.iter_mut().enumerate() {
            if uses[v] > 0 {
                *place = Place::Local;
            }
            if let Def::Inst(b, i) = self.def[v]
                && is_constant(&f.blocks[b as usize].insts[i as usize].op)
            {
                *place = Place::Constant;
            }
        }
        uses
    }
}

/// Every operand of an instruction, those of its side exit included.
pub fn visit_uses(inst: &Inst, f: &mut dyn FnMut(Value)) {
    inst.op.visit(&mut |v, _| f(v));
    visit_exit(inst, f);
}

fn visit_exit(inst: &Inst, f: &mut dyn FnMut(Value)) {
    inst.unwind.release.iter().copied().for_each(&mut *f);
    if let Some(edge) = &inst.unwind.target {
        edge.args.iter().copied().for_each(f);
    }
}

pub fn visit_terminator(t: &Terminator, f: &mut dyn FnMut(Value)) {
    match t {
        Terminator::Jump(e) => e.args.iter().copied().for_each(f),
        Terminator::Branch {
            condition,
            then,
            orelse,
        } => {
            f(*condition);
            then.args.iter().chain(&orelse.args).copied().for_each(f);
        }
        Terminator::Switch {
            index,
            targets,
            default,
        } => {
            f(*index);
            targets
                .iter()
                .chain([default])
                .flat_map(|e| &e.args)
                .copied()
                .for_each(f);
        }
        Terminator::Return(v) => f(*v),
        Terminator::Propagate | Terminator::Unreachable => {}
    }
}

/// Operations that are repeated at each reader.
pub fn is_constant(op: &Op) -> bool {
    matches!(
        op,
        Op::ConstInt(_)
            | Op::ConstFloat(_)
            | Op::ConstBool(_)
            | Op::ConstBoxed(_)
            | Op::ConstRaw(_)
            | Op::Static(_)
            | Op::ClassStorage(_)
    )
}

/// Operations that put their results, however many, into locals.
fn stores_results(op: &Op) -> bool {
    matches!(
        op,
        Op::Unpack { .. } | Op::WithEnter(_) | Op::LoadMethod { .. } | Op::BindArguments { .. }
    )
}

/// A tree that waits for its first reader.
struct Pending {
    value: Value,
    inst: usize,
    effects: Effects,
    depth: u32,
}

struct Trees<'a> {
    f: &'a Function,
    plan: &'a mut Plan,
    uses: &'a [u32],
    elsewhere: &'a [bool],
    block: u32,
    /// In program order.
    pending: Vec<Pending>,
    root: Vec<u32>,
}

fn conflict(a: Effects, b: Effects) -> bool {
    let one_way =
        |a: Effects, b: Effects| a & WRITE != 0 && b != 0 || a & EXIT != 0 && b & (EXIT | OWN) != 0;
    one_way(a, b) || one_way(b, a)
}

impl Trees<'_> {
    fn inst(&mut self, i: usize, inst: &Inst, exits: bool) {
        self.root.push(i as u32);
        if is_constant(&inst.op) {
            return;
        }
        let own = effects(self.f, inst, exits);
        // The side exit reads its values from locals.
        let mut operands = Vec::new();
        inst.op.visit(&mut |v, _| operands.push(v));
        visit_exit(inst, &mut |v| {
            if !operands.contains(&v) {
                self.settle_value(v);
            }
        });
        if exits && inst.unwind.target.is_some() {
            self.settle_visible();
        }
        let (taken, depth) = self.take(i, &operands);
        let all = own | taken;
        if let [result] = inst.results[..]
            && self.uses[result.index()] > 0
            && depth < MAX_DEPTH
            && !stores_results(&inst.op)
        {
            self.pending.push(Pending {
                value: result,
                inst: i,
                effects: all,
                depth: depth + 1,
            });
        } else {
            self.settle_conflicts(all);
        }
    }

    fn terminator(&mut self, i: usize, t: Option<&Terminator>) {
        self.root.push(i as u32);
        match t {
            Some(Terminator::Jump(edge)) => drop(self.take(i, &edge.args)),
            Some(Terminator::Branch { condition: v, .. } | Terminator::Switch { index: v, .. }) => {
                let mut args = Vec::new();
                t.into_iter()
                    .for_each(|t| visit_terminator(t, &mut |v| args.push(v)));
                args[1..]
                    .iter()
                    .filter(|a| *a != v)
                    .for_each(|&a| self.settle_value(a));
                self.take(i, &[*v]);
            }
            Some(Terminator::Return(v)) => drop(self.take(i, &[*v])),
            _ => {}
        }
    }

    /// Makes pending operands part of the tree of `i` where their order allows; gives what they do.
    fn take(&mut self, i: usize, operands: &[Value]) -> (Effects, u32) {
        operands
            .iter()
            .for_each(|v| self.settle_around(*v, operands));
        // In order of evaluation; each once.
        let mut chosen: Vec<usize> = Vec::new();
        for v in operands {
            // What other blocks read is ready where it is defined: a handler may be among them.
            if self.elsewhere[v.index()] {
                self.settle_value(*v);
            }
        }
        for v in operands {
            if let Some(p) = self.pending.iter().position(|p| p.value == *v)
                && !chosen.contains(&p)
            {
                chosen.push(p);
            }
        }
        let mut keep = Vec::new();
        for (k, &p) in chosen.iter().enumerate() {
            let effects = self.pending[p].effects;
            // Past later trees that stay behind, and past those that are read before it.
            let blocked = (p + 1..self.pending.len()).any(|q| {
                let before = chosen[..k].contains(&q);
                (before || !chosen.contains(&q)) && conflict(effects, self.pending[q].effects)
            });
            if !blocked {
                keep.push(p);
            }
        }
        // What is not taken is evaluated in its own place, and so is what must come before it.
        let refused: Vec<Value> = chosen
            .iter()
            .filter(|p| !keep.contains(p))
            .map(|&p| self.pending[p].value)
            .collect();
        let taken: Vec<Value> = keep.iter().map(|&p| self.pending[p].value).collect();
        refused.into_iter().for_each(|v| self.settle_value(v));
        let (mut effects, mut depth) = (0, 0);
        for v in taken {
            let Some(p) = self.pending.iter().position(|p| p.value == v) else {
                continue;
            };
            let tree = self.pending.remove(p);
            effects |= tree.effects;
            depth = depth.max(tree.depth);
            self.root[tree.inst] = i as u32;
            self.plan.place[v.index()] = if self.uses[v.index()] == 1 {
                Place::Tree
            } else {
                Place::Tee
            };
        }
        (effects, depth)
    }

    /// A value that a waiting tree evaluates for itself and others is ready only when that tree is: another reader
    /// keeps the tree in its own place, unless it takes the tree too.
    fn settle_around(&mut self, v: Value, taken: &[Value]) {
        let (Place::Tee, Def::Inst(block, inst)) =
            (self.plan.place[v.index()], self.plan.def[v.index()])
        else {
            return;
        };
        if block != self.block {
            return;
        }
        let mut root = inst;
        while let Some(&to) = self.root.get(root as usize).filter(|to| **to != root) {
            root = to;
        }
        let around = |p: &Pending| p.inst == root as usize && !taken.contains(&p.value);
        if let Some(p) = self.pending.iter().position(around) {
            self.settle(p);
        }
    }

    /// Leaves a tree in its own place, with all earlier ones that it may not overtake.
    fn settle_value(&mut self, v: Value) {
        self.settle_around(v, &[]);
        if let Some(p) = self.pending.iter().position(|p| p.value == v) {
            self.settle(p);
        }
    }

    /// Leaves in their places the values that a handler may read.
    fn settle_visible(&mut self) {
        while let Some(p) = self
            .pending
            .iter()
            .rposition(|p| self.elsewhere[p.value.index()])
        {
            self.settle(p);
        }
    }

    fn settle(&mut self, p: usize) {
        let tree = self.pending.remove(p);
        for q in (0..p).rev() {
            if q < self.pending.len() && conflict(self.pending[q].effects, tree.effects) {
                self.settle(q);
            }
        }
    }

    fn settle_conflicts(&mut self, effects: Effects) {
        while let Some(p) = self
            .pending
            .iter()
            .rposition(|p| conflict(p.effects, effects))
        {
            self.settle(p);
        }
    }
}

/// Follows instructions inside trees to the instruction in whose place they are evaluated.
fn resolve(mut root: Vec<u32>) -> Vec<u32> {
    for i in (0..root.len()).rev() {
        let to = root[i] as usize;
        root[i] = root[to];
    }
    root
}

/// What an instruction reads, writes and leaves.
fn effects(f: &Function, inst: &Inst, exits: bool) -> Effects {
    let mut e = match &inst.op {
        Op::Retain(_) => OWN,
        op if op.clobbers() => WRITE,
        op if pure(f, inst, op) => 0,
        Op::FrameSuspend { .. } => WRITE,
        _ => READ,
    };
    if !inst.consumed.is_empty() {
        e |= WRITE;
    }
    if exits { e | EXIT } else { e }
}

/// Operations on the bits of their operands alone.
fn pure(f: &Function, inst: &Inst, op: &Op) -> bool {
    match op {
        Op::Box(v) => f.repr(*v) != Repr::Int,
        Op::Unbox(_) => !matches!(
            inst.results.first().map(|r| f.repr(*r)),
            Some(Repr::Int | Repr::I64)
        ),
        Op::Int { op, checks, .. } => {
            let sum = matches!(
                op,
                IntOp::Add | IntOp::Sub | IntOp::And | IntOp::Or | IntOp::Xor
            );
            !(checks.left || checks.right || !sum && checks.divisor)
        }
        Op::IntCompare { checks, .. } => !checks.left && !checks.right,
        Op::IntNeg { check, .. } | Op::IntInvert { check, .. } | Op::IntToFloat { check, .. } => {
            !check
        }
        Op::FloatDiv { .. }
        | Op::BoxSmall(_)
        | Op::UnboxSmall(_)
        | Op::Convert(_)
        | Op::I64ToInt(_)
        | Op::RawToI64(_)
        | Op::I64ToRaw(_)
        | Op::IntTruth(_)
        | Op::Float { .. }
        | Op::FloatUnary { .. }
        | Op::FloatCompare { .. }
        | Op::BoolNot(_)
        | Op::BoolCompare { .. }
        | Op::Same(..)
        | Op::RawTruth(_) => true,
        Op::Test { test, .. } => !matches!(test, molt_tir::ir::Test::IsExactly(_)),
        _ => false,
    }
}
