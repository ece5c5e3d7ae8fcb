//! Coroutines: frames that `await` drives, and the warning for one that nothing ever awaited.
//!
//! All else is that of generators (see `generator`).

use crate::object::alloc::Global;
use crate::object::exception;
use crate::object::function::Function;
use crate::object::generator::{self, Generator};
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::traceback;
use crate::ops::warn::{Deprecated, Listen, molt_warn_hook};
use crate::text;
use crate::types::iterators::molt_type_coroutine;

/// The row `coroutine_new`.
pub fn coroutine_new(code: u32, resume: i32, slot_count: i32) -> Ref<Generator> {
    generator::new(&molt_type_coroutine, code, resume, slot_count)
}

/// The functions that were warned of: once each.
static WARNED: Global<Vec<u32>> = Global::new(Vec::new());

/// # Safety
/// `object` is a coroutine whose count reached zero.
pub unsafe fn dealloc(object: *const Object) {
    never_awaited(unsafe { &*(object as *const Generator) });
    unsafe { generator::dealloc(object) }
}

/// # Safety
/// `object` is a coroutine that somebody owns.
pub unsafe fn finalize(object: *const Object) {
    never_awaited(unsafe { &*(object as *const Generator) });
    unsafe { generator::finalize(object) }
}

fn never_awaited(g: &Generator) {
    if !g.has_started() {
        match molt_warn_hook.load() {
            Some(listen) => tell(g, listen),
            None => warn(g),
        }
    }
}

/// Has the module `warnings` decide what becomes of it.
#[cold]
fn tell(g: &Generator, listen: Listen) {
    let pending = exception::take_pending();
    let name = Function::code_str(g.code.get().qualname);
    if listen(Deprecated::NeverAwaited { name }).is_err() {
        traceback::report_unraisable(&name.to_value());
    }
    if let Some(p) = pending {
        exception::restore(p);
    }
}

#[cold]
fn warn(g: &Generator) {
    let warned = unsafe { &mut *WARNED.get() };
    let code = g.code.get() as *const _ as usize as u32;
    if warned.contains(&code) {
        return;
    }
    warned.push(code);
    let name = Function::code_str(g.code.get().qualname);
    traceback::write(&text!(
        "sys:1: RuntimeWarning: coroutine '",
        name,
        "' was never awaited\nRuntimeWarning: Enable tracemalloc to get the object allocation traceback\n"
    ));
}
