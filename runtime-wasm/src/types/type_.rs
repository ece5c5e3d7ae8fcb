//! `type`.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc::{self, Global};
use crate::object::arguments::slot_receiver;
use crate::object::attr;
use crate::object::call::Args;
use crate::object::class;
use crate::object::dict::Dict;
use crate::object::exception;
use crate::object::list::List;
use crate::object::mro;
use crate::object::names::*;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::{NewFn, Type, molt_types_escape, touch};
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::depth::{USUAL, deeper};
use crate::raise;
use crate::static_str;
use crate::text;
use crate::types::exceptions::{molt_type_AttributeError, molt_type_TypeError};
use crate::types::generic_alias::GenericAlias;
use crate::types::object::{attribute_name, molt_type_object};
use crate::types::union;
use core::cell::Cell;
use molt_abi::layouts::{TYPE_BASE, TYPE_FIXED, TYPE_GC, TYPE_HEAP, TYPE_SIZE, TYPE_TYPE};

builtin_type! {
    /// `type`.
    pub static molt_type_type = "type" in "builtins", base molt_type_object "object",
        layout Type, flags TYPE_GC | TYPE_BASE | TYPE_TYPE, number &crate::types::union::molt_number_type;
    dealloc: dealloc,
    traverse: traverse,
    repr: repr,
    call: call,
    getattr: attr::type_getattr,
    setattr: attr::type_setattr,
    new: new,
    init: |_, _| Ok(()),
}

fn this(v: &Value) -> &Type {
    unsafe { v.cast::<Type>() }
}

pub fn repr(v: &Value) -> PyResult<Value> {
    let t = this(v);
    Ok(match t.module() {
        Some(m) if !m.is_text("builtins") => text!("<class '", m, ".", t.qualname(), "'>"),
        _ => text!("<class '", t.name(), "'>"),
    }
    .into_value())
}

/// `type(x)` or `type(name, bases, namespace)`.
pub fn new(meta: &Type, args: &Args) -> PyResult<Value> {
    if meta.is(&molt_type_type)
        && args.keyword_count() == 0
        && let [one] = args.positional()
    {
        return Ok(one.ty().escape());
    }
    if meta.is(&molt_type_type) && args.positional().len() == 1 {
        return Err(raise!(
            molt_type_TypeError,
            "type() takes no keyword arguments"
        ));
    }
    if meta.is(&molt_type_type) && args.positional().len() != 3 {
        return Err(raise!(molt_type_TypeError, "type() takes 1 or 3 arguments"));
    }
    class::type_new(meta, args)
}

/// What makes classes for the metaclass of `abc.ABC`, which a program need not name; empty where `ABC` is not linked.
#[repr(transparent)]
pub struct Maker(Cell<Option<NewFn>>);

unsafe impl Sync for Maker {}

/// Exported, lest the optimiser puts the function where it is read.
#[unsafe(no_mangle)]
pub static molt_maker_abc: Maker = Maker(Cell::new(Some(crate::stdlib::abc::new)));
crate::slot_record!("maker", 0, molt_type_ABC);

/// Calling a class: `__new__`, then `__init__` of what it made.
pub fn call(v: &Value, args: &Args) -> PyResult<Value> {
    let class = this(v);
    let unnamed = || {
        class
            .has(TYPE_TYPE)
            .then(|| molt_maker_abc.0.get())
            .flatten()
    };
    let Some(make) = class.slot_new().or_else(unnamed) else {
        return Err(cannot_create(class));
    };
    let object = make(class, args)?;
    // `type(x)` makes nothing.
    if class.is(&molt_type_type) && args.positional().len() == 1 {
        return Ok(object);
    }
    if object.ty().is_subtype(class)
        && let Some(init) = object.ty().slot_init()
    {
        init(&object, args)?;
    }
    Ok(object)
}

#[cold]
fn cannot_create(class: &Type) -> Raised {
    raise!(
        molt_type_TypeError,
        "cannot create '",
        class.spoken_name(),
        "' instances"
    )
}

