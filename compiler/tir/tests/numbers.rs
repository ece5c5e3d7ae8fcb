//! Ranges and folding against an interpreter: random functions on ints run before and after optimisation, and
//! every value must lie in its range.

mod graph;

use std::collections::HashMap;

use graph::random::Seed;
use graph::*;
use molt_tir::analysis::dominators::Dominators;
use molt_tir::analysis::numbers::{compare, integer};
use molt_tir::analysis::range::Ranges;
use molt_tir::ir::*;
use molt_tir::opt::{Level, optimize_checked};
use molt_tir::print::print_function;

const OPS: &[IntOp] = &[
    IntOp::Add,
    IntOp::Add,
    IntOp::Sub,
    IntOp::Mul,
    IntOp::And,
    IntOp::Or,
    IntOp::Xor,
    IntOp::FloorDiv,
    IntOp::Mod,
    IntOp::Shl,
    IntOp::Shr,
];
const CMPS: &[Cmp] = &[Cmp::Eq, Cmp::Ne, Cmp::Lt, Cmp::Le, Cmp::Gt, Cmp::Ge];
const NUMBERS: &[i64] = &[
    0,
    1,
    1,
    2,
    3,
    -1,
    -3,
    8,
    63,
    255,
    1 << 31,
    -(1 << 40),
    (1 << 62) - 1,
];

/// One param; blocks that go on or back, until there are enough.
fn random_ints(seed: u64) -> Function {
    let mut s = Seed(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 77);
    let mut g = Graph::new(&[INT], INT);
    let count = 2 + s.below(6);
    let blocks: Vec<Block> = (0..count).map(|_| g.block(&[INT, INT])).collect();
    for b in 0..=count {
        let block = Block(b as u32);
        g.at(block);
        let mut values = vec![Value(0)];
        if b > 0 {
            values.extend([g.param(block, 0), g.param(block, 1)]);
        }
        for _ in 0..s.below(4) {
            let n = NUMBERS[s.below(NUMBERS.len())];
            values.push(g.big(n));
            let (left, right) = (values[s.below(values.len())], values[s.below(values.len())]);
            let op = OPS[s.below(OPS.len())];
            values.push(g.op(
                Op::Int {
                    op,
                    left,
                    right,
                    checks: Checks::ALL,
                },
                INT,
            ));
        }
        let mut pick = || values[s.below(values.len())];
        let (a, c, d, e, left, right) = (pick(), pick(), pick(), pick(), pick(), pick());
        if b > 0 && s.below(5) == 0 {
            g.ret(a);
            continue;
        }
        let t = g.op(
            Op::IntCompare {
                op: CMPS[s.below(6)],
                left,
                right,
                checks: Checks::ALL,
            },
            BOOL,
        );
        let (x, y) = (blocks[s.below(count)], blocks[s.below(count)]);
        g.branch(t, (x, &[a, c]), (y, &[d, e]));
    }
    g.function
}

/// What a run does, seen from outside.
#[derive(Debug, PartialEq)]
enum Outcome {
    Gives(i128),
    Raises,
    /// Too long, or numbers too large for the interpreter.
    Unknown,
}

fn run(f: &Function, argument: i64, see: &mut dyn FnMut(Block, Value, i128)) -> Outcome {
    // `None` is a number without meaning: computed where its guard does not hold. Nothing may depend on it.
    let mut env: HashMap<Value, Option<i128>> = HashMap::new();
    env.insert(f.blocks[0].params[0], Some(argument as i128));
    let mut b = Block(0);
    for _ in 0..300 {
        let data = &f.blocks[b.index()];
        data.params
            .iter()
            .for_each(|p| env[p].iter().for_each(|n| see(b, *p, *n)));
        for inst in &data.insts {
            let value = match compute(f, &inst.op, &env) {
                Ok(value) => value,
                Err(outcome) => return outcome,
            };
            env.insert(inst.results[0], value);
            value.iter().for_each(|n| see(b, inst.results[0], *n));
        }
        let next = match data.terminator.as_ref().expect("ended") {
            Terminator::Return(v) => return Outcome::Gives(env[v].expect("a number with meaning")),
            Terminator::Jump(e) => e,
            Terminator::Branch {
                condition,
                then,
                orelse,
            } => {
                if env[condition].expect("a bool with meaning") != 0 {
                    then
                } else {
                    orelse
                }
            }
            t => panic!("not of this test: {t:?}"),
        };
        let args: Vec<Option<i128>> = next.args.iter().map(|a| env[a]).collect();
        env.extend(
            f.blocks[next.block.index()]
                .params
                .iter()
                .copied()
                .zip(args),
        );
        b = next.block;
    }
    Outcome::Unknown
}

