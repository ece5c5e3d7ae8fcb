//! `super`.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::attr;
use crate::object::call::Args;
use crate::object::dict::Dict;
use crate::object::field::Field;
use crate::object::names::molt_name___class__;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::traceback;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::object::version;
use crate::raise;
use crate::static_str;
use crate::text;
use crate::types::dunder::init_with;
use crate::types::exceptions::{molt_type_RuntimeError, molt_type_TypeError};
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC, TYPE_HEAP};

/// A `super` object.
#[repr(C)]
pub struct Super {
    head: Object,
    class: Field,
    object: Field,
    /// The type whose order is searched: of the object, or the object where that is a class.
    start: Field,
}

crate::py_object!(Super, molt_type_super, "super");

builtin_type! {
    /// `super`.
    pub static molt_type_super = "super" in "builtins", base molt_type_object "object",
        layout Super, flags TYPE_GC | TYPE_BASE;
    dealloc: alloc::drop_object::<Super>,
    traverse: |o, visit| {
        let s = unsafe { &*(o as *const Super) };
        s.class.visit(visit);
        s.object.visit(visit);
        s.start.visit(visit);
    },
    repr: |v| {
        let s = unsafe { v.cast::<Super>() };
        let class = s.class.get_or_none();
        let name = class.downcast::<Type>().map_or(static_str!("NULL"), |t| t.name());
        Ok(match s.start.get() {
            Some(t) => text!("<super: <class '", name, "'>, <", unsafe { t.cast::<Type>() }.name(), " object>>"),
            None => text!("<super: <class '", name, "'>, NULL>"),
        }
        .into_value())
    },
    getattr: getattr,
    // Without an object: that of the instance it is read through.
    descr_get: |v, object, _| {
        let s = unsafe { v.cast::<Super>() };
        match object {
            Some(o) if s.object.is_empty() => super_new(&s.class.get_or_none(), o).map(Ref::into_value),
            _ => Ok(v.clone()),
        }
    },
    new: |ty, args: &Args| {
        // Those of a subclass wait for `__init__`, which may be its own.
        let made = alloc::new(ty, |head| Super {
            head,
            class: Field::new(None),
            object: Field::new(None),
            start: Field::new(None),
        });
        if !ty.has(TYPE_HEAP) {
            fill(&made, args)?;
        }
        Ok(made.into_value())
    },
    init: |v, args: &Args| match v.ty().has(TYPE_HEAP) {
        true => fill(unsafe { v.cast::<Super>() }, args),
        false => Ok(()),
    },
}

/// `super.__init__`.
fn fill(s: &Super, args: &Args) -> PyResult<()> {
    let (class, object) = match args.positional() {
        _ if args.keyword_count() != 0 => {
            return Err(raise!(
                molt_type_TypeError,
                "super() takes no keyword arguments"
            ));
        }
        [class, object] => (class, object),
        [class] => (class, &Value::NONE),
        [] => return Err(raise!(molt_type_RuntimeError, "super(): no arguments")),
        more => {
            return Err(raise!(
                molt_type_TypeError,
                "super() expected at most 2 arguments, got ",
                more.len()
            ));
        }
    };
    let checked = class_of(class)?;
    let start = match object.is_none() {
        true => None,
        false => Some(start_type(checked, object)?.to_value()),
    };
    s.class.set(Some(class.clone()));
    s.object.set(start.is_some().then(|| object.clone()));
    s.start.set(start);
    Ok(())
}

#[molt::method(ty = "super", sig = "__init__(self, /, *args, **kwargs) -> None")]
fn super_init(v: &Value, args: &Tuple, kwargs: Option<&Dict>) -> PyResult<()> {
    init_with(v, args, kwargs, |v, args| {
        fill(unsafe { v.cast::<Super>() }, args)
    })
}

/// The attribute `name` behind `class` in the order of `start`.
pub fn lookup_after(class: &Type, start: &Type, name: &Str) -> Option<Value> {
    let mut after = false;
    let mut found = None;
    start.each_in_mro(|t| {
        if after {
            found = attr::own(t, name);
            return found.is_some();
        }
        after = core::ptr::eq(t, class);
        false
    });
    found
}

