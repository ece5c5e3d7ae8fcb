//! Coroutines, and the iterators that their `__await__` gives: the types and their methods.

use super::generators::repr_frame;
use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::coroutine;
use crate::object::exception::Exception;
use crate::object::field::Field;
use crate::object::generator::{self, Generator};
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::value::{PyResult, Value};
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_GC, TYPE_WEAK};

/// A coroutine: its frame.
#[repr(transparent)]
pub struct Coroutine(Generator);

crate::py_object!(Coroutine, molt_type_coroutine, "coroutine");

impl core::ops::Deref for Coroutine {
    type Target = Generator;
    fn deref(&self) -> &Generator {
        &self.0
    }
}

builtin_type! {
    /// Coroutines.
    pub static molt_type_coroutine = "coroutine" in "_types", base molt_type_object "object",
        layout Generator, flags TYPE_GC | TYPE_WEAK;
    dealloc: coroutine::dealloc,
    traverse: generator::traverse,
    finalize: coroutine::finalize,
    repr: repr_frame,
    send: generator::send,
    throw: generator::throw_or_close,
    r#await: wrapper,
}

#[molt::method(ty = "coroutine", sig = "send(self, value, /)", text = "")]
fn send(g: &Coroutine, value: &Value) -> PyResult<Value> {
    let g = &g.to_value();
    generator::send_or_stop(g, value)
}

#[molt::method(
    ty = "coroutine",
    sig = "throw(self, typ, val=None, tb=None, /)",
    text = ""
)]
fn throw(
    g: &Coroutine,
    kind: &Value,
    value: Option<&Value>,
    tb: Option<&Value>,
) -> PyResult<Value> {
    let g = &g.to_value();
    let exc = generator::exception_to_throw(kind, value, tb)?;
    generator::throw(g, exc).ok_or_else(|| generator::raise_stop(unsafe { g.cast::<Generator>() }))
}

#[molt::method(
    ty = "coroutine",
    sig = "close(self, /) -> None",
    text = "",
    until = "13"
)]
fn close(g: &Coroutine) -> PyResult<()> {
    let g = &g.to_value();
    generator::close(g)
}

#[molt::method(ty = "coroutine", sig = "close(self, /)", text = "", since = "13")]
fn close_with_value(g: &Coroutine) -> PyResult<Value> {
    let g = &g.to_value();
    generator::close_value(g)
}

#[molt::method(ty = "coroutine", sig = "__await__(self, /)")]
fn dunder_await(g: &Coroutine) -> PyResult<Value> {
    let g = &g.to_value();
    wrapper(g)
}

#[molt::getter(ty = "coroutine", name = "cr_origin")]
fn origin(_g: &Coroutine) -> Value {
    Value::NONE
}

crate::frame_attributes!("coroutine" Coroutine, "cr_await" "cr_running" "cr_suspended" "cr_frame" "cr_code"
    "molt_s_coroutine___name__" "molt_s_coroutine___qualname__");

/// What `coroutine.__await__()` gives.
#[repr(C)]
pub struct Wrapper {
    head: Object,
    coroutine: Field,
}

crate::py_object!(Wrapper, molt_type_coroutine_wrapper, "coroutine_wrapper");

builtin_type! {
    /// Iterators over coroutines.
    pub static molt_type_coroutine_wrapper = "coroutine_wrapper", base molt_type_object "object",
        layout Wrapper, flags TYPE_GC;
    dealloc: alloc::drop_object::<Wrapper>,
    traverse: |o, visit| unsafe { (*(o as *const Wrapper)).coroutine.visit(visit) },
    iter: |v| Ok(v.clone()),
    next: |v| generator::next_of_send(v, wrapper_step),
    send: wrapper_step,
    throw: |v, exc| match exc {
        Some(exc) => stopping(v, |g| generator::throw(g, exc)),
        None => generator::throw_or_close(&inner(v), None),
    },
}

fn wrapper(coroutine: &Value) -> PyResult<Value> {
    let made = alloc::new(&molt_type_coroutine_wrapper, |head| Wrapper {
        head,
        coroutine: Field::new(Some(coroutine.clone())),
    });
    Ok(made.into_value())
}

fn inner(v: &Value) -> Value {
    unsafe { v.cast::<Wrapper>() }.coroutine.get_or_none()
}

fn wrapper_step(v: &Value, sent: &Value) -> Option<Value> {
    stopping(v, |g| generator::send(g, sent))
}

/// One step; where the coroutine returns, StopIteration.
fn stopping(v: &Value, step: impl FnOnce(&Value) -> Option<Value>) -> Option<Value> {
    let coroutine = inner(v);
    let given = step(&coroutine);
    if given.is_none() {
        let _ = generator::raise_stop(unsafe { coroutine.cast::<Generator>() });
    }
    given
}

crate::dunders! { "coroutine_wrapper" Wrapper; iter |v: &Value| Ok(v.clone()) }

#[molt::method(ty = "coroutine_wrapper", sig = "__next__(self, /)")]
fn wrapper_next(v: &Wrapper) -> PyResult<Value> {
    let v = &v.to_value();
    generator::send_or_stop(&inner(v), &Value::NONE)
}

#[molt::method(ty = "coroutine_wrapper", sig = "send(self, value, /)")]
fn wrapper_send(v: &Wrapper, value: &Value) -> PyResult<Value> {
    let v = &v.to_value();
    generator::send_or_stop(&inner(v), value)
}

#[molt::method(
    ty = "coroutine_wrapper",
    sig = "throw(self, typ, val=None, tb=None, /)"
)]
fn wrapper_throw(
    v: &Wrapper,
    kind: &Value,
    value: Option<&Value>,
    tb: Option<&Value>,
) -> PyResult<Value> {
    let v = &v.to_value();
    let exc: Ref<Exception> = generator::exception_to_throw(kind, value, tb)?;
    let coroutine = inner(v);
    generator::throw(&coroutine, exc)
        .ok_or_else(|| generator::raise_stop(unsafe { coroutine.cast::<Generator>() }))
}

#[molt::method(ty = "coroutine_wrapper", sig = "close(self, /) -> None")]
fn wrapper_close(v: &Wrapper) -> PyResult<()> {
    let v = &v.to_value();
    generator::close(&inner(v))
}

/// What happens as it ends, as often as somebody says so.
#[molt::method(ty = "coroutine", sig = "__del__(self, /)", text = "")]
fn dunder_del(v: &Value) {
    if let Some(o) = v.object() {
        unsafe { coroutine::finalize(o) };
    }
}
