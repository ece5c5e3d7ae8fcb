//! Python for a WIT world: the module `wit_world` that a library imports, and the main module that connects its
//! functions with the exports of the component.
//!
//! Takes a world and what the library defines; gives Python sources, and the core functions to export. The binding
//! style is that of componentize-py: functions of the world are methods of a class `WitWorld`, those of an exported
//! interface methods of a class that is named as it; where there is no such class, plain functions of the module.

mod classes;
mod functions;
mod lift;
mod lower;
mod names;

use std::collections::BTreeSet;

use wit_parser::abi::WasmType;
use wit_parser::{
    Function, InterfaceId, Resolve, SizeAlign, Type, TypeDefKind, WorldId, WorldItem, WorldKey,
};

use crate::error::ComponentError;
use crate::program;
use crate::world::Wit;

/// What a library defines at its top level.
#[derive(Debug, Clone, Default)]
pub struct Library {
    /// The name that it is imported by.
    pub module: String,
    pub functions: BTreeSet<String>,
    pub classes: BTreeSet<String>,
}

/// A module written in Python.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Dotted.
    pub name: String,
    pub text: String,
    pub is_package: bool,
}

/// A core WebAssembly type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flat {
    I32,
    I64,
    F32,
    F64,
}

/// A function of the main module that the core module exports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoreExport {
    /// As the canonical ABI names it.
    pub name: String,
    /// The Python function; its parameters are ints and floats.
    pub function: String,
    pub params: Vec<Flat>,
    pub result: Option<Flat>,
}

/// All that is made for a world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bindings {
    /// `wit_world` and what is in it.
    pub modules: Vec<Source>,
    /// The text of the main module.
    pub main: String,
    pub exports: Vec<CoreExport>,
}

/// Makes the bindings of the world for a library.
pub fn bindings(wit: &Wit, library: &Library) -> Result<Bindings, ComponentError> {
    let (resolve, world) = program::resolved(wit)?;
    let mut sizes = SizeAlign::default();
    sizes.fill(&resolve);
    let mut maker = Maker {
        resolve: &resolve,
        world,
        sizes,
        library,
        helpers: Vec::new(),
        made: BTreeSet::new(),
        used: BTreeSet::new(),
        exports: Vec::new(),
        bodies: String::new(),
        instances: Vec::new(),
    };
    let world = &resolve.worlds[world];
    for (key, item) in &world.exports {
        match (key, item) {
            (_, WorldItem::Function(f)) => maker.function(f, None)?,
            (key, WorldItem::Interface { id, .. }) => {
                for f in resolve.interfaces[*id].functions.values() {
                    maker.function(f, Some((key, *id)))?;
                }
            }
            (_, WorldItem::Type { .. }) => {}
        }
    }
    let modules = classes::modules(&resolve, world)?;
    Ok(Bindings {
        modules,
        main: maker.main(),
        exports: maker.exports,
    })
}

struct Maker<'a> {
    resolve: &'a Resolve,
    world: WorldId,
    sizes: SizeAlign,
    library: &'a Library,
    /// Functions that lift and lower one type each.
    helpers: Vec<String>,
    made: BTreeSet<String>,
    /// The modules that the main module names.
    used: BTreeSet<String>,
    exports: Vec<CoreExport>,
    bodies: String,
    /// Objects whose methods are exported: variable, class.
    instances: Vec<(String, String)>,
}

/// An exported interface: its key in the world, and itself.
type Interface<'a> = Option<(&'a WorldKey, InterfaceId)>;

impl Maker<'_> {
    fn main(&self) -> String {
        let mut text = format!("import _wit\nimport {}\n", self.library.module);
        for module in &self.used {
            text.push_str(&match module.as_str() {
                "wit_world.types" => "from wit_world.types import Ok, Err, Some\n".to_owned(),
                module => format!("import {module}\n"),
            });
        }
        for (variable, class) in &self.instances {
            text.push_str(&format!("{variable} = {}.{class}()\n", self.library.module));
        }
        for helper in &self.helpers {
            text.push_str("\n\n");
            text.push_str(helper);
        }
        text.push_str(&self.bodies);
        text
    }

    fn size(&self, ty: &Type) -> usize {
        self.sizes.size(ty).size_wasm32()
    }

    fn align(&self, ty: &Type) -> usize {
        self.sizes.align(ty).align_wasm32()
    }

    /// Offsets of fields, from the start of all of them.
    fn offsets(&self, types: &[Type]) -> Vec<usize> {
        let fields = self.sizes.field_offsets(types);
        fields.into_iter().map(|(at, _)| at.size_wasm32()).collect()
    }

    fn kind(&self, ty: &Type) -> Option<(wit_parser::TypeId, &TypeDefKind)> {
        let Type::Id(id) = ty else { return None };
        match &self.resolve.types[*id].kind {
            TypeDefKind::Type(other @ Type::Id(_)) => self.kind(other),
            kind => Some((*id, kind)),
        }
    }

    /// The type behind aliases.
    fn plain(&self, ty: &Type) -> Type {
        let Type::Id(id) = ty else { return *ty };
        match &self.resolve.types[*id].kind {
            TypeDefKind::Type(other) => self.plain(other),
            _ => *ty,
        }
    }

    /// The flat types of a type.
    fn flat(&self, ty: &Type) -> Vec<Flat> {
        let mut storage = [WasmType::I32; 1024];
        let mut flat = wit_parser::abi::FlatTypes::new(&mut storage);
        self.resolve.push_flat(ty, &mut flat);
        flat.to_vec().into_iter().map(core).collect()
    }
}

/// Pointers and lengths are 32 bits wide.
fn core(ty: WasmType) -> Flat {
    match ty {
        WasmType::I32 | WasmType::Pointer | WasmType::Length => Flat::I32,
        WasmType::I64 | WasmType::PointerOrI64 => Flat::I64,
        WasmType::F32 => Flat::F32,
        WasmType::F64 => Flat::F64,
    }
}

/// What the bindings have no Python for.
fn unsupported(function: &Function, what: &str) -> ComponentError {
    ComponentError::Wit(format!(
        "`{}` uses {what}, which a Python library cannot export yet: leave it out of the world",
        function.name
    ))
}
