//! Asynchronous generators, the awaitables of their steps, and that of `anext` with a default.

use super::generators::repr_frame;
use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::async_generator::{self, AWAITED, Kind, Step};
use crate::object::exception::{self, Exception};
use crate::object::field::Field;
use crate::object::generator::{self, Generator};
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::awaiting;
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_GC, TYPE_WEAK};

/// An asynchronous generator: its frame.
#[repr(transparent)]
pub struct AsyncGenerator(Generator);

crate::py_object!(AsyncGenerator, molt_type_async_generator, "async_generator");

impl core::ops::Deref for AsyncGenerator {
    type Target = Generator;
    fn deref(&self) -> &Generator {
        &self.0
    }
}

/// The awaitable of `athrow` or `aclose`.
#[repr(transparent)]
pub struct Throw(Step);

crate::py_object!(
    Throw,
    molt_type_async_generator_athrow,
    "async_generator_athrow"
);

builtin_type! {
    /// Asynchronous generators.
    pub static molt_type_async_generator = "async_generator" in "_types", base molt_type_object "object",
        layout Generator, flags TYPE_GC | TYPE_WEAK;
    dealloc: async_generator::dealloc,
    traverse: generator::traverse,
    finalize: async_generator::finalize,
    repr: repr_frame,
    aiter: |v| Ok(v.clone()),
    anext: |v| async_generator::step(v, Kind::Send, None),
}

#[molt::method(ty = "async_generator", sig = "__aiter__(self, /)")]
fn dunder_aiter(g: &AsyncGenerator) -> Value {
    let g = &g.to_value();
    g.clone()
}

#[molt::method(ty = "async_generator", sig = "__anext__(self, /)")]
fn dunder_anext(g: &AsyncGenerator) -> PyResult<Value> {
    let g = &g.to_value();
    async_generator::step(g, Kind::Send, None)
}

#[molt::method(ty = "async_generator", sig = "asend(self, value, /)", text = "")]
fn asend(g: &AsyncGenerator, value: &Value) -> PyResult<Value> {
    let g = &g.to_value();
    async_generator::step(g, Kind::Send, Some(value.clone()))
}

#[molt::method(
    ty = "async_generator",
    sig = "athrow(self, typ, val=None, tb=None, /)",
    text = ""
)]
fn athrow(
    g: &AsyncGenerator,
    kind: &Value,
    value: Option<&Value>,
    tb: Option<&Value>,
) -> PyResult<Value> {
    let g = &g.to_value();
    let exc = generator::exception_to_throw(kind, value, tb)?;
    async_generator::step(g, Kind::Throw, Some(exc.into_value()))
}

#[molt::method(ty = "async_generator", sig = "aclose(self, /)", text = "")]
fn aclose(g: &AsyncGenerator) -> PyResult<Value> {
    let g = &g.to_value();
    async_generator::step(g, Kind::Close, None)
}

mod attributes {
    use super::*;
    crate::frame_attributes!("async_generator" AsyncGenerator, "ag_await" "ag_frame_running" "ag_suspended" "ag_frame" "ag_code"
    "molt_s_async_generator___name__" "molt_s_async_generator___qualname__");
}

#[molt::getter(
    ty = "async_generator",
    name = "ag_running",
    stub = "bool",
    setter = "molt_s_readonly"
)]
fn ag_running(g: &AsyncGenerator) -> bool {
    g.bit(AWAITED)
}

macro_rules! step_type {
    ($sym:ident $name:literal $layout:ty) => {
        builtin_type! {
            #[doc = concat!("`", $name, "`.")]
            pub static $sym = $name, base molt_type_object "object", layout Step, flags TYPE_GC;
            dealloc: alloc::drop_object::<Step>,
            traverse: Step::traverse,
            iter: |v| Ok(v.clone()),
            next: |v| generator::next_of_send(v, async_generator::send),
            send: async_generator::send,
            throw: async_generator::throw,
            r#await: |v| Ok(v.clone()),
        }

        const _: () = {
            crate::dunders! { $name $layout; iter |v: &Value| Ok(v.clone()) }

            #[molt::method(ty = $name, sig = "__await__(self, /)")]
            fn dunder_await(v: &$layout) -> Value {
                let v = &v.to_value();
                v.clone()
            }

            #[molt::method(ty = $name, sig = "__next__(self, /)")]
            fn dunder_next(v: &$layout) -> PyResult<Value> {
                let v = &v.to_value();
                async_generator::next(v).ok_or(Raised)
            }

            #[molt::method(ty = $name, sig = "send(self, value, /)")]
            fn send(v: &$layout, value: &Value) -> PyResult<Value> {
                let v = &v.to_value();
                async_generator::send(v, value).ok_or(Raised)
            }

            #[molt::method(ty = $name, sig = "throw(self, typ, val=None, tb=None, /)")]
            fn throw(
                v: &$layout,
                kind: &Value,
                value: Option<&Value>,
                tb: Option<&Value>,
            ) -> PyResult<Value> {
                let v = &v.to_value();
                let exc = generator::exception_to_throw(kind, value, tb)?;
                async_generator::throw(v, Some(exc)).ok_or(Raised)
            }

            #[molt::method(ty = $name, sig = "close(self, /) -> None")]
            fn close(v: &$layout) {
                let v = &v.to_value();
                drop(async_generator::throw(v, None));
            }
        };
    };
}

