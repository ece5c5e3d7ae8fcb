//! Attributes of functions and methods that programs reach by name, beyond names and doc strings.

use crate::molt;
use crate::object::attr;
use crate::object::cell::Cell;
use crate::object::dict::Dict;
use crate::object::exception;
use crate::object::field::Field;
use crate::object::function::{BoundMethod, Function, GetSet};
use crate::object::names::*;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::text;
use crate::types::code::{self, CodeObject};
use crate::types::exceptions::{
    molt_type_AttributeError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::module::Module;

/// Sets a field to a value of one type, or to None.
fn replace<T: PyObject>(
    place: &Field,
    value: Option<&Value>,
    name: &'static str,
    kind: &'static str,
) -> PyResult<()> {
    match value.filter(|v| !v.is_none()) {
        None => place.set(None),
        Some(v) if v.isa::<T>() => place.set(Some(v.clone())),
        Some(_) => {
            return Err(raise!(
                molt_type_TypeError,
                name,
                " must be set to a ",
                kind,
                " object"
            ));
        }
    }
    Ok(())
}

#[molt::setter(ty = "function", name = "__defaults__")]
fn set_defaults(f: &Function, value: Option<&Value>) -> PyResult<()> {
    replace::<Tuple>(&f.defaults, value, "__defaults__", "tuple")
}

#[molt::getter(
    ty = "function",
    name = "__defaults__",
    setter = "molt_s_function___defaults__"
)]
fn defaults(f: &Function) -> Value {
    f.defaults.get_or_none()
}

#[molt::setter(ty = "function", name = "__kwdefaults__")]
fn set_kwdefaults(f: &Function, value: Option<&Value>) -> PyResult<()> {
    replace::<Dict>(&f.kwdefaults, value, "__kwdefaults__", "dict")
}

#[molt::getter(
    ty = "function",
    name = "__kwdefaults__",
    setter = "molt_s_function___kwdefaults__"
)]
fn kwdefaults(f: &Function) -> Value {
    f.kwdefaults.get_or_none()
}

#[molt::setter(ty = "function", name = "__dict__")]
fn set_dict(f: &Function, value: Option<&Value>) -> PyResult<()> {
    let Some(value) = value else {
        return Err(raise!(molt_type_TypeError, "cannot delete __dict__"));
    };
    let Some(new) = value.downcast::<Dict>() else {
        return Err(raise!(
            molt_type_TypeError,
            "__dict__ must be set to a dictionary, not a '",
            value.type_name(),
            "'"
        ));
    };
    let old = f.dict.replace(new.to_ref().into_raw() as usize as u32);
    if old != 0 {
        unsafe { crate::object::alloc::release(old as usize as *const Object) };
    }
    Ok(())
}

#[molt::getter(
    ty = "function",
    name = "__dict__",
    setter = "molt_s_function___dict__"
)]
fn dict(f: &Function) -> Value {
    attr::instance_dict_or_new(f.as_object()).map_or(Value::NONE, |d| d.to_value())
}

#[molt::setter(ty = "function", name = "__type_params__")]
fn set_type_params(f: &Function, value: Option<&Value>) -> PyResult<()> {
    let Some(value) = value.filter(|v| v.isa::<Tuple>()) else {
        return Err(raise!(
            molt_type_TypeError,
            "__type_params__ must be set to a tuple"
        ));
    };
    f.override_with(molt_name___type_params__.get(), value.clone());
    Ok(())
}

#[molt::getter(
    ty = "function",
    name = "__type_params__",
    setter = "molt_s_function___type_params__"
)]
fn type_params(f: &Function) -> Value {
    f.overridden(molt_name___type_params__.get())
        .unwrap_or_else(|| Tuple::empty().into_value())
}

/// Code stays where it is: only what is no code object is told so.
#[molt::setter(ty = "function", name = "__code__")]
fn set_code(_f: &Function, value: Option<&Value>) -> PyResult<()> {
    Err(match value.is_some_and(|v| v.isa::<CodeObject>()) {
        true => raise!(
            molt_type_AttributeError,
            "attribute '__code__' of 'function' objects is not writable"
        ),
        false => raise!(molt_type_TypeError, "__code__ must be set to a code object"),
    })
}

#[molt::getter(
    ty = "function",
    name = "__code__",
    setter = "molt_s_function___code__"
)]
fn function_code(f: &Function) -> Ref<CodeObject> {
    code::of_function(f)
}

/// The dict of the module that the function comes from; modules of the library keep theirs.
#[molt::getter(ty = "function", name = "__globals__", setter = "molt_s_readonly")]
fn globals(f: &Function) -> PyResult<Value> {
    let module = crate::stdlib::sys::modules::find(Function::code_str(f.code.module));
    match module.as_ref().and_then(|m| m.downcast::<Module>()) {
        Some(module) => Ok(module.dict_or_new().to_value()),
        None => Err(raise!(
            molt_type_AttributeError,
            "'function' object has no attribute '__globals__'"
        )),
    }
}

/// The cells in the order of the names of their variables.
#[molt::getter(ty = "function", name = "__closure__", setter = "molt_s_readonly")]
fn closure(f: &Function) -> Value {
    if f.cells().is_empty() {
        return Value::NONE;
    }
    let names = code::names(f.code, 1);
    let mut order: Vec<usize> = (0..f.cells().len()).collect();
    if names.len() == order.len() {
        order.sort_by(|&a, &b| names[a].compare(names[b]));
    }
    let cells = order.into_iter().map(|i| {
        let bits = f.cells()[i] as u64;
        unsafe { Value::borrow(&bits) }.clone()
    });
    Tuple::from_vec(cells.collect()).into_value()
}

#[molt::setter(ty = "cell", name = "cell_contents")]
fn set_contents(c: &Cell, value: Option<&Value>) {
    c.value.set(value.cloned());
}

#[molt::getter(
    ty = "cell",
    name = "cell_contents",
    setter = "molt_s_cell_cell_contents"
)]
fn contents(c: &Cell) -> PyResult<Value> {
    c.value
        .get()
        .ok_or_else(|| raise!(molt_type_ValueError, "Cell is empty"))
}

fn of_function(m: &BoundMethod, name: &Str) -> PyResult<Value> {
    attr::getattr(&m.function, name)
}

#[molt::getter(ty = "method", name = "__doc__")]
fn method_doc(m: &BoundMethod) -> PyResult<Value> {
    let found = exception::absorb(
        of_function(m, molt_name___doc__.get()),
        &molt_type_AttributeError,
    )?;
    Ok(found.unwrap_or(Value::NONE))
}

#[molt::getter(ty = "getset_descriptor", name = "__name__", stub = "str")]
fn getset_name(g: &GetSet) -> Value {
    g.name.to_value()
}

#[molt::getter(ty = "getset_descriptor", name = "__qualname__", stub = "str")]
fn getset_qualname(g: &GetSet) -> Ref<Str> {
    text!(g.owner.qualname(), ".", g.name)
}

#[molt::getter(ty = "getset_descriptor", name = "__objclass__")]
fn getset_objclass(g: &GetSet) -> Value {
    g.owner.escape()
}
