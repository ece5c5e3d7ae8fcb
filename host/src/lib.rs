//! The host: takes a component (or its machine code), grants, arguments and standard streams, and
//! gives how the program ended. It hands out only what is granted, and never sees the compiler.
//!
//! With the feature `compile` it also turns components into machine code; without it the crate is
//! small enough to ride in every native executable.

mod capability;
mod config;
mod engine;
mod error;
pub mod executable;
mod file;
mod grants;
mod interrupt;
mod limits;
mod outcome;
mod policy;
mod poll;
mod random;
mod reach;
mod run;
mod state;
mod stdio;
mod stream;
mod word;

#[cfg(feature = "compile")]
pub use config::Cpu;
#[cfg(feature = "compile")]
pub use engine::{Compiler, Precompiled};
pub use engine::{Engine, Program};
pub use error::{HostError, Refusal};
pub use grants::{Env, Grants, Random, Time};
pub use interrupt::handle_interrupts;
pub use limits::Limits;
pub use outcome::{Outcome, Trapped};
pub use run::{Called, Run, call, run};
pub use stdio::{Input, Output, Stdio};
pub use wasmtime::component::Val as Value;
pub use word::word;