/// # Safety
/// `object` is a type.
pub unsafe fn traverse(object: *const Object, visit: &mut dyn FnMut(&Value)) {
    let t = unsafe { &*(object as *const Type) };
    for p in [t.dict.get(), t.mro.get(), t.bases.get()] {
        if !p.is_null() {
            let bits = p as usize as u64;
            visit(unsafe { Value::borrow(&bits) });
        }
    }
}

/// How many classes have been freed: what was found out by address holds no longer.
pub static molt_classes_freed: Global<u32> = Global::new(0);

/// What a class of `abc` says of an instance (true) or a class; None where it is none of those.
type AbcHook = fn(&Type, &Value, bool) -> PyResult<Option<bool>>;

/// Set when the first of them is made.
#[unsafe(no_mangle)]
pub static molt_abc_hook: Global<Option<AbcHook>> = Global::new(None);

/// A class that nothing refers to any more.
///
/// # Safety
/// `object` is a heap type whose count reached zero.
pub unsafe fn dealloc(object: *const Object) {
    unsafe {
        molt_classes_freed.store(molt_classes_freed.load() + 1);
        let t = &*(object as *const Type);
        class::forget_subclass(t);
        for p in [
            t.dict.get(),
            t.mro.get(),
            t.bases.get(),
            t.base.get() as *const Object,
        ] {
            if !p.is_null() {
                alloc::release(p);
            }
        }
        for p in [t.name.get(), t.qualname.get(), t.module.get()] {
            if !p.is_null() {
                alloc::release(p as *const Object);
            }
        }
        if !t.number.get().is_null() {
            alloc::free(
                t.number.get() as *mut u8,
                core::mem::size_of::<crate::object::type_::NumberSlots>(),
            );
        }
        if !t.subclasses.get().is_null() {
            drop(Box::from_raw(t.subclasses.get()));
        }
        let meta = t.as_object().ty();
        alloc::free(object as *mut u8, TYPE_SIZE as usize);
        if meta.has(TYPE_HEAP) {
            alloc::release(meta.as_object());
        }
    }
}

#[molt::method(ty = "type", sig = "mro(self, /) -> list")]
fn type_mro(t: &Type) -> Ref<List> {
    List::from_vec(mro::of(t))
}

#[molt::method(ty = "type", sig = "__subclasses__(self, /) -> list")]
fn type_subclasses(t: &Type) -> Ref<List> {
    let list = List::empty();
    if t.is(&crate::types::int::molt_type_int) {
        list.push(crate::types::bool::molt_type_bool.to_value());
    }
    if let Some(all) = unsafe { t.subclasses.get().as_ref() } {
        for &s in all {
            list.push(unsafe { &*s }.to_value());
        }
    }
    list
}

#[molt::method(ty = "type", sig = "__call__(self, /, *args, **kwargs)")]
fn type_call(class: &Value, args: &Tuple, kwargs: Option<&Value>) -> PyResult<Value> {
    if !class.isa::<Type>() {
        return Err(slot_receiver("type", "__call__", class));
    }
    with_keywords(args, kwargs, |a| call(class, a))
}

#[molt::method(
    ty = "type",
    sig = "@static __new__(mcls, /, *args, **kwargs)",
    text = "($type, *args, **kwargs)"
)]
fn type_dunder_new(meta: &Value, args: &Tuple, kwargs: Option<&Value>) -> PyResult<Value> {
    let Some(meta) = meta.downcast::<Type>() else {
        return Err(raise!(
            molt_type_TypeError,
            "type.__new__(X): X is not a type object (",
            meta.type_name(),
            ")"
        ));
    };
    if !meta.is_subtype(&molt_type_type) {
        let name = meta.name();
        return Err(raise!(
            molt_type_TypeError,
            "type.__new__(",
            name,
            "): ",
            name,
            " is not a subtype of type"
        ));
    }
    with_keywords(args, kwargs, |a| class::type_new(meta, a))
}

