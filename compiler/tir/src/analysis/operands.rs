//! Operands of instructions and terminators, for change: the counterpart of [`Op::visit`].

use crate::ir::{BlockData, Function, Op, Terminator, Value};

impl Op {
    /// Calls `f` with each operand, in the order of [`Op::visit`].
    pub fn operands_mut(&mut self, f: &mut dyn FnMut(&mut Value)) {
        match self {
            Op::ConstInt(_)
            | Op::ConstFloat(_)
            | Op::ConstBool(_)
            | Op::ConstBoxed(_)
            | Op::ConstRaw(_)
            | Op::Static(_)
            | Op::GlobalLoad(_)
            | Op::NewInstance(_)
            | Op::ClassStorage(_)
            | Op::BigInt(_)
            | Op::MakeGenerator { .. } => {}
            Op::Box(v)
            | Op::Unbox(v)
            | Op::BoxSmall(v)
            | Op::UnboxSmall(v)
            | Op::Convert(v)
            | Op::I64ToInt(v)
            | Op::ClampInt(v)
            | Op::RawToI64(v)
            | Op::I64ToRaw(v)
            | Op::IntTruth(v)
            | Op::BoolNot(v)
            | Op::RawTruth(v)
            | Op::CellLoad(v)
            | Op::FrameState(v)
            | Op::Len(v)
            | Op::Keep(v)
            | Op::Forgotten(v)
            | Op::WithEnter(v)
            | Op::GlobalStore(_, v)
            | Op::Retain(v)
            | Op::Release(v)
            | Op::IntToFloat { value: v, .. }
            | Op::IntNeg { value: v, .. }
            | Op::IntInvert { value: v, .. }
            | Op::FloatUnary { value: v, .. }
            | Op::Test { value: v, .. }
            | Op::Unpack { value: v, .. }
            | Op::SlotLoad { object: v, .. }
            | Op::FreeCell { callee: v, .. }
            | Op::FrameLoad { frame: v, .. }
            | Op::FrameSuspend { frame: v, .. } => f(v),
            Op::Int {
                left: a, right: b, ..
            }
            | Op::IntCompare {
                left: a, right: b, ..
            }
            | Op::Float {
                left: a, right: b, ..
            }
            | Op::FloatDiv {
                left: a, right: b, ..
            }
            | Op::FloatCompare {
                left: a, right: b, ..
            }
            | Op::BoolCompare {
                left: a, right: b, ..
            }
            | Op::Same(a, b)
            | Op::LoadMethod { object: a, name: b }
            | Op::SlotStore {
                object: a,
                value: b,
                ..
            }
            | Op::CellStore(a, b)
            | Op::FrameStore {
                frame: a, value: b, ..
            }
            | Op::FrameFinish { frame: a, value: b }
            | Op::Index {
                object: a,
                index: b,
                ..
            }
            | Op::ItemLoad {
                object: a,
                index: b,
            }
            | Op::ByteLoad {
                object: a,
                index: b,
            }
            | Op::CharLoad {
                object: a,
                index: b,
            }
            | Op::ListAppend { list: a, value: b } => {
                f(a);
                f(b);
            }
            Op::ItemSwap {
                object,
                left,
                right,
            } => {
                f(object);
                f(left);
                f(right);
            }
            Op::ItemStore {
                object,
                index,
                value,
            } => [object, index, value].into_iter().for_each(f),
            calls => calls.call_operands_mut(f),
        }
    }

    /// The part of [`Op::operands_mut`] for calls.
    fn call_operands_mut(&mut self, f: &mut dyn FnMut(&mut Value)) {
        match self {
            Op::Runtime { args, .. } | Op::Call { args, .. } => args.iter_mut().for_each(f),
            Op::RuntimeArray {
                before,
                array,
                after,
                ..
            } => before.iter_mut().chain(array).chain(after).for_each(f),
            Op::External { args, .. } => args.iter_mut().flatten().for_each(f),
            Op::BindArguments {
                callee,
                args,
                nargs,
                kwnames,
            } => {
                [callee, args, nargs, kwnames].into_iter().for_each(f);
            }
            Op::MakeFunction {
                defaults,
                kwdefaults,
                cells,
                ..
            } => {
                [defaults, kwdefaults].into_iter().chain(cells).for_each(f);
            }
            _ => unreachable!("the other operations are visited before"),
        }
    }
}

impl Terminator {
    /// The operand that is no argument of an edge.
    pub fn operand(&self) -> Option<Value> {
        match self {
            Terminator::Branch { condition: v, .. }
            | Terminator::Switch { index: v, .. }
            | Terminator::Return(v) => Some(*v),
            Terminator::Jump(_) | Terminator::Propagate | Terminator::Unreachable => None,
        }
    }

    pub fn operand_mut(&mut self) -> Option<&mut Value> {
        match self {
            Terminator::Branch { condition: v, .. }
            | Terminator::Switch { index: v, .. }
            | Terminator::Return(v) => Some(v),
            Terminator::Jump(_) | Terminator::Propagate | Terminator::Unreachable => None,
        }
    }
}

impl BlockData {
    /// Every mention of a value that is no definition: operands, edge arguments, release lists.
    pub fn uses_mut(&mut self, f: &mut dyn FnMut(&mut Value)) {
        for inst in &mut self.insts {
            inst.op.operands_mut(f);
            inst.consumed.iter_mut().for_each(&mut *f);
            inst.unwind.release.iter_mut().for_each(&mut *f);
        }
        if let Some(v) = self.terminator.as_mut().and_then(Terminator::operand_mut) {
            f(v);
        }
        self.all_edges_mut().flat_map(|e| &mut e.args).for_each(f);
    }

    /// The same for reading.
    pub fn uses(&self, f: &mut dyn FnMut(Value)) {
        for inst in &self.insts {
            inst.op.visit(&mut |v, _| f(v));
            inst.consumed.iter().for_each(|v| f(*v));
            inst.unwind.release.iter().for_each(|v| f(*v));
        }
        if let Some(v) = self.terminator.as_ref().and_then(Terminator::operand) {
            f(v);
        }
        self.all_edges().flat_map(|e| &e.args).for_each(|v| f(*v));
    }
}

impl Function {
    /// A value of its own for a new definition.
    pub fn new_value(&mut self, repr: crate::ir::Repr) -> Value {
        self.values.push(repr);
        Value(self.values.len() as u32 - 1)
    }

    /// Mentions of each value, definitions not counted.
    pub fn use_counts(&self) -> Vec<u32> {
        let mut counts = vec![0; self.values.len()];
        for b in &self.blocks {
            b.uses(&mut |v| counts[v.index()] += 1);
        }
        counts
    }

    /// Replaces each mention of a value by `with[value]`, followed to its end.
    pub fn substitute(&mut self, with: &std::collections::HashMap<Value, Value>) {
        if with.is_empty() {
            return;
        }
        for b in &mut self.blocks {
            b.uses_mut(&mut |v| {
                while let Some(&w) = with.get(v) {
                    *v = w;
                }
            });
        }
    }
}
