//! `aiter` and `anext`.

use crate::molt;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::iterators::anext_with_default;

#[molt::function(module = "builtins", sig = "aiter(async_iterable, /)")]
fn aiter(async_iterable: &Value) -> PyResult<Value> {
    let Some(f) = async_iterable.ty().slot_aiter() else {
        return Err(raise!(
            molt_type_TypeError,
            "'",
            async_iterable.type_name(),
            "' object is not an async iterable"
        ));
    };
    let it = f(async_iterable)?;
    if it.ty().slot_anext().is_none() {
        return Err(raise!(
            molt_type_TypeError,
            "aiter() returned not an async iterator of type '",
            it.type_name(),
            "'"
        ));
    }
    Ok(it)
}

#[molt::function(
    module = "builtins",
    sig = "anext(async_iterator, default=None, /)",
    text = "($module, aiterator, default=<unrepresentable>, /)"
)]
fn anext(async_iterator: &Value, default: Option<&Value>) -> PyResult<Value> {
    let Some(f) = async_iterator.ty().slot_anext() else {
        return Err(raise!(
            molt_type_TypeError,
            "'",
            async_iterator.type_name(),
            "' object is not an async iterator"
        ));
    };
    let next = f(async_iterator)?;
    match default {
        None => Ok(next),
        Some(default) => Ok(anext_with_default(next, default)),
    }
}
