//! `builtins`: the functions. The types stand in `types`.

pub mod asynchronous;
pub mod dir;
pub mod enumerate;
pub mod input;
pub mod introspection;
pub mod iteration;
pub mod map_filter;
pub mod numbers;
pub mod print;
pub mod reduce;
pub mod reversed;
pub mod zip;
