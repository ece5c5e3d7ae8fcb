//! `dict`: the type and its slots; methods and views stand in files beside this one.

mod method;
pub mod view;

use crate::builtin_type;
use crate::number_slots;
use crate::object::alloc;
use crate::object::call::Args;
use crate::object::dict::{self, Dict};
use crate::object::exception;
use crate::object::names::{molt_name___missing__, molt_name_keys};
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::compare::{self, CompareOp};
use crate::ops::iter as iteration;
use crate::ops::repr::{guarded, repr as repr_of};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::{
    molt_type_KeyError, molt_type_RuntimeError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::iterators::dicts;
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_BASE, TYPE_DICT, TYPE_GC};

builtin_type! {
    /// `dict`.
    pub static molt_type_dict = "dict" in "builtins", base molt_type_object "object",
        layout Dict, flags TYPE_GC | TYPE_BASE | TYPE_DICT, number &molt_number_dict;
    dealloc: alloc::drop_object::<Dict>,
    traverse: dict::traverse,
    clear: dict::clear,
    repr: repr,
    hash: |v| Err(crate::ops::unhashable(v)),
    compare: compare_dicts,
    len: len,
    getitem: subscript,
    setitem: setitem,
    contains: |v, key| this(v).contains(key),
    iter: iter,
    reversed: reversed,
    new: |class, _| Ok(Dict::empty_for(class).into_value()),
    init: init,
}

number_slots! {
    pub static molt_number_dict;
    bit_or: union, ibit_or: union_update,
}

crate::dunders! { "dict" Dict; unhashable Value::NONE, len len, repr repr, equality compare_dicts, getitem subscript, setitem setitem,
contains |v: &Value, key: &Value| this(v).contains(key), iter iter, reversed reversed, or union, ior union_update, init init }

fn this(v: &Value) -> &Dict {
    unsafe { v.cast::<Dict>() }
}

/// The `iter` slot, also of types derived from dict.
pub fn iter(v: &Value) -> PyResult<Value> {
    Ok(dicts::dict_keys(v))
}

/// The `reversed` slot.
pub fn reversed(v: &Value) -> PyResult<Value> {
    Ok(dicts::reversed_keys(v))
}

pub fn len(v: &Value) -> PyResult<i64> {
    Ok(this(v).len() as i64)
}

pub fn setitem(v: &Value, key: &Value, value: Option<&Value>) -> PyResult<()> {
    match value {
        Some(new) => this(v).insert(key, new.clone()),
        None => match this(v).remove(key)? {
            Some(_) => Ok(()),
            None => Err(missing(key)),
        },
    }
}

#[cold]
pub fn missing(key: &Value) -> Raised {
    exception::raise_value(&molt_type_KeyError, key.clone())
}

fn init(v: &Value, args: &Args) -> PyResult<()> {
    update_with(this(v), args, "dict")
}

/// What `dict(...)` and `dict.update(...)` do with their arguments.
pub fn update_with(d: &Dict, args: &Args, name: &'static str) -> PyResult<()> {
    match args.positional() {
        [] => {}
        [one] => update(d, one)?,
        more => {
            return Err(raise!(
                molt_type_TypeError,
                name,
                " expected at most 1 argument, got ",
                more.len()
            ));
        }
    }
    for (k, value) in args.keywords() {
        d.insert_str(k, value.clone());
    }
    Ok(())
}

