//! `list`: the type, its slots and rows; methods, slices and sorting stand in files beside this one.

mod merge;
mod method;
mod quick;
mod slice;
pub mod sort;

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::dict::Dict;
use crate::object::list::{self, List};
use crate::object::refs::Ref;
use crate::object::str::{Chars, Str};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::{self, CompareOp};
use crate::ops::errors::raise_index_error;
use crate::ops::iter;
use crate::ops::number;
use crate::ops::repr::{guarded, repr as repr_of};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::bytes;
use crate::types::exceptions::{
    molt_type_IndexError, molt_type_MemoryError, molt_type_OverflowError, molt_type_TypeError,
};
use crate::types::iterators;
use crate::types::object::molt_type_object;
use crate::types::slice::Slice;
use core::cmp::Ordering;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC, TYPE_HEAP, TYPE_LIST};

builtin_type! {
    /// `list`.
    pub static molt_type_list = "list" in "builtins", base molt_type_object "object",
        layout List, flags TYPE_GC | TYPE_BASE | TYPE_LIST;
    dealloc: crate::object::list::dealloc,
    traverse: list::traverse,
    clear: list::clear,
    repr: repr,
    hash: |v| Err(crate::ops::unhashable(v)),
    compare: compare_lists,
    len: |v| Ok(this(v).len() as i64),
    getitem: getitem,
    setitem: setitem,
    iter: |v| Ok(crate::types::iterators::by_position(v)),
    concat: concat,
    repeat: repeat,
    inplace_concat: inplace_concat,
    inplace_repeat: inplace_repeat,
    contains: contains,
    reversed: iterators::list_reversed,
    new: |class, _| Ok(List::with_capacity_for(class, 0).into_value()),
    init: init,
}

fn this(v: &Value) -> &List {
    unsafe { v.cast::<List>() }
}

#[molt::constructor(sig = "list(iterable=(), /)")]
fn bind_init(_class: &Type, iterable: Option<&Value>) -> Value {
    iterable.map_or_else(|| Tuple::empty().into_value(), Value::clone)
}

fn init(v: &Value, args: &crate::object::call::Args) -> PyResult<()> {
    let iterable = bind_init(v.ty(), args)?;
    this(v).clear();
    extend(this(v), &iterable)
}

/// Appends all items of an iterable.
pub fn extend(l: &List, items: &Value) -> PyResult<()> {
    if let Some(other) = items.downcast_exact::<List>() {
        l.try_reserve(other.len())?;
        l.extend_list(other);
        return Ok(());
    }
    if let Some(t) = items.downcast_exact::<Tuple>() {
        l.try_reserve(t.as_slice().len())?;
        l.extend_slice(t.as_slice());
        return Ok(());
    }
    if let Some(s) = items.downcast_exact::<Str>() {
        let character = |c: u32| Str::from_code_point(c).into_value();
        return match s.chars() {
            Chars::One(b) => l.extend_with(b.iter().map(|&c| character(c.into()))),
            Chars::Two(b) => l.extend_with(b.iter().map(|&c| character(c.into()))),
            Chars::Four(b) => l.extend_with(b.iter().map(|&c| character(c))),
        };
    }
    if let Some(b) = bytes::own(items).filter(|_| !items.ty().has(TYPE_HEAP)) {
        return l.extend_with(b.iter().map(|&c| Value::small_int(c.into())));
    }
    if let Some(d) = items
        .downcast::<Dict>()
        .filter(|_| !items.ty().has(TYPE_HEAP))
    {
        l.try_reserve(d.len())?;
        let mut position = 0;
        while let Some(key) = d.next_ref(&mut position).and_then(|e| e.key.as_ref()) {
            l.try_push(key.clone())?;
        }
        return Ok(());
    }
    let it = iter::iter(items)?;
    let hint = iter::length_hint(items)?;
    // A hint of all there can be says nothing where the list holds something already.
    if l.is_empty() || hint != u32::MAX as usize {
        check_size(hint, 1)?;
    }
    l.try_reserve(hint.min(1 << 20))?;
    let mut items = iter::Items::from(it);
    while let Some(item) = items.step()? {
        l.try_push(item)?;
    }
    Ok(())
}

