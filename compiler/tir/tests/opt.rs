//! What the passes do to small functions, and that random functions stay well-formed through all of them.

mod graph;

use graph::*;
use molt_abi::functions::RuntimeFn;
use molt_tir::ir::*;
use molt_tir::manage::manage;
use molt_tir::opt::{Level, optimize_checked};
use molt_tir::print::print_function;
use molt_tir::verify::verify;

/// The optimised function as text, before and after references are placed.
fn optimized(mut p: Program<Unmanaged>) -> (String, String) {
    verify(&p).unwrap_or_else(|e| panic!("{e:#?}\n{}", print_function(0, &p.functions[0])));
    optimize_checked(&mut p, Level::Release);
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
    let s = g.op(
        Op::Int {
            op: IntOp::Mod,
            left: a,
            right: b,
            checks: Checks::ALL,
        },
        INT,
    );
    let two = g.big(2);
    let t = g.op(
        Op::IntCompare {
            op: Cmp::Eq,
            left: s,
            right: two,
            checks: Checks::ALL,
        },
        BOOL,
    );
    let (yes, no) = (g.block(&[]), g.block(&[]));
    g.branch(t, (yes, &[]), (no, &[]));
    g.at(yes);
    g.ret(s);
    g.at(no);
    g.ret(Value(0));
    let (text, _) = optimized(g.finish());
    assert!(
        text.contains("b0(v0: Int):\n    v3: Int = int 2\n    return v3\n"),
        "{text}"
    );
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
    let low = g.op(
        Op::Int {
            op: IntOp::And,
            left: i,
            right: mask,
            checks: Checks::ALL,
        },
        INT,
    );
    let s1 = g.add(s, low, INT);
    let one = g.big(1);
    let i1 = g.add(i, one, INT);
    g.jump(head, &[i1, s1]);
    g.at(done);
    g.ret(s);
    let (text, managed) = optimized(g.finish());
    // The test of the loop, twice, needs to look at `n` alone; only the sum may grow.
    assert_eq!(count(&text, ", v0 [r]\n"), 2, "{text}");
    assert_eq!(count(&text, "[lo]\n"), 1, "{text}");
    assert_eq!(count(&text, "["), 3, "{text}");
    assert_eq!(
        count(&managed, "retain") + count(&managed, "release"),
        0,
        "{managed}"
    );
}

#[test]
fn boxing_and_unboxing_meet() {
    let mut g = Graph::new(&[F64], F64);
    let b = g.op(Op::Box(Value(0)), BOXED);
    let t = g.op(
        Op::Test {
            test: Test::IsFloat,
            value: b,
        },
        BOOL,
    );
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
        let run = std::panic::AssertUnwindSafe(|| optimize_checked(&mut p, Level::Release));
        if std::panic::catch_unwind(run).is_err() {
            panic!("seed {seed}\n{before}");
        }
        let after = print_function(0, &p.functions[0]);
        let p = manage(p);
        verify(&p).unwrap_or_else(|e| panic!("seed {seed}: {e:#?}\n{before}\n{after}"));
    }
}

/// `for i in range(len(a)): s += a[i]` over floats.
fn sum_of_items(append: bool, call: bool) -> (String, String) {
    let mut g = Graph::new(&[LIST], F64);
    let zero = g.int(0);
    let start = g.op(Op::ConstFloat(0), F64);
    let length = g.op(Op::Len(Value(0)), I64);
    let head = g.block(&[I64, F64]);
    let (body, done) = (g.block(&[]), g.block(&[]));
    g.jump(head, &[zero, start]);
    g.at(head);
    let (i, s) = (g.param(head, 0), g.param(head, 1));
    let t = g.less(i, length);
    g.branch(t, (body, &[]), (done, &[]));
    g.at(body);
    if call {
        let n = g.none();
        g.get(RuntimeFn::neg, &[n]);
    }
    let index = g.op(
        Op::Index {
            object: Value(0),
            index: i,
            kind: 0,
            check: true,
            negative: true,
        },
        I64,
    );
    let item = g.op(
        Op::ItemLoad {
            object: Value(0),
            index,
        },
        BOXED,
    );
    let x = g.op(Op::Unbox(item), F64);
    if append {
        g.effect(Op::ListAppend {
            list: Value(0),
            value: item,
        });
    }
    let s1 = g.op(
        Op::Float {
            op: FloatOp::Add,
            left: s,
            right: x,
        },
        F64,
    );
    let one = g.int(1);
    let i1 = g.add(i, one, I64);
    g.jump(head, &[i1, s1]);
    g.at(done);
    g.ret(s);
    optimized(g.finish())
}

#[test]
fn an_index_below_the_length_needs_no_check() {
    let (text, managed) = sum_of_items(false, false);
    assert_eq!(count(&text, "index 0"), 0, "{text}");
    assert_eq!(
        count(&managed, "retain") + count(&managed, "release"),
        0,
        "{managed}"
    );
    let (text, _) = sum_of_items(true, false);
    assert_eq!(count(&text, "index 0"), 0, "{text}");
    let (text, _) = sum_of_items(false, true);
    assert_eq!(count(&text, "[c]"), 1, "{text}");
}

