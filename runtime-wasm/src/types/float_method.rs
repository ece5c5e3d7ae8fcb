//! The methods and attributes of `float`, and rounding to decimals.

use super::float::{molt_number_float, molt_type_float, value};
use crate::molt;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::int;
use crate::types::number_method::not_of;
use dashu_int::IBig;

/// The receiver, or the TypeError of a method that was taken from the class.
fn checked(v: &Value, name: &'static str) -> PyResult<f64> {
    value(v).ok_or_else(|| not_of("float", name, v))
}

/// An int from an integral float.
pub fn to_int(f: f64) -> PyResult<Value> {
    int::from_float(f).map(|n| unsafe { n.into_value() })
}

/// `round(f, ndigits)`: exact decimals, halves to even.
pub fn round(f: f64, ndigits: Option<&Value>) -> PyResult<Value> {
    let Some(n) = ndigits else {
        return to_int(libm::rint(f));
    };
    let n = crate::ops::number::index_clamped(n)?;
    if f == 0.0 || !f.is_finite() || n > 323 {
        return Ok(Value::float(f));
    }
    if n < -308 {
        return Ok(Value::float(0.0 * f));
    }
    let r = round_decimal(f, n as i32);
    if r.is_infinite() {
        return Err(raise!(
            molt_type_OverflowError,
            "rounded value too large to represent"
        ));
    }
    Ok(Value::float(r))
}

/// Through the correctly rounded decimal text, as CPython.
pub fn round_decimal(f: f64, n: i32) -> f64 {
    if n >= 0 {
        return std::format!("{:.*}", n as usize, f).parse().unwrap_or(f);
    }
    // The text of the integral part is exact; what lies behind the point only breaks ties.
    let unit = IBig::from(10).pow(n.unsigned_abs() as usize);
    let magnitude = libm::trunc(f.abs());
    let fraction = f.abs() != magnitude;
    let Ok(whole) = IBig::try_from(magnitude) else {
        return f;
    };
    let (q, r) = int::arith::floor(&whole, &unit);
    let twice = &r + &r;
    let odd = &q & IBig::ONE != IBig::ZERO;
    let up = twice > unit || (twice == unit && (odd || fraction));
    let q = if up { q + IBig::ONE } else { q };
    libm::copysign(int::arith::nearest_float(&(q * unit)), f)
}

#[molt::method(ty = "float", sig = "is_integer(self, /) -> bool")]
fn is_integer(v: &Value) -> PyResult<bool> {
    checked(v, "is_integer").map(|f| f.is_finite() && libm::trunc(f) == f)
}

#[molt::method(ty = "float", sig = "conjugate(self, /) -> float")]
fn conjugate(v: &Value) -> PyResult<f64> {
    checked(v, "conjugate")
}

#[molt::method(ty = "float", sig = "as_integer_ratio(self, /) -> tuple[int, int]")]
fn as_integer_ratio(v: &Value) -> PyResult<Ref<Tuple>> {
    let f = checked(v, "as_integer_ratio")?;
    if f.is_infinite() {
        return Err(raise!(
            molt_type_OverflowError,
            "cannot convert Infinity to integer ratio"
        ));
    }
    if f.is_nan() {
        return Err(raise!(
            molt_type_ValueError,
            "cannot convert NaN to integer ratio"
        ));
    }
    let (mut m, mut e) = libm::frexp(f);
    while m != libm::trunc(m) {
        m *= 2.0;
        e -= 1;
    }
    let n = IBig::from(m as i64);
    let one = Value::small_int(1);
    Ok(if e >= 0 {
        Tuple::new([int::from_big(n << e as usize), one])
    } else {
        Tuple::new([int::from_big(n), int::from_big(IBig::ONE << (-e) as usize)])
    })
}

#[molt::method(ty = "float", sig = "hex(self, /) -> str")]
fn hex(v: &Value) -> PyResult<Ref<Str>> {
    let f = checked(v, "hex")?;
    if !f.is_finite() {
        return Ok(super::float::repr(f));
    }
    let bits = f.to_bits();
    let (exponent, mantissa) = ((bits >> 52 & 0x7FF) as i64, bits & 0xF_FFFF_FFFF_FFFF);
    let (lead, exponent) = match (exponent, mantissa) {
        (0, 0) => (0, 0),
        (0, _) => (0, -1022),
        _ => (1, exponent - 1023),
    };
    let mut out = Vec::with_capacity(24);
    if f.is_sign_negative() {
        out.push(b'-');
    }
    out.extend_from_slice(if lead == 1 { b"0x1." } else { b"0x0." });
    if bits << 1 == 0 {
        out.push(b'0');
    } else {
        for i in (0..13).rev() {
            out.push(b"0123456789abcdef"[(mantissa >> (4 * i) & 15) as usize]);
        }
    }
    out.push(b'p');
    out.push(if exponent < 0 { b'-' } else { b'+' });
    crate::text::number::push_digits(&mut out, exponent.unsigned_abs(), 10);
    Ok(Str::ascii(&out))
}

