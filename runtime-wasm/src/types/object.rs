//! `object`.

use crate::class_record;
use crate::molt;
use crate::object::alloc::{self, Global};
use crate::object::attr;
use crate::object::call::Args;
use crate::object::function;
use crate::object::instance;
use crate::object::names::*;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::{Slots, Type};
use crate::object::value::{PyResult, Value};
use crate::ops::compare::CompareOp;
use crate::raise;
use crate::static_str;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::wrapper::molt_type_builtin_function_or_method;
use core::cell::Cell;
use molt_abi::layouts::{TYPE_BASE, TYPE_DICT, TYPE_EXCEPTION, TYPE_HEAP, TYPE_INSTANCE};

/// `object`.
#[unsafe(no_mangle)]
pub static molt_type_object: Type = Type::fixed(
    static_str!("object"),
    core::ptr::null(),
    core::mem::size_of::<Object>(),
    TYPE_BASE,
    core::ptr::null(),
    Slots {
        dealloc: Cell::new(Some(dealloc)),
        new: Cell::new(Some(new)),
        init: Cell::new(Some(init)),
        ..Slots::EMPTY
    },
);

class_record!("builtins", "object", molt_type_object, "");

/// Whether the class has its own `__new__` or `__init__`, looked up by slot.
fn overrides_new(class: &Type) -> bool {
    class
        .slots
        .new
        .get()
        .is_some_and(|f| f as usize != new as *const () as usize)
}

fn overrides_init(class: &Type) -> bool {
    class
        .slots
        .init
        .get()
        .is_some_and(|f| f as usize != init as *const () as usize)
}

/// `object.__new__`.
pub fn new(class: &Type, args: &Args) -> PyResult<Value> {
    if !args.is_empty() {
        if overrides_new(class) {
            return Err(raise!(
                molt_type_TypeError,
                "object.__new__() takes exactly one argument (the type to instantiate)"
            ));
        }
        if !overrides_init(class) {
            return Err(raise!(
                molt_type_TypeError,
                class.spoken_name(),
                "() takes no arguments"
            ));
        }
    }
    if class.has(TYPE_HEAP) {
        check_abstract(class)?;
    }
    if class.has(TYPE_INSTANCE) {
        return Ok(instance::instance_new(class).into_value());
    }
    if class.has(TYPE_HEAP) || !class.is(&molt_type_object) {
        let mut safe = class;
        while safe.has(TYPE_HEAP)
            && let Some(base) = safe.base()
        {
            safe = base;
        }
        return Err(raise!(
            molt_type_TypeError,
            "object.__new__(",
            class.spoken_name(),
            ") is not safe, use ",
            safe.spoken_name(),
            ".__new__()"
        ));
    }
    Ok(plain().into_value())
}

/// A class with abstract methods has no instances.
fn check_abstract(class: &Type) -> PyResult<()> {
    let names = attr::type_dict(class).and_then(|d| d.get_str(molt_name___abstractmethods__.get()));
    let Some(names) = names else { return Ok(()) };
    let names = crate::ops::iter::collect(&names)?;
    if names.is_empty() {
        return Ok(());
    }
    let mut names: Vec<Ref<Str>> = names
        .into_iter()
        .filter_map(|n| n.into_ref::<Str>().ok())
        .collect();
    names.sort_by(|a, b| a.compare(b));
    let mut list = crate::text::builder::StrBuilder::new();
    for (i, n) in names.iter().enumerate() {
        list.push_str(if i > 0 { "', '" } else { "'" });
        list.push(n);
    }
    list.push_str("'");
    let plural = if names.len() > 1 { "s " } else { " " };
    Err(raise!(
        molt_type_TypeError,
        "Can't instantiate abstract class ",
        class.spoken_name(),
        " without an implementation for abstract method",
        plural,
        list.finish()
    ))
}

/// `object()`.
fn plain() -> Ref<Object> {
    unsafe {
        Ref::from_owned(alloc::new_object(
            &molt_type_object,
            core::mem::size_of::<Object>(),
        ))
    }
}

unsafe fn dealloc(object: *const Object) {
    unsafe { alloc::free_object(object, core::mem::size_of::<Object>()) }
}

/// `object.__init__`.
pub fn init(v: &Value, args: &Args) -> PyResult<()> {
    let class = v.ty();
    if !args.is_empty() {
        if overrides_init(class) {
            return Err(raise!(
                molt_type_TypeError,
                "object.__init__() takes exactly one argument (the instance to initialize)"
            ));
        }
        // What no call makes takes anything.
        if class.slot_new().is_some() && !overrides_new(class) {
            return Err(raise!(
                molt_type_TypeError,
                class.spoken_name(),
                ".__init__() takes exactly one argument (the instance to initialize)"
            ));
        }
    }
    Ok(())
}