fn compute(
    f: &Function,
    op: &Op,
    env: &HashMap<Value, Option<i128>>,
) -> Result<Option<i128>, Outcome> {
    let small = |x: i128| (-(1i128 << 62)..1i128 << 62).contains(&x);
    Ok(match op {
        Op::ConstInt(n) => Some(*n as i128),
        Op::ConstBool(x) => Some(*x as i128),
        Op::Int {
            op,
            left,
            right,
            checks,
        } => {
            let (Some(x), Some(y)) = (env[left], env[right]) else {
                assert!(
                    !checks.divisor,
                    "may raise for no reason: {}",
                    print_function(0, f)
                );
                return Ok(None);
            };
            let bad = match op {
                IntOp::FloorDiv | IntOp::Mod => y == 0,
                IntOp::Shl | IntOp::Shr => y < 0,
                _ => false,
            };
            if bad && checks.divisor {
                return Err(Outcome::Raises);
            }
            if bad {
                assert!(
                    !matches!(op, IntOp::FloorDiv | IntOp::Mod),
                    "traps: {}",
                    print_function(0, f)
                );
                return Ok(None);
            }
            if !(checks.left || small(x)) || !(checks.right || small(y)) {
                return Ok(None);
            }
            let (Ok(x), Ok(y)) = (i64::try_from(x), i64::try_from(y)) else {
                return Err(Outcome::Unknown);
            };
            let Some(z) = integer(*op, x, y) else {
                return Err(Outcome::Unknown);
            };
            (checks.result || small(z)).then_some(z)
        }
        Op::IntCompare {
            op,
            left,
            right,
            checks,
        } => match (env[left], env[right]) {
            (Some(x), Some(y)) if (checks.left || small(x)) && (checks.right || small(y)) => {
                Some(compare(*op, x.cmp(&y)) as i128)
            }
            _ => None,
        },
        Op::IntTruth(v) => env[v].map(|n| (n != 0) as i128),
        Op::BoolNot(v) => env[v].map(|n| 1 - n),
        op => panic!("not of this test: {op:?}"),
    })
}

#[test]
fn runs_agree_and_stay_in_range() {
    const ARGUMENTS: &[i64] = &[0, 1, -1, 5, 100, -77, 1 << 33, (1 << 62) - 1, -(1 << 62)];
    for seed in 0..2_000 {
        let f = random_ints(seed);
        let text = print_function(0, &f);
        let ranges = Ranges::new(&f, &Dominators::new(&f));
        let mut before = Vec::new();
        for a in ARGUMENTS {
            before.push(run(&f, *a, &mut |b, v, n| {
                if f.repr(v) == INT {
                    let r = ranges.at(&f, v, b);
                    let low = r.low == i64::MIN || r.low as i128 <= n;
                    let high = r.high == i64::MAX || n <= r.high as i128;
                    assert!(
                        low && high,
                        "seed {seed}: v{} = {n} is not in {r:?} in b{}\n{text}",
                        v.0,
                        b.0
                    );
                }
            }));
        }
        let mut p = program(vec![f]);
        optimize_checked(&mut p, Level::Release);
        for (a, expected) in ARGUMENTS.iter().zip(before) {
            let found = run(&p.functions[0], *a, &mut |_, _, _| {});
            if expected != Outcome::Unknown && found != Outcome::Unknown && expected != found {
                let after = print_function(0, &p.functions[0]);
                panic!("seed {seed}, argument {a}: {expected:?} became {found:?}\n{text}\n{after}");
            }
        }
    }
}
