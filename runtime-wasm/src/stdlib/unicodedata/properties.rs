//! Properties of single characters: kinds, directions, widths, numbers, decompositions.

use super::tables::*;
use super::{Character, code_at, entry_of};
use crate::molt;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::text::unicode::{DECIMAL, DIGIT, Trie, has};
use crate::types::exceptions::molt_type_ValueError;

/// Category, direction, combining class, width, mirrored.
pub fn record(c: u32) -> &'static [u8] {
    let trie = Trie {
        top: (&PROPERTIES_TOP_TABLE, PROPERTIES_TOP_WIDTH),
        middle: (&PROPERTIES_MIDDLE_TABLE, PROPERTIES_MIDDLE_WIDTH),
        leaves: (&PROPERTIES_LEAVES_TABLE, PROPERTIES_LEAVES_WIDTH),
        middle_bits: PROPERTIES_MIDDLE,
        low_bits: PROPERTIES_LOW,
    };
    let at = 5 * trie.get(c);
    &PROPERTIES_RECORDS[at..at + 5]
}

#[molt::function(module = "unicodedata", sig = "category(chr, /) -> str")]
fn category(chr: Character) -> Ref<Str> {
    Str::new(CATEGORIES[record(chr.0)[0] as usize])
}

#[molt::function(module = "unicodedata", sig = "bidirectional(chr, /) -> str")]
fn bidirectional(chr: Character) -> Ref<Str> {
    Str::new(DIRECTIONS[record(chr.0)[1] as usize])
}

#[molt::function(module = "unicodedata", sig = "combining(chr, /) -> int")]
fn combining(chr: Character) -> i64 {
    record(chr.0)[2] as i64
}

#[molt::function(module = "unicodedata", sig = "east_asian_width(chr, /) -> str")]
fn east_asian_width(chr: Character) -> Ref<Str> {
    Str::new(WIDTHS[record(chr.0)[3] as usize])
}

#[molt::function(module = "unicodedata", sig = "mirrored(chr, /) -> int")]
fn mirrored(chr: Character) -> i64 {
    record(chr.0)[4] as i64
}

/// The tag and the code points, 3 bytes each, that the character is put together from.
pub fn decomposed(c: u32) -> Option<(usize, &'static [u8])> {
    let entry = entry_of(&DECOMPOSITIONS, 7, c)?;
    let at = 3 * (entry[5] as usize | (entry[6] as usize) << 8);
    Some((
        entry[3] as usize,
        &DECOMPOSED[at..at + 3 * entry[4] as usize],
    ))
}

#[molt::function(module = "unicodedata", sig = "decomposition(chr, /) -> str")]
fn decomposition(chr: Character) -> Ref<Str> {
    let mut out = StrBuilder::new();
    let (tag, codes) = decomposed(chr.0).unwrap_or((0, &[]));
    out.push_str(TAGS[tag]);
    for at in (0..codes.len()).step_by(3) {
        if !out.is_empty() {
            out.push_str(" ");
        }
        let code = code_at(codes, at);
        for shift in [20, 16, 12, 8, 4, 0] {
            if shift < 16 || code >> shift != 0 {
                let digit = (code >> shift & 15) as usize;
                out.push_ascii(&b"0123456789ABCDEF"[digit..digit + 1]);
            }
        }
    }
    out.finish()
}

fn number(c: u32) -> Option<f64> {
    let entry = entry_of(&NUMERIC, 4, c)?;
    let at = 8 * entry[3] as usize;
    VALUES[at..].first_chunk().map(|b| f64::from_le_bytes(*b))
}

/// The value, else what was given for it, else the error.
fn or_given(found: Option<Value>, default: Option<&Value>, message: &str) -> PyResult<Value> {
    match found.or_else(|| default.cloned()) {
        Some(v) => Ok(v),
        None => Err(raise!(molt_type_ValueError, message)),
    }
}

fn whole(c: u32, flag: u16) -> Option<Value> {
    let n = number(c).filter(|_| has(c, flag))?;
    Some(Value::int(n as i64))
}

#[molt::function(module = "unicodedata", sig = "decimal(chr, default=None, /)")]
fn decimal(chr: Character, default: Option<&Value>) -> PyResult<Value> {
    or_given(whole(chr.0, DECIMAL), default, "not a decimal")
}

#[molt::function(module = "unicodedata", sig = "digit(chr, default=None, /)")]
fn digit(chr: Character, default: Option<&Value>) -> PyResult<Value> {
    or_given(whole(chr.0, DIGIT), default, "not a digit")
}

#[molt::function(module = "unicodedata", sig = "numeric(chr, default=None, /)")]
fn numeric(chr: Character, default: Option<&Value>) -> PyResult<Value> {
    or_given(
        number(chr.0).map(Value::float),
        default,
        "not a numeric character",
    )
}
