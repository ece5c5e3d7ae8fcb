//! Iterators over builtin containers, and the types of generators.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::dict::Dict;
use crate::object::exception;
use crate::object::field::Field;
use crate::object::generator::{self, Generator};
use crate::object::list::List;
use crate::object::refs::{Object, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value, ends};
use crate::raise;
use crate::text;
use crate::types::exceptions::{molt_type_IndexError, molt_type_RuntimeError, molt_type_StopIteration};
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

macro_rules! position_iterator {
    ($sym:ident $name:literal $next:expr) => {
        builtin_type! {
            #[doc = concat!("`", $name, "`.")]
            pub static $sym = $name, base molt_type_object "object", layout Positions, flags TYPE_GC;
            dealloc: alloc::drop_object::<Positions>,
            traverse: |o, visit| unsafe { (*(o as *const Positions)).sequence.visit(visit) },
            iter: |v| Ok(v.clone()),
            next: $next,
        }
    };
}

position_iterator!(molt_type_list_iterator "list_iterator" |v| step(v, |s, i| unsafe { s.cast::<List>() }.get(i)));
position_iterator!(molt_type_tuple_iterator "tuple_iterator"
    |v| step(v, |s, i| unsafe { s.cast::<Tuple>() }.as_slice().get(i).cloned()));
position_iterator!(molt_type_str_iterator "str_iterator" |v| step(v, |s, i| {
    let s = unsafe { s.cast::<Str>() };
    if i < s.len() { Some(Str::from_code_point(s.chars().at(i)).into_value()) } else { None }
}));
position_iterator!(molt_type_bytes_iterator "bytes_iterator"
    |v| step(v, |s, i| crate::types::bytes::byte_at(s, i).map(|b| Value::small_int(b as i64))));
position_iterator!(molt_type_iterator "iterator" |v| ends(step_getitem(v)));
position_iterator!(molt_type_dict_keyiterator "dict_keyiterator" |v| ends(step_dict(v)));

fn this(v: &Value) -> &Positions {
    unsafe { &*(v.bits() as usize as *const Positions) }
}

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
    let Some(s) = it.sequence.get() else { return Ok(None) };
    let i = it.next.get();
    it.next.set(i + 1);
    let r = crate::ops::subscript::getitem(&s, &Value::small_int(i as i64));
    if r.is_err() && (exception::clear_if(&molt_type_IndexError) || exception::clear_if(&molt_type_StopIteration)) {
        it.sequence.set(None);
        return Ok(None);
    }
    r.map(Some)
}

fn step_dict(v: &Value) -> PyResult<Option<Value>> {
    let it = this(v);
    let Some(s) = it.sequence.get() else { return Ok(None) };
    let d = unsafe { s.cast::<Dict>() };
    if d.len() as u32 != it.reserved {
        return Err(raise!(molt_type_RuntimeError, "dictionary changed size during iteration"));
    }
    let mut position = it.next.get() as usize;
    let entry = d.next_entry(&mut position);
    it.next.set(position as u32);
    if entry.is_none() {
        it.sequence.set(None);
    }
    Ok(entry.map(|(k, _)| k))
}

fn make(ty: &Type, sequence: &Value, reserved: u32) -> Value {
    let it: Ref<Positions> = alloc::new(ty, |head| Positions {
        head,
        next: Cell::new(0),
        reserved,
        sequence: Field::new(Some(sequence.clone())),
    });
    it.into_value()
}

crate::py_object!(Positions, molt_type_iterator, "iterator");

/// The iterator of a list, tuple, str or bytes.
pub fn by_position(v: &Value) -> Value {
    let ty = if v.isa::<List>() {
        &molt_type_list_iterator
    } else if v.isa::<Tuple>() {
        &molt_type_tuple_iterator
    } else if v.isa::<Str>() {
        &molt_type_str_iterator
    } else {
        &molt_type_bytes_iterator
    };
    make(ty, v, 0)
}

/// The iterator of an object that only has `__getitem__`.
pub fn by_index(v: &Value) -> Value {
    make(&molt_type_iterator, v, 0)
}

/// The keys of a dict.
pub fn dict_keys(d: &Value) -> Value {
    make(&molt_type_dict_keyiterator, d, unsafe { d.cast::<Dict>() }.len() as u32)
}

builtin_type! {
    /// Generators.
    pub static molt_type_generator = "generator" in "types", base molt_type_object "object",
        layout Generator, flags TYPE_GC;
    dealloc: generator::dealloc,
    traverse: generator::traverse,
    repr: repr_generator,
    iter: |v| Ok(v.clone()),
    next: generator::next,
    send: generator::send,
}

builtin_type! {
    /// Coroutines.
    pub static molt_type_coroutine = "coroutine" in "types", base molt_type_object "object",
        layout Generator, flags TYPE_GC;
    dealloc: generator::dealloc,
    traverse: generator::traverse,
    repr: repr_generator,
    send: generator::send,
}

fn repr_generator(v: &Value) -> PyResult<Value> {
    let g = unsafe { v.cast::<Generator>() };
    let name = crate::object::function::Function::code_str(g.code.qualname);
    Ok(text!("<", v.type_name(), " object ", name, " at 0x", crate::ops::repr::address(v), ">").into_value())
}

#[molt::method(ty = "generator", sig = "send(self, value, /)")]
fn send(g: &Value, value: &Value) -> PyResult<Value> {
    generator::send_or_stop(g, value)
}

#[molt::method(ty = "generator", sig = "throw(self, typ, val=None, tb=None, /)")]
fn throw(g: &Value, kind: &Value, value: Option<&Value>, _tb: Option<&Value>) -> PyResult<Value> {
    let exc = generator::exception_to_throw(kind, value)?;
    generator::throw(g, exc).ok_or_else(|| generator::raise_stop(unsafe { g.cast::<Generator>() }))
}

#[molt::method(ty = "generator", sig = "close(self, /) -> None")]
fn close(g: &Value) -> PyResult<()> {
    generator::close(g)
}

#[molt::method(ty = "generator", sig = "__next__(self, /)")]
fn dunder_next(g: &Value) -> PyResult<Value> {
    generator::send_or_stop(g, &Value::NONE)
}
