//! `__reduce__` and `__setstate__` of iterators that count positions.

use super::Positions;
use crate::object::arguments::index_i64;
use crate::object::refs::Ref;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::stdlib::builtins::reversed::molt_type_reversed;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::int;
use crate::types::reduced;

/// What gives the iterator again; without a source it is exhausted.
pub fn reduced(
    source: Option<Value>,
    at: i64,
    empty: fn() -> Value,
    backwards: bool,
) -> Ref<Tuple> {
    match source {
        Some(s) if backwards => {
            let at = Value::int(at - 1);
            reduced::parts(molt_type_reversed.escape(), Tuple::new([s]), Some(at))
        }
        Some(s) => reduced::by_iter(s, Some(Value::int(at))),
        None => reduced::by_iter(empty(), None),
    }
}

/// An int as a state.
pub fn state_index(state: &Value) -> PyResult<i64> {
    if !int::is_int(state) {
        return Err(raise!(molt_type_TypeError, "an integer is required"));
    }
    index_i64(state)
}

/// Goes on from a position, as far as there is one.
pub fn set_position(it: &Positions, state: &Value, backwards: bool) -> PyResult<()> {
    let at = state_index(state)?;
    let Some(s) = it.sequence.get() else {
        return Ok(());
    };
    let at = if backwards {
        at.clamp(-1, crate::ops::len(&s)? - 1) + 1
    } else if s.ty().slot_len().is_some() {
        at.clamp(0, crate::ops::len(&s)?)
    } else {
        at.clamp(0, u32::MAX as i64)
    };
    it.next.set(at as u32);
    Ok(())
}
