//! `int`: the object of big numbers, its slots and its constructor.
//!
//! Numbers of 48 bits are no objects. Arithmetic stands in `arith`, the compiler's representation in
//! `rep`, text in `parse` and `text`, the methods in `method`.

pub mod arith;
mod division;
mod limbs;
pub mod method;
pub mod parse;
pub mod rep;
pub mod text;
mod wide;

pub use method::round;
pub use rep::*;
pub use text::to_text;

use self::arith::{Made, Num};
use crate::builtin_type;
use crate::molt;
use crate::number_slots;
use crate::object::alloc;
use crate::object::hash;
use crate::object::names::molt_name___trunc__;
use crate::object::refs::{Object, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::object::version;
use crate::ops::compare::CompareOp;
use crate::ops::errors::raise_zero_division;
use crate::ops::warn::{Deprecated, deprecated};
use crate::raise;
use crate::text::format_number::{Digits, format_int, push_magnitude};
use crate::types::bytes;
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::object::molt_type_object;
use core::cmp::Ordering;
use core::mem::ManuallyDrop;
use dashu_int::IBig;
use molt_abi::layouts::{TYPE_BASE, TYPE_INT};

/// A number that does not fit 48 bits, or any number as an instance of a subclass.
#[repr(C)]
pub struct Int {
    head: Object,
    number: Number,
    /// Whether it is a big number.
    is_big: bool,
}

/// Numbers of 128 bits stand in place.
union Number {
    words: [u64; 2],
    big: ManuallyDrop<IBig>,
}

impl Int {
    #[inline(always)]
    fn wide(head: Object, n: i128) -> Int {
        let words = [n as u64, (n >> 64) as u64];
        Int {
            head,
            number: Number { words },
            is_big: false,
        }
    }

    /// The caller knows that 128 bits do not hold it.
    fn big(head: Object, n: IBig) -> Int {
        Int {
            head,
            number: Number {
                big: ManuallyDrop::new(n),
            },
            is_big: true,
        }
    }

    /// The number.
    #[inline]
    pub fn num(&self) -> Num<'_> {
        unsafe {
            if self.is_big {
                return Num::Big(&self.number.big);
            }
            let [low, high] = self.number.words;
            if high == ((low as i64) >> 63) as u64 {
                return Num::Small(low as i64);
            }
            Num::Wide(((high as u128) << 64 | low as u128) as i128)
        }
    }
}

impl Drop for Int {
    #[inline]
    fn drop(&mut self) {
        if self.is_big {
            unsafe { ManuallyDrop::drop(&mut self.number.big) }
        }
    }
}

crate::py_object!(Int, molt_type_int, "int", flag TYPE_INT);

builtin_type! {
    /// `int`.
    pub static molt_type_int = "int" in "builtins", base molt_type_object "object",
        layout Int, flags TYPE_BASE | TYPE_INT, number &molt_number_int;
    dealloc: alloc::drop_object::<Int>,
    repr: |v| Ok(to_text(v)?.into_value()),
    hash: |v| Ok(hash_of(v)),
    compare: compare,
    format: format,
    r#bool: |v| Ok(!num(v).is_zero()),
    new: new,
}

number_slots! {
    /// Arithmetic of `int` and `bool`.
    pub static molt_number_int;
    add: |a, b| binary(a, b, |x, y| Ok(arith::add(x, y))),
    sub: |a, b| binary(a, b, |x, y| Ok(arith::sub(x, y))),
    mul: |a, b| binary(a, b, arith::mul_in_memory),
    floordiv: |a, b| binary(a, b, arith::floordiv),
    modulo: |a, b| binary(a, b, arith::modulo),
    divmod: |a, b| {
        let (Some(x), Some(y)) = (Num::of(a), Num::of(b)) else { return Ok(Value::NOT_IMPLEMENTED) };
        let (q, r) = arith::divmod(x, y, 1)?;
        Ok(crate::object::tuple::Tuple::new([q.value(), r.value()]).into_value())
    },
    truediv: |a, b| {
        let (Some(x), Some(y)) = (Num::of(a), Num::of(b)) else { return Ok(Value::NOT_IMPLEMENTED) };
        Ok(Value::float(arith::true_division(x, y)?))
    },
    pow: pow,
    lshift: |a, b| binary(a, b, arith::lshift),
    rshift: |a, b| binary(a, b, arith::rshift),
    bit_and: |a, b| binary(a, b, |x, y| Ok(arith::and(x, y))),
    bit_or: |a, b| binary(a, b, |x, y| Ok(arith::or(x, y))),
    bit_xor: |a, b| binary(a, b, |x, y| Ok(arith::xor(x, y))),
    neg: |a| Ok(arith::sub(Num::Small(0), num(a)).value()),
    pos: exact,
    abs: |a| if num(a).is_negative() { Ok(arith::sub(Num::Small(0), num(a)).value()) } else { exact(a) },
    invert: |a| Ok(arith::sub(Num::Small(-1), num(a)).value()),
    int: exact,
    float: |a| Ok(Value::float(to_f64(a)?)),
    index: exact,
}