#[molt::method(ty = "type", sig = "__init__(self, /, *args, **kwargs) -> None")]
fn type_init(class: &Value, args: &Tuple, kwargs: Option<&Dict>) -> PyResult<()> {
    if !class.isa::<Type>() {
        return Err(slot_receiver("type", "__init__", class));
    }
    if args.len() == 1 && kwargs.is_some_and(|k| !k.is_empty()) {
        return Err(raise!(
            molt_type_TypeError,
            "type.__init__() takes no keyword arguments"
        ));
    }
    if !matches!(args.len(), 1 | 3) {
        return Err(raise!(
            molt_type_TypeError,
            "type.__init__() takes 1 or 3 arguments"
        ));
    }
    Ok(())
}

#[molt::method(
    ty = "type",
    sig = "@class __prepare__(mcls, /, *args, **kwargs) -> dict",
    text = ""
)]
fn type_prepare(_meta: &Value, _args: &Value, _kwargs: Option<&Value>) -> Value {
    crate::object::dict::Dict::empty().into_value()
}

/// Runs `f` with `*args` and `**kwargs` as one vector.
pub fn with_keywords<T>(
    args: &Tuple,
    kwargs: Option<&Value>,
    f: impl FnOnce(&Args) -> PyResult<T>,
) -> PyResult<T> {
    let mut values = args.as_slice().to_vec();
    let mut names = Vec::new();
    for (k, v) in kwargs
        .and_then(|d| d.downcast::<crate::object::dict::Dict>())
        .map_or(Vec::new(), |d| d.entries())
    {
        names.push(k);
        values.push(v);
    }
    if names.is_empty() {
        return f(&Args::new(&values, None));
    }
    let names = Tuple::from_vec(names);
    f(&Args::new(&values, Some(&names)))
}

