//! Arithmetic of ints.
//!
//! Takes numbers as [`Num`]: 64 bits in place or a borrowed big number. Gives the exact result or the
//! error that CPython has. Small operands never become big numbers on the way.

use super::division;
use super::{Int, from_big, limbs, new_wide, wide};
use crate::object::alloc;
use crate::object::value::{PyResult, Value};
use crate::ops::errors::raise_zero_division;
use crate::raise;
use crate::types::exceptions::{molt_type_OverflowError, molt_type_ValueError};
use core::cmp::Ordering;
use dashu_int::fast_div::ConstDivisor;
use dashu_int::ops::{BitTest, DivRem, UnsignedAbs};
use dashu_int::{IBig, Sign, UBig, Word};

/// The number of an int, bool, or instance of a subclass.
#[derive(Clone, Copy)]
pub enum Num<'a> {
    Small(i64),
    /// What 64 bits do not hold, and 128 do.
    Wide(i128),
    /// What 128 bits do not hold.
    Big(&'a IBig),
}

impl<'a> Num<'a> {
    #[inline]
    pub fn of(v: &'a Value) -> Option<Num<'a>> {
        if let Some(n) = v.as_small_int() {
            return Some(Num::Small(n));
        }
        if let Some(b) = v.as_bool() {
            return Some(Num::Small(b as i64));
        }
        v.downcast::<Int>().map(Int::num)
    }

    pub fn with_big<R>(self, f: impl FnOnce(&IBig) -> R) -> R {
        match self {
            Num::Small(n) => f(&IBig::from(n)),
            Num::Wide(n) => f(&wide::big(n)),
            Num::Big(b) => f(b),
        }
    }

    /// An instance of a subclass may hold a small number as a big one.
    fn narrowed(self) -> Num<'a> {
        match self {
            Num::Big(b) => i64::try_from(b).map_or(self, Num::Small),
            small => small,
        }
    }

    pub fn is_zero(self) -> bool {
        match self {
            Num::Small(n) => n == 0,
            Num::Wide(_) | Num::Big(_) => false,
        }
    }

    pub fn bit_len(self) -> usize {
        self.with_big(|x| x.bit_len())
    }

    pub fn is_negative(self) -> bool {
        match self {
            Num::Small(n) => n < 0,
            Num::Wide(n) => n < 0,
            Num::Big(b) => *b < IBig::ZERO,
        }
    }
}

/// A result that is not yet encoded.
pub enum Made {
    Small(i64),
    Wide(i128),
    Big(IBig),
}

impl Made {
    pub fn value(self) -> Value {
        match self {
            Made::Small(n) => Value::int(n),
            Made::Wide(n) => new_wide(n).into_value(),
            Made::Big(b) => from_big(b),
        }
    }
}

macro_rules! exact {
    ($($f:ident $checked:ident |$x:ident, $y:ident| $e:expr;)*) => { $(
        #[inline]
        pub fn $f(a: Num, b: Num) -> Made {
            match (a, b) {
                (Num::Small(m), Num::Small(n)) => match m.$checked(n) {
                    Some(r) => Made::Small(r),
                    None => $f::beyond(a, b),
                },
                _ => $f::beyond(a, b),
            }
        }

        mod $f {
            #[allow(unused_imports, reason = "not all are sums")]
            use super::limbs;
            use super::{Made, Num, wide};

            /// What 64 bits do not hold.
            #[inline(never)]
            pub fn beyond(a: Num, b: Num) -> Made {
                if let Some(made) = wide::$f(a, b) {
                    return made;
                }
                a.with_big(|$x| b.with_big(|$y| Made::Big($e)))
            }
        }
    )* };
}

exact! {
    add checked_add |x, y| limbs::add(x, y);
    sub checked_sub |x, y| limbs::sub(x, y);
    mul checked_mul |x, y| x * y;
}

