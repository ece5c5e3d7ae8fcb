//! The encoder: takes core module bytes, the exports asked for and the metadata, and gives a
//! validated component. The world is made from the imports that the module still has.

use std::collections::BTreeSet;

use wasmparser::{Parser, Payload, Validator, WasmFeatures};
use wit_component::{ComponentEncoder, StringEncoding, embed_component_metadata};

use crate::component::{Component, FEATURES};
use crate::error::ComponentError;
use crate::metadata::{self, Metadata};
use crate::program;
use crate::world::World;

/// The export that gives where the host tells a program that the user wants it to stop: sixteen bytes of its memory,
/// which stay where they are. Four are the limit of the depth of calls, which the host makes as small as can be; the
/// next it sets to one. The program sets them back when it raises `KeyboardInterrupt`, and the fifth byte to two when
/// that ended it, or to three when it ended and standard output could not be written. The sixth is one if the program looks while it computes, and not only where it waits, and two if it
/// looks in many places but not everywhere. From the ninth on there are two addresses of four bytes: that of the first
/// byte, and that of what the program still has to write to standard output: four bytes for its size, then the text.
pub const INTERRUPT_WORD: &str = "interrupt-word";

/// Encodes `core` as a component that exports `exports` and carries `metadata`.
///
/// Core imports and exports are named by the canonical ABI: module `wasi:cli/stdout@0.2.6`, field
/// `get-stdout`; export `wasi:cli/run@0.2.6#run`. Functions that the world imports directly come
/// from the module `$root`.
pub fn encode(
    core: &[u8],
    exports: &World,
    metadata: &Metadata,
) -> Result<Component, ComponentError> {
    Validator::new_with_features(FEATURES.difference(WasmFeatures::COMPONENT_MODEL))
        .validate_all(core)
        .map_err(|error| ComponentError::Core(error.to_string()))?;
    let imports = core_imports(core)?;
    let interfaces = interfaces(&imports)?;
    let interrupt = exports.run && exports_function(core, INTERRUPT_WORD)?;
    let (resolve, world) = program::world(&interfaces, exports, interrupt)?;
    let mut module = core.to_vec();
    embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8)
        .map_err(|error| ComponentError::World(format!("{error:#}")))?;
    let bytes = ComponentEncoder::default()
        .module(&module)
        .and_then(|encoder| encoder.validate(false).encode())
        .map_err(|error| ComponentError::World(format!("{error:#}")))?;
    Component::parse(metadata::append(&bytes, metadata)?)
}

/// The imports of a core module, as (module, name).
fn core_imports(core: &[u8]) -> Result<Vec<(String, String)>, ComponentError> {
    let wrong = |error: wasmparser::BinaryReaderError| ComponentError::Core(error.to_string());
    let mut imports = Vec::new();
    for payload in Parser::new(0).parse_all(core) {
        if let Payload::ImportSection(section) = payload.map_err(wrong)? {
            for import in section.into_imports() {
                let import = import.map_err(wrong)?;
                imports.push((import.module.to_owned(), import.name.to_owned()));
            }
        }
    }
    Ok(imports)
}

/// Whether a core module exports this function.
fn exports_function(core: &[u8], wanted: &str) -> Result<bool, ComponentError> {
    let wrong = |error: wasmparser::BinaryReaderError| ComponentError::Core(error.to_string());
    for payload in Parser::new(0).parse_all(core) {
        if let Payload::ExportSection(section) = payload.map_err(wrong)? {
            for export in section {
                if export.map_err(wrong)?.name == wanted {
                    return Ok(true);
                }
            }
        }
    }
    Ok(false)
}

/// The interfaces that the imports come from.
fn interfaces(imports: &[(String, String)]) -> Result<BTreeSet<String>, ComponentError> {
    let mut interfaces = BTreeSet::new();
    for (module, name) in imports {
        if module == "$root" || module.starts_with("[export]") {
            continue;
        }
        if !module.contains(':') || !module.contains('/') {
            return Err(ComponentError::UnknownImport {
                module: module.clone(),
                name: name.clone(),
            });
        }
        interfaces.insert(module.clone());
    }
    Ok(interfaces)
}
