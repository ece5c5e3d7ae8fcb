//! What the passes do to small functions, and that random functions stay well-formed through all of them.

mod graph;

use graph::*;
use molt_tir::ir::*;
use molt_tir::manage::manage;
use molt_tir::opt::{Level, optimize};
use molt_tir::print::print_function;
use molt_tir::verify::verify;

/// The optimised function as text, before and after references are placed.
fn optimized(mut p: Program<Unmanaged>) -> (String, String) {
    verify(&p).unwrap_or_else(|e| panic!("{e:#?}\n{}", print_function(0, &p.functions[0])));
    optimize(&mut p, Level::Release, true);
    let text = print_function(0, &p.functions[0]);
    let p = manage(p);
    let managed = print_function(0, &p.functions[0]);
    verify(&p).unwrap_or_else(|e| panic!("{e:#?}\n{managed}"));
    (text, managed)
}

fn count(text: &str, what: &str) -> usize {
    text.matches(what).count()
}

#[test]
fn constants_fold_through_a_branch() {
    let mut g = Graph::new(&[INT], INT);
    let (a, b) = (g.big(20), g.big(3));
    let s = g.op(Op::Int { op: IntOp::Mod, left: a, right: b, checks: Checks::ALL }, INT);
    let two = g.big(2);
    let t = g.op(Op::IntCompare { op: Cmp::Eq, left: s, right: two, checks: Checks::ALL }, BOOL);
    let (yes, no) = (g.block(&[]), g.block(&[]));
    g.branch(t, (yes, &[]), (no, &[]));
    g.at(yes);
    g.ret(s);
    g.at(no);
    g.ret(Value(0));
    let (text, _) = optimized(g.finish());
    assert!(text.contains("b0(v0: Int):\n    v3: Int = int 2\n    return v3\n"), "{text}");
}

#[test]
fn a_counter_below_a_bound_needs_no_checks() {
    // i, s = 0, 0; while i < n: s += i & 255; i += 1; return s
    let mut g = Graph::new(&[INT], INT);
    let (i0, s0) = (g.big(0), g.big(0));
    let head = g.block(&[INT, INT]);
    let (body, done) = (g.block(&[]), g.block(&[]));
    g.jump(head, &[i0, s0]);
    g.at(head);
    let (i, s) = (g.param(head, 0), g.param(head, 1));
    let t = g.less(i, Value(0));
    g.branch(t, (body, &[]), (done, &[]));
    g.at(body);
    let mask = g.big(255);
    let low = g.op(Op::Int { op: IntOp::And, left: i, right: mask, checks: Checks::ALL }, INT);
    let s1 = g.add(s, low, INT);
    let one = g.big(1);
    let i1 = g.add(i, one, INT);
    g.jump(head, &[i1, s1]);
    g.at(done);
    g.ret(s);
    let (text, managed) = optimized(g.finish());
    assert!(text.contains("lt v3, v0 [r]"), "{text}");
    assert!(text.contains("and v3, v6\n"), "{text}");
    assert!(text.contains("add v4, v7 [lo]"), "{text}");
    assert!(text.contains("add v3, v9\n"), "{text}");
    assert_eq!(count(&managed, "retain") + count(&managed, "release"), 0, "{managed}");
}

#[test]
fn boxing_and_unboxing_meet() {
    let mut g = Graph::new(&[F64], F64);
    let b = g.op(Op::Box(Value(0)), BOXED);
    let t = g.op(Op::Test { test: Test::IsFloat, value: b }, BOOL);
    let (yes, no) = (g.block(&[]), g.block(&[]));
    g.branch(t, (yes, &[]), (no, &[]));
    g.at(yes);
    let x = g.op(Op::Unbox(b), F64);
    g.ret(x);
    g.at(no);
    g.ret(Value(0));
    let (text, _) = optimized(g.finish());
    assert!(text.ends_with("b0(v0: F64):\n    return v0\n"), "{text}");
}

#[test]
fn random_functions_stay_well_formed() {
    for seed in 0..5_000 {
        let f = graph::random::random(seed);
        let before = print_function(0, &f);
        let mut p = program(vec![f]);
        let run = std::panic::AssertUnwindSafe(|| optimize(&mut p, Level::Release, true));
        if std::panic::catch_unwind(run).is_err() {
            panic!("seed {seed}\n{before}");
        }
        let after = print_function(0, &p.functions[0]);
        let p = manage(p);
        verify(&p).unwrap_or_else(|e| panic!("seed {seed}: {e:#?}\n{before}\n{after}"));
    }
}
