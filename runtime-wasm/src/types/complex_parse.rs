//! `complex(text)`.
//!
//! Takes a string; gives the parts, or nothing where it is malformed. White space and parentheses may
//! stand around the number, never inside it.

use crate::object::str::Str;
use crate::types::complex::Parts;
use crate::types::float::parse_text;
use crate::types::int::parse::{ascii_digits, trim};

/// Where the float at the start of the text ends; nothing where there is none. A sign may come first.
fn float_end(text: &[u8]) -> Option<usize> {
    let signed = matches!(text.first(), Some(b'+' | b'-')) as usize;
    let rest = &text[signed..];
    for name in [&b"infinity"[..], b"inf", b"nan"] {
        if rest.len() >= name.len() && rest[..name.len()].eq_ignore_ascii_case(name) {
            return Some(signed + name.len());
        }
    }
    let digits = |from: usize| {
        rest[from..]
            .iter()
            .take_while(|b| b.is_ascii_digit() || **b == b'_')
            .count()
    };
    let mut at = digits(0);
    let mut count = at;
    if rest.get(at) == Some(&b'.') {
        let n = digits(at + 1);
        count += n;
        at += 1 + n;
    }
    if count == 0 {
        return None;
    }
    if matches!(rest.get(at), Some(b'e' | b'E')) {
        let sign = matches!(rest.get(at + 1), Some(b'+' | b'-')) as usize;
        let n = digits(at + 1 + sign);
        if n > 0 {
            at += 1 + sign + n;
        }
    }
    Some(signed + at)
}

/// `j`, `+j`, `-2.5j` to its number; nothing else.
fn imaginary(text: &[u8]) -> Option<f64> {
    let body = text
        .strip_suffix(b"j")
        .or_else(|| text.strip_suffix(b"J"))?;
    match body {
        b"" | b"+" => Some(1.0),
        b"-" => Some(-1.0),
        _ if float_end(body) == Some(body.len()) => parse_text(body),
        _ => None,
    }
}

/// Whether an underscore stands where it must not.
pub fn wrong_underscore(s: &Str) -> bool {
    let text = ascii_digits(s);
    let digit = |i: usize| text.get(i).is_some_and(u8::is_ascii_digit);
    (0..text.len()).any(|i| text[i] == b'_' && !(i > 0 && digit(i - 1) && digit(i + 1)))
}

pub fn parse(s: &Str) -> Option<Parts> {
    let ascii = ascii_digits(s);
    let mut text = trim(&ascii);
    if let [b'(', inner @ .., b')'] = text {
        text = trim(inner);
    }
    if let Some(imag) = imaginary(text) {
        return Some((0.0, imag));
    }
    let end = float_end(text)?;
    let real = parse_text(&text[..end])?;
    if end == text.len() {
        return Some((real, 0.0));
    }
    let rest = &text[end..];
    if !matches!(rest[0], b'+' | b'-') {
        return None;
    }
    Some((real, imaginary(rest)?))
}
