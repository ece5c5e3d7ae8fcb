//! `os.path`: the functions that only look at the text of a path.

use crate::molt;
use crate::object::call;
use crate::object::names::molt_name___fspath__;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::{Chars, Str};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::format::concat;
use crate::raise;
use crate::static_str;
use crate::text::builder::StrBuilder;
use crate::types::bytes::Bytes;
use crate::types::exceptions::molt_type_TypeError;

const SLASH: u32 = b'/' as u32;
const DOT: u32 = b'.' as u32;

/// The path as a str, through `__fspath__` where it has one.
pub fn text(path: &Value) -> PyResult<Ref<Str>> {
    if let Some(s) = path.downcast::<Str>() {
        return Ok(s.to_ref());
    }
    if let Some(v) = call::call_special(path, molt_name___fspath__.get(), &[])? {
        return v.into_ref::<Str>().map_err(|v| no_path(path, &v));
    }
    Err(raise!(
        molt_type_TypeError,
        "expected str, bytes or os.PathLike object, not ",
        path.type_name()
    ))
}

#[molt::function(module = "os", sig = "fspath(path)")]
fn fspath(path: &Value) -> PyResult<Value> {
    if path.isa::<Str>() || path.isa::<Bytes>() {
        return Ok(path.clone());
    }
    match call::call_special(path, molt_name___fspath__.get(), &[])? {
        Some(given) if given.isa::<Str>() || given.isa::<Bytes>() => Ok(given),
        Some(given) => Err(no_path(path, &given)),
        None => text(path).map(Ref::into_value),
    }
}

fn no_path(path: &Value, given: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "expected ",
        path.type_name(),
        ".__fspath__() to return str or bytes, not ",
        given.type_name()
    )
}

fn part(chars: Chars, start: usize, end: usize) -> Ref<Str> {
    Str::from_chars(chars.slice(start, end))
}

fn last(chars: Chars, wanted: u32) -> Option<usize> {
    (0..chars.len()).rev().find(|&i| chars.at(i) == wanted)
}

/// Where the last component starts.
fn base(chars: Chars) -> usize {
    last(chars, SLASH).map_or(0, |i| i + 1)
}

/// Where the directory ends: without the slashes behind it, unless it is nothing else.
fn head_end(chars: Chars) -> usize {
    let start = base(chars);
    match (0..start).rev().find(|&i| chars.at(i) != SLASH) {
        Some(i) => i + 1,
        None => start,
    }
}

#[molt::function(module = "os.path", sig = "basename(p) -> str")]
fn basename(p: &Value) -> PyResult<Ref<Str>> {
    let p = text(p)?;
    Ok(part(p.chars(), base(p.chars()), p.len()))
}

#[molt::function(module = "os.path", sig = "dirname(p) -> str")]
fn dirname(p: &Value) -> PyResult<Ref<Str>> {
    let p = text(p)?;
    Ok(part(p.chars(), 0, head_end(p.chars())))
}

#[molt::function(module = "os.path", sig = "split(p) -> tuple[str, str]")]
fn split(p: &Value) -> PyResult<Ref<Tuple>> {
    let p = text(p)?;
    let c = p.chars();
    Ok(Tuple::new([
        part(c, 0, head_end(c)).into_value(),
        part(c, base(c), p.len()).into_value(),
    ]))
}

#[molt::function(module = "os.path", sig = "splitext(p) -> tuple[str, str]")]
fn splitext(p: &Value) -> PyResult<Ref<Tuple>> {
    let p = text(p)?;
    let c = p.chars();
    let start = base(c);
    // Dots at the start of a name are part of it.
    let at = match last(c, DOT) {
        Some(i) if i > start && (start..i).any(|j| c.at(j) != DOT) => i,
        _ => p.len(),
    };
    Ok(Tuple::new([
        part(c, 0, at).into_value(),
        part(c, at, p.len()).into_value(),
    ]))
}

#[molt::function(module = "os.path", sig = "splitdrive(p) -> tuple[str, str]")]
fn splitdrive(p: &Value) -> PyResult<Ref<Tuple>> {
    let p = text(p)?;
    Ok(Tuple::new([static_str!("").as_value(), p.into_value()]))
}

#[molt::function(module = "os.path", sig = "isabs(s) -> bool")]
fn isabs(s: &Value) -> PyResult<bool> {
    let s = text(s)?;
    Ok(!s.is_empty() && s.chars().at(0) == SLASH)
}

#[molt::function(module = "os.path", sig = "normcase(s) -> str")]
fn normcase(s: &Value) -> PyResult<Ref<Str>> {
    text(s)
}

#[molt::function(module = "os.path", sig = "join(a, /, *p) -> str")]
fn join(a: &Value, p: &Tuple) -> PyResult<Ref<Str>> {
    let mut path = text(a)?;
    for component in p.as_slice() {
        let b = match text(component) {
            Ok(b) => b,
            Err(_) => {
                crate::object::exception::take_pending();
                return Err(raise!(
                    molt_type_TypeError,
                    "join() argument must be str, bytes, or os.PathLike object, not '",
                    component.type_name(),
                    "'"
                ));
            }
        };
        let absolute = !b.is_empty() && b.chars().at(0) == SLASH;
        path = if absolute {
            b
        } else if path.is_empty() || path.chars().at(path.len() - 1) == SLASH {
            concat(&[&path, &b])
        } else {
            concat(&[&path, static_str!("/"), &b])
        };
    }
    Ok(path)
}

#[molt::function(module = "os.path", sig = "normpath(path) -> str")]
fn normpath(path: &Value) -> PyResult<Ref<Str>> {
    let p = text(path)?;
    let c = p.chars();
    let slashes = (0..p.len()).take_while(|&i| c.at(i) == SLASH).count();
    // Two slashes in front mean something of their own; one and three or more are the same.
    let root = match slashes {
        0 => "",
        2 => "//",
        _ => "/",
    };
    let mut kept: Vec<(usize, usize)> = Vec::new();
    let is = |(start, end): (usize, usize), dots: usize| {
        end - start == dots && (start..end).all(|i| c.at(i) == DOT)
    };
    let mut start = 0;
    for i in 0..=p.len() {
        if i < p.len() && c.at(i) != SLASH {
            continue;
        }
        let here = (start, i);
        start = i + 1;
        if here.0 == here.1 || is(here, 1) {
            continue;
        }
        if !is(here, 2)
            || (root.is_empty() && kept.is_empty())
            || kept.last().is_some_and(|k| is(*k, 2))
        {
            kept.push(here);
        } else {
            kept.pop();
        }
    }
    let mut out = StrBuilder::new();
    out.push_str(root);
    for (n, (start, end)) in kept.iter().enumerate() {
        if n > 0 {
            out.push_str("/");
        }
        out.push_chars(c.slice(*start, *end));
    }
    if out.is_empty() {
        out.push_str(".");
    }
    Ok(out.finish())
}

#[molt::function(module = "os.path", sig = "commonprefix(m)")]
fn commonprefix(m: &Value) -> PyResult<Ref<Str>> {
    let mut common: Option<Ref<Str>> = None;
    for path in crate::ops::iter::collect(m)? {
        let p = text(&path)?;
        common = Some(match common {
            None => p,
            Some(c) => {
                let (a, b) = (c.chars(), p.chars());
                let n = (0..a.len().min(b.len()))
                    .take_while(|&i| a.at(i) == b.at(i))
                    .count();
                part(a, 0, n)
            }
        });
    }
    Ok(common.unwrap_or_else(|| Str::empty().to_ref()))
}
