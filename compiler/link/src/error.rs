//! Everything that can go wrong while linking, as one closed enum. Holds messages, decides nothing.

use std::fmt;

/// Why there is no linked module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// The runtime image is not a module with relocations as the linker expects it.
    MalformedImage(String),
    /// A live symbol that neither the program nor the image defines.
    UnknownSymbol { symbol: String, referrer: String },
    /// Defined twice: in the program, or in the program and in the image.
    DuplicateSymbol {
        symbol: String,
        places: &'static str,
    },
    /// Two exports of the same name.
    DuplicateExport { name: String },
    /// A relocation wants a function, data or a global, and the symbol is something else.
    WrongKind {
        symbol: String,
        expected: &'static str,
        referrer: String,
    },
    /// A relocation that does not fit into what it patches.
    BadRelocation {
        referrer: String,
        offset: u32,
        reason: &'static str,
    },
    /// A patch that does not fit the image.
    BadPatch {
        target: String,
        offset: u32,
        reason: String,
    },
    /// Code and data do not fit into 4 GiB of memory.
    MemoryExceeded,
    /// The linked module is not valid: the program's code is not.
    Invalid {
        message: String,
        function: Option<String>,
    },
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LinkError::MalformedImage(reason) => write!(f, "malformed runtime image: {reason}"),
            LinkError::UnknownSymbol { symbol, referrer } => {
                write!(f, "unknown symbol `{symbol}`, referred to by `{referrer}`")
            }
            LinkError::DuplicateSymbol { symbol, places } => {
                write!(f, "symbol `{symbol}` is defined twice: {places}")
            }
            LinkError::DuplicateExport { name } => write!(f, "two exports are called `{name}`"),
            LinkError::WrongKind {
                symbol,
                expected,
                referrer,
            } => {
                write!(
                    f,
                    "`{referrer}` uses `{symbol}` as {expected}, which it is not"
                )
            }
            LinkError::BadRelocation {
                referrer,
                offset,
                reason,
            } => {
                write!(
                    f,
                    "bad relocation in `{referrer}` at offset {offset}: {reason}"
                )
            }
            LinkError::BadPatch {
                target,
                offset,
                reason,
            } => {
                write!(f, "bad patch of `{target}` at offset {offset}: {reason}")
            }
            LinkError::MemoryExceeded => write!(f, "the program does not fit into linear memory"),
            LinkError::Invalid {
                message,
                function: Some(name),
            } => {
                write!(f, "the linked module is not valid: {message}, in `{name}`")
            }
            LinkError::Invalid {
                message,
                function: None,
            } => {
                write!(f, "the linked module is not valid: {message}")
            }
        }
    }
}

impl std::error::Error for LinkError {}

/// For reading the image: any reader error is a malformed image.
impl From<wasmparser::Error> for LinkError {
    fn from(error: wasmparser::Error) -> Self {
        LinkError::MalformedImage(error.to_string())
    }
}
