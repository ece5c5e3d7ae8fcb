//! Methods that take a string apart: `split`, `rsplit`, `splitlines`, `partition`, `rpartition`.

use super::part::{as_str, itself, substring};
use crate::molt;
use crate::object::exception;
use crate::object::list::List;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::{Chars, Str};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::paired;
use crate::raise;
use crate::text::search::{self, Unit, find_chars, rfind_chars};
use crate::text::unicode::{is_ascii_space, is_line_break, is_space};
use crate::text::vector;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};

#[cold]
fn empty_separator() -> Raised {
    raise!(molt_type_ValueError, "empty separator")
}

/// The separator of `split`: none for white space.
fn separator(sep: Option<&Value>) -> PyResult<Option<&Str>> {
    let Some(v) = sep.filter(|v| !v.is_none()) else {
        return Ok(None);
    };
    match v.downcast::<Str>() {
        Some(s) if s.is_empty() => Err(empty_separator()),
        Some(s) => Ok(Some(s)),
        None => Err(raise!(
            molt_type_TypeError,
            "must be str or None, not ",
            v.type_name()
        )),
    }
}

/// A negative limit is none.
fn limit(maxsplit: Option<i64>) -> usize {
    match maxsplit {
        Some(n) if n >= 0 => n.min(usize::MAX as i64) as usize,
        _ => usize::MAX,
    }
}

#[molt::method(ty = "str", sig = "split(self, /, sep=None, maxsplit=-1) -> list[str]")]
fn split(s: &Str, sep: Option<&Value>, maxsplit: Option<i64>) -> PyResult<Ref<List>> {
    // Most results are short: no growing for those.
    let max = limit(maxsplit);
    let out = List::with_capacity(max.saturating_add(1).min(12));
    match separator(sep)? {
        None => split_space(s, max, &out),
        Some(sep) => match (s.chars(), sep.raw_bytes()) {
            (Chars::One(text), &[c]) if max == usize::MAX && sep.kind() == 0 => {
                split_byte(s, text, c, &out)
            }
            (text, _) => paired!(text, sep.chars(), push(&out, itself(s)), |t, n| split_at(
                s, t, n, max, &out
            )),
        },
    }
    if exception::is_pending() {
        return Err(Raised);
    }
    Ok(out)
}

/// All pieces between one byte.
fn split_byte(s: &Str, text: &[u8], c: u8, out: &List) {
    let mut start = 0;
    search::each_byte(text, c, |i| {
        push(out, substring(s, start, i));
        start = i + 1;
    });
    push(out, substring(s, start, s.len()));
}

#[inline(always)]
fn push(out: &List, s: Ref<Str>) {
    // Where memory was refused the split ends with what is pending.
    if exception::is_pending() {
        return;
    }
    let _ = out.try_push(s.into_value());
}

fn split_at<T: Unit>(s: &Str, text: &[T], sep: &[T], max: usize, out: &List) {
    let (mut at, mut n) = (0, 0);
    if max > 0 {
        search::each_match(text, sep, |i| {
            push(out, substring(s, at, i));
            at = i + sep.len();
            n += 1;
            n < max
        });
    }
    push(out, substring(s, at, s.len()));
}

fn split_space(s: &Str, max: usize, out: &List) {
    match s.chars() {
        Chars::One(b) if s.is_ascii() => split_space_by(
            s,
            b.len(),
            |i| is_ascii_space(unsafe { *b.get_unchecked(i) }),
            max,
            out,
        ),
        chars => split_space_by(s, chars.len(), |i| is_space(chars.at(i)), max, out),
    }
}

#[inline(always)]
fn split_space_by(s: &Str, len: usize, space: impl Fn(usize) -> bool, max: usize, out: &List) {
    let (mut i, mut n) = (0, 0);
    loop {
        while i < len && space(i) {
            i += 1;
        }
        if i == len {
            return;
        }
        let start = i;
        if n == max {
            return push(out, substring(s, start, len));
        }
        while i < len && !space(i) {
            i += 1;
        }
        push(out, substring(s, start, i));
        n += 1;
    }
}

