//! What is searched: a `str`, or something like bytes.
//!
//! Takes a value; gives its characters and parts of it. A view is short: nothing may run Python code while it lives.

use super::pattern::Pattern;
use crate::object::refs::PyObject;
use crate::object::str::{Chars, Str};
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::bytes::{self, Bytes};
use crate::types::exceptions::molt_type_TypeError;
use crate::types::str::part;

/// The characters, and whether they are text.
pub fn chars(v: &Value) -> PyResult<(Chars<'_>, bool)> {
    if let Some(s) = v.downcast::<Str>() {
        return Ok((s.chars(), true));
    }
    match bytes::view(v) {
        Some(b) => Ok((Chars::One(b), false)),
        None => Err(raise!(
            molt_type_TypeError,
            "expected string or bytes-like object, got '",
            v.type_name(),
            "'"
        )),
    }
}

/// The same for a pattern, which is of the same kind.
pub fn chars_for<'a>(p: &Pattern, v: &'a Value) -> PyResult<Chars<'a>> {
    let (chars, is_text) = chars(v)?;
    match (p.is_text, is_text) {
        (true, false) => Err(raise!(
            molt_type_TypeError,
            "cannot use a string pattern on a bytes-like object"
        )),
        (false, true) => Err(raise!(
            molt_type_TypeError,
            "cannot use a bytes pattern on a string-like object"
        )),
        _ => Ok(chars),
    }
}

/// A part of it.
pub fn slice(v: &Value, start: usize, end: usize) -> Value {
    if let Some(s) = v.downcast::<Str>() {
        let end = end.min(s.len());
        return part::substring(s, start.min(end), end).into_value();
    }
    let Some(all) = bytes::view(v) else {
        return Value::NONE;
    };
    if start == 0
        && end == all.len()
        && let Some(b) = v.downcast_exact::<Bytes>()
    {
        return b.to_value();
    }
    let end = end.min(all.len());
    Bytes::new(&all[start.min(end)..end]).into_value()
}

/// `pos` and `endpos` in the text.
pub fn range(len: usize, start: Option<i64>, end: Option<i64>) -> (usize, usize) {
    let place = |n: i64| n.clamp(0, len as i64) as usize;
    (place(start.unwrap_or(0)), end.map_or(len, place))
}
