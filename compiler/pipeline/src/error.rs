//! Why a program was not compiled.

use std::fmt;

use molt_source::Diagnostics;

/// Everything that can go wrong.
#[derive(Debug)]
pub enum CompileError {
    /// The program is at fault: located findings.
    Diagnostics(Diagnostics),
    /// The WIT world that was asked for is wrong, or is none that a Python library can export.
    World(String),
    /// A function of the program is more than WebAssembly engines take.
    TooLarge(String),
    /// The compiler is at fault, or the runtime image is.
    Internal(String),
}

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CompileError::Diagnostics(all) => {
                let titles: Vec<&str> = all.iter().map(|d| d.title.as_str()).collect();
                f.write_str(&titles.join("; "))
            }
            CompileError::World(text) | CompileError::TooLarge(text) => f.write_str(text),
            CompileError::Internal(text) => write!(f, "internal compiler error: {text}"),
        }
    }
}

impl std::error::Error for CompileError {}

impl From<Diagnostics> for CompileError {
    fn from(d: Diagnostics) -> CompileError {
        CompileError::Diagnostics(d)
    }
}

impl From<molt_wasm::EmitError> for CompileError {
    fn from(e: molt_wasm::EmitError) -> CompileError {
        if e.too_large {
            // Instances of functions have a number behind their name.
            let name = e.function.split('#').next().unwrap_or_default();
            return CompileError::TooLarge(format!("{name}: {}", e.reason));
        }
        CompileError::Internal(e.to_string())
    }
}

impl From<molt_link::LinkError> for CompileError {
    fn from(e: molt_link::LinkError) -> CompileError {
        CompileError::Internal(e.to_string())
    }
}

impl From<molt_component::ComponentError> for CompileError {
    fn from(e: molt_component::ComponentError) -> CompileError {
        CompileError::Internal(e.to_string())
    }
}
