//! From syntax trees to the resolved, desugared program.
//!
//! Takes the modules of `molt-syntax` and an index of the Rust stdlib; gives [`ir::Program`] or diagnostics.
//! What is refused has no form in [`ir`]. Infers nothing and reads no files.

mod asked;
mod erase;
pub mod ir;
mod lower;
mod print;
mod prune;
mod scope;
mod stdlib;
mod typed;
mod unparse;
pub mod visit;

pub use asked::asked;
pub use lower::{Late, Lowered, Use, lower, lower_observed};
pub use print::print;
pub use stdlib::StdlibIndex;
