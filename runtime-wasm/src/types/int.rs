//! `int`: the object of big numbers, the compiler's `Int` representation, arithmetic.

use crate::builtin_type;
use crate::molt;
use crate::number_slots;
use crate::object::alloc;
use crate::object::hash;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::compare::CompareOp;
use crate::ops::errors::raise_zero_division;
use crate::raise;
use crate::types::exceptions::{molt_type_MemoryError, molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError};
use crate::types::object::molt_type_object;
use core::cmp::Ordering;
use dashu_int::IBig;
use molt_abi::layouts::{TYPE_BASE, TYPE_INT};
use molt_abi::value as enc;

/// A number that does not fit 48 bits, or any number as an instance of a subclass.
#[repr(C)]
pub struct Int {
    head: Object,
    pub value: IBig,
}

crate::py_object!(Int, molt_type_int, "int", flag TYPE_INT);

builtin_type! {
    /// `int`.
    pub static molt_type_int = "int" in "builtins", base molt_type_object "object",
        layout Int, flags TYPE_BASE | TYPE_INT, number &molt_number_int;
    dealloc: alloc::drop_object::<Int>,
    repr: |v| Ok(to_text(v).into_value()),
    hash: |v| Ok(hash_of(v)),
    compare: compare,
    r#bool: |v| Ok(!is_zero(v)),
    new: new,
}

number_slots! {
    /// Arithmetic of `int` and `bool`.
    pub static molt_number_int;
    add: |a, b| arithmetic(a, b, |x, y| Ok(x + y)),
    sub: |a, b| arithmetic(a, b, |x, y| Ok(x - y)),
    mul: |a, b| arithmetic(a, b, |x, y| Ok(x * y)),
    floordiv: |a, b| arithmetic(a, b, |x, y| Ok(div_floor(&x, &y, 1)?.0)),
    modulo: |a, b| arithmetic(a, b, |x, y| Ok(div_floor(&x, &y, 2)?.1)),
    divmod: |a, b| {
        let (Some(x), Some(y)) = (to_big(a), to_big(b)) else { return Ok(Value::NOT_IMPLEMENTED) };
        let (q, r) = div_floor(&x, &y, 1)?;
        Ok(crate::object::tuple::Tuple::new([from_big(q), from_big(r)]).into_value())
    },
    truediv: |a, b| {
        let (Some(x), Some(y)) = (to_big(a), to_big(b)) else { return Ok(Value::NOT_IMPLEMENTED) };
        Ok(Value::float(true_division(&x, &y)?))
    },
    pow: pow,
    lshift: |a, b| arithmetic(a, b, |x, y| shift(x, y, true)),
    rshift: |a, b| arithmetic(a, b, |x, y| shift(x, y, false)),
    bit_and: |a, b| arithmetic(a, b, |x, y| Ok(x & y)),
    bit_or: |a, b| arithmetic(a, b, |x, y| Ok(x | y)),
    bit_xor: |a, b| arithmetic(a, b, |x, y| Ok(x ^ y)),
    neg: |a| Ok(from_big(-big(a))),
    pos: |a| Ok(from_big(big(a))),
    abs: |a| { let x = big(a); Ok(from_big(if x < IBig::ZERO { -x } else { x })) },
    invert: |a| Ok(from_big(!big(a))),
    int: |a| Ok(from_big(big(a))),
    float: |a| Ok(Value::float(to_f64(a)?)),
    index: |a| Ok(from_big(big(a))),
}

#[molt::constructor(sig = "int(x=0, /, base=10)")]
fn new(class: &Type, x: Option<&Value>, base: Option<&Value>) -> PyResult<Value> {
    let made = match (x, base) {
        (None, None) => Value::small_int(0),
        (None, Some(_)) => return Err(raise!(molt_type_TypeError, "int() missing string argument")),
        (Some(v), base) => convert(v, base)?,
    };
    if class.is(&molt_type_int) {
        return Ok(made);
    }
    let value = big(&made);
    Ok(alloc::new(class, |head| Int { head, value }).into_value())
}

