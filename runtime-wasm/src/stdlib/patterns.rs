//! What the patterns of `match` ask: is it a sequence, is it a mapping, what does it hold under these keys, which
//! attributes does a class pattern look at.
//!
//! Takes the subject; gives answers, or the parts as a tuple (None where there is no match). Binds nothing.

use crate::molt;
use crate::object::attr;
use crate::object::call;
use crate::object::dict::Dict;
use crate::object::instance::instance_new;
use crate::object::names::{molt_name___match_args__, molt_name_get};
use crate::object::refs::PyObject;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::repr::repr;
use crate::raise;
use crate::types::dict::dict_update;
use crate::types::exceptions::{molt_type_KeyError, molt_type_TypeError, molt_type_ValueError};
use crate::types::object::molt_type_object;
use crate::types::type_::isinstance;
use molt_abi::layouts::{
    TYPE_BYTES, TYPE_DICT, TYPE_FLOAT, TYPE_HEAP, TYPE_INT, TYPE_LIST, TYPE_MAPPING, TYPE_SEQUENCE,
    TYPE_STR, TYPE_TUPLE,
};

/// The first class of the linearisation that is either decides.
fn is_kind(v: &Value, sequence: bool) -> bool {
    let ty = v.ty();
    let mut answer = None;
    ty.each_in_mro(|t| {
        let own = t.flags();
        if own & (TYPE_LIST | TYPE_TUPLE | TYPE_SEQUENCE) != 0 {
            answer = Some(true);
        } else if own & (TYPE_DICT | TYPE_MAPPING) != 0 {
            answer = Some(false);
        }
        answer.is_some()
    });
    answer == Some(sequence)
}

#[molt::function(module = "_patterns", sig = "is_sequence(subject, /) -> bool")]
fn is_sequence(subject: &Value) -> bool {
    is_kind(subject, true)
}

#[molt::function(module = "_patterns", sig = "is_mapping(subject, /) -> bool")]
fn is_mapping(subject: &Value) -> bool {
    is_kind(subject, false)
}

fn same_keys(keys: &[Value]) -> PyResult<()> {
    for (i, key) in keys.iter().enumerate() {
        for other in &keys[..i] {
            if crate::ops::compare::equal(key, other)? {
                return Err(raise!(
                    molt_type_ValueError,
                    "mapping pattern checks duplicate key (",
                    &*repr(key)?,
                    ")"
                ));
            }
        }
    }
    Ok(())
}

/// The values of all keys, or None where one is missing. A mapping is asked by `get`, so that nothing is added to it.
#[molt::function(module = "_patterns", sig = "values(subject, keys, /)")]
fn values(subject: &Value, keys: &Tuple) -> PyResult<Option<Value>> {
    let keys = keys.as_slice();
    same_keys(keys)?;
    let mut found = Vec::with_capacity(keys.len());
    if let Some(d) = subject.downcast_exact::<Dict>() {
        for key in keys {
            let Some(v) = d.get(key)? else {
                return Ok(None);
            };
            found.push(v);
        }
        return Ok(Some(Tuple::from_vec(found).into_value()));
    }
    let get = attr::getattr(subject, molt_name_get.get())?;
    let missing = instance_new(&molt_type_object).into_value();
    for key in keys {
        let v = call::call2(&get, key, &missing)?;
        if v.is(&missing) {
            return Ok(None);
        }
        found.push(v);
    }
    Ok(Some(Tuple::from_vec(found).into_value()))
}

/// What `**rest` gets.
#[molt::function(module = "_patterns", sig = "rest(subject, keys, /) -> dict")]
fn rest(subject: &Value, keys: &Tuple) -> PyResult<Value> {
    let all = Dict::empty();
    dict_update(&all, subject)?;
    for key in keys.as_slice() {
        if all.remove(key)?.is_none() {
            return Err(crate::object::exception::raise_value(
                &molt_type_KeyError,
                key.clone(),
            ));
        }
    }
    Ok(all.into_value())
}

/// The one positional sub-pattern of these builtin classes, and of their subclasses, is for the subject itself.
fn is_self_match(class: &Type) -> bool {
    let flags = TYPE_INT | TYPE_STR | TYPE_BYTES | TYPE_LIST | TYPE_TUPLE | TYPE_DICT | TYPE_FLOAT;
    if class.flags() & flags != 0 {
        return true;
    }
    let mut base = Some(class);
    while let Some(t) = base {
        if !t.has(TYPE_HEAP) {
            let name = t.name();
            return t.module().is_none_or(|m| m.is_text("builtins"))
                && ["set", "frozenset", "bytearray"]
                    .iter()
                    .any(|n| name.is_text(n));
        }
        base = t.base();
    }
    false
}

/// The attribute names of positional sub-patterns; `None` for the subject itself.
fn positional_names(class: &Value, count: usize) -> PyResult<Option<Vec<Value>>> {
    let ty = class.downcast::<Type>().expect("the caller checked");
    let (own, args) = match attr::lookup(class, molt_name___match_args__.get())? {
        Some(args) => match args.downcast_exact::<Tuple>() {
            Some(t) => (false, t.to_ref()),
            None => {
                return Err(raise!(
                    molt_type_TypeError,
                    ty.name(),
                    ".__match_args__ must be a tuple (got ",
                    args.type_name(),
                    ")"
                ));
            }
        },
        None => (is_self_match(ty), Tuple::empty()),
    };
    let allowed = if own { 1 } else { args.len() };
    if allowed < count {
        let plural = if allowed == 1 { "" } else { "s" };
        return Err(raise!(
            molt_type_TypeError,
            ty.name(),
            "() accepts ",
            allowed,
            " positional sub-pattern",
            plural,
            " (",
            count,
            " given)"
        ));
    }
    Ok((!own).then(|| args.as_slice()[..count].to_vec()))
}

/// The row `match_class`.
pub fn match_class(v: &Value, class: &Value, positional: i32, names: &Tuple) -> PyResult<Value> {
    let Some(ty) = class.downcast::<Type>() else {
        return Err(raise!(
            molt_type_TypeError,
            "called match pattern must be a class"
        ));
    };
    if !isinstance(v, class)? {
        return Ok(Value::NONE);
    }
    let count = positional as usize;
    let mut found = Vec::with_capacity(count + names.len());
    let mut wanted = Vec::new();
    if count > 0 {
        match positional_names(class, count)? {
            Some(given) => wanted = given,
            None => found.push(v.clone()),
        }
    }
    wanted.extend_from_slice(names.as_slice());
    for (i, name) in wanted.iter().enumerate() {
        let Some(name) = name.downcast::<Str>() else {
            return Err(raise!(
                molt_type_TypeError,
                "__match_args__ elements must be strings (got ",
                name.type_name(),
                ")"
            ));
        };
        let before = &wanted[..i];
        if before
            .iter()
            .any(|n| n.downcast::<Str>().is_some_and(|n| n.eq_str(name)))
        {
            return Err(raise!(
                molt_type_TypeError,
                ty.name(),
                "() got multiple sub-patterns for attribute ",
                &*repr(&wanted[i])?
            ));
        }
        let Some(attribute) = attr::lookup(v, attr::name_of(&wanted[i])?)? else {
            return Ok(Value::NONE);
        };
        found.push(attribute);
    }
    Ok(Tuple::from_vec(found).into_value())
}