/// `isinstance(v, class)`.
pub fn isinstance(v: &Value, class: &Value) -> PyResult<bool> {
    if let Some(t) = class.downcast_exact::<Type>() {
        return Ok(v.ty().is_subtype(t) || claims(v, t)?);
    }
    if let Some(t) = class.downcast::<Tuple>() {
        return deeper(USUAL, " in __instancecheck__", || {
            for c in t.as_slice() {
                if isinstance(v, c)? {
                    return Ok(true);
                }
            }
            Ok(false)
        });
    }
    if let Some(classes) = union::classes(class) {
        for c in classes {
            if isinstance(v, c)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    // An object of exactly the class needs no asking.
    if class.downcast::<Type>().is_some_and(|t| v.ty().is(t)) {
        return Ok(true);
    }
    use crate::object::names::molt_name___instancecheck__;
    if let Some(r) =
        crate::object::call::call_special(class, molt_name___instancecheck__.get(), &[v])?
    {
        return crate::ops::truth::is_true(&r);
    }
    if let (Some(hook), Some(t)) = (molt_abc_hook.load(), class.downcast::<Type>())
        && let Some(answer) = hook(t, v, true)?
    {
        return Ok(answer);
    }
    match class.downcast::<Type>() {
        Some(t) => Ok(v.ty().is_subtype(t) || claims(v, t)?),
        None if class.isa::<GenericAlias>() => Err(union::parameterized("isinstance")),
        None => {
            check_class(
                class,
                "isinstance() arg 2 must be a type, a tuple of types, or a union",
            )?;
            let own = attr::lookup(v, molt_name___class__.get())?;
            own.map_or(Ok(false), |own| abstract_subclass(&own, class))
        }
    }
}

/// `__bases__` of something that acts as a class.
fn abstract_bases(v: &Value) -> PyResult<Option<Ref<Tuple>>> {
    let found = attr::lookup(v, molt_name___bases__.get())?;
    Ok(found.and_then(|b| b.into_ref::<Tuple>().ok()))
}

fn check_class(v: &Value, message: &'static str) -> PyResult<()> {
    match abstract_bases(v)? {
        Some(_) => Ok(()),
        None => Err(raise!(molt_type_TypeError, message)),
    }
}

/// Whether `class` is met on the way through `__bases__`.
fn abstract_subclass(sub: &Value, class: &Value) -> PyResult<bool> {
    if sub.is(class) {
        return Ok(true);
    }
    let Some(bases) = abstract_bases(sub)? else {
        return Ok(false);
    };
    for b in bases.as_slice() {
        if abstract_subclass(b, class)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether `v.__class__`, where the class of `v` defines one, derives from `class`.
fn claims(v: &Value, class: &Type) -> PyResult<bool> {
    let name: &'static Str = crate::object::names::molt_name___class__.get();
    if !v.ty().has(TYPE_HEAP) && v.ty().slot_getattr().is_none() {
        return Ok(false);
    }
    if v.ty().slot_getattr().is_none() && !defines(v.ty(), name) {
        return Ok(false);
    }
    let claimed = exception::absorb(
        attr::getattr(v, name),
        &crate::types::exceptions::molt_type_AttributeError,
    )?;
    Ok(claimed.is_some_and(|c| c.downcast::<Type>().is_some_and(|t| t.is_subtype(class))))
}

/// Whether a class of the program defines the name.
fn defines(ty: &Type, name: &Str) -> bool {
    let mut found = false;
    ty.each_in_mro(|t| {
        found = t.has(TYPE_HEAP) && attr::own(t, name).is_some();
        found
    });
    found
}

/// `issubclass(c, class)`.
pub fn issubclass(c: &Value, class: &Value) -> PyResult<bool> {
    if let Some(t) = class.downcast::<Tuple>() {
        return deeper(USUAL, " in __subclasscheck__", || {
            for x in t.as_slice() {
                if issubclass(c, x)? {
                    return Ok(true);
                }
            }
            Ok(false)
        });
    }
    if let Some(classes) = union::classes(class) {
        for x in classes {
            if issubclass(c, x)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    if class.downcast_exact::<Type>().is_none() {
        use crate::object::names::molt_name___subclasscheck__;
        if let Some(r) =
            crate::object::call::call_special(class, molt_name___subclasscheck__.get(), &[c])?
        {
            return crate::ops::truth::is_true(&r);
        }
        if let (Some(hook), Some(t)) = (molt_abc_hook.load(), class.downcast::<Type>())
            && let Some(answer) = hook(t, c, false)?
        {
            return Ok(answer);
        }
    }
    subclass_of(c, class)
}

/// The same without asking the class.
fn subclass_of(c: &Value, class: &Value) -> PyResult<bool> {
    if let (Some(sub), Some(t)) = (c.downcast::<Type>(), class.downcast::<Type>()) {
        return Ok(sub.is_subtype(t));
    }
    if class.isa::<GenericAlias>() {
        return Err(union::parameterized("issubclass"));
    }
    check_class(c, "issubclass() arg 1 must be a class")?;
    check_class(
        class,
        "issubclass() arg 2 must be a class, a tuple of classes, or a union",
    )?;
    abstract_subclass(c, class)
}

/// An attribute that the class body may have set, else what the type knows of itself.
fn own_or(t: &Type, name: &'static Str, other: impl FnOnce() -> Value) -> Value {
    match attr::type_dict(t).and_then(|d| d.get_str(name)) {
        Some(v) if v.ty().slot_descr_get().is_none() || v.is_none() => v,
        Some(v) => attr::bind(&v, None, t).unwrap_or(Value::NONE),
        None => other(),
    }
}

/// Only heap types have settable attributes.
fn settable<'a>(t: &Type, name: &'static Str, value: Option<&'a Value>) -> PyResult<&'a Value> {
    if t.flags() & (TYPE_HEAP | TYPE_FIXED) != TYPE_HEAP {
        return Err(raise!(
            molt_type_TypeError,
            "cannot set '",
            name,
            "' attribute of immutable type '",
            t.spoken_name(),
            "'"
        ));
    }
    value.ok_or_else(|| {
        raise!(
            molt_type_TypeError,
            "cannot delete '",
            name,
            "' attribute of immutable type '",
            t.spoken_name(),
            "'"
        )
    })
}

fn settable_text(t: &Type, name: &'static Str, value: Option<&Value>) -> PyResult<Ref<Str>> {
    let v = settable(t, name, value)?;
    v.clone().into_ref::<Str>().map_err(|v| {
        raise!(
            molt_type_TypeError,
            "can only assign string to ",
            t.spoken_name(),
            ".",
            name,
            ", not '",
            v.type_name(),
            "'"
        )
    })
}

/// Replaces one of the strs that a type owns.
fn replace_text(place: &core::cell::Cell<*const Str>, new: Ref<Str>) {
    let old = place.replace(new.into_raw());
    if !old.is_null() {
        unsafe { alloc::release(old as *const Object) };
    }
}

#[molt::getter(
    ty = "type",
    name = "__name__",
    stub = "str",
    setter = "molt_s_type___name__"
)]
fn type_name(t: &Type) -> Value {
    t.name().to_value()
}

#[molt::setter(ty = "type", name = "__name__")]
fn set_type_name(t: &Type, value: Option<&Value>) -> PyResult<()> {
    let name = settable_text(t, molt_name___name__.get(), value)?;
    crate::object::class::check_name(&name)?;
    replace_text(&t.name, name);
    Ok(())
}

#[molt::getter(
    ty = "type",
    name = "__qualname__",
    stub = "str",
    setter = "molt_s_type___qualname__"
)]
fn type_qualname(t: &Type) -> Value {
    t.qualname().to_value()
}

#[molt::setter(ty = "type", name = "__qualname__")]
fn set_type_qualname(t: &Type, value: Option<&Value>) -> PyResult<()> {
    replace_text(
        &t.qualname,
        settable_text(t, molt_name___qualname__.get(), value)?,
    );
    Ok(())
}

#[molt::getter(ty = "type", name = "__module__", setter = "molt_s_type___module__")]
fn type_module(t: &Type) -> Value {
    own_or(t, molt_name___module__.get(), || {
        t.module().unwrap_or(static_str!("builtins")).to_value()
    })
}

#[molt::setter(ty = "type", name = "__module__")]
fn set_type_module(t: &Type, value: Option<&Value>) -> PyResult<()> {
    let v = settable(t, molt_name___module__.get(), value)?;
    if let Ok(s) = v.clone().into_ref::<Str>() {
        replace_text(&t.module, s);
    }
    store(t, molt_name___module__.get(), v);
    Ok(())
}

#[molt::getter(ty = "type", name = "__doc__", setter = "molt_s_type___doc__")]
fn type_doc(t: &Type) -> Value {
    own_or(t, molt_name___doc__.get(), || {
        crate::types::described::class(t)
    })
}

#[molt::setter(ty = "type", name = "__doc__")]
fn set_type_doc(t: &Type, value: Option<&Value>) -> PyResult<()> {
    let v = settable(t, molt_name___doc__.get(), value)?;
    store(t, molt_name___doc__.get(), v);
    Ok(())
}

fn store(t: &Type, name: &'static Str, v: &Value) {
    if let Some(d) = attr::type_dict(t) {
        d.insert_str(name, v.clone());
        attr::invalidate(t);
    }
}

#[molt::getter(
    ty = "type",
    name = "__annotations__",
    setter = "molt_s_type___annotations__"
)]
fn type_annotations(t: &Type) -> PyResult<Value> {
    let name = molt_name___annotations__.get();
    let Some(own) = attr::type_dict(t).filter(|_| t.has(TYPE_HEAP)) else {
        return Err(attr::no_attribute(&t.to_value(), name));
    };
    if let Some(v) = own.get_str(name) {
        return Ok(v);
    }
    let fresh = Dict::empty().into_value();
    store(t, name, &fresh);
    Ok(fresh)
}