#[molt::method(ty = "object", sig = "__init__(self, /, *args, **kwargs) -> None")]
fn object_init(
    v: &Value,
    args: &crate::object::tuple::Tuple,
    kwargs: Option<&Value>,
) -> PyResult<()> {
    // The types below `object` have their own; what comes here is `super().__init__()`.
    crate::types::type_::with_keywords(args, kwargs, |a| builtin_init(v.ty())(v, a))
}

/// The `__init__` of the nearest builtin type.
fn builtin_init(ty: &Type) -> crate::object::type_::InitFn {
    let mut found: crate::object::type_::InitFn = init;
    ty.each_in_mro(|t| {
        if t.is_builtin() {
            found = t.slot_init().unwrap_or(init);
            return true;
        }
        false
    });
    found
}

/// Those `__new__` that were asked for, each with its type: it is always the same object.
static MAKERS: Global<Vec<(&'static Type, Value)>> = Global::new(Vec::new());

/// The builtin type whose `__new__` the class has, where no class of the program has one.
fn maker(class: &Type) -> &'static Type {
    let mut found: &'static Type = &molt_type_object;
    class.each_in_mro(|t| {
        if t.is_builtin() && t.slot_new().is_some() {
            found = unsafe { &*(t as *const Type) };
            return true;
        }
        false
    });
    found
}

/// `class.__new__` of builtin classes and of those without one of their own.
pub fn bound_new(f: &Value, class: &Type) -> Value {
    let class = maker(class);
    let known = unsafe { &mut *MAKERS.get() };
    if let Some((_, v)) = known.iter().find(|(t, _)| t.is(class)) {
        return v.clone();
    }
    let v = function::bind_as(&molt_type_builtin_function_or_method, f, &class.to_value());
    known.push((class, v.clone()));
    v
}

#[molt::method(
    ty = "object",
    sig = "@class __new__(cls, /, *args, **kwargs)",
    text = "($type, *args, **kwargs)"
)]
fn object_new(class: &Type, args: &Tuple, kwargs: Option<&Value>) -> PyResult<Value> {
    let owner = maker(class);
    let name = owner.spoken_name();
    let Some((first, rest)) = args.as_slice().split_first() else {
        return Err(raise!(
            molt_type_TypeError,
            name,
            ".__new__(): not enough arguments"
        ));
    };
    let Some(wanted) = first.downcast::<Type>() else {
        return Err(raise!(
            molt_type_TypeError,
            name,
            ".__new__(X): X is not a type object (",
            first.type_name(),
            ")"
        ));
    };
    let shown = wanted.spoken_name();
    if !wanted.is_subtype(owner) {
        return Err(raise!(
            molt_type_TypeError,
            name,
            ".__new__(",
            shown,
            "): ",
            shown,
            " is not a subtype of ",
            name
        ));
    }
    let safe = behind_classes_with_new(wanted);
    // What is below dict is made as it is.
    let maker = match owner.has(TYPE_DICT) && !owner.has(TYPE_HEAP) {
        true => safe,
        false => owner,
    };
    let make = maker.slot_new().unwrap_or(new);
    if safe.slot_new().is_none_or(|f| f as usize != make as usize) {
        return Err(raise!(
            molt_type_TypeError,
            name,
            ".__new__(",
            shown,
            ") is not safe, use ",
            safe.spoken_name(),
            ".__new__()"
        ));
    }
    let rest = Tuple::from_slice(rest);
    crate::types::type_::with_keywords(&rest, kwargs, |a| make(wanted, a))
}

/// The nearest base, or the class itself, whose `__new__` is not written in Python.
fn behind_classes_with_new(mut class: &Type) -> &Type {
    while class.has(TYPE_HEAP)
        && class.slot_new().is_some_and(crate::object::thunks::is_new)
        && let Some(base) = class.base()
    {
        class = base;
    }
    class
}

#[molt::method(ty = "object", sig = "__repr__(self, /) -> str")]
fn object_repr(v: &Value) -> Ref<Str> {
    crate::ops::repr::default_repr(v)
}

#[molt::method(ty = "object", sig = "__str__(self, /) -> str")]
fn object_str(v: &Value) -> PyResult<Value> {
    Ok(crate::ops::repr::repr(v)?.into_value())
}

