//! Items of arrays: between memory and values, with the errors of each code.

use crate::object::raw::{self, Raw};
use crate::object::str::Str;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::number;
use crate::raise;
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::int;

/// What the items of a code are; a character takes four bytes.
pub fn kind(code: u8) -> Raw {
    Raw::native(code).unwrap_or(Raw::Unsigned(4))
}

/// Whether `array` takes the code.
pub fn is_code(code: u8) -> bool {
    b"bBuhHiIlLqQfd".contains(&code)
}

/// The value of the item in `b`.
pub fn load(code: u8, b: &[u8]) -> PyResult<Value> {
    if code != b'u' {
        return Ok(kind(code).load(b));
    }
    let c = b.iter().rev().fold(0, |c, x| c << 8 | *x as u32);
    if c < 0x110000 {
        return Ok(Str::from_code_point(c).into_value());
    }
    Err(bad_character(c))
}

#[cold]
pub fn bad_character(c: u32) -> Raised {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits: Vec<u8> = (0..8)
        .rev()
        .map(|i| DIGITS[(c >> (4 * i) & 15) as usize])
        .skip_while(|&d| d == b'0')
        .collect();
    raise!(
        molt_type_ValueError,
        "character U+",
        Str::ascii(&digits),
        " is not in range [U+0000; U+10ffff]"
    )
}

#[cold]
fn beyond(word: &str, low: bool) -> Raised {
    raise!(
        molt_type_OverflowError,
        word,
        " is ",
        if low { "less" } else { "greater" },
        " than ",
        if low { "minimum" } else { "maximum" }
    )
}

#[cold]
fn overflow(message: &str) -> Raised {
    raise!(molt_type_OverflowError, message)
}

fn in_range(n: i64, low: i64, high: i64, word: &str) -> PyResult<()> {
    if n < low || n > high {
        return Err(beyond(word, n < low));
    }
    Ok(())
}

/// The checks of codes that go through a C `int` or shorter.
fn check_small(code: u8, n: i64) -> PyResult<()> {
    let short = "signed short integer";
    match code {
        b'b' => {
            in_range(n, -0x8000, 0x7FFF, short)?;
            in_range(n, -0x80, 0x7F, "signed char")
        }
        b'B' => in_range(n, 0, 0xFF, "unsigned byte integer"),
        b'h' => in_range(n, -0x8000, 0x7FFF, short),
        b'H' => {
            in_range(n, -0x8000_0000, 0x7FFF_FFFF, "signed integer")?;
            in_range(n, 0, 0xFFFF, "unsigned short")
        }
        _ => in_range(n, -0x8000_0000, 0x7FFF_FFFF, "signed integer"),
    }
}

fn long(n: &Value) -> PyResult<i64> {
    n.as_int()
        .ok_or_else(|| overflow("Python int too large to convert to C long"))
}

/// The bytes of a value as an item; as many count as the item has.
pub fn store(code: u8, v: &Value) -> PyResult<[u8; 8]> {
    if code == b'u' {
        return match v.downcast::<Str>() {
            Some(s) if s.len() == 1 => Ok((s.chars().at(0) as u64).to_le_bytes()),
            _ => Err(raise!(
                molt_type_TypeError,
                "array item must be unicode character"
            )),
        };
    }
    let kind = kind(code);
    if kind.is_float() {
        let x = number::to_f64(v)?;
        return Ok(match kind {
            Raw::Single => ((x as f32).to_bits() as u64).to_le_bytes(),
            _ => crate::types::float::written(x).to_le_bytes(),
        });
    }
    let n = number::index(v)?;
    match code {
        b'l' => return long(&n).map(i64::to_le_bytes),
        b'q' => {
            let big = || overflow("int too big to convert");
            return n.as_int().ok_or_else(big).map(i64::to_le_bytes);
        }
        b'I' | b'L' | b'Q' => {}
        _ => {
            let n = long(&n)?;
            check_small(code, n)?;
            return Ok(n.to_le_bytes());
        }
    }
    let mut out = [0; 8];
    if int::is_negative(&n) {
        return Err(overflow(match code {
            b'Q' => "can't convert negative int to unsigned",
            _ => "can't convert negative value to unsigned int",
        }));
    }
    if !raw::store_int(&n, false, &mut out) {
        return Err(overflow(match code {
            b'Q' => "int too big to convert",
            _ => "Python int too large to convert to C unsigned long",
        }));
    }
    if code == b'I' && u64::from_le_bytes(out) > u32::MAX as u64 {
        return Err(beyond("unsigned int", false));
    }
    Ok(out)
}
