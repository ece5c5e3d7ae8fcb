//! Counted loops that look at points of their own: every turn would pay for what is asked a few times in a second. Such a
//! loop runs in strips of a thousand turns; it looks between two of them, and nothing is added to a turn.
//!
//! Comes last, when the ends of loops are tests of a counter against a bound. Never touches other loops: they keep the
//! points that they have.

use crate::analysis::dominators::{Dominators, definitions};
use crate::analysis::loops::{Loop, loops};
use crate::ir::{
    Block, BlockData, Checks, Cmp, Edge, Function, Inst, IntOp, Op, Program, Repr, Terminator,
    Unmanaged, Unwind, Value,
};

/// Turns between two looks.
const TURNS: i64 = 1024;
/// Steps up to this: a strip of them stays far from the ends of 64 bits.
const MOST: i64 = 1 << 20;

pub fn run(program: &mut Program<Unmanaged>) -> bool {
    let mut changed = false;
    for f in &mut program.functions {
        while let Some(plan) = first(f) {
            cut(f, plan);
            changed = true;
        }
    }
    changed
}

/// A loop to cut.
struct Plan {
    head: Block,
    body: Vec<bool>,
    /// The block with the test at the end of a turn, and the edge out of the loop.
    latch: Block,
    exit: Edge,
    /// The test is true where the loop goes on.
    stays: bool,
    condition: Value,
    /// The counter at the end of a turn, what it is compared with, how, and which argument of the head it is.
    counter: Value,
    bound: Value,
    less: Cmp,
    step: i64,
}

/// The first loop that can be cut and still has a point.
fn first(f: &Function) -> Option<Plan> {
    let any = |b: &BlockData| b.insts.iter().any(|i| i.op.is_point());
    if !f.blocks.iter().any(any) {
        return None;
    }
    let dominators = Dominators::new(f);
    let all = loops(f, &dominators);
    all.iter().find_map(|l| {
        let innermost = !all
            .iter()
            .any(|o| o.head != l.head && l.body[o.head.index()]);
        let mut inside = f.blocks.iter().zip(&l.body).filter(|(_, inside)| **inside);
        (innermost && inside.any(|(b, _)| any(b)))
            .then(|| plan(f, l))
            .flatten()
            .filter(|plan| unwinds(f, plan, &dominators))
    })
}

fn plan(f: &Function, l: &Loop) -> Option<Plan> {
    let latch = only_latch(f, l)?;
    let Some(Terminator::Branch {
        condition,
        then,
        orelse,
    }) = &f.blocks[latch.index()].terminator
    else {
        return None;
    };
    let (stays, back, exit) = match (then.block == l.head, orelse.block == l.head) {
        (true, false) => (true, then, orelse),
        (false, true) => (false, orelse, then),
        _ => return None,
    };
    if l.body[exit.block.index()] {
        return None;
    }
    let places = definitions(f);
    let op = |v: Value| {
        let place = places.get(v.index()).copied().flatten()?;
        f.blocks[place.block.index()]
            .insts
            .get(place.at.checked_sub(1)?)
            .map(|i| &i.op)
    };
    let outside = |v: Value| match places[v.index()] {
        Some(place) => !l.body[place.block.index()],
        None => true,
    };
    let Op::IntCompare {
        op: compare,
        left,
        right,
        checks,
    } = op(*condition)?
    else {
        return None;
    };
    let compare = if stays { *compare } else { not(*compare) };
    // A counter below its bound, or above it.
    let (counter, bound, less) = if back.args.contains(left) {
        (*left, *right, compare)
    } else {
        (*right, *left, turned(compare))
    };
    let constant = |v: Value| match op(v) {
        Some(Op::ConstInt(n)) => Some(*n),
        _ => None,
    };
    let at = back.args.iter().position(|a| *a == counter)?;
    let param = f.blocks[l.head.index()].params[at];
    let Some(Op::Int {
        op: IntOp::Add,
        left: before,
        right: step,
        ..
    }) = op(counter)
    else {
        return None;
    };
    let step = constant(*step).filter(|_| *before == param)?;
    let runs = match less {
        Cmp::Lt | Cmp::Le => (1..=MOST).contains(&step),
        Cmp::Gt | Cmp::Ge => (-MOST..=-1).contains(&step),
        _ => false,
    };
    let known = outside(bound) || constant(bound).is_some();
    let same = f.repr(bound) == f.repr(counter);
    (runs && known && same && !checks.left && !checks.right).then(|| Plan {
        head: l.head,
        body: l.body.clone(),
        latch,
        exit: exit.clone(),
        stays,
        condition: *condition,
        counter,
        bound,
        less,
        step,
    })
}

