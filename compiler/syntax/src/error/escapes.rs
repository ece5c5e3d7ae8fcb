//! Escape sequences of string literals that stand for nothing. Takes literals, gives CPython's messages; decodes
//! nothing.

use ruff_python_ast::token::TokenKind;
use ruff_text_size::TextRange;

use super::Found;
use super::view::View;

/// What is wrong with the escapes of a literal.
pub(super) fn literal(view: &View<'_>, at: usize) -> Option<Found> {
    let source = view.source(at);
    let (prefix, body) = match view.kind(at) {
        TokenKind::FStringMiddle => {
            let start = (0..at)
                .rev()
                .find(|&i| view.kind(i) == TokenKind::FStringStart)?;
            (view.source(start), source)
        }
        _ => {
            let quote = source.find(['"', '\''])?;
            let (prefix, rest) = source.split_at(quote);
            let triple = rest.starts_with("\"\"\"") || rest.starts_with("'''");
            let width = if triple { 3 } else { 1 };
            (prefix, rest.get(width..rest.len().checked_sub(width)?)?)
        }
    };
    let has = |letter: char| prefix.chars().any(|c| c.eq_ignore_ascii_case(&letter));
    if has('r') {
        return None;
    }
    let message = if has('b') { bytes(body)? } else { text(body)? };
    let range: TextRange = view.range(at);
    Some(Found {
        lexical: false,
        ..Found::new(range, message)
    })
}

fn bytes(body: &str) -> Option<String> {
    let all = body.as_bytes();
    let mut at = 0;
    // Where CPython counts, each escape before this one is as long as it is written.
    while at < all.len() {
        if all[at] != b'\\' {
            at += 1;
            continue;
        }
        if all.get(at + 1) == Some(&b'x') {
            let digits = all[at + 2..]
                .iter()
                .take(2)
                .take_while(|b| b.is_ascii_hexdigit());
            if digits.count() < 2 {
                return Some(format!("(value error) invalid \\x escape at position {at}"));
            }
        }
        at += 2;
    }
    None
}

fn text(body: &str) -> Option<String> {
    let mut chars = body.char_indices().peekable();
    // CPython decodes a copy in which other characters than ASCII are escapes of ten bytes.
    let mut position = 0;
    while let Some((at, c)) = chars.next() {
        if c != '\\' {
            position += if c.is_ascii() { 1 } else { 10 };
            continue;
        }
        let rest = &body[at + 1..];
        let (_, escape) = chars.next()?;
        let width = match escape {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            'N' => {
                if let Err((length, reason)) = name(rest) {
                    return Some(error(position, 1 + length, reason));
                }
                position += 2;
                continue;
            }
            _ => {
                position += if escape.is_ascii() { 2 } else { 16 };
                continue;
            }
        };
        let digits = rest[1..]
            .chars()
            .take(width)
            .take_while(char::is_ascii_hexdigit);
        let found = digits.count();
        if found < width {
            let pattern = "X".repeat(width);
            return Some(error(
                position,
                2 + found,
                &format!("truncated \\{escape}{pattern} escape"),
            ));
        }
        if u32::from_str_radix(&rest[1..1 + width], 16).is_ok_and(|code| code > 0x10_FFFF) {
            return Some(error(position, 2 + width, "illegal Unicode character"));
        }
        position += 2;
    }
    None
}

/// The text behind the backslash of `\N{...}`: how much of it is wrong, and why.
fn name(rest: &str) -> Result<(), (usize, &'static str)> {
    let malformed = "malformed \\N character escape";
    let Some(inner) = rest[1..].strip_prefix('{') else {
        return Err((1, malformed));
    };
    match inner.find('}') {
        Some(0) => Err((3, malformed)),
        Some(_) => Ok(()),
        None => Err((2 + inner.len(), malformed)),
    }
}

/// What CPython's codec says.
fn error(position: usize, length: usize, reason: &str) -> String {
    let last = position + length - 1;
    let place = if length == 1 {
        format!("byte 0x5c in position {position}")
    } else {
        format!("bytes in position {position}-{last}")
    };
    format!("(unicode error) 'unicodeescape' codec can't decode {place}: {reason}")
}
