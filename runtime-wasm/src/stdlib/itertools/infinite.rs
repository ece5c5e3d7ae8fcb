//! `count`, `cycle` and `repeat`.

use super::copying::{parts, position, reduce};
use super::iterator;
use crate::molt;
use crate::object::alloc;
use crate::object::call::Args;
use crate::object::field::Field;
use crate::object::list::List;
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::repr::repr;
use crate::ops::{arith, iter, number};
use crate::raise;
use crate::text;
use crate::types::dunder::only_argument;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::int;
use crate::types::iterators::{by_position, start_at};
use crate::types::object::molt_type_object;
use core::cell::Cell;

/// `count`.
#[repr(C)]
pub struct Count {
    head: Object,
    next: Field,
    step: Value,
}

iterator! {
    /// `itertools.count`.
    molt_type_count "count" Count, new new_count, next step_count, visit |c, visit| {
        c.next.visit(visit);
        visit(&c.step);
    }, repr repr_count
}

#[molt::constructor(sig = "count(start=0, step=1)")]
fn new_count(class: &Type, start: Option<&Value>, step: Option<&Value>) -> PyResult<Value> {
    let start = match start {
        Some(v) if v.as_bool().is_some() => int::exact(&number::index(v)?)?,
        Some(v) => v.clone(),
        None => Value::small_int(0),
    };
    let step = step.cloned().unwrap_or(Value::small_int(1));
    for v in [&start, &step] {
        let t = v.ty();
        if t.slot_index().is_none() && t.slot_float().is_none() && !t.name().is_text("complex") {
            return Err(raise!(molt_type_TypeError, "a number is required"));
        }
    }
    let made: Ref<Count> = alloc::new(class, |head| Count {
        head,
        next: Field::new(Some(start)),
        step,
    });
    Ok(made.into_value())
}

fn step_count(c: &Count) -> PyResult<Option<Value>> {
    let n = c.next.get_or_none();
    c.next.set(Some(arith::add(&n, &c.step)?));
    Ok(Some(n))
}

fn repr_count(v: &Value) -> PyResult<Value> {
    let c = unsafe { v.cast::<Count>() };
    let n = repr(&c.next.get_or_none())?;
    if c.step.as_small_int() == Some(1) {
        return Ok(text!("count(", n, ")").into_value());
    }
    Ok(text!("count(", n, ", ", repr(&c.step)?, ")").into_value())
}

/// `cycle`: items are kept in the first round.
#[repr(C)]
pub struct Cycle {
    head: Object,
    /// Empty after the first round.
    iterator: Field,
    /// A list.
    saved: Field,
    /// The items of the first round are known already.
    known: Cell<bool>,
    at: Cell<usize>,
}

iterator! {
    /// `itertools.cycle`.
    molt_type_cycle "cycle" Cycle, new new_cycle, next step_cycle, visit |c, visit| {
        c.iterator.visit(visit);
        c.saved.visit(visit);
    }
}

fn new_cycle(class: &Type, args: &Args) -> PyResult<Value> {
    let iterable = only_argument(class, args, "cycle")?;
    let iterator = Field::new(Some(iter::iter(iterable)?));
    let made: Ref<Cycle> = alloc::new(class, |head| Cycle {
        head,
        iterator,
        saved: Field::new(Some(List::empty().into_value())),
        known: Cell::new(false),
        at: Cell::new(0),
    });
    Ok(made.into_value())
}

fn step_cycle(c: &Cycle) -> PyResult<Option<Value>> {
    let saved = c.saved.get_or_none();
    let saved = unsafe { saved.cast::<List>() };
    if let Some(it) = c.iterator.get() {
        if let Some(v) = iter::next(&it)? {
            if !c.known.get() {
                saved.push(v.clone());
            }
            return Ok(Some(v));
        }
        c.iterator.set(None);
    }
    if saved.is_empty() {
        return Ok(None);
    }
    let i = c.at.get();
    c.at.set(if i + 1 >= saved.len() { 0 } else { i + 1 });
    Ok(saved.get(i))
}

/// `repeat`.
#[repr(C)]
pub struct Repeat {
    head: Object,
    /// Negative: without end.
    left: Cell<i64>,
    object: Value,
}

iterator! {
    /// `itertools.repeat`.
    molt_type_repeat "repeat" Repeat, new new_repeat, next step_repeat, visit |r, visit| visit(&r.object),
    repr repr_repeat
}

#[molt::constructor(sig = "repeat(object, times=None)")]
fn new_repeat(class: &Type, object: &Value, times: Option<i64>) -> Ref<Repeat> {
    let left = times.map_or(-1, |n| n.max(0));
    alloc::new(class, |head| Repeat {
        head,
        left: Cell::new(left),
        object: object.clone(),
    })
}

fn step_repeat(r: &Repeat) -> PyResult<Option<Value>> {
    match r.left.get() {
        0 => return Ok(None),
        n if n > 0 => r.left.set(n - 1),
        _ => {}
    }
    Ok(Some(r.object.clone()))
}

#[molt::method(ty = "repeat", sig = "__length_hint__(self, /) -> int", text = "")]
fn hint(r: &Repeat) -> PyResult<i64> {
    match r.left.get() {
        n if n >= 0 => Ok(n),
        _ => Err(raise!(molt_type_TypeError, "len() of unsized object")),
    }
}

fn repr_repeat(v: &Value) -> PyResult<Value> {
    let r = unsafe { v.cast::<Repeat>() };
    let shown = repr(&r.object)?;
    match r.left.get() {
        n if n >= 0 => Ok(text!("repeat(", shown, ", ", n, ")").into_value()),
        _ => Ok(text!("repeat(", shown, ")").into_value()),
    }
}

#[molt::method(ty = "count", sig = "__reduce__(self, /)", text = "")]
fn reduce_count(c: &Count) -> PyResult<Ref<Tuple>> {
    let mut args = vec![c.next.get_or_none()];
    if c.step.as_small_int() != Some(1) {
        args.push(c.step.clone());
    }
    reduce(c.head.ty(), Tuple::from_vec(args), None)
}

#[molt::method(ty = "repeat", sig = "__reduce__(self, /)", text = "")]
fn reduce_repeat(r: &Repeat) -> PyResult<Ref<Tuple>> {
    let mut args = vec![r.object.clone()];
    if r.left.get() >= 0 {
        args.push(Value::int(r.left.get()));
    }
    reduce(r.head.ty(), Tuple::from_vec(args), None)
}

#[molt::method(ty = "cycle", sig = "__reduce__(self, /)", text = "")]
fn reduce_cycle(c: &Cycle) -> PyResult<Ref<Tuple>> {
    let saved = c.saved.get_or_none();
    let (iterator, known) = match c.iterator.get() {
        Some(it) => (it, c.known.get()),
        None => {
            let it = by_position(&saved);
            start_at(&it, c.at.get());
            (it, true)
        }
    };
    let state = Tuple::new([saved, Value::bool(known)]).into_value();
    reduce(c.head.ty(), Tuple::new([iterator]), Some(state))
}

#[molt::method(ty = "cycle", sig = "__setstate__(self, state, /) -> None", text = "")]
fn set_cycle(c: &Cycle, state: &Value) -> PyResult<()> {
    let given = parts(state, 2, 2)?;
    if !given[0].isa::<List>() {
        return Err(raise!(
            molt_type_TypeError,
            "argument 1 must be list, not ",
            given[0].type_name()
        ));
    }
    c.known.set(position(&number::index(&given[1])?)? != 0);
    c.saved.set(Some(given[0].clone()));
    c.at.set(0);
    Ok(())
}
