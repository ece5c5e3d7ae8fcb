//! `iter`, `next`, `all`, `any` and `sorted`.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::call;
use crate::object::exception::{self, absorb};
use crate::object::field::Field;
use crate::object::generator::{self, Generator};
use crate::object::list::List;
use crate::object::names::molt_name___next__;
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value, ends};
use crate::ops::{compare, iter, truth};
use crate::raise;
use crate::types::exceptions::{molt_type_StopIteration, molt_type_TypeError};
use crate::types::iterators::molt_type_generator;
use crate::types::list::sort::sort_values;
use crate::types::object::molt_type_object;
use crate::types::reduced;
use molt_abi::layouts::{TYPE_CALLABLE, TYPE_GC, TYPE_HEAP};

#[molt::function(
    module = "builtins",
    sig = "iter(object, sentinel=None, /)",
    text = "($module, object, sentinel=<unrepresentable>, /)"
)]
fn iter_function(object: &Value, sentinel: Option<&Value>) -> PyResult<Value> {
    let Some(sentinel) = sentinel else {
        return iter::iter(object);
    };
    if !object.ty().has(TYPE_CALLABLE) && object.ty().slot_call().is_none() {
        return Err(raise!(
            molt_type_TypeError,
            crate::object::version::text(
                13,
                "iter(v, w): v must be callable",
                "iter(object, sentinel): object must be callable"
            )
        ));
    }
    let made: Ref<Calls> = alloc::new(&molt_type_callable_iterator, |head| Calls {
        head,
        function: Field::new(Some(object.clone())),
        sentinel: Field::new(Some(sentinel.clone())),
    });
    Ok(made.into_value())
}

/// `iter(function, sentinel)`; empty once exhausted.
#[repr(C)]
pub struct Calls {
    head: Object,
    function: Field,
    sentinel: Field,
}

crate::py_object!(Calls, molt_type_callable_iterator, "callable_iterator");

builtin_type! {
    /// `callable_iterator`.
    pub static molt_type_callable_iterator = "callable_iterator", base molt_type_object "object",
        layout Calls, flags TYPE_GC;
    dealloc: alloc::drop_object::<Calls>,
    traverse: |o, visit| {
        let c = unsafe { &*(o as *const Calls) };
        c.function.visit(visit);
        c.sentinel.visit(visit);
    },
    iter: |v| Ok(v.clone()),
    next: |v| ends(step_calls(v)),
}

crate::dunders! { "callable_iterator" Calls; iter |v: &Value| Ok(v.clone()), next |v| ends(step_calls(v)) }

#[molt::method(ty = "callable_iterator", sig = "__reduce__(self, /)", text = "")]
fn reduce_calls(c: &Calls) -> Ref<Tuple> {
    match (c.function.get(), c.sentinel.get()) {
        (Some(f), Some(s)) => reduced::with_iter(Tuple::new([f, s]), None),
        _ => reduced::by_iter(Tuple::new([]).into_value(), None),
    }
}

fn step_calls(v: &Value) -> PyResult<Option<Value>> {
    let c = unsafe { v.cast::<Calls>() };
    let (Some(function), Some(sentinel)) = (c.function.get(), c.sentinel.get()) else {
        return Ok(None);
    };
    let item = absorb(call::call0(&function), &molt_type_StopIteration)?;
    // The function may have gone through the iterator to its end.
    if let Some(item) = item
        && !c.function.is_empty()
        && !compare::equal(&sentinel, &item)?
    {
        return Ok(Some(item));
    }
    c.function.set(None);
    c.sentinel.set(None);
    Ok(None)
}

#[molt::function(
    module = "builtins",
    sig = "next(iterator, default=None, /)",
    text = "($module, iterator, default=<unrepresentable>, /)"
)]
fn next(iterator: &Value, default: Option<&Value>) -> PyResult<Value> {
    let ty = iterator.ty();
    let Some(f) = ty.slot_next() else {
        return Err(raise!(
            molt_type_TypeError,
            "'",
            iterator.type_name(),
            "' object is not an iterator"
        ));
    };
    if let Some(default) = default {
        return match f(iterator) {
            Some(v) => Ok(v),
            None if !exception::is_pending() || exception::clear_if(&molt_type_StopIteration) => {
                Ok(default.clone())
            }
            None => Err(Raised),
        };
    }
    if ty.has(TYPE_HEAP) {
        // StopIteration passes as it was raised.
        if let Some(v) = call::call_special(iterator, molt_name___next__.get(), &[])? {
            return Ok(v);
        }
    }
    // Wrappers of coroutines end with StopIteration, whose value the slot would drop.
    if let Some(f) = ty.slot_send()
        && !ty.is(&molt_type_generator)
    {
        return match f(iterator, &Value::NONE) {
            Some(v) => Ok(v),
            None if exception::is_pending() => Err(Raised),
            None => Err(exception::raise_bare(&molt_type_StopIteration)),
        };
    }
    match f(iterator) {
        Some(v) => Ok(v),
        None if exception::is_pending() => Err(Raised),
        None if ty.is(&molt_type_generator) => Err(generator::raise_stop(unsafe {
            iterator.cast::<Generator>()
        })),
        None => Err(exception::raise_bare(&molt_type_StopIteration)),
    }
}

#[molt::function(module = "builtins", sig = "all(iterable, /) -> bool")]
fn all(iterable: &Value) -> PyResult<bool> {
    let mut items = iter::Items::of(iterable)?;
    while let Some(v) = items.step()? {
        if !truth::is_true(&v)? {
            return Ok(false);
        }
    }
    Ok(true)
}

#[molt::function(module = "builtins", sig = "any(iterable, /) -> bool")]
fn any(iterable: &Value) -> PyResult<bool> {
    let mut items = iter::Items::of(iterable)?;
    while let Some(v) = items.step()? {
        if truth::is_true(&v)? {
            return Ok(true);
        }
    }
    Ok(false)
}

#[molt::function(
    module = "builtins",
    sig = "sorted(iterable, /, *, key=None, reverse=False) -> list"
)]
fn sorted(iterable: &Value, key: Option<&Value>, reverse: Option<bool>) -> PyResult<Ref<List>> {
    let mut items = iter::collect(iterable)?;
    sort_values(
        &mut items,
        key.filter(|k| !k.is_none()),
        reverse.unwrap_or(false),
    )?;
    Ok(List::from_vec(items))
}