/// The same number as an exact int.
pub fn exact(v: &Value) -> PyResult<Value> {
    if v.as_small_int().is_some() || v.downcast_exact::<Int>().is_some() {
        return Ok(v.clone());
    }
    Ok(arith::add(num(v), Num::Small(0)).value())
}

#[molt::constructor(sig = "int(x=0, /, base=10)")]
fn new(class: &Type, x: Option<&Value>, base: Option<&Value>) -> PyResult<Value> {
    let made = match (x, base) {
        (None, None) => Value::small_int(0),
        (None, Some(_)) => {
            return Err(raise!(molt_type_TypeError, "int() missing string argument"));
        }
        (Some(v), base) => convert(v, base)?,
    };
    if class.is(&molt_type_int) {
        return exact(&made);
    }
    let value = to_big(&made).unwrap_or(IBig::ZERO);
    text::enable_big();
    Ok(alloc::new(class, |head| match wide::of_big(&value) {
        Some(n) => Int::wide(head, n),
        None => Int::big(head, value),
    })
    .into_value())
}

/// `int(v)`, or `int(v, base)`.
pub fn convert(v: &Value, base: Option<&Value>) -> PyResult<Value> {
    // A subclass of `str` may know what number it is.
    let own = || v.ty().slot_int().is_some() || v.ty().slot_index().is_some();
    if let Some(s) = v.downcast::<Str>().filter(|_| base.is_some() || !own()) {
        let base = base.map_or(Ok(10), crate::ops::number::index_clamped)?;
        return match s.as_ascii() {
            Some(text) => parse::parse(v, text.as_bytes(), base),
            None => parse::parse(v, &parse::ascii_digits(s), base),
        };
    }
    if let Some(base) = base {
        let base = crate::ops::number::index_clamped(base)?;
        if base != 0 && !(2..=36).contains(&base) {
            return parse::parse(v, b"", base);
        }
        return match bytes::own(v) {
            Some(text) => parse::parse(v, text, base),
            None => Err(raise!(
                molt_type_TypeError,
                "int() can't convert non-string with explicit base"
            )),
        };
    }
    if let Some(f) = v.as_float() {
        return from_float(f).map(|r| unsafe { r.into_value() });
    }
    let by_int = v.ty().slot_int();
    if by_int.is_none() && v.ty().slot_index().is_some() {
        return crate::ops::number::index(v);
    }
    if let Some(f) = by_int {
        let r = f(v)?;
        if is_int(&r) {
            if !r.ty().is(&molt_type_int) {
                deprecated(Deprecated::Subclass {
                    method: "__int__",
                    of: "int",
                    given: &r,
                })?;
            }
            return Ok(r);
        }
        return Err(raise!(
            molt_type_TypeError,
            "__int__ returned non-int (type ",
            r.type_name(),
            ")"
        ));
    }
    if let Some(text) = crate::types::bytes::view(v) {
        // What shows its bytes is shown as bytes.
        return match bytes::own(v) {
            Some(_) => parse::parse(v, &text, 10),
            None => parse::parse(&bytes::Bytes::new(&text).into_value(), &text, 10),
        };
    }
    // 3.14 asks for nothing but `__int__` and `__index__`.
    if !version::since(14)
        && let Some(r) = crate::object::call::call_special(v, molt_name___trunc__.get(), &[])?
    {
        deprecated(Deprecated::Truncation)?;
        if r.ty().slot_index().is_none() {
            return Err(raise!(
                molt_type_TypeError,
                "__trunc__ returned non-Integral (type ",
                r.type_name(),
                ")"
            ));
        }
        return crate::ops::number::index(&r);
    }
    Err(raise!(
        molt_type_TypeError,
        "int() argument must be a string, a bytes-like object or a real number, not '",
        v.type_name(),
        "'"
    ))
}

