//! Methods that take bytes apart: `split`, `partition`, `splitlines`, `strip` and their kin.

use super::need;
use super::shared::{Backwards, Either, Give, Like, Out, Owner, Parts};
use crate::byte_methods;
use crate::molt;
use crate::object::buffer::Seen;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::text::lines;
use crate::text::search::{self, Unit};
use crate::types::exceptions::molt_type_ValueError;

#[cold]
fn empty_separator() -> Raised {
    raise!(molt_type_ValueError, "empty separator")
}

/// White space of bytes: unlike that of text, without the separators from 0x1C.
pub fn is_space(c: u8) -> bool {
    matches!(c, b' ' | b'\t'..=b'\r')
}

fn limit(maxsplit: Option<i64>) -> usize {
    match maxsplit {
        Some(n) if n >= 0 => n.min(usize::MAX as i64) as usize,
        _ => usize::MAX,
    }
}

/// An optional bytes-like argument; `None` counts as absent.
fn optional(v: Option<&Value>) -> PyResult<Option<Seen<'_>>> {
    match v.filter(|v| !v.is_none()) {
        None => Ok(None),
        Some(v) => need(v).map(Some),
    }
}

fn separator(v: Option<&Value>) -> PyResult<Option<Seen<'_>>> {
    let sep = optional(v)?;
    if sep.as_deref().is_some_and(|s| s.is_empty()) {
        Err(empty_separator())
    } else {
        Ok(sep)
    }
}

fn split_space(b: &[u8], max: usize, out: &mut Out) {
    let (mut i, mut n) = (0, 0);
    loop {
        while i < b.len() && is_space(b[i]) {
            i += 1;
        }
        if i == b.len() {
            return;
        }
        let start = i;
        if n == max {
            return out.push(&b[start..]);
        }
        while i < b.len() && !is_space(b[i]) {
            i += 1;
        }
        out.push(&b[start..i]);
        n += 1;
    }
}

fn rsplit_space(b: &[u8], max: usize, out: &mut Out) {
    let (mut i, mut n) = (b.len(), 0);
    loop {
        while i > 0 && is_space(b[i - 1]) {
            i -= 1;
        }
        if i == 0 {
            return;
        }
        let end = i;
        if n == max {
            return out.push(&b[..end]);
        }
        while i > 0 && !is_space(b[i - 1]) {
            i -= 1;
        }
        out.push(&b[i..end]);
        n += 1;
    }
}

fn split_at(b: &[u8], sep: &[u8], max: usize, out: &mut Out) {
    let (mut at, mut n) = (0, 0);
    let mut part = |i: usize| {
        out.push(&b[at..i]);
        at = i + sep.len();
        n += 1;
        n < max
    };
    match *sep {
        _ if max == 0 => {}
        [c] => u8::each(b, c, |i| !part(i)),
        _ => search::each_match(b, sep, part),
    }
    out.push(&b[at..]);
}

fn rsplit_at(b: &[u8], sep: &[u8], max: usize, out: &mut Out) {
    let (mut rest, mut n) = (b, 0);
    while n < max
        && let Some(i) = search::rfind(rest, sep)
    {
        out.push(&rest[i + sep.len()..]);
        rest = &rest[..i];
        n += 1;
    }
    out.push(rest);
}

fn stripped<'a>(b: &'a [u8], set: Option<&[u8]>, left: bool, right: bool) -> &'a [u8] {
    let gone = |c: &u8| set.map_or(is_space(*c), |s| s.contains(c));
    let start = if left {
        b.iter().position(|c| !gone(c)).unwrap_or(b.len())
    } else {
        0
    };
    let b = &b[start..];
    let end = if right {
        b.iter().rposition(|c| !gone(c)).map_or(0, |i| i + 1)
    } else {
        b.len()
    };
    &b[..end]
}

fn partitioned<'a, 'b>(b: &'a [u8], sep: Like<'b>, last: bool) -> PyResult<Around<'a, 'b>> {
    if sep.0.is_empty() {
        return Err(empty_separator());
    }
    let found = if last {
        search::rfind(b, &sep.0)
    } else {
        search::find(b, &sep.0)
    };
    Ok(Around {
        b,
        sep,
        found,
        last,
    })
}

/// What stands before and after a separator, which may be missing.
struct Around<'a, 'b> {
    b: &'a [u8],
    sep: Like<'b>,
    found: Option<usize>,
    last: bool,
}

