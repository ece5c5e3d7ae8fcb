//! Methods that take bytes apart: `split`, `partition`, `splitlines`, `strip` and their kin.

use super::need;
use super::shared::Like;
use crate::byte_methods;
use crate::molt;
use crate::object::buffer::Seen;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::text::search;
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

fn split_space(b: &[u8], max: usize) -> Vec<&[u8]> {
    let mut out = Vec::new();
    let mut rest = b;
    loop {
        let Some(start) = rest.iter().position(|&c| !is_space(c)) else {
            return out;
        };
        rest = &rest[start..];
        if out.len() == max {
            out.push(rest);
            return out;
        }
        let end = rest.iter().position(|&c| is_space(c)).unwrap_or(rest.len());
        out.push(&rest[..end]);
        rest = &rest[end..];
    }
}

fn rsplit_space(b: &[u8], max: usize) -> Vec<&[u8]> {
    let mut out = Vec::new();
    let mut rest = b;
    while let Some(last) = rest.iter().rposition(|&c| !is_space(c)) {
        rest = &rest[..=last];
        if out.len() == max {
            out.push(rest);
            break;
        }
        let start = rest.iter().rposition(|&c| is_space(c)).map_or(0, |i| i + 1);
        out.push(&rest[start..]);
        rest = &rest[..start];
    }
    out.reverse();
    out
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

fn partitioned(b: &[u8], sep: &[u8], last: bool) -> PyResult<[Vec<u8>; 3]> {
    if sep.is_empty() {
        return Err(empty_separator());
    }
    let found = if last {
        search::rfind(b, sep)
    } else {
        search::find(b, sep)
    };
    Ok(match found {
        Some(i) => [b[..i].to_vec(), sep.to_vec(), b[i + sep.len()..].to_vec()],
        None if last => [Vec::new(), Vec::new(), b.to_vec()],
        None => [b.to_vec(), Vec::new(), Vec::new()],
    })
}

byte_methods! {
    "split(self, /, sep=None, maxsplit=-1) -> list[bytes]", "split(self, /, sep=None, maxsplit=-1) -> list[bytearray]";
    fn split(b: &[u8], sep: Option<&Value>, maxsplit: Option<i64>) -> PyResult<Vec<&'a [u8]>> {
        let max = limit(maxsplit);
        let Some(sep) = separator(sep)? else { return Ok(split_space(b, max)) };
        let (mut out, mut at) = (Vec::with_capacity(max.saturating_add(1).min(12)), 0);
        if max > 0 {
            search::each_match(b, &sep, |i| {
                out.push(&b[at..i]);
                at = i + sep.len();
                out.len() < max
            });
        }
        out.push(&b[at..]);
        Ok(out)
    }

    "rsplit(self, /, sep=None, maxsplit=-1) -> list[bytes]", "rsplit(self, /, sep=None, maxsplit=-1) -> list[bytearray]";
    fn rsplit(b: &[u8], sep: Option<&Value>, maxsplit: Option<i64>) -> PyResult<Vec<&'a [u8]>> {
        let max = limit(maxsplit);
        let Some(sep) = separator(sep)? else { return Ok(rsplit_space(b, max)) };
        let (mut out, mut rest) = (Vec::new(), b);
        while out.len() < max && let Some(i) = search::rfind(rest, &sep) {
            out.push(&rest[i + sep.len()..]);
            rest = &rest[..i];
        }
        out.push(rest);
        out.reverse();
        Ok(out)
    }

    "splitlines(self, /, keepends=False) -> list[bytes]", "splitlines(self, /, keepends=False) -> list[bytearray]";
    fn splitlines(b: &[u8], keepends: Option<bool>) -> Vec<&'a [u8]> {
        let keep = keepends.unwrap_or(false);
        let (mut out, mut rest) = (Vec::new(), b);
        while !rest.is_empty() {
            let end = rest.iter().position(|c| matches!(c, b'\n' | b'\r')).unwrap_or(rest.len());
            let next = match &rest[end..] {
                [b'\r', b'\n', ..] => end + 2,
                [_, ..] => end + 1,
                [] => end,
            };
            out.push(&rest[..if keep { next } else { end }]);
            rest = &rest[next..];
        }
        out
    }

    "partition(self, sep, /) -> tuple[bytes, bytes, bytes]", "partition(self, sep, /) -> tuple[bytearray, bytearray, bytearray]";
    fn partition(b: &[u8], sep: Like) -> PyResult<[Vec<u8>; 3]> {
        partitioned(b, &sep.0, false)
    }

    "rpartition(self, sep, /) -> tuple[bytes, bytes, bytes]", "rpartition(self, sep, /) -> tuple[bytearray, bytearray, bytearray]";
    fn rpartition(b: &[u8], sep: Like) -> PyResult<[Vec<u8>; 3]> {
        partitioned(b, &sep.0, true)
    }

    "strip(self, bytes=None, /) -> bytes", "strip(self, bytes=None, /) -> bytearray";
    fn strip(b: &[u8], set: Option<&Value>) -> PyResult<Vec<u8>> {
        Ok(stripped(b, optional(set)?.as_deref(), true, true).to_vec())
    }

    "lstrip(self, bytes=None, /) -> bytes", "lstrip(self, bytes=None, /) -> bytearray";
    fn lstrip(b: &[u8], set: Option<&Value>) -> PyResult<Vec<u8>> {
        Ok(stripped(b, optional(set)?.as_deref(), true, false).to_vec())
    }

    "rstrip(self, bytes=None, /) -> bytes", "rstrip(self, bytes=None, /) -> bytearray";
    fn rstrip(b: &[u8], set: Option<&Value>) -> PyResult<Vec<u8>> {
        Ok(stripped(b, optional(set)?.as_deref(), false, true).to_vec())
    }
}
