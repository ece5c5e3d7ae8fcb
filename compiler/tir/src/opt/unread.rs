//! Module variables that nothing reads: what is stored in them is not needed.
//!
//! Takes the whole program. Only stores of what no program can see the end of go: constants, numbers, and functions
//! that keep nothing alive. An object with an end of its own lives as long as its variable says.

use std::collections::HashSet;

use molt_abi::value;
use molt_hir::ir::GlobalId;

use crate::analysis::missing::looked_at;
use crate::ir::{Function, Inst, Op, Program, Repr, Static, Unmanaged, Value};

/// Takes the stores out; gives whether there were any. What was stored goes with `dead`.
pub fn run(program: &mut Program<Unmanaged>) -> bool {
    let mut needed = read(program);
    for f in &program.functions {
        let plain = plain_values(f);
        needed.extend(insts(f).filter_map(|i| match i.op {
            Op::GlobalStore(g, v) if !plain.contains(&v) => Some(g),
            _ => None,
        }));
    }
    let mut changed = false;
    for f in &mut program.functions {
        for block in &mut f.blocks {
            let before = block.insts.len();
            block
                .insts
                .retain(|i| !matches!(i.op, Op::GlobalStore(g, _) if !needed.contains(&g)));
            changed |= block.insts.len() != before;
        }
    }
    changed
}

/// The variables that a function or the runtime may read.
fn read(program: &Program<Unmanaged>) -> HashSet<GlobalId> {
    let mut read: HashSet<GlobalId> = program
        .functions
        .iter()
        .flat_map(insts)
        .filter_map(|i| match i.op {
            Op::GlobalLoad(g) => Some(g),
            _ => None,
        })
        .collect();
    for s in &program.statics {
        if let Static::Module {
            variables, state, ..
        } = s
        {
            read.insert(*state);
            read.extend(variables.iter().map(|(_, g)| *g));
        }
    }
    read.extend(looked_at(program));
    read
}

/// Values whose end nothing can see.
fn plain_values(f: &Function) -> HashSet<Value> {
    let nulls: HashSet<Value> = insts(f)
        .filter(|i| i.op == Op::ConstBoxed(value::NULL))
        .flat_map(|i| i.results.iter().copied())
        .collect();
    let mut plain = HashSet::new();
    for inst in insts(f) {
        let is_plain = match &inst.op {
            Op::ConstBoxed(_) | Op::Static(_) => true,
            Op::MakeFunction {
                defaults,
                kwdefaults,
                cells,
                ..
            } => cells.is_empty() && nulls.contains(defaults) && nulls.contains(kwdefaults),
            Op::Box(v) => {
                plain.contains(v)
                    || matches!(
                        f.values[v.index()],
                        Repr::F64 | Repr::Int | Repr::I64 | Repr::Bool
                    )
            }
            _ => false,
        };
        if is_plain {
            plain.extend(inst.results.iter().copied());
        }
    }
    plain
}

fn insts(f: &Function) -> impl Iterator<Item = &Inst> {
    f.blocks.iter().flat_map(|b| &b.insts)
}