#[molt::method(ty = "object", sig = "__hash__(self, /) -> int")]
fn object_hash(v: &Value) -> i64 {
    crate::object::hash::of_address(v.bits() as u32)
}

#[molt::method(ty = "object", sig = "__eq__(self, value, /)")]
fn object_eq(v: &Value, other: &Value) -> Value {
    match v.is(other) {
        true => Value::TRUE,
        false => Value::NOT_IMPLEMENTED,
    }
}

macro_rules! orders {
    ($($f:ident $sig:literal;)*) => { $(
        #[molt::method(ty = "object", sig = $sig)]
        fn $f(_v: &Value, _other: &Value) -> Value {
            Value::NOT_IMPLEMENTED
        }
    )* };
}

orders! {
    object_lt "__lt__(self, value, /)";
    object_le "__le__(self, value, /)";
    object_gt "__gt__(self, value, /)";
    object_ge "__ge__(self, value, /)";
}

#[molt::method(ty = "object", sig = "__ne__(self, value, /)")]
fn object_ne(v: &Value, other: &Value) -> PyResult<Value> {
    let equal = match v.ty().slot_compare() {
        Some(f) => f(v, other, CompareOp::Eq)?,
        None => object_eq(v, other),
    };
    match equal.is_not_implemented() {
        true => Ok(Value::NOT_IMPLEMENTED),
        false => Ok(Value::bool(!crate::ops::truth::is_true(&equal)?)),
    }
}

#[molt::method(ty = "object", sig = "__format__(self, format_spec, /) -> str")]
fn object_format(v: &Value, spec: &Str) -> PyResult<Value> {
    if spec.is_empty() {
        return Ok(crate::ops::repr::str(v)?.into_value());
    }
    Err(raise!(
        molt_type_TypeError,
        "unsupported format string passed to ",
        v.type_name(),
        ".__format__"
    ))
}

#[molt::method(ty = "object", sig = "__getattribute__(self, name, /)")]
fn object_getattribute(v: &Value, name: &Value) -> PyResult<Value> {
    attr::generic_getattr(v, attribute_name(name)?)
}

/// The name of an attribute, given as any object.
pub fn attribute_name(name: &Value) -> PyResult<&Str> {
    match name.downcast::<Str>() {
        Some(name) => Ok(name),
        None => Err(raise!(
            molt_type_TypeError,
            "attribute name must be string, not '",
            name.type_name(),
            "'"
        )),
    }
}

/// Classes guard their attributes themselves.
fn not_of_classes(v: &Value, method: &str) -> PyResult<()> {
    match v.isa::<Type>() {
        true => Err(raise!(
            molt_type_TypeError,
            "can't apply this ",
            method,
            " to ",
            v.ty().spoken_name(),
            " object"
        )),
        false => Ok(()),
    }
}

#[molt::method(ty = "object", sig = "__setattr__(self, name, value, /) -> None")]
fn object_setattr(v: &Value, name: &Value, value: &Value) -> PyResult<()> {
    not_of_classes(v, "__setattr__")?;
    attr::generic_setattr(v, attribute_name(name)?, Some(value))
}

#[molt::method(ty = "object", sig = "__delattr__(self, name, /) -> None")]
fn object_delattr(v: &Value, name: &Value) -> PyResult<()> {
    not_of_classes(v, "__delattr__")?;
    attr::generic_setattr(v, attribute_name(name)?, None)
}

#[molt::method(
    ty = "object",
    sig = "@class __init_subclass__(cls, /, *args, **kwargs) -> None",
    text = ""
)]
fn object_init_subclass(
    class: &Type,
    args: &crate::object::tuple::Tuple,
    kwargs: Option<&crate::object::dict::Dict>,
) -> PyResult<()> {
    if kwargs.is_some_and(|k| !k.is_empty()) {
        return Err(raise!(
            molt_type_TypeError,
            class.qualname(),
            ".__init_subclass__() takes no keyword arguments"
        ));
    }
    if !args.is_empty() {
        return Err(raise!(
            molt_type_TypeError,
            class.qualname(),
            ".__init_subclass__() takes no arguments (",
            args.len(),
            " given)"
        ));
    }
    Ok(())
}

#[molt::getter(ty = "object", name = "__class__", setter = "molt_s_object___class__")]
fn object_class(v: &Value) -> Value {
    v.ty().escape()
}

