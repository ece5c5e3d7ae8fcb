//! `tuple`: the type and its slots.

use crate::builtin_type;
use crate::molt;
use crate::object::hash;
use crate::object::list::List;
use crate::object::refs::Ref;
use crate::object::tuple::{self, Tuple};
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::{self, CompareOp};
use crate::ops::errors::raise_index_error;
use crate::ops::number;
use crate::ops::repr::{guarded, repr as repr_of};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC, TYPE_TUPLE};

builtin_type! {
    /// `tuple`.
    pub static molt_type_tuple = "tuple" in "builtins", base molt_type_object "object",
        layout Tuple, flags TYPE_GC | TYPE_BASE | TYPE_TUPLE;
    dealloc: tuple::dealloc,
    traverse: tuple::traverse,
    repr: repr,
    hash: hash_of,
    compare: compare_tuples,
    len: |v| Ok(this(v).len() as i64),
    getitem: getitem,
    iter: |v| Ok(crate::types::iterators::by_position(v)),
    concat: concat,
    repeat: repeat,
    new: new,
}

fn this(v: &Value) -> &Tuple {
    unsafe { v.cast::<Tuple>() }
}

#[molt::constructor(sig = "tuple(iterable=(), /)")]
fn new(class: &Type, iterable: Option<&Value>) -> PyResult<Value> {
    let exact = class.is(&molt_type_tuple);
    let items = match iterable {
        None => Vec::new(),
        Some(v) if exact && v.downcast_exact::<Tuple>().is_some() => return Ok(v.clone()),
        Some(v) => crate::ops::iter::collect(v)?,
    };
    if exact {
        return Ok(Tuple::from_vec(items).into_value());
    }
    let t = Tuple::allocate(class, items.len());
    for (i, v) in items.into_iter().enumerate() {
        unsafe { *t.data().add(i) = v.into_bits() };
    }
    Ok(t.into_value())
}

fn repr(v: &Value) -> PyResult<Value> {
    let t = this(v);
    let shown = guarded(v, || {
        let mut out = StrBuilder::new();
        out.push_str("(");
        for (i, item) in t.as_slice().iter().enumerate() {
            if i > 0 {
                out.push_str(", ");
            }
            out.push(&*repr_of(item)?);
        }
        out.push_str(if t.len() == 1 { ",)" } else { ")" });
        Ok(out.finish().into_value())
    })?;
    Ok(shown.unwrap_or_else(|| Value::str("(...)")))
}

fn hash_of(v: &Value) -> PyResult<i64> {
    let t = this(v);
    let mut hashes = Vec::with_capacity(t.len());
    for item in t.as_slice() {
        hashes.push(crate::ops::hash(item)?);
    }
    Ok(hash::of_sequence(hashes.into_iter()))
}

fn compare_tuples(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    match (a.downcast::<Tuple>(), b.downcast::<Tuple>()) {
        (Some(x), Some(y)) => compare::sequences(|i| x.as_slice().get(i).cloned(), |i| y.as_slice().get(i).cloned(), op),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn getitem(v: &Value, index: &Value) -> PyResult<Value> {
    let t = this(v);
    if let Some(slice) = index.downcast::<crate::types::slice::Slice>() {
        let r = slice.resolve(t.len() as i64)?;
        let picked: Vec<Value> = r.positions().map(|i| t.as_slice()[i].clone()).collect();
        return Ok(Tuple::from_vec(picked).into_value());
    }
    if !number::has_index(index) {
        return Err(raise!(
            molt_type_TypeError,
            "tuple indices must be integers or slices, not ",
            index.type_name()
        ));
    }
    tuple_get(t, number::index_clamped(index)?)
}

fn concat(a: &Value, b: &Value) -> PyResult<Value> {
    let Some(y) = b.downcast::<Tuple>() else {
        return Err(raise!(
            molt_type_TypeError,
            "can only concatenate tuple (not \"",
            b.type_name(),
            "\") to tuple"
        ));
    };
    let mut items = this(a).as_slice().to_vec();
    items.extend_from_slice(y.as_slice());
    Ok(Tuple::from_vec(items).into_value())
}

fn repeat(v: &Value, count: &Value) -> PyResult<Value> {
    let n = number::index_clamped(count)?.max(0) as usize;
    let items = this(v).as_slice();
    let mut all = Vec::with_capacity(items.len() * n);
    for _ in 0..n {
        all.extend_from_slice(items);
    }
    Ok(Tuple::from_vec(all).into_value())
}

// ---- rows of the ABI

pub fn tuple_get(t: &Tuple, index: i64) -> PyResult<Value> {
    let i = if index < 0 { index + t.len() as i64 } else { index };
    match t.as_slice().get(i as usize) {
        Some(v) if i >= 0 => Ok(v.clone()),
        _ => Err(raise_index_error(2)),
    }
}

pub fn tuple_new(items: u32, len: i32) -> Ref<Tuple> {
    unsafe { Tuple::from_raw(items as usize as *const u64, len as usize) }
}

pub fn list_to_tuple(list: Ref<List>) -> Ref<Tuple> {
    Tuple::from_vec(list.take())
}
