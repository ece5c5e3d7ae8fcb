//! How a program ended.

use std::fmt;

use rustix::io::Errno;
use wasmtime::Trap;

/// As of a process that the user interrupted.
pub(crate) const INTERRUPTED: u8 = 130;

/// As CPython ends where standard output could not be written at last.
pub(crate) const UNWRITTEN: u8 = 120;

/// What CPython says then.
pub(crate) fn unwritten(errno: Errno) -> String {
    let text = std::io::Error::from(errno).to_string();
    let name = match errno {
        Errno::PIPE => "BrokenPipeError",
        _ => "OSError",
    };
    let text = text.split(" (os error").next().unwrap_or_default();
    format!(
        "Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\n\
         {name}: [Errno {}] {text}\n",
        errno.raw_os_error()
    )
}

/// As of a process that called `abort`.
const ABORTED: u8 = 134;

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
    /// after an abort; 1 without memory, as after an exception.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Exited(code) => *code,
            Self::Trapped(trapped) => trapped.code,
        }
    }
}

/// Why a program trapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trapped {
    /// One line for the user.
    pub message: String,
    /// The exit code of its process.
    pub(crate) code: u8,
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

/// Reads how a program ended from the error that ended it; `refused` tells whether it was refused
/// memory before.
pub(crate) fn of_error(error: &wasmtime::Error, refused: bool) -> Outcome {
    if let Some(Exit(code)) = error.downcast_ref::<Exit>() {
        return Outcome::Exited(*code);
    }
    let (message, code) = match error.downcast_ref::<Trap>() {
        // It could not raise the exception: even that takes memory.
        Some(Trap::UnreachableCodeReached) if refused => ("MemoryError".into(), 1),
        Some(Trap::StackOverflow) => (
            "the program's calls are nested too deeply: its stack of 512 MiB is full".into(),
            ABORTED,
        ),
        Some(Trap::MemoryOutOfBounds) => (
            "the program accessed memory that it does not have".into(),
            ABORTED,
        ),
        Some(Trap::UnreachableCodeReached) => ("the program aborted".into(), ABORTED),
        Some(trap) => (format!("the program trapped: {trap}"), ABORTED),
        None => (format!("the program was stopped: {error:#}"), ABORTED),
    };
    Outcome::Trapped(Trapped { message, code })
}
