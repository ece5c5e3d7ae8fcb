//! `collections.defaultdict`.
//!
//! The layout is that of a dict with the factory behind it.

use crate::builtin_type;
use crate::molt;
use crate::number_slots;
use crate::object::call::{self, Args};
use crate::object::dict::{self, Dict};
use crate::object::field::Field;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::object::{alloc, exception};
use crate::ops::repr::{guarded, repr as repr_of};
use crate::raise;
use crate::text;
use crate::types::dict as dicts;
use crate::types::dict::molt_type_dict;
use crate::types::exceptions::{molt_type_KeyError, molt_type_TypeError};
use molt_abi::layouts::{TYPE_BASE, TYPE_CALLABLE, TYPE_DICT, TYPE_GC};

/// `defaultdict`.
#[repr(C)]
pub struct DefaultDict {
    dict: Dict,
    factory: Field,
}

crate::py_object!(
    DefaultDict,
    molt_type_defaultdict,
    "collections.defaultdict"
);

builtin_type! {
    /// `collections.defaultdict`.
    pub static molt_type_defaultdict = "defaultdict" in "_collections", base molt_type_dict "dict",
        layout DefaultDict, flags TYPE_GC | TYPE_BASE | TYPE_DICT, number &molt_number_defaultdict, shown "collections";
    dealloc: alloc::drop_object::<DefaultDict>,
    traverse: traverse,
    clear: dict::clear,
    repr: repr,
    hash: |v| Err(crate::ops::unhashable(v)),
    compare: dicts::compare_dicts,
    len: dicts::len,
    getitem: subscript,
    setitem: dicts::setitem,
    contains: |v, key| this(v).dict.contains(key),
    iter: dicts::iter,
    reversed: dicts::reversed,
    new: new,
    init: init,
}

number_slots! {
    pub static molt_number_defaultdict;
    bit_or: union, ibit_or: dicts::union_update,
}

crate::dunders! { "defaultdict" DefaultDict; repr repr, getitem subscript, or union, init init }

fn this(v: &Value) -> &DefaultDict {
    unsafe { v.cast::<DefaultDict>() }
}

unsafe fn traverse(object: *const Object, visit: &mut dyn FnMut(&Value)) {
    unsafe {
        dict::traverse(object, visit);
        (*(object as *const DefaultDict)).factory.visit(visit);
    }
}

fn make(class: &Type, factory: Option<Value>) -> Ref<DefaultDict> {
    alloc::new(class, |head| DefaultDict {
        dict: Dict::with_head(head),
        factory: Field::new(factory),
    })
}

fn new(class: &Type, _args: &Args) -> PyResult<Value> {
    Ok(make(class, None).into_value())
}

fn init(v: &Value, args: &Args) -> PyResult<()> {
    let mut rest = *args;
    let mut factory = None;
    if let Some(first) = args.positional().first() {
        if !first.is_none() {
            if !first.ty().has(TYPE_CALLABLE) && first.ty().slot_call().is_none() {
                return Err(raise!(
                    molt_type_TypeError,
                    "first argument must be callable or None"
                ));
            }
            factory = Some(first.clone());
        }
        rest = args.rest();
    }
    this(v).factory.set(factory);
    dicts::update_with(&this(v).dict, &rest, "dict")
}

fn repr(v: &Value) -> PyResult<Value> {
    let d = this(v);
    let entries = dicts::repr(v)?;
    let entries = entries
        .into_ref::<crate::object::str::Str>()
        .map_err(|_| crate::object::value::Raised)?;
    let factory = d.factory.get_or_none();
    let shown = guarded(&factory, || repr_of(&factory))?;
    let shown = shown.unwrap_or_else(|| text!("..."));
    Ok(text!(v.ty().name(), "(", shown, ", ", entries, ")").into_value())
}

/// `d[key]`, which calls `__missing__` of a subclass or the factory.
fn subscript(v: &Value, key: &Value) -> PyResult<Value> {
    if let Some(found) = this(v).dict.get(key)? {
        return Ok(found);
    }
    if v.ty().is(&molt_type_defaultdict) {
        return missing(this(v), key);
    }
    match call::call_special(v, crate::object::names::molt_name___missing__.get(), &[key])? {
        Some(r) => Ok(r),
        None => missing(this(v), key),
    }
}

#[molt::method(ty = "defaultdict", sig = "__missing__(self, key, /)", text = "")]
fn missing(d: &DefaultDict, key: &Value) -> PyResult<Value> {
    let Some(factory) = d.factory.get() else {
        return Err(exception::raise_value(&molt_type_KeyError, key.clone()));
    };
    let value = call::call0(&factory)?;
    d.dict.insert(key, value.clone())?;
    Ok(value)
}

#[molt::method(ty = "defaultdict", sig = "copy(self, /)", text = "")]
fn copy(d: &DefaultDict) -> PyResult<Value> {
    let new = make(d.as_object().ty(), d.factory.get());
    new.dict.fill_from(&d.dict);
    Ok(new.into_value())
}

#[molt::method(ty = "defaultdict", sig = "__copy__(self, /)", text = "")]
fn dunder_copy(d: &DefaultDict) -> PyResult<Value> {
    copy(d)
}

#[molt::method(ty = "defaultdict", sig = "__reduce__(self, /)", text = "")]
fn reduce(d: &DefaultDict) -> PyResult<Ref<Tuple>> {
    let args = match d.factory.get() {
        Some(f) => Tuple::new([f]),
        None => Tuple::empty(),
    };
    let items = crate::types::iterators::dicts::dict_items(&d.to_value());
    Ok(Tuple::new([
        d.as_object().ty().escape(),
        args.into_value(),
        Value::NONE,
        Value::NONE,
        items,
    ]))
}

/// `a | b`: a defaultdict wherever it stands.
fn union(a: &Value, b: &Value) -> PyResult<Value> {
    let (Some(x), Some(_)) = (a.downcast::<Dict>(), b.downcast::<Dict>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let like = match a.downcast::<DefaultDict>() {
        Some(d) => d,
        None => this(b),
    };
    let new = make(like.as_object().ty(), like.factory.get());
    new.dict.fill_from(x);
    dicts::update(&new.dict, b)?;
    Ok(new.into_value())
}

#[molt::getter(
    ty = "defaultdict",
    name = "default_factory",
    setter = "molt_s_defaultdict_default_factory"
)]
fn default_factory(d: &DefaultDict) -> Value {
    d.factory.get_or_none()
}

#[molt::setter(ty = "defaultdict", name = "default_factory")]
fn set_default_factory(d: &DefaultDict, factory: Option<&Value>) -> PyResult<()> {
    d.factory.set(factory.filter(|f| !f.is_none()).cloned());
    Ok(())
}
