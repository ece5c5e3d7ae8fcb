//! What builtin functions, methods and classes say of themselves: `__doc__`, `__text_signature__`.
//!
//! Takes static descriptors and types; gives a sentence of ours and the signature that CPython has. Never reached by
//! programs that read neither.

use crate::molt;
use crate::object::function::BoundMethod;
use crate::object::native;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::static_str;
use crate::text;
use crate::types::wrapper::{builtin, name_of, owner};
use molt_abi::layouts::{TYPE_EXCEPTION, TYPE_HEAP};

/// The signature of a builtin function or descriptor.
pub fn signature(v: &Value) -> Value {
    match unsafe { builtin(v).signature.as_ref() } {
        Some(text) => text.as_value(),
        None => Value::NONE,
    }
}

/// What a descriptor does is said by its name.
pub fn method(v: &Value) -> Ref<Str> {
    text!("Method ", name_of(v), " of ", owner(v).name(), ".")
}

#[molt::getter(ty = "builtin_function_or_method", name = "__text_signature__")]
fn function_signature(v: &Value) -> PyResult<Value> {
    if BoundMethod::of(v).is_none()
        && let Some(f) = native::behind(v)
    {
        let text = native::text_signature(f)?;
        return Ok(text.map_or(Value::NONE, |t| t.into_value()));
    }
    Ok(signature(v))
}

#[molt::getter(ty = "builtin_function_or_method", name = "__doc__")]
fn function_doc(v: &Value) -> Value {
    if let Some(m) = BoundMethod::of(v) {
        let class = match m.receiver.downcast::<Type>() {
            Some(class) => class.name().to_ref(),
            None => m.receiver.type_name().to_ref(),
        };
        return text!("Method ", name_of(v), " of ", &*class, ".").into_value();
    }
    let bits = u64::from(builtin(v).owner);
    match unsafe { Value::borrow_opt(&bits) }.and_then(|o| o.downcast::<Str>()) {
        Some(module) => text!("Function ", name_of(v), " of ", module, ".").into_value(),
        None => text!("Function ", name_of(v), ".").into_value(),
    }
}

/// `__doc__` of a builtin class.
pub fn class(t: &Type) -> Value {
    let name = t.name().as_ascii().unwrap_or_default();
    let silent = name.ends_with("iterator") && !name.starts_with("callable_")
        || name.starts_with("dict_")
        || matches!(
            name,
            "callable_iterator"
                | "generator"
                | "coroutine"
                | "async_generator"
                | "mappingproxy"
                | "frame"
                | "NoneType"
                | "ellipsis"
                | "NotImplementedType"
                | "_grouper"
        );
    if silent || t.has(TYPE_HEAP) {
        return Value::NONE;
    }
    let kind = match t.has(TYPE_EXCEPTION) {
        true => "Builtin exception ",
        false => "Builtin class ",
    };
    text!(kind, t.name(), ".").into_value()
}

/// Parameters of the constructors that have a signature in CPython.
fn constructor(name: &str) -> Option<&'static Str> {
    Some(match name {
        "object" => static_str!("()"),
        "memoryview" => static_str!("(object)"),
        "complex" => static_str!("(real=0, imag=0)"),
        "enumerate" => static_str!("(iterable, start=0)"),
        "float" => static_str!("(x=0, /)"),
        "property" => static_str!("(fget=None, fset=None, fdel=None, doc=None)"),
        "list" | "tuple" => static_str!("(iterable=(), /)"),
        "reversed" => static_str!("(sequence, /)"),
        "function" => static_str!("(code, globals, name=None, argdefs=None, closure=None)"),
        "method" => static_str!("(function, instance, /)"),
        "module" => static_str!("(name, doc=None)"),
        "cell" => static_str!("([contents])"),
        "_tee" | "cycle" | "pairwise" => static_str!("(iterable, /)"),
        "accumulate" => static_str!("(iterable, func=None, *, initial=None)"),
        "batched" => static_str!("(iterable, n)"),
        "combinations" | "combinations_with_replacement" => static_str!("(iterable, r)"),
        "compress" => static_str!("(data, selectors)"),
        "count" => static_str!("(start=0, step=1)"),
        "dropwhile" | "takewhile" => static_str!("(predicate, iterable, /)"),
        "filterfalse" | "starmap" => static_str!("(function, iterable, /)"),
        "groupby" => static_str!("(iterable, key=None)"),
        "permutations" => static_str!("(iterable, r=None)"),
        _ => return None,
    })
}

#[molt::getter(ty = "type", name = "__text_signature__")]
fn type_signature(t: &Type) -> Value {
    if t.has(TYPE_HEAP) {
        return Value::NONE;
    }
    match constructor(t.name().as_ascii().unwrap_or_default()) {
        Some(text) => text.as_value(),
        None => Value::NONE,
    }
}

#[molt::getter(ty = "getset_descriptor", name = "__doc__")]
fn getset_doc(v: &Value) -> Value {
    match v.downcast::<crate::object::function::GetSet>() {
        Some(g) => text!("Attribute ", g.name, ".").into_value(),
        None => Value::NONE,
    }
}
