//! `_buffer`: what `io` does with the memory of bytes-like objects.

use crate::molt;
use crate::object::buffer::{Export, WRITABLE, export};
use crate::object::exception;
use crate::object::list::List;
use crate::object::refs::Ref;
use crate::object::str::{Chars, Str};
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::text::search::each_byte;
use crate::types::bytearray::ByteArray;
use crate::types::bytes::{Bytes, need};
use crate::types::exceptions::molt_type_TypeError;
use crate::types::str::part::substring;

fn writable(buffer: &Value, name: &Str) -> PyResult<Export> {
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
fn room(buffer: &Value, method: &Str) -> PyResult<i64> {
    Ok(writable(buffer, method)?.look.bytes() as i64)
}

/// Puts bytes at the start of an object's memory, as many as fit: their number.
#[molt::function(module = "_buffer", sig = "fill(buffer, data, method, /) -> int")]
fn fill(buffer: &Value, data: &Value, method: &Str) -> PyResult<i64> {
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

/// The lines of a text from a place on, each with its newline. Backwards, they stand for `pop()`: the first one is the
/// last, and what follows the last newline is left out.
#[molt::function(
    module = "_buffer",
    sig = "lines_at(text, at, backwards, /) -> list[str]"
)]
fn lines_at(text: &Str, at: i64, backwards: bool) -> Ref<List> {
    let from = text.len().min(at as usize);
    let mut start = from;
    let mut lines: Vec<Value> = Vec::new();
    let mut line = |end: usize| {
        lines.push(substring(text, start, end).into_value());
        start = end;
    };
    match text.chars() {
        Chars::One(chars) => each_byte(&chars[from..], b'\n', |i| line(from + i + 1)),
        wide => {
            for i in from..wide.len() {
                if wide.at(i) == '\n' as u32 {
                    line(i + 1);
                }
            }
        }
    }
    if !backwards && start < text.len() {
        lines.push(substring(text, start, text.len()).into_value());
    }
    if backwards {
        lines.reverse();
    }
    List::from_vec(lines)
}

/// The same of bytes.
#[molt::function(
    module = "_buffer",
    sig = "byte_lines(data, at, backwards, /) -> list[bytes]"
)]
fn byte_lines(data: &Bytes, at: i64, backwards: bool) -> Ref<List> {
    let bytes = data.as_slice();
    let from = bytes.len().min(at as usize);
    let mut start = from;
    let mut lines: Vec<Value> = Vec::new();
    each_byte(&bytes[from..], b'\n', |i| {
        lines.push(Bytes::new(&bytes[start..from + i + 1]).into_value());
        start = from + i + 1;
    });
    if !backwards && start < bytes.len() {
        lines.push(Bytes::new(&bytes[start..]).into_value());
    }
    if backwards {
        lines.reverse();
    }
    List::from_vec(lines)
}

/// BufferError while others look at the bytes.
#[molt::function(module = "_buffer", sig = "check_free(data, /) -> None")]
fn check_free(data: &ByteArray) -> PyResult<()> {
    data.resizable().map(drop)
}
