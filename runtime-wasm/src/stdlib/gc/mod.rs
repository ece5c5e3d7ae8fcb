//! `gc`: switching the collector on and off, running it, and what it did.

use crate::molt;
use crate::object::alloc::Global;
use crate::object::dict::Dict;
use crate::object::gc;
use crate::object::list::List;
use crate::object::refs::Ref;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::object::version;
use crate::raise;
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError,
};

mod debug;
mod objects;

/// Thresholds as the program sees them; only a first one of 0 has a meaning here.
static THRESHOLDS: Global<Option<[i64; 3]>> = Global::new(None);
static SWITCHED_ON: Global<bool> = Global::new(true);

fn thresholds() -> [i64; 3] {
    let young = if version::since(13) { 2000 } else { 700 };
    THRESHOLDS.load().unwrap_or([young, 10, 10])
}

fn apply() {
    gc::enable(SWITCHED_ON.load() && thresholds()[0] != 0);
}

#[molt::function(module = "gc", sig = "enable() -> None")]
fn enable() {
    SWITCHED_ON.store(true);
    apply();
}

#[molt::function(module = "gc", sig = "disable() -> None")]
fn disable() {
    SWITCHED_ON.store(false);
    apply();
}

#[molt::function(module = "gc", sig = "isenabled() -> bool")]
fn isenabled() -> bool {
    SWITCHED_ON.load()
}

#[molt::function(module = "gc", sig = "collect(generation=2) -> int")]
fn collect(generation: Option<&Value>) -> PyResult<usize> {
    match generation.map_or(Ok(2), c_int)? {
        n @ 0..=2 => Ok(gc::collect_generation(n as usize)),
        _ => Err(raise!(molt_type_ValueError, "invalid generation")),
    }
}

#[molt::function(module = "gc", sig = "get_threshold() -> tuple")]
fn get_threshold() -> Ref<Tuple> {
    Tuple::new(thresholds().map(Value::int))
}

#[molt::function(module = "gc", sig = "set_threshold(*given) -> None", text = "")]
fn set_threshold(given: &Tuple) -> PyResult<()> {
    let given = given.as_slice();
    let wrong = match given.len() {
        0 => Some("least 1 argument"),
        1..=3 => None,
        _ => Some("most 3 arguments"),
    };
    if wrong.is_some() && version::since(13) {
        return Err(raise!(
            molt_type_TypeError,
            "gc.set_threshold requires 1 to 3 arguments"
        ));
    }
    if let Some(wrong) = wrong {
        return Err(raise!(
            molt_type_TypeError,
            "set_threshold() takes at ",
            wrong,
            " (",
            given.len(),
            " given)"
        ));
    }
    let mut t = self::thresholds();
    for (place, v) in t.iter_mut().zip(given) {
        *place = c_int(v)?;
    }
    THRESHOLDS.store(Some(t));
    apply();
    Ok(())
}

/// An int that fits into 32 bits.
fn c_int(v: &Value) -> PyResult<i64> {
    let n: i64 = crate::ops::number::index_or_error(v)?;
    if i32::try_from(n).is_ok() {
        return Ok(n);
    }
    Err(raise!(
        molt_type_OverflowError,
        if n < 0 {
            "signed integer is less than minimum"
        } else {
            "signed integer is greater than maximum"
        }
    ))
}

#[molt::function(module = "gc", sig = "get_count() -> tuple")]
fn get_count() -> Ref<Tuple> {
    Tuple::new([gc::young() as i64, 0, 0].map(Value::int))
}

#[molt::function(module = "gc", sig = "get_stats() -> list")]
fn get_stats() -> PyResult<Ref<List>> {
    let list = List::with_capacity(3);
    for s in gc::STATS.load() {
        let d = Dict::empty();
        for (name, n) in [
            ("collections", s.collections),
            ("collected", s.collected),
            ("uncollectable", 0),
        ] {
            d.insert(&Value::str(name), Value::int(n))?;
        }
        list.push(d.into_value());
    }
    Ok(list)
}

#[molt::function(module = "gc", sig = "freeze() -> None")]
fn freeze() {
    gc::freeze();
}

#[molt::function(module = "gc", sig = "unfreeze() -> None")]
fn unfreeze() {
    gc::unfreeze();
}

#[molt::function(module = "gc", sig = "get_freeze_count() -> int")]
fn get_freeze_count() -> usize {
    gc::frozen()
}
