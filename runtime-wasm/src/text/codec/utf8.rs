//! UTF-8.

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
    let (flags, done) = match max {
        ..0xC4 => (flags_for(0xFF), convert::<u8> as Convert),
        0xC4..0xF0 => (flags_for(0xFFFF), convert::<u16> as Convert),
        _ => (flags_for(0x10FFFF), convert::<u32> as Convert),
    };
    let made = Str::allocate(len, flags);
    if done(rest, made.data(), len) {
        Ok(made)
    } else {
        decode_with(b, from, handler)
    }
}

type Convert = fn(&[u8], *mut u8, usize) -> bool;

/// A unit that holds the characters of some text.
trait Hold: Copy {
    fn of(c: u32) -> Self;
}

macro_rules! holds {
    ($($unit:ty)*) => { $( impl Hold for $unit {
        #[inline(always)]
        fn of(c: u32) -> $unit {
            c as $unit
        }
    } )* };
}
holds!(u8 u16 u32);

/// Writes the characters of UTF-8 text to memory for `len` units; whether it is valid and has as many.
fn convert<T: Hold>(b: &[u8], to: *mut u8, len: usize) -> bool {
    let to = unsafe { core::slice::from_raw_parts_mut(to as *mut T, len) };
    let continued = |i: usize| match b.get(i) {
        Some(&c) if c & 0xC0 == 0x80 => Some((c & 0x3F) as u32),
        _ => None,
    };
    let (mut at, mut n) = (0, 0);
    while let Some(&first) = b.get(at) {
        let Some(place) = to.get_mut(n) else {
            return false;
        };
        n += 1;
        if first < 0x80 {
            *place = T::of(first as u32);
            at += 1;
            let run = ascii_run(&b[at..], &mut to[n..]);
            at += run;
            n += run;
            continue;
        }
        let lead = first as u32;
        let c = match first {
            0xC2..0xE0 => continued(at + 1).map(|x| (lead & 0x1F) << 6 | x),
            0xE0..0xF0 => match (continued(at + 1), continued(at + 2)) {
                (Some(x), Some(y)) => Some((lead & 0xF) << 12 | x << 6 | y)
                    .filter(|&c| c >= 0x800 && c & 0xF800 != 0xD800),
                _ => None,
            },
            0xF0..0xF5 => match (continued(at + 1), continued(at + 2), continued(at + 3)) {
                (Some(x), Some(y), Some(z)) => Some((lead & 7) << 18 | x << 12 | y << 6 | z)
                    .filter(|c| (0x10000..0x110000).contains(c)),
                _ => None,
            },
            _ => None,
        };
        let Some(c) = c else { return false };
        *place = T::of(c);
        at += 2 + (first >= 0xE0) as usize + (first >= 0xF0) as usize;
    }
    n == len
}

/// Copies ASCII, eight at a time, while it lasts; how many.
#[inline(always)]
fn ascii_run<T: Hold>(b: &[u8], to: &mut [T]) -> usize {
    let mut n = 0;
    for (block, places) in b.chunks_exact(8).zip(to.chunks_exact_mut(8)) {
        let word = u64::from_le_bytes([
            block[0], block[1], block[2], block[3], block[4], block[5], block[6], block[7],
        ]);
        if word & 0x8080_8080_8080_8080 != 0 {
            break;
        }
        for (place, &c) in places.iter_mut().zip(block) {
            *place = T::of(c as u32);
        }
        n += 8;
    }
    n
}

#[cold]
fn decode_with(b: &[u8], from: usize, handler: &Handler) -> PyResult<Ref<Str>> {
    let mut out = StrBuilder::with_capacity(b.len());
    let mut at = from;
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

/// Writes the characters, which are no surrogates, as UTF-8; there is room for all of it.
#[inline(always)]
fn write<T: Copy + Into<u32>>(units: &[T], to: &mut [u8]) {
    let mut at = to.as_mut_ptr();
    for &unit in units {
        let c: u32 = unit.into();
        let low = |shift: u32| 0x80 | (c >> shift & 0x3F) as u8;
        unsafe {
            if c < 0x80 {
                *at = c as u8;
                at = at.add(1);
            } else if c < 0x800 {
                *at = 0xC0 | (c >> 6) as u8;
                *at.add(1) = low(0);
                at = at.add(2);
            } else if c < 0x10000 {
                *at = 0xE0 | (c >> 12) as u8;
                *at.add(1) = low(6);
                *at.add(2) = low(0);
                at = at.add(3);
            } else {
                *at = 0xF0 | (c >> 18) as u8;
                *at.add(1) = low(12);
                *at.add(2) = low(6);
                *at.add(3) = low(0);
                at = at.add(4);
            }
        }
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
            Chars::One(b) => write(b, to),
            Chars::Two(c) => write(c, to),
            Chars::Four(c) => write(c, to),
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
            Substitute::Text(text) => {
                for c in text.chars().iter() {
                    if (0xD800..0xE000).contains(&c) {
                        return Err(e.raise());
                    }
                    push(out, c);
                }
            }
            Substitute::Surrogates => (at..next).for_each(|i| push(out, chars.at(i))),
        }
        at = next;
    }
    Ok(())
}
