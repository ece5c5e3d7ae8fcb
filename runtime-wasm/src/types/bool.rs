//! `bool`.

use crate::builtin_type;
use crate::molt;
use crate::object::arguments::slot_receiver;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::truth::is_true;
use crate::ops::warn::{Deprecated, deprecated};
use crate::static_str;
use crate::types::int::{self, Int, molt_type_int};
use crate::{number_methods, number_slots, unary_methods};
use molt_abi::layouts::TYPE_INT;

builtin_type! {
    /// `bool`.
    pub static molt_type_bool = "bool" in "builtins", base molt_type_int "int",
        layout Int, flags TYPE_INT, number &molt_number_bool;
    repr: |v| Ok(repr(v)),
    hash: |v| Ok((v.as_bool() == Some(true)) as i64),
    compare: |a, b, op| match (molt_type_int.slot_compare(), a) {
        (Some(f), a) => f(a, b, op),
        (None, _) => Ok(Value::NOT_IMPLEMENTED),
    },
    format: int::format,
    r#bool: |v| Ok(v.as_bool() == Some(true)),
    new: new,
}

number_slots! {
    /// Arithmetic of `bool`: that of `int`, except between two bools under `&`, `|`, `^`.
    pub static molt_number_bool;
    add: |a, b| number(a, b, |n| n.slot_add()),
    sub: |a, b| number(a, b, |n| n.slot_sub()),
    mul: |a, b| number(a, b, |n| n.slot_mul()),
    floordiv: |a, b| number(a, b, |n| n.slot_floordiv()),
    modulo: |a, b| number(a, b, |n| n.slot_modulo()),
    divmod: |a, b| number(a, b, |n| n.slot_divmod()),
    truediv: |a, b| number(a, b, |n| n.slot_truediv()),
    lshift: |a, b| number(a, b, |n| n.slot_lshift()),
    rshift: |a, b| number(a, b, |n| n.slot_rshift()),
    bit_and: |a, b| bitwise(a, b, |x, y| x & y, |n| n.slot_bit_and()),
    bit_or: |a, b| bitwise(a, b, |x, y| x | y, |n| n.slot_bit_or()),
    bit_xor: |a, b| bitwise(a, b, |x, y| x ^ y, |n| n.slot_bit_xor()),
    pow: |a, b, m| match int::molt_number_int.slot_pow() {
        Some(f) => f(a, b, m),
        None => Ok(Value::NOT_IMPLEMENTED),
    },
    neg: |a| Ok(Value::small_int(-a.as_int().unwrap_or(0))),
    pos: |a| Ok(Value::small_int(a.as_int().unwrap_or(0))),
    abs: |a| Ok(Value::small_int(a.as_int().unwrap_or(0))),
    invert: |a| {
        deprecated(Deprecated::InvertedBool)?;
        Ok(Value::small_int(!a.as_int().unwrap_or(0)))
    },
    int: |a| Ok(Value::small_int(a.as_int().unwrap_or(0))),
    float: |a| Ok(Value::float(a.as_int().unwrap_or(0) as f64)),
    index: |a| Ok(Value::small_int(a.as_int().unwrap_or(0))),
}

fn repr(v: &Value) -> Value {
    if v.as_bool() == Some(true) {
        static_str!("True")
    } else {
        static_str!("False")
    }
    .as_value()
}

type Slot = Option<crate::object::type_::BinaryFn>;

fn number(
    a: &Value,
    b: &Value,
    slot: impl Fn(&crate::object::type_::NumberSlots) -> Slot,
) -> PyResult<Value> {
    match slot(&int::molt_number_int) {
        Some(f) => f(a, b),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn bitwise(
    a: &Value,
    b: &Value,
    f: impl Fn(bool, bool) -> bool,
    slot: impl Fn(&crate::object::type_::NumberSlots) -> Slot,
) -> PyResult<Value> {
    match (a.as_bool(), b.as_bool()) {
        (Some(x), Some(y)) => Ok(Value::bool(f(x, y))),
        _ => number(a, b, slot),
    }
}

#[molt::constructor(sig = "bool(x=False, /)")]
fn new(_class: &Type, x: Option<&Value>) -> PyResult<bool> {
    x.map_or(Ok(false), is_true)
}

fn checked<'a>(v: &'a Value, name: &'static str) -> PyResult<&'a Value> {
    if v.as_bool().is_some() {
        return Ok(v);
    }
    Err(slot_receiver("bool", name, v))
}

number_methods! { "bool", checked, molt_number_bool;
    __and__ "__and__(self, value, /)" slot_bit_and, __rand__ "__rand__(self, value, /)";
    __or__ "__or__(self, value, /)" slot_bit_or, __ror__ "__ror__(self, value, /)";
    __xor__ "__xor__(self, value, /)" slot_bit_xor, __rxor__ "__rxor__(self, value, /)";
}

unary_methods! { "bool", checked, molt_number_bool;
    __invert__ "__invert__(self, /)" slot_invert;
}

#[molt::method(ty = "bool", sig = "__repr__(self, /) -> str")]
fn __repr__(v: &Value) -> PyResult<Value> {
    Ok(repr(checked(v, "__repr__")?))
}
