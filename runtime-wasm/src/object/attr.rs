//! Attribute lookup.
//!
//! Takes objects and names, gives attributes in Python's order: data descriptors, slots and dict of
//! the instance, class attributes, `__getattr__`. What a type and its bases say of a name is cached by
//! type version and address of the name. Never compares text where an address decides.

use crate::object::alloc::{self, Global};
use crate::object::dict::Dict;
use crate::object::exception;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::object::version;
use crate::raise;
use crate::types::exceptions::{molt_type_AttributeError, molt_type_TypeError};
use molt_abi::layouts::{
    self, TYPE_EXCEPTION, TYPE_FIXED, TYPE_HEAP, TYPE_INSTANCE, TYPE_NO_DICT, TYPE_PREFIX_DICT,
};

/// What the bases of a type say of a name.
#[derive(Clone, Copy)]
struct Entry {
    version: u32,
    name: u32,
    /// Borrowed from the type, 0 where none of the bases has the name.
    value: u64,
    /// One more than the fixed slot of instances, or 0.
    slot: u32,
}

const CACHE: usize = 512;
static ENTRIES: Global<[Entry; CACHE]> = Global::new(
    [Entry {
        version: 0,
        name: 0,
        value: 0,
        slot: 0,
    }; CACHE],
);
static NEXT_VERSION: Global<u32> = Global::new(1);

/// The version under which the type stands in the cache.
fn version(ty: &Type) -> u32 {
    let v = ty.version.get();
    if v != 0 {
        return v;
    }
    let v = NEXT_VERSION.load();
    NEXT_VERSION.store(v + 1);
    ty.version.set(v);
    v
}

/// The type's attributes changed: nothing cached of it or of its subclasses holds.
pub fn invalidate(ty: &Type) {
    ty.version.set(0);
    if let Some(subclasses) = unsafe { ty.subclasses.get().as_ref() } {
        for &s in subclasses {
            invalidate(unsafe { &*s });
        }
    }
}

/// What the last lookup found that may not be kept.
static UNCACHED: Global<Entry> = Global::new(Entry {
    version: 0,
    name: 0,
    value: 0,
    slot: 0,
});

/// The entry stands until the next lookup: what is needed of it is read before anything else runs.
#[inline(always)]
fn entry(ty: &Type, name: &Str) -> &'static Entry {
    let version = ty.version.get();
    let address = name as *const Str as usize as u32;
    let i = (version.wrapping_mul(31) ^ (address >> 3)) as usize % CACHE;
    let e = unsafe { &(*ENTRIES.get())[i] };
    if e.version == version && e.name == address {
        return e;
    }
    fill(ty, name)
}

#[inline(never)]
fn fill(ty: &Type, name: &Str) -> &'static Entry {
    let version = version(ty);
    let address = name as *const Str as usize as u32;
    let found = lookup_uncached(ty, name);
    // Only addresses that stay taken may be keys.
    let place = if name.as_object().refcount() >= layouts::STATIC_REFCOUNT / 2 {
        let i = (version.wrapping_mul(31) ^ (address >> 3)) as usize % CACHE;
        unsafe { (ENTRIES.get() as *mut Entry).add(i) }
    } else {
        UNCACHED.get()
    };
    unsafe {
        *place = Entry {
            version,
            name: address,
            ..found
        };
        &*place
    }
}

fn lookup_uncached(ty: &Type, name: &Str) -> Entry {
    let mut value = 0;
    ty.each_in_mro(|t| {
        value = own_attribute(t, name);
        value != 0
    });
    let slot = ty.find_slot(name).map_or(0, |s| s + 1);
    Entry {
        version: 0,
        name: 0,
        value,
        slot,
    }
}

/// What the type itself has under `name`, borrowed, or 0.
fn own_attribute(ty: &Type, name: &Str) -> u64 {
    if let Some(d) = type_dict(ty)
        && let Some(v) = d.get_str(name)
    {
        return v.bits();
    }
    for e in ty.method_table() {
        if e.value != 0 && unsafe { &*(e.name as usize as *const Str) }.same_name(name) {
            return e.value;
        }
    }
    0
}

