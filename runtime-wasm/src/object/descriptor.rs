//! `property`, `classmethod` and `staticmethod`.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::attr;
use crate::object::call;
use crate::object::field::Field;
use crate::object::function;
use crate::object::names::*;
use crate::object::refs::{Object, PyObject};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::repr::repr;
use crate::text;
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC};

/// `property`.
#[repr(C)]
pub struct Property {
    head: Object,
    getter: Field,
    setter: Field,
    deleter: Field,
    doc: Field,
    name: Field,
}

crate::py_object!(Property, molt_type_property, "property");

/// `classmethod` or `staticmethod`.
#[repr(C)]
pub struct Wrapper {
    head: Object,
    pub function: Field,
}

crate::py_object!(Wrapper, molt_type_classmethod, "classmethod");

builtin_type! {
    /// `property`.
    pub static molt_type_property = "property" in "builtins", base molt_type_object "object",
        layout Property, flags TYPE_GC | TYPE_BASE;
    dealloc: alloc::drop_object::<Property>,
    traverse: traverse_property,
    new: new_property,
    descr_get: get_property,
    descr_set: set_property,
}

builtin_type! {
    /// `classmethod`.
    pub static molt_type_classmethod = "classmethod" in "builtins", base molt_type_object "object",
        layout Wrapper, flags TYPE_GC | TYPE_BASE;
    dealloc: alloc::drop_object::<Wrapper>,
    traverse: traverse_wrapper,
    new: new_wrapper_classmethod,
    repr: |v| Ok(text!("<classmethod(", repr(&wrapped(v))?, ")>").into_value()),
    descr_get: |v, object, ty| {
        let class = match object {
            Some(o) if ty.is(&crate::types::object::molt_type_object) => o.ty().to_value(),
            _ => ty.to_value(),
        };
        let f = wrapped(v);
        if attr::is_plain_function(&f) {
            return Ok(function::bind_method(&f, &class));
        }
        match f.ty().slot_descr_get() {
            Some(_) => attr::bind(&f, Some(&class), class.ty()),
            None => Ok(function::bind_method(&f, &class)),
        }
    },
}

builtin_type! {
    /// `staticmethod`.
    pub static molt_type_staticmethod = "staticmethod" in "builtins", base molt_type_object "object",
        layout Wrapper, flags TYPE_GC | TYPE_BASE;
    dealloc: alloc::drop_object::<Wrapper>,
    traverse: traverse_wrapper,
    new: new_wrapper_staticmethod,
    repr: |v| Ok(text!("<staticmethod(", repr(&wrapped(v))?, ")>").into_value()),
    descr_get: |v, _, _| Ok(wrapped(v)),
    call: |v, args| call::call_args(&wrapped(v), args),
}

/// The function in a `classmethod` or `staticmethod`.
pub fn wrapped(v: &Value) -> Value {
    unsafe {
        (*(v.bits() as usize as *const Wrapper))
            .function
            .get_or_none()
    }
}

/// A `classmethod(f)` or `staticmethod(f)`, by `ty`.
pub fn wrap(ty: &Type, f: &Value) -> Value {
    alloc::new(ty, |head| Wrapper {
        head,
        function: Field::new(Some(f.clone())),
    })
    .into_value()
}

unsafe fn traverse_wrapper(o: *const Object, visit: &mut dyn FnMut(&Value)) {
    unsafe { (*(o as *const Wrapper)).function.visit(visit) }
}

unsafe fn traverse_property(o: *const Object, visit: &mut dyn FnMut(&Value)) {
    let p = unsafe { &*(o as *const Property) };
    for f in [&p.getter, &p.setter, &p.deleter, &p.doc, &p.name] {
        f.visit(visit);
    }
}

#[molt::constructor(sig = "classmethod(function, /)")]
fn new_wrapper_classmethod(class: &Type, function: &Value) -> Value {
    wrap(class, function)
}

#[molt::constructor(sig = "staticmethod(function, /)")]
fn new_wrapper_staticmethod(class: &Type, function: &Value) -> Value {
    wrap(class, function)
}

fn given(v: Option<&Value>) -> Option<Value> {
    v.filter(|v| !v.is_none()).cloned()
}

fn make(class: &Type, parts: [Option<Value>; 4]) -> Value {
    let [getter, setter, deleter, doc] = parts;
    alloc::new(class, |head| Property {
        head,
        getter: Field::new(getter),
        setter: Field::new(setter),
        deleter: Field::new(deleter),
        doc: Field::new(doc),
        name: Field::empty(),
    })
    .into_value()
}

