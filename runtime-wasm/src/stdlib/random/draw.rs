//! Single random numbers: `random`, `getrandbits`, `randrange`, `randint`, `uniform`.

use super::generator;
use super::twister::Twister;
use crate::molt;
use crate::object::value::{PyResult, Value};
use crate::ops::number::{index, to_f64};
use crate::raise;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::int::arith::{self, Num};
use crate::types::int::{from_big, to_big};
use dashu_int::ops::{BitTest, UnsignedAbs};
use dashu_int::{IBig, UBig};

#[molt::function(module = "_draw", sig = "random() -> float")]
fn random() -> f64 {
    generator().float()
}

/// Random bits of any number: words from the lowest up, the last one cut.
fn many_bits(g: &mut Twister, bits: usize) -> UBig {
    let mut bytes = Vec::with_capacity(bits.div_ceil(32) * 4);
    let mut left = bits;
    while left > 0 {
        let word = g.word();
        let word = if left < 32 { word >> (32 - left) } else { word };
        bytes.extend_from_slice(&word.to_le_bytes());
        left = left.saturating_sub(32);
    }
    UBig::from_le_bytes(&bytes)
}

#[molt::function(module = "_draw", sig = "getrandbits(k, /) -> int")]
fn getrandbits(k: i64) -> PyResult<Value> {
    some_bits(generator(), k)
}

/// `k` random bits, or ValueError.
pub fn some_bits(g: &mut Twister, k: i64) -> PyResult<Value> {
    if k < 0 {
        return Err(raise!(
            molt_type_ValueError,
            "number of bits must be non-negative"
        ));
    }
    Ok(match k {
        0..=64 => arith::from_u64(g.bits(k as u32)).value(),
        _ => from_big(IBig::from(many_bits(g, k as usize))),
    })
}

/// At least 0, below `n`, which is positive.
fn below(n: Num) -> Value {
    match n {
        Num::Small(n) => Value::int(generator().below(n as u64) as i64),
        _ => {
            let n = n.with_big(|n| n.unsigned_abs());
            loop {
                let r = many_bits(generator(), n.bit_len());
                if r < n {
                    return from_big(IBig::from(r));
                }
            }
        }
    }
}

/// `start + step * below(count)`.
fn between(start: &Value, width: &Value, step: Option<&Value>) -> PyResult<Value> {
    let n = |v| Num::of(v).unwrap_or(Num::Small(0));
    let big = |v| to_big(v).unwrap_or(IBig::ZERO);
    let Some(step) = step else {
        return Ok(arith::add(n(start), n(&below(n(width)))).value());
    };
    let one = if n(step).is_negative() {
        IBig::ONE
    } else {
        -IBig::ONE
    };
    let count = from_big(arith::floor(&(big(width) + big(step) + one), &big(step)).0);
    if n(&count).is_zero() || n(&count).is_negative() {
        return Err(raise!(molt_type_ValueError, "empty range for randrange()"));
    }
    let drawn = below(n(&count));
    let offset = arith::mul(n(step), n(&drawn)).value();
    Ok(arith::add(n(start), n(&offset)).value())
}

#[molt::function(module = "_draw", sig = "randrange(start, stop=None, step=1) -> int")]
fn randrange(start: &Value, stop: Option<&Value>, step: Option<&Value>) -> PyResult<Value> {
    let n = |v| Num::of(v).unwrap_or(Num::Small(0));
    let start = index(start)?;
    let Some(stop) = stop.filter(|s| !s.is_none()) else {
        if step.is_some_and(|s| s.as_int() != Some(1)) {
            return Err(raise!(
                molt_type_TypeError,
                "Missing a non-None stop argument"
            ));
        }
        if n(&start).is_zero() || n(&start).is_negative() {
            return Err(raise!(molt_type_ValueError, "empty range for randrange()"));
        }
        return Ok(below(n(&start)));
    };
    let stop = index(stop)?;
    let step = step.map(index).transpose()?;
    let width = arith::sub(n(&stop), n(&start)).value();
    match step {
        Some(s) if s.as_int() == Some(0) => {
            Err(raise!(molt_type_ValueError, "zero step for randrange()"))
        }
        Some(s) if s.as_int() != Some(1) => between(&start, &width, Some(&s)).map_err(|e| {
            crate::object::exception::take_pending();
            let _ = e;
            raise!(
                molt_type_ValueError,
                "empty range in randrange(",
                shown(&start),
                ", ",
                shown(&stop),
                ", ",
                shown(&s),
                ")"
            )
        }),
        _ if n(&width).is_zero() || n(&width).is_negative() => Err(raise!(
            molt_type_ValueError,
            "empty range in randrange(",
            shown(&start),
            ", ",
            shown(&stop),
            ")"
        )),
        _ => between(&start, &width, None),
    }
}

fn shown(v: &Value) -> crate::object::refs::Ref<crate::object::str::Str> {
    crate::types::int::to_text(v).unwrap_or_else(|_| crate::object::str::Str::new("..."))
}

#[molt::function(module = "_draw", sig = "randint(a, b) -> int")]
fn randint(a: &Value, b: &Value) -> PyResult<Value> {
    let n = |v| Num::of(v).unwrap_or(Num::Small(0));
    let end = crate::ops::arith::add(b, &Value::small_int(1))?;
    let (a, end) = (index(a)?, index(&end)?);
    let width = arith::sub(n(&end), n(&a)).value();
    if n(&width).is_zero() || n(&width).is_negative() {
        return Err(raise!(
            molt_type_ValueError,
            "empty range in randrange(",
            shown(&a),
            ", ",
            shown(&end),
            ")"
        ));
    }
    between(&a, &width, None)
}

#[molt::function(module = "_draw", sig = "uniform(a, b) -> float")]
fn uniform(a: &Value, b: &Value) -> PyResult<f64> {
    let width = crate::ops::arith::sub(b, a)?;
    Ok(to_f64(a)? + to_f64(&width)? * generator().float())
}

#[molt::function(module = "_draw", sig = "randbytes(n) -> bytes")]
fn randbytes(n: i64) -> PyResult<crate::object::refs::Ref<crate::types::bytes::Bytes>> {
    let Ok(n) = usize::try_from(n) else {
        return Err(raise!(
            molt_type_ValueError,
            "number of bits must be non-negative"
        ));
    };
    let mut bytes = many_bits(generator(), n * 8).to_le_bytes().into_vec();
    bytes.resize(n, 0);
    Ok(crate::types::bytes::Bytes::new(&bytes))
}
