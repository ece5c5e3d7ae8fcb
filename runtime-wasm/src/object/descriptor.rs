//! `property`, `classmethod` and `staticmethod`.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::arguments::slot_receiver;
use crate::object::attr;
use crate::object::call::{self, Args};
use crate::object::dict::Dict;
use crate::object::exception;
use crate::object::field::Field;
use crate::object::function;
use crate::object::names::*;
use crate::object::refs::{Object, PyObject};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::{NewFn, Type};
use crate::object::value::{PyResult, Raised, Value};
use crate::object::version;
use crate::ops::repr::repr;
use crate::raise;
use crate::text;
use crate::types::dunder::init_with;
use crate::types::exceptions::{molt_type_AttributeError, molt_type_TypeError};
use crate::types::object::molt_type_object;
use core::cell::Cell;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC, TYPE_NO_WEAKREF, TYPE_PREFIX_DICT};

/// `property`.
#[repr(C)]
pub struct Property {
    head: Object,
    getter: Field,
    setter: Field,
    deleter: Field,
    doc: Field,
    name: Field,
    /// The doc string was the getter's when it was made: a copy asks its own getter.
    getter_doc: Cell<bool>,
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
    new: |class, _| Ok(make(class, [None, None, None, None])),
    init: init_property,
    descr_get: get_property,
    descr_set: set_property,
}

builtin_type! {
    /// `classmethod`.
    pub static molt_type_classmethod = "classmethod" in "builtins", base molt_type_object "object",
        layout Wrapper, flags TYPE_GC | TYPE_BASE | TYPE_PREFIX_DICT | TYPE_NO_WEAKREF;
    dealloc: alloc::drop_object::<Wrapper>,
    traverse: traverse_wrapper,
    new: |class, _| Ok(wrap(class, &Value::NONE)),
    init: |v, args| init_wrapper(v, args, classmethod_of),
    repr: |v| Ok(text!("<classmethod(", repr(&wrapped(v))?, ")>").into_value()),
    descr_get: |v, object, ty| {
        let class = match object {
            Some(o) if ty.is(&crate::types::object::molt_type_object) => o.ty().to_value(),
            _ => ty.to_value(),
        };
        let f = wrapped(v);
        if attr::is_plain_function(&f) {
            crate::types::function::name_bound_callables();
            return Ok(function::bind_method(&f, &class));
        }
        match f.ty().slot_descr_get() {
            Some(_) => attr::bind(&f, Some(&class), class.downcast::<Type>().unwrap_or(ty)),
            None => {
                crate::types::function::name_bound_callables();
                Ok(function::bind_method(&f, &class))
            }
        }
    },
}

