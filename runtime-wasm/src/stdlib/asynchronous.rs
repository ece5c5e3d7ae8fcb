//! `_asyncio`: what the event loop needs of the clock, of coroutines and of standard error.

use crate::host::{clocks, interrupt};
use crate::molt;
use crate::object::async_generator;
use crate::object::attr;
use crate::object::exception::Exception;
use crate::object::function::{BoundMethod, Function};
use crate::object::generator::{Generator, ITERABLE_COROUTINE};
use crate::object::list::List;
use crate::object::names::{molt_name___await__, molt_name_close, molt_name_send, molt_name_throw};
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::traceback;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::ops::awaiting;
use crate::raise;
use crate::text;
use crate::types::exceptions::molt_type_RuntimeError;
use molt_abi::layouts::{CODE_COROUTINE, TYPE_HEAP};

#[molt::function(module = "_asyncio", sig = "loop_time() -> float")]
fn loop_time() -> f64 {
    clocks::monotonic() as f64 / 1e9
}

/// Sleeps; without a number nothing could ever end the sleep.
#[molt::function(module = "_asyncio", sig = "loop_wait(seconds, /) -> None")]
fn loop_wait(seconds: &Value) -> PyResult<()> {
    if seconds.is_none() {
        return Err(raise!(
            molt_type_RuntimeError,
            "the event loop would wait forever: every task waits, and no callback or timer is left"
        ));
    }
    let s = crate::types::float::value(seconds).unwrap_or(0.0);
    if s > 0.0 {
        clocks::sleep((s * 1e9) as u64 + 1);
    }
    interrupt::check()
}

/// Writes a message, and an exception with its traceback, to standard error.
#[molt::function(
    module = "_asyncio",
    sig = "report_context(message, exception, /) -> None"
)]
fn report_context(message: &Str, exception: &Value) {
    traceback::write(&text!(message, "\n"));
    if let Some(e) = exception.downcast::<Exception>() {
        traceback::print(&e.to_ref());
    }
}

#[molt::function(module = "_asyncio", sig = "is_coroutine_object(obj, /) -> bool")]
fn is_coroutine_object(obj: &Value) -> bool {
    let ty = obj.ty();
    if ty.has(TYPE_HEAP) {
        let named = [
            molt_name_send.get(),
            molt_name_throw.get(),
            molt_name_close.get(),
            molt_name___await__.get(),
        ];
        return named.iter().all(|n| attr::type_lookup(ty, n).is_some());
    }
    ty.slot_send().is_some() && ty.slot_await().is_some()
}

#[molt::function(module = "_asyncio", sig = "is_coroutine_function(obj, /) -> bool")]
fn is_coroutine_function(obj: &Value) -> bool {
    code_flags(obj) & CODE_COROUTINE != 0
}

/// The flags of the code of a function or of a bound method's function.
pub fn code_flags(v: &Value) -> u32 {
    if let Some(f) = v.downcast::<Function>() {
        return f.code.flags;
    }
    match BoundMethod::of(v) {
        Some(m) => code_flags(&m.function),
        None => 0,
    }
}

/// `types.coroutine`: a generator that may be awaited; anything else as it is.
#[molt::function(module = "_asyncio", sig = "mark_iterable_coroutine(generator, /)")]
fn mark_iterable_coroutine(generator: &Value) -> Value {
    if let Some(g) = generator.downcast::<Generator>() {
        g.set_bit(ITERABLE_COROUTINE, true);
    }
    generator.clone()
}

/// Of a coroutine that ended: where it was defined.
#[molt::function(module = "_asyncio", sig = "coroutine_place(coro, /)")]
fn coroutine_place(coro: &Value) -> Option<Ref<Tuple>> {
    if !awaiting::is_coroutine(coro) {
        return None;
    }
    let g = unsafe { coro.cast::<Generator>() };
    if !g.is_done() {
        return None;
    }
    Some(Tuple::new([
        text!("done, defined at").into_value(),
        Function::code_str(g.code.get().file).to_ref().into_value(),
        Value::int(g.code.get().first_line as i64),
    ]))
}

/// The asynchronous generators that were begun and live.
#[molt::function(module = "_asyncio", sig = "live_async_generators()")]
fn live_async_generators() -> Ref<List> {
    let list = List::empty();
    for g in async_generator::live() {
        list.push(g);
    }
    list
}
