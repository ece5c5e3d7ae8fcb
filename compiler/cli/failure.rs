//! What keeps a command from doing its work, as one closed type: each with its text and its exit
//! code. Never used for how the user's program itself ended.

use std::path::Path;

use molt_component::ComponentError;
use molt_host::HostError;
use molt_native_aot::NativeError;

/// Wrong usage, or a file that cannot be read or written.
pub(crate) const USAGE: u8 = 2;
/// The program was not compiled.
const NOT_COMPILED: u8 = 1;
/// A fault of Molt's own.
const INTERNAL: u8 = 70;
/// The program was compiled and may not, or cannot, start.
const NOT_STARTED: u8 = 126;

/// Why a command failed.
#[derive(Debug)]
pub enum Failure {
    /// The arguments do not fit together.
    Usage(String),
    /// A file could not be read or written, or is not what was asked for.
    File(String),
    /// The program has errors; the text is rendered already.
    Program(String),
    /// The program needs what it was not granted, or the host cannot run it.
    NotStarted(String),
    /// Something went wrong that is checked, such as a benchmark over its budget.
    Check(String),
    /// Molt is at fault.
    Internal(String),
}

impl Failure {
    /// A file that cannot be read.
    pub(crate) fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
        Failure::File(format!("cannot read '{}': {}", path.display(), why(error)))
    }

    /// A file that cannot be written.
    pub(crate) fn unwritable(path: &Path, error: &std::io::Error) -> Failure {
        Failure::File(format!("cannot write '{}': {}", path.display(), why(error)))
    }

    /// The exit code of a process that fails this way.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Failure::Usage(_) | Failure::File(_) => USAGE,
            Failure::Program(_) | Failure::Check(_) => NOT_COMPILED,
            Failure::NotStarted(_) => NOT_STARTED,
            Failure::Internal(_) => INTERNAL,
        }
    }

    /// Says it on standard error.
    pub(crate) fn print(&self) {
        match self {
            Failure::Program(text) => crate::output::complain(text),
            Failure::Usage(text)
            | Failure::File(text)
            | Failure::NotStarted(text)
            | Failure::Check(text) => {
                crate::output::complain(&format!("molt: {text}\n"));
            }
            Failure::Internal(text) => crate::output::complain(&format!(
                "molt: internal error: {text}\nThis is a fault of Molt's, not of your program. \
                 Please report it with the program.\n"
            )),
        }
    }
}

impl From<HostError> for Failure {
    fn from(error: HostError) -> Failure {
        match error {
            HostError::Compile(text) => Failure::Internal(text),
            other => Failure::NotStarted(other.to_string()),
        }
    }
}

impl From<NativeError> for Failure {
    fn from(error: NativeError) -> Failure {
        match error {
            NativeError::Grants => Failure::Usage(error.to_string()),
            NativeError::NotMolt(_) => Failure::File(error.to_string()),
            other => Failure::Internal(other.to_string()),
        }
    }
}

impl From<ComponentError> for Failure {
    fn from(error: ComponentError) -> Failure {
        Failure::Internal(error.to_string())
    }
}

/// The system's words without the number that Rust adds.
pub(crate) fn why(error: &std::io::Error) -> String {
    let text = error.to_string();
    match text.find(" (os error") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}
