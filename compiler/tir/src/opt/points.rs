//! Drops the points at which loops look whether memory is short, or the user wants the program to stop, where nothing
//! would come of it: the loop makes no objects or is over soon, or the program does not look at such exceptions.

use molt_abi::functions::RuntimeFn;

use crate::analysis::dominators::Dominators;
use crate::analysis::loops::{Loop, loops};
use crate::analysis::makers::{handles, makers, makes};
use crate::ir::{Edge, Function, Interrupts, Op, Program, Terminator, Unmanaged};

pub fn run(program: &mut Program<Unmanaged>) {
    let handles = handles(program);
    let interrupts = program.interrupts;
    let none = !handles && interrupts == Interrupts::Ignored;
    let makers = if none { Vec::new() } else { makers(program) };
    for f in program.functions.iter_mut().filter(|f| points(f)) {
        let keep = if none {
            vec![false; f.blocks.len()]
        } else {
            kept(f, &makers, handles, interrupts)
        };
        for (b, keep) in f.blocks.iter_mut().zip(keep) {
            if !keep {
                b.insts.retain(|i| !is_point(&i.op));
            }
        }
    }
}

fn is_point(op: &Op) -> bool {
    matches!(
        op,
        Op::Runtime {
            function: RuntimeFn::loop_point,
            ..
        }
    )
}

fn points(f: &Function) -> bool {
    f.blocks
        .iter()
        .flat_map(|b| &b.insts)
        .any(|i| is_point(&i.op))
}

/// By block: whether the innermost loop around it looks.
fn kept(f: &Function, makers: &[bool], handles: bool, interrupts: Interrupts) -> Vec<bool> {
    let all = loops(f, &Dominators::new(f));
    let looks = |l: &Loop| {
        let inside = || f.blocks.iter().zip(&l.body).filter(|(_, inside)| **inside);
        let busy = || {
            let mut insts = inside().flat_map(|(b, _)| &b.insts);
            insts.any(|i| makes(&i.op, f, makers))
        };
        match interrupts {
            Interrupts::Caught => true,
            Interrupts::Noticed if may_last(f, l, &all) => true,
            Interrupts::Ignored if !handles => false,
            _ => busy(),
        }
    };
    let looking: Vec<bool> = all.iter().map(looks).collect();
    let innermost = |b: usize| all.iter().position(|l| l.body[b]);
    (0..f.blocks.len())
        .map(|b| innermost(b).is_some_and(|l| looking[l]))
        .collect()
}

/// Whether the loop has another one in it, or its head does not leave it: others that only compute are over soon.
fn may_last(f: &Function, l: &Loop, all: &[Loop]) -> bool {
    let head = &f.blocks[l.head.index()].terminator;
    let leaves = |e: &Edge| !l.body[e.block.index()];
    all.iter()
        .any(|other| other.head != l.head && l.body[other.head.index()])
        || !head.iter().flat_map(Terminator::edges).any(leaves)
}
