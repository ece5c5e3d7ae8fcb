//! The compiler as one function: sources in, component out, one line for each stage.
//!
//! Takes the main file and a loader for the rest; gives a component, or diagnostics. Never reads or writes files.

mod error;
mod guessed;
mod late;
mod library;
mod options;
mod runtime;

use molt_component::{Component, Metadata, World};
use molt_link::{CoreModule, Image, LinkOptions, Reach, SizeRow};
use molt_source::{Diagnostic, Files, Version};
use molt_tir::ir::{Interrupts, Managed, Program};

pub use error::CompileError;
pub use library::{Library, compile_library};
pub use molt_component::{Wit, WitFile};
pub use molt_syntax::{Loader, SourceFile, is_stdlib, parses, statements};
pub use options::{Level, Options, Stage};

/// What compiling a program gives.
pub struct Compiled {
    pub component: Component,
    /// Size of each symbol that is left, for `inspect`.
    pub sizes: Vec<SizeRow>,
    /// Why each of them is there.
    pub reach: Reach,
    pub warnings: Vec<Diagnostic>,
}

/// Compiles a script to a component that exports `wasi:cli/run`. `files` receives every source file, for
/// rendering diagnostics and for hashing.
pub fn compile(
    files: &mut Files,
    main: SourceFile,
    loader: &dyn Loader,
    options: &Options,
) -> Result<Compiled, CompileError> {
    let Lowered { program, warnings } = lower(files, main, loader, options, &[])?;
    let module = core_module(&program, files, options, Linking::script(loader.version()))?;
    let (sizes, reach) = (module.sizes().to_vec(), module.reach().clone());
    let source_hash = options
        .hash_sources
        .map(|hash| hash(files))
        .unwrap_or_default();
    let metadata = Metadata {
        language: loader.version().to_string(),
        compiler: options.compiler.clone(),
        source_hash,
    };
    let component = molt_component::encode(module.bytes(), &World::script(), &metadata)?;
    Ok(Compiled {
        component,
        sizes,
        reach,
        warnings,
    })
}

/// Finds what is wrong with a program without generating code; the warnings where nothing is.
pub fn check(
    files: &mut Files,
    main: SourceFile,
    loader: &dyn Loader,
) -> Result<Vec<Diagnostic>, CompileError> {
    guessed::compiling(files, main, loader, |modules, files| {
        let lowered = molt_hir::lower(&modules, files, &runtime::stdlib_index(loader.version()))?;
        if !lowered.late.is_empty() {
            let nothing = |_: &_, _: &_, _: &_| ();
            return infer_modules(modules, files, loader, &[], nothing)
                .map(|(_, warnings)| warnings);
        }
        let mut warnings = modules.warnings;
        warnings.extend(lowered.warnings);
        Ok(warnings)
    })
}

/// The text of a stage, for people.
pub fn emit(
    files: &mut Files,
    main: SourceFile,
    loader: &dyn Loader,
    options: &Options,
    stage: Stage,
) -> Result<String, CompileError> {
    match stage {
        Stage::Hir => {
            let modules = molt_syntax::parse(files, main, loader)?;
            let lowered =
                molt_hir::lower(&modules, files, &runtime::stdlib_index(loader.version()))?;
            Ok(molt_hir::print(&lowered.program))
        }
        Stage::Types => {
            let print = |hir: &_, types: &_, _: &_| molt_tir::print_types::print(hir, types);
            Ok(infer(files, main, loader, &[], print)?.0)
        }
        Stage::Tir => Ok(molt_tir::print::print(
            &lower(files, main, loader, options, &[])?.program,
        )),
        Stage::Wat => {
            let program = lower(files, main, loader, options, &[])?.program;
            let module = core_module(&program, files, options, Linking::script(loader.version()))?;
            wasmprinter::print_bytes(module.bytes())
                .map_err(|e| CompileError::Internal(format!("{e:#}")))
        }
        Stage::Wit => {
            let compiled = compile(files, main, loader, options)?;
            Ok(molt_component::wit_text(compiled.component.bytes())?)
        }
    }
}

/// What the kind of program decides about linking.
#[derive(Clone, Copy)]
struct Linking {
    /// Uncaught exceptions are written to standard error.
    report: bool,
    /// The host allocates arguments.
    realloc: bool,
    /// The version of Python that the runtime is to be.
    version: Version,
    /// The user may interrupt it.
    interrupt: bool,
}

