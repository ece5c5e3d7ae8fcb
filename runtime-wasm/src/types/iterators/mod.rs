//! Iterators over builtin containers, and the types of generators.
//!
//! An iterator lets go of its container once it is exhausted, and stays exhausted. A step allocates
//! nothing beyond the value that it yields.

pub mod async_generators;
mod copying;
pub mod coroutines;
pub mod dicts;
pub mod generators;

pub use async_generators::{
    molt_type_async_generator, molt_type_async_generator_asend, molt_type_async_generator_athrow,
    with_default as anext_with_default,
};
pub use coroutines::molt_type_coroutine;
pub use dicts::dict_keys;
pub use generators::molt_type_generator;

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::exception;
use crate::object::field::Field;
use crate::object::list::List;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::{NextFn, Type};
use crate::object::value::{PyResult, Raised, Value, ends};
use crate::types::exceptions::{molt_type_IndexError, molt_type_StopIteration};
use crate::types::object::molt_type_object;
use core::cell::Cell;
use molt_abi::layouts::TYPE_GC;

/// An iterator that counts positions of a sequence; empty once exhausted.
#[repr(C)]
pub struct Positions {
    head: Object,
    next: Cell<u32>,
    reserved: u32,
    sequence: Field,
}

/// Such an iterator without what copies it.
macro_rules! position_type {
    ($sym:ident $name:literal, $next:expr $(, $hint:expr)?) => {
        builtin_type! {
            #[doc = concat!("`", $name, "`.")]
            pub static $sym = $name, base molt_type_object "object", layout Positions, flags TYPE_GC;
            dealloc: alloc::drop_object::<Positions>,
            traverse: |o, visit| unsafe { (*(o as *const Positions)).sequence.visit(visit) },
            iter: |v| Ok(v.clone()),
            next: $next,
            $(length_hint: $hint,)?
        }
    };
}

macro_rules! position_iterator {
    ($sym:ident $name:literal $empty:expr, $backwards:literal, $next:expr, $hint:expr) => {
        position_type!($sym $name, $next, $hint);
        position_iterator!(@methods $sym $name $empty, $backwards, $next, $hint);
    };
    (@methods $sym:ident $name:literal $empty:expr, $backwards:literal, $next:expr $(, $hint:expr)?) => {
        const _: () = {
            /// Instances of just this type.
            #[repr(transparent)]
            pub struct Own(Positions);
            crate::py_object!(Own, $sym, $name);
            crate::dunders! { $name Own; iter |v: &Value| Ok(v.clone()), next $next }
            $(crate::dunders! { $name Own; length_hint $hint })?
            #[molt::method(ty = $name, sig = "__reduce__(self, /)")]
            fn reduce(it: &Own) -> Ref<Tuple> {
                let source = it.0.sequence.get();
                let at = it.0.next.get() as i64;
                copying::reduced(source, at, $empty, $backwards)
            }
            #[molt::method(ty = $name, sig = "__setstate__(self, state, /) -> None")]
            fn setstate(it: &Own, state: &Value) -> PyResult<()> {
                copying::set_position(&it.0, state, $backwards)
            }
        };
    };
}

position_iterator!(molt_type_list_iterator "list_iterator" || List::empty().into_value(), false,
    |v| step(v, |s, i| unsafe { s.cast::<List>() }.get(i)), |v| left(v, |s| Ok(unsafe { s.cast::<List>() }.len())));
position_iterator!(molt_type_tuple_iterator "tuple_iterator" || Tuple::new([]).into_value(), false,
    |v| step(v, |s, i| unsafe { s.cast::<Tuple>() }.as_slice().get(i).cloned()),
    |v| left(v, |s| Ok(unsafe { s.cast::<Tuple>() }.len())));
