//! `islice`, `compress`, `takewhile`, `dropwhile` and `filterfalse`.

use super::copying::{position, reduce};
use super::iterator;
use crate::molt;
use crate::object::alloc;
use crate::object::call::{self, Args};
use crate::object::class::leaves_keywords;
use crate::object::field::Field;
use crate::object::list::List;
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::warn::{Deprecated, deprecated};
use crate::ops::{iter, number, truth};
use crate::raise;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::object::molt_type_object;
use core::cell::Cell;

/// `islice`.
#[repr(C)]
pub struct ISlice {
    head: Object,
    /// Items taken from the iterator so far.
    taken: Cell<i64>,
    /// The position of the next item wanted.
    next: Cell<u64>,
    stop: u64,
    step: u64,
    /// Empty once exhausted.
    iterator: Field,
}

iterator! {
    /// `itertools.islice`.
    molt_type_islice "islice" ISlice, new new_islice, next step_islice, visit |s, visit| s.iterator.visit(visit)
}

/// A bound: None is the default, anything else a number that is not negative.
fn bound(v: &Value, default: u64, message: &'static str) -> PyResult<u64> {
    if v.is_none() {
        return Ok(default);
    }
    let n = if number::has_index(v) {
        number::index(v)?.as_int()
    } else {
        None
    };
    match n {
        Some(n) if n >= 0 => Ok(n as u64),
        _ => Err(raise!(molt_type_ValueError, message)),
    }
}

fn new_islice(class: &Type, args: &Args) -> PyResult<Value> {
    const INDICES: &str = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    const STOP: &str =
        "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
    if args.keyword_count() != 0 && !leaves_keywords(class, false) {
        return Err(raise!(
            molt_type_TypeError,
            "islice() takes no keyword arguments"
        ));
    }
    let (iterable, start, stop, step) = match args.positional() {
        [iterable, stop] => (iterable, 0, bound(stop, u64::MAX, STOP)?, 1),
        [iterable, start, stop, rest @ ..] if rest.len() < 2 => {
            // A negative end is told from what is no number.
            let message = if number::has_index(stop)
                && number::index(stop)?.as_int().is_some_and(|n| n != -1)
            {
                INDICES
            } else {
                STOP
            };
            let stop = bound(stop, u64::MAX, message)?;
            let start = bound(start, 0, INDICES)?;
            let step = match rest.first() {
                Some(v) => bound(
                    v,
                    1,
                    "Step for islice() must be a positive integer or None.",
                )?,
                None => 1,
            };
            (iterable, start, stop, step)
        }
        few if few.len() < 2 => {
            return Err(raise!(
                molt_type_TypeError,
                "islice expected at least 2 arguments, got ",
                few.len()
            ));
        }
        more => {
            return Err(raise!(
                molt_type_TypeError,
                "islice expected at most 4 arguments, got ",
                more.len()
            ));
        }
    };
    if step == 0 {
        return Err(raise!(
            molt_type_ValueError,
            "Step for islice() must be a positive integer or None."
        ));
    }
    let iterator = Field::new(Some(iter::iter(iterable)?));
    let made: Ref<ISlice> = alloc::new(class, |head| ISlice {
        head,
        taken: Cell::new(0),
        next: Cell::new(start),
        stop,
        step,
        iterator,
    });
    Ok(made.into_value())
}

fn step_islice(s: &ISlice) -> PyResult<Option<Value>> {
    let Some(it) = s.iterator.get() else {
        return Ok(None);
    };
    let end = |r: PyResult<Option<Value>>| {
        s.iterator.set(None);
        r
    };
    // What stands before the item is skipped, even where the slice ends before it.
    let wanted = s.next.get();
    while s.taken.get() < wanted.min(i64::MAX as u64) as i64 {
        match iter::next(&it) {
            Ok(Some(_)) => s.taken.set(s.taken.get() + 1),
            other => return end(other),
        }
    }
    if s.stop != u64::MAX && s.taken.get() >= s.stop as i64 {
        return end(Ok(None));
    }
    match iter::next(&it) {
        Ok(Some(v)) => {
            s.taken.set(s.taken.get() + 1);
            s.next.set(wanted.saturating_add(s.step).min(s.stop));
            Ok(Some(v))
        }
        other => end(other),
    }
}

/// `compress`.
#[repr(C)]
pub struct Compress {
    head: Object,
    data: Value,
    selectors: Value,
}

iterator! {
    /// `itertools.compress`.
    molt_type_compress "compress" Compress, new new_compress, next step_compress, visit |c, visit| {
        visit(&c.data);
        visit(&c.selectors);
    }
}

#[molt::constructor(sig = "compress(data, selectors)")]
fn new_compress(class: &Type, data: &Value, selectors: &Value) -> PyResult<Ref<Compress>> {
    let (data, selectors) = (iter::iter(data)?, iter::iter(selectors)?);
    Ok(alloc::new(class, |head| Compress {
        head,
        data,
        selectors,
    }))
}

fn step_compress(c: &Compress) -> PyResult<Option<Value>> {
    loop {
        let Some(v) = iter::next(&c.data)? else {
            return Ok(None);
        };
        let Some(selector) = iter::next(&c.selectors)? else {
            return Ok(None);
        };
        if truth::is_true(&selector)? {
            return Ok(Some(v));
        }
    }
}

/// A predicate over an iterator; `state` is set once the predicate has decided for good.
#[repr(C)]
pub struct TakeWhile {
    head: Object,
    state: Cell<bool>,
    function: Value,
    iterator: Value,
}

/// As [`TakeWhile`].
#[repr(C)]
pub struct DropWhile {
    head: Object,
    state: Cell<bool>,
    function: Value,
    iterator: Value,
}

