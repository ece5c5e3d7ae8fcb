//! The types of functions, methods and their descriptors.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::alloc::Global;
use crate::object::attr;
use crate::object::call::{self, Args};
use crate::object::dict::Dict;
use crate::object::function::{self, BoundMethod, Builtin, Function, GetSet};
use crate::object::hash;
use crate::object::names::molt_name___new__;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value, from_result_bits};
use crate::ops::compare::CompareOp;
use crate::ops::repr::{address, repr};
use crate::raise;
use crate::text;
use crate::types::exceptions::{molt_type_AttributeError, molt_type_TypeError};
use crate::types::object::{bound_new, molt_type_object};
use crate::types::wrapper::{molt_type_builtin_function_or_method, name_of, owner};
use molt_abi::layouts::{TYPE_CALLABLE, TYPE_GC, TYPE_HEAP, TYPE_PLAIN_FUNCTION, TYPE_WEAK};

builtin_type! {
    /// Functions written in Python.
    pub static molt_type_function = "function" in "_types", base molt_type_object "object",
        layout Function, flags TYPE_GC | TYPE_CALLABLE | TYPE_PLAIN_FUNCTION;
    dealloc: function::dealloc,
    traverse: function::traverse,
    clear: clear_function,
    repr: |v| Ok(text!("<function ", this(v).qualname_now(), " at 0x", address(v), ">").into_value()),
    descr_get: descr_get,
}

builtin_type! {
    /// Methods of builtin types, unbound.
    pub static molt_type_method_descriptor = "method_descriptor" in "_types",
        base molt_type_object "object", layout Builtin, flags TYPE_CALLABLE | TYPE_PLAIN_FUNCTION;
    repr: |v| Ok(text!("<method '", name_of(v), "' of '", owner(v).spoken_name(), "' objects>").into_value()),
    descr_get: |f, object, _| Ok(match object {
        Some(o) => function::bind_as(&molt_type_builtin_function_or_method, f, o),
        None => f.clone(),
    }),
}

builtin_type! {
    /// Class methods of builtin types, unbound: the receiver is the class.
    pub static molt_type_classmethod_descriptor = "classmethod_descriptor" in "_types",
        base molt_type_object "object", layout Builtin, flags TYPE_CALLABLE;
    repr: |v| Ok(text!("<method '", name_of(v), "' of '", owner(v).spoken_name(), "' objects>").into_value()),
    descr_get: |f, object, ty| {
        if core::ptr::eq(name_of(f), molt_name___new__.get()) {
            return Ok(bound_new(f, object.map_or(ty, |o| o.ty())));
        }
        let class = match object {
            Some(o) => o.ty().escape(),
            None => ty.to_value(),
        };
        Ok(function::bind_as(&molt_type_builtin_function_or_method, f, &class))
    },
}

builtin_type! {
    /// Computed attributes of builtin types.
    pub static molt_type_getset_descriptor = "getset_descriptor" in "_types",
        base molt_type_object "object", layout GetSet, flags 0;
    repr: |v| {
        let g = getset(v);
        Ok(text!("<attribute '", g.name, "' of '", g.owner.spoken_name(), "' objects>").into_value())
    },
    descr_get: get_getset,
    descr_set: set_getset,
}

builtin_type! {
    /// Bound methods.
    pub static molt_type_method = "method" in "_types", base molt_type_object "object",
        layout BoundMethod, flags TYPE_GC | TYPE_CALLABLE | TYPE_WEAK;
    dealloc: alloc::drop_object::<BoundMethod>,
    traverse: |o, visit| {
        let m = unsafe { &*(o as *const BoundMethod) };
        visit(&m.function);
        visit(&m.receiver);
    },
    new: new_method,
    repr: repr_bound,
    hash: |v| {
        let m = unsafe { v.cast::<BoundMethod>() };
        let own = hash::of_address(m.receiver.bits() as u32);
        Ok(hash::not_minus_one(own ^ crate::ops::hash(&m.function)?))
    },
    compare: compare_bound,
    getattr: |v, name| {
        // Attributes of the function are seen through the method.
        match attr::lookup_own(v, name)? {
            Some(found) => Ok(found),
            None => {
                let f = unsafe { &v.cast::<BoundMethod>().function };
                match attr::lookup(f, name)? {
                    Some(found) => Ok(found),
                    None => Err(attr::no_attribute(f, name)),
                }
            }
        }
    },
}

fn this(v: &Value) -> &Function {
    unsafe { v.cast::<Function>() }
}

impl Function {
    /// The qualified name, unless the program has set another.
    pub fn qualname_now(&self) -> crate::object::refs::Ref<Str> {
        let set = self.overridden(crate::object::names::molt_name___qualname__.get());
        match set.map(|v| v.into_ref::<Str>()) {
            Some(Ok(s)) => s,
            _ => self.qualname().to_ref(),
        }
    }
}

