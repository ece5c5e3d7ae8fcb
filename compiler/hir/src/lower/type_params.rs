//! Type parameters and `type` statements: variables of the function around, and what is evaluated later as functions.
//!
//! Where nothing can see the parameters of a function, none are made.

use molt_source::Span;
use ruff_python_ast::{self as ast, Expr as Tree, TypeParam};
use ruff_text_size::Ranged;

use super::Lowerer;
use super::frame::Finished;
use super::target::store;
use crate::ir::*;
use crate::scope::{ScopeId, ScopeKind};

const MODULE: &str = molt_syntax::TYPE_PARAMETERS;

/// The type parameters of a definition that is being lowered.
pub(crate) struct TypeParams {
    pub(crate) scope: ScopeId,
    /// Each with whether it stands for several types.
    variables: Vec<(String, bool)>,
    /// What makes them.
    pub(crate) stmts: Vec<Stmt>,
}

impl Lowerer<'_> {
    fn type_params_scope(&self, params: &ast::TypeParams) -> ScopeId {
        self.current_scopes()
            .of_node(params.range, ScopeKind::TypeParams)
    }

    /// The scope in which annotations and bases are evaluated.
    pub(crate) fn annotation_scope(&self, params: Option<&ast::TypeParams>) -> ScopeId {
        params.map_or(self.scope, |params| self.type_params_scope(params))
    }

    /// The type parameters of a function, where something can see them.
    pub(crate) fn function_type_params(
        &mut self,
        def: &ast::StmtFunctionDef,
    ) -> Option<TypeParams> {
        let params = def.type_params.as_deref()?;
        let scope = self.type_params_scope(params);
        let symbols = &self.current_scopes().get(scope).symbols;
        let captured = symbols.iter().any(|(_, s)| s.bound && s.captured);
        let seen = captured || self.mentions.sees_type_params() || {
            let outer = std::mem::replace(&mut self.scope, scope);
            let noticed = self.notices_annotations(def);
            self.scope = outer;
            noticed
        };
        seen.then(|| self.open_type_params(params, false))
    }

    /// Declares the variables and makes what they hold. `kept`: a class body keeps them.
    pub(crate) fn open_type_params(&mut self, params: &ast::TypeParams, kept: bool) -> TypeParams {
        let scope = self.type_params_scope(params);
        let outer = std::mem::replace(&mut self.scope, scope);
        let mut stmts = Vec::new();
        let mut locals = Vec::new();
        for param in &params.type_params {
            let name = self.mangled(param.name());
            let symbol = self.current_scopes().get(scope).symbol(&name);
            let cell = kept || symbol.is_some_and(|s| s.captured);
            let local = self.frame().declare(scope, &name, cell, None);
            if cell {
                let span = self.span(param.range());
                stmts.push(Stmt {
                    span,
                    kind: StmtKind::Unbind(local),
                });
            }
            locals.push(local);
        }
        let mut variables = Vec::new();
        for (param, local) in params.type_params.iter().zip(locals) {
            let value = self.type_variable(param);
            stmts.push(Stmt {
                span: value.span,
                kind: StmtKind::Assign(Target::Local(local), value),
            });
            variables.push((self.mangled(param.name()), param.is_type_var_tuple()));
        }
        self.scope = outer;
        TypeParams {
            scope,
            variables,
            stmts,
        }
    }

    fn type_variable(&mut self, param: &TypeParam) -> Expr {
        let span = self.span(param.range());
        let name = self.string(span, param.name());
        let mut args = vec![name];
        let maker = match param {
            TypeParam::TypeVar(variable) => match variable.bound.as_deref() {
                None => "variable",
                Some(bound) => {
                    args.push(self.thunk(bound, param.name()));
                    match bound {
                        Tree::Tuple(_) => "constrained_variable",
                        _ => "bounded_variable",
                    }
                }
            },
            TypeParam::ParamSpec(_) => "parameters_variable",
            TypeParam::TypeVarTuple(_) => "TypeVarTuple",
        };
        let variable = self.call_support(maker, args, span);
        let Some(default) = param.default() else {
            return variable;
        };
        let default = self.thunk(default, param.name());
        self.call_support("with_default", vec![variable, default], span)
    }

    fn call_support(&mut self, name: &str, args: Vec<Expr>, span: Span) -> Expr {
        let callee = Box::new(self.support(MODULE, name, span));
        let args = args.into_iter().map(Arg::Positional).collect();
        self.make(span, ExprKind::Call { callee, args })
    }

    /// A function that evaluates the expression when it is called.
    fn thunk(&mut self, value: &Tree, name: &str) -> Expr {
        let span = self.span(value.range());
        let outer = self.scope;
        let scope = self
            .current_scopes()
            .of_node(value.range(), ScopeKind::Lazy);
        let qualname = self.qualname(name);
        let function = self.open_function(scope, &qualname, &ast::Parameters::default());
        let result = match value {
            Tree::Starred(star) => {
                let items = self.expr(&star.value);
                self.call_support("only_item", vec![items], span)
            }
            _ => self.expr(value),
        };
        let body = vec![Stmt {
            span: result.span,
            kind: StmtKind::Return(result),
        }];
        self.scope = outer;
        self.finish_frame(Finished {
            name: name.to_string(),
            qualname,
            kind: FunctionKind::Normal,
            params: Params::default(),
            body,
            doc: None,
            span,
            first_line: self.line_of(value.range().start()),
            class: None,
        });
        let (defaults, kwdefaults) = (Vec::new(), Vec::new());
        self.make(
            span,
            ExprKind::Function {
                function,
                defaults,
                kwdefaults,
            },
        )
    }

    /// The variables as a tuple; those that stand for several types unpacked, where that is asked for.
    fn variables_tuple(&mut self, params: &TypeParams, unpacked: bool, span: Span) -> Expr {
        let mut elements = Vec::new();
        for (name, several) in &params.variables {
            let local = self.variable(params.scope, name);
            let value = self.make(span, ExprKind::Local(local));
            elements.push(match unpacked && *several {
                true => Element::Star(value),
                false => Element::Item(value),
            });
        }
        self.make(span, ExprKind::Tuple(elements))
    }

    /// The function, with the type parameters made before and set on it.
    pub(crate) fn with_type_params(&mut self, params: Option<TypeParams>, function: Expr) -> Expr {
        let Some(mut params) = params else {
            return function;
        };
        let span = function.span;
        let mut stmts = std::mem::take(&mut params.stmts);
        let temporary = self.temporary();
        stmts.push(Stmt {
            span,
            kind: StmtKind::Assign(Target::Local(temporary), function),
        });
        let tuple = self.variables_tuple(&params, false, span);
        let object = self.make(span, ExprKind::Local(temporary));
        let target = Target::Attribute(object, "__type_params__".to_string(), span);
        stmts.push(Stmt {
            span,
            kind: StmtKind::Assign(target, tuple),
        });
        let value = Box::new(self.make(span, ExprKind::Local(temporary)));
        self.make(span, ExprKind::Block { stmts, value })
    }

    /// The base that a class with type parameters has beside those that are written.
    pub(crate) fn generic_base(&mut self, params: &TypeParams, span: Span) -> Expr {
        let object = Box::new(self.support(MODULE, "Generic", span));
        let index = Box::new(self.variables_tuple(params, true, span));
        self.make(span, ExprKind::Subscript { object, index })
    }

    /// `__type_params__` of a class body.
    pub(crate) fn keep_type_params(
        &mut self,
        params: &TypeParams,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let tuple = self.variables_tuple(params, false, span);
        let target = Target::Namespace("__type_params__".to_string());
        out.push(Stmt {
            span,
            kind: store(target, tuple),
        });
    }

    pub(crate) fn type_alias(&mut self, node: &ast::StmtTypeAlias, out: &mut Vec<Stmt>) {
        let span = self.span(node.range);
        let Tree::Name(name) = &*node.name else {
            return;
        };
        let mut params = node
            .type_params
            .as_deref()
            .map(|params| self.open_type_params(params, false));
        let stmts = params
            .as_mut()
            .map_or(Vec::new(), |p| std::mem::take(&mut p.stmts));
        let tuple = match &params {
            Some(params) => self.variables_tuple(params, false, span),
            None => self.make(span, ExprKind::Tuple(Vec::new())),
        };
        let text = self.string(span, &name.id);
        let thunk = self.thunk(&node.value, &name.id);
        let module = self.current().name.clone();
        let module = self.string(span, &module);
        let value =
            Box::new(self.call_support("lazy_alias", vec![text, thunk, tuple, module], span));
        let value = self.make(span, ExprKind::Block { stmts, value });
        let target = self.name_target(&name.id);
        out.push(Stmt {
            span,
            kind: store(target, value),
        });
    }
}
