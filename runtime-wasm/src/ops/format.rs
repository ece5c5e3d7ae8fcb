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

/// The row `format_value`: a value of an f-string, or (letters in upper case) of a text that `%` fills in.
pub fn format_value(v: &Value, conversion: i32, spec: Option<&Value>) -> PyResult<Ref<Str>> {
    let spec = spec.and_then(|s| s.downcast::<Str>());
    let conversion = conversion as u8;
    if conversion == 0 {
        return match spec {
            Some(spec) => format(v, spec),
            // `__format__` with an empty spec is `str` for the common types.
            None => match v.ty().slot_format() {
                Some(_) if v.ty().has(molt_abi::layouts::TYPE_HEAP) => format(v, Str::empty()),
                _ => repr::str(v),
            },
        };
    }
    let converted = match conversion.to_ascii_lowercase() {
        b'r' => repr::repr(v)?,
        b's' => repr::str(v)?,
        _ => repr::ascii(v)?,
    };
    let exact = converted.with_value(|v| v.downcast_exact::<Str>().is_some());
    // `%` takes the text of a subclass as it is, an f-string asks the subclass.
    let converted = match exact || conversion.is_ascii_lowercase() {
        true => converted,
        false => converted.to_exact(),
    };
    match spec.filter(|s| !s.is_empty()) {
        None if exact || conversion.is_ascii_uppercase() => Ok(converted),
        spec => converted.with_value(|v| format(v, spec.unwrap_or(Str::empty()))),
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
