//! Names in class bodies: a dict, or whatever mapping the metaclass has prepared.

use crate::object::dict::Dict;
use crate::object::exception;
use crate::object::refs::PyObject;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::types::exceptions::molt_type_KeyError;

/// The row `namespace_get`.
pub fn namespace_get(namespace: &Value, name: &Str) -> PyResult<Option<Value>> {
    if let Some(d) = namespace.downcast_exact::<Dict>() {
        return Ok(d.get_str(name));
    }
    let found = crate::ops::subscript::getitem(namespace, &name.to_value());
    exception::absorb(found, &molt_type_KeyError)
}

pub fn namespace_set(namespace: &Value, name: &Str, value: &Value) -> PyResult<()> {
    if let Some(d) = namespace.downcast_exact::<Dict>() {
        d.insert_str(name, value.clone());
        return Ok(());
    }
    crate::ops::subscript::setitem(namespace, &name.to_value(), value)
}

pub fn namespace_delete(namespace: &Value, name: &Str) -> PyResult<()> {
    let removed = match namespace.downcast_exact::<Dict>() {
        Some(d) => d.remove_str(name).is_some(),
        None => {
            let gone = crate::ops::subscript::delitem(namespace, &name.to_value());
            exception::absorb(gone, &molt_type_KeyError)?.is_some()
        }
    };
    if removed {
        return Ok(());
    }
    Err(crate::ops::errors::name_error(name))
}