/// The namespace of a heap type.
pub fn type_dict(ty: &Type) -> Option<&Dict> {
    unsafe { (ty.dict.get() as *const Dict).as_ref() }
}

/// The attribute of the type or its bases, unbound.
#[inline]
pub fn type_lookup(ty: &Type, name: &Str) -> Option<Value> {
    let bits = entry(ty, name).value;
    unsafe { Value::borrow_opt(&bits).cloned() }
}

/// Whether calling `f` through an instance just puts the instance first.
#[inline]
pub fn is_plain_function(f: &Value) -> bool {
    f.object()
        .is_some_and(|o| o.ty().has(layouts::TYPE_PLAIN_FUNCTION))
}

/// Applies the descriptor protocol to a class attribute.
#[inline]
pub fn bind(attribute: &Value, object: Option<&Value>, ty: &Type) -> PyResult<Value> {
    match attribute.ty().slot_descr_get() {
        Some(f) => f(attribute, object, ty),
        None => Ok(attribute.clone()),
    }
}

/// The place of an object's attribute dict, where its type allows one.
pub fn dict_place(object: &Object) -> Option<*const core::cell::Cell<u32>> {
    let flags = object.ty().flags();
    unsafe {
        let base = object as *const Object as *const u8;
        if flags & TYPE_NO_DICT != 0 {
            None
        } else if flags & TYPE_INSTANCE != 0 {
            Some(base.add(layouts::instance::dict as usize) as *const _)
        } else if flags & TYPE_PREFIX_DICT != 0 {
            Some(alloc::prefix_dict(object))
        } else if object.ty().is(&crate::types::function::molt_type_function) {
            Some(base.add(layouts::function::dict as usize) as *const _)
        } else if object.ty().is(&crate::types::module::molt_type_module) {
            Some(base.add(layouts::module::dict as usize) as *const _)
        } else {
            None
        }
    }
}

/// The attribute dict of an object, if it has one already.
pub fn instance_dict(object: &Object) -> Option<&Dict> {
    unsafe { ((*dict_place(object)?).get() as usize as *const Dict).as_ref() }
}

/// The attribute dict, made where the type allows one.
pub fn instance_dict_or_new(object: &Object) -> Option<&Dict> {
    unsafe {
        let place = &*dict_place(object)?;
        if place.get() == 0 {
            place.set(Dict::empty().into_raw() as usize as u32);
        }
        Some(&*(place.get() as usize as *const Dict))
    }
}

/// Slot number `i` of an instance.
#[inline]
pub fn slot_place(object: &Object, i: u32) -> &crate::object::field::Field {
    unsafe {
        let base = (object as *const Object as *const u8).add(layouts::instance::SIZE as usize);
        &*(base as *const crate::object::field::Field).add(i as usize)
    }
}

/// `object.name`.
pub fn getattr(object: &Value, name: &Str) -> PyResult<Value> {
    match object.ty().slot_getattr() {
        Some(f) => {
            let found = f(object, name);
            if found.is_err() {
                name_error(object, name);
            }
            found
        }
        None => generic_getattr(object, name),
    }
}

/// An AttributeError that code of the program raised without saying of what.
#[cold]
fn name_error(object: &Value, name: &Str) {
    if exception::pending_is(&molt_type_AttributeError)
        && let Some(exc) = exception::take_pending()
    {
        if exc.fields[0].is_empty() && exc.fields[1].is_empty() {
            exc.fields[0].set(Some(name.to_value()));
            exc.fields[1].set(Some(object.clone()));
        }
        exception::restore(exc);
    }
}

/// The lookup of `object.__getattribute__`.
pub fn generic_getattr(object: &Value, name: &Str) -> PyResult<Value> {
    match generic_lookup(object, name)? {
        Some(v) => Ok(v),
        None => Err(no_attribute(object, name)),
    }
}

