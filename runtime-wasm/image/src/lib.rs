//! The runtime as compiler input: the module that the build script linked, its records, and the
//! standard library modules that are written in Python.
//!
//! Takes nothing at run time, gives embedded bytes. Never parses the module (`molt-link` does) and
//! never touches the file system.

pub mod record;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

pub use record::{Record, Records, text_signature};

/// The runtime module, with its symbols and relocations.
pub fn bytes() -> &'static [u8] {
    include_bytes!(concat!(env!("OUT_DIR"), "/molt-runtime.wasm"))
}

/// What programs written for Python 3.`minor` may reach by name in the runtime, sorted.
pub fn records(minor: u8) -> Records<'static> {
    Records::parse(records_text(minor)).expect("the build script has parsed these records")
}

/// The text that [`records`] parses: one record a line (see `molt_abi::records`).
pub fn records_text(minor: u8) -> &'static str {
    static TEXTS: Mutex<BTreeMap<u8, &'static str>> = Mutex::new(BTreeMap::new());
    let mut texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
    texts.entry(minor).or_insert_with(|| {
        let all = include_str!(concat!(env!("OUT_DIR"), "/records.txt")).lines();
        let kept = all.filter_map(|line| record::ungated(line, Some(minor)));
        let text: String = kept.flat_map(|line| [line, "\n"]).collect();
        text.leak()
    })
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
