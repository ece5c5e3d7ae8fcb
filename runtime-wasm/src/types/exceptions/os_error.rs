//! `OSError`: the number decides the class.

use super::hierarchy::*;
use crate::object::call::Args;
use crate::object::exception::{self, Exception};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::repr::{repr, str as str_of};
use crate::text;

/// The subclass for an error number, by Linux's numbering.
fn class_of(errno: i64) -> Option<&'static Type> {
    Some(match errno {
        11 | 114 | 115 => &molt_type_BlockingIOError,
        32 | 108 => &molt_type_BrokenPipeError,
        10 => &molt_type_ChildProcessError,
        103 => &molt_type_ConnectionAbortedError,
        111 => &molt_type_ConnectionRefusedError,
        104 => &molt_type_ConnectionResetError,
        17 => &molt_type_FileExistsError,
        2 => &molt_type_FileNotFoundError,
        4 => &molt_type_InterruptedError,
        21 => &molt_type_IsADirectoryError,
        20 => &molt_type_NotADirectoryError,
        1 | 13 => &molt_type_PermissionError,
        3 => &molt_type_ProcessLookupError,
        110 => &molt_type_TimeoutError,
        _ => return None,
    })
}

pub fn new(class: &Type, args: &Args) -> PyResult<Value> {
    let mut class = class;
    let given = args.positional();
    if class.is(&molt_type_OSError)
        && given.len() >= 2
        && let Some(c) = given[0].as_int().and_then(class_of)
    {
        class = c;
    }
    let v = super::base::new(class, args)?;
    fill(unsafe { v.cast::<Exception>() }, given);
    Ok(v)
}

/// `OSError(errno, strerror, filename, winerror, filename2)` keeps the first two in `args`.
fn fill(e: &Exception, given: &[Value]) {
    if !(2..=5).contains(&given.len()) {
        return;
    }
    for (i, v) in given.iter().enumerate() {
        e.fields[i].set(Some(v.clone()));
    }
    if given.len() > 2 && !given[2].is_none() {
        e.args
            .set(Some(Tuple::from_slice(&given[..2]).into_value()));
    } else {
        e.fields[2].set(None);
    }
}

pub fn init(v: &Value, args: &Args) -> PyResult<()> {
    // `__new__` has filled what belongs here; a subclass that passes other arguments refills.
    let e = unsafe { v.cast::<Exception>() };
    let same = e.fields[0]
        .get()
        .is_some_and(|n| args.positional().first().is_some_and(|a| a.is(&n)));
    if !same {
        super::base::init(v, args)?;
        fill(e, args.positional());
    }
    Ok(())
}

pub fn str(v: &Value) -> PyResult<Value> {
    let e = unsafe { v.cast::<Exception>() };
    let (Some(number), Some(message)) = (e.fields[0].get(), e.fields[1].get()) else {
        return super::base::str(v);
    };
    let head = text!("[Errno ", str_of(&number)?, "] ", str_of(&message)?);
    let Some(name) = e.fields[2].get() else {
        return Ok(head.into_value());
    };
    let shown = text!(head, ": ", repr(&name)?);
    Ok(match e.fields[4].get() {
        Some(second) if !second.is_none() => text!(shown, " -> ", repr(&second)?),
        _ => shown,
    }
    .into_value())
}

/// Raises the OSError of a number, its message, and a file name where there is one.
#[cold]
pub fn raise_errno(errno: i64, message: &str, filename: Option<&Value>) -> Raised {
    let class = class_of(errno).unwrap_or(&molt_type_OSError);
    let args = Tuple::new([Value::small_int(errno), Value::str(message)]);
    let e = Exception::new(class, args);
    e.fields[0].set(Some(Value::small_int(errno)));
    e.fields[1].set(Some(Value::str(message)));
    e.fields[2].set(filename.cloned());
    exception::raise_object(e)
}
