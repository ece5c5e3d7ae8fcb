//! Dead code: takes out instructions that have no effect and whose results nothing needs.
//!
//! Relies on `params` for values that only a loop of block params keeps alive.

use crate::analysis::effects_of::removable;
use crate::ir::{Function, Value};
use crate::opt::Context;

pub fn run(f: &mut Function, context: &Context) -> bool {
    let mut counts = f.use_counts();
    let mut changed = false;
    // Backwards, so that what only dead instructions need goes in the same round as far as blocks are in order.
    for b in (0..f.blocks.len()).rev() {
        let mut keep = vec![true; f.blocks[b].insts.len()];
        for (i, inst) in f.blocks[b].insts.iter().enumerate().rev() {
            let unused = inst.results.iter().all(|r: &Value| counts[r.index()] == 0);
            if unused && removable(&inst.op, &context.raises, context.finalizers) {
                keep[i] = false;
                inst.op.visit(&mut |v, _| counts[v.index()] -= 1);
                changed = true;
            }
        }
        let mut at = 0;
        f.blocks[b].insts.retain(|_| {
            at += 1;
            keep[at - 1]
        });
    }
    changed
}