/// `filterfalse`.
#[repr(C)]
pub struct FilterFalse {
    head: Object,
    function: Value,
    iterator: Value,
}

iterator! {
    /// `itertools.takewhile`.
    molt_type_takewhile "takewhile" TakeWhile, new new_takewhile, next step_takewhile, visit |t, visit| {
        visit(&t.function);
        visit(&t.iterator);
    }
}

iterator! {
    /// `itertools.dropwhile`.
    molt_type_dropwhile "dropwhile" DropWhile, new new_dropwhile, next step_dropwhile, visit |t, visit| {
        visit(&t.function);
        visit(&t.iterator);
    }
}

iterator! {
    /// `itertools.filterfalse`.
    molt_type_filterfalse "filterfalse" FilterFalse, new new_filterfalse, next step_filterfalse, visit |t, visit| {
        visit(&t.function);
        visit(&t.iterator);
    }
}

#[molt::constructor(sig = "takewhile(predicate, iterable, /)")]
fn new_takewhile(class: &Type, predicate: &Value, iterable: &Value) -> PyResult<Ref<TakeWhile>> {
    let iterator = iter::iter(iterable)?;
    Ok(alloc::new(class, |head| TakeWhile {
        head,
        state: Cell::new(false),
        function: predicate.clone(),
        iterator,
    }))
}

fn step_takewhile(t: &TakeWhile) -> PyResult<Option<Value>> {
    if t.state.get() {
        return Ok(None);
    }
    let Some(v) = iter::next(&t.iterator)? else {
        return Ok(None);
    };
    if truth::is_true(&call::call1(&t.function, &v)?)? {
        return Ok(Some(v));
    }
    t.state.set(true);
    Ok(None)
}

#[molt::constructor(sig = "dropwhile(predicate, iterable, /)")]
fn new_dropwhile(class: &Type, predicate: &Value, iterable: &Value) -> PyResult<Ref<DropWhile>> {
    let iterator = iter::iter(iterable)?;
    Ok(alloc::new(class, |head| DropWhile {
        head,
        state: Cell::new(false),
        function: predicate.clone(),
        iterator,
    }))
}

fn step_dropwhile(t: &DropWhile) -> PyResult<Option<Value>> {
    loop {
        let Some(v) = iter::next(&t.iterator)? else {
            return Ok(None);
        };
        if t.state.get() {
            return Ok(Some(v));
        }
        if !truth::is_true(&call::call1(&t.function, &v)?)? {
            t.state.set(true);
            return Ok(Some(v));
        }
    }
}

#[molt::constructor(sig = "filterfalse(function, iterable, /)")]
fn new_filterfalse(class: &Type, function: &Value, iterable: &Value) -> PyResult<Ref<FilterFalse>> {
    let iterator = iter::iter(iterable)?;
    Ok(alloc::new(class, |head| FilterFalse {
        head,
        function: function.clone(),
        iterator,
    }))
}

fn step_filterfalse(t: &FilterFalse) -> PyResult<Option<Value>> {
    while let Some(v) = iter::next(&t.iterator)? {
        let drops = if t.function.is_none() {
            truth::is_true(&v)?
        } else {
            truth::is_true(&call::call1(&t.function, &v)?)?
        };
        if !drops {
            return Ok(Some(v));
        }
    }
    Ok(None)
}

#[molt::method(ty = "islice", sig = "__reduce__(self, /)", text = "")]
fn reduce_islice(s: &ISlice) -> PyResult<Ref<Tuple>> {
    let class = s.head.ty();
    let number = |n: u64| Value::int(n as i64);
    let Some(iterator) = s.iterator.get() else {
        let empty = iter::iter(&List::empty().into_value())?;
        return reduce(class, Tuple::new([empty, number(0)]), Some(number(0)));
    };
    let stop = match s.stop {
        u64::MAX => Value::NONE,
        n => number(n),
    };
    let args = Tuple::new([iterator, number(s.next.get()), stop, number(s.step)]);
    reduce(class, args, Some(Value::int(s.taken.get())))
}

#[molt::method(ty = "islice", sig = "__setstate__(self, state, /) -> None", text = "")]
fn set_islice(s: &ISlice, state: &Value) -> PyResult<()> {
    deprecated(Deprecated::IteratorCopy)?;
    s.taken.set(position(state)?);
    Ok(())
}

#[molt::method(ty = "compress", sig = "__reduce__(self, /)", text = "")]
fn reduce_compress(c: &Compress) -> PyResult<Ref<Tuple>> {
    let args = Tuple::new([c.data.clone(), c.selectors.clone()]);
    reduce(c.head.ty(), args, None)
}

#[molt::method(ty = "filterfalse", sig = "__reduce__(self, /)", text = "")]
fn reduce_filterfalse(f: &FilterFalse) -> PyResult<Ref<Tuple>> {
    let args = Tuple::new([f.function.clone(), f.iterator.clone()]);
    reduce(f.head.ty(), args, None)
}

macro_rules! decided {
    ($($ty:literal $layout:ident;)*) => { $( const _: () = {
        #[molt::method(ty = $ty, sig = "__reduce__(self, /)", text = "")]
        fn reduce_while(w: &$layout) -> PyResult<Ref<Tuple>> {
            let args = Tuple::new([w.function.clone(), w.iterator.clone()]);
            let state = Value::small_int(w.state.get() as i64);
            reduce(w.head.ty(), args, Some(state))
        }
        #[molt::method(ty = $ty, sig = "__setstate__(self, state, /) -> None", text = "")]
        fn set_while(w: &$layout, state: &Value) -> PyResult<()> {
            deprecated(Deprecated::IteratorCopy)?;
            w.state.set(truth::is_true(state)?);
            Ok(())
        }
    }; )* };
}

decided! { "takewhile" TakeWhile; "dropwhile" DropWhile; }
