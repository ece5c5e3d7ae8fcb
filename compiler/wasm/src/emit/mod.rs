//! TIR to WebAssembly: one file for each family of instructions.
//!
//! Takes a managed program, the runtime's records and the sources; gives an object for the linker. Uses only
//! what every host has: no GC, no exceptions, no threads, no extended constants.

mod anchors;
mod calls;
mod code;
mod code_objects;
mod columns;
mod context;
mod convert;
mod entry;
mod exits;
mod float;
mod flow;
mod frames;
mod function;
mod graph;
mod hints;
mod insts;
mod int;
mod int_division;
mod items;
mod locals;
mod make;
mod memory;
mod modules;
mod outlined;
mod places;
mod plan;
mod points;
mod questions;
mod refcount;
mod statics;
mod structure;
mod tables;

use std::fmt;

use molt_source::{Files, Version};
use molt_tir::ir::{Managed, Program};

use crate::object::Object;
use crate::records::Records;
use context::Context;

pub use entry::RUN;

/// The error result of functions that give a float; the exception is pending besides.
pub const ERROR_NAN: u64 = 0x7FF8_0000_0000_0001;

/// What engines accept.
const MAX_BODY: usize = 7_600_000;
const MAX_LOCALS: usize = 49_000;
const MAX_PARAMS: usize = 1_000;

/// How reference counts are emitted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RefcountCode {
    /// In line, except where code runs once.
    #[default]
    Inline,
    /// Calls of shared functions: smaller, slower.
    Shared,
}

#[derive(Clone, Debug)]
pub struct Options {
    pub refcounts: RefcountCode,
    /// Source texts go into the program, for the lines of tracebacks.
    pub sources: bool,
    /// Exceptions that nothing catches are written to standard error.
    pub report: bool,
    /// The version of Python that tracebacks are to look like.
    pub version: Version,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            refcounts: RefcountCode::Inline,
            sources: true,
            report: true,
            version: Version::default(),
        }
    }
}

/// Why a program has no WebAssembly form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmitError {
    /// The function, or the name, that it is about.
    pub function: String,
    pub reason: String,
    /// The program asks for more than engines take: the compiler is not at fault.
    pub too_large: bool,
}

impl fmt::Display for EmitError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {}", self.function, self.reason)
    }
}

impl std::error::Error for EmitError {}

/// Emits the program.
pub fn emit(
    program: &Program<Managed>,
    records: &Records,
    files: &Files,
    options: &Options,
) -> Result<Object, EmitError> {
    let mut cx = Context::new(program, records, files, options);
    for index in 0..program.functions.len() {
        function::emit_function(&mut cx, index);
    }
    cx.attribute_tables();
    cx.exports();
    cx.emit_outlined();
    match cx.error {
        None => Ok(cx.object),
        Some(error) => Err(error),
    }
}
