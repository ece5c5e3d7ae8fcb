//! The walk over expressions that fills the scopes: uses, walrus, comprehensions, lambdas, `yield`.

use std::collections::HashSet;

use ruff_python_ast::{self as ast, Expr, InterpolatedStringElement};
use ruff_text_size::{Ranged, TextRange};

use super::build::Builder;
use super::{Binding, BindingKind, ScopeId, ScopeKind};

impl<'a> Builder<'a> {
    pub(super) fn optional(&mut self, expr: Option<&'a Expr>) {
        if let Some(expr) = expr {
            self.expr(expr);
        }
    }

    fn each(&mut self, exprs: impl IntoIterator<Item = &'a Expr>) {
        for expr in exprs {
            self.expr(expr);
        }
    }

    pub(super) fn no_star(&mut self, expr: &Expr) {
        if expr.is_starred_expr() {
            self.error("can't use starred expression here", expr.range());
        }
    }

    pub(super) fn expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => self.use_name(&name.id),
            Expr::Named(named) => self.walrus(named),
            Expr::Lambda(lambda) => self.lambda(lambda),
            Expr::ListComp(c) => {
                self.comprehension(
                    c.range,
                    ScopeKind::Comprehension,
                    "list comprehension",
                    &c.generators,
                    [&*c.elt],
                );
            }
            Expr::SetComp(c) => {
                self.comprehension(
                    c.range,
                    ScopeKind::Comprehension,
                    "set comprehension",
                    &c.generators,
                    [&*c.elt],
                );
            }
            Expr::DictComp(c) => {
                let parts = c.key.as_deref().into_iter().chain([&*c.value]);
                self.comprehension(
                    c.range,
                    ScopeKind::Comprehension,
                    "dict comprehension",
                    &c.generators,
                    parts,
                );
            }
            Expr::Generator(c) => {
                let kind = ScopeKind::GeneratorExpr;
                self.comprehension(
                    c.range,
                    kind,
                    "generator expression",
                    &c.generators,
                    [&*c.elt],
                );
            }
            Expr::Yield(node) => {
                if let Some(value) = &node.value {
                    self.no_star(value);
                }
                self.yields(node.range);
                self.optional(node.value.as_deref());
            }
            Expr::YieldFrom(node) => {
                self.yields(node.range);
                if self.scope().kind == ScopeKind::Function && self.scope().is_async {
                    self.error("'yield from' inside async function", node.range);
                }
                self.expr(&node.value);
            }
            Expr::Await(node) => {
                self.awaits(node.range);
                self.expr(&node.value);
            }
            Expr::FString(node) => {
                for part in node.value.elements() {
                    self.interpolated(part);
                }
            }
            Expr::TString(node) => self.refuse_template(node.range),
            Expr::Call(call) => {
                self.expr(&call.func);
                self.arguments(&call.arguments);
                self.hand_over(call);
            }
            _ => self.plain(expr),
        }
    }

    /// Expressions that only have operands.
    fn plain(&mut self, expr: &'a Expr) {
        match expr {
            Expr::BoolOp(node) => self.each(&node.values),
            Expr::BinOp(node) => self.each([&*node.left, &*node.right]),
            Expr::UnaryOp(node) => self.expr(&node.operand),
            Expr::If(node) => self.each([&*node.test, &*node.body, &*node.orelse]),
            Expr::Dict(node) => {
                for item in &node.items {
                    self.optional(item.key.as_ref());
                    self.expr(&item.value);
                }
            }
            Expr::Set(node) => self.each(&node.elts),
            Expr::List(node) => self.each(&node.elts),
            Expr::Tuple(node) => self.each(&node.elts),
            Expr::Compare(node) => {
                self.expr(&node.left);
                self.each(&node.comparators);
            }
            Expr::Attribute(node) => self.expr(&node.value),
            Expr::Subscript(node) => self.each([&*node.value, &*node.slice]),
            Expr::Starred(node) => self.expr(&node.value),
            Expr::Slice(node) => {
                self.optional(node.lower.as_deref());
                self.optional(node.upper.as_deref());
                self.optional(node.step.as_deref());
            }
            Expr::IpyEscapeCommand(node) => self.error("invalid syntax", node.range),
            _ => {}
        }
    }

    pub(super) fn arguments(&mut self, arguments: &'a ast::Arguments) {
        let mut seen = HashSet::new();
        for argument in arguments.iter_source_order() {
            match argument {
                ast::ArgOrKeyword::Arg(value) => self.expr(value),
                ast::ArgOrKeyword::Keyword(keyword) => {
                    if let Some(name) = &keyword.arg {
                        if !seen.insert(name.as_str()) {
                            self.error(format!("keyword argument repeated: {name}"), keyword.range);
                        }
                        if matches!(name.as_str(), "__debug__") {
                            self.error("cannot assign to __debug__", keyword.range);
                        }
                    }
                    self.expr(&keyword.value);
                }
            }
        }
    }

    fn interpolated(&mut self, part: &'a InterpolatedStringElement) {
        if let InterpolatedStringElement::Interpolation(value) = part {
            self.expr(&value.expression);
            if let Some(spec) = &value.format_spec {
                for part in &spec.elements {
                    self.interpolated(part);
                }
            }
        }
    }

    fn lambda(&mut self, lambda: &'a ast::ExprLambda) {
        if let Some(parameters) = &lambda.parameters {
            self.defaults(parameters);
        }
        self.refused_in_class_types("lambda", lambda.range);
        let outer = self.current;
        self.open(ScopeKind::Lambda, lambda.range, None);
        self.inside(outer, |b| {
            if let Some(parameters) = &lambda.parameters {
                b.parameters(parameters);
            }
            b.expr(&lambda.body);
        });
    }

    fn yields(&mut self, range: TextRange) {
        if self.refused_in_types("yield expression", range) {
            return;
        }
        match self.scope().kind {
            ScopeKind::Function | ScopeKind::Lambda => {
                let current = self.current;
                self.scopes.scopes[current.index()].is_generator = true;
            }
            ScopeKind::Comprehension | ScopeKind::Consumed => {
                self.error("'yield' inside list comprehension", range)
            }
            ScopeKind::GeneratorExpr => self.error("'yield' inside generator expression", range),
            ScopeKind::TypeParams | ScopeKind::Lazy => {}
            ScopeKind::Class | ScopeKind::Module => self.error("'yield' outside function", range),
        }
    }

    fn awaits(&mut self, range: TextRange) {
        if self.refused_in_types("await expression", range) {
            return;
        }
        match self.scope().kind {
            ScopeKind::Function if self.scope().is_async => {}
            ScopeKind::Function | ScopeKind::Lambda => {
                self.error("'await' outside async function", range)
            }
            ScopeKind::TypeParams | ScopeKind::Lazy => {}
            ScopeKind::Class | ScopeKind::Module => self.error("'await' outside function", range),
            ScopeKind::Comprehension | ScopeKind::GeneratorExpr | ScopeKind::Consumed => {
                let current = self.current;
                self.scopes.scopes[current.index()].is_async = true;
            }
        }
    }

    /// A comprehension that awaits stands where that is possible, and makes one around it await.
    fn check_async(&mut self, comprehension: ScopeId, range: TextRange) {
        let inner = self.scopes.get(comprehension);
        if !inner.is_async || inner.kind == ScopeKind::GeneratorExpr {
            return;
        }
        let current = self.current;
        match self.scope().kind {
            ScopeKind::Comprehension | ScopeKind::GeneratorExpr => {
                self.scopes.scopes[current.index()].is_async = true;
            }
            ScopeKind::Function if self.scope().is_async => {}
            _ => self.error(
                "asynchronous comprehension outside of an asynchronous function",
                range,
            ),
        }
    }

    fn comprehension(
        &mut self,
        range: TextRange,
        kind: ScopeKind,
        what: &str,
        generators: &'a [ast::Comprehension],
        elements: impl IntoIterator<Item = &'a Expr>,
    ) {
        let Some(first) = generators.first() else {
            return;
        };
        self.iterated(&first.iter);
        self.refused_in_class_types("comprehension", range);
        let outer = self.current;
        let errors = self.errors.len();
        let scope = self.open(kind, range, None);
        self.scopes.scopes[scope.index()].is_async = generators.iter().any(|g| g.is_async);
        let saved = (std::mem::replace(&mut self.straight, false), self.iterable);
        for (index, generator) in generators.iter().enumerate() {
            if index > 0 {
                self.iterated(&generator.iter);
            }
            self.iteration_target(&generator.target);
            self.each(&generator.ifs);
        }
        self.each(elements);
        (self.straight, self.iterable) = saved;
        self.current = outer;
        self.check_async(scope, range);
        for error in &mut self.errors[errors..] {
            if error.title == "'yield' inside list comprehension" {
                error.title = format!("'yield' inside {what}");
            }
        }
    }

    /// The iterable of a comprehension: no walrus inside.
    fn iterated(&mut self, iter: &'a Expr) {
        let saved = std::mem::replace(&mut self.iterable, true);
        self.expr(iter);
        self.iterable = saved;
    }

    fn iteration_target(&mut self, target: &'a Expr) {
        let mut names = Vec::new();
        names_of(target, &mut names);
        for name in &names {
            let mangled = self.mangled(name);
            let current = self.current;
            let symbol = self.scopes.scopes[current.index()].symbol_mut(&mangled);
            if symbol.nonlocal || symbol.global {
                let message = format!(
                    "comprehension inner loop cannot rebind assignment expression target '{name}'"
                );
                self.error(message, target.range());
            } else {
                symbol.iteration = true;
            }
        }
        self.no_star(target);
        self.target(target, BindingKind::Assign, target.range());
    }

    /// Binds in the nearest scope that is no comprehension.
    fn walrus(&mut self, named: &'a ast::ExprNamed) {
        let Expr::Name(name) = &*named.target else {
            return;
        };
        if self.refused_in_types("named expression", named.range) {
            return;
        }
        if self.iterable {
            let message =
                "assignment expression cannot be used in a comprehension iterable expression";
            self.error(message, named.range);
        }
        self.expr(&named.value);
        if self.refused_in_types_of(named.range) {
            return;
        }
        let mangled = self.mangled(&name.id);
        let mut owner = self.current;
        let mut passed = Vec::new();
        while matches!(
            self.scopes.get(owner).kind,
            ScopeKind::Comprehension | ScopeKind::GeneratorExpr
        ) {
            if self
                .scopes
                .get(owner)
                .symbol(&mangled)
                .is_some_and(|s| s.iteration)
            {
                let message = format!(
                    "assignment expression cannot rebind comprehension iteration variable '{}'",
                    name.id
                );
                self.error(message, named.range);
                return;
            }
            passed.push(owner);
            let Some(parent) = self.scopes.get(owner).parent else {
                break;
            };
            owner = parent;
        }
        if passed.is_empty() {
            self.bind(&name.id, BindingKind::Assign, named.range);
        } else if self.scopes.get(owner).kind == ScopeKind::Class {
            let message =
                "assignment expression within a comprehension cannot be used in a class body";
            self.error(message, named.range);
        } else {
            self.bind_outside(&mangled, owner, passed, named.range);
        }
    }

    /// A walrus inside comprehensions: `owner` binds it, the scopes between refer to it.
    fn bind_outside(&mut self, name: &str, owner: ScopeId, passed: Vec<ScopeId>, range: TextRange) {
        if name == "__debug__" {
            self.error("cannot assign to __debug__", range);
        }
        let is_module = self.scopes.get(owner).kind == ScopeKind::Module;
        for scope in passed {
            let symbol = self.scopes.scopes[scope.index()].symbol_mut(name);
            symbol.global |= is_module;
            symbol.nonlocal |= !is_module;
        }
        let symbol = self.scopes.scopes[owner.index()].symbol_mut(name);
        symbol.bound = true;
        symbol.bindings.push(Binding {
            kind: BindingKind::Assign,
            end: range.end().into(),
            straight: false,
        });
    }
}

/// The plain names of a target.
pub(super) fn names_of<'a>(target: &'a Expr, names: &mut Vec<&'a str>) {
    match target {
        Expr::Name(name) => names.push(name.id.as_str()),
        Expr::Starred(star) => names_of(&star.value, names),
        Expr::Tuple(ast::ExprTuple { elts, .. }) | Expr::List(ast::ExprList { elts, .. }) => {
            elts.iter().for_each(|e| names_of(e, names));
        }
        _ => {}
    }
}
