//! Methods and attributes of `array.array`.

use super::{Array, item};
use crate::molt;
use crate::object::list::List;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::iter;
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::bytes::{Bytes, not_bytes_like};
use crate::types::exceptions::{molt_type_IndexError, molt_type_TypeError, molt_type_ValueError};
use crate::types::slice::{bound, clamp};

/// All items as a list.
pub fn list(a: &Array) -> PyResult<Ref<List>> {
    let out = List::with_capacity(a.len());
    let mut i = 0;
    while let Some(v) = a.get(i)? {
        out.push(v);
        i += 1;
    }
    Ok(out)
}

/// The characters of an array of them.
pub fn text(a: &Array) -> PyResult<Ref<Str>> {
    let mut out = StrBuilder::with_capacity(a.len());
    for b in a.bytes().chunks_exact(4) {
        let c = b.iter().rev().fold(0, |c, x| c << 8 | *x as u32);
        if c >= 0x110000 {
            return Err(item::bad_character(c));
        }
        out.push_char(c);
    }
    Ok(out.finish())
}

/// Appends items that are given as bytes.
pub fn append_bytes(a: &Array, b: &[u8]) -> PyResult<()> {
    if !b.len().is_multiple_of(a.size()) {
        return Err(raise!(
            molt_type_ValueError,
            "bytes length not a multiple of item size"
        ));
    }
    if !b.is_empty() {
        a.resizable()?.extend_from_slice(b);
    }
    Ok(())
}

#[molt::method(ty = "array", sig = "append(self, v, /) -> None")]
fn append(a: &Array, v: &Value) -> PyResult<()> {
    // It is converted twice: to see whether it can be, and once there is room.
    a.encode(v)?;
    a.push(v)
}

#[molt::method(ty = "array", sig = "extend(self, bb, /) -> None")]
fn extend(a: &Array, bb: &Value) -> PyResult<()> {
    match bb.downcast::<Array>() {
        Some(other) => a.extend_array(other),
        None => iter::each(bb, |v| append(a, &v)),
    }
}

#[molt::method(ty = "array", sig = "fromlist(self, list, /) -> None")]
fn fromlist(a: &Array, list: &Value) -> PyResult<()> {
    let Some(l) = list.downcast::<List>() else {
        return Err(raise!(molt_type_TypeError, "arg must be list"));
    };
    if l.is_empty() {
        return Ok(());
    }
    let mut more = Vec::with_capacity(l.len() * a.size());
    let mut i = 0;
    // Converting may change the list, but nothing is kept of a list that fails.
    while let Some(v) = l.get(i) {
        more.extend_from_slice(&a.encode(&v)?[..a.size()]);
        i += 1;
    }
    a.resizable()?.extend_from_slice(&more);
    Ok(())
}

#[molt::method(ty = "array", sig = "frombytes(self, buffer, /) -> None")]
fn frombytes(a: &Array, buffer: &Value) -> PyResult<()> {
    use crate::object::buffer::{SIMPLE, export};
    let seen = export(buffer, SIMPLE)?.ok_or_else(|| not_bytes_like(buffer))?;
    if seen.look.itemsize != 1 {
        return Err(raise!(
            molt_type_TypeError,
            "a bytes-like object is required"
        ));
    }
    let b = seen.look.gather();
    drop(seen);
    append_bytes(a, &b)
}

#[molt::method(ty = "array", sig = "fromunicode(self, ustr, /) -> None")]
fn fromunicode(a: &Array, ustr: &Str) -> PyResult<()> {
    only_text(a, "fromunicode")?;
    let more: Vec<u8> = ustr.chars().iter().flat_map(u32::to_le_bytes).collect();
    append_bytes(a, &more)
}

fn only_text(a: &Array, name: &str) -> PyResult<()> {
    if a.code == b'u' {
        return Ok(());
    }
    Err(raise!(
        molt_type_ValueError,
        name,
        "() may only be called on unicode type arrays"
    ))
}

#[molt::method(ty = "array", sig = "tounicode(self, /) -> str")]
fn tounicode(a: &Array) -> PyResult<Ref<Str>> {
    only_text(a, "tounicode")?;
    text(a)
}

#[molt::method(ty = "array", sig = "tolist(self, /) -> list")]
fn tolist(a: &Array) -> PyResult<Ref<List>> {
    list(a)
}

#[molt::method(ty = "array", sig = "tobytes(self, /) -> bytes")]
fn tobytes(a: &Array) -> Ref<Bytes> {
    Bytes::new(a.bytes())
}

#[molt::method(ty = "array", sig = "tofile(self, f, /) -> None")]
fn tofile(a: &Array, f: &Value) -> PyResult<()> {
    // In blocks, as CPython writes.
    for block in a.bytes().to_vec().chunks(64 * 1024) {
        let block = Bytes::new(block).into_value();
        crate::object::call::call_method(f, crate::static_str!("write"), &[&block])?;
    }
    Ok(())
}

