//! What `sys` lets a program read and set: arguments, limits, the exception being handled, the end.

use crate::host::environment;
use crate::molt;
use crate::object::alloc::Global;
use crate::object::arguments::CInt;
use crate::object::async_generator;
use crate::object::exception::{self, Exception};
use crate::object::limit;
use crate::object::list::List;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_SystemExit, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::int::text;

static ARGUMENTS: Global<Option<Value>> = Global::new(None);

#[molt::constant(module = "sys", name = "argv")]
fn argv() -> Value {
    let cached = unsafe { &mut *ARGUMENTS.get() };
    cached
        .get_or_insert_with(|| {
            let list = List::empty();
            for a in environment::arguments() {
                list.push(a.into_value());
            }
            list.into_value()
        })
        .clone()
}

#[molt::function(module = "sys", sig = "exit(status=None, /)")]
fn exit(status: Option<&Value>) -> PyResult<Value> {
    Err(raise_exit(status))
}

/// SystemExit with a status; a tuple gives its arguments.
pub fn raise_exit(status: Option<&Value>) -> Raised {
    let args = match status.filter(|v| !v.is_none()) {
        None => Tuple::empty(),
        Some(v) => match v.downcast_exact::<Tuple>() {
            Some(args) => args.to_ref(),
            None => Tuple::new([v.clone()]),
        },
    };
    raise_exit_of(args, status)
}

fn raise_exit_of(args: Ref<Tuple>, status: Option<&Value>) -> Raised {
    let exc = Exception::new(&molt_type_SystemExit, args);
    exc.fields[0].set(status.cloned());
    exception::raise_object(exc)
}

/// `SystemExit(code)`, whatever the code is.
fn raise_plain(code: Option<&Value>) -> Raised {
    raise_exit_of(Tuple::new([code.cloned().unwrap_or(Value::NONE)]), code)
}

#[molt::function(module = "builtins", sig = "exit(code=None)")]
fn builtin_exit(code: Option<&Value>) -> PyResult<Value> {
    Err(raise_plain(code))
}

#[molt::function(module = "builtins", sig = "quit(code=None)")]
fn builtin_quit(code: Option<&Value>) -> PyResult<Value> {
    Err(raise_plain(code))
}

/// The limit as the program set it.
static LIMIT: Global<i32> = Global::new(1000);

/// More calls than this do not fit the stack, whatever the program allows.
const DEEPEST: u32 = 200_000;

#[molt::function(module = "sys", sig = "getrecursionlimit() -> int")]
fn getrecursionlimit() -> i64 {
    LIMIT.load() as i64
}

#[molt::function(module = "sys", sig = "setrecursionlimit(limit, /) -> None")]
fn setrecursionlimit(limit: i64) -> PyResult<()> {
    if limit < 1 {
        return Err(raise!(
            molt_type_ValueError,
            "recursion limit must be greater or equal than 1"
        ));
    }
    // As CPython's: an int of C.
    let Ok(limit) = i32::try_from(limit) else {
        return Err(raise!(
            molt_type_OverflowError,
            "Python int too large to convert to C int"
        ));
    };
    LIMIT.store(limit);
    limit::limit_depth((limit as u32).min(DEEPEST));
    Ok(())
}

#[molt::function(module = "sys", sig = "intern(string, /) -> str")]
fn intern(string: &Value) -> PyResult<Value> {
    if !string.isa::<Str>() {
        return Err(raise!(
            molt_type_TypeError,
            "intern() argument must be str, not ",
            string.type_name()
        ));
    }
    Ok(string.clone())
}

#[molt::function(module = "sys", sig = "get_int_max_str_digits() -> int")]
fn get_int_max_str_digits() -> i64 {
    text::max_digits() as i64
}

#[molt::function(module = "sys", sig = "set_int_max_str_digits(maxdigits) -> None")]
fn set_int_max_str_digits(maxdigits: CInt) -> PyResult<()> {
    match usize::try_from(maxdigits.0) {
        Ok(n) if n == 0 || n >= text::THRESHOLD => {
            text::set_max_digits(n);
            Ok(())
        }
        _ => Err(raise!(
            molt_type_ValueError,
            "maxdigits must be 0 or larger than 640"
        )),
    }
}

#[molt::function(module = "sys", sig = "exception()")]
fn current_exception() -> Option<Value> {
    exception::current()
}

#[molt::function(module = "sys", sig = "get_asyncgen_hooks()")]
fn get_asyncgen_hooks() -> Ref<Tuple> {
    let hooks = async_generator::hooks();
    let part = |v: &Option<Value>| v.clone().unwrap_or(Value::NONE);
    Tuple::new([part(&hooks.first), part(&hooks.finalizer)])
}

#[molt::function(
    module = "sys",
    sig = "set_asyncgen_hooks(firstiter=None, finalizer=None)",
    text = ""
)]
fn set_asyncgen_hooks(firstiter: Option<&Value>, finalizer: Option<&Value>) {
    let hooks = async_generator::hooks();
    for (hook, given) in [
        (&mut hooks.first, firstiter),
        (&mut hooks.finalizer, finalizer),
    ] {
        if let Some(v) = given {
            drop(core::mem::replace(hook, (!v.is_none()).then(|| v.clone())));
        }
    }
}

#[molt::function(module = "sys", sig = "exc_info()")]
fn exc_info() -> PyResult<Ref<Tuple>> {
    let Some(exc) = exception::current() else {
        return Ok(Tuple::new([Value::NONE, Value::NONE, Value::NONE]));
    };
    let traceback = exc
        .downcast::<Exception>()
        .map_or(Value::NONE, |e| e.traceback.get_or_none());
    Ok(Tuple::new([exc.ty().to_value(), exc, traceback]))
}
