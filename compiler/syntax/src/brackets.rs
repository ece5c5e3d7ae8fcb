//! Brackets outside f-strings that do not match, as CPython's tokenizer tells them. Looks only at files that the parser refused.

use ruff_python_ast::ModModule;
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::Parsed;
use ruff_text_size::{Ranged, TextRange};

/// What is wrong with the brackets of a file.
pub(crate) enum Mismatch {
    /// A closing bracket without, or with another, opening one.
    Closing(TextRange, String),
    /// An opening bracket without a closing one.
    Unclosed(TextRange, String),
}

/// The first mismatch, if any.
pub(crate) fn check(parsed: &Parsed<ModModule>, text: &str) -> Option<Mismatch> {
    let mut open: Vec<(char, TextRange)> = Vec::new();
    let mut interpolated = 0usize;
    for token in parsed.tokens() {
        let range = token.range();
        match token.kind() {
            TokenKind::FStringStart => interpolated += 1,
            TokenKind::FStringEnd => interpolated = interpolated.saturating_sub(1),
            _ => {}
        }
        if interpolated > 0 {
            continue;
        }
        let Some(bracket) = bracket(token.kind()) else {
            continue;
        };
        let Some(expected) = opening(bracket) else {
            open.push((bracket, range));
            continue;
        };
        match open.pop() {
            Some((found, _)) if found == expected => {}
            Some((found, at)) => {
                let line = |at: TextRange| text[..at.start().to_usize()].matches('\n').count();
                let mut message = format!(
                    "closing parenthesis '{bracket}' does not match opening parenthesis '{found}'"
                );
                if line(at) != line(range) {
                    message += &format!(" on line {}", line(at) + 1);
                }
                return Some(Mismatch::Closing(range, message));
            }
            None => return Some(Mismatch::Closing(range, format!("unmatched '{bracket}'"))),
        }
    }
    open.pop()
        .map(|(bracket, range)| Mismatch::Unclosed(range, format!("'{bracket}' was never closed")))
}

fn bracket(kind: TokenKind) -> Option<char> {
    Some(match kind {
        TokenKind::Lpar => '(',
        TokenKind::Rpar => ')',
        TokenKind::Lsqb => '[',
        TokenKind::Rsqb => ']',
        TokenKind::Lbrace => '{',
        TokenKind::Rbrace => '}',
        _ => return None,
    })
}

fn opening(bracket: char) -> Option<char> {
    match bracket {
        ')' => Some('('),
        ']' => Some('['),
        '}' => Some('{'),
        _ => None,
    }
}
