//! `float`.

use crate::builtin_type;
use crate::molt;
use crate::number_slots;
use crate::object::alloc;
use crate::object::hash;
use crate::object::refs::{Object, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::CompareOp;
use crate::ops::errors::raise_zero_division;
use crate::raise;
use crate::text;
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError,
};
pub use crate::types::float_method::round;
use crate::types::int;
use crate::types::int::parse::{ascii_digits, trim};
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_BASE, TYPE_FLOAT, TYPE_HEAP};

/// An instance of a subclass of `float`; exact floats are no objects.
#[repr(C)]
pub struct Float {
    head: Object,
    value: f64,
}

crate::py_object!(Float, molt_type_float, "float", flag TYPE_FLOAT);

builtin_type! {
    /// `float`.
    pub static molt_type_float = "float" in "builtins", base molt_type_object "object",
        layout Float, flags TYPE_BASE | TYPE_FLOAT, number &molt_number_float;
    dealloc: alloc::drop_object::<Float>,
    repr: |v| Ok(repr(value(v).unwrap_or(0.0)).into_value()),
    hash: |v| Ok(hash_of(value(v).unwrap_or(0.0), v)),
    compare: compare,
    format: format,
    r#bool: |v| Ok(value(v) != Some(0.0)),
    new: new,
}

number_slots! {
    /// Arithmetic of `float`.
    pub static molt_number_float;
    add: |a, b| arithmetic(a, b, |x, y| Ok(x + y)),
    sub: |a, b| arithmetic(a, b, |x, y| Ok(x - y)),
    mul: |a, b| arithmetic(a, b, |x, y| Ok(x * y)),
    truediv: |a, b| arithmetic(a, b, |x, y| if y == 0.0 { Err(raise_zero_division(3)) } else { Ok(x / y) }),
    floordiv: |a, b| arithmetic(a, b, float_floordiv),
    modulo: |a, b| arithmetic(a, b, float_modulo),
    divmod: |a, b| {
        let (Some(x), Some(y)) = (operand(a)?, operand(b)?) else { return Ok(Value::NOT_IMPLEMENTED) };
        if y == 0.0 {
            return Err(raise_zero_division(7));
        }
        let q = Value::float(float_floordiv(x, y)?);
        Ok(crate::object::tuple::Tuple::new([q, Value::float(float_modulo(x, y)?)]).into_value())
    },
    pow: power,
    neg: |a| Ok(Value::float(-value(a).unwrap_or(0.0))),
    pos: |a| Ok(Value::float(value(a).unwrap_or(0.0))),
    abs: |a| Ok(Value::float(libm::fabs(value(a).unwrap_or(0.0)))),
    int: |a| Ok(unsafe { int::from_float(value(a).unwrap_or(0.0))?.into_value() }),
    float: |a| Ok(Value::float(value(a).unwrap_or(0.0))),
}

/// The number of a float or an instance of a subclass.
#[inline]
pub fn value(v: &Value) -> Option<f64> {
    v.as_float()
        .or_else(|| v.downcast::<Float>().map(|f| f.value))
}

/// An operand: a float, or an int as a float.
fn operand(v: &Value) -> PyResult<Option<f64>> {
    match value(v) {
        Some(f) => Ok(Some(f)),
        None if int::is_int(v) => int::to_f64(v).map(Some),
        None => Ok(None),
    }
}

