//! What the collector knows: `gc.get_objects`, `get_referents`, `get_referrers`, `is_tracked`, `is_finalized`.
//!
//! An attribute dict that only its object refers to is part of the object, as in CPython: it is not shown, and what it
//! holds belongs to the object.

use crate::molt;
use crate::object::attr;
use crate::object::dict::Dict;
use crate::object::gc;
use crate::object::instance;
use crate::object::list::List;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::module::Module;
use crate::types::range::Range;
use molt_abi::layouts::{TYPE_CALLABLE, TYPE_GC, TYPE_HEAP};
use std::collections::BTreeSet;

/// The attribute dict that is part of an object.
fn own_dict(o: &Object) -> Option<&Dict> {
    attr::instance_dict(o).filter(|d| d.as_object().refcount() == 1)
}

/// Calls `visit` for all that an object refers to.
fn referents(o: &Object, visit: &mut dyn FnMut(&Value)) {
    let own = own_dict(o).map(|d| d.as_object() as *const Object);
    let mut each = |child: &Value| match child.object() {
        Some(c) if own == Some(c as *const Object) => unsafe { gc::visit_children(c, visit) },
        _ => visit(child),
    };
    unsafe { gc::visit_children(o, &mut each) };
}

/// Whether a value may take part in cycles, as CPython says: a dict does once it holds something that may, a tuple as
/// long as it holds such a thing or no collection looked at it.
fn tracked(v: &Value) -> bool {
    // Builtin functions are static here, and objects like others in CPython.
    let takes_part = |o: &&Object| o.ty().has(TYPE_GC | TYPE_CALLABLE);
    if let Some(t) = v.downcast::<Type>() {
        return t.has(TYPE_HEAP);
    }
    if v.isa::<Module>() {
        return true;
    }
    let Some(o) = v.object().filter(takes_part) else {
        return false;
    };
    if v.downcast_exact::<Range>().is_some() {
        return false;
    }
    if let Some(t) = v.downcast_exact::<Tuple>() {
        return t.as_slice().iter().any(tracked) || !t.is_empty() && is_young(o);
    }
    if v.downcast_exact::<Dict>().is_some() {
        let mut any = false;
        unsafe { gc::visit_children(o, &mut |child| any |= container(child)) };
        return any;
    }
    true
}

fn is_young(o: &Object) -> bool {
    let mut found = false;
    gc::each_object(true, false, &mut |other| {
        found |= core::ptr::eq(o, other);
    });
    found
}

fn container(v: &Value) -> bool {
    v.object().is_some_and(|o| o.ty().has(TYPE_GC))
}

#[molt::function(module = "gc", sig = "is_tracked(obj, /) -> bool")]
fn is_tracked(v: &Value) -> bool {
    tracked(v)
}

#[molt::function(module = "gc", sig = "is_finalized(obj, /) -> bool")]
fn is_finalized(v: &Value) -> bool {
    v.object().is_some_and(instance::is_finalized)
}

fn generation(v: Option<&Value>) -> PyResult<Option<i64>> {
    let Some(v) = v.filter(|v| !v.is_none()) else {
        return Ok(None);
    };
    if !crate::ops::number::has_index(v) {
        return Err(raise!(
            molt_type_TypeError,
            "argument should be integer or None, not '",
            v.type_name(),
            "'"
        ));
    }
    match super::c_int(v)? {
        -1 => Ok(None),
        n @ 0..=2 => Ok(Some(n)),
        n => Err(raise!(
            molt_type_ValueError,
            if n < 0 {
                "generation parameter cannot be negative"
            } else {
                "generation parameter must be less than the number of available generations (3)"
            }
        )),
    }
}

/// The objects of a generation, or all, but those that stand for parts of others.
fn known(generation: Option<i64>) -> Vec<Value> {
    let mut parts = BTreeSet::new();
    let mut found: Vec<Value> = Vec::new();
    gc::each_object(true, true, &mut |o| {
        let dict = own_dict(unsafe { &*o });
        parts.extend(dict.map(|d| d.as_object() as *const Object as usize));
    });
    gc::each_object(
        generation.is_none_or(|n| n == 0),
        generation.is_none_or(|n| n == 2),
        &mut |o| {
            let object = unsafe { &*o };
            if object.refcount() != 0 && !parts.contains(&(o as usize)) {
                found.push(object.to_value());
            }
        },
    );
    found
}

#[molt::function(module = "gc", sig = "get_objects(generation=None) -> list")]
fn get_objects(generation: Option<&Value>) -> PyResult<Ref<List>> {
    Ok(List::from_vec(known(self::generation(generation)?)))
}

#[molt::function(module = "gc", sig = "get_referents(*objs) -> list", text = "")]
fn get_referents(objs: &Tuple) -> Ref<List> {
    let list = List::with_capacity(0);
    for o in objs.as_slice().iter().filter_map(Value::object) {
        referents(o, &mut |child| list.push(child.clone()));
    }
    list
}

#[molt::function(module = "gc", sig = "get_referrers(*objs) -> list", text = "")]
fn get_referrers(objs: &Tuple) -> Ref<List> {
    let refers = |v: &Value| {
        let mut any = false;
        if let Some(o) = v.object().filter(|o| !core::ptr::eq(*o, objs.as_object())) {
            referents(o, &mut |child| {
                any |= objs.as_slice().iter().any(|wanted| wanted.is(child));
            });
        }
        any
    };
    List::from_vec(known(None).into_iter().filter(refers).collect())
}
