//! What is drawn from sequences: `choice`, `choices`, `shuffle`, `sample`.

use super::generator;
use crate::molt;
use crate::object::list::List;
use crate::object::refs::Ref;
use crate::object::value::{PyResult, Value};
use crate::ops::number::to_f64;
use crate::ops::{arith, iter, subscript};
use crate::raise;
use crate::stdlib::math::precise;
use crate::types::exceptions::{molt_type_IndexError, molt_type_TypeError, molt_type_ValueError};

/// `v[i]`, straight where it is a list or a tuple.
#[inline]
fn item(v: &Value, i: u64) -> PyResult<Value> {
    if let Some(l) = v.downcast_exact::<List>()
        && let Some(x) = l.get(i as usize)
    {
        return Ok(x);
    }
    subscript::getitem(v, &Value::int(i as i64))
}

#[molt::function(module = "_draw", sig = "choice(seq)")]
fn choice(seq: &Value) -> PyResult<Value> {
    let n = crate::ops::len(seq)?;
    if n == 0 {
        return Err(raise!(
            molt_type_IndexError,
            "Cannot choose from an empty sequence"
        ));
    }
    item(seq, generator().below(n as u64))
}

#[molt::function(module = "_draw", sig = "shuffle(x) -> None")]
fn shuffle(x: &Value) -> PyResult<()> {
    let n = crate::ops::len(x)? as usize;
    for i in (1..n).rev() {
        let j = generator().below(i as u64 + 1) as usize;
        if let Some(l) = x.downcast_exact::<List>() {
            if let (Some(a), Some(b)) = (l.get(i), l.get(j)) {
                l.set(i, b);
                l.set(j, a);
            }
            continue;
        }
        let (a, b) = (item(x, i as u64)?, item(x, j as u64)?);
        subscript::setitem(x, &Value::small_int(i as i64), &b)?;
        subscript::setitem(x, &Value::small_int(j as i64), &a)?;
    }
    Ok(())
}

fn running(weights: &[Value]) -> PyResult<Vec<Value>> {
    let mut out: Vec<Value> = Vec::with_capacity(weights.len());
    for w in weights {
        out.push(match out.last() {
            Some(sum) => arith::add(sum, w)?,
            None => w.clone(),
        });
    }
    Ok(out)
}

/// The sums of weights, from either argument of `choices`.
fn sums(weights: Option<&Value>, cumulative: Option<&Value>) -> PyResult<Option<Vec<Value>>> {
    match (weights, cumulative) {
        (None, None) => Ok(None),
        (Some(w), None) if w.as_int().is_some() => Err(raise!(
            molt_type_TypeError,
            "The number of choices must be a keyword argument: k=",
            w.as_int().unwrap_or(0)
        )),
        (Some(w), None) => running(&iter::collect(w)?).map(Some),
        (None, Some(c)) => iter::collect(c).map(Some),
        (Some(_), Some(_)) => Err(raise!(
            molt_type_TypeError,
            "Cannot specify both weights and cumulative weights"
        )),
    }
}

#[molt::function(
    module = "_draw",
    sig = "choices(population, weights=None, *, cum_weights=None, k=1) -> list"
)]
fn choices(
    population: &Value,
    weights: Option<&Value>,
    cum_weights: Option<&Value>,
    k: Option<i64>,
) -> PyResult<Ref<List>> {
    let n = crate::ops::len(population)? as u64;
    let k = k.unwrap_or(1);
    let list = List::empty();
    let sums = sums(
        weights.filter(|w| !w.is_none()),
        cum_weights.filter(|w| !w.is_none()),
    )?;
    let Some(sums) = sums else {
        for _ in 0..k {
            list.push(item(population, (generator().float() * n as f64) as u64)?);
        }
        return Ok(list);
    };
    if sums.len() as u64 != n {
        return Err(raise!(
            molt_type_ValueError,
            "The number of weights does not match the population"
        ));
    }
    let total = match sums.last() {
        Some(last) => to_f64(&arith::add(last, &Value::float(0.0))?)?,
        None => 0.0,
    };
    let sums: Vec<f64> = sums.iter().map(to_f64).collect::<PyResult<_>>()?;
    if total <= 0.0 {
        return Err(raise!(
            molt_type_ValueError,
            "Total of weights must be greater than zero"
        ));
    }
    if !total.is_finite() {
        return Err(raise!(
            molt_type_ValueError,
            "Total of weights must be finite"
        ));
    }
    for _ in 0..k {
        let x = generator().float() * total;
        let at = sums[..sums.len() - 1].partition_point(|s| *s <= x);
        list.push(item(population, at as u64)?);
    }
    Ok(list)
}

