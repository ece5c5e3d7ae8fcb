//! Encodings of one byte a character: ASCII, Latin-1, Windows-1252.

use super::errors::{Handler, Substitute, Undecodable, Unencodable, done};
use crate::object::refs::Ref;
use crate::object::str::{Chars, Str};
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
        return Ok(Str::from_chars(Chars::One(b)));
    }
    let mut out = StrBuilder::with_capacity(b.len());
    let mut at = 0;
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
        if let Substitute::Ascii(b) | Substitute::Raw(b) = made {
            out.extend(b);
        }
        at = next;
    }
    Ok(())
}