unsafe fn clear_function(o: *const Object) {
    let f = unsafe { &*(o as *const Function) };
    f.defaults.set(None);
    f.kwdefaults.set(None);
    f.overrides.set(None);
    if let Some(d) = attr::instance_dict(unsafe { &*o }) {
        d.clear();
    }
}

fn descr_get(f: &Value, object: Option<&Value>, _: &Type) -> PyResult<Value> {
    Ok(match object {
        Some(o) => function::bind_method(f, o),
        None => f.clone(),
    })
}

fn getset(v: &Value) -> &GetSet {
    unsafe { &*(v.bits() as usize as *const GetSet) }
}

fn get_getset(v: &Value, object: Option<&Value>, _: &Type) -> PyResult<Value> {
    match object {
        None => Ok(v.clone()),
        Some(o) => unsafe { from_result_bits((getset(v).getter)(o.bits())) },
    }
}

fn set_getset(v: &Value, object: &Value, value: Option<&Value>) -> PyResult<()> {
    let g = getset(v);
    match g.setter {
        Some(f) => match f(object.bits(), value.map_or(0, |v| v.bits())) {
            0 => Ok(()),
            _ => Err(crate::object::value::Raised),
        },
        None => Err(raise!(
            molt_type_AttributeError,
            "attribute '",
            g.name,
            "' of '",
            g.owner.spoken_name(),
            "' objects is not writable"
        )),
    }
}

extern "C" fn instance_dict_of(object: u64) -> u64 {
    crate::object::value::result_bits(crate::types::object::object_dict(unsafe {
        Value::borrow(&object)
    }))
}

extern "C" fn set_instance_dict_of(object: u64, dict: u64) -> i32 {
    let dict = unsafe { Value::borrow_opt(&dict) };
    crate::types::object::set_object_dict(unsafe { Value::borrow(&object) }, dict).is_err() as i32
}

extern "C" fn weakrefs_of(object: u64) -> u64 {
    first_reference(unsafe { Value::borrow(&object) }).into_bits()
}

/// `object.__weakref__` where its type allows weak references.
pub fn first_reference(object: &Value) -> Value {
    let first = crate::object::weak::molt_first_reference_hook.load();
    let found = first.and_then(|first| first(object.object()?));
    found.unwrap_or(Value::NONE)
}

/// `__dict__` and `__weakref__` of instances as attributes of the class that brings them.
pub fn add_instance_attributes(ty: &Type, namespace: &crate::object::dict::Dict) {
    let add = |name: &'static Str, getter, setter| {
        if namespace.get_str(name).is_some() {
            return;
        }
        let made = alloc::new(&molt_type_getset_descriptor, |head| GetSet {
            head,
            getter,
            name,
            owner: unsafe { &*(ty as *const Type) },
            setter,
        });
        made.as_object()
            .set_refcount(molt_abi::layouts::STATIC_REFCOUNT);
        namespace.insert_str(name, made.into_value());
        attr::invalidate(ty);
    };
    if crate::types::mapping_proxy::brings_dict(ty) {
        add(
            molt_name___dict__.get(),
            instance_dict_of,
            Some(set_instance_dict_of),
        );
    }
    let takes = crate::object::layout::has_weakrefs;
    if ty.has(TYPE_HEAP) && takes(ty) && !ty.base().is_some_and(takes) {
        add(molt_name___weakref__.get(), weakrefs_of, None);
    }
}

/// `types.MethodType(function, receiver)`.
fn new_method(_: &Type, args: &Args) -> PyResult<Value> {
    if args.keywords().next().is_some() {
        return Err(raise!(
            molt_type_TypeError,
            "method() takes no keyword arguments"
        ));
    }
    let [f, receiver] = args.positional() else {
        return Err(raise!(
            molt_type_TypeError,
            "method expected 2 arguments, got ",
            args.positional().len()
        ));
    };
    if !f.ty().has(TYPE_CALLABLE) && f.ty().slot_call().is_none() {
        return Err(raise!(
            molt_type_TypeError,
            "first argument must be callable"
        ));
    }
    if receiver.is_none() {
        return Err(raise!(molt_type_TypeError, "instance must not be None"));
    }
    name_bound_callables();
    Ok(function::bind_method(f, receiver))
}

type FindName = fn(&Value) -> PyResult<Option<Ref<Str>>>;

/// Finds the name of a bound callable that is no function of the program; whoever binds such fills it.
#[unsafe(no_mangle)]
pub static molt_bound_name_hook: Global<Option<FindName>> = Global::new(None);