#[molt::method(ty = "array", sig = "fromfile(self, f, n, /) -> None")]
fn fromfile(a: &Array, f: &Value, n: i64) -> PyResult<()> {
    if n < 0 {
        return Err(raise!(molt_type_ValueError, "negative count"));
    }
    let wanted = (n as usize).saturating_mul(a.size());
    let count = Value::int(wanted as i64);
    let read = crate::object::call::call_method(f, crate::static_str!("read"), &[&count])?;
    let Some(b) = read.downcast::<Bytes>() else {
        return Err(raise!(molt_type_TypeError, "read() didn't return bytes"));
    };
    append_bytes(a, b.as_slice())?;
    if b.len() != wanted {
        return Err(raise!(
            crate::types::exceptions::molt_type_EOFError,
            "read() didn't return enough bytes"
        ));
    }
    Ok(())
}

#[molt::method(ty = "array", sig = "insert(self, i, v, /) -> None")]
fn insert(a: &Array, i: i64, v: &Value) -> PyResult<()> {
    a.encode(v)?;
    let new = a.encode(v)?;
    let at = clamp(i, a.len()) * a.size();
    let size = a.size();
    a.resizable()?.splice(at..at, new[..size].iter().copied());
    Ok(())
}

fn take(a: &Array, i: usize) -> PyResult<()> {
    let size = a.size();
    a.resizable()?.drain(i * size..(i + 1) * size);
    Ok(())
}

#[molt::method(ty = "array", sig = "pop(self, i=-1, /)")]
fn pop(a: &Array, i: Option<i64>) -> PyResult<Value> {
    let len = a.len();
    if len == 0 {
        return Err(raise!(molt_type_IndexError, "pop from empty array"));
    }
    let i = i.unwrap_or(-1);
    let i = if i < 0 {
        i.saturating_add(len as i64)
    } else {
        i
    };
    let outside = || raise!(molt_type_IndexError, "pop index out of range");
    let i = usize::try_from(i).map_err(|_| outside())?;
    let v = a.get(i)?.ok_or_else(outside)?;
    take(a, i)?;
    Ok(v)
}

#[cold]
fn absent(method: &str) -> Raised {
    raise!(
        molt_type_ValueError,
        "array.",
        method,
        "(x): x not in array"
    )
}

#[molt::method(ty = "array", sig = "remove(self, v, /) -> None")]
fn remove(a: &Array, v: &Value) -> PyResult<()> {
    match a.find(v, 0, usize::MAX)? {
        Some(i) => take(a, i),
        None => Err(absent("remove")),
    }
}

#[molt::method(
    ty = "array",
    sig = "index(self, v, start=0, stop=9223372036854775807, /) -> int",
    text = "($self, v, start=0, stop=sys.maxsize, /)"
)]
fn index(a: &Array, v: &Value, start: Option<&Value>, stop: Option<&Value>) -> PyResult<i64> {
    let (start, stop) = (bound(start, 0)?, bound(stop, i64::MAX)?);
    let len = a.len();
    match a.find(v, clamp(start, len), clamp(stop, len))? {
        Some(i) => Ok(i as i64),
        None => Err(absent("index")),
    }
}

#[molt::method(ty = "array", sig = "count(self, v, /) -> int")]
fn count(a: &Array, v: &Value) -> PyResult<i64> {
    let (mut n, mut from) = (0, 0);
    while let Some(i) = a.find(v, from, usize::MAX)? {
        n += 1;
        from = i + 1;
    }
    Ok(n)
}

#[molt::method(ty = "array", sig = "reverse(self, /) -> None")]
fn reverse(a: &Array) {
    let size = a.size();
    let bytes = a.bytes_mut();
    bytes.reverse();
    bytes.chunks_exact_mut(size).for_each(|b| b.reverse());
}

#[molt::method(ty = "array", sig = "byteswap(self, /) -> None")]
fn byteswap(a: &Array) {
    let size = a.size();
    a.bytes_mut()
        .chunks_exact_mut(size)
        .for_each(|b| b.reverse());
}

#[molt::method(ty = "array", sig = "buffer_info(self, /) -> tuple")]
fn buffer_info(a: &Array) -> Ref<Tuple> {
    Tuple::new([
        Value::int(a.bytes().as_ptr() as i64),
        Value::int(a.len() as i64),
    ])
}

#[molt::method(ty = "array", sig = "__copy__(self, /)")]
fn copy(a: &Array) -> Ref<Array> {
    a.like(a.bytes().to_vec())
}

#[molt::method(ty = "array", sig = "__deepcopy__(self, unused, /)")]
fn deepcopy(a: &Array, unused: &Value) -> Ref<Array> {
    let _ = unused;
    a.like(a.bytes().to_vec())
}

#[molt::method(ty = "array", sig = "__reduce_ex__(self, value, /)")]
fn reduce_ex(a: &Array, value: i64) -> PyResult<Ref<Tuple>> {
    let _ = value;
    let code = Value::str(core::str::from_utf8(&[a.code]).unwrap_or(""));
    let items = list(a)?.into_value();
    let args = Tuple::new([code, items]).into_value();
    let class = a.as_object().ty().escape();
    Ok(Tuple::new([class, args, Value::NONE]))
}

#[molt::getter(ty = "array", name = "typecode", stub = "str")]
fn typecode(a: &Array) -> Ref<Str> {
    Str::ascii(&[a.code])
}

#[molt::getter(ty = "array", name = "itemsize", stub = "int")]
fn itemsize(a: &Array) -> i64 {
    a.size() as i64
}
