//! `wasi:filesystem/types`: opening, reading and looking at files and folders. What changes them
//! is in `filesystem_change`.

use std::sync::Arc;

use rustix::fs::{FileType, Stat};
use rustix::io::Errno;
use wasmtime::StoreContextMut;
use wasmtime::component::Resource;

use super::filesystem_records::{
    Advice, DescriptorFlags, DescriptorStat, DescriptorType, DirectoryEntry, ErrorCode,
    MetadataHash, OpenFlags, PathFlags,
};
use super::io_error::IoError;
use super::{Link, filesystem_change};
use crate::file::{self, Descriptor, Opening};
use crate::reach::Access;
use crate::state::State;
use crate::stdio;
use crate::stream::InputStream;

pub(super) type Store<'a> = StoreContextMut<'a, State>;
pub(super) type This = Resource<Descriptor>;
pub(super) type Answer<T> = wasmtime::Result<(Result<T, ErrorCode>,)>;

/// The most bytes that one read gives.
const CHUNK: u64 = 1 << 20;

/// The names of a folder that a program has not read yet, last first.
pub(crate) struct Listing(Vec<(FileType, Vec<u8>)>);

/// Does `work` with a descriptor; an error number becomes the program's error code.
pub(super) fn with<T>(
    store: &Store<'_>,
    this: &This,
    work: impl FnOnce(&Descriptor) -> Result<T, Errno>,
) -> Answer<T> {
    let descriptor = store.data().table.get(this)?;
    Ok((work(descriptor).map_err(ErrorCode::from),))
}

/// Hands a new resource to the program.
fn hand<T: Send + 'static>(store: &mut Store<'_>, made: Result<T, Errno>) -> Answer<Resource<T>> {
    Ok((match made {
        Ok(value) => Ok(store.data_mut().table.push(value)?),
        Err(errno) => Err(errno.into()),
    },))
}

pub(super) fn link(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    match function {
        "filesystem-error-code" => {
            linker.func_wrap(
                function,
                |store: Store<'_>, (error,): (Resource<IoError>,)| {
                    let errno = store.data().table.get(&error)?.0;
                    Ok((Some(ErrorCode::from(errno)),))
                },
            )?;
        }
        "[method]directory-entry-stream.read-directory-entry" => {
            linker.func_wrap(
                function,
                |mut store: Store<'_>, (this,): (Resource<Listing>,)| {
                    let Listing(names) = store.data_mut().table.get_mut(&this)?;
                    Ok((next_entry(names),))
                },
            )?;
        }
        _ => match function.strip_prefix("[method]descriptor.") {
            Some(method) => {
                return Ok(link_reading(linker, function, method)?
                    || link_looking(linker, function, method)?
                    || filesystem_change::link(linker, function, method)?
                    || filesystem_change::link_names(linker, function, method)?);
            }
            None => return Ok(false),
        },
    }
    Ok(true)
}

fn next_entry(names: &mut Vec<(FileType, Vec<u8>)>) -> Result<Option<DirectoryEntry>, ErrorCode> {
    let Some((kind, name)) = names.pop() else {
        return Ok(None);
    };
    let name = String::from_utf8(name).map_err(|_| ErrorCode::IllegalByteSequence)?;
    Ok(Some(DirectoryEntry {
        kind: kind.into(),
        name,
    }))
}

fn link_reading(linker: &mut Link<'_>, function: &str, method: &str) -> wasmtime::Result<bool> {
    match method {
        "open-at" => linker.func_wrap(
            function,
            |mut store: Store<'_>,
             (this, follow, path, open, flags): (
                This,
                PathFlags,
                String,
                OpenFlags,
                DescriptorFlags,
            )| {
                let how = opening(follow, open, flags);
                let made = store.data().table.get(&this)?.open(&path, how);
                hand(&mut store, made)
            },
        )?,
        "read" => linker.func_wrap(
            function,
            |store: Store<'_>, (this, length, at): (This, u64, u64)| {
                with(&store, &this, |it| read(it, length, at))
            },
        )?,
        "read-via-stream" => {
            linker.func_wrap(function, |mut store: Store<'_>, (this, at): (This, u64)| {
                let made = readable(store.data().table.get(&this)?).map(|it| InputStream::File {
                    file: Arc::clone(&it.fd),
                    at,
                });
                hand(&mut store, made)
            })?
        }
        "read-directory" => {
            linker.func_wrap(function, |mut store: Store<'_>, (this,): (This,)| {
                let made = store.data().table.get(&this)?.list().map(|mut names| {
                    names.reverse();
                    Listing(names)
                });
                hand(&mut store, made)
            })?;
        }
        "readlink-at" => linker.func_wrap(
            function,
            |store: Store<'_>, (this, path): (This, String)| {
                with(&store, &this, |it| {
                    let (found, _) = it.find(&path, false, Access::Know)?;
                    file::link_text(&found)
                })
            },
        )?,
        "advise" => linker.func_wrap(
            function,
            |store: Store<'_>, (this, _, _, _): (This, u64, u64, Advice)| {
                with(&store, &this, |_| Ok(()))
            },
        )?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn opening(path: PathFlags, open: OpenFlags, flags: DescriptorFlags) -> Opening {
    Opening {
        follow: path & PathFlags::SYMLINK_FOLLOW != PathFlags::default(),
        create: open & OpenFlags::CREATE != OpenFlags::default(),
        directory: open & OpenFlags::DIRECTORY != OpenFlags::default(),
        exclusive: open & OpenFlags::EXCLUSIVE != OpenFlags::default(),
        truncate: open & OpenFlags::TRUNCATE != OpenFlags::default(),
        read: flags & DescriptorFlags::READ != DescriptorFlags::default(),
        write: flags & DescriptorFlags::WRITE != DescriptorFlags::default(),
    }
}

