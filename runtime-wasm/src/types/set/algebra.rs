//! Union, intersection and the other operations on sets.
//!
//! Takes tables and any iterables, in the order of steps that CPython takes, which decides the order of
//! the result. Never checks which operands an operator accepts, except in the slots at the end.

use super::{FrozenSet, Set, any_set, molt_type_frozenset, molt_type_set, to_value};
use crate::object::dict::Dict;
use crate::object::exception::clear_if;
use crate::object::hash;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::{self, iter};
use crate::types::exceptions::molt_type_TypeError;

/// Adds the items of any iterable.
pub fn update(s: &Set, items: &Value) -> PyResult<()> {
    if let Some(other) = any_set(items) {
        return s.merge(other);
    }
    if let Some(d) = items.downcast_exact::<Dict>() {
        s.make_room(d.len());
        let mut position = 0;
        while let Some((k, _, hash)) = d.next_hashed(&mut position) {
            s.add_hashed(&k, hash)?;
        }
        return Ok(());
    }
    if let Some(text) = items.downcast_exact::<Str>() {
        for c in text.chars().iter() {
            let key = Str::from_code_point(c);
            let hash = key.hash();
            s.add_hashed(&key.into_value(), hash)?;
        }
        return Ok(());
    }
    iter::each(items, |v| s.add(&v).map(drop))
}

/// `item in s`; a set is looked for as the frozenset of the same keys.
pub fn contains(s: &Set, item: &Value) -> PyResult<bool> {
    // Small ints are their own hash, but for -1.
    if let Some(n) = item.as_small_int() {
        return s.contains_hashed(item, hash::not_minus_one(n));
    }
    if let Some(text) = item.downcast_exact::<Str>() {
        return s.contains_hashed(item, text.hash());
    }
    if item.isa::<Set>() {
        let (item, hash) = hashable(item)?;
        return s.contains_hashed(&item, hash);
    }
    let hash = ops::hash(item)?;
    s.contains_hashed(item, hash)
}

/// An item with its hash, a set replaced by a frozenset.
pub fn hashable(item: &Value) -> PyResult<(Value, i64)> {
    let Some(inner) = item.downcast::<Set>() else {
        return Ok((item.clone(), ops::hash(item)?));
    };
    // A subclass may have a hash of its own.
    if item.downcast_exact::<Set>().is_none() {
        match ops::hash(item) {
            Ok(hash) => return Ok((item.clone(), hash)),
            Err(raised) => {
                if !clear_if(&molt_type_TypeError) {
                    return Err(raised);
                }
            }
        }
    }
    let frozen = copy_as(inner, &molt_type_frozenset);
    let hash = frozen.compute_hash();
    Ok((frozen.into_value(), hash))
}

/// A copy under another type.
pub fn copy_as(s: &Set, ty: &Type) -> Ref<Set> {
    let new = Set::empty_for(ty);
    // Copying to an empty set compares nothing.
    let _ = new.merge(s);
    new
}

/// A copy: a set or frozenset, also of a subclass.
pub fn copy(s: &Set) -> Ref<Set> {
    copy_as(s, base_of(s))
}

/// `set` or `frozenset`, whichever the type derives from.
pub fn base_of(s: &Set) -> &'static Type {
    if FrozenSet::matches(s.as_object().ty()) {
        &molt_type_frozenset
    } else {
        &molt_type_set
    }
}

/// A new set of a base type from any iterable.
fn from_iterable(ty: &Type, items: &Value) -> PyResult<Ref<Set>> {
    let new = Set::empty_for(ty);
    update(&new, items)?;
    Ok(new)
}

