//! Walks over the HIR.

use crate::ir::{Arg, Element, Expr, ExprKind, FormatPart, Stmt, StmtKind, Target};

/// The walk over expressions, once for reading (`&`) and once for rewriting (`&mut`).
macro_rules! walk {
    (($($g:tt)*) ($($r:tt)*) ($($p:tt)*) $iter:ident) => {
        /// Calls `f` with every expression under the statements, outer ones first.
        pub fn exprs$($g)*(stmts: $($r)* [Stmt], f: &mut dyn FnMut($($r)* Expr)) {
            stmts.$iter().for_each(|s| stmt(s, f));
        }

        fn stmt$($g)*(s: $($r)* Stmt, f: &mut dyn FnMut($($r)* Expr)) {
            match $($p)* s.kind {
                StmtKind::Expr(e)
                | StmtKind::Return(e)
                | StmtKind::Rethrow(e)
                | StmtKind::NamespaceSet(_, e)
                | StmtKind::DeleteAttribute(e, _) => expr(e, f),
                StmtKind::Assign(t, e) => {
                    expr(e, f);
                    target(t, f);
                }
                StmtKind::AugAttribute { object, value, .. } => {
                    expr(object, f);
                    expr(value, f);
                }
                StmtKind::AugSubscript {
                    object,
                    index,
                    value,
                    ..
                } => {
                    expr(object, f);
                    expr(index, f);
                    expr(value, f);
                }
                StmtKind::DeleteSubscript(a, b) => {
                    expr(a, f);
                    expr(b, f);
                }
                StmtKind::If { test, then, orelse }
                | StmtKind::While {
                    test,
                    body: then,
                    orelse,
                } => {
                    expr(test, f);
                    exprs(then, f);
                    exprs(orelse, f);
                }
                StmtKind::For {
                    target: t,
                    iter,
                    body,
                    orelse,
                    ..
                } => {
                    expr(iter, f);
                    target(t, f);
                    exprs(body, f);
                    exprs(orelse, f);
                }
                StmtKind::Try {
                    body,
                    handlers,
                    orelse,
                    finally,
                } => {
                    exprs(body, f);
                    for h in handlers {
                        h.types.$iter().for_each(|e| expr(e, f));
                        h.target.$iter().for_each(|t| target(t, f));
                        exprs($($p)* h.body, f);
                    }
                    exprs(orelse, f);
                    exprs(finally, f);
                }
                StmtKind::With {
                    manager,
                    target: t,
                    body,
                    ..
                } => {
                    expr(manager, f);
                    t.$iter().for_each(|t| target(t, f));
                    exprs(body, f);
                }
                StmtKind::Given(body) => exprs(body, f),
                StmtKind::Raise { exc, cause } => {
                    exc.$iter().for_each(|e| expr(e, f));
                    cause.$iter().for_each(|e| expr(e, f));
                }
                StmtKind::Assert { test, message } => {
                    expr(test, f);
                    message.$iter().for_each(|e| expr(e, f));
                }
                StmtKind::DeleteLocal(_)
                | StmtKind::Unbind(_)
                | StmtKind::DeleteGlobal(_)
                | StmtKind::Break
                | StmtKind::Continue
                | StmtKind::InitModule(_)
                | StmtKind::ForgetModule(_)
                | StmtKind::ImportMissing(_)
                | StmtKind::NamespaceDelete(_) => {}
            }
        }

        fn target$($g)*(t: $($r)* Target, f: &mut dyn FnMut($($r)* Expr)) {
            match t {
                Target::Local(_) | Target::Global(_) | Target::Namespace(_) => {}
                Target::Attribute(e, _, _) => expr(e, f),
                Target::Subscript(a, b, _) => {
                    expr(a, f);
                    expr(b, f);
                }
                Target::Unpack { targets, .. } => targets.$iter().for_each(|t| target(t, f)),
            }
        }

        fn element$($g)*(e: $($r)* Element, f: &mut dyn FnMut($($r)* Expr)) {
            match e {
                Element::Item(e) | Element::Star(e) => expr(e, f),
            }
        }

        fn arg$($g)*(a: $($r)* Arg, f: &mut dyn FnMut($($r)* Expr)) {
            match a {
                Arg::Positional(e) | Arg::Star(e) | Arg::Keyword(_, e) | Arg::DoubleStar(e) => expr(e, f),
            }
        }

        /// Calls `f` with the expression and every one below it, outer ones first.
        pub fn expr$($g)*(e: $($r)* Expr, f: &mut dyn FnMut($($r)* Expr)) {
            f(e);
            match $($p)* e.kind {
                ExprKind::None
                | ExprKind::Ellipsis
                | ExprKind::NotImplemented
                | ExprKind::Bool(_)
                | ExprKind::Int(_)
                | ExprKind::BigInt(_)
                | ExprKind::Float(_)
                | ExprKind::Imaginary(_)
                | ExprKind::Str(_)
                | ExprKind::Bytes(_)
                | ExprKind::Local(_)
                | ExprKind::Global(_)
                | ExprKind::Builtin(_)
                | ExprKind::External { .. }
                | ExprKind::Module(_)
                | ExprKind::ModuleDict(_)
                | ExprKind::ClassNamespace
                | ExprKind::ExternalModule(_)
                | ExprKind::Unbound(_)
                | ExprKind::Super { .. }
                | ExprKind::ImportName { .. }
                | ExprKind::IsBound(_) => {}
                ExprKind::Namespace { otherwise: a, .. }
                | ExprKind::GlobalOr { otherwise: a, .. }
                | ExprKind::Attribute { object: a, .. }
                | ExprKind::Not(a)
                | ExprKind::Total(a)
                | ExprKind::Iter(a)
                | ExprKind::Yield(a)
                | ExprKind::YieldFrom(a)
                | ExprKind::Await(_, a)
                | ExprKind::Unary { operand: a, .. } => expr(a, f),
                ExprKind::Subscript {
                    object: a,
                    index: b,
                }
                | ExprKind::Binary {
                    left: a, right: b, ..
                }
                | ExprKind::Compare {
                    left: a, right: b, ..
                }
                | ExprKind::And(a, b)
                | ExprKind::Or(a, b) => {
                    expr(a, f);
                    expr(b, f);
                }
                ExprKind::Slice { start, stop, step } => {
                    expr(start, f);
                    expr(stop, f);
                    expr(step, f);
                }
                ExprKind::Call { callee, args } => {
                    expr(callee, f);
                    args.$iter().for_each(|a| arg(a, f));
                }
                ExprKind::If { test, then, orelse } => {
                    expr(test, f);
                    expr(then, f);
                    expr(orelse, f);
                }
                ExprKind::List(items) | ExprKind::Tuple(items) | ExprKind::Set(items) => {
                    items.$iter().for_each(|i| element(i, f))
                }
                ExprKind::Dict(items) => {
                    for (k, v) in items {
                        k.$iter().for_each(|k| expr(k, f));
                        expr(v, f);
                    }
                }
                ExprKind::Format(parts) => parts.$iter().for_each(|p| {
                    if let FormatPart::Value { value, spec, .. } = p {
                        expr(value, f);
                        spec.$iter().for_each(|s| expr(s, f));
                    }
                }),
                ExprKind::Function {
                    defaults,
                    kwdefaults,
                    ..
                } => {
                    defaults.$iter().for_each(|d| expr(d, f));
                    kwdefaults.$iter().for_each(|(_, d)| expr(d, f));
                }
                ExprKind::Class {
                    bases, keywords, ..
                } => {
                    bases.$iter().for_each(|b| element(b, f));
                    keywords.$iter().for_each(|k| arg(k, f));
                }
                ExprKind::Locals {
                    previous,
                    variables,
                } => {
                    previous.$iter().for_each(|p| expr(p, f));
                    variables.$iter().for_each(|v| expr(v, f));
                }
                ExprKind::Block { stmts, value } => {
                    exprs(stmts, f);
                    expr(value, f);
                }
                ExprKind::ComprehensionAdd { key, value, .. } => {
                    key.$iter().for_each(|k| expr(k, f));
                    expr(value, f);
                }
                ExprKind::Named { target: t, value } => {
                    expr(value, f);
                    target(t, f);
                }
                ExprKind::MatchClass { subject, class, .. } => {
                    expr(subject, f);
                    expr(class, f);
                }
            }
        }
    };
}

