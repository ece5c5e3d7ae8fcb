//! Sums, products and norms of `math`.
//!
//! `fsum`, `sumprod`, `hypot` and `dist` keep what rounding loses and round once at the end.

use super::pair::{self, Pair};
use crate::molt;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::ops::number::to_f64;
use crate::ops::{arith, iter};
use crate::raise;
use crate::types::exceptions::{molt_type_OverflowError, molt_type_ValueError};

/// The exact sum of two floats: the nearest float and the error.
#[inline]
fn two_sum(a: f64, b: f64) -> (f64, f64) {
    let s = a + b;
    let t = s - a;
    (s, (a - (s - t)) + (b - t))
}

/// The exact product of two floats. Splitting them is quick, and right far from both ends of the range.
#[inline(always)]
fn product(a: f64, b: f64) -> Pair {
    let p = a * b;
    let far = |x: f64| x.abs() > 1e-200 && x.abs() < 1e290;
    if far(p) && far(a) && far(b) {
        return pair::product(a, b);
    }
    Pair {
        high: p,
        low: libm::fma(a, b, -p),
    }
}

/// A sum with three times the precision of a float: `SumKVert` of Ogita, Rump and Oishi, "Accurate Sum and Dot Product"
/// (2005), with K = 3.
#[derive(Clone, Copy, Default)]
struct Triple {
    high: f64,
    low: f64,
    tiny: f64,
}

impl Triple {
    #[inline(always)]
    fn plus(self, more: Pair) -> Triple {
        let first = pair::sum(self.high, more.high);
        let second = pair::sum(self.low, more.low);
        let third = pair::sum(second.high, first.low);
        Triple {
            high: first.high,
            low: third.high,
            tiny: self.tiny + second.low + third.low,
        }
    }

    /// The nearest float, or nearly always.
    fn value(self) -> f64 {
        let last = pair::sum(self.low, self.tiny);
        let whole = pair::sum(self.high, last.high);
        whole.high + (whole.low + last.low)
    }
}

/// A sum of floats without any loss: parts that do not overlap, smallest first.
#[derive(Default)]
struct Exact {
    parts: Vec<f64>,
}

impl Exact {
    fn add(&mut self, mut x: f64) {
        let mut kept = 0;
        for j in 0..self.parts.len() {
            let (high, low) = two_sum(x, self.parts[j]);
            if low != 0.0 {
                self.parts[kept] = low;
                kept += 1;
            }
            x = high;
        }
        self.parts.truncate(kept);
        if x != 0.0 {
            self.parts.push(x);
        }
    }

    /// The nearest float, halves to even.
    fn round(&self) -> f64 {
        let mut rest = self.parts.iter().rev().copied();
        let Some(mut high) = rest.next() else {
            return 0.0;
        };
        let mut low = 0.0;
        for y in rest.by_ref() {
            let x = high;
            high = x + y;
            low = y - (high - x);
            if low != 0.0 {
                break;
            }
        }
        if let Some(next) = rest.next()
            && ((low < 0.0 && next < 0.0) || (low > 0.0 && next > 0.0))
        {
            // A tie that the smaller parts break.
            let y = low * 2.0;
            let x = high + y;
            if y == x - high {
                high = x;
            }
        }
        high
    }
}

#[molt::function(module = "math", sig = "fsum(seq, /) -> float")]
fn fsum(seq: &Value) -> PyResult<f64> {
    let mut sum = Exact::default();
    let (mut special, mut infinite) = (0.0, 0.0);
    iter::each(seq, |v| {
        let x = to_f64(&v)?;
        if x.is_finite() {
            sum.add(x);
            if sum.parts.last().is_some_and(|p| !p.is_finite()) {
                return Err(raise!(
                    molt_type_OverflowError,
                    "intermediate overflow in fsum"
                ));
            }
        } else {
            if x.is_infinite() {
                infinite += x;
            }
            special += x;
        }
        Ok(())
    })?;
    if special != 0.0 {
        if f64::is_nan(infinite) {
            return Err(raise!(molt_type_ValueError, "-inf + inf in fsum"));
        }
        return Ok(special);
    }
    Ok(sum.round())
}

#[molt::function(module = "math", sig = "prod(iterable, /, *, start=1)")]
fn prod(iterable: &Value, start: Option<&Value>) -> PyResult<Value> {
    let mut result = start.cloned().unwrap_or(Value::small_int(1));
    iter::each(iterable, |v| {
        result = match (result.as_float(), v.as_float()) {
            (Some(x), Some(y)) => Value::float(x * y),
            _ => arith::mul(&result, &v)?,
        };
        Ok(())
    })?;
    Ok(result)
}

