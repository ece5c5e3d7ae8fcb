//! The compiler as the command line calls it: takes a program, gives a component or a rendered
//! failure. Shows that it is at work; writes nothing.

use std::path::PathBuf;

use molt_pipeline::{CompileError, Compiled, Level, Library, Options, Stage};
use molt_source::{Diagnostic, Files};

use crate::failure::Failure;
use crate::progress;
use crate::report;
use crate::source::{Folder, Found, Main, Names, Seen};

/// A compiled program, with what it was made from.
pub struct Made {
    /// What the compiler gave.
    pub compiled: Compiled,
    /// All files of the program.
    pub files: Files,
    /// Which paths were looked at.
    pub(crate) seen: Seen,
    /// The warnings that CPython prints when it compiles the program.
    pub(crate) printed: String,
}

impl Made {
    /// The files of the modules that were read.
    pub(crate) fn modules(&self, main: &Main) -> impl Iterator<Item = PathBuf> {
        self.seen
            .iter()
            .filter(|(_, found)| matches!(found, Found::File(_)))
            .map(|(path, _)| main.root.join(path))
    }
}

/// Compiles a program to a component.
pub fn component(main: &Main, names: Names, level: Level) -> Result<Made, Failure> {
    let options = options(level);
    let (files, loader, result) = with_files(main, names, |files, loader| {
        molt_pipeline::compile(files, main.source(), loader, &options)
    });
    let seen = unread(loader)?;
    match result {
        Ok(compiled) => {
            let judged = main.filters.judge(&compiled.warnings, &files);
            if let Some(error) = judged.error {
                return Err(ended(
                    CompileError::Diagnostics(error.into()),
                    &files,
                    names,
                ));
            }
            Ok(Made {
                compiled,
                files,
                seen,
                printed: judged.printed,
            })
        }
        Err(error) => Err(ended(error, &files, names)),
    }
}

/// A program that was to run ends as under CPython: with the line that names the exception.
fn ended(error: CompileError, files: &Files, names: Names) -> Failure {
    let last = match (&error, names) {
        (CompileError::Diagnostics(all), Names::Absolute) => all
            .iter()
            .find(|d| d.exception().is_some())
            .map(report::title),
        _ => None,
    };
    match (failure(error, files), last) {
        (Failure::Program(text), Some(last)) => Failure::Program(format!("{text}{last}\n")),
        (failure, _) => failure,
    }
}

/// Compiles a library to a component that exports a world.
pub fn library(main: &Main, library: &Library, level: Level) -> Result<Made, Failure> {
    let options = options(level);
    let (files, loader, result) = with_files(main, Names::Relative, |files, loader| {
        molt_pipeline::compile_library(files, main.source(), library, loader, &options)
    });
    let seen = unread(loader)?;
    match result {
        Ok(compiled) => {
            let printed = main.filters.judge(&compiled.warnings, &files).printed;
            Ok(Made {
                compiled,
                files,
                seen,
                printed,
            })
        }
        Err(error) => Err(failure(error, &files)),
    }
}

/// The text of a stage.
pub(crate) fn emit(main: &Main, level: Level, stage: Stage) -> Result<String, Failure> {
    let options = options(level);
    let (files, loader, result) = with_files(main, Names::Relative, |files, loader| {
        molt_pipeline::emit(files, main.source(), loader, &options, stage)
    });
    unread(loader)?;
    result.map_err(|error| failure(error, &files))
}

/// What is wrong with a program: its warnings, rendered, if there are no errors.
pub(crate) fn check(main: &Main) -> Result<String, Failure> {
    let (files, loader, result) = with_files(main, Names::Relative, |files, loader| {
        molt_pipeline::check(files, main.source(), loader)
    });
    unread(loader)?;
    match result {
        Ok(warnings) => Ok(rendered(&warnings, &files)),
        Err(error) => Err(failure(error, &files)),
    }
}

/// Warnings as text.
pub(crate) fn rendered(warnings: &[Diagnostic], files: &Files) -> String {
    report::render(warnings, files, report::color())
}

fn with_files<T: Send>(
    main: &Main,
    names: Names,
    work: impl FnOnce(&mut Files, &Folder) -> T + Send,
) -> (Files, Folder, T) {
    let mut files = Files::default();
    let loader = main.loader(names);
    let result = progress::during(&format!("compiling {}", main.name), || {
        molt_source::on_deep_stack(|| work(&mut files, &loader))
    });
    (files, loader, result)
}

/// A file that is there and cannot be read is a failure of its own, whatever the compiler made of it.
fn unread(loader: Folder) -> Result<Seen, Failure> {
    match loader.take_failure() {
        Some(failure) => Err(failure),
        None => loader.into_seen(),
    }
}

fn options(level: Level) -> Options {
    Options {
        level,
        compiler: crate::VERSION.to_owned(),
        hash_sources: Some(source_hash),
    }
}

/// The hash of all files of a program, which the component carries.
fn source_hash(files: &Files) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let mut hash = Sha256::new();
    for (_, file) in files.iter() {
        for part in [file.name.as_bytes(), file.text.as_bytes()] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
    }
    hash.finalize().to_vec()
}

fn failure(error: CompileError, files: &Files) -> Failure {
    match error {
        CompileError::Diagnostics(all) => {
            Failure::Program(report::render(all.iter(), files, report::color()))
        }
        CompileError::World(text) | CompileError::TooLarge(text) => {
            Failure::Program(format!("error: {text}\n"))
        }
        CompileError::Internal(text) => Failure::Internal(text),
    }
}