#[molt::method(
    ty = "float",
    sig = "@class from_number(cls, number, /) -> float",
    since = "14"
)]
fn from_number(class: &Type, number: &Value) -> PyResult<Value> {
    let plain = class.is(&molt_type_float);
    if plain && number.ty().is(&molt_type_float) {
        return Ok(number.clone());
    }
    let made = Value::float(crate::ops::number::to_f64(number)?);
    match plain {
        true => Ok(made),
        false => crate::object::call::call1(&class.to_value(), &made),
    }
}

#[molt::method(ty = "float", sig = "@class fromhex(cls, string, /) -> float")]
fn fromhex(class: &Type, string: &Value) -> PyResult<Value> {
    let Some(s) = string.downcast::<Str>() else {
        return Err(raise!(
            molt_type_TypeError,
            "bad argument type for built-in operation"
        ));
    };
    let bad = || {
        raise!(
            molt_type_ValueError,
            "invalid hexadecimal floating-point string"
        )
    };
    let text = s.as_ascii().ok_or_else(bad)?;
    let text = int::parse::trim(text.as_bytes());
    let (negative, body) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    let lower = body.to_ascii_lowercase();
    let magnitude = match &lower[..] {
        b"inf" | b"infinity" => f64::INFINITY,
        b"nan" => crate::types::float::new_nan(),
        other => hex_magnitude(other).ok_or_else(bad)?,
    };
    if magnitude == f64::INFINITY && lower.first() != Some(&b'i') {
        return Err(raise!(
            molt_type_OverflowError,
            "hexadecimal value too large to represent as a float"
        ));
    }
    let f = Value::float(if negative { -magnitude } else { magnitude });
    if class.is(&molt_type_float) {
        return Ok(f);
    }
    crate::object::call::call1(&class.to_value(), &f)
}

/// The digits after the `p`; as far as a float goes where they say more.
fn hex_exponent(text: &[u8]) -> Option<i64> {
    let digits = text.strip_prefix(b"-").or(text.strip_prefix(b"+"));
    let digits = digits.unwrap_or(text);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let most = digits.iter().fold(0i64, |n, d| {
        n.saturating_mul(10).saturating_add((d - b'0') as i64)
    });
    Some(if text[0] == b'-' { -most } else { most })
}

/// What floats are made of here.
#[molt::method(ty = "float", sig = "@class __getformat__(cls, typestr, /) -> str")]
fn getformat(_class: &Type, typestr: &Str) -> PyResult<Ref<Str>> {
    match typestr.as_ascii() {
        Some("double" | "float") => Ok(Str::ascii(b"IEEE, little-endian")),
        _ => Err(raise!(
            molt_type_ValueError,
            "__getformat__() argument 1 must be 'double' or 'float'"
        )),
    }
}

/// `1.8p-3` in hexadecimal, with `0x` in front or not; infinite where it is too large.
fn hex_magnitude(text: &[u8]) -> Option<f64> {
    let text = text.strip_prefix(b"0x").unwrap_or(text);
    let (digits, exponent) = match text.iter().position(|&c| c == b'p') {
        Some(i) => (&text[..i], hex_exponent(&text[i + 1..])?),
        None => (text, 0),
    };
    let point = digits
        .iter()
        .position(|&c| c == b'.')
        .unwrap_or(digits.len());
    let (mut mantissa, mut scale, mut count) = (0u128, 0i64, 0);
    for (i, &c) in digits.iter().enumerate() {
        if i == point {
            continue;
        }
        let d = (c as char).to_digit(16)? as u128;
        count += 1;
        if i > point {
            scale -= 4;
        }
        if mantissa >> 120 == 0 {
            mantissa = mantissa << 4 | d;
        } else {
            scale += 4;
            mantissa |= (d != 0) as u128;
        }
    }
    if count == 0 {
        return None;
    }
    if mantissa == 0 {
        return Some(0.0);
    }
    let exponent = exponent.saturating_add(scale).clamp(-1_000_000, 1_000_000);
    Some(int::arith::round_scaled(mantissa, exponent))
}

