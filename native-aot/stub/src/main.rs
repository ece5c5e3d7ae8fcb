//! The start of every native executable: takes the program that the executable carries, runs it
//! with the grants it was built with, and ends as it ends. It cannot compile anything.

use std::process::exit;

use molt_host::{HostError, Outcome, Run, Stdio, executable, handle_interrupts, run, word};

/// The code of a program that was not started, as shells use it.
const NOT_STARTED: i32 = 126;

fn main() {
    match start() {
        Ok(outcome) => {
            if let Outcome::Trapped(trapped) = &outcome {
                eprintln!("{trapped}");
            }
            exit(i32::from(outcome.exit_code()))
        }
        Err(error) => {
            eprintln!("{error}");
            exit(NOT_STARTED)
        }
    }
}

fn start() -> Result<Outcome, HostError> {
    handle_interrupts();
    let (program, settings) = executable::load_own()?;
    let args = std::env::args_os()
        .map(|argument| word(&argument))
        .collect();
    run(
        &program,
        Run {
            grants: settings.grants,
            args,
            stdio: Stdio::inherit(),
            limits: settings.limits,
            last: true,
        },
    )
}
