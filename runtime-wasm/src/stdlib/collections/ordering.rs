//! What `OrderedDict` does with the order of its entries.

use crate::molt;
use crate::object::dict::Dict;
use crate::object::refs::Ref;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::molt_type_KeyError;

/// Takes the last entry or the first; KeyError where there is none.
#[molt::function(module = "_collections", sig = "_pop_entry(mapping, last, /) -> tuple")]
fn pop_entry(mapping: &Dict, last: bool) -> PyResult<Ref<Tuple>> {
    let taken = if last {
        mapping.pop_last()
    } else {
        mapping.take_first()
    };
    match taken {
        Some((key, value)) => Ok(Tuple::new([key, value])),
        None => Err(raise!(molt_type_KeyError, "dictionary is empty")),
    }
}

/// Moves the entry of a key to the end or to the front; whether there is one.
#[molt::function(
    module = "_collections",
    sig = "_move_entry(mapping, key, last, /) -> bool"
)]
fn move_entry(mapping: &Dict, key: &Value, last: bool) -> PyResult<bool> {
    mapping.move_entry(key, last)
}