macro_rules! whole {
    ($($f:ident $sig:literal $g:path;)*) => { $(
        #[molt::method(ty = "float", sig = $sig)]
        fn $f(v: &Value) -> PyResult<Value> {
            to_int($g(checked(v, stringify!($f))?))
        }
    )* };
}

whole! {
    __int__ "__int__(self, /) -> int" libm::trunc;
    __trunc__ "__trunc__(self, /) -> int" libm::trunc;
    __floor__ "__floor__(self, /) -> int" libm::floor;
    __ceil__ "__ceil__(self, /) -> int" libm::ceil;
}

#[molt::method(ty = "float", sig = "__round__(self, ndigits=None, /)")]
fn dunder_round(v: &Value, ndigits: Option<&Value>) -> PyResult<Value> {
    round(checked(v, "__round__")?, ndigits.filter(|n| !n.is_none()))
}

#[molt::method(ty = "float", sig = "__float__(self, /) -> float")]
fn dunder_float(v: &Value) -> PyResult<f64> {
    checked(v, "__float__")
}

#[molt::method(ty = "float", sig = "__bool__(self, /) -> bool")]
fn dunder_bool(v: &Value) -> PyResult<bool> {
    checked(v, "__bool__").map(|f| f != 0.0)
}

#[molt::method(ty = "float", sig = "__hash__(self, /) -> int")]
fn dunder_hash(v: &Value) -> PyResult<i64> {
    checked(v, "__hash__").map(|f| super::float::hash_of(f, v))
}

#[molt::method(ty = "float", sig = "__repr__(self, /) -> str")]
fn dunder_repr(v: &Value) -> PyResult<Ref<Str>> {
    checked(v, "__repr__").map(super::float::repr)
}

#[molt::method(ty = "float", sig = "__format__(self, format_spec, /) -> str")]
fn dunder_format(v: &Value, spec: &Str) -> PyResult<Value> {
    checked(v, "__format__")?;
    super::float::format(v, spec)
}

crate::number_methods! {
    "float", checked, molt_number_float;
    __add__ "__add__(self, value, /)" slot_add, __radd__ "__radd__(self, value, /)";
    __sub__ "__sub__(self, value, /)" slot_sub, __rsub__ "__rsub__(self, value, /)";
    __mul__ "__mul__(self, value, /)" slot_mul, __rmul__ "__rmul__(self, value, /)";
    __truediv__ "__truediv__(self, value, /)" slot_truediv, __rtruediv__ "__rtruediv__(self, value, /)";
    __floordiv__ "__floordiv__(self, value, /)" slot_floordiv, __rfloordiv__ "__rfloordiv__(self, value, /)";
    __mod__ "__mod__(self, value, /)" slot_modulo, __rmod__ "__rmod__(self, value, /)";
    __divmod__ "__divmod__(self, value, /)" slot_divmod, __rdivmod__ "__rdivmod__(self, value, /)";
}

crate::unary_methods! {
    "float", checked, molt_number_float;
    __neg__ "__neg__(self, /)" slot_neg;
    __pos__ "__pos__(self, /)" slot_pos;
    __abs__ "__abs__(self, /)" slot_abs;
}

crate::power_methods! { "float", checked, super::float::power }

crate::compare_methods! {
    "float", checked, super::float::compare;
    __eq__ "__eq__(self, value, /)" Eq;
    __ne__ "__ne__(self, value, /)" Ne;
    __lt__ "__lt__(self, value, /)" Lt;
    __le__ "__le__(self, value, /)" Le;
    __gt__ "__gt__(self, value, /)" Gt;
    __ge__ "__ge__(self, value, /)" Ge;
}

#[molt::getter(ty = "float", name = "real", stub = "float")]
fn real(v: &Value) -> PyResult<f64> {
    checked(v, "real")
}

#[molt::getter(ty = "float", name = "imag", stub = "float")]
fn imag(_v: &Value) -> f64 {
    0.0
}

#[molt::method(ty = "float", sig = "__getnewargs__(self, /) -> tuple")]
fn getnewargs(v: &Value) -> PyResult<Ref<Tuple>> {
    Ok(Tuple::new([Value::float(checked(v, "__getnewargs__")?)]))
}