/// Whether the points can go to the end of a turn: their handlers are outside, and what these take is known there.
fn unwinds(f: &Function, plan: &Plan, dominators: &Dominators) -> bool {
    let places = definitions(f);
    let there = |v: &Value| {
        let place = places[v.index()];
        place.is_some_and(|p| dominators.reaches(p, plan.latch, usize::MAX))
    };
    let blocks = f
        .blocks
        .iter()
        .zip(&plan.body)
        .filter(|(_, inside)| **inside);
    let mut points = blocks.flat_map(|(b, _)| b.insts.iter().filter(|i| i.op.is_point()));
    points.all(|point| match &point.unwind.target {
        Some(to) => !plan.body[to.block.index()] && to.args.iter().all(there),
        None => true,
    })
}

/// The block whose branch is the only way back to the head; nothing goes there from an exception.
fn only_latch(f: &Function, l: &Loop) -> Option<Block> {
    if l.head.index() == 0 {
        return None;
    }
    let mut latch = None;
    for (b, data) in f.blocks.iter().enumerate() {
        let to_head = |e: &&Edge| e.block == l.head;
        let all = data.all_edges().filter(to_head).count();
        let plain = data.terminator.iter().flat_map(Terminator::edges);
        if plain.filter(to_head).count() != all {
            return None;
        }
        if all > 0 && l.body[b] && latch.replace(Block(b as u32)).is_some() {
            return None;
        }
    }
    latch
}

fn not(op: Cmp) -> Cmp {
    match op {
        Cmp::Lt => Cmp::Ge,
        Cmp::Ge => Cmp::Lt,
        Cmp::Gt => Cmp::Le,
        Cmp::Le => Cmp::Gt,
        Cmp::Eq => Cmp::Ne,
        Cmp::Ne => Cmp::Eq,
    }
}

/// The same with the operands in the other order.
fn turned(op: Cmp) -> Cmp {
    match op {
        Cmp::Lt => Cmp::Gt,
        Cmp::Gt => Cmp::Lt,
        Cmp::Le => Cmp::Ge,
        Cmp::Ge => Cmp::Le,
        op => op,
    }
}

fn inst(result: Value, op: Op) -> Inst {
    Inst {
        results: vec![result],
        op,
        consumed: Vec::new(),
        unwind: Unwind::default(),
        place: None,
    }
}

fn push(f: &mut Function, params: Vec<Value>, insts: Vec<Inst>, end: Terminator) -> Block {
    f.blocks.push(BlockData {
        params,
        insts,
        terminator: Some(end),
    });
    Block(f.blocks.len() as u32 - 1)
}

fn edge(block: Block, args: &[Value]) -> Edge {
    Edge {
        block,
        args: args.to_vec(),
    }
}

/// Before: `latch -> head | exit`. After: `enter -> head`, `latch -> head | test`, `test -> look | exit`, and
/// `look -> enter`; the latch compares with the end of the strip, which `enter` computes, and `test` with the bound.
fn cut(f: &mut Function, plan: Plan) {
    let mut point = take_point(f, &plan);
    let params = f.blocks[plan.head.index()].params.clone();
    let old_args = back_args(f, &plan);
    let repr = f.repr(plan.counter);
    let limit = f.new_value(repr);
    let enter = enter(f, &plan, &params, &old_args, repr);
    for (b, data) in f.blocks.iter_mut().enumerate() {
        let own = b >= plan.body.len() || plan.body[b];
        data.all_edges_mut()
            .filter(|e| e.block == plan.head && !own)
            .for_each(|e| e.block = enter);
    }
    f.blocks[plan.head.index()].params.push(limit);
    // The unwinding edge of the point takes what the next turn would begin with.
    if let Some(target) = &mut point.unwind.target {
        for a in &mut target.args {
            if let Some(at) = params.iter().position(|p| p == a) {
                *a = old_args[at];
            }
        }
    }
    let look = push(
        f,
        vec![],
        vec![point],
        Terminator::Jump(edge(enter, &old_args)),
    );
    let test = test(f, &plan, look);
    let goes_on = f.new_value(Repr::Bool);
    let compare = inst(
        goes_on,
        Op::IntCompare {
            op: plan.less,
            left: plan.counter,
            right: limit,
            checks: Checks::NONE,
        },
    );
    let mut again = old_args;
    again.push(limit);
    let latch = &mut f.blocks[plan.latch.index()];
    latch.insts.push(compare);
    latch.terminator = Some(Terminator::Branch {
        condition: goes_on,
        then: edge(plan.head, &again),
        orelse: edge(test, &[]),
    });
}

