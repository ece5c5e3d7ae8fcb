//! What CPython's tokenizer refuses in numbers, names and indentation, told from the text alone. Takes text and places;
//! gives messages.

use ruff_python_ast::token::TokenKind;
use ruff_text_size::{TextRange, TextSize};

use super::escapes;
use super::view::View;
use super::{Found, Kind};

/// The first finding in the tokens of a file.
pub(super) fn first(view: &View<'_>) -> Option<Found> {
    let mut at = 0;
    while at < view.len() {
        let range = view.range(at);
        let source = view.source(at);
        let is_number = matches!(
            view.kind(at),
            TokenKind::Int | TokenKind::Float | TokenKind::Complex
        ) || view.kind(at) == TokenKind::Unknown
            && source
                .trim_start_matches('.')
                .starts_with(|c: char| c.is_ascii_digit());
        if is_number {
            let start: usize = range.start().into();
            if let Some((length, message)) = number(&view.text[start..]) {
                let end = range.start() + TextSize::new(length as u32);
                let end = end
                    .min(TextSize::new(view.text.len() as u32))
                    .max(range.start());
                return Some(Found::new(TextRange::new(range.start(), end), message));
            }
        }
        let is_text = matches!(view.kind(at), TokenKind::String | TokenKind::FStringMiddle);
        if is_text && let Some(found) = escapes::literal(view, at) {
            return Some(found);
        }
        at += 1;
    }
    None
}

/// What is wrong with the number that a text begins with, and how much of it was read.
pub(super) fn number(text: &str) -> Option<(usize, String)> {
    let bytes = text.as_bytes();
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    if byte(0) == b'0' {
        let radix = match byte(1).to_ascii_lowercase() {
            b'x' => Some(("hexadecimal", 16)),
            b'o' => Some(("octal", 8)),
            b'b' => Some(("binary", 2)),
            _ => None,
        };
        if let Some((name, radix)) = radix {
            return prefixed(text, name, radix);
        }
    }
    decimal(text)
}

/// A number with `0x`, `0o` or `0b` before it.
fn prefixed(text: &str, name: &str, radix: u32) -> Option<(usize, String)> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(|b| (*b as char).is_digit(radix));
    let mut at = 2;
    loop {
        if bytes.get(at) == Some(&b'_') {
            at += 1;
        }
        if !digit(at) {
            return match bytes.get(at) {
                Some(b) if b.is_ascii_digit() => Some((at, wrong_digit(*b, name))),
                _ => Some((at, format!("invalid {name} literal"))),
            };
        }
        while digit(at) {
            at += 1;
        }
        if bytes.get(at) != Some(&b'_') {
            break;
        }
    }
    match bytes.get(at) {
        Some(b) if b.is_ascii_digit() => Some((at, wrong_digit(*b, name))),
        _ => followed(text, at, name),
    }
}

fn wrong_digit(digit: u8, name: &str) -> String {
    format!("invalid digit '{}' in {name} literal", digit as char)
}

/// Where decimal digits with `_` between them end; nothing where a `_` has no digit behind it.
fn digits(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        if bytes.get(at) != Some(&b'_') {
            return Some(at);
        }
        at += 1;
        if !bytes.get(at).is_some_and(u8::is_ascii_digit) {
            return None;
        }
    }
}

fn decimal(text: &str) -> Option<(usize, String)> {
    let bytes = text.as_bytes();
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let invalid = |at: usize| Some((at, "invalid decimal literal".to_string()));
    let mut at = 0;
    let mut leading = None;
    if byte(0) != b'.' {
        let Some(end) = digits(bytes, 0) else {
            return invalid(1);
        };
        at = end;
        let all = &bytes[..end];
        let zeros = all.iter().take_while(|b| matches!(b, b'0' | b'_')).count();
        if byte(0) == b'0' && zeros < end {
            leading = Some(end);
        }
    }
    let mut is_float = false;
    if byte(at) == b'.' {
        is_float = true;
        if byte(at + 1).is_ascii_digit() {
            let Some(end) = digits(bytes, at + 1) else {
                return invalid(at);
            };
            at = end;
        } else {
            at += 1;
        }
    }
    if byte(at).eq_ignore_ascii_case(&b'e') {
        let sign = usize::from(matches!(byte(at + 1), b'+' | b'-'));
        if byte(at + 1 + sign).is_ascii_digit() {
            is_float = true;
            let Some(end) = digits(bytes, at + 1 + sign) else {
                return invalid(at);
            };
            at = end;
        } else if sign == 1 {
            return invalid(at);
        }
    }
    if byte(at).eq_ignore_ascii_case(&b'j') {
        return followed(text, at + 1, "imaginary");
    }
    if let Some(end) = leading.filter(|_| !is_float) {
        let message = "leading zeros in decimal integer literals are not permitted; \
                       use an 0o prefix for octal integers";
        return Some((end, message.to_string()));
    }
    followed(text, at, "decimal")
}

