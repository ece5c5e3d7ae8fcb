//! `join` and `replace`.

use super::part::{allocate, itself, narrowed, no_memory};
use crate::molt;
use crate::object::refs::Ref;
use crate::object::str::{Chars, Str};
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::iter;
use crate::paired;
use crate::raise;
use crate::text::ascii;
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
    let mut at = 0;
    for (i, item) in items.iter().enumerate() {
        let s = unsafe { item.cast::<Str>() };
        unsafe {
            if i > 0 {
                made.write(at, separator.chars());
                at += separator.len();
            }
            made.write(at, s.chars());
        }
        at += s.len();
    }
    Ok(made)
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
    if let (Chars::One(text), [from], [to], usize::MAX) =
        (s.chars(), old.raw_bytes(), new.raw_bytes(), max)
        && s.is_ascii()
        && new.is_ascii()
    {
        crate::object::alloc::ensure(text.len())?;
        return Ok(replace_byte(s, text, *from, *to));
    }
    let found = paired!(s.chars(), old.chars(), Some(Vec::new()), |t, n| {
        search::matches(t, n, max)
    })
    .ok_or_else(no_memory)?;
    if found.is_empty() {
        return Ok(itself(s));
    }
    let kept = s.len() - found.len() * old.len();
    let total = new
        .len()
        .checked_mul(found.len())
        .and_then(|n| n.checked_add(kept))
        .ok_or_else(no_memory)?;
    let made = allocate(total, &[s, new])?;
    let (mut from, mut to) = (0, 0);
    for &i in &found {
        let piece = s.chars().slice(from, i as usize);
        unsafe {
            made.write(to, piece);
            to += piece.len();
            made.write(to, new.chars());
        }
        to += new.len();
        from = i as usize + old.len();
    }
    unsafe { made.write(to, s.chars().slice(from, s.len())) };
    Ok(if old.is_ascii() { made } else { narrowed(made) })
}

fn replace_byte(s: &Str, text: &[u8], from: u8, to: u8) -> Ref<Str> {
    if u8::position(text, from).is_none() {
        return itself(s);
    }
    let made = Str::allocate(text.len(), molt_abi::layouts::STR_ASCII);
    let out = unsafe { core::slice::from_raw_parts_mut(made.data(), text.len()) };
    ascii::replace(text, out, from, to);
    made
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
    let mut at = 0;
    for i in 0..=s.len() {
        unsafe {
            if i < n {
                made.write(at, new.chars());
                at += new.len();
            }
            if i < s.len() {
                made.write_one(at, s.chars().at(i));
                at += 1;
            }
        }
    }
    Ok(made)
}
