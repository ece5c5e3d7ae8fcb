//! Iteration.

use crate::object::exception;
use crate::object::list::List;
use crate::object::shortage;
use crate::object::tuple::Tuple;
use crate::object::type_::NextFn;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::exceptions::{molt_type_StopIteration, molt_type_TypeError};

/// Whether `iter` can succeed.
pub fn is_iterable(v: &Value) -> bool {
    let t = v.ty();
    t.slot_iter().is_some() || t.slot_getitem().is_some() && !t.has(molt_abi::layouts::TYPE_DICT)
}

/// `iter(v)`.
pub fn iter(v: &Value) -> PyResult<Value> {
    let t = v.ty();
    if let Some(f) = t.slot_iter() {
        let it = f(v)?;
        if it.ty().slot_next().is_none() {
            return Err(raise!(
                molt_type_TypeError,
                "iter() returned non-iterator of type '",
                it.type_name(),
                "'"
            ));
        }
        return Ok(it);
    }
    if t.slot_getitem().is_some() && t.has(molt_abi::layouts::TYPE_HEAP) {
        return Ok(crate::types::iterators::by_index(v));
    }
    Err(not_iterable(v))
}

/// The error of `iter`.
#[cold]
/// [`iter`], with another TypeError where it fails with one.
pub fn iter_or(v: &Value, other: impl FnOnce() -> Raised) -> PyResult<Value> {
    iter(v).map_err(|raised| {
        if crate::object::exception::clear_if(&molt_type_TypeError) {
            other()
        } else {
            raised
        }
    })
}

pub fn not_iterable(v: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "'",
        v.type_name(),
        "' object is not iterable"
    )
}

/// The next item; nothing at the end.
#[inline]
pub fn next(it: &Value) -> PyResult<Option<Value>> {
    let Some(f) = it.ty().slot_next() else {
        return Err(raise!(
            molt_type_TypeError,
            "'",
            it.type_name(),
            "' object is not an iterator"
        ));
    };
    match f(it) {
        Some(v) => Ok(Some(v)),
        None if exception::is_pending() => failed(),
        None => Ok(None),
    }
}

/// StopIteration out of a function that an iterator called is the end, too.
#[cold]
fn failed() -> PyResult<Option<Value>> {
    if exception::clear_if(&molt_type_StopIteration) {
        Ok(None)
    } else {
        Err(Raised)
    }
}

/// All items.
pub fn collect(v: &Value) -> PyResult<Vec<Value>> {
    if let Some(t) = v.downcast_exact::<Tuple>() {
        return Ok(t.as_slice().to_vec());
    }
    if let Some(l) = v.downcast_exact::<List>() {
        return Ok(l.as_slice().to_vec());
    }
    let mut items = Items::of(v)?;
    // Classes of the program can tell whether they were asked, be it through an iterator of theirs.
    length_hint(v)?;
    let mut out = Vec::new();
    while let Some(item) = items.step()? {
        shortage::push(&mut out, item)?;
    }
    Ok(out)
}

/// The items of an iterable, one after the other: of lists and tuples by position, as their iterators would.
pub struct Items<'a> {
    list: Option<&'a List>,
    tuple: Option<&'a Tuple>,
    it: Value,
    slot: Option<NextFn>,
    at: usize,
}

impl<'a> Items<'a> {
    #[inline(never)]
    pub fn of(v: &'a Value) -> PyResult<Items<'a>> {
        let (list, tuple) = (v.downcast_exact::<List>(), v.downcast_exact::<Tuple>());
        let it = match (list, tuple) {
            (None, None) => iter(v)?,
            _ => Value::NONE,
        };
        let slot = match (list, tuple) {
            (None, None) => it.ty().slot_next(),
            _ => None,
        };
        Ok(Items {
            list,
            tuple,
            it,
            slot,
            at: 0,
        })
    }

    /// Those of an iterator that has been made.
    pub fn from(it: Value) -> Items<'static> {
        Items {
            list: None,
            tuple: None,
            slot: it.ty().slot_next(),
            it,
            at: 0,
        }
    }

    /// The items of a list or tuple that are still to come, for looking at them while no code of the program runs.
    pub fn plain(&self) -> &'a [Value] {
        let all = match (self.list, self.tuple) {
            (Some(l), _) => l.as_slice(),
            (_, Some(t)) => t.as_slice(),
            _ => &[],
        };
        all.get(self.at..).unwrap_or_default()
    }

    /// So many of them have been seen.
    pub fn pass(&mut self, n: usize) {
        self.at += n;
    }

    /// The next item; nothing at the end.
    #[inline(always)]
    pub fn step(&mut self) -> PyResult<Option<Value>> {
        if let Some(f) = self.slot {
            return match f(&self.it) {
                Some(v) => Ok(Some(v)),
                None if exception::is_pending() => failed(),
                None => Ok(None),
            };
        }
        let item = match (self.list, self.tuple) {
            (Some(l), _) => l.get(self.at),
            (_, Some(t)) => t.as_slice().get(self.at).cloned(),
            _ => None,
        };
        self.at += 1;
        Ok(item)
    }
}

/// Calls `f` for each item, until it fails.
#[inline]
pub fn each(v: &Value, mut f: impl FnMut(Value) -> PyResult<()>) -> PyResult<()> {
    let mut items = Items::of(v)?;
    while let Some(item) = items.step()? {
        f(item)?;
    }
    Ok(())
}

/// `len` or `__length_hint__`, 0 where neither says; for reserving memory.
pub fn length_hint(v: &Value) -> PyResult<usize> {
    if let Some(f) = v.ty().slot_len()
        && let Some(n) = exception::absorb(f(v), &molt_type_TypeError)?
    {
        return Ok(n as usize);
    }
    match v.ty().slot_length_hint() {
        Some(f) => Ok(f(v)?.max(0) as usize),
        None => Ok(0),
    }
}
