//! Which functions count against the recursion limit.
//!
//! A function counts when it can reach itself: through direct calls, or through code that may call any
//! function that was made into an object.

use crate::ir::{FunctionKind, Op, Program, Unmanaged};

/// Sets `counts_depth` of every function on a cycle of the call graph.
pub fn mark(program: &mut Program<Unmanaged>) {
    let n = program.functions.len();
    // Node n stands for code that is not known: it calls every generic entry and every resume function.
    let mut edges: Vec<Vec<usize>> = vec![Vec::new(); n + 1];
    for (i, f) in program.functions.iter().enumerate() {
        if matches!(f.kind, FunctionKind::Generic(_) | FunctionKind::Resume(_)) {
            edges[n].push(i);
        }
        for inst in f.blocks.iter().flat_map(|b| &b.insts) {
            match &inst.op {
                Op::Call { function, .. } => edges[i].push(function.index()),
                op if op.clobbers() && calls_unknown(op) => edges[i].push(n),
                _ => {}
            }
        }
        edges[i].sort_unstable();
        edges[i].dedup();
    }
    let cyclic = components(&edges);
    for (i, f) in program.functions.iter_mut().enumerate() {
        f.counts_depth =
            cyclic[i] && matches!(f.kind, FunctionKind::Direct(_) | FunctionKind::Resume(_));
    }
}

fn calls_unknown(op: &Op) -> bool {
    matches!(
        op,
        Op::Runtime { .. }
            | Op::RuntimeArray { .. }
            | Op::External { .. }
            | Op::Unpack { .. }
            | Op::WithEnter(_)
            | Op::Forgotten(_)
    )
}

/// For each node whether it lies on a cycle (Tarjan, with an explicit stack).
fn components(edges: &[Vec<usize>]) -> Vec<bool> {
    let n = edges.len();
    let (mut index, mut low) = (vec![usize::MAX; n], vec![0; n]);
    let mut on_stack = vec![false; n];
    let mut cyclic = vec![false; n];
    let (mut stack, mut work, mut next) = (Vec::new(), Vec::new(), 0);
    for root in 0..n {
        if index[root] != usize::MAX {
            continue;
        }
        work.push((root, 0));
        while let Some((v, i)) = work.pop() {
            if i == 0 {
                index[v] = next;
                low[v] = next;
                next += 1;
                stack.push(v);
                on_stack[v] = true;
            }
            if let Some(&w) = edges[v].get(i) {
                work.push((v, i + 1));
                if index[w] == usize::MAX {
                    work.push((w, 0));
                } else if on_stack[w] {
                    low[v] = low[v].min(index[w]);
                }
                continue;
            }
            if low[v] == index[v] {
                let start = stack
                    .iter()
                    .rposition(|&x| x == v)
                    .expect("the root is on the stack");
                let members = stack.split_off(start);
                let cycle = members.len() > 1 || edges[v].contains(&v);
                for m in members {
                    on_stack[m] = false;
                    cyclic[m] = cycle;
                }
            }
            if let Some(&(parent, _)) = work.last() {
                low[parent] = low[parent].min(low[v]);
            }
        }
    }
    cyclic
}
