//! Methods and attributes of `memoryview`.

use super::{MemoryView, buffer, item, of};
use crate::molt;
use crate::object::buffer::{Dim, Look};
use crate::object::list::List;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::bytearray::{ByteArray, molt_type_bytearray};
use crate::types::bytes::{Bytes, molt_type_bytes};
use crate::types::dunder::with;
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError,
};

#[molt::method(ty = "memoryview", sig = "release(self, /) -> None")]
fn release(m: &MemoryView) -> PyResult<()> {
    m.release()
}

#[molt::method(ty = "memoryview", sig = "__enter__(self, /) -> memoryview", text = "")]
fn enter(m: &MemoryView) -> PyResult<Ref<MemoryView>> {
    m.look()?;
    Ok(m.to_ref())
}

#[molt::method(ty = "memoryview", sig = "__exit__(self, /, *args) -> None", text = "")]
fn exit(m: &MemoryView, args: &Tuple) -> PyResult<()> {
    let _ = args;
    m.release()
}

#[molt::method(ty = "memoryview", sig = "toreadonly(self, /) -> memoryview")]
fn toreadonly(m: &MemoryView) -> PyResult<Ref<MemoryView>> {
    let mut look = m.look()?.clone();
    look.readonly = true;
    m.like(look)
}

/// The items with the first index running fastest.
fn columns_first(look: &Look) -> Vec<u8> {
    let mut out = Vec::with_capacity(look.bytes());
    let mut turned = look.clone();
    turned.dims.reverse();
    buffer::each_item(&turned, &mut |p| {
        out.extend_from_slice(unsafe { core::slice::from_raw_parts(p, look.itemsize as usize) })
    });
    out
}

#[molt::method(ty = "memoryview", sig = "tobytes(self, /, order='C') -> bytes")]
fn tobytes(m: &MemoryView, order: Option<&Value>) -> PyResult<Ref<Bytes>> {
    let columns = match order.filter(|o| !o.is_none()) {
        None => Some(false),
        Some(o) => {
            let Some(s) = o.downcast::<Str>() else {
                return Err(raise!(
                    molt_type_TypeError,
                    "tobytes() argument 'order' must be str or None, not ",
                    o.type_name()
                ));
            };
            match s.as_ascii() {
                Some("C") => Some(false),
                Some("F") => Some(true),
                // Memory that lies by columns is copied as it lies.
                Some("A") => Some(m.look()?.is_f() && !m.look()?.is_c()),
                _ => None,
            }
        }
    };
    let look = m.look()?;
    match columns {
        Some(true) => Ok(Bytes::new(&columns_first(look))),
        Some(false) => Ok(Bytes::new(&look.gather())),
        None => Err(raise!(
            molt_type_ValueError,
            "order must be 'C', 'F' or 'A'"
        )),
    }
}

#[molt::method(
    ty = "memoryview",
    sig = "hex(self, /, sep=None, bytes_per_sep=1) -> str",
    text = "($self, /, sep=<unrepresentable>, bytes_per_sep=1)"
)]
fn hex(m: &MemoryView, sep: Option<&Value>, bytes_per_sep: Option<i64>) -> PyResult<Ref<Str>> {
    m.look()?;
    crate::types::bytes::hex_text(&m.look()?.gather(), sep, bytes_per_sep.unwrap_or(1))
}

fn nested(look: &Look, at: *mut u8, dims: &[Dim]) -> PyResult<Value> {
    let Some((d, rest)) = dims.split_first() else {
        return item::load(look, at);
    };
    let mut items = Vec::with_capacity(d.len as usize);
    for i in 0..d.len {
        let at = at.wrapping_offset((i * d.stride) as isize);
        items.push(nested(look, at, rest)?);
    }
    Ok(List::from_vec(items).into_value())
}

#[molt::method(ty = "memoryview", sig = "tolist(self, /)")]
fn tolist(m: &MemoryView) -> PyResult<Value> {
    let look = m.look()?;
    item::kind(look)?;
    nested(look, look.at, &look.dims)
}

fn numbers(of: impl Iterator<Item = i64>) -> Ref<Tuple> {
    Tuple::from_vec(of.map(Value::int).collect())
}

macro_rules! attributes {
    ($( $name:literal $stub:literal $f:ident($look:ident) -> $result:ty $body:block )*) => { $(
        #[molt::getter(ty = "memoryview", name = $name, stub = $stub)]
        fn $f(m: &MemoryView) -> PyResult<$result> {
            let $look = m.look()?;
            Ok($body)
        }
    )* };
}

