//! `_buffer`: what `io` does with the memory of bytes-like objects.

use crate::molt;
use crate::object::buffer::{Export, WRITABLE, export};
use crate::object::exception;
use crate::object::refs::Ref;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::bytearray::ByteArray;
use crate::types::bytes::{Bytes, need};
use crate::types::exceptions::molt_type_TypeError;

fn writable(buffer: &Value, name: &crate::object::str::Str) -> PyResult<Export> {
    if let Ok(Some(found)) = export(buffer, WRITABLE) {
        return Ok(found);
    }
    drop(exception::take_pending());
    Err(raise!(
        molt_type_TypeError,
        name,
        "() argument must be read-write bytes-like object, not ",
        if buffer.is_none() {
            crate::static_str!("None")
        } else {
            buffer.type_name()
        }
    ))
}

/// How many bytes an object takes; the method is that of the error.
#[molt::function(module = "_buffer", sig = "room(buffer, method, /) -> int")]
fn room(buffer: &Value, method: &crate::object::str::Str) -> PyResult<i64> {
    Ok(writable(buffer, method)?.look.bytes() as i64)
}

/// Puts bytes at the start of an object's memory, as many as fit: their number.
#[molt::function(module = "_buffer", sig = "fill(buffer, data, method, /) -> int")]
fn fill(buffer: &Value, data: &Value, method: &crate::object::str::Str) -> PyResult<i64> {
    let data = need(data)?.to_vec();
    let target = writable(buffer, method)?;
    let n = data.len().min(target.look.bytes());
    if n > 0 {
        unsafe { core::ptr::copy_nonoverlapping(data.as_ptr(), target.look.at, n) };
    }
    Ok(n as i64)
}

/// The bytes of a bytes-like object.
#[molt::function(module = "_buffer", sig = "plain(data, /) -> bytes")]
fn plain(data: &Value) -> PyResult<Ref<Bytes>> {
    Ok(Bytes::new(&need(data)?))
}

/// BufferError while others look at the bytes.
#[molt::function(module = "_buffer", sig = "check_free(data, /) -> None")]
fn check_free(data: &ByteArray) -> PyResult<()> {
    data.resizable().map(drop)
}
