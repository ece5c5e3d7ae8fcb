//! The linked module: bytes that are known to be valid, and what is in them.

use std::ops::Range;

use wasmparser::{Parser, Payload, Validator, WasmFeatures};

use crate::error::LinkError;
use crate::reach::Reach;

/// Every host has these, and nothing else may be in a module.
const FEATURES: WasmFeatures = WasmFeatures::WASM1
    .union(WasmFeatures::BULK_MEMORY)
    .union(WasmFeatures::SIGN_EXTENSION)
    .union(WasmFeatures::SATURATING_FLOAT_TO_INT)
    .union(WasmFeatures::MULTI_VALUE)
    .union(WasmFeatures::SIMD);

/// A linked core module. Exists only where validation has passed.
#[derive(Clone, Debug)]
pub struct CoreModule {
    bytes: Vec<u8>,
    imports: Vec<(String, String)>,
    exports: Vec<String>,
    sizes: Vec<SizeRow>,
    reach: Reach,
}

/// What one symbol takes in the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SizeRow {
    /// The debug name of a function of the program, else the symbol's name; empty for bytes of the
    /// image that have none.
    pub symbol: String,
    pub kind: SizeKind,
    pub bytes: u32,
    pub origin: Origin,
}

/// What a symbol is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SizeKind {
    Function,
    Data,
    /// Memory that takes no bytes in the module.
    Zeroed,
}

/// Where a symbol comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    Runtime,
    Program,
}

impl CoreModule {
    /// The module.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The module, without a copy.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Imported functions as `(module, name)`, in order.
    pub fn imports(&self) -> &[(String, String)] {
        &self.imports
    }

    /// Names of all exports in order; the first is the memory.
    pub fn exports(&self) -> &[String] {
        &self.exports
    }

    /// What takes how much: functions in index order, then data by address.
    pub fn sizes(&self) -> &[SizeRow] {
        &self.sizes
    }

    /// Who keeps what alive.
    pub fn reach(&self) -> &Reach {
        &self.reach
    }
}

/// A module before validation.
pub(crate) struct Unvalidated {
    pub(crate) bytes: Vec<u8>,
    pub(crate) imports: Vec<(String, String)>,
    pub(crate) exports: Vec<String>,
    pub(crate) sizes: Vec<SizeRow>,
    pub(crate) reach: Reach,
    /// Names of all functions by index, for the message.
    pub(crate) names: Vec<String>,
    pub(crate) import_count: u32,
}

/// The only way to a [`CoreModule`].
pub(crate) fn validate(module: Unvalidated) -> Result<CoreModule, LinkError> {
    match Validator::new_with_features(FEATURES).validate_all(&module.bytes) {
        Ok(_) => {
            let Unvalidated {
                bytes,
                imports,
                exports,
                sizes,
                reach,
                ..
            } = module;
            Ok(CoreModule {
                bytes,
                imports,
                exports,
                sizes,
                reach,
            })
        }
        Err(error) => Err(LinkError::Invalid {
            message: error.to_string(),
            function: function_at(&module, error.offset()),
        }),
    }
}

/// The name of the function whose body has the byte at `offset`.
fn function_at(module: &Unvalidated, offset: usize) -> Option<String> {
    let mut index = module.import_count as usize;
    for payload in Parser::new(0).parse_all(&module.bytes) {
        if let Payload::CodeSectionEntry(body) = payload.ok()? {
            let Range { start, end } = body.range();
            if (start..end).contains(&offset) {
                return module.names.get(index).cloned();
            }
            index += 1;
        }
    }
    None
}