/// Bytes for a large number and for what is done next with it: sums and the like do not ask for their memory.
fn with_room(bits: u64) -> usize {
    (bits / 8).saturating_mul(3) as usize
}

/// MemoryError where there is none for a number of so many bits, and for making it.
pub fn ensure_bits(bits: u64) -> PyResult<()> {
    if bits < TOO_MANY_BITS {
        alloc::ensure(with_room(bits))
    } else {
        Err(alloc::no_memory())
    }
}

/// Bytes for a product, and for what is needed on the way: the transforms of long numbers need much.
fn for_product(x: usize, y: usize) -> usize {
    let bytes = (x + y) / 8 + 2;
    if x.min(y) > 4000 * 32 {
        bytes
            .next_power_of_two()
            .saturating_mul(24)
            .saturating_add(4 * bytes)
    } else {
        4 * bytes
    }
}

/// `a * b`, or MemoryError.
#[inline]
pub fn mul_in_memory(a: Num, b: Num) -> PyResult<Made> {
    if let (Num::Big(x), Num::Big(y)) = (a, b) {
        alloc::ensure(for_product(x.bit_len(), y.bit_len()))?;
    }
    Ok(mul(a, b))
}

macro_rules! bitwise {
    ($($f:ident |$x:ident, $y:ident| $e:expr;)*) => { $(
        #[inline]
        pub fn $f(a: Num, b: Num) -> Made {
            match (a, b) {
                (Num::Small($x), Num::Small($y)) => Made::Small($e),
                _ => $f::beyond(a, b),
            }
        }

        mod $f {
            use super::{Made, Num, wide};

            /// What 64 bits do not hold.
            #[inline(never)]
            pub fn beyond(a: Num, b: Num) -> Made {
                if let (Some($x), Some($y)) = (wide::of(a), wide::of(b)) {
                    return wide::made($e);
                }
                a.with_big(|$x| b.with_big(|$y| Made::Big($e)))
            }
        }
    )* };
}

bitwise! {
    and |x, y| x & y;
    or |x, y| x | y;
    xor |x, y| x ^ y;
}

/// Quotient and remainder of 64-bit numbers with the sign of the divisor; the quotient of the one
/// pair that does not fit is left to big numbers.
#[inline]
fn small_floor(x: i64, y: i64) -> Option<(i64, i64)> {
    let (q, r) = (x.checked_div(y)?, x.checked_rem(y)?);
    Some(if r != 0 && (r ^ y) < 0 {
        (q - 1, r + y)
    } else {
        (q, r)
    })
}

/// Quotient and remainder with the sign of the divisor, which is not zero.
pub fn floor(x: &IBig, y: &IBig) -> (IBig, IBig) {
    let (q, r) = x.div_rem(y);
    if r != IBig::ZERO && ((r < IBig::ZERO) != (*y < IBig::ZERO)) {
        return (q - IBig::ONE, r + y);
    }
    (q, r)
}

/// MemoryError where there is none for dividing `a`.
fn ensure_quotient(a: Num) -> PyResult<()> {
    match a {
        Num::Big(x) => alloc::ensure(with_room(x.bit_len() as u64)),
        _ => Ok(()),
    }
}

/// `a // b` and `a % b`; `kind` names the error.
pub fn divmod(a: Num, b: Num, kind: i32) -> PyResult<(Made, Made)> {
    if b.is_zero() {
        return Err(raise_zero_division(kind));
    }
    if let (Num::Small(x), Num::Small(y)) = (a, b)
        && let Some((q, r)) = small_floor(x, y)
    {
        return Ok((Made::Small(q), Made::Small(r)));
    }
    if let Some(made) = wide::floor(a, b) {
        return Ok(made);
    }
    if let Some(made) = division::floor(a, b, true, true) {
        return Ok(made);
    }
    ensure_quotient(a)?;
    let (q, r) = a.with_big(|x| b.with_big(|y| floor(x, y)));
    Ok((Made::Big(q), Made::Big(r)))
}

