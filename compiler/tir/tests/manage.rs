//! Where retains and releases are placed: each function is managed, verified, and its text compared in what matters.

mod graph;

use graph::*;
use molt_abi::functions::RuntimeFn;
use molt_tir::ir::*;
use molt_tir::manage::manage;
use molt_tir::print::print_function;
use molt_tir::verify::verify;

/// The managed function as text, after verification of both phases.
fn managed(p: Program<Unmanaged>) -> String {
    if let Err(problems) = verify(&p) {
        panic!(
            "before: {problems:#?}\n{}",
            print_function(0, &p.functions[0])
        );
    }
    let p = manage(p);
    let text = print_function(0, &p.functions[0]);
    if let Err(problems) = verify(&p) {
        panic!("after: {problems:#?}\n{text}");
    }
    text
}

fn count(text: &str, what: &str) -> usize {
    text.matches(what).count()
}

#[test]
fn a_result_that_is_returned_moves() {
    let mut g = Graph::new(&[BOXED, BOXED], BOXED);
    let (a, b) = (Value(0), Value(1));
    let s = g.get(RuntimeFn::add, &[a, b]);
    g.ret(s);
    let text = managed(g.finish());
    assert_eq!(count(&text, "retain"), 0, "{text}");
    assert_eq!(count(&text, "release"), 0, "{text}");
}

#[test]
fn a_param_that_is_returned_is_retained() {
    let mut g = Graph::new(&[BOXED], BOXED);
    g.ret(Value(0));
    let text = managed(g.finish());
    assert_eq!(count(&text, "retain v0"), 1, "{text}");
}

#[test]
fn a_temporary_is_released_on_both_exits() {
    let mut g = Graph::new(&[BOXED, BOXED], BOXED);
    let (a, b) = (Value(0), Value(1));
    let s = g.get(RuntimeFn::add, &[a, b]);
    let t = g.get(RuntimeFn::mul, &[s, b]);
    g.ret(t);
    let text = managed(g.finish());
    assert!(
        text.contains("v3: Boxed = mul! v2, v1 release v2\n    release v2"),
        "{text}"
    );
}

#[test]
fn float_items_of_a_list_cost_nothing() {
    let mut g = Graph::new(&[LIST, I64], F64);
    let item = g.op(
        Op::ItemLoad {
            object: Value(0),
            index: Value(1),
        },
        BOXED,
    );
    let x = g.op(Op::Unbox(item), F64);
    let y = g.op(
        Op::Float {
            op: FloatOp::Mul,
            left: x,
            right: x,
        },
        F64,
    );
    g.ret(y);
    let text = managed(g.finish());
    assert_eq!(
        count(&text, "retain") + count(&text, "release"),
        0,
        "{text}"
    );
}

#[test]
fn a_field_lives_through_a_call_only_with_a_reference() {
    let mut g = Graph::new(&[Repr::Ptr(Kind::Instance(ClassId(0))), BOXED], BOXED);
    let x = g.op(
        Op::SlotLoad {
            object: Value(0),
            slot: 0,
        },
        BOXED,
    );
    let y = g.get(RuntimeFn::add, &[x, Value(1)]);
    g.ret(y);
    let text = managed(g.finish());
    assert!(
        text.contains(
            "slot_load .0 v0\n    retain v2\n    v3: Boxed = add! v2, v1 release v2\n    release v2"
        ),
        "{text}"
    );
}

#[test]
fn the_unbound_side_of_a_test_counts_nothing() {
    let mut g = Graph::new(&[BOXED], BOXED);
    let x = g.op(Op::GlobalLoad(GlobalId(0)), BOXED);
    let t = g.op(
        Op::Test {
            test: Test::IsNull,
            value: x,
        },
        BOOL,
    );
    let (missing, bound) = (g.block(&[]), g.block(&[]));
    g.branch(t, (missing, &[]), (bound, &[]));
    g.at(missing);
    g.propagate();
    g.at(bound);
    let y = g.get(RuntimeFn::add, &[x, Value(0)]);
    g.ret(y);
    let text = managed(g.finish());
    assert!(
        text.contains("b1():\n    propagate\nb2():\n    retain v1"),
        "{text}"
    );
}

#[test]
fn counting_up_counts_no_references() {
    // i, s = 0, 0; while i < n: s += i; i += 1; return s
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
    let s1 = g.add(s, i, INT);
    let one = g.big(1);
    let i1 = g.add(i, one, INT);
    g.jump(head, &[i1, s1]);
    g.at(done);
    g.ret(s);
    let text = managed(g.finish());
    assert_eq!(count(&text, "retain"), 0, "{text}");
    // Only the counter, when the loop is left.
    assert_eq!(count(&text, "release"), 1, "{text}");
    assert_eq!(count(&text, "consumes"), 2, "{text}");
}

