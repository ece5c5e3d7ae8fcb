//! Values to bytes and back, item by item.

use super::layout::{Item, Kind, Layout};
use super::{error, raise_error};
use crate::object::raw::{self, Raw};
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::{number, truth};
use crate::raise;
use crate::text;
use crate::types::bytes::{Bytes, own};
use crate::types::exceptions::molt_type_OverflowError;
use crate::types::int;

/// All values into `out`, which has the layout's size and is zero.
pub fn pack(layout: &Layout, values: &[Value], out: &mut [u8]) -> PyResult<()> {
    let mut values = values.iter();
    for item in &layout.items {
        for i in 0..item.count {
            let Some(v) = values.next() else { break };
            let at = item.offset + i * item.size;
            let place = &mut out[at..at + item.size];
            match item.kind {
                Kind::Number(raw) => number_into((item.code, raw), v, place, layout)?,
                Kind::Text | Kind::Counted => bytes_into(item, v, place)?,
            }
        }
    }
    Ok(())
}

fn bytes_into(item: &Item, v: &Value, place: &mut [u8]) -> PyResult<()> {
    let Some(b) = own(v) else {
        let message = if item.kind == Kind::Text {
            "argument for 's' must be a bytes object"
        } else {
            "argument for 'p' must be a bytes object"
        };
        return Err(error(message));
    };
    if item.kind == Kind::Text {
        let n = b.len().min(place.len());
        place[..n].copy_from_slice(&b[..n]);
    } else if !place.is_empty() {
        let n = b.len().min(place.len() - 1);
        place[1..=n].copy_from_slice(&b[..n]);
        place[0] = n.min(255) as u8;
    }
    Ok(())
}

#[cold]
fn out_of_range(code: u8, raw: Raw) -> Raised {
    let (low, high) = match raw {
        Raw::Signed(n) => {
            let top = 1i128 << (8 * n as u32 - 1);
            (-top, top - 1)
        }
        _ => (0, (1i128 << (8 * raw.size() as u32)) - 1),
    };
    let name = [b'\'', code, b'\''];
    raise_error(text!(
        crate::object::str::Str::ascii(&name),
        " format requires ",
        &*decimal(low),
        " <= number <= ",
        &*decimal(high)
    ))
}

fn decimal(n: i128) -> String {
    let mut digits = Vec::new();
    let mut rest = n.unsigned_abs();
    loop {
        digits.push(b'0' + (rest % 10) as u8);
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if n < 0 {
        digits.push(b'-');
    }
    digits.iter().rev().map(|&d| d as char).collect()
}

/// An int for a place of one.
fn integer(v: &Value) -> PyResult<Value> {
    if !number::has_index(v) {
        return Err(error("required argument is not an integer"));
    }
    number::index(v)
}

fn float(v: &Value) -> PyResult<f64> {
    if let Some(x) = v.as_float() {
        return Ok(x);
    }
    // Whatever `__float__` raises gives way to this.
    number::to_f64(v).map_err(|_| {
        drop(crate::object::exception::take_pending());
        error("required argument is not a float")
    })
}

/// The error of a number beyond a format; ints have one of their own.
fn too_large(v: &Value, what: &'static str) -> Raised {
    if int::is_int(v) {
        return error("int too large to convert");
    }
    raise!(molt_type_OverflowError, what)
}

fn number_into(
    (code, raw): (u8, Raw),
    v: &Value,
    place: &mut [u8],
    layout: &Layout,
) -> PyResult<()> {
    match raw {
        Raw::Signed(_) | Raw::Unsigned(_) => {
            let n = integer(v)?;
            let signed = matches!(raw, Raw::Signed(_));
            let fits = raw::store_int(&n, signed, place)
                || code == b'P' && raw::store_int(&n, true, place);
            if !fits {
                return Err(match code {
                    b'P' => error("int too large to convert"),
                    _ => out_of_range(code, raw),
                });
            }
        }
        Raw::Byte => match v.downcast::<Bytes>().map(|b| b.as_slice()) {
            Some([b]) => place[0] = *b,
            _ => {
                return Err(error("char format requires a bytes object of length 1"));
            }
        },
        Raw::Bool => place[0] = truth::is_true(v)? as u8,
        Raw::Half => match raw::to_half(float(v)?) {
            Some(bits) => place.copy_from_slice(&bits.to_le_bytes()),
            None => return Err(too_large(v, "float too large to pack with e format")),
        },
        Raw::Single => {
            let x = float(v)?;
            let short = x as f32;
            if short.is_infinite() && x.is_finite() && !layout.native {
                return Err(too_large(v, "float too large to pack with f format"));
            }
            place.copy_from_slice(&short.to_le_bytes());
        }
        Raw::Double => {
            place.copy_from_slice(&crate::types::float::written(float(v)?).to_le_bytes());
        }
    }
    if layout.big {
        place.reverse();
    }
    Ok(())
}

/// The values in `b`, which has the layout's size.
pub fn unpack(layout: &Layout, b: &[u8]) -> Vec<Value> {
    let mut out = Vec::with_capacity(layout.values);
    for item in &layout.items {
        for i in 0..item.count {
            let at = item.offset + i * item.size;
            out.push(value_of(item, &b[at..at + item.size], layout.big));
        }
    }
    out
}

fn value_of(item: &Item, place: &[u8], big: bool) -> Value {
    match item.kind {
        Kind::Number(raw) if big => {
            let mut turned = [0; 8];
            let n = place.len();
            turned[..n].copy_from_slice(place);
            turned[..n].reverse();
            raw.load(&turned[..n])
        }
        Kind::Number(raw) => raw.load(place),
        Kind::Text => Bytes::new(place).into_value(),
        Kind::Counted => match place.split_first() {
            Some((&n, rest)) => Bytes::new(&rest[..rest.len().min(n as usize)]).into_value(),
            None => Bytes::new(b"").into_value(),
        },
    }
}