#[test]
fn a_stored_number_is_not_loaded() {
    let object = Repr::Ptr(Kind::Instance(ClassId(0)));
    let mut g = Graph::new(&[object, F64], F64);
    let b = g.op(Op::Box(Value(1)), BOXED);
    g.effect(Op::SlotStore {
        object: Value(0),
        slot: 1,
        value: b,
    });
    let other = g.op(
        Op::SlotLoad {
            object: Value(0),
            slot: 0,
        },
        BOXED,
    );
    let o = g.op(Op::Unbox(other), F64);
    let again = g.op(
        Op::SlotLoad {
            object: Value(0),
            slot: 1,
        },
        BOXED,
    );
    let x = g.op(Op::Unbox(again), F64);
    let s = g.op(
        Op::Float {
            op: FloatOp::Add,
            left: x,
            right: o,
        },
        F64,
    );
    g.ret(s);
    let (text, _) = optimized(g.finish());
    assert_eq!(count(&text, "slot_load"), 1, "{text}");
    assert!(text.contains("fadd v1,"), "{text}");
}

#[test]
fn what_does_not_change_leaves_the_loop() {
    let mut g = Graph::new(&[INT, F64, F64], F64);
    let zero = g.big(0);
    let start = g.op(Op::ConstFloat(0), F64);
    let head = g.block(&[INT, F64]);
    let (body, done) = (g.block(&[]), g.block(&[]));
    g.jump(head, &[zero, start]);
    g.at(head);
    let (i, s) = (g.param(head, 0), g.param(head, 1));
    let t = g.less(i, Value(0));
    g.branch(t, (body, &[]), (done, &[]));
    g.at(body);
    let product = g.op(
        Op::Float {
            op: FloatOp::Mul,
            left: Value(1),
            right: Value(2),
        },
        F64,
    );
    let s1 = g.op(
        Op::Float {
            op: FloatOp::Add,
            left: s,
            right: product,
        },
        F64,
    );
    let one = g.big(1);
    let i1 = g.add(i, one, INT);
    g.jump(head, &[i1, s1]);
    g.at(done);
    g.ret(s);
    let (text, _) = optimized(g.finish());
    let looping = text
        .split("\nb1(")
        .nth(1)
        .expect("a loop")
        .split("\nb")
        .next()
        .expect("a block");
    assert!(
        looping.contains("fadd") && !looping.contains("fmul") && text.contains("fmul"),
        "{text}"
    );
}

#[test]
fn values_of_unknown_type_get_fast_paths_in_loops() {
    let mut g = Graph::new(&[BOXED, BOXED], BOXED);
    let head = g.block(&[BOXED]);
    let (body, done) = (g.block(&[]), g.block(&[]));
    g.jump(head, &[Value(0)]);
    g.at(head);
    let s = g.param(head, 0);
    let t = g.get(RuntimeFn::lt_bool, &[s, Value(1)]);
    g.branch(t, (body, &[]), (done, &[]));
    g.at(body);
    let one = g.op(Op::ConstBoxed(molt_abi::value::from_int(1)), BOXED);
    let s1 = g.get(RuntimeFn::add, &[s, one]);
    g.jump(head, &[s1]);
    g.at(done);
    g.ret(s);
    let (text, _) = optimized(g.finish());
    assert!(
        text.contains("add! v2") && text.contains("flt") && text.contains("add v"),
        "{text}"
    );
    // The constant is known to be an int.
    assert_eq!(count(&text, "fadd"), 0, "{text}");
}

#[test]
fn a_small_function_that_cannot_raise_is_inlined() {
    let mut g = Graph::new(&[F64, F64], F64);
    let hot = g.op(
        Op::Call {
            function: Func(1),
            args: vec![Value(0), Value(1)],
        },
        F64,
    );
    let again = g.op(
        Op::Call {
            function: Func(1),
            args: vec![hot, Value(1)],
        },
        F64,
    );
    g.ret(again);
    let mut callee = Graph::new(&[F64, F64], F64);
    let t = callee.op(
        Op::FloatCompare {
            op: Cmp::Lt,
            left: Value(0),
            right: Value(1),
        },
        BOOL,
    );
    let (yes, no) = (callee.block(&[]), callee.block(&[]));
    callee.branch(t, (yes, &[]), (no, &[]));
    callee.at(yes);
    callee.ret(Value(0));
    callee.at(no);
    let x = callee.op(
        Op::Float {
            op: FloatOp::Sub,
            left: Value(0),
            right: Value(1),
        },
        F64,
    );
    callee.ret(x);
    callee.function.name = "test.g".to_string();
    let (text, _) = optimized(program(vec![g.function, callee.function]));
    assert_eq!(count(&text, "call"), 0, "{text}");
    assert_eq!(count(&text, "fsub"), 2, "{text}");
}

#[test]
fn a_tuple_that_is_only_unpacked_is_not_made() {
    let mut g = Graph::new(&[BOXED, BOXED], BOXED);
    let s = g.get(RuntimeFn::add, &[Value(0), Value(1)]);
    let array = vec![Value(1), s];
    let t = g.op(
        Op::RuntimeArray {
            function: RuntimeFn::tuple_new,
            before: vec![],
            array,
            after: vec![],
        },
        TUPLE,
    );
    let b = g.op(Op::Box(t), BOXED);
    let items = g.ops(
        Op::Unpack {
            value: b,
            before: 2,
            star: false,
            after: 0,
        },
        &[BOXED, BOXED],
    );
    let r = g.get(RuntimeFn::sub, &[items[0], items[1]]);
    g.ret(r);
    let (text, _) = optimized(g.finish());
    assert!(
        !text.contains("tuple_new") && text.contains("sub! v1, v2"),
        "{text}"
    );
}
