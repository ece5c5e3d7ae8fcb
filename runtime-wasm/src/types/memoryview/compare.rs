//! `view == other`: by shape, then item by item as values.

use super::{MemoryView, item};
use crate::object::buffer::{self, Export, Look, each_item};
use crate::object::exception;
use crate::object::raw::Raw;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::compare::{self, CompareOp};

/// What an operand shows: a view of its own, or for a time.
enum Side<'a> {
    View(&'a Look),
    Other(Export),
}

impl Side<'_> {
    fn look(&self) -> &Look {
        match self {
            Side::View(look) => look,
            Side::Other(export) => &export.look,
        }
    }
}

/// Nothing where the value shows no memory now.
fn side(v: &Value) -> Option<Side<'_>> {
    if let Some(m) = v.downcast::<MemoryView>() {
        return m.look().ok().map(Side::View);
    }
    match buffer::export(v, buffer::FULL_RO) {
        Ok(found) => found.map(Side::Other),
        Err(Raised) => {
            drop(exception::take_pending());
            None
        }
    }
}

/// The slot `compare`: only equality is defined.
pub fn compare(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let released = |v: &Value| v.downcast::<MemoryView>().is_some_and(|m| m.is_released());
    let equal = if released(a) || released(b) {
        a.is(b)
    } else {
        let (Some(x), Some(y)) = (side(a), side(b)) else {
            return Ok(Value::NOT_IMPLEMENTED);
        };
        same(x.look(), y.look())?
    };
    Ok(Value::bool(equal == (op == CompareOp::Eq)))
}

fn same(a: &Look, b: &Look) -> PyResult<bool> {
    let lengths = |l: &Look| l.dims.iter().map(|d| d.len).collect::<Vec<_>>();
    if lengths(a) != lengths(b) {
        return Ok(false);
    }
    let (Some(x), Some(y)) = (Raw::native(a.format.code), Raw::native(b.format.code)) else {
        return Ok(false);
    };
    // Whole numbers and truths of one kind are equal where their bytes are.
    if x == y && !x.is_float() {
        return Ok(a.gather() == b.gather());
    }
    let (mut left, mut right) = (Vec::new(), Vec::new());
    each_item(a, &mut |p| left.push(p));
    each_item(b, &mut |p| right.push(p));
    for (p, q) in left.into_iter().zip(right) {
        if !compare_items(&item::load(a, p)?, &item::load(b, q)?)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// By value: a NaN differs from itself.
fn compare_items(x: &Value, y: &Value) -> PyResult<bool> {
    match (x.as_float(), y.as_float()) {
        (Some(x), Some(y)) => Ok(x == y),
        _ => compare::equal(x, y),
    }
}
