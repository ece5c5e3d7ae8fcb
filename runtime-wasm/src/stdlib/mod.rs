//! Modules written in Rust: one file or folder each.

pub mod abc;
pub mod array;
pub mod asynchronous;
pub mod atexit;
pub mod buffers;
pub mod builtins;
pub mod codecs;
pub mod collections;
pub mod copyreg;
pub mod files;
pub mod frames;
pub mod functools;
pub mod gc;
pub mod itertools;
pub mod json;
pub mod math;
pub mod os;
pub mod patterns;
pub mod random;
pub mod re;
pub mod structs;
pub mod sys;
pub mod time;
pub mod traceback;
pub mod weakref;
pub mod wit;