/// The same without the error.
pub fn generic_lookup(object: &Value, name: &Str) -> PyResult<Option<Value>> {
    let ty = object.ty();
    let e = *entry(ty, name);
    let class_attribute = unsafe { Value::borrow_opt(&e.value) };
    if let Some(a) = class_attribute
        && let Some(o) = a.object()
        && o.ty().slot_descr_set().is_some()
        && let Some(get) = o.ty().slot_descr_get()
    {
        let a = a.clone();
        return get(&a, Some(object), ty).map(Some);
    }
    if let Some(o) = object.object() {
        if e.slot != 0
            && let Some(v) = slot_place(o, e.slot - 1).get()
        {
            return Ok(Some(v));
        }
        if let Some(d) = instance_dict(o)
            && let Some(v) = d.get_str(name)
        {
            return Ok(Some(v));
        }
    }
    match class_attribute {
        Some(a) if a.is_pointer() => {
            let a = a.clone();
            bind(&a, Some(object), ty).map(Some)
        }
        Some(a) => Ok(Some(a.clone())),
        None => Ok(None),
    }
}

/// Whether the class has the name as something that stores go to, which comes before what an object itself has.
pub fn has_data_descriptor(ty: &Type, name: &Str) -> bool {
    let e = *entry(ty, name);
    let found = unsafe { Value::borrow_opt(&e.value) };
    found
        .and_then(|a| a.object())
        .is_some_and(|o| o.ty().slot_descr_set().is_some() && o.ty().slot_descr_get().is_some())
}

/// The AttributeError of a missing attribute.
#[cold]
pub fn no_attribute(object: &Value, name: &Str) -> Raised {
    raise_attribute_error(no_attribute_text(object, name), object, name)
}

/// The same of one that is set or deleted: before 3.13, that error does not tell of what.
#[cold]
pub fn no_attribute_to_set(object: &Value, name: &Str) -> Raised {
    raise_of_setting(no_attribute_text(object, name), object, name)
}

/// The same where there is no place for any attribute, which 3.13 says.
#[cold]
fn no_place(object: &Value, name: &Str) -> Raised {
    let text = no_attribute_text(object, name);
    let generic = object.ty().slot_setattr().is_none();
    let text = match version::since(13) && generic {
        true => text!(&*text, " and no __dict__ for setting new attributes"),
        false => text,
    };
    raise_of_setting(text, object, name)
}

fn raise_of_setting(message: Ref<Str>, object: &Value, name: &Str) -> Raised {
    match version::since(13) {
        true => raise_attribute_error(message, object, name),
        false => exception::raise_message(&molt_type_AttributeError, message),
    }
}

fn no_attribute_text(object: &Value, name: &Str) -> Ref<Str> {
    match object.downcast::<Type>() {
        Some(t) => text!(
            "type object '",
            t.spoken_name(),
            "' has no attribute '",
            name,
            "'"
        ),
        None => text!(
            "'",
            object.type_name(),
            "' object has no attribute '",
            name,
            "'"
        ),
    }
}

use crate::text;

/// An AttributeError with its `name` and `obj`.
#[cold]
pub fn raise_attribute_error(message: Ref<Str>, object: &Value, name: &Str) -> Raised {
    let args = crate::object::tuple::Tuple::new([message.into_value()]);
    let exc = exception::Exception::new(&molt_type_AttributeError, args);
    exc.fields[0].set(Some(name.to_value()));
    exc.fields[1].set(Some(object.clone()));
    exception::raise_object(exc)
}

/// `getattr(object, name, None)`-like: `None` where it raises AttributeError.
pub fn lookup(object: &Value, name: &Str) -> PyResult<Option<Value>> {
    if object.ty().slot_getattr().is_none() {
        // A descriptor's own AttributeError means the same.
        let found = exception::absorb(generic_lookup(object, name), &molt_type_AttributeError)?;
        return Ok(found.flatten());
    }
    exception::absorb(getattr(object, name), &molt_type_AttributeError)
}

/// The generic lookup, where a descriptor's AttributeError means that there is nothing.
pub fn lookup_own(object: &Value, name: &Str) -> PyResult<Option<Value>> {
    let found = exception::absorb(generic_lookup(object, name), &molt_type_AttributeError)?;
    Ok(found.flatten())
}

