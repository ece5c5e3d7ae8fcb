//! The command line: takes arguments and files, gives files, output and exit codes. All reading
//! and writing of files happens here; the compiler below never touches one.

mod args;
mod bench;
mod binary;
mod build;
mod cache;
mod calls_of;
mod check;
mod compare;
pub mod compile;
mod diff;
mod failure;
mod filters;
mod grants;
mod inspect;
mod manifest;
mod output;
mod process;
mod progress;
mod report;
mod run;
mod search;
pub mod source;
mod world;

use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use clap::Parser;

pub use failure::Failure;
pub use report::render;

/// Name and version, as components carry them.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Hash of the compiler's own sources.
pub(crate) const BUILD_ID: &str = env!("MOLT_BUILD_ID");

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let split = args::split(std::env::args_os());
    let command = match args::Cli::try_parse_from(split.molt) {
        Ok(cli) => cli.command,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() {
                failure::USAGE
            } else {
                0
            });
        }
    };
    let program = split.program;
    match guarded(|| dispatch(command, program)) {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            failure.print();
            ExitCode::from(failure.exit_code())
        }
    }
}

fn dispatch(command: args::Command, program: Vec<String>) -> Result<u8, Failure> {
    match command {
        args::Command::Run(args) => run::run(&args, program),
        args::Command::Build(args) => build::build(&args),
        args::Command::Check(args) => check::check(&args),
        args::Command::Inspect(args) => inspect::inspect(&args),
        args::Command::Bench(args) => bench::bench(&args),
        args::Command::Diff(args) => diff::diff(&args),
        args::Command::Compare(args) => compare::compare(&args),
    }
}

/// A panic of the compiler becomes a failure with a code of its own, which says where it happened.
fn guarded(work: impl FnOnce() -> Result<u8, Failure>) -> Result<u8, Failure> {
    let place = Arc::new(Mutex::new(String::new()));
    let seen = Arc::clone(&place);
    std::panic::set_hook(Box::new(move |info| {
        *seen.lock().unwrap_or_else(PoisonError::into_inner) = info.to_string();
    }));
    match std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)) {
        Ok(result) => result,
        Err(_) => {
            let text = place.lock().unwrap_or_else(PoisonError::into_inner).clone();
            Err(Failure::Internal(text))
        }
    }
}