position_iterator!(molt_type_str_iterator "str_iterator" || Str::empty().to_value(), false,
    |v| step(v, |s, i| {
    let s = unsafe { s.cast::<Str>() };
    if i < s.len() { Some(Str::from_code_point(s.chars().at(i)).into_value()) } else { None }
}), |v| left(v, |s| Ok(unsafe { s.cast::<Str>() }.len())));
position_iterator!(molt_type_str_ascii_iterator "str_ascii_iterator" || Str::empty().to_value(), false,
    |v| step(v, |s, i| {
    let byte = unsafe { s.cast::<Str>() }.raw_bytes().get(i)?;
    Some(Str::from_code_point(*byte as u32).into_value())
}), |v| left(v, |s| Ok(unsafe { s.cast::<Str>() }.len())));
position_iterator!(molt_type_bytes_iterator "bytes_iterator" || Tuple::new([]).into_value(), false,
    |v| step(v, |s, i| crate::types::bytes::byte_at(s, i).map(|b| Value::small_int(b as i64))), rest);
position_iterator!(molt_type_bytearray_iterator "bytearray_iterator" || Tuple::new([]).into_value(), false,
    |v| step(v, |s, i| crate::types::bytes::byte_at(s, i).map(|b| Value::small_int(b as i64))), rest);
position_iterator!(molt_type_arrayiterator "arrayiterator" || Tuple::new([]).into_value(), false,
    |v| ends(step_with(v, crate::stdlib::array::item_at)),
    |v| Ok(if this(v).sequence.is_empty() { 0 } else { rest(v)? }));
position_iterator!(molt_type_list_reverseiterator "list_reverseiterator" || List::empty().into_value(), true,
    |v| {
    let it = this(v);
    let l = unsafe { it.sequence.peek()?.cast::<List>() };
    let left = it.next.get();
    let item = if left == 0 { None } else { l.get(left as usize - 1) };
    match item {
        Some(_) => it.next.set(left - 1),
        None => it.sequence.set(None),
    }
    item
}, |v| {
    let it = this(v);
    let length = it.sequence.get().map_or(0, |l| unsafe { l.cast::<List>() }.len());
    let left = it.next.get() as usize;
    // None, where the list has lost what comes next.
    Ok(if left > length { 0 } else { left as i64 })
});

position_type!(molt_type_memory_iterator "memory_iterator",
    |v| ends(step_with(v, crate::types::memoryview::item_at)));

/// Instances of just this type.
#[repr(transparent)]
struct MemoryPositions(Positions);

crate::py_object!(
    MemoryPositions,
    molt_type_memory_iterator,
    "memory_iterator"
);
crate::dunders! { "memory_iterator" MemoryPositions; iter |v: &Value| Ok(v.clone()),
next |v| ends(step_with(v, crate::types::memoryview::item_at)) }

position_type!(molt_type_iterator "iterator", |v| ends(step_getitem(v)), |v| Ok(left_of_any(v)?.unwrap_or(0)));
position_iterator!(@methods molt_type_iterator "iterator" || Tuple::new([]).into_value(), false,
    |v| ends(step_getitem(v)));

/// What is left of what is only indexed; nothing where it does not know its length.
fn left_of_any(v: &Value) -> PyResult<Option<i64>> {
    match this(v).sequence.get() {
        Some(s) if s.ty().slot_len().is_none() => Ok(None),
        _ => rest(v).map(Some),
    }
}

#[molt::method(ty = "iterator", sig = "__length_hint__(self, /)")]
fn hint_of_any(it: &Positions) -> PyResult<Value> {
    let left = left_of_any(&it.to_value())?;
    Ok(left.map_or(Value::NOT_IMPLEMENTED, Value::int))
}

fn this(v: &Value) -> &Positions {
    unsafe { &*(v.bits() as usize as *const Positions) }
}

/// How many items are left of a sequence, as long as it says itself.
fn rest(v: &Value) -> PyResult<i64> {
    left(v, |s| Ok(crate::ops::len(s)? as usize))
}

