//! `cast`: other items and other shapes over the same bytes.

use super::{MemoryView, line};
use crate::molt;
use crate::object::arguments::index_i64;
use crate::object::buffer::{Dim, Format, Look};
use crate::object::list::List;
use crate::object::raw::Raw;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::int;

#[cold]
fn bad_type(what: &str) -> Raised {
    raise!(molt_type_TypeError, what)
}

/// A code with or without `@`.
fn parse(text: &Str) -> Option<(Format, Raw)> {
    let (code, marked) = match text.as_ascii()?.as_bytes() {
        [code] => (*code, false),
        [b'@', code] => (*code, true),
        _ => return None,
    };
    Some((Format { code, marked }, Raw::native(code)?))
}

/// The items of a shape that is given.
fn lengths(shape: &Value) -> PyResult<Vec<Value>> {
    match (shape.downcast::<List>(), shape.downcast::<Tuple>()) {
        (Some(l), _) => Ok(l.as_slice().to_vec()),
        (_, Some(t)) => Ok(t.as_slice().to_vec()),
        _ => Err(bad_type("shape must be a list or a tuple")),
    }
}

fn dims(shape: &[Value], itemsize: u32, bytes: usize) -> PyResult<Vec<Dim>> {
    let mut out = Vec::with_capacity(shape.len());
    let mut product = itemsize as i64;
    for v in shape {
        if !int::is_int(v) {
            return Err(bad_type(
                "memoryview.cast(): elements of shape must be integers",
            ));
        }
        let len = index_i64(v)?;
        if len <= 0 {
            return Err(raise!(
                molt_type_ValueError,
                "memoryview.cast(): elements of shape must be integers > 0"
            ));
        }
        product = product.checked_mul(len).ok_or_else(|| {
            raise!(
                molt_type_ValueError,
                "memoryview.cast(): product(shape) > SSIZE_MAX"
            )
        })?;
        out.push(Dim { len, stride: 0 });
    }
    if product != bytes as i64 {
        return Err(bad_type(
            "memoryview: product(shape) * itemsize != buffer size",
        ));
    }
    let mut stride = itemsize as i64;
    for d in out.iter_mut().rev() {
        d.stride = stride;
        stride *= d.len;
    }
    Ok(out)
}

/// The same bytes in one line of other items.
fn flattened(look: &Look, format: &Str) -> PyResult<Look> {
    let Some((format, raw)) = parse(format) else {
        return Err(raise!(
            molt_type_ValueError,
            "memoryview: destination format must be a native single character format prefixed with an optional '@'"
        ));
    };
    if !look.format.is_bytes() && !format.is_bytes() {
        return Err(bad_type(
            "memoryview: cannot cast between two non-byte formats",
        ));
    }
    let (bytes, size) = (look.bytes(), raw.size());
    if !bytes.is_multiple_of(size) {
        return Err(bad_type("memoryview: length is not a multiple of itemsize"));
    }
    Ok(Look {
        format,
        itemsize: size as u32,
        dims: line((bytes / size) as i64, size as u32),
        ..look.clone()
    })
}

#[molt::method(
    ty = "memoryview",
    sig = "cast(self, /, format, shape=None) -> memoryview",
    text = "($self, /, format, shape=<unrepresentable>)"
)]
fn cast(m: &MemoryView, format: &Str, shape: Option<&Value>) -> PyResult<Ref<MemoryView>> {
    let look = m.look()?;
    if !look.is_c() {
        return Err(bad_type(
            "memoryview: casts are restricted to C-contiguous views",
        ));
    }
    let ndim = look.dims.len();
    let shape = shape.filter(|s| !s.is_none());
    if (shape.is_some() || ndim != 1) && look.dims.iter().any(|d| d.len == 0) {
        return Err(bad_type(
            "memoryview: cannot cast view with zeros in shape or strides",
        ));
    }
    let shape = shape.map(lengths).transpose()?;
    if let Some(s) = &shape {
        if s.len() > 64 {
            return Err(raise!(
                molt_type_ValueError,
                "memoryview: number of dimensions must not exceed 64"
            ));
        }
        if ndim != 1 && s.len() != 1 {
            return Err(bad_type("memoryview: cast must be 1D -> ND or ND -> 1D"));
        }
    }
    let mut new = flattened(look, format)?;
    if let Some(s) = &shape {
        new.dims = dims(s, new.itemsize, new.bytes())?;
    }
    m.like(new)
}