/// How many items `sample` takes out of a copy of the population rather than a set of places.
fn pool_size(k: u64) -> f64 {
    let more = if k > 5 {
        precise::pow(
            4.0,
            libm::ceil(precise::log(k as f64 * 3.0) / precise::log(4.0)),
        )
    } else {
        0.0
    };
    21.0 + more
}

#[molt::function(
    module = "_draw",
    sig = "sample(population, k, *, counts=None) -> list"
)]
fn sample(population: &Value, k: &Value, counts: Option<&Value>) -> PyResult<Ref<List>> {
    if population.ty().slot_getitem().is_none() || population.isa::<crate::object::dict::Dict>() {
        return Err(raise!(
            molt_type_TypeError,
            "Population must be a sequence.  For dicts or sets, use sorted(d)."
        ));
    }
    if crate::types::float::value(k).is_some() {
        return Err(raise!(
            molt_type_TypeError,
            "can't multiply sequence by non-int of type 'float'"
        ));
    }
    let k = crate::object::arguments::index_i64(k)?;
    let n = crate::ops::len(population)? as u64;
    let Some(counts) = counts.filter(|c| !c.is_none()) else {
        let places = places(n, k)?;
        let list = List::with_capacity(places.len());
        for i in places {
            list.push(item(population, i)?);
        }
        return Ok(list);
    };
    let sums = running(&iter::collect(counts)?)?;
    if sums.len() as u64 != n {
        return Err(raise!(
            molt_type_ValueError,
            "The number of counts does not match the population"
        ));
    }
    if let Some(last) = sums.last()
        && !crate::types::int::is_int(last)
    {
        return Err(raise!(molt_type_TypeError, "Counts must be integers"));
    }
    let ends: Vec<i64> = sums
        .iter()
        .map(crate::object::arguments::index_i64)
        .collect::<PyResult<_>>()?;
    let total = ends.last().copied().unwrap_or(0);
    if total <= 0 {
        return Err(raise!(
            molt_type_ValueError,
            "Total of counts must be greater than zero"
        ));
    }
    let list = List::empty();
    for i in places(total as u64, k)? {
        let at = ends.partition_point(|e| *e <= i as i64);
        list.push(item(population, at as u64)?);
    }
    Ok(list)
}

/// `k` different places below `n` in the order that they are drawn.
fn places(n: u64, k: i64) -> PyResult<Vec<u64>> {
    let Some(k) = u64::try_from(k).ok().filter(|k| *k <= n) else {
        return Err(raise!(
            molt_type_ValueError,
            "Sample larger than population or is negative"
        ));
    };
    let g = generator();
    let mut out = Vec::with_capacity(k as usize);
    if n as f64 <= pool_size(k) {
        let mut pool: Vec<u64> = (0..n).collect();
        for i in 0..k {
            let j = g.below(n - i) as usize;
            out.push(pool[j]);
            pool[j] = pool[(n - i - 1) as usize];
        }
        return Ok(out);
    }
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..k {
        let mut j = g.below(n);
        while !seen.insert(j) {
            j = g.below(n);
        }
        out.push(j);
    }
    Ok(out)
}
