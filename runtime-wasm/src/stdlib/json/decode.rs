//! What decoders call.
//!
//! The class of errors is written in Python; the module hands it over when it starts.

use super::scan::{Hooks, Read, Scanner, Unit, Wrong};
use crate::molt;
use crate::object::alloc::Global;
use crate::object::call;
use crate::object::exception;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::{Chars, Str};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;

static ERROR: Global<Option<Value>> = Global::new(None);

/// `json` says which class its errors have.
#[molt::function(module = "_json", sig = "set_error(cls, /) -> None")]
fn set_error(class: &Value) {
    unsafe { *ERROR.get() = Some(class.clone()) };
}

fn raised(wrong: Wrong, text: &Str) -> Raised {
    let Wrong::Text(message, place) = wrong else {
        return Raised;
    };
    let class = unsafe { &*ERROR.get() };
    let class = class.as_ref().expect("the module sets it first");
    let args = (
        Value::str(message),
        text.to_value(),
        Value::int(place as i64),
    );
    match call::call3(class, &args.0, &args.1, &args.2) {
        Ok(e) => exception::raise_from(&e, None),
        Err(r) => r,
    }
}

fn hooks(settings: &Tuple) -> PyResult<Hooks<'_>> {
    let [object, pairs, float, int, constant, strict] = settings.as_slice() else {
        return Err(raise!(molt_type_TypeError, "decoders have six settings"));
    };
    Ok(Hooks {
        object,
        pairs,
        float,
        int,
        constant,
        strict: crate::ops::truth::is_true(strict)?,
    })
}

fn whole<T: Unit>(text: &[T], ascii: bool, hooks: &Hooks) -> Read<Value> {
    let mut s = Scanner::new(text, ascii, hooks, 0);
    s.skip_space();
    let value = s.value()?;
    s.skip_space();
    match s.place == text.len() {
        true => Ok(value),
        false => Err(Wrong::Text("Extra data", s.place)),
    }
}

/// The one value of a text.
#[molt::function(module = "_json", sig = "decode(text, settings, /)")]
fn decode(text: &Str, settings: &Tuple) -> PyResult<Value> {
    let hooks = &hooks(settings)?;
    let found = match text.chars() {
        Chars::One(s) => whole(s, text.is_ascii(), hooks),
        Chars::Two(s) => whole(s, false, hooks),
        Chars::Four(s) => whole(s, false, hooks),
    };
    found.map_err(|w| raised(w, text))
}

fn part<T: Unit>(text: &[T], ascii: bool, hooks: &Hooks, place: usize) -> Read<(Value, usize)> {
    let mut s = Scanner::new(text, ascii, hooks, place);
    Ok((s.value()?, s.place))
}

/// The value at a place, and where it ends.
#[molt::function(module = "_json", sig = "scan(text, place, settings, /) -> tuple")]
fn scan(text: &Str, place: i64, settings: &Tuple) -> PyResult<Ref<Tuple>> {
    let hooks = &hooks(settings)?;
    let place = place as usize;
    let found = match text.chars() {
        Chars::One(s) => part(s, text.is_ascii(), hooks, place),
        Chars::Two(s) => part(s, false, hooks, place),
        Chars::Four(s) => part(s, false, hooks, place),
    };
    let (value, end) = found.map_err(|w| raised(w, text))?;
    Ok(Tuple::new([value, Value::int(end as i64)]))
}
