//! `__get__`, `__set__` and `__delete__` of the builtin descriptors, as methods that a program may call.

use crate::molt;
use crate::object::descriptor::{molt_type_classmethod, wrapped};
use crate::object::function::{self, GetSet};
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::function::{molt_type_classmethod_descriptor, molt_type_method_descriptor};
use crate::types::object::builtin_slot;
use crate::types::wrapper::{self, molt_type_wrapper_descriptor};

fn check_receiver(v: &Value, instance: Option<&Value>) -> PyResult<()> {
    let owner = wrapper::owner(v);
    match instance {
        Some(o) if !o.ty().is_subtype(owner) => Err(raise!(
            molt_type_TypeError,
            "descriptor '",
            wrapper::name_of(v),
            "' for '",
            owner.spoken_name(),
            "' objects doesn't apply to a '",
            o.type_name(),
            "' object"
        )),
        _ => Ok(()),
    }
}

/// What a class method is bound to: `class`, unless `given` is something else.
fn check_class(v: &Value, given: Option<&Value>, class: &Type) -> PyResult<()> {
    let (name, owner) = (wrapper::name_of(v), wrapper::owner(v));
    if let Some(given) = given.filter(|o| !o.isa::<Type>()) {
        return Err(raise!(
            molt_type_TypeError,
            "descriptor '",
            name,
            "' for type '",
            owner.spoken_name(),
            "' needs a type, not a '",
            given.type_name(),
            "' as arg 2"
        ));
    }
    if !class.is_subtype(owner) {
        return Err(raise!(
            molt_type_TypeError,
            "descriptor '",
            name,
            "' requires a subtype of '",
            owner.spoken_name(),
            "' but received '",
            class.spoken_name(),
            "'"
        ));
    }
    Ok(())
}

/// `descriptor.__get__(instance, owner)`.
fn get(v: &Value, instance: &Value, owner: Option<&Value>) -> PyResult<Value> {
    let instance = (!instance.is_none()).then_some(instance);
    let owner = owner.filter(|o| !o.is_none());
    let ty = v.ty();
    let class = match (owner.and_then(|o| o.downcast::<Type>()), instance) {
        (Some(class), _) => class,
        (None, Some(o)) => o.ty(),
        // An owner that is no class matters only to class methods.
        (None, None) if owner.is_some() => ty,
        (None, None) => {
            return Err(raise!(
                molt_type_TypeError,
                "__get__(None, None) is invalid"
            ));
        }
    };
    if let (Some(g), Some(o)) = (v.downcast::<GetSet>(), instance)
        && !o.ty().is_subtype(g.owner)
    {
        return Err(raise!(
            molt_type_TypeError,
            "descriptor '",
            g.name,
            "' for '",
            g.owner.spoken_name(),
            "' objects doesn't apply to a '",
            o.type_name(),
            "' object"
        ));
    }
    if ty.is(&molt_type_classmethod_descriptor) {
        check_class(v, owner, class)?;
    } else if ty.is(&molt_type_method_descriptor) || ty.is(&molt_type_wrapper_descriptor) {
        check_receiver(v, instance)?;
    } else if let Some(given) = owner.filter(|o| !o.isa::<Type>())
        && ty.is_subtype(&molt_type_classmethod)
    {
        // What is given for the class is one, whatever it is.
        return Ok(function::bind_method(&wrapped(v), given));
    }
    // That of the builtin type: a class that derives from it comes here by `super()`.
    match builtin_slot(v.ty(), |t| t.slot_descr_get()) {
        Some(f) => f(v, instance, class),
        None => Ok(v.clone()),
    }
}

/// `descriptor.__set__(instance, value)`, or without a value `__delete__`.
fn set(v: &Value, instance: &Value, value: Option<&Value>) -> PyResult<()> {
    match builtin_slot(v.ty(), |t| t.slot_descr_set()) {
        Some(f) => f(v, instance, value),
        None => Ok(()),
    }
}

macro_rules! readable {
    ($($ty:literal)*) => { $( const _: () = {
        #[molt::method(ty = $ty, sig = "__get__(self, instance, owner=None, /)")]
        fn dunder_get(v: &Value, instance: &Value, owner: Option<&Value>) -> PyResult<Value> {
            get(v, instance, owner)
        }
    }; )* };
}

macro_rules! writable {
    ($($ty:literal)*) => { $( const _: () = {
        #[molt::method(ty = $ty, sig = "__set__(self, instance, value, /) -> None")]
        fn dunder_set(v: &Value, instance: &Value, value: &Value) -> PyResult<()> {
            set(v, instance, Some(value))
        }
        #[molt::method(ty = $ty, sig = "__delete__(self, instance, /) -> None")]
        fn dunder_delete(v: &Value, instance: &Value) -> PyResult<()> {
            set(v, instance, None)
        }
    }; )* };
}

readable! {
    "function" "method_descriptor" "wrapper_descriptor" "super" "classmethod_descriptor" "getset_descriptor" "member_descriptor"
    "property" "classmethod" "staticmethod"
}

writable! { "getset_descriptor" "member_descriptor" "property" }
