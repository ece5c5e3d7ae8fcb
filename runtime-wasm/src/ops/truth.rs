//! Truth.

use crate::object::value::{PyResult, Value};
use molt_abi::value as enc;

/// `bool(v)`.
#[inline]
pub fn is_true(v: &Value) -> PyResult<bool> {
    match v.bits() {
        enc::TRUE => Ok(true),
        enc::FALSE | enc::NONE => Ok(false),
        _ => match v.as_small_int() {
            Some(n) => Ok(n != 0),
            None => slow(v),
        },
    }
}

fn slow(v: &Value) -> PyResult<bool> {
    if let Some(f) = v.as_float() {
        return Ok(f != 0.0);
    }
    let ty = v.ty();
    if let Some(f) = ty.slot_bool() {
        return f(v);
    }
    match ty.slot_len() {
        Some(f) => Ok(f(v)? != 0),
        None => Ok(true),
    }
}
