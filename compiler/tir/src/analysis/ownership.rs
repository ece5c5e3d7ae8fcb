//! Who holds a reference: groups values that are names of one reference, and says what each group is.
//!
//! Boxing and unboxing a pointer, and converting it to another kind, give the same reference another name: the
//! group's first value is its *root*. Knows nothing of where references are retained or released.

use crate::analysis::bits::Bits;
use crate::effects::Owner;
use crate::ir::{Block, Function, FunctionKind, Inst, Op, Repr, Terminator, Test, Value};

/// What holding a value means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Never a counted object: scalars, singletons, ints known to be no handles.
    Plain,
    /// Somebody else holds it as long as the function runs: params, static objects.
    Borrowed,
    /// Read from memory, which holds it until something clobbers memory.
    Memory,
    /// The function holds it.
    Owned,
}

pub struct Ownership {
    root: Vec<Value>,
    class: Vec<Class>,
}

impl Ownership {
    pub fn new(f: &Function) -> Ownership {
        let mut o = Ownership {
            root: (0..f.values.len() as u32).map(Value).collect(),
            class: Vec::new(),
        };
        o.class = vec![Class::Plain; f.values.len()];
        for inst in f.blocks.iter().flat_map(|b| &b.insts) {
            if let (Some(from), Some(to)) = (alias(f, inst), inst.results.first()) {
                o.root[to.index()] = from;
            }
        }
        for i in 0..o.root.len() {
            let root = o.follow(Value(i as u32));
            o.root[i] = root;
        }
        for inst in f.blocks.iter().flat_map(|b| &b.insts) {
            for r in &inst.results {
                o.class[r.index()] = result_class(f, inst, *r);
            }
        }
        o.params(f);
        o
    }

    fn follow(&self, mut v: Value) -> Value {
        // A malformed function may hold a cycle; the bound ends it.
        for _ in 0..self.root.len() {
            let next = self.root[v.index()];
            if next == v {
                break;
            }
            v = next;
        }
        v
    }

    /// Entry params are borrowed; a param of another block is what the most demanding of its arguments is.
    fn params(&mut self, f: &Function) {
        let Some(entry) = f.blocks.first() else {
            return;
        };
        for (i, p) in entry.params.iter().enumerate() {
            self.class[p.index()] = match f.kind {
                _ if !f.repr(*p).counted() => Class::Plain,
                FunctionKind::Resume(_) if i == 1 => Class::Owned,
                _ => Class::Borrowed,
            };
        }
        let mut changed = true;
        while changed {
            changed = false;
            for e in f.blocks.iter().flat_map(|b| b.all_edges()) {
                for (p, a) in f.blocks[e.block.index()].params.iter().zip(&e.args) {
                    let class = match self.class(*a) {
                        Class::Memory => Class::Owned,
                        class => class,
                    };
                    if class > self.class[p.index()] && f.repr(*p).counted() {
                        self.class[p.index()] = class;
                        changed = true;
                    }
                }
            }
        }
    }

    /// The first name of the value's reference.
    pub fn root(&self, v: Value) -> Value {
        self.root[v.index()]
    }

    pub fn class(&self, v: Value) -> Class {
        self.class[self.root(v).index()]
    }

    /// The root's number, where somebody may have to count it.
    pub fn key(&self, v: Value) -> Option<usize> {
        (self.class(v) >= Class::Memory).then(|| self.root(v).index())
    }
}

/// The operand of which the result is only another name.
fn alias(f: &Function, inst: &Inst) -> Option<Value> {
    let pointer = |v: &Value| matches!(f.repr(*v), Repr::Ptr(_));
    let result = inst.results.first()?;
    match &inst.op {
        Op::Box(v) if pointer(v) => Some(*v),
        Op::Unbox(v) | Op::Convert(v) if pointer(result) => Some(*v),
        _ => None,
    }
}

