//! Mistakes in f-strings. Takes the parser's errors and the tokens around them, gives CPython's messages.

use ruff_python_ast::token::TokenKind;
use ruff_python_parser::InterpolatedStringErrorType;
use ruff_text_size::TextRange;

use super::context;
use super::view::View;

/// What CPython says of an error that the parser knows as one of an f-string.
pub(super) fn message(
    view: &View<'_>,
    range: TextRange,
    error: &InterpolatedStringErrorType,
) -> String {
    use InterpolatedStringErrorType as I;
    let at = view.index(range.start());
    let fixed = match error {
        I::UnclosedLbrace => {
            return context::adjacent(view, at).unwrap_or_else(|| field(view, at));
        }
        I::InvalidConversionFlag => return conversion(view, range),
        I::SingleRbrace => "single '}' is not allowed",
        I::UnterminatedString => return unterminated(view, "f-string literal", range),
        I::UnterminatedTripleQuotedString => {
            return unterminated(view, "triple-quoted f-string literal", range);
        }
        I::LambdaWithoutParentheses => "lambda expressions are not allowed without parentheses",
        I::ConversionFlagNotImmediatelyAfterExclamation => {
            "conversion type must come right after the exclamanation mark"
        }
        I::NewlineInFormatSpec => "newlines are not allowed in format specifiers",
    };
    format!("f-string: {fixed}")
}

fn unterminated(view: &View<'_>, what: &str, range: TextRange) -> String {
    let end = if what.starts_with("triple") {
        view.text.trim_end_matches('\n').len()
    } else {
        usize::from(range.start())
    };
    let line = 1 + view.text[..end].matches('\n').count();
    format!("unterminated {what} (detected at line {line})")
}

/// What stands behind `!`.
fn conversion(view: &View<'_>, range: TextRange) -> String {
    let rest = &view.text[range.start().into()..];
    let again = view.text[..range.start().into()].ends_with('!');
    let rest = rest.strip_prefix('!').filter(|_| !again).unwrap_or(rest);
    let word: String = rest
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    if word.is_empty() || word.starts_with(|c: char| c.is_ascii_digit()) {
        let next = rest.trim_start().chars().next();
        let missing = matches!(next, Some('}' | ':'));
        return if missing {
            "f-string: missing conversion character".to_string()
        } else {
            "f-string: invalid conversion character".to_string()
        };
    }
    match rest[word.len()..].trim_start().chars().next() {
        Some('}' | ':') => {
            format!("f-string: invalid conversion character '{word}': expected 's', 'r', or 'a'")
        }
        Some('"' | '\'') | None => "f-string: expecting '}'".to_string(),
        Some(_) => "f-string: expecting ':' or '}'".to_string(),
    }
}

/// The brace of the replacement field that a token is in, if the token stands directly in it.
pub(super) fn brace(view: &View<'_>, at: usize) -> Option<usize> {
    let open = view.enclosing(at)?;
    let inside = open.checked_sub(1).is_some_and(|i| {
        matches!(
            view.kind(i),
            TokenKind::FStringStart | TokenKind::FStringMiddle
        )
    }) || open
        .checked_sub(1)
        .is_some_and(|i| view.kind(i) == TokenKind::Rbrace && in_text(view, i));
    (view.kind(open) == TokenKind::Lbrace && (inside || in_spec(view, open))).then_some(open)
}

/// Whether a closing brace ends a replacement field.
fn in_text(view: &View<'_>, close: usize) -> bool {
    let mut depth = 0i32;
    for at in (0..close).rev() {
        match view.kind(at) {
            TokenKind::Rbrace => depth += 1,
            TokenKind::Lbrace if depth > 0 => depth -= 1,
            TokenKind::Lbrace => return brace_of_text(view, at),
            TokenKind::Newline => return false,
            _ => {}
        }
    }
    false
}

fn brace_of_text(view: &View<'_>, open: usize) -> bool {
    let before = open.checked_sub(1).map(|i| view.kind(i));
    match before {
        Some(TokenKind::FStringStart | TokenKind::FStringMiddle) => true,
        Some(TokenKind::Rbrace) => in_text(view, open - 1),
        Some(TokenKind::Colon) => in_spec(view, open),
        _ => false,
    }
}

/// Whether a brace opens right behind the colon of a format specifier.
fn in_spec(view: &View<'_>, open: usize) -> bool {
    open > 0 && view.kind(open - 1) == TokenKind::Colon && brace(view, open - 1).is_some()
}

/// A field that has no expression: what CPython says of what stands there instead.
pub(super) fn empty(view: &View<'_>, at: usize) -> Option<String> {
    let open = brace(view, at)?;
    if open + 1 != at {
        return None;
    }
    Some(match view.kind(at) {
        TokenKind::Equal => "f-string: valid expression required before '='".into(),
        TokenKind::Exclamation => "f-string: valid expression required before '!'".into(),
        TokenKind::Colon | TokenKind::ColonEqual => {
            "f-string: valid expression required before ':'".into()
        }
        TokenKind::Rbrace => "f-string: valid expression required before '}'".into(),
        TokenKind::Rpar | TokenKind::Rsqb => format!("f-string: unmatched '{}'", view.source(at)),
        TokenKind::FStringEnd | TokenKind::Newline | TokenKind::EndOfFile => {
            "f-string: expecting '}'".into()
        }
        TokenKind::Unknown if view.source(at).starts_with(['"', '\'']) => {
            "f-string: expecting '}'".into()
        }
        _ => "f-string: expecting a valid expression after '{'".into(),
    })
}

/// A field that goes on in a way it cannot.
pub(super) fn field(view: &View<'_>, at: usize) -> String {
    let Some(open) = brace(view, at) else {
        return "f-string: expecting '}'".to_string();
    };
    if open + 1 == at
        && let Some(message) = empty(view, at)
    {
        return message;
    }
    let depth = view.depth(at);
    let inside: Vec<TokenKind> = (open + 1..at)
        .filter(|&i| view.depth(i) == depth)
        .map(|i| view.kind(i))
        .collect();
    let ended = matches!(
        view.kind(at),
        TokenKind::FStringEnd | TokenKind::Newline | TokenKind::EndOfFile
    ) || view.kind(at) == TokenKind::Unknown
        && view.source(at).starts_with(['"', '\'']);
    if inside.contains(&TokenKind::Colon) {
        return "f-string: expecting '}', or format specs".to_string();
    }
    if ended {
        return "f-string: expecting '}'".to_string();
    }
    if matches!(view.kind(at), TokenKind::Rpar | TokenKind::Rsqb) {
        return format!("f-string: unmatched '{}'", view.source(at));
    }
    let expected = if inside.contains(&TokenKind::Exclamation) {
        "':' or '}'"
    } else if inside.last() == Some(&TokenKind::Equal) {
        "'!', or ':', or '}'"
    } else {
        "'=', or '!', or ':', or '}'"
    };
    format!("f-string: expecting {expected}")
}
