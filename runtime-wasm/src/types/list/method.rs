//! Methods of `list`.

use crate::molt;
use crate::object::list::List;
use crate::object::refs::Ref;
use crate::object::value::{PyResult, Value};
use crate::ops::compare;
use crate::ops::repr::repr;
use crate::raise;
use crate::types::exceptions::{molt_type_IndexError, molt_type_ValueError};
use crate::types::list::{extend, place};
use crate::types::slice::{bound, clamp};

#[molt::method(ty = "list", sig = "append(self, object, /) -> None")]
fn append(l: &List, object: &Value) -> PyResult<()> {
    l.try_push(object.clone())
}

#[molt::method(ty = "list", sig = "pop(self, index=-1, /) -> object")]
fn pop(l: &List, index: Option<i64>) -> PyResult<Value> {
    if l.is_empty() {
        return Err(raise!(molt_type_IndexError, "pop from empty list"));
    }
    match place(l, index.unwrap_or(-1)) {
        Some(i) => Ok(l.remove(i)),
        None => Err(raise!(molt_type_IndexError, "pop index out of range")),
    }
}

#[molt::method(ty = "list", sig = "insert(self, index, object, /) -> None")]
fn insert(l: &List, index: i64, object: &Value) -> PyResult<()> {
    l.try_reserve(1)?;
    l.insert(clamp(index, l.len()), object.clone());
    Ok(())
}

#[molt::method(ty = "list", sig = "extend(self, iterable, /) -> None")]
fn extend_method(l: &List, iterable: &Value) -> PyResult<()> {
    extend(l, iterable)
}

#[molt::method(ty = "list", sig = "clear(self, /) -> None")]
fn clear(l: &List) {
    l.clear();
}

#[molt::method(ty = "list", sig = "copy(self, /) -> list")]
fn copy(l: &List) -> PyResult<Ref<List>> {
    super::list_copy(l)
}

#[molt::method(ty = "list", sig = "reverse(self, /) -> None")]
fn reverse(l: &List) {
    if !l.is_empty() {
        let items = unsafe { core::slice::from_raw_parts_mut(l.data(), l.len()) };
        crate::text::vector::turn(items);
    }
}

/// The position of the first item equal to `value` from `start` to before `stop`; the list may change
/// while items are compared.
pub fn find(l: &List, value: &Value, start: usize, stop: usize) -> PyResult<Option<usize>> {
    let mut i = start;
    if value.as_small_int().is_some() {
        // Equal bits are equal; what else may equal an int is a float, bool or object.
        while i < stop.min(l.len()) {
            let item = &l.as_slice()[i];
            if item.is(value) {
                return Ok(Some(i));
            }
            if item.as_small_int().is_none() {
                break;
            }
            i += 1;
        }
    }
    while i < stop {
        let Some(item) = l.as_slice().get(i) else {
            break;
        };
        match compare::quietly_equal(item, value) {
            Some(true) => return Ok(Some(i)),
            Some(false) => {
                i += 1;
                continue;
            }
            None => {}
        }
        let item = item.clone();
        if compare::equal(&item, value)? {
            return Ok(Some(i));
        }
        i += 1;
    }
    Ok(None)
}

#[molt::method(
    ty = "list",
    sig = "index(self, value, start=0, stop=9223372036854775807, /) -> int",
    text = "($self, value, start=0, stop=sys.maxsize, /)"
)]
fn index(l: &List, value: &Value, start: Option<&Value>, stop: Option<&Value>) -> PyResult<usize> {
    let start = bound(start, 0)?;
    let stop = bound(stop, i64::MAX)?;
    let (start, stop) = (clamp(start, l.len()), clamp_stop(stop, l.len()));
    match find(l, value, start, stop)? {
        Some(i) => Ok(i),
        None => Err(raise!(
            molt_type_ValueError,
            repr(value)?,
            " is not in list"
        )),
    }
}

/// The end of a search: behind the list it is open, since the list may grow meanwhile.
fn clamp_stop(stop: i64, len: usize) -> usize {
    if stop < 0 {
        (stop + len as i64).max(0) as usize
    } else {
        stop.min(u32::MAX as i64) as usize
    }
}

#[molt::method(ty = "list", sig = "count(self, value, /) -> int")]
fn count(l: &List, value: &Value) -> PyResult<i64> {
    let mut n = 0;
    let mut i = 0;
    while let Some(item) = l.as_slice().get(i) {
        n += match compare::quietly_equal(item, value) {
            Some(equal) => equal,
            None => compare::equal(&item.clone(), value)?,
        } as i64;
        i += 1;
    }
    Ok(n)
}

#[molt::method(ty = "list", sig = "remove(self, value, /) -> None")]
fn remove(l: &List, value: &Value) -> PyResult<()> {
    match find(l, value, 0, usize::MAX)? {
        Some(i) => {
            if i < l.len() {
                drop(l.remove(i));
            }
            Ok(())
        }
        None => Err(raise!(
            molt_type_ValueError,
            "list.remove(x): x not in list"
        )),
    }
}

#[molt::method(ty = "list", sig = "sort(self, /, *, key=None, reverse=False) -> None")]
fn sort(l: &List, key: Option<&Value>, reverse: Option<bool>) -> PyResult<()> {
    super::sort::sort_list(l, key.filter(|k| !k.is_none()), reverse.unwrap_or(false))
}
