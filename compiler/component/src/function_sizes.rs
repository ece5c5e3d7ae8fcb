//! What a component's functions weigh: takes a component whose modules name their functions, gives each function's
//! name and bytes. Nothing for a module without a name section.

use std::collections::HashMap;

use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::error::ComponentError;

/// One function with a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FunctionSize {
    /// As the name section has it.
    pub name: String,
    /// Of its body in the code section.
    pub bytes: u64,
}

/// What is known of the module that is being read.
#[derive(Default)]
struct Reading {
    imported: u32,
    /// By position in the code section.
    bodies: Vec<u64>,
    names: HashMap<u32, String>,
}

/// The functions of all modules in the component, in the order of the bytes.
pub fn function_sizes(component: &[u8]) -> Result<Vec<FunctionSize>, ComponentError> {
    let mut found = Vec::new();
    let mut open: Vec<Reading> = Vec::new();
    for payload in Parser::new(0).parse_all(component) {
        match payload.map_err(wrong)? {
            Payload::Version { .. } => open.push(Reading::default()),
            Payload::End(_) => found.extend(open.pop().unwrap_or_default().named()),
            other => {
                if let Some(reading) = open.last_mut() {
                    reading.take(&other)?;
                }
            }
        }
    }
    Ok(found)
}

impl Reading {
    fn take(&mut self, payload: &Payload) -> Result<(), ComponentError> {
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.clone().into_imports() {
                    if let wasmparser::TypeRef::Func(_) = import.map_err(wrong)?.ty {
                        self.imported += 1;
                    }
                }
            }
            Payload::CodeSectionEntry(body) => {
                let range = body.range();
                self.bodies.push((range.end - range.start) as u64);
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(names) = section.as_known() {
                    for name in names {
                        if let Name::Function(functions) = name.map_err(wrong)? {
                            for naming in functions {
                                let naming = naming.map_err(wrong)?;
                                self.names.insert(naming.index, naming.name.to_owned());
                            }
                        }
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn named(self) -> Vec<FunctionSize> {
        let Reading {
            imported,
            bodies,
            mut names,
        } = self;
        (imported..)
            .zip(bodies)
            .filter_map(|(index, bytes)| {
                let name = names.remove(&index)?;
                Some(FunctionSize { name, bytes })
            })
            .collect()
    }
}

fn wrong(error: wasmparser::BinaryReaderError) -> ComponentError {
    ComponentError::Invalid(error.to_string())
}
