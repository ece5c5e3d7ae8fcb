//! `range` and its iterators.
//!
//! Bounds are ints of any size; what fits 64 bits is computed with 128.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::call::Args;
use crate::object::field::Field;
use crate::object::hash;
use crate::object::refs::{Object, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value, ends};
use crate::ops::compare::{self, CompareOp};
use crate::ops::repr::repr as repr_of;
use crate::ops::{self, arith, number};
use crate::raise;
use crate::text;
use crate::types::exceptions::{
    molt_type_IndexError, molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::int;
use crate::types::object::molt_type_object;
use crate::types::reduced;
use crate::types::slice::{self, Slice};
use core::cell::Cell;
use dashu_int::IBig;
use molt_abi::layouts::{TYPE_GC, TYPE_SEQUENCE};

/// `range`; the fields are ints.
#[repr(C)]
pub struct Range {
    head: Object,
    pub start: Field,
    pub stop: Field,
    pub step: Field,
}

crate::py_object!(Range, molt_type_range, "range");

builtin_type! {
    /// `range`.
    pub static molt_type_range = "range" in "builtins", base molt_type_object "object",
        layout Range, flags TYPE_GC | TYPE_SEQUENCE;
    dealloc: alloc::drop_object::<Range>,
    repr: repr,
    hash: hash_range,
    compare: compare_ranges,
    len: len,
    r#bool: |v| Ok(!this(v).parts().is_empty()),
    getitem: getitem,
    contains: contains,
    iter: |v| Ok(iterator(&this(v).parts())),
    reversed: |v| Ok(iterator(&this(v).parts().reversed())),
    new: new,
}

crate::dunders! { "range" Range; len len, repr repr, hash hash_range, equality compare_ranges, getitem getitem,
contains contains, iter |v: &Value| Ok(iterator(&this(v).parts())),
bool |v: &Value| Ok(!this(v).parts().is_empty()),
reversed |v: &Value| Ok(iterator(&this(v).parts().reversed())) }

fn this(v: &Value) -> &Range {
    unsafe { v.cast::<Range>() }
}

/// Bounds as numbers.
enum Parts {
    Small {
        start: i128,
        step: i128,
        count: i128,
    },
    Big {
        start: IBig,
        step: IBig,
        count: IBig,
    },
}

fn small(v: i128) -> Value {
    match i64::try_from(v) {
        Ok(n) => Value::int(n),
        Err(_) => int::from_big(IBig::from(v)),
    }
}

fn big(f: &Field) -> IBig {
    f.peek().and_then(int::to_big).unwrap_or(IBig::ZERO)
}

impl Parts {
    fn is_empty(&self) -> bool {
        match self {
            Parts::Small { count, .. } => *count == 0,
            Parts::Big { count, .. } => *count == IBig::ZERO,
        }
    }

    fn count(&self) -> Value {
        match self {
            Parts::Small { count, .. } => small(*count),
            Parts::Big { count, .. } => int::from_big(count.clone()),
        }
    }

    /// The item at a position, which need not be inside.
    fn at(&self, i: i128) -> Value {
        match self {
            Parts::Small { start, step, .. } => small(start + i * step),
            Parts::Big { start, step, .. } => int::from_big(start + IBig::from(i) * step),
        }
    }

    fn reversed(self) -> Parts {
        match self {
            Parts::Small { start, step, count } => Parts::Small {
                start: start + (count - 1) * step,
                step: -step,
                count,
            },
            Parts::Big { start, step, count } => {
                let last = start + (&count - IBig::ONE) * &step;
                Parts::Big {
                    start: last,
                    step: -step,
                    count,
                }
            }
        }
    }
}

impl Range {
    pub fn new(start: Value, stop: Value, step: Value) -> Ref<Range> {
        alloc::new(&molt_type_range, |head| Range {
            head,
            start: Field::new(Some(start)),
            stop: Field::new(Some(stop)),
            step: Field::new(Some(step)),
        })
    }

    fn parts(&self) -> Parts {
        let part = |f: &Field| f.peek().and_then(|v| v.as_int()).map(i128::from);
        if let (Some(start), Some(stop), Some(step)) =
            (part(&self.start), part(&self.stop), part(&self.step))
        {
            let count = if step > 0 && start < stop {
                (stop - start - 1) / step + 1
            } else if step < 0 && start > stop {
                (start - stop - 1) / -step + 1
            } else {
                0
            };
            return Parts::Small { start, step, count };
        }
        let (start, stop, step) = (big(&self.start), big(&self.stop), big(&self.step));
        let zero = IBig::ZERO;
        let count = if step > zero && start < stop {
            (&stop - &start - IBig::ONE) / &step + IBig::ONE
        } else if step < zero && start > stop {
            (&start - &stop - IBig::ONE) / -&step + IBig::ONE
        } else {
            zero
        };
        Parts::Big { start, step, count }
    }

    /// The length; OverflowError where it is no index.
    fn length(&self) -> PyResult<i64> {
        let n = self.parts().count();
        n.as_int().ok_or_else(|| {
            raise!(
                molt_type_OverflowError,
                "Python int too large to convert to C ssize_t"
            )
        })
    }
}

fn whole(v: &Value) -> PyResult<Value> {
    int::exact(&number::index(v)?)
}

fn new(_class: &Type, args: &Args) -> PyResult<Value> {
    if args.keyword_count() != 0 {
        return Err(raise!(
            molt_type_TypeError,
            "range() takes no keyword arguments"
        ));
    }
    let (zero, one) = (Value::small_int(0), Value::small_int(1));
    let (start, stop, step) = match args.positional() {
        [] => {
            return Err(raise!(
                molt_type_TypeError,
                "range expected at least 1 argument, got 0"
            ));
        }
        [stop] => (zero, whole(stop)?, one),
        [start, stop] => (whole(start)?, whole(stop)?, one),
        [start, stop, step] => (whole(start)?, whole(stop)?, whole(step)?),
        more => {
            return Err(raise!(
                molt_type_TypeError,
                "range expected at most 3 arguments, got ",
                more.len()
            ));
        }
    };
    if step.as_int() == Some(0) {
        return Err(raise!(
            molt_type_ValueError,
            "range() arg 3 must not be zero"
        ));
    }
    Ok(Range::new(start, stop, step).into_value())
}

fn repr(v: &Value) -> PyResult<Value> {
    let r = this(v);
    let part = |f: &Field| repr_of(&f.get_or_none());
    if r.step.peek().and_then(|s| s.as_int()) == Some(1) {
        return Ok(text!("range(", part(&r.start)?, ", ", part(&r.stop)?, ")").into_value());
    }
    Ok(text!(
        "range(",
        part(&r.start)?,
        ", ",
        part(&r.stop)?,
        ", ",
        part(&r.step)?,
        ")"
    )
    .into_value())
}

/// What equal ranges have in common: the length, the first item where there is one, the step where
/// there are two.
fn essence(r: &Range) -> [Value; 3] {
    let count = r.parts().count();
    let n = count.as_int();
    let start = if n == Some(0) {
        Value::NONE
    } else {
        r.start.get_or_none()
    };
    let step = if matches!(n, Some(0 | 1)) {
        Value::NONE
    } else {
        r.step.get_or_none()
    };
    [count, start, step]
}

fn hash_range(v: &Value) -> PyResult<i64> {
    let mut hashes = [0; 3];
    for (h, p) in hashes.iter_mut().zip(essence(this(v))) {
        *h = ops::hash(&p)?;
    }
    Ok(hash::of_sequence(hashes))
}

fn compare_ranges(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<Range>(), b.downcast::<Range>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let mut same = true;
    for (p, q) in essence(x).iter().zip(essence(y).iter()) {
        same = same && compare::equal(p, q)?;
    }
    Ok(Value::bool(same == (op == CompareOp::Eq)))
}

fn len(v: &Value) -> PyResult<i64> {
    this(v).length()
}

fn getitem(v: &Value, index: &Value) -> PyResult<Value> {
    let r = this(v);
    if let Some(slice) = index.downcast::<Slice>() {
        let Some(n) = r.parts().count().as_small_int() else {
            return big_slice(r, slice);
        };
        let p = slice.resolve(n)?;
        let parts = r.parts();
        // A step of any size says what comes after the last item.
        let own = match slice.step.get_or_none() {
            v if v.is_none() => Value::small_int(1),
            v if int::is_int(&v) => v,
            // An object has told its number already, and is asked once.
            _ => Value::int(p.step),
        };
        let step = arith::mul(&r.step.get_or_none(), &own)?;
        return Ok(
            Range::new(parts.at(p.start.into()), parts.at(p.stop.into()), step).into_value(),
        );
    }
    if !number::has_index(index) {
        return Err(raise!(
            molt_type_TypeError,
            "range indices must be integers or slices, not ",
            index.type_name()
        ));
    }
    let parts = r.parts();
    let i = number::index(index)?;
    let outside = || raise!(molt_type_IndexError, "range object index out of range");
    let wide = i
        .as_int()
        .map(i128::from)
        .or_else(|| i128::try_from(&int::to_big(&i)?).ok());
    if let (Parts::Small { count, .. }, Some(i)) = (&parts, wide) {
        let i = if i < 0 { i + count } else { i };
        return if i < 0 || i >= *count {
            Err(outside())
        } else {
            Ok(parts.at(i))
        };
    }
    let (Parts::Big { start, step, count }, Some(i)) = (parts, int::to_big(&i)) else {
        return Err(outside());
    };
    let i = if i < IBig::ZERO { i + &count } else { i };
    if i < IBig::ZERO || i >= count {
        return Err(outside());
    }
    Ok(int::from_big(start + i * step))
}

/// A slice of a range whose length is no small number.
#[cold]
fn big_slice(r: &Range, slice: &Slice) -> PyResult<Value> {
    let places = slice::indices(slice, &r.parts().count())?;
    let [from, to, by] = places.as_slice() else {
        return Err(Raised);
    };
    let (start, step) = (r.start.get_or_none(), r.step.get_or_none());
    let at = |i: &Value| arith::add(&start, &arith::mul(i, &step)?);
    Ok(Range::new(at(from)?, at(to)?, arith::mul(&step, by)?).into_value())
}

/// An int or a bool; a subclass may compare in a way of its own.
fn is_plain(v: &Value) -> bool {
    v.as_bool().is_some() || (int::is_int(v) && v.ty().is(&int::molt_type_int))
}

/// The position of an int; any other value is searched for.
fn position(r: &Range, item: &Value) -> PyResult<Option<Value>> {
    if !is_plain(item) {
        return search(r, item);
    }
    Ok(match (r.parts(), item.as_int()) {
        (Parts::Small { start, step, count }, Some(n)) => {
            let offset = n as i128 - start;
            let i = offset / step;
            (offset % step == 0 && i >= 0 && i < count).then(|| small(i))
        }
        (Parts::Small { .. }, None) => None,
        (Parts::Big { start, step, count }, _) => {
            let offset = int::to_big(item).unwrap_or(IBig::ZERO) - start;
            let i = &offset / &step;
            (offset % step == IBig::ZERO && i >= IBig::ZERO && i < count).then(|| int::from_big(i))
        }
    })
}

fn search(r: &Range, item: &Value) -> PyResult<Option<Value>> {
    let it = iterator(&r.parts());
    let mut i = 0;
    while let Some(v) = ops::iter::next(&it)? {
        if compare::equal(&v, item)? {
            return Ok(Some(Value::int(i)));
        }
        i += 1;
    }
    Ok(None)
}

fn contains(v: &Value, item: &Value) -> PyResult<bool> {
    Ok(position(this(v), item)?.is_some())
}

fn not_in_range(shown: Ref<Str>) -> Raised {
    raise!(molt_type_ValueError, shown, " is not in range")
}

#[molt::method(ty = "range", sig = "index(self, value, /) -> int", text = "")]
fn index(r: &Range, value: &Value) -> PyResult<Value> {
    match position(r, value)? {
        Some(i) => Ok(i),
        None if is_plain(value) => Err(not_in_range(repr_of(value)?)),
        None => Err(raise!(
            molt_type_ValueError,
            "sequence.index(x): x not in sequence"
        )),
    }
}

#[molt::method(ty = "range", sig = "count(self, value, /) -> int", text = "")]
fn count(r: &Range, value: &Value) -> PyResult<i64> {
    if is_plain(value) {
        return Ok(position(r, value)?.is_some() as i64);
    }
    let mut n = 0;
    let it = iterator(&r.parts());
    while let Some(v) = ops::iter::next(&it)? {
        n += compare::equal(&v, value)? as i64;
    }
    Ok(n)
}

#[molt::getter(ty = "range", name = "start", stub = "int", setter = "molt_s_readonly")]
fn start(r: &Range) -> Value {
    r.start.get_or_none()
}

#[molt::getter(ty = "range", name = "stop", stub = "int", setter = "molt_s_readonly")]
fn stop(r: &Range) -> Value {
    r.stop.get_or_none()
}

#[molt::getter(ty = "range", name = "step", stub = "int", setter = "molt_s_readonly")]
fn step(r: &Range) -> Value {
    r.step.get_or_none()
}

/// The iterator where all items fit 64 bits.
#[repr(C)]
struct Counter {
    head: Object,
    next: Cell<i64>,
    step: i64,
    left: Cell<u64>,
}

crate::py_object!(Counter, molt_type_range_iterator, "range_iterator");

builtin_type! {
    /// `range_iterator`.
    pub static molt_type_range_iterator = "range_iterator", base molt_type_object "object", layout Counter, flags 0;
    dealloc: alloc::drop_object::<Counter>,
    iter: |v| Ok(v.clone()),
    next: count_on,
    length_hint: |v| Ok(unsafe { v.cast::<Counter>() }.left.get() as i64),
}

crate::dunders! { "range_iterator" Counter; iter |v: &Value| Ok(v.clone()), next count_on,
length_hint |v: &Value| Ok(unsafe { v.cast::<Counter>() }.left.get() as i64) }

#[molt::method(ty = "range_iterator", sig = "__reduce__(self, /)", text = "")]
fn reduce_counter(c: &Counter) -> Ref<Tuple> {
    let (next, left) = (c.next.get() as i128, c.left.get() as i128);
    let stop = small(next + left * c.step as i128);
    let rest = Range::new(small(next), stop, Value::int(c.step));
    reduced::by_iter(rest.into_value(), Some(Value::NONE))
}

#[molt::method(
    ty = "range_iterator",
    sig = "__setstate__(self, state, /) -> None",
    text = ""
)]
fn set_counter(c: &Counter, state: &Value) -> PyResult<()> {
    // From where it stands, as far as there is one.
    let Some(steps) = number::index(state)?.as_int() else {
        return Err(raise!(
            molt_type_OverflowError,
            "Python int too large to convert to C long"
        ));
    };
    let steps = steps.max(0) as u64;
    let steps = steps.min(c.left.get());
    c.left.set(c.left.get() - steps);
    let next = c.next.get().wrapping_add(c.step.wrapping_mul(steps as i64));
    c.next.set(next);
    Ok(())
}

