//! `sum`, `min` and `max`.

use crate::molt;
use crate::object::call;
use crate::object::list::List;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::ops::arith;
use crate::ops::compare::{self, CompareOp};
use crate::ops::iter::Items;
use crate::raise;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::int;

#[molt::function(module = "builtins", sig = "sum(iterable, /, start=0)")]
fn sum(iterable: &Value, start: Option<&Value>) -> PyResult<Value> {
    let mut items = Items::of(iterable)?;
    let mut total = start.cloned().unwrap_or(Value::small_int(0));
    refuse_text(&total)?;
    if let Some(n) = total.as_small_int() {
        match sum_ints(&mut items, n)? {
            Ok(total) => return Ok(total),
            Err(so_far) => total = so_far,
        }
    }
    if let Some(f) = total.as_float() {
        match sum_floats(&mut items, f)? {
            Ok(total) => return Ok(total),
            Err(so_far) => total = so_far,
        }
    }
    if let Some(n) = int::words_of(&total) {
        match sum_words(&mut items, n)? {
            Ok(total) => return Ok(total),
            Err(so_far) => total = so_far,
        }
    }
    while let Some(v) = items.step()? {
        total = arith::add(&total, &v)?;
    }
    Ok(total)
}

/// Adds as long as everything is an int of 128 bits; as [`sum_ints`].
fn sum_words(items: &mut Items, start: i128) -> PyResult<Result<Value, Value>> {
    let mut total = start;
    while let Some(v) = items.step()? {
        match int::words_of(&v).and_then(|n| total.checked_add(n)) {
            Some(sum) => total = sum,
            None => return Ok(Err(arith::add(&int::from_words(total), &v)?)),
        }
    }
    Ok(Ok(int::from_words(total)))
}

/// `sum` while a loop of the program adds: its list is empty or holds the total so far; while floats are added also what
/// rounding lost; two more items once anything else was added.
pub fn sum_add(state: &List, item: &Value) -> PyResult<()> {
    let total = state.get(0).unwrap_or(Value::small_int(0));
    match state.len() {
        0 | 1 => add_to_int(state, &total, item),
        2 => add_to_float(state, &total, item),
        _ => {
            state.set(0, arith::add(&total, item)?);
            Ok(())
        }
    }
}

fn add_to_int(state: &List, total: &Value, item: &Value) -> PyResult<()> {
    let number = item.as_small_int().or(item.as_bool().map(i64::from));
    let sum = total.as_small_int().zip(number);
    if let Some(sum) = sum.and_then(|(a, b)| a.checked_add(b)) {
        keep(state, [Value::int(sum)]);
        return Ok(());
    }
    let sum = arith::add(total, item)?;
    match sum.as_float() {
        Some(_) => keep(state, [sum, Value::float(0.0)]),
        None => keep(state, [sum, Value::NONE, Value::NONE]),
    }
    Ok(())
}

fn add_to_float(state: &List, total: &Value, item: &Value) -> PyResult<()> {
    let so_far = total.as_float().unwrap_or_default();
    let lost = state.get(1).and_then(|v| v.as_float()).unwrap_or_default();
    if let Some(x) = item.as_float() {
        let (sum, lost) = compensated(so_far, lost, x);
        keep(state, [Value::float(sum), Value::float(lost)]);
    } else if let Some(n) = item.as_int().filter(|_| int::is_int(item)) {
        state.set(0, Value::float(so_far + n as f64));
    } else {
        let sum = arith::add(&settled(so_far, lost), item)?;
        keep(state, [sum, Value::NONE, Value::NONE]);
    }
    Ok(())
}

fn keep<const N: usize>(state: &List, items: [Value; N]) {
    for (i, item) in items.into_iter().enumerate() {
        match i < state.len() {
            true => state.set(i, item),
            false => state.push(item),
        }
    }
}

pub fn sum_total(state: &List) -> Value {
    let total = state.get(0).unwrap_or(Value::small_int(0));
    match (state.len(), total.as_float(), state.get(1)) {
        (2, Some(total), Some(lost)) => settled(total, lost.as_float().unwrap_or_default()),
        _ => total,
    }
}

/// The next sum, and what rounding has lost so far: Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation
/// endlicher Summen" (1974).
#[inline(always)]
fn compensated(total: f64, lost: f64, x: f64) -> (f64, f64) {
    let sum = total + x;
    let error = if total.abs() >= x.abs() {
        (total - sum) + x
    } else {
        (x - sum) + total
    };
    (sum, lost + error)
}

