//! Global value numbering: an operation that was computed before, on every path and from the same operands, is the
//! earlier result. Operations on memory that may change are left alone.

use std::collections::HashMap;

use crate::analysis::dominators::{Dominators, Place};
use crate::analysis::edges::reverse_postorder;
use crate::analysis::effects_of::pure;
use crate::ir::{Cmp, FloatOp, Function, IntOp, Kind, Op, Repr, Value};
use crate::opt::Context;

pub fn run(f: &mut Function, _: &Context) -> bool {
    let dominators = Dominators::new(f);
    let mut known: HashMap<(Op, Repr), Vec<(Place, Value)>> = HashMap::new();
    let mut same: HashMap<Value, Value> = HashMap::new();
    for b in reverse_postorder(f) {
        for i in 0..f.blocks[b.index()].insts.len() {
            let inst = &mut f.blocks[b.index()].insts[i];
            inst.op.operands_mut(&mut |v| {
                while let Some(w) = same.get(v) {
                    *v = *w;
                }
            });
            let values = &f.values;
            let immutable = |v: Value| {
                matches!(
                    values[v.index()],
                    Repr::Ptr(Kind::Tuple | Kind::Str | Kind::Bytes)
                )
            };
            let [result] = inst.results[..] else { continue };
            if !pure(&inst.op, &immutable) {
                continue;
            }
            let key = (canonical(inst.op.clone()), values[result.index()]);
            let earlier = known.entry(key).or_default();
            match earlier
                .iter()
                .find(|(place, _)| dominators.reaches(*place, b, i))
            {
                Some((_, v)) => _ = same.insert(result, *v),
                None => earlier.push((
                    Place {
                        block: b,
                        at: i + 1,
                    },
                    result,
                )),
            }
        }
    }
    let found = !same.is_empty();
    f.substitute(&same);
    // The later ones go now: some may raise, and `dead` would keep them.
    for data in &mut f.blocks {
        data.insts
            .retain(|i| !matches!(i.results[..], [r] if same.contains_key(&r)));
    }
    found
}

/// Operands of commutative operations in one order.
fn canonical(mut op: Op) -> Op {
    let swap = match &op {
        Op::Int { op, checks, .. } => {
            checks.left == checks.right
                && matches!(
                    op,
                    IntOp::Add | IntOp::Mul | IntOp::And | IntOp::Or | IntOp::Xor
                )
        }
        Op::IntCompare { op, checks, .. } => {
            checks.left == checks.right && matches!(op, Cmp::Eq | Cmp::Ne)
        }
        Op::Float { op, .. } => matches!(op, FloatOp::Add | FloatOp::Mul),
        Op::FloatCompare { op, .. } | Op::BoolCompare { op, .. } => matches!(op, Cmp::Eq | Cmp::Ne),
        Op::Same(..) => true,
        _ => false,
    };
    if swap {
        let mut operands = Vec::new();
        op.visit(&mut |v, _| operands.push(v));
        operands.sort_unstable();
        let mut next = operands.into_iter();
        op.operands_mut(&mut |v| *v = next.next().unwrap_or(*v));
    }
    op
}
