//! Methods that look for bytes: `find`, `count`, `startswith` and their kin.

use super::shared::{Bound, Like, between};
use super::{byte, need, try_view};
use crate::byte_methods;
use crate::molt;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::number;
use crate::raise;
use crate::text::search;
use crate::text::vector;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};

type Search = fn(&[u8], &[u8]) -> Option<usize>;

/// Runs `f` with what is looked for: bytes-like, or the number of one byte.
fn wanted<R>(sub: &Value, f: impl FnOnce(&[u8]) -> R) -> PyResult<R> {
    if let Some(b) = try_view(sub)? {
        return Ok(f(&b));
    }
    if !number::has_index(sub) {
        return Err(raise!(
            molt_type_TypeError,
            "argument should be integer or bytes-like object, not '",
            sub.type_name(),
            "'"
        ));
    }
    Ok(f(&[byte(sub)?]))
}

fn look(b: &[u8], sub: &Value, start: Bound, end: Bound, f: Search) -> PyResult<Option<i64>> {
    wanted(sub, |n| {
        let (offset, part) = between(b, start, end)?;
        Some((offset + f(part, n)?) as i64)
    })
}

#[cold]
fn not_found() -> Raised {
    raise!(molt_type_ValueError, "subsection not found")
}

fn starts_with(b: &[u8], start: &[u8]) -> bool {
    b.get(..start.len()).is_some_and(|p| vector::same(p, start))
}

fn ends_with(b: &[u8], end: &[u8]) -> bool {
    let from = b.len().checked_sub(end.len());
    from.is_some_and(|at| vector::same(&b[at..], end))
}

fn affix(
    b: &[u8],
    wanted: &Value,
    range: (Bound, Bound),
    name: &str,
    test: fn(&[u8], &[u8]) -> bool,
) -> PyResult<bool> {
    let part = between(b, range.0, range.1).map(|(_, p)| p);
    if let Some(x) = try_view(wanted)? {
        return Ok(part.is_some_and(|p| test(p, &x)));
    }
    let Some(t) = wanted.downcast::<Tuple>() else {
        return Err(raise!(
            molt_type_TypeError,
            name,
            " first arg must be bytes or a tuple of bytes, not ",
            wanted.type_name()
        ));
    };
    for item in t.as_slice() {
        let x = need(item)?;
        if part.is_some_and(|p| test(p, &x)) {
            return Ok(true);
        }
    }
    Ok(false)
}

byte_methods! {
    "find(self, sub, start=None, end=None, /) -> int", "find(self, sub, start=None, end=None, /) -> int";
    fn find(b: &[u8], sub: &Value, start: Bound, end: Bound) -> PyResult<i64> {
        Ok(look(b, sub, start, end, search::find)?.unwrap_or(-1))
    }

    "rfind(self, sub, start=None, end=None, /) -> int", "rfind(self, sub, start=None, end=None, /) -> int";
    fn rfind(b: &[u8], sub: &Value, start: Bound, end: Bound) -> PyResult<i64> {
        Ok(look(b, sub, start, end, search::rfind)?.unwrap_or(-1))
    }

    "index(self, sub, start=None, end=None, /) -> int", "index(self, sub, start=None, end=None, /) -> int";
    fn index(b: &[u8], sub: &Value, start: Bound, end: Bound) -> PyResult<i64> {
        look(b, sub, start, end, search::find)?.ok_or_else(not_found)
    }

    "rindex(self, sub, start=None, end=None, /) -> int", "rindex(self, sub, start=None, end=None, /) -> int";
    fn rindex(b: &[u8], sub: &Value, start: Bound, end: Bound) -> PyResult<i64> {
        look(b, sub, start, end, search::rfind)?.ok_or_else(not_found)
    }

    "count(self, sub, start=None, end=None, /) -> int", "count(self, sub, start=None, end=None, /) -> int";
    fn count(b: &[u8], sub: &Value, start: Bound, end: Bound) -> PyResult<i64> {
        wanted(sub, |n| between(b, start, end).map_or(0, |(_, p)| search::count(p, n, usize::MAX) as i64))
    }

    "startswith(self, prefix, start=None, end=None, /) -> bool", "startswith(self, prefix, start=None, end=None, /) -> bool";
    fn startswith(b: &[u8], prefix: &Value, start: Bound, end: Bound) -> PyResult<bool> {
        affix(b, prefix, (start, end), "startswith", starts_with)
    }

    "endswith(self, suffix, start=None, end=None, /) -> bool", "endswith(self, suffix, start=None, end=None, /) -> bool";
    fn endswith(b: &[u8], suffix: &Value, start: Bound, end: Bound) -> PyResult<bool> {
        affix(b, suffix, (start, end), "endswith", ends_with)
    }

    "removeprefix(self, prefix, /) -> bytes", "removeprefix(self, prefix, /) -> bytearray";
    fn removeprefix(b: &[u8], prefix: Like) -> &'a [u8] {
        if starts_with(b, &prefix.0) { &b[prefix.0.len()..] } else { b }
    }

    "removesuffix(self, suffix, /) -> bytes", "removesuffix(self, suffix, /) -> bytearray";
    fn removesuffix(b: &[u8], suffix: Like) -> &'a [u8] {
        if ends_with(b, &suffix.0) { &b[..b.len() - suffix.0.len()] } else { b }
    }
}