#[molt::setter(ty = "type", name = "__annotations__")]
fn set_type_annotations(t: &Type, value: Option<&Value>) -> PyResult<()> {
    let name = molt_name___annotations__.get();
    if let Some(v) = value {
        store(t, name, settable(t, name, Some(v))?);
        return Ok(());
    }
    if !t.has(TYPE_HEAP) {
        return settable(t, name, Some(&Value::NONE)).map(drop);
    }
    if attr::type_dict(t).is_some_and(|d| d.remove_str(name).is_some()) {
        attr::invalidate(t);
        return Ok(());
    }
    Err(raise!(molt_type_AttributeError, name))
}

#[molt::getter(ty = "type", name = "__dict__")]
fn type_namespace(t: &Type) -> Value {
    crate::types::mapping_proxy::of_class(t)
}

#[molt::getter(
    ty = "type",
    name = "__bases__",
    stub = "tuple",
    setter = "molt_s_type___bases__"
)]
fn type_bases(t: &Type) -> Ref<Tuple> {
    touch(&molt_types_escape);
    class::bases_of(t)
}

#[molt::setter(ty = "type", name = "__bases__")]
fn set_type_bases(t: &Type, value: Option<&Value>) -> PyResult<()> {
    let v = settable(t, molt_name___bases__.get(), value)?;
    crate::object::rebase::set_bases(t, v)
}