/// `a % b` alone: big by small is common (`n % 10`, hashing).
pub fn modulo(a: Num, b: Num) -> PyResult<Made> {
    if let (Num::Big(x), Num::Small(y)) = (a, b)
        && let Ok(m) = u32::try_from(y)
        && m != 0
    {
        let r = x % m as i64;
        return Ok(Made::Small(if r < 0 { r + y } else { r }));
    }
    if matches!((a, b), (Num::Big(_), Num::Wide(_)) | (_, Num::Big(_)))
        && let Some(made) = division::floor(a, b, false, true)
    {
        return Ok(made.1);
    }
    if let (Num::Big(x), Num::Wide(_) | Num::Big(_)) = (a, b) {
        return Ok(Made::Big(b.with_big(|y| {
            let r = x % y;
            let other = r != IBig::ZERO && (r < IBig::ZERO) != (*y < IBig::ZERO);
            if other { r + y } else { r }
        })));
    }
    divmod(a, b, 2).map(|r| r.1)
}

/// `a // b` alone.
pub fn floordiv(a: Num, b: Num) -> PyResult<Made> {
    if let Num::Big(x) = a
        && !b.is_zero()
    {
        if let Some(made) = division::floor(a, b, true, false) {
            return Ok(made.0);
        }
        if a.is_negative() == b.is_negative() {
            ensure_quotient(a)?;
            return Ok(Made::Big(b.with_big(|y| x / y)));
        }
    }
    divmod(a, b, 1).map(|r| r.0)
}

/// The float nearest to `mantissa * 2^exponent`, a bit below the last standing for what was cut off.
pub fn round_scaled(mantissa: u128, exponent: i64) -> f64 {
    let bits = 128 - mantissa.leading_zeros() as i64;
    let drop = (bits - 53).max(-1074 - exponent);
    if drop <= 0 {
        return libm::ldexp(mantissa as f64, exponent as i32);
    }
    if drop > 127 {
        return 0.0;
    }
    let (kept, rest, half) = (
        mantissa >> drop,
        mantissa & ((1 << drop) - 1),
        1u128 << (drop - 1),
    );
    let up = rest > half || (rest == half && kept & 1 == 1);
    libm::ldexp((kept + up as u128) as f64, (exponent + drop) as i32)
}

/// The float nearest to an int, infinite where it is too large.
pub fn nearest_float(v: &IBig) -> f64 {
    let (sign, words) = v.as_sign_words();
    // The leading words decide, and whether anything stands below them.
    const COUNT: usize = 16 / size_of::<Word>();
    let (low, top) = words.split_at(words.len().saturating_sub(COUNT));
    let leading = top
        .iter()
        .rev()
        .fold(0u128, |n, &word| n << Word::BITS | word as u128);
    let cut = low.iter().any(|&word| word != 0);
    let below = low.len() as u64 * Word::BITS as u64;
    let f = match below {
        0..=1000 => round_scaled(leading | cut as u128, below as i64),
        _ => f64::INFINITY,
    };
    if sign == Sign::Negative { -f } else { f }
}

