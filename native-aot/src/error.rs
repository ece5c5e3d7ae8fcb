//! What can go wrong with a native executable, as one closed type.

use std::fmt;

use molt_component::ComponentError;
use molt_host::HostError;

/// Why an executable could not be built or read.
#[derive(Debug)]
pub enum NativeError {
    /// The component cannot be described.
    Component(ComponentError),
    /// The component cannot be compiled.
    Host(HostError),
    /// A granted path is not text, or holds a line break.
    Grants,
    /// The file is no executable of Molt's, or is damaged.
    NotMolt(&'static str),
}

impl fmt::Display for NativeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Component(error) => error.fmt(f),
            Self::Host(error) => error.fmt(f),
            Self::Grants => f.write_str("a granted path is not UTF-8, or holds a line break"),
            Self::NotMolt(why) => write!(f, "not a native executable of Molt: {why}"),
        }
    }
}

impl std::error::Error for NativeError {}

impl From<ComponentError> for NativeError {
    fn from(error: ComponentError) -> NativeError {
        NativeError::Component(error)
    }
}

impl From<HostError> for NativeError {
    fn from(error: HostError) -> NativeError {
        NativeError::Host(error)
    }
}
