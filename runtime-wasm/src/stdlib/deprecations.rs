//! What `warnings` hears of deprecations in the runtime: takes a function of the program, calls it with
//! the text of each. Never decides whether a warning is shown.

use crate::molt;
use crate::object::alloc::Global;
use crate::object::call;
use crate::object::function::Function;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::traceback::code_of;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::ops::warn::{Deprecated, molt_warn_hook};
use crate::text;
use molt_abi::layouts::Location;

/// The function that is told.
static LISTENER: Global<Option<Value>> = Global::new(None);

/// Has deprecations told to a function, as their text and what it is instead: 1 a coroutine
/// that was never awaited, with the place where that is known, 2 a change of meaning in the future.
#[molt::function(module = "_frames", sig = "on_deprecation(function, /) -> None")]
fn on_deprecation(function: &Value) {
    unsafe { *LISTENER.get() = Some(function.clone()) };
    molt_warn_hook.store(Some(listen));
}

fn listen(what: Deprecated) -> PyResult<()> {
    match unsafe { (*LISTENER.get()).clone() } {
        Some(f) => {
            let (kind, place) = match what {
                Deprecated::NeverAwaited { place, .. } => (1, place.map(shown)),
                Deprecated::PossibleSet { .. } => (2, None),
                _ => (0, None),
            };
            let place = place.map_or(Value::NONE, Ref::into_value);
            let args = [told(what).into_value(), Value::small_int(kind), place];
            call::call(&f, &args).map(drop)
        }
        None => Ok(()),
    }
}

/// File, line and module of a place.
fn shown(place: &Location) -> Ref<Tuple> {
    let code = code_of(place);
    Tuple::new([
        Function::code_str(code.file).as_value(),
        Value::int(place.line as i64),
        Function::code_str(code.module).as_value(),
    ])
}

fn told(what: Deprecated) -> Ref<Str> {
    match what {
        Deprecated::Subclass { method, of, given } => subclass(text!(method), of, given),
        Deprecated::Float { of, given } => {
            subclass(text!(of.type_name(), ".__float__"), "float", given)
        }
        Deprecated::Truncation => text!("The delegation of int() to __trunc__ is deprecated."),
        Deprecated::ThrowOfThree => text!(
            "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead."
        ),
        Deprecated::TruthOfNotImplemented => {
            text!("NotImplemented should not be used in a boolean context")
        }
        Deprecated::PossibleSet { what, at } => {
            text!("Possible ", what, " at position ", at)
        }
        Deprecated::IteratorCopy => text!(
            "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14."
        ),
        Deprecated::NeverAwaited { name, .. } => text!("coroutine '", name, "' was never awaited"),
        Deprecated::InvertedBool => text!(
            "Bitwise inversion '~' on bool is deprecated",
            crate::object::version::text(13, " and will be removed in Python 3.16", ""),
            ". This returns the bitwise inversion of the \
             underlying int object and is usually not what you expect from negating a bool. Use the \
             'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion \
             of the underlying int."
        ),
    }
}

fn subclass(method: Ref<Str>, of: &str, given: &Value) -> Ref<Str> {
    text!(
        &*method,
        " returned non-",
        of,
        " (type ",
        given.type_name(),
        ").  The ability to return an instance of a strict subclass of ",
        of,
        " is deprecated, and may be removed in a future version of Python."
    )
}
