//! What can go wrong between a core module and a component, as one closed type.

use std::fmt;

/// Why a component could not be built or read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ComponentError {
    /// The core module is not valid WebAssembly.
    Core(String),
    /// The core module imports something that no known interface declares.
    UnknownImport {
        /// The import's module name.
        module: String,
        /// The import's field name.
        name: String,
    },
    /// A WIT package refers to a package that is neither given nor built in.
    UnknownPackage {
        /// The package that is missing.
        package: String,
        /// The package that asked for it.
        wanted_by: String,
    },
    /// The WIT text is wrong; the message carries file, line and column.
    Wit(String),
    /// The module does not fit the world that it was asked to export.
    World(String),
    /// The bytes are not a valid component under the features that Molt allows.
    Invalid(String),
}

impl fmt::Display for ComponentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Core(why) => write!(f, "the core module is not valid: {why}"),
            Self::UnknownImport { module, name } => {
                write!(
                    f,
                    "the core module imports `{name}` from `{module}`, which no known interface declares"
                )
            }
            Self::UnknownPackage { package, wanted_by } => {
                write!(
                    f,
                    "the WIT package `{package}`, used by `{wanted_by}`, was not given"
                )
            }
            Self::Wit(why) => write!(f, "{why}"),
            Self::World(why) => write!(f, "the program does not fit its world: {why}"),
            Self::Invalid(why) => write!(f, "not a valid component: {why}"),
        }
    }
}

impl std::error::Error for ComponentError {}
