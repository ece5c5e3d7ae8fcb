//! Mistakes in lists of parameters and of arguments. Takes a place in the tokens, gives CPython's messages.

use ruff_python_ast::token::TokenKind;

use super::noun;
use super::view::{View, closes, ends_line};

/// What is wrong with a default value that is missing before the token.
pub(super) fn missing_value(view: &View<'_>, at: usize) -> Option<&'static str> {
    if at == 0 || view.kind(at - 1) != TokenKind::Equal {
        return None;
    }
    let ends =
        closes(view.kind(at)) || matches!(view.kind(at), TokenKind::Comma | TokenKind::Colon);
    if !ends {
        return None;
    }
    if in_definition(view, at) {
        return Some("expected default value expression");
    }
    let named = at >= 2 && view.kind(at - 2) == TokenKind::Name;
    let in_call = view.enclosing(at).is_some_and(|open| is_call(view, open));
    (named && in_call && view.kind(at) != TokenKind::Colon)
        .then_some("expected argument value expression")
}

/// Whether a bracket opens the arguments of a call.
pub(super) fn is_call(view: &View<'_>, open: usize) -> bool {
    view.kind(open) == TokenKind::Lpar
        && open > 0
        && super::view::ends_expression(view.kind(open - 1))
        && !is_definition(view, open)
}

/// Whether a bracket opens the parameters of a function.
fn is_definition(view: &View<'_>, open: usize) -> bool {
    open >= 2
        && (view.kind(open - 2) == TokenKind::Def
            || view.kind(open - 1) == TokenKind::Rsqb && {
                let line = view.line_start(open);
                (line..open).any(|i| view.kind(i) == TokenKind::Def)
            })
}

/// Whether a token stands among parameters.
pub(super) fn in_definition(view: &View<'_>, at: usize) -> bool {
    view.enclosing(at)
        .is_some_and(|open| is_definition(view, open))
        || in_lambda(view, at).is_some()
}

/// The `lambda` among whose parameters a token stands.
pub(super) fn in_lambda(view: &View<'_>, at: usize) -> Option<usize> {
    let depth = view.depth(at);
    for i in (0..at).rev() {
        if ends_line(view.kind(i)) || view.depth(i) < depth {
            return None;
        }
        match view.kind(i) {
            TokenKind::Lambda if view.depth(i) == depth => return Some(i),
            TokenKind::Colon if view.depth(i) == depth => return None,
            _ => {}
        }
    }
    None
}

/// A bracket that opens where a parameter should be, with nothing but names in it.
pub(super) fn bracketed(view: &View<'_>, at: usize) -> Option<&'static str> {
    let open = (0..=at).rev().find(|&i| view.kind(i) == TokenKind::Lpar)?;
    let before = view.kind(open.checked_sub(1)?);
    if !matches!(
        before,
        TokenKind::Lpar | TokenKind::Comma | TokenKind::Lambda
    ) {
        return None;
    }
    let mut end = open + 1;
    while matches!(view.kind(end), TokenKind::Name | TokenKind::Comma) {
        end += 1;
    }
    if end == open + 1
        || view.kind(open + 1) != TokenKind::Name
        || view.kind(end) != TokenKind::Rpar
    {
        return None;
    }
    if in_lambda(view, open).is_some() || before == TokenKind::Lambda {
        return Some("Lambda expression parameters cannot be parenthesized");
    }
    view.enclosing(open)
        .filter(|outer| is_definition(view, *outer))
        .map(|_| "Function parameters cannot be parenthesized")
}

/// What stands before `=` among the arguments of a call, where it is no name.
pub(super) fn keyword(view: &View<'_>, equal: usize) -> Option<String> {
    let open = view.enclosing(equal)?;
    if !is_call(view, open) {
        return None;
    }
    let start = view.element_start(equal);
    let source = view.between(start, equal);
    Some(match view.kind(start) {
        TokenKind::Star => "cannot assign to iterable argument unpacking".to_string(),
        TokenKind::DoubleStar => "cannot assign to keyword argument unpacking".to_string(),
        TokenKind::True | TokenKind::False | TokenKind::None if start + 1 == equal => {
            format!("cannot assign to {source}")
        }
        TokenKind::Name if start + 1 == equal => {
            "invalid syntax. Maybe you meant '==' or ':=' instead of '='?".to_string()
        }
        _ if noun::parsed(source).is_some() => {
            "expression cannot contain assignment, perhaps you meant \"==\"?".to_string()
        }
        _ => return None,
    })
}

/// Which of the mistakes with `/`, `*` and `**` a token is, by what stands around it.
pub(super) fn separator(view: &View<'_>, at: usize) -> Option<&'static str> {
    match view.kind(at) {
        TokenKind::Slash => {
            let depth = view.depth(at);
            let mut star = false;
            for i in (0..at).rev() {
                let outside = view.depth(i) < depth || view.kind(i) == TokenKind::Lambda;
                if outside || ends_line(view.kind(i)) {
                    break;
                }
                let begins = matches!(
                    view.kind(i.saturating_sub(1)),
                    TokenKind::Comma | TokenKind::Lpar | TokenKind::Lambda
                );
                star |= view.kind(i) == TokenKind::Star && view.depth(i) == depth && begins;
            }
            if star {
                return Some("/ must be ahead of *");
            }
            let first = matches!(
                view.kind(at.saturating_sub(1)),
                TokenKind::Lpar | TokenKind::Lambda
            );
            Some(match view.kind(at + 1) {
                TokenKind::Comma if first => "at least one argument must precede /",
                _ if first => "invalid syntax",
                _ => return None,
            })
        }
        TokenKind::Star if at > 0 && view.kind(at - 1) == TokenKind::Slash => {
            Some("expected comma between / and *")
        }
        _ => None,
    }
}

/// A parameter with stars and a default value.
pub(super) fn default_of_star(view: &View<'_>, at: usize) -> Option<&'static str> {
    let depth = view.depth(at);
    let mut i = at;
    // An annotation with a star of its own is no parameter.
    while i > 0 {
        match view.kind(i) {
            TokenKind::DoubleStar if view.depth(i) == depth => {
                return Some("var-keyword argument cannot have default value");
            }
            TokenKind::Star if view.depth(i) == depth => {
                let annotation =
                    view.kind(i - 1) == TokenKind::Colon && view.kind(i - 2) == TokenKind::Name;
                return Some(if annotation && in_lambda(view, at).is_none() {
                    "invalid syntax"
                } else {
                    "var-positional argument cannot have default value"
                });
            }
            _ => i -= 1,
        }
    }
    None
}
