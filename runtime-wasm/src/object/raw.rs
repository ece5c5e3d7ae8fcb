//! Numbers as memory holds them: the items of arrays, of `memoryview` and of `struct`.
//!
//! Takes and gives little-endian bytes; sizes are those of 64-bit Linux. Who stores words the errors.

use crate::object::value::Value;
use crate::types::int::{self, arith};

/// What a place of memory holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Raw {
    Signed(u8),
    Unsigned(u8),
    /// One byte, as `bytes`.
    Byte,
    Bool,
    Half,
    Single,
    Double,
}

impl Raw {
    /// The item of a code in native order and size.
    pub fn native(code: u8) -> Option<Raw> {
        Some(match code {
            b'c' => Raw::Byte,
            b'?' => Raw::Bool,
            b'b' => Raw::Signed(1),
            b'B' => Raw::Unsigned(1),
            b'h' => Raw::Signed(2),
            b'H' => Raw::Unsigned(2),
            b'i' => Raw::Signed(4),
            b'I' => Raw::Unsigned(4),
            b'l' | b'q' | b'n' => Raw::Signed(8),
            b'L' | b'Q' | b'N' | b'P' => Raw::Unsigned(8),
            b'e' => Raw::Half,
            b'f' => Raw::Single,
            b'd' => Raw::Double,
            _ => return None,
        })
    }

    pub fn size(self) -> usize {
        match self {
            Raw::Signed(n) | Raw::Unsigned(n) => n as usize,
            Raw::Byte | Raw::Bool => 1,
            Raw::Half => 2,
            Raw::Single => 4,
            Raw::Double => 8,
        }
    }

    pub fn is_float(self) -> bool {
        matches!(self, Raw::Half | Raw::Single | Raw::Double)
    }

    /// The value in `b`, which has the item's size.
    pub fn load(self, b: &[u8]) -> Value {
        let mut word = [0u8; 8];
        word[..b.len().min(8)].copy_from_slice(&b[..b.len().min(8)]);
        let bits = u64::from_le_bytes(word);
        match self {
            Raw::Signed(n) => {
                let unused = 64 - 8 * n as u32;
                Value::int((bits << unused) as i64 >> unused)
            }
            Raw::Unsigned(_) => match i64::try_from(bits) {
                Ok(n) => Value::int(n),
                Err(_) => arith::from_u64(bits).value(),
            },
            Raw::Byte => crate::types::bytes::Bytes::new(b).into_value(),
            Raw::Bool => Value::bool(bits != 0),
            Raw::Half => float(from_half(bits as u16)),
            Raw::Single => float(f32::from_bits(bits as u32) as f64),
            Raw::Double => float(f64::from_bits(bits)),
        }
    }
}

/// A NaN that is read is no object that there was before; one that holds more than its sign keeps that.
fn float(f: f64) -> Value {
    const QUIET: u64 = 0x0008_0000_0000_0000;
    const PAYLOAD: u64 = 0x0000_FFFF_FFFF_FFFF;
    Value::float(match f.is_nan() {
        true if f.to_bits() & PAYLOAD == 0 => crate::types::float::new_nan_like(f),
        true => f64::from_bits(f.to_bits() | QUIET),
        false => f,
    })
}

/// Stores an int where it fits: in `out` as many bytes as that has.
pub fn store_int(v: &Value, signed: bool, out: &mut [u8]) -> bool {
    let size = out.len();
    let bits = match v.as_int() {
        Some(n) if signed => {
            let unused = 64 - 8 * size as u32;
            if (n << unused) >> unused != n {
                return false;
            }
            n as u64
        }
        Some(n) => {
            if n < 0 || size < 8 && n >> (8 * size) != 0 {
                return false;
            }
            n as u64
        }
        None if signed || size < 8 => return false,
        None => match int::to_big(v).and_then(|b| u64::try_from(&b).ok()) {
            Some(n) => n,
            None => return false,
        },
    };
    out.copy_from_slice(&bits.to_le_bytes()[..size]);
    true
}

/// A float of 16 bits; nothing where it is too large.
pub fn to_half(x: f64) -> Option<u16> {
    let sign = ((x.to_bits() >> 48) & 0x8000) as u16;
    let a = x.abs();
    if a.is_nan() {
        return Some(sign | 0x7E00);
    }
    if a.is_infinite() {
        return Some(sign | 0x7C00);
    }
    // Halfway to the number after the largest: it would round up.
    if a >= 65520.0 {
        return None;
    }
    let exponent = ((a.to_bits() >> 52) as i32 - 1023).max(-14);
    // In units of the last place; a carry goes into the exponent as it should.
    let units = a * f64::from_bits(((1023 + 10 - exponent) as u64) << 52);
    let magnitude = units.round_ties_even() as u16;
    Some(sign | (((exponent + 14) as u16) << 10).wrapping_add(magnitude))
}

pub fn from_half(bits: u16) -> f64 {
    let (exponent, fraction) = ((bits >> 10) & 31, (bits & 1023) as f64);
    let magnitude = match exponent {
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        0 => fraction / 16777216.0,
        e => (1024.0 + fraction) * f64::from_bits((1023 + e as u64 - 25) << 52),
    };
    if bits & 0x8000 != 0 {
        -magnitude
    } else {
        magnitude
    }
}
