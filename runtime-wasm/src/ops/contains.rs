//! `in`.

use crate::object::value::{PyResult, Value};
use crate::ops::{compare, iter};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;

/// `item in container`.
pub fn contains(container: &Value, item: &Value) -> PyResult<bool> {
    if let Some(f) = container.ty().slot_contains() {
        return f(container, item);
    }
    if !iter::is_iterable(container) {
        return Err(raise!(
            molt_type_TypeError,
            "argument of type '",
            container.type_name(),
            "' is not iterable"
        ));
    }
    let it = iter::iter(container)?;
    while let Some(v) = iter::next(&it)? {
        if compare::equal(&v, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}
