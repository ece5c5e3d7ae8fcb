//! Text machinery shared by types: builders, encodings, tables.

pub mod ascii;
pub mod builder;
pub mod codec;
pub mod float;
pub mod format_number;
pub mod lines;
pub mod named;
pub mod number;
pub mod percent;
pub mod replace;
pub mod search;
pub mod spec;
pub mod template;
pub mod unicode;
pub mod vector;