/// Takes the points out of the loop; gives the first.
fn take_point(f: &mut Function, plan: &Plan) -> Inst {
    let mut point = None;
    for (b, data) in f.blocks.iter_mut().enumerate() {
        if plan.body[b] {
            for taken in data.insts.extract_if(.., |i| i.op.is_point()) {
                point.get_or_insert(taken);
            }
        }
    }
    point.expect("a loop without a point is not planned")
}

fn back_args(f: &Function, plan: &Plan) -> Vec<Value> {
    let edges = f.blocks[plan.latch.index()].terminator.iter();
    let mut back = edges.flat_map(Terminator::edges);
    let back = back.find(|e| e.block == plan.head);
    back.map_or_else(Vec::new, |e| e.args.clone())
}

/// The end of the strip is so many turns away, or the bound where that is nearer.
fn enter(f: &mut Function, plan: &Plan, params: &[Value], back: &[Value], repr: Repr) -> Block {
    let reprs: Vec<Repr> = params.iter().map(|p| f.repr(*p)).collect();
    let own: Vec<Value> = reprs.into_iter().map(|r| f.new_value(r)).collect();
    let at = back.iter().position(|a| *a == plan.counter).unwrap_or(0);
    let (turns, end, bound) = (f.new_value(repr), f.new_value(repr), f.new_value(repr));
    let nearer = f.new_value(Repr::Bool);
    let insts = vec![
        inst(turns, Op::ConstInt(plan.step * TURNS)),
        inst(
            end,
            Op::Int {
                op: IntOp::Add,
                left: own[at],
                right: turns,
                checks: Checks::NONE,
            },
        ),
    ];
    let mut insts = insts;
    let bound = match constant(f, plan.bound) {
        Some(n) => {
            insts.push(inst(bound, Op::ConstInt(n)));
            bound
        }
        None => plan.bound,
    };
    insts.push(inst(
        nearer,
        Op::IntCompare {
            op: plan.less,
            left: end,
            right: bound,
            checks: Checks::NONE,
        },
    ));
    let to = |last: Value| {
        let mut args = own.clone();
        args.push(last);
        edge(plan.head, &args)
    };
    let branch = Terminator::Branch {
        condition: nearer,
        then: to(end),
        orelse: to(bound),
    };
    push(f, own.clone(), insts, branch)
}

fn constant(f: &Function, v: Value) -> Option<i64> {
    let mut insts = f.blocks.iter().flat_map(|b| &b.insts);
    insts.find_map(|i| match i.op {
        Op::ConstInt(n) if i.results.contains(&v) => Some(n),
        _ => None,
    })
}

/// Whether the loop goes on after a strip: the test that the latch had.
fn test(f: &mut Function, plan: &Plan, look: Block) -> Block {
    let (then, orelse) = if plan.stays {
        (edge(look, &[]), plan.exit.clone())
    } else {
        (plan.exit.clone(), edge(look, &[]))
    };
    let branch = Terminator::Branch {
        condition: plan.condition,
        then,
        orelse,
    };
    // It is computed here where nobody else wants it.
    let latch = plan.latch.index();
    let own = f.blocks[latch]
        .insts
        .iter()
        .position(|i| i.results == [plan.condition]);
    let mut uses = 0;
    for data in &f.blocks {
        data.uses(&mut |v| uses += (v == plan.condition) as u32);
    }
    let mut insts = Vec::new();
    if let (Some(at), 1) = (own, uses) {
        insts.push(f.blocks[latch].insts.remove(at));
    }
    push(f, vec![], insts, branch)
}