#[molt::function(module = "math", sig = "sumprod(p, q, /)")]
fn sumprod(p: &Value, q: &Value) -> PyResult<Value> {
    // Iterators that work side by side, as those of one object do.
    let (p, q) = (iter::iter(p)?, iter::iter(q)?);
    let (mut p, mut q) = (iter::Items::from(p), iter::Items::from(q));
    let mut total = Value::small_int(0);
    let mut sum = Triple::default();
    let mut floats = false;
    loop {
        let (x, y) = match (p.step()?, q.step()?) {
            (None, None) => break,
            (Some(x), Some(y)) => (x, y),
            _ => {
                return Err(raise!(
                    molt_type_ValueError,
                    "Inputs are not the same length"
                ));
            }
        };
        if (x.as_float().is_some() || y.as_float().is_some())
            && let (Some(a), Some(b)) = (plain(&x), plain(&y))
        {
            let more = sum.plus(product(a, b));
            if more.high.is_finite() {
                sum = more;
                floats = true;
                continue;
            }
        }
        if floats {
            total = arith::add(&total, &Value::float(sum.value()))?;
            (sum, floats) = (Triple::default(), false);
        }
        total = arith::add(&total, &arith::mul(&x, &y)?)?;
    }
    if !floats {
        return Ok(total);
    }
    arith::add(&total, &Value::float(sum.value()))
}

/// A float, or an int that is one exactly.
fn plain(v: &Value) -> Option<f64> {
    match v.as_float() {
        Some(f) => Some(f),
        None => v
            .as_small_int()
            .or(v.as_bool().map(i64::from))
            .map(|n| n as f64),
    }
}

/// The root of the sum of the squares.
fn norm(values: &[f64]) -> f64 {
    let (mut largest, mut nan) = (0.0f64, false);
    for v in values {
        nan |= v.is_nan();
        largest = largest.max(v.abs());
    }
    if largest.is_infinite() {
        return largest;
    }
    if nan {
        return f64::NAN;
    }
    if largest == 0.0 || values.len() == 1 {
        return largest;
    }
    // Scaled by a power of two, so that no square leaves the range.
    let exponent = (largest.to_bits() >> 52) as i32 - 1022;
    let moderate = exponent.abs() < 900;
    let exponent = match moderate {
        true => exponent,
        false => libm::frexp(largest).1,
    };
    let scale = f64::from_bits(((1023 - exponent.clamp(-900, 900)) as u64) << 52);
    let scaled = |v: f64| match moderate {
        true => v * scale,
        false => libm::ldexp(v, -exponent),
    };
    let mut sum = Triple::default();
    for &v in values {
        let x = scaled(v);
        sum = sum.plus(product(x, x));
    }
    // One step of Newton's on what the rounded root leaves.
    let root = libm::sqrt(sum.value());
    let rest = sum.plus(product(root, root).negated());
    let root = root + rest.value() / (2.0 * root);
    match moderate {
        true => root / scale,
        false => libm::ldexp(root, exponent),
    }
}

#[molt::function(module = "math", sig = "hypot(*coordinates) -> float", text = "")]
fn hypot(coordinates: &Tuple) -> PyResult<f64> {
    // Those of most points need no memory of their own.
    let (mut few, items) = ([0.0; 4], coordinates.as_slice());
    if let Some(few) = few.get_mut(..items.len()) {
        for (place, item) in few.iter_mut().zip(items) {
            *place = to_f64(item)?;
        }
        return Ok(norm(few));
    }
    let values: Vec<f64> = items.iter().map(to_f64).collect::<PyResult<_>>()?;
    Ok(norm(&values))
}

#[molt::function(module = "math", sig = "dist(p, q, /) -> float")]
fn dist(p: &Value, q: &Value) -> PyResult<f64> {
    let (p, q) = (iter::collect(p)?, iter::collect(q)?);
    if p.len() != q.len() {
        return Err(raise!(
            molt_type_ValueError,
            "both points must have the same number of dimensions"
        ));
    }
    let mut values = Vec::with_capacity(p.len());
    for (x, y) in p.iter().zip(&q) {
        values.push((to_f64(x)? - to_f64(y)?).abs());
    }
    Ok(norm(&values))
}
