//! Drops the points at which loops look whether memory is short, or the user wants the program to stop, where nothing
//! would come of it: the loop makes no objects or is over soon, or the program does not look at such exceptions.

use molt_abi::functions::RuntimeFn;

use crate::analysis::dominators::Dominators;
use crate::analysis::loops::{Loop, loops};
use crate::analysis::makers::{handles, makers, makes};
use crate::ir::{BlockData, Edge, Function, Interrupts, Op, Program, Terminator, Unmanaged, Value};

/// Turns of a loop that take long enough to be interrupted.
const MANY: i64 = 1 << 28;

/// The last time those that stay are told apart: see `soften`.
pub fn run(program: &mut Program<Unmanaged>, last: bool) {
    let handles = handles(program);
    let interrupts = program.interrupts;
    let none = !handles && interrupts == Interrupts::Ignored && !tells(program);
    let makers = if none { Vec::new() } else { makers(program) };
    for f in program.functions.iter_mut().filter(|f| points(f)) {
        let kept = if none {
            vec![Point::None; f.blocks.len()]
        } else {
            kept(f, &makers, interrupts)
        };
        for (b, kept) in f.blocks.iter_mut().zip(kept) {
            match kept {
                Point::None => b.insts.retain(|i| !i.op.is_point()),
                Point::Plain if last => soften(b),
                _ => {}
            }
        }
    }
}

/// Whether exceptions can end the program anyway, so that telling of one more costs nothing; or a loop without an end
/// is in it, which the user will interrupt.
fn tells(program: &Program<Unmanaged>) -> bool {
    let raises =
        |op: &Op| !op.is_point() && op.may_raise(&|f| program.functions[f.index()].counts_depth);
    let endless = |f: &Function| {
        let all = loops(f, &Dominators::new(f));
        all.iter().any(|l| !leaves(f, l))
    };
    program.exports.is_empty()
        && program.functions.iter().any(|f| {
            f.counts_depth
                || f.blocks
                    .iter()
                    .flat_map(|b| &b.insts)
                    .any(|i| raises(&i.op))
                || points(f) && endless(f)
        })
}

fn points(f: &Function) -> bool {
    f.blocks
        .iter()
        .flat_map(|b| &b.insts)
        .any(|i| i.op.is_point())
}

/// What the loop around a point looks at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Point {
    None,
    /// It makes no objects: only the user may have something to say.
    Plain,
    All,
}

/// A loop that makes no objects asks for nothing but interrupts, and those do not come back: engines keep values in
/// registers across what never returns.
fn soften(b: &mut BlockData) {
    for i in b.insts.iter_mut().filter(|i| i.op.is_point()) {
        i.op = Op::Runtime {
            function: RuntimeFn::loop_interrupted,
            args: Vec::new(),
        };
    }
}

/// By block: what the innermost loop around it looks at.
fn kept(f: &Function, makers: &[bool], interrupts: Interrupts) -> Vec<Point> {
    let all = loops(f, &Dominators::new(f));
    let looks = |l: &Loop| {
        let inside = || f.blocks.iter().zip(&l.body).filter(|(_, inside)| **inside);
        let busy = || {
            let mut insts = inside().flat_map(|(b, _)| &b.insts);
            insts.any(|i| makes(&i.op, f, makers))
        };
        if busy() {
            Point::All
        } else if interrupts == Interrupts::Caught || turns_often(f, l) || may_last(f, l, &all) {
            Point::Plain
        } else {
            Point::None
        }
    };
    let looking: Vec<Point> = all.iter().map(looks).collect();
    let innermost = |b: usize| all.iter().position(|l| l.body[b]);
    (0..f.blocks.len())
        .map(|b| innermost(b).map_or(Point::None, |l| looking[l]))
        .collect()
}

/// Whether the head compares with a large constant.
fn turns_often(f: &Function, l: &Loop) -> bool {
    let Some(Terminator::Branch { condition, .. }) = &f.blocks[l.head.index()].terminator else {
        return false;
    };
    let large = |v: Value| constant(f, v).is_some_and(|n| n.abs() > MANY);
    match made(f, *condition) {
        Some(Op::IntCompare { left, right, .. }) => large(*left) || large(*right),
        _ => false,
    }
}

fn constant(f: &Function, v: Value) -> Option<i64> {
    match made(f, v)? {
        Op::ConstInt(n) => Some(*n),
        Op::Convert(v) | Op::ClampInt(v) => constant(f, *v),
        _ => None,
    }
}

fn made(f: &Function, v: Value) -> Option<&Op> {
    let mut insts = f.blocks.iter().flat_map(|b| &b.insts);
    insts.find(|i| i.results == [v]).map(|i| &i.op)
}

/// Whether the loop has another one in it, or its head does not leave it: others that only compute are over soon.
fn may_last(f: &Function, l: &Loop, all: &[Loop]) -> bool {
    all.iter()
        .any(|other| other.head != l.head && l.body[other.head.index()])
        || !leaves(f, l)
}

fn leaves(f: &Function, l: &Loop) -> bool {
    let head = &f.blocks[l.head.index()].terminator;
    let out = |e: &Edge| !l.body[e.block.index()];
    head.iter().flat_map(Terminator::edges).any(out)
}