impl Linking {
    fn script(version: Version) -> Linking {
        Linking {
            version,
            report: true,
            realloc: false,
            interrupt: true,
        }
    }
}

struct Lowered {
    program: Program<Managed>,
    warnings: Vec<Diagnostic>,
}

/// Sources to typed HIR, and what `then` makes of it; with the warnings.
fn infer<R: Send>(
    files: &mut Files,
    main: SourceFile,
    loader: &dyn Loader,
    exports: &[molt_component::CoreExport],
    then: impl Fn(&molt_hir::ir::Program, &molt_tir::ty::Types, &Files) -> R + Send + Sync,
) -> Result<(R, Vec<Diagnostic>), CompileError> {
    guessed::compiling(files, main, loader, |modules, files| {
        infer_modules(modules, files, loader, exports, &then)
    })
}

fn infer_modules<R: Send>(
    modules: molt_syntax::Modules,
    files: &Files,
    loader: &dyn Loader,
    exports: &[molt_component::CoreExport],
    then: impl FnOnce(&molt_hir::ir::Program, &molt_tir::ty::Types, &Files) -> R + Send,
) -> Result<(R, Vec<Diagnostic>), CompileError> {
    let stdlib = runtime::stdlib_index(loader.version());
    let mut observed = molt_hir::ir::Observed::default();
    let mut hir = molt_hir::lower(&modules, files, &stdlib)?;
    molt_source::on_deep_stack(|| {
        let builtins = runtime::builtin_types(loader.version());
        let infer = |program: &molt_hir::ir::Program| {
            let called: Vec<_> = library::requests(program, exports)
                .iter()
                .map(|e| e.function)
                .collect();
            molt_tir::infer::infer_with_exports(program, &builtins, &called)
        };
        let mut types = infer(&hir.program);
        // What the program gets hold of decides how it is lowered; more can only come to light.
        while !observed.covers(&types.observed) {
            observed.extend(&types.observed);
            hir = molt_hir::lower_observed(&modules, files, &stdlib, &observed)?;
            types = infer(&hir.program);
        }
        let mut warnings = modules.warnings.clone();
        warnings.extend(late::reached(&hir.late, &hir.program, &types)?);
        warnings.extend(hir.warnings);
        Ok((then(&hir.program, &types, files), warnings))
    })
}

/// Sources to managed TIR.
fn lower(
    files: &mut Files,
    main: SourceFile,
    loader: &dyn Loader,
    options: &Options,
    exports: &[molt_component::CoreExport],
) -> Result<Lowered, CompileError> {
    let make = |hir: &molt_hir::ir::Program, types: &molt_tir::ty::Types, files: &Files| {
        let requests = library::requests(hir, exports);
        let library = runtime::library(loader.version());
        let mut program = molt_tir::build::build(hir, types, &library, files, &requests);
        molt_tir::opt::optimize(&mut program, options.level.optimize());
        molt_tir::manage::manage(program)
    };
    let (program, warnings) = infer(files, main, loader, exports, make)?;
    Ok(Lowered { program, warnings })
}

/// Managed TIR to one linked core module.
fn core_module(
    program: &Program<Managed>,
    files: &Files,
    options: &Options,
    linking: Linking,
) -> Result<CoreModule, CompileError> {
    let emit = molt_wasm::Options {
        report: linking.report,
        version: linking.version,
        ..molt_wasm::Options::default()
    };
    let object = molt_wasm::emit(program, &runtime::records(linking.version), files, &emit)?;
    let image = Image::parse(molt_image::bytes())?;
    let mut conditional_exports = vec![runtime::realloc_export(linking.realloc)];
    if linking.interrupt {
        let main = program.main.map(|main| &program.functions[main.index()]);
        let raises = main.is_some_and(|main| main.may_raise);
        conditional_exports.push(runtime::interrupt_export(
            raises || program.interrupts != Interrupts::Ignored,
        ));
    }
    let link = LinkOptions {
        strip: options.level == Level::Release,
        conditional_exports,
        words: vec![runtime::minor_version(linking.version)],
        absent: runtime::absent(linking.version),
        ..LinkOptions::default()
    };
    Ok(molt_link::link(&object, &image, &link)?)
}