#[test]
fn a_handler_gets_what_it_needs() {
    let mut g = Graph::new(&[BOXED], BOXED);
    let a = g.get(RuntimeFn::neg, &[Value(0)]);
    let handler = g.block(&[BOXED]);
    g.handler = Some((handler, vec![a]));
    let b = g.get(RuntimeFn::add, &[a, Value(0)]);
    let c = g.get(RuntimeFn::sub, &[b, a]);
    g.ret(c);
    g.handler = None;
    g.at(handler);
    g.row(RuntimeFn::exc_enter, &[]);
    let kept = g.param(handler, 0);
    g.row(RuntimeFn::exc_leave, &[]);
    g.ret(kept);
    let text = managed(g.finish());
    assert!(text.contains("add! v1, v0 -> b1(v1)\n"), "{text}");
    assert!(
        text.contains("sub! v3, v1 -> b1(v1) release v3\n    release"),
        "{text}"
    );
}

#[test]
fn a_borrowed_argument_of_a_handler_is_retained_on_the_way() {
    let mut g = Graph::new(&[BOXED], BOXED);
    let a = g.get(RuntimeFn::neg, &[Value(0)]);
    let handler = g.block(&[BOXED]);
    g.handler = Some((handler, vec![a]));
    let b = g.get(RuntimeFn::add, &[a, Value(0)]);
    g.handler = Some((handler, vec![Value(0)]));
    let c = g.get(RuntimeFn::sub, &[b, a]);
    g.ret(c);
    g.handler = None;
    g.at(handler);
    let kept = g.param(handler, 0);
    g.ret(kept);
    let text = managed(g.finish());
    assert!(text.contains("sub! v3, v1 -> b2 release v1, v3"), "{text}");
    assert!(
        text.contains("b2():\n    retain v0\n    jump b1(v0)"),
        "{text}"
    );
}

#[test]
fn items_of_a_new_tuple_move_into_it() {
    let mut g = Graph::new(&[BOXED], BOXED);
    let a = g.get(RuntimeFn::neg, &[Value(0)]);
    let op = Op::RuntimeArray {
        function: RuntimeFn::tuple_new,
        before: vec![],
        array: vec![a, a, Value(0)],
        after: vec![],
    };
    let t = g.op(op, TUPLE);
    let r = g.op(Op::Box(t), BOXED);
    g.ret(r);
    let text = managed(g.finish());
    assert_eq!(count(&text, "retain v1"), 1, "{text}");
    assert_eq!(count(&text, "retain v0"), 1, "{text}");
    assert_eq!(count(&text, "release"), 0, "{text}");
}

#[test]
fn a_dead_value_on_one_side_is_released_there() {
    let mut g = Graph::new(&[BOXED, BOOL], BOXED);
    let a = g.get(RuntimeFn::neg, &[Value(0)]);
    let (yes, no) = (g.block(&[]), g.block(&[]));
    g.branch(Value(1), (yes, &[]), (no, &[]));
    g.at(yes);
    g.ret(a);
    g.at(no);
    let n = g.none();
    g.ret(n);
    let text = managed(g.finish());
    assert!(text.contains("b2():\n    release v2"), "{text}");
    assert_eq!(count(&text, "release"), 1, "{text}");
}

#[test]
fn walking_a_chain_takes_one_reference_a_step() {
    // while node is not None: node = node.next
    let mut g = Graph::new(&[BOXED], BOXED);
    let head = g.block(&[BOXED]);
    let (body, done) = (g.block(&[]), g.block(&[]));
    g.jump(head, &[Value(0)]);
    g.at(head);
    let node = g.param(head, 0);
    let t = g.op(
        Op::Test {
            test: Test::IsNone,
            value: node,
        },
        BOOL,
    );
    g.branch(t, (done, &[]), (body, &[]));
    g.at(body);
    let object = g.op(Op::Unbox(node), Repr::Ptr(Kind::Instance(ClassId(0))));
    let next = g.op(Op::SlotLoad { object, slot: 0 }, BOXED);
    g.jump(head, &[next]);
    g.at(done);
    let n = g.none();
    g.ret(n);
    let text = managed(g.finish());
    assert_eq!(count(&text, "retain"), 2, "{text}");
    assert_eq!(count(&text, "release"), 1, "{text}");
}

#[test]
fn a_variable_that_may_be_unbound_has_a_harmless_object() {
    let mut g = Graph::new(&[BOOL], BOXED);
    let null = g.op(Op::ConstRaw(0), LIST);
    let list = g.op(
        Op::RuntimeArray {
            function: RuntimeFn::list_new,
            before: vec![],
            array: vec![],
            after: vec![],
        },
        LIST,
    );
    let join = g.block(&[LIST]);
    g.branch(Value(0), (join, &[null]), (join, &[list]));
    g.at(join);
    let n = g.none();
    g.ret(n);
    let text = managed(g.finish());
    assert!(text.contains("static s1"), "{text}");
    assert_eq!(count(&text, "retain v1"), 1, "{text}");
}

#[test]
fn random_functions_keep_the_rules() {
    for seed in 0..5_000 {
        let f = graph::random::random(seed);
        let before = print_function(0, &f);
        let p = program(vec![f]);
        verify(&p).unwrap_or_else(|e| panic!("seed {seed}: {e:#?}\n{before}"));
        let p = manage(p);
        verify(&p).unwrap_or_else(|e| {
            panic!(
                "seed {seed}: {e:#?}\n{before}\n{}",
                print_function(0, &p.functions[0])
            )
        });
    }
}
