//! `unicodedata`: what the Unicode database, version 15.0, says of characters.

mod names;
mod normal;
mod properties;
#[path = "../../../tables/database.rs"]
mod tables;

use crate::molt;
use crate::object::arguments::{FromArg, Signature, Slot, wrong_type};
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::static_str;

/// An argument that is one character.
#[derive(Clone, Copy)]
struct Character(u32);

impl<'a> FromArg<'a> for Character {
    fn from_arg(slot: &'a Slot, sig: &'static Signature, index: usize) -> PyResult<Self> {
        let v = <&Value>::from_arg(slot, sig, index)?;
        match v.downcast::<Str>() {
            Some(s) if s.len() == 1 => Ok(Character(s.chars().at(0))),
            _ => Err(wrong_type(sig, index, "a unicode character", v)),
        }
    }
}

#[molt::constant(module = "unicodedata", name = "unidata_version", stub = "str")]
fn unidata_version() -> Value {
    static_str!("15.0.0").as_value()
}

/// A code point of 3 bytes.
fn code_at(table: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([table[at], table[at + 1], table[at + 2], 0])
}

/// Where the entry of this code point is in a sorted table of entries of `size` bytes.
fn entry_of(table: &'static [u8], size: usize, code: u32) -> Option<&'static [u8]> {
    let (mut low, mut high) = (0, table.len() / size);
    while low < high {
        let middle = (low + high) / 2;
        match code_at(table, middle * size).cmp(&code) {
            core::cmp::Ordering::Less => low = middle + 1,
            core::cmp::Ordering::Greater => high = middle,
            core::cmp::Ordering::Equal => return Some(&table[middle * size..(middle + 1) * size]),
        }
    }
    None
}
