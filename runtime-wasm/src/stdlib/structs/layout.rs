//! Formats of `struct`: text to a list of items with their places.

use super::error;
use crate::object::raw::Raw;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::bytes::own;
use crate::types::exceptions::molt_type_TypeError;

/// What one value becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Number(Raw),
    /// `s`: so many bytes.
    Text,
    /// `p`: a length and so many bytes less one.
    Counted,
}

/// `count` values, one after the other, from `offset`; for texts one value of `size` bytes.
#[derive(Clone, Copy)]
pub struct Item {
    pub code: u8,
    pub kind: Kind,
    pub offset: usize,
    pub size: usize,
    pub count: usize,
}

/// A parsed format.
pub struct Layout {
    pub items: Vec<Item>,
    pub size: usize,
    /// The size, also where it is more than memory holds.
    pub total: i64,
    /// How many values it takes.
    pub values: usize,
    pub big: bool,
    /// Sizes and places are those of C.
    pub native: bool,
}

/// Sizes in the standard modes, where they are no native ones.
fn standard(code: u8) -> Option<Raw> {
    match code {
        b'l' => Some(Raw::Signed(4)),
        b'L' => Some(Raw::Unsigned(4)),
        b'n' | b'N' | b'P' => None,
        _ => Raw::native(code),
    }
}

/// The characters of a format, as CPython takes it.
pub fn characters(v: &Value) -> PyResult<Vec<u8>> {
    if let Some(s) = v.downcast::<Str>() {
        let ascii = crate::static_str!("ascii");
        let encoded = crate::text::codec::encode(s, Some(ascii), None)?;
        return Ok(encoded.as_slice().to_vec());
    }
    match own(v) {
        Some(b) if v.isa::<crate::types::bytes::Bytes>() => Ok(b.to_vec()),
        _ => Err(raise!(
            molt_type_TypeError,
            "Struct() argument 1 must be a str or bytes object, not ",
            v.type_name()
        )),
    }
}

/// The largest size that a 64-bit machine has.
const LIMIT: u128 = i64::MAX as u128;

struct Parser<'a> {
    rest: &'a [u8],
    layout: Layout,
    at: u128,
}

pub fn parse(text: &[u8]) -> PyResult<Layout> {
    if text.contains(&0) {
        return Err(error("embedded null character"));
    }
    let (native, big, rest) = match text.split_first() {
        Some((b'@', rest)) => (true, false, rest),
        Some((b'=' | b'<', rest)) => (false, false, rest),
        Some((b'>' | b'!', rest)) => (false, true, rest),
        _ => (true, false, text),
    };
    let layout = Layout {
        items: Vec::new(),
        size: 0,
        total: 0,
        values: 0,
        big,
        native,
    };
    let mut parser = Parser {
        rest,
        layout,
        at: 0,
    };
    while parser.item()? {}
    let mut layout = parser.layout;
    layout.total = parser.at as i64;
    // More than memory holds fails when it is used.
    layout.size = usize::try_from(parser.at).unwrap_or(usize::MAX);
    layout.values = layout
        .items
        .iter()
        .fold(0, |n, i| usize::saturating_add(n, i.count));
    Ok(layout)
}

impl Parser<'_> {
    fn next(&mut self) -> Option<u8> {
        let (&c, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(c)
    }

    /// The next item; false at the end.
    fn item(&mut self) -> PyResult<bool> {
        let Some(mut code) = self.next() else {
            return Ok(false);
        };
        if matches!(code, b' ' | b'\t'..=b'\r') {
            return Ok(true);
        }
        let mut count = 1u128;
        if code.is_ascii_digit() {
            count = 0;
            while code.is_ascii_digit() {
                count = count * 10 + (code - b'0') as u128;
                if count > LIMIT {
                    return Err(error("total struct size too long"));
                }
                code = self
                    .next()
                    .ok_or_else(|| error("repeat count given without format specifier"))?;
            }
        }
        self.place(code, count)?;
        Ok(true)
    }

    fn place(&mut self, code: u8, count: u128) -> PyResult<()> {
        let number = if self.layout.native {
            Raw::native(code)
        } else {
            standard(code)
        };
        let kind = match code {
            b's' => Some(Kind::Text),
            b'p' => Some(Kind::Counted),
            b'x' => None,
            _ => Some(Kind::Number(
                number.ok_or_else(|| error("bad char in struct format"))?,
            )),
        };
        let size = number.map_or(1, Raw::size) as u128;
        if self.layout.native {
            self.at = self.at.next_multiple_of(size);
        }
        let offset = self.at as usize;
        self.at += count * size;
        if self.at > LIMIT {
            return Err(error("total struct size too long"));
        }
        let word = |n: u128| usize::try_from(n).unwrap_or(usize::MAX);
        let (size, count) = match kind {
            None => return Ok(()),
            Some(Kind::Number(_)) => (word(size), word(count)),
            Some(_) => (word(count), 1),
        };
        if let Some(kind) = kind
            && count > 0
        {
            self.layout.items.push(Item {
                code,
                kind,
                offset,
                size,
                count,
            });
        }
        Ok(())
    }
}
