//! A walk over all statements and expressions of a function body, in evaluation order.
//!
//! Takes the HIR; visits, never changes. Bodies of nested functions and classes are functions of their own
//! and are not entered.

use molt_hir::ir::*;

/// What is done at each node; call [`visit_stmt`] or [`visit_expr`] to go deeper.
pub trait Visitor<'p> {
    fn stmt(&mut self, stmt: &'p Stmt);
    fn expr(&mut self, expr: &'p Expr);
}

pub fn visit_body<'p>(v: &mut dyn Visitor<'p>, body: &'p [Stmt]) {
    body.iter().for_each(|s| v.stmt(s));
}

pub fn visit_stmt<'p>(v: &mut dyn Visitor<'p>, stmt: &'p Stmt) {
    match &stmt.kind {
        StmtKind::Expr(e)
        | StmtKind::Return(e)
        | StmtKind::Rethrow(e)
        | StmtKind::DeleteAttribute(e, _)
        | StmtKind::NamespaceSet(_, e) => v.expr(e),
        StmtKind::Assign(target, e) => {
            v.expr(e);
            visit_target(v, target);
        }
        StmtKind::AugAttribute { object, value, .. } => {
            v.expr(object);
            v.expr(value);
        }
        StmtKind::AugSubscript {
            object,
            index,
            value,
            ..
        } => {
            v.expr(object);
            v.expr(index);
            v.expr(value);
        }
        StmtKind::DeleteSubscript(a, b) => {
            v.expr(a);
            v.expr(b);
        }
        StmtKind::If { test, then, orelse } => {
            v.expr(test);
            visit_body(v, then);
            visit_body(v, orelse);
        }
        StmtKind::While { test, body, orelse } => {
            v.expr(test);
            visit_body(v, body);
            visit_body(v, orelse);
        }
        StmtKind::For {
            target,
            iter,
            body,
            orelse,
            ..
        } => {
            v.expr(iter);
            visit_target(v, target);
            visit_body(v, body);
            visit_body(v, orelse);
        }
        StmtKind::Given(body) => visit_body(v, body),
        StmtKind::Try {
            body,
            handlers,
            orelse,
            finally,
        } => {
            visit_body(v, body);
            for handler in handlers {
                handler.types.iter().for_each(|e| v.expr(e));
                handler.target.iter().for_each(|t| visit_target(v, t));
                visit_body(v, &handler.body);
            }
            visit_body(v, orelse);
            visit_body(v, finally);
        }
        StmtKind::With {
            manager,
            target,
            body,
            ..
        } => {
            v.expr(manager);
            target.iter().for_each(|t| visit_target(v, t));
            visit_body(v, body);
        }
        StmtKind::Raise { exc, cause } => exc.iter().chain(cause).for_each(|e| v.expr(e)),
        StmtKind::Assert { test, message } => {
            v.expr(test);
            message.iter().for_each(|e| v.expr(e));
        }
        StmtKind::DeleteLocal(_)
        | StmtKind::DeleteGlobal(_)
        | StmtKind::Break
        | StmtKind::Continue
        | StmtKind::Unbind(_)
        | StmtKind::InitModule(_)
        | StmtKind::ForgetModule(_)
        | StmtKind::ImportMissing(_)
        | StmtKind::NamespaceDelete(_) => {}
    }
}

fn visit_target<'p>(v: &mut dyn Visitor<'p>, target: &'p Target) {
    match target {
        Target::Attribute(object, _, _) => v.expr(object),
        Target::Subscript(object, index, _) => {
            v.expr(object);
            v.expr(index);
        }
        Target::Unpack { targets, .. } => targets.iter().for_each(|t| visit_target(v, t)),
        Target::Local(_) | Target::Global(_) | Target::Namespace(_) => {}
    }
}

fn visit_elements<'p>(v: &mut dyn Visitor<'p>, elements: &'p [Element]) {
    for element in elements {
        match element {
            Element::Item(e) | Element::Star(e) => v.expr(e),
        }
    }
}

fn visit_args<'p>(v: &mut dyn Visitor<'p>, args: &'p [Arg]) {
    for arg in args {
        match arg {
            Arg::Positional(e) | Arg::Star(e) | Arg::Keyword(_, e) | Arg::DoubleStar(e) => {
                v.expr(e)
            }
        }
    }
}

fn visit_parts<'p>(v: &mut dyn Visitor<'p>, parts: &'p [FormatPart]) {
    for part in parts {
        if let FormatPart::Value { value, spec, .. } = part {
            v.expr(value);
            spec.iter().for_each(|s| v.expr(s));
        }
    }
}

pub fn visit_expr<'p>(v: &mut dyn Visitor<'p>, expr: &'p Expr) {
    use ExprKind as K;
    match &expr.kind {
        K::GlobalOr { otherwise: e, .. }
        | K::Namespace { otherwise: e, .. }
        | K::Attribute { object: e, .. }
        | K::Unary { operand: e, .. }
        | K::Not(e)
        | K::Total(e)
        | K::Iter(e)
        | K::Yield(e)
        | K::YieldFrom(e)
        | K::Await(_, e) => v.expr(e),
        K::Subscript {
            object: a,
            index: b,
        }
        | K::Binary {
            left: a, right: b, ..
        }
        | K::Compare {
            left: a, right: b, ..
        }
        | K::And(a, b)
        | K::Or(a, b) => {
            v.expr(a);
            v.expr(b);
        }
        K::Slice {
            start: a,
            stop: b,
            step: c,
        }
        | K::If {
            test: a,
            then: b,
            orelse: c,
        } => {
            v.expr(a);
            v.expr(b);
            v.expr(c);
        }
        K::Call { callee, args } => {
            v.expr(callee);
            visit_args(v, args);
        }
        K::List(items) | K::Tuple(items) | K::Set(items) => visit_elements(v, items),
        K::Dict(items) => {
            for (key, value) in items {
                key.iter().for_each(|k| v.expr(k));
                v.expr(value);
            }
        }
        K::Format(parts) => visit_parts(v, parts),
        K::Function {
            defaults,
            kwdefaults,
            ..
        } => {
            defaults.iter().for_each(|e| v.expr(e));
            kwdefaults.iter().for_each(|(_, e)| v.expr(e));
        }
        K::Class {
            bases, keywords, ..
        } => {
            visit_elements(v, bases);
            visit_args(v, keywords);
        }
        K::Locals {
            previous,
            variables,
        } => {
            previous.iter().for_each(|e| v.expr(e));
            variables.iter().for_each(|e| v.expr(e));
        }
        K::Block { stmts, value } => {
            visit_body(v, stmts);
            v.expr(value);
        }
        K::ComprehensionAdd { key, value, .. } => {
            key.iter().for_each(|k| v.expr(k));
            v.expr(value);
        }
        K::Named { target, value } => {
            v.expr(value);
            visit_target(v, target);
        }
        K::MatchClass { subject, class, .. } => {
            v.expr(subject);
            v.expr(class);
        }
        K::None
        | K::Ellipsis
        | K::NotImplemented
        | K::Bool(_)
        | K::Int(_)
        | K::BigInt(_)
        | K::Float(_)
        | K::Imaginary(_)
        | K::Str(_)
        | K::Bytes(_)
        | K::Local(_)
        | K::Global(_)
        | K::ImportName { .. }
        | K::IsBound(_)
        | K::Builtin(_)
        | K::External { .. }
        | K::Module(_)
        | K::ModuleDict(_)
        | K::ClassNamespace
        | K::ExternalModule(_)
        | K::Unbound(_)
        | K::Super { .. } => {}
    }
}
