//! Modules written in Rust: one file or folder each.

pub mod builtins;
