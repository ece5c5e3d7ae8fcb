//! The walk over type parameters and `type` statements that fills the scopes, and what is refused in them.

use molt_source::Version;
use ruff_python_ast::{self as ast, Expr, TypeParam};
use ruff_text_size::{Ranged, TextRange};

use super::build::Builder;
use super::{BindingKind, ScopeKind};

impl<'a> Builder<'a> {
    /// Opens the scope of the type parameters, which stays the current one; those of a class are its private names.
    pub(super) fn type_params(
        &mut self,
        params: Option<&'a ast::TypeParams>,
        private: Option<String>,
    ) {
        let Some(params) = params else { return };
        self.open(ScopeKind::TypeParams, params.range, private);
        for param in &params.type_params {
            self.type_param(param);
        }
        for param in &params.type_params {
            if let TypeParam::TypeVar(variable) = param
                && let Some(bound) = &variable.bound
            {
                self.lazy(bound, "a TypeVar bound");
            }
        }
        let mut first = None;
        for param in &params.type_params {
            match param.default() {
                Some(default) => {
                    first.get_or_insert(param);
                    self.lazy(default, "a type parameter default");
                }
                None if first.is_some() => self.error(
                    format!(
                        "non-default type parameter '{}' follows default type parameter",
                        param.name()
                    ),
                    param.range(),
                ),
                None => {}
            }
        }
    }

    fn type_param(&mut self, param: &'a TypeParam) {
        let name = param.name();
        let mangled = self.mangled(name.as_str());
        if self.scope().symbol(&mangled).is_some_and(|s| s.bound) {
            self.error(
                format!("duplicate type parameter '{name}'"),
                param.name().range(),
            );
        }
        let saved = std::mem::replace(&mut self.straight, false);
        self.bind(name.as_str(), BindingKind::Assign, param.range());
        self.straight = saved;
    }

    /// What is evaluated later.
    fn lazy(&mut self, expr: &'a Expr, what: &'static str) {
        let outer = self.current;
        let scope = self.open(ScopeKind::Lazy, expr.range(), None);
        self.forbidden.push((scope, what));
        let inner = match expr {
            Expr::Starred(star) => &star.value,
            _ => expr,
        };
        self.inside(outer, |b| b.expr(inner));
        self.forbidden.pop();
    }

    pub(super) fn type_alias(&mut self, alias: &'a ast::StmtTypeAlias) {
        if let Expr::Name(name) = &*alias.name {
            self.bind(&name.id, BindingKind::Assign, alias.range);
        }
        let outer = self.current;
        self.type_params(alias.type_params.as_deref(), None);
        self.lazy(&alias.value, "a type alias");
        self.current = outer;
    }

    /// Refuses what has a scope of its own where it would see the names of a class, which later versions allow.
    pub(super) fn refused_in_class_types(&mut self, form: &str, range: TextRange) {
        let mut around = self.current;
        while self.scopes.get(around).kind.sees_class()
            && let Some(outer) = self.scopes.get(around).parent
        {
            around = outer;
        }
        let in_class = around != self.current && self.scopes.get(around).kind == ScopeKind::Class;
        if in_class && self.input.version < Version::Python313 {
            let message = format!("Cannot use {form} in annotation scope within class scope");
            self.error(message, range);
        }
    }

    /// Refuses `:=` in a comprehension that stands in a scope of this file.
    pub(super) fn refused_in_types_of(&mut self, range: TextRange) -> bool {
        let mut owner = self.current;
        while matches!(
            self.scopes.get(owner).kind,
            ScopeKind::Comprehension | ScopeKind::GeneratorExpr
        ) {
            match self.scopes.get(owner).parent {
                Some(parent) => owner = parent,
                None => return false,
            }
        }
        let place = match self.scopes.get(owner).kind {
            ScopeKind::TypeParams => "within the definition of a generic".to_string(),
            ScopeKind::Lazy => {
                let innermost = self.forbidden.last();
                format!("in {}", innermost.map_or("a type alias", |(_, what)| *what))
            }
            _ => return false,
        };
        let message =
            format!("assignment expression within a comprehension cannot be used {place}");
        self.error(message, range);
        true
    }

    /// Refuses `yield`, `await` and `:=` in the scopes of this file.
    pub(super) fn refused_in_types(&mut self, form: &str, range: TextRange) -> bool {
        let what = match self.scope().kind {
            ScopeKind::TypeParams => "the definition of a generic",
            ScopeKind::Lazy => self
                .forbidden
                .last()
                .map_or("a type alias", |(_, what)| *what),
            _ => return false,
        };
        self.error(format!("{form} cannot be used within {what}"), range);
        true
    }
}
