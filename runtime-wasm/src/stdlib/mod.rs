//! Modules written in Rust: one file or folder each.

pub mod builtins;
pub mod gc;
pub mod math;
pub mod itertools;
pub mod collections;
pub mod sys;
pub mod time;
pub mod os;
pub mod random;