/// `object.name = value`, or `del object.name`.
pub fn setattr(object: &Value, name: &Str, value: Option<&Value>) -> PyResult<()> {
    match object.ty().slot_setattr() {
        Some(f) => f(object, name, value),
        None => generic_setattr(object, name, value),
    }
}

/// What `object.__setattr__` does.
pub fn generic_setattr(object: &Value, name: &Str, value: Option<&Value>) -> PyResult<()> {
    let ty = object.ty();
    let e = *entry(ty, name);
    if let Some(a) = unsafe { Value::borrow_opt(&e.value) }
        && a.is_pointer()
        && let Some(f) = a.ty().slot_descr_set()
    {
        let a = a.clone();
        return f(&a, object, value);
    }
    if let Some(o) = object.object() {
        if e.slot != 0 {
            let place = slot_place(o, e.slot - 1);
            if value.is_some() || !place.is_empty() {
                place.set(value.cloned());
                return Ok(());
            }
            if dict_place(o).is_none() {
                return Err(raise_of_setting(name.to_exact(), object, name));
            }
        }
        match value {
            Some(v) => {
                if let Some(d) = instance_dict_or_new(o) {
                    d.insert_str(name, v.clone());
                    return Ok(());
                }
            }
            None => {
                if let Some(d) = instance_dict(o)
                    && d.remove_str(name).is_some()
                {
                    return Ok(());
                }
                if dict_place(o).is_some() {
                    let text = no_attribute_text(object, name);
                    return Err(exception::raise_message(&molt_type_AttributeError, text));
                }
            }
        }
    }
    if e.value != 0 {
        let message = text!(
            "'",
            ty.spoken_name(),
            "' object attribute '",
            name,
            "' is read-only"
        );
        return Err(raise_of_setting(message, object, name));
    }
    Err(no_place(object, name))
}

/// A method found for a call.
pub enum Method {
    /// Takes the receiver as first argument.
    Unbound(Value),
    Bound(Value),
}

/// `receiver.name` for a call.
#[inline(always)]
pub fn load_method(receiver: &Value, name: &Str) -> PyResult<Method> {
    match plain_method(receiver, name) {
        Some(f) => Ok(Method::Unbound(f)),
        None => getattr(receiver, name).map(Method::Bound),
    }
}

/// The function that the class has under `name`, where the instance has nothing of that name.
#[inline]
pub fn plain_method(receiver: &Value, name: &Str) -> Option<Value> {
    let ty = receiver.ty();
    if ty.slot_getattr().is_some() {
        return None;
    }
    let e = entry(ty, name);
    let f = unsafe { Value::borrow_opt(&e.value)? };
    if e.slot != 0 || !is_plain_function(f) {
        return None;
    }
    if let Some(o) = receiver.object()
        && let Some(d) = instance_dict(o)
        && d.has_str(name)
    {
        return None;
    }
    Some(f.clone())
}

/// A name for lookups: exactly a `str`; TypeError otherwise, as `getattr()` says.
pub fn name_of(v: &Value) -> PyResult<&Str> {
    v.downcast::<Str>().ok_or_else(|| {
        raise!(
            molt_type_TypeError,
            "attribute name must be string, not '",
            v.type_name(),
            "'"
        )
    })
}

/// `type.__getattribute__`.
pub fn type_getattr(object: &Value, name: &Str) -> PyResult<Value> {
    let ty = unsafe { object.cast::<Type>() };
    let meta = object.ty();
    let meta_attribute = type_lookup(meta, name);
    if let Some(a) = &meta_attribute
        && a.is_pointer()
        && a.ty().slot_descr_set().is_some()
        && a.ty().slot_descr_get().is_some()
    {
        return bind(a, Some(object), meta);
    }
    if let Some(a) = type_lookup(ty, name) {
        return bind(&a, None, ty);
    }
    match meta_attribute {
        Some(a) => bind(&a, Some(object), meta),
        None => match crate::object::class::type_attribute(ty, name) {
            Some(v) => Ok(v),
            None => Err(no_attribute(object, name)),
        },
    }
}

