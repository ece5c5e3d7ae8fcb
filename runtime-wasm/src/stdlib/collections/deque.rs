//! `collections.deque`: the type, its layout and its slots; methods and iterators stand in files
//! beside this one.
//!
//! A ring of values. Nothing here runs Python code while it holds a
//! place of the ring.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::call::Args;
use crate::object::refs::{Object, Ref};
use crate::object::shortage;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::compare::{self, CompareOp};
use crate::ops::repr::{guarded, repr as repr_of};
use crate::ops::{iter, number};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::{molt_type_IndexError, molt_type_TypeError, molt_type_ValueError};
use crate::types::list::{check_size, repeat_count};
use crate::types::object::molt_type_object;
use core::cell::{Cell, UnsafeCell};
use molt_abi::layouts::{TYPE_BASE, TYPE_GC, TYPE_SEQUENCE, TYPE_WEAK};
use std::collections::VecDeque;

/// `deque`.
#[repr(C)]
pub struct Deque {
    head: Object,
    /// Changes with every change of the length.
    pub state: Cell<u32>,
    reserved: u32,
    /// Negative: no limit.
    pub limit: Cell<i64>,
    items: UnsafeCell<VecDeque<Value>>,
}

crate::py_object!(Deque, molt_type_deque, "collections.deque");

builtin_type! {
    /// `collections.deque`.
    pub static molt_type_deque = "deque" in "_collections", base molt_type_object "object",
        layout Deque, flags TYPE_GC | TYPE_BASE | TYPE_SEQUENCE | TYPE_WEAK, shown "collections";
    dealloc: alloc::drop_object::<Deque>,
    traverse: |o, visit| unsafe { (*(o as *const Deque)).ring().iter().for_each(visit) },
    clear: |o| unsafe { (*(o as *const Deque)).clear() },
    repr: repr,
    hash: |v| Err(crate::ops::unhashable(v)),
    compare: compare_deques,
    len: len,
    getitem: getitem,
    setitem: setitem,
    contains: contains,
    iter: super::deque_iter::forwards,
    reversed: super::deque_iter::backwards,
    concat: concat,
    repeat: repeat,
    inplace_concat: inplace_concat,
    inplace_repeat: inplace_repeat,
    new: |class, _| Ok(Deque::new(class, -1).into_value()),
    init: init,
}

crate::dunders! { "deque" Deque; unhashable Value::NONE, len len, repr repr, compare compare_deques, getitem getitem, setitem setitem,
contains contains, iter super::deque_iter::forwards, reversed super::deque_iter::backwards, concat concat,
repeat repeat, inplace_concat inplace_concat, inplace_repeat inplace_repeat, init init }

pub fn this(v: &Value) -> &Deque {
    unsafe { v.cast::<Deque>() }
}

impl Deque {
    pub fn new(class: &Type, limit: i64) -> Ref<Deque> {
        alloc::new(class, |head| Deque {
            head,
            state: Cell::new(0),
            reserved: 0,
            limit: Cell::new(limit),
            items: UnsafeCell::new(VecDeque::new()),
        })
    }

    #[inline(always)]
    pub fn ring(&self) -> &VecDeque<Value> {
        unsafe { &*self.items.get() }
    }

    /// Nothing that runs Python code may happen while this lives.
    #[allow(
        clippy::mut_from_ref,
        reason = "one thread; no code of the program runs while it is held"
    )]
    #[inline(always)]
    pub fn ring_mut(&self) -> &mut VecDeque<Value> {
        unsafe { &mut *self.items.get() }
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.ring().len()
    }

    pub fn is_empty(&self) -> bool {
        self.ring().is_empty()
    }

    #[inline(always)]
    pub fn changed(&self) {
        self.state.set(self.state.get().wrapping_add(1));
    }

    pub fn get(&self, i: usize) -> Option<Value> {
        self.ring().get(i).cloned()
    }

    #[inline(always)]
    fn is_over(&self) -> bool {
        self.limit.get() >= 0 && self.len() as i64 > self.limit.get()
    }

    #[inline]
    pub fn push_right(&self, v: Value) {
        self.ring_mut().push_back(v);
        self.changed();
        if self.is_over() {
            drop(self.ring_mut().pop_front());
        }
    }

    #[inline]
    pub fn push_left(&self, v: Value) {
        self.ring_mut().push_front(v);
        self.changed();
        if self.is_over() {
            drop(self.ring_mut().pop_back());
        }
    }

    pub fn pop_right(&self) -> Option<Value> {
        self.changed();
        self.ring_mut().pop_back()
    }

    pub fn pop_left(&self) -> Option<Value> {
        self.changed();
        self.ring_mut().pop_front()
    }

    pub fn clear(&self) {
        self.changed();
        drop(core::mem::take(self.ring_mut()));
    }

    /// Appends the items of any iterable, which may be this deque.
    pub fn extend(&self, items: &Value, left: bool) -> PyResult<()> {
        let own = items
            .downcast::<Deque>()
            .is_some_and(|d| core::ptr::eq(d, self));
        let push = |v: Value| {
            if left {
                self.push_left(v)
            } else {
                self.push_right(v)
            }
        };
        if own {
            let items: Vec<Value> = self.ring().iter().cloned().collect();
            items.into_iter().for_each(push);
            return Ok(());
        }
        iter::each(items, |v| {
            shortage::short()?;
            if self.ring_mut().try_reserve(1).is_err() {
                return Err(shortage::no_memory());
            }
            push(v);
            Ok(())
        })
    }

    /// The place of an index that may count from the end.
    pub fn place(&self, index: i64) -> Option<usize> {
        let len = self.len() as i64;
        let i = if index < 0 { index + len } else { index };
        if i < 0 || i >= len {
            None
        } else {
            Some(i as usize)
        }
    }

    /// A copy of the same type and limit.
    pub fn copy(&self, class: &Type) -> Ref<Deque> {
        let new = Deque::new(class, self.limit.get());
        new.ring_mut().extend(self.ring().iter().cloned());
        new
    }
}

