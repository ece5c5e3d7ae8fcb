//! Where the program's text comes from: the main file, a word of the command line or standard
//! input, and the modules beside it. Records every file that was looked for, also those that are
//! not there, so that a cached compilation can be trusted.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use molt_pipeline::{Loader, SourceFile, is_stdlib};
use molt_source::Version;
use sha2::{Digest, Sha256};

use crate::failure::Failure;
use crate::filters::Filters;
use crate::search::{Places, SearchArgs};

/// A SHA-256.
pub(crate) type Hash = [u8; 32];

/// The main module of a program.
#[derive(Debug, Clone)]
pub struct Main {
    /// What tracebacks call it.
    pub name: String,
    /// Where it was read from.
    pub path: Option<PathBuf>,
    /// What `sys.argv[0]` is.
    pub argv0: String,
    /// Where its imports are looked for.
    pub root: PathBuf,
    /// Its text.
    pub bytes: Vec<u8>,
    /// The package that it runs in.
    pub package: Package,
    /// Where else its imports are looked for.
    pub places: Places,
    /// The version of Python that it is written for.
    pub version: Version,
    /// What becomes of warnings.
    pub filters: Filters,
}

/// The package of a module that `-m` names; empty for a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Package(pub String);

/// How tracebacks name the files of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// By their full path, as CPython does.
    Absolute,
    /// By their path from the main file's folder, which is the same on every machine.
    Relative,
}

impl Main {
    /// Reads a file.
    pub fn file(path: &Path, names: Names) -> Result<Main, Failure> {
        if path.is_dir() && path.join("__main__.py").is_file() {
            let argv0 = molt_host::word(path.as_os_str());
            return Ok(Main {
                argv0,
                ..Main::file(&path.join("__main__.py"), names)?
            });
        }
        let bytes = read(path)?;
        let absolute =
            std::path::absolute(path).map_err(|error| Failure::unreadable(path, &error))?;
        let root = absolute.parent().unwrap_or(Path::new("/")).to_owned();
        let name = match names {
            Names::Absolute => absolute.to_string_lossy().into_owned(),
            Names::Relative => absolute
                .file_name()
                .map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
        };
        Ok(Main {
            name,
            path: Some(path.to_owned()),
            argv0: molt_host::word(path.as_os_str()),
            root,
            bytes,
            package: Package::default(),
            places: Places::default(),
            version: Version::default(),
            filters: Filters::default(),
        })
    }

    /// Reads a file, or standard input where `-` stands for one.
    pub fn given(path: &Path, names: Names) -> Result<Main, Failure> {
        match path == Path::new("-") {
            true => Main::stdin(),
            false => Main::file(path, names),
        }
    }

    /// Takes the program from the command line.
    pub fn code(text: &str) -> Main {
        Main {
            name: "<string>".into(),
            path: None,
            argv0: "-c".into(),
            root: here(),
            bytes: text.as_bytes().to_vec(),
            package: Package::default(),
            places: Places::default(),
            version: Version::default(),
            filters: Filters::default(),
        }
    }

    /// Reads the program from standard input, to its end.
    pub fn stdin() -> Result<Main, Failure> {
        match to_end(std::io::stdin().lock()) {
            Ok(bytes) => Ok(Main {
                name: "<stdin>".into(),
                path: None,
                argv0: "-".into(),
                root: here(),
                bytes,
                package: Package::default(),
                places: Places::default(),
                version: Version::default(),
                filters: Filters::default(),
            }),
            Err(error) => Err(Failure::unreadable(Path::new("-"), &error)),
        }
    }

    /// The same, with the folders that the flags and the environment name.
    pub(crate) fn looking_in(self, search: &SearchArgs) -> Result<Main, Failure> {
        let places = search.places(&self.root)?;
        let version = search.python.unwrap_or(self.version);
        let filters = search.filters();
        Ok(Main {
            places,
            version,
            filters,
            ..self
        })
    }

    /// The main module as the compiler takes it.
    pub fn source(&self) -> SourceFile {
        SourceFile {
            name: self.name.clone(),
            bytes: self.bytes.clone(),
            is_package: false,
        }
    }

    /// The modules beside it, named as it is.
    pub fn loader(&self, names: Names) -> Folder {
        Folder {
            root: self.root.clone(),
            package: self.package.clone(),
            places: self.places.clone(),
            version: self.version,
            filters: self.filters.module(),
            tops: Mutex::default(),
            names,
            seen: Mutex::default(),
            failed: Mutex::default(),
        }
    }
}

fn here() -> PathBuf {
    std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."))
}

/// Reads a file, and says what is wrong with it if it is none.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    if path.is_dir() {
        return Err(Failure::File(format!(
            "cannot read '{}': it is a folder, not a file",
            path.display()
        )));
    }
    bounded(path).map_err(|error| Failure::unreadable(path, &error))
}