fn arithmetic(a: &Value, b: &Value, f: impl FnOnce(f64, f64) -> PyResult<f64>) -> PyResult<Value> {
    match (operand(a)?, operand(b)?) {
        (Some(x), Some(y)) => Ok(Value::float(f(x, y)?)),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// `pow(a, b, m)`.
pub fn power(a: &Value, b: &Value, m: &Value) -> PyResult<Value> {
    if !m.is_none() {
        return Err(raise!(
            molt_type_TypeError,
            "pow() 3rd argument not allowed unless all arguments are integers"
        ));
    }
    let (Some(x), Some(y)) = (operand(a)?, operand(b)?) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    float_pow(x, y)
}

pub fn compare(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let Some(x) = value(a) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let order = match value(b) {
        Some(y) => x.partial_cmp(&y),
        None => match int::arith::Num::of(b) {
            Some(y) => int::compare_float(y, x).map(|o| o.reverse()),
            None => return Ok(Value::NOT_IMPLEMENTED),
        },
    };
    Ok(Value::bool(match order {
        Some(o) => op.holds(o),
        None => op == CompareOp::Ne,
    }))
}

pub fn hash_of(f: f64, v: &Value) -> i64 {
    if f.is_nan() {
        return hash::of_address(v.bits() as u32);
    }
    if f.is_infinite() {
        return if f > 0.0 { 314159 } else { -314159 };
    }
    let (mut m, mut e) = libm::frexp(f.abs());
    let mut x: u64 = 0;
    while m != 0.0 {
        x = (x << 28) & hash::MODULUS | x >> (61 - 28);
        m *= 268435456.0;
        e -= 28;
        let y = m as u64;
        m -= y as f64;
        x += y;
        if x >= hash::MODULUS {
            x -= hash::MODULUS;
        }
    }
    let e = if e >= 0 { e % 61 } else { 60 - (-1 - e) % 61 } as u32;
    x = (x << e) & hash::MODULUS | if e == 0 { 0 } else { x >> (61 - e) };
    let h = x as i64;
    hash::not_minus_one(if f < 0.0 { -h } else { h })
}

/// The shortest text that reads back as the same number.
pub fn repr(f: f64) -> Ref<Str> {
    let mut out = Vec::with_capacity(24);
    text::float::push_repr(&mut out, f);
    Str::ascii(&out)
}

/// The slot `format`.
pub fn format(v: &Value, spec: &Str) -> PyResult<Value> {
    if spec.is_empty() {
        return Ok(crate::ops::repr::str(v)?.into_value());
    }
    text::format_number::format_float(value(v).unwrap_or(0.0), spec, v.type_name())
        .map(Ref::into_value)
}

#[molt::constructor(sig = "float(x=0, /)")]
fn new(class: &Type, x: Option<&Value>) -> PyResult<Value> {
    let f = match x {
        None => 0.0,
        Some(v) => convert(v)?,
    };
    if class.is(&molt_type_float) {
        return Ok(Value::float(f));
    }
    Ok(alloc::new(class, |head| Float { head, value: f }).into_value())
}

fn convert(v: &Value) -> PyResult<f64> {
    // A subclass of `str` may know what number it is.
    let own = || v.ty().slot_float().is_some() || v.ty().slot_index().is_some();
    if let Some(s) = v.downcast::<Str>().filter(|_| !own()) {
        return match s.as_ascii() {
            Some(text) => parse(v, text.as_bytes()),
            None => parse(v, &ascii_digits(s)),
        };
    }
    if value(v).is_none() && v.ty().slot_float().is_none() && v.ty().slot_index().is_none() {
        if let Some(text) = crate::types::bytes::view(v) {
            return parse(v, &text);
        }
        return Err(raise!(
            molt_type_TypeError,
            "float() argument must be a string or a real number, not '",
            v.type_name(),
            "'"
        ));
    }
    if v.ty().has(TYPE_HEAP)
        && let Some(f) = v.ty().slot_float()
    {
        return crate::ops::number::float_of(v, f);
    }
    crate::ops::number::to_f64(v)
}

/// How many NaNs were made.
static NANS: alloc::Global<u32> = alloc::Global::new(1);

/// A NaN that is not identical to any before: containers find elements by identity first.
#[cold]
pub fn new_nan() -> f64 {
    let count = unsafe { &mut *NANS.get() };
    *count = count.wrapping_add(1);
    f64::from_bits(f64::NAN.to_bits() & 0x7FFF_0000_0000_0000 | u64::from(*count))
}

/// The same with the sign of `f`.
#[cold]
pub fn new_nan_like(f: f64) -> f64 {
    libm::copysign(new_nan(), f)
}

/// The bits that a float has where it is written: what only tells NaNs apart is no part of them.
pub fn written(f: f64) -> f64 {
    const IDENTITY: u64 = 0xFFFF_FFFF;
    const PAYLOAD: u64 = 0x0007_FFFF_FFFF_FFFF;
    match f.is_nan() && f.to_bits() & PAYLOAD <= IDENTITY {
        true => f64::from_bits(f.to_bits() & !IDENTITY),
        false => f,
    }
}

/// `float(v)` of the text of `v`.
fn parse(v: &Value, text: &[u8]) -> PyResult<f64> {
    match parse_text(text) {
        Some(f) if f.is_nan() => Ok(new_nan_like(f)),
        Some(f) => Ok(f),
        None => {
            let shown = crate::ops::repr::repr(v)?;
            Err(raise!(
                molt_type_ValueError,
                "could not convert string to float: ",
                shown
            ))
        }
    }
}

/// The number that a text stands for, white space around it; underscores only between digits.
pub fn parse_text(text: &[u8]) -> Option<f64> {
    let text = trim(text);
    let mut plain = Vec::new();
    let text = if text.contains(&b'_') {
        let digit = |i: usize| text.get(i).is_some_and(u8::is_ascii_digit);
        for (i, &b) in text.iter().enumerate() {
            match b {
                b'_' if i > 0 && digit(i - 1) && digit(i + 1) => {}
                b'_' => return None,
                _ => plain.push(b),
            }
        }
        &plain[..]
    } else {
        text
    };
    // The standard library reads what Python does, the names of infinity and NaN included.
    core::str::from_utf8(text).ok()?.parse().ok()
}

// ---- rows of the ABI

pub fn float_floordiv(x: f64, y: f64) -> PyResult<f64> {
    if y == 0.0 {
        return Err(raise_zero_division(4));
    }
    let m = libm::fmod(x, y);
    let mut div = (x - m) / y;
    if m != 0.0 && ((y < 0.0) != (m < 0.0)) {
        div -= 1.0;
    }
    if div == 0.0 {
        return Ok(libm::copysign(0.0, x / y));
    }
    let floor = libm::floor(div);
    Ok(if div - floor > 0.5 {
        floor + 1.0
    } else {
        floor
    })
}

pub fn float_modulo(x: f64, y: f64) -> PyResult<f64> {
    if y == 0.0 {
        return Err(raise_zero_division(5));
    }
    let m = libm::fmod(x, y);
    if m == 0.0 {
        return Ok(libm::copysign(0.0, y));
    }
    Ok(if (y < 0.0) != (m < 0.0) { m + y } else { m })
}

pub fn float_pow(x: f64, y: f64) -> PyResult<Value> {
    if x < 0.0 && y.is_finite() && x.is_finite() && libm::floor(y) != y {
        return crate::types::complex::power((x, 0.0), (y, 0.0));
    }
    float_pow_real(x, y).map(Value::float)
}

pub fn float_pow_real(x: f64, y: f64) -> PyResult<f64> {
    if x == 0.0 && y < 0.0 && y.is_finite() {
        return Err(raise_zero_division(6));
    }
    let r = crate::stdlib::math::precise::pow(x, y);
    if r.is_infinite() && x.is_finite() && y.is_finite() {
        let args = crate::object::tuple::Tuple::new([
            Value::small_int(34),
            Value::str("Numerical result out of range"),
        ]);
        return Err(crate::object::exception::raise_args(
            &molt_type_OverflowError,
            args,
        ));
    }
    Ok(r)
}

pub fn float_unbox(v: &Value) -> PyResult<f64> {
    match value(v) {
        Some(f) => Ok(f),
        None => int::to_f64(v),
    }
}
