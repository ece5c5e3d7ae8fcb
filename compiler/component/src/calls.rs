//! Who calls whom in a component: takes a component whose modules name their functions, gives its functions with what
//! each names. A function whose slot in a table is called is only known to be in the table.

use std::collections::HashMap;

use wasmparser::{
    ElementItems, ExternalKind, KnownCustom, Name, Operator, Parser, Payload, TypeRef,
};

use crate::error::ComponentError;

/// The functions of all modules that name theirs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calls {
    pub functions: Vec<Called>,
    /// Functions that the modules export, or start with, by position.
    pub exported: Vec<u32>,
    /// Functions that stand in tables, by position.
    pub in_tables: Vec<u32>,
}

/// A function, or one that is imported.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Called {
    pub name: String,
    /// Of its body; none for what is imported.
    pub bytes: u64,
    /// The functions that it names, by position.
    pub calls: Vec<u32>,
}

/// Reads the functions of a component.
pub fn calls(component: &[u8]) -> Result<Calls, ComponentError> {
    let mut all = Calls::default();
    let mut open: Vec<Module> = Vec::new();
    for payload in Parser::new(0).parse_all(component) {
        match payload.map_err(wrong)? {
            Payload::Version { .. } => open.push(Module::default()),
            Payload::End(_) => open.pop().unwrap_or_default().add_to(&mut all),
            other => {
                if let Some(module) = open.last_mut() {
                    module.take(&other)?;
                }
            }
        }
    }
    Ok(all)
}

/// What is known of the module that is being read: functions by index.
#[derive(Default)]
struct Module {
    imported: u32,
    bodies: Vec<(u64, Vec<u32>)>,
    names: HashMap<u32, String>,
    exported: Vec<u32>,
    in_tables: Vec<u32>,
}

impl Module {
    fn take(&mut self, payload: &Payload) -> Result<(), ComponentError> {
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.clone().into_imports() {
                    if let TypeRef::Func(_) = import.map_err(wrong)?.ty {
                        self.imported += 1;
                    }
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports.clone() {
                    let export = export.map_err(wrong)?;
                    if export.kind == ExternalKind::Func {
                        self.exported.push(export.index);
                    }
                }
            }
            Payload::StartSection { func, .. } => self.exported.push(*func),
            Payload::ElementSection(elements) => {
                for element in elements.clone() {
                    if let ElementItems::Functions(functions) = element.map_err(wrong)?.items {
                        for function in functions {
                            self.in_tables.push(function.map_err(wrong)?);
                        }
                    }
                }
            }
            Payload::CodeSectionEntry(body) => {
                let range = body.range();
                let mut named = Vec::new();
                for operator in body.get_operators_reader().map_err(wrong)? {
                    if let Operator::Call { function_index }
                    | Operator::RefFunc { function_index } = operator.map_err(wrong)?
                    {
                        named.push(function_index);
                    }
                }
                named.sort_unstable();
                named.dedup();
                self.bodies.push(((range.end - range.start) as u64, named));
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

    fn add_to(mut self, all: &mut Calls) {
        if self.names.is_empty() {
            return;
        }
        let first = all.functions.len() as u32;
        let moved = |functions: Vec<u32>| functions.into_iter().map(move |f| f + first);
        let imported = (0..self.imported).map(|_| (0, Vec::new()));
        for (index, (bytes, calls)) in (0..).zip(imported.chain(self.bodies)) {
            all.functions.push(Called {
                name: self.names.remove(&index).unwrap_or_default(),
                bytes,
                calls: moved(calls).collect(),
            });
        }
        all.exported.extend(moved(self.exported));
        all.in_tables.extend(moved(self.in_tables));
    }
}

fn wrong(error: wasmparser::BinaryReaderError) -> ComponentError {
    ComponentError::Invalid(error.to_string())
}