/// More than any program or executable has. What never ends, such as a device, is given up there.
const MOST_BYTES: u64 = 256 << 20;

fn bounded(path: &Path) -> std::io::Result<Vec<u8>> {
    let file = std::fs::File::open(path)?;
    let length = file.metadata()?.len();
    if length > MOST_BYTES {
        return Err(too_large());
    }
    to_end(file)
}

fn to_end(from: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(too_large());
    }
    Ok(bytes)
}

fn too_large() -> std::io::Error {
    std::io::Error::other("it is larger than 256 MiB, or does not end")
}

/// What was found at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// Nothing.
    Nothing,
    /// A file with this content.
    File(Hash),
    /// A folder of modules without an `__init__.py`.
    Folder,
    /// A folder of which all modules were wanted; the hash of their names.
    Listing(Hash),
}

/// What was found at each path below the root that was looked at.
pub(crate) type Seen = BTreeMap<String, Found>;

/// The modules below a folder, and those of the standard library that are written in Python.
pub struct Folder {
    root: PathBuf,
    package: Package,
    places: Places,
    version: Version,
    /// The module that tells the program's `warnings` of filters.
    filters: Option<String>,
    /// Which folder each top-level package or module came from; empty stands for the root.
    tops: Mutex<BTreeMap<String, PathBuf>>,
    names: Names,
    seen: Mutex<Seen>,
    failed: Mutex<Option<Failure>>,
}

impl Folder {
    /// What was looked for, and what was found.
    pub(crate) fn into_seen(self) -> Result<Seen, Failure> {
        match self
            .failed
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
        {
            Some(failure) => Err(failure),
            None => Ok(self
                .seen
                .into_inner()
                .unwrap_or_else(PoisonError::into_inner)),
        }
    }

    /// A failure to read a file that is there, which the compiler takes for its absence.
    pub(crate) fn take_failure(&self) -> Option<Failure> {
        self.failed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    fn record(&self, path: &str, found: Found) {
        self.seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(path.to_owned(), found);
    }

    /// A file below one of the folders; the root is the empty path.
    fn load(&self, place: &Path, path: &str, is_package: bool) -> Option<SourceFile> {
        let known = place.join(path);
        let full = self.root.join(&known);
        let known = known.to_string_lossy();
        match bounded(&full) {
            Ok(bytes) => {
                self.record(&known, Found::File(hash(&bytes)));
                let name = match self.names {
                    Names::Absolute => full.to_string_lossy().into_owned(),
                    Names::Relative => path.to_owned(),
                };
                Some(SourceFile {
                    name,
                    bytes,
                    is_package,
                })
            }
            Err(error) => {
                use std::io::ErrorKind::{InvalidFilename, IsADirectory, NotADirectory, NotFound};
                let absent = matches!(
                    error.kind(),
                    // No file has a name that is too long.
                    NotFound | NotADirectory | IsADirectory | InvalidFilename
                );
                if !absent {
                    let mut failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
                    failed.get_or_insert(Failure::unreadable(&full, &error));
                }
                self.record(&known, Found::Nothing);
                None
            }
        }
    }

    /// A package or module in one of these folders; submodules lie where their top-level package does.
    fn regular(&self, places: &[&Path], dotted: &str) -> Option<SourceFile> {
        let path = dotted.replace('.', "/");
        let top = dotted.split('.').next().unwrap_or(dotted);
        let mut tops = self.tops.lock().unwrap_or_else(PoisonError::into_inner);
        let bound = tops.get(top).cloned();
        for place in places {
            if dotted != top && bound.as_ref().is_some_and(|b| b != place) {
                continue;
            }
            let found = self
                .load(place, &format!("{path}/__init__.py"), true)
                .or_else(|| self.load(place, &format!("{path}.py"), false));
            if found.is_some() {
                if dotted == top {
                    tops.insert(top.to_owned(), place.to_path_buf());
                }
                return found;
            }
        }
        None
    }

    /// A folder without `__init__.py` is a package, unless CPython has a module of its own of that name.
    fn namespace(&self, place: &Path, path: &str) -> Option<SourceFile> {
        let known = place.join(path);
        let full = self.root.join(&known);
        if is_stdlib(path) || !full.is_dir() {
            return None;
        }
        self.record(&known.to_string_lossy(), Found::Folder);
        let name = match self.names {
            Names::Absolute => full.to_string_lossy().into_owned(),
            Names::Relative => path.to_owned(),
        };
        Some(SourceFile {
            name,
            bytes: Vec::new(),
            is_package: true,
        })
    }

    fn named(&self) -> Vec<&Path> {
        let root = Path::new("");
        std::iter::once(root)
            .chain(self.places.named.iter().map(PathBuf::as_path))
            .collect()
    }
}

impl Loader for Folder {
    fn user_module(&self, dotted: &str) -> Option<SourceFile> {
        self.regular(&self.named(), dotted)
    }

