//! `complex`: the object, its slots, constructor and methods. Arithmetic is CPython's, step by step, so
//! that rounding is the same; text is read in `complex_parse`.

use crate::builtin_type;
use crate::molt;
use crate::number_slots;
use crate::object::alloc;
use crate::object::call;
use crate::object::hash;
use crate::object::names::molt_name___complex__;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::CompareOp;
use crate::ops::warn::{Deprecated, deprecated};
use crate::raise;
use crate::stdlib::math::{precise, trigonometry};
use crate::text;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError, molt_type_ZeroDivisionError,
};
use crate::types::object::molt_type_object;
use crate::types::{complex_parse, float, int};
use molt_abi::layouts::TYPE_BASE;

/// A complex number.
#[repr(C)]
pub struct Complex {
    head: Object,
    pub real: f64,
    pub imag: f64,
}

/// The parts of a number.
pub type Parts = (f64, f64);

crate::py_object!(Complex, molt_type_complex, "complex");

builtin_type! {
    /// `complex`.
    pub static molt_type_complex = "complex" in "builtins", base molt_type_object "object",
        layout Complex, flags TYPE_BASE, number &molt_number_complex;
    dealloc: alloc::drop_object::<Complex>,
    repr: |v| Ok(show(unsafe { v.cast::<Complex>() })),
    hash: |v| Ok(hash_of(v)),
    compare: compare,
    format: format,
    r#bool: |v| { let c = unsafe { v.cast::<Complex>() }; Ok(c.real != 0.0 || c.imag != 0.0) },
    new: construct,
}

number_slots! {
    /// Arithmetic of `complex`.
    pub static molt_number_complex;
    add: |a, b| binary(a, b, |x, y| Ok((x.0 + y.0, x.1 + y.1))),
    sub: |a, b| binary(a, b, |x, y| Ok((x.0 - y.0, x.1 - y.1))),
    mul: |a, b| binary(a, b, |x, y| Ok(product(x, y))),
    truediv: |a, b| binary(a, b, |x, y| match quotient(x, y) {
        Some(q) => Ok(q),
        None => Err(raise!(molt_type_ZeroDivisionError, "complex division by zero")),
    }),
    pow: power_slot,
    neg: |a| { let c = unsafe { a.cast::<Complex>() }; Ok(new(-c.real, -c.imag)) },
    pos: |a| { let c = unsafe { a.cast::<Complex>() }; Ok(new(c.real, c.imag)) },
    abs: |a| Ok(Value::float(modulus(unsafe { a.cast::<Complex>() })?)),
}

/// The parts of a complex number, or of a real one.
fn operand(v: &Value) -> PyResult<Option<Parts>> {
    if let Some(c) = v.downcast::<Complex>() {
        return Ok(Some((c.real, c.imag)));
    }
    if let Some(f) = float::value(v) {
        return Ok(Some((f, 0.0)));
    }
    if int::is_int(v) {
        return int::to_f64(v).map(|f| Some((f, 0.0)));
    }
    Ok(None)
}

/// `pow(a, b, m)`.
pub fn power_slot(a: &Value, b: &Value, m: &Value) -> PyResult<Value> {
    let (Some(x), Some(y)) = (operand(a)?, operand(b)?) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if !m.is_none() {
        return Err(raise!(molt_type_ValueError, "complex modulo"));
    }
    power(x, y)
}

