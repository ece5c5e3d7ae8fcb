//! `vars` of an object.

use crate::molt;
use crate::object::attr;
use crate::object::names::molt_name___dict__;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;

#[molt::function(module = "builtins", sig = "vars(object, /)")]
fn vars(object: &Value) -> PyResult<Value> {
    match attr::lookup(object, molt_name___dict__.get())? {
        Some(d) => Ok(d),
        None => Err(raise!(molt_type_TypeError, "vars() argument must have __dict__ attribute")),
    }
}
