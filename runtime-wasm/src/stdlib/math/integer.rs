//! The functions of `math` on ints: exact at any size.

use crate::molt;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::ops::number::index;
use crate::raise;
use crate::types::exceptions::{molt_type_OverflowError, molt_type_ValueError};
use crate::types::int::arith::{self, Num};
use crate::types::int::{from_big, is_negative, to_big};
use dashu_int::ops::{SquareRoot, UnsignedAbs};
use dashu_int::{IBig, UBig};

fn big(v: &Value) -> IBig {
    to_big(v).unwrap_or(IBig::ZERO)
}

fn num(v: &Value) -> Num<'_> {
    Num::of(v).unwrap_or(Num::Small(0))
}

#[molt::function(
    module = "math",
    sig = "gcd(*integers) -> int",
    text = "($module, *integers)"
)]
fn gcd(integers: &Tuple) -> PyResult<Value> {
    let mut result = Value::small_int(0);
    for v in integers.as_slice() {
        let n = index(v)?;
        result = arith::gcd(num(&result), num(&n)).value();
    }
    Ok(result)
}

#[molt::function(
    module = "math",
    sig = "lcm(*integers) -> int",
    text = "($module, *integers)"
)]
fn lcm(integers: &Tuple) -> PyResult<Value> {
    let mut result = Value::small_int(1);
    for v in integers.as_slice() {
        let n = index(v)?;
        if num(&n).is_zero() || num(&result).is_zero() {
            result = Value::small_int(0);
            continue;
        }
        let g = arith::gcd(num(&result), num(&n)).value();
        let part = arith::divmod(num(&n), num(&g), 1)?.0.value();
        let r = arith::mul(num(&result), num(&part)).value();
        result = if is_negative(&r) {
            arith::sub(Num::Small(0), num(&r)).value()
        } else {
            r
        };
    }
    Ok(result)
}

#[molt::function(module = "math", sig = "isqrt(n, /) -> int")]
fn isqrt(n: &Value) -> PyResult<Value> {
    let n = index(n)?;
    if is_negative(&n) {
        return Err(raise!(
            molt_type_ValueError,
            "isqrt() argument must be nonnegative"
        ));
    }
    if let Some(n) = n.as_int() {
        let mut r = libm::sqrt(n as f64) as i64;
        // The float is off by one at most.
        if r.checked_mul(r).is_none_or(|s| s > n) {
            r -= 1;
        } else if (r + 1).checked_mul(r + 1).is_some_and(|s| s <= n) {
            r += 1;
        }
        return Ok(Value::int(r));
    }
    Ok(from_big(IBig::from(big(&n).unsigned_abs().sqrt())))
}

/// MemoryError where there is none for so many factors up to `largest`.
fn ensure_factors(count: u64, largest: Num) -> PyResult<()> {
    arith::ensure_bits(count.saturating_mul(largest.bit_len() as u64))
}

/// The product of `low..=high`, halves first so that the factors stay of a size.
fn product(low: u64, high: u64) -> UBig {
    if low > high {
        return UBig::ONE;
    }
    if high - low < 8 {
        let mut small = 1u64;
        let mut large = UBig::ONE;
        for n in low..=high {
            match small.checked_mul(n) {
                Some(p) => small = p,
                None => {
                    large *= small;
                    small = n;
                }
            }
        }
        return large * small;
    }
    let middle = low + (high - low) / 2;
    product(low, middle) * product(middle + 1, high)
}

#[molt::function(module = "math", sig = "factorial(n, /) -> int")]
fn factorial(n: &Value) -> PyResult<Value> {
    let n = index(n)?;
    if is_negative(&n) {
        return Err(raise!(
            molt_type_ValueError,
            "factorial() not defined for negative values"
        ));
    }
    let Some(n) = n.as_int() else {
        return Err(raise!(
            molt_type_OverflowError,
            "factorial() argument should not exceed ",
            i64::MAX
        ));
    };
    if n <= 20 {
        return Ok(Value::int((2..=n).product()));
    }
    ensure_factors(n as u64, Num::Small(n))?;
    Ok(from_big(IBig::from(product(2, n as u64))))
}

fn not_negative(v: &Value, name: &str) -> PyResult<()> {
    if is_negative(v) {
        return Err(raise!(
            molt_type_ValueError,
            name,
            " must be a non-negative integer"
        ));
    }
    Ok(())
}

