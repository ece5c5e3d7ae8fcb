//! The functions of `math` on floats.
//!
//! Takes real numbers; gives floats (ints for `floor`, `ceil`, `trunc`), ValueError outside the domain
//! and OverflowError for results that are too large.

use super::{hyperbolic, precise, trigonometry};
use crate::molt;
use crate::object::call;
use crate::object::names::{molt_name___ceil__, molt_name___floor__, molt_name___trunc__};
use crate::object::refs::Ref;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::number::to_f64;
use crate::raise;
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::{float_method, int};
use dashu_int::IBig;
use dashu_int::ops::BitTest;

#[cold]
pub fn domain() -> Raised {
    raise!(molt_type_ValueError, "math domain error")
}

#[cold]
pub fn range() -> Raised {
    raise!(molt_type_OverflowError, "math range error")
}

/// A result that is NaN although the argument is not: outside the domain; infinite for a finite one:
/// an error as the function says.
#[inline(always)]
fn checked(x: f64, r: f64, infinite: fn() -> Raised) -> PyResult<f64> {
    if r.is_finite() || x.is_nan() {
        return Ok(r);
    }
    if r.is_nan() {
        return Err(domain());
    }
    if x.is_finite() {
        Err(infinite())
    } else {
        Ok(r)
    }
}

macro_rules! unary {
    ($($f:ident $sig:literal $infinite:path, $g:path;)*) => { $(
        #[molt::function(module = "math", sig = $sig)]
        fn $f(x: f64) -> PyResult<f64> {
            checked(x, $g(x), $infinite)
        }
    )* };
}

unary! {
    acos "acos(x, /) -> float" domain, trigonometry::acos;
    acosh "acosh(x, /) -> float" domain, hyperbolic::acosh;
    asin "asin(x, /) -> float" domain, trigonometry::asin;
    asinh "asinh(x, /) -> float" domain, hyperbolic::asinh;
    atan "atan(x, /) -> float" domain, trigonometry::atan;
    atanh "atanh(x, /) -> float" domain, libm::atanh;
    cbrt "cbrt(x, /) -> float" domain, hyperbolic::cbrt;
    cos "cos(x, /) -> float" domain, trigonometry::cos;
    cosh "cosh(x, /) -> float" range, hyperbolic::cosh;
    erf "erf(x, /) -> float" domain, libm::erf;
    erfc "erfc(x, /) -> float" domain, libm::erfc;
    exp "exp(x, /) -> float" range, precise::exp;
    exp2 "exp2(x, /) -> float" range, libm::exp2;
    expm1 "expm1(x, /) -> float" range, libm::expm1;
    fabs "fabs(x, /) -> float" domain, libm::fabs;
    log1p "log1p(x, /) -> float" domain, libm::log1p;
    sin "sin(x, /) -> float" domain, trigonometry::sin;
    sinh "sinh(x, /) -> float" range, hyperbolic::sinh;
    sqrt "sqrt(x, /) -> float" domain, libm::sqrt;
    tan "tan(x, /) -> float" domain, trigonometry::tan;
    tanh "tanh(x, /) -> float" domain, hyperbolic::tanh;
}

/// A logarithm of any number: ints of any size do not pass through a float that they overflow.
fn logarithm(x: &Value, of: fn(f64) -> f64, of_two: f64) -> PyResult<f64> {
    if int::is_int(x) && x.as_int().is_none() {
        let big = int::to_big(x).unwrap_or(IBig::ZERO);
        if big <= IBig::ZERO {
            return Err(domain());
        }
        if let Ok(f) = finite(&big) {
            return Ok(of(f));
        }
        let shift = big.bit_len() - 64;
        let top = int::arith::nearest_float(&(big >> shift));
        return Ok(of(libm::ldexp(top, -64)) + of_two * (shift + 64) as f64);
    }
    let f = to_f64(x)?;
    if f > 0.0 || f.is_nan() {
        Ok(of(f))
    } else {
        Err(domain())
    }
}

fn finite(v: &IBig) -> Result<f64, ()> {
    let f = int::arith::nearest_float(v);
    if f.is_finite() { Ok(f) } else { Err(()) }
}

#[molt::function(module = "math", sig = "log(x, base=None, /) -> float", text = "")]
fn log(x: &Value, base: Option<&Value>) -> PyResult<f64> {
    let n = logarithm(x, precise::log, core::f64::consts::LN_2)?;
    let Some(base) = base else { return Ok(n) };
    let d = logarithm(base, precise::log, core::f64::consts::LN_2)?;
    if d == 0.0 {
        return Err(crate::ops::errors::raise_zero_division(3));
    }
    Ok(n / d)
}

