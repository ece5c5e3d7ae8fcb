//! `join` and `replace`.

use super::part::{allocate, itself, narrowed, no_memory};
use crate::molt;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::{Chars, Str};
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::iter;
use crate::paired;
use crate::raise;
use crate::text::ascii;
use crate::text::replace;
use crate::text::search::{self, Unit};
use crate::types::exceptions::molt_type_TypeError;

#[cold]
fn bad_item(i: usize, v: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "sequence item ",
        i,
        ": expected str instance, ",
        v.type_name(),
        " found"
    )
}

/// `separator.join(items)`. No Python code runs while it copies, so the items stay where they are.
pub fn join(separator: &Str, items: &[Value]) -> PyResult<Ref<Str>> {
    if let [one] = items
        && let Some(s) = one.downcast_exact::<Str>()
    {
        return Ok(itself(s));
    }
    let mut total = separator.len() * items.len().saturating_sub(1);
    let mut widest = if items.len() > 1 {
        separator
    } else {
        Str::empty()
    };
    for (i, item) in items.iter().enumerate() {
        let Some(s) = item.downcast::<Str>() else {
            return Err(bad_item(i, item));
        };
        total += s.len();
        if s.kind() > widest.kind() || (widest.is_ascii() && !s.is_ascii()) {
            widest = s;
        }
    }
    let made = allocate(total, &[widest])?;
    if made.kind() == 0 {
        unsafe { join_bytes(separator.raw_bytes(), items, made.data()) };
        return Ok(made);
    }
    // One wide copy of the separator, and none for single characters.
    let wide = as_wide(separator, &made)?;
    let mut at = 0;
    for (i, item) in items.iter().enumerate() {
        let s = unsafe { item.cast::<Str>() };
        unsafe {
            if i > 0 {
                write(&made, at, &wide);
                at += separator.len();
            }
            write(&made, at, s);
        }
        at += s.len();
    }
    Ok(made)
}

/// # Safety
/// As [`Str::write`].
#[inline(always)]
unsafe fn write(made: &Str, at: usize, s: &Str) {
    unsafe {
        if s.len() == 1 {
            made.write_one(at, s.chars().at(0));
        } else if s.kind() == made.kind() {
            let bytes = s.raw_bytes();
            let to = made.data().add(at << made.kind());
            ascii::copy(bytes.as_ptr(), to, bytes.len());
        } else {
            made.write(at, s.chars());
        }
    }
}

/// The same where all characters are bytes.
///
/// # Safety
/// The items are such strings, and there is room for them at `to`.
unsafe fn join_bytes(separator: &[u8], items: &[Value], to: *mut u8) {
    let mut to = to;
    for (i, item) in items.iter().enumerate() {
        unsafe {
            if i > 0 {
                match separator {
                    &[c] => *to = c,
                    _ => ascii::copy(separator.as_ptr(), to, separator.len()),
                }
                to = to.add(separator.len());
            }
            let s = item.cast::<Str>();
            ascii::copy(s.data(), to, s.len());
            to = to.add(s.len());
        }
    }
}

#[molt::method(ty = "str", sig = "join(self, iterable, /) -> str")]
fn str_join(s: &Str, iterable: &Value) -> PyResult<Ref<Str>> {
    if let Some(l) = iterable.downcast_exact::<crate::object::list::List>() {
        return join(s, l.as_slice());
    }
    if let Some(t) = iterable.downcast_exact::<crate::object::tuple::Tuple>() {
        return join(s, t.as_slice());
    }
    let it = iter::iter_or(iterable, || {
        raise!(molt_type_TypeError, "can only join an iterable")
    })?;
    join(s, &iter::collect(&it)?)
}

#[molt::method(
    ty = "str",
    sig = "replace(self, old, new, /, count=-1) -> str",
    since = "13"
)]
fn replace_named(s: &Str, old: &Str, new: &Str, count: Option<i64>) -> PyResult<Ref<Str>> {
    replace(s, old, new, count)
}

#[molt::method(
    ty = "str",
    sig = "replace(self, old, new, count=-1, /) -> str",
    until = "13"
)]
fn replace(s: &Str, old: &Str, new: &Str, count: Option<i64>) -> PyResult<Ref<Str>> {
    let max = match count {
        Some(n) if n >= 0 => n.min(usize::MAX as i64) as usize,
        _ => usize::MAX,
    };
    if max == 0 || old.len() > s.len() || old.kind() > s.kind() || core::ptr::eq(old, new) {
        return Ok(itself(s));
    }
    if old.is_empty() {
        return interleave(s, new, max);
    }
    if old.len() == 1 && new.len() == 1 && max == usize::MAX && new.kind() <= s.kind() {
        return replace_one(s, old.chars().at(0), new);
    }
    let found = paired!(s.chars(), old.chars(), None, |t, n| search::matches(
        t, n, max
    ))
    .ok_or_else(no_memory)?;
    if found.is_empty() {
        return Ok(itself(s));
    }
    let total = new
        .len()
        .checked_mul(found.len())
        .and_then(|n| n.checked_add(s.len() - found.len() * old.len()))
        .ok_or_else(no_memory)?;
    let made = allocate(total, &[s, new])?;
    let (text, unit) = (as_wide(s, &made)?, as_wide(new, &made)?);
    let (text, unit) = (text.raw_bytes(), unit.raw_bytes());
    replace::write(text, &found, old.len(), unit, made.kind(), unsafe {
        made.part(0, made.len() << made.kind())
    });
    Ok(if old.is_ascii() { made } else { narrowed(made) })
}

/// The text in units of the same width as the other's, which are no narrower.
fn as_wide(s: &Str, other: &Str) -> PyResult<Ref<Str>> {
    if s.kind() == other.kind() {
        return Ok(s.to_ref());
    }
    let wide = allocate(s.len(), &[s, other])?;
    unsafe { wide.write(0, s.chars()) };
    Ok(wide)
}

/// `new`, one character that is no wider than those of the text, in place of another.
fn replace_one(s: &Str, old: u32, new: &Str) -> PyResult<Ref<Str>> {
    let c = new.chars().at(0);
    let absent = match s.chars() {
        Chars::One(text) => u8::position(text, old as u8),
        Chars::Two(text) => u16::position(text, old as u16),
        Chars::Four(text) => u32::position(text, old),
    }
    .is_none();
    if absent {
        return Ok(itself(s));
    }
    let made = allocate(s.len(), &[s, new])?;
    unsafe {
        match s.chars() {
            Chars::One(text) => ascii::replace(text, made.part(0, s.len()), old as u8, c as u8),
            Chars::Two(text) => ascii::replace16(text, made.part(0, s.len()), old as u16, c as u16),
            Chars::Four(text) => ascii::replace32(text, made.part(0, s.len()), old, c),
        }
    }
    Ok(if old < 0x80 { made } else { narrowed(made) })
}

/// `new` before each of the first characters, and at the end while `max` lasts.
fn interleave(s: &Str, new: &Str, max: usize) -> PyResult<Ref<Str>> {
    let n = max.min(s.len() + 1);
    let total = new
        .len()
        .checked_mul(n)
        .and_then(|t| t.checked_add(s.len()))
        .ok_or_else(no_memory)?;
    let made = allocate(total, &[s, new])?;
    let (text, unit) = (as_wide(s, &made)?, as_wide(new, &made)?);
    let (text, unit) = (text.raw_bytes(), unit.raw_bytes());
    replace::interleave(text, unit, n, made.kind(), unsafe {
        made.part(0, made.len() << made.kind())
    });
    Ok(made)
}
