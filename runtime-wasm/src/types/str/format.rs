//! `format`, `format_map` and `%`.

use crate::molt;
use crate::object::dict::Dict;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::text::template::{Source, format_template};

#[molt::method(ty = "str", sig = "format(self, /, *args, **kwargs) -> str", text = "")]
fn format(s: &Str, args: &Tuple, kwargs: Option<&Dict>) -> PyResult<Ref<Str>> {
    format_template(s, Source::Call(args.as_slice(), kwargs))
}

#[molt::method(ty = "str", sig = "format_map(self, mapping, /) -> str", text = "")]
fn format_map(s: &Str, mapping: &Value) -> PyResult<Ref<Str>> {
    format_template(s, Source::Mapping(mapping))
}

/// The `format` slot: with an empty spec, what `str` gives.
pub fn slot(v: &Value, spec: &Str) -> PyResult<Value> {
    if spec.is_empty() {
        return Ok(crate::ops::repr::str(v)?.into_value());
    }
    Ok(crate::text::spec::format_str(super::this(v), spec, v.type_name())?.into_value())
}

/// The numeric slot of `%`: the left operand must be a str.
pub fn modulo(a: &Value, b: &Value) -> PyResult<Value> {
    match a.downcast::<Str>() {
        Some(s) => crate::text::percent::format_str(s, b),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

#[molt::method(ty = "str", sig = "__mod__(self, value, /) -> str")]
fn dunder_mod(s: &Str, value: &Value) -> PyResult<Value> {
    crate::text::percent::format_str(s, value)
}

#[molt::method(ty = "str", sig = "__rmod__(self, value, /)")]
fn dunder_rmod(s: &Str, value: &Value) -> PyResult<Value> {
    modulo(value, &s.to_value())
}

#[molt::method(ty = "str", sig = "__getnewargs__(self, /) -> tuple", text = "")]
fn getnewargs(s: &Str) -> Ref<Tuple> {
    Tuple::new([s.to_exact().into_value()])
}

#[molt::method(ty = "str", sig = "__format__(self, format_spec, /) -> str")]
fn dunder_format(s: &Str, spec: &Str) -> PyResult<Ref<Str>> {
    if spec.is_empty() {
        // A subclass may have a `__str__` of its own.
        return crate::ops::repr::str(&s.to_value());
    }
    crate::text::spec::format_str(s, spec, crate::static_str!("str"))
}

#[molt::method(ty = "str", sig = "__str__(self, /) -> str")]
fn dunder_str(s: &Str) -> Ref<Str> {
    s.to_exact()
}