attributes! {
    "nbytes" "int" nbytes(look) -> i64 { look.bytes() as i64 }
    "readonly" "bool" readonly(look) -> bool { look.readonly }
    "itemsize" "int" itemsize(look) -> i64 { look.itemsize as i64 }
    "format" "str" format(look) -> Ref<Str> {
        let text = [b'@', look.format.code];
        Str::ascii(if look.format.marked { &text } else { &text[1..] })
    }
    "ndim" "int" ndim(look) -> i64 { look.dims.len() as i64 }
    "shape" "tuple" shape(look) -> Ref<Tuple> { numbers(look.dims.iter().map(|d| d.len)) }
    "strides" "tuple" strides(look) -> Ref<Tuple> { numbers(look.dims.iter().map(|d| d.stride)) }
    "suboffsets" "tuple" suboffsets(_look) -> Ref<Tuple> { Tuple::empty() }
    "c_contiguous" "bool" c_contiguous(look) -> bool { look.is_c() }
    "f_contiguous" "bool" f_contiguous(look) -> bool { look.is_f() }
    "contiguous" "bool" contiguous(look) -> bool { look.is_c() || look.is_f() }
}

#[molt::getter(ty = "memoryview", name = "obj")]
fn obj(m: &MemoryView) -> PyResult<Value> {
    m.look()?;
    Ok(m.owner())
}

#[molt::method(ty = "memoryview", sig = "@class _from_flags(cls, /, object, flags)")]
fn from_flags(class: &Type, object: &Value, flags: i64) -> PyResult<Ref<MemoryView>> {
    let _ = class;
    of(object, flags)
}

/// `__buffer__` of a builtin type.
pub fn buffer_method(v: &Value, flags: &Value) -> PyResult<Ref<MemoryView>> {
    let flags = ssize(flags)?;
    match buffer::export(v, flags)? {
        Some(export) => Ok(MemoryView::of_export(export)),
        None => Err(crate::types::bytes::not_bytes_like(v)),
    }
}

/// `__release_buffer__` of a builtin type.
pub fn release_method(v: &Value, view: &MemoryView) -> PyResult<()> {
    if view.is_released() {
        return Err(raise!(
            molt_type_ValueError,
            "memoryview's buffer has already been released"
        ));
    }
    if !view.owner().is(v) {
        return Err(raise!(
            molt_type_ValueError,
            "memoryview's buffer is not this object"
        ));
    }
    view.release()
}

#[molt::method(ty = "memoryview", sig = "__buffer__(self, flags, /) -> memoryview")]
fn view_buffer(m: &MemoryView, flags: &Value) -> PyResult<Ref<MemoryView>> {
    with(m, |v| buffer_method(v, flags))
}

#[molt::method(ty = "memoryview", sig = "__release_buffer__(self, buffer, /) -> None")]
fn view_release(m: &MemoryView, buffer: &MemoryView) -> PyResult<()> {
    with(m, |v| release_method(v, buffer))
}

#[molt::method(ty = "bytes", sig = "__buffer__(self, flags, /) -> memoryview")]
fn bytes_buffer(b: &Bytes, flags: &Value) -> PyResult<Ref<MemoryView>> {
    with(b, |v| own_buffer(v, &molt_type_bytes, flags))
}

#[molt::method(ty = "bytearray", sig = "__buffer__(self, flags, /) -> memoryview")]
fn bytearray_buffer(b: &ByteArray, flags: &Value) -> PyResult<Ref<MemoryView>> {
    with(b, |v| own_buffer(v, &molt_type_bytearray, flags))
}

#[molt::method(ty = "bytearray", sig = "__release_buffer__(self, buffer, /) -> None")]
fn bytearray_release(b: &ByteArray, buffer: &MemoryView) -> PyResult<()> {
    with(b, |v| release_method(v, buffer))
}

/// What the builtin type itself shows, whatever a subclass says.
fn own_buffer(v: &Value, ty: &Type, flags: &Value) -> PyResult<Ref<MemoryView>> {
    let flags = ssize(flags)?;
    match ty.slot_buffer() {
        Some(f) => f(v, flags).map(MemoryView::of_export),
        None => Err(crate::types::bytes::not_bytes_like(v)),
    }
}

fn ssize(flags: &Value) -> PyResult<i64> {
    let n = crate::ops::number::index(flags)?;
    n.as_int().ok_or_else(|| {
        raise!(
            molt_type_OverflowError,
            "cannot fit '",
            flags.type_name(),
            "' into an index-sized integer"
        )
    })
}
