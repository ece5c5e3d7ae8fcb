//! `repr` of a string.

use crate::object::refs::Ref;
use crate::object::str::{Chars, Str, flags_for};
use crate::text::ascii;
use crate::text::builder::StrBuilder;
use crate::text::search::Unit;
use crate::text::unicode::is_printable;

/// Quoted, with escapes for what does not print.
pub fn repr(s: &Str) -> Ref<Str> {
    match s.chars() {
        Chars::One(b) => quoted(s, b),
        Chars::Two(b) => quoted(s, b),
        Chars::Four(b) => quoted(s, b),
    }
}

#[inline(always)]
fn quoted<T: Unit + From<u8> + Into<u32>>(s: &Str, text: &[T]) -> Ref<Str> {
    let has = |c: u8| T::position(text, c.into()).is_some();
    let quote = match has(b'\'') && !has(b'"') {
        true => b'"',
        false => b'\'',
    };
    let (mut total, mut bits) = (text.len(), 0);
    let shows = s.is_ascii() && ascii::shows(s.raw_bytes(), quote, quote);
    if !shows {
        for &c in text {
            let c: u32 = c.into();
            match width(c, quote.into()) {
                1 => bits |= c,
                n => total += n - 1,
            }
        }
    }
    let made = Str::allocate(total + 2, flags_for(bits));
    unsafe {
        made.write_one(0, quote.into());
        made.write_one(total + 1, quote.into());
        if total == text.len() {
            made.write(1, s.chars());
        } else {
            write_escaped(s.chars(), quote.into(), &made);
        }
    }
    made
}

/// How many characters stand for this one.
#[inline(always)]
fn width(c: u32, quote: u32) -> usize {
    match c {
        9 | 10 | 13 | 0x5C => 2,
        _ if c == quote => 2,
        0x20..0x7F => 1,
        _ if is_printable(c) => 1,
        0..0x100 => 4,
        0x100..0x10000 => 6,
        _ => 10,
    }
}

/// Writes the characters from the second one on. Runs that show as they are go over at once.
#[inline(never)]
fn write_escaped(chars: Chars, quote: u32, made: &Str) {
    let (mut from, mut to) = (0, 1);
    for at in 0..=chars.len() {
        let escaped = match at < chars.len() {
            true => width(chars.at(at), quote),
            false => 0,
        };
        if escaped == 1 {
            continue;
        }
        let run = chars.slice(from, at);
        unsafe { made.write(to, run) };
        to += run.len();
        from = at + 1;
        if escaped > 0 {
            let text = escape(chars.at(at));
            unsafe { made.write(to, Chars::One(&text[..escaped])) };
            to += escaped;
        }
    }
}

/// The escape of a character, as long as [`width`] says; what does not print is told by number.
fn escape(c: u32) -> [u8; 10] {
    let mut text = [b'\\'; 10];
    text[1] = match c {
        9 => b't',
        10 => b'n',
        13 => b'r',
        0x20..0x7F => c as u8,
        _ => return numbered(c).0,
    };
    text
}

/// `\xe9`, `\u20ac` or `\U0001f600`, and its length.
fn numbered(c: u32) -> ([u8; 10], usize) {
    let (letter, width) = match c {
        0..=0xFF => (b'x', 2),
        0x100..=0xFFFF => (b'u', 4),
        _ => (b'U', 8),
    };
    let mut text = [b'\\'; 10];
    text[1] = letter;
    for i in 0..width {
        text[1 + width - i] = b"0123456789abcdef"[(c >> (4 * i)) as usize & 15];
    }
    (text, 2 + width)
}

/// `\xe9`, `\u20ac` or `\U0001f600`.
pub fn push_escape(out: &mut StrBuilder, c: u32) {
    let (text, len) = numbered(c);
    out.push_ascii(&text[..len]);
}