fn count_on(v: &Value) -> Option<Value> {
    let c = unsafe { v.cast::<Counter>() };
    let left = c.left.get();
    if left == 0 {
        return None;
    }
    c.left.set(left - 1);
    let n = c.next.get();
    c.next.set(n.wrapping_add(c.step));
    Some(Value::int(n))
}

/// The iterator of the others.
#[repr(C)]
struct BigCounter {
    head: Object,
    next: Field,
    step: Field,
    left: Field,
}

crate::py_object!(
    BigCounter,
    molt_type_longrange_iterator,
    "longrange_iterator"
);

builtin_type! {
    /// `longrange_iterator`.
    pub static molt_type_longrange_iterator = "longrange_iterator", base molt_type_object "object",
        layout BigCounter, flags 0;
    dealloc: alloc::drop_object::<BigCounter>,
    iter: |v| Ok(v.clone()),
    next: |v| ends(count_big(v)),
}

crate::dunders! { "longrange_iterator" BigCounter; iter |v: &Value| Ok(v.clone()), next |v| ends(count_big(v)) }

#[molt::method(
    ty = "longrange_iterator",
    sig = "__length_hint__(self, /) -> int",
    text = ""
)]
fn big_hint(c: &BigCounter) -> Value {
    c.left.get_or_none()
}

