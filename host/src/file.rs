//! Files and folders as a program holds them. A path is opened without effect first, then looked
//! at where it really is, and only then opened for use: through the same handle, so that nothing
//! can be swapped in between.

use std::os::fd::{AsRawFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags, Stat};
use rustix::io::Errno;

use crate::reach::{Access, Reach};

type Answer<T> = Result<T, Errno>;

/// A file or folder that a program has open.
pub(crate) struct Descriptor {
    pub(crate) fd: Arc<OwnedFd>,
    pub(crate) read: bool,
    pub(crate) write: bool,
    /// Where a folder really is, and what may be reached from there; none for a file.
    folder: Option<Folder>,
}

/// An open folder's place.
struct Folder {
    path: PathBuf,
    reach: Arc<Reach>,
}

/// How to open a path.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Opening {
    pub(crate) follow: bool,
    pub(crate) create: bool,
    pub(crate) directory: bool,
    pub(crate) exclusive: bool,
    pub(crate) truncate: bool,
    pub(crate) read: bool,
    pub(crate) write: bool,
}

/// A name in a folder that may be changed.
pub(crate) struct Entry {
    pub(crate) folder: OwnedFd,
    pub(crate) name: String,
}

impl Descriptor {
    /// Opens a folder to hand to a program; its path must be real.
    pub(crate) fn root(path: &Path, reach: Arc<Reach>) -> Answer<Descriptor> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let fd = rustix::fs::openat(CWD, path, flags, Mode::empty())?;
        Ok(Descriptor::folder(fd, path.to_path_buf(), reach))
    }

    fn folder(fd: OwnedFd, path: PathBuf, reach: Arc<Reach>) -> Descriptor {
        Descriptor {
            fd: Arc::new(fd),
            read: reach.allows(&path, Access::Read),
            write: reach.allows(&path, Access::Write),
            folder: Some(Folder { path, reach }),
        }
    }

    pub(crate) fn is_folder(&self) -> bool {
        self.folder.is_some()
    }

    /// Opens `path` below this folder.
    pub(crate) fn open(&self, path: &str, how: Opening) -> Answer<Descriptor> {
        let write = how.write || how.truncate || how.create;
        let access = Access::new(how.read, write);
        let (found, real) = match self.find(path, how.follow, access) {
            Err(Errno::NOENT) if how.create && !how.directory => return self.create(path, how),
            found => found?,
        };
        if how.create && how.exclusive {
            return Err(Errno::EXIST);
        }
        let folder = self.place()?;
        match FileType::from_raw_mode(rustix::fs::fstat(&found)?.st_mode) {
            FileType::Directory if how.write || how.truncate => Err(Errno::ISDIR),
            FileType::Directory => Ok(Descriptor::folder(found, real, Arc::clone(&folder.reach))),
            FileType::Symlink => Err(Errno::LOOP),
            _ if how.directory => Err(Errno::NOTDIR),
            _ => {
                let mut flags = mode_of(how.read, how.write);
                flags.set(OFlags::TRUNC, how.truncate);
                let fd = reopen(&found, flags)?;
                Ok(file(fd, how))
            }
        }
    }

    fn create(&self, path: &str, how: Opening) -> Answer<Descriptor> {
        let entry = self.entry(path)?;
        let mut flags = mode_of(how.read, how.write) | OFlags::CREATE | OFlags::NOFOLLOW;
        flags.set(OFlags::EXCL, how.exclusive);
        flags.set(OFlags::TRUNC, how.truncate);
        let mode = Mode::from_raw_mode(0o666);
        let fd = rustix::fs::openat(&entry.folder, entry.name, flags, mode)?;
        Ok(file(fd, how))
    }

    /// Finds what `path` below this folder leads to, if it may be accessed so: a handle without
    /// effect, and the real path.
    pub(crate) fn find(
        &self,
        path: &str,
        follow: bool,
        access: Access,
    ) -> Answer<(OwnedFd, PathBuf)> {
        let folder = self.place()?;
        let plain = folder.plain(path, access)?;
        let mut flags = OFlags::PATH | OFlags::CLOEXEC;
        flags.set(OFlags::NOFOLLOW, !follow);
        let found = rustix::fs::openat(&self.fd, path, flags, Mode::empty())?;
        if folder.reach.is_unlimited() {
            return Ok((found, plain));
        }
        let real = real_path(&found)?;
        if !folder.reach.allows(&real, access) {
            return Err(Errno::ACCESS);
        }
        Ok((found, real))
    }

    /// The last name of `path` below this folder, in the folder that it really is in, if it may be
    /// changed.
    pub(crate) fn entry(&self, path: &str) -> Answer<Entry> {
        let folder = self.place()?;
        folder.plain(path, Access::Write)?;
        let path = path.trim_end_matches('/');
        let (parent, name) = path.rsplit_once('/').unwrap_or((".", path));
        if name.is_empty() || name == "." || name == ".." {
            return Err(Errno::INVAL);
        }
        let parent = if parent.is_empty() { "." } else { parent };
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let found = rustix::fs::openat(&self.fd, parent, flags, Mode::empty())?;
        if !folder.reach.is_unlimited()
            && !folder
                .reach
                .allows(&real_path(&found)?.join(name), Access::Write)
        {
            return Err(Errno::ACCESS);
        }
        Ok(Entry {
            folder: found,
            name: name.to_owned(),
        })
    }

    /// What is known about `path` below this folder.
    pub(crate) fn stat(&self, path: &str, follow: bool) -> Answer<Stat> {
        let (found, _) = self.find(path, follow, Access::Know)?;
        rustix::fs::fstat(found)
    }

    /// The names in this folder with their kinds, sorted so that order tells nothing about the
    /// disk.
    pub(crate) fn list(&self) -> Answer<Vec<(FileType, Vec<u8>)>> {
        if !self.read {
            return Err(Errno::ACCESS);
        }
        self.place()?;
        let fd = reopen(&self.fd, OFlags::DIRECTORY)?;
        let mut names = Vec::new();
        for entry in rustix::fs::Dir::new(fd)? {
            let entry = entry?;
            let name = entry.file_name().to_bytes();
            if name != b"." && name != b".." {
                names.push((entry.file_type(), name.to_vec()));
            }
        }
        names.sort_by(|a, b| a.1.cmp(&b.1));
        Ok(names)
    }

    /// A second handle to this file that writes at its end.
    pub(crate) fn appending(&self) -> Answer<OwnedFd> {
        reopen(&self.fd, OFlags::WRONLY | OFlags::APPEND)
    }

    fn place(&self) -> Answer<&Folder> {
        self.folder.as_ref().ok_or(Errno::NOTDIR)
    }
}

