//! Text machinery shared by types: builders, encodings, tables.

pub mod builder;