builtin_type! {
    /// `staticmethod`.
    pub static molt_type_staticmethod = "staticmethod" in "builtins", base molt_type_object "object",
        layout Wrapper, flags TYPE_GC | TYPE_BASE | TYPE_PREFIX_DICT | TYPE_NO_WEAKREF;
    dealloc: alloc::drop_object::<Wrapper>,
    traverse: traverse_wrapper,
    new: |class, _| Ok(wrap(class, &Value::NONE)),
    init: |v, args| init_wrapper(v, args, staticmethod_of),
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

/// # Safety
/// `o` is a `Wrapper`.
pub unsafe fn traverse_wrapper(o: *const Object, visit: &mut dyn FnMut(&Value)) {
    unsafe { (*(o as *const Wrapper)).function.visit(visit) }
}

/// # Safety
/// `o` is a `Property`.
pub unsafe fn traverse_property(o: *const Object, visit: &mut dyn FnMut(&Value)) {
    let p = unsafe { &*(o as *const Property) };
    for f in [&p.getter, &p.setter, &p.deleter, &p.doc, &p.name] {
        f.visit(visit);
    }
}

#[molt::constructor(sig = "classmethod(function, /)")]
pub fn classmethod_of(_class: &Type, function: &Value) -> Value {
    function.clone()
}

#[molt::constructor(sig = "staticmethod(function, /)")]
pub fn staticmethod_of(_class: &Type, function: &Value) -> Value {
    function.clone()
}

/// Subclasses may take other arguments than they hand on, so that making and filling are two steps.
pub fn init_wrapper(v: &Value, args: &Args, bind: NewFn) -> PyResult<()> {
    let function = bind(v.ty(), args)?;
    unsafe {
        (*(v.bits() as usize as *const Wrapper))
            .function
            .set(Some(function))
    };
    Ok(())
}

fn given(v: Option<&Value>) -> Option<Value> {
    v.filter(|v| !v.is_none()).cloned()
}

pub fn make(class: &Type, parts: [Option<Value>; 4]) -> Value {
    let [getter, setter, deleter, doc] = parts;
    alloc::new(class, |head| Property {
        head,
        getter: Field::new(getter),
        setter: Field::new(setter),
        deleter: Field::new(deleter),
        doc: Field::new(doc),
        name: Field::empty(),
        getter_doc: Cell::new(false),
    })
    .into_value()
}

#[molt::constructor(sig = "property(fget=None, fset=None, fdel=None, doc=None)")]
fn parts_of_property(
    _class: &Type,
    fget: Option<&Value>,
    fset: Option<&Value>,
    fdel: Option<&Value>,
    doc: Option<&Value>,
) -> Value {
    make(
        &molt_type_property,
        [given(fget), given(fset), given(fdel), given(doc)],
    )
}

pub fn init_property(v: &Value, args: &Args) -> PyResult<()> {
    let new = parts_of_property(v.ty(), args)?;
    let (p, new) = (unsafe { v.cast::<Property>() }, unsafe {
        new.cast::<Property>()
    });
    p.getter.set(new.getter.get());
    p.setter.set(new.setter.get());
    p.deleter.set(new.deleter.get());
    p.doc.set(new.doc.get());
    p.getter_doc.set(p.doc.is_empty() && !doc(p)?.is_none());
    show_doc(v)
}

/// A subclass has a doc string of its own, which that of an instance stands before.
fn show_doc(v: &Value) -> PyResult<()> {
    let p = unsafe { v.cast::<Property>() };
    if v.ty().is(&molt_type_property) {
        return Ok(());
    }
    let doc = doc(p)?;
    let name = molt_name___doc__.get();
    if let Some(d) = v.object().and_then(attr::instance_dict_or_new) {
        d.insert_str(name, doc);
        return Ok(());
    }
    let explicit = !p.doc.is_empty() || doc.is_none();
    match attr::setattr(v, name, Some(&doc)) {
        Err(_) if explicit && exception::clear_if(&molt_type_AttributeError) => Ok(()),
        done => done,
    }
}

/// `property 'x' of 'C' object has no getter`.
#[cold]
fn no_accessor(p: &Property, object: &Value, what: &str) -> Raised {
    let class = object.ty().qualname();
    let named = p.name.get();
    // Since 3.13, what has no name of its own has that of the function that gets it.
    let name = match (&named, p.getter.get()) {
        (None, Some(get)) if version::since(13) => {
            match attr::lookup(&get, crate::object::names::molt_name___name__.get()) {
                Ok(name) => name,
                Err(r) => return r,
            }
        }
        _ => named,
    };
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
    match what {
        "getter" => attr::raise_attribute_error(message, object, attribute),
        // What is set or deleted the error does not tell.
        _ => exception::raise_message(&molt_type_AttributeError, message),
    }
}

pub fn get_property(v: &Value, object: Option<&Value>, _: &Type) -> PyResult<Value> {
    let p = unsafe { v.cast::<Property>() };
    match (object, p.getter.get()) {
        (None, _) => Ok(v.clone()),
        (Some(o), Some(f)) => call::call1(&f, o),
        (Some(o), None) => Err(no_accessor(p, o, "getter")),
    }
}

pub fn set_property(v: &Value, object: &Value, value: Option<&Value>) -> PyResult<()> {
    let p = unsafe { v.cast::<Property>() };
    match (value, p.setter.get(), p.deleter.get()) {
        (Some(new), Some(f), _) => call::call2(&f, object, new).map(drop),
        (Some(_), None, _) => Err(no_accessor(p, object, "setter")),
        (None, _, Some(f)) => call::call1(&f, object).map(drop),
        (None, _, None) => Err(no_accessor(p, object, "deleter")),
    }
}

/// `type(p)(fget, fset, fdel, doc)` with one part another.
fn copy(v: &Value, part: usize, f: &Value) -> PyResult<Value> {
    let p = unsafe { v.cast::<Property>() };
    let mut parts = [p.getter.get(), p.setter.get(), p.deleter.get(), p.doc.get()];
    // None keeps what there was.
    if let Some(f) = given(Some(f)) {
        parts[part] = Some(f);
    }
    if p.getter_doc.get() && parts[0].is_some() {
        parts[3] = None;
    }
    let new = if v.ty().is(&molt_type_property) {
        let made = make(v.ty(), parts);
        let p = unsafe { made.cast::<Property>() };
        p.getter_doc.set(p.doc.is_empty() && !doc(p)?.is_none());
        made
    } else {
        // Its doc string stands in the instance, which is not asked.
        parts[3] = None;
        let parts = parts.map(|p| p.unwrap_or(Value::NONE));
        call::call(&v.ty().to_value(), &parts)?
    };
    if let Some(new) = new.downcast::<Property>() {
        new.name.set(p.name.get());
    }
    Ok(new)
}

#[molt::method(ty = "property", sig = "getter(self, fget, /) -> property", text = "")]
fn getter(v: &Value, f: &Value) -> PyResult<Value> {
    copy(v, 0, f)
}

#[molt::method(ty = "property", sig = "setter(self, fset, /) -> property", text = "")]
fn setter(v: &Value, f: &Value) -> PyResult<Value> {
    copy(v, 1, f)
}

#[molt::method(ty = "property", sig = "deleter(self, fdel, /) -> property", text = "")]
fn deleter(v: &Value, f: &Value) -> PyResult<Value> {
    copy(v, 2, f)
}

/// `class_build` tells each property its name.
pub fn set_name(v: &Value, name: &Str) {
    if let Some(p) = v.downcast::<Property>() {
        p.name.set(Some(name.to_value()));
    }
}

#[molt::method(
    ty = "property",
    sig = "__set_name__(self, /, *args) -> None",
    text = ""
)]
fn dunder_set_name(p: &Property, args: &Tuple) -> PyResult<()> {
    let [_, name] = args.as_slice() else {
        return Err(raise!(
            molt_type_TypeError,
            "__set_name__() takes 2 positional arguments but ",
            args.len(),
            " were given"
        ));
    };
    p.name.set(Some(name.clone()));
    Ok(())
}

