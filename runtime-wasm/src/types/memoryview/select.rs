//! `view[key]` and `view[key] = value`.

use super::{MemoryView, item, no_dimensions, this};
use crate::object::buffer::{self, Look};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::number;
use crate::raise;
use crate::types::bytes::not_bytes_like;
use crate::types::exceptions::{
    molt_type_IndexError, molt_type_NotImplementedError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::slice::Slice;

/// What a key picks.
enum Picked {
    Item(*mut u8),
    /// Everything, of a view without dimensions.
    Whole,
    Slice(Look),
}

#[cold]
fn not_written(what: &str) -> Raised {
    raise!(molt_type_NotImplementedError, what)
}

#[cold]
fn bad_key() -> Raised {
    raise!(molt_type_TypeError, "memoryview: invalid slice key")
}

/// One step into dimension `n`.
fn step(look: &Look, at: *mut u8, n: usize, index: i64) -> PyResult<*mut u8> {
    let d = look.dims[n];
    let i = if index < 0 {
        index.saturating_add(d.len)
    } else {
        index
    };
    if i < 0 || i >= d.len {
        return Err(raise!(
            molt_type_IndexError,
            "index out of bounds on dimension ",
            n + 1
        ));
    }
    Ok(at.wrapping_offset((i * d.stride) as isize))
}

fn by_tuple(look: &Look, key: &Tuple) -> PyResult<*mut u8> {
    let (keys, ndim) = (key.as_slice(), look.dims.len());
    if keys.len() < ndim {
        return Err(not_written("sub-views are not implemented"));
    }
    if keys.len() > ndim {
        return Err(raise!(
            molt_type_TypeError,
            "cannot index ",
            ndim,
            "-dimension view with ",
            keys.len(),
            "-element tuple"
        ));
    }
    let mut at = look.at;
    for (n, k) in keys.iter().enumerate() {
        at = step(look, at, n, number::index_or_error(k)?)?;
    }
    Ok(at)
}

/// The view of a slice of the first dimension.
fn sliced(look: &Look, slice: &Slice) -> PyResult<Look> {
    let mut new = look.clone();
    let d = &mut new.dims[0];
    let r = slice.resolve(d.len)?;
    new.at = new.at.wrapping_offset((r.start * d.stride) as isize);
    d.len = r.count as i64;
    d.stride = d.stride.wrapping_mul(r.step);
    Ok(new)
}

/// `sets`: for an assignment, which words one error differently.
fn pick(look: &Look, key: &Value, sets: bool) -> PyResult<Picked> {
    if look.dims.is_empty() {
        return match key.downcast::<Tuple>() {
            Some(t) if t.is_empty() => Ok(Picked::Item(look.at)),
            None if key.bits() == Value::ELLIPSIS.bits() => Ok(Picked::Whole),
            _ => Err(no_dimensions()),
        };
    }
    if number::has_index(key) {
        item::kind(look)?;
        let ndim = look.dims.len();
        let index = match sets && ndim != 1 {
            true => 0,
            false => number::index_or_error(key)?,
        };
        if ndim != 1 {
            return Err(not_written(if sets {
                "sub-views are not implemented"
            } else {
                "multi-dimensional sub-views are not implemented"
            }));
        }
        return step(look, look.at, 0, index).map(Picked::Item);
    }
    if let Some(slice) = key.downcast::<Slice>() {
        return sliced(look, slice).map(Picked::Slice);
    }
    let Some(t) = key.downcast::<Tuple>() else {
        return Err(bad_key());
    };
    let keys = t.as_slice();
    if keys.iter().all(number::has_index) {
        return by_tuple(look, t).map(Picked::Item);
    }
    if keys.iter().all(|k| k.isa::<Slice>()) {
        return Err(not_written("multi-dimensional slicing is not implemented"));
    }
    Err(bad_key())
}

pub fn getitem(v: &Value, key: &Value) -> PyResult<Value> {
    let m = this(v);
    let look = m.look()?;
    // A slice is a view before its bounds are asked for: code that they run may release this one.
    if let Some(slice) = key.downcast::<Slice>()
        && !look.dims.is_empty()
    {
        let made = m.like(look.clone())?;
        let new = sliced(look, slice)?;
        unsafe { *made.look.get() = new };
        return Ok(made.into_value());
    }
    let picked = pick(look, key, false)?;
    // An index may have been computed by code that released the view.
    let look = m.look()?;
    match picked {
        Picked::Item(at) => item::load(look, at),
        Picked::Whole => Ok(v.clone()),
        Picked::Slice(new) => Ok(m.like(new)?.into_value()),
    }
}

pub fn setitem(v: &Value, key: &Value, value: Option<&Value>) -> PyResult<()> {
    let m = this(v);
    let look = m.look()?;
    if look.readonly {
        return Err(raise!(
            molt_type_TypeError,
            "cannot modify read-only memory"
        ));
    }
    let Some(value) = value else {
        return Err(raise!(molt_type_TypeError, "cannot delete memory"));
    };
    if look.dims.len() > 1 && key.isa::<Slice>() {
        return Err(not_written(
            "memoryview slice assignments are currently restricted to ndim = 1",
        ));
    }
    match pick(look, key, true)? {
        Picked::Item(at) => set_item(m, at, value),
        Picked::Whole => set_item(m, look.at, value),
        Picked::Slice(to) => assign(m, &to, value),
    }
}

fn set_item(m: &MemoryView, at: *mut u8, value: &Value) -> PyResult<()> {
    let (bytes, size) = item::encode(m.look()?, value)?;
    m.look()?;
    unsafe { core::ptr::copy_nonoverlapping(bytes.as_ptr(), at, size) };
    Ok(())
}

/// Copies what `value` shows into a slice.
fn assign(m: &MemoryView, to: &Look, value: &Value) -> PyResult<()> {
    let from = buffer::export(value, buffer::FULL_RO)?.ok_or_else(|| not_bytes_like(value))?;
    m.look()?;
    let (a, b) = (to, &from.look);
    let same = a.format.code == b.format.code
        && a.itemsize == b.itemsize
        && a.dims.len() == b.dims.len()
        && a.dims[0].len == b.dims[0].len;
    if !same {
        return Err(raise!(
            molt_type_ValueError,
            "memoryview assignment: lvalue and rvalue have different structures"
        ));
    }
    // The two may overlap.
    let bytes = b.gather();
    let size = a.itemsize as usize;
    let mut items = bytes.chunks_exact(size);
    buffer::each_item(a, &mut |at| {
        if let Some(item) = items.next() {
            unsafe { core::ptr::copy_nonoverlapping(item.as_ptr(), at, size) };
        }
    });
    Ok(())
}