#[molt::setter(ty = "object", name = "__class__")]
fn set_object_class(v: &Value, class: Option<&Value>) -> PyResult<()> {
    let Some(class) = class else {
        return Err(raise!(
            molt_type_TypeError,
            "can't delete __class__ attribute"
        ));
    };
    let Some(new) = class.downcast::<Type>() else {
        return Err(raise!(
            molt_type_TypeError,
            "__class__ must be set to a class, not '",
            class.type_name(),
            "' object"
        ));
    };
    let old = v.ty();
    if !(old.has(TYPE_HEAP) && new.has(TYPE_HEAP)) {
        return Err(raise!(
            molt_type_TypeError,
            "__class__ assignment only supported for mutable types or ModuleType subclasses"
        ));
    }
    let same = crate::object::layout::compatible(old, new);
    if !same {
        return Err(raise!(
            molt_type_TypeError,
            "__class__ assignment: '",
            new.name(),
            "' object layout differs from '",
            old.name(),
            "'"
        ));
    }
    if let Some(o) = v.object() {
        new.as_object().retain();
        let old: *const Type = old;
        o.set_ty(unsafe { &*(new as *const Type) });
        unsafe { alloc::release(old as *const Object) };
    }
    Ok(())
}

#[molt::getter(ty = "object", name = "__dict__", setter = "molt_s_object___dict__")]
pub fn object_dict(v: &Value) -> PyResult<Value> {
    let dict = v.object().and_then(|o| {
        let d = attr::instance_dict_or_new(o)?;
        attr::move_slots_to_dict(o, d);
        Some(d.to_value())
    });
    dict.ok_or_else(|| attr::no_attribute(v, molt_name___dict__.get()))
}

#[molt::getter(ty = "object", name = "__weakref__")]
fn object_weakref(v: &Value) -> PyResult<Value> {
    if let Some(class) = v.downcast::<Type>() {
        // A class has the descriptor, once somebody looks.
        let mut found = None;
        class.each_in_mro(|t| {
            if let Some(namespace) = attr::type_dict(t) {
                crate::types::function::add_instance_attributes(t, namespace);
            }
            let own = attr::own(t, molt_name___weakref__.get());
            found = own.filter(|_| t.has(TYPE_HEAP));
            found.is_some()
        });
        return found.ok_or_else(|| attr::no_attribute(v, molt_name___weakref__.get()));
    }
    let place = v.object().filter(|_| v.ty().has(TYPE_HEAP));
    match place.and_then(crate::object::weak::place) {
        Some(_) => Ok(crate::types::function::first_reference(v)),
        None => Err(attr::no_attribute(v, molt_name___weakref__.get())),
    }
}

#[molt::setter(ty = "object", name = "__dict__")]
pub fn set_object_dict(v: &Value, dict: Option<&Value>) -> PyResult<()> {
    let place = v.object().and_then(|o| Some((o, attr::dict_place(o)?)));
    let Some((o, place)) = place else {
        return Err(attr::no_attribute(v, molt_name___dict__.get()));
    };
    if dict.is_none() && v.ty().has(TYPE_EXCEPTION) {
        return Err(raise!(molt_type_TypeError, "cannot delete __dict__"));
    }
    // Without its dictionary an object has an empty one.
    let fresh = match dict {
        Some(_) => Value::NONE,
        None => crate::object::dict::Dict::empty().into_value(),
    };
    let new = dict.unwrap_or(&fresh);
    let Some(new) = new.downcast::<crate::object::dict::Dict>() else {
        return Err(raise!(
            molt_type_TypeError,
            "__dict__ must be set to a dictionary, not a '",
            new.type_name(),
            "'"
        ));
    };
    attr::clear_attributes(o);
    let old = unsafe { (*place).replace(new.to_ref().into_raw() as usize as u32) };
    if old != 0 {
        unsafe { alloc::release(old as usize as *const Object) };
    }
    Ok(())
}

#[molt::getter(ty = "object", name = "__doc__")]
fn object_doc(v: &Value) -> Value {
    attr::type_lookup(v.ty(), molt_name___doc__.get())
        .filter(|d| d.isa::<Str>() || v.ty().has(TYPE_HEAP))
        .filter(|d| d.isa::<Str>() || d.is_none())
        .unwrap_or_else(|| crate::types::described::class(v.ty()))
}

/// The slot of the nearest builtin type: what a dunder method of a builtin type does when called
/// through `super()`.
pub fn builtin_slot<F>(ty: &Type, slot: impl Fn(&Type) -> Option<F>) -> Option<F> {
    let mut found = None;
    ty.each_in_mro(|t| {
        if t.is_builtin() {
            found = slot(t);
            return found.is_some();
        }
        false
    });
    found
}