#[molt::method(ty = "property", sig = "__init__(self, /, *args, **kwargs) -> None")]
fn dunder_init(p: &Property, args: &Tuple, kwargs: Option<&Dict>) -> PyResult<()> {
    init_with(&p.to_value(), args, kwargs, init_property)
}

#[molt::method(ty = "classmethod", sig = "__init__(self, /, *args, **kwargs) -> None")]
fn classmethod_init(v: &Value, args: &Tuple, kwargs: Option<&Dict>) -> PyResult<()> {
    if !v.ty().is_subtype(&molt_type_classmethod) {
        return Err(slot_receiver("classmethod", "__init__", v));
    }
    init_with(v, args, kwargs, |v, args| {
        init_wrapper(v, args, classmethod_of)
    })
}

#[molt::method(
    ty = "staticmethod",
    sig = "__init__(self, /, *args, **kwargs) -> None"
)]
fn staticmethod_init(v: &Value, args: &Tuple, kwargs: Option<&Dict>) -> PyResult<()> {
    if !v.ty().is_subtype(&molt_type_staticmethod) {
        return Err(slot_receiver("staticmethod", "__init__", v));
    }
    init_with(v, args, kwargs, |v, args| {
        init_wrapper(v, args, staticmethod_of)
    })
}

#[molt::method(ty = "staticmethod", sig = "__call__(self, /, *args, **kwargs)")]
fn staticmethod_call(v: &Value, args: &Value, kwargs: Option<&Value>) -> PyResult<Value> {
    if !v.ty().is_subtype(&molt_type_staticmethod) {
        return Err(slot_receiver("staticmethod", "__call__", v));
    }
    call::call_ex(&wrapped(v), args, kwargs)
}

/// Stands for the setter of attributes that nobody sets.
#[unsafe(no_mangle)]
extern "C" fn molt_s_readonly(_object: u64, _value: u64) -> i32 {
    let _ = raise!(molt_type_AttributeError, "readonly attribute");
    1
}

/// Whether a function says that it is abstract.
fn says_abstract(f: Option<Value>) -> PyResult<bool> {
    let Some(f) = f else { return Ok(false) };
    match attr::lookup(&f, molt_name___isabstractmethod__.get())? {
        Some(v) => crate::ops::truth::is_true(&v),
        None => Ok(false),
    }
}

#[molt::getter(ty = "property", name = "__isabstractmethod__")]
fn property_abstract(p: &Property) -> PyResult<bool> {
    Ok(says_abstract(p.getter.get())?
        || says_abstract(p.setter.get())?
        || says_abstract(p.deleter.get())?)
}