fn settled(total: f64, lost: f64) -> Value {
    Value::float(if lost != 0.0 && lost.is_finite() {
        total + lost
    } else {
        total
    })
}

fn refuse_text(start: &Value) -> PyResult<()> {
    let message = if start.isa::<Str>() {
        "sum() can't sum strings [use ''.join(seq) instead]"
    } else if start.type_name().is_text("bytes") {
        "sum() can't sum bytes [use b''.join(seq) instead]"
    } else if start.type_name().is_text("bytearray") {
        "sum() can't sum bytearray [use b''.join(seq) instead]"
    } else {
        return Ok(());
    };
    Err(raise!(molt_type_TypeError, message))
}

/// Adds as long as everything is an int of 64 bits; the sum, or how far it came with the first other
/// item added.
fn sum_ints(items: &mut Items, start: i64) -> PyResult<Result<Value, Value>> {
    let mut total = start;
    while let Some(v) = items.step()? {
        if let Some(n) = v.as_small_int()
            && let Some(t) = total.checked_add(n)
        {
            total = t;
            continue;
        }
        match v.as_bool().and_then(|b| total.checked_add(b as i64)) {
            Some(t) => total = t,
            None => return Ok(Err(arith::add(&Value::int(total), &v)?)),
        }
    }
    Ok(Ok(Value::int(total)))
}

/// Adds floats with what rounding loses kept aside; as [`sum_ints`].
fn sum_floats(items: &mut Items, start: f64) -> PyResult<Result<Value, Value>> {
    let mut total = start;
    let mut lost = 0.0f64;
    while let Some(v) = items.step()? {
        if let Some(x) = v.as_float() {
            (total, lost) = compensated(total, lost, x);
        } else if let Some(n) = v.as_int().filter(|_| int::is_int(&v)) {
            total += n as f64;
        } else {
            return Ok(Err(arith::add(&settled(total, lost), &v)?));
        }
    }
    Ok(Ok(settled(total, lost)))
}

#[molt::function(
    module = "builtins",
    sig = "min(*args, key=None, default=None)",
    text = ""
)]
fn min(args: &Tuple, key: Option<&Value>, default: Option<&Value>) -> PyResult<Value> {
    extreme(args, key, default, CompareOp::Lt, "min")
}

#[molt::function(
    module = "builtins",
    sig = "max(*args, key=None, default=None)",
    text = ""
)]
fn max(args: &Tuple, key: Option<&Value>, default: Option<&Value>) -> PyResult<Value> {
    extreme(args, key, default, CompareOp::Gt, "max")
}

fn extreme(
    args: &Tuple,
    key: Option<&Value>,
    default: Option<&Value>,
    op: CompareOp,
    name: &'static str,
) -> PyResult<Value> {
    let key = key.filter(|k| !k.is_none());
    let items = match args.as_slice() {
        [] => {
            return Err(raise!(
                molt_type_TypeError,
                name,
                " expected at least 1 argument, got 0"
            ));
        }
        [one] => one.clone(),
        _ if default.is_some() => {
            return Err(raise!(
                molt_type_TypeError,
                "Cannot specify a default for ",
                name,
                "() with multiple positional arguments"
            ));
        }
        [first, rest @ ..] => {
            let mut best = Best::new(first.clone(), key)?;
            for v in rest {
                best.offer(v.clone(), key, op)?;
            }
            return Ok(best.item);
        }
    };
    let mut items = Items::of(&items)?;
    let Some(first) = items.step()? else {
        return match default {
            Some(d) => Ok(d.clone()),
            None => Err(raise!(
                molt_type_ValueError,
                name,
                "() iterable argument is empty"
            )),
        };
    };
    let mut best = Best::new(first, key)?;
    while let Some(v) = items.step()? {
        best.offer(v, key, op)?;
    }
    Ok(best.item)
}

/// The best item so far, with its key where there is a key function.
struct Best {
    item: Value,
    key: Option<Value>,
}

impl Best {
    fn new(item: Value, key: Option<&Value>) -> PyResult<Best> {
        let key = key.map(|f| call::call1(f, &item)).transpose()?;
        Ok(Best { item, key })
    }

    #[inline(always)]
    fn offer(&mut self, item: Value, key: Option<&Value>, op: CompareOp) -> PyResult<()> {
        match (key, &self.key) {
            (Some(f), Some(best)) => {
                let k = call::call1(f, &item)?;
                if compare::compare_bool(&k, best, op)? {
                    *self = Best { item, key: Some(k) };
                }
            }
            _ => {
                if compare::compare_bool(&item, &self.item, op)? {
                    self.item = item;
                }
            }
        }
        Ok(())
    }
}
