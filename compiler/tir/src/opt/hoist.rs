//! Loop-invariant code motion: what depends on nothing inside a loop is computed before it. Moves only operations that
//! cannot raise and are harmless where the loop would not have run them.

use crate::analysis::dominators::{Dominators, definitions};
use crate::analysis::edges::predecessors;
use crate::analysis::effects_of::pure;
use crate::analysis::loops::{Loop, loops};
use crate::analysis::memory::{Touch, touch};
use crate::ir::{Block, BlockData, Edge, Function, Inst, IntOp, Kind, Op, Repr, Terminator, Value};
use crate::opt::Context;

pub fn run(f: &mut Function, context: &Context) -> bool {
    let mut changed = false;
    // Inner loops first; what they give up, outer loops see in the next turn.
    let heads: Vec<Block> = loops(f, &Dominators::new(f))
        .iter()
        .map(|l| l.head)
        .collect();
    for head in heads {
        let dominators = Dominators::new(f);
        let Some(l) = loops(f, &dominators).into_iter().find(|l| l.head == head) else {
            continue;
        };
        let moved = invariants(f, &l, context);
        if moved.is_empty() {
            continue;
        }
        changed = true;
        let before = preheader(f, &l);
        let mut insts = Vec::new();
        for (b, i) in &moved {
            insts.push(f.blocks[b.index()].insts[*i].clone());
        }
        remove(f, &moved);
        f.blocks[before.index()].insts.extend(insts);
    }
    changed
}

/// Instructions to move, in an order in which each finds its operands.
fn invariants(f: &Function, l: &Loop, context: &Context) -> Vec<(Block, usize)> {
    let places = definitions(f);
    let mut outside: Vec<bool> = places
        .iter()
        .map(|p| p.is_none_or(|p| !l.body.get(p.block.index()).copied().unwrap_or(false)))
        .collect();
    let stores: Vec<&Op> = inside(f, l)
        .map(|(_, _, i)| &i.op)
        .filter(|op| touch(op, context.finalizers) != Touch::Nothing)
        .collect();
    let mut moved = Vec::new();
    let mut changed = true;
    while changed {
        changed = false;
        for (b, i, inst) in inside(f, l) {
            let [r] = inst.results[..] else { continue };
            if outside[r.index()] || !movable(f, l, b, inst, &stores, context) {
                continue;
            }
            let mut ready = true;
            inst.op.visit(&mut |v, _| ready &= outside[v.index()]);
            if ready {
                outside[r.index()] = true;
                moved.push((b, i));
                changed = true;
            }
        }
    }
    // Constants alone are no gain: they cost nothing where they are.
    let constant = |(b, i): &(Block, usize)| is_constant(&f.blocks[b.index()].insts[*i].op);
    if moved.iter().all(constant) {
        Vec::new()
    } else {
        moved
    }
}

fn is_constant(op: &Op) -> bool {
    matches!(
        op,
        Op::ConstInt(_)
            | Op::ConstFloat(_)
            | Op::ConstBool(_)
            | Op::ConstBoxed(_)
            | Op::ConstRaw(_)
            | Op::Static(_)
    )
}

fn inside<'a>(f: &'a Function, l: &'a Loop) -> impl Iterator<Item = (Block, usize, &'a Inst)> {
    let blocks = f.blocks.iter().enumerate().filter(|(b, _)| l.body[*b]);
    blocks.flat_map(|(b, data)| {
        data.insts
            .iter()
            .enumerate()
            .map(move |(i, inst)| (Block(b as u32), i, inst))
    })
}

