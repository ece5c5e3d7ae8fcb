//! Methods of `set` and `frozenset`.

use super::{FrozenSet, Set, algebra, any_set, molt_type_frozenset, to_value};
use crate::molt;
use crate::object::exception;
use crate::object::refs::{PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::molt_type_KeyError;

#[molt::method(ty = "set", sig = "add(self, object, /) -> None", text = "")]
fn add(s: &Set, object: &Value) -> PyResult<()> {
    s.add(object).map(drop)
}

#[molt::method(ty = "set", sig = "discard(self, object, /) -> None", text = "")]
fn discard(s: &Set, object: &Value) -> PyResult<()> {
    let (key, hash) = algebra::hashable(object)?;
    s.discard_hashed(&key, hash).map(drop)
}

#[molt::method(ty = "set", sig = "remove(self, object, /) -> None", text = "")]
fn remove(s: &Set, object: &Value) -> PyResult<()> {
    let (key, hash) = algebra::hashable(object)?;
    match s.discard_hashed(&key, hash)? {
        Some(_) => Ok(()),
        None => Err(exception::raise_value(&molt_type_KeyError, object.clone())),
    }
}

#[molt::method(ty = "set", sig = "pop(self, /)", text = "")]
fn pop(s: &Set) -> PyResult<Value> {
    s.pop()
        .ok_or_else(|| raise!(molt_type_KeyError, "pop from an empty set"))
}

#[molt::method(ty = "set", sig = "clear(self, /) -> None", text = "")]
fn clear(s: &Set) {
    s.clear();
}

#[molt::method(ty = "set", sig = "update(self, /, *others) -> None", text = "")]
fn update(s: &Set, others: &Tuple) -> PyResult<()> {
    for o in others.as_slice() {
        algebra::update(s, o)?;
    }
    Ok(())
}

#[molt::method(
    ty = "set",
    sig = "intersection_update(self, /, *others) -> None",
    text = ""
)]
fn intersection_update(s: &Set, others: &Tuple) -> PyResult<()> {
    let result = intersection_all(s, others)?;
    s.swap(&result);
    Ok(())
}

#[molt::method(
    ty = "set",
    sig = "difference_update(self, /, *others) -> None",
    text = ""
)]
fn difference_update(s: &Set, others: &Tuple) -> PyResult<()> {
    for o in others.as_slice() {
        algebra::difference_update(s, o)?;
    }
    Ok(())
}

#[molt::method(
    ty = "set",
    sig = "symmetric_difference_update(self, other, /) -> None",
    text = ""
)]
fn symmetric_difference_update(s: &Set, other: &Value) -> PyResult<()> {
    algebra::symmetric_difference_update(s, other)
}

fn union_all(s: &Set, others: &Tuple) -> PyResult<Ref<Set>> {
    crate::object::alloc::ensure(s.len().saturating_mul(64))?;
    let result = algebra::copy(s);
    for o in others.as_slice() {
        if !any_set(o).is_some_and(|o| core::ptr::eq(o, s)) {
            algebra::update(&result, o)?;
        }
    }
    Ok(result)
}

fn intersection_all(s: &Set, others: &Tuple) -> PyResult<Ref<Set>> {
    let mut result: Option<Ref<Set>> = None;
    for o in others.as_slice() {
        let next = algebra::intersection(result.as_deref().unwrap_or(s), o)?;
        result = Some(next);
    }
    Ok(result.unwrap_or_else(|| algebra::copy(s)))
}

fn difference_all(s: &Set, others: &Tuple) -> PyResult<Ref<Set>> {
    let [first, rest @ ..] = others.as_slice() else {
        return Ok(algebra::copy(s));
    };
    let result = algebra::difference(s, first)?;
    for o in rest {
        algebra::difference_update(&result, o)?;
    }
    Ok(result)
}

/// The set of an argument, made where it is none.
fn as_set(v: &Value) -> PyResult<Value> {
    if any_set(v).is_some() {
        return Ok(v.clone());
    }
    let made = Set::empty();
    algebra::update(&made, v)?;
    Ok(made.into_value())
}

fn subset(s: &Set, other: &Value) -> PyResult<bool> {
    let other = as_set(other)?;
    match any_set(&other) {
        Some(o) => Ok(s.len() <= o.len() && algebra::is_subset(s, o)?),
        None => Ok(false),
    }
}

fn superset(s: &Set, other: &Value) -> PyResult<bool> {
    if any_set(other).is_none() {
        let it = crate::ops::iter::iter(other)?;
        while let Some(v) = crate::ops::iter::next(&it)? {
            let hash = crate::ops::hash(&v)?;
            if !s.contains_hashed(&v, hash)? {
                return Ok(false);
            }
        }
        return Ok(true);
    }
    match any_set(other) {
        Some(o) => Ok(o.len() <= s.len() && algebra::is_subset(o, s)?),
        None => Ok(false),
    }
}

macro_rules! shared {
    ($ty:literal $layout:ident $module:ident) => {
        mod $module {
            use super::*;

            #[molt::method(ty = $ty, sig = "union(self, /, *others)")]
            fn union(s: &$layout, others: &Tuple) -> PyResult<Ref<Set>> {
                union_all(s, others)
            }

            #[molt::method(ty = $ty, sig = "intersection(self, /, *others)")]
            fn intersection(s: &$layout, others: &Tuple) -> PyResult<Ref<Set>> {
                intersection_all(s, others)
            }

            #[molt::method(ty = $ty, sig = "difference(self, /, *others)")]
            fn difference(s: &$layout, others: &Tuple) -> PyResult<Ref<Set>> {
                difference_all(s, others)
            }

            #[molt::method(ty = $ty, sig = "symmetric_difference(self, other, /)")]
            fn symmetric_difference(s: &$layout, other: &Value) -> PyResult<Ref<Set>> {
                algebra::symmetric_difference(s, other)
            }

            #[molt::method(ty = $ty, sig = "issubset(self, other, /) -> bool")]
            fn issubset(s: &$layout, other: &Value) -> PyResult<bool> {
                subset(s, other)
            }

            #[molt::method(ty = $ty, sig = "issuperset(self, other, /) -> bool")]
            fn issuperset(s: &$layout, other: &Value) -> PyResult<bool> {
                superset(s, other)
            }

            #[molt::method(ty = $ty, sig = "isdisjoint(self, other, /) -> bool")]
            fn isdisjoint(s: &$layout, other: &Value) -> PyResult<bool> {
                algebra::is_disjoint(s, other)
            }

            #[molt::method(ty = $ty, sig = "copy(self, /)")]
            fn copy(s: &$layout) -> Value {
                if s.as_object().ty().is(&molt_type_frozenset) {
                    to_value(s)
                } else {
                    algebra::copy(s).into_value()
                }
            }
        }
    };
}

shared!("set" Set of_set);
shared!("frozenset" FrozenSet of_frozenset);