impl Folder {
    /// The path that `path` means by its text alone, if it may be accessed so. What is refused
    /// here is refused without a look at the disk, which would tell whether it exists.
    fn plain(&self, path: &str, access: Access) -> Answer<PathBuf> {
        if path.is_empty() {
            return Err(Errno::NOENT);
        }
        if path.contains('\0') {
            return Err(Errno::INVAL);
        }
        if path.starts_with('/') {
            return Err(Errno::ACCESS);
        }
        let plain = crate::reach::normal(&self.path.join(path));
        if !self.reach.is_unlimited() && !self.reach.allows(&plain, access) {
            return Err(Errno::ACCESS);
        }
        Ok(plain)
    }
}

fn file(fd: OwnedFd, how: Opening) -> Descriptor {
    Descriptor {
        fd: Arc::new(fd),
        read: how.read,
        write: how.write,
        folder: None,
    }
}

fn mode_of(read: bool, write: bool) -> OFlags {
    let mode = match (read, write) {
        (_, false) => OFlags::RDONLY,
        (false, true) => OFlags::WRONLY,
        (true, true) => OFlags::RDWR,
    };
    mode | OFlags::CLOEXEC | OFlags::NOCTTY
}

/// Opens what a handle without effect stands for.
fn reopen(found: &OwnedFd, flags: OFlags) -> Answer<OwnedFd> {
    let link = format!("/proc/self/fd/{}", found.as_raw_fd());
    rustix::fs::openat(CWD, link, flags | OFlags::CLOEXEC, Mode::empty())
}

/// Where a handle's file really is.
fn real_path(found: &OwnedFd) -> Answer<PathBuf> {
    let link = format!("/proc/self/fd/{}", found.as_raw_fd());
    let path = rustix::fs::readlinkat(CWD, link, Vec::new())?;
    let path = path.into_string().map_err(|_| Errno::ILSEQ)?;
    Ok(PathBuf::from(path))
}

/// The text of a link that was found without following it.
pub(crate) fn link_text(found: &OwnedFd) -> Answer<String> {
    let text = rustix::fs::readlinkat(found, "", Vec::new())?;
    text.into_string().map_err(|_| Errno::ILSEQ)
}

/// Removes a name.
pub(crate) fn remove(entry: &Entry, folder: bool) -> Answer<()> {
    let flags = if folder {
        AtFlags::REMOVEDIR
    } else {
        AtFlags::empty()
    };
    rustix::fs::unlinkat(&entry.folder, &entry.name, flags)
}