fn repr(v: &Value) -> PyResult<Value> {
    let l = this(v);
    let shown = guarded(v, || {
        let mut out = StrBuilder::new();
        out.push_str("[");
        let mut i = 0;
        while let Some(item) = l.get(i) {
            if i > 0 {
                out.push_str(", ");
            }
            out.push(&*repr_of(&item)?);
            i += 1;
        }
        out.push_str("]");
        Ok(out.try_finish()?.into_value())
    })?;
    Ok(shown.unwrap_or_else(|| Value::str("[...]")))
}

fn compare_lists(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<List>(), b.downcast::<List>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if x.len() != y.len() && matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Value::bool(op == CompareOp::Ne));
    }
    let same = compare::alike(x.as_slice(), y.as_slice());
    if same == x.len() && same == y.len() {
        return Ok(Value::bool(op.holds(Ordering::Equal)));
    }
    compare::sequences(|i| x.get(i + same), |i| y.get(i + same), op)
}

fn bad_index(index: &Value) -> crate::object::value::Raised {
    raise!(
        molt_type_TypeError,
        "list indices must be integers or slices, not ",
        index.type_name()
    )
}

fn getitem(v: &Value, index: &Value) -> PyResult<Value> {
    let l = this(v);
    if let Some(i) = index.as_small_int() {
        return list_get(l, i);
    }
    if let Some(slice) = index.downcast::<Slice>() {
        return Ok(slice::get(l, slice)?.into_value());
    }
    if !number::has_index(index) {
        return Err(bad_index(index));
    }
    list_get(l, number::index_or_error(index)?)
}

fn setitem(v: &Value, index: &Value, value: Option<&Value>) -> PyResult<()> {
    let l = this(v);
    if let Some(slice) = index.downcast::<Slice>() {
        return slice::set(l, slice, value);
    }
    if !number::has_index(index) {
        return Err(bad_index(index));
    }
    let i = number::index_or_error(index)?;
    match value {
        Some(new) => list_set(l, i, new.clone()),
        None => match place(l, i) {
            Some(i) => {
                drop(l.remove(i));
                Ok(())
            }
            None => Err(raise_index_error(1, i)),
        },
    }
}

fn concat(a: &Value, b: &Value) -> PyResult<Value> {
    let Some(y) = b.downcast::<List>() else {
        return Err(raise!(
            molt_type_TypeError,
            "can only concatenate list (not \"",
            b.type_name(),
            "\") to list"
        ));
    };
    let x = this(a);
    let made = List::try_with_capacity(x.len() + y.len())?;
    made.extend_slice(x.as_slice());
    made.extend_slice(y.as_slice());
    Ok(made.into_value())
}

/// The count of a repetition; OverflowError beyond 64 bits.
pub fn repeat_count(count: &Value) -> PyResult<usize> {
    let n = number::index(count)?;
    match n.as_int() {
        Some(n) => Ok(n.clamp(0, usize::MAX as i64) as usize),
        None => Err(raise!(
            molt_type_OverflowError,
            "cannot fit '",
            count.type_name(),
            "' into an index-sized integer"
        )),
    }
}

/// `items * n` would take too much memory.
pub fn check_size(len: usize, n: usize) -> PyResult<()> {
    match len.checked_mul(n) {
        Some(t) if t <= 1 << 28 => Ok(()),
        _ => Err(crate::object::exception::raise_bare(&molt_type_MemoryError)),
    }
}

fn repeat(v: &Value, count: &Value) -> PyResult<Value> {
    let n = repeat_count(count)?;
    let l = this(v);
    check_size(l.len(), n)?;
    let made = List::try_with_capacity(l.len() * n)?;
    match l.as_slice() {
        [item] => made.fill(item, n),
        items => (0..n).for_each(|_| made.extend_slice(items)),
    }
    Ok(made.into_value())
}

