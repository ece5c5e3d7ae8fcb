//! Conversions to numbers: `__index__`, `__float__`.

use crate::object::type_::UnaryFn;
use crate::object::value::{PyResult, Value};
use crate::ops::warn::{Deprecated, deprecated};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::{float, int};

/// Whether `index` can succeed.
pub fn has_index(v: &Value) -> bool {
    v.as_small_int().is_some() || v.ty().slot_index().is_some()
}

/// An int (or an instance of a subclass of int) for `v`.
pub fn index(v: &Value) -> PyResult<Value> {
    if v.as_small_int().is_some() || int::is_int(v) {
        return Ok(v.clone());
    }
    let Some(f) = v.ty().slot_index() else {
        return Err(raise!(
            molt_type_TypeError,
            "'",
            v.type_name(),
            "' object cannot be interpreted as an integer"
        ));
    };
    let n = f(v)?;
    if int::is_int(&n) {
        if !n.ty().is(&int::molt_type_int) {
            deprecated(Deprecated::Subclass {
                method: "__index__",
                of: "int",
                given: &n,
            })?;
        }
        return Ok(n);
    }
    Err(raise!(
        molt_type_TypeError,
        "__index__ returned non-int (type ",
        n.type_name(),
        ")"
    ))
}

/// An index or length for slicing: clamped to 64 bits.
pub fn index_clamped(v: &Value) -> PyResult<i64> {
    let n = index(v)?;
    match n.as_int() {
        Some(i) => Ok(i),
        None => Ok(if int::is_negative(&n) {
            i64::MIN
        } else {
            i64::MAX
        }),
    }
}

/// An index of one item: IndexError beyond 64 bits.
pub fn index_or_error(v: &Value) -> PyResult<i64> {
    if let Some(i) = v.as_small_int() {
        return Ok(i);
    }
    let n = index(v)?;
    n.as_int().ok_or_else(|| {
        raise!(
            crate::types::exceptions::molt_type_IndexError,
            "cannot fit '",
            v.type_name(),
            "' into an index-sized integer"
        )
    })
}

/// `float(v)` of a number.
pub fn to_f64(v: &Value) -> PyResult<f64> {
    if let Some(f) = float::value(v) {
        return Ok(f);
    }
    if int::is_int(v) {
        return int::to_f64(v);
    }
    if let Some(f) = v.ty().slot_float() {
        return float_of(v, f);
    }
    if v.ty().slot_index().is_some() {
        return int::to_f64(&index(v)?);
    }
    Err(raise!(
        molt_type_TypeError,
        "must be real number, not ",
        v.type_name()
    ))
}

/// What a type's `__float__` gives, checked.
pub fn float_of(v: &Value, convert: UnaryFn) -> PyResult<f64> {
    let r = convert(v)?;
    if !r.ty().is(&float::molt_type_float) && float::value(&r).is_some() {
        deprecated(Deprecated::Float { of: v, given: &r })?;
    }
    match float::value(&r) {
        Some(f) => Ok(f),
        None => Err(raise!(
            molt_type_TypeError,
            v.type_name(),
            ".__float__ returned non-float (type ",
            r.type_name(),
            ")"
        )),
    }
}
