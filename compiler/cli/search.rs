//! Where the modules of a program are looked for: beside it, in the folders that the user names, in those that its
//! project says, and in the virtual environment that is active. Takes flags and the environment, gives folders.

use std::path::{Path, PathBuf};

use clap::Args;
use molt_source::Version;

use crate::failure::Failure;
use crate::filters::Filters;
use crate::source::{Main, Names, Package};

/// Flags that say where modules are, and what they are written in.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct SearchArgs {
    /// Look for modules in DIR, too
    #[arg(long, value_name = "DIR", require_equals = true)]
    pub(crate) path: Vec<PathBuf>,
    /// The version of Python that the program is written for: 3.12 (the default), 3.13 or 3.14
    #[arg(long, value_name = "VERSION", require_equals = true)]
    pub(crate) python: Option<Version>,
    /// What becomes of warnings, as CPython's -W: action:message:category:module:line
    #[arg(short = 'W', value_name = "FILTER")]
    pub(crate) warn: Vec<String>,
}

/// The folders behind the program's own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// Before the standard library.
    pub named: Vec<PathBuf>,
    /// Behind it: installed packages.
    pub installed: Vec<PathBuf>,
}

impl SearchArgs {
    /// The filters of the environment, then those of the flags.
    pub(crate) fn filters(&self) -> Filters {
        let given = std::env::var("PYTHONWARNINGS").unwrap_or_default();
        let mut texts: Vec<String> = given
            .split(',')
            .filter(|text| !text.is_empty())
            .map(str::to_string)
            .collect();
        texts.extend(self.warn.iter().cloned());
        let (filters, complaints) = Filters::read(&texts);
        crate::output::complain(&complaints);
        filters
    }

    /// The folders for a program whose modules lie in `root`.
    pub(crate) fn places(&self, root: &Path) -> Result<Places, Failure> {
        let mut places = Places::default();
        for folder in &self.path {
            if !folder.is_dir() {
                return Err(Failure::Usage(format!(
                    "--path={}: there is no such folder",
                    folder.display()
                )));
            }
            let absolute =
                std::path::absolute(folder).map_err(|error| Failure::unreadable(folder, &error))?;
            places.named.push(absolute);
        }
        places.named.extend(project(root));
        if let Some(environment) = std::env::var_os("VIRTUAL_ENV") {
            places.installed = installed(Path::new(&environment));
        }
        Ok(places)
    }
}

/// The folder of the project's packages: beside `pyproject.toml`, in `src` where there is one.
fn project(root: &Path) -> Vec<PathBuf> {
    let Some(top) = root
        .ancestors()
        .find(|folder| folder.join("pyproject.toml").is_file())
    else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for folder in [top.join("src"), top.to_owned()] {
        if folder.is_dir() && folder != root {
            found.push(folder);
        }
    }
    found
}

/// The packages of a virtual environment, and what its `.pth` files add.
fn installed(environment: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for version in folders(&environment.join("lib")) {
        let packages = version.join("site-packages");
        if !packages.is_dir() {
            continue;
        }
        let mut lists: Vec<PathBuf> = entries(&packages)
            .into_iter()
            .filter(|path| path.extension().is_some_and(|end| end == "pth"))
            .collect();
        lists.sort();
        let added = lists
            .iter()
            .filter_map(|list| std::fs::read_to_string(list).ok());
        let added: Vec<PathBuf> = added
            .flat_map(|text| {
                text.lines()
                    .map(|line| packages.join(line.trim()))
                    .collect::<Vec<_>>()
            })
            .filter(|folder| folder.is_dir() && *folder != packages)
            .collect();
        found.push(packages);
        found.extend(added);
    }
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries.flatten().map(|entry| entry.path()).collect()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = entries(folder)
        .into_iter()
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    found
}

/// The module that `-m NAME` names: its file, or the `__main__.py` of the package.
pub(crate) fn module(name: &str, search: &SearchArgs, names: Names) -> Result<Main, Failure> {
    let root = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let places = search.places(&root)?;
    let path = name.replace('.', "/");
    let roots = std::iter::once(&root)
        .chain(&places.named)
        .chain(&places.installed);
    for folder in roots {
        let package = folder.join(&path);
        let (file, inside) = if package.join("__main__.py").is_file() {
            (package.join("__main__.py"), name.to_owned())
        } else {
            let parent = name.rsplit_once('.').map_or("", |(parent, _)| parent);
            (folder.join(format!("{path}.py")), parent.to_owned())
        };
        if file.is_file() {
            let main = Main::file(&file, names)?;
            let argv0 = file.to_string_lossy().into_owned();
            let shown = match names {
                Names::Absolute => main.name,
                Names::Relative => file
                    .strip_prefix(folder)
                    .unwrap_or(&file)
                    .to_string_lossy()
                    .into_owned(),
            };
            return Ok(Main {
                name: shown,
                argv0,
                root: root.clone(),
                package: Package(inside),
                ..main
            });
        }
    }
    Err(Failure::Usage(format!("no module named {name}")))
}