impl Give for Around<'_, '_> {
    fn give(self, owner: Owner) -> PyResult<Value> {
        let (b, none): (&[u8], &[u8]) = (self.b, &[]);
        match self.found {
            Some(i) => [&b[..i], &*self.sep.0, &b[i + self.sep.0.len()..]],
            None if self.last => [none, none, b],
            None => [b, none, none],
        }
        .give(owner)
    }
}

byte_methods! {
    "split(self, /, sep=None, maxsplit=-1) -> list[bytes]", "split(self, /, sep=None, maxsplit=-1) -> list[bytearray]";
    fn split(b: &[u8], sep: Option<&Value>, maxsplit: Option<i64>) -> PyResult<impl Give> {
        let (sep, max) = (separator(sep)?, limit(maxsplit));
        Ok(Parts(max.saturating_add(1), move |out: &mut Out| match sep {
            None => split_space(b, max, out),
            Some(sep) => split_at(b, &sep, max, out),
        }))
    }

    "rsplit(self, /, sep=None, maxsplit=-1) -> list[bytes]", "rsplit(self, /, sep=None, maxsplit=-1) -> list[bytearray]";
    fn rsplit(b: &[u8], sep: Option<&Value>, maxsplit: Option<i64>) -> PyResult<impl Give> {
        let (sep, max) = (separator(sep)?, limit(maxsplit));
        // All parts are the same from both ends, but for separators that overlap.
        if max == usize::MAX && sep.as_ref().is_none_or(|sep| sep.len() == 1) {
            return Ok(Either::One(Parts(max, move |out: &mut Out| match sep {
                None => split_space(b, max, out),
                Some(sep) => split_at(b, &sep, max, out),
            })));
        }
        Ok(Either::Other(Backwards(Parts(max.saturating_add(1), move |out: &mut Out| match sep {
            None => rsplit_space(b, max, out),
            Some(sep) => rsplit_at(b, &sep, max, out),
        }))))
    }

    "splitlines(self, /, keepends=False) -> list[bytes]", "splitlines(self, /, keepends=False) -> list[bytearray]";
    fn splitlines(b: &[u8], keepends: Option<bool>) -> PyResult<impl Give> {
        let keep = keepends.unwrap_or(false);
        Ok(Parts(usize::MAX, move |out: &mut Out| {
            let mut start = 0;
            lines::each_line_end(b, |at| {
                // The second of a pair ended with the first.
                if at >= start {
                    let pair = b[at] == b'\r' && b.get(at + 1) == Some(&b'\n');
                    let next = at + 1 + pair as usize;
                    out.push(&b[start..if keep { next } else { at }]);
                    start = next;
                }
            });
            if start < b.len() {
                out.push(&b[start..]);
            }
        }))
    }

    "partition(self, sep, /) -> tuple[bytes, bytes, bytes]", "partition(self, sep, /) -> tuple[bytearray, bytearray, bytearray]";
    fn partition(b: &[u8], sep: Like) -> PyResult<impl Give> {
        partitioned(b, sep, false)
    }

    "rpartition(self, sep, /) -> tuple[bytes, bytes, bytes]", "rpartition(self, sep, /) -> tuple[bytearray, bytearray, bytearray]";
    fn rpartition(b: &[u8], sep: Like) -> PyResult<impl Give> {
        partitioned(b, sep, true)
    }

    "strip(self, bytes=None, /) -> bytes", "strip(self, bytes=None, /) -> bytearray";
    fn strip(b: &[u8], set: Option<&Value>) -> PyResult<&'a [u8]> {
        Ok(stripped(b, optional(set)?.as_deref(), true, true))
    }

    "lstrip(self, bytes=None, /) -> bytes", "lstrip(self, bytes=None, /) -> bytearray";
    fn lstrip(b: &[u8], set: Option<&Value>) -> PyResult<&'a [u8]> {
        Ok(stripped(b, optional(set)?.as_deref(), true, false))
    }

    "rstrip(self, bytes=None, /) -> bytes", "rstrip(self, bytes=None, /) -> bytearray";
    fn rstrip(b: &[u8], set: Option<&Value>) -> PyResult<&'a [u8]> {
        Ok(stripped(b, optional(set)?.as_deref(), false, true))
    }
}
