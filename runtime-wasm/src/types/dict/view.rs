//! `dict.keys()`, `dict.values()` and `dict.items()`.
//!
//! A view refers to its dict and shows what is in it now. Views of keys and items are compared and
//! combined like sets.

use crate::builtin_type;
use crate::molt;
use crate::number_slots;
use crate::object::alloc;
use crate::object::dict::Dict;
use crate::object::field::Field;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::{self as compare, CompareOp};
use crate::ops::repr::{guarded, repr as repr_of};
use crate::ops::{self, iter};
use crate::text::builder::StrBuilder;
use crate::types::iterators::dicts;
use crate::types::mapping_proxy;
use crate::types::object::molt_type_object;
use crate::types::set::{Set, algebra, any_set};
use molt_abi::layouts::TYPE_GC;

/// A view of any of the three kinds.
#[repr(C)]
pub struct View {
    head: Object,
    dict: Field,
}

unsafe impl PyObject for View {
    fn matches(ty: &Type) -> bool {
        let ty = kind(ty);
        ty.is(&molt_type_dict_keys) || ty.is(&molt_type_dict_values) || ty.is(&molt_type_dict_items)
    }
    fn exact_type() -> &'static Type {
        &molt_type_dict_keys
    }
    fn type_word() -> &'static str {
        "dict_keys"
    }
}

/// The type, or that of dict which it is below.
fn kind(ty: &Type) -> &Type {
    match ty.base() {
        Some(base) if !base.is(&molt_type_object) => base,
        _ => ty,
    }
}

macro_rules! view_type {
    ($sym:ident $name:literal $iter:path, $reversed:path $(, set $number:ident, $contains:expr)?) => {
        builtin_type! {
            #[doc = concat!("`", $name, "`.")]
            pub static $sym = $name, base molt_type_object "object", layout View, flags TYPE_GC
                $(, number &$number)?;
            dealloc: alloc::drop_object::<View>,
            traverse: traverse,
            repr: repr,
            len: len,
            iter: |v| with_dict(v, |d| Ok($iter(d))),
            reversed: |v| with_dict(v, |d| Ok($reversed(d))),
            $( contains: $contains, compare: compare_views, hash: |v| Err(crate::ops::unhashable(v)),
               // The slots exist only for the kinds that are sets.
            )?
        }
        crate::dunders! { $name View; len len, repr repr, iter |v: &Value| with_dict(v, |d| Ok($iter(d))),
            reversed |v: &Value| with_dict(v, |d| Ok($reversed(d))) }
        const _: () = {
            #[molt::getter(ty = $name, name = "mapping")]
            fn mapping(v: &View) -> Value {
                mapping_proxy::make(v.dict.get_or_none())
            }
        };
        $( number_slots! { pub static $number; bit_and: and, bit_or: or, bit_xor: xor, sub: sub }
           crate::dunders! { $name View; unhashable Value::NONE, contains $contains, compare compare_views, and and, or or, xor xor, sub sub }
           const _: () = {
               #[molt::method(ty = $name, sig = "isdisjoint(self, other, /) -> bool")]
               fn isdisjoint(v: &View, other: &Value) -> PyResult<bool> {
                   disjoint(&v.to_value(), other)
               }
           };
        )?
    };
}

view_type!(molt_type_dict_keys "dict_keys" dicts::dict_keys, dicts::reversed_keys,
    set molt_number_dict_keys, contains_key);
view_type!(molt_type_dict_values "dict_values" dicts::dict_values, dicts::reversed_values);
view_type!(molt_type_dict_items "dict_items" dicts::dict_items, dicts::reversed_items,
    set molt_number_dict_items, contains_item);

impl View {
    pub fn new(ty: &'static Type, d: &Dict) -> Ref<View> {
        alloc::new(ty, |head| View {
            head,
            dict: Field::new(Some(d.to_value())),
        })
    }
}

/// # Safety
/// `o` is a view.
pub unsafe fn traverse(o: *const Object, visit: &mut dyn FnMut(&Value)) {
    unsafe { (*(o as *const View)).dict.visit(visit) }
}

/// Calls `f` with the dict of a view.
pub fn with_dict<R>(v: &Value, f: impl FnOnce(&Value) -> PyResult<R>) -> PyResult<R> {
    f(&unsafe { v.cast::<View>() }.dict.get_or_none())
}

pub fn len(v: &Value) -> PyResult<i64> {
    with_dict(v, |d| Ok(unsafe { d.cast::<Dict>() }.len() as i64))
}

