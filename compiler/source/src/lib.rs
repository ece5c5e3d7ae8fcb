//! Files, spans and diagnostics. Depends on nothing; renders nothing and reads nothing.

mod diagnostic;
mod file;
mod span;
mod stack;
mod version;

pub use diagnostic::{Diagnostic, Diagnostics, Label, Severity};
pub use file::{File, FileId, Files};
pub use span::Span;
pub use stack::on_deep_stack;
pub use version::{Feature, Version};
