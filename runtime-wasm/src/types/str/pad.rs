//! Methods that add or take away at the edges: `center`, `strip`, `zfill`, `expandtabs` and their kin.

use super::part::{itself, no_memory, substring};
use crate::molt;
use crate::object::arguments::CInt;
use crate::object::refs::Ref;
use crate::object::str::{Chars, Str, flags_for};
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::text::unicode::{is_ascii_space, is_space};
use crate::types::exceptions::molt_type_TypeError;

/// The fill character of `center` and its kin.
fn fill_char(v: Option<&Value>) -> PyResult<u32> {
    let Some(v) = v else { return Ok(b' ' as u32) };
    match v.downcast::<Str>() {
        Some(s) if s.len() == 1 => Ok(s.chars().at(0)),
        Some(_) => Err(raise!(
            molt_type_TypeError,
            "The fill character must be exactly one character long"
        )),
        None => Err(raise!(
            molt_type_TypeError,
            "The fill character must be a unicode character, not ",
            v.type_name()
        )),
    }
}

/// `s` with `left` and `right` fill characters around.
fn padded(s: &Str, left: usize, right: usize, fill: u32) -> PyResult<Ref<Str>> {
    if left + right == 0 {
        return Ok(itself(s));
    }
    let max = match s.kind() {
        0 if s.is_ascii() => 0x7F,
        0 => 0xFF,
        1 => 0xFFFF,
        _ => 0x10FFFF,
    };
    let len = s.len() + left + right;
    if len > 1 << 28 {
        return Err(no_memory());
    }
    let made = Str::allocate(len, flags_for(max.max(fill)));
    unsafe {
        for i in (0..left).chain(left + s.len()..len) {
            made.write_one(i, fill);
        }
        made.write(left, s.chars());
    }
    Ok(made)
}

/// How many fill characters a width asks for; MemoryError for what cannot be.
fn missing(s: &Str, width: i64) -> PyResult<usize> {
    let n = width.saturating_sub(s.len() as i64).max(0);
    if n > 1 << 30 {
        Err(no_memory())
    } else {
        Ok(n as usize)
    }
}

#[molt::method(ty = "str", sig = "center(self, width, fillchar=' ', /) -> str")]
fn center(s: &Str, width: i64, fillchar: Option<&Value>) -> PyResult<Ref<Str>> {
    let (fill, n) = (fill_char(fillchar)?, missing(s, width)?);
    let left = n / 2 + (n & width as usize & 1);
    padded(s, left, n - left, fill)
}

#[molt::method(ty = "str", sig = "ljust(self, width, fillchar=' ', /) -> str")]
fn ljust(s: &Str, width: i64, fillchar: Option<&Value>) -> PyResult<Ref<Str>> {
    let fill = fill_char(fillchar)?;
    padded(s, 0, missing(s, width)?, fill)
}

#[molt::method(ty = "str", sig = "rjust(self, width, fillchar=' ', /) -> str")]
fn rjust(s: &Str, width: i64, fillchar: Option<&Value>) -> PyResult<Ref<Str>> {
    let fill = fill_char(fillchar)?;
    padded(s, missing(s, width)?, 0, fill)
}

#[molt::method(ty = "str", sig = "zfill(self, width, /) -> str")]
fn zfill(s: &Str, width: i64) -> PyResult<Ref<Str>> {
    let n = missing(s, width)?;
    let made = padded(s, n, 0, b'0' as u32)?;
    if n != 0
        && !s.is_empty()
        && let c @ (0x2B | 0x2D) = s.chars().at(0)
    {
        // The sign goes before the zeros; nobody else has seen the new string.
        unsafe {
            made.write_one(n, b'0' as u32);
            made.write_one(0, c);
        }
    }
    Ok(made)
}

/// What `strip` takes away.
enum Stripped<'a> {
    Space,
    Any(Chars<'a>),
}

impl Stripped<'_> {
    fn holds(&self, c: u32) -> bool {
        match self {
            Stripped::Space => is_space(c),
            Stripped::Any(set) => set.iter().any(|x| x == c),
        }
    }
}

#[cold]
fn bad_strip(name: &str) -> Raised {
    raise!(molt_type_TypeError, name, " arg must be None or str")
}

fn strip_edges(
    s: &Str,
    chars: Option<&Value>,
    left: bool,
    right: bool,
    name: &str,
) -> PyResult<Ref<Str>> {
    let set = match chars.filter(|v| !v.is_none()) {
        None => Stripped::Space,
        Some(v) => Stripped::Any(v.downcast::<Str>().ok_or_else(|| bad_strip(name))?.chars()),
    };
    let (mut start, mut end) = (0, s.len());
    if let (Stripped::Space, true) = (&set, s.is_ascii()) {
        let b = s.raw_bytes();
        while left && start < end && is_ascii_space(b[start]) {
            start += 1;
        }
        while right && start < end && is_ascii_space(b[end - 1]) {
            end -= 1;
        }
        return Ok(substring(s, start, end));
    }
    let text = s.chars();
    while left && start < end && set.holds(text.at(start)) {
        start += 1;
    }
    while right && start < end && set.holds(text.at(end - 1)) {
        end -= 1;
    }
    Ok(substring(s, start, end))
}

#[molt::method(ty = "str", sig = "strip(self, chars=None, /) -> str")]
fn strip(s: &Str, chars: Option<&Value>) -> PyResult<Ref<Str>> {
    strip_edges(s, chars, true, true, "strip")
}

#[molt::method(ty = "str", sig = "lstrip(self, chars=None, /) -> str")]
fn lstrip(s: &Str, chars: Option<&Value>) -> PyResult<Ref<Str>> {
    strip_edges(s, chars, true, false, "lstrip")
}

#[molt::method(ty = "str", sig = "rstrip(self, chars=None, /) -> str")]
fn rstrip(s: &Str, chars: Option<&Value>) -> PyResult<Ref<Str>> {
    strip_edges(s, chars, false, true, "rstrip")
}

#[molt::method(ty = "str", sig = "expandtabs(self, /, tabsize=8) -> str")]
fn expandtabs(s: &Str, tabsize: Option<CInt>) -> PyResult<Ref<Str>> {
    if !s.chars().iter().any(|c| c == 9) {
        return Ok(itself(s));
    }
    let size = tabsize.map_or(8, |n| n.0).max(0) as usize;
    let mut out = StrBuilder::with_capacity(s.len());
    let mut column = 0;
    for c in s.chars().iter() {
        match c {
            9 if size > 0 => {
                let n = size - column % size;
                crate::text::spec::push_fill(&mut out, b' ' as u32, n);
                column += n;
            }
            9 => {}
            _ => {
                out.push_char(c);
                column = if matches!(c, 10 | 13) { 0 } else { column + 1 };
            }
        }
    }
    out.try_finish()
}
