//! The world that a library is to export: from a WIT file, a folder of a package with its dependencies in `deps/`, or
//! functions on the command line. Reads files; checks no WIT.

use std::path::{Path, PathBuf};

use molt_pipeline::{Library, Wit, WitFile};

use crate::args::BuildArgs;
use crate::failure::Failure;
use crate::source::read;

/// What the arguments ask for, if they ask for a library.
pub(crate) fn library(args: &BuildArgs) -> Result<Option<Library>, Failure> {
    let wit = match &args.wit {
        Some(path) => from_path(path, args.world.clone())?,
        None if args.export.is_empty() => return Ok(None),
        None => from_functions(&args.export),
    };
    let module = crate::build::source(args)
        .file_stem()
        .map(|s| s.to_string_lossy().into_owned())
        .unwrap_or_default();
    let is_name = module.chars().all(|c| c.is_alphanumeric() || c == '_')
        && !module.starts_with(|c: char| c.is_numeric())
        && !module.is_empty();
    if !is_name {
        return Err(Failure::Usage(format!(
            "'{}' is no name of a module, and a library is imported by its name: rename the file",
            crate::build::source(args).display()
        )));
    }
    Ok(Some(Library { module, wit }))
}

/// `name: func(...) -> ...` each.
fn from_functions(functions: &[String]) -> Wit {
    let exports: String = functions
        .iter()
        .map(|f| format!("  export {};\n", f.trim().trim_end_matches(';')))
        .collect();
    Wit::text(
        format!("package local:library;\n\nworld library {{\n{exports}}}\n"),
        "library",
    )
}

fn from_path(path: &Path, world: Option<String>) -> Result<Wit, Failure> {
    if !path.is_dir() {
        return Ok(Wit {
            files: vec![file(path)?],
            dependencies: Vec::new(),
            world,
        });
    }
    let files = package(path)?;
    if files.is_empty() {
        return Err(Failure::File(format!(
            "there is no .wit file in '{}'",
            path.display()
        )));
    }
    let mut dependencies = Vec::new();
    let deps = path.join("deps");
    if deps.is_dir() {
        for entry in entries(&deps)? {
            if entry.is_dir() {
                dependencies.push(package(&entry)?);
            } else if is_wit(&entry) {
                dependencies.push(vec![file(&entry)?]);
            }
        }
    }
    Ok(Wit {
        files,
        dependencies,
        world,
    })
}

/// The files of one package.
fn package(folder: &Path) -> Result<Vec<WitFile>, Failure> {
    entries(folder)?
        .iter()
        .filter(|path| is_wit(path))
        .map(|path| file(path))
        .collect()
}

fn is_wit(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "wit")
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let all = std::fs::read_dir(folder).map_err(|error| Failure::unreadable(folder, &error))?;
    let mut all: Vec<PathBuf> = all.flatten().map(|entry| entry.path()).collect();
    all.sort();
    Ok(all)
}

fn file(path: &Path) -> Result<WitFile, Failure> {
    let text = String::from_utf8(read(path)?)
        .map_err(|_| Failure::File(format!("'{}' is not UTF-8", path.display())))?;
    Ok(WitFile {
        name: path.to_string_lossy().into_owned(),
        text,
    })
}
