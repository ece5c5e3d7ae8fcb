//! Text as a JSON string.

use crate::molt;
use crate::object::refs::Ref;
use crate::object::str::{Chars, Str};
use crate::text::builder::StrBuilder;

const HEX: &[u8; 16] = b"0123456789abcdef";

fn push_unit(out: &mut StrBuilder, unit: u32) {
    let digit = |shift: u32| HEX[(unit >> shift & 15) as usize];
    out.push_ascii(&[b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]);
}

/// A character that does not stand for itself.
fn push_escaped(out: &mut StrBuilder, c: u32) {
    let short = match c {
        0x22 => b'"',
        0x5C => b'\\',
        8 => b'b',
        9 => b't',
        10 => b'n',
        12 => b'f',
        13 => b'r',
        0x1_0000.. => {
            let c = c - 0x1_0000;
            push_unit(out, 0xD800 | c >> 10);
            return push_unit(out, 0xDC00 | c & 0x3FF);
        }
        _ => return push_unit(out, c),
    };
    out.push_ascii(&[b'\\', short]);
}

#[inline(always)]
fn is_plain(c: u32, ascii: bool) -> bool {
    c >= 0x20 && c != 0x22 && c != 0x5C && !(ascii && c >= 0x7F)
}

/// Appends the text in quotes, with escapes for all beyond ASCII where `ascii` says so.
pub fn push(out: &mut StrBuilder, s: &Str, ascii: bool) {
    out.push_char(0x22);
    match s.chars() {
        Chars::One(b) => {
            let mut from = 0;
            for (i, &c) in b.iter().enumerate() {
                if !is_plain(c as u32, ascii) {
                    out.push_latin1(&b[from..i]);
                    push_escaped(out, c as u32);
                    from = i + 1;
                }
            }
            out.push_latin1(&b[from..]);
        }
        wide => {
            for c in wide.iter() {
                match is_plain(c, ascii) {
                    true => out.push_char(c),
                    false => push_escaped(out, c),
                }
            }
        }
    }
    out.push_char(0x22);
}

#[molt::function(module = "_json", sig = "quoted(text, ascii, /) -> str")]
fn quoted(text: &Str, ascii: bool) -> Ref<Str> {
    let mut out = StrBuilder::with_capacity(text.len() + 2);
    push(&mut out, text, ascii);
    out.finish()
}
