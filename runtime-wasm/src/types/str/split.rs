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
use crate::text::lines;
use crate::text::search::{self, Unit, find_chars, rfind_chars};
use crate::text::unicode::{is_ascii_space, is_space};
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
    let space = |c: u32| is_space(c);
    match s.chars() {
        Chars::One(b) if s.is_ascii() => split_space_by(
            s,
            b.len(),
            |i| is_ascii_space(unsafe { *b.get_unchecked(i) }),
            max,
            out,
        ),
        Chars::One(b) => split_space_by(s, b.len(), |i| space(b[i].into()), max, out),
        Chars::Two(b) => split_space_by(s, b.len(), |i| space(b[i].into()), max, out),
        Chars::Four(b) => split_space_by(s, b.len(), |i| space(b[i]), max, out),
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
    // All parts are the same from both ends, but for separators that overlap.
    if max == usize::MAX && separator(sep)?.is_none_or(|sep| sep.len() == 1) {
        return split(s, sep, maxsplit);
    }
    let parts = List::with_capacity(max.saturating_add(1).min(12));
    match separator(sep)? {
        None => match s.chars() {
            Chars::One(b) if s.is_ascii() => rsplit_space(s, max, &parts, |i| is_ascii_space(b[i])),
            chars => rsplit_space(s, max, &parts, |i| is_space(chars.at(i))),
        },
        Some(sep) => {
            paired!(s.chars(), sep.chars(), push(&parts, itself(s)), |t, n| {
                rsplit_at(s, t, n, max, &parts)
            })
        }
    }
    if exception::is_pending() {
        return Err(Raised);
    }
    unsafe { core::slice::from_raw_parts_mut(parts.data(), parts.len()) }.reverse();
    Ok(parts)
}

fn rsplit_at<T: Unit>(s: &Str, text: &[T], sep: &[T], max: usize, parts: &List) {
    let (mut end, mut n) = (text.len(), 0);
    while n < max
        && let Some(i) = search::rfind(&text[..end], sep)
    {
        push(parts, substring(s, i + sep.len(), end));
        end = i;
        n += 1;
    }
    push(parts, substring(s, 0, end));
}

#[inline(always)]
fn rsplit_space(s: &Str, max: usize, parts: &List, space: impl Fn(usize) -> bool) {
    let (mut i, mut n) = (s.len(), 0);
    loop {
        while i > 0 && space(i - 1) {
            i -= 1;
        }
        if i == 0 {
            return;
        }
        let end = i;
        if n == max {
            return push(parts, substring(s, 0, end));
        }
        while i > 0 && !space(i - 1) {
            i -= 1;
        }
        push(parts, substring(s, i, end));
        n += 1;
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
        Chars::One(b) => {
            let mut found = pairs(b, 13, 10, &mut line);
            lines::each_line_break(b, s.is_ascii(), &mut found);
        }
        Chars::Two(b) => lines::each_break_of_halves(b, pairs(b, 13, 10, &mut line)),
        Chars::Four(b) => lines::each_break_of_words(b, pairs(b, 13, 10, &mut line)),
    }
    if start < s.len() {
        push(&out, substring(s, start, s.len()));
    }
    out
}

/// Makes of the places of line breaks where each line ends and where the next one starts: `back` and `feed` are one
/// break.
#[inline(always)]
fn pairs<T: Copy + Eq>(
    text: &[T],
    back: T,
    feed: T,
    line: &mut impl FnMut(usize, usize),
) -> impl FnMut(usize) {
    let mut from = 0;
    move |at| {
        // The second of a pair ended with the first.
        if at >= from {
            let pair = text[at] == back && text.get(at + 1) == Some(&feed);
            from = at + 1 + pair as usize;
            line(at, from);
        }
    }
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