fn inplace_repeat(v: &Value, count: &Value) -> PyResult<Value> {
    let n = repeat_count(count)?;
    let l = this(v);
    check_size(l.len(), n)?;
    if n == 0 {
        l.clear();
    } else {
        let original = l.len();
        l.try_reserve(original * (n - 1))?;
        for _ in 1..n {
            // Nothing reallocates any more.
            l.extend_slice(&l.as_slice()[..original]);
        }
    }
    Ok(v.clone())
}

fn inplace_concat(a: &Value, b: &Value) -> PyResult<Value> {
    extend(this(a), b)?;
    Ok(a.clone())
}

fn contains(v: &Value, item: &Value) -> PyResult<bool> {
    Ok(method::find(this(v), item, 0, usize::MAX)?.is_some())
}

crate::dunders! { "list" List; unhashable Value::NONE, len |v: &Value| Ok(this(v).len() as i64), repr repr, getitem getitem, setitem setitem,
contains contains, iter |v: &Value| Ok(crate::types::iterators::by_position(v)), reversed iterators::list_reversed,
compare compare_lists, concat concat, repeat repeat, inplace_concat inplace_concat,
inplace_repeat inplace_repeat, init init }

pub(super) fn place(l: &List, index: i64) -> Option<usize> {
    let len = l.len() as i64;
    let i = if index < 0 { index + len } else { index };
    if i < 0 || i >= len {
        None
    } else {
        Some(i as usize)
    }
}

// ---- rows of the ABI

pub fn list_new(items: u32, len: i32) -> Ref<List> {
    alloc::safe_point();
    unsafe { List::from_raw(items as usize as *const u64, len as usize) }
}

pub fn list_append(l: &List, item: Option<Value>) -> PyResult<()> {
    item.map_or(Ok(()), |v| l.try_push(v))
}

pub fn list_extend(l: &List, items: &Value) -> PyResult<()> {
    if !iter::is_iterable(items) {
        return Err(raise!(
            molt_type_TypeError,
            "Value after * must be an iterable, not ",
            items.type_name()
        ));
    }
    extend(l, items)
}

pub fn list_copy(l: &List) -> PyResult<Ref<List>> {
    let copy = List::try_with_capacity(l.len())?;
    copy.extend_slice(l.as_slice());
    Ok(copy)
}

/// `f(*items)`.
pub fn list_extend_args(l: &List, items: &Value, callee: &Value) -> PyResult<()> {
    if !iter::is_iterable(items) {
        return Err(raise!(
            molt_type_TypeError,
            crate::object::call::callable_name(callee),
            " argument after * must be an iterable, not ",
            items.type_name()
        ));
    }
    extend(l, items)
}

pub fn list_get(l: &List, index: i64) -> PyResult<Value> {
    place(l, index)
        .and_then(|i| l.get(i))
        .ok_or_else(|| raise_index_error(0, index))
}

pub fn list_set(l: &List, index: i64, value: impl Into<Option<Value>>) -> PyResult<()> {
    match (place(l, index), value.into()) {
        (Some(i), Some(v)) => {
            l.set(i, v);
            Ok(())
        }
        _ => Err(raise_index_error(1, index)),
    }
}

pub fn row_list_set(l: &List, index: i64, value: Option<Value>) -> PyResult<()> {
    list_set(l, index, value)
}

pub fn list_new_repeat(item: &Value, count: i64) -> PyResult<Ref<List>> {
    let n = count.clamp(0, usize::MAX as i64) as usize;
    if n > 1 << 28 {
        return Err(crate::object::exception::raise_bare(&molt_type_MemoryError));
    }
    let l = List::try_with_capacity(n)?;
    for _ in 0..n {
        l.push(item.clone());
    }
    Ok(l)
}

pub fn list_pop(l: &List) -> PyResult<Value> {
    l.pop()
        .ok_or_else(|| raise!(molt_type_IndexError, "pop from empty list"))
}
