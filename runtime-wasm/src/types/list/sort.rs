//! `list.sort` and `sorted`: a stable merge sort of natural runs.
//!
//! Takes a list, a key function and a direction. Compares the same pairs in the same order as CPython's
//! sort does, so that programs whose `__lt__` shows itself run alike. The list is empty meanwhile; an
//! exception in a comparison leaves all items in it, in some order.

use super::merge::{Kind, Sorter};
use super::quick;
use crate::object::call;
use crate::object::list::List;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::text::vector;
use crate::types::exceptions::molt_type_ValueError;
use crate::types::int;
use molt_abi::layouts::{TYPE_BYTES, TYPE_HEAP};

/// Sorts in place.
pub fn sort_list(l: &List, key: Option<&Value>, reverse: bool) -> PyResult<()> {
    let mut items = l.try_take()?;
    l.sorting.set(l.sorting.get() + 1);
    let mut result = sort_values(&mut items, key, reverse);
    let sorting = l.sorting.get();
    let changed = !l.is_empty() || l.capacity() != 0 || sorting & List::CHANGED != 0;
    l.sorting.set((sorting & !List::CHANGED) - 1);
    let intruders = l.take();
    unsafe { l.adopt(items) };
    drop(intruders);
    if changed && result.is_ok() {
        result = Err(raise!(molt_type_ValueError, "list modified during sort"));
    }
    result
}

/// Sorts values that nothing else refers to by position.
pub fn sort_values(items: &mut Vec<Value>, key: Option<&Value>, reverse: bool) -> PyResult<()> {
    let mut keys = Vec::new();
    if let Some(f) = key {
        keys.reserve_exact(items.len());
        for v in items.iter() {
            keys.push(call::call1(f, v)?);
        }
    }
    if items.len() < 2 {
        return Ok(());
    }
    if reverse {
        turn(items);
        turn(&mut keys);
    }
    let result = match key {
        None => sort_plain(items),
        Some(_) => {
            let kind = kind_of(&keys);
            if quick::sort(&mut keys, Some(items), kind) {
                Ok(())
            } else {
                Sorter::new(&mut keys, Some(items), kind).sort()
            }
        }
    };
    if reverse {
        turn(items);
    }
    result
}

/// Turns the order round.
fn turn(items: &mut [Value]) {
    let words = items.as_mut_ptr() as *mut u64;
    vector::turn(unsafe { core::slice::from_raw_parts_mut(words, items.len()) });
}

fn sort_plain(items: &mut [Value]) -> PyResult<()> {
    let mut kind = Kind::Int;
    match falls(items) {
        // Equal small ints are the same value: no order among them shows.
        Some(0) => return Ok(()),
        Some(n) if n == items.len() - 1 => {
            turn(items);
            return Ok(());
        }
        // Long runs are best merged.
        Some(n) if n < items.len() / 16 => {}
        Some(_) => {
            let raw = unsafe {
                core::slice::from_raw_parts_mut(items.as_mut_ptr() as *mut u64, items.len())
            };
            raw.sort_unstable_by_key(|&bits| (bits << 16) as i64);
            return Ok(());
        }
        None => {
            kind = kind_of(items);
            if quick::sort(items, None, kind) {
                return Ok(());
            }
        }
    }
    Sorter::new(items, None, kind).sort()
}

/// How many items are less than the one before; nothing where not all are small ints.
fn falls(items: &[Value]) -> Option<usize> {
    let mut last = i64::MIN;
    let mut n = 0;
    for item in items {
        let number = item.as_small_int()?;
        n += (number < last) as usize;
        last = number;
    }
    Some(n)
}

/// What all values have in common.
fn kind_of(values: &[Value]) -> Kind {
    let all = |f: fn(&Value) -> bool| values.iter().all(f);
    match &values[0] {
        v if v.as_small_int().is_some() && all(|v| v.as_small_int().is_some()) => Kind::Int,
        v if v.as_float().is_some() && all(|v| v.as_float().is_some()) => Kind::Float,
        v if v.downcast_exact::<Str>().is_some()
            && all(|v| v.downcast_exact::<Str>().is_some()) =>
        {
            Kind::Str
        }
        v if v.downcast_exact::<Tuple>().is_some()
            && all(|v| v.downcast_exact::<Tuple>().is_some()) =>
        {
            Kind::Tuple
        }
        v if is_word(v) && all(is_word) => Kind::Wide,
        v if is_bytes(v) && all(is_bytes) => Kind::Bytes,
        _ => Kind::Any,
    }
}

fn is_word(v: &Value) -> bool {
    int::words_of(v).is_some()
}

/// Exactly `bytes`, told by the flags: nothing of the type is linked for it.
fn is_bytes(v: &Value) -> bool {
    let flags = v.object().map_or(0, |o| o.ty().flags());
    flags & (TYPE_BYTES | TYPE_HEAP) == TYPE_BYTES
}
