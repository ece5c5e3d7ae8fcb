//! Arithmetic on ints against exact arithmetic, at the edges of every fast path.

use molt_tir::ir::*;

use crate::build::{Build, program};
use crate::host::Machine;

fn binary(op: IntOp, checks: Checks, constant: Option<i64>, constant_left: bool) -> Machine {
    let params: &[Repr] = if constant.is_some() {
        &[Repr::Int]
    } else {
        &[Repr::Int, Repr::Int]
    };
    let (mut b, p) = Build::new("f", params, Repr::Int);
    let other = constant.map(|c| b.op(Repr::Int, Op::ConstInt(c)));
    let (left, right) = match other {
        Some(c) if constant_left => (c, p[0]),
        Some(c) => (p[0], c),
        None => (p[0], p[1]),
    };
    let v = b.op(
        Repr::Int,
        Op::Int {
            op,
            left,
            right,
            checks,
        },
    );
    b.ret(v);
    Machine::new(&program(vec![b.f]))
}

const EDGES: [i128; 19] = [
    0,
    1,
    -1,
    2,
    -2,
    3,
    -7,
    62,
    63,
    1 << 31,
    -(1 << 31),
    (1 << 31) - 1,
    1 << 40,
    -(1 << 45),
    (1 << 62) - 1,
    -(1 << 62),
    1 << 62,
    -(1 << 63),
    1 << 70,
];

fn expected(op: IntOp, a: i128, b: i128) -> Option<i128> {
    let floor = |a: i128, b: i128| a / b - i128::from(a % b != 0 && (a < 0) != (b < 0));
    Some(match op {
        IntOp::Add => a + b,
        IntOp::Sub => a - b,
        IntOp::Mul if a.abs() < 1 << 63 || b.abs() < 1 << 50 => a.checked_mul(b)?,
        IntOp::And => a & b,
        IntOp::Or => a | b,
        IntOp::Xor => a ^ b,
        IntOp::FloorDiv if b != 0 => floor(a, b),
        IntOp::Mod if b != 0 => a - floor(a, b) * b,
        IntOp::Shl if (0..55).contains(&b) => a << b,
        IntOp::Shr if b >= 0 => a >> b.min(127),
        _ => return None,
    })
}

const OPS: [IntOp; 10] = [
    IntOp::Add,
    IntOp::Sub,
    IntOp::Mul,
    IntOp::FloorDiv,
    IntOp::Mod,
    IntOp::And,
    IntOp::Or,
    IntOp::Xor,
    IntOp::Shl,
    IntOp::Shr,
];

#[test]
fn operations_are_exact() {
    for op in OPS {
        let mut m = binary(op, Checks::ALL, None, false);
        for a in EDGES {
            for b in EDGES {
                if let Some(want) = expected(op, a, b) {
                    assert_eq!(m.call_int("f", &[a, b]), want, "{op:?} {a} {b}");
                }
            }
        }
        assert_eq!(m.store.data().alive(), 0, "{op:?} leaks");
    }
}

#[test]
fn operations_with_constants_are_exact() {
    for op in OPS {
        for c in [1i64, 2, 3, 8, 10, -1, -5, 1000, 1 << 40] {
            for left in [false, true] {
                let mut m = binary(op, Checks::ALL, Some(c), left);
                for a in EDGES {
                    let (x, y) = if left { (c.into(), a) } else { (a, c.into()) };
                    if let Some(want) = expected(op, x, y) {
                        assert_eq!(m.call_int("f", &[a]), want, "{op:?} {x} {y}");
                    }
                }
                assert_eq!(m.store.data().alive(), 0, "{op:?} {c} leaks");
            }
        }
    }
}

#[test]
fn unchecked_operations_call_nothing() {
    for op in [
        IntOp::Add,
        IntOp::Sub,
        IntOp::Mul,
        IntOp::FloorDiv,
        IntOp::Mod,
        IntOp::Shr,
    ] {
        let mut m = binary(op, Checks::NONE, None, false);
        assert_eq!(Some(m.call_int("f", &[-17, 5])), expected(op, -17, 5));
        assert!(m.assembled.imports.is_empty(), "{op:?}");
    }
}

#[test]
fn comparisons() {
    for op in [Cmp::Eq, Cmp::Ne, Cmp::Lt, Cmp::Le, Cmp::Gt, Cmp::Ge] {
        let (mut b, p) = Build::new("f", &[Repr::Int, Repr::Int], Repr::I64);
        let v = b.op(
            Repr::Bool,
            Op::IntCompare {
                op,
                left: p[0],
                right: p[1],
                checks: Checks::ALL,
            },
        );
        let v = b.op(Repr::I64, Op::Convert(v));
        b.ret(v);
        let mut m = Machine::new(&program(vec![b.f]));
        for x in EDGES {
            for y in EDGES {
                let want = match op {
                    Cmp::Eq => x == y,
                    Cmp::Ne => x != y,
                    Cmp::Lt => x < y,
                    Cmp::Le => x <= y,
                    Cmp::Gt => x > y,
                    Cmp::Ge => x >= y,
                };
                assert_eq!(m.call_int("f", &[x, y]), want.into(), "{op:?} {x} {y}");
            }
        }
    }
}

#[test]
fn slow_paths_release_what_they_consume() {
    // (a + a) + a, where the operands of the outer sum are consumed.
    let (mut b, p) = Build::new("f", &[Repr::Int], Repr::Int);
    let sum = |left, right| Op::Int {
        op: IntOp::Add,
        left,
        right,
        checks: Checks::ALL,
    };
    let twice = b.op(Repr::Int, sum(p[0], p[0]));
    let v = b.op(Repr::Int, sum(twice, p[0]));
    b.f.blocks[0].insts[1].consumed = vec![twice];
    b.ret(v);
    let mut m = Machine::new(&program(vec![b.f]));
    for n in [5i128, 1 << 61, (1 << 62) - 1, 1 << 80] {
        assert_eq!(m.call_int("f", &[n]), 3 * n);
    }
    assert_eq!(m.store.data().alive(), 0);
}

#[test]
fn boxing() {
    let (mut b, p) = Build::new("f", &[Repr::Int], Repr::Boxed);
    let v = b.op(Repr::Boxed, Op::Box(p[0]));
    b.ret(v);
    let mut m = Machine::new(&program(vec![b.f]));
    m.store
        .data_mut()
        .answers
        .insert("int_box".into(), 0x1234_5678);
    for n in [0i64, 1, -1, (1 << 47) - 1, -(1 << 47)] {
        assert_eq!(m.call_i64("f", &[n]) as u64, molt_abi::value::from_int(n));
    }
    for n in [1i64 << 47, -(1 << 47) - 1, 1 << 61] {
        assert_eq!(m.call_i64("f", &[n]), 0x1234_5678);
    }
}

#[test]
fn unboxing() {
    let (mut b, p) = Build::new("f", &[Repr::Boxed], Repr::Int);
    let v = b.op(Repr::Int, Op::Unbox(p[0]));
    b.ret(v);
    let mut m = Machine::new(&program(vec![b.f]));
    m.store.data_mut().answers.insert("int_unbox".into(), 77);
    for n in [0i64, 5, -5, (1 << 47) - 1, -(1 << 47)] {
        assert_eq!(m.call_i64("f", &[molt_abi::value::from_int(n) as i64]), n);
    }
    assert_eq!(m.call_i64("f", &[molt_abi::value::TRUE as i64]), 1);
    assert_eq!(m.call_i64("f", &[molt_abi::value::FALSE as i64]), 0);
    assert_eq!(m.call_i64("f", &[0x20_0000]), 77);
}
