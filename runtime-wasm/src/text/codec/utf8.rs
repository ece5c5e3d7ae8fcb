//! UTF-8.

use super::eight::{four, one, two};
use super::errors::{Handler, Substitute, Undecodable, Unencodable, done};
use crate::object::refs::Ref;
use crate::object::str::{Chars, Str, flags_for};
use crate::object::value::PyResult;
use crate::text::ascii;
use crate::text::builder::StrBuilder;
use crate::types::bytes::Bytes;

const NAME: &str = "utf-8";

/// Decodes from byte `from` on; positions in errors count from the first byte.
pub fn decode(b: &[u8], from: usize, handler: &Handler) -> PyResult<Ref<Str>> {
    let rest = &b[from..];
    if ascii::is_ascii(rest) {
        return Ok(if rest.is_empty() {
            Str::new("")
        } else {
            Str::ascii(rest)
        });
    }
    // The largest byte tells the width of the widest character.
    let (max, len) = ascii::survey_utf8(rest);
    let flags = match max {
        ..0xC4 => flags_for(0xFF),
        0xC4..0xF0 => flags_for(0xFFFF),
        _ => flags_for(0x10FFFF),
    };
    let made = Str::allocate(len, flags);
    let whole = match max {
        ..0xC4 => one::decode(rest, made.data(), len),
        0xC4..0xF0 => two::decode(rest, made.data(), len),
        _ => four::decode(rest, made.data(), len),
    };
    match whole {
        true => Ok(made),
        false => decode_with(b, from, handler),
    }
}

#[cold]
fn decode_with(b: &[u8], from: usize, handler: &Handler) -> PyResult<Ref<Str>> {
    let mut out = StrBuilder::with_capacity(b.len());
    let (mut b, mut at) = (b, from);
    while at < b.len() {
        let bad = match core::str::from_utf8(&b[at..]) {
            Ok(text) => {
                out.push_str(text);
                break;
            }
            Err(e) => e,
        };
        let start = at + bad.valid_up_to();
        // The standard library has checked these bytes.
        out.push_str(unsafe { core::str::from_utf8_unchecked(&b[at..start]) });
        let (end, reason) = match bad.error_len() {
            None => (b.len(), "unexpected end of data"),
            Some(n) if matches!(b[start], 0xC2..=0xF4) => (start + n, "invalid continuation byte"),
            Some(n) => (start + n, "invalid start byte"),
        };
        at = handler.decode(
            &Undecodable {
                encoding: NAME,
                bytes: b,
                start,
                end,
                reason,
            },
            &mut out,
        )?;
        b = handler.input(b);
    }
    done(out)
}

fn push(out: &mut Vec<u8>, c: u32) {
    match c {
        0..0x80 => out.push(c as u8),
        0x80..0x800 => out.extend_from_slice(&[0xC0 | (c >> 6) as u8, 0x80 | (c & 0x3F) as u8]),
        0x800..0x10000 => out.extend_from_slice(&[
            0xE0 | (c >> 12) as u8,
            0x80 | (c >> 6 & 0x3F) as u8,
            0x80 | (c & 0x3F) as u8,
        ]),
        _ => out.extend_from_slice(&[
            0xF0 | (c >> 18) as u8,
            0x80 | (c >> 12 & 0x3F) as u8,
            0x80 | (c >> 6 & 0x3F) as u8,
            0x80 | (c & 0x3F) as u8,
        ]),
    }
}

/// The bytes of text without surrogates; nothing where it has some.
pub fn encode_whole(s: &Str) -> Option<Ref<Bytes>> {
    let chars = s.chars();
    let (more, surrogate) = match chars {
        Chars::One(b) => (ascii::count_high(b), false),
        Chars::Two(c) => ascii::survey16(c),
        Chars::Four(c) => ascii::survey32(c),
    };
    (!surrogate).then(|| {
        Bytes::filled(s.len() + more, |to| match chars {
            Chars::One(b) => one::encode(b, to),
            Chars::Two(c) => two::encode(c, to),
            Chars::Four(c) => four::encode(c, to),
        })
    })
}

pub fn encode(s: &Str, handler: &Handler, out: &mut Vec<u8>) -> PyResult<()> {
    if let Chars::One(b) = s.chars() {
        if s.is_ascii() {
            out.extend_from_slice(b);
        } else {
            b.iter().for_each(|&c| push(out, c as u32));
        }
        return Ok(());
    }
    let chars = s.chars();
    let is_surrogate = |i: usize| (0xD800..0xE000).contains(&chars.at(i));
    let mut at = 0;
    while at < chars.len() {
        if !is_surrogate(at) {
            push(out, chars.at(at));
            at += 1;
            continue;
        }
        let end = (at..chars.len())
            .find(|&i| !is_surrogate(i))
            .unwrap_or(chars.len());
        let e = Unencodable {
            encoding: NAME,
            text: s,
            start: at,
            end,
            reason: "surrogates not allowed",
        };
        let (made, next) = handler.encode(&e)?;
        match made {
            Substitute::Ascii(b) | Substitute::Raw(b) => out.extend(b),
            // What stands for a surrogate is ASCII, or bytes.
            Substitute::Text(text) => match text.as_ascii() {
                Some(text) => out.extend_from_slice(text.as_bytes()),
                None => return Err(e.raise()),
            },
            Substitute::Surrogates => (at..next).for_each(|i| push(out, chars.at(i))),
        }
        at = next;
    }
    Ok(())
}
