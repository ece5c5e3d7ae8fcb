//! `await`, `async for` and `async with`: the protocols and their messages.

use crate::object::attr;
use crate::object::call;
use crate::object::exception::{self, Exception};
use crate::object::generator::{Generator, ITERABLE_COROUTINE};
use crate::object::names::{molt_name___aenter__, molt_name___aexit__};
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::exceptions::{molt_type_RuntimeError, molt_type_TypeError};
use crate::types::iterators::{molt_type_coroutine, molt_type_generator};
use molt_abi::layouts::{AWAIT_ENTER, AWAIT_EXIT, AWAIT_VALUE};

pub fn is_coroutine(v: &Value) -> bool {
    core::ptr::eq(v.ty(), &molt_type_coroutine)
}

/// A generator that `types.coroutine` made awaitable.
pub fn is_iterable_coroutine(v: &Value) -> bool {
    core::ptr::eq(v.ty(), &molt_type_generator)
        && unsafe { v.cast::<Generator>() }.bit(ITERABLE_COROUTINE)
}

/// The iterator behind an awaitable; nothing where it is none.
pub fn awaitable(v: &Value) -> PyResult<Option<Value>> {
    if is_coroutine(v) || is_iterable_coroutine(v) {
        return Ok(Some(v.clone()));
    }
    let Some(f) = v.ty().slot_await() else {
        return Ok(None);
    };
    let it = f(v)?;
    if is_coroutine(&it) || is_iterable_coroutine(&it) {
        return Err(raise!(
            molt_type_TypeError,
            "__await__() returned a coroutine"
        ));
    }
    if it.ty().slot_next().is_none() {
        return Err(raise!(
            molt_type_TypeError,
            "__await__() returned non-iterator of type '",
            it.type_name(),
            "'"
        ));
    }
    Ok(Some(it))
}

/// The row `await_iter`.
pub fn await_iter(v: &Value, what: i32) -> PyResult<Value> {
    let Some(it) = awaitable(v)? else {
        return Err(not_awaitable(v, what));
    };
    if is_coroutine(&it) && !unsafe { it.cast::<Generator>() }.delegate.is_empty() {
        return Err(raise!(
            molt_type_RuntimeError,
            "coroutine is being awaited already"
        ));
    }
    Ok(it)
}

#[cold]
fn not_awaitable(v: &Value, what: i32) -> Raised {
    let method = match what {
        AWAIT_ENTER => "__aenter__",
        AWAIT_EXIT => "__aexit__",
        _ => {
            debug_assert!(what == AWAIT_VALUE);
            return raise!(
                molt_type_TypeError,
                "object ",
                v.type_name(),
                " can't be used in 'await' expression"
            );
        }
    };
    raise!(
        molt_type_TypeError,
        "'async with' received an object from ",
        method,
        " that does not implement __await__: ",
        v.type_name()
    )
}

/// The row `async_iter`.
pub fn async_iter(v: &Value) -> PyResult<Value> {
    let Some(f) = v.ty().slot_aiter() else {
        return Err(raise!(
            molt_type_TypeError,
            "'async for' requires an object with __aiter__ method, got ",
            v.type_name()
        ));
    };
    let it = f(v)?;
    if it.ty().slot_anext().is_none() {
        return Err(raise!(
            molt_type_TypeError,
            "'async for' received an object from __aiter__ that does not implement __anext__: ",
            it.type_name()
        ));
    }
    Ok(it)
}

/// The row `async_next`.
pub fn async_next(it: &Value) -> PyResult<Value> {
    let Some(f) = it.ty().slot_anext() else {
        return Err(raise!(
            molt_type_TypeError,
            "'async for' requires an iterator with __anext__ method, got ",
            it.type_name()
        ));
    };
    let next = f(it)?;
    match await_iter(&next, AWAIT_VALUE) {
        Ok(it) => Ok(it),
        Err(Raised) => Err(invalid_next(&next)),
    }
}

/// What is pending becomes the cause.
#[cold]
fn invalid_next(next: &Value) -> Raised {
    let inner = exception::take_pending();
    let raised = raise!(
        molt_type_TypeError,
        "'async for' received an invalid object from __anext__: ",
        next.type_name()
    );
    if let Some(outer) = exception::take_pending() {
        outer.suppress_context.set(true);
        if let Some(inner) = inner {
            let inner = inner.into_value();
            outer.cause.set(Some(inner.clone()));
            outer.context.set(Some(inner));
        }
        exception::restore(outer);
    }
    raised
}

#[cold]
fn no_protocol(manager: &Value, missed: &str) -> Raised {
    raise!(
        molt_type_TypeError,
        "'",
        manager.type_name(),
        "' object does not support the asynchronous context manager protocol",
        missed
    )
}

/// The row `async_exit_load`.
pub fn async_exit_load(manager: &Value) -> PyResult<Value> {
    let ty = manager.ty();
    if attr::type_lookup(ty, molt_name___aenter__.get()).is_none() {
        return Err(no_protocol(manager, ""));
    }
    match attr::type_lookup(ty, molt_name___aexit__.get()) {
        Some(leave) => attr::bind(&leave, Some(manager), ty),
        None => Err(no_protocol(manager, " (missed __aexit__ method)")),
    }
}

/// The row `async_enter`.
pub fn async_enter(manager: &Value) -> PyResult<Value> {
    match call::call_special(manager, molt_name___aenter__.get(), &[])? {
        Some(v) => Ok(v),
        None => Err(no_protocol(manager, "")),
    }
}

/// The row `async_exit`.
pub fn async_exit(exit: &Value, exc: Option<&Value>) -> PyResult<Value> {
    let none = Value::NONE;
    let Some(e) = exc else {
        return call::call3(exit, &none, &none, &none);
    };
    let traceback = e
        .downcast::<Exception>()
        .and_then(|x| x.traceback.get())
        .unwrap_or(Value::NONE);
    call::call3(exit, &e.ty().escape(), e, &traceback)
}
