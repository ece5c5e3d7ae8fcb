//! What programs ask of tracebacks by name, and how they shorten or join them.
//!
//! Takes a traceback, gives its parts; refuses a chain that would come back to itself. Never makes entries.

use crate::molt;
use crate::object::arguments::CInt;
use crate::object::list::List;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::traceback::{PLACE, Traceback, make_entry};
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::frame::{self, Frame};
use molt_abi::layouts::Location;

#[molt::constructor(sig = "TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)")]
pub fn new_traceback(
    _class: &Type,
    tb_next: &Value,
    tb_frame: &Value,
    tb_lasti: CInt,
    tb_lineno: CInt,
) -> PyResult<Value> {
    let Some(frame) = tb_frame.downcast::<Frame>() else {
        return Err(raise!(
            molt_type_TypeError,
            "TracebackType() argument 'tb_frame' must be frame, not ",
            tb_frame.type_name()
        ));
    };
    if !tb_next.is_none() && !tb_next.isa::<Traceback>() {
        return Err(raise!(
            molt_type_TypeError,
            "expected traceback object or None, got '",
            tb_next.type_name(),
            "'"
        ));
    }
    let next = (!tb_next.is_none()).then(|| tb_next.clone());
    let (lasti, line) = (tb_lasti.0 as i32, tb_lineno.0 as i32);
    Ok(make_entry(next, (tb_frame, frame.location()), lasti, line))
}

#[molt::getter(
    ty = "traceback",
    name = "tb_next",
    setter = "molt_s_traceback_tb_next"
)]
fn tb_next(t: &Traceback) -> Value {
    t.next.get_or_none()
}

#[molt::setter(ty = "traceback", name = "tb_next")]
fn set_tb_next(t: &Traceback, value: Option<&Value>) -> PyResult<()> {
    let Some(value) = value else {
        return Err(raise!(
            molt_type_TypeError,
            "can't delete tb_next attribute"
        ));
    };
    if value.is_none() {
        t.next.set(None);
        return Ok(());
    }
    let mut at = Some(value.clone());
    while let Some(entry) = at {
        let Some(entry) = entry.downcast::<Traceback>() else {
            return Err(raise!(
                molt_type_TypeError,
                "expected traceback object, got '",
                value.type_name(),
                "'"
            ));
        };
        if core::ptr::eq(entry, t) {
            return Err(raise!(molt_type_ValueError, "traceback loop detected"));
        }
        at = entry.next.get();
    }
    t.next.set(Some(value.clone()));
    Ok(())
}

/// The same frame every time.
#[molt::getter(ty = "traceback", name = "tb_frame", setter = "molt_s_readonly")]
fn tb_frame(t: &Traceback) -> Value {
    if let Some(known) = t.frame.get() {
        return known;
    }
    let made = frame::make(t.location, None).into_value();
    t.frame.set(Some(made.clone()));
    made
}

#[molt::getter(
    ty = "traceback",
    name = "tb_lasti",
    stub = "int",
    setter = "molt_s_readonly"
)]
fn tb_lasti(t: &Traceback) -> i64 {
    match t.lasti {
        PLACE => t.location as *const Location as usize as i64,
        given => i64::from(given),
    }
}

#[molt::getter(ty = "traceback", name = "tb_lineno", stub = "int")]
fn tb_lineno(t: &Traceback) -> i64 {
    t.location.line as i64
}

#[molt::method(ty = "traceback", sig = "__dir__(self, /) -> list", text = "")]
fn names(_t: &Traceback) -> Ref<List> {
    let names = List::empty();
    for name in ["tb_frame", "tb_next", "tb_lasti", "tb_lineno"] {
        names.push(Str::new(name).into_value());
    }
    names
}
