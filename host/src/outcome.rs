//! How a program ended.

use std::fmt;

use wasmtime::Trap;

/// How a program ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It returned, or called exit.
    Exited(u8),
    /// It did something that WebAssembly does not survive.
    Trapped(Trapped),
}

impl Outcome {
    /// The exit code of a process that ends this way: the program's own, or 134 after a trap, as
    /// after an abort.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Exited(code) => *code,
            Self::Trapped(_) => 134,
        }
    }
}

/// Why a program trapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trapped {
    /// One line for the user.
    pub message: String,
}

impl fmt::Display for Trapped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// A request of the program to end now, carried through the engine as an error.
#[derive(Debug)]
pub(crate) struct Exit(pub(crate) u8);

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "exit with code {}", self.0)
    }
}

impl std::error::Error for Exit {}

/// Reads how a program ended from the error that ended it.
pub(crate) fn of_error(error: &wasmtime::Error) -> Outcome {
    if let Some(Exit(code)) = error.downcast_ref::<Exit>() {
        return Outcome::Exited(*code);
    }
    let message = match error.downcast_ref::<Trap>() {
        Some(Trap::StackOverflow) => {
            "the program's calls are nested too deeply: its stack of 512 MiB is full".into()
        }
        Some(Trap::MemoryOutOfBounds) => "the program accessed memory that it does not have".into(),
        Some(Trap::UnreachableCodeReached) => "the program aborted".into(),
        Some(trap) => format!("the program trapped: {trap}"),
        None => format!("the program was stopped: {error:#}"),
    };
    Outcome::Trapped(Trapped { message })
}