/// `a / b` rounded once.
pub fn true_division(a: Num, b: Num) -> PyResult<f64> {
    if b.is_zero() {
        return Err(raise_zero_division(0));
    }
    if let (Num::Small(x), Num::Small(y)) = (a, b)
        && x.unsigned_abs() <= 1 << 53
        && y.unsigned_abs() <= 1 << 53
    {
        return Ok(x as f64 / y as f64);
    }
    let negative = a.is_negative() != b.is_negative();
    let (x, y) = (
        a.with_big(|v| v.unsigned_abs()),
        b.with_big(|v| v.unsigned_abs()),
    );
    if x == UBig::ZERO {
        return Ok(if negative { -0.0 } else { 0.0 });
    }
    let difference = x.bit_len() as i64 - y.bit_len() as i64;
    let too_large = || {
        raise!(
            molt_type_OverflowError,
            "integer division result too large for a float"
        )
    };
    if difference > 1025 {
        return Err(too_large());
    }
    // 66 bits of quotient or so, and a bit that says whether there was more.
    let scale = 66 - difference;
    let (x, y) = if scale > 0 {
        (x << scale as usize, y)
    } else {
        (x, y << (-scale) as usize)
    };
    let (q, r) = x.div_rem(&y);
    let q: u128 = q.try_into().unwrap_or(u128::MAX);
    let f = round_scaled(q << 1 | (r != UBig::ZERO) as u128, -scale - 1);
    if f.is_infinite() {
        return Err(too_large());
    }
    Ok(if negative { -f } else { f })
}

/// More bits than memory holds.
const TOO_MANY_BITS: u64 = 1 << 31;

/// `a << b`.
pub fn lshift(a: Num, b: Num) -> PyResult<Made> {
    if b.is_negative() {
        return Err(raise!(molt_type_ValueError, "negative shift count"));
    }
    if a.is_zero() {
        return Ok(Made::Small(0));
    }
    let Num::Small(count) = b.narrowed() else {
        return Err(raise!(
            molt_type_OverflowError,
            "too many digits in integer"
        ));
    };
    if count as u64 >= TOO_MANY_BITS {
        return Err(alloc::no_memory());
    }
    if let Num::Small(x) = a
        && count < 63
        && (x << count) >> count == x
    {
        return Ok(Made::Small(x << count));
    }
    if let Some(made) = wide::shl(a, count as u32) {
        return Ok(made);
    }
    let bits = count as u64 + a.with_big(|x| x.bit_len()) as u64;
    // Compiled code asks for no error where the count is small.
    if count > 62 {
        alloc::ensure(with_room(bits))?;
    }
    Ok(Made::Big(a.with_big(|x| limbs::shl(x, count as usize))))
}

/// `a >> b`.
pub fn rshift(a: Num, b: Num) -> PyResult<Made> {
    if b.is_negative() {
        return Err(raise!(molt_type_ValueError, "negative shift count"));
    }
    match (a, b.narrowed()) {
        (Num::Small(x), Num::Small(count)) => Ok(Made::Small(x >> count.min(63))),
        (Num::Big(x), Num::Small(count)) if (count as u64) < TOO_MANY_BITS => {
            Ok(Made::Big(limbs::shr(x, count as usize)))
        }
        (Num::Wide(x), Num::Small(count)) => Ok(wide::made(x >> count.min(127))),
        _ => Ok(Made::Small(-(a.is_negative() as i64))),
    }
}

/// `a ** b` for `b >= 0`.
pub fn power(a: Num, b: Num) -> PyResult<Made> {
    if let (Num::Small(x), Num::Small(n)) = (a, b)
        && let Ok(n) = u32::try_from(n)
        && let Some(r) = x.checked_pow(n)
    {
        return Ok(Made::Small(r));
    }
    if let Num::Small(x @ -1..=1) = a {
        let odd = b.with_big(|y| y.bit(0));
        return Ok(Made::Small(if odd { x } else { x * x }));
    }
    let bits = a.with_big(|x| x.bit_len()) as u64;
    match b.narrowed() {
        Num::Small(n) if bits.saturating_sub(1).saturating_mul(n as u64) < TOO_MANY_BITS => {
            // The last step is a square of half as many bits.
            let half = (bits.saturating_mul(n as u64) / 2 + 64).min(u32::MAX as u64) as usize;
            alloc::ensure(for_product(half, half))?;
            Ok(Made::Big(a.with_big(|x| x.pow(n as usize))))
        }
        _ => Err(alloc::no_memory()),
    }
}

