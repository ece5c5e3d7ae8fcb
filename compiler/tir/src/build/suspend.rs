//! Suspension: `yield`, `yield from`, `await`, and what `async with` awaits.
//!
//! A resume point is a block; values that live across it lie in slots of the frame.

use std::collections::HashSet;

use molt_abi::functions::RuntimeFn;
use molt_abi::layouts::{AWAIT_ENTER, AWAIT_EXIT, AWAIT_VALUE};
use molt_hir::ir as hir;
use molt_hir::ir::{Awaited, Expr, ExprKind, StmtKind, Target};

use super::scope::{Lower, Storage};
use crate::ir::{FrameKind, Op, Repr, Value};
use crate::ty::{Atom, Ty, Types};

/// The names of the coroutine functions that the program can reach.
pub fn coroutines<'a>(program: &'a hir::Program, types: &Types) -> HashSet<&'a str> {
    let functions = program.functions.iter().enumerate();
    functions
        .filter(|(i, f)| {
            f.kind == hir::FunctionKind::Coroutine && types.reachable.get(*i) == Some(&true)
        })
        .map(|(_, f)| f.name.as_str())
        .collect()
}

/// Whether the program may set the name of a function.
pub fn renames_functions(program: &hir::Program, types: &Types) -> bool {
    let functions = program.functions.iter().enumerate();
    let mut reached = functions.filter(|(i, _)| types.reachable.get(*i) == Some(&true));
    reached.any(|(_, f)| {
        let mut found = false;
        molt_hir::visit::stmts(&f.body, &mut |s| {
            found |= matches!(&s.kind, StmtKind::Assign(Target::Attribute(_, name, _), _)
                if matches!(name.as_str(), "__name__" | "__qualname__"));
        });
        molt_hir::visit::exprs(&f.body, &mut |e: &Expr| {
            found |= matches!(&e.kind, ExprKind::Builtin(name) if name == "setattr")
                || matches!(&e.kind, ExprKind::Attribute { name, .. } if name == "__setattr__");
        });
        found
    })
}

impl<'a> Lower<'_, 'a> {
    /// Whether the value of a call that nothing uses may be a coroutine.
    pub fn may_forget(&self, e: &Expr) -> bool {
        let ExprKind::Call { callee, .. } = &e.kind else {
            return false;
        };
        match self.ty(e) {
            Ty::Atoms(atoms) => atoms.iter().any(|atom| match atom {
                Atom::Generator(f) => self.cx.frame_kind(*f) == Some(FrameKind::Coroutine),
                _ => false,
            }),
            Ty::Any => match &callee.kind {
                ExprKind::Attribute { name, .. } => self.cx.coroutines.contains(name.as_str()),
                _ => false,
            },
        }
    }

    pub fn yield_value(&mut self, e: &'a Expr) -> Value {
        let v = self.boxed(e);
        if self.hir.kind.is_async_generator() {
            let frame = self.frame.expect("only generators suspend");
            self.b.runtime(RuntimeFn::async_yield, &[frame]);
        }
        let point = self.suspend(v);
        self.b.switch_to(point);
        let sent = self.b.param(1);
        self.b.rt(RuntimeFn::resume_value, &[sent])
    }

    /// Gives the value to the caller; the block where the function goes on.
    fn suspend(&mut self, v: Value) -> crate::ir::Block {
        let frame = self.frame.expect("only generators suspend");
        let point = self.b.block();
        let state = self.resume_points.len() as u32;
        self.resume_points.push(point);
        self.b.effect(Op::FrameSuspend { frame, state });
        self.b.ret(v);
        point
    }

    pub fn yield_from(&mut self, e: &'a Expr) -> Value {
        let v = self.boxed(e);
        let frame = self.frame.expect("only generators suspend");
        let it = self.b.rt(RuntimeFn::delegate_iter, &[frame, v]);
        self.delegate(it)
    }

    pub fn await_expr(&mut self, what: Awaited, e: &'a Expr) -> Value {
        let v = self.boxed(e);
        match what {
            Awaited::Value => self.await_boxed(v, AWAIT_VALUE),
            Awaited::Iter => self.b.rt(RuntimeFn::async_iter, &[v]),
            Awaited::Next => {
                let it = self.b.rt(RuntimeFn::async_next, &[v]);
                self.delegate(it)
            }
        }
    }

    fn await_boxed(&mut self, v: Value, what: i32) -> Value {
        let what = self.b.raw(what);
        let it = self.b.rt(RuntimeFn::await_iter, &[v, what]);
        self.delegate(it)
    }

    /// What `async with` binds; the bound `__aexit__` goes to `exit`.
    pub fn async_enter(&mut self, manager: Value, exit: Storage) -> Value {
        let leave = self.b.rt(RuntimeFn::async_exit_load, &[manager]);
        let v = self.b.rt(RuntimeFn::async_enter, &[manager]);
        self.write(exit, leave);
        self.await_boxed(v, AWAIT_ENTER)
    }

    /// Whether `__aexit__` swallows the exception.
    pub fn async_exit(&mut self, exit: Value, exc: Value) -> Value {
        let v = self.b.rt(RuntimeFn::async_exit, &[exit, exc]);
        let v = self.await_boxed(v, AWAIT_EXIT);
        self.b.rt(RuntimeFn::is_true, &[v])
    }

    /// Hands on what the iterator gives until it ends: the value that it ends with.
    fn delegate(&mut self, it: Value) -> Value {
        let frame = self.frame.expect("only generators suspend");
        let delegate = self.temp(Repr::Boxed);
        self.write(delegate, it);
        let (given, sent) = (self.b.var(Repr::Boxed), self.b.var(Repr::Boxed));
        let (send, give, done) = (self.b.block(), self.b.block(), self.b.block());
        let none = self.b.none();
        self.b.write(sent, none);
        self.b.jump(send);
        // Sends; what comes back is given on.
        self.b.switch_to(send);
        let (d, s) = (self.read(delegate), self.b.read(sent));
        let r = self.b.rt(RuntimeFn::delegate_send, &[frame, d, s]);
        self.b.write(given, r);
        let null = self.test(crate::ir::Test::IsNull, r);
        self.b.branch(null, done, give);
        self.b.switch_to(give);
        let r = self.b.read(given);
        let point = self.suspend(r);
        self.b.switch_to(point);
        let sent_value = self.b.param(1);
        let thrown = self.test(crate::ir::Test::IsNull, sent_value);
        let (throw, next) = (self.b.block(), self.b.block());
        self.b.branch(thrown, throw, next);
        self.b.seal(throw);
        self.b.seal(next);
        self.b.switch_to(next);
        self.b.write(sent, sent_value);
        self.b.jump(send);
        self.b.switch_to(throw);
        let d = self.read(delegate);
        let r = self.b.rt(RuntimeFn::delegate_throw, &[frame, d]);
        self.b.write(given, r);
        let null = self.test(crate::ir::Test::IsNull, r);
        self.b.branch(null, done, give);
        for block in [send, give, done] {
            self.b.seal(block);
        }
        self.b.switch_to(done);
        let null = self.b.null();
        self.write(delegate, null);
        self.b.rt(RuntimeFn::delegate_result, &[frame])
    }
}
