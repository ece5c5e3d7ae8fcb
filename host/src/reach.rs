//! Reach: which paths a program may read and change. Grants name paths as the user writes them;
//! here they are absolute and real, so that a link cannot lead out of what was granted.

use std::path::{Component, Path, PathBuf};

use crate::grants::Grants;

/// The paths that a program may read and change, absolute and without links.
#[derive(Debug, Default)]
pub(crate) struct Reach {
    read: Vec<PathBuf>,
    write: Vec<PathBuf>,
    deny_read: Vec<PathBuf>,
    deny_write: Vec<PathBuf>,
    /// Everything may be read and changed, so nothing needs a look.
    unlimited: bool,
}

/// What is asked of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// To know about it: either grant will do.
    Know,
    /// To read it.
    Read,
    /// To change it.
    Write,
    /// To read it and to change it.
    Both,
}

impl Access {
    pub(crate) fn new(read: bool, write: bool) -> Access {
        match (read, write) {
            (false, false) => Access::Know,
            (true, false) => Access::Read,
            (false, true) => Access::Write,
            (true, true) => Access::Both,
        }
    }
}

/// A folder that a program is handed, under the names that it may know it by.
pub(crate) struct Root {
    pub(crate) path: PathBuf,
    pub(crate) names: Vec<PathBuf>,
}

impl Reach {
    /// Resolves the paths of `grants`, and gives the folders to hand to the program. A path that
    /// does not exist gives nothing, since there is nothing behind it.
    pub(crate) fn new(grants: &Grants) -> (Reach, Vec<Root>) {
        let mut roots = Vec::new();
        let reach = Reach {
            read: granted(&grants.read, &mut roots),
            write: granted(&grants.write, &mut roots),
            deny_read: denied(&grants.deny_read),
            deny_write: denied(&grants.deny_write),
            unlimited: false,
        };
        let whole = |paths: &[PathBuf]| paths.iter().any(|path| path == Path::new("/"));
        let unlimited = whole(&reach.read)
            && whole(&reach.write)
            && reach.deny_read.is_empty()
            && reach.deny_write.is_empty();
        (Reach { unlimited, ..reach }, roots)
    }

    /// Whether every path may be read and changed.
    pub(crate) fn is_unlimited(&self) -> bool {
        self.unlimited
    }

    /// Whether `path`, absolute and real, may be accessed so.
    pub(crate) fn allows(&self, path: &Path, access: Access) -> bool {
        let read = || within(path, &self.read) && !within(path, &self.deny_read);
        let write = || within(path, &self.write) && !within(path, &self.deny_write);
        match access {
            Access::Know => read() || write(),
            Access::Read => read(),
            Access::Write => write(),
            Access::Both => read() && write(),
        }
    }
}

fn within(path: &Path, roots: &[PathBuf]) -> bool {
    roots.iter().any(|root| path.starts_with(root))
}

/// Resolves granted paths; notes the folder to hand out for each: itself, or the one that a
/// granted file is in.
fn granted(paths: &[PathBuf], roots: &mut Vec<Root>) -> Vec<PathBuf> {
    let mut resolved = Vec::new();
    for path in paths {
        let Some(named) = absolute(path) else {
            continue;
        };
        let Some(real) = real(&named) else {
            continue;
        };
        let is_folder = real.is_dir();
        let folder = |path: &Path| {
            let parent = if is_folder { None } else { path.parent() };
            parent.unwrap_or(path).to_path_buf()
        };
        hand_out(roots, folder(&real), folder(&named));
        resolved.push(real);
    }
    resolved
}

fn hand_out(roots: &mut Vec<Root>, path: PathBuf, name: PathBuf) {
    let at = match roots.iter().position(|root| root.path == path) {
        Some(at) => at,
        None => {
            roots.push(Root {
                names: vec![path.clone()],
                path,
            });
            roots.len() - 1
        }
    };
    if !roots[at].names.contains(&name) {
        roots[at].names.push(name);
    }
}

fn denied(paths: &[PathBuf]) -> Vec<PathBuf> {
    paths
        .iter()
        .filter_map(|path| absolute(path))
        .map(|path| real(&path).unwrap_or(path))
        .collect()
}

/// The path without links; of one that does not exist yet, its folder's with its own name.
fn real(path: &Path) -> Option<PathBuf> {
    if let Ok(real) = path.canonicalize() {
        return Some(real);
    }
    let folder = path.parent()?.canonicalize().ok()?;
    Some(folder.join(path.file_name()?))
}

fn absolute(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    Some(normal(&path))
}

/// Takes `.` and `..` out of an absolute path, by its text alone.
pub(crate) fn normal(path: &Path) -> PathBuf {
    let mut parts = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn denial_is_stronger() {
        let (reach, roots) = Reach::new(&Grants {
            read: vec!["/usr".into()],
            deny_read: vec!["/usr/lib".into()],
            ..Grants::default()
        });
        assert!(reach.allows(Path::new("/usr/bin"), Access::Read));
        assert!(!reach.allows(Path::new("/usr/bin"), Access::Write));
        assert!(!reach.allows(Path::new("/usr/lib/x"), Access::Read));
        assert!(!reach.allows(Path::new("/usrx"), Access::Read));
        assert_eq!(roots.len(), 1);
    }

    #[test]
    fn everything_needs_no_look() {
        assert!(Reach::new(&Grants::all()).0.is_unlimited());
        let grants = Grants {
            deny_read: vec!["/root".into()],
            ..Grants::all()
        };
        assert!(!Reach::new(&grants).0.is_unlimited());
    }

    #[test]
    fn dots_are_taken_out() {
        assert_eq!(normal(Path::new("/a/./b/../../../c")), Path::new("/c"));
    }
}
