//! Methods of `deque`.

use super::deque::{Deque, mutated};
use crate::molt;
use crate::object::refs::{PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::ops::compare;
use crate::ops::repr::repr;
use crate::raise;
use crate::types::exceptions::{molt_type_IndexError, molt_type_ValueError};
use crate::types::slice::{bound, clamp};

#[molt::method(ty = "deque", sig = "append(self, item, /) -> None", text = "")]
fn append(d: &Deque, item: &Value) {
    d.push_right(item.clone());
}

#[molt::method(ty = "deque", sig = "appendleft(self, item, /) -> None", text = "")]
fn appendleft(d: &Deque, item: &Value) {
    d.push_left(item.clone());
}

#[molt::method(ty = "deque", sig = "pop(self, /)", text = "")]
fn pop(d: &Deque) -> PyResult<Value> {
    d.pop_right()
        .ok_or_else(|| raise!(molt_type_IndexError, "pop from an empty deque"))
}

#[molt::method(ty = "deque", sig = "popleft(self, /)", text = "")]
fn popleft(d: &Deque) -> PyResult<Value> {
    d.pop_left()
        .ok_or_else(|| raise!(molt_type_IndexError, "pop from an empty deque"))
}

#[molt::method(ty = "deque", sig = "extend(self, iterable, /) -> None", text = "")]
fn extend(d: &Deque, iterable: &Value) -> PyResult<()> {
    d.extend(iterable, false)
}

#[molt::method(ty = "deque", sig = "extendleft(self, iterable, /) -> None", text = "")]
fn extendleft(d: &Deque, iterable: &Value) -> PyResult<()> {
    d.extend(iterable, true)
}

#[molt::method(ty = "deque", sig = "clear(self, /) -> None", text = "")]
fn clear(d: &Deque) {
    d.clear();
}

#[molt::method(ty = "deque", sig = "copy(self, /)", text = "")]
fn copy(d: &Deque) -> Ref<Deque> {
    d.copy(d.as_object().ty())
}

#[molt::method(ty = "deque", sig = "__copy__(self, /)", text = "")]
fn dunder_copy(d: &Deque) -> Ref<Deque> {
    copy(d)
}

#[molt::method(ty = "deque", sig = "rotate(self, n=1, /) -> None", text = "")]
fn rotate(d: &Deque, n: Option<i64>) {
    let len = d.len() as i64;
    if len > 1 {
        d.changed();
        d.ring_mut()
            .rotate_right(n.unwrap_or(1).rem_euclid(len) as usize);
    }
}

#[molt::method(ty = "deque", sig = "reverse(self, /) -> None", text = "")]
fn reverse(d: &Deque) {
    d.ring_mut().make_contiguous().reverse();
}

#[molt::method(ty = "deque", sig = "count(self, value, /) -> int", text = "")]
fn count(d: &Deque, value: &Value) -> PyResult<i64> {
    let state = d.state.get();
    let (mut n, mut i) = (0, 0);
    while let Some(item) = d.get(i) {
        n += compare::equal(&item, value)? as i64;
        if d.state.get() != state {
            return Err(mutated());
        }
        i += 1;
    }
    Ok(n)
}

#[molt::method(
    ty = "deque",
    sig = "index(self, value, start=0, stop=9223372036854775807, /) -> int",
    text = ""
)]
fn index(d: &Deque, value: &Value, start: Option<&Value>, stop: Option<&Value>) -> PyResult<usize> {
    let (start, stop) = (
        clamp(bound(start, 0)?, d.len()),
        clamp(bound(stop, i64::MAX)?, d.len()),
    );
    let state = d.state.get();
    for i in start..stop {
        let Some(item) = d.get(i) else { break };
        if compare::equal(&item, value)? {
            return Ok(i);
        }
        if d.state.get() != state {
            return Err(mutated());
        }
    }
    Err(raise!(
        molt_type_ValueError,
        repr(value)?,
        " is not in deque"
    ))
}

#[molt::method(ty = "deque", sig = "insert(self, index, value, /) -> None", text = "")]
fn insert(d: &Deque, index: i64, value: &Value) -> PyResult<()> {
    if d.len() as i64 == d.limit.get() {
        return Err(raise!(
            molt_type_IndexError,
            "deque already at its maximum size"
        ));
    }
    d.changed();
    d.ring_mut().insert(clamp(index, d.len()), value.clone());
    Ok(())
}

#[molt::method(ty = "deque", sig = "remove(self, value, /) -> None", text = "")]
fn remove(d: &Deque, value: &Value) -> PyResult<()> {
    let state = d.state.get();
    let mut i = 0;
    while let Some(item) = d.get(i) {
        let found = compare::equal(&item, value)?;
        if d.state.get() != state {
            return Err(raise!(
                molt_type_IndexError,
                "deque mutated during iteration"
            ));
        }
        if found {
            d.changed();
            let old = d.ring_mut().remove(i);
            drop(old);
            return Ok(());
        }
        i += 1;
    }
    Err(raise!(
        molt_type_ValueError,
        repr(value)?,
        " is not in deque"
    ))
}

#[molt::getter(ty = "deque", name = "maxlen")]
fn maxlen(d: &Deque) -> Option<i64> {
    let limit = d.limit.get();
    (limit >= 0).then_some(limit)
}

#[molt::method(ty = "deque", sig = "__reduce__(self, /)", text = "")]
fn reduce(d: &Deque) -> PyResult<Ref<Tuple>> {
    let args = match maxlen(d) {
        Some(n) => Tuple::new([Tuple::empty().into_value(), Value::int(n)]),
        None => Tuple::empty(),
    };
    let items = super::deque_iter::forwards(&d.to_value())?;
    Ok(Tuple::new([
        d.as_object().ty().escape(),
        args.into_value(),
        Value::NONE,
        items,
    ]))
}