#[molt::method(
    ty = "str",
    sig = "rsplit(self, /, sep=None, maxsplit=-1) -> list[str]"
)]
fn rsplit(s: &Str, sep: Option<&Value>, maxsplit: Option<i64>) -> PyResult<Ref<List>> {
    let max = limit(maxsplit);
    let mut parts = Vec::new();
    match separator(sep)? {
        None => rsplit_space(s, max, &mut parts),
        Some(sep) => {
            let mut end = s.len();
            while parts.len() < max
                && let Some(i) = rfind_chars(s.chars().slice(0, end), sep.chars())
            {
                parts.push(substring(s, i + sep.len(), end).into_value());
                end = i;
            }
            parts.push(substring(s, 0, end).into_value());
        }
    }
    parts.reverse();
    Ok(List::from_vec(parts))
}

fn rsplit_space(s: &Str, max: usize, parts: &mut Vec<Value>) {
    let chars = s.chars();
    let mut i = s.len();
    loop {
        while i > 0 && is_space(chars.at(i - 1)) {
            i -= 1;
        }
        if i == 0 {
            return;
        }
        let end = i;
        if parts.len() == max {
            return parts.push(substring(s, 0, end).into_value());
        }
        while i > 0 && !is_space(chars.at(i - 1)) {
            i -= 1;
        }
        parts.push(substring(s, i, end).into_value());
    }
}

#[molt::method(ty = "str", sig = "splitlines(self, /, keepends=False) -> list[str]")]
fn splitlines(s: &Str, keepends: Option<bool>) -> Ref<List> {
    let keep = keepends.unwrap_or(false);
    let out = List::empty();
    let mut start = 0;
    let mut line = |end: usize, after: usize| {
        push(&out, substring(s, start, if keep { after } else { end }));
        start = after;
    };
    match s.chars() {
        Chars::One(bytes) => lines_of_bytes(bytes, s.is_ascii(), &mut line),
        Chars::Two(units) => lines_of(units, |c| is_line_break(c.into()), 13, 10, &mut line),
        Chars::Four(units) => lines_of(units, is_line_break, 13, 10, &mut line),
    }
    if start < s.len() {
        push(&out, substring(s, start, s.len()));
    }
    out
}

/// Tells where each line ends, and where the next one starts.
#[inline(always)]
fn lines_of<T: Copy + Eq>(
    text: &[T],
    breaks: impl Fn(T) -> bool,
    back: T,
    feed: T,
    line: &mut impl FnMut(usize, usize),
) {
    let mut at = 0;
    while at < text.len() {
        let c = text[at];
        at += 1;
        if breaks(c) {
            let pair = c == back && text.get(at) == Some(&feed);
            line(at - 1, at + pair as usize);
            at += pair as usize;
        }
    }
}

fn lines_of_bytes(text: &[u8], ascii: bool, line: &mut impl FnMut(usize, usize)) {
    let mut from = 0;
    vector::each_line_break(text, ascii, |at| {
        // The second of a pair ended with the first.
        if at >= from {
            let pair = text[at] == b'\r' && text.get(at + 1) == Some(&b'\n');
            from = at + 1 + pair as usize;
            line(at, from);
        }
    });
}

fn partitioned(s: &Str, sep: &Str, found: Option<usize>, last: bool) -> Ref<Tuple> {
    let empty = || Str::empty().as_value();
    match found {
        Some(i) => Tuple::new([
            substring(s, 0, i).into_value(),
            sep.to_value(),
            substring(s, i + sep.len(), s.len()).into_value(),
        ]),
        None if last => Tuple::new([empty(), empty(), s.to_value()]),
        None => Tuple::new([s.to_value(), empty(), empty()]),
    }
}

fn partition_separator(sep: &Value) -> PyResult<&Str> {
    let sep = as_str(sep)?;
    if sep.is_empty() {
        Err(empty_separator())
    } else {
        Ok(sep)
    }
}

#[molt::method(ty = "str", sig = "partition(self, sep, /) -> tuple[str, str, str]")]
fn partition(s: &Str, sep: &Value) -> PyResult<Ref<Tuple>> {
    let sep = partition_separator(sep)?;
    Ok(partitioned(
        s,
        sep,
        find_chars(s.chars(), sep.chars()),
        false,
    ))
}

#[molt::method(ty = "str", sig = "rpartition(self, sep, /) -> tuple[str, str, str]")]
fn rpartition(s: &Str, sep: &Value) -> PyResult<Ref<Tuple>> {
    let sep = partition_separator(sep)?;
    Ok(partitioned(
        s,
        sep,
        rfind_chars(s.chars(), sep.chars()),
        true,
    ))
}
