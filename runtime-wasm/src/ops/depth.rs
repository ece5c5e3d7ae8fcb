//! How deep operations of the runtime nest in each other.
//!
//! Takes an operation that may come back to itself through the values it works on (a list in a list in
//! a list), runs it, or raises RecursionError. Calls of Python functions count for themselves.

use crate::object::alloc::Global;
use crate::object::value::{PyResult, Raised};
use crate::raise;
use crate::types::exceptions::molt_type_RecursionError;

/// The usual limit.
pub const USUAL: u32 = 1498;
/// That of `hash`, which needs little stack.
pub const HASH: u32 = 20_000;

static NESTING: Global<u32> = Global::new(0);

/// Runs `f` unless `limit` operations run already; `doing` ends the message.
#[inline(always)]
pub fn deeper<T>(limit: u32, doing: &str, f: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    let nesting = NESTING.load();
    if nesting >= limit {
        return Err(too_deep(doing));
    }
    NESTING.store(nesting + 1);
    let r = f();
    NESTING.store(nesting);
    r
}

#[cold]
#[inline(never)]
fn too_deep(doing: &str) -> Raised {
    raise!(
        molt_type_RecursionError,
        "maximum recursion depth exceeded",
        doing
    )
}