/// The type whose order `super(class, object)` searches.
fn start_type<'a>(class: &Type, object: &'a Value) -> PyResult<&'a Type> {
    if let Some(t) = object.downcast::<Type>()
        && t.is_subtype(class)
    {
        return Ok(t);
    }
    if object.ty().is_subtype(class) {
        return Ok(object.ty());
    }
    // What stands for an object of another class may say so.
    let said = attr::lookup(object, molt_name___class__.get());
    if let Ok(Some(said)) = &said
        && let Some(t) = said.downcast::<Type>()
        && t.is_subtype(class)
    {
        return Ok(unsafe { &*(t as *const Type) });
    }
    said?;
    if !version::since(13) {
        return Err(raise!(
            molt_type_TypeError,
            "super(type, obj): obj must be an instance or subtype of type"
        ));
    }
    let (kind, name) = match object.downcast::<Type>() {
        Some(t) => ("type ", t.name()),
        None => ("instance of ", object.ty().name()),
    };
    Err(raise!(
        molt_type_TypeError,
        "super(type, obj): obj (",
        kind,
        name,
        ") is not an instance or subtype of type (",
        class.spoken_name(),
        ")."
    ))
}

fn class_of(v: &Value) -> PyResult<&Type> {
    v.downcast::<Type>().ok_or_else(|| {
        raise!(
            molt_type_TypeError,
            "super() argument 1 must be a type, not ",
            v.type_name()
        )
    })
}

fn make(ty: &Type, class: Value, object: Option<Value>, start: Option<Value>) -> Ref<Super> {
    alloc::new(ty, |head| Super {
        head,
        class: Field::new(Some(class)),
        object: Field::new(object),
        start: Field::new(start),
    })
}

/// The row `super_new`.
pub fn super_new(class: &Value, object: &Value) -> PyResult<Ref<Super>> {
    bound(&molt_type_super, class, object)
}

fn bound(ty: &Type, class: &Value, object: &Value) -> PyResult<Ref<Super>> {
    if object.is_none() {
        class_of(class)?;
        return Ok(make(ty, class.clone(), None, None));
    }
    let start = start_type(class_of(class)?, object)?;
    Ok(make(
        ty,
        class.clone(),
        Some(object.clone()),
        Some(start.to_value()),
    ))
}

/// The row `super_getattr`.
pub fn super_getattr(class: &Value, object: &Value, name: &Str) -> PyResult<Value> {
    attribute(class, object, name).inspect_err(|_| traceback::lookup_failed())
}

fn attribute(class: &Value, object: &Value, name: &Str) -> PyResult<Value> {
    if object.is_none() {
        let s = super_new(class, object)?;
        return s.with_value(|s| attr::generic_getattr(s, name));
    }
    let start = start_type(class_of(class)?, object)?;
    match find(class, object, start, name)? {
        Some(v) => Ok(v),
        None => {
            let s = super_new(class, object)?;
            s.with_value(|s| attr::generic_getattr(s, name))
        }
    }
}

fn find(class: &Value, object: &Value, start: &Type, name: &Str) -> PyResult<Option<Value>> {
    let Some(f) = lookup_after(unsafe { class.cast::<Type>() }, start, name) else {
        return Ok(None);
    };
    // Through a class, functions stay unbound and class methods bind the class.
    let through_class = object.downcast::<Type>().is_some_and(|t| t.is(start));
    let receiver = if through_class { None } else { Some(object) };
    attr::bind(&f, receiver, start).map(Some)
}

fn getattr(v: &Value, name: &Str) -> PyResult<Value> {
    let s = unsafe { v.cast::<Super>() };
    if let (Some(object), Some(start)) = (s.object.get(), s.start.get())
        && !name.is_text("__class__")
        && let Some(found) = find(
            &s.class.get_or_none(),
            &object,
            unsafe { start.cast::<Type>() },
            name,
        )?
    {
        return Ok(found);
    }
    attr::generic_getattr(v, name)
}

#[molt::getter(ty = "super", name = "__thisclass__")]
fn thisclass(s: &Super) -> Value {
    s.class.get_or_none()
}

#[molt::getter(ty = "super", name = "__self__")]
fn dunder_self(s: &Super) -> Value {
    s.object.get_or_none()
}

#[molt::getter(ty = "super", name = "__self_class__")]
fn self_class(s: &Super) -> Value {
    s.start.get_or_none()
}
