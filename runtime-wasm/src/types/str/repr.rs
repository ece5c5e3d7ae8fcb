//! `repr` of a string.

use crate::object::refs::Ref;
use crate::object::str::{Chars, Str};
use crate::text::builder::StrBuilder;
use crate::text::search::find_chars;
use crate::text::unicode::is_printable;

/// Quoted, with escapes for what does not print.
pub fn repr(s: &Str) -> Ref<Str> {
    let has = |q: &'static str| find_chars(s.chars(), Chars::One(q.as_bytes())).is_some();
    let quote = if has("'") && !has("\"") { b'"' } else { b'\'' } as u32;
    let mut out = StrBuilder::with_capacity(s.len() + 2);
    out.push_char(quote);
    // Runs that show as they are go over at once.
    let chars = s.chars();
    let mut at = 0;
    while at < chars.len() {
        let start = at;
        if let Chars::One(b) = chars {
            let plain = |&c: &u8| matches!(c, 0x20..=0x7E) && c as u32 != quote && c != b'\\';
            at = start + b[start..].iter().take_while(|c| plain(c)).count();
            out.push_ascii(&b[start..at]);
            if at == b.len() {
                break;
            }
        }
        let c = chars.at(at);
        at += 1;
        match c {
            0x5C => out.push_str("\\\\"),
            _ if c == quote => {
                out.push_char(0x5C);
                out.push_char(c);
            }
            9 => out.push_str("\\t"),
            10 => out.push_str("\\n"),
            13 => out.push_str("\\r"),
            _ if is_printable(c) => out.push_char(c),
            _ => push_escape(&mut out, c),
        }
    }
    out.push_char(quote);
    out.finish()
}

/// `\xe9`, `\u20ac` or `\U0001f600`.
pub fn push_escape(out: &mut StrBuilder, c: u32) {
    let (letter, width) = match c {
        0..=0xFF => (b'x', 2),
        0x100..=0xFFFF => (b'u', 4),
        _ => (b'U', 8),
    };
    let mut escape = [b'\\'; 10];
    escape[1] = letter;
    for i in 0..width {
        escape[1 + width - i] = b"0123456789abcdef"[(c >> (4 * i)) as usize & 15];
    }
    out.push_ascii(&escape[..2 + width]);
}