fn result_class(f: &Function, inst: &Inst, result: Value) -> Class {
    if !f.repr(result).counted() {
        return Class::Plain;
    }
    match &inst.op {
        Op::Static(_) | Op::ClassStorage(_) => Class::Borrowed,
        Op::Box(v) if matches!(f.repr(*v), Repr::F64 | Repr::Bool | Repr::Raw) => Class::Plain,
        Op::Convert(_) | Op::BoxSmall(_) => Class::Plain,
        Op::Int { checks, .. } if !checks.result => Class::Plain,
        Op::IntNeg { check, .. } | Op::IntInvert { check, .. } if !check => Class::Plain,
        op => match op.owner() {
            Owner::Nobody => Class::Plain,
            Owner::Memory => Class::Memory,
            Owner::Result => Class::Owned,
        },
    }
}

/// Whether the instruction can dispose of an operand that it borrows ([`Inst::consumed`]): its fast path proves
/// that the operand is an inline number. `raises` says whether it may raise.
pub fn disposes(f: &Function, inst: &Inst, raises: bool) -> bool {
    use crate::ir::Cmp;
    if raises {
        return false;
    }
    match &inst.op {
        Op::Unbox(_) => !matches!(
            inst.results.first().map(|r| f.repr(*r)),
            Some(Repr::Ptr(_)) | None
        ),
        Op::Box(v) | Op::BoxSmall(v) => f.repr(*v) == Repr::Int,
        Op::UnboxSmall(_) => true,
        Op::Convert(v) => f.repr(*v) == Repr::Int,
        // Equality with a constant needs no proof that the other side is small.
        Op::IntCompare { op, .. } => !matches!(op, Cmp::Eq | Cmp::Ne),
        Op::Int { .. }
        | Op::IntNeg { .. }
        | Op::IntInvert { .. }
        | Op::ClampInt(_)
        | Op::IntToFloat { .. } => true,
        _ => false,
    }
}

/// Whether releasing a value of this representation may end the life of other objects or run a program's code.
pub fn release_clobbers(repr: Repr) -> bool {
    use crate::ir::Kind;
    !matches!(repr, Repr::Int | Repr::Ptr(Kind::Str | Kind::Bytes))
}

/// Whether the operation clobbers memory only by what it stores, when it no longer needs its operands.
pub fn clobbers_last(op: &Op) -> bool {
    matches!(
        op,
        Op::SlotStore { .. }
            | Op::ItemStore { .. }
            | Op::ItemSwap { .. }
            | Op::CellStore(..)
            | Op::FrameStore { .. }
            | Op::FrameFinish { .. }
            | Op::ListAppend { .. }
            | Op::GlobalStore(..)
    )
}

/// For each value, the block and instruction that define it; `None` for params.
pub fn definitions(f: &Function) -> Vec<Option<(Block, usize)>> {
    let mut defs = vec![None; f.values.len()];
    for (b, data) in f.blocks.iter().enumerate() {
        for (i, inst) in data.insts.iter().enumerate() {
            for r in &inst.results {
                defs[r.index()] = Some((Block(b as u32), i));
            }
        }
    }
    defs
}

/// For each edge of a terminator, the value that is known there to hold no object, from the test that the
/// branch is about.
pub fn immediate_on_edges(
    f: &Function,
    defs: &[Option<(Block, usize)>],
    t: &Terminator,
) -> [Option<Value>; 2] {
    let Terminator::Branch { condition, .. } = t else {
        return [None, None];
    };
    let mut condition = *condition;
    let mut flipped = false;
    for _ in 0..4 {
        let Some((b, i)) = defs[condition.index()] else {
            break;
        };
        match &f.blocks[b.index()].insts[i].op {
            Op::BoolNot(v) => {
                condition = *v;
                flipped = !flipped;
            }
            Op::Test { test, value } if immediate(*test) => {
                return if flipped {
                    [None, Some(*value)]
                } else {
                    [Some(*value), None]
                };
            }
            _ => break,
        }
    }
    [None, None]
}

fn immediate(test: Test) -> bool {
    matches!(
        test,
        Test::IsNull | Test::IsNone | Test::IsFloat | Test::IsSmallInt | Test::IsBool
    )
}

/// Members of `set` for which `f` holds.
pub fn select(set: &Bits, f: impl Fn(usize) -> bool) -> Vec<usize> {
    set.iter().filter(|&k| f(k)).collect()
}
