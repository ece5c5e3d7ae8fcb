//! `tuple`: the type, its slots and methods.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::hash;
use crate::object::list::{List, copy_values};
use crate::object::refs::{PyObject, Ref};
use crate::object::tuple::{self, Tuple};
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::{self, CompareOp};
use crate::ops::depth;
use crate::ops::errors::raise_index_error;
use crate::ops::number;
use crate::ops::repr::{guarded, repr as repr_of};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::list::{check_size, repeat_count};
use crate::types::object::molt_type_object;
use crate::types::slice::{Slice, bound, clamp};
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
    contains: contains,
    iter: |v| Ok(crate::types::iterators::by_position(v)),
    concat: concat,
    repeat: repeat,
    new: new,
}

crate::dunders! { "tuple" Tuple; len |v: &Value| Ok(this(v).len() as i64), repr repr, hash hash_of, getitem getitem,
contains contains, iter |v: &Value| Ok(crate::types::iterators::by_position(v)),
compare compare_tuples, concat concat, repeat repeat }

fn this(v: &Value) -> &Tuple {
    unsafe { v.cast::<Tuple>() }
}

#[molt::constructor(sig = "tuple(iterable=(), /)")]
fn new(class: &Type, iterable: Option<&Value>) -> PyResult<Value> {
    let exact = class.is(&molt_type_tuple);
    let items = match iterable {
        None => Vec::new(),
        Some(v) if exact && v.downcast_exact::<Tuple>().is_some() => return Ok(v.clone()),
        Some(v) if exact && let Some(l) = v.downcast_exact::<List>() => {
            alloc::ensure(l.len() * 8)?;
            return Ok(Tuple::from_slice(l.as_slice()).into_value());
        }
        Some(v) => crate::ops::iter::collect(v)?,
    };
    alloc::ensure(items.len() * 8)?;
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
        Ok(out.try_finish()?.into_value())
    })?;
    Ok(shown.unwrap_or_else(|| Value::str("(...)")))
}

fn hash_of(v: &Value) -> PyResult<i64> {
    match hash_items(this(v)) {
        FAILED => Err(crate::object::value::Raised),
        h => Ok(h),
    }
}

/// No hash: what CPython gives for an error.
const FAILED: i64 = -1;

/// The hash as one number, since a result of several words would go through memory: tuples of tuples are common keys.
fn hash_items(t: &Tuple) -> i64 {
    let items = t.as_slice();
    let mut sum = hash::Sequence::START;
    for item in items {
        let h = match item.as_small_int().or(item.as_bool().map(i64::from)) {
            Some(n) => hash::of_i64(n),
            None => match inner_tuple(item) {
                Some(inner) => deeper_hash(inner),
                None => crate::ops::hash(item).unwrap_or(FAILED),
            },
        };
        if h == FAILED {
            return FAILED;
        }
        sum.add(h);
    }
    sum.finish(items.len())
}

/// A tuple that is hashed as one: a subclass may have a hash of its own.
#[inline(always)]
fn inner_tuple(item: &Value) -> Option<&Tuple> {
    let t = item.downcast::<Tuple>()?;
    let slot = item.ty().slot_hash()? as usize;
    (slot == hash_of as fn(&Value) -> PyResult<i64> as usize).then_some(t)
}

#[inline(never)]
fn deeper_hash(t: &Tuple) -> i64 {
    depth::deeper(depth::HASH, "", || Ok(hash_items(t))).unwrap_or(FAILED)
}

fn compare_tuples(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<Tuple>(), b.downcast::<Tuple>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    // The operands keep the items alive, and tuples do not change.
    let (x, y) = (x.as_slice(), y.as_slice());
    let same = compare::alike(x, y);
    for (p, q) in x[same..].iter().zip(&y[same..]) {
        if !compare::equal(p, q)? {
            return match op {
                CompareOp::Eq => Ok(Value::FALSE),
                CompareOp::Ne => Ok(Value::TRUE),
                _ => compare::compare(p, q, op),
            };
        }
    }
    Ok(Value::bool(op.holds(x.len().cmp(&y.len()))))
}

