//! Iterators over deques.

use super::deque::{Deque, mutated, this};
use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::field::Field;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value, ends};
use crate::types::object::molt_type_object;
use core::cell::Cell;
use molt_abi::layouts::TYPE_GC;

/// A position in a deque; empty once exhausted or broken.
#[repr(C)]
struct Position {
    head: Object,
    taken: Cell<u32>,
    state: u32,
    deque: Field,
}

crate::py_object!(
    Position,
    molt_type__deque_iterator,
    "collections._deque_iterator"
);

macro_rules! deque_iterator {
    ($sym:ident $name:literal $backwards:literal $new:ident) => {
        builtin_type! {
            #[doc = concat!("`collections.", $name, "`.")]
            pub static $sym = $name, base molt_type_object "object", layout Position, flags TYPE_GC,
                shown "collections";
            dealloc: alloc::drop_object::<Position>,
            traverse: |o, visit| unsafe { (*(o as *const Position)).deque.visit(visit) },
            iter: |v| Ok(v.clone()),
            next: |v| ends(step(v, $backwards)),
            length_hint: hint,
            new: $new,
        }
        crate::dunders! { $name Object; iter |v: &Value| Ok(v.clone()), next |v| ends(step(v, $backwards)),
            length_hint hint }
    };
}

deque_iterator!(molt_type__deque_iterator "_deque_iterator" false new_forwards);
deque_iterator!(molt_type__deque_reverse_iterator "_deque_reverse_iterator" true new_backwards);

#[inline(always)]
fn step(v: &Value, backwards: bool) -> PyResult<Option<Value>> {
    let it = unsafe { &*(v.bits() as usize as *const Position) };
    let Some(owner) = it.deque.peek() else {
        return Ok(None);
    };
    let d: &Deque = this(owner);
    if d.state.get() != it.state {
        it.deque.set(None);
        return Err(mutated());
    }
    let i = it.taken.get() as usize;
    if i >= d.len() {
        it.deque.set(None);
        return Ok(None);
    }
    it.taken.set(i as u32 + 1);
    Ok(d.get(if backwards { d.len() - 1 - i } else { i }))
}

fn hint(v: &Value) -> PyResult<i64> {
    let it = unsafe { &*(v.bits() as usize as *const Position) };
    Ok(it
        .deque
        .get()
        .map_or(0, |d| this(&d).len() as i64 - it.taken.get() as i64)
        .max(0))
}

fn make(ty: &Type, v: &Value) -> PyResult<Value> {
    let state = this(v).state.get();
    let it: Ref<Position> = alloc::new(ty, |head| Position {
        head,
        taken: Cell::new(0),
        state,
        deque: Field::new(Some(v.clone())),
    });
    Ok(it.into_value())
}

/// `type(iter(d))(d, index)`: past the first `index` items.
fn made(class: &Type, d: &Deque, index: Option<i64>, backwards: bool) -> PyResult<Value> {
    let v = make(class, &d.to_value())?;
    for _ in 0..index.unwrap_or(0) {
        if step(&v, backwards)?.is_none() {
            break;
        }
    }
    Ok(v)
}

#[molt::constructor(sig = "_deque_iterator(iterable, index=0, /)")]
fn new_forwards(class: &Type, iterable: &Deque, index: Option<i64>) -> PyResult<Value> {
    made(class, iterable, index, false)
}

#[molt::constructor(sig = "_deque_reverse_iterator(iterable, index=0, /)")]
fn new_backwards(class: &Type, iterable: &Deque, index: Option<i64>) -> PyResult<Value> {
    made(class, iterable, index, true)
}

pub fn forwards(v: &Value) -> PyResult<Value> {
    make(&molt_type__deque_iterator, v)
}

pub fn backwards(v: &Value) -> PyResult<Value> {
    make(&molt_type__deque_reverse_iterator, v)
}
