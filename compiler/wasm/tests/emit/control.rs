//! Control flow: loops, breaks, switches, graphs that no nesting of blocks can express.

use molt_tir::ir::*;

use crate::build::{Build, edge, program};
use crate::host::Machine;

fn add(b: &mut Build, left: Value, right: Value) -> Value {
    b.op(
        Repr::I64,
        Op::Int {
            op: IntOp::Add,
            left,
            right,
            checks: Checks::NONE,
        },
    )
}

fn less(b: &mut Build, left: Value, right: Value) -> Value {
    b.op(
        Repr::Bool,
        Op::IntCompare {
            op: Cmp::Lt,
            left,
            right,
            checks: Checks::NONE,
        },
    )
}

#[test]
fn a_loop_counts() {
    let (mut b, p) = Build::new("f", &[Repr::I64], Repr::I64);
    let (head, h) = b.block(&[Repr::I64, Repr::I64]);
    let (body, _) = b.block(&[]);
    let (exit, _) = b.block(&[]);
    let zero = b.int(0);
    b.jump(head, &[zero, zero]);
    let c = {
        b.at(head);
        less(&mut b, h[0], p[0])
    };
    b.branch(c, edge(body, &[]), edge(exit, &[]));
    b.at(body);
    let one = b.int(1);
    let sum = add(&mut b, h[1], h[0]);
    let next = add(&mut b, h[0], one);
    b.jump(head, &[next, sum]);
    b.at(exit).ret(h[1]);
    let mut m = Machine::new(&program(vec![b.f]));
    assert_eq!(m.call_i64("f", &[10]), 45);
    assert_eq!(m.call_i64("f", &[0]), 0);
}

/// for i in range(n): for j in range(n): if j == i + 2: break; if i * 100 + j > limit: return i * 100 + j; total += 1
#[test]
fn nested_loops_with_breaks() {
    let (mut b, p) = Build::new("f", &[Repr::I64, Repr::I64], Repr::I64);
    let (outer, o) = b.block(&[Repr::I64, Repr::I64]);
    let (inner, i) = b.block(&[Repr::I64, Repr::I64]);
    let (test, _) = b.block(&[]);
    let (work, _) = b.block(&[]);
    let (more, _) = b.block(&[]);
    let (leave, _) = b.block(&[]);
    let (next, t) = b.block(&[Repr::I64]);
    let (done, _) = b.block(&[]);
    let zero = b.int(0);
    b.jump(outer, &[zero, zero]);
    b.at(outer);
    let c = less(&mut b, o[0], p[0]);
    let zero = b.int(0);
    b.branch(c, edge(inner, &[zero, o[1]]), edge(done, &[]));
    b.at(inner);
    let c = less(&mut b, i[0], p[0]);
    b.branch(c, edge(test, &[]), edge(next, &[i[1]]));
    b.at(test);
    let two = b.int(2);
    let stop = add(&mut b, o[0], two);
    let c = b.op(
        Repr::Bool,
        Op::IntCompare {
            op: Cmp::Eq,
            left: i[0],
            right: stop,
            checks: Checks::NONE,
        },
    );
    b.branch(c, edge(next, &[i[1]]), edge(work, &[]));
    b.at(work);
    let hundred = b.int(100);
    let k = b.op(
        Repr::I64,
        Op::Int {
            op: IntOp::Mul,
            left: o[0],
            right: hundred,
            checks: Checks::NONE,
        },
    );
    let k = add(&mut b, k, i[0]);
    let c = less(&mut b, p[1], k);
    b.branch(c, edge(leave, &[]), edge(more, &[]));
    b.at(leave).ret(k);
    b.at(more);
    let one = b.int(1);
    let j = add(&mut b, i[0], one);
    let total = add(&mut b, i[1], one);
    b.jump(inner, &[j, total]);
    b.at(next);
    let one = b.int(1);
    let n = add(&mut b, o[0], one);
    b.jump(outer, &[n, t[0]]);
    b.at(done).ret(o[1]);
    let mut m = Machine::new(&program(vec![b.f]));
    let model = |n: i64, limit: i64| {
        let mut total = 0;
        for i in 0..n {
            for j in 0..n {
                if j == i + 2 {
                    break;
                }
                if i * 100 + j > limit {
                    return i * 100 + j;
                }
                total += 1;
            }
        }
        total
    };
    for n in 0..7 {
        for limit in [0, 1, 99, 150, 203, 100_000] {
            assert_eq!(m.call_i64("f", &[n, limit]), model(n, limit), "{n} {limit}");
        }
    }
}

#[test]
fn parameters_are_set_all_at_once() {
    // a, b = b, a  n times
    let (mut b, p) = Build::new("f", &[Repr::I64], Repr::I64);
    let (head, h) = b.block(&[Repr::I64, Repr::I64, Repr::I64]);
    let (body, _) = b.block(&[]);
    let (exit, _) = b.block(&[]);
    let (x, y) = (b.int(1), b.int(2));
    b.jump(head, &[p[0], x, y]);
    b.at(head);
    let c = b.op(Repr::Bool, Op::IntTruth(h[0]));
    b.branch(c, edge(body, &[]), edge(exit, &[]));
    b.at(body);
    let minus = b.int(-1);
    let n = add(&mut b, h[0], minus);
    b.jump(head, &[n, h[2], h[1]]);
    b.at(exit);
    let ten = b.int(10);
    let v = b.op(
        Repr::I64,
        Op::Int {
            op: IntOp::Mul,
            left: h[1],
            right: ten,
            checks: Checks::NONE,
        },
    );
    let v = add(&mut b, v, h[2]);
    b.ret(v);
    let mut m = Machine::new(&program(vec![b.f]));
    assert_eq!(m.call_i64("f", &[4]), 12);
    assert_eq!(m.call_i64("f", &[7]), 21);
}

