//! `def` and `lambda`: parameters, defaults, decorators, bodies.

use molt_syntax::Origin;
use ruff_python_ast::{self as ast};
use ruff_text_size::TextSize;

use super::Lowerer;
use super::frame::{Finished, Frame};
use super::target::store;
use crate::ir::*;
use crate::scope::{BindingKind, ScopeId, ScopeKind};

/// Defaults of positional parameters, with the parameters' indices.
type PositionalDefaults = Vec<(usize, Expr)>;
/// Defaults of keyword-only parameters.
type KeywordDefaults = Vec<(String, Expr)>;

/// Whether an annotation is made of names alone.
fn names_classes(hint: &ast::Expr) -> bool {
    match hint {
        ast::Expr::Name(_) | ast::Expr::NoneLiteral(_) => true,
        ast::Expr::Attribute(attribute) => names_classes(&attribute.value),
        ast::Expr::BinOp(either) if either.op == ast::Operator::BitOr => {
            names_classes(&either.left) && names_classes(&either.right)
        }
        ast::Expr::Subscript(node) => names_classes(&node.value) && names_classes(&node.slice),
        ast::Expr::Tuple(tuple) => tuple.elts.iter().all(names_classes),
        _ => false,
    }
}

impl Lowerer<'_> {
    pub(crate) fn line_of(&self, at: TextSize) -> u32 {
        self.files.get(self.current().file).line_column(at.into()).0
    }

    /// The qualified name of something defined here.
    pub(crate) fn qualname(&mut self, name: &str) -> String {
        let mangled = self.mangled(name);
        let host = self.frame().host;
        let scopes = self.current_scopes();
        if scopes
            .get(self.scope)
            .symbol(&mangled)
            .is_some_and(|s| s.global)
        {
            return name.to_string();
        }
        let outer = &self.frame().qualname;
        match scopes.get(host).kind {
            ScopeKind::Module => name.to_string(),
            ScopeKind::Class | ScopeKind::GeneratorExpr => format!("{outer}.{name}"),
            _ => format!("{outer}.<locals>.{name}"),
        }
    }

    pub(crate) fn function_def(&mut self, def: &ast::StmtFunctionDef, out: &mut Vec<Stmt>) {
        let span = self.span(def.range);
        let decorators: Vec<Expr> = def
            .decorator_list
            .iter()
            .map(|d| self.expr(&d.expression))
            .collect();
        let plain = decorators.is_empty();
        let params = self.function_type_params(def);
        let function = self.function_value(def);
        let func = match &function.kind {
            ExprKind::Function { function, .. } => Some(*function),
            _ => None,
        };
        let inner = self.annotation_scope(def.type_params.as_deref());
        let outer = std::mem::replace(&mut self.scope, inner);
        let (function, func) = self.with_annotations(def, function, func);
        self.scope = outer;
        let function = self.with_type_params(params, function);
        let function = self.with_dispatch(def, function);
        let value = self.decorated(decorators, function);
        let target = self.name_target(&def.name);
        if let (Target::Global(global), Some(func), true) = (&target, func, plain)
            && self.scope == ScopeId::MODULE
            && self.sole_binding(&def.name) == Some(&BindingKind::Def)
        {
            self.program.globals[global.index()].function = Some(func);
        }
        out.push(Stmt {
            span,
            kind: store(target, value),
        });
    }

    /// `@function.register` takes the class from an annotation, which is text after `from __future__ import annotations`:
    /// what that means is known here.
    fn with_dispatch(&mut self, def: &ast::StmtFunctionDef, function: Expr) -> Expr {
        let registered = def.decorator_list.last().is_some_and(
            |d| matches!(&d.expression, ast::Expr::Attribute(a) if a.attr.as_str() == "register"),
        );
        let found = self.modules.find(Origin::Stdlib, "functools");
        let module = self.current();
        let wanted = registered
            && found.is_some()
            && self.current_scopes().future_annotations
            && module.origin == Origin::User;
        let hint = def.parameters.iter().find_map(|p| p.annotation());
        let (true, Some(hint)) = (wanted, hint.filter(|hint| names_classes(hint))) else {
            return function;
        };
        let span = function.span;
        let callee = Box::new(self.support("functools", "_hinted", span));
        let args = vec![Arg::Positional(function), Arg::Positional(self.expr(hint))];
        self.make(span, ExprKind::Call { callee, args })
    }

    /// Calls decorators bottom-up; each was evaluated before what it decorates.
    pub(crate) fn decorated(&mut self, decorators: Vec<Expr>, value: Expr) -> Expr {
        decorators
            .into_iter()
            .rev()
            .fold(value, |value, decorator| {
                let span = decorator.span;
                let kind = ExprKind::Call {
                    callee: Box::new(decorator),
                    args: vec![Arg::Positional(value)],
                };
                self.make(span, kind)
            })
    }

    fn function_value(&mut self, def: &ast::StmtFunctionDef) -> Expr {
        let span = self.span(def.range);
        let (defaults, kwdefaults) = self.defaults(&def.parameters);
        let outer = self.scope;
        let class = self
            .frame()
            .class
            .filter(|_| outer == self.frames[self.frames.len() - 1].host);
        let scope = self
            .current_scopes()
            .of_node(def.range, ScopeKind::Function);
        let qualname = self.qualname(&def.name);
        let func = self.open_function(scope, &qualname, &def.parameters);
        let mut body = Vec::new();
        let mut params = self.params(&def.parameters, &defaults, &kwdefaults);
        params.returns = def.returns.as_deref().map(super::annotation::hint);
        self.stmts(&def.body, &mut body);
        self.end_with_return(span, &mut body);
        let is_generator = self.current_scopes().get(scope).is_generator;
        self.scope = outer;
        self.finish_frame(Finished {
            name: def.name.as_str().to_string(),
            qualname,
            kind: match (def.is_async, is_generator) {
                (false, false) => FunctionKind::Normal,
                (false, true) => FunctionKind::Generator,
                (true, false) => FunctionKind::Coroutine,
                (true, true) => FunctionKind::AsyncGenerator,
            },
            params,
            body,
            doc: super::docstring(&def.body, self.modules.version),
            span,
            first_line: self.line_of(def.range.start()),
            class,
        });
        let defaults = defaults.into_iter().map(|(_, value)| value).collect();
        self.make(
            span,
            ExprKind::Function {
                function: func,
                defaults,
                kwdefaults,
            },
        )
    }

    pub(crate) fn lambda(&mut self, node: &ast::ExprLambda) -> Expr {
        let span = self.span(node.range);
        let empty = ast::Parameters::default();
        let parameters = node.parameters.as_deref().unwrap_or(&empty);
        let (defaults, kwdefaults) = self.defaults(parameters);
        let outer = self.scope;
        let scope = self.current_scopes().of_node(node.range, ScopeKind::Lambda);
        let qualname = self.qualname("<lambda>");
        let func = self.open_function(scope, &qualname, parameters);
        let params = self.params(parameters, &defaults, &kwdefaults);
        let value = self.expr(&node.body);
        let body = vec![Stmt {
            span: value.span,
            kind: StmtKind::Return(value),
        }];
        let is_generator = self.current_scopes().get(scope).is_generator;
        self.scope = outer;
        self.finish_frame(Finished {
            name: "<lambda>".to_string(),
            qualname,
            kind: if is_generator {
                FunctionKind::Generator
            } else {
                FunctionKind::Lambda
            },
            params,
            body,
            doc: None,
            span,
            first_line: self.line_of(node.range.start()),
            class: None,
        });
        let defaults = defaults.into_iter().map(|(_, value)| value).collect();
        self.make(
            span,
            ExprKind::Function {
                function: func,
                defaults,
                kwdefaults,
            },
        )
    }

    /// Pushes a frame with the parameters and locals declared.
    pub(crate) fn open_function(
        &mut self,
        scope: ScopeId,
        qualname: &str,
        parameters: &ast::Parameters,
    ) -> FuncId {
        let func = self.new_function();
        let mut frame = Frame::new(func, scope);
        frame.qualname = qualname.to_string();
        frame.has_positional = !parameters.posonlyargs.is_empty() || !parameters.args.is_empty();
        self.frames.push(frame);
        self.scope = scope;
        let positional = parameters.posonlyargs.iter().chain(&parameters.args);
        let names = positional
            .chain(&parameters.kwonlyargs)
            .map(|p| &p.parameter.name);
        let variadic = parameters
            .vararg
            .iter()
            .chain(&parameters.kwarg)
            .map(|p| &p.name);
        for (index, name) in names.chain(variadic).enumerate() {
            let mangled = self.mangled(name);
            let symbol = self.current_scopes().get(scope).symbol(&mangled);
            let captured = symbol.is_some_and(|s| s.captured);
            self.frame()
                .declare(scope, &mangled, captured, Some(index as u32));
        }
        self.declare_locals();
        func
    }

    /// Default values: of positional parameters with their indices, then of keyword-only ones by name.
    fn defaults(&mut self, parameters: &ast::Parameters) -> (PositionalDefaults, KeywordDefaults) {
        let positional = parameters
            .posonlyargs
            .iter()
            .chain(&parameters.args)
            .enumerate();
        let mut defaults = Vec::new();
        for (index, parameter) in positional {
            if let Some(default) = &parameter.default {
                defaults.push((index, self.expr(default)));
            }
        }
        let mut kwdefaults = Vec::new();
        for parameter in &parameters.kwonlyargs {
            if let Some(default) = &parameter.default {
                let value = self.expr(default);
                kwdefaults.push((self.mangled(&parameter.parameter.name), value));
            }
        }
        (defaults, kwdefaults)
    }

    fn params(
        &self,
        parameters: &ast::Parameters,
        defaults: &[(usize, Expr)],
        kwdefaults: &[(String, Expr)],
    ) -> Params {
        let positional = parameters.posonlyargs.iter().chain(&parameters.args);
        let all = positional
            .chain(&parameters.kwonlyargs)
            .map(|p| p.parameter.annotation.as_deref());
        let variadic = parameters
            .vararg
            .iter()
            .chain(&parameters.kwarg)
            .map(|p| p.annotation.as_deref());
        let keyword_only = &parameters.kwonlyargs;
        Params {
            positional_only: parameters.posonlyargs.len() as u32,
            positional: (parameters.posonlyargs.len() + parameters.args.len()) as u32,
            keyword_only: keyword_only.len() as u32,
            varargs: parameters.vararg.is_some(),
            kwargs: parameters.kwarg.is_some(),
            annotations: all
                .chain(variadic)
                .map(|a| a.map(super::annotation::hint))
                .collect(),
            returns: None,
            defaults: defaults.len() as u32,
            kwdefaults: keyword_only
                .iter()
                .map(|p| {
                    kwdefaults
                        .iter()
                        .any(|(name, _)| *name == self.mangled(&p.parameter.name))
                })
                .collect(),
        }
    }

    /// Every function ends with a return.
    fn end_with_return(&mut self, span: molt_source::Span, body: &mut Vec<Stmt>) {
        if !matches!(
            body.last().map(|s| &s.kind),
            Some(StmtKind::Return(_) | StmtKind::Raise { .. })
        ) {
            let value = self.none(span);
            body.push(Stmt {
                span,
                kind: StmtKind::Return(value),
            });
        }
    }
}
