//! `_types.store_attribute` and its like: what modules of the standard library keep on objects of the program.

use crate::molt;
use crate::object::attr;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::molt_type_NotImplementedError;

/// Stores an attribute around the rules of the object's class. Inference lets no fact go for it: the
/// name must be one that a descriptor answers for, or the object a class with a metaclass.
#[molt::function(
    module = "_types",
    sig = "store_attribute(object, name, value, /) -> None"
)]
fn store_attribute(object: &Value, name: &Value, value: &Value) -> PyResult<()> {
    let name = attr::name_of(name)?;
    match object.downcast::<Type>() {
        Some(_) => attr::type_setattr(object, name, Some(value)),
        None => attr::generic_setattr(object, name, Some(value)),
    }
}

/// Deletes an attribute of an instance in the same way.
#[molt::function(module = "_types", sig = "drop_attribute(object, name, /) -> None")]
fn drop_attribute(object: &Value, name: &Value) -> PyResult<()> {
    attr::generic_setattr(object, attr::name_of(name)?, None)
}

/// Whether the object's class itself, and not a base of it, has the attribute.
#[molt::function(module = "_types", sig = "decides(object, name, /) -> bool")]
fn decides(object: &Value, name: &Value) -> PyResult<bool> {
    Ok(attr::own(object.ty(), attr::name_of(name)?).is_some())
}

/// Removes an attribute in the same way.
#[molt::function(module = "_types", sig = "remove_attribute(cls, name, /) -> None")]
fn remove_attribute(cls: &Value, name: &Value) -> PyResult<()> {
    attr::type_setattr(cls, attr::name_of(name)?, None)
}

/// What the attributes of these names are, as a tuple.
#[molt::function(module = "_types", sig = "attribute_values(object, names, /) -> tuple")]
fn attribute_values(object: &Value, names: &Tuple) -> PyResult<Ref<Tuple>> {
    let values = names.as_slice().iter();
    let values = values.map(|name| attr::getattr(object, attr::name_of(name)?));
    Ok(Tuple::from_vec(values.collect::<PyResult<_>>()?))
}

/// Stands where the source was refused, in code that no text of the program asks for.
#[molt::function(module = "_types", sig = "refused(what, /)")]
fn refused(what: &Str) -> PyResult<Value> {
    Err(raise!(molt_type_NotImplementedError, what))
}