pub fn is_subset(a: &Set, b: &Set) -> PyResult<bool> {
    let mut position = 0;
    while let Some((k, hash)) = a.next(&mut position) {
        if !b.contains_hashed(&k, hash)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// `s.intersection(items)`.
pub fn intersection(s: &Set, items: &Value) -> PyResult<Ref<Set>> {
    let result = Set::empty_for(base_of(s));
    let Some(other) = any_set(items) else {
        iter::each(items, |v| {
            let hash = ops::hash(&v)?;
            if s.contains_hashed(&v, hash)? {
                result.add_hashed(&v, hash)?;
            }
            Ok(())
        })?;
        return Ok(result);
    };
    if core::ptr::eq(s, other) {
        return Ok(copy(s));
    }
    let (large, small) = if other.len() > s.len() {
        (other, s)
    } else {
        (s, other)
    };
    let mut position = 0;
    while let Some((k, hash)) = small.next(&mut position) {
        if large.contains_hashed(&k, hash)? {
            result.add_distinct(&k, hash)?;
        }
    }
    Ok(result)
}

/// `s.difference(items)`.
pub fn difference(s: &Set, items: &Value) -> PyResult<Ref<Set>> {
    let other = any_set(items);
    let dict = items.downcast_exact::<Dict>();
    let len = match (other, dict) {
        (Some(o), _) => o.len(),
        (None, Some(d)) => d.len(),
        (None, None) => usize::MAX,
    };
    if len == usize::MAX || s.len() >> 2 > len {
        let result = copy(s);
        difference_update(&result, items)?;
        return Ok(result);
    }
    let result = Set::empty_for(base_of(s));
    let mut position = 0;
    while let Some((k, hash)) = s.next(&mut position) {
        let there = match (other, dict) {
            (Some(o), _) => o.contains_hashed(&k, hash)?,
            (None, Some(d)) => d.contains_hashed(&k, hash)?,
            (None, None) => false,
        };
        if !there {
            result.add_distinct(&k, hash)?;
        }
    }
    Ok(result)
}

/// `s.difference_update(items)`.
pub fn difference_update(s: &Set, items: &Value) -> PyResult<()> {
    let Some(other) = any_set(items) else {
        iter::each(items, |v| {
            let hash = ops::hash(&v)?;
            s.discard_hashed(&v, hash).map(drop)
        })?;
        s.settle();
        return Ok(());
    };
    if core::ptr::eq(s, other) {
        s.clear();
        return Ok(());
    }
    let common;
    let other = if other.len() >> 3 > s.len() {
        common = intersection(s, items)?;
        &*common
    } else {
        other
    };
    let mut position = 0;
    while let Some((k, hash)) = other.next(&mut position) {
        s.discard_hashed(&k, hash)?;
    }
    s.settle();
    Ok(())
}

/// `s.symmetric_difference_update(items)`.
pub fn symmetric_difference_update(s: &Set, items: &Value) -> PyResult<()> {
    if any_set(items).is_some_and(|o| core::ptr::eq(o, s)) {
        s.clear();
        return Ok(());
    }
    if let Some(d) = items.downcast_exact::<Dict>() {
        let mut position = 0;
        while let Some((k, _, hash)) = d.next_hashed(&mut position) {
            toggle(s, &k, hash)?;
        }
        return Ok(());
    }
    let made;
    let other = match any_set(items) {
        Some(o) => o,
        None => {
            made = from_iterable(base_of(s), items)?;
            &*made
        }
    };
    let mut position = 0;
    while let Some((k, hash)) = other.next(&mut position) {
        toggle(s, &k, hash)?;
    }
    Ok(())
}

fn toggle(s: &Set, key: &Value, hash: i64) -> PyResult<()> {
    if s.discard_hashed(key, hash)?.is_none() {
        s.add_hashed(key, hash)?;
    }
    Ok(())
}

/// `s.symmetric_difference(items)`.
pub fn symmetric_difference(s: &Set, items: &Value) -> PyResult<Ref<Set>> {
    let result = from_iterable(base_of(s), items)?;
    symmetric_difference_update(&result, &to_value(s))?;
    Ok(result)
}

/// Whether nothing is in both.
pub fn is_disjoint(s: &Set, items: &Value) -> PyResult<bool> {
    let Some(other) = any_set(items) else {
        let it = iter::iter(items)?;
        while let Some(v) = iter::next(&it)? {
            let hash = ops::hash(&v)?;
            if s.contains_hashed(&v, hash)? {
                return Ok(false);
            }
        }
        return Ok(true);
    };
    if core::ptr::eq(s, other) {
        return Ok(s.is_empty());
    }
    let (large, small) = if other.len() > s.len() {
        (other, s)
    } else {
        (s, other)
    };
    let mut position = 0;
    while let Some((k, hash)) = small.next(&mut position) {
        if large.contains_hashed(&k, hash)? {
            return Ok(false);
        }
    }
    Ok(true)
}

// ---- operators: both operands are sets

/// A slot over two sets.
macro_rules! operators {
    ($($(#[$m:meta])* $f:ident |$x:ident, $b:ident| $body:expr;)*) => { $(
        $(#[$m])*
        pub fn $f(a: &Value, $b: &Value) -> PyResult<Value> {
            match (any_set(a), any_set($b)) {
                (Some($x), Some(_)) => $body,
                _ => Ok(Value::NOT_IMPLEMENTED),
            }
        }
    )* };
}

operators! {
    /// `a & b`.
    and |x, b| Ok(intersection(x, b)?.into_value());
    /// `a | b`.
    or |x, b| {
        // The table of a copy has up to four times as many places as are used.
        crate::object::alloc::ensure(x.len().saturating_mul(64))?;
        let result = copy(x);
        if !any_set(b).is_some_and(|y| core::ptr::eq(x, y)) {
            update(&result, b)?;
        }
        Ok(result.into_value())
    };
    /// `a - b`.
    sub |x, b| Ok(difference(x, b)?.into_value());
    /// `a ^ b`.
    xor |x, b| Ok(symmetric_difference(x, b)?.into_value());
    /// `a &= b`.
    iand |x, b| {
        let result = intersection(x, b)?;
        x.swap(&result);
        Ok(to_value(x))
    };
    /// `a |= b`.
    ior |x, b| {
        update(x, b)?;
        Ok(to_value(x))
    };
    /// `a -= b`.
    isub |x, b| {
        difference_update(x, b)?;
        Ok(to_value(x))
    };
    /// `a ^= b`.
    ixor |x, b| {
        symmetric_difference_update(x, b)?;
        Ok(to_value(x))
    };
}
