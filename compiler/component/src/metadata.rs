//! Custom sections: what built the component and from what. Writing replaces the `producers`
//! section that the encoder left, since a component has at most one, and drops the names that the
//! encoder gave to what it made, which nothing reads.

use std::borrow::Cow;

use wasm_encoder::{ComponentSection, CustomSection, Encode, ProducersField, ProducersSection};
use wasmparser::{KnownCustom, Parser, Payload};

use crate::error::ComponentError;

/// Name of the custom section that holds a [`Metadata`].
pub const SECTION: &str = "molt";

/// What a component says about its own making.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Metadata {
    /// Version of the compiler.
    pub compiler: String,
    /// Hash of the sources, as the caller computes it; empty when unknown.
    pub source_hash: Vec<u8>,
    /// Version of the language, for the producers section alone: empty in what was read.
    pub language: String,
}

/// Appends the metadata of a component to its bytes.
pub(crate) fn append(component: &[u8], metadata: &Metadata) -> Result<Vec<u8>, ComponentError> {
    let wrong = |error: wasmparser::BinaryReaderError| ComponentError::Invalid(error.to_string());
    let mut bytes = Vec::with_capacity(component.len() + 256);
    let mut encoder_version = String::new();
    let mut copied = 0;
    let mut depth = 0u32;
    let mut section_start = 8;
    for payload in Parser::new(0).parse_all(component) {
        let payload = payload.map_err(wrong)?;
        match &payload {
            Payload::ModuleSection { .. } | Payload::ComponentSection { .. } => depth += 1,
            Payload::End(offset) => {
                depth = depth.saturating_sub(1);
                section_start = *offset;
            }
            Payload::CustomSection(section) if depth == 0 => {
                let known = section.as_known();
                if let KnownCustom::Producers(_) = known {
                    encoder_version = encoder_of(section);
                }
                if let KnownCustom::Producers(_) | KnownCustom::ComponentName(_) = known {
                    bytes.extend_from_slice(&component[copied..section_start]);
                    copied = section.range().end;
                }
                section_start = section.range().end;
            }
            other => {
                if depth == 0
                    && let Some((_, range)) = other.as_section()
                {
                    section_start = range.end;
                }
            }
        }
    }
    bytes.extend_from_slice(&component[copied..]);
    producers(metadata, &encoder_version).append_to_component(&mut bytes);
    CustomSection {
        name: SECTION.into(),
        data: Cow::Owned(encode(metadata)),
    }
    .append_to_component(&mut bytes);
    Ok(bytes)
}

/// Reads the metadata of a component, if it has any that is well formed.
pub(crate) fn read(component: &[u8]) -> Option<Metadata> {
    let mut depth = 0u32;
    for payload in Parser::new(0).parse_all(component) {
        match payload.ok()? {
            Payload::ModuleSection { .. } | Payload::ComponentSection { .. } => depth += 1,
            Payload::End(_) => depth = depth.saturating_sub(1),
            Payload::CustomSection(section) if depth == 0 && section.name() == SECTION => {
                return decode(section.data());
            }
            _ => {}
        }
    }
    None
}

fn producers(metadata: &Metadata, encoder: &str) -> ProducersSection {
    let mut language = ProducersField::new();
    language.value("Python", &metadata.language);
    let mut tools = ProducersField::new();
    tools.value("molt", &metadata.compiler);
    if !encoder.is_empty() {
        tools.value("wit-component", encoder);
    }
    let mut section = ProducersSection::new();
    section.field("language", &language);
    section.field("processed-by", &tools);
    section
}

/// The version of wit-component that a producers section names.
fn encoder_of(section: &wasmparser::CustomSectionReader<'_>) -> String {
    let KnownCustom::Producers(fields) = section.as_known() else {
        return String::new();
    };
    for field in fields.into_iter().flatten() {
        for value in field.values.into_iter().flatten() {
            if value.name == "wit-component" {
                return value.version.to_owned();
            }
        }
    }
    String::new()
}

/// Format 1: a format byte, then the version and the hash, each with its length before it.
fn encode(metadata: &Metadata) -> Vec<u8> {
    let mut data = vec![1];
    metadata.compiler.as_str().encode(&mut data);
    metadata.source_hash.as_slice().encode(&mut data);
    data
}

fn decode(data: &[u8]) -> Option<Metadata> {
    let mut reader = wasmparser::BinaryReader::new(data, 0);
    if reader.read_u8().ok()? != 1 {
        return None;
    }
    let compiler = reader.read_string().ok()?.to_owned();
    let length = reader.read_var_u32().ok()? as usize;
    let source_hash = reader.read_bytes(length).ok()?.to_vec();
    Some(Metadata {
        compiler,
        source_hash,
        language: String::new(),
    })
}
