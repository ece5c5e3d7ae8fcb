//! Generators and coroutines: the types and their methods.

use crate::builtin_type;
use crate::molt;
use crate::object::generator::{self, Generator};
use crate::object::value::{PyResult, Value};
use crate::text;
use crate::types::object::molt_type_object;
use molt_abi::layouts::TYPE_GC;

builtin_type! {
    /// Generators.
    pub static molt_type_generator = "generator" in "types", base molt_type_object "object",
        layout Generator, flags TYPE_GC;
    dealloc: generator::dealloc,
    traverse: generator::traverse,
    finalize: generator::finalize,
    repr: repr_generator,
    iter: |v| Ok(v.clone()),
    next: generator::next,
    send: generator::send,
}

builtin_type! {
    /// Coroutines.
    pub static molt_type_coroutine = "coroutine" in "types", base molt_type_object "object",
        layout Generator, flags TYPE_GC;
    dealloc: generator::dealloc,
    traverse: generator::traverse,
    finalize: generator::finalize,
    repr: repr_generator,
    send: generator::send,
}

fn repr_generator(v: &Value) -> PyResult<Value> {
    let g = unsafe { v.cast::<Generator>() };
    let name = crate::object::function::Function::code_str(g.code.qualname);
    Ok(text!(
        "<",
        v.type_name(),
        " object ",
        name,
        " at 0x",
        crate::ops::repr::address(v),
        ">"
    )
    .into_value())
}

#[molt::method(ty = "generator", sig = "send(self, value, /)")]
fn send(g: &Value, value: &Value) -> PyResult<Value> {
    generator::send_or_stop(g, value)
}

#[molt::method(ty = "generator", sig = "throw(self, typ, val=None, tb=None, /)")]
fn throw(g: &Value, kind: &Value, value: Option<&Value>, _tb: Option<&Value>) -> PyResult<Value> {
    let exc = generator::exception_to_throw(kind, value)?;
    generator::throw(g, exc).ok_or_else(|| generator::raise_stop(unsafe { g.cast::<Generator>() }))
}

#[molt::method(ty = "generator", sig = "close(self, /) -> None")]
fn close(g: &Value) -> PyResult<()> {
    generator::close(g)
}

#[molt::method(ty = "generator", sig = "__next__(self, /)")]
fn dunder_next(g: &Value) -> PyResult<Value> {
    generator::send_or_stop(g, &Value::NONE)
}
