//! Statements, but for definitions and imports.

use molt_source::Span;
use molt_syntax::Origin;
use ruff_python_ast::{self as ast, ExceptHandler, Expr as Tree, Stmt as TreeStmt};
use ruff_text_size::{Ranged, TextRange};

use super::Lowerer;
use super::expr::binary_op;
use super::guard::{Guard, succeeds};
use super::target::store;
use crate::ir::*;

impl Lowerer<'_> {
    pub(crate) fn stmts(&mut self, trees: &[TreeStmt], out: &mut Vec<Stmt>) {
        for tree in trees {
            self.stmt(tree, out);
        }
    }

    pub(crate) fn body(&mut self, trees: &[TreeStmt]) -> Vec<Stmt> {
        let mut out = Vec::new();
        self.stmts(trees, &mut out);
        out
    }

    fn stmt(&mut self, tree: &TreeStmt, out: &mut Vec<Stmt>) {
        let span = self.span(tree.range());
        let mut push = |kind| out.push(Stmt { span, kind });
        match tree {
            TreeStmt::FunctionDef(def) => self.function_def(def, out),
            TreeStmt::ClassDef(def) => self.class_def(def, out),
            TreeStmt::Return(node) => {
                let value = match &node.value {
                    Some(value) => self.expr(value),
                    None => self.none(span),
                };
                push(StmtKind::Return(value));
            }
            TreeStmt::Delete(node) => node
                .targets
                .iter()
                .for_each(|target| self.delete(target, out)),
            TreeStmt::Assign(node) => self.assign(node, out),
            TreeStmt::AugAssign(node) => {
                let kind = self.aug_assign(node);
                push(kind);
            }
            TreeStmt::AnnAssign(node) => self.ann_assign(node, out),
            TreeStmt::Import(node) => {
                let start = out.len();
                self.import(node, out);
                span_whole(&mut out[start..], self.span(node.range));
            }
            TreeStmt::ImportFrom(node) => {
                let start = out.len();
                self.import_from(node, out);
                span_whole(&mut out[start..], self.span(node.range));
            }
            TreeStmt::Expr(node) if is_constant(&node.value) => {}
            TreeStmt::Expr(node) => {
                let value = self.expr(&node.value);
                push(StmtKind::Expr(value));
            }
            TreeStmt::Break(_) => push(StmtKind::Break),
            TreeStmt::Continue(_) => push(StmtKind::Continue),
            TreeStmt::Pass(_)
            | TreeStmt::Global(_)
            | TreeStmt::Nonlocal(_)
            | TreeStmt::IpyEscapeCommand(_) => {}
            TreeStmt::Raise(node) => {
                let exc = node.exc.as_ref().map(|exc| self.expr(exc));
                let cause = node.cause.as_ref().map(|cause| self.expr(cause));
                push(StmtKind::Raise { exc, cause });
            }
            TreeStmt::Assert(node) => {
                let test = self.expr(&node.test);
                let message = node.msg.as_ref().map(|message| self.expr(message));
                push(StmtKind::Assert { test, message });
            }
            _ => self.compound(tree, out),
        }
    }

    fn compound(&mut self, tree: &TreeStmt, out: &mut Vec<Stmt>) {
        let span = self.span(tree.range());
        match tree {
            TreeStmt::If(node) => self.if_stmt(node, out),
            TreeStmt::While(node) => {
                let test = self.expr(&node.test);
                let body = self.looped(&node.body);
                let orelse = self.body(&node.orelse);
                out.push(Stmt {
                    span,
                    kind: StmtKind::While { test, body, orelse },
                });
            }
            TreeStmt::For(node) if node.is_async => {
                let iter = self.async_iter(&node.iter, span);
                let target = self.target(&node.target);
                let body = self.looped(&node.body);
                let orelse = self.body(&node.orelse);
                self.async_loop(span, iter, target, (body, orelse), out);
            }
            TreeStmt::For(node) => {
                let iter = self.expr(&node.iter);
                let target = self.target(&node.target);
                let body = self.looped(&node.body);
                let orelse = self.body(&node.orelse);
                out.push(Stmt {
                    span,
                    kind: StmtKind::For {
                        target,
                        iter,
                        body,
                        orelse,
                        generator: None,
                    },
                });
            }
            TreeStmt::With(node) => self.with(node, &node.items, out),
            TreeStmt::Try(node) if node.is_star => self.except_star(node, out),
            TreeStmt::Try(node) => self.try_stmt(node, out),
            TreeStmt::Match(node) => self.match_stmt(node, out),
            TreeStmt::TypeAlias(node) => self.type_alias(node, out),
            _ => {}
        }
    }

    fn looped(&mut self, trees: &[TreeStmt]) -> Vec<Stmt> {
        self.frame().loops += 1;
        let body = self.body(trees);
        self.frame().loops -= 1;
        body
    }

    /// One target directly; more through a temporary, left to right.
    fn assign(&mut self, node: &ast::StmtAssign, out: &mut Vec<Stmt>) {
        let span = self.span(node.range);
        let value = self.expr(&node.value);
        if let [only] = &node.targets[..] {
            let target = self.target(only);
            out.push(Stmt {
                span,
                kind: store(target, value),
            });
            return;
        }
        let at = value.span;
        let temporary = self.temporary();
        out.push(Stmt {
            span,
            kind: StmtKind::Assign(Target::Local(temporary), value),
        });
        for target in &node.targets {
            let value = self.make(at, ExprKind::Local(temporary));
            let target = self.target(target);
            out.push(Stmt {
                span,
                kind: store(target, value),
            });
        }
    }

    fn aug_assign(&mut self, node: &ast::StmtAugAssign) -> StmtKind {
        let span = self.span(node.range);
        let op = binary_op(node.op);
        match &*node.target {
            Tree::Attribute(attribute) => {
                let (object, name) = self.stored_attribute(attribute);
                let value = self.expr(&node.value);
                let at = self.attribute_span(attribute);
                StmtKind::AugAttribute {
                    at,
                    object,
                    name,
                    op,
                    value,
                }
            }
            Tree::Subscript(subscript) => {
                let object = self.expr(&subscript.value);
                let index = self.expr(&subscript.slice);
                let value = self.expr(&node.value);
                StmtKind::AugSubscript {
                    at: self.span(subscript.range),
                    object,
                    index,
                    op,
                    value,
                }
            }
            target => {
                let left = match target {
                    Tree::Name(name) => {
                        let mangled = self.mangled(&name.id);
                        self.read_plain(&mangled, name.range)
                    }
                    other => self.expr(other),
                };
                let right = self.boxed(&node.value);
                let left = Box::new(left);
                let value = self.make(
                    span,
                    ExprKind::Binary {
                        op,
                        left,
                        right,
                        in_place: true,
                    },
                );
                store(self.target(target), value)
            }
        }
    }

    fn known_test(&self, test: &Tree) -> Option<bool> {
        self.current()
            .known(self.modules.version)
            .truth(test)
            .or_else(|| self.mentions(test))
            .or_else(|| self.lists_modules(test))
    }

    /// `__mentions__("asctime", ...)` in the stdlib: whether the user's program has one of these words anywhere, so that
    /// what only they ask for is not linked without them.
    fn mentions(&self, test: &Tree) -> Option<bool> {
        let Tree::Call(call) = test else { return None };
        let asks = matches!(&*call.func, Tree::Name(name) if name.id.as_str() == "__mentions__");
        if !asks || self.current().origin != Origin::Stdlib {
            return None;
        }
        let user = || {
            self.modules
                .modules
                .iter()
                .filter(|m| m.origin == Origin::User)
        };
        Some(call.arguments.args.iter().any(|word| match word {
            Tree::StringLiteral(word) => {
                user().any(|m| self.files.get(m.file).text.contains(word.value.to_str()))
            }
            _ => false,
        }))
    }

    /// Branches that are known never to run are not lowered.
    fn if_stmt(&mut self, node: &ast::StmtIf, out: &mut Vec<Stmt>) {
        let mut arms: Vec<(Option<&Tree>, &[TreeStmt], TextRange)> =
            vec![(Some(&node.test), &node.body, node.range)];
        for clause in &node.elif_else_clauses {
            arms.push((clause.test.as_ref(), &clause.body, clause.range));
        }
        let mut lowered = Vec::new();
        let mut last = Vec::new();
        for (test, body, range) in arms {
            match test.map(|test| (self.known_test(test), test)) {
                Some((Some(false), _)) => {}
                None | Some((Some(true), _)) => {
                    last = self.body(body);
                    break;
                }
                Some((None, test)) => {
                    let test = self.expr(test);
                    lowered.push((test, self.body(body), self.span(range)));
                }
            }
        }
        let orelse = lowered
            .into_iter()
            .rev()
            .fold(last, |orelse, (test, then, span)| {
                vec![Stmt {
                    span,
                    kind: StmtKind::If { test, then, orelse },
                }]
            });
        out.extend(orelse);
    }

    fn with(&mut self, node: &ast::StmtWith, items: &[ast::WithItem], out: &mut Vec<Stmt>) {
        let Some((item, rest)) = items.split_first() else {
            return self.stmts(&node.body, out);
        };
        let span = self.span(node.range);
        // Managers of builtin types have these as methods.
        let names = match node.is_async {
            true => ["__aenter__", "__aexit__"],
            false => ["__enter__", "__exit__"],
        };
        for name in names {
            self.note_name(name.to_string());
        }
        let manager = self.expr(&item.context_expr);
        let guard = Guard::of_manager(&item.context_expr);
        self.frame().guards.push(guard);
        let target = item
            .optional_vars
            .as_ref()
            .map(|target| self.target(target));
        let mut inner = Vec::new();
        self.with(node, rest, &mut inner);
        self.frame().guards.pop();
        out.push(Stmt {
            span,
            kind: StmtKind::With {
                is_async: node.is_async,
                manager,
                target,
                body: inner,
            },
        });
    }

    fn try_stmt(&mut self, node: &ast::StmtTry, out: &mut Vec<Stmt>) {
        let span = self.span(node.range);
        if node
            .body
            .iter()
            .all(|stmt| succeeds(self.modules, self.stdlib, self.at, stmt))
        {
            let mut body = self.body(&node.body);
            self.stmts(&node.orelse, &mut body);
            if node.finalbody.is_empty() {
                out.extend(body);
            } else {
                let finally = self.body(&node.finalbody);
                let (handlers, orelse) = (Vec::new(), Vec::new());
                out.push(Stmt {
                    span,
                    kind: StmtKind::Try {
                        body,
                        handlers,
                        orelse,
                        finally,
                    },
                });
            }
            return;
        }
        let guard = Guard::of_handlers(&node.handlers);
        self.frame().guards.push(guard);
        let missing = self.missing;
        let body = self.body(&node.body);
        self.frame().guards.pop();
        let fallback = guard.import && self.missing == missing;
        self.fallbacks += u32::from(fallback);
        let handlers = node
            .handlers
            .iter()
            .map(|handler| self.handler(handler))
            .collect();
        self.fallbacks -= u32::from(fallback);
        let orelse = self.body(&node.orelse);
        let finally = self.body(&node.finalbody);
        if node.handlers.is_empty() && finally.is_empty() {
            out.extend(body.into_iter().chain(orelse));
            return;
        }
        out.push(Stmt {
            span,
            kind: StmtKind::Try {
                body,
                handlers,
                orelse,
                finally,
            },
        });
    }

    fn handler(&mut self, handler: &ExceptHandler) -> Handler {
        let ExceptHandler::ExceptHandler(handler) = handler;
        let span = self.span(handler.range);
        let types = handler.type_.as_ref().map(|types| self.expr(types));
        let (target, body) = self.handler_body(handler);
        Handler {
            span,
            types,
            target,
            body,
        }
    }
}

/// A statement without effect: constants are never evaluated.
fn is_constant(tree: &Tree) -> bool {
    tree.is_literal_expr()
}

/// What an import does is, to a traceback, done by the whole statement.
fn span_whole(body: &mut [Stmt], span: Span) {
    crate::visit::rewrite::exprs(body, &mut |e| {
        e.span = span;
        if let ExprKind::Block { stmts, .. } = &mut e.kind {
            stmts.iter_mut().for_each(|s| s.span = span);
        }
    });
    for statement in body {
        statement.span = span;
        // What runs a module that may run again.
        if let StmtKind::Try { body, handlers, .. } = &mut statement.kind {
            span_whole(body, span);
            handlers
                .iter_mut()
                .for_each(|h| span_whole(&mut h.body, span));
        }
    }
}
