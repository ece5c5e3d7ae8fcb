//! Warnings of literals: escapes that stand for nothing, and numbers that a keyword follows without a space.

use molt_source::Version;
use ruff_python_ast::ModModule;
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::Parsed;
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::Found;

pub(super) fn of_tokens(parsed: &Parsed<ModModule>, text: &str, version: Version) -> Vec<Found> {
    let mut found = Vec::new();
    let mut prefixes: Vec<&str> = Vec::new();
    for token in parsed.tokens() {
        let range = token.range();
        let source = slice(text, range);
        let message = match token.kind() {
            TokenKind::FStringStart | TokenKind::TStringStart => {
                prefixes.push(source);
                None
            }
            TokenKind::FStringEnd | TokenKind::TStringEnd => {
                prefixes.pop();
                None
            }
            TokenKind::FStringMiddle | TokenKind::TStringMiddle => {
                let prefix = prefixes.last().copied().unwrap_or_default();
                // A backslash before a replacement field is the last of the token.
                let field = text[usize::from(range.end())..].starts_with('{');
                let end = range.end() + TextSize::from(u32::from(field));
                escapes(
                    prefix,
                    slice(text, TextRange::new(range.start(), end)),
                    version,
                )
            }
            TokenKind::String => {
                let quote = source.find(['"', '\'']).unwrap_or_default();
                escapes(&source[..quote], &source[quote..], version)
            }
            TokenKind::Int | TokenKind::Float | TokenKind::Complex => {
                number(source, &text[usize::from(range.end())..])
            }
            _ => None,
        };
        found.extend(message.map(|message| (message, range)));
    }
    found
}

fn slice(text: &str, range: TextRange) -> &str {
    text.get(range.start().into()..range.end().into())
        .unwrap_or_default()
}

/// What is said of the first escape that stands for nothing.
fn escapes(prefix: &str, body: &str, version: Version) -> Option<String> {
    let has = |letter: char| prefix.chars().any(|c| c.eq_ignore_ascii_case(&letter));
    if has('r') {
        return None;
    }
    let bytes = has('b');
    let mut chars = body.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '\\' {
            continue;
        }
        let c = chars.next()?;
        match c {
            '\n' | '\r' | '\\' | '\'' | '"' | 'a' | 'b' | 'f' | 'n' | 'r' | 't' | 'v' | 'x' => {}
            'N' | 'u' | 'U' if !bytes => {}
            '0'..='7' => {
                let mut digits = c.to_string();
                while digits.len() < 3
                    && let Some(d) = chars.next_if(|d| ('0'..='7').contains(d))
                {
                    digits.push(d);
                }
                if digits.len() == 3 && c > '3' {
                    return Some(wording("octal ", &digits, version));
                }
            }
            _ => return Some(wording("", &c.to_string(), version)),
        }
    }
    None
}

fn wording(kind: &str, escape: &str, version: Version) -> String {
    match version {
        Version::Python314 => format!(
            "\"\\{escape}\" is an invalid {kind}escape sequence. Such sequences will not work in the future. \
             Did you mean \"\\\\{escape}\"? A raw string is also an option."
        ),
        _ => format!("invalid {kind}escape sequence '\\{escape}'"),
    }
}

/// What is said of a number that a keyword follows at once.
fn number(source: &str, rest: &str) -> Option<String> {
    let words = ["and", "else", "for", "if", "in", "is", "not", "or"];
    let follows = words.iter().any(|word| rest.starts_with(word));
    let start = source.get(..2).unwrap_or_default().to_ascii_lowercase();
    let kind = match start.as_str() {
        "0x" => "hexadecimal",
        "0o" => "octal",
        "0b" => "binary",
        _ if source.ends_with(['j', 'J']) => "imaginary",
        _ => "decimal",
    };
    follows.then(|| format!("invalid {kind} literal"))
}
