//! `from module import *` where the names are known to the module's dict alone.

use crate::molt;
use crate::object::dict::Dict;
use crate::object::refs::PyObject;
use crate::object::str::Str;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::{contains, iter, subscript};
use crate::raise;
use crate::static_str;
use crate::types::exceptions::{molt_type_AttributeError, molt_type_TypeError};
use crate::types::module::{Module, module_unbound};

/// Puts what the module exports into the dict of another: the names of its `__all__`, else the public ones.
#[molt::function(module = "_imports", sig = "take_all(module, into, /) -> None")]
fn take_all(module: &Value, into: &Value) -> PyResult<()> {
    let Some((module, source)) = module
        .downcast::<Module>()
        .and_then(|m| Some((m, m.dict()?.to_ref())))
    else {
        return Ok(());
    };
    let Some(all) = source.get_str(static_str!("__all__")) else {
        return take_public(&source, into);
    };
    for name in iter::collect(&all)? {
        let Some(text) = name.downcast::<Str>() else {
            return Err(no_name(module.name, &name));
        };
        let Some(v) = source.get_str(text) else {
            return Err(module_unbound(module, text));
        };
        subscript::setitem(into, &name, &v)?;
    }
    Ok(())
}

#[cold]
fn no_name(module: &Str, item: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "Item in ",
        module,
        ".__all__ must be str, not ",
        item.type_name()
    )
}

/// `__all__` holds nothing but names that the module may have bound; without `known`: any.
#[molt::function(module = "_imports", sig = "check_all(module, all, known, /) -> None")]
fn check_all(module: &Str, all: &Value, known: &Value) -> PyResult<()> {
    for name in iter::collect(all)? {
        let Some(text) = name.downcast::<Str>() else {
            return Err(no_name(module, &name));
        };
        if !known.is_none() && !contains::contains(known, &name)? {
            return Err(raise!(
                molt_type_AttributeError,
                "module '",
                module,
                "' has no attribute '",
                text,
                "'"
            ));
        }
    }
    Ok(())
}

fn take_public(source: &Dict, into: &Value) -> PyResult<()> {
    for (name, v) in source.entries() {
        let public = |text: &Str| text.chars().iter().next().is_none_or(|c| c != '_' as u32);
        if name.downcast::<Str>().is_some_and(public) {
            subscript::setitem(into, &name, &v)?;
        }
    }
    Ok(())
}
