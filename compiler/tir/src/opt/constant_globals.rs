//! Module variables that only ever hold one constant: where they are bound, the constant stands for them.
//!
//! Takes the whole program. A variable counts when every store in it is of the same constant and nothing outside the
//! functions can store to it. The question whether it is bound stays.

use std::collections::{HashMap, HashSet};

use molt_abi::value;
use molt_hir::ir::GlobalId;

use crate::analysis::dominators::{Dominators, Place};
use crate::analysis::edges::predecessors;
use crate::ir::{
    Block, Function, Inst, Op, Program, Repr, Static, StaticId, Terminator, Test, Unmanaged, Value,
};

/// What a variable holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Constant {
    Bits(u64),
    Static(StaticId, Repr),
}

/// Puts the constants where the variables are read; gives whether there were any.
pub fn run(program: &mut Program<Unmanaged>) -> bool {
    let constants = constants(program);
    if constants.is_empty() {
        return false;
    }
    let mut changed = false;
    for f in &mut program.functions {
        changed |= in_function(f, &constants);
    }
    changed
}

fn constants(program: &Program<Unmanaged>) -> HashMap<GlobalId, Constant> {
    let mut known: HashMap<GlobalId, Option<Constant>> = HashMap::new();
    for f in &program.functions {
        let values = constant_values(f);
        for inst in f.blocks.iter().flat_map(|b| &b.insts) {
            if let Op::GlobalStore(g, v) = inst.op {
                let stored = values.get(&v).copied();
                let entry = known.entry(g).or_insert(stored);
                if *entry != stored {
                    *entry = None;
                }
            }
        }
    }
    // The runtime may store what it sees as attributes of a module.
    for s in &program.statics {
        if let Static::Module {
            variables, state, ..
        } = s
        {
            known.remove(state);
            for (_, g) in variables {
                known.remove(g);
            }
        }
    }
    known
        .into_iter()
        .filter_map(|(g, constant)| Some((g, constant?)))
        .collect()
}

/// The boxed values of a function that are constants, NULL excepted.
fn constant_values(f: &Function) -> HashMap<Value, Constant> {
    let mut values = HashMap::new();
    for inst in f.blocks.iter().flat_map(|b| &b.insts) {
        let &[result] = &inst.results[..] else {
            continue;
        };
        let constant = match inst.op {
            Op::ConstBoxed(bits) if bits != value::NULL => Some(Constant::Bits(bits)),
            Op::Static(id) => Some(Constant::Static(id, f.values[result.index()])),
            Op::Box(v) => values.get(&v).copied(),
            _ => None,
        };
        if let Some(constant) = constant {
            values.insert(result, constant);
        }
    }
    values
}

fn in_function(f: &mut Function, constants: &HashMap<GlobalId, Constant>) -> bool {
    let mut loads: Vec<(Value, Place, Constant)> = Vec::new();
    for (b, data) in f.blocks.iter().enumerate() {
        for (i, inst) in data.insts.iter().enumerate() {
            if let (Op::GlobalLoad(g), [r]) = (&inst.op, &inst.results[..])
                && let Some(constant) = constants.get(g)
            {
                let block = Block(b as u32);
                loads.push((*r, Place { block, at: i + 1 }, *constant));
            }
        }
    }
    if loads.is_empty() {
        return false;
    }
    let before = f.values.len();
    let bound = bound_places(f, &loads);
    let dominators = Dominators::new(f);
    // Backwards, so that the places of the others stay true.
    for (load, place, constant) in bound.into_iter().rev() {
        put(f, &dominators, load, place, constant);
    }
    f.values.len() != before
}

/// Where each load is known to be bound: at once where nothing asks, else where the answer is no. In the order of the
/// function's places.
fn bound_places(f: &Function, loads: &[(Value, Place, Constant)]) -> Vec<(Value, Place, Constant)> {
    let mut tests: HashMap<Value, Value> = HashMap::new();
    for inst in f.blocks.iter().flat_map(|b| &b.insts) {
        if let Op::Test {
            test: Test::IsNull,
            value,
        } = inst.op
        {
            tests.extend(inst.results.iter().map(|t| (*t, value)));
        }
    }
    let asked: HashSet<Value> = tests.values().copied().collect();
    let mut bound: Vec<(Value, Place, Constant)> = loads
        .iter()
        .filter(|(load, ..)| !asked.contains(load))
        .copied()
        .collect();
    let predecessors = predecessors(f);
    for data in &f.blocks {
        if let Some(Terminator::Branch {
            condition,
            then,
            orelse,
        }) = &data.terminator
            && let Some(load) = tests.get(condition)
            && let Some((_, _, constant)) = loads.iter().find(|(l, ..)| l == load)
            && then.block != orelse.block
            && predecessors[orelse.block.index()].len() == 1
        {
            let block = orelse.block;
            bound.push((*load, Place { block, at: 0 }, *constant));
        }
    }
    bound.sort_by_key(|(_, place, _)| (place.block.index(), place.at));
    bound
}

/// Defines the constant at the place, and names it wherever the place comes first.
fn put(f: &mut Function, dominators: &Dominators, load: Value, place: Place, constant: Constant) {
    let mut insts = Vec::new();
    let boxed = match constant {
        Constant::Bits(bits) => define(f, &mut insts, Op::ConstBoxed(bits), Repr::Boxed),
        Constant::Static(id, repr) => {
            let object = define(f, &mut insts, Op::Static(id), repr);
            match repr {
                Repr::Boxed => object,
                _ => define(f, &mut insts, Op::Box(object), Repr::Boxed),
            }
        }
    };
    for b in 0..f.blocks.len() {
        let block = Block(b as u32);
        if place.at > 0 || dominators.dominates(place.block, block) {
            f.blocks[b].uses_mut(&mut |v| {
                if *v == load {
                    *v = boxed;
                }
            });
        }
    }
    f.blocks[place.block.index()]
        .insts
        .splice(place.at..place.at, insts);
}

fn define(f: &mut Function, insts: &mut Vec<Inst>, op: Op, repr: Repr) -> Value {
    let result = f.new_value(repr);
    insts.push(Inst {
        results: vec![result],
        op,
        consumed: Vec::new(),
        unwind: Default::default(),
        place: None,
    });
    result
}
