//! `in`.

use crate::object::exception;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::{compare, iter};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;

/// `item in container`.
pub fn contains(container: &Value, item: &Value) -> PyResult<bool> {
    if let Some(f) = container.ty().slot_contains() {
        return f(container, item);
    }
    if !iter::is_iterable(container) {
        return Err(no_items(container));
    }
    let it = match iter::iter(container) {
        Ok(it) => it,
        // Whatever TypeError says that it has no iterator.
        Err(Raised) if exception::clear_if(&molt_type_TypeError) => {
            return Err(no_items(container));
        }
        Err(Raised) => return Err(Raised),
    };
    while let Some(v) = iter::next(&it)? {
        if compare::equal(&v, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cold]
fn no_items(container: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "argument of type '",
        container.type_name(),
        "' is not iterable"
    )
}
