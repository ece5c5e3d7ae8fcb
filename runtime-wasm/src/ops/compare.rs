//! Comparison of values of any type.

use crate::object::str::Str;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::depth;
use crate::raise;
use crate::text::vector;
use crate::types::bytes::Bytes;
use crate::types::exceptions::molt_type_TypeError;
use core::cmp::Ordering;
use molt_abi::layouts::{TYPE_BYTES, TYPE_HEAP, TYPE_INT};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum CompareOp {
    Lt,
    Le,
    Eq,
    Ne,
    Gt,
    Ge,
}

use CompareOp::*;

impl CompareOp {
    pub fn swapped(self) -> CompareOp {
        match self {
            Lt => Gt,
            Le => Ge,
            Gt => Lt,
            Ge => Le,
            same => same,
        }
    }

    pub fn symbol(self) -> &'static str {
        match self {
            Lt => "<",
            Le => "<=",
            Eq => "==",
            Ne => "!=",
            Gt => ">",
            Ge => ">=",
        }
    }

    /// Whether an order satisfies the operator.
    #[inline(always)]
    pub fn holds(self, o: Ordering) -> bool {
        match self {
            Lt => o == Ordering::Less,
            Le => o != Ordering::Greater,
            Eq => o == Ordering::Equal,
            Ne => o != Ordering::Equal,
            Gt => o == Ordering::Greater,
            Ge => o != Ordering::Less,
        }
    }
}

/// Both small ints, or both floats.
#[inline(always)]
fn quick(a: &Value, b: &Value, op: CompareOp) -> Option<bool> {
    if let (Some(x), Some(y)) = (a.as_small_int(), b.as_small_int()) {
        return Some(op.holds(x.cmp(&y)));
    }
    if let (Some(x), Some(y)) = (a.as_float(), b.as_float()) {
        return Some(match x.partial_cmp(&y) {
            Some(o) => op.holds(o),
            None => op == Ne,
        });
    }
    if let (Some(x), Some(y)) = (a.downcast_exact::<Str>(), b.downcast_exact::<Str>()) {
        return Some(texts(x, y, op));
    }
    None
}

/// Out of line, once for all that compare.
#[inline(never)]
fn texts(x: &Str, y: &Str, op: CompareOp) -> bool {
    match op {
        Eq => x.eq_str(y),
        Ne => !x.eq_str(y),
        _ => op.holds(x.compare(y)),
    }
}

/// Ints of any size, bools, and `bytes` that are no instances of subclasses: neither does code of the program run, nor
/// does anything nest.
#[inline(never)]
fn leaves(a: &Value, b: &Value, op: CompareOp) -> Option<bool> {
    let number = |v: &Value| v.as_small_int().or(v.as_bool().map(i64::from));
    if let (Some(x), Some(y)) = (number(a), number(b)) {
        return Some(op.holds(x.cmp(&y)));
    }
    let (object, other) = (a.object().or(b.object())?, b.object().or(a.object())?);
    let ty = object.ty();
    if !ty.is(other.ty()) || ty.flags() & (TYPE_INT | TYPE_BYTES) == 0 || ty.has(TYPE_HEAP) {
        return None;
    }
    if ty.has(TYPE_BYTES) && a.is_pointer() && b.is_pointer() {
        let bytes = |v: &Value| unsafe { (*(v.bits() as usize as *const Bytes)).as_slice() };
        let (x, y) = (bytes(a), bytes(b));
        return Some(match op {
            Eq => x.len() == y.len() && vector::same(x, y),
            Ne => x.len() != y.len() || !vector::same(x, y),
            _ => op.holds(vector::compare(x, y)),
        });
    }
    // A number that is no object is compared with others by the slot of those.
    let plain = |v: &Value| v.is_pointer() || v.as_small_int().is_some() && ty.has(TYPE_INT);
    if !plain(a) || !plain(b) {
        return None;
    }
    ty.slot_compare()?(a, b, op).ok()?.as_bool()
}

/// [`leaves`], asked only where the first may be one.
#[inline(always)]
fn simple(a: &Value, b: &Value, op: CompareOp) -> Option<bool> {
    match a.object() {
        Some(o) if o.ty().flags() & (TYPE_INT | TYPE_BYTES) == 0 => None,
        _ => leaves(a, b, op),
    }
}

/// `a is b or a == b`, where no code of the program can run to find out; nothing where it might.
#[inline(always)]
pub fn quietly_equal(a: &Value, b: &Value) -> Option<bool> {
    if a.is(b) {
        return Some(true);
    }
    quick(a, b, Eq).or_else(|| simple(a, b, Eq))
}

/// `a op b`.
pub fn compare(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    match quick(a, b, op).or_else(|| simple(a, b, op)) {
        Some(r) => Ok(Value::bool(r)),
        None => rich(a, b, op),
    }
}

fn rich(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    depth::deeper(depth::USUAL, " in comparison", || unguarded(a, b, op))
}