#[molt::method(ty = "longrange_iterator", sig = "__reduce__(self, /)", text = "")]
fn reduce_big(c: &BigCounter) -> PyResult<Ref<Tuple>> {
    let (next, step) = (c.next.get_or_none(), c.step.get_or_none());
    let stop = ops::arith::add(&next, &ops::arith::mul(&c.left.get_or_none(), &step)?)?;
    let rest = Range::new(next, stop, step);
    Ok(reduced::by_iter(rest.into_value(), Some(Value::NONE)))
}

#[molt::method(
    ty = "longrange_iterator",
    sig = "__setstate__(self, state, /) -> None",
    text = ""
)]
fn set_big(c: &BigCounter, state: &Value) -> PyResult<()> {
    let (left, zero) = (c.left.get_or_none(), Value::small_int(0));
    let steps = if compare::compare_bool(state, &zero, CompareOp::Lt)? {
        zero
    } else if compare::compare_bool(&left, state, CompareOp::Lt)? {
        left.clone()
    } else {
        state.clone()
    };
    let moved = ops::arith::mul(&c.step.get_or_none(), &steps)?;
    c.left.set(Some(ops::arith::sub(&left, &steps)?));
    c.next
        .set(Some(ops::arith::add(&c.next.get_or_none(), &moved)?));
    Ok(())
}

