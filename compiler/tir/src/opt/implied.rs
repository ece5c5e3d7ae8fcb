//! Tests whose outcome an earlier branch has decided.
//!
//! Relies on value numbering to have made equal tests one.

use crate::analysis::dominators::Dominators;
use crate::analysis::facts::{Fact, Facts, mirrored, opposite};
use crate::ir::{Block, Cmp, Function, Op, Test};
use crate::opt::Context;

pub fn run(f: &mut Function, _: &Context) -> bool {
    let dominators = Dominators::new(f);
    let facts = Facts::new(f, &dominators);
    let mut changed = false;
    for (b, data) in f.blocks.iter_mut().enumerate() {
        let b = Block(b as u32);
        for inst in &mut data.insts {
            let outcome = match &inst.op {
                Op::Test { test, value } => facts.at(b).find_map(|fact| match fact {
                    Fact::Is(known, v) if v == value => implied(*known, *test),
                    Fact::IsNot(known, v) if v == value && known == test => Some(false),
                    _ => None,
                }),
                Op::IntCompare {
                    op, left, right, ..
                } => facts.at(b).find_map(|fact| match fact {
                    Fact::Compare {
                        op: known,
                        left: l,
                        right: r,
                    } if (l, r) == (left, right) => compared(*known, *op),
                    Fact::Compare {
                        op: known,
                        left: l,
                        right: r,
                    } if (r, l) == (left, right) => compared(mirrored(*known), *op),
                    _ => None,
                }),
                _ => None,
            };
            if let Some(outcome) = outcome {
                inst.op = Op::ConstBool(outcome);
                changed = true;
            }
        }
    }
    changed
}

/// What `known` says of `test` on the same value. The tests exclude each other.
fn implied(known: Test, test: Test) -> Option<bool> {
    match (known, test) {
        _ if known == test => Some(true),
        (Test::IsExactly(_), Test::IsExactly(_)) => None,
        _ => Some(false),
    }
}

fn compared(known: Cmp, asked: Cmp) -> Option<bool> {
    match (known, asked) {
        _ if known == asked => Some(true),
        _ if known == opposite(asked) => Some(false),
        (Cmp::Lt, Cmp::Le | Cmp::Ne)
        | (Cmp::Gt, Cmp::Ge | Cmp::Ne)
        | (Cmp::Eq, Cmp::Le | Cmp::Ge) => Some(true),
        (Cmp::Lt, Cmp::Gt | Cmp::Eq)
        | (Cmp::Gt, Cmp::Lt | Cmp::Eq)
        | (Cmp::Eq, Cmp::Lt | Cmp::Gt) => Some(false),
        _ => None,
    }
}
