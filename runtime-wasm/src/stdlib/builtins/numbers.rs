//! `abs`, `round`, `pow` and others on numbers, and the digits of ints in other bases.

use crate::molt;
use crate::object::alloc::ensure;
use crate::object::call;
use crate::object::names::molt_name___round__;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::object::version;
use crate::ops::{arith, number};
use crate::raise;
use crate::text::format_number::push_magnitude;
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::int::arith::Num;
use crate::types::{bytes, float, int};

#[molt::function(module = "builtins", sig = "abs(x, /)")]
fn abs(x: &Value) -> PyResult<Value> {
    if let Some(f) = x.as_float() {
        return Ok(Value::float(f.abs()));
    }
    if let Some(n) = x.as_small_int() {
        return Ok(Value::int(n.abs()));
    }
    arith::abs(x)
}

#[molt::function(module = "builtins", sig = "divmod(x, y, /)")]
fn divmod(x: &Value, y: &Value) -> PyResult<Value> {
    arith::divmod(x, y)
}

#[molt::function(module = "builtins", sig = "pow(base, exp, mod=None)")]
fn pow(base: &Value, exp: &Value, modulus: Option<&Value>) -> PyResult<Value> {
    arith::power(base, exp, modulus.unwrap_or(&Value::NONE), "** or pow()")
}

#[molt::function(module = "builtins", sig = "round(number, ndigits=None)")]
fn round(number: &Value, ndigits: Option<&Value>) -> PyResult<Value> {
    let ndigits = ndigits.filter(|n| !n.is_none());
    if number.as_float().is_some() || number.as_small_int().is_some() {
        return round_builtin(number, ndigits);
    }
    let args: &[&Value] = match &ndigits {
        Some(n) => &[n],
        None => &[],
    };
    match call::call_special(number, molt_name___round__.get(), args)? {
        Some(v) => Ok(v),
        None => round_builtin(number, ndigits),
    }
}

/// `__round__` of the builtin numbers.
fn round_builtin(number: &Value, ndigits: Option<&Value>) -> PyResult<Value> {
    if let Some(f) = float::value(number) {
        return float::round(f, ndigits);
    }
    if int::is_int(number) {
        return int::round(number, ndigits);
    }
    Err(raise!(
        molt_type_TypeError,
        "type ",
        number.type_name(),
        " doesn't define __round__ method"
    ))
}

fn prefixed(number: &Value, prefix: &[u8], radix: u32) -> PyResult<Ref<Str>> {
    let n = number::index(number)?;
    if let Some(big @ Num::Big(_)) = Num::of(&n) {
        // The digits, with their sign, and the text.
        ensure(big.bit_len() / radix.ilog2() as usize * 3)?;
    }
    let mut digits = Vec::with_capacity(64);
    let negative = push_magnitude(&n, &mut digits, radix)?;
    let mut out = Vec::with_capacity(digits.len() + 3);
    if negative {
        out.push(b'-');
    }
    out.extend_from_slice(prefix);
    out.extend_from_slice(&digits);
    Ok(Str::ascii(&out))
}

#[molt::function(module = "builtins", sig = "hex(number, /) -> str")]
fn hex(number: &Value) -> PyResult<Ref<Str>> {
    prefixed(number, b"0x", 16)
}

#[molt::function(module = "builtins", sig = "oct(number, /) -> str")]
fn oct(number: &Value) -> PyResult<Ref<Str>> {
    prefixed(number, b"0o", 8)
}

#[molt::function(module = "builtins", sig = "bin(number, /) -> str")]
fn bin(number: &Value) -> PyResult<Ref<Str>> {
    prefixed(number, b"0b", 2)
}

#[molt::function(module = "builtins", sig = "chr(i, /) -> str")]
fn chr(i: &Value) -> PyResult<Ref<Str>> {
    let n = match i.as_small_int() {
        Some(n) => n,
        None => number::index(i)?.as_int().unwrap_or(i64::MAX),
    };
    match n {
        0..=0x10FFFF => Ok(Str::from_code_point(n as u32)),
        _ if n as i32 as i64 == n || version::since(13) => Err(raise!(
            molt_type_ValueError,
            "chr() arg not in range(0x110000)"
        )),
        _ => Err(raise!(
            molt_type_OverflowError,
            "Python int too large to convert to C int"
        )),
    }
}

#[molt::function(module = "builtins", sig = "ord(c, /) -> int")]
fn ord(c: &Value) -> PyResult<i64> {
    let len = if let Some(s) = c.downcast::<Str>() {
        if s.len() == 1 {
            return Ok(s.chars().at(0) as i64);
        }
        s.len()
    } else if let Some(b) = bytes::own(c) {
        if let [b] = b {
            return Ok(*b as i64);
        }
        b.len()
    } else {
        return Err(raise!(
            molt_type_TypeError,
            "ord() expected string of length 1, but ",
            c.type_name(),
            " found"
        ));
    };
    Err(raise!(
        molt_type_TypeError,
        "ord() expected a character, but string of length ",
        len,
        " found"
    ))
}
