//! TIR to relocatable WebAssembly.
//!
//! Takes a managed program and the records of the runtime, gives an [`object::Object`]. Never lays
//! out memory, never performs I/O.

pub mod emit;
pub mod object;
pub mod records;

pub use emit::{EmitError, Options, RefcountCode, emit};