fn binary(
    a: &Value,
    b: &Value,
    f: impl FnOnce(Parts, Parts) -> PyResult<Parts>,
) -> PyResult<Value> {
    match (operand(a)?, operand(b)?) {
        (Some(x), Some(y)) => f(x, y).map(|r| new(r.0, r.1)),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn product(x: Parts, y: Parts) -> Parts {
    (x.0 * y.0 - x.1 * y.1, x.0 * y.1 + x.1 * y.0)
}

/// By the larger part of the divisor, so that squares do not overflow; none for zero.
fn quotient(x: Parts, y: Parts) -> Option<Parts> {
    let (real, imag) = (y.0.abs(), y.1.abs());
    if real >= imag {
        if real == 0.0 {
            return None;
        }
        let ratio = y.1 / y.0;
        let d = y.0 + y.1 * ratio;
        return Some(((x.0 + x.1 * ratio) / d, (x.1 - x.0 * ratio) / d));
    }
    if imag >= real {
        let ratio = y.0 / y.1;
        let d = y.0 * ratio + y.1;
        return Some(((x.0 * ratio + x.1) / d, (x.1 * ratio - x.0) / d));
    }
    Some((f64::NAN, f64::NAN))
}

/// A whole power by squaring.
fn whole_power(x: Parts, n: u32) -> Parts {
    let (mut r, mut p, mut mask) = ((1.0, 0.0), x, 1);
    while mask <= n {
        if n & mask != 0 {
            r = product(r, p);
        }
        mask <<= 1;
        p = product(p, p);
    }
    r
}

fn general_power(x: Parts, y: Parts) -> Option<Parts> {
    if y == (0.0, 0.0) {
        return Some((1.0, 0.0));
    }
    if x == (0.0, 0.0) {
        return if y.1 != 0.0 || y.0 < 0.0 {
            None
        } else {
            Some((0.0, 0.0))
        };
    }
    let size = libm::hypot(x.0, x.1);
    let angle = trigonometry::atan2(x.1, x.0);
    let mut length = precise::pow(size, y.0);
    let mut phase = angle * y.0;
    if y.1 != 0.0 {
        length /= precise::exp(angle * y.1);
        phase += y.1 * precise::log(size);
    }
    // As C's functions outside their domain.
    if phase.is_infinite() {
        return None;
    }
    Some((
        length * trigonometry::cos(phase),
        length * trigonometry::sin(phase),
    ))
}

/// `x ** y`.
pub fn power(x: Parts, y: Parts) -> PyResult<Value> {
    let whole = y.1 == 0.0 && libm::floor(y.0) == y.0 && y.0.abs() <= 100.0;
    let r = match y.0 as i32 {
        n if whole && n > 0 => Some(whole_power(x, n as u32)),
        n if whole => quotient((1.0, 0.0), whole_power(x, n.unsigned_abs())),
        _ => general_power(x, y),
    };
    let Some(r) = r else {
        return Err(raise!(
            molt_type_ZeroDivisionError,
            "0.0 to a negative or complex power"
        ));
    };
    if r.0.is_infinite() || r.1.is_infinite() {
        return Err(raise!(molt_type_OverflowError, "complex exponentiation"));
    }
    Ok(new(r.0, r.1))
}

fn modulus(c: &Complex) -> PyResult<f64> {
    let r = libm::hypot(c.real, c.imag);
    if r.is_infinite() && c.real.is_finite() && c.imag.is_finite() {
        return Err(raise!(molt_type_OverflowError, "absolute value too large"));
    }
    Ok(r)
}

fn hash_of(v: &Value) -> i64 {
    let c = unsafe { v.cast::<Complex>() };
    let (real, imag) = (float::hash_of(c.real, v), float::hash_of(c.imag, v));
    hash::not_minus_one(real.wrapping_add(1_000_003i64.wrapping_mul(imag)))
}

fn compare(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let equal = match op {
        CompareOp::Eq | CompareOp::Ne => same(a, b),
        _ => None,
    };
    Ok(match equal {
        Some(e) => Value::bool(e == (op == CompareOp::Eq)),
        None => Value::NOT_IMPLEMENTED,
    })
}

fn same(a: &Value, b: &Value) -> Option<bool> {
    let c = a.downcast::<Complex>()?;
    if let Some(d) = b.downcast::<Complex>() {
        return Some(c.real == d.real && c.imag == d.imag);
    }
    if let Some(f) = float::value(b) {
        return Some(c.imag == 0.0 && c.real == f);
    }
    let n = int::arith::Num::of(b)?;
    Some(c.imag == 0.0 && int::compare_float(n, c.real).is_some_and(|o| o.is_eq()))
}

fn show(c: &Complex) -> Value {
    if c.real == 0.0 && c.real.is_sign_positive() {
        return text!(part(c.imag), "j").into_value();
    }
    let plus = if c.imag.is_sign_negative() && !c.imag.is_nan() {
        ""
    } else {
        "+"
    };
    text!("(", part(c.real), plus, part(c.imag), "j)").into_value()
}

/// A part without a trailing `.0`.
fn part(f: f64) -> Ref<Str> {
    let shown = float::repr(f);
    let text = shown.as_ascii().unwrap_or("");
    let mut b = StrBuilder::new();
    b.push_str(text.strip_suffix(".0").unwrap_or(text));
    b.finish()
}

/// The `format` slot.
pub fn format(v: &Value, spec: &Str) -> PyResult<Value> {
    if spec.is_empty() {
        return Ok(crate::ops::repr::str(v)?.into_value());
    }
    let c = unsafe { v.cast::<Complex>() };
    text::format_number::format_complex(c.real, c.imag, spec, v.type_name()).map(Ref::into_value)
}

pub fn new(real: f64, imag: f64) -> Value {
    alloc::new(&molt_type_complex, |head| Complex { head, real, imag }).into_value()
}

#[molt::constructor(sig = "complex(real=0, imag=0)")]
fn construct(class: &Type, real: Option<&Value>, imag: Option<&Value>) -> PyResult<Value> {
    if let (Some(v), None) = (real, imag)
        && class.is(&molt_type_complex)
        && v.downcast_exact::<Complex>().is_some()
    {
        return Ok(v.clone());
    }
    let (x, y) = parts_of(real, imag)?;
    Ok(alloc::new(class, |head| Complex {
        head,
        real: x,
        imag: y,
    })
    .into_value())
}

fn parts_of(real: Option<&Value>, imag: Option<&Value>) -> PyResult<Parts> {
    if let Some(v) = real
        && let Some(s) = v.downcast::<Str>()
    {
        if imag.is_some() {
            return Err(raise!(
                molt_type_TypeError,
                "complex() can't take second arg if first is a string"
            ));
        }
        if let Some(made) = complex_parse::parse(s) {
            return Ok(made);
        }
        return Err(if complex_parse::wrong_underscore(s) {
            let shown = crate::ops::repr::repr(v)?;
            raise!(
                molt_type_ValueError,
                "could not convert string to complex: ",
                shown
            )
        } else {
            raise!(molt_type_ValueError, "complex() arg is a malformed string")
        });
    }
    if imag.is_some_and(|v| v.isa::<Str>()) {
        return Err(raise!(
            molt_type_TypeError,
            "complex() second arg can't be a string"
        ));
    }
    let x = real.map_or(Ok((0.0, 0.0)), first)?;
    let Some(imag) = imag else { return Ok(x) };
    let y = second(imag)?;
    let exact = |v: Option<&Value>| v.is_some_and(|v| v.isa::<Complex>());
    let low = if exact(Some(imag)) { x.0 - y.1 } else { x.0 };
    // `__complex__` may have given it one.
    let high = if exact(real) || x.1 != 0.0 {
        y.0 + x.1
    } else {
        y.0
    };
    Ok((low, high))
}

fn is_real(v: &Value) -> bool {
    float::value(v).is_some() || v.ty().slot_float().is_some() || v.ty().slot_index().is_some()
}

fn first(v: &Value) -> PyResult<Parts> {
    if let Some(c) = v.downcast_exact::<Complex>() {
        return Ok((c.real, c.imag));
    }
    if let Some(r) = call::call_special(v, molt_name___complex__.get(), &[])? {
        return match r.downcast::<Complex>() {
            Some(c) => {
                if r.downcast_exact::<Complex>().is_none() {
                    deprecated(Deprecated::Subclass {
                        method: "__complex__",
                        of: "complex",
                        given: &r,
                    })?;
                }
                Ok((c.real, c.imag))
            }
            None => Err(raise!(
                molt_type_TypeError,
                "__complex__ returned non-complex (type ",
                r.type_name(),
                ")"
            )),
        };
    }
    if let Some(c) = v.downcast::<Complex>() {
        return Ok((c.real, c.imag));
    }
    if is_real(v) {
        return crate::ops::number::to_f64(v).map(|f| (f, 0.0));
    }
    Err(raise!(
        molt_type_TypeError,
        "complex() first argument must be a string or a number, not '",
        v.type_name(),
        "'"
    ))
}

fn second(v: &Value) -> PyResult<Parts> {
    if let Some(c) = v.downcast::<Complex>() {
        return Ok((c.real, c.imag));
    }
    if is_real(v) {
        return crate::ops::number::to_f64(v).map(|f| (f, 0.0));
    }
    Err(raise!(
        molt_type_TypeError,
        "complex() second argument must be a number, not '",
        v.type_name(),
        "'"
    ))
}

#[molt::getter(
    ty = "complex",
    name = "real",
    stub = "float",
    setter = "molt_s_readonly"
)]
fn real(c: &Complex) -> f64 {
    c.real
}