/// `type.__setattr__`.
pub fn type_setattr(object: &Value, name: &Str, value: Option<&Value>) -> PyResult<()> {
    let ty = unsafe { object.cast::<Type>() };
    if ty.flags() & (TYPE_HEAP | TYPE_FIXED) != TYPE_HEAP {
        return Err(raise!(
            molt_type_TypeError,
            "cannot set '",
            name,
            "' attribute of immutable type '",
            ty.spoken_name(),
            "'"
        ));
    }
    if let Some(a) = type_lookup(object.ty(), name)
        && let Some(f) = a.ty().slot_descr_set()
    {
        return f(&a, object, value);
    }
    let dict = match type_dict(ty) {
        Some(d) => d,
        None => crate::host::abort(),
    };
    match value {
        Some(v) => {
            let old = dict.get_str(name);
            dict.insert_str(name, v.clone());
            invalidate(ty);
            drop(old);
        }
        None => {
            let old = dict.remove_str(name);
            invalidate(ty);
            if old.is_none() {
                return Err(no_attribute_to_set(object, name));
            }
        }
    }
    crate::object::class::update_slots(ty, name);
    Ok(())
}

/// The row `slot_missing`: the fixed slot is unbound.
pub fn slot_missing(object: &Value, name: &Str) -> PyResult<Value> {
    getattr(object, name)
}

/// Whether the type is an exception class.
pub fn is_exception_class(v: &Value) -> bool {
    v.downcast::<Type>().is_some_and(|t| t.has(TYPE_EXCEPTION))
}

/// Visits an object's attribute dict, for `traverse` slots.
pub fn visit_dict(object: &Object, visit: &mut dyn FnMut(&Value)) {
    if let Some(d) = instance_dict(object) {
        let bits = d as *const Dict as usize as u64;
        visit(unsafe { Value::borrow(&bits) });
    }
}

/// What the type itself has under `name`.
pub fn own(ty: &Type, name: &Str) -> Option<Value> {
    let bits = own_attribute(ty, name);
    unsafe { Value::borrow_opt(&bits).cloned() }
}

/// The fixed slots of an instance with their names.
fn named_slots(
    object: &Object,
) -> impl Iterator<Item = (&'static Str, &crate::object::field::Field)> {
    let ty = object.ty();
    let count = if ty.has(TYPE_INSTANCE) {
        ty.slot_count.get()
    } else {
        0
    };
    (0..count).map(move |i| {
        let name: &'static Str = unsafe { &**ty.slot_names.get().add(i as usize) };
        (name, slot_place(object, i))
    })
}

/// The names of the bound fixed slots.
pub fn each_slot_name(object: &Object, mut f: impl FnMut(&Str)) {
    for (name, place) in named_slots(object) {
        if !place.is_empty() {
            f(name);
        }
    }
}

/// `__dict__` was asked for: what the fixed slots hold moves to the dict, where lookups of an unbound
/// slot find it.
pub fn move_slots_to_dict(object: &Object, dict: &Dict) {
    for (name, place) in named_slots(object) {
        if !crate::object::layout::declares(object.ty(), name)
            && let Some(v) = place.take()
        {
            dict.insert_str(name, v);
        }
    }
}

/// Visits the fixed slots, for `traverse` slots.
pub fn visit_slots(object: &Object, visit: &mut dyn FnMut(&Value)) {
    for (_, place) in named_slots(object) {
        place.visit(visit);
    }
}

/// Unbinds all fixed slots.
pub fn clear_slots(object: &Object) {
    for (_, place) in named_slots(object) {
        place.set(None);
    }
}

/// Unbinds the fixed slots that stand for entries of `__dict__`: those that `__slots__` names stay.
pub fn clear_attributes(object: &Object) {
    for (name, place) in named_slots(object) {
        if !crate::object::layout::declares(object.ty(), name) {
            place.set(None);
        }
    }
}
