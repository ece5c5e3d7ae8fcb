//! Methods that change a `bytearray`.

use super::ByteArray;
use crate::molt;
use crate::object::refs::Ref;
use crate::object::value::{PyResult, Value};
use crate::ops::iter;
use crate::raise;
use crate::types::bytes::{byte, items, make_room, view};
use crate::types::exceptions::{molt_type_IndexError, molt_type_TypeError, molt_type_ValueError};

/// The bytes that it has taken: what it holds, and a zero behind.
#[molt::method(ty = "bytearray", sig = "__alloc__(self, /) -> int", text = "")]
fn dunder_alloc(b: &ByteArray) -> i64 {
    match b.bytes_mut().capacity() {
        0 => 0,
        n => n as i64 + 1,
    }
}

#[molt::method(ty = "bytearray", sig = "append(self, item, /) -> None")]
fn append(b: &ByteArray, item: &Value) -> PyResult<()> {
    let item = byte(item)?;
    let bytes = b.resizable()?;
    make_room(bytes, 1)?;
    bytes.push(item);
    Ok(())
}

#[molt::method(ty = "bytearray", sig = "extend(self, iterable_of_ints, /) -> None")]
fn extend(b: &ByteArray, more: &Value) -> PyResult<()> {
    // The bytes of another object stay where they are while there is room made for them.
    if let Some(seen) = view(more)
        && !seen.as_ptr_range().contains(&b.as_slice().as_ptr())
    {
        if !seen.is_empty() {
            let bytes = b.resizable()?;
            make_room(bytes, seen.len())?;
            bytes.extend_from_slice(&seen);
        }
        return Ok(());
    }
    let more = match view(more) {
        Some(m) => {
            crate::object::alloc::ensure(m.len())?;
            m.to_vec()
        }
        None => {
            let it = iter::iter_or(more, || {
                raise!(
                    molt_type_TypeError,
                    "can't extend bytearray with ",
                    more.type_name()
                )
            })?;
            iter::length_hint(more)?;
            items(&it, "byte must be in range(0, 256)")?
        }
    };
    if !more.is_empty() {
        let bytes = b.resizable()?;
        make_room(bytes, more.len())?;
        bytes.extend_from_slice(&more);
    }
    Ok(())
}

#[molt::method(ty = "bytearray", sig = "insert(self, index, item, /) -> None")]
fn insert(b: &ByteArray, index: i64, item: &Value) -> PyResult<()> {
    let item = byte(item)?;
    let bytes = b.resizable()?;
    let len = bytes.len() as i64;
    let at = if index < 0 {
        (index.saturating_add(len)).max(0)
    } else {
        index.min(len)
    };
    make_room(bytes, 1)?;
    bytes.insert(at as usize, item);
    Ok(())
}

#[molt::method(ty = "bytearray", sig = "pop(self, index=-1, /) -> int")]
fn pop(b: &ByteArray, index: Option<i64>) -> PyResult<i64> {
    let bytes = b.bytes_mut();
    if bytes.is_empty() {
        return Err(raise!(molt_type_IndexError, "pop from empty bytearray"));
    }
    let i = index.unwrap_or(-1);
    let i = if i < 0 {
        i.saturating_add(bytes.len() as i64)
    } else {
        i
    };
    match usize::try_from(i) {
        Ok(i) if i < bytes.len() => Ok(b.resizable()?.remove(i) as i64),
        _ => Err(raise!(molt_type_IndexError, "pop index out of range")),
    }
}

#[molt::method(ty = "bytearray", sig = "remove(self, value, /) -> None")]
fn remove(b: &ByteArray, value: &Value) -> PyResult<()> {
    let value = byte(value)?;
    let bytes = b.bytes_mut();
    match bytes.iter().position(|&c| c == value) {
        Some(i) => {
            b.resizable()?.remove(i);
            Ok(())
        }
        None => Err(raise!(molt_type_ValueError, "value not found in bytearray")),
    }
}

#[molt::method(ty = "bytearray", sig = "reverse(self, /) -> None")]
fn reverse(b: &ByteArray) {
    b.bytes_mut().reverse();
}

#[molt::method(ty = "bytearray", sig = "clear(self, /) -> None")]
fn clear(b: &ByteArray) -> PyResult<()> {
    if !b.as_slice().is_empty() {
        b.resizable()?.clear();
    }
    Ok(())
}

#[molt::method(ty = "bytearray", sig = "copy(self, /) -> bytearray")]
fn copy(b: &ByteArray) -> PyResult<Ref<ByteArray>> {
    crate::object::alloc::ensure(b.as_slice().len())?;
    Ok(ByteArray::new(b.as_slice().to_vec()))
}