#[molt::getter(
    ty = "complex",
    name = "imag",
    stub = "float",
    setter = "molt_s_readonly"
)]
fn imag(c: &Complex) -> f64 {
    c.imag
}

#[molt::method(
    ty = "complex",
    sig = "@class from_number(cls, number, /) -> complex",
    since = "14"
)]
fn from_number(class: &Type, number: &Value) -> PyResult<Value> {
    let plain = class.is(&molt_type_complex);
    if plain && number.ty().is(&molt_type_complex) {
        return Ok(number.clone());
    }
    if number.isa::<Str>() {
        return Err(raise!(
            molt_type_TypeError,
            "must be real number, not ",
            number.type_name()
        ));
    }
    let (real, imag) = first(number)?;
    let made = new(real, imag);
    match plain {
        true => Ok(made),
        false => call::call1(&class.to_value(), &made),
    }
}

#[molt::method(ty = "complex", sig = "conjugate(self, /) -> complex")]
fn conjugate(c: &Complex) -> Value {
    new(c.real, -c.imag)
}

#[molt::method(ty = "complex", sig = "__complex__(self, /) -> complex")]
fn dunder_complex(c: &Complex) -> Value {
    new(c.real, c.imag)
}

#[molt::method(ty = "complex", sig = "__getnewargs__(self, /) -> tuple[float, float]")]
fn getnewargs(c: &Complex) -> Ref<Tuple> {
    Tuple::new([Value::float(c.real), Value::float(c.imag)])
}
