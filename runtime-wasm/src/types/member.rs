//! `member_descriptor`: a fixed slot of `__slots__` as an attribute of its class.
//!
//! Made when a program first asks a class for it, and kept in the class's namespace from then on.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::attr;
use crate::object::dict::Dict;
use crate::object::names::molt_name___slots__;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::text;
use crate::types::exceptions::{molt_type_AttributeError, molt_type_TypeError};
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_GC, TYPE_HEAP};

/// A slot of instances.
#[repr(C)]
pub struct Member {
    head: Object,
    name: Ref<Str>,
    owner: Value,
    index: u32,
}

crate::py_object!(Member, molt_type_member_descriptor, "member_descriptor");

builtin_type! {
    /// `types.MemberDescriptorType`.
    pub static molt_type_member_descriptor = "member_descriptor" in "_types",
        base molt_type_object "object", layout Member, flags TYPE_GC;
    dealloc: alloc::drop_object::<Member>,
    traverse: |o, visit| visit(unsafe { &(*(o as *const Member)).owner }),
    repr: |v| {
        let m = this(v);
        Ok(text!("<member '", &*m.name, "' of '", owner(m).name(), "' objects>").into_value())
    },
    descr_get: get,
    descr_set: set,
}

fn this(v: &Value) -> &Member {
    unsafe { v.cast::<Member>() }
}

fn owner(m: &Member) -> &Type {
    unsafe { m.owner.cast::<Type>() }
}

/// The slot `name` that a base of `ty`, or `ty` itself, declares by `__slots__`.
pub fn find(ty: &Type, name: &Str) -> Option<Value> {
    let mut found = None;
    ty.each_in_mro(|t| {
        if !t.has(TYPE_HEAP) || attr::own(t, molt_name___slots__.get()).is_none() {
            return false;
        }
        found = t
            .find_slot(name)
            .filter(|i| *i >= t.base().map_or(0, |b| b.slot_count.get()))
            .map(|i| (t, i));
        found.is_some()
    });
    let (owner, index) = found?;
    Some(make(owner, name, index))
}

fn make(owner: &Type, name: &Str, index: u32) -> Value {
    let member = alloc::new(&molt_type_member_descriptor, |head| Member {
        head,
        name: name.to_exact(),
        owner: owner.to_value(),
        index,
    })
    .into_value();
    if let Some(d) = attr::type_dict(owner) {
        d.insert_str(name, member.clone());
        attr::invalidate(owner);
    }
    member
}

/// The index of a slot that lies in the dict before the object's header: a subclass of a builtin type has no other place.
const UNPLACED: u32 = u32::MAX;

/// The member of a slot without a fixed place, in the class's namespace.
pub fn make_unplaced(owner: &Type, name: &Str) {
    make(owner, name, UNPLACED);
}

/// The dict that holds an object's slots without a fixed place, made where one is stored.
fn unplaced(object: &Object, store: bool) -> Option<&Dict> {
    unsafe {
        let place = &*alloc::prefix_dict(object);
        if place.get() == 0 && store {
            place.set(Dict::empty().into_raw() as usize as u32);
        }
        (place.get() as usize as *const Dict).as_ref()
    }
}

/// Puts the members of all slots that the class declares into its namespace.
pub fn fill(ty: &Type) {
    if !ty.has(TYPE_HEAP) || attr::own(ty, molt_name___slots__.get()).is_none() {
        return;
    }
    for i in ty.base().map_or(0, |b| b.slot_count.get())..ty.slot_count.get() {
        let name: &Str = unsafe { &**ty.slot_names.get().add(i as usize) };
        if attr::type_dict(ty).is_some_and(|d| d.get_str(name).is_none()) {
            make(ty, name, i);
        }
    }
}

/// The object, if it has the slot.
fn holder<'a>(m: &Member, object: &'a Value) -> PyResult<&'a Object> {
    match object.object() {
        Some(o) if object.ty().is_subtype(owner(m)) => Ok(o),
        _ => Err(raise!(
            molt_type_TypeError,
            "descriptor '",
            &*m.name,
            "' for '",
            owner(m).name(),
            "' objects doesn't apply to a '",
            object.type_name(),
            "' object"
        )),
    }
}

fn get(v: &Value, object: Option<&Value>, _: &Type) -> PyResult<Value> {
    let m = this(v);
    let Some(object) = object else {
        return Ok(v.clone());
    };
    let holder = holder(m, object)?;
    let found = match m.index {
        UNPLACED => unplaced(holder, false).and_then(|d| d.get_str(&m.name)),
        index => attr::slot_place(holder, index).get(),
    };
    found.ok_or_else(|| attr::no_attribute(object, &m.name))
}

fn set(v: &Value, object: &Value, value: Option<&Value>) -> PyResult<()> {
    let m = this(v);
    let holder = holder(m, object)?;
    if m.index == UNPLACED {
        match (value, unplaced(holder, value.is_some())) {
            (Some(v), Some(d)) => d.insert_str(&m.name, v.clone()),
            (None, Some(d)) if d.remove_str(&m.name).is_some() => {}
            _ => return Err(raise!(molt_type_AttributeError, &*m.name)),
        }
        return Ok(());
    }
    let place = attr::slot_place(holder, m.index);
    if value.is_none() && place.is_empty() {
        return Err(raise!(molt_type_AttributeError, &*m.name));
    }
    place.set(value.cloned());
    Ok(())
}

#[molt::getter(ty = "member_descriptor", name = "__name__", stub = "str")]
fn name(m: &Member) -> Ref<Str> {
    m.name.clone()
}

#[molt::getter(ty = "member_descriptor", name = "__qualname__", stub = "str")]
fn qualname(m: &Member) -> Ref<Str> {
    text!(owner(m).qualname(), ".", &*m.name)
}

#[molt::getter(ty = "member_descriptor", name = "__objclass__")]
fn objclass(m: &Member) -> Value {
    m.owner.clone()
}

#[molt::getter(ty = "member_descriptor", name = "__doc__")]
fn doc(_m: &Member) -> Value {
    Value::NONE
}

#[molt::method(ty = "member_descriptor", sig = "__reduce__(self, /)")]
fn reduce(m: &Member) -> Ref<crate::object::tuple::Tuple> {
    crate::types::reduced::by_getattr(m.owner.clone(), &m.name)
}
