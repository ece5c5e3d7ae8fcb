//! `slice`.

use crate::builtin_type;
use crate::object::alloc;
use crate::object::field::Field;
use crate::object::refs::{Object, Ref};
use crate::object::value::{PyResult, Value};
use crate::ops::number;
use crate::ops::repr::repr;
use crate::raise;
use crate::text;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::object::molt_type_object;
use molt_abi::layouts::TYPE_GC;

/// `slice`.
#[repr(C)]
pub struct Slice {
    head: Object,
    pub start: Field,
    pub stop: Field,
    pub step: Field,
}

crate::py_object!(Slice, molt_type_slice, "slice");

builtin_type! {
    /// `slice`.
    pub static molt_type_slice = "slice" in "builtins", base molt_type_object "object",
        layout Slice, flags TYPE_GC;
    dealloc: alloc::drop_object::<Slice>,
    traverse: |o, visit| {
        let s = unsafe { &*(o as *const Slice) };
        s.start.visit(visit);
        s.stop.visit(visit);
        s.step.visit(visit);
    },
    repr: |v| {
        let s = unsafe { v.cast::<Slice>() };
        let part = |f: &Field| repr(&f.get_or_none());
        Ok(text!("slice(", part(&s.start)?, ", ", part(&s.stop)?, ", ", part(&s.step)?, ")").into_value())
    },
}

/// A slice applied to a length: `count` positions from `start`, `step` apart.
#[derive(Clone, Copy)]
pub struct Positions {
    pub start: i64,
    pub stop: i64,
    pub step: i64,
    pub count: usize,
}

impl Positions {
    pub fn positions(self) -> impl Iterator<Item = usize> {
        (0..self.count as i64).map(move |i| (self.start + i * self.step) as usize)
    }
}

/// The row `slice_new`.
pub fn slice_new(start: &Value, stop: &Value, step: &Value) -> Value {
    make(start.clone(), stop.clone(), step.clone()).into_value()
}

pub fn make(start: Value, stop: Value, step: Value) -> Ref<Slice> {
    alloc::new(&molt_type_slice, |head| Slice {
        head,
        start: Field::new(Some(start)),
        stop: Field::new(Some(stop)),
        step: Field::new(Some(step)),
    })
}

impl Slice {
    /// The positions in a sequence of `len` items.
    pub fn resolve(&self, len: i64) -> PyResult<Positions> {
        let step = part(&self.step)?.unwrap_or(1).max(-i64::MAX);
        if step == 0 {
            return Err(raise!(molt_type_ValueError, "slice step cannot be zero"));
        }
        let (low, high) = if step < 0 { (-1, len - 1) } else { (0, len) };
        let place = |v: Option<i64>, default: i64| match v {
            None => default,
            Some(n) if n < 0 => n.saturating_add(len).max(low),
            Some(n) => n.min(high),
        };
        let start = place(part(&self.start)?, if step < 0 { high } else { low });
        let stop = place(part(&self.stop)?, if step < 0 { low } else { high });
        let count = if step < 0 && stop < start {
            (start - stop - 1) / -step + 1
        } else if step > 0 && start < stop {
            (stop - start - 1) / step + 1
        } else {
            0
        };
        Ok(Positions { start, stop, step, count: count as usize })
    }
}

fn part(f: &Field) -> PyResult<Option<i64>> {
    match f.get() {
        None => Ok(None),
        Some(v) if v.is_none() => Ok(None),
        Some(v) if number::has_index(&v) => number::index_clamped(&v).map(Some),
        Some(_) => Err(raise!(
            molt_type_TypeError,
            "slice indices must be integers or None or have an __index__ method"
        )),
    }
}