/// `pow(a, b, modulus)`.
pub fn power_modulo(a: Num, b: Num, modulus: Num) -> PyResult<Made> {
    if modulus.is_zero() {
        return Err(raise!(
            molt_type_ValueError,
            "pow() 3rd argument cannot be 0"
        ));
    }
    if let (Num::Small(x), Num::Small(y @ 0..), Num::Small(m @ 1..=0xFFFF_FFFF)) = (a, b, modulus) {
        return Ok(Made::Small(
            small_power_modulo(x.rem_euclid(m) as u64, y as u64, m as u64) as i64,
        ));
    }
    let m = modulus.with_big(|m| m.unsigned_abs());
    let ring = ConstDivisor::new(m.clone());
    let mut base = ring.reduce(a.with_big(|x| x.clone()));
    if b.is_negative() {
        base = base.inv().ok_or_else(|| {
            raise!(
                molt_type_ValueError,
                "base is not invertible for the given modulus"
            )
        })?;
    }
    let r = base.pow(&b.with_big(|y| y.unsigned_abs())).residue();
    let r = IBig::from(r % &m);
    Ok(Made::Big(if modulus.is_negative() && r != IBig::ZERO {
        r - IBig::from(m)
    } else {
        r
    }))
}

fn small_power_modulo(mut base: u64, mut exponent: u64, m: u64) -> u64 {
    let mut result = 1 % m;
    while exponent != 0 {
        if exponent & 1 == 1 {
            result = result * base % m;
        }
        base = base * base % m;
        exponent >>= 1;
    }
    result
}

pub fn compare(a: Num, b: Num) -> Ordering {
    match (a, b) {
        (Num::Small(x), Num::Small(y)) => x.cmp(&y),
        (Num::Big(x), Num::Big(y)) => x.cmp(y),
        (Num::Big(x), _) => sign_of(x).cmp(&0),
        (_, Num::Big(y)) => 0.cmp(&sign_of(y)),
        _ => wide::of(a).cmp(&wide::of(b)),
    }
}

fn sign_of(b: &IBig) -> i32 {
    if *b < IBig::ZERO { -1 } else { 1 }
}

/// The greatest common divisor, not negative.
pub fn gcd(a: Num, b: Num) -> Made {
    if let (Num::Small(x), Num::Small(y)) = (a, b) {
        return from_u64(small_gcd(x.unsigned_abs(), y.unsigned_abs()));
    }
    if let (Some(x), Some(y)) = (wide::of(a), wide::of(b)) {
        return wide::made(wide_gcd(x.unsigned_abs(), y.unsigned_abs()) as i128);
    }
    if a.is_zero() || b.is_zero() {
        let other = if a.is_zero() { b } else { a };
        return Made::Big(IBig::from(other.with_big(|v| v.unsigned_abs())));
    }
    use dashu_int::ops::Gcd;
    let g = a.with_big(|x| b.with_big(|y| x.unsigned_abs().gcd(y.unsigned_abs())));
    Made::Big(IBig::from(g))
}

pub fn from_u64(n: u64) -> Made {
    wide::made(n as i128)
}

/// Divides until one word holds both.
fn wide_gcd(mut x: u128, mut y: u128) -> u128 {
    loop {
        if let (Ok(x), Ok(y)) = (u64::try_from(x), u64::try_from(y)) {
            return small_gcd(x, y) as u128;
        }
        if x < y {
            core::mem::swap(&mut x, &mut y);
        }
        if y == 0 {
            return x;
        }
        x = wide::divide(x, y).1;
    }
}

/// By halving: no divisions.
pub fn small_gcd(mut x: u64, mut y: u64) -> u64 {
    if x == 0 || y == 0 {
        return x | y;
    }
    let shift = (x | y).trailing_zeros();
    x >>= x.trailing_zeros();
    while y != 0 {
        y >>= y.trailing_zeros();
        if x > y {
            core::mem::swap(&mut x, &mut y);
        }
        y -= x;
    }
    x << shift
}
