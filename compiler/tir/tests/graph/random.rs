//! Random functions: any graph, any values that are available, from a seed.

use molt_abi::functions::RuntimeFn;
use molt_tir::analysis::dominators::{Dominators, Place, definitions};
use molt_tir::ir::*;

use super::*;

pub struct Seed(pub u64);

impl Seed {
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % n
    }
}

/// Params: a boxed value, an int, a list, a bool, an index.
pub fn random(seed: u64) -> Function {
    let mut s = Seed(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x1234_5678);
    let mut g = Graph::new(&[BOXED, INT, LIST, BOOL, I64], BOXED);
    let count = 2 + s.below(7);
    for _ in 1..=count {
        let params: Vec<Repr> = (0..s.below(3))
            .map(|_| [BOXED, INT, LIST][s.below(3)])
            .collect();
        g.block(&params);
    }
    let blocks = g.function.blocks.len();
    for b in 0..blocks {
        g.at(Block(b as u32));
        for _ in 0..s.below(6) {
            let target = 1 + s.below(blocks - 1);
            g.handler = (s.below(3) == 0).then(|| (Block(target as u32), filler(&g, target)));
            random_op(&mut g, &mut s);
        }
        g.handler = None;
        random_end(&mut g, &mut s, blocks);
    }
    fill(&mut g.function, &mut s);
    g.function
}

/// Arguments of the right representations: entry params.
fn filler(g: &Graph, target: usize) -> Vec<Value> {
    let of = |r: Repr| {
        Value(
            [BOXED, INT, LIST, BOOL, I64]
                .iter()
                .position(|x| *x == r)
                .expect("known") as u32,
        )
    };
    g.function.blocks[target]
        .params
        .iter()
        .map(|p| of(g.function.repr(*p)))
        .collect()
}

fn random_op(g: &mut Graph, s: &mut Seed) {
    let (boxed, int, list, index) = (Value(0), Value(1), Value(2), Value(4));
    match s.below(16) {
        0 => _ = g.get(RuntimeFn::add, &[boxed, boxed]),
        1 => _ = g.get(RuntimeFn::int_floordiv, &[int, int]),
        2 | 3 => _ = g.add(int, int, INT),
        4 | 5 => {
            _ = g.op(
                Op::ItemLoad {
                    object: list,
                    index,
                },
                BOXED,
            )
        }
        6 => _ = g.op(Op::Unbox(boxed), F64),
        7 => _ = g.op(Op::Unbox(boxed), LIST),
        8 => _ = g.op(Op::Unbox(boxed), INT),
        9 => _ = g.op(Op::Box(list), BOXED),
        10 => _ = g.op(Op::Box(int), BOXED),
        11 => {
            let array = vec![boxed, boxed];
            let op = Op::RuntimeArray {
                function: RuntimeFn::list_new,
                before: vec![],
                array,
                after: vec![],
            };
            _ = g.op(op, LIST);
        }
        12 => g.effect(Op::ListAppend { list, value: boxed }),
        13 => _ = g.op(Op::GlobalLoad(GlobalId(0)), BOXED),
        14 => g.effect(Op::GlobalStore(GlobalId(0), boxed)),
        _ => {
            _ = g.op(
                Op::Test {
                    test: [Test::IsNull, Test::IsFloat][s.below(2)],
                    value: boxed,
                },
                BOOL,
            )
        }
    }
}

fn random_end(g: &mut Graph, s: &mut Seed, blocks: usize) {
    let mut edge = |g: &Graph| {
        let b = 1 + s.below(blocks - 1);
        (Block(b as u32), filler(g, b))
    };
    let (a, b) = (edge(g), edge(g));
    match s.below(6) {
        0 => g.ret(Value(0)),
        1 | 2 => g.jump(a.0, &a.1),
        3 | 4 => g.branch(Value(3), (a.0, &a.1), (b.0, &b.1)),
        _ => g.propagate(),
    }
}

/// Puts a random available value of the same representation in the place of each operand.
fn fill(f: &mut Function, s: &mut Seed) {
    let dominators = Dominators::new(f);
    let places = definitions(f);
    let values = f.values.clone();
    let mut pick = |v: &mut Value, block: Block, at: usize| {
        let reaches = |w: usize, p: &Option<Place>| {
            values[w] == values[v.index()] && p.is_some_and(|p| dominators.reaches(p, block, at))
        };
        let choices: Vec<usize> = places
            .iter()
            .enumerate()
            .filter(|(w, p)| reaches(*w, p))
            .map(|(w, _)| w)
            .collect();
        // Late definitions more often: they are the interesting ones.
        if !choices.is_empty() {
            let i = s.below(choices.len()).max(s.below(choices.len()));
            *v = Value(choices[i] as u32);
        }
    };
    for b in 0..f.blocks.len() {
        let block = Block(b as u32);
        let data = &mut f.blocks[b];
        for (i, inst) in data.insts.iter_mut().enumerate() {
            inst.op.operands_mut(&mut |v| pick(v, block, i));
            inst.unwind
                .target
                .iter_mut()
                .flat_map(|e| &mut e.args)
                .for_each(|v| pick(v, block, i));
        }
        let end = data.insts.len();
        if let Some(t) = &mut data.terminator {
            t.edges_mut()
                .into_iter()
                .flat_map(|e| &mut e.args)
                .for_each(|v| pick(v, block, end));
            if let Some(v) = t.operand_mut() {
                pick(v, block, end);
            }
        }
    }
}
