//! What a component's bytes are spent on: takes a component, gives its sections and those of the
//! modules in it, with their sizes.

use wasmparser::{Encoding, Parser, Payload};

use crate::error::ComponentError;

/// The sections in the order of the bytes: those of a core module as `module code`, and so on.
/// Components nested in it count as they stand.
pub fn sections(component: &[u8]) -> Result<Vec<(String, u64)>, ComponentError> {
    let wrong = |error: wasmparser::BinaryReaderError| ComponentError::Invalid(error.to_string());
    let mut found: Vec<(String, u64)> = Vec::new();
    let mut nesting = Vec::new();
    for payload in Parser::new(0).parse_all(component) {
        let payload = payload.map_err(wrong)?;
        match &payload {
            Payload::Version { encoding, .. } => nesting.push(*encoding),
            Payload::End(_) => drop(nesting.pop()),
            Payload::ModuleSection { .. } | Payload::ComponentSection { .. } => {}
            other => {
                let Some((id, range)) = other.as_section() else {
                    continue;
                };
                let place = if nesting.last() == Some(&Encoding::Module) {
                    "module"
                } else {
                    "component"
                };
                let name = match other {
                    Payload::CustomSection(section) => {
                        format!("{place} custom \"{}\"", section.name())
                    }
                    Payload::CodeSectionStart { .. } => format!("{place} code"),
                    Payload::DataSection(_) => format!("{place} data"),
                    _ => format!("{place} {}", kind(place, id)),
                };
                let bytes = (range.end - range.start) as u64;
                match found.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, sum)) => *sum += bytes,
                    None => found.push((name, bytes)),
                }
            }
        }
    }
    Ok(found)
}

/// The name of a section by its number.
fn kind(place: &str, id: u8) -> String {
    const MODULE: [&str; 13] = [
        "custom",
        "types",
        "imports",
        "functions",
        "tables",
        "memories",
        "globals",
        "exports",
        "start",
        "elements",
        "code",
        "data",
        "data count",
    ];
    const COMPONENT: [&str; 12] = [
        "custom",
        "module",
        "core instances",
        "core types",
        "component",
        "instances",
        "aliases",
        "types",
        "canonical functions",
        "start",
        "imports",
        "exports",
    ];
    let names: &[&str] = if place == "module" {
        &MODULE
    } else {
        &COMPONENT
    };
    names
        .get(usize::from(id))
        .map_or_else(|| format!("section {id}"), |name| (*name).to_owned())
}
