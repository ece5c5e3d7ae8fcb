//! `try`, `with`, and the handlers between.
//!
//! A handler block is entered with an exception pending. It takes the exception (`exc_enter`), and while its code
//! runs the exception is the handled one; an exception that leaves that code passes a cleanup block which takes
//! it off again. `finally` statements are built once for each way out.

use molt_abi::functions::RuntimeFn;
use molt_hir::ir::{Expr, Handler, Stmt, Target};
use molt_source::Span;

use super::scope::{Lower, Scope, Storage};
use crate::ir::{Block, Repr, Value};

impl<'a> Lower<'_, 'a> {
    pub fn try_stmt(
        &mut self,
        body: &'a [Stmt],
        handlers: &'a [Handler],
        orelse: &'a [Stmt],
        finally: &'a [Stmt],
    ) {
        if finally.is_empty() {
            return self.try_except(body, handlers, orelse);
        }
        let outer = self.b.handler;
        let (caught, join) = (self.b.block(), self.b.block());
        self.b.handler = Some(caught);
        self.scopes.push(Scope::Finally {
            stmts: finally,
            handler: outer,
        });
        match handlers.is_empty() {
            true => {
                self.stmts(body);
                self.stmts(orelse);
            }
            false => self.try_except(body, handlers, orelse),
        }
        self.scopes.pop();
        self.b.handler = outer;
        self.stmts(finally);
        self.b.jump(join);
        self.handling(caught, |l, exc| {
            l.stmts(finally);
            l.rethrow(exc);
        });
        self.b.seal(join);
        self.b.switch_to(join);
    }

    fn try_except(&mut self, body: &'a [Stmt], handlers: &'a [Handler], orelse: &'a [Stmt]) {
        let outer = self.b.handler;
        let (caught, join) = (self.b.block(), self.b.block());
        self.b.handler = Some(caught);
        self.stmts(body);
        self.b.handler = outer;
        self.stmts(orelse);
        self.b.jump(join);
        self.handling(caught, |l, exc| {
            for h in handlers {
                l.handler(h, exc, join);
                if h.types.is_none() {
                    return;
                }
            }
            l.rethrow(exc);
        });
        self.b.seal(join);
        self.b.switch_to(join);
    }

    /// Builds the code of a handler block: `code` gets the handled exception and must end by itself.
    fn handling(&mut self, caught: Block, code: impl FnOnce(&mut Self, Storage)) {
        let outer = self.b.handler;
        let cleanup = self.b.block();
        self.b.seal(caught);
        self.b.switch_to(caught);
        if self.b.unreachable() {
            return;
        }
        let v = self.b.rt(RuntimeFn::exc_enter, &[]);
        let exc = self.temp(Repr::Boxed);
        self.write(exc, v);
        self.b.handler = Some(cleanup);
        self.scopes.push(Scope::Handling { handler: outer });
        code(self, exc);
        self.scopes.pop();
        self.b.handler = outer;
        self.b.seal(cleanup);
        self.b.switch_to(cleanup);
        if self.b.unreachable() {
            return;
        }
        self.b.runtime(RuntimeFn::exc_leave, &[]);
        self.b.propagate();
    }

    /// Leaves the handler and lets the exception go on as it came.
    fn rethrow(&mut self, exc: Storage) {
        if self.b.terminated() || self.b.unreachable() {
            return;
        }
        let v = self.read(exc);
        self.leave_handling();
        self.b.silent = true;
        let cleanup = self.b.handler;
        self.b.handler = self.outer_handler();
        self.b.runtime(RuntimeFn::exc_restore, &[v]);
        self.b.handler = cleanup;
        self.b.silent = false;
        self.b.never();
    }

    fn leave_handling(&mut self) {
        self.b.runtime(RuntimeFn::exc_leave, &[]);
    }

    /// The handler outside of the innermost handling scope.
    fn outer_handler(&self) -> Option<Block> {
        match self.scopes.last() {
            Some(Scope::Handling { handler }) => *handler,
            _ => unreachable!("a rethrow stands directly in its handler"),
        }
    }

    fn handler(&mut self, h: &'a Handler, exc: Storage, join: Block) {
        let outer = self.b.span.replace(h.span);
        let next = match &h.types {
            Some(types) => {
                let t = self.boxed(types);
                let v = self.read(exc);
                let matched = self.b.rt(RuntimeFn::exc_match, &[v, t]);
                let (body, next) = self.split(matched);
                self.b.switch_to(body);
                Some(next)
            }
            None => None,
        };
        if let Some(target) = &h.target {
            let v = self.read(exc);
            self.assign(target, v);
        }
        self.stmts(&h.body);
        if !self.b.terminated() && !self.b.unreachable() {
            self.leave_handling();
            self.b.jump(join);
        }
        if let Some(next) = next {
            self.b.switch_to(next);
        }
        self.b.span = outer;
    }

    // ---- with

    pub fn with_stmt(
        &mut self,
        is_async: bool,
        manager: &'a Expr,
        target: Option<&'a Target>,
        body: &'a [Stmt],
        span: Span,
    ) {
        let v = self.boxed(manager);
        let exit = self.temp(Repr::Boxed);
        let entered = match is_async {
            true => self.async_enter(v, exit),
            false => {
                let entered = self
                    .b
                    .emit(crate::ir::Op::WithEnter(v), &[Repr::Boxed, Repr::Boxed]);
                self.write(exit, entered[1]);
                entered[0]
            }
        };
        let outer = self.b.handler;
        let (caught, join) = (self.b.block(), self.b.block());
        self.b.handler = Some(caught);
        self.scopes.push(Scope::With {
            exit,
            is_async,
            handler: outer,
            span,
        });
        if let Some(t) = target {
            self.assign(t, entered);
        }
        self.stmts(body);
        self.scopes.pop();
        self.b.handler = outer;
        self.b.span = Some(span);
        if !self.b.terminated() && !self.b.unreachable() {
            let null = self.b.null();
            self.exit(exit, null, is_async);
            self.b.jump(join);
        }
        self.handling(caught, |l, exc| {
            let e = l.read(exc);
            let swallow = l.exit(exit, e, is_async);
            let (done, go_on) = l.split(swallow);
            l.b.switch_to(done);
            l.leave_handling();
            l.b.jump(join);
            l.b.switch_to(go_on);
            l.rethrow(exc);
        });
        self.b.seal(join);
        self.b.switch_to(join);
    }

    /// Calls `__exit__` (and awaits what `__aexit__` gives): whether it swallows the exception.
    pub fn exit(&mut self, exit: Storage, exc: Value, is_async: bool) -> Value {
        let exit = self.read(exit);
        if is_async {
            return self.async_exit(exit, exc);
        }
        self.b.rt(RuntimeFn::with_exit, &[exit, exc])
    }
}
