//! What the iterators of `itertools` have in common where they are copied and pickled.
//!
//! Takes their parts and states; gives the tuples of `__reduce__`, and tells that all of it goes away.

use crate::object::arguments::index_i64;
use crate::object::refs::Ref;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::warn::{Deprecated, deprecated};
use crate::raise;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::int;
use crate::types::reduced;

/// `(class, args)`, or with a state.
pub fn reduce(class: &Type, args: Ref<Tuple>, state: Option<Value>) -> PyResult<Ref<Tuple>> {
    deprecated(Deprecated::IteratorCopy)?;
    Ok(reduced::parts(class.escape(), args, state))
}

/// The parts of a state, of which there are between `least` and `most`.
pub fn parts(state: &Value, least: usize, most: usize) -> PyResult<&[Value]> {
    deprecated(Deprecated::IteratorCopy)?;
    let Some(t) = state.downcast::<Tuple>() else {
        return Err(raise!(molt_type_TypeError, "state is not a tuple"));
    };
    let given = t.len();
    if given >= least && given <= most {
        return Ok(t.as_slice());
    }
    let (bound, wanted) = match () {
        _ if least == most => ("exactly ", least),
        _ if given < least => ("at least ", least),
        _ => ("at most ", most),
    };
    Err(raise!(
        molt_type_TypeError,
        "function takes ",
        bound,
        wanted,
        if wanted == 1 {
            " argument ("
        } else {
            " arguments ("
        },
        given,
        " given)"
    ))
}

pub fn invalid<T>() -> PyResult<T> {
    Err(raise!(molt_type_ValueError, "invalid arguments"))
}

/// A state of so many parts, whatever else it is not.
pub fn exactly(state: &Value, count: usize) -> PyResult<&[Value]> {
    deprecated(Deprecated::IteratorCopy)?;
    match state.downcast::<Tuple>() {
        Some(t) if t.len() == count => Ok(t.as_slice()),
        _ => invalid(),
    }
}

/// A part that must be a tuple.
pub fn tuple_part(parts: &[Value], i: usize) -> PyResult<&[Value]> {
    match parts[i].downcast::<Tuple>() {
        Some(t) => Ok(t.as_slice()),
        None => Err(raise!(
            molt_type_TypeError,
            "argument ",
            i + 1,
            " must be tuple, not ",
            parts[i].type_name()
        )),
    }
}

/// A part that is a number, moved into the range.
pub fn clamped(v: &Value, least: usize, most: usize) -> PyResult<usize> {
    let n = position(v)?;
    Ok(n.min(most as i64).max(least as i64) as usize)
}

pub fn position(v: &Value) -> PyResult<i64> {
    if !int::is_int(v) {
        return Err(raise!(molt_type_TypeError, "an integer is required"));
    }
    index_i64(v)
}

/// Places as a tuple of numbers.
pub fn numbers(places: &[usize]) -> Value {
    let all = places.iter().map(|&i| Value::int(i as i64));
    Tuple::from_vec(all.collect()).into_value()
}
