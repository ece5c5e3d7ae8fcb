//! Libraries: programs that a host calls. Takes the library's file and a WIT world, gives a component that exports the
//! world. The bindings between them are Python, and compiled with the rest.

use std::collections::BTreeMap;

use molt_component::{Bindings, Component, ComponentError, Flat, Metadata, Wit, World};
use molt_hir::ir::FuncId;
use molt_source::{Files, Version};
use molt_syntax::{Loader, SourceFile};
use molt_tir::build::ExportRequest;
use molt_tir::ir::Core;

use crate::{CompileError, Compiled, Linking, Lowered, Options, core_module, lower};

/// What a library is asked to be.
#[derive(Clone, Debug)]
pub struct Library {
    /// The name that it is imported by: its file's.
    pub module: String,
    pub wit: Wit,
}

/// Compiles a library to a component that exports the world.
pub fn compile_library(
    files: &mut Files,
    main: SourceFile,
    library: &Library,
    loader: &dyn Loader,
    options: &Options,
) -> Result<Compiled, CompileError> {
    let outline = molt_syntax::outline(&main.bytes);
    let described = molt_component::Library {
        module: library.module.clone(),
        functions: outline.functions,
        classes: outline.classes,
    };
    let bindings = molt_component::bindings(&library.wit, &described).map_err(world_error)?;
    let loader = Bound::new(&library.module, main, &bindings, loader);
    let entry = SourceFile {
        name: "<exports>".to_owned(),
        bytes: bindings.main.clone().into_bytes(),
        is_package: false,
    };
    let lowered = lower(files, entry, &loader, options, &bindings.exports)?;
    let allocates = ["_wit.take_", "_wit.free("]
        .iter()
        .any(|call| bindings.main.contains(call));
    let Lowered { program, warnings } = lowered;
    let mut linking = Linking {
        version: loader.version(),
        report: false,
        realloc: allocates,
        interrupt: false,
    };
    let mut module = core_module(&program, files, options, linking)?;
    // A library that writes anything may say why it ends, too.
    if module
        .imports()
        .iter()
        .any(|(from, _)| from.starts_with("wasi:cli/std"))
    {
        linking.report = true;
        module = core_module(&program, files, options, linking)?;
    }
    let metadata = Metadata {
        language: loader.version().to_string(),
        compiler: options.compiler.clone(),
        source_hash: options
            .hash_sources
            .map(|hash| hash(files))
            .unwrap_or_default(),
    };
    let world = World::library(library.wit.clone());
    let component: Component = molt_component::encode(module.bytes(), &world, &metadata)?;
    Ok(Compiled {
        component,
        sizes: module.sizes().to_vec(),
        reach: module.reach().clone(),
        warnings,
    })
}

/// Where the world is wrong, so is what was asked for.
fn world_error(error: ComponentError) -> CompileError {
    match error {
        ComponentError::Wit(text) => CompileError::World(text),
        other => CompileError::World(other.to_string()),
    }
}

/// The exports as the next stage asks for them.
pub(crate) fn requests(
    program: &molt_hir::ir::Program,
    exports: &[molt_component::CoreExport],
) -> Vec<ExportRequest> {
    let find = |name: &str| {
        let of_main = |f: &molt_hir::ir::Function| {
            Some(f.module) == program.main && f.qualname == name && f.class.is_none()
        };
        program
            .functions
            .iter()
            .position(of_main)
            .map(|i| FuncId(i as u32))
    };
    let core = |flat: &Flat| match flat {
        Flat::I32 => Core::I32,
        Flat::I64 => Core::I64,
        Flat::F32 => Core::F32,
        Flat::F64 => Core::F64,
    };
    exports
        .iter()
        .filter_map(|export| {
            Some(ExportRequest {
                name: export.name.clone(),
                function: find(&export.function)?,
                params: export.params.iter().map(core).collect(),
                result: export.result.as_ref().map(core),
            })
        })
        .collect()
}

/// The modules of the bindings, and the library under its name, before those of the program.
struct Bound<'a> {
    own: BTreeMap<String, SourceFile>,
    rest: &'a dyn Loader,
}

impl<'a> Bound<'a> {
    fn new(
        name: &str,
        library: SourceFile,
        bindings: &Bindings,
        rest: &'a dyn Loader,
    ) -> Bound<'a> {
        let mut own: BTreeMap<String, SourceFile> = bindings
            .modules
            .iter()
            .map(|source| {
                let file = SourceFile {
                    name: format!("<{}>", source.name),
                    bytes: source.text.clone().into_bytes(),
                    is_package: source.is_package,
                };
                (source.name.clone(), file)
            })
            .collect();
        own.insert(name.to_owned(), library);
        Bound { own, rest }
    }
}

impl Loader for Bound<'_> {
    fn user_module(&self, dotted: &str) -> Option<SourceFile> {
        match self.own.get(dotted) {
            Some(source) => Some(source.clone()),
            None => self.rest.user_module(dotted),
        }
    }

    fn stdlib_module(&self, dotted: &str) -> Option<SourceFile> {
        self.rest.stdlib_module(dotted)
    }

    fn installed_module(&self, dotted: &str) -> Option<SourceFile> {
        self.rest.installed_module(dotted)
    }

    fn version(&self) -> Version {
        self.rest.version()
    }
}
