//! `OSError`: the number decides the class.

use super::hierarchy::*;
use crate::molt;
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

/// Whether `__init__` looks at the arguments, and not `__new__`: a subclass has its own `__init__` only.
fn uses_init(class: &Type) -> bool {
    let own_init = class
        .slot_init()
        .is_some_and(|f| f as usize != init as *const () as usize);
    let own_new = class
        .slot_new()
        .is_some_and(|f| f as usize != new as *const () as usize);
    own_init && !own_new
}

pub fn new(class: &Type, args: &Args) -> PyResult<Value> {
    if uses_init(class) {
        return super::base::new(class, &Args::new(&[], None));
    }
    let mut class = class;
    let given = args.positional();
    if class.is(&molt_type_OSError)
        && (2..=5).contains(&given.len())
        && let Some(c) = given[0].as_int().and_then(class_of)
    {
        class = c;
    }
    let v = super::base::new(class, args)?;
    fill(&v, given);
    Ok(v)
}

/// `OSError(errno, strerror, filename, winerror, filename2)` keeps the first two in `args`.
fn fill(v: &Value, given: &[Value]) {
    let e = super::base::this(v);
    if !(2..=5).contains(&given.len()) {
        return;
    }
    let set = |i: usize| e.fields[i].set(given.get(i).filter(|v| !v.is_none()).cloned());
    e.fields[0].set(Some(given[0].clone()));
    e.fields[1].set(Some(given[1].clone()));
    let Some(filename) = given.get(2).filter(|f| !f.is_none()) else {
        return;
    };
    if v.ty().is(&molt_type_BlockingIOError) && filename.as_int().is_some() {
        return e.fields[3].set(Some(filename.clone()));
    }
    set(2);
    set(4);
    e.args
        .set(Some(Tuple::from_slice(&given[..2]).into_value()));
}

pub fn init(v: &Value, args: &Args) -> PyResult<()> {
    super::base::no_keywords(v, args)?;
    if uses_init(v.ty()) {
        super::base::init(v, args)?;
        fill(v, args.positional());
    }
    Ok(())
}

#[molt::getter(
    ty = "OSError",
    name = "characters_written",
    setter = "molt_s_OSError_characters_written"
)]
fn characters_written(e: &Exception) -> PyResult<Value> {
    e.fields[3]
        .get()
        .ok_or_else(|| crate::raise!(molt_type_AttributeError, "characters_written"))
}

#[molt::setter(ty = "OSError", name = "characters_written")]
fn set_characters_written(e: &Exception, v: Option<&Value>) -> PyResult<()> {
    let n = v.map(crate::ops::number::index).transpose()?;
    let n = n.as_ref().map(crate::types::int::exact).transpose()?;
    if n.is_none() && e.fields[3].is_empty() {
        return Err(crate::raise!(
            molt_type_AttributeError,
            "characters_written"
        ));
    }
    e.fields[3].set(n);
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
    raise_paths(errno, Value::str(message), filename, None)
}

/// The same with up to two file names.
#[cold]
pub fn raise_paths(
    errno: i64,
    message: Value,
    filename: Option<&Value>,
    second: Option<&Value>,
) -> Raised {
    let class = class_of(errno).unwrap_or(&molt_type_OSError);
    let args = Tuple::new([Value::small_int(errno), message.clone()]);
    let e = Exception::new(class, args);
    e.fields[0].set(Some(Value::small_int(errno)));
    e.fields[1].set(Some(message));
    e.fields[2].set(filename.cloned());
    e.fields[4].set(second.cloned());
    exception::raise_object(e)
}
