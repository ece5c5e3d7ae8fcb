//! `list`: the type, its slots and methods.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::list::{self, List};
use crate::object::refs::Ref;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::{self, CompareOp};
use crate::ops::errors::raise_index_error;
use crate::ops::iter;
use crate::ops::number;
use crate::ops::repr::{guarded, repr as repr_of};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::{molt_type_IndexError, molt_type_MemoryError, molt_type_TypeError, molt_type_ValueError};
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC, TYPE_LIST};

builtin_type! {
    /// `list`.
    pub static molt_type_list = "list" in "builtins", base molt_type_object "object",
        layout List, flags TYPE_GC | TYPE_BASE | TYPE_LIST;
    dealloc: alloc::drop_object::<List>,
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
    inplace_concat: |a, b| {
        extend(this(a), b)?;
        Ok(a.clone())
    },
    new: |class, _| Ok(List::with_capacity_for(class, 0).into_value()),
    init: init,
}

fn this(v: &Value) -> &List {
    unsafe { v.cast::<List>() }
}

#[molt::constructor(sig = "list(iterable=(), /)")]
fn bind_init(_class: &Type, iterable: Option<&Value>) -> Option<Value> {
    iterable.cloned()
}

fn init(v: &Value, args: &crate::object::call::Args) -> PyResult<()> {
    let iterable = bind_init(v.ty(), args)?;
    drop(this(v).take());
    if iterable.is_none() { Ok(()) } else { extend(this(v), &iterable) }
}

/// Appends all items of an iterable.
pub fn extend(l: &List, items: &Value) -> PyResult<()> {
    if items.downcast_exact::<List>().is_some() {
        for item in iter::collect(items)? {
            l.push(item);
        }
        return Ok(());
    }
    iter::each(items, |item| {
        l.push(item);
        Ok(())
    })
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
        Ok(out.finish().into_value())
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
    compare::sequences(|i| x.get(i), |i| y.get(i), op)
}

fn bad_index(index: &Value) -> crate::object::value::Raised {
    raise!(molt_type_TypeError, "list indices must be integers or slices, not ", index.type_name())
}

fn getitem(v: &Value, index: &Value) -> PyResult<Value> {
    let l = this(v);
    if let Some(slice) = index.downcast::<crate::types::slice::Slice>() {
        let r = slice.resolve(l.len() as i64)?;
        let picked: Vec<Value> = r.positions().filter_map(|i| l.get(i)).collect();
        return Ok(List::from_vec(picked).into_value());
    }
    if !number::has_index(index) {
        return Err(bad_index(index));
    }
    list_get(l, number::index_clamped(index)?)
}

fn setitem(v: &Value, index: &Value, value: Option<&Value>) -> PyResult<()> {
    let l = this(v);
    if let Some(slice) = index.downcast::<crate::types::slice::Slice>() {
        return set_slice(l, slice, value);
    }
    if !number::has_index(index) {
        return Err(bad_index(index));
    }
    let i = number::index_clamped(index)?;
    match value {
        Some(new) => list_set(l, i, new.clone()),
        None => match place(l, i) {
            Some(i) => {
                drop(l.remove(i));
                Ok(())
            }
            None => Err(raise_index_error(1)),
        },
    }
}

fn set_slice(l: &List, slice: &crate::types::slice::Slice, value: Option<&Value>) -> PyResult<()> {
    let new = match value {
        Some(v) if !iter::is_iterable(v) => {
            return Err(raise!(molt_type_TypeError, "can only assign an iterable"));
        }
        Some(v) => iter::collect(v)?,
        None => Vec::new(),
    };
    let r = slice.resolve(l.len() as i64)?;
    let mut items = l.take();
    let mut dropped = Vec::new();
    let result = if r.step == 1 {
        let (from, to) = (r.start as usize, r.start as usize + r.count);
        dropped.extend(items.splice(from..to, new));
        Ok(())
    } else if value.is_none() {
        let mut gone: Vec<usize> = r.positions().collect();
        gone.sort_unstable();
        for i in gone.into_iter().rev() {
            dropped.push(items.remove(i));
        }
        Ok(())
    } else if new.len() != r.count {
        Err(raise!(
            molt_type_ValueError,
            "attempt to assign sequence of size ",
            new.len(),
            " to extended slice of size ",
            r.count
        ))
    } else {
        for (i, v) in r.positions().zip(new) {
            dropped.push(core::mem::replace(&mut items[i], v));
        }
        Ok(())
    };
    for v in items {
        l.push(v);
    }
    drop(dropped);
    result
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
    let made = List::from_slice(this(a).as_slice());
    for v in y.as_slice() {
        made.push(v.clone());
    }
    Ok(made.into_value())
}

fn repeat(v: &Value, count: &Value) -> PyResult<Value> {
    let n = number::index_clamped(count)?.max(0) as usize;
    let l = this(v);
    if l.len().checked_mul(n).is_none_or(|t| t > 1 << 28) {
        return Err(crate::object::exception::raise_bare(&molt_type_MemoryError));
    }
    let made = List::with_capacity(l.len() * n);
    for _ in 0..n {
        for item in l.as_slice() {
            made.push(item.clone());
        }
    }
    Ok(made.into_value())
}

#[molt::method(ty = "list", sig = "append(self, object, /) -> None")]
fn append(l: &List, object: &Value) {
    l.push(object.clone());
}

#[molt::method(ty = "list", sig = "pop(self, index=-1, /) -> object")]
fn pop(l: &List, index: Option<i64>) -> PyResult<Value> {
    if l.is_empty() {
        return Err(raise!(molt_type_IndexError, "pop from empty list"));
    }
    match place(l, index.unwrap_or(-1)) {
        Some(i) => Ok(l.remove(i)),
        None => Err(raise!(molt_type_IndexError, "pop index out of range")),
    }
}

fn place(l: &List, index: i64) -> Option<usize> {
    let len = l.len() as i64;
    let i = if index < 0 { index + len } else { index };
    if i < 0 || i >= len { None } else { Some(i as usize) }
}

// ---- rows of the ABI

pub fn list_new(items: u32, len: i32) -> Ref<List> {
    unsafe { List::from_raw(items as usize as *const u64, len as usize) }
}

pub fn list_append(l: &List, item: Option<Value>) {
    if let Some(v) = item {
        l.push(v);
    }
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
    place(l, index).and_then(|i| l.get(i)).ok_or_else(|| raise_index_error(0))
}

pub fn list_set(l: &List, index: i64, value: impl Into<Option<Value>>) -> PyResult<()> {
    match (place(l, index), value.into()) {
        (Some(i), Some(v)) => {
            l.set(i, v);
            Ok(())
        }
        _ => Err(raise_index_error(1)),
    }
}

pub fn row_list_set(l: &List, index: i64, value: Option<Value>) -> PyResult<()> {
    list_set(l, index, value)
}

pub fn list_new_repeat(item: &Value, count: i64) -> PyResult<Ref<List>> {
    let n = count.max(0) as usize;
    if n > 1 << 28 {
        return Err(crate::object::exception::raise_bare(&molt_type_MemoryError));
    }
    let l = List::with_capacity(n);
    for _ in 0..n {
        l.push(item.clone());
    }
    Ok(l)
}

pub fn list_pop(l: &List) -> PyResult<Value> {
    l.pop().ok_or_else(|| raise!(molt_type_IndexError, "pop from empty list"))
}
