//! Modules that are in a program only because a string names them, and that cannot be compiled: they are left out.
//!
//! Takes one attempt to compile after another; gives what the first that succeeds gives. An error that stands in any
//! other module is the program's own, and ends the attempts.

use std::collections::{BTreeMap, BTreeSet};

use molt_source::{Diagnostic, Files, Severity};
use molt_syntax::{Loader, Modules, SourceFile, left_out, parse_without};

use crate::CompileError;

/// Attempts that leave out more; after that the errors are told.
const MAX_ATTEMPTS: usize = 8;

/// Parses, and has `attempt` do what follows, until what it says is not about modules that are guessed.
pub(crate) fn compiling<R>(
    files: &mut Files,
    main: SourceFile,
    loader: &dyn Loader,
    mut attempt: impl FnMut(Modules, &Files) -> Result<R, CompileError>,
) -> Result<R, CompileError> {
    let clean = files.clone();
    let mut without: BTreeMap<String, Diagnostic> = BTreeMap::new();
    for _ in 1..MAX_ATTEMPTS {
        let (modules, guesses) = parsed(files, main.clone(), loader, &without)?;
        let error = match attempt(modules, files) {
            Err(CompileError::Diagnostics(error)) if !guesses.is_empty() => error,
            other => return other,
        };
        let errors = error.iter().filter(|d| d.severity == Severity::Error);
        let guessed: Option<Vec<_>> = errors
            .map(|d| Some((guesses.get(&d.span.file.0)?.clone(), d.clone())))
            .collect();
        let Some(guessed) = guessed else {
            return Err(error.into());
        };
        for (name, why) in guessed {
            without.entry(name).or_insert(why);
        }
        *files = clean.clone();
    }
    let (modules, _) = parsed(files, main, loader, &without)?;
    attempt(modules, files)
}

/// The modules, and of the files that are there by a guess the string that named them.
fn parsed(
    files: &mut Files,
    main: SourceFile,
    loader: &dyn Loader,
    without: &BTreeMap<String, Diagnostic>,
) -> Result<(Modules, BTreeMap<u32, String>), CompileError> {
    let names: BTreeSet<String> = without.keys().cloned().collect();
    let mut modules = parse_without(files, main, loader, &names)?;
    let told = without.iter().map(|(name, why)| {
        let mut warning = left_out(name, why);
        // The file is not among those of this attempt.
        warning.span = molt_source::Span::new(modules.modules[0].file, 0, 0);
        warning
    });
    modules.warnings.extend(told);
    let guesses = modules.modules.iter();
    let guesses = guesses.filter_map(|m| Some((m.file.0, m.guess.clone()?)));
    let guesses = guesses.collect();
    Ok((modules, guesses))
}