/// A descriptor that is a file open for reading.
fn readable(it: &Descriptor) -> Result<&Descriptor, Errno> {
    if it.is_folder() {
        Err(Errno::ISDIR)
    } else if it.read {
        Ok(it)
    } else {
        Err(Errno::BADF)
    }
}

fn read(it: &Descriptor, length: u64, at: u64) -> Result<(Vec<u8>, bool), Errno> {
    let fd = &readable(it)?.fd;
    let length = length.min(CHUNK) as usize;
    let bytes = stdio::read_at(std::os::fd::AsFd::as_fd(fd), length, at)?;
    let end = bytes.len() < length;
    Ok((bytes, end))
}

fn link_looking(linker: &mut Link<'_>, function: &str, method: &str) -> wasmtime::Result<bool> {
    match method {
        "get-flags" => linker.func_wrap(function, |store: Store<'_>, (this,): (This,)| {
            with(&store, &this, |it| Ok(flags_of(it)))
        })?,
        "get-type" => linker.func_wrap(function, |store: Store<'_>, (this,): (This,)| {
            with(&store, &this, |it| {
                let mode = rustix::fs::fstat(&it.fd)?.st_mode;
                Ok(DescriptorType::from(FileType::from_raw_mode(mode)))
            })
        })?,
        "stat" => linker.func_wrap(function, |store: Store<'_>, (this,): (This,)| {
            with(&store, &this, |it| {
                Ok(DescriptorStat::from(rustix::fs::fstat(&it.fd)?))
            })
        })?,
        "stat-at" => linker.func_wrap(
            function,
            |store: Store<'_>, (this, flags, path): (This, PathFlags, String)| {
                with(&store, &this, |it| {
                    Ok(DescriptorStat::from(it.stat(&path, follows(flags))?))
                })
            },
        )?,
        "is-same-object" => {
            linker.func_wrap(function, |store: Store<'_>, (this, other): (This, This)| {
                let table = &store.data().table;
                let one = rustix::fs::fstat(&table.get(&this)?.fd)?;
                let two = rustix::fs::fstat(&table.get(&other)?.fd)?;
                Ok((one.st_dev == two.st_dev && one.st_ino == two.st_ino,))
            })?
        }
        "metadata-hash" => linker.func_wrap(function, |store: Store<'_>, (this,): (This,)| {
            with(&store, &this, |it| {
                Ok(identity(&rustix::fs::fstat(&it.fd)?))
            })
        })?,
        "metadata-hash-at" => linker.func_wrap(
            function,
            |store: Store<'_>, (this, flags, path): (This, PathFlags, String)| {
                with(&store, &this, |it| {
                    Ok(identity(&it.stat(&path, follows(flags))?))
                })
            },
        )?,
        _ => return Ok(false),
    }
    Ok(true)
}

pub(super) fn follows(flags: PathFlags) -> bool {
    flags & PathFlags::SYMLINK_FOLLOW != PathFlags::default()
}

fn flags_of(it: &Descriptor) -> DescriptorFlags {
    let mut flags = DescriptorFlags::default();
    if it.read {
        flags |= DescriptorFlags::READ;
    }
    if it.write && it.is_folder() {
        flags |= DescriptorFlags::MUTATE_DIRECTORY;
    } else if it.write {
        flags |= DescriptorFlags::WRITE;
    }
    flags
}

// The types of these fields differ between platforms.
#[allow(clippy::unnecessary_cast)]
fn identity(stat: &Stat) -> MetadataHash {
    MetadataHash {
        lower: stat.st_ino as u64,
        upper: stat.st_dev as u64,
    }
}
