//! `format` and the pieces of f-strings.

use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::str::flags_for;
use crate::object::value::{PyResult, Value};
use crate::ops::repr;
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;

/// `format(v, spec)`.
pub fn format(v: &Value, spec: &Str) -> PyResult<Ref<Str>> {
    if spec.is_empty() && v.downcast_exact::<Str>().is_some() {
        return repr::str(v);
    }
    let Some(f) = v.ty().slot_format() else {
        if spec.is_empty() {
            return repr::str(v);
        }
        return Err(raise!(
            molt_type_TypeError,
            "unsupported format string passed to ",
            v.type_name(),
            ".__format__"
        ));
    };
    f(v, spec)?.into_ref::<Str>().map_err(|r| {
        raise!(
            molt_type_TypeError,
            "__format__ must return a str, not ",
            r.type_name()
        )
    })
}

/// The row `format_value`.
pub fn format_value(v: &Value, conversion: i32, spec: Option<&Value>) -> PyResult<Ref<Str>> {
    let converted = match conversion as u8 {
        b'r' => repr::repr(v)?,
        b's' => repr::str(v)?,
        b'a' => repr::ascii(v)?,
        _ => {
            return match spec.and_then(|s| s.downcast::<Str>()) {
                Some(spec) => format(v, spec),
                // `__format__` with an empty spec is `str` for the common types.
                None => match v.ty().slot_format() {
                    Some(_) if v.ty().has(molt_abi::layouts::TYPE_HEAP) => format(v, Str::empty()),
                    _ => repr::str(v),
                },
            };
        }
    };
    match spec.and_then(|s| s.downcast::<Str>()) {
        Some(spec) if !spec.is_empty() => converted.with_value(|v| format(v, spec)),
        _ => Ok(converted),
    }
}

/// The row `str_build`.
pub fn str_build(parts: u32, len: i32) -> PyResult<Ref<Str>> {
    let parts = unsafe { core::slice::from_raw_parts(parts as usize as *const &Str, len as usize) };
    Ok(concat(parts))
}

/// Concatenates.
pub fn concat(parts: &[&Str]) -> Ref<Str> {
    let (mut total, mut kind, mut ascii) = (0, 0, true);
    for p in parts {
        total += p.len();
        kind = kind.max(p.kind());
        ascii &= p.is_ascii();
    }
    let max = match (kind, ascii) {
        (_, true) => 0x7F,
        (0, _) => 0xFF,
        (1, _) => 0xFFFF,
        _ => 0x10FFFF,
    };
    let s = Str::allocate(total, flags_for(max));
    let mut at = 0;
    for p in parts {
        unsafe { s.write(at, p.chars()) };
        at += p.len();
    }
    s
}
