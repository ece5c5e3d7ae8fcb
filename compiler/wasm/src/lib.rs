//! TIR to relocatable WebAssembly.
pub mod object;
