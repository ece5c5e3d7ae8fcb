//! Small programs, emitted, assembled without the runtime, and run.

mod assemble;
mod build;
mod control;
mod exits;
mod host;
mod ints;