/// Bound callables of any type have names from now on.
pub fn name_bound_callables() {
    molt_bound_name_hook.store(Some(|callable| {
        for name in [molt_name___qualname__.get(), molt_name___name__.get()] {
            let found = attr::lookup(callable, name)?.and_then(|v| v.into_ref::<Str>().ok());
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }));
}

fn repr_bound(v: &Value) -> PyResult<Value> {
    let m = unsafe { v.cast::<BoundMethod>() };
    if m.function.ty().is(&molt_type_function) {
        let name = this(&m.function).qualname_now();
        return Ok(text!("<bound method ", name, " of ", repr(&m.receiver)?, ">").into_value());
    }
    let name = match molt_bound_name_hook.load() {
        Some(find) => find(&m.function)?,
        None => None,
    };
    let name = name.unwrap_or_else(|| text!("?"));
    Ok(text!("<bound method ", name, " of ", repr(&m.receiver)?, ">").into_value())
}

fn compare_bound(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<BoundMethod>(), b.downcast::<BoundMethod>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let same = x.receiver.is(&y.receiver) && crate::ops::compare::equal(&x.function, &y.function)?;
    match op {
        CompareOp::Eq => Ok(Value::bool(same)),
        CompareOp::Ne => Ok(Value::bool(!same)),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

#[molt::getter(ty = "method", name = "__self__", setter = "molt_s_readonly")]
fn method_self(m: &BoundMethod) -> Value {
    m.receiver.clone()
}

#[molt::getter(ty = "method", name = "__func__", setter = "molt_s_readonly")]
fn method_func(m: &BoundMethod) -> Value {
    m.function.clone()
}

#[molt::method(ty = "function", sig = "__call__(self, /, *args, **kwargs)")]
fn function_call(f: &Value, args: &Value, kwargs: Option<&Value>) -> PyResult<Value> {
    call::call_ex(f, args, kwargs)
}

fn overridable(f: &Function, name: &Str, original: Value) -> Value {
    f.overridden(name).unwrap_or(original)
}

fn override_with(f: &Function, name: &'static Str, value: Option<&Value>) -> PyResult<()> {
    let Some(v) = value.filter(|v| v.isa::<Str>()) else {
        return Err(raise!(
            molt_type_TypeError,
            name,
            " must be set to a string object"
        ));
    };
    f.override_with(name, v.clone());
    Ok(())
}

use crate::object::names::*;

#[molt::getter(
    ty = "function",
    name = "__name__",
    stub = "str",
    setter = "molt_s_function___name__"
)]
fn function_name(f: &Function) -> Value {
    overridable(f, molt_name___name__.get(), f.name().to_value())
}

#[molt::setter(ty = "function", name = "__name__")]
fn set_function_name(f: &Function, v: Option<&Value>) -> PyResult<()> {
    override_with(f, molt_name___name__.get(), v)?;
    crate::types::code::function_renamed(f);
    Ok(())
}

#[molt::getter(
    ty = "function",
    name = "__annotations__",
    setter = "molt_s_function___annotations__"
)]
fn function_annotations(f: &Function) -> Value {
    let name: &'static Str = molt_name___annotations__.get();
    if let Some(own) = f.overridden(name) {
        return own;
    }
    let made = Dict::empty().into_value();
    f.override_with(name, made.clone());
    made
}

#[molt::setter(ty = "function", name = "__annotations__")]
fn set_function_annotations(f: &Function, v: Option<&Value>) -> PyResult<()> {
    let v = v.filter(|v| !v.is_none());
    if v.is_some_and(|v| !v.isa::<Dict>()) {
        return Err(raise!(
            molt_type_TypeError,
            "__annotations__ must be set to a dict object"
        ));
    }
    let empty = Dict::empty().into_value();
    f.override_with(molt_name___annotations__.get(), v.cloned().unwrap_or(empty));
    Ok(())
}

#[molt::getter(
    ty = "function",
    name = "__qualname__",
    stub = "str",
    setter = "molt_s_function___qualname__"
)]
fn function_qualname(f: &Function) -> Value {
    f.qualname_now().into_value()
}

#[molt::setter(ty = "function", name = "__qualname__")]
fn set_function_qualname(f: &Function, v: Option<&Value>) -> PyResult<()> {
    override_with(f, molt_name___qualname__.get(), v)?;
    crate::types::code::function_renamed(f);
    Ok(())
}

#[molt::getter(
    ty = "function",
    name = "__module__",
    setter = "molt_s_function___module__"
)]
fn function_module(f: &Function) -> Value {
    overridable(
        f,
        molt_name___module__.get(),
        Function::code_str(f.code.module).to_value(),
    )
}

#[molt::setter(ty = "function", name = "__module__")]
fn set_function_module(f: &Function, v: Option<&Value>) {
    let value = v.cloned().unwrap_or(Value::NONE);
    f.override_with(molt_name___module__.get(), value);
}

#[molt::getter(ty = "function", name = "__doc__", setter = "molt_s_function___doc__")]
fn function_doc(f: &Function) -> Value {
    let doc = unsafe { Value::borrow_opt(&f.code.doc) }
        .cloned()
        .unwrap_or(Value::NONE);
    overridable(f, molt_name___doc__.get(), doc)
}

#[molt::setter(ty = "function", name = "__doc__")]
fn set_function_doc(f: &Function, v: Option<&Value>) {
    let value = v.cloned().unwrap_or(Value::NONE);
    f.override_with(molt_name___doc__.get(), value);
}
