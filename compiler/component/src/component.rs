//! A component that is known to be valid: the only way to have one is through validation.

use wasmparser::{Validator, WasmFeatures};

use crate::capability::{self, Capability};
use crate::error::ComponentError;
use crate::metadata::{self, Metadata};

/// The WebAssembly features that Molt's output may use: those that every host has.
pub const FEATURES: WasmFeatures = WasmFeatures::MUTABLE_GLOBAL
    .union(WasmFeatures::SATURATING_FLOAT_TO_INT)
    .union(WasmFeatures::SIGN_EXTENSION)
    .union(WasmFeatures::REFERENCE_TYPES)
    .union(WasmFeatures::MULTI_VALUE)
    .union(WasmFeatures::BULK_MEMORY)
    .union(WasmFeatures::SIMD)
    .union(WasmFeatures::FLOATS)
    .union(WasmFeatures::COMPONENT_MODEL);

/// A valid component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    bytes: Vec<u8>,
}

impl Component {
    /// Takes bytes that must be a valid component which uses no feature beyond [`FEATURES`].
    pub fn parse(bytes: Vec<u8>) -> Result<Component, ComponentError> {
        if !wasmparser::Parser::is_component(&bytes) {
            return Err(ComponentError::Invalid(
                "the file is not a WebAssembly component".into(),
            ));
        }
        Validator::new_with_features(FEATURES)
            .validate_all(&bytes)
            .map_err(|error| ComponentError::Invalid(error.to_string()))?;
        Ok(Component { bytes })
    }

    /// The component's bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The component's bytes, without the proof.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// What the component can ask of its host.
    pub fn capabilities(&self) -> Result<Vec<Capability>, ComponentError> {
        capability::capabilities(&self.bytes)
    }

    /// The metadata written by [`crate::encode`], or `None` for a component made elsewhere.
    pub fn metadata(&self) -> Option<Metadata> {
        metadata::read(&self.bytes)
    }
}
