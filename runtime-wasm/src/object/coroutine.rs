//! Coroutines: frames that `await` drives, and the warning for one that nothing ever awaited.
//!
//! All else is that of generators (see `generator`).

use crate::object::alloc::Global;
use crate::object::exception;
use crate::object::function::Function;
use crate::object::generator::{self, Generator};
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::source_line;
use crate::object::str::Str;
use crate::object::traceback;
use crate::object::value::Value;
use crate::ops::warn::{Deprecated, Listen, molt_warn_hook};
use crate::text::builder::StrBuilder;
use crate::types::iterators::molt_type_coroutine;
use molt_abi::layouts::Location;

/// The row `coroutine_new`.
pub fn coroutine_new(code: u32, resume: i32, slot_count: i32) -> Ref<Generator> {
    generator::new(&molt_type_coroutine, code, resume, slot_count)
}

/// What was warned of: the name of the function, the file and the line, once each.
static WARNED: Global<Vec<[u32; 3]>> = Global::new(Vec::new());

/// The row: warns where the statement owns the only reference.
pub fn coroutine_forgotten(v: &Value, place: u32) {
    let Some(object) = v.object() else {
        return;
    };
    if core::ptr::eq(object.ty(), &molt_type_coroutine) && object.refcount() == 1 {
        let g = unsafe { &*(object as *const Object as *const Generator) };
        let place = (place != 0).then(|| unsafe { &*(place as usize as *const Location) });
        never_awaited(g, place);
        g.set_bit(generator::FORGOTTEN, true);
    }
}

/// # Safety
/// `object` is a coroutine whose count reached zero.
pub unsafe fn dealloc(object: *const Object) {
    never_awaited(unsafe { &*(object as *const Generator) }, None);
    unsafe { generator::dealloc(object) }
}

/// # Safety
/// `object` is a coroutine that somebody owns.
pub unsafe fn finalize(object: *const Object) {
    never_awaited(unsafe { &*(object as *const Generator) }, None);
    unsafe { generator::finalize(object) }
}

fn never_awaited(g: &Generator, place: Option<&Location>) {
    if !g.has_started() && !g.bit(generator::FORGOTTEN) {
        match molt_warn_hook.load() {
            Some(listen) => tell(g, place, listen),
            None => warn(g, place),
        }
    }
}

/// Has the module `warnings` decide what becomes of it.
#[cold]
fn tell(g: &Generator, place: Option<&Location>, listen: Listen) {
    let pending = exception::take_pending();
    let name = Function::code_str(g.code.get().qualname);
    if listen(Deprecated::NeverAwaited { name, place }).is_err() {
        traceback::report_unraisable(&name.to_value());
    }
    if let Some(p) = pending {
        exception::restore(p);
    }
}

#[cold]
fn warn(g: &Generator, place: Option<&Location>) {
    let warned = unsafe { &mut *WARNED.get() };
    let qualname = g.code.get().qualname;
    let key = match place {
        Some(place) => [qualname, traceback::code_of(place).file, place.line],
        None => [qualname, 0, 0],
    };
    if warned.contains(&key) {
        return;
    }
    warned.push(key);
    let mut out = StrBuilder::with_capacity(128);
    let code = place.map(|place| (traceback::code_of(place), place.line as i64));
    match code {
        Some((code, line)) => {
            out.push(Function::code_str(code.file));
            out.push_str(":");
            out.push_int(line);
        }
        None => out.push_str("sys:1"),
    }
    out.push_str(": RuntimeWarning: coroutine '");
    out.push(Function::code_str(qualname));
    out.push_str("' was never awaited\n");
    if let Some((code, line)) = code {
        if code.source != 0 {
            let text = source_line::text(Function::code_str(code.source), line);
            push_line(&text, &mut out);
        }
        out.push_str("RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
    }
    traceback::write(&out.finish());
}

/// The line without what surrounds it, indented.
fn push_line(line: &Str, out: &mut StrBuilder) {
    let chars = line.chars();
    let space = |at: &usize| source_line::is_space(chars.at(*at));
    let start = (0..chars.len()).find(|at| !space(at));
    let end = (0..chars.len()).rev().find(|at| !space(at));
    if let (Some(start), Some(end)) = (start, end) {
        out.push_str("  ");
        out.push_chars(chars.slice(start, end + 1));
        out.push_str("\n");
    }
}
