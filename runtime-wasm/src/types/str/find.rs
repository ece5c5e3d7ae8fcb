//! Methods that look for text: `find`, `count`, `startswith` and their kin.

use super::part::{as_str, bounds, itself, substring};
use crate::molt;
use crate::object::refs::Ref;
use crate::object::str::{Chars, Str};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::text::search::{Unit, count_chars, find_chars, rfind_chars};
use crate::text::vector;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};

/// The first occurrence at or after `from`, which is in range.
pub fn find(s: &Str, needle: &Str, from: usize) -> Option<usize> {
    if needle.kind() > s.kind() {
        return None;
    }
    find_chars(s.chars().slice(from, s.len()), needle.chars()).map(|i| from + i)
}

type Search = fn(Chars, Chars) -> Option<usize>;

fn search(
    s: &Str,
    sub: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
    f: Search,
) -> PyResult<Option<usize>> {
    let range = bounds(start, end, s.len())?;
    let sub = as_str(sub)?;
    let Some((start, end)) = range else {
        return Ok(None);
    };
    Ok(f(s.chars().slice(start, end), sub.chars()).map(|i| start + i))
}

#[cold]
fn not_found() -> Raised {
    raise!(molt_type_ValueError, "substring not found")
}

#[molt::method(
    ty = "str",
    sig = "find(self, sub, start=None, end=None, /) -> int",
    text = ""
)]
fn str_find(s: &Str, sub: &Value, start: Option<&Value>, end: Option<&Value>) -> PyResult<i64> {
    Ok(search(s, sub, start, end, find_chars)?.map_or(-1, |i| i as i64))
}

#[molt::method(
    ty = "str",
    sig = "rfind(self, sub, start=None, end=None, /) -> int",
    text = ""
)]
fn str_rfind(s: &Str, sub: &Value, start: Option<&Value>, end: Option<&Value>) -> PyResult<i64> {
    Ok(search(s, sub, start, end, rfind_chars)?.map_or(-1, |i| i as i64))
}

#[molt::method(
    ty = "str",
    sig = "index(self, sub, start=None, end=None, /) -> int",
    text = ""
)]
fn str_index(s: &Str, sub: &Value, start: Option<&Value>, end: Option<&Value>) -> PyResult<usize> {
    search(s, sub, start, end, find_chars)?.ok_or_else(not_found)
}

#[molt::method(
    ty = "str",
    sig = "rindex(self, sub, start=None, end=None, /) -> int",
    text = ""
)]
fn str_rindex(s: &Str, sub: &Value, start: Option<&Value>, end: Option<&Value>) -> PyResult<usize> {
    search(s, sub, start, end, rfind_chars)?.ok_or_else(not_found)
}

#[molt::method(
    ty = "str",
    sig = "count(self, sub, start=None, end=None, /) -> int",
    text = ""
)]
fn str_count(s: &Str, sub: &Value, start: Option<&Value>, end: Option<&Value>) -> PyResult<usize> {
    let bounds = bounds(start, end, s.len())?;
    let sub = as_str(sub)?;
    let Some((start, end)) = bounds else {
        return Ok(0);
    };
    Ok(count_chars(s.chars().slice(start, end), sub.chars()))
}

/// Whether the characters of `part` stand in `whole` at `at`, which leaves room for them.
fn stands_at(whole: Chars, part: Chars, at: usize) -> bool {
    match (whole.slice(at, at + part.len()), part) {
        (Chars::One(w), Chars::One(p)) => vector::same(w, p),
        (Chars::Two(w), Chars::Two(p)) => u16::same(w, p),
        (Chars::Four(w), Chars::Four(p)) => u32::same(w, p),
        (w, p) => (0..p.len()).all(|i| w.at(i) == p.at(i)),
    }
}

pub fn starts_with(s: Chars, prefix: Chars) -> bool {
    prefix.len() <= s.len() && stands_at(s, prefix, 0)
}

pub fn ends_with(s: Chars, suffix: Chars) -> bool {
    suffix.len() <= s.len() && stands_at(s, suffix, s.len() - suffix.len())
}

fn affix(
    s: &Str,
    wanted: &Value,
    range: (Option<&Value>, Option<&Value>),
    name: &str,
    test: fn(Chars, Chars) -> bool,
) -> PyResult<bool> {
    let part = bounds(range.0, range.1, s.len())?.map(|(a, b)| s.chars().slice(a, b));
    let matches = |x: &Str| part.is_some_and(|p| test(p, x.chars()));
    if let Some(x) = wanted.downcast::<Str>() {
        return Ok(matches(x));
    }
    let Some(t) = wanted.downcast::<Tuple>() else {
        return Err(raise!(
            molt_type_TypeError,
            name,
            " first arg must be str or a tuple of str, not ",
            wanted.type_name()
        ));
    };
    for item in t.as_slice() {
        let Some(x) = item.downcast::<Str>() else {
            return Err(raise!(
                molt_type_TypeError,
                "tuple for ",
                name,
                " must only contain str, not ",
                item.type_name()
            ));
        };
        if matches(x) {
            return Ok(true);
        }
    }
    Ok(false)
}

#[molt::method(
    ty = "str",
    sig = "startswith(self, prefix, start=None, end=None, /) -> bool",
    text = ""
)]
fn startswith(
    s: &Str,
    prefix: &Value,
    start: Option<&Value>,
    end: Option<&Value>,
) -> PyResult<bool> {
    affix(s, prefix, (start, end), "startswith", starts_with)
}

#[molt::method(
    ty = "str",
    sig = "endswith(self, suffix, start=None, end=None, /) -> bool",
    text = ""
)]
fn endswith(s: &Str, suffix: &Value, start: Option<&Value>, end: Option<&Value>) -> PyResult<bool> {
    affix(s, suffix, (start, end), "endswith", ends_with)
}

#[molt::method(ty = "str", sig = "removeprefix(self, prefix, /) -> str")]
fn removeprefix(s: &Str, prefix: &Str) -> Ref<Str> {
    if starts_with(s.chars(), prefix.chars()) {
        substring(s, prefix.len(), s.len())
    } else {
        itself(s)
    }
}

#[molt::method(ty = "str", sig = "removesuffix(self, suffix, /) -> str")]
fn removesuffix(s: &Str, suffix: &Str) -> Ref<Str> {
    let found = !suffix.is_empty() && ends_with(s.chars(), suffix.chars());
    if found {
        substring(s, 0, s.len() - suffix.len())
    } else {
        itself(s)
    }
}
