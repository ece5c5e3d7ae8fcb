//! `repr`, `str` and `ascii`.

use crate::object::alloc::Global;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::ops::depth;
use crate::raise;
use crate::text;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::molt_type_TypeError;

const OF_REPR: &str = " while getting the repr of an object";
const OF_STR: &str = " while getting the str of an object";

/// The value as a str, which `__repr__` must give.
pub fn text_of(v: Value) -> PyResult<Ref<Str>> {
    text_from(v, "__repr__")
}

fn text_from(v: Value, method: &'static str) -> PyResult<Ref<Str>> {
    v.into_ref::<Str>().map_err(|v| {
        raise!(
            molt_type_TypeError,
            method,
            " returned non-string (type ",
            v.type_name(),
            ")"
        )
    })
}

/// `repr(v)`.
pub fn repr(v: &Value) -> PyResult<Ref<Str>> {
    represented(v, "__repr__")
}

/// What `__repr__` gives; what is wrong with it is said of the method that was asked for.
fn represented(v: &Value, asked: &'static str) -> PyResult<Ref<Str>> {
    match v.ty().slot_repr() {
        Some(f) => text_from(depth::deeper(depth::USUAL, OF_REPR, || f(v))?, asked),
        None => Ok(default_repr(v)),
    }
}

/// `<module.Class object at 0x...>`.
pub fn default_repr(v: &Value) -> Ref<Str> {
    let ty = v.ty();
    match ty.module() {
        Some(m) => text!("<", m, ".", ty.qualname(), " object at 0x", address(v), ">"),
        None => text!("<", ty.qualname(), " object at 0x", address(v), ">"),
    }
}

/// The address as `repr` shows it, without `0x`.
pub fn address(v: &Value) -> Ref<Str> {
    let mut b = StrBuilder::new();
    b.push_hex(v.bits() & 0xFFFF_FFFF);
    b.finish()
}

/// `str(v)`.
pub fn str(v: &Value) -> PyResult<Ref<Str>> {
    if let Some(s) = v.downcast_exact::<Str>() {
        return Ok(s.to_ref());
    }
    match v.ty().slot_str() {
        Some(f) => text_from(depth::deeper(depth::USUAL, OF_STR, || f(v))?, "__str__"),
        None => represented(v, "__str__"),
    }
}

/// `ascii(v)`.
pub fn ascii(v: &Value) -> PyResult<Ref<Str>> {
    let s = repr(v)?;
    if s.is_ascii() {
        return Ok(s);
    }
    let chars = s.chars();
    let mut b = StrBuilder::with_capacity(2 * s.len());
    for c in chars.iter() {
        if c < 0x80 {
            b.push_char(c);
        } else {
            crate::types::str::push_escape(&mut b, c);
        }
    }
    Ok(b.finish())
}

/// Containers whose `repr` runs.
static ACTIVE: Global<Vec<u64>> = Global::new(Vec::new());

/// Runs `f` unless the `repr` of the same container runs already: then nothing.
pub fn guarded<T>(v: &Value, f: impl FnOnce() -> PyResult<T>) -> PyResult<Option<T>> {
    let active = unsafe { &mut *ACTIVE.get() };
    if active.contains(&v.bits()) {
        return Ok(None);
    }
    active.push(v.bits());
    let r = f();
    unsafe { (*ACTIVE.get()).pop() };
    r.map(Some)
}