#[molt::method(ty = "range", sig = "__reduce__(self, /)", text = "")]
fn reduce(r: &Range) -> Ref<Tuple> {
    let args = [&r.start, &r.stop, &r.step].map(|f| f.get_or_none());
    reduced::by_class(&molt_type_range, Tuple::new(args))
}

fn count_big(v: &Value) -> PyResult<Option<Value>> {
    let c = unsafe { v.cast::<BigCounter>() };
    let (n, left) = (c.next.get_or_none(), c.left.get_or_none());
    if left.as_int() == Some(0) {
        return Ok(None);
    }
    c.left
        .set(Some(ops::arith::sub(&left, &Value::small_int(1))?));
    c.next
        .set(Some(ops::arith::add(&n, &c.step.get_or_none())?));
    Ok(Some(n))
}

fn iterator(parts: &Parts) -> Value {
    if let Parts::Small { start, step, count } = parts
        && let (Ok(next), Ok(step), Ok(left)) = (
            i64::try_from(*start),
            i64::try_from(*step),
            u64::try_from(*count),
        )
        // Where it would stand after its last item has to be such a number too.
        && i64::try_from(i128::from(next) + i128::from(step) * i128::from(left)).is_ok()
    {
        let it: Ref<Counter> = alloc::new(&molt_type_range_iterator, |head| Counter {
            head,
            next: Cell::new(next),
            step,
            left: Cell::new(left),
        });
        return it.into_value();
    }
    let (next, step, left) = match parts {
        Parts::Small { start, step, count } => (small(*start), small(*step), small(*count)),
        Parts::Big { start, step, count } => (
            int::from_big(start.clone()),
            int::from_big(step.clone()),
            int::from_big(count.clone()),
        ),
    };
    let it: Ref<BigCounter> = alloc::new(&molt_type_longrange_iterator, |head| BigCounter {
        head,
        next: Field::new(Some(next)),
        step: Field::new(Some(step)),
        left: Field::new(Some(left)),
    });
    it.into_value()
}