impl Digits for &Value {
    fn is_negative(&self) -> bool {
        num(self).is_negative()
    }
    fn push_magnitude(&self, out: &mut Vec<u8>, radix: u32) -> PyResult<()> {
        push_magnitude(self, out, radix).map(drop)
    }
    fn to_f64(&self) -> PyResult<f64> {
        to_f64(self)
    }
    fn to_i64(&self) -> Option<i64> {
        self.as_int()
    }
}

/// The slot `format`, of bools too.
pub fn format(v: &Value, spec: &Str) -> PyResult<Value> {
    if spec.is_empty() {
        return Ok(crate::ops::repr::str(v)?.into_value());
    }
    match v.as_int() {
        Some(n) => format_int(&n, spec, v.type_name()),
        None => format_int(&v, spec, v.type_name()),
    }
    .map(Ref::into_value)
}

/// An object of a number that needs more than 128 bits.
pub(crate) fn new_object(value: IBig) -> Ref<Int> {
    text::enable_big();
    alloc::new(&molt_type_int, |head| Int::big(head, value))
}

/// An object of a number that 128 bits hold.
pub(crate) fn new_wide(value: i128) -> Ref<Int> {
    text::enable_big();
    alloc::new(&molt_type_int, |head| Int::wide(head, value))
}

/// The number of an int of 128 bits that is no instance of a subclass.
#[inline]
pub fn words_of(v: &Value) -> Option<i128> {
    match v.as_small_int().or(v.as_bool().map(i64::from)) {
        Some(n) => Some(n.into()),
        None => wide::of(v.downcast_exact::<Int>()?.num()),
    }
}

/// An int of such a number.
pub fn from_words(n: i128) -> Value {
    wide::made(n).value()
}

/// An object of a number that 64 bits hold.
pub(crate) fn new_word(value: i64) -> Ref<Int> {
    alloc::new(&molt_type_int, |head| Int::wide(head, value as i128))
}

#[cold]
pub fn from_i64_slow(v: i64) -> Value {
    new_word(v).into_value()
}

pub fn as_i64_slow(v: &Value) -> Option<i64> {
    if let Some(b) = v.as_bool() {
        return Some(b as i64);
    }
    match v.downcast::<Int>()?.num() {
        Num::Small(n) => Some(n),
        Num::Wide(_) | Num::Big(_) => None,
    }
}

/// Whether it is an int, a bool, or an instance of a subclass.
#[inline]
pub fn is_int(v: &Value) -> bool {
    v.as_small_int().is_some() || v.as_bool().is_some() || v.isa::<Int>()
}

/// The number of an int, bool, or instance of a subclass.
pub fn to_big(v: &Value) -> Option<IBig> {
    match Num::of(v)? {
        Num::Small(n) => Some(IBig::from(n)),
        Num::Wide(n) => Some(wide::big(n)),
        Num::Big(b) => Some(b.clone()),
    }
}

/// The number; the caller knows that it is one.
fn num(v: &Value) -> Num<'_> {
    Num::of(v).unwrap_or(Num::Small(0))
}

/// The smallest encoding.
pub fn from_big(v: IBig) -> Value {
    match wide::of_big(&v) {
        Some(n) => wide::made(n).value(),
        None => new_object(v).into_value(),
    }
}

pub fn is_negative(v: &Value) -> bool {
    num(v).is_negative()
}

