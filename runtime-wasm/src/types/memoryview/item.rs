//! Items of a view: between memory and values.

use crate::object::buffer::Look;
use crate::object::raw::{self, Raw};
use crate::object::str::Str;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::{number, truth};
use crate::raise;
use crate::types::bytes::Bytes;
use crate::types::exceptions::{
    molt_type_NotImplementedError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::int;

/// What an item is; programs cannot read all that may be shown.
pub fn kind(look: &Look) -> PyResult<Raw> {
    Raw::native(look.format.code).ok_or_else(|| {
        raise!(
            molt_type_NotImplementedError,
            "memoryview: format ",
            Str::ascii(&[look.format.code]),
            " not supported"
        )
    })
}

/// The item at an address.
pub fn load(look: &Look, at: *mut u8) -> PyResult<Value> {
    let kind = kind(look)?;
    Ok(kind.load(unsafe { core::slice::from_raw_parts(at, kind.size()) }))
}

#[cold]
fn bad(look: &Look, what: &str) -> Raised {
    let ty = if what == "type" {
        &molt_type_TypeError
    } else {
        &molt_type_ValueError
    };
    raise!(
        ty,
        "memoryview: invalid ",
        what,
        " for format '",
        Str::ascii(&[look.format.code]),
        "'"
    )
}

/// The bytes of a value as an item of the view.
pub fn encode(look: &Look, v: &Value) -> PyResult<([u8; 8], usize)> {
    let kind = kind(look)?;
    let (mut out, size) = ([0; 8], kind.size());
    match kind {
        Raw::Signed(_) | Raw::Unsigned(_) => {
            if !number::has_index(v) {
                return Err(bad(look, "type"));
            }
            let n = number::index(v)?;
            let signed = matches!(kind, Raw::Signed(_));
            // An address may be given as a negative number.
            let fits = raw::store_int(&n, signed, &mut out[..size])
                || look.format.code == b'P' && raw::store_int(&n, true, &mut out[..size]);
            if !fits {
                return Err(bad(look, "value"));
            }
        }
        Raw::Byte => match v.downcast::<Bytes>().map(|b| b.as_slice()) {
            Some([b]) => out[0] = *b,
            Some(_) => return Err(bad(look, "value")),
            None => return Err(bad(look, "type")),
        },
        Raw::Bool => out[0] = truth::is_true(v)? as u8,
        Raw::Half | Raw::Single | Raw::Double => {
            let x = float(look, v)?;
            match kind {
                Raw::Half => match raw::to_half(x) {
                    Some(bits) => out[..2].copy_from_slice(&bits.to_le_bytes()),
                    None => return Err(bad(look, "value")),
                },
                Raw::Single => out[..4].copy_from_slice(&(x as f32).to_le_bytes()),
                _ => out = crate::types::float::written(x).to_le_bytes(),
            }
        }
    }
    Ok((out, size))
}

fn float(look: &Look, v: &Value) -> PyResult<f64> {
    let is_number = v.as_float().is_some()
        || int::is_int(v)
        || v.ty().slot_float().is_some()
        || number::has_index(v);
    if !is_number {
        return Err(bad(look, "type"));
    }
    number::to_f64(v)
}
