//! Comprehensions, inlined as blocks, and generator expressions, which are functions.

use molt_source::Span;
use ruff_python_ast::{self as ast, Expr as Tree};
use ruff_text_size::{Ranged, TextRange};

use super::Lowerer;
use super::frame::{Finished, Frame};
use crate::ir::*;
use crate::scope::{ScopeId, ScopeKind};

/// What the innermost loop does.
pub(super) enum Element<'t> {
    Add {
        container: LocalId,
        kind: ComprehensionKind,
        key: Option<&'t Tree>,
        value: &'t Tree,
    },
    Yield(&'t Tree),
    Give(&'t super::consumed::Consumption<'t>),
}

/// The variables of a comprehension, and whether they are captured.
pub(super) type Variables = Vec<(LocalId, bool)>;

/// A comprehension's loop as statements, with what has to be done before and after.
pub(super) struct Looped {
    pub(super) before: Vec<Stmt>,
    pub(super) stmts: Vec<Stmt>,
    pub(super) after: Vec<Stmt>,
}

impl Lowerer<'_> {
    pub(crate) fn comprehension(&mut self, tree: &Tree) -> Expr {
        let span = self.span(tree.range());
        let (kind, generators, key, value) = match tree {
            Tree::ListComp(c) => (ComprehensionKind::List, &c.generators, None, &c.elt),
            Tree::SetComp(c) => (ComprehensionKind::Set, &c.generators, None, &c.elt),
            Tree::DictComp(c) => (
                ComprehensionKind::Dict,
                &c.generators,
                c.key.as_deref(),
                &c.value,
            ),
            _ => return self.none(span),
        };
        let iter = self.iterable(&generators[0], span);
        let scope = self
            .current_scopes()
            .of_node(tree.range(), ScopeKind::Comprehension);
        let variables = self.comprehension_variables(scope);
        let container = self.temporary();
        let element = Element::Add {
            container,
            kind,
            key,
            value,
        };
        let iterated = (&generators[..], iter);
        let looped = self.inlined((scope, variables), iterated, &element, span, None);
        let mut stmts = looped.before;
        stmts.push(self.empty(container, kind, span));
        stmts.extend(looped.stmts);
        stmts.extend(looped.after);
        let value = Box::new(self.make(span, ExprKind::Local(container)));
        self.make(span, ExprKind::Block { stmts, value })
    }

    /// Starts the container of a comprehension.
    pub(super) fn empty(
        &mut self,
        container: LocalId,
        kind: ComprehensionKind,
        span: Span,
    ) -> Stmt {
        let empty = match kind {
            ComprehensionKind::List | ComprehensionKind::Sum => ExprKind::List(Vec::new()),
            ComprehensionKind::Set => ExprKind::Set(Vec::new()),
            ComprehensionKind::Dict => ExprKind::Dict(Vec::new()),
        };
        let empty = self.make(span, empty);
        Stmt {
            span,
            kind: StmtKind::Assign(Target::Local(container), empty),
        }
    }

    /// The loops as part of the function around.
    pub(super) fn inlined(
        &mut self,
        (scope, variables): (ScopeId, Variables),
        (generators, iter): (&[ast::Comprehension], Expr),
        element: &Element<'_>,
        span: Span,
        generator: Option<Inlined>,
    ) -> Looped {
        let outer = std::mem::replace(&mut self.scope, scope);
        self.frame().loops += 1;
        let looped = self.generators(generators, iter, element, span, generator);
        self.frame().loops -= 1;
        self.scope = outer;

        let unbind = |local| Stmt {
            span,
            kind: StmtKind::Unbind(local),
        };
        let mut before = Vec::new();
        for &(local, cell) in &variables {
            let early = self.frame().unassigned.remove(&local) == Some(true);
            if cell || early || self.frame().early.remove(&local) {
                before.push(unbind(local));
            }
        }
        // The last item is given up with the iterator. Cells belong to the functions that took them.
        let own = variables.into_iter().rev().filter(|(_, cell)| !cell);
        let after = own.map(|(local, _)| unbind(local)).collect();
        Looped {
            before,
            stmts: looped,
            after,
        }
    }

    /// The comprehension's own variables as locals of the function around: fresh ones, whatever their names.
    pub(super) fn comprehension_variables(&mut self, scope: ScopeId) -> Variables {
        let mut variables = Vec::new();
        for (name, symbol) in &self.current_scopes().get(scope).symbols {
            if symbol.bound && !symbol.nonlocal && !symbol.global {
                let local = self.frame().declare(scope, name, symbol.captured, None);
                self.frame().locals[local.index()].inner = true;
                self.frame().unassigned.insert(local, false);
                variables.push((local, symbol.captured));
            }
        }
        variables
    }

    /// What a generator of a comprehension goes over; `whole` is the comprehension.
    pub(super) fn iterable(&mut self, generator: &ast::Comprehension, whole: Span) -> Expr {
        if generator.is_async {
            return self.async_iter(&generator.iter, whole);
        }
        self.expr(&generator.iter)
    }

    fn generators(
        &mut self,
        generators: &[ast::Comprehension],
        iter: Expr,
        element: &Element<'_>,
        span: Span,
        generator: Option<Inlined>,
    ) -> Vec<Stmt> {
        let (first, rest) = generators
            .split_first()
            .expect("a comprehension has a generator");
        let target = self.target(&first.target);
        let tests: Vec<Expr> = first.ifs.iter().map(|test| self.expr(test)).collect();
        let mut body = match rest.first() {
            Some(next) => {
                let iter = self.iterable(next, span);
                let mut body = self.generators(rest, iter, element, span, None);
                if let Element::Give(consumption) = element {
                    body.extend(self.stopped(consumption));
                }
                body
            }
            None => self.element(element, span),
        };
        for test in tests.into_iter().rev() {
            let kind = StmtKind::If {
                test,
                then: body,
                orelse: Vec::new(),
            };
            body = vec![Stmt { span, kind }];
        }
        if first.is_async {
            let mut out = Vec::new();
            self.async_loop(span, iter, target, (body, Vec::new()), &mut out);
            return out;
        }
        vec![Stmt {
            span,
            kind: StmtKind::For {
                target,
                iter,
                body,
                orelse: Vec::new(),
                generator,
            },
        }]
    }

    fn element(&mut self, element: &Element<'_>, mut span: Span) -> Vec<Stmt> {
        let kind = match *element {
            Element::Give(consumption) => return self.give(consumption),
            Element::Add {
                container,
                kind,
                key,
                value,
            } => {
                let range = key.map_or(value.range(), |k| k.range().cover(value.range()));
                span = self.span(range);
                let key = key.map(|key| self.boxed(key));
                let value = self.boxed(value);
                ExprKind::ComprehensionAdd {
                    container,
                    kind,
                    key,
                    value,
                }
            }
            Element::Yield(value) => ExprKind::Yield(self.boxed(value)),
        };
        let expr = self.make(span, kind);
        vec![Stmt {
            span,
            kind: StmtKind::Expr(expr),
        }]
    }

    /// A call of a generator function with the iterator of the first iterable, which is made here and now.
    /// `range` has the parentheses, which may be those of a call.
    pub(crate) fn generator(
        &mut self,
        node: &ast::ExprGenerator,
        range: TextRange,
        first_line: u32,
    ) -> Expr {
        let span = self.span(range);
        let iterable = Box::new(self.iterable(&node.generators[0], span));
        let iterator = match node.generators[0].is_async {
            true => *iterable,
            false => self.make(span, ExprKind::Iter(iterable)),
        };
        let outer = self.scope;
        let scope = self
            .current_scopes()
            .of_node(node.range, ScopeKind::GeneratorExpr);
        let is_async = self.current_scopes().get(scope).is_async;
        let qualname = self.qualname("<genexpr>");
        let func = self.new_function();
        let mut frame = Frame::new(func, scope);
        frame.qualname.clone_from(&qualname);
        self.frames.push(frame);
        let parameter = self.frame().declare(scope, ".0", false, Some(0));
        self.scope = scope;
        self.declare_locals();
        let iter = self.make(span, ExprKind::Local(parameter));
        self.frame().loops += 1;
        let element = Element::Yield(&node.elt);
        let mut body = self.generators(&node.generators, iter, &element, span, None);
        let value = self.none(span);
        body.push(Stmt {
            span,
            kind: StmtKind::Return(value),
        });
        self.scope = outer;
        self.finish_frame(Finished {
            name: "<genexpr>".to_string(),
            qualname,
            kind: if is_async {
                FunctionKind::AsyncGeneratorExpr
            } else {
                FunctionKind::GeneratorExpr
            },
            params: Params {
                positional: 1,
                annotations: vec![None],
                ..Params::default()
            },
            body,
            doc: None,
            span,
            first_line,
            class: None,
        });
        let function = ExprKind::Function {
            function: func,
            defaults: Vec::new(),
            kwdefaults: Vec::new(),
        };
        let callee = Box::new(self.make(span, function));
        self.make(
            span,
            ExprKind::Call {
                callee,
                args: vec![Arg::Positional(iterator)],
            },
        )
    }
}