#[molt::getter(ty = "type", name = "__mro__", stub = "tuple")]
fn type_mro_tuple(t: &Type) -> Ref<Tuple> {
    touch(&molt_types_escape);
    Tuple::from_vec(mro::of(t))
}

#[molt::getter(ty = "type", name = "__base__", setter = "molt_s_readonly")]
fn type_base(t: &Type) -> Value {
    t.base().map_or(Value::NONE, |b| b.escape())
}

#[molt::getter(
    ty = "type",
    name = "__abstractmethods__",
    setter = "molt_s_type___abstractmethods__"
)]
fn abstract_methods(t: &Type) -> PyResult<Value> {
    match attr::type_dict(t).and_then(|d| d.get_str(molt_name___abstractmethods__.get())) {
        Some(v) => Ok(v),
        None => Err(attr::raise_attribute_error(
            text!("__abstractmethods__"),
            &t.to_value(),
            molt_name___abstractmethods__.get(),
        )),
    }
}

#[molt::setter(ty = "type", name = "__abstractmethods__")]
fn set_abstract_methods(t: &Type, value: Option<&Value>) -> PyResult<()> {
    let v = settable(t, molt_name___abstractmethods__.get(), value)?;
    store(t, molt_name___abstractmethods__.get(), v);
    Ok(())
}

#[molt::getter(
    ty = "type",
    name = "__type_params__",
    setter = "molt_s_type___type_params__"
)]
fn type_params(t: &Type) -> Value {
    attr::type_dict(t)
        .and_then(|d| d.get_str(molt_name___type_params__.get()))
        .unwrap_or_else(|| Tuple::empty().into_value())
}

#[molt::setter(ty = "type", name = "__type_params__")]
fn set_type_params(t: &Type, value: Option<&Value>) -> PyResult<()> {
    let v = settable(t, molt_name___type_params__.get(), value)?;
    store(t, molt_name___type_params__.get(), v);
    Ok(())
}

#[molt::method(ty = "type", sig = "__instancecheck__(self, instance, /) -> bool")]
fn instancecheck(class: &Type, v: &Value) -> PyResult<bool> {
    Ok(v.ty().is_subtype(class) || claims(v, class)?)
}

#[molt::method(ty = "type", sig = "__subclasscheck__(self, subclass, /) -> bool")]
fn subclasscheck(class: &Type, c: &Value) -> PyResult<bool> {
    subclass_of(c, &class.to_value())
}

#[molt::method(ty = "type", sig = "__getattribute__(self, name, /)")]
fn type_getattribute(class: &Type, name: &Str) -> PyResult<Value> {
    attr::type_getattr(&class.to_value(), name)
}

#[molt::method(ty = "type", sig = "__setattr__(self, name, value, /) -> None")]
fn type_dunder_setattr(class: &Type, name: &Value, value: &Value) -> PyResult<()> {
    attr::type_setattr(&class.to_value(), attribute_name(name)?, Some(value))
}

#[molt::method(ty = "type", sig = "__delattr__(self, name, /) -> None")]
fn type_delattr(class: &Type, name: &Value) -> PyResult<()> {
    attr::type_setattr(&class.to_value(), attribute_name(name)?, None)
}

#[molt::method(ty = "type", sig = "__repr__(self, /) -> str")]
fn type_dunder_repr(class: &Type) -> PyResult<Value> {
    repr(&class.to_value())
}
