//! Inlining: a call of a small function becomes its body. Only of functions that cannot raise, because the traceback of
//! an exception must show the callee, and of none that counts its depth.
//!
//! Relies on `raises` to have found those functions.

use crate::ir::{
    Block, BlockData, Edge, Func, Function, FunctionKind, Inst, Op, Program, Repr, Terminator,
    Unmanaged, Unwind, Value,
};

/// Instructions of a callee at most.
const SIZE: usize = 40;
const BLOCKS: usize = 12;
/// Instructions that one caller may gain.
const GROWTH: usize = 2_000;

pub fn run(program: &mut Program<Unmanaged>) -> bool {
    let small: Vec<Option<Function>> = program
        .functions
        .iter()
        .map(|f| fits(f).then(|| copy(f)))
        .collect();
    let mut changed = false;
    for (i, f) in program.functions.iter_mut().enumerate() {
        let mut growth = GROWTH;
        let mut b = 0;
        // Blocks of a callee come to the end; its own calls are not looked at again.
        let end = f.blocks.len();
        let mut current = 0;
        while b < end {
            match next_call(&f.blocks[current], &small, Func(i as u32), growth) {
                Some((at, callee)) => {
                    growth -= size(callee);
                    current = inline(f, current, at, callee);
                    changed = true;
                }
                None => {
                    b += 1;
                    current = b;
                }
            }
        }
    }
    changed
}

fn size(f: &Function) -> usize {
    f.blocks.iter().map(|b| b.insts.len() + 1).sum()
}

fn fits(f: &Function) -> bool {
    let local = |op: &Op| {
        !matches!(
            op,
            Op::Call { .. } | Op::FrameLoad { .. } | Op::FrameStore { .. }
        )
    };
    matches!(f.kind, FunctionKind::Direct(_))
        && !f.may_raise
        && !f.counts_depth
        && f.blocks.len() <= BLOCKS
        && size(f) <= SIZE
        && f.blocks.iter().flat_map(|b| &b.insts).all(|i| local(&i.op))
}

fn copy(f: &Function) -> Function {
    let block = |b: &BlockData| BlockData {
        params: b.params.clone(),
        insts: b.insts.clone(),
        terminator: b.terminator.clone(),
    };
    Function {
        name: f.name.clone(),
        kind: f.kind,
        result: f.result,
        blocks: f.blocks.iter().map(block).collect(),
        values: f.values.clone(),
        counts_depth: f.counts_depth,
        may_raise: f.may_raise,
    }
}

fn next_call<'a>(
    data: &BlockData,
    small: &'a [Option<Function>],
    own: Func,
    growth: usize,
) -> Option<(usize, &'a Function)> {
    data.insts
        .iter()
        .enumerate()
        .find_map(|(i, inst)| match &inst.op {
            Op::Call { function, .. } if *function != own => small[function.index()]
                .as_ref()
                .filter(|f| size(f) <= growth)
                .map(|f| (i, f)),
            _ => None,
        })
}

/// Cuts the block at the call and puts the callee's blocks between; gives the block with what followed.
fn inline(f: &mut Function, b: usize, at: usize, callee: &Function) -> usize {
    let mut rest = f.blocks[b].insts.split_off(at);
    let call = rest.remove(0);
    let Op::Call { args, .. } = &call.op else {
        unreachable!("only calls are inlined")
    };
    let terminator = f.blocks[b].terminator.take();
    let join = Block(f.blocks.len() as u32);
    f.blocks.push(BlockData {
        params: call.results.clone(),
        insts: rest,
        terminator,
    });
    let first_value = f.values.len() as u32;
    f.values.extend(&callee.values);
    let first_block = f.blocks.len() as u32;
    let entry = &callee.blocks[0].params;
    let args: Vec<Value> = args
        .iter()
        .zip(entry)
        .map(|(a, p)| as_kind(f, b, *a, callee.repr(*p)))
        .collect();
    let value = |v: Value| match entry.iter().position(|p| *p == v) {
        Some(i) => args[i],
        None => Value(v.0 + first_value),
    };
    let edge = |e: &Edge| Edge {
        block: Block(e.block.0 + first_block),
        args: e.args.iter().map(|a| value(*a)).collect(),
    };
    for (n, data) in callee.blocks.iter().enumerate() {
        let params = if n == 0 {
            Vec::new()
        } else {
            data.params.iter().map(|p| value(*p)).collect()
        };
        let insts = data
            .insts
            .iter()
            .map(|i| renamed(i, &value, &edge))
            .collect();
        let terminator = data.terminator.as_ref().map(|t| match t {
            Terminator::Jump(e) => Terminator::Jump(edge(e)),
            Terminator::Branch {
                condition,
                then,
                orelse,
            } => Terminator::Branch {
                condition: value(*condition),
                then: edge(then),
                orelse: edge(orelse),
            },
            Terminator::Switch {
                index,
                targets,
                default,
            } => Terminator::Switch {
                index: value(*index),
                targets: targets.iter().map(&edge).collect(),
                default: edge(default),
            },
            Terminator::Return(_) | Terminator::Propagate | Terminator::Unreachable => {
                Terminator::Unreachable
            }
        });
        f.blocks.push(BlockData {
            params,
            insts,
            terminator,
        });
        let last = f.blocks.len() - 1;
        if let (Some(Terminator::Return(v)), Some(r)) = (&data.terminator, call.results.first()) {
            let v = as_kind(f, last, value(*v), f.repr(*r));
            f.blocks[last].terminator = Some(Terminator::Jump(Edge {
                block: join,
                args: vec![v],
            }));
        }
    }
    f.blocks[b].terminator = Some(Terminator::Jump(Edge {
        block: Block(first_block),
        args: Vec::new(),
    }));
    join.index()
}

/// The value in the representation: pointers may differ in kind.
fn as_kind(f: &mut Function, b: usize, v: Value, repr: Repr) -> Value {
    if f.repr(v) == repr {
        return v;
    }
    let result = f.new_value(repr);
    let inst = Inst {
        results: vec![result],
        op: Op::Convert(v),
        consumed: Vec::new(),
        unwind: Unwind::default(),
        place: None,
    };
    f.blocks[b].insts.push(inst);
    result
}

fn renamed(inst: &Inst, value: &dyn Fn(Value) -> Value, edge: &dyn Fn(&Edge) -> Edge) -> Inst {
    let mut op = inst.op.clone();
    op.operands_mut(&mut |v| *v = value(*v));
    let unwind = Unwind {
        target: inst.unwind.target.as_ref().map(edge),
        release: Vec::new(),
        silent: inst.unwind.silent,
    };
    let results = inst.results.iter().map(|r| value(*r)).collect();
    Inst {
        results,
        op,
        consumed: Vec::new(),
        unwind,
        place: inst.place,
    }
}
