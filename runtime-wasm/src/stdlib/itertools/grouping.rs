//! `groupby`.

use super::copying::{parts, reduce};
use super::iterator;
use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::call;
use crate::object::field::Field;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value, ends};
use crate::ops::{compare, iter};
use crate::types::object::molt_type_object;
use core::cell::Cell;
use molt_abi::layouts::TYPE_GC;

/// `groupby`.
#[repr(C)]
pub struct GroupBy {
    head: Object,
    /// The number of the group that may still yield.
    serial: Cell<u64>,
    iterator: Value,
    key_function: Option<Value>,
    /// The key of the group that was given last.
    target: Field,
    key: Field,
    value: Field,
}

iterator! {
    /// `itertools.groupby`.
    molt_type_groupby "groupby" GroupBy, new new_groupby, next step_groupby, visit |g, visit| {
        visit(&g.iterator);
        if let Some(f) = &g.key_function {
            visit(f);
        }
        g.target.visit(visit);
        g.key.visit(visit);
        g.value.visit(visit);
    }
}

#[molt::constructor(sig = "groupby(iterable, key=None)")]
fn new_groupby(class: &Type, iterable: &Value, key: Option<&Value>) -> PyResult<Ref<GroupBy>> {
    let iterator = iter::iter(iterable)?;
    Ok(alloc::new(class, |head| GroupBy {
        head,
        serial: Cell::new(0),
        iterator,
        key_function: key.filter(|k| !k.is_none()).cloned(),
        target: Field::empty(),
        key: Field::empty(),
        value: Field::empty(),
    }))
}

/// Reads the next item; whether there was one.
fn advance(g: &GroupBy) -> PyResult<bool> {
    let Some(v) = iter::next(&g.iterator)? else {
        return Ok(false);
    };
    let key = match &g.key_function {
        Some(f) => call::call1(f, &v)?,
        None => v.clone(),
    };
    g.value.set(Some(v));
    g.key.set(Some(key));
    Ok(true)
}

fn step_groupby(g: &GroupBy) -> PyResult<Option<Value>> {
    g.serial.set(g.serial.get() + 1);
    let key = loop {
        match (g.key.get(), g.target.get()) {
            (Some(key), None) => break key,
            (Some(key), Some(target)) if !compare::equal(&target, &key)? => break key,
            _ => {}
        }
        if !advance(g)? {
            return Ok(None);
        }
    };
    g.target.set(Some(key.clone()));
    let group: Ref<Group> = alloc::new(&molt_type__grouper, |head| Group {
        head,
        serial: g.serial.get(),
        parent: g.to_ref(),
        target: key.clone(),
    });
    Ok(Some(Tuple::new([key, group.into_value()]).into_value()))
}

/// The items of one group.
#[repr(C)]
struct Group {
    head: Object,
    serial: u64,
    parent: Ref<GroupBy>,
    target: Value,
}

crate::py_object!(Group, molt_type__grouper, "itertools._grouper");

builtin_type! {
    /// `itertools._grouper`.
    pub static molt_type__grouper = "_grouper", base molt_type_object "object", layout Group, flags TYPE_GC,
        shown "itertools";
    dealloc: alloc::drop_object::<Group>,
    traverse: |o, visit| {
        let g = unsafe { &*(o as *const Group) };
        visit(&g.target);
        g.parent.with_value(visit);
    },
    iter: |v| Ok(v.clone()),
    next: |v| ends(step_group(unsafe { v.cast::<Group>() })),
    new: new_group,
}

#[molt::constructor(sig = "_grouper(parent, tgtkey, /)")]
fn new_group(class: &Type, parent: &GroupBy, tgtkey: &Value) -> Ref<Group> {
    alloc::new(class, |head| Group {
        head,
        serial: parent.serial.get(),
        parent: parent.to_ref(),
        target: tgtkey.clone(),
    })
}

#[molt::method(ty = "_grouper", sig = "__reduce__(self, /)", text = "")]
fn reduce_group(g: &Group) -> PyResult<Ref<Tuple>> {
    if g.parent.serial.get() != g.serial {
        return Ok(crate::types::reduced::by_iter(
            Tuple::empty().into_value(),
            None,
        ));
    }
    let args = Tuple::new([g.parent.to_value(), g.target.clone()]);
    reduce(g.head.ty(), args, None)
}

crate::dunders! { "_grouper" Group; iter |v: &Value| Ok(v.clone()),
next |v| ends(step_group(unsafe { v.cast::<Group>() })) }

fn step_group(group: &Group) -> PyResult<Option<Value>> {
    let g = &*group.parent;
    if g.serial.get() != group.serial {
        return Ok(None);
    }
    if g.value.is_empty() && !advance(g)? {
        return Ok(None);
    }
    let key = g.key.get_or_none();
    if !compare::equal(&group.target, &key)? {
        return Ok(None);
    }
    Ok(g.value.take())
}

#[molt::method(ty = "groupby", sig = "__reduce__(self, /)", text = "")]
fn reduce_groupby(g: &GroupBy) -> PyResult<Ref<Tuple>> {
    let key = g.key_function.clone().unwrap_or(Value::NONE);
    let args = Tuple::new([g.iterator.clone(), key]);
    let state = match (g.key.get(), g.value.get(), g.target.get()) {
        (Some(key), Some(value), Some(target)) => {
            Some(Tuple::new([key, value, target]).into_value())
        }
        _ => None,
    };
    reduce(g.head.ty(), args, state)
}

#[molt::method(
    ty = "groupby",
    sig = "__setstate__(self, state, /) -> None",
    text = ""
)]
fn set_groupby(g: &GroupBy, state: &Value) -> PyResult<()> {
    let given = parts(state, 3, 3)?;
    for (place, v) in [&g.key, &g.value, &g.target].into_iter().zip(given) {
        place.set(Some(v.clone()));
    }
    Ok(())
}
