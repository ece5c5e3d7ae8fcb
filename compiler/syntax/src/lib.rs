//! Source bytes to syntax trees, and the import graph.
//!
//! Takes the main file and a [`Loader`] for the rest; gives every module that static imports reach, in import
//! order, or located diagnostics. Reads no files itself, and resolves no names beyond module names.

mod beginning;
mod by_name;
mod decode;
mod depth;
mod encodings;
mod error;
mod exports;
mod implicit;
mod imports;
mod listing;
mod load;
mod meanings;
mod outline;
mod soft;
mod standard;
mod statements;
mod truth;
mod warn;

pub use encodings::encoding_module;
pub use exports::{Exports, constant_all, exports, strings};
pub use implicit::{GROUPS, TYPE_PARAMETERS, builtin_module};
pub use imports::{ImportRequest, brought_by, collect as imports_of, resolve_relative};
pub use listing::Listed;
pub use load::{Loader, Module, Modules, Origin, SourceFile, left_out, parse, parse_without};
pub use outline::{Outline, outline};
pub use standard::is_stdlib;
pub use statements::{parses, statements};
pub use truth::{Flags, Known};

/// Nesting of expressions or of `elif` chains beyond this is refused, as CPython's compiler does.
pub const MAX_DEPTH: u32 = 2900;
