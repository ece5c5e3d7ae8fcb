//! `unicode_escape` and `raw_unicode_escape`.

use super::errors::{Handler, Undecodable, done};
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::PyResult;
use crate::text::builder::StrBuilder;
use crate::types::str::push_escape;

/// Characters as Python source writes them, in ASCII.
pub fn encode(s: &Str) -> Vec<u8> {
    let mut out = StrBuilder::with_capacity(s.len());
    for c in s.chars().iter() {
        match c {
            0x5C => out.push_str("\\\\"),
            0x09 => out.push_str("\\t"),
            0x0A => out.push_str("\\n"),
            0x0D => out.push_str("\\r"),
            0x20..0x7F => out.push_char(c),
            _ => push_escape(&mut out, c),
        }
    }
    out.into_bytes()
}

/// Characters beyond Latin-1 as escapes, all others as they are.
pub fn encode_raw(s: &Str) -> Vec<u8> {
    let mut out = Vec::with_capacity(s.len());
    for c in s.chars().iter() {
        match u8::try_from(c) {
            Ok(b) => out.push(b),
            Err(_) => {
                let mut escape = StrBuilder::new();
                push_escape(&mut escape, c);
                out.extend(escape.into_bytes());
            }
        }
    }
    out
}

/// What the bytes after a backslash mean: a character or nothing, and where to go on; or the error's end.
type Escape = Result<(Option<u32>, usize), (usize, &'static str)>;

fn hex(b: &[u8], at: usize, digits: usize, reason: &'static str) -> Escape {
    let value = |c: &u8| (*c as char).to_digit(16);
    let found: Vec<u32> = b[at..].iter().take(digits).map_while(value).collect();
    let end = at + found.len();
    if found.len() < digits {
        return Err((end, reason));
    }
    let c = found.iter().fold(0u32, |c, d| c << 4 | d);
    if c > 0x10FFFF {
        return Err((end, "illegal Unicode character"));
    }
    Ok((Some(c), end))
}

/// The escape whose letter is at `at`.
fn escape(b: &[u8], at: usize) -> Escape {
    let Some(&letter) = b.get(at) else {
        return Err((b.len(), "\\ at end of string"));
    };
    let next = at + 1;
    let plain = |c: u8| Ok((Some(c as u32), next));
    match letter {
        b'\n' => Ok((None, next)),
        b'\\' | b'\'' | b'"' => plain(letter),
        b'b' => plain(8),
        b'f' => plain(12),
        b't' => plain(9),
        b'n' => plain(10),
        b'r' => plain(13),
        b'v' => plain(11),
        b'a' => plain(7),
        b'0'..=b'7' => {
            let octal = |c: &&u8| matches!(c, b'0'..=b'7');
            let digits: Vec<u8> = b[at..].iter().take(3).take_while(octal).copied().collect();
            let c = digits.iter().fold(0, |c, d| c << 3 | (d - b'0') as u32);
            Ok((Some(c), at + digits.len()))
        }
        b'x' => hex(b, next, 2, "truncated \\xXX escape"),
        b'u' => hex(b, next, 4, "truncated \\uXXXX escape"),
        b'U' => hex(b, next, 8, "truncated \\UXXXXXXXX escape"),
        b'N' => {
            let end = named_end(b, next);
            match named(b, next, end) {
                Some(c) => Ok((Some(c), end)),
                None => Err((end, named_reason(b, next))),
            }
        }
        // What is no escape stays as it is: the backslash now, the letter next.
        _ => Ok((Some(b'\\' as u32), at)),
    }
}

/// Where `{name}` ends.
fn named_end(b: &[u8], at: usize) -> usize {
    // A name that is empty ends before its bracket.
    if b.get(at..at + 2) == Some(b"{}") {
        return at + 1;
    }
    match (
        b.get(at),
        b[at.min(b.len())..].iter().position(|&c| c == b'}'),
    ) {
        (Some(b'{'), Some(n)) => at + n + 1,
        (Some(b'{'), None) => b.len(),
        _ => at,
    }
}

/// The character of `{name}`.
fn named(b: &[u8], at: usize, end: usize) -> Option<u32> {
    let name = b.get(at..end)?.strip_prefix(b"{")?.strip_suffix(b"}")?;
    let name: Vec<u32> = name.iter().map(|&c| c as u32).collect();
    crate::text::named::lookup(&name)
}

fn named_reason(b: &[u8], at: usize) -> &'static str {
    if b.get(at) == Some(&b'{') && b[at..].contains(&b'}') && b.get(at + 1) != Some(&b'}') {
        "unknown Unicode character name"
    } else {
        "malformed \\N character escape"
    }
}

/// No code point: what an escape gives for two backslashes.
const PAIR: u32 = u32::MAX;

fn decode_with(
    b: &[u8],
    handler: &Handler,
    encoding: &'static str,
    escape: impl Fn(&[u8], usize) -> Escape,
) -> PyResult<Ref<Str>> {
    let mut out = StrBuilder::with_capacity(b.len());
    let (mut b, mut at) = (b, 0);
    while at < b.len() {
        if b[at] != b'\\' {
            out.push_char(b[at] as u32);
            at += 1;
            continue;
        }
        match escape(b, at + 1) {
            // Two backslashes that stand for themselves.
            Ok((Some(PAIR), next)) => {
                out.push_char(b'\\' as u32);
                out.push_char(b'\\' as u32);
                at = next;
            }
            Ok((c, next)) => {
                if let Some(c) = c {
                    out.push_char(c);
                }
                at = next;
            }
            Err((end, reason)) => {
                let e = Undecodable {
                    encoding,
                    bytes: b,
                    start: at,
                    end,
                    reason,
                };
                at = handler.decode(&e, &mut out)?;
                b = handler.input(b);
            }
        }
    }
    done(out)
}

pub fn decode(b: &[u8], handler: &Handler) -> PyResult<Ref<Str>> {
    decode_with(b, handler, "unicodeescape", escape)
}

/// Only `\u` and `\U` are escapes.
pub fn decode_raw(b: &[u8], handler: &Handler) -> PyResult<Ref<Str>> {
    decode_with(b, handler, "rawunicodeescape", |b, at| match b.get(at) {
        Some(b'u') => hex(b, at + 1, 4, "truncated \\uXXXX escape"),
        Some(b'U') => hex(b, at + 1, 8, "truncated \\UXXXXXXXX escape"),
        Some(b'\\') => Ok((Some(PAIR), at + 1)),
        Some(_) => Ok((Some(b'\\' as u32), at)),
        None => Ok((Some(b'\\' as u32), at)),
    })
}