pub fn contains_key(v: &Value, key: &Value) -> PyResult<bool> {
    with_dict(v, |d| unsafe { d.cast::<Dict>() }.contains(key))
}

pub fn contains_item(v: &Value, item: &Value) -> PyResult<bool> {
    let Some(pair) = item.downcast::<Tuple>() else {
        return Ok(false);
    };
    let [key, value] = pair.as_slice() else {
        return Ok(false);
    };
    with_dict(v, |d| match unsafe { d.cast::<Dict>() }.get(key)? {
        Some(found) => compare::equal(&found, value),
        None => Ok(false),
    })
}

pub fn repr(v: &Value) -> PyResult<Value> {
    let shown = guarded(v, || {
        let mut out = StrBuilder::new();
        out.push(v.type_name());
        out.push_str("([");
        let it = iter::iter(v)?;
        let mut first = true;
        while let Some(item) = iter::next(&it)? {
            if !first {
                out.push_str(", ");
            }
            first = false;
            out.push(&*repr_of(&item)?);
        }
        out.push_str("])");
        Ok(out.try_finish()?.into_value())
    })?;
    Ok(shown.unwrap_or_else(|| Value::str("...")))
}

/// Whether it is a view that is like a set.
fn is_set_view(v: &Value) -> bool {
    let ty = kind(v.ty());
    ty.is(&molt_type_dict_keys) || ty.is(&molt_type_dict_items)
}

/// Whether all items of `a` are in `b`.
fn all_in(a: &Value, b: &Value) -> PyResult<bool> {
    let it = iter::iter(a)?;
    while let Some(item) = iter::next(&it)? {
        if !ops::contains::contains(b, &item)? {
            return Ok(false);
        }
    }
    Ok(true)
}

pub fn compare_views(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    if !is_set_view(b) && any_set(b).is_none() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let (x, y) = (len(a)?, ops::len(b)?);
    Ok(Value::bool(match op {
        CompareOp::Eq => x == y && all_in(a, b)?,
        CompareOp::Ne => !(x == y && all_in(a, b)?),
        CompareOp::Lt => x < y && all_in(a, b)?,
        CompareOp::Le => x <= y && all_in(a, b)?,
        CompareOp::Gt => x > y && all_in(b, a)?,
        CompareOp::Ge => x >= y && all_in(b, a)?,
    }))
}

/// The items of a view as a set.
fn to_set(v: &Value) -> PyResult<Ref<Set>> {
    let s = Set::empty();
    if kind(v.ty()).is(&molt_type_dict_keys) {
        with_dict(v, |d| algebra::update(&s, d))?;
    } else {
        algebra::update(&s, v)?;
    }
    Ok(s)
}

fn and(a: &Value, b: &Value) -> PyResult<Value> {
    let (mut view, mut other) = if is_set_view(a) { (a, b) } else { (b, a) };
    if let Some(s) = other.downcast_exact::<Set>()
        && len(view)? <= s.len() as i64
    {
        return Ok(algebra::intersection(s, view)?.into_value());
    }
    if is_set_view(other) && len(other)? > len(view)? {
        (view, other) = (other, view);
    }
    let result = Set::empty();
    iter::each(other, |item| {
        if ops::contains::contains(view, &item)? {
            result.add(&item)?;
        }
        Ok(())
    })?;
    Ok(result.into_value())
}

fn or(a: &Value, b: &Value) -> PyResult<Value> {
    let result = to_set(a)?;
    algebra::update(&result, b)?;
    Ok(result.into_value())
}

fn xor(a: &Value, b: &Value) -> PyResult<Value> {
    let result = to_set(a)?;
    algebra::symmetric_difference_update(&result, b)?;
    Ok(result.into_value())
}

fn sub(a: &Value, b: &Value) -> PyResult<Value> {
    let result = to_set(a)?;
    algebra::difference_update(&result, b)?;
    Ok(result.into_value())
}

fn disjoint(v: &Value, other: &Value) -> PyResult<bool> {
    if v.is(other) {
        return Ok(len(v)? == 0);
    }
    let (mut view, mut other) = (v, other);
    if (any_set(other).is_some() || is_set_view(other)) && ops::len(other)? > len(view)? {
        (view, other) = (other, view);
    }
    let it = iter::iter(other)?;
    while let Some(item) = iter::next(&it)? {
        if ops::contains::contains(view, &item)? {
            return Ok(false);
        }
    }
    Ok(true)
}
