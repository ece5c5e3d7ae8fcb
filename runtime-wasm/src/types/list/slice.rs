//! Slices of lists: reading, assigning, deleting.

use crate::object::exception;
use crate::object::list::List;
use crate::object::refs::Ref;
use crate::object::value::{PyResult, Value};
use crate::ops::iter;
use crate::raise;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::slice::{Positions, Slice};

/// `l[slice]`.
pub fn get(l: &List, slice: &Slice) -> PyResult<Ref<List>> {
    let r = slice.resolve(l.len() as i64)?;
    // Conversions of the bounds may have changed the list.
    let len = l.len();
    if r.step == 1 {
        let start = (r.start as usize).min(len);
        let end = (start + r.count).min(len);
        let made = List::try_with_capacity(end - start)?;
        made.extend_slice(&l.as_slice()[start..end]);
        return Ok(made);
    }
    let items = l.as_slice();
    let made = List::try_with_capacity(r.count)?;
    let last = r.start + r.step * (r.count as i64 - 1);
    if r.count > 0 && r.start.max(last) < len as i64 {
        let (from, step) = (
            items.as_ptr().wrapping_add(r.start as usize),
            r.step as isize,
        );
        let item = |i: usize| unsafe { (*from.wrapping_offset(i as isize * step)).clone() };
        made.extend_with((0..r.count).map(item))?;
        return Ok(made);
    }
    for i in r.positions() {
        if let Some(v) = items.get(i) {
            made.push(v.clone());
        }
    }
    Ok(made)
}

/// `l[slice] = value`, or `del l[slice]` without a value.
pub fn set(l: &List, slice: &Slice, value: Option<&Value>) -> PyResult<()> {
    let before = l.len();
    let r = slice.resolve(before as i64)?;
    let Some(value) = value else {
        delete(l, r);
        return Ok(());
    };
    let message = if r.step == 1 {
        crate::object::version::text(
            13,
            "must assign iterable to extended slice",
            "can only assign an iterable",
        )
    } else {
        "must assign iterable to extended slice"
    };
    let new = match iter::iter(value) {
        Ok(_) if value.downcast_exact::<List>().is_some() => iter::collect(value)?,
        Ok(it) => iter::collect(&it)?,
        Err(e) => {
            if exception::clear_if(&molt_type_TypeError) {
                return Err(raise!(molt_type_TypeError, message));
            }
            return Err(e);
        }
    };
    if r.step == 1 {
        // The iterable may have changed the list.
        let start = (r.start as usize).min(l.len());
        let end = (r.start as usize + r.count).min(l.len());
        l.try_reserve(new.len().saturating_sub(end - start))?;
        splice(l, start, end, new);
        return Ok(());
    }
    let r = match l.len() == before {
        true => r,
        false => slice.resolve(l.len() as i64)?,
    };
    if new.len() != r.count {
        return Err(raise!(
            molt_type_ValueError,
            "attempt to assign sequence of size ",
            new.len(),
            " to extended slice of size ",
            r.count
        ));
    }
    let mut old = Vec::with_capacity(r.count);
    for (i, v) in r.positions().zip(new) {
        old.push(exchange(l, i, v));
    }
    drop(old);
    Ok(())
}

/// Stores at `i`, which is in range, and gives what stood there.
fn exchange(l: &List, i: usize, v: Value) -> Value {
    unsafe {
        let at = l.data().add(i);
        let old = Value::from_bits_unchecked(*at);
        *at = v.into_bits();
        old
    }
}

/// Replaces `from..to` by `new`; what stood there is dropped last.
pub fn splice(l: &List, from: usize, to: usize, mut new: Vec<Value>) {
    let (len, added) = (l.len(), new.len());
    let mut old: Vec<Value> = Vec::with_capacity(to - from);
    l.reserve(added.saturating_sub(to - from));
    unsafe {
        let at = l.data();
        if to > from {
            core::ptr::copy_nonoverlapping(at.add(from), old.as_mut_ptr() as *mut u64, to - from);
            old.set_len(to - from);
        }
        if len > to {
            core::ptr::copy(at.add(to), at.add(from + added), len - to);
        }
        if added > 0 {
            core::ptr::copy_nonoverlapping(new.as_ptr() as *const u64, at.add(from), added);
        }
        new.set_len(0);
        l.set_len(len - (to - from) + added);
    }
    List::end(old);
}

fn delete(l: &List, r: Positions) {
    if r.count == 0 {
        return;
    }
    // The same positions in rising order.
    let (start, step) = if r.step < 0 {
        (r.start + r.step * (r.count as i64 - 1), -r.step)
    } else {
        (r.start, r.step)
    };
    let (start, step) = (start as usize, step as usize);
    if r.count == l.len() {
        l.clear();
        return;
    }
    if step == 1 || r.count == 1 {
        splice(l, start, start + r.count, Vec::new());
        return;
    }
    let mut old: Vec<Value> = Vec::with_capacity(r.count);
    let len = l.len();
    unsafe {
        let at = l.data();
        let mut write = start;
        for i in start..len {
            if (i - start) % step == 0 && old.len() < r.count {
                old.push(Value::from_bits_unchecked(*at.add(i)));
            } else {
                *at.add(write) = *at.add(i);
                write += 1;
            }
        }
        l.set_len(write);
    }
    drop(old);
}
