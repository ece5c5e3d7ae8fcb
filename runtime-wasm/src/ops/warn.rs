//! Warnings that operations themselves issue: what they found, for the module `warnings`.
//!
//! Takes what is deprecated, gives the error of a filter that makes errors of warnings. Never shows
//! anything where the program has no `warnings` that listens.

use crate::object::alloc::Global;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use molt_abi::layouts::Location;

/// What is deprecated.
#[derive(Clone, Copy)]
pub enum Deprecated<'a> {
    /// `__int__` or the like gave an object of a subclass of what it should give.
    Subclass {
        method: &'static str,
        of: &'static str,
        given: &'a Value,
    },
    /// The same of `__float__`, which tells whose it is.
    Float { of: &'a Value, given: &'a Value },
    /// `int()` by `__trunc__`.
    Truncation,
    /// `throw()` with more than one argument.
    ThrowOfThree,
    /// `~` of a bool.
    InvertedBool,
    /// A truth test of `NotImplemented`.
    TruthOfNotImplemented,
    /// Characters in a set of a pattern that may get another meaning.
    PossibleSet { what: &'static str, at: usize },
    /// Copying or pickling an iterator of `itertools`.
    IteratorCopy,
    /// A coroutine of this name that nothing ever awaited: no deprecation, but it is told in the same way.
    NeverAwaited {
        name: &'a Str,
        /// Where it was given up, if that is known.
        place: Option<&'a Location>,
    },
}

pub type Listen = fn(Deprecated) -> PyResult<()>;

/// Filled by `warnings` once the program catches or filters any.
#[unsafe(no_mangle)]
pub static molt_warn_hook: Global<Option<Listen>> = Global::new(None);

/// Tells whoever listens.
#[cold]
pub fn deprecated(what: Deprecated) -> PyResult<()> {
    match molt_warn_hook.load() {
        Some(listen) => listen(what),
        None => Ok(()),
    }
}