step_type!(molt_type_async_generator_asend "async_generator_asend" Step);
step_type!(molt_type_async_generator_athrow "async_generator_athrow" Throw);

/// `anext(iterator, default)`: as the awaitable inside, but the end gives the default.
#[repr(C)]
pub struct Next {
    head: Object,
    inner: Field,
    default: Field,
}

crate::py_object!(Next, molt_type_anext_awaitable, "anext_awaitable");

builtin_type! {
    /// `anext_awaitable`.
    pub static molt_type_anext_awaitable = "anext_awaitable", base molt_type_object "object",
        layout Next, flags TYPE_GC;
    dealloc: alloc::drop_object::<Next>,
    traverse: |o, visit| unsafe {
        (*(o as *const Next)).inner.visit(visit);
        (*(o as *const Next)).default.visit(visit);
    },
    iter: |v| Ok(v.clone()),
    next: |v| generator::next_of_send(v, |v, _| next_or_default(v, None)),
    send: |v, _| next_or_default(v, None),
    throw: |v, exc| match exc {
        Some(exc) => next_or_default(v, Some(exc)),
        None => close_next(v),
    },
    r#await: |v| Ok(v.clone()),
}

/// The awaitable of `anext` with a default.
pub fn with_default(inner: Value, default: &Value) -> Value {
    let made = alloc::new(&molt_type_anext_awaitable, |head| Next {
        head,
        inner: Field::new(Some(inner)),
        default: Field::new(Some(default.clone())),
    });
    made.into_value()
}

fn close_next(v: &Value) -> Option<Value> {
    let inner = unsafe { v.cast::<Next>() }.inner.get_or_none();
    let it = awaiting::await_iter(&inner, 0).ok()?;
    generator::close_delegate(&it).ok()?;
    None
}

fn next_or_default(v: &Value, exc: Option<Ref<Exception>>) -> Option<Value> {
    let this = unsafe { v.cast::<Next>() };
    let it = awaiting::await_iter(&this.inner.get_or_none(), 0).ok()?;
    let given = match exc {
        None => generator::step(&it, &Value::NONE),
        Some(exc) => generator::throw_step(&it, exc),
    };
    match given {
        Ok(Ok(v)) => Some(v),
        Ok(Err(value)) => {
            generator::stop_iteration(Some(value));
            None
        }
        Err(Raised) => {
            if async_generator::is_exhausted() {
                drop(exception::take_pending());
                generator::stop_iteration(this.default.get());
            }
            None
        }
    }
}

crate::dunders! { "anext_awaitable" Next; iter |v: &Value| Ok(v.clone()) }

#[molt::method(ty = "anext_awaitable", sig = "__await__(self, /)")]
fn next_await(v: &Next) -> Value {
    let v = &v.to_value();
    v.clone()
}

#[molt::method(ty = "anext_awaitable", sig = "__next__(self, /)")]
fn next_next(v: &Next) -> PyResult<Value> {
    let v = &v.to_value();
    next_or_default(v, None).ok_or(Raised)
}

#[molt::method(ty = "anext_awaitable", sig = "send(self, value, /)")]
fn next_send(v: &Next, _value: &Value) -> PyResult<Value> {
    let v = &v.to_value();
    next_or_default(v, None).ok_or(Raised)
}

#[molt::method(ty = "anext_awaitable", sig = "throw(self, typ, val=None, tb=None, /)")]
fn next_throw(
    v: &Next,
    kind: &Value,
    value: Option<&Value>,
    tb: Option<&Value>,
) -> PyResult<Value> {
    let v = &v.to_value();
    let exc = generator::exception_to_throw(kind, value, tb)?;
    next_or_default(v, Some(exc)).ok_or(Raised)
}

#[molt::method(ty = "anext_awaitable", sig = "close(self, /) -> None")]
fn next_close(v: &Next) {
    let v = &v.to_value();
    drop(close_next(v));
}

/// What happens as it ends, as often as somebody says so.
#[molt::method(ty = "async_generator", sig = "__del__(self, /)", text = "")]
fn dunder_del(v: &Value) {
    if let Some(o) = v.object() {
        unsafe { async_generator::finalize(o) };
    }
}
