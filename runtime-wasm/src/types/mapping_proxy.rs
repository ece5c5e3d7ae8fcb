//! `types.MappingProxyType`: a mapping that cannot be written to; what `__dict__` of a class gives.
//!
//! Takes a mapping and refers to it. Never copies it.

use crate::builtin_type;
use crate::molt;
use crate::number_slots;
use crate::object::alloc;
use crate::object::attr;
use crate::object::call;
use crate::object::dict::Dict;
use crate::object::names::*;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::{self, CompareOp};
use crate::ops::repr::repr as repr_of;
use crate::raise;
use crate::text;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_GC, TYPE_HEAP, TYPE_LIST, TYPE_MAPPING, TYPE_TUPLE};

/// A view of a mapping.
#[repr(C)]
pub struct MappingProxy {
    head: Object,
    mapping: Value,
}

crate::py_object!(MappingProxy, molt_type_mappingproxy, "mappingproxy");

builtin_type! {
    /// `types.MappingProxyType`.
    pub static molt_type_mappingproxy = "mappingproxy" in "_types", base molt_type_object "object",
        layout MappingProxy, flags TYPE_GC | TYPE_MAPPING, number &molt_number_mappingproxy;
    dealloc: alloc::drop_object::<MappingProxy>,
    traverse: |o, visit| visit(unsafe { &(*(o as *const MappingProxy)).mapping }),
    repr: repr,
    str: |v| Ok(crate::ops::repr::str(inner(v))?.into_value()),
    hash: hash,
    compare: compare_proxies,
    len: len,
    getitem: getitem,
    contains: contains,
    iter: iter,
    reversed: reversed,
    new: new,
}

number_slots! {
    pub static molt_number_mappingproxy;
    bit_or: or,
    ibit_or: ior,
}

crate::dunders! { "mappingproxy" MappingProxy; len len, getitem getitem, contains contains, iter iter,
reversed reversed, compare compare_proxies, repr repr, hash hash, or or, ior ior }

fn repr(v: &Value) -> PyResult<Value> {
    Ok(text!("mappingproxy(", repr_of(inner(v))?, ")").into_value())
}

fn hash(v: &Value) -> PyResult<i64> {
    crate::ops::hash(inner(v))
}

fn compare_proxies(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    // The other proxy, if it is one, is asked in its turn.
    compare::compare(inner(a), b, op)
}

fn len(v: &Value) -> PyResult<i64> {
    crate::ops::len(inner(v))
}

fn getitem(v: &Value, key: &Value) -> PyResult<Value> {
    crate::ops::subscript::getitem(inner(v), key)
}

fn contains(v: &Value, key: &Value) -> PyResult<bool> {
    crate::ops::contains::contains(inner(v), key)
}

fn iter(v: &Value) -> PyResult<Value> {
    crate::ops::iter::iter(inner(v))
}

fn reversed(v: &Value) -> PyResult<Value> {
    match inner(v).ty().slot_reversed() {
        Some(f) => f(inner(v)),
        None => Err(attr::no_attribute(inner(v), molt_name___reversed__.get())),
    }
}

fn or(a: &Value, b: &Value) -> PyResult<Value> {
    crate::ops::arith::bit_or(unwrapped(a), unwrapped(b))
}

fn ior(a: &Value, _: &Value) -> PyResult<Value> {
    Err(raise!(
        molt_type_TypeError,
        "'|=' is not supported by ",
        a.type_name(),
        "; use '|' instead"
    ))
}

fn inner(v: &Value) -> &Value {
    unsafe { &v.cast::<MappingProxy>().mapping }
}

/// The mapping behind a proxy; anything else is itself.
pub fn unwrapped(v: &Value) -> &Value {
    v.downcast::<MappingProxy>().map_or(v, |p| &p.mapping)
}

/// A proxy of a mapping.
pub fn make(mapping: Value) -> Value {
    alloc::new(&molt_type_mappingproxy, |head| MappingProxy {
        head,
        mapping,
    })
    .into_value()
}

#[molt::constructor(sig = "mappingproxy(mapping)")]
fn new(_class: &Type, mapping: &Value) -> PyResult<Value> {
    if mapping.ty().slot_getitem().is_none() || mapping.ty().has(TYPE_LIST | TYPE_TUPLE) {
        return Err(raise!(
            molt_type_TypeError,
            "mappingproxy() argument must be a mapping, not ",
            mapping.type_name()
        ));
    }
    Ok(make(mapping.clone()))
}

/// `class.__dict__`. What stands in no namespace until somebody looks is put there.
pub fn of_class(ty: &Type) -> Value {
    let Some(namespace) = attr::type_dict(ty) else {
        let table = Dict::empty();
        for e in ty.method_table() {
            if e.value != 0 {
                let name: &Str = unsafe { &*(e.name as usize as *const Str) };
                table.insert_str(name, unsafe { Value::borrow(&e.value) }.clone());
            }
        }
        return make(table.into_value());
    };
    crate::types::member::fill(ty);
    crate::types::function::add_instance_attributes(ty, namespace);
    make(namespace.to_value())
}

fn ask(p: &MappingProxy, name: &'static Str) -> PyResult<Value> {
    call::call(&attr::getattr(&p.mapping, name)?, &[])
}

#[molt::method(
    ty = "mappingproxy",
    sig = "get(self, key, default=None, /)",
    text = ""
)]
fn get(p: &MappingProxy, key: &Value, default: Option<&Value>) -> PyResult<Value> {
    if let Some(d) = p.mapping.downcast_exact::<Dict>() {
        let found = d.get(key)?;
        return Ok(found.unwrap_or_else(|| default.cloned().unwrap_or(Value::NONE)));
    }
    let f = attr::getattr(&p.mapping, molt_name_get.get())?;
    call::call2(&f, key, default.unwrap_or(&Value::NONE))
}

#[molt::method(ty = "mappingproxy", sig = "keys(self, /)", text = "")]
fn keys(p: &MappingProxy) -> PyResult<Value> {
    ask(p, molt_name_keys.get())
}

#[molt::method(ty = "mappingproxy", sig = "values(self, /)", text = "")]
fn values(p: &MappingProxy) -> PyResult<Value> {
    ask(p, molt_name_values.get())
}

#[molt::method(ty = "mappingproxy", sig = "items(self, /)", text = "")]
fn items(p: &MappingProxy) -> PyResult<Value> {
    ask(p, molt_name_items.get())
}

#[molt::method(ty = "mappingproxy", sig = "copy(self, /)", text = "")]
fn copy(p: &MappingProxy) -> PyResult<Value> {
    ask(p, molt_name_copy.get())
}

/// Whether the class's own instances got a dict by it.
pub fn brings_dict(ty: &Type) -> bool {
    ty.has(TYPE_HEAP)
        && crate::object::layout::has_dict(ty)
        && !ty.base().is_some_and(crate::object::layout::has_dict)
}

#[molt::method(ty = "mappingproxy", sig = "__str__(self, /) -> str")]
fn dunder_str(p: &MappingProxy) -> PyResult<Ref<Str>> {
    crate::ops::repr::str(&p.mapping)
}

#[molt::method(
    ty = "mappingproxy",
    sig = "@class __class_getitem__(cls, item, /)",
    text = ""
)]
fn class_getitem(class: &Value, item: &Value) -> Value {
    crate::types::generic_alias::make(class, item)
}
