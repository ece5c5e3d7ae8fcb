//! `builtins`: the functions. The types stand in `types`.

pub mod introspection;
pub mod print;
