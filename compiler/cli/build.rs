//! `molt build`: takes a program, writes a component or an executable, or prints a stage. What it
//! writes depends on the program and the flags alone, not on the folder or the time.

use std::path::{Path, PathBuf};

use molt_component::Component;
use molt_host::executable::Settings;
use molt_host::{Cpu, Grants, Limits};
use molt_native_aot as native;
use molt_pipeline::{Level, Stage};

use crate::args::{BuildArgs, CpuArg, Emit};
use crate::binary;
use crate::compile;
use crate::failure::Failure;
use crate::output;
use crate::progress;
use crate::search;
use crate::source::{Main, Names};
use crate::world;

/// Runs the command.
pub(crate) fn build(args: &BuildArgs) -> Result<u8, Failure> {
    let grants = args.grants.grants()?;
    let main = match (&args.module, &args.file) {
        (Some(name), _) => search::module(name, &args.search, Names::Relative)?,
        (None, Some(file)) => Main::given(file, Names::Relative)?,
        (None, None) => return Err(Failure::Usage("there is no program to build".into())),
    };
    let main = main.looking_in(&args.search)?;
    let level = match args.release || args.native.is_some() {
        true if args.names => Level::Named,
        true => Level::Release,
        false => Level::Debug,
    };
    if let Some(emit) = args.emit {
        let stage = match emit {
            Emit::Hir => Stage::Hir,
            Emit::Types => Stage::Types,
            Emit::Tir => Stage::Tir,
            Emit::Wat => Stage::Wat,
            Emit::Wit => Stage::Wit,
        };
        let mut text = compile::emit(&main, level, stage)?;
        if !text.ends_with('\n') {
            text.push('\n');
        }
        output::print(&text)?;
        return Ok(0);
    }
    if binary::is_wasm(&main) {
        return from_component(args, main, grants);
    }
    let targets = targets(args)?;
    let library = world::library(args)?;
    targets.spare(main.path.iter())?;
    if let (Some(_), Some(library)) = (&args.wit, &library) {
        targets.spare(library.wit.names())?;
    }
    let made = match &library {
        Some(library) => compile::library(&main, library, level)?,
        None => compile::component(&main, Names::Relative, level)?,
    };
    output::complain(&compile::rendered(&made.compiled.warnings, &made.files));
    targets.spare(made.modules(&main))?;
    if let Some(path) = &targets.executable {
        executable(args, &made.compiled.component, grants, path)?;
    }
    if let Some(path) = &targets.component {
        output::write(path, made.compiled.component.bytes(), false)?;
    }
    Ok(0)
}

/// A component that is there already becomes an executable, and nothing else.
fn from_component(args: &BuildArgs, main: Main, grants: Grants) -> Result<u8, Failure> {
    if args.native.is_none() {
        return Err(Failure::Usage(format!(
            "'{}' is a component already: only `--native` makes something of it",
            main.argv0
        )));
    }
    let targets = targets(args)?;
    targets.spare(main.path.iter())?;
    let name = main.argv0.clone();
    let component = binary::component(main)?;
    let exports = molt_component::describe(component.bytes())?.exports;
    if !exports
        .iter()
        .any(|e| e.name.starts_with("wasi:cli/run@0.2."))
    {
        return Err(Failure::Usage(format!(
            "'{name}' is a library, which does not export `wasi:cli/run`: only a program becomes an executable"
        )));
    }
    if let Some(path) = &targets.executable {
        executable(args, &component, grants, path)?;
    }
    if let Some(path) = &targets.component {
        output::write(path, component.bytes(), false)?;
    }
    Ok(0)
}

fn executable(
    args: &BuildArgs,
    component: &Component,
    grants: Grants,
    path: &Path,
) -> Result<(), Failure> {
    let options = native::Options {
        cpu: match args.cpu {
            CpuArg::Baseline => Cpu::Baseline,
            CpuArg::Native => Cpu::Native,
        },
        settings: Settings {
            grants,
            limits: Limits::of_mib(args.max_memory),
        },
    };
    let bytes = progress::during("generating machine code", || {
        native::build(component, &options)
    })?;
    output::write(path, &bytes, true)
}

/// What to write, and where.
struct Targets {
    component: Option<PathBuf>,
    executable: Option<PathBuf>,
}

fn targets(args: &BuildArgs) -> Result<Targets, Failure> {
    let nameless = args.file.as_deref() == Some(Path::new("-"));
    if nameless && args.output.is_none() && !matches!(args.native, Some(Some(_))) {
        return Err(Failure::Usage(
            "a program from standard input has no name: say with -o where to write".into(),
        ));
    }
    let targets = match (&args.native, &args.output) {
        (None, output) => Targets {
            component: Some(
                output
                    .clone()
                    .unwrap_or_else(|| named(&source(args)).with_extension("wasm")),
            ),
            executable: None,
        },
        (Some(Some(executable)), output) => Targets {
            component: output.clone(),
            executable: Some(executable.clone()),
        },
        (Some(None), output) => Targets {
            component: None,
            executable: Some(
                output
                    .clone()
                    .unwrap_or_else(|| named(&source(args)).with_extension("")),
            ),
        },
    };
    if targets.component.is_some() && targets.component == targets.executable {
        return Err(Failure::Usage(
            "the component and the executable cannot be one file: name another output with -o"
                .into(),
        ));
    }
    Ok(targets)
}

impl Targets {
    /// Fails where one of them is one of these files, by whatever name: through links, too.
    fn spare<P: AsRef<Path>>(&self, sources: impl Iterator<Item = P>) -> Result<(), Failure> {
        let outputs: Vec<(&PathBuf, (u64, u64))> = [&self.component, &self.executable]
            .into_iter()
            .flatten()
            .filter_map(|path| Some((path, identity(path)?)))
            .collect();
        if outputs.is_empty() {
            return Ok(());
        }
        for source in sources {
            let source = source.as_ref();
            let file = identity(source);
            if let Some((path, _)) = outputs.iter().find(|(_, output)| Some(*output) == file) {
                return Err(Failure::Usage(format!(
                    "'{}' is a file of the program itself ('{}'): name another output with -o",
                    path.display(),
                    source.display()
                )));
            }
        }
        Ok(())
    }
}

/// What tells a plain file from all others: its device and its number there.
fn identity(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    let about = std::fs::metadata(path).ok()?;
    about.is_file().then(|| (about.dev(), about.ino()))
}

/// The program's name in the current folder.
fn named(file: &Path) -> PathBuf {
    file.file_name()
        .map_or_else(|| PathBuf::from("program"), PathBuf::from)
}

/// The program's file, or what stands for it: the last part of a module's name.
pub(crate) fn source(args: &BuildArgs) -> PathBuf {
    match (&args.file, &args.module) {
        (Some(file), _) => file.clone(),
        (None, Some(name)) => PathBuf::from(name.rsplit('.').next().unwrap_or(name)),
        (None, None) => PathBuf::new(),
    }
}