#[molt::constructor(sig = "deque(iterable=(), maxlen=None)")]
fn bind_init(_class: &Type, iterable: Option<&Value>, maxlen: Option<&Value>) -> PyResult<Value> {
    let limit = match maxlen.filter(|m| !m.is_none()) {
        None => -1,
        Some(m) if !crate::types::int::is_int(m) => {
            return Err(raise!(molt_type_TypeError, "an integer is required"));
        }
        Some(m) => match number::index_clamped(m)? {
            n if n < 0 => return Err(raise!(molt_type_ValueError, "maxlen must be non-negative")),
            n => n,
        },
    };
    let iterable = iterable.cloned().unwrap_or(Value::NOT_IMPLEMENTED);
    Ok(crate::object::tuple::Tuple::new([Value::int(limit), iterable]).into_value())
}

fn init(v: &Value, args: &Args) -> PyResult<()> {
    let bound = bind_init(v.ty(), args)?;
    let [limit, iterable] = unsafe { bound.cast::<crate::object::tuple::Tuple>() }.as_slice()
    else {
        return Err(Raised);
    };
    let d = this(v);
    d.limit.set(limit.as_int().unwrap_or(-1));
    if !d.is_empty() {
        d.clear();
    }
    if iterable.is_not_implemented() {
        Ok(())
    } else {
        d.extend(iterable, false)
    }
}

fn len(v: &Value) -> PyResult<i64> {
    Ok(this(v).len() as i64)
}

fn repr(v: &Value) -> PyResult<Value> {
    let d = this(v);
    let shown = guarded(v, || {
        let mut out = StrBuilder::new();
        out.push(v.ty().name());
        out.push_str("([");
        let mut i = 0;
        while let Some(item) = d.get(i) {
            if i > 0 {
                out.push_str(", ");
            }
            out.push(&*repr_of(&item)?);
            i += 1;
        }
        out.push_str("]");
        if d.limit.get() >= 0 {
            out.push_str(", maxlen=");
            out.push_int(d.limit.get());
        }
        out.push_str(")");
        Ok(out.finish().into_value())
    })?;
    Ok(shown.unwrap_or_else(|| Value::str("[...]")))
}

fn compare_deques(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<Deque>(), b.downcast::<Deque>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if x.len() != y.len() && matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Value::bool(op == CompareOp::Ne));
    }
    compare::sequences(|i| x.get(i), |i| y.get(i), op)
}

fn position(d: &Deque, index: &Value) -> PyResult<usize> {
    if !number::has_index(index) {
        return Err(raise!(
            molt_type_TypeError,
            "sequence index must be integer, not '",
            index.type_name(),
            "'"
        ));
    }
    match d.place(number::index_or_error(index)?) {
        Some(i) => Ok(i),
        None => Err(raise!(molt_type_IndexError, "deque index out of range")),
    }
}

fn getitem(v: &Value, index: &Value) -> PyResult<Value> {
    let d = this(v);
    let i = position(d, index)?;
    d.get(i)
        .ok_or_else(|| raise!(molt_type_IndexError, "deque index out of range"))
}

fn setitem(v: &Value, index: &Value, value: Option<&Value>) -> PyResult<()> {
    let d = this(v);
    let i = position(d, index)?;
    match value {
        Some(new) => {
            let old = core::mem::replace(&mut d.ring_mut()[i], new.clone());
            drop(old);
        }
        None => {
            d.changed();
            let old = d.ring_mut().remove(i);
            drop(old);
        }
    }
    Ok(())
}

#[cold]
pub fn mutated() -> Raised {
    raise!(
        crate::types::exceptions::molt_type_RuntimeError,
        "deque mutated during iteration"
    )
}

fn contains(v: &Value, item: &Value) -> PyResult<bool> {
    let d = this(v);
    let state = d.state.get();
    let mut i = 0;
    while let Some(x) = d.get(i) {
        if compare::equal(&x, item)? {
            return Ok(true);
        }
        if d.state.get() != state {
            return Err(mutated());
        }
        i += 1;
    }
    Ok(false)
}

fn concat(a: &Value, b: &Value) -> PyResult<Value> {
    if !b.isa::<Deque>() {
        return Err(raise!(
            molt_type_TypeError,
            "can only concatenate deque (not \"",
            b.type_name(),
            "\") to deque"
        ));
    }
    let new = this(a).copy(a.ty());
    new.extend(b, false)?;
    Ok(new.into_value())
}

fn inplace_concat(a: &Value, b: &Value) -> PyResult<Value> {
    this(a).extend(b, false)?;
    Ok(a.clone())
}

fn repeat(v: &Value, count: &Value) -> PyResult<Value> {
    let new = this(v).copy(v.ty()).into_value();
    inplace_repeat(&new, count)
}

fn inplace_repeat(v: &Value, count: &Value) -> PyResult<Value> {
    let n = repeat_count(count)?;
    let d = this(v);
    check_size(d.len(), n)?;
    let items: Vec<Value> = d.ring().iter().cloned().collect();
    if n == 0 {
        d.clear();
    }
    for _ in 1..n {
        for item in &items {
            d.push_right(item.clone());
        }
    }
    Ok(v.clone())
}