/// A name right behind a number, unless it begins as a keyword that may stand there.
fn followed(text: &str, at: usize, name: &str) -> Option<(usize, String)> {
    let rest = text.get(at..)?;
    let next = rest.chars().next()?;
    if keyword_behind(rest).is_some() {
        return None;
    }
    let is_name = next == '_' || next.is_alphanumeric() && !next.is_ascii_digit();
    (is_name || next.is_ascii_digit()).then(|| (at, format!("invalid {name} literal")))
}

/// The keyword that CPython takes right behind a number.
fn keyword_behind(rest: &str) -> Option<&'static str> {
    let all = ["and", "else", "for", "if", "in", "is", "or", "not"];
    all.into_iter().find(|word| rest.starts_with(word))
}

/// The first line whose indentation means different things with tabs of different widths, or returns to no outer one.
pub(super) fn tabs(view: &View<'_>) -> Option<Found> {
    let mut stack = vec![(0u32, 0u32)];
    for at in 0..view.len() {
        let begins = at == 0 || view.kind(at - 1) == TokenKind::Newline || {
            matches!(view.kind(at - 1), TokenKind::Indent | TokenKind::Dedent)
        };
        let kind = view.kind(at);
        if !begins
            || matches!(
                kind,
                TokenKind::Indent | TokenKind::Dedent | TokenKind::EndOfFile
            )
        {
            continue;
        }
        let start: usize = view.range(at).start().into();
        let line = view.text[..start].rfind(['\n', '\r']).map_or(0, |n| n + 1);
        let blanks = view.text[line..].trim_start_matches([' ', '\t', '\x0c']);
        let first = view.text.len() - blanks.len();
        let Some((wide, narrow)) = columns(&view.text[line..first.max(line)]) else {
            continue;
        };
        let (top, narrow_top) = stack.last().copied().unwrap_or((0, 0));
        let range = TextRange::new(TextSize::new(line as u32), view.range(at).start());
        let tab = || {
            let message = "inconsistent use of tabs and spaces in indentation".to_string();
            Some(Found {
                kind: Kind::Tab,
                ..Found::new(range, message)
            })
        };
        if wide > top {
            if narrow <= narrow_top {
                return tab();
            }
            stack.push((wide, narrow));
            continue;
        }
        while stack.last().is_some_and(|(w, _)| wide < *w) {
            stack.pop();
        }
        match stack.last() {
            Some((w, _)) if *w != wide => return None,
            Some((_, n)) if *n != narrow => return tab(),
            _ => {}
        }
    }
    None
}

/// The column of a text of blanks with tabs of eight and of one.
fn columns(blanks: &str) -> Option<(u32, u32)> {
    let (mut wide, mut narrow) = (0, 0);
    for c in blanks.chars() {
        match c {
            ' ' => (wide, narrow) = (wide + 1, narrow + 1),
            '\t' => (wide, narrow) = ((wide / 8 + 1) * 8, narrow + 1),
            '\x0c' => (wide, narrow) = (0, 0),
            _ => return None,
        }
    }
    Some((wide, narrow))
}

/// What CPython says of a character that begins no token.
pub(super) fn character(c: char) -> String {
    if c.is_ascii_graphic() {
        "invalid syntax".to_string()
    } else if is_printable(c) {
        format!("invalid character '{c}' (U+{:04X})", c as u32)
    } else {
        format!("invalid non-printable character U+{:04X}", c as u32)
    }
}

/// Whether `str.isprintable` is true of it: accents are, though they are shown escaped on their own.
fn is_printable(c: char) -> bool {
    let escaped: String = ['a', c].iter().collect::<String>().escape_debug().collect();
    let blank = c.is_whitespace() && c != ' ';
    !(escaped.contains("\\u{") || c.is_control() || blank)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        let message = |text: &str| number(text).map(|(_, m)| m);
        for good in [
            "1", "1.5e3+x", "0x1f", "0", "00", "0_0", "1if", "1_000 ", "1.", ".5j", "0.1", "09.5",
            "1e5j",
        ] {
            assert_eq!(message(good), None, "{good}");
        }
        assert_eq!(
            message("0o18").as_deref(),
            Some("invalid digit '8' in octal literal")
        );
        assert_eq!(message("0b").as_deref(), Some("invalid binary literal"));
        assert_eq!(
            message("0xfspam").as_deref(),
            Some("invalid hexadecimal literal")
        );
        assert_eq!(
            message("1_000_").as_deref(),
            Some("invalid decimal literal")
        );
        assert_eq!(message("1jx").as_deref(), Some("invalid imaginary literal"));
        assert!(message("012").is_some_and(|m| m.starts_with("leading zeros")));
    }
}