#[molt::getter(ty = "classmethod", name = "__isabstractmethod__")]
fn classmethod_abstract(v: &Value) -> PyResult<bool> {
    says_abstract(Some(wrapped(v)))
}

#[molt::getter(ty = "staticmethod", name = "__isabstractmethod__")]
fn staticmethod_abstract(v: &Value) -> PyResult<bool> {
    says_abstract(Some(wrapped(v)))
}

/// What the function in a wrapper has under a name.
macro_rules! through {
    ($($ty:literal $name:literal $sym:ident;)*) => { $(
        const _: () = {
            #[molt::getter(ty = $ty, name = $name)]
            fn get(v: &Value) -> PyResult<Value> {
                attr::getattr(&wrapped(v), $sym.get())
            }
        };
    )* };
}

through! {
    "classmethod" "__name__" molt_name___name__;
    "classmethod" "__qualname__" molt_name___qualname__;
    "classmethod" "__doc__" molt_name___doc__;
    "classmethod" "__module__" molt_name___module__;
    "classmethod" "__annotations__" molt_name___annotations__;
    "staticmethod" "__name__" molt_name___name__;
    "staticmethod" "__qualname__" molt_name___qualname__;
    "staticmethod" "__doc__" molt_name___doc__;
    "staticmethod" "__module__" molt_name___module__;
    "staticmethod" "__annotations__" molt_name___annotations__;
}

/// The attributes of a wrapper: those that it has from the function come first.
fn wrapper_dict(v: &Value) -> PyResult<Value> {
    let dict = crate::types::object::object_dict(v)?;
    let Some(own) = dict.downcast::<Dict>() else {
        return Ok(dict);
    };
    let set = own.copy();
    let names = [
        molt_name___module__.get(),
        molt_name___name__.get(),
        molt_name___qualname__.get(),
        molt_name___doc__.get(),
        molt_name___annotations__.get(),
    ];
    if names.iter().any(|name| own.get_str(name).is_none()) {
        own.clear();
        let f = wrapped(v);
        for name in names {
            if let Some(found) = attr::lookup(&f, name)? {
                own.insert_str(name, found);
            }
        }
        for (name, value) in set.entries() {
            own.insert(&name, value)?;
        }
    }
    Ok(dict)
}

#[molt::getter(ty = "classmethod", name = "__dict__")]
fn classmethod_dict(v: &Value) -> PyResult<Value> {
    wrapper_dict(v)
}

#[molt::getter(ty = "staticmethod", name = "__dict__")]
fn staticmethod_dict(v: &Value) -> PyResult<Value> {
    wrapper_dict(v)
}

#[molt::getter(ty = "classmethod", name = "__wrapped__")]
fn classmethod_wrapped(v: &Value) -> Value {
    wrapped(v)
}

#[molt::getter(ty = "staticmethod", name = "__wrapped__")]
fn staticmethod_wrapped(v: &Value) -> Value {
    wrapped(v)
}

#[molt::getter(ty = "property", name = "fget", setter = "molt_s_readonly")]
fn fget(p: &Property) -> Value {
    p.getter.get_or_none()
}

#[molt::getter(ty = "property", name = "fset", setter = "molt_s_readonly")]
fn fset(p: &Property) -> Value {
    p.setter.get_or_none()
}

#[molt::getter(ty = "property", name = "fdel", setter = "molt_s_readonly")]
fn fdel(p: &Property) -> Value {
    p.deleter.get_or_none()
}

#[molt::setter(ty = "property", name = "__doc__")]
fn set_doc(p: &Property, doc: Option<&Value>) {
    p.doc.set(Some(doc.cloned().unwrap_or(Value::NONE)));
}

#[molt::getter(ty = "property", name = "__doc__", setter = "molt_s_property___doc__")]
fn doc(p: &Property) -> PyResult<Value> {
    match (p.doc.get(), p.getter.get()) {
        (Some(d), _) => Ok(d),
        (None, Some(f)) => Ok(attr::lookup(&f, molt_name___doc__.get())?.unwrap_or(Value::NONE)),
        (None, None) => Ok(Value::NONE),
    }
}

#[molt::getter(ty = "classmethod", name = "__func__", setter = "molt_s_readonly")]
fn classmethod_func(v: &Value) -> Value {
    wrapped(v)
}

#[molt::getter(ty = "staticmethod", name = "__func__", setter = "molt_s_readonly")]
fn staticmethod_func(v: &Value) -> Value {
    wrapped(v)
}