fn unguarded(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (ta, tb) = (a.ty(), b.ty());
    let mut tried_right = false;
    if !ta.is(tb)
        && tb.is_subtype(ta)
        && let Some(f) = tb.slot_compare()
    {
        tried_right = true;
        let v = f(b, a, op.swapped())?;
        if !v.is_not_implemented() {
            return Ok(v);
        }
    }
    if let Some(f) = ta.slot_compare() {
        let v = f(a, b, op)?;
        if !v.is_not_implemented() {
            return Ok(v);
        }
    }
    if !tried_right && let Some(f) = tb.slot_compare() {
        let v = f(b, a, op.swapped())?;
        if !v.is_not_implemented() {
            return Ok(v);
        }
    }
    match op {
        Eq => Ok(Value::bool(a.is(b))),
        Ne => Ok(Value::bool(!a.is(b))),
        _ => Err(unordered(a, b, op)),
    }
}

#[cold]
fn unordered(a: &Value, b: &Value, op: CompareOp) -> Raised {
    raise!(
        molt_type_TypeError,
        "'",
        op.symbol(),
        "' not supported between instances of '",
        a.type_name(),
        "' and '",
        b.type_name(),
        "'"
    )
}

/// The truth of `a op b`.
pub fn compare_bool(a: &Value, b: &Value, op: CompareOp) -> PyResult<bool> {
    match quick(a, b, op).or_else(|| simple(a, b, op)) {
        Some(r) => Ok(r),
        None => {
            let answer = rich(a, b, op)?;
            match answer.as_bool() {
                Some(r) => Ok(r),
                None => crate::ops::truth::is_true(&answer),
            }
        }
    }
}

/// `a is b or a == b`: how containers compare.
#[inline]
pub fn equal(a: &Value, b: &Value) -> PyResult<bool> {
    if a.is(b) {
        Ok(true)
    } else {
        compare_bool(a, b, Eq)
    }
}

macro_rules! rows {
    ($($f:ident $g:ident $op:ident;)*) => { $(
        pub fn $f(a: &Value, b: &Value) -> PyResult<Value> {
            compare(a, b, $op)
        }
        pub fn $g(a: &Value, b: &Value) -> PyResult<bool> {
            compare_bool(a, b, $op)
        }
    )* };
}

rows! {
    eq eq_bool Eq;
    ne ne_bool Ne;
    lt lt_bool Lt;
    le le_bool Le;
    gt gt_bool Gt;
    ge ge_bool Ge;
}

/// The length of a sequence that had more than `i` items; `i + 1` where it has them still.
#[cold]
fn length_up_to(get: &impl Fn(usize) -> Option<Value>, i: usize) -> usize {
    let mut n = i + 1;
    while n > 0 && get(n - 1).is_none() {
        n -= 1;
    }
    n
}

/// How many values at the start of both are equal, as far as no code of the program runs to find out.
pub fn alike(a: &[Value], b: &[Value]) -> usize {
    const BLOCK: usize = 8;
    let blocks = a
        .as_chunks::<BLOCK>()
        .0
        .iter()
        .zip(b.as_chunks::<BLOCK>().0);
    let differ = |(x, y): &(&[Value; BLOCK], &[Value; BLOCK])| {
        (0..BLOCK).fold(0, |bits, i| bits | (x[i].bits() ^ y[i].bits())) != 0
    };
    let mut same = BLOCK * blocks.take_while(|pair| !differ(pair)).count();
    while let (Some(x), Some(y)) = (a.get(same), b.get(same))
        && quietly_equal(x, y) == Some(true)
    {
        same += 1;
    }
    same
}

/// The order of two sequences: the first items that differ decide, else the lengths. `get` gives new
/// owners and nothing past the end, so that the sequences may change meanwhile.
pub fn sequences(
    a: impl Fn(usize) -> Option<Value>,
    b: impl Fn(usize) -> Option<Value>,
    op: CompareOp,
) -> PyResult<Value> {
    let mut i = 0;
    loop {
        match (a(i), b(i)) {
            (Some(x), Some(y)) => {
                if !equal(&x, &y)? {
                    // Where the comparison shortened one, only the lengths are left to compare.
                    if a(i).is_none() || b(i).is_none() {
                        let order = length_up_to(&a, i).cmp(&length_up_to(&b, i));
                        return Ok(Value::bool(op.holds(order)));
                    }
                    return match op {
                        Eq => Ok(Value::FALSE),
                        Ne => Ok(Value::TRUE),
                        _ => compare(&x, &y, op),
                    };
                }
            }
            (None, None) => return Ok(Value::bool(op.holds(Ordering::Equal))),
            (None, Some(_)) => return Ok(Value::bool(op.holds(Ordering::Less))),
            (Some(_), None) => return Ok(Value::bool(op.holds(Ordering::Greater))),
        }
        i += 1;
    }
}
