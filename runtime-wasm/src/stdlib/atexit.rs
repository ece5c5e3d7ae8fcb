//! `atexit`: functions that run when the program ends, the last registered first.

use crate::molt;
use crate::object::alloc::Global;
use crate::object::call;
use crate::object::dict::Dict;
use crate::object::finish;
use crate::object::refs::PyObject;
use crate::object::traceback;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare;
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;

struct Registered {
    function: Value,
    args: Value,
    kwargs: Option<Value>,
}

static FUNCTIONS: Global<Vec<Option<Registered>>> = Global::new(Vec::new());

fn functions() -> &'static mut Vec<Option<Registered>> {
    unsafe { &mut *FUNCTIONS.get() }
}

fn is_callable(v: &Value) -> bool {
    let ty: &Type = v.ty();
    ty.has(molt_abi::layouts::TYPE_CALLABLE) || ty.slot_call().is_some() || v.isa::<Type>()
}

#[molt::function(module = "atexit", sig = "register(*args, **kwargs)", text = "")]
fn register(args: &Tuple, kwargs: Option<&Dict>) -> PyResult<Value> {
    let [function, rest @ ..] = args.as_slice() else {
        return Err(raise!(
            molt_type_TypeError,
            "register() takes at least 1 argument (0 given)"
        ));
    };
    if !is_callable(function) {
        return Err(raise!(
            molt_type_TypeError,
            "the first argument must be callable"
        ));
    }
    finish::molt_exit_hook.store(Some(run));
    functions().push(Some(Registered {
        function: function.clone(),
        args: Tuple::from_slice(rest).into_value(),
        kwargs: kwargs.filter(|d| !d.is_empty()).map(|d| d.to_value()),
    }));
    Ok(function.clone())
}

#[molt::function(module = "atexit", sig = "unregister(func, /) -> None", text = "")]
fn unregister(func: &Value) -> PyResult<()> {
    for i in 0..functions().len() {
        let Some(Some(r)) = functions().get(i) else {
            continue;
        };
        let known = r.function.clone();
        if compare::equal(&known, func)?
            && let Some(place) = functions().get_mut(i)
        {
            drop(place.take());
        }
    }
    Ok(())
}

#[molt::function(module = "atexit", sig = "_clear() -> None", text = "")]
fn clear() {
    drop(core::mem::take(functions()));
}

#[molt::function(module = "atexit", sig = "_ncallbacks() -> int", text = "")]
fn ncallbacks() -> usize {
    functions().len()
}

#[molt::function(module = "atexit", sig = "_run_exitfuncs() -> None", text = "")]
fn run_exitfuncs() {
    run();
}

const ATEXIT: &str = "Exception ignored in atexit callback";

/// Runs what is registered now; what is registered meanwhile is dropped.
fn run() {
    for i in (0..functions().len()).rev() {
        let Some(r) = functions().get_mut(i).and_then(Option::take) else {
            continue;
        };
        if call::call_ex(&r.function, &r.args, r.kwargs.as_ref()).is_err() {
            traceback::report_unraisable_in(ATEXIT, &r.function);
        }
    }
    clear();
}
