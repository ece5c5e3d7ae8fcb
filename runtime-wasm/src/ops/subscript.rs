//! `object[index]`.

use crate::object::names::molt_name___class_getitem__;
use crate::object::refs::PyObject;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;

/// `object[index]`.
pub fn getitem(object: &Value, index: &Value) -> PyResult<Value> {
    if object.ty().slot_getitem().is_none()
        && let Some(ty) = object.downcast::<Type>()
    {
        return class_getitem(ty, index);
    }
    item_of(object, index)
}

/// The same of what is no class.
pub fn item_of(object: &Value, index: &Value) -> PyResult<Value> {
    match object.ty().slot_getitem() {
        Some(f) => f(object, index),
        None => Err(raise!(
            molt_type_TypeError,
            "'",
            object.type_name(),
            "' object is not subscriptable"
        )),
    }
}

/// `C[index]`.
fn class_getitem(ty: &Type, index: &Value) -> PyResult<Value> {
    use crate::object::{attr, call};
    match attr::type_lookup(ty, molt_name___class_getitem__.get()) {
        Some(f) if !f.is_none() => call::call1(&attr::bind(&f, None, ty)?, index),
        None if is_generic(ty) => Ok(crate::types::generic_alias::make(&ty.to_value(), index)),
        _ => Err(raise!(
            molt_type_TypeError,
            "type '",
            ty.spoken_name(),
            "' is not subscriptable"
        )),
    }
}

/// Whether it is a builtin class that takes type arguments.
fn is_generic(ty: &Type) -> bool {
    const GENERIC: [&str; 12] = [
        "list",
        "tuple",
        "dict",
        "set",
        "frozenset",
        "type",
        "deque",
        "defaultdict",
        "enumerate",
        "Pattern",
        "Match",
        "ReferenceType",
    ];
    !ty.has(molt_abi::layouts::TYPE_HEAP) && GENERIC.iter().any(|n| ty.name().is_text(n))
}

/// Whether CPython's type has the table of sequences, whatever stands in it.
pub fn acts_as_sequence(ty: &Type) -> bool {
    ty.has(molt_abi::layouts::TYPE_HEAP) || ty.slot_len().is_some()
}

/// What a type that has no items to set or delete says.
#[cold]
fn no_items(object: &Value, index: &Value, delete: bool) -> PyResult<()> {
    let by_position = acts_as_sequence(object.ty()) && crate::ops::number::has_index(index);
    if by_position {
        crate::ops::number::index_or_error(index)?;
    }
    Err(raise!(
        molt_type_TypeError,
        "'",
        object.type_name(),
        match (delete, by_position) {
            (false, _) => "' object does not support item assignment",
            (true, false) => "' object does not support item deletion",
            (true, true) => "' object doesn't support item deletion",
        }
    ))
}

/// `object[index] = value`.
pub fn setitem(object: &Value, index: &Value, value: &Value) -> PyResult<()> {
    match object.ty().slot_setitem() {
        Some(f) => f(object, index, Some(value)),
        None => no_items(object, index, false),
    }
}

/// `del object[index]`.
pub fn delitem(object: &Value, index: &Value) -> PyResult<()> {
    match object.ty().slot_setitem() {
        Some(f) => f(object, index, None),
        None => no_items(object, index, true),
    }
}
