//! Brackets that do not match, as CPython's tokenizer tells them. Looks only at files that the parser refused.

use ruff_python_ast::ModModule;
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::Parsed;
use ruff_text_size::{Ranged, TextRange};

/// What is wrong with the brackets of a file.
pub(super) enum Mismatch {
    /// A closing bracket without, or with another, opening one.
    Closing(TextRange, String),
    /// An opening bracket without a closing one.
    Unclosed(TextRange, String),
}

/// What is open.
#[derive(Clone, Copy)]
enum Open {
    Bracket(char, TextRange),
    /// The brace of a replacement field; a comment may have swallowed its end.
    Field(TextRange, bool),
    /// An f-string.
    Text,
}

/// The first mismatch, if any.
pub(super) fn check(parsed: &Parsed<ModModule>, text: &str) -> Option<Mismatch> {
    let mut open: Vec<Open> = Vec::new();
    for token in parsed.tokens() {
        let range = token.range();
        match token.kind() {
            TokenKind::FStringStart => open.push(Open::Text),
            TokenKind::FStringEnd => {
                while let Some(top) = open.pop() {
                    if let Open::Text = top {
                        break;
                    }
                }
            }
            TokenKind::Comment => {
                if let Some(Open::Field(_, commented)) = open.last_mut() {
                    *commented = true;
                }
            }
            kind => {
                if let Some(bracket) = bracket(kind)
                    && let Some(found) = take(&mut open, bracket, range, text)
                {
                    return Some(found);
                }
            }
        }
    }
    while let Some(top) = open.pop() {
        if let Open::Bracket('{', range) | Open::Field(range, true) = top {
            return Some(unclosed('{', range));
        }
        if let Open::Bracket(bracket, range) = top {
            return Some(unclosed(bracket, range));
        }
    }
    None
}

fn unclosed(bracket: char, range: TextRange) -> Mismatch {
    Mismatch::Unclosed(range, format!("'{bracket}' was never closed"))
}

/// One more bracket.
fn take(open: &mut Vec<Open>, bracket: char, range: TextRange, text: &str) -> Option<Mismatch> {
    let Some(expected) = opening(bracket) else {
        open.push(match open.last() {
            Some(Open::Text) => Open::Field(range, false),
            // A field within the format specifier of another.
            Some(Open::Field(..))
                if bracket == '{' && text[..range.start().into()].ends_with(':') =>
            {
                Open::Field(range, false)
            }
            _ => Open::Bracket(bracket, range),
        });
        return None;
    };
    let closing = |message: String| Some(Mismatch::Closing(range, message));
    match open.last().copied() {
        Some(Open::Text) => None,
        Some(Open::Field(..)) if bracket == '}' => {
            open.pop();
            None
        }
        Some(Open::Field(..)) => closing(format!("f-string: unmatched '{bracket}'")),
        Some(Open::Bracket(found, _)) if found == expected => {
            open.pop();
            None
        }
        Some(Open::Bracket(found, at)) => {
            let line = |at: TextRange| text[..at.start().to_usize()].matches('\n').count();
            let mut message = format!(
                "closing parenthesis '{bracket}' does not match opening parenthesis '{found}'"
            );
            if line(at) != line(range) {
                message += &format!(" on line {}", line(at) + 1);
            }
            closing(message)
        }
        None => closing(format!("unmatched '{bracket}'")),
    }
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
