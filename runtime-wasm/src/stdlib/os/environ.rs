//! `os.environ` and `os.getenv`.
//!
//! The environment is a dict of the program's own, read once; changes to it stay inside the program.

use crate::builtin_type;
use crate::host::environment;
use crate::molt;
use crate::object::alloc::Global;
use crate::object::dict::Dict;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::text;
use crate::types::dict::molt_type_dict;
use crate::types::exceptions::molt_type_TypeError;
use molt_abi::layouts::{TYPE_DICT, TYPE_GC};

builtin_type! {
    /// The type of `os.environ`: a dict of strings.
    pub static molt_type_Environ = "_Environ", base molt_type_dict "dict", layout Dict,
        flags TYPE_DICT | TYPE_GC;
    dealloc: crate::object::alloc::drop_object::<Dict>,
    traverse: crate::object::dict::traverse,
    clear: crate::object::dict::clear,
    repr: |v| {
        let copy = this(v).copy();
        Ok(text!("environ(", copy.with_value(crate::ops::repr::repr)?, ")").into_value())
    },
    len: |v| Ok(this(v).len() as i64),
    iter: |v| match molt_type_dict.slot_iter() {
        Some(f) => f(v),
        None => Ok(Value::NOT_IMPLEMENTED),
    },
    contains: |v, key| this(v).contains(key),
    compare: |a, b, op| match molt_type_dict.slot_compare() {
        Some(f) => f(a, b, op),
        None => Ok(Value::NOT_IMPLEMENTED),
    },
    getitem: |v, key| match this(v).get(string(key)?)? {
        Some(found) => Ok(found),
        None => Err(crate::object::exception::raise_value(&crate::types::exceptions::molt_type_KeyError, key.clone())),
    },
    setitem: |v, key, value| match value {
        Some(value) => this(v).insert(string(key)?, string(value)?.clone()),
        None => match this(v).remove(string(key)?)? {
            Some(_) => Ok(()),
            None => Err(crate::object::exception::raise_value(&crate::types::exceptions::molt_type_KeyError, key.clone())),
        },
    },
}

fn this(v: &Value) -> &Dict {
    unsafe { v.cast::<Dict>() }
}

fn string(v: &Value) -> PyResult<&Value> {
    if v.isa::<Str>() {
        return Ok(v);
    }
    Err(raise!(
        molt_type_TypeError,
        "str expected, not ",
        v.type_name()
    ))
}

static ENVIRONMENT: Global<Option<Ref<Dict>>> = Global::new(None);

fn environment() -> Ref<Dict> {
    let cached = unsafe { &mut *ENVIRONMENT.get() };
    cached
        .get_or_insert_with(|| {
            let dict = Dict::empty_for(&molt_type_Environ);
            for pair in environment::variables().chunks_exact(2) {
                dict.insert_str(&pair[0], pair[1].clone().into_value());
            }
            dict
        })
        .clone()
}

#[molt::constant(module = "os", name = "environ")]
fn environ() -> Ref<Dict> {
    environment()
}

#[molt::function(module = "os", sig = "getenv(key, default=None)")]
fn getenv(key: &Value, default: Option<&Value>) -> PyResult<Value> {
    Ok(environment()
        .get(string(key)?)?
        .unwrap_or_else(|| default.cloned().unwrap_or(Value::NONE)))
}

#[molt::function(module = "os", sig = "putenv(name, value, /) -> None")]
fn putenv(name: &Value, value: &Value) -> PyResult<()> {
    environment().insert(string(name)?, string(value)?.clone())
}
