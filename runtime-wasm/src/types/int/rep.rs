//! The compiler's `Int` representation, and the rows of the ABI over it.

use super::arith::{self, Made, Num};
use super::{
    Int, compare_float, from_big, from_float, new_object, new_wide, new_word, to_big, wide,
};
use crate::object::alloc::{self, Global};
use crate::object::refs::{PyObject, Ref};
use crate::object::value::{PyResult, Value};
use crate::ops::errors::raise_zero_division;
use dashu_int::IBig;
use molt_abi::value as enc;

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

    fn num(self) -> Num<'static> {
        match self.object() {
            Some(o) => o.num(),
            None => Num::Small(self.0),
        }
    }

    /// An owned representation.
    pub fn from_big(v: IBig) -> IntRep {
        match wide::of_big(&v) {
            Some(n) => IntRep::from_made(wide::made(n)),
            None => IntRep::from_object(new_object(v)),
        }
    }

    pub fn from_i64(n: i64) -> IntRep {
        if (enc::REP_INT_MIN..=enc::REP_INT_MAX).contains(&n) {
            IntRep(n)
        } else {
            IntRep::from_object(new_word(n))
        }
    }

    fn from_made(m: Made) -> IntRep {
        match m {
            Made::Small(n) => IntRep::from_i64(n),
            Made::Wide(n) => IntRep::from_object(new_wide(n)),
            Made::Big(b) => IntRep::from_big(b),
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

/// What [`int_clamp`] gave for a number that no index holds also stands for one of its own: this tells them apart.
static BEYOND: Global<bool> = Global::new(false);

/// Whether an index that was too large was clamped; asked once.
pub fn was_beyond() -> bool {
    let was = BEYOND.load();
    BEYOND.store(false);
    was
}

pub fn int_clamp(a: IntRep) -> i64 {
    let fits = match a.num() {
        Num::Small(_) => true,
        Num::Wide(_) | Num::Big(_) => false,
    };
    BEYOND.store(!fits);
    match (a.num().is_negative(), fits) {
        (false, false) => enc::REP_INT_MAX,
        (false, true) => enc::REP_INT_MAX - 1,
        (true, true) => enc::REP_INT_MIN + 1,
        (true, false) => enc::REP_INT_MIN,
    }
}

macro_rules! binary_rows {
    ($($f:ident $g:ident;)*) => { $(
        pub fn $f(a: IntRep, b: IntRep) -> IntRep {
            IntRep::from_made(arith::$g(a.num(), b.num()))
        }
    )* };
}

binary_rows! {
    int_add add;
    int_sub sub;
    int_mul mul;
    int_and and;
    int_or or;
    int_xor xor;
}

pub fn int_product(a: IntRep, b: IntRep) -> PyResult<IntRep> {
    arith::mul_in_memory(a.num(), b.num()).map(IntRep::from_made)
}

pub fn int_floordiv(a: IntRep, b: IntRep) -> PyResult<IntRep> {
    arith::floordiv(a.num(), b.num()).map(IntRep::from_made)
}

pub fn int_modulo(a: IntRep, b: IntRep) -> PyResult<IntRep> {
    arith::modulo(a.num(), b.num()).map(IntRep::from_made)
}

pub fn int_truediv(a: IntRep, b: IntRep) -> PyResult<f64> {
    arith::true_division(a.num(), b.num())
}

pub fn int_pow(a: IntRep, b: IntRep) -> PyResult<IntRep> {
    if b.num().is_negative() {
        return Err(raise_zero_division(6));
    }
    arith::power(a.num(), b.num()).map(IntRep::from_made)
}

pub fn int_lshift(a: IntRep, b: IntRep) -> PyResult<IntRep> {
    arith::lshift(a.num(), b.num()).map(IntRep::from_made)
}

pub fn int_rshift(a: IntRep, b: IntRep) -> PyResult<IntRep> {
    arith::rshift(a.num(), b.num()).map(IntRep::from_made)
}

pub fn int_neg(a: IntRep) -> IntRep {
    IntRep::from_made(arith::sub(Num::Small(0), a.num()))
}

pub fn int_invert(a: IntRep) -> IntRep {
    IntRep::from_made(arith::sub(Num::Small(-1), a.num()))
}

pub fn int_abs(a: IntRep) -> IntRep {
    match a.object() {
        Some(o) if !a.num().is_negative() => IntRep::from_object(o.to_ref()),
        None if a.0 >= 0 => a,
        _ => int_neg(a),
    }
}

pub fn int_compare(a: IntRep, b: IntRep) -> i32 {
    arith::compare(a.num(), b.num()) as i32
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
            None => IntRep::from_big(to_big(v).unwrap_or(IBig::ZERO)),
        },
    }
}

pub fn int_to_float(a: IntRep) -> PyResult<f64> {
    match a.object() {
        Some(o) => super::num_to_f64(o.num()),
        None => Ok(a.0 as f64),
    }
}

pub fn int_compare_float(a: IntRep, b: f64) -> i32 {
    compare_float(a.num(), b).map_or(2, |o| o as i32)
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

/// A literal: where its value is kept once it was made, and behind that its decimal digits with a sign in front
/// where it is negative.
pub fn int_from_digits(place: u32, len: i32) -> Value {
    literal(place, len, |text| {
        IBig::from_str_radix(text, 10).unwrap_or(IBig::ZERO)
    })
}

/// The same with hexadecimal digits, without a sign.
pub fn int_from_hex_digits(place: u32, len: i32) -> Value {
    literal(place, len, |text| {
        IBig::from_str_radix(text, 16).unwrap_or(IBig::ZERO)
    })
}

fn literal(place: u32, len: i32, parse: impl Fn(&str) -> IBig) -> Value {
    let kept = unsafe { &mut *(place as usize as *mut Option<Value>) };
    if let Some(known) = kept {
        return known.clone();
    }
    let bytes =
        unsafe { core::slice::from_raw_parts((place as usize + 8) as *const u8, len as usize) };
    let text = unsafe { core::str::from_utf8_unchecked(bytes) };
    let made = from_big(parse(text));
    *kept = Some(made.clone());
    made
}

/// Any 64 bits as a signed number.
pub fn int_from_word(n: i64) -> IntRep {
    IntRep::from_i64(n)
}

/// An int that fits 64 bits, as these.
pub fn int_to_word(n: IntRep) -> i64 {
    match n.num() {
        Num::Small(n) => n,
        Num::Wide(_) | Num::Big(_) => 0,
    }
}
