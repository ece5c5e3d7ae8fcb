//! The builtin exception classes.
//!
//! One static type each; those whose instances hold more than `args` name their own slots.

mod attributes;
pub mod base;
mod hierarchy;
mod os_error;
mod reduce;
mod syntax_error;
mod traceback_attributes;
mod unicode_error;

pub use attributes::add_note;
pub use base::molt_type_BaseException;
pub use hierarchy::*;
pub use os_error::{raise_errno, raise_paths};
pub use traceback_attributes::new_traceback;
