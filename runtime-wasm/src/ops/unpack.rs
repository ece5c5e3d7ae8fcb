//! Unpacking assignments.

use crate::object::list::List;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::iter;
use crate::raise;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::list;

fn iterator(v: &Value) -> PyResult<Value> {
    if !iter::is_iterable(v) {
        return Err(raise!(
            molt_type_TypeError,
            "cannot unpack non-iterable ",
            v.type_name(),
            " object"
        ));
    }
    iter::iter(v)
}

#[cold]
fn too_few(expected: usize, got: usize, at_least: bool) -> Raised {
    let bound = if at_least { "at least " } else { "" };
    raise!(
        molt_type_ValueError,
        "not enough values to unpack (expected ",
        bound,
        expected,
        ", got ",
        got,
        ")"
    )
}

#[cold]
fn too_many(expected: usize) -> Raised {
    raise!(
        molt_type_ValueError,
        "too many values to unpack (expected ",
        expected,
        ")"
    )
}

/// The row `unpack`.
pub fn unpack(v: &Value, out: u32, count: i32) -> PyResult<()> {
    let count = count as usize;
    let out = out as usize as *mut u64;
    let items = v
        .downcast_exact::<Tuple>()
        .map(|t| t.as_slice())
        .or_else(|| v.downcast_exact::<List>().map(|l| l.as_slice()));
    if let Some(items) = items {
        if items.len() > count {
            return Err(too_many(count));
        }
        if items.len() < count {
            return Err(too_few(count, items.len(), false));
        }
        for (i, item) in items.iter().enumerate() {
            unsafe { *out.add(i) = item.clone().into_bits() };
        }
        return Ok(());
    }
    let it = iterator(v)?;
    let mut taken = Vec::with_capacity(count);
    while taken.len() < count {
        match iter::next(&it)? {
            Some(item) => taken.push(item),
            None => return Err(too_few(count, taken.len(), false)),
        }
    }
    if iter::next(&it)?.is_some() {
        return Err(too_many(count));
    }
    for (i, item) in taken.into_iter().enumerate() {
        unsafe { *out.add(i) = item.into_bits() };
    }
    Ok(())
}

/// The row `unpack_star`.
pub fn unpack_star(v: &Value, out: u32, before: i32, after: i32) -> PyResult<()> {
    let (before, after) = (before as usize, after as usize);
    let it = iterator(v)?;
    let mut first = Vec::with_capacity(before);
    while first.len() < before {
        match iter::next(&it)? {
            Some(item) => first.push(item),
            None => return Err(too_few(before + after, first.len(), true)),
        }
    }
    // The rest is made a list of, as any iterable is.
    let rest = List::empty();
    list::extend(&rest, &it)?;
    if rest.len() < after {
        return Err(too_few(before + after, before + rest.len(), true));
    }
    let mut last: Vec<Value> = (0..after).filter_map(|_| rest.pop()).collect();
    last.reverse();
    let out = out as usize as *mut u64;
    let values = first.into_iter().chain([rest.into_value()]).chain(last);
    for (i, item) in values.enumerate() {
        unsafe { *out.add(i) = item.into_bits() };
    }
    Ok(())
}
