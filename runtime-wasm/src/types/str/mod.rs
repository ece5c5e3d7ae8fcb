//! `str`: the type and its slots; methods stand in files beside this one.

mod repr;

use crate::builtin_type;
use crate::molt;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::{self as object_str, Str};
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::CompareOp;
use crate::ops::errors::raise_index_error;
use crate::ops::number;
use crate::raise;
use crate::types::exceptions::{molt_type_MemoryError, molt_type_TypeError};
use crate::types::object::molt_type_object;
use core::cmp::Ordering;
use molt_abi::layouts::{TYPE_BASE, TYPE_STR};

builtin_type! {
    /// `str`.
    pub static molt_type_str = "str" in "builtins", base molt_type_object "object",
        layout Str, flags TYPE_BASE | TYPE_STR;
    dealloc: object_str::dealloc,
    repr: |v| Ok(repr::repr(this(v)).into_value()),
    str: |v| Ok(this(v).to_exact().into_value()),
    hash: |v| Ok(this(v).hash()),
    compare: compare,
    len: |v| Ok(this(v).len() as i64),
    getitem: getitem,
    contains: contains,
    iter: |v| Ok(crate::types::iterators::by_position(v)),
    concat: concat,
    repeat: repeat,
    new: new,
}

fn this(v: &Value) -> &Str {
    unsafe { v.cast::<Str>() }
}

#[molt::constructor(sig = "str(object='', encoding=None, errors=None)")]
fn new(
    class: &Type,
    object: Option<&Value>,
    encoding: Option<&Value>,
    errors: Option<&Value>,
) -> PyResult<Value> {
    let made = match object {
        None => Str::empty().to_ref(),
        Some(v) if encoding.is_none() && errors.is_none() => crate::ops::repr::str(v)?,
        Some(v) => crate::types::bytes::decode_value(v, encoding, errors)?,
    };
    if class.is(&molt_type_str) {
        return Ok(made.into_value());
    }
    let copy = Str::allocate_for(class, made.len(), made.flags());
    unsafe { copy.write(0, made.chars()) };
    Ok(copy.into_value())
}

fn compare(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<Str>(), b.downcast::<Str>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    Ok(Value::bool(match op {
        CompareOp::Eq => x.eq_str(y),
        CompareOp::Ne => !x.eq_str(y),
        _ => op.holds(x.compare(y)),
    }))
}

fn getitem(v: &Value, index: &Value) -> PyResult<Value> {
    let s = this(v);
    if let Some(slice) = index.downcast::<crate::types::slice::Slice>() {
        let r = slice.resolve(s.len() as i64)?;
        let chars = s.chars();
        let picked: Vec<u32> = r.positions().map(|i| chars.at(i)).collect();
        return Ok(Str::from_chars(object_str::Chars::Four(&picked)).into_value());
    }
    if !number::has_index(index) {
        return Err(raise!(
            molt_type_TypeError,
            "string indices must be integers, not '",
            index.type_name(),
            "'"
        ));
    }
    Ok(str_get(s, number::index_clamped(index)?)?.into_value())
}

fn contains(v: &Value, item: &Value) -> PyResult<bool> {
    let Some(needle) = item.downcast::<Str>() else {
        return Err(raise!(
            molt_type_TypeError,
            "'in <string>' requires string as left operand, not ",
            item.type_name()
        ));
    };
    Ok(find(this(v), needle, 0).is_some())
}

/// The first occurrence at or after `from`.
pub fn find(s: &Str, needle: &Str, from: usize) -> Option<usize> {
    let (h, n) = (s.chars(), needle.chars());
    if n.len() > h.len() {
        return None;
    }
    (from..=h.len() - n.len()).find(|&i| (0..n.len()).all(|j| h.at(i + j) == n.at(j)))
}

fn concat(a: &Value, b: &Value) -> PyResult<Value> {
    match b.downcast::<Str>() {
        Some(y) => Ok(str_concat(this(a), y)?.into_value()),
        None => Err(raise!(
            molt_type_TypeError,
            "can only concatenate str (not \"",
            b.type_name(),
            "\") to str"
        )),
    }
}

fn repeat(v: &Value, count: &Value) -> PyResult<Value> {
    let s = this(v);
    let n = number::index_clamped(count)?.max(0) as usize;
    if s.is_empty() || n == 0 {
        return Ok(Str::empty().as_value());
    }
    if s.len().checked_mul(n).is_none_or(|t| t > 1 << 30) {
        return Err(crate::object::exception::raise_bare(&molt_type_MemoryError));
    }
    let made = Str::allocate(s.len() * n, s.flags() & !molt_abi::layouts::STR_INTERNED);
    for i in 0..n {
        unsafe { made.write(i * s.len(), s.chars()) };
    }
    Ok(made.into_value())
}

// ---- rows of the ABI

pub fn str_get(s: &Str, index: i64) -> PyResult<Ref<Str>> {
    let len = s.len() as i64;
    let i = if index < 0 { index + len } else { index };
    if i < 0 || i >= len {
        return Err(raise_index_error(3));
    }
    Ok(Str::from_code_point(s.chars().at(i as usize)))
}

pub fn str_eq(a: &Str, b: &Str) -> bool {
    a.eq_str(b)
}

pub fn str_compare(a: &Str, b: &Str) -> i32 {
    match a.compare(b) {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    }
}

pub fn str_concat(a: &Str, b: &Str) -> PyResult<Ref<Str>> {
    Ok(crate::ops::format::concat(&[a, b]))
}