#[molt::constructor(sig = "property(fget=None, fset=None, fdel=None, doc=None)")]
fn new_property(
    class: &Type,
    fget: Option<&Value>,
    fset: Option<&Value>,
    fdel: Option<&Value>,
    doc: Option<&Value>,
) -> Value {
    make(class, [given(fget), given(fset), given(fdel), given(doc)])
}

/// `property 'x' of 'C' object has no getter`.
#[cold]
fn no_accessor(p: &Property, object: &Value, what: &str) -> Raised {
    let class = object.ty().qualname();
    let name = p.name.get();
    let message = match &name {
        Some(n) => match repr(n) {
            Ok(n) => text!("property ", n, " of '", class, "' object has no ", what),
            Err(r) => return r,
        },
        None => text!("property of '", class, "' object has no ", what),
    };
    let attribute = name
        .as_ref()
        .and_then(|n| n.downcast::<Str>())
        .unwrap_or(Str::empty());
    attr::raise_attribute_error(message, object, attribute)
}

fn get_property(v: &Value, object: Option<&Value>, _: &Type) -> PyResult<Value> {
    let p = unsafe { v.cast::<Property>() };
    match (object, p.getter.get()) {
        (None, _) => Ok(v.clone()),
        (Some(o), Some(f)) => call::call1(&f, o),
        (Some(o), None) => Err(no_accessor(p, o, "getter")),
    }
}

fn set_property(v: &Value, object: &Value, value: Option<&Value>) -> PyResult<()> {
    let p = unsafe { v.cast::<Property>() };
    match (value, p.setter.get(), p.deleter.get()) {
        (Some(new), Some(f), _) => call::call2(&f, object, new).map(drop),
        (Some(_), None, _) => Err(no_accessor(p, object, "setter")),
        (None, _, Some(f)) => call::call1(&f, object).map(drop),
        (None, _, None) => Err(no_accessor(p, object, "deleter")),
    }
}

fn copy(v: &Value, part: usize, f: &Value) -> Value {
    let p = unsafe { v.cast::<Property>() };
    let mut parts = [p.getter.get(), p.setter.get(), p.deleter.get(), p.doc.get()];
    parts[part] = given(Some(f));
    let new = make(v.ty(), parts);
    unsafe { new.cast::<Property>() }.name.set(p.name.get());
    new
}

#[molt::method(ty = "property", sig = "getter(self, fget, /) -> property")]
fn getter(v: &Value, f: &Value) -> Value {
    copy(v, 0, f)
}

#[molt::method(ty = "property", sig = "setter(self, fset, /) -> property")]
fn setter(v: &Value, f: &Value) -> Value {
    copy(v, 1, f)
}

#[molt::method(ty = "property", sig = "deleter(self, fdel, /) -> property")]
fn deleter(v: &Value, f: &Value) -> Value {
    copy(v, 2, f)
}

/// `class_build` tells each property its name.
pub fn set_name(v: &Value, name: &Str) {
    if let Some(p) = v.downcast::<Property>()
        && p.name.is_empty()
    {
        p.name.set(Some(name.to_value()));
    }
}

#[molt::getter(ty = "property", name = "fget")]
fn fget(p: &Property) -> Value {
    p.getter.get_or_none()
}

#[molt::getter(ty = "property", name = "fset")]
fn fset(p: &Property) -> Value {
    p.setter.get_or_none()
}

#[molt::getter(ty = "property", name = "fdel")]
fn fdel(p: &Property) -> Value {
    p.deleter.get_or_none()
}

#[molt::getter(ty = "property", name = "__doc__")]
fn doc(p: &Property) -> PyResult<Value> {
    match (p.doc.get(), p.getter.get()) {
        (Some(d), _) => Ok(d),
        (None, Some(f)) => Ok(attr::lookup(&f, molt_name___doc__.get())?.unwrap_or(Value::NONE)),
        (None, None) => Ok(Value::NONE),
    }
}

#[molt::getter(ty = "classmethod", name = "__func__")]
fn classmethod_func(v: &Value) -> Value {
    wrapped(v)
}

#[molt::getter(ty = "staticmethod", name = "__func__")]
fn staticmethod_func(v: &Value) -> Value {
    wrapped(v)
}