fn convert(v: &Value, base: Option<&Value>) -> PyResult<Value> {
    if let Some(s) = v.downcast::<Str>() {
        let base = base.map_or(Ok(10), crate::object::arguments::index_i64)?;
        return parse(s, base);
    }
    if base.is_some() {
        return Err(raise!(molt_type_TypeError, "int() can't convert non-string with explicit base"));
    }
    if let Some(f) = crate::types::float::value(v) {
        return from_float(f).map(|r| unsafe { r.into_value() });
    }
    if let Some(f) = v.ty().slot_int().or_else(|| v.ty().slot_index()) {
        let r = f(v)?;
        if is_int(&r) {
            return Ok(r);
        }
        return Err(raise!(molt_type_TypeError, "__int__ returned non-int (type ", r.type_name(), ")"));
    }
    Err(raise!(
        molt_type_TypeError,
        "int() argument must be a string, a bytes-like object or a real number, not '",
        v.type_name(),
        "'"
    ))
}

/// `int(s, base)`.
pub fn parse(s: &Str, base: i64) -> PyResult<Value> {
    let invalid = || -> PyResult<Value> {
        let shown = s.to_ref().with_value(crate::ops::repr::repr)?;
        Err(raise!(molt_type_ValueError, "invalid literal for int() with base ", base, ": ", shown))
    };
    if base != 0 && !(2..=36).contains(&base) {
        return Err(raise!(molt_type_ValueError, "int() base must be >= 2 and <= 36, or 0"));
    }
    let Some(text) = s.as_ascii() else { return invalid() };
    let text = text.trim_matches([' ', '\t', '\n', '\r', '\x0b', '\x0c']);
    let (negative, digits) = match text.as_bytes() {
        [b'-', ..] => (true, &text[1..]),
        [b'+', ..] => (false, &text[1..]),
        _ => (false, text),
    };
    let prefix = match digits.get(..2).map(|p| p.to_ascii_lowercase()).as_deref() {
        Some("0x") => 16,
        Some("0o") => 8,
        Some("0b") => 2,
        _ => 0,
    };
    let (radix, digits) = match (base, prefix) {
        (0, 0) if digits.starts_with('0') && digits.bytes().any(|b| b != b'0' && b != b'_') => return invalid(),
        (0, 0) => (10, digits),
        (0, p) => (p, &digits[2..]),
        (b, p) if b == p => (b, &digits[2..]),
        (b, _) => (b, digits),
    };
    let digits = if prefix == radix { digits.strip_prefix('_').unwrap_or(digits) } else { digits };
    if digits.is_empty() || digits.starts_with('_') || digits.ends_with('_') || digits.contains("__") {
        return invalid();
    }
    if digits.bytes().any(|b| b != b'_' && !(b as char).is_digit(radix as u32)) {
        return invalid();
    }
    let mut small: i64 = 0;
    let mut fits = true;
    for b in digits.bytes().filter(|&b| b != b'_') {
        let d = (b as char).to_digit(radix as u32).unwrap_or(0) as i64;
        match small.checked_mul(radix).and_then(|v| v.checked_add(d)) {
            Some(v) => small = v,
            None => fits = false,
        }
    }
    if fits {
        return Ok(Value::int(if negative { -small } else { small }));
    }
    let plain: String = digits.chars().filter(|&c| c != '_').collect();
    match IBig::from_str_radix(&plain, radix as u32) {
        Ok(v) => Ok(from_big(if negative { -v } else { v })),
        Err(_) => invalid(),
    }
}

/// The compiler's `Int`: a number or a handle; owned or borrowed as the row says.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct IntRep(pub i64);

impl IntRep {
    pub fn is_handle(self) -> bool {
        self.0 < enc::REP_INT_MIN
    }

    fn object(self) -> Option<&'static Int> {
        if self.is_handle() {
            Some(unsafe { &*((self.0.wrapping_sub(enc::INT_HANDLE_BASE)) as usize as *const Int) })
        } else {
            None
        }
    }

    /// The number.
    pub fn big(self) -> IBig {
        match self.object() {
            Some(o) => o.value.clone(),
            None => IBig::from(self.0),
        }
    }

    /// An owned representation.
    pub fn from_big(v: IBig) -> IntRep {
        match i64::try_from(&v) {
            Ok(n) if (enc::REP_INT_MIN..=enc::REP_INT_MAX).contains(&n) => IntRep(n),
            _ => IntRep::from_object(new_object(v)),
        }
    }

    pub fn from_object(o: Ref<Int>) -> IntRep {
        IntRep(enc::INT_HANDLE_BASE.wrapping_add(o.into_raw() as usize as i64))
    }

    /// # Safety
    /// The representation is owned, and given up.
    pub unsafe fn into_value(self) -> Value {
        match self.object() {
            Some(o) => unsafe { Ref::from_owned(o).into_value() },
            None => Value::int(self.0),
        }
    }
}

