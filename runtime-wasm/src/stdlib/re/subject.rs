//! What is searched: a `str`, or something like bytes.
//!
//! Takes a value; gives its characters and parts of it. A view is short: nothing may run Python code while it lives.

use super::pattern::Pattern;
use crate::object::buffer::Seen;
use crate::object::refs::PyObject;
use crate::object::str::{Chars, Str};
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::bytes::{self, Bytes};
use crate::types::exceptions::molt_type_TypeError;
use crate::types::str::part;

/// What is searched, while it is looked at.
pub struct View<'a> {
    text: Option<&'a Str>,
    bytes: Option<Seen<'a>>,
}

impl View<'_> {
    pub fn chars(&self) -> Chars<'_> {
        match (self.text, &self.bytes) {
            (Some(s), _) => s.chars(),
            (None, Some(b)) => Chars::One(b),
            (None, None) => Chars::One(&[]),
        }
    }

    pub fn is_text(&self) -> bool {
        self.text.is_some()
    }

    pub fn len(&self) -> usize {
        self.chars().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

pub fn view(v: &Value) -> PyResult<View<'_>> {
    let text = v.downcast::<Str>();
    let bytes = match text {
        Some(_) => None,
        None => bytes::view(v),
    };
    if text.is_none() && bytes.is_none() {
        return Err(raise!(
            molt_type_TypeError,
            "expected string or bytes-like object, got '",
            v.type_name(),
            "'"
        ));
    }
    Ok(View { text, bytes })
}

/// The same for a pattern, which is of the same kind.
pub fn view_for<'a>(p: &Pattern, v: &'a Value) -> PyResult<View<'a>> {
    let view = view(v)?;
    match (p.is_text, view.is_text()) {
        (true, false) => Err(raise!(
            molt_type_TypeError,
            "cannot use a string pattern on a bytes-like object"
        )),
        (false, true) => Err(raise!(
            molt_type_TypeError,
            "cannot use a bytes pattern on a string-like object"
        )),
        _ => Ok(view),
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
