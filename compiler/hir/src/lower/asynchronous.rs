//! `async for`, as a loop that awaits and ends with StopAsyncIteration.

use molt_source::{Feature, Span};
use ruff_python_ast::Expr as Tree;

use super::Lowerer;
use super::target::store;
use crate::ir::*;

impl Lowerer<'_> {
    /// The asynchronous iterator of what an `async for` goes over. Where that cannot be had, tracebacks mark the whole
    /// statement or comprehension; since 3.13 what it goes over.
    pub(crate) fn async_iter(&mut self, tree: &Tree, whole: Span) -> Expr {
        let iterable = self.boxed(tree);
        let span = match self.modules.version.has(Feature::WholeExpressions) {
            true => iterable.span,
            false => whole,
        };
        self.make(span, ExprKind::Await(Awaited::Iter, iterable))
    }

    /// The loop over an asynchronous iterator. Only what awaits the next item is asked for StopAsyncIteration.
    pub(crate) fn async_loop(
        &mut self,
        span: Span,
        iter: Expr,
        target: Target,
        (body, orelse): (Vec<Stmt>, Vec<Stmt>),
        out: &mut Vec<Stmt>,
    ) {
        let at = iter.span;
        let stmt = |span, kind| Stmt { span, kind };
        let (iterator, item, more) = (self.temporary(), self.temporary(), self.temporary());
        out.push(stmt(at, StmtKind::Assign(Target::Local(iterator), iter)));
        let read = Box::new(self.make(at, ExprKind::Local(iterator)));
        // Tracebacks mark all of the loop where an item is awaited.
        let next = self.make(span, ExprKind::Await(Awaited::Next, read));
        let (yes, no) = (
            self.make(at, ExprKind::Bool(true)),
            self.make(at, ExprKind::Bool(false)),
        );
        let end = self.make(at, ExprKind::Builtin("StopAsyncIteration".to_string()));
        let step = StmtKind::Try {
            body: vec![
                stmt(span, StmtKind::Assign(Target::Local(item), next)),
                stmt(at, StmtKind::Assign(Target::Local(more), yes)),
            ],
            handlers: vec![Handler {
                span: at,
                types: Some(end),
                target: None,
                body: vec![stmt(at, StmtKind::Assign(Target::Local(more), no))],
            }],
            orelse: Vec::new(),
            finally: Vec::new(),
        };
        let value = Box::new(self.make(at, ExprKind::Local(more)));
        let stmts = vec![stmt(at, step)];
        let test = self.make(at, ExprKind::Block { stmts, value });
        let got = self.make(at, ExprKind::Local(item));
        let mut inner = vec![
            stmt(at, store(target, got)),
            stmt(at, StmtKind::Unbind(item)),
        ];
        inner.extend(body);
        let body = inner;
        out.push(stmt(span, StmtKind::While { test, body, orelse }));
        out.push(stmt(at, StmtKind::Unbind(iterator)));
    }
}