/// `n * (n - 1) * ... * (n - k + 1)`.
fn falling(n: &IBig, k: u64) -> IBig {
    if let Ok(n) = u64::try_from(n) {
        return IBig::from(product(n - k + 1, n));
    }
    fn part(n: &IBig, from: u64, to: u64) -> IBig {
        if to - from == 1 {
            return n - IBig::from(from);
        }
        let middle = from + (to - from) / 2;
        part(n, from, middle) * part(n, middle, to)
    }
    if k == 0 { IBig::ONE } else { part(n, 0, k) }
}

#[molt::function(module = "math", sig = "perm(n, k=None, /) -> int")]
fn perm(n: &Value, k: Option<&Value>) -> PyResult<Value> {
    let Some(k) = k.filter(|k| !k.is_none()) else {
        return factorial(n);
    };
    let (n, k) = (index(n)?, index(k)?);
    not_negative(&n, "n")?;
    not_negative(&k, "k")?;
    if arith::compare(num(&n), num(&k)).is_lt() {
        return Ok(Value::small_int(0));
    }
    let Some(k) = k.as_int() else {
        return Err(raise!(
            molt_type_OverflowError,
            "k must not exceed ",
            i64::MAX
        ));
    };
    ensure_factors(k as u64, num(&n))?;
    Ok(from_big(falling(&big(&n), k as u64)))
}

#[molt::function(module = "math", sig = "comb(n, k, /) -> int")]
fn comb(n: &Value, k: &Value) -> PyResult<Value> {
    let (n, k) = (index(n)?, index(k)?);
    not_negative(&n, "n")?;
    not_negative(&k, "k")?;
    let other = arith::sub(num(&n), num(&k)).value();
    if is_negative(&other) {
        return Ok(Value::small_int(0));
    }
    let k = if arith::compare(num(&other), num(&k)).is_lt() {
        other
    } else {
        k
    };
    let Some(k) = k.as_int() else {
        return Err(raise!(
            molt_type_OverflowError,
            "min(n - k, k) must not exceed ",
            i64::MAX
        ));
    };
    if let Some(n) = n.as_int()
        && let Some(r) = small_comb(n as u64, k as u64)
    {
        return Ok(Value::int(r));
    }
    ensure_factors(k as u64, num(&n))?;
    Ok(from_big(
        falling(&big(&n), k as u64) / IBig::from(product(2, k as u64)),
    ))
}

/// Numbers below which the odd parts of all binomials fit 64 bits.
const ODD: usize = 68;

/// The odd parts of the factorials, modulo 2^64.
const ODD_FACTORIALS: [u64; ODD] = {
    let mut table = [1; ODD];
    let mut n = 1;
    while n < ODD {
        table[n] = (n as u64 >> n.trailing_zeros()).wrapping_mul(table[n - 1]);
        n += 1;
    }
    table
};

/// Their inverses modulo 2^64.
const INVERSES: [u64; ODD] = {
    let mut table = [1; ODD];
    let mut n = 1;
    while n < ODD {
        let odd = ODD_FACTORIALS[n];
        // Newton's iteration doubles the bits that are right, three at first.
        let (mut inverse, mut step) = (odd, 0);
        while step < 5 {
            inverse = inverse.wrapping_mul(2u64.wrapping_sub(odd.wrapping_mul(inverse)));
            step += 1;
        }
        table[n] = inverse;
        n += 1;
    }
    table
};

/// Where the result is below 2^63: the quotient of odd parts is exact modulo 2^64, and the twos are counted apart.
fn small_comb(n: u64, k: u64) -> Option<i64> {
    if n < ODD as u64 {
        static TABLES: [[u64; ODD]; 2] = [ODD_FACTORIALS, INVERSES];
        let [factorials, inverses] = &TABLES;
        let rest = n - k;
        let odd = factorials[n as usize]
            .wrapping_mul(inverses[k as usize])
            .wrapping_mul(inverses[rest as usize]);
        // n! has n less its number of ones twos.
        let twos = k.count_ones() + rest.count_ones() - n.count_ones();
        return i64::try_from(odd << twos).ok();
    }
    if k > 40 {
        return None;
    }
    let mut r = 1u64;
    for i in 0..k {
        r = r.checked_mul(n - i)? / (i + 1);
    }
    i64::try_from(r).ok()
}