    fn stdlib_module(&self, dotted: &str) -> Option<SourceFile> {
        if let ("_warnoptions", Some(text)) = (dotted, &self.filters) {
            return Some(SourceFile {
                name: "<molt>/_warnoptions.py".into(),
                bytes: text.clone().into_bytes(),
                is_package: false,
            });
        }
        stdlib_module(dotted)
    }

    fn installed_module(&self, dotted: &str) -> Option<SourceFile> {
        let installed: Vec<&Path> = self.places.installed.iter().map(PathBuf::as_path).collect();
        self.regular(&installed, dotted).or_else(|| {
            let path = dotted.replace('.', "/");
            let mut places = self.named();
            places.extend(installed);
            places.iter().find_map(|place| self.namespace(place, &path))
        })
    }

    fn is_own(&self, dotted: &str) -> bool {
        let top = dotted.split('.').next().unwrap_or(dotted);
        let tops = self.tops.lock().unwrap_or_else(PoisonError::into_inner);
        tops.get(top)
            .is_some_and(|place| place.as_os_str().is_empty())
    }

    fn modules_in(&self, package: &str) -> Vec<String> {
        let path = package.replace('.', "/");
        let top = package.split('.').next().unwrap_or(package);
        let bound = {
            let tops = self.tops.lock().unwrap_or_else(PoisonError::into_inner);
            tops.get(top).cloned()
        };
        let places = match bound {
            Some(place) => vec![place],
            None => {
                let installed = self.places.installed.iter().map(PathBuf::as_path);
                let installed = installed.filter(|_| !package.is_empty());
                let places = self.named().into_iter().chain(installed);
                places.map(Path::to_path_buf).collect()
            }
        };
        let mut names = Vec::new();
        for place in places {
            let known = place.join(&path);
            let found = modules_of(&self.root.join(&known));
            let listing = Found::Listing(hash(found.join("\n").as_bytes()));
            let known = known.to_string_lossy();
            let known = if known.is_empty() { "." } else { &known };
            self.record(&format!("{}/", known.trim_end_matches('/')), listing);
            names.extend(found);
        }
        names.sort();
        names.dedup();
        names
    }

    fn main_package(&self) -> String {
        self.package.0.clone()
    }

    fn version(&self) -> Version {
        self.version
    }
}

/// A module of the standard library that is written in Python.
pub fn stdlib_module(dotted: &str) -> Option<SourceFile> {
    let all = molt_image::stdlib();
    let at = all.binary_search_by(|(name, _)| (*name).cmp(dotted)).ok()?;
    let is_package = all[at + 1..]
        .iter()
        .take_while(|(name, _)| name.starts_with(dotted))
        .any(|(name, _)| name.as_bytes().get(dotted.len()) == Some(&b'.'));
    let path = dotted.replace('.', "/");
    let name = if is_package {
        format!("<molt>/{path}/__init__.py")
    } else {
        format!("<molt>/{path}.py")
    };
    Some(SourceFile {
        name,
        bytes: all[at].1.as_bytes().to_vec(),
        is_package,
    })
}

/// The modules and packages that lie in a folder, by name.
fn modules_of(path: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(path) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .flatten()
        .filter_map(|entry| {
            let path = entry.path();
            let name = match path.extension() {
                Some(end) if end == "py" => path.file_stem()?.to_str()?.to_owned(),
                None if is_namespace(&path) => path.file_name()?.to_str()?.to_owned(),
                _ => return None,
            };
            let plain = |c: char| c == '_' || c.is_alphanumeric();
            let named = name.chars().all(plain) && !name.starts_with(|c: char| c.is_numeric());
            let hidden = matches!(name.as_str(), "__init__" | "__main__" | "__pycache__");
            (named && !hidden).then_some(name)
        })
        .collect();
    names.sort();
    names
}

/// What is at a path now; a folder that was listed ends with a slash.
pub(crate) fn look(path: &Path) -> Found {
    if path.as_os_str().as_encoded_bytes().ends_with(b"/") {
        return Found::Listing(hash(modules_of(path).join("\n").as_bytes()));
    }
    match bounded(path) {
        Ok(bytes) => Found::File(hash(&bytes)),
        Err(_) if path.is_dir() => Found::Folder,
        Err(_) => Found::Nothing,
    }
}

/// Whether a folder looks like a package: there are modules in it.
fn is_namespace(path: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(path) else {
        return false;
    };
    entries.flatten().any(|entry| {
        let path = entry.path();
        path.extension().is_some_and(|end| end == "py") || path.is_dir()
    })
}

/// The hash that everything here goes by.
pub(crate) fn hash(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}
