//! Drops the points at which loops look whether memory is short, where the loop makes no objects or the program cannot
//! look at exceptions.

use molt_abi::functions::RuntimeFn;

use crate::analysis::dominators::Dominators;
use crate::analysis::loops::{Loop, loops};
use crate::analysis::makers::{handles, makers, makes};
use crate::ir::{Function, Op, Program, Unmanaged};

pub fn run(program: &mut Program<Unmanaged>) {
    let handles = handles(program);
    let makers = if handles { makers(program) } else { Vec::new() };
    for f in program.functions.iter_mut().filter(|f| points(f)) {
        let keep = if handles {
            kept(f, &makers)
        } else {
            vec![false; f.blocks.len()]
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
            function: RuntimeFn::memory_point,
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

/// By block: whether the innermost loop around it makes objects.
fn kept(f: &Function, makers: &[bool]) -> Vec<bool> {
    let all = loops(f, &Dominators::new(f));
    let busy = |l: &Loop| {
        let inside = f.blocks.iter().zip(&l.body).filter(|(_, inside)| **inside);
        inside
            .flat_map(|(b, _)| &b.insts)
            .any(|i| makes(&i.op, f, makers))
    };
    let busy: Vec<bool> = all.iter().map(busy).collect();
    let innermost = |b: usize| all.iter().position(|l| l.body[b]);
    (0..f.blocks.len())
        .map(|b| innermost(b).is_some_and(|l| busy[l]))
        .collect()
}