/// How many items are left; classes of the program that come from the sequence are not asked.
fn left(v: &Value, len: impl Fn(&Value) -> PyResult<usize>) -> PyResult<i64> {
    let it = this(v);
    match it.sequence.get() {
        Some(s) => Ok((len(&s)? as i64 - it.next.get() as i64).max(0)),
        None => Ok(0),
    }
}

#[inline(always)]
fn step(v: &Value, get: impl Fn(&Value, usize) -> Option<Value>) -> Option<Value> {
    let it = this(v);
    let item = get(it.sequence.peek()?, it.next.get() as usize);
    match item {
        Some(_) => it.next.set(it.next.get() + 1),
        None => it.sequence.set(None),
    }
    item
}

fn step_getitem(v: &Value) -> PyResult<Option<Value>> {
    let it = this(v);
    let Some(s) = it.sequence.get() else {
        return Ok(None);
    };
    let i = it.next.get();
    let r = crate::ops::subscript::item_of(&s, &Value::small_int(i as i64));
    if r.is_err()
        && (exception::clear_if(&molt_type_IndexError)
            || exception::clear_if(&molt_type_StopIteration))
    {
        it.sequence.set(None);
        return Ok(None);
    }
    it.next.set(i + 1);
    r.map(Some)
}

/// A step where getting an item may fail.
fn step_with(
    v: &Value,
    get: impl Fn(&Value, usize) -> PyResult<Option<Value>>,
) -> PyResult<Option<Value>> {
    let it = this(v);
    let Some(s) = it.sequence.get() else {
        return Ok(None);
    };
    let item = get(&s, it.next.get() as usize)?;
    match item {
        Some(_) => it.next.set(it.next.get() + 1),
        None => it.sequence.set(None),
    }
    Ok(item)
}

fn make(ty: &Type, sequence: &Value, next: usize) -> Value {
    let it: Ref<Positions> = alloc::new(ty, |head| Positions {
        head,
        next: Cell::new(next as u32),
        reserved: 0,
        sequence: Field::new(Some(sequence.clone())),
    });
    it.into_value()
}

crate::py_object!(Positions, molt_type_iterator, "iterator");

/// Moves what [`by_position`] gave to a position of its sequence.
pub fn start_at(it: &Value, at: usize) {
    unsafe { it.cast::<Positions>() }.next.set(at as u32);
}

/// The iterator of a list, tuple, str or bytes.
pub fn by_position(v: &Value) -> Value {
    let ty = if v.isa::<List>() {
        &molt_type_list_iterator
    } else if v.isa::<Tuple>() {
        &molt_type_tuple_iterator
    } else if let Some(s) = v.downcast::<Str>() {
        if s.is_ascii() {
            &molt_type_str_ascii_iterator
        } else {
            &molt_type_str_iterator
        }
    } else {
        &molt_type_bytes_iterator
    };
    make(ty, v, 0)
}

/// The iterator of a bytearray.
pub fn of_bytearray(v: &Value) -> Value {
    make(&molt_type_bytearray_iterator, v, 0)
}

/// The iterator of a `memoryview` of one dimension.
pub fn memory_iterator(v: &Value) -> Value {
    make(&molt_type_memory_iterator, v, 0)
}

/// The iterator of an `array`.
pub fn array_iterator(v: &Value) -> Value {
    make(&molt_type_arrayiterator, v, 0)
}

/// `reversed(list)`.
pub fn list_reversed(v: &Value) -> PyResult<Value> {
    Ok(make(
        &molt_type_list_reverseiterator,
        v,
        unsafe { v.cast::<List>() }.len(),
    ))
}

/// The iterator of an object that only has `__getitem__`.
pub fn by_index(v: &Value) -> Value {
    make(&molt_type_iterator, v, 0)
}

/// The next item of an iterator through its slot function; StopIteration at the end.
pub fn next_or_stop(v: &Value, f: NextFn) -> PyResult<Value> {
    match f(v) {
        Some(item) => Ok(item),
        None if exception::is_pending() => Err(Raised),
        None => Err(exception::raise_bare(&molt_type_StopIteration)),
    }
}
