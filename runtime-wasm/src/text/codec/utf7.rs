//! UTF-7: text in printable ASCII, where all else stands as UTF-16 in base 64 between `+` and `-`.
//!
//! Takes text or bytes, gives the other. Never asks an error handler when encoding: every character has a form.

use super::errors::{Handler, Undecodable, done};
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::PyResult;
use crate::text::builder::StrBuilder;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn digit(b: u8) -> Option<u32> {
    DIGITS.iter().position(|d| *d == b).map(|i| i as u32)
}

/// Whether a character stands for itself.
fn is_direct(c: u32) -> bool {
    match c {
        0x09 | 0x0A | 0x0D => true,
        0x20..0x7F => !matches!(c, 0x2B | 0x5C | 0x7E),
        _ => false,
    }
}

/// Bits that wait for enough of them.
#[derive(Default)]
struct Bits {
    held: u32,
    count: u32,
}

impl Bits {
    fn add(&mut self, value: u32, width: u32) {
        self.held = self.held << width | value;
        self.count += width;
    }

    /// The first `width` bits, if there are so many.
    fn take(&mut self, width: u32) -> Option<u32> {
        if self.count < width {
            return None;
        }
        self.count -= width;
        let taken = self.held >> self.count;
        self.held &= (1 << self.count) - 1;
        Some(taken)
    }
}

pub fn encode(s: &Str) -> Vec<u8> {
    let mut out = Vec::with_capacity(s.len());
    let mut open: Option<Bits> = None;
    let close = |out: &mut Vec<u8>, bits: &Bits| {
        if bits.count != 0 {
            out.push(DIGITS[(bits.held << (6 - bits.count)) as usize]);
        }
    };
    for c in s.chars().iter() {
        if is_direct(c) {
            if let Some(bits) = open.take() {
                close(&mut out, &bits);
                // What could be read as one more digit, or as the end.
                if digit(c as u8).is_some() || c == b'-' as u32 {
                    out.push(b'-');
                }
            }
            out.push(c as u8);
            continue;
        }
        if open.is_none() && c == b'+' as u32 {
            out.extend_from_slice(b"+-");
            continue;
        }
        let bits = open.get_or_insert_with(|| {
            out.push(b'+');
            Bits::default()
        });
        let pair = c.checked_sub(0x10000);
        let units = match pair {
            Some(p) => [Some(0xD800 + (p >> 10)), Some(0xDC00 + (p & 0x3FF))],
            None => [Some(c), None],
        };
        for unit in units.into_iter().flatten() {
            bits.add(unit, 16);
            while let Some(d) = bits.take(6) {
                out.push(DIGITS[d as usize]);
            }
        }
    }
    if let Some(bits) = open {
        close(&mut out, &bits);
        out.push(b'-');
    }
    out
}

/// A run of digits that was begun by `+`.
struct Shifted {
    /// Where the `+` stands.
    start: usize,
    bits: Bits,
    /// The first half of a character that waits for the second.
    high: Option<u32>,
}

impl Shifted {
    fn push_digit(&mut self, d: u32, out: &mut StrBuilder) {
        self.bits.add(d, 6);
        let Some(unit) = self.bits.take(16) else {
            return;
        };
        if let Some(high) = self.high.take() {
            if (0xDC00..0xE000).contains(&unit) {
                out.push_char(0x10000 + ((high & 0x3FF) << 10 | unit & 0x3FF));
                return;
            }
            out.push_char(high);
        }
        match (0xD800..0xDC00).contains(&unit) {
            true => self.high = Some(unit),
            false => out.push_char(unit),
        }
    }

    /// What is wrong about the bits that are left where the digits end.
    fn remainder(&self) -> Option<&'static str> {
        match self.bits.count {
            6.. => Some("partial character in shift sequence"),
            _ if self.bits.held != 0 => Some("non-zero padding bits in shift sequence"),
            _ => None,
        }
    }

    fn is_unfinished(&self) -> bool {
        self.high.is_some() || self.remainder().is_some()
    }
}

pub fn decode(b: &[u8], handler: &Handler) -> PyResult<Ref<Str>> {
    let mut out = StrBuilder::with_capacity(b.len());
    let mut shifted: Option<Shifted> = None;
    let (mut b, mut at) = (b, 0);
    let wrong = |b, start, end, reason, out: &mut StrBuilder| {
        let e = Undecodable {
            encoding: "utf7",
            bytes: b,
            start,
            end,
            reason,
        };
        let next = handler.decode(&e, out)?;
        Ok((handler.input(b), next))
    };
    loop {
        let Some(&c) = b.get(at) else {
            match shifted.take() {
                Some(s) if s.is_unfinished() => {
                    (b, at) = wrong(b, s.start, b.len(), "unterminated shift sequence", &mut out)?;
                    continue;
                }
                _ => return done(out),
            }
        };
        if let Some(s) = &mut shifted {
            if let Some(d) = digit(c) {
                s.push_digit(d, &mut out);
                at += 1;
                continue;
            }
            let (start, remainder, high) = (s.start, s.remainder(), s.high);
            shifted = None;
            if let Some(reason) = remainder {
                (b, at) = wrong(b, start, at + 1, reason, &mut out)?;
                continue;
            }
            if let Some(high) = high.filter(|_| c < 0x80) {
                out.push_char(high);
            }
            // The sign that ends the digits is no character; another one is.
            at += (c == b'-') as usize;
        } else if c == b'+' {
            let next = b.get(at + 1).copied();
            match next {
                Some(b'-') => {
                    out.push_char(c as u32);
                    at += 2;
                }
                Some(n) if digit(n).is_none() => {
                    (b, at) = wrong(b, at, at + 2, "ill-formed sequence", &mut out)?;
                }
                _ => {
                    shifted = Some(Shifted {
                        start: at,
                        bits: Bits::default(),
                        high: None,
                    });
                    at += 1;
                }
            }
        } else if c < 0x80 {
            out.push_char(c as u32);
            at += 1;
        } else {
            (b, at) = wrong(b, at, at + 1, "unexpected special character", &mut out)?;
        }
    }
}

/// How many of the bytes come before digits that may go on.
pub fn whole_part(b: &[u8]) -> usize {
    let mut open = None;
    for (i, &c) in b.iter().enumerate() {
        open = match open {
            Some(start) if digit(c).is_some() => Some(start),
            None if c == b'+' => Some(i),
            _ => None,
        };
    }
    open.unwrap_or(b.len())
}