fn getitem(v: &Value, index: &Value) -> PyResult<Value> {
    let t = this(v);
    if let Some(slice) = index.downcast::<Slice>() {
        return get_slice(t, slice);
    }
    if !number::has_index(index) {
        return Err(raise!(
            molt_type_TypeError,
            "tuple indices must be integers or slices, not ",
            index.type_name()
        ));
    }
    tuple_get(t, number::index_or_error(index)?)
}

fn get_slice(t: &Tuple, slice: &Slice) -> PyResult<Value> {
    let r = slice.resolve(t.len() as i64)?;
    if r.step == 1 {
        if r.count == t.len() && t.as_object().ty().is(&molt_type_tuple) {
            return Ok(t.to_value());
        }
        let start = r.start as usize;
        return Ok(Tuple::from_slice(&t.as_slice()[start..start + r.count]).into_value());
    }
    let picked: Vec<Value> = r.positions().map(|i| t.as_slice()[i].clone()).collect();
    Ok(Tuple::from_vec(picked).into_value())
}

fn contains(v: &Value, item: &Value) -> PyResult<bool> {
    for x in this(v).as_slice() {
        if compare::equal(x, item)? {
            return Ok(true);
        }
    }
    Ok(false)
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
    let (x, y) = (this(a).as_slice(), y.as_slice());
    if x.is_empty() && b.downcast_exact::<Tuple>().is_some() {
        return Ok(b.clone());
    }
    if y.is_empty() && a.downcast_exact::<Tuple>().is_some() {
        return Ok(a.clone());
    }
    crate::object::alloc::ensure((x.len() + y.len()) * 8)?;
    let made = Tuple::allocate(&molt_type_tuple, x.len() + y.len());
    unsafe {
        copy_values(x, made.data());
        copy_values(y, made.data().add(x.len()));
    }
    Ok(made.into_value())
}

fn repeat(v: &Value, count: &Value) -> PyResult<Value> {
    let n = repeat_count(count)?;
    let items = this(v).as_slice();
    if n == 1 && v.downcast_exact::<Tuple>().is_some() {
        return Ok(v.clone());
    }
    check_size(items.len(), n)?;
    crate::object::alloc::ensure(items.len() * n * 8)?;
    let made = Tuple::allocate(&molt_type_tuple, items.len() * n);
    for (i, v) in (0..n).flat_map(|_| items).enumerate() {
        unsafe { *made.data().add(i) = v.clone().into_bits() };
    }
    Ok(made.into_value())
}

#[molt::method(
    ty = "tuple",
    sig = "index(self, value, start=0, stop=9223372036854775807, /) -> int",
    text = "($self, value, start=0, stop=sys.maxsize, /)"
)]
fn index(t: &Tuple, value: &Value, start: Option<&Value>, stop: Option<&Value>) -> PyResult<usize> {
    let (start, stop) = (
        clamp(bound(start, 0)?, t.len()),
        clamp(bound(stop, i64::MAX)?, t.len()),
    );
    for i in start..stop {
        if compare::equal(&t.as_slice()[i], value)? {
            return Ok(i);
        }
    }
    Err(raise!(
        molt_type_ValueError,
        "tuple.index(x): x not in tuple"
    ))
}

#[molt::method(ty = "tuple", sig = "count(self, value, /) -> int")]
fn count(t: &Tuple, value: &Value) -> PyResult<i64> {
    let mut n = 0;
    for v in t.as_slice() {
        n += compare::equal(v, value)? as i64;
    }
    Ok(n)
}

#[molt::method(ty = "tuple", sig = "__getnewargs__(self, /) -> tuple")]
fn getnewargs(t: &Tuple) -> Ref<Tuple> {
    Tuple::new([Tuple::from_slice(t.as_slice()).into_value()])
}

// ---- rows of the ABI

pub fn tuple_get(t: &Tuple, index: i64) -> PyResult<Value> {
    let i = if index < 0 {
        index + t.len() as i64
    } else {
        index
    };
    match usize::try_from(i).ok().and_then(|i| t.as_slice().get(i)) {
        Some(v) => Ok(v.clone()),
        None => Err(raise_index_error(2, index)),
    }
}

pub fn tuple_new(items: u32, len: i32) -> Ref<Tuple> {
    alloc::safe_point();
    unsafe { Tuple::from_raw(items as usize as *const u64, len as usize) }
}

pub fn list_to_tuple(list: Ref<List>) -> Ref<Tuple> {
    Tuple::from_vec(list.take())
}
