//! Native executables: takes a component and gives one file that runs it without anything else,
//! or reads such a file back. The machine code is that of the component, made by the same compiler
//! under the same settings as `molt run` uses.

mod about;
mod build;
mod error;
mod inspect;
mod stub;
mod symbols;

pub use build::{Options, build, build_with};
pub use error::NativeError;
pub use inspect::{Embedded, inspect};
