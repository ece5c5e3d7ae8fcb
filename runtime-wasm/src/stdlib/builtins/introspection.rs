//! `len`, `repr`, `isinstance` and others that ask about a value.

use crate::molt;
use crate::object::attr;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::ops;

#[molt::function(module = "builtins", sig = "len(obj, /) -> int")]
fn len(obj: &Value) -> PyResult<i64> {
    ops::len(obj)
}

#[molt::function(module = "builtins", sig = "repr(obj, /) -> str")]
fn repr(obj: &Value) -> PyResult<Ref<Str>> {
    ops::repr::repr(obj)
}

#[molt::function(module = "builtins", sig = "ascii(obj, /) -> str")]
fn ascii(obj: &Value) -> PyResult<Ref<Str>> {
    ops::repr::ascii(obj)
}

#[molt::function(module = "builtins", sig = "hash(obj, /) -> int")]
fn hash(obj: &Value) -> PyResult<i64> {
    ops::hash(obj)
}

#[molt::function(module = "builtins", sig = "id(obj, /) -> int")]
fn id(obj: &Value) -> i64 {
    (obj.bits() & 0xFFFF_FFFF_FFFF) as i64
}

#[molt::function(module = "builtins", sig = "callable(obj, /) -> bool")]
pub fn callable(obj: &Value) -> bool {
    obj.ty().has(molt_abi::layouts::TYPE_CALLABLE) || obj.ty().slot_call().is_some()
}

#[molt::function(
    module = "builtins",
    sig = "isinstance(obj, class_or_tuple, /) -> bool"
)]
fn isinstance(obj: &Value, class: &Value) -> PyResult<bool> {
    crate::types::type_::isinstance(obj, class)
}

#[molt::function(
    module = "builtins",
    sig = "issubclass(cls, class_or_tuple, /) -> bool"
)]
fn issubclass(cls: &Value, class: &Value) -> PyResult<bool> {
    crate::types::type_::issubclass(cls, class)
}

#[molt::function(
    module = "builtins",
    sig = "getattr(object, name, default=None, /)",
    text = "($module, object, name, default=<unrepresentable>, /)"
)]
fn getattr(object: &Value, name: &Value, default: Option<&Value>) -> PyResult<Value> {
    let name = attr::name_of(name)?;
    match default {
        None => attr::getattr(object, name),
        Some(d) => Ok(attr::lookup(object, name)?.unwrap_or_else(|| d.clone())),
    }
}

#[molt::function(module = "builtins", sig = "hasattr(obj, name, /) -> bool")]
fn hasattr(obj: &Value, name: &Value) -> PyResult<bool> {
    Ok(attr::lookup(obj, attr::name_of(name)?)?.is_some())
}

#[molt::function(module = "builtins", sig = "setattr(obj, name, value, /) -> None")]
fn setattr(obj: &Value, name: &Value, value: &Value) -> PyResult<()> {
    attr::setattr(obj, attr::name_of(name)?, Some(value))
}

#[molt::function(module = "builtins", sig = "delattr(obj, name, /) -> None")]
fn delattr(obj: &Value, name: &Value) -> PyResult<()> {
    attr::setattr(obj, attr::name_of(name)?, None)
}

#[molt::function(module = "builtins", sig = "format(value, format_spec='', /) -> str")]
fn format(value: &Value, spec: Option<&Str>) -> PyResult<Ref<Str>> {
    ops::format::format(value, spec.unwrap_or(Str::empty()))
}

/// What `vars(object)` shows: the dict of attributes. The front end refuses the form without an argument.
#[molt::function(
    module = "builtins",
    sig = "vars(object=None, /)",
    text = "($module, object=<unrepresentable>, /)"
)]
fn vars(object: Option<&Value>) -> PyResult<Value> {
    let none = Value::NONE;
    let object = object.unwrap_or(&none);
    if let Some(module) = object.downcast::<crate::types::module::Module>() {
        return Ok(crate::types::module::namespace(module)?.into_value());
    }
    match attr::lookup(object, crate::object::names::molt_name___dict__.get())? {
        Some(dict) => Ok(dict),
        None => Err(crate::raise!(
            crate::types::exceptions::molt_type_TypeError,
            "vars() argument must have __dict__ attribute"
        )),
    }
}
