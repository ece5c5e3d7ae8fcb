//! What `sys` lets a program read and set: arguments, limits, the exception being handled, the end.

use crate::host::environment;
use crate::molt;
use crate::object::alloc::Global;
use crate::object::attr;
use crate::object::exception::{self, molt_depth_limit};
use crate::object::list::List;
use crate::object::names::molt_name___traceback__;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::{molt_type_SystemExit, molt_type_TypeError, molt_type_ValueError};
use crate::types::int::text;

static ARGUMENTS: Global<Option<Value>> = Global::new(None);

#[molt::constant(module = "sys", name = "argv")]
fn argv() -> Value {
    let cached = unsafe { &mut *ARGUMENTS.get() };
    cached
        .get_or_insert_with(|| {
            let list = List::empty();
            for a in environment::arguments() {
                list.push(Value::str(&a));
            }
            list.into_value()
        })
        .clone()
}

#[molt::function(module = "sys", sig = "exit(status=None, /)")]
fn exit(status: Option<&Value>) -> PyResult<Value> {
    Err(match status {
        None => exception::raise_bare(&molt_type_SystemExit),
        Some(v) if v.is_none() => exception::raise_bare(&molt_type_SystemExit),
        Some(v) => match v.downcast_exact::<Tuple>() {
            Some(args) => exception::raise_args(&molt_type_SystemExit, args.to_ref()),
            None => exception::raise_value(&molt_type_SystemExit, v.clone()),
        },
    })
}

#[molt::function(module = "sys", sig = "getrecursionlimit() -> int")]
fn getrecursionlimit() -> i64 {
    molt_depth_limit.load() as i64
}

#[molt::function(module = "sys", sig = "setrecursionlimit(limit, /) -> None")]
fn setrecursionlimit(limit: i64) -> PyResult<()> {
    if limit < 1 {
        return Err(raise!(molt_type_ValueError, "recursion limit must be greater or equal than 1"));
    }
    molt_depth_limit.store(u32::try_from(limit).unwrap_or(u32::MAX));
    Ok(())
}

#[molt::function(module = "sys", sig = "intern(string, /) -> str")]
fn intern(string: &Value) -> PyResult<Value> {
    if !string.isa::<Str>() {
        return Err(raise!(molt_type_TypeError, "intern() argument must be str, not ", string.type_name()));
    }
    Ok(string.clone())
}

#[molt::function(module = "sys", sig = "get_int_max_str_digits() -> int")]
fn get_int_max_str_digits() -> i64 {
    text::max_digits() as i64
}

#[molt::function(module = "sys", sig = "set_int_max_str_digits(maxdigits) -> None")]
fn set_int_max_str_digits(maxdigits: i64) -> PyResult<()> {
    match usize::try_from(maxdigits) {
        Ok(n) if n == 0 || n >= text::THRESHOLD => {
            text::set_max_digits(n);
            Ok(())
        }
        _ => Err(raise!(molt_type_ValueError, "maxdigits must be 0 or larger than 640")),
    }
}

#[molt::function(module = "sys", sig = "exception()")]
fn current_exception() -> Option<Value> {
    exception::current()
}

#[molt::function(module = "sys", sig = "exc_info()")]
fn exc_info() -> PyResult<Ref<Tuple>> {
    let Some(exc) = exception::current() else {
        return Ok(Tuple::new([Value::NONE, Value::NONE, Value::NONE]));
    };
    let traceback = attr::getattr(&exc, molt_name___traceback__.get())?;
    Ok(Tuple::new([exc.ty().to_value(), exc, traceback]))
}
