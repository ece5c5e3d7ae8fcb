//! The runtime as compiler input: the module that the build script linked, its records, and the
//! standard library modules that are written in Python.
//!
//! Takes nothing at run time, gives embedded bytes. Never parses the module (`molt-link` does) and
//! never touches the file system.

pub mod record;

pub use record::{Record, Records, text_signature};

/// The runtime module, with its symbols and relocations.
pub fn bytes() -> &'static [u8] {
    include_bytes!(concat!(env!("OUT_DIR"), "/molt-runtime.wasm"))
}

/// What programs may reach by name in the runtime, sorted.
pub fn records() -> Records<'static> {
    Records::parse(records_text()).expect("the build script has parsed these records")
}

/// The text that [`records`] parses: one record a line (see `molt_abi::records`).
pub fn records_text() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/records.txt"))
}

/// Modules of the standard library written in Python, as `(name, source)`, sorted by name. The name
/// is dotted; that of a package is the package's.
pub fn stdlib() -> &'static [(&'static str, &'static str)] {
    STDLIB
}

/// Changes whenever [`bytes`] or [`stdlib`] do: for cache keys. FNV-1a over both.
pub fn fingerprint() -> u64 {
    FINGERPRINT
}

include!(concat!(env!("OUT_DIR"), "/stdlib.rs"));
