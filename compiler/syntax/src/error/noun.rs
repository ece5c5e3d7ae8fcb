//! What CPython calls an expression that is no target. Takes text or a tree, gives a word.

use ruff_python_ast::{Expr, ModExpression};
use ruff_python_parser::{ParseError, Parsed, parse_expression};

/// The expression that a text is, if it is one.
pub(super) fn parsed(source: &str) -> Option<Parsed<ModExpression>> {
    let parsed: Result<_, ParseError> = parse_expression(source.trim());
    parsed.ok()
}

/// What an expression that is written so is called.
pub(super) fn noun(source: &str) -> &'static str {
    match parsed(source) {
        Some(tree) => of(tree.expr()),
        None if source.starts_with('*') => "starred",
        None if source.starts_with("yield") => "yield expression",
        None => "expression",
    }
}

/// What an expression is called.
pub(super) fn of(expr: &Expr) -> &'static str {
    match expr {
        Expr::NoneLiteral(_) => "None",
        Expr::BooleanLiteral(literal) if literal.value => "True",
        Expr::BooleanLiteral(_) => "False",
        Expr::EllipsisLiteral(_) => "ellipsis",
        Expr::NumberLiteral(_) | Expr::StringLiteral(_) | Expr::BytesLiteral(_) => "literal",
        Expr::FString(_) => "f-string expression",
        Expr::TString(_) => "t-string expression",
        Expr::Call(_) => "function call",
        Expr::Compare(_) => "comparison",
        Expr::Lambda(_) => "lambda",
        Expr::If(_) => "conditional expression",
        Expr::ListComp(_) => "list comprehension",
        Expr::SetComp(_) => "set comprehension",
        Expr::DictComp(_) => "dict comprehension",
        Expr::Generator(_) => "generator expression",
        Expr::Dict(_) => "dict literal",
        Expr::Set(_) => "set display",
        Expr::Await(_) => "await expression",
        Expr::Yield(_) | Expr::YieldFrom(_) => "yield expression",
        Expr::Attribute(_) => "attribute",
        Expr::Subscript(_) => "subscript",
        Expr::Tuple(_) => "tuple",
        Expr::List(_) => "list",
        Expr::Starred(_) => "starred",
        Expr::Named(_) => "named expression",
        Expr::Name(_) => "name",
        _ => "expression",
    }
}

/// Whether nothing weaker than `|` is outside of brackets: a `bitwise_or` of the grammar.
pub(super) fn is_operand(source: &str) -> bool {
    let source = source.trim();
    let Some(tree) = parsed(source) else {
        return false;
    };
    match tree.expr() {
        // The text of what stands in brackets begins with one.
        Expr::Tuple(tuple) => tuple.parenthesized,
        Expr::BoolOp(_)
        | Expr::Compare(_)
        | Expr::If(_)
        | Expr::Lambda(_)
        | Expr::Named(_)
        | Expr::Yield(_)
        | Expr::YieldFrom(_) => wrapped(source),
        Expr::UnaryOp(unary) => unary.op != ruff_python_ast::UnaryOp::Not || wrapped(source),
        Expr::Starred(_) => false,
        _ => true,
    }
}

/// Whether one pair of brackets is around all of it.
fn wrapped(source: &str) -> bool {
    let inner = source.strip_prefix('(').and_then(|s| s.strip_suffix(')'));
    inner.is_some_and(|inner| parsed(inner).is_some() || inner.trim_start().starts_with("yield"))
}