/// `a | b`.
fn union(a: &Value, b: &Value) -> PyResult<Value> {
    let (Some(x), Some(_)) = (a.downcast::<Dict>(), b.downcast::<Dict>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    let new = copied(x)?;
    update(&new, b)?;
    Ok(new.into_value())
}

/// A plain dict of what a dict says that it holds: a subclass may iterate over something else.
pub fn copied(d: &Dict) -> PyResult<Ref<Dict>> {
    if iterates_plainly(d) {
        d.ensure_copy()?;
        return Ok(d.copy());
    }
    let new = Dict::empty();
    update(&new, &d.to_value())?;
    Ok(new)
}

fn iterates_plainly(d: &Dict) -> bool {
    let plain = molt_type_dict.slot_iter().map(|f| f as usize);
    d.as_object().ty().slot_iter().map(|f| f as usize) == plain
}

/// `a |= b`.
pub fn union_update(a: &Value, b: &Value) -> PyResult<Value> {
    update(this(a), b)?;
    Ok(a.clone())
}

/// `d[key]`, with `__missing__` of subclasses.
fn subscript(v: &Value, key: &Value) -> PyResult<Value> {
    if let Some(found) = this(v).get(key)? {
        return Ok(found);
    }
    if v.downcast_exact::<Dict>().is_none()
        && let Some(r) = crate::object::call::call_special(v, molt_name___missing__.get(), &[key])?
    {
        return Ok(r);
    }
    Err(missing(key))
}

pub fn repr(v: &Value) -> PyResult<Value> {
    let d = this(v);
    let shown = guarded(v, || {
        let mut out = StrBuilder::new();
        out.push_str("{");
        let mut position = 0;
        let mut first = true;
        while let Some((k, value)) = d.next_entry(&mut position) {
            if !first {
                out.push_str(", ");
            }
            first = false;
            out.push(&*repr_of(&k)?);
            out.push_str(": ");
            out.push(&*repr_of(&value)?);
        }
        out.push_str("}");
        Ok(out.try_finish()?.into_value())
    })?;
    Ok(shown.unwrap_or_else(|| Value::str("{...}")))
}

pub fn compare_dicts(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<Dict>(), b.downcast::<Dict>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(Value::bool(same_entries(x, y)? == (op == CompareOp::Eq)))
}

fn same_entries(x: &Dict, y: &Dict) -> PyResult<bool> {
    if x.len() != y.len() {
        return Ok(false);
    }
    let mut position = 0;
    while let Some((k, v, hash)) = x.next_hashed(&mut position) {
        match y.get_hashed(&k, hash)? {
            Some(w) if compare::equal(&v, &w)? => {}
            _ => return Ok(false),
        }
    }
    Ok(true)
}

/// Copies the entries of another dict.
fn merge(d: &Dict, other: &Dict) -> PyResult<()> {
    if core::ptr::eq(d, other) || other.is_empty() {
        return Ok(());
    }
    if d.is_empty() && d.capacity() == 0 {
        other.ensure_copy()?;
        d.fill_from(other);
        return Ok(());
    }
    other.ensure_copy()?;
    d.reserve_for_merge(other.len());
    let mut position = 0;
    let len = other.len();
    while let Some((k, v, hash)) = other.next_hashed(&mut position) {
        d.insert_hashed(&k, hash, v)?;
        if other.len() != len {
            return Err(raise!(molt_type_RuntimeError, "dict mutated during update"));
        }
    }
    Ok(())
}

/// `d.update(items)`: a mapping or an iterable of pairs.
pub fn update(d: &Dict, items: &Value) -> PyResult<()> {
    let items = crate::types::mapping_proxy::unwrapped(items);
    if let Some(other) = items.downcast::<Dict>()
        && iterates_plainly(other)
    {
        return merge(d, other);
    }
    if let Some(keys) = crate::object::attr::lookup(items, molt_name_keys.get())? {
        return each_key(items, &keys, |k| {
            let v = crate::ops::subscript::getitem(items, &k)?;
            d.insert(&k, v)
        });
    }
    if let Some(other) = items.downcast::<Dict>() {
        // The method of dict itself is not linked: nothing asks for it by name.
        let mut position = 0;
        while let Some((k, _)) = other.next_entry(&mut position) {
            d.insert(&k, crate::ops::subscript::getitem(items, &k)?)?;
        }
        return Ok(());
    }
    let mut i = 0;
    iteration::each(items, |pair| {
        if let Some(t) = pair.downcast_exact::<Tuple>()
            && let [k, v] = t.as_slice()
        {
            i += 1;
            return d.insert(k, v.clone());
        }
        if !iteration::is_iterable(&pair) {
            return Err(raise!(
                molt_type_TypeError,
                "cannot convert dictionary update sequence element #",
                i,
                " to a sequence"
            ));
        }
        let parts = iteration::collect(&pair)?;
        let [k, v] = parts.as_slice() else {
            return Err(raise!(
                molt_type_ValueError,
                "dictionary update sequence element #",
                i,
                " has length ",
                parts.len(),
                "; 2 is required"
            ));
        };
        i += 1;
        d.insert(k, v.clone())
    })
}

// ---- rows of the ABI

pub fn dict_new() -> Ref<Dict> {
    alloc::safe_point();
    Dict::empty()
}

pub fn dict_set(d: &Dict, key: &Value, value: &Value) -> PyResult<()> {
    d.insert(key, value.clone())
}

pub fn dict_fill(d: &Dict, items: &Tuple) -> PyResult<()> {
    for pair in items.as_slice().chunks_exact(2) {
        d.insert(&pair[0], pair[1].clone())?;
    }
    Ok(())
}

pub fn dict_get_item(d: &Dict, key: &Value) -> PyResult<Value> {
    match d.get(key)? {
        Some(v) => Ok(v),
        None => Err(missing(key)),
    }
}

pub fn dict_update(d: &Dict, items: &Value) -> PyResult<()> {
    if !items.isa::<Dict>() && crate::object::attr::lookup(items, molt_name_keys.get())?.is_none() {
        return Err(raise!(
            molt_type_TypeError,
            "'",
            items.type_name(),
            "' object is not a mapping"
        ));
    }
    update(d, items)
}

pub fn dict_merge_keywords(d: &Dict, items: &Value, callee: &Value) -> PyResult<()> {
    let keys = match items.isa::<Dict>() {
        true => None,
        false => match crate::object::attr::lookup(items, molt_name_keys.get())? {
            None => {
                return Err(raise!(
                    molt_type_TypeError,
                    crate::object::call::callable_name(callee),
                    " argument after ** must be a mapping, not ",
                    items.type_name()
                ));
            }
            keys => keys,
        },
    };
    if let Some(keys) = keys {
        return each_key(items, &keys, |k| {
            new_keyword(d, &k, callee)?;
            let v = crate::ops::subscript::getitem(items, &k)?;
            d.insert(&k, v)
        });
    }
    let made;
    let given = match items.downcast_exact::<Dict>() {
        Some(given) => given,
        None => {
            made = Dict::empty();
            update(&made, items)?;
            &*made
        }
    };
    // Strs are compared without running Python code.
    let mut position = 0;
    while let Some((k, v)) = given.next_entry(&mut position) {
        new_keyword(d, &k, callee)?;
        match k.downcast::<Str>() {
            Some(name) => d.insert_str(name, v),
            None => d.insert(&k, v)?,
        }
    }
    Ok(())
}

/// An error where the call has the keyword. That it is a string is seen once all are there.
fn new_keyword(d: &Dict, k: &Value, callee: &Value) -> PyResult<()> {
    let found = match k.downcast::<Str>() {
        _ if d.is_empty() => return Ok(()),
        Some(name) => d.get_str(name),
        None => d.get(k)?,
    };
    match found {
        None => Ok(()),
        Some(_) => Err(raise!(
            molt_type_TypeError,
            crate::object::call::callable_name(callee),
            " got multiple values for keyword argument '",
            &*crate::ops::repr::str(k)?,
            "'"
        )),
    }
}

/// Every key that `keys` of a mapping gives.
fn each_key(items: &Value, keys: &Value, take: impl FnMut(Value) -> PyResult<()>) -> PyResult<()> {
    let keys = crate::object::call::call0(keys)?;
    if !iteration::is_iterable(&keys) {
        return Err(raise!(
            molt_type_TypeError,
            items.type_name(),
            ".keys() returned a non-iterable (type ",
            keys.type_name(),
            ")"
        ));
    }
    // All of them come first: to look up a value may change the mapping.
    iteration::collect(&keys)?.into_iter().try_for_each(take)
}

/// `f(name=value)` beside `**`.
pub fn dict_add_keyword(d: &Dict, name: &Str, value: &Value, callee: &Value) -> PyResult<()> {
    if d.get_str(name).is_some() {
        return Err(raise!(
            molt_type_TypeError,
            crate::object::call::callable_name(callee),
            " got multiple values for keyword argument '",
            name,
            "'"
        ));
    }
    d.insert_str(name, value.clone());
    Ok(())
}
