//! `except*`: one handler of everything, which asks the stdlib's `Handling` what each clause gets.
//!
//! A clause runs as the handler of a `try` of its own that raises what it matched; what it raises itself is collected.

use molt_source::Span;
use ruff_python_ast::{self as ast, ExceptHandler};

use super::Lowerer;
use super::target::store;
use crate::ir::*;

impl Lowerer<'_> {
    pub(crate) fn except_star(&mut self, node: &ast::StmtTry, out: &mut Vec<Stmt>) {
        let span = self.span(node.range);
        let body = self.body(&node.body);
        let caught = self.temporary();
        let handling = self.star_handler(node, caught, span);
        let orelse = self.body(&node.orelse);
        let finally = self.body(&node.finalbody);
        let handlers = vec![Handler {
            span,
            types: None,
            target: Some(Target::Local(caught)),
            body: handling,
        }];
        let kind = StmtKind::Try {
            body,
            handlers,
            orelse,
            finally,
        };
        out.push(Stmt { span, kind });
    }

    fn star_handler(&mut self, node: &ast::StmtTry, caught: LocalId, span: Span) -> Vec<Stmt> {
        let mut out = Vec::new();
        let class = self.support(molt_syntax::GROUPS, "Handling", span);
        let whole = self.make(span, ExprKind::Local(caught));
        let made = self.call_of(span, class, vec![whole]);
        let state = self.temporary();
        out.push(assign(state, made, span));
        for handler in &node.handlers {
            let ExceptHandler::ExceptHandler(handler) = handler;
            self.star_clause(handler, state, &mut out);
        }
        let last = self.ask_state(span, state, "finish", Vec::new());
        let left = self.temporary();
        out.push(assign(left, last, span));
        let test = self.is_some(span, left);
        let value = self.make(span, ExprKind::Local(left));
        let then = vec![Stmt {
            span,
            kind: StmtKind::Rethrow(value),
        }];
        let orelse = Vec::new();
        let kind = StmtKind::If { test, then, orelse };
        out.push(Stmt { span, kind });
        out
    }

    fn star_clause(
        &mut self,
        handler: &ast::ExceptHandlerExceptHandler,
        state: LocalId,
        out: &mut Vec<Stmt>,
    ) {
        let span = self.span(handler.range);
        let types = handler.type_.as_ref().map(|types| self.expr(types));
        let found = self.ask_state(span, state, "match", types.into_iter().collect());
        let matched = self.temporary();
        out.push(assign(matched, found, span));
        let test = self.is_some(span, matched);
        let value = self.make(span, ExprKind::Local(matched));
        let raise = vec![Stmt {
            span,
            kind: StmtKind::Rethrow(value),
        }];
        let (target, body) = self.handler_body(handler);
        let handled = attempt(
            raise,
            Handler {
                span,
                types: None,
                target,
                body,
            },
            span,
        );
        let error = self.temporary();
        let value = self.make(span, ExprKind::Local(error));
        let add = self.ask_state(span, state, "add", vec![value]);
        let collected = attempt(
            vec![handled],
            Handler {
                span,
                types: None,
                target: Some(Target::Local(error)),
                body: vec![Stmt {
                    span,
                    kind: StmtKind::Expr(add),
                }],
            },
            span,
        );
        let (then, orelse) = (vec![collected], Vec::new());
        let kind = StmtKind::If { test, then, orelse };
        out.push(Stmt { span, kind });
    }

    /// `except E as e` unbinds `e` at the end, however the body ends.
    pub(crate) fn handler_body(
        &mut self,
        handler: &ast::ExceptHandlerExceptHandler,
    ) -> (Option<Target>, Vec<Stmt>) {
        let span = self.span(handler.range);
        let Some(name) = &handler.name else {
            return (None, self.body(&handler.body));
        };
        let target = Some(self.name_target(name));
        let body = self.body(&handler.body);
        let none = self.none(span);
        let cleared = self.name_target(name);
        let delete = self.delete_name(name);
        let finally = vec![
            Stmt {
                span,
                kind: store(cleared, none),
            },
            Stmt { span, kind: delete },
        ];
        let kind = StmtKind::Try {
            body,
            handlers: Vec::new(),
            orelse: Vec::new(),
            finally,
        };
        (target, vec![Stmt { span, kind }])
    }

    fn ask_state(&mut self, span: Span, state: LocalId, name: &str, args: Vec<Expr>) -> Expr {
        let object = Box::new(self.make(span, ExprKind::Local(state)));
        let name = self.attribute_name(name);
        let callee = self.make(span, ExprKind::Attribute { object, name });
        self.call_of(span, callee, args)
    }

    pub(crate) fn call_of(&mut self, span: Span, callee: Expr, args: Vec<Expr>) -> Expr {
        let callee = Box::new(callee);
        let args = args.into_iter().map(Arg::Positional).collect();
        self.make(span, ExprKind::Call { callee, args })
    }

    fn is_some(&mut self, span: Span, local: LocalId) -> Expr {
        let left = Box::new(self.make(span, ExprKind::Local(local)));
        let right = Box::new(self.none(span));
        let op = CompareOp::IsNot;
        self.make(span, ExprKind::Compare { op, left, right })
    }

    /// Lets a module run before the current one.
    pub(crate) fn need(&mut self, index: usize) {
        if index != self.at && !self.needed.contains(&index) {
            self.needed.push(index);
        }
    }

    /// Something of a module of the stdlib that the program did not import: the module runs before the current one.
    pub(crate) fn support(&mut self, module: &str, name: &str, span: Span) -> Expr {
        let found = self.modules.find(molt_syntax::Origin::Stdlib, module);
        let Some(index) = found else {
            return self.make(span, ExprKind::Unbound(name.to_string()));
        };
        self.need(index);
        let global = self.declare_global(index, name);
        self.make(span, ExprKind::Global(global))
    }
}

fn assign(local: LocalId, value: Expr, span: Span) -> Stmt {
    let kind = StmtKind::Assign(Target::Local(local), value);
    Stmt { span, kind }
}

fn attempt(body: Vec<Stmt>, handler: Handler, span: Span) -> Stmt {
    let kind = StmtKind::Try {
        body,
        handlers: vec![handler],
        orelse: Vec::new(),
        finally: Vec::new(),
    };
    Stmt { span, kind }
}
