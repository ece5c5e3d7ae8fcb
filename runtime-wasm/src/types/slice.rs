//! `slice`, and positions in sequences.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::call::Args;
use crate::object::field::Field;
use crate::object::hash;
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::{self, CompareOp};
use crate::ops::number;
use crate::ops::repr::repr;
use crate::raise;
use crate::text;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::int;
use crate::types::object::molt_type_object;
use dashu_int::IBig;
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
    repr: repr_slice,
    compare: compare_slices,
    hash: hash_slice,
    new: new,
}

crate::dunders! { "slice" Slice; repr repr_slice, compare compare_slices, hash hash_slice }

#[molt::method(ty = "slice", sig = "__reduce__(self, /)", text = "")]
fn reduce(s: &Slice) -> Ref<Tuple> {
    let args = [&s.start, &s.stop, &s.step].map(|f| f.get_or_none());
    crate::types::reduced::by_class(&molt_type_slice, Tuple::new(args))
}

fn this(v: &Value) -> &Slice {
    unsafe { v.cast::<Slice>() }
}

impl Slice {
    fn parts(&self) -> [Value; 3] {
        [
            self.start.get_or_none(),
            self.stop.get_or_none(),
            self.step.get_or_none(),
        ]
    }
}

fn new(_class: &Type, args: &Args) -> PyResult<Value> {
    if args.keyword_count() != 0 {
        return Err(raise!(
            molt_type_TypeError,
            "slice() takes no keyword arguments"
        ));
    }
    match args.positional() {
        [] => Err(raise!(
            molt_type_TypeError,
            "slice expected at least 1 argument, got 0"
        )),
        [stop] => Ok(slice_new(&Value::NONE, stop, &Value::NONE)),
        [start, stop] => Ok(slice_new(start, stop, &Value::NONE)),
        [start, stop, step] => Ok(slice_new(start, stop, step)),
        more => Err(raise!(
            molt_type_TypeError,
            "slice expected at most 3 arguments, got ",
            more.len()
        )),
    }
}

fn repr_slice(v: &Value) -> PyResult<Value> {
    let [start, stop, step] = this(v).parts();
    Ok(text!(
        "slice(",
        repr(&start)?,
        ", ",
        repr(&stop)?,
        ", ",
        repr(&step)?,
        ")"
    )
    .into_value())
}

fn compare_slices(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<Slice>(), b.downcast::<Slice>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let (x, y) = (x.parts(), y.parts());
    compare::sequences(|i| x.get(i).cloned(), |i| y.get(i).cloned(), op)
}

fn hash_slice(v: &Value) -> PyResult<i64> {
    let mut hashes = [0; 3];
    for (h, p) in hashes.iter_mut().zip(this(v).parts()) {
        *h = crate::ops::hash(&p)?;
    }
    // As a tuple's, without its length.
    Ok(hash::of_parts(hashes.into_iter()))
}

#[molt::getter(ty = "slice", name = "start", setter = "molt_s_readonly")]
fn start(s: &Slice) -> Value {
    s.start.get_or_none()
}

#[molt::getter(ty = "slice", name = "stop", setter = "molt_s_readonly")]
fn stop(s: &Slice) -> Value {
    s.stop.get_or_none()
}

#[molt::getter(ty = "slice", name = "step", setter = "molt_s_readonly")]
fn step(s: &Slice) -> Value {
    s.step.get_or_none()
}

#[molt::method(ty = "slice", sig = "indices(self, len, /) -> tuple", text = "")]
pub fn indices(s: &Slice, len: &Value) -> PyResult<Ref<Tuple>> {
    let len = number::index(len)?;
    if int::is_negative(&len) {
        return Err(raise!(
            molt_type_ValueError,
            "length should not be negative"
        ));
    }
    let fits = |v: Option<&Value>| v.is_none_or(|v| v.is_none() || v.as_small_int().is_some());
    let parts = [&s.start, &s.stop, &s.step];
    let Some(len) = len
        .as_small_int()
        .filter(|_| parts.into_iter().all(|f| fits(f.peek())))
    else {
        return big_indices(s, &len);
    };
    let r = s.resolve(len)?;
    Ok(Tuple::new([
        Value::int(r.start),
        Value::int(r.stop),
        Value::int(r.step),
    ]))
}

/// `indices` where a number is large, or no int yet.
#[cold]
fn big_indices(s: &Slice, len: &Value) -> PyResult<Ref<Tuple>> {
    let part = |f: &Field| -> PyResult<Option<IBig>> {
        let v = f.get_or_none();
        if v.is_none() {
            return Ok(None);
        }
        if !number::has_index(&v) {
            return Err(raise!(
                molt_type_TypeError,
                "slice indices must be integers or None or have an __index__ method"
            ));
        }
        Ok(int::to_big(&number::index(&v)?))
    };
    let len = int::to_big(len).unwrap_or(IBig::ZERO);
    let step = part(&s.step)?.unwrap_or(IBig::ONE);
    if step == IBig::ZERO {
        return Err(raise!(molt_type_ValueError, "slice step cannot be zero"));
    }
    let back = step < IBig::ZERO;
    let (low, high) = if back {
        (IBig::from(-1), &len - 1)
    } else {
        (IBig::ZERO, len.clone())
    };
    let place = |v: Option<IBig>, default: &IBig| match v {
        None => default.clone(),
        Some(n) if n < IBig::ZERO => (n + &len).max(low.clone()),
        Some(n) => n.min(high.clone()),
    };
    let start = place(part(&s.start)?, if back { &high } else { &low });
    let stop = place(part(&s.stop)?, if back { &low } else { &high });
    Ok(Tuple::new([start, stop, step].map(int::from_big)))
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
        Ok(Positions {
            start,
            stop,
            step,
            count: count as usize,
        })
    }
}

fn part(f: &Field) -> PyResult<Option<i64>> {
    match f.peek() {
        None => Ok(None),
        Some(v) if v.is_none() => Ok(None),
        Some(v) => match v.as_small_int() {
            Some(n) => Ok(Some(n)),
            None => part_slow(f),
        },
    }
}

fn part_slow(f: &Field) -> PyResult<Option<i64>> {
    let v = f.get_or_none();
    if number::has_index(&v) {
        return number::index_clamped(&v).map(Some);
    }
    Err(raise!(
        molt_type_TypeError,
        "slice indices must be integers or None or have an __index__ method"
    ))
}

/// A bound of a search such as `list.index` takes it.
pub fn bound(v: Option<&Value>, default: i64) -> PyResult<i64> {
    match v {
        None => Ok(default),
        Some(v) if number::has_index(v) => number::index_clamped(v),
        Some(_) => Err(raise!(
            molt_type_TypeError,
            "slice indices must be integers or have an __index__ method"
        )),
    }
}

/// A position that counts from the end where it is negative, cut to the sequence.
pub fn clamp(i: i64, len: usize) -> usize {
    let len = len as i64;
    (if i < 0 {
        i.saturating_add(len).max(0)
    } else {
        i.min(len)
    }) as usize
}