fn hash_of(v: &Value) -> i64 {
    match num(v) {
        Num::Small(n) => hash::of_i64(n),
        Num::Wide(n) => {
            let (n, negative) = (n.unsigned_abs(), n < 0);
            let m = hash::MODULUS as u128;
            let folded = (n & m) + (n >> 61 & m) + (n >> 122);
            let r = (folded as u64 % hash::MODULUS) as i64;
            hash::not_minus_one(if negative { -r } else { r })
        }
        Num::Big(b) => {
            // 2^61 is 1 modulo 2^61 - 1: shifts turn the bits round.
            let (sign, words) = b.as_sign_words();
            let halves = size_of::<dashu_int::Word>() / 4;
            let mut m = 0;
            for &word in words.iter().rev() {
                for half in (0..halves).rev() {
                    let turned = m << 32 & hash::MODULUS | m >> 29;
                    let part = u64::from(word >> (32 * half)) & 0xFFFF_FFFF;
                    m = (turned + part) % hash::MODULUS;
                }
            }
            let m = m as i64;
            hash::not_minus_one(if sign == dashu_int::Sign::Negative {
                -m
            } else {
                m
            })
        }
    }
}

/// OverflowError where it is too large.
pub fn to_f64(v: &Value) -> PyResult<f64> {
    num_to_f64(num(v))
}

fn num_to_f64(n: Num) -> PyResult<f64> {
    match n {
        Num::Small(n) => Ok(n as f64),
        Num::Wide(n) => Ok(n as f64),
        Num::Big(b) => big_to_f64(b),
    }
}

pub(crate) fn big_to_f64(v: &IBig) -> PyResult<f64> {
    let f = arith::nearest_float(v);
    if f.is_finite() {
        Ok(f)
    } else {
        Err(raise!(
            molt_type_OverflowError,
            "int too large to convert to float"
        ))
    }
}

#[inline]
fn binary(a: &Value, b: &Value, f: impl FnOnce(Num, Num) -> PyResult<Made>) -> PyResult<Value> {
    match (Num::of(a), Num::of(b)) {
        (Some(x), Some(y)) => f(x, y).map(Made::value),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn pow(a: &Value, b: &Value, modulus: &Value) -> PyResult<Value> {
    let (Some(x), Some(y)) = (Num::of(a), Num::of(b)) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if modulus.is_none() {
        if y.is_negative() {
            if x.is_zero() {
                return Err(raise_zero_division(6));
            }
            return crate::types::float::float_pow(to_f64(a)?, to_f64(b)?);
        }
        return arith::power(x, y).map(Made::value);
    }
    let Some(m) = Num::of(modulus) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    arith::power_modulo(x, y, m).map(Made::value)
}

fn compare(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    // Two numbers of 128 bits are compared where they stand.
    let words = |v: &Value| match v.as_small_int() {
        Some(n) => Some(n as i128),
        None => v.downcast::<Int>().filter(|n| !n.is_big).map(|n| {
            let [low, high] = unsafe { n.number.words };
            ((high as u128) << 64 | low as u128) as i128
        }),
    };
    if let (Some(x), Some(y)) = (words(a), words(b)) {
        return Ok(Value::bool(op.holds(x.cmp(&y))));
    }
    match (Num::of(a), Num::of(b)) {
        (Some(x), Some(y)) => Ok(Value::bool(op.holds(arith::compare(x, y)))),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

/// The exact order of an int and a float; none where the float is NaN.
pub fn compare_float(x: Num, y: f64) -> Option<Ordering> {
    if let Num::Small(n) = x
        && n.unsigned_abs() <= 1 << 53
    {
        return (n as f64).partial_cmp(&y);
    }
    if y.is_nan() {
        return None;
    }
    if y.is_infinite() {
        return Some(if y > 0.0 {
            Ordering::Less
        } else {
            Ordering::Greater
        });
    }
    let whole = libm::trunc(y);
    let Ok(t) = IBig::try_from(whole) else {
        return None;
    };
    let order = x.with_big(|x| x.cmp(&t));
    Some(order.then_with(|| 0.0f64.partial_cmp(&(y - whole)).unwrap_or(Ordering::Equal)))
}

/// `int(f)`.
pub fn from_float(f: f64) -> PyResult<IntRep> {
    if f.abs() < (1u64 << 62) as f64 {
        return Ok(IntRep(f as i64));
    }
    if f.is_nan() {
        return Err(raise!(
            molt_type_ValueError,
            "cannot convert float NaN to integer"
        ));
    }
    match IBig::try_from(f) {
        Ok(v) => Ok(IntRep::from_big(v)),
        Err(_) => Err(infinite()),
    }
}

#[cold]
fn infinite() -> Raised {
    raise!(
        molt_type_OverflowError,
        "cannot convert float infinity to integer"
    )
}