fn new_object(value: IBig) -> Ref<Int> {
    alloc::new(&molt_type_int, |head| Int { head, value })
}

#[cold]
pub fn from_i64_slow(v: i64) -> Value {
    new_object(IBig::from(v)).into_value()
}

pub fn as_i64_slow(v: &Value) -> Option<i64> {
    if let Some(b) = v.as_bool() {
        return Some(b as i64);
    }
    i64::try_from(&v.downcast::<Int>()?.value).ok()
}

/// Whether it is an int, a bool, or an instance of a subclass.
#[inline]
pub fn is_int(v: &Value) -> bool {
    v.as_small_int().is_some() || v.as_bool().is_some() || v.isa::<Int>()
}

/// The number of an int, bool, or instance of a subclass.
pub fn to_big(v: &Value) -> Option<IBig> {
    if let Some(n) = v.as_small_int() {
        return Some(IBig::from(n));
    }
    if let Some(b) = v.as_bool() {
        return Some(IBig::from(b as i64));
    }
    v.downcast::<Int>().map(|i| i.value.clone())
}

fn big(v: &Value) -> IBig {
    to_big(v).unwrap_or(IBig::ZERO)
}

/// The smallest encoding.
pub fn from_big(v: IBig) -> Value {
    match i64::try_from(&v) {
        Ok(n) if enc::fits_int(n) => Value::small_int(n),
        _ => new_object(v).into_value(),
    }
}

pub fn is_negative(v: &Value) -> bool {
    match v.as_int() {
        Some(n) => n < 0,
        None => big(v) < IBig::ZERO,
    }
}

fn is_zero(v: &Value) -> bool {
    v.as_int() == Some(0)
}

fn hash_of(v: &Value) -> i64 {
    match v.as_int() {
        Some(n) => hash::of_i64(n),
        None => hash_big(&big(v)),
    }
}

fn hash_big(v: &IBig) -> i64 {
    let m = v % IBig::from(hash::MODULUS);
    hash::not_minus_one(i64::try_from(&m).unwrap_or(0))
}

/// Decimal digits.
pub fn to_text(v: &Value) -> Ref<Str> {
    match v.as_int() {
        Some(n) => crate::text!(n),
        None => Str::ascii(big(v).to_string().as_bytes()),
    }
}

/// OverflowError where it is too large.
pub fn to_f64(v: &Value) -> PyResult<f64> {
    match v.as_int() {
        Some(n) => Ok(n as f64),
        None => big_to_f64(&big(v)),
    }
}

fn big_to_f64(v: &IBig) -> PyResult<f64> {
    let f = v.to_f64().value();
    if f.is_finite() { Ok(f) } else { Err(raise!(molt_type_OverflowError, "int too large to convert to float")) }
}

