//! `with`.

use crate::object::attr;
use crate::object::call;
use crate::object::exception::Exception;
use crate::object::names::{molt_name___enter__, molt_name___exit__};
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;

#[cold]
fn no_protocol(manager: &Value, missed: &str) -> Raised {
    raise!(
        molt_type_TypeError,
        "'",
        manager.type_name(),
        "' object does not support the context manager protocol",
        missed
    )
}

/// The row `with_enter`.
pub fn with_enter(manager: &Value, exit: u32) -> PyResult<Value> {
    let ty = manager.ty();
    let Some(enter) = attr::type_lookup(ty, molt_name___enter__.get()) else {
        return Err(no_protocol(manager, ""));
    };
    let Some(leave) = attr::type_lookup(ty, molt_name___exit__.get()) else {
        return Err(no_protocol(manager, " (missed __exit__ method)"));
    };
    // Both are looked up before either is called.
    let (entered, bound) = if attr::is_plain_function(&enter) {
        let bound = attr::bind(&leave, Some(manager), ty)?;
        (call::call1(&enter, manager)?, bound)
    } else {
        let enter = attr::bind(&enter, Some(manager), ty)?;
        let bound = attr::bind(&leave, Some(manager), ty)?;
        (call::call0(&enter)?, bound)
    };
    unsafe { *(exit as usize as *mut u64) = bound.into_bits() };
    Ok(entered)
}

/// The row `with_exit`.
pub fn with_exit(exit: &Value, exc: Option<&Value>) -> PyResult<bool> {
    let Some(e) = exc else {
        let none = Value::NONE;
        // What it gives is not looked at: there is nothing to swallow.
        call::call3(exit, &none, &none, &none)?;
        return Ok(false);
    };
    let traceback = e
        .downcast::<Exception>()
        .and_then(|x| x.traceback.get())
        .unwrap_or(Value::NONE);
    let result = call::call3(exit, &e.ty().escape(), e, &traceback)?;
    crate::ops::truth::is_true(&result)
}
