//! How exceptions are copied and pickled.

use super::base::this;
use super::hierarchy::{molt_type_AttributeError, molt_type_ImportError, molt_type_OSError};
use crate::molt;
use crate::object::attr;
use crate::object::dict::Dict;
use crate::object::exception::Exception;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;

#[molt::method(ty = "BaseException", sig = "__reduce__(self, /)", text = "")]
fn reduce(v: &Value) -> Value {
    let e = this(v);
    let mut parts = vec![v.ty().to_value(), arguments(v, e)];
    let state = state(v, e);
    // A dict that somebody has asked for counts, also when it is empty.
    let asked = v.object().and_then(attr::instance_dict).is_some();
    if asked || !state.is_empty() {
        parts.push(state.into_value());
    }
    Tuple::from_vec(parts).into_value()
}

/// What the class is called with: of an OSError, the file names too.
fn arguments(v: &Value, e: &Exception) -> Value {
    let args = e.args();
    let name = e.fields[2].get();
    if !v.ty().is_subtype(&molt_type_OSError) || name.is_none() || args.as_slice().len() != 2 {
        return args.into_value();
    }
    let mut all = args.as_slice().to_vec();
    all.extend(name);
    if let Some(second) = e.fields[4].get() {
        all.extend([Value::NONE, second]);
    }
    Tuple::from_vec(all).into_value()
}

/// The attributes, with those that are no part of the arguments.
fn state(v: &Value, e: &Exception) -> Ref<Dict> {
    let state = attr::instance_dict(v.object().expect("an exception is an object"))
        .map_or_else(Dict::empty, |d| d.copy());
    let put = |name: &str, i: usize| {
        if let Some(value) = e.fields[i].get() {
            state.insert_str(&Str::new(name), value);
        }
    };
    if v.ty().is_subtype(&molt_type_ImportError) {
        put("name", 1);
        put("path", 2);
        put("name_from", 3);
    } else if v.ty().is_subtype(&molt_type_AttributeError) {
        put("name", 0);
        state.insert_str(&Str::new("args"), e.args().into_value());
    }
    state
}

#[molt::method(
    ty = "BaseException",
    sig = "__setstate__(self, state, /) -> None",
    text = ""
)]
fn setstate(v: &Value, state: &Value) -> PyResult<()> {
    if state.is_none() {
        return Ok(());
    }
    let Some(d) = state.downcast::<Dict>() else {
        return Err(raise!(molt_type_TypeError, "state is not a dictionary"));
    };
    for (k, value) in d.entries() {
        if let Some(name) = k.downcast::<Str>() {
            attr::setattr(v, name, Some(&value))?;
        }
    }
    Ok(())
}

/// What stands beside the arguments.
#[molt::method(ty = "AttributeError", sig = "__getstate__(self, /)", text = "")]
fn getstate(v: &Value) -> Value {
    state(v, this(v)).into_value()
}