fn movable(
    f: &Function,
    l: &Loop,
    b: Block,
    inst: &Inst,
    stores: &[&Op],
    context: &Context,
) -> bool {
    if inst.op.may_raise(&|c| context.raises[c.index()]) {
        return false;
    }
    let immutable =
        |v: Value| matches!(f.repr(v), Repr::Ptr(Kind::Tuple | Kind::Str | Kind::Bytes));
    let spared =
        |kills: &dyn Fn(&Op) -> bool| stores.iter().all(|s| place_only(s, context) && !kills(s));
    // Elsewhere a test may be what makes the operation right.
    let always = l.always[b.index()];
    match &inst.op {
        Op::UnboxSmall(_) | Op::BoxSmall(_) => true,
        Op::Unbox(_) => always || matches!(f.repr(inst.results[0]), Repr::F64 | Repr::Bool),
        Op::Len(v) if immutable(*v) => true,
        Op::Len(_) => spared(&|s| matches!(s, Op::ListAppend { .. })),
        Op::SlotLoad { slot, .. } => {
            always && spared(&|s| matches!(s, Op::SlotStore { slot: t, .. } if t == slot))
        }
        Op::GlobalLoad(g) => spared(&|s| matches!(s, Op::GlobalStore(h, _) if h == g)),
        Op::CellLoad(_) => always && spared(&|s| matches!(s, Op::CellStore(..))),
        Op::ItemLoad { object, .. } => {
            always
                && (immutable(*object)
                    || spared(&|s| matches!(s, Op::ItemStore { .. } | Op::ItemSwap { .. })))
        }
        Op::Index {
            object, negative, ..
        } => {
            always
                && (immutable(*object)
                    || spared(&|s| *negative && matches!(s, Op::ListAppend { .. })))
        }
        Op::ByteLoad { .. } | Op::CharLoad { .. } => always,
        Op::Convert(v) => always || !matches!(f.repr(*v), Repr::Ptr(_)),
        Op::Runtime { .. } => always && pure(&inst.op, &immutable),
        Op::Box(v) => !matches!(f.repr(*v), Repr::Int | Repr::I64),
        // A division that a test inside the loop makes safe would trap before it.
        Op::Int {
            op: IntOp::FloorDiv | IntOp::Mod,
            ..
        } if !always => false,
        // Others give numbers without meaning where they would not have run, and nothing reads those.
        Op::Int { checks, .. } => {
            !checks.divisor && !checks.left && !checks.right && !checks.result
        }
        Op::IntNeg { check, .. } | Op::IntInvert { check, .. } => !check,
        op => pure(op, &immutable),
    }
}

fn place_only(store: &Op, context: &Context) -> bool {
    touch(store, context.finalizers) == Touch::Place
}

/// A block that only leads into the loop.
fn preheader(f: &mut Function, l: &Loop) -> Block {
    let outside: Vec<Block> = predecessors(f)[l.head.index()]
        .iter()
        .copied()
        .filter(|p| !l.body[p.index()])
        .collect();
    if let [p] = outside[..]
        && matches!(f.blocks[p.index()].terminator, Some(Terminator::Jump(_)))
        && f.blocks[p.index()]
            .insts
            .iter()
            .all(|i| i.unwind.target.as_ref().is_none_or(|e| e.block != l.head))
    {
        return p;
    }
    let new = Block(f.blocks.len() as u32);
    let reprs: Vec<Repr> = f.blocks[l.head.index()]
        .params
        .iter()
        .map(|p| f.repr(*p))
        .collect();
    let params: Vec<Value> = reprs.into_iter().map(|r| f.new_value(r)).collect();
    let onward = Terminator::Jump(Edge {
        block: l.head,
        args: params.clone(),
    });
    for b in outside {
        f.blocks[b.index()]
            .all_edges_mut()
            .filter(|e| e.block == l.head)
            .for_each(|e| e.block = new);
    }
    f.blocks.push(BlockData {
        params,
        insts: Vec::new(),
        terminator: Some(onward),
    });
    new
}

fn remove(f: &mut Function, moved: &[(Block, usize)]) {
    for (b, data) in f.blocks.iter_mut().enumerate() {
        let mut at = 0;
        data.insts.retain(|_| {
            at += 1;
            !moved.contains(&(Block(b as u32), at - 1))
        });
    }
}
