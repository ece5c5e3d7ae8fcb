//! `repr` of a string.

use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::text::builder::StrBuilder;

/// Quoted, with escapes for what does not print.
pub fn repr(s: &Str) -> Ref<Str> {
    let has = |q: char| s.chars().iter().any(|c| c == q as u32);
    let quote = if has('\'') && !has('"') { b'"' } else { b'\'' } as u32;
    let mut out = StrBuilder::with_capacity(s.len() + 2);
    out.push_char(quote);
    for c in s.chars().iter() {
        match c {
            9 => out.push_str("\\t"),
            10 => out.push_str("\\n"),
            13 => out.push_str("\\r"),
            92 => out.push_str("\\\\"),
            _ if c == quote => {
                out.push_str("\\");
                out.push_char(c);
            }
            0..=31 | 127 => push_hex(&mut out, "\\x", c, 2),
            32..=126 => out.push_char(c),
            _ if is_printable(c) => out.push_char(c),
            0x80..=0xFF => push_hex(&mut out, "\\x", c, 2),
            0x100..=0xFFFF => push_hex(&mut out, "\\u", c, 4),
            _ => push_hex(&mut out, "\\U", c, 8),
        }
    }
    out.push_char(quote);
    out.finish()
}

fn push_hex(out: &mut StrBuilder, lead: &str, c: u32, width: u32) {
    out.push_str(lead);
    for i in (0..width).rev() {
        out.push_char(b"0123456789abcdef"[(c >> (4 * i)) as usize & 15] as u32);
    }
}

/// Whether a character beyond ASCII prints as itself.
fn is_printable(c: u32) -> bool {
    !matches!(c, 0x80..=0xA0 | 0xAD | 0x2000..=0x200F | 0x2028..=0x202F | 0x205F..=0x206F | 0x3000 | 0xD800..=0xF8FF
        | 0xFEFF | 0xFFF0..=0xFFFB | 0xFFFE..=0xFFFF | 0xE0000..=0x10FFFF)
}
