//! `tee`: iterators that share what they have read, in a chain of links which ends where the furthest
//! of them stands.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::field::Field;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value, ends};
use crate::ops::iter;
use crate::raise;
use crate::types::exceptions::{molt_type_RuntimeError, molt_type_ValueError};
use crate::types::object::molt_type_object;
use core::cell::Cell;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC, TYPE_WEAK};

/// The iterator that is shared.
#[repr(C)]
struct Source {
    head: Object,
    running: Cell<bool>,
    iterator: Value,
}

crate::py_object!(Source, molt_type__tee_source, "_tee_source");

builtin_type! {
    /// What the iterators of one `tee` share.
    pub static molt_type__tee_source = "_tee_source", base molt_type_object "object", layout Source, flags TYPE_GC;
    dealloc: alloc::drop_object::<Source>,
    traverse: |o, visit| visit(&unsafe { &*(o as *const Source) }.iterator),
}

/// One item and the link behind it; the last link is empty.
#[repr(C)]
struct Link {
    head: Object,
    value: Field,
    next: Field,
}

crate::py_object!(Link, molt_type__tee_dataobject, "itertools._tee_dataobject");

builtin_type! {
    /// An item that some iterator has still to yield.
    pub static molt_type__tee_dataobject = "_tee_dataobject", base molt_type_object "object", layout Link,
        flags TYPE_GC;
    dealloc: alloc::drop_object::<Link>,
    traverse: |o, visit| {
        let l = unsafe { &*(o as *const Link) };
        l.value.visit(visit);
        l.next.visit(visit);
    },
}

/// One of the iterators.
#[repr(C)]
struct Tee {
    head: Object,
    source: Ref<Source>,
    link: Field,
}

crate::py_object!(Tee, molt_type__tee, "itertools._tee");

builtin_type! {
    /// `itertools._tee`.
    pub static molt_type__tee = "_tee", base molt_type_object "object", layout Tee,
        flags TYPE_GC | TYPE_BASE | TYPE_WEAK, shown "itertools";
    dealloc: alloc::drop_object::<Tee>,
    traverse: |o, visit| {
        let t = unsafe { &*(o as *const Tee) };
        t.source.with_value(&mut *visit);
        t.link.visit(visit);
    },
    iter: |v| Ok(v.clone()),
    next: |v| ends(step(unsafe { v.cast::<Tee>() })),
    new: new,
}

crate::dunders! { "_tee" Tee; iter |v: &Value| Ok(v.clone()), next |v| ends(step(unsafe { v.cast::<Tee>() })) }

fn empty_link() -> Value {
    let link: Ref<Link> = alloc::new(&molt_type__tee_dataobject, |head| Link {
        head,
        value: Field::empty(),
        next: Field::empty(),
    });
    link.into_value()
}

fn step(t: &Tee) -> PyResult<Option<Value>> {
    let at = t.link.get_or_none();
    let link = unsafe { at.cast::<Link>() };
    if link.value.is_empty() {
        if t.source.running.replace(true) {
            return Err(raise!(
                molt_type_RuntimeError,
                "cannot re-enter the tee iterator"
            ));
        }
        let item = iter::next(&t.source.iterator);
        t.source.running.set(false);
        let Some(item) = item? else { return Ok(None) };
        link.value.set(Some(item));
        link.next.set(Some(empty_link()));
    }
    t.link.set(link.next.get());
    Ok(link.value.get())
}

fn from_iterable(iterable: &Value) -> PyResult<Ref<Tee>> {
    let iterator = iter::iter(iterable)?;
    if let Some(t) = iterator.downcast::<Tee>() {
        return Ok(copy(t));
    }
    let source = alloc::new(&molt_type__tee_source, |head| Source {
        head,
        running: Cell::new(false),
        iterator,
    });
    Ok(alloc::new(&molt_type__tee, |head| Tee {
        head,
        source,
        link: Field::new(Some(empty_link())),
    }))
}

#[molt::constructor(sig = "_tee(iterable, /)")]
fn new(_class: &Type, iterable: &Value) -> PyResult<Ref<Tee>> {
    from_iterable(iterable)
}

#[molt::method(ty = "_tee", sig = "__copy__(self, /)", text = "")]
fn copy(t: &Tee) -> Ref<Tee> {
    let (source, link) = (t.source.clone(), Field::new(t.link.get()));
    alloc::new(&molt_type__tee, |head| Tee { head, source, link })
}

#[molt::function(module = "itertools", sig = "tee(iterable, n=2, /) -> tuple")]
fn tee(iterable: &Value, n: Option<i64>) -> PyResult<Ref<Tuple>> {
    let n = n.unwrap_or(2);
    if n < 0 {
        return Err(raise!(molt_type_ValueError, "n must be >= 0"));
    }
    if n == 0 {
        return Ok(Tuple::empty());
    }
    let iterator = iter::iter(iterable)?;
    let first = match iterator.downcast::<Tee>() {
        Some(t) => t.to_ref(),
        None => from_iterable(&iterator)?,
    };
    let mut all = vec![first.to_value()];
    for _ in 1..n {
        all.push(copy(&first).into_value());
    }
    Ok(Tuple::from_vec(all))
}
