//! The descriptor behind the names of a named tuple's fields.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::field::Field;
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::repr::repr;
use crate::raise;
use crate::text;
use crate::types::exceptions::{
    molt_type_AttributeError, molt_type_IndexError, molt_type_TypeError,
};
use crate::types::object::molt_type_object;
use molt_abi::layouts::TYPE_GC;

/// Gives the item at a place of the tuple that it is asked through.
#[repr(C)]
pub struct TupleGetter {
    head: Object,
    index: u32,
    doc: Field,
}

crate::py_object!(
    TupleGetter,
    molt_type__tuplegetter,
    "collections._tuplegetter"
);

builtin_type! {
    /// `collections._tuplegetter`.
    pub static molt_type__tuplegetter = "_tuplegetter" in "_collections", base molt_type_object "object",
        layout TupleGetter, flags TYPE_GC, shown "collections";
    dealloc: alloc::drop_object::<TupleGetter>,
    traverse: |o, visit| unsafe { (*(o as *const TupleGetter)).doc.visit(visit) },
    repr: |v| {
        let g = this(v);
        let doc = repr(&g.doc.get_or_none())?;
        Ok(text!("_tuplegetter(", g.index as usize, ", ", doc, ")").into_value())
    },
    new: new,
    descr_get: get,
    descr_set: set,
}

fn this(v: &Value) -> &TupleGetter {
    unsafe { v.cast::<TupleGetter>() }
}

#[molt::constructor(sig = "_tuplegetter(index, doc, /)")]
fn new(class: &Type, index: i64, doc: &Value) -> Value {
    alloc::new(class, |head| TupleGetter {
        head,
        index: index as u32,
        doc: Field::new(Some(doc.clone())),
    })
    .into_value()
}

fn get(v: &Value, object: Option<&Value>, _: &Type) -> PyResult<Value> {
    let g = this(v);
    let Some(object) = object.filter(|o| !o.is_none()) else {
        return Ok(v.clone());
    };
    let Some(t) = object.downcast::<Tuple>() else {
        return Err(raise!(
            molt_type_TypeError,
            "descriptor for index '",
            g.index as usize,
            "' for tuple subclasses doesn't apply to '",
            object.type_name(),
            "' object"
        ));
    };
    match t.as_slice().get(g.index as usize) {
        Some(item) => Ok(item.clone()),
        None => Err(raise!(molt_type_IndexError, "tuple index out of range")),
    }
}

fn set(_: &Value, _: &Value, value: Option<&Value>) -> PyResult<()> {
    let what = match value {
        Some(_) => "can't set attribute",
        None => "can't delete attribute",
    };
    Err(raise!(molt_type_AttributeError, what))
}

#[molt::method(ty = "_tuplegetter", sig = "__get__(self, instance, owner=None, /)")]
fn dunder_get(v: &Value, instance: &Value, owner: Option<&Value>) -> PyResult<Value> {
    let _ = owner;
    get(v, Some(instance), instance.ty())
}

#[molt::method(ty = "_tuplegetter", sig = "__set__(self, instance, value, /) -> None")]
fn dunder_set(v: &Value, instance: &Value, value: &Value) -> PyResult<()> {
    set(v, instance, Some(value))
}

#[molt::method(ty = "_tuplegetter", sig = "__reduce__(self, /) -> tuple")]
fn reduce(v: &Value) -> Ref<Tuple> {
    let g = this(v);
    let parts = Tuple::new([Value::small_int(g.index as i64), g.doc.get_or_none()]);
    Tuple::new([v.ty().escape(), parts.into_value()])
}

#[molt::getter(
    ty = "_tuplegetter",
    name = "__doc__",
    setter = "molt_s__tuplegetter___doc__"
)]
fn doc(g: &TupleGetter) -> Value {
    g.doc.get_or_none()
}

#[molt::setter(ty = "_tuplegetter", name = "__doc__")]
fn set_doc(g: &TupleGetter, value: Option<&Value>) -> PyResult<()> {
    g.doc.set(value.cloned());
    Ok(())
}

/// A tuple of the class with the items of another: what `tuple.__new__` makes, whatever the class has there.
#[molt::function(module = "_collections", sig = "_tuple_of(cls, items, /)")]
fn tuple_of(class: &Type, items: &Tuple) -> PyResult<Ref<Tuple>> {
    let items = items.as_slice();
    alloc::ensure(items.len() * 8)?;
    let made = Tuple::allocate(class, items.len());
    for (i, item) in items.iter().enumerate() {
        unsafe { *made.data().add(i) = item.clone().into_bits() };
    }
    Ok(made)
}
