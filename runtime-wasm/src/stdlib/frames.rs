//! The functions that are running, and where each of them is: for warnings, logging and `sys._getframe`.
//!
//! The compiler keeps a chain of records on the shadow stack, but only in programs that link something of this file.
//! Functions of the library's own modules have no record.

use crate::molt;
use crate::object::alloc::Global;
use crate::object::function::Function;
use crate::object::list::List;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::traceback::code_of;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::molt_type_ValueError;
use crate::types::frame::{self, Frame};
use molt_abi::layouts::Location;

/// What a running function shows.
#[repr(C)]
pub struct Record {
    caller: u32,
    /// The place of the call that runs; 0 before the first.
    location: u32,
}

/// The record of the function that runs.
#[unsafe(no_mangle)]
pub static molt_frames: Global<u32> = Global::new(0);

/// The places of the running functions, innermost first.
pub fn running() -> impl Iterator<Item = &'static Location> {
    let mut at = molt_frames.load();
    core::iter::from_fn(move || {
        while at != 0 {
            let record = unsafe { &*(at as usize as *const Record) };
            at = record.caller;
            if record.location != 0 {
                return Some(unsafe { &*(record.location as usize as *const Location) });
            }
        }
        None
    })
}

/// File, line, function and module of the function that is so many calls out; None beyond the outermost.
#[molt::function(module = "_frames", sig = "caller(depth, /)")]
fn caller(depth: i64) -> Option<Ref<Tuple>> {
    let location = running().nth(depth.max(0) as usize)?;
    let code = code_of(location);
    Some(Tuple::new([
        Function::code_str(code.file).as_value(),
        Value::int(location.line as i64),
        Function::code_str(code.name).as_value(),
        Function::code_str(code.module).as_value(),
    ]))
}

/// A line of a source that is part of the program and whose code is running; empty where there is none.
#[molt::function(module = "_frames", sig = "source_line(file, line, /) -> str")]
fn source_line(file: &Str, line: i64) -> Ref<Str> {
    for location in running() {
        let code = code_of(location);
        if code.source != 0 && Function::code_str(code.file).same_name(file) {
            return crate::object::source_line::text(Function::code_str(code.source), line);
        }
    }
    Str::empty().to_exact()
}

/// File, line, function and source line of all running functions, outermost first.
#[molt::function(module = "_frames", sig = "places() -> list")]
fn places() -> Ref<List> {
    let mut all: Vec<Value> = running()
        .map(|location| {
            let code = code_of(location);
            let line = match code.source {
                0 => Str::empty().to_exact(),
                source => crate::object::source_line::text(
                    Function::code_str(source),
                    location.line as i64,
                ),
            };
            let parts = Tuple::new([
                Function::code_str(code.file).as_value(),
                Value::int(location.line as i64),
                Function::code_str(code.name).as_value(),
                line.into_value(),
            ]);
            parts.into_value()
        })
        .collect();
    all.reverse();
    List::from_vec(all)
}

#[molt::function(module = "sys", sig = "_getframe(depth=0, /)")]
fn getframe(depth: Option<i64>) -> PyResult<Ref<Frame>> {
    let depth = depth.unwrap_or(0).max(0) as usize;
    let locations: Vec<&'static Location> = running().skip(depth).collect();
    if locations.is_empty() {
        return Err(raise!(
            molt_type_ValueError,
            "call stack is not deep enough"
        ));
    }
    let mut made: Option<Ref<Frame>> = None;
    for location in locations.into_iter().rev() {
        made = Some(frame::make(location, made));
    }
    made.ok_or_else(|| raise!(molt_type_ValueError, "call stack is not deep enough"))
}
