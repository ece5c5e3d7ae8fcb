//! Errors that compiled code raises by itself.

use crate::object::exception::{self, Exception};
use crate::object::limit;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::text;
use crate::types::exceptions::*;
use crate::types::int::rep::was_beyond;
use molt_abi::value::{REP_INT_MAX, REP_INT_MIN};

/// The field of a NameError that holds the `self` of the function that read the name.
pub const OWNER: usize = 1;

fn raise_name(ty: &'static Type, message: Ref<Str>, name: &Str) -> Raised {
    let exc = Exception::new(ty, Tuple::new([message.into_value()]));
    exc.fields[0].set(Some(name.to_value()));
    exception::raise_object(exc)
}

#[cold]
pub fn name_error(name: &Str) -> Raised {
    raise_name(
        &molt_type_NameError,
        text!("name '", name, "' is not defined"),
        name,
    )
}

/// The row `raise_name_error_in`.
#[cold]
pub fn name_error_in(name: &Str, owner: Option<&Value>) -> Raised {
    let raised = name_error(name);
    crate::object::suggest_name::enable();
    if let Some(exc) = exception::molt_pending
        .peek()
        .and_then(|v| v.downcast::<Exception>())
    {
        exc.fields[OWNER].set(owner.cloned());
    }
    raised
}

#[cold]
pub fn raise_unbound_local(name: &Str) -> Raised {
    raise!(
        molt_type_UnboundLocalError,
        "cannot access local variable '",
        name,
        "' where it is not associated with a value"
    )
}

#[cold]
pub fn raise_unbound_free(name: &Str) -> Raised {
    let message = text!(
        "cannot access free variable '",
        name,
        "' where it is not associated with a value in enclosing scope"
    );
    raise_name(&molt_type_NameError, message, name)
}

/// `super()` before the class exists, or after the first parameter was deleted.
#[cold]
pub fn raise_super(deleted: i32) -> Raised {
    raise!(
        molt_type_RuntimeError,
        match deleted {
            0 => "super(): empty __class__ cell",
            _ => "super(): arg[0] deleted",
        }
    )
}

/// `kind` 0: `/` of ints; 1: `//`; 2: `%`; 3: `/` of floats; 4: `//`; 5: `%`; 6: `0 ** -1`; 7: `divmod` of floats.
#[cold]
pub fn raise_zero_division(kind: i32) -> Raised {
    let message = match kind {
        0 => "division by zero",
        1 => "integer division or modulo by zero",
        2 => "integer modulo by zero",
        3 => "float division by zero",
        4 => "float floor division by zero",
        5 => crate::object::version::text(13, "float modulo by zero", "float modulo"),
        7 => "float divmod()",
        _ => "0.0 cannot be raised to a negative power",
    };
    raise!(molt_type_ZeroDivisionError, message)
}

#[cold]
pub fn raise_index_error(kind: i32, index: i64) -> Raised {
    let message = match kind {
        _ if (index == REP_INT_MAX || index == REP_INT_MIN) && was_beyond() => {
            "cannot fit 'int' into an index-sized integer"
        }
        0 => "list index out of range",
        1 => "list assignment index out of range",
        2 => "tuple index out of range",
        _ => "string index out of range",
    };
    raise!(molt_type_IndexError, message)
}

#[cold]
pub fn raise_assertion(message: Option<&Value>) -> Raised {
    match message {
        Some(m) => exception::raise_value(&molt_type_AssertionError, m.clone()),
        None => exception::raise_bare(&molt_type_AssertionError),
    }
}

#[cold]
pub fn raise_recursion() -> PyResult<()> {
    // Calls are refused while memory is short, too, and where the user asks the program to stop.
    if let Some(look) = crate::object::shortage::told() {
        look()?;
        if exception::molt_depth.load() <= limit::depth_limit() {
            return Ok(());
        }
    }
    Err(raise!(
        molt_type_RecursionError,
        "maximum recursion depth exceeded"
    ))
}

#[cold]
pub fn import_missing(name: &Str) -> Raised {
    let exc = Exception::new(
        &molt_type_ModuleNotFoundError,
        Tuple::new([text!("No module named '", name, "'").into_value()]),
    );
    exc.fields[0].set(exc.args().as_slice().first().cloned());
    exc.fields[1].set(Some(name.to_value()));
    exception::raise_object(exc)
}

#[cold]
pub fn raise_range_step() -> Raised {
    raise!(molt_type_ValueError, "range() arg 3 must not be zero")
}

/// What `__init__` returned.
pub fn check_init_result(v: &Value) -> PyResult<()> {
    if v.is_none() {
        return Ok(());
    }
    Err(raise!(
        molt_type_TypeError,
        "__init__() should return None, not '",
        v.type_name(),
        "'"
    ))
}
