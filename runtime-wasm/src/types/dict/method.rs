//! Methods of `dict`.

use super::view::{View, molt_type_dict_items, molt_type_dict_keys, molt_type_dict_values};
use super::{missing, update_with};
use crate::molt;
use crate::object::call;
use crate::object::dict::Dict;
use crate::object::refs::{PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::ops::{self, iter};
use crate::raise;
use crate::types::dunder::init_with;
use crate::types::exceptions::molt_type_KeyError;
use crate::types::set::any_set;

#[molt::method(ty = "dict", sig = "get(self, key, default=None, /)")]
fn get(d: &Dict, key: &Value, default: Option<&Value>) -> PyResult<Value> {
    Ok(match d.get(key)? {
        Some(v) => v,
        None => default.cloned().unwrap_or(Value::NONE),
    })
}

#[molt::method(ty = "dict", sig = "setdefault(self, key, default=None, /)")]
fn setdefault(d: &Dict, key: &Value, default: Option<&Value>) -> PyResult<Value> {
    d.get_or_insert(key, default.unwrap_or(&Value::NONE))
}

#[molt::method(
    ty = "dict",
    sig = "pop(self, key, default=None, /)",
    text = "($self, key, default=<unrepresentable>, /)"
)]
fn pop(d: &Dict, key: &Value, default: Option<&Value>) -> PyResult<Value> {
    // The key of an empty dict is not even hashed.
    if d.is_empty() {
        return default.cloned().ok_or_else(|| missing(key));
    }
    match (d.remove(key)?, default) {
        (Some(v), _) => Ok(v),
        (None, Some(default)) => Ok(default.clone()),
        (None, None) => Err(missing(key)),
    }
}

#[molt::method(ty = "dict", sig = "popitem(self, /) -> tuple")]
fn popitem(d: &Dict) -> PyResult<Ref<Tuple>> {
    match d.pop_last() {
        Some((k, v)) => Ok(Tuple::new([k, v])),
        None => Err(raise!(molt_type_KeyError, "popitem(): dictionary is empty")),
    }
}

#[molt::method(ty = "dict", sig = "clear(self, /) -> None", text = "")]
fn clear(d: &Dict) {
    d.clear();
}

#[molt::method(ty = "dict", sig = "copy(self, /) -> dict", text = "")]
fn copy(d: &Dict) -> PyResult<Ref<Dict>> {
    super::copied(d)
}

#[molt::method(
    ty = "dict",
    sig = "update(self, /, *args, **kwargs) -> None",
    text = ""
)]
fn update(d: &Dict, args: &Tuple, kwargs: Option<&Dict>) -> PyResult<()> {
    init_with(&d.to_value(), args, kwargs, |v, args| {
        update_with(unsafe { v.cast::<Dict>() }, args, "update")
    })
}

#[molt::method(ty = "dict", sig = "keys(self, /)", text = "")]
fn keys(d: &Dict) -> Ref<View> {
    View::new(&molt_type_dict_keys, d)
}

#[molt::method(ty = "dict", sig = "values(self, /)", text = "")]
fn values(d: &Dict) -> Ref<View> {
    View::new(&molt_type_dict_values, d)
}

#[molt::method(ty = "dict", sig = "items(self, /)", text = "")]
fn items(d: &Dict) -> Ref<View> {
    View::new(&molt_type_dict_items, d)
}

#[molt::method(ty = "dict", sig = "@class fromkeys(cls, iterable, value=None, /)")]
fn fromkeys(class: &Value, iterable: &Value, value: Option<&Value>) -> PyResult<Value> {
    let none = Value::NONE;
    let value = value.unwrap_or(&none);
    let made = call::call0(class)?;
    let Some(d) = made.downcast_exact::<Dict>() else {
        iter::each(iterable, |k| ops::subscript::setitem(&made, &k, value))?;
        return Ok(made);
    };
    if let Some(s) = any_set(iterable) {
        d.reserve(s.len());
        let mut position = 0;
        while let Some((k, hash)) = s.next(&mut position) {
            d.insert_hashed(&k, hash, value.clone())?;
        }
        return Ok(made);
    }
    iter::each(iterable, |k| d.insert(&k, value.clone()))?;
    Ok(made)
}
