//! Reading a component back: its imports with their functions, its exports, its world as WIT text.

use wit_component::{OutputToString, WitPrinter};
use wit_parser::{Resolve, WorldItem, WorldKey};

use crate::error::ComponentError;

/// What a component needs and offers, in the component's order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Description {
    /// What the host must provide.
    pub imports: Vec<Import>,
    /// What the component offers.
    pub exports: Vec<Import>,
}

/// One imported or exported interface, or a function of the world itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// The interface's name, such as `wasi:cli/stdout@0.2.6`, or the function's.
    pub name: String,
    /// The functions that are used of it; of a plain function, that function.
    pub functions: Vec<String>,
}

/// Reads the imports and exports of a component.
pub fn describe(component: &[u8]) -> Result<Description, ComponentError> {
    let (resolve, world) = decode(component)?;
    let world = &resolve.worlds[world];
    Ok(Description {
        imports: items(&resolve, world.imports.iter()),
        exports: items(&resolve, world.exports.iter()),
    })
}

/// The component's world as WIT text.
pub fn wit_text(component: &[u8]) -> Result<String, ComponentError> {
    let (resolve, world) = decode(component)?;
    let package = resolve.worlds[world]
        .package
        .ok_or_else(|| ComponentError::Invalid("the world has no package".into()))?;
    let print = |id, main| {
        let mut printer = WitPrinter::new(OutputToString::default());
        printer
            .print_package(&resolve, id, main)
            .map_err(|error| ComponentError::Invalid(format!("{error:#}")))?;
        Ok(printer.output.to_string().trim_end().to_owned())
    };
    let mut texts = vec![print(package, true)?];
    for (id, _) in resolve.packages.iter() {
        if id != package {
            texts.push(print(id, false)?);
        }
    }
    Ok(texts.join("\n\n") + "\n")
}

fn decode(component: &[u8]) -> Result<(Resolve, wit_parser::WorldId), ComponentError> {
    let decoded = wit_parser::decoding::decode(component)
        .map_err(|error| ComponentError::Invalid(format!("{error:#}")))?;
    match decoded {
        wit_parser::decoding::DecodedWasm::Component(resolve, world) => Ok((resolve, world)),
        wit_parser::decoding::DecodedWasm::WitPackage(..) => Err(ComponentError::Invalid(
            "the file is a WIT package, not a component".into(),
        )),
    }
}

fn items<'a>(
    resolve: &Resolve,
    items: impl Iterator<Item = (&'a WorldKey, &'a WorldItem)>,
) -> Vec<Import> {
    let mut found = Vec::new();
    for (key, item) in items {
        let name = resolve.name_world_key(key);
        match item {
            WorldItem::Interface { id, .. } => found.push(Import {
                name,
                functions: resolve.interfaces[*id].functions.keys().cloned().collect(),
            }),
            WorldItem::Function(function) => found.push(Import {
                name,
                functions: vec![function.name.clone()],
            }),
            WorldItem::Type { .. } => {}
        }
    }
    found
}