walk!((<'a>) (&'a) (&) iter);

/// The same walks, where `f` may rewrite what it is called with; it then sees what is below the new expression.
pub mod rewrite {
    use crate::ir::{Arg, Element, Expr, ExprKind, FormatPart, Stmt, StmtKind, Target};

    walk!(() (&mut) (&mut) iter_mut);
}

/// Calls `f` with every statement, outer ones first, those inside expression blocks included.
pub fn stmts<'a>(body: &'a [Stmt], f: &mut dyn FnMut(&'a Stmt)) {
    for s in body {
        f(s);
        nested(s).into_iter().for_each(|b| stmts(b, f));
        stmt_blocks(s, f);
    }
}

/// The bodies of a compound statement.
fn nested(s: &Stmt) -> Vec<&[Stmt]> {
    match &s.kind {
        StmtKind::If { then, orelse, .. } => vec![then, orelse],
        StmtKind::While { body, orelse, .. } | StmtKind::For { body, orelse, .. } => {
            vec![body, orelse]
        }
        StmtKind::Try {
            body,
            handlers,
            orelse,
            finally,
        } => {
            let mut parts: Vec<&[Stmt]> = vec![body, orelse, finally];
            parts.extend(handlers.iter().map(|h| h.body.as_slice()));
            parts
        }
        StmtKind::With { body, .. } | StmtKind::Given(body) => vec![body],
        _ => Vec::new(),
    }
}

/// The statements of blocks in the statement's own expressions.
fn stmt_blocks<'a>(s: &'a Stmt, f: &mut dyn FnMut(&'a Stmt)) {
    let mut found = Vec::new();
    own_exprs(s, &mut |e| {
        if let ExprKind::Block { stmts, .. } = &e.kind {
            found.push(stmts.as_slice());
        }
    });
    // Blocks within blocks are among those that were found.
    for block in found {
        without_blocks(block, f);
    }
}

fn without_blocks<'a>(body: &'a [Stmt], f: &mut dyn FnMut(&'a Stmt)) {
    for s in body {
        f(s);
        nested(s).into_iter().for_each(|b| without_blocks(b, f));
    }
}

/// The expressions of a statement that stand in none of its bodies.
pub(crate) fn own_exprs<'a>(s: &'a Stmt, f: &mut dyn FnMut(&'a Expr)) {
    match &s.kind {
        StmtKind::If { test, .. } | StmtKind::While { test, .. } => expr(test, f),
        StmtKind::For {
            target: t, iter, ..
        } => {
            expr(iter, f);
            target(t, f);
        }
        StmtKind::Try { handlers, .. } => {
            for h in handlers {
                h.types.iter().for_each(|e| expr(e, f));
                h.target.iter().for_each(|t| target(t, f));
            }
        }
        StmtKind::With {
            manager, target: t, ..
        } => {
            expr(manager, f);
            t.iter().for_each(|t| target(t, f));
        }
        StmtKind::Given(_) => {}
        _ => stmt(s, f),
    }
}