fn arithmetic(a: &Value, b: &Value, f: impl FnOnce(IBig, IBig) -> PyResult<IBig>) -> PyResult<Value> {
    match (to_big(a), to_big(b)) {
        (Some(x), Some(y)) => Ok(from_big(f(x, y)?)),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// Quotient and remainder with the sign of the divisor; `kind` names the error.
fn div_floor(x: &IBig, y: &IBig, kind: i32) -> PyResult<(IBig, IBig)> {
    if *y == IBig::ZERO {
        return Err(raise_zero_division(kind));
    }
    let q = x / y;
    let r = x - &q * y;
    if r != IBig::ZERO && ((r < IBig::ZERO) != (*y < IBig::ZERO)) {
        return Ok((q - IBig::ONE, r + y));
    }
    Ok((q, r))
}

fn bit_length(v: &IBig) -> i64 {
    use dashu_int::ops::BitTest;
    v.bit_len() as i64
}

/// `x / y` rounded once.
fn true_division(x: &IBig, y: &IBig) -> PyResult<f64> {
    if *y == IBig::ZERO {
        return Err(raise_zero_division(0));
    }
    // A quotient of at least 64 significant bits with a sticky bit rounds as the exact one.
    let scale = bit_length(y) - bit_length(x) + 66;
    let (x, y) = if scale > 0 { (x << scale as usize, y.clone()) } else { (x.clone(), y << (-scale) as usize) };
    let q = &x / &y;
    let exact = &q * &y == x;
    let q = if exact { q << 1usize } else if q < IBig::ZERO { (q << 1usize) - IBig::ONE } else { (q << 1usize) + IBig::ONE };
    let f = libm::ldexp(q.to_f64().value(), (-(scale + 1)) as i32);
    if f.is_finite() {
        return Ok(f);
    }
    Err(raise!(molt_type_OverflowError, "integer division result too large for a float"))
}

fn shift(x: IBig, y: IBig, left: bool) -> PyResult<IBig> {
    if y < IBig::ZERO {
        return Err(raise!(molt_type_ValueError, "negative shift count"));
    }
    match (usize::try_from(&y), left) {
        (Ok(n), true) if n < 1 << 31 => Ok(x << n),
        (Ok(n), false) => Ok(x >> n),
        (_, true) if x == IBig::ZERO => Ok(x),
        (_, true) => Err(raise!(molt_type_OverflowError, "too many digits in integer")),
        (Err(_), false) => Ok(if x < IBig::ZERO { IBig::from(-1) } else { IBig::ZERO }),
    }
}

fn power_of(x: IBig, y: &IBig) -> PyResult<IBig> {
    match usize::try_from(y) {
        Ok(n) => Ok(x.pow(n)),
        Err(_) if x == IBig::ZERO || x == IBig::ONE => Ok(x),
        Err(_) if x == IBig::from(-1) => {
            Ok(if y & IBig::ONE == IBig::ZERO { IBig::ONE } else { x })
        }
        Err(_) => Err(raise!(molt_type_MemoryError, "")),
    }
}

fn pow(a: &Value, b: &Value, modulus: &Value) -> PyResult<Value> {
    let (Some(x), Some(y)) = (to_big(a), to_big(b)) else { return Ok(Value::NOT_IMPLEMENTED) };
    if modulus.is_none() {
        if y < IBig::ZERO {
            if x == IBig::ZERO {
                return Err(raise_zero_division(6));
            }
            return Ok(Value::float(libm::pow(to_f64(a)?, to_f64(b)?)));
        }
        return Ok(from_big(power_of(x, &y)?));
    }
    let Some(m) = to_big(modulus) else { return Ok(Value::NOT_IMPLEMENTED) };
    if m == IBig::ZERO {
        return Err(raise!(molt_type_ValueError, "pow() 3rd argument cannot be 0"));
    }
    Ok(from_big(power_modulo(x, y, &m)?))
}

fn power_modulo(x: IBig, mut y: IBig, m: &IBig) -> PyResult<IBig> {
    let mut base = div_floor(&x, m, 1)?.1;
    if y < IBig::ZERO {
        base = inverse(&base, m)?;
        y = -y;
    }
    let mut result = div_floor(&IBig::ONE, m, 1)?.1;
    while y != IBig::ZERO {
        if &y & IBig::ONE != IBig::ZERO {
            result = div_floor(&(result * &base), m, 1)?.1;
        }
        base = div_floor(&(&base * &base), m, 1)?.1;
        y >>= 1usize;
    }
    Ok(result)
}

fn inverse(a: &IBig, m: &IBig) -> PyResult<IBig> {
    let (mut r0, mut r1) = (m.clone(), a.clone());
    let (mut t0, mut t1) = (IBig::ZERO, IBig::ONE);
    while r1 != IBig::ZERO {
        let (q, r) = div_floor(&r0, &r1, 1)?;
        let t = t0 - &q * &t1;
        (r0, r1, t0, t1) = (r1, r, t1, t);
    }
    if r0 == IBig::ONE || r0 == IBig::from(-1) {
        return Ok(div_floor(&(t0 * r0), m, 1)?.1);
    }
    Err(raise!(molt_type_ValueError, "base is not invertible for the given modulus"))
}

fn compare(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    if let (Some(x), Some(y)) = (a.as_int(), b.as_int()) {
        return Ok(Value::bool(op.holds(x.cmp(&y))));
    }
    match (to_big(a), to_big(b)) {
        (Some(x), Some(y)) => Ok(Value::bool(op.holds(x.cmp(&y)))),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

// ---- rows of the ABI

macro_rules! binary_rows {
    ($($f:ident |$x:ident, $y:ident| $e:expr;)*) => { $(
        pub fn $f(a: IntRep, b: IntRep) -> IntRep {
            let ($x, $y) = (a.big(), b.big());
            IntRep::from_big($e)
        }
    )* };
}

binary_rows! {
    int_add |x, y| x + y;
    int_sub |x, y| x - y;
    int_mul |x, y| x * y;
    int_and |x, y| x & y;
    int_or |x, y| x | y;
    int_xor |x, y| x ^ y;
}

pub fn int_floordiv(a: IntRep, b: IntRep) -> PyResult<IntRep> {
    Ok(IntRep::from_big(div_floor(&a.big(), &b.big(), 1)?.0))
}

pub fn int_modulo(a: IntRep, b: IntRep) -> PyResult<IntRep> {
    Ok(IntRep::from_big(div_floor(&a.big(), &b.big(), 2)?.1))
}

pub fn int_truediv(a: IntRep, b: IntRep) -> PyResult<f64> {
    true_division(&a.big(), &b.big())
}

pub fn int_pow(a: IntRep, b: IntRep) -> PyResult<IntRep> {
    Ok(IntRep::from_big(power_of(a.big(), &b.big())?))
}

pub fn int_lshift(a: IntRep, b: IntRep) -> PyResult<IntRep> {
    Ok(IntRep::from_big(shift(a.big(), b.big(), true)?))
}

pub fn int_rshift(a: IntRep, b: IntRep) -> PyResult<IntRep> {
    Ok(IntRep::from_big(shift(a.big(), b.big(), false)?))
}

pub fn int_neg(a: IntRep) -> IntRep {
    IntRep::from_big(-a.big())
}

pub fn int_invert(a: IntRep) -> IntRep {
    IntRep::from_big(!a.big())
}

pub fn int_abs(a: IntRep) -> IntRep {
    let x = a.big();
    IntRep::from_big(if x < IBig::ZERO { -x } else { x })
}

fn sign(o: Ordering) -> i32 {
    o as i32
}

pub fn int_compare(a: IntRep, b: IntRep) -> i32 {
    sign(a.big().cmp(&b.big()))
}

pub fn int_box(a: IntRep) -> Value {
    match a.object() {
        Some(o) => o.to_value(),
        None => Value::int(a.0),
    }
}

pub fn int_unbox(v: &Value) -> IntRep {
    match v.as_int() {
        Some(n) if (enc::REP_INT_MIN..=enc::REP_INT_MAX).contains(&n) => IntRep(n),
        _ => match v.downcast_exact::<Int>() {
            Some(o) => IntRep::from_object(o.to_ref()),
            None => IntRep::from_big(big(v)),
        },
    }
}

pub fn int_to_float(a: IntRep) -> PyResult<f64> {
    match a.object() {
        Some(o) => big_to_f64(&o.value),
        None => Ok(a.0 as f64),
    }
}

pub fn int_compare_float(a: IntRep, b: f64) -> i32 {
    if b.is_nan() {
        return 2;
    }
    compare_float(&a.big(), b).map_or(2, sign)
}

/// The exact order of an int and a float that is no NaN.
pub fn compare_float(x: &IBig, y: f64) -> Option<Ordering> {
    if y.is_nan() {
        return None;
    }
    if y.is_infinite() {
        return Some(if y > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    let whole = libm::trunc(y);
    let Ok(t) = IBig::try_from(whole) else { return None };
    Some(x.cmp(&t).then_with(|| 0.0f64.partial_cmp(&(y - whole)).unwrap_or(Ordering::Equal)))
}

/// `int(f)`.
pub fn from_float(f: f64) -> PyResult<IntRep> {
    if f.is_nan() {
        return Err(raise!(molt_type_ValueError, "cannot convert float NaN to integer"));
    }
    match IBig::try_from(libm::trunc(f)) {
        Ok(v) => Ok(IntRep::from_big(v)),
        Err(_) => Err(infinite()),
    }
}

#[cold]
fn infinite() -> Raised {
    raise!(molt_type_OverflowError, "cannot convert float infinity to integer")
}

pub fn int_from_float(f: f64) -> PyResult<IntRep> {
    from_float(f)
}

pub fn int_retain(a: IntRep) {
    if let Some(o) = a.object() {
        o.as_object().retain();
    }
}

pub fn int_release(a: IntRep) {
    if let Some(o) = a.object() {
        unsafe { alloc::release(o.as_object()) };
    }
}


/// Decimal digits of a literal, with a sign in front where it is negative.
pub fn int_from_digits(digits: u32, len: i32) -> Value {
    let bytes = unsafe { core::slice::from_raw_parts(digits as usize as *const u8, len as usize) };
    let text = unsafe { core::str::from_utf8_unchecked(bytes) };
    from_big(IBig::from_str_radix(text, 10).unwrap_or(IBig::ZERO))
}