#[molt::function(module = "math", sig = "log2(x, /) -> float")]
fn log2(x: &Value) -> PyResult<f64> {
    logarithm(x, precise::log2, 1.0)
}

#[molt::function(module = "math", sig = "log10(x, /) -> float")]
fn log10(x: &Value) -> PyResult<f64> {
    logarithm(x, precise::log10, core::f64::consts::LOG10_2)
}

#[molt::function(module = "math", sig = "atan2(y, x, /) -> float")]
fn atan2(y: f64, x: f64) -> f64 {
    trigonometry::atan2(y, x)
}

#[molt::function(module = "math", sig = "copysign(x, y, /) -> float")]
fn copysign(x: f64, y: f64) -> f64 {
    libm::copysign(x, y)
}

#[molt::function(module = "math", sig = "fmod(x, y, /) -> float")]
fn fmod(x: f64, y: f64) -> PyResult<f64> {
    let r = libm::fmod(x, y);
    if r.is_nan() && !x.is_nan() && !y.is_nan() {
        Err(domain())
    } else {
        Ok(r)
    }
}

#[molt::function(module = "math", sig = "remainder(x, y, /) -> float")]
fn remainder(x: f64, y: f64) -> PyResult<f64> {
    let r = libm::remainder(x, y);
    if r.is_nan() && !x.is_nan() && !y.is_nan() {
        Err(domain())
    } else {
        Ok(r)
    }
}

#[molt::function(module = "math", sig = "pow(x, y, /) -> float")]
fn pow(x: f64, y: f64) -> PyResult<f64> {
    let r = precise::pow(x, y);
    if r.is_finite() || !x.is_finite() || !y.is_finite() {
        return Ok(r);
    }
    if r.is_nan() || x == 0.0 {
        Err(domain())
    } else {
        Err(range())
    }
}

#[molt::function(module = "math", sig = "ldexp(x, i, /) -> float")]
fn ldexp(x: f64, i: &Value) -> PyResult<f64> {
    if !int::is_int(i) {
        return Err(raise!(
            molt_type_TypeError,
            "Expected an int as second argument to ldexp."
        ));
    }
    if x == 0.0 || !x.is_finite() {
        return Ok(x);
    }
    let n = crate::ops::number::index_clamped(i)?.clamp(-10_000, 10_000);
    let r = libm::ldexp(x, n as i32);
    if r.is_infinite() { Err(range()) } else { Ok(r) }
}

#[molt::function(module = "math", sig = "frexp(x, /) -> tuple[float, int]")]
fn frexp(x: f64) -> Ref<Tuple> {
    let (m, e) = if x.is_finite() && x != 0.0 {
        libm::frexp(x)
    } else {
        (x, 0)
    };
    Tuple::new([Value::float(m), Value::small_int(e as i64)])
}

#[molt::function(module = "math", sig = "modf(x, /) -> tuple[float, float]")]
fn modf(x: f64) -> Ref<Tuple> {
    let whole = libm::trunc(x);
    let fraction = if x.is_infinite() { 0.0 } else { x - whole };
    Tuple::new([
        Value::float(libm::copysign(fraction, x)),
        Value::float(whole),
    ])
}

#[molt::function(module = "math", sig = "degrees(x, /) -> float")]
fn degrees(x: f64) -> f64 {
    x * (180.0 / core::f64::consts::PI)
}

#[molt::function(module = "math", sig = "radians(x, /) -> float")]
fn radians(x: f64) -> f64 {
    x * (core::f64::consts::PI / 180.0)
}

#[molt::function(module = "math", sig = "isnan(x, /) -> bool")]
fn isnan(x: f64) -> bool {
    x.is_nan()
}

#[molt::function(module = "math", sig = "isinf(x, /) -> bool")]
fn isinf(x: f64) -> bool {
    x.is_infinite()
}

#[molt::function(module = "math", sig = "isfinite(x, /) -> bool")]
fn isfinite(x: f64) -> bool {
    x.is_finite()
}

#[molt::function(
    module = "math",
    sig = "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0) -> bool"
)]
fn isclose(a: f64, b: f64, rel_tol: Option<f64>, abs_tol: Option<f64>) -> PyResult<bool> {
    let (relative, absolute) = (rel_tol.unwrap_or(1e-9), abs_tol.unwrap_or(0.0));
    if relative < 0.0 || absolute < 0.0 {
        return Err(raise!(
            molt_type_ValueError,
            "tolerances must be non-negative"
        ));
    }
    if a == b {
        return Ok(true);
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(false);
    }
    let difference = (b - a).abs();
    Ok(difference <= (relative * b).abs()
        || difference <= (relative * a).abs()
        || difference <= absolute)
}

