//! Parts of strings, and what methods share: bounds, fills, copies with other characters.

use crate::object::refs::{PyObject, Ref};
use crate::object::str::{Chars, MAX_BYTES, Str, flags_for};
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::number;
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;
use molt_abi::layouts::STR_ASCII;

/// The characters from `start` to `end`, which are in range.
#[inline]
pub fn substring(s: &Str, start: usize, end: usize) -> Ref<Str> {
    if end - start == s.len() {
        return s.to_exact();
    }
    of_chars(s.chars().slice(start, end), s.is_ascii())
}

/// A string of these characters, which are ASCII if `ascii` says so.
#[inline]
pub fn of_chars(chars: Chars, ascii: bool) -> Ref<Str> {
    match chars.len() {
        0 => return Str::empty().to_ref(),
        1 => return Str::from_code_point(chars.at(0)),
        _ => {}
    }
    match chars {
        Chars::One(b) if ascii => Str::ascii(b),
        _ => Str::from_chars(chars),
    }
}

/// The string itself where it is exactly a `str`, else a copy that is.
pub fn itself(s: &Str) -> Ref<Str> {
    s.to_exact()
}

/// Memory for `len` characters that hold those of all `parts`; MemoryError beyond what can be.
pub fn allocate(len: usize, parts: &[&Str]) -> PyResult<Ref<Str>> {
    let kind = parts.iter().map(|s| s.kind()).max().unwrap_or(0);
    let ascii = parts.iter().all(|s| s.is_ascii());
    if len << kind > MAX_BYTES {
        return Err(no_memory());
    }
    crate::object::alloc::ensure(len << kind)?;
    Ok(Str::allocate(
        len,
        if ascii {
            STR_ASCII
        } else {
            flags_for([0xFF, 0xFFFF, 0x10FFFF][kind as usize])
        },
    ))
}

#[cold]
pub fn no_memory() -> Raised {
    crate::object::alloc::catch_memory_errors();
    crate::object::alloc::no_memory()
}

/// The narrowest form of a string whose widest characters may have been left out.
pub fn narrowed(s: Ref<Str>) -> Ref<Str> {
    if s.is_ascii() || s.flags() == s.chars().flags() {
        s
    } else {
        Str::from_chars(s.chars())
    }
}

/// An optional index of a method, clamped to 64 bits.
pub fn bound(v: Option<&Value>, default: i64) -> PyResult<i64> {
    match v {
        None => Ok(default),
        Some(v) => match v.as_small_int() {
            Some(n) => Ok(n),
            None if v.is_none() => Ok(default),
            None if number::has_index(v) => number::index_clamped(v),
            None => Err(raise!(
                molt_type_TypeError,
                "slice indices must be integers or None or have an __index__ method"
            )),
        },
    }
}

/// `start` and `end` of a method in a sequence of `len`; nothing where the part would end before it
/// starts, which even an empty needle does not match.
pub fn bounds(
    start: Option<&Value>,
    end: Option<&Value>,
    len: usize,
) -> PyResult<Option<(usize, usize)>> {
    let (start, end) = (bound(start, 0)?, bound(end, i64::MAX)?);
    let len = len as i64;
    let place = |n: i64| {
        if n < 0 {
            (n.saturating_add(len)).max(0)
        } else {
            n
        }
    };
    let (start, end) = (place(start), place(end).min(len));
    Ok(if start > end {
        None
    } else {
        Some((start as usize, end as usize))
    })
}

/// How often a sequence is repeated; OverflowError beyond 64 bits.
pub fn repetitions(count: &Value) -> PyResult<usize> {
    let n = number::index(count)?;
    match n.as_int() {
        Some(i) => Ok(i.max(0).min(usize::MAX as i64) as usize),
        None => Err(raise!(
            crate::types::exceptions::molt_type_OverflowError,
            "cannot fit '",
            count.type_name(),
            "' into an index-sized integer"
        )),
    }
}

/// The TypeError for an argument that must be a str.
#[cold]
pub fn must_be_str(v: &Value) -> Raised {
    raise!(molt_type_TypeError, "must be str, not ", v.type_name())
}

/// The argument as a str.
pub fn as_str(v: &Value) -> PyResult<&Str> {
    v.downcast::<Str>().ok_or_else(|| must_be_str(v))
}

/// A new owner as a value.
pub fn value(s: &Str) -> Value {
    s.to_value()
}