#[test]
fn switches_carry_arguments() {
    let (mut b, p) = Build::new("f", &[Repr::I64], Repr::I64);
    let (merge, q) = b.block(&[Repr::I64]);
    let (other, _) = b.block(&[]);
    let index = b.op(Repr::Raw, Op::I64ToRaw(p[0]));
    let (x, y) = (b.int(100), b.int(200));
    let targets = vec![edge(merge, &[x]), edge(merge, &[y]), edge(other, &[])];
    b.end(Terminator::Switch {
        index,
        targets,
        default: edge(merge, &[p[0]]),
    });
    b.at(merge).ret(q[0]);
    b.at(other);
    let v = b.int(-1);
    b.ret(v);
    let mut m = Machine::new(&program(vec![b.f]));
    for (n, want) in [(0, 100), (1, 200), (2, -1), (3, 3), (50, 50)] {
        assert_eq!(m.call_i64("f", &[n]), want);
    }
}

/// A generator's resume function: the entry jumps into the middle of two nested loops.
#[test]
fn irreducible_graphs_are_dispatched() {
    let (mut b, p) = Build::new("f", &[Repr::I64, Repr::I64], Repr::I64);
    b.f.kind = FunctionKind::Resume(FuncId(0));
    let (start, _) = b.block(&[]);
    let (outer, o) = b.block(&[Repr::I64, Repr::I64]);
    let (inner, i) = b.block(&[Repr::I64, Repr::I64, Repr::I64]);
    let (middle, k) = b.block(&[Repr::I64, Repr::I64, Repr::I64]);
    let (step, _) = b.block(&[]);
    let (next, _) = b.block(&[]);
    let (done, _) = b.block(&[]);
    // state, n: 0 starts, 1 resumes in the inner loop
    let index = b.op(Repr::Raw, Op::I64ToRaw(p[0]));
    let (zero, seven) = (b.int(0), b.int(7));
    let targets = vec![edge(start, &[]), edge(middle, &[zero, zero, seven])];
    b.end(Terminator::Switch {
        index,
        targets,
        default: edge(done, &[]),
    });
    b.at(start);
    let zero = b.int(0);
    b.jump(outer, &[zero, zero]);
    b.at(outer);
    let c = less(&mut b, o[0], p[1]);
    let zero = b.int(0);
    b.branch(c, edge(inner, &[o[0], zero, o[1]]), edge(done, &[]));
    b.at(inner).jump(middle, &[i[0], i[1], i[2]]);
    b.at(middle);
    let c = less(&mut b, k[1], p[1]);
    b.branch(c, edge(step, &[]), edge(next, &[]));
    b.at(step);
    let one = b.int(1);
    let j = add(&mut b, k[1], one);
    let total = add(&mut b, k[2], one);
    b.jump(inner, &[k[0], j, total]);
    b.at(next);
    let one = b.int(1);
    let n = add(&mut b, k[0], one);
    let limit = b.int(1000);
    let c = less(&mut b, k[2], limit);
    let (back, _) = b.block(&[]);
    let (finish, _) = b.block(&[]);
    b.branch(c, edge(back, &[]), edge(finish, &[]));
    b.at(back).jump(outer, &[n, k[2]]);
    b.at(finish).ret(k[2]);
    b.at(done);
    let v = b.int(-1);
    b.ret(v);
    let mut m = Machine::new(&program(vec![b.f]));
    assert_eq!(m.call_i64("f", &[0, 3]), -1);
    assert_eq!(m.call_i64("f", &[0, 40]), 1000);
    assert_eq!(m.call_i64("f", &[1, 40]), 1007);
    assert_eq!(m.call_i64("f", &[2, 40]), -1);
}

#[test]
fn thousands_of_blocks() {
    // if x == 0: t += 0  elif ... and a chain of early returns
    let (mut b, p) = Build::new("f", &[Repr::I64], Repr::I64);
    let mut total = b.int(0);
    let mut at = Block(0);
    for k in 0..6000 {
        let (yes, _) = b.block(&[]);
        let (no, _) = b.block(&[]);
        let (merge, t) = b.block(&[Repr::I64]);
        b.at(at);
        let limit = b.int(k);
        let c = less(&mut b, p[0], limit);
        b.branch(c, edge(yes, &[]), edge(no, &[]));
        b.at(yes);
        if k % 3 == 0 {
            b.ret(total);
        } else {
            let one = b.int(1);
            let t = add(&mut b, total, one);
            b.jump(merge, &[t]);
        }
        b.at(no).jump(merge, &[total]);
        (at, total) = (merge, t[0]);
    }
    b.at(at).ret(total);
    let mut m = Machine::new(&program(vec![b.f]));
    assert_eq!(m.call_i64("f", &[100_000]), 0);
    assert_eq!(m.call_i64("f", &[4]), 1);
}
