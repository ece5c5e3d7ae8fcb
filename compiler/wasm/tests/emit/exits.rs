//! Exceptions: what is released, where it goes, and what the caller sees.

use molt_abi::functions::RuntimeFn;
use molt_tir::ir::*;
use wasmtime::Val;

use crate::build::{Build, edge, program};
use crate::host::Machine;

fn getattr(b: &mut Build, object: Value, name: Value, unwind: Unwind) -> Value {
    let v = b.value(Repr::Boxed);
    let function = RuntimeFn::add;
    b.inst(
        Op::Runtime {
            function,
            args: vec![object, name],
        },
        vec![v],
        unwind,
    );
    v
}

fn release(values: &[Value]) -> Unwind {
    Unwind {
        release: values.to_vec(),
        ..Unwind::default()
    }
}

/// An object in free memory with one owner.
fn object(m: &mut Machine, at: u32) -> i64 {
    m.poke(at, 1);
    at.into()
}

fn owners(m: &mut Machine, at: i64) -> u32 {
    m.peek(at as u32) as u32
}

#[test]
fn side_exits_release_and_leave() {
    let (mut b, p) = Build::new("f", &[Repr::Boxed, Repr::Boxed], Repr::Boxed);
    let x = getattr(&mut b, p[0], p[1], Unwind::default());
    let y = getattr(&mut b, x, p[1], release(&[x]));
    let z = getattr(&mut b, y, p[0], release(&[y, x]));
    b.effect(Op::Release(x));
    b.effect(Op::Release(y));
    b.ret(z);
    let mut m = Machine::new(&program(vec![b.f]));
    let at = object(&mut m, 0x1_0000);
    m.store.data_mut().answers.insert("add".into(), at);
    m.poke(at as u32, 5);
    assert_eq!(m.call_i64("f", &[0, 0]), at);
    assert_eq!(owners(&mut m, at), 3);
    m.log();
    m.store.data_mut().answers.clear();
    assert_eq!(m.call_i64("f", &[0, 0]), 0);
    let log = m.log();
    assert_eq!(log.len(), 2, "{log:?}");
    assert!(log[1].starts_with("traceback_add"), "{log:?}");
}

#[test]
fn handlers_get_their_arguments() {
    let (mut b, p) = Build::new("f", &[Repr::Boxed, Repr::Boxed], Repr::Boxed);
    let (handler, h) = b.block(&[Repr::Boxed]);
    let target = |v| Unwind {
        target: Some(edge(handler, &[v])),
        ..Unwind::default()
    };
    let x = getattr(&mut b, p[0], p[1], target(p[0]));
    let y = getattr(&mut b, x, p[1], target(p[1]));
    b.ret(y);
    b.at(handler).ret(h[0]);
    let mut m = Machine::new(&program(vec![b.f]));
    assert_eq!(m.call_i64("f", &[11 << 48, 22 << 48]), 11 << 48);
    m.store.data_mut().answers.insert("add".into(), 33 << 48);
    assert_eq!(m.call_i64("f", &[11 << 48, 22 << 48]), 33 << 48);
}

#[test]
fn a_loop_with_a_handler_around_it() {
    // while n: n -= 1; try: call() except: count += 1
    let (mut b, p) = Build::new("f", &[Repr::I64], Repr::I64);
    let (head, h) = b.block(&[Repr::I64, Repr::I64]);
    let (body, _) = b.block(&[]);
    let (handler, _) = b.block(&[]);
    let (exit, _) = b.block(&[]);
    let zero = b.int(0);
    b.jump(head, &[p[0], zero]);
    b.at(head);
    let c = b.op(Repr::Bool, Op::IntTruth(h[0]));
    b.branch(c, edge(body, &[]), edge(exit, &[]));
    b.at(body);
    let minus = b.int(-1);
    let n = b.op(
        Repr::I64,
        Op::Int {
            op: IntOp::Add,
            left: h[0],
            right: minus,
            checks: Checks::NONE,
        },
    );
    let five = b.op(Repr::Boxed, Op::ConstBoxed(5));
    let v = getattr(
        &mut b,
        five,
        five,
        Unwind {
            target: Some(edge(handler, &[])),
            ..Unwind::default()
        },
    );
    b.effect(Op::Release(v));
    b.jump(head, &[n, h[1]]);
    b.at(handler);
    let one = b.int(1);
    let k = b.op(
        Repr::I64,
        Op::Int {
            op: IntOp::Add,
            left: h[1],
            right: one,
            checks: Checks::NONE,
        },
    );
    b.jump(head, &[n, k]);
    b.at(exit).ret(h[1]);
    let mut m = Machine::new(&program(vec![b.f]));
    assert_eq!(m.call_i64("f", &[6]), 6);
    m.store.data_mut().answers.insert("add".into(), 7 << 48);
    assert_eq!(m.call_i64("f", &[6]), 0);
}

#[test]
fn division_by_zero_raises() {
    let (mut b, p) = Build::new("f", &[Repr::Int, Repr::Int], Repr::Int);
    let v = b.op(
        Repr::Int,
        Op::Int {
            op: IntOp::FloorDiv,
            left: p[0],
            right: p[1],
            checks: Checks::ALL,
        },
    );
    b.ret(v);
    let mut m = Machine::new(&program(vec![b.f]));
    assert_eq!(m.call_i64("f", &[7, -2]), -4);
    assert!(m.log().is_empty());
    assert_eq!(m.call_i64("f", &[7, 0]), i64::MIN);
    assert_eq!(m.log().len(), 2);
}