#[molt::function(module = "math", sig = "floor(x, /)")]
fn floor(x: &Value) -> PyResult<Value> {
    if let Some(f) = x.as_float() {
        return float_method::to_int(libm::floor(f));
    }
    if int::is_int(x) && !x.ty().has(molt_abi::layouts::TYPE_HEAP) {
        return int::exact(x);
    }
    match call::call_special(x, molt_name___floor__.get(), &[])? {
        Some(v) => Ok(v),
        None => float_method::to_int(libm::floor(to_f64(x)?)),
    }
}

#[molt::function(module = "math", sig = "ceil(x, /)")]
fn ceil(x: &Value) -> PyResult<Value> {
    if let Some(f) = x.as_float() {
        return float_method::to_int(libm::ceil(f));
    }
    if int::is_int(x) && !x.ty().has(molt_abi::layouts::TYPE_HEAP) {
        return int::exact(x);
    }
    match call::call_special(x, molt_name___ceil__.get(), &[])? {
        Some(v) => Ok(v),
        None => float_method::to_int(libm::ceil(to_f64(x)?)),
    }
}

#[molt::function(module = "math", sig = "trunc(x, /)")]
fn trunc(x: &Value) -> PyResult<Value> {
    if let Some(f) = x.as_float() {
        return float_method::to_int(f);
    }
    if int::is_int(x) && !x.ty().has(molt_abi::layouts::TYPE_HEAP) {
        return int::exact(x);
    }
    if let Some(v) = call::call_special(x, molt_name___trunc__.get(), &[])? {
        return Ok(v);
    }
    match crate::types::float::value(x) {
        Some(f) => float_method::to_int(f),
        None if int::is_int(x) => int::exact(x),
        None => Err(raise!(
            molt_type_TypeError,
            "type ",
            x.type_name(),
            " doesn't define __trunc__ method"
        )),
    }
}

/// The place of a float in the order of all floats.
fn ordinal(x: f64) -> i64 {
    let bits = x.to_bits() as i64;
    if bits < 0 { -(bits & i64::MAX) } else { bits }
}

fn from_ordinal(n: i64) -> f64 {
    f64::from_bits(if n < 0 {
        n.unsigned_abs() | 1 << 63
    } else {
        n as u64
    })
}

#[molt::function(module = "math", sig = "nextafter(x, y, /, *, steps=None) -> float")]
fn nextafter(x: f64, y: f64, steps: Option<&Value>) -> PyResult<f64> {
    let given = steps.filter(|s| !s.is_none()).is_some();
    let steps = match steps.filter(|s| !s.is_none()) {
        None => 1,
        Some(s) => {
            let n = crate::ops::number::index_clamped(s)?;
            u64::try_from(n)
                .map_err(|_| raise!(molt_type_ValueError, "steps must be a non-negative integer"))?
        }
    };
    if steps == 0 || x.is_nan() {
        return Ok(x);
    }
    if y.is_nan() || x == y {
        return Ok(y);
    }
    let (from, to) = (ordinal(x) as i128, ordinal(y) as i128);
    let steps = steps as i128;
    let reached = if to > from {
        (from + steps).min(to)
    } else {
        (from - steps).max(to)
    };
    let r = from_ordinal(reached as i64);
    // Zero keeps the side that it is reached from.
    Ok(if r == 0.0 && (reached != to || !given) {
        libm::copysign(r, x)
    } else if reached == to {
        y
    } else {
        r
    })
}

#[molt::function(module = "math", sig = "ulp(x, /) -> float")]
fn ulp(x: f64) -> f64 {
    let x = x.abs();
    if !x.is_finite() {
        return x;
    }
    if x == f64::MAX {
        return x - from_ordinal(ordinal(x) - 1);
    }
    from_ordinal(ordinal(x) + 1) - x
}

#[molt::function(module = "math", sig = "fma(x, y, z, /) -> float", since = "13")]
fn fma(x: f64, y: f64, z: f64) -> PyResult<f64> {
    let r = libm::fma(x, y, z);
    if r.is_finite() {
        return Ok(r);
    }
    if r.is_nan() {
        return match x.is_nan() || y.is_nan() || z.is_nan() {
            true => Ok(r),
            false => Err(raise!(molt_type_ValueError, "invalid operation in fma")),
        };
    }
    match x.is_finite() && y.is_finite() && z.is_finite() {
        true => Err(raise!(molt_type_OverflowError, "overflow in fma")),
        false => Ok(r),
    }
}
