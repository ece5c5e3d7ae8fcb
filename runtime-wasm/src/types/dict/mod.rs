//! `dict`: the type and its slots; methods and views stand in files beside this one.

use crate::builtin_type;
use crate::object::alloc;
use crate::object::dict::{self, Dict};
use crate::object::exception;
use crate::object::names::{molt_name___missing__, molt_name_keys};
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::{self, CompareOp};
use crate::ops::iter;
use crate::ops::repr::{guarded, repr as repr_of};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::{molt_type_KeyError, molt_type_TypeError, molt_type_ValueError};
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_BASE, TYPE_DICT, TYPE_GC};

builtin_type! {
    /// `dict`.
    pub static molt_type_dict = "dict" in "builtins", base molt_type_object "object",
        layout Dict, flags TYPE_GC | TYPE_BASE | TYPE_DICT;
    dealloc: alloc::drop_object::<Dict>,
    traverse: dict::traverse,
    clear: dict::clear,
    repr: repr,
    hash: |v| Err(crate::ops::unhashable(v)),
    compare: compare_dicts,
    len: |v| Ok(this(v).len() as i64),
    getitem: |v, key| subscript(v, key),
    setitem: |v, key, value| match value {
        Some(new) => this(v).insert(key, new.clone()),
        None => match this(v).remove(key)? {
            Some(_) => Ok(()),
            None => Err(exception::raise_value(&molt_type_KeyError, key.clone())),
        },
    },
    contains: |v, key| this(v).contains(key),
    iter: |v| Ok(crate::types::iterators::dict_keys(v)),
    new: |class, _| Ok(Dict::empty_for(class).into_value()),
    init: |v, args| {
        match args.positional() {
            [] => {}
            [one] => update(this(v), one)?,
            more => return Err(raise!(molt_type_TypeError, "dict expected at most 1 argument, got ", more.len())),
        }
        for (k, value) in args.keywords() {
            this(v).insert_str(k, value.clone());
        }
        Ok(())
    },
}

fn this(v: &Value) -> &Dict {
    unsafe { v.cast::<Dict>() }
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
    Err(exception::raise_value(&molt_type_KeyError, key.clone()))
}

fn repr(v: &Value) -> PyResult<Value> {
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
        Ok(out.finish().into_value())
    })?;
    Ok(shown.unwrap_or_else(|| Value::str("{...}")))
}

fn compare_dicts(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
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

/// `d.update(items)`: a mapping or an iterable of pairs.
pub fn update(d: &Dict, items: &Value) -> PyResult<()> {
    if let Some(other) = items.downcast_exact::<Dict>() {
        for (k, v) in other.entries() {
            d.insert(&k, v)?;
        }
        return Ok(());
    }
    if let Some(keys) = crate::object::attr::lookup(items, molt_name_keys.get())? {
        let keys = crate::object::call::call0(&keys)?;
        return iter::each(&keys, |k| {
            let v = crate::ops::subscript::getitem(items, &k)?;
            d.insert(&k, v)
        });
    }
    let mut i = 0;
    iter::each(items, |pair| {
        if !iter::is_iterable(&pair) {
            return Err(raise!(
                molt_type_TypeError,
                "cannot convert dictionary update sequence element #",
                i,
                " to a sequence"
            ));
        }
        let parts = iter::collect(&pair)?;
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
    Dict::empty()
}

pub fn dict_set(d: &Dict, key: &Value, value: &Value) -> PyResult<()> {
    d.insert(key, value.clone())
}

pub fn dict_get_item(d: &Dict, key: &Value) -> PyResult<Value> {
    match d.get(key)? {
        Some(v) => Ok(v),
        None => Err(exception::raise_value(&molt_type_KeyError, key.clone())),
    }
}

pub fn dict_update(d: &Dict, items: &Value) -> PyResult<()> {
    if !items.isa::<Dict>() && crate::object::attr::lookup(items, molt_name_keys.get())?.is_none() {
        return Err(raise!(molt_type_TypeError, "'", items.type_name(), "' object is not a mapping"));
    }
    update(d, items)
}

pub fn dict_merge_keywords(d: &Dict, items: &Value, callee: &Value) -> PyResult<()> {
    let name = || crate::object::call::callable_name(callee);
    if !items.isa::<Dict>() && crate::object::attr::lookup(items, molt_name_keys.get())?.is_none() {
        return Err(raise!(
            molt_type_TypeError,
            name(),
            " argument after ** must be a mapping, not ",
            items.type_name()
        ));
    }
    let given = Dict::empty();
    update(&given, items)?;
    for (k, v) in given.entries() {
        let Some(k) = k.downcast::<Str>() else {
            return Err(raise!(molt_type_TypeError, "keywords must be strings"));
        };
        if d.get_str(k).is_some() {
            return Err(raise!(
                molt_type_TypeError,
                name(),
                " got multiple values for keyword argument '",
                k,
                "'"
            ));
        }
        d.insert_str(k, v);
    }
    Ok(())
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
