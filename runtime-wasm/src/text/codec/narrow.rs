//! Encodings of one byte a character: ASCII, Latin-1, Windows-1252.

use super::errors::{Handler, Substitute, Undecodable, Unencodable, done};
use crate::object::refs::Ref;
use crate::object::str::{Chars, Str, flags_for};
use crate::object::value::PyResult;
use crate::text::ascii;
use crate::text::builder::StrBuilder;

/// A table of 256 bytes: all below `limit` are themselves, some from 0x80 have other characters.
pub struct Table {
    name: &'static str,
    reason: &'static str,
    limit: u32,
    /// Characters of the bytes 0x80 to 0x9F, 0 for none; empty where there is nothing special.
    high: &'static [u16],
}

pub static ASCII: Table = Table {
    name: "ascii",
    reason: "ordinal not in range(128)",
    limit: 0x80,
    high: &[],
};

pub static LATIN1: Table = Table {
    name: "latin-1",
    reason: "ordinal not in range(256)",
    limit: 0x100,
    high: &[],
};

pub static CP1252: Table = Table {
    name: "charmap",
    reason: "character maps to <undefined>",
    limit: 0x100,
    high: &[
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
        0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
        0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ],
};

impl Table {
    fn decode_one(&self, b: u8) -> Option<u32> {
        match self.high.get((b as usize).wrapping_sub(0x80)) {
            Some(0) => None,
            Some(&c) => Some(c as u32),
            None if (b as u32) < self.limit => Some(b as u32),
            None => None,
        }
    }

    fn encode_one(&self, c: u32) -> Option<u8> {
        let special = !self.high.is_empty() && (0x80..0xA0).contains(&c);
        if c < self.limit && !special {
            return Some(c as u8);
        }
        self.high
            .iter()
            .position(|&h| h as u32 == c && h != 0)
            .map(|i| 0x80 + i as u8)
    }
}

pub fn decode(b: &[u8], table: &Table, handler: &Handler) -> PyResult<Ref<Str>> {
    if ascii::is_ascii(b) {
        return Ok(if b.is_empty() {
            Str::new("")
        } else {
            Str::ascii(b)
        });
    }
    if table.limit == 0x100 && table.high.is_empty() {
        let made = Str::allocate(b.len(), flags_for(0xFF));
        unsafe { core::ptr::copy_nonoverlapping(b.as_ptr(), made.data(), b.len()) };
        return Ok(made);
    }
    let mut out = StrBuilder::with_capacity(b.len());
    let (mut b, mut at) = (b, 0);
    while at < b.len() {
        match table.decode_one(b[at]) {
            Some(c) => {
                out.push_char(c);
                at += 1;
            }
            None => {
                let (encoding, reason) = (table.name, table.reason);
                at = handler.decode(
                    &Undecodable {
                        encoding,
                        bytes: b,
                        start: at,
                        end: at + 1,
                        reason,
                    },
                    &mut out,
                )?;
                b = handler.input(b);
            }
        }
    }
    done(out)
}

pub fn encode(s: &Str, table: &Table, handler: &Handler, out: &mut Vec<u8>) -> PyResult<()> {
    if s.is_ascii() {
        out.extend_from_slice(s.raw_bytes());
        return Ok(());
    }
    let chars = s.chars();
    let mut at = 0;
    while at < chars.len() {
        if let Some(b) = table.encode_one(chars.at(at)) {
            out.push(b);
            at += 1;
            continue;
        }
        let end = (at..chars.len())
            .find(|&i| table.encode_one(chars.at(i)).is_some())
            .unwrap_or(chars.len());
        let e = Unencodable {
            encoding: table.name,
            text: s,
            start: at,
            end,
            reason: table.reason,
        };
        let (made, next) = handler.encode(&e)?;
        match made {
            Substitute::Ascii(b) | Substitute::Raw(b) => out.extend(b),
            Substitute::Text(text) => {
                for c in text.chars().iter() {
                    out.push(table.encode_one(c).ok_or_else(|| e.raise())?);
                }
            }
            Substitute::Surrogates => {}
        }
        at = next;
    }
    Ok(())
}

/// What a table of characters has for none.
const NONE: u32 = 0xFFFE;

/// Decodes by a text of 256 characters.
pub fn decode_map(b: &[u8], table: &Str, handler: &Handler) -> PyResult<Ref<Str>> {
    let chars = table.chars();
    let mut out = StrBuilder::with_capacity(b.len());
    let (mut b, mut at) = (b, 0);
    while at < b.len() {
        let i = b[at] as usize;
        if i < chars.len() && chars.at(i) != NONE {
            out.push_char(chars.at(i));
            at += 1;
            continue;
        }
        let e = Undecodable {
            encoding: "charmap",
            bytes: b,
            start: at,
            end: at + 1,
            reason: "character maps to <undefined>",
        };
        at = handler.decode(&e, &mut out)?;
        b = handler.input(b);
    }
    done(out)
}

fn map_one(table: Chars, c: u32) -> Option<u8> {
    let i = c as usize;
    if i < table.len() && table.at(i) == c {
        return Some(i as u8);
    }
    (0..table.len().min(256))
        .find(|&i| table.at(i) == c && c != NONE)
        .map(|i| i as u8)
}

/// Encodes by the same.
pub fn encode_map(s: &Str, table: &Str, handler: &Handler, out: &mut Vec<u8>) -> PyResult<()> {
    let (chars, map) = (s.chars(), table.chars());
    let mut at = 0;
    while at < chars.len() {
        if let Some(b) = map_one(map, chars.at(at)) {
            out.push(b);
            at += 1;
            continue;
        }
        let end = (at..chars.len())
            .find(|&i| map_one(map, chars.at(i)).is_some())
            .unwrap_or(chars.len());
        let e = Unencodable {
            encoding: "charmap",
            text: s,
            start: at,
            end,
            reason: "character maps to <undefined>",
        };
        let (made, next) = handler.encode(&e)?;
        let text: Vec<u32> = match made {
            Substitute::Raw(b) => {
                out.extend(b);
                Vec::new()
            }
            Substitute::Ascii(b) => b.into_iter().map(u32::from).collect(),
            Substitute::Text(text) => text.chars().iter().collect(),
            Substitute::Surrogates => Vec::new(),
        };
        for c in text {
            out.push(map_one(map, c).ok_or_else(|| e.raise())?);
        }
        at = next;
    }
    Ok(())
}