#[test]
fn float_division_raises() {
    let (mut b, p) = Build::new("f", &[Repr::F64, Repr::F64], Repr::F64);
    let v = b.op(
        Repr::F64,
        Op::FloatDiv {
            left: p[0],
            right: p[1],
            check: true,
        },
    );
    b.ret(v);
    let mut m = Machine::new(&program(vec![b.f]));
    let mut div = |a: f64, b: f64| {
        m.call("f", &[Val::F64(a.to_bits()), Val::F64(b.to_bits())])
            .f64()
            .unwrap()
    };
    assert_eq!(div(1.0, 4.0), 0.25);
    assert!(div(1.0, 0.0).is_nan());
    assert!(m.log()[0].starts_with("raise_zero_division [3]"));
}

#[test]
fn arrays_nest_in_the_frame() {
    let (mut b, p) = Build::new("f", &[Repr::Boxed], Repr::Boxed);
    let list = |array: Vec<Value>| Op::RuntimeArray {
        function: RuntimeFn::list_new,
        before: vec![],
        array,
        after: vec![],
    };
    let inner = b.op(Repr::Ptr(Kind::List), list(vec![p[0], p[0]]));
    let boxed = b.op(Repr::Boxed, Op::Box(inner));
    let c = b.op(Repr::Boxed, Op::ConstBoxed(9));
    let outer = b.op(Repr::Ptr(Kind::List), list(vec![c, boxed, c]));
    let v = b.op(Repr::Boxed, Op::Box(outer));
    b.ret(v);
    let mut m = Machine::new(&program(vec![b.f]));
    m.store.data_mut().answers.insert("list_new".into(), 64);
    assert_eq!(m.call_i64("f", &[3]), 64);
    assert_eq!(m.log(), ["list_new [3, 3]", "list_new [9, 64, 9]"]);
}

#[test]
fn results_that_are_also_errors_ask_the_slot() {
    // int_truediv gives a float: NaN may be a result.
    let (mut b, p) = Build::new("f", &[Repr::Int, Repr::Int], Repr::F64);
    let op = Op::Runtime {
        function: RuntimeFn::int_truediv,
        args: vec![p[0], p[1]],
    };
    let v = b.op(Repr::F64, op);
    let w = b.op(
        Repr::F64,
        Op::Float {
            op: FloatOp::Add,
            left: v,
            right: v,
        },
    );
    b.ret(w);
    let mut m = Machine::new(&program(vec![b.f]));
    m.store
        .data_mut()
        .answers
        .insert("int_truediv".into(), f64::NAN.to_bits() as i64);
    let args = [Val::I64(1), Val::I64(2)];
    assert!(m.call("f", &args).f64().unwrap().is_nan());
    assert_eq!(m.log().len(), 1);
    m.write("molt_pending", 1);
    assert!(m.call("f", &args).f64().unwrap().is_nan());
    assert_eq!(m.log().len(), 2);
}

#[test]
fn recursion_is_counted() {
    let (mut b, p) = Build::new("f", &[Repr::I64], Repr::I64);
    b.f.counts_depth = true;
    let (deeper, _) = b.block(&[]);
    let (bottom, _) = b.block(&[]);
    let c = b.op(Repr::Bool, Op::IntTruth(p[0]));
    b.branch(c, edge(deeper, &[]), edge(bottom, &[]));
    b.at(deeper);
    let minus = b.int(-1);
    let n = b.op(
        Repr::I64,
        Op::Int {
            op: IntOp::Add,
            left: p[0],
            right: minus,
            checks: Checks::NONE,
        },
    );
    let v = b.op(
        Repr::I64,
        Op::Call {
            function: Func(0),
            args: vec![n],
        },
    );
    b.ret(v);
    b.at(bottom).ret(p[0]);
    let mut m = Machine::new(&program(vec![b.f]));
    m.write("molt_depth_limit", 50);
    let depth = m.assembled.addresses["molt_depth"];
    assert_eq!(m.call_i64("f", &[40]), 0);
    assert_eq!(m.peek(depth) as u32, 0);
    let pending = m.assembled.addresses["molt_pending"];
    m.poke(pending, 1);
    let answers = &mut m.store.data_mut().answers;
    answers.insert("raise_recursion".into(), 1);
    assert_eq!(m.call_i64("f", &[60]), i64::MIN);
    assert_eq!(m.peek(depth) as u32, 0);
    let log = m.log();
    assert!(log[0].starts_with("raise_recursion"), "{log:?}");
    // One entry for each frame but the one that was refused.
    assert_eq!(log.len(), 51, "{log:?}");
}

#[test]
fn variables_release_what_they_held() {
    let (mut b, p) = Build::new("f", &[Repr::Boxed], Repr::Boxed);
    b.effect(Op::GlobalStore(GlobalId(0), p[0]));
    let v = b.op(Repr::Boxed, Op::GlobalLoad(GlobalId(0)));
    b.effect(Op::Retain(v));
    b.ret(v);
    let mut m = Machine::new(&program(vec![b.f]));
    let (x, y) = (object(&mut m, 0x1_0000), object(&mut m, 0x1_0100));
    assert_eq!(m.call_i64("f", &[x]), x);
    assert_eq!(owners(&mut m, x), 2);
    assert_eq!(m.call_i64("f", &[y]), y);
    assert_eq!((owners(&mut m, x), owners(&mut m, y)), (1, 2));
    assert_eq!(m.call_i64("f", &[5 << 48]), 5 << 48);
    assert_eq!(owners(&mut m, y), 1);
    assert!(m.log().is_empty());
}
