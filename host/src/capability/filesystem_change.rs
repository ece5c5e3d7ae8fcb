//! `wasi:filesystem/types`: what changes files and folders.

use std::os::fd::AsFd;
use std::sync::Arc;

use rustix::fs::{AtFlags, Mode, Timespec, Timestamps, UTIME_NOW, UTIME_OMIT};
use rustix::io::Errno;
use wasmtime::component::{Resource, WasmList};

use super::Link;
use super::filesystem_records::{ErrorCode, NewTimestamp, PathFlags};
use super::filesystem_types::{Answer, Store, This, follows, with};
use crate::file::{self, Descriptor, Entry};
use crate::reach::Access;
use crate::stdio;
use crate::stream::OutputStream;

/// A descriptor that is a file open for writing.
fn writable(it: &Descriptor) -> Result<&Descriptor, Errno> {
    if it.is_folder() {
        Err(Errno::ISDIR)
    } else if it.write {
        Ok(it)
    } else {
        Err(Errno::BADF)
    }
}

/// Links what changes an open file.
pub(super) fn link(linker: &mut Link<'_>, function: &str, method: &str) -> wasmtime::Result<bool> {
    match method {
        "write" => linker.func_wrap(
            function,
            |store: Store<'_>, (this, bytes, at): (This, WasmList<u8>, u64)| {
                let bytes = bytes.as_le_slice(&store);
                with(&store, &this, |it| {
                    stdio::write_all_at(writable(it)?.fd.as_fd(), bytes, at)?;
                    Ok(bytes.len() as u64)
                })
            },
        )?,
        "write-via-stream" => {
            linker.func_wrap(function, |mut store: Store<'_>, (this, at): (This, u64)| {
                let made = writable(store.data().table.get(&this)?).map(|it| OutputStream::File {
                    file: Arc::clone(&it.fd),
                    at,
                });
                hand(&mut store, made)
            })?
        }
        "append-via-stream" => {
            linker.func_wrap(function, |mut store: Store<'_>, (this,): (This,)| {
                let made = writable(store.data().table.get(&this)?)
                    .and_then(Descriptor::appending)
                    .map(|fd| OutputStream::Append { file: Arc::new(fd) });
                hand(&mut store, made)
            })?;
        }
        "set-size" => {
            linker.func_wrap(function, |store: Store<'_>, (this, size): (This, u64)| {
                with(&store, &this, |it| {
                    rustix::fs::ftruncate(&writable(it)?.fd, size)
                })
            })?
        }
        "set-times" => linker.func_wrap(
            function,
            |store: Store<'_>, (this, accessed, modified): (This, NewTimestamp, NewTimestamp)| {
                with(&store, &this, |it| {
                    rustix::fs::futimens(&writable(it)?.fd, &times(accessed, modified))
                })
            },
        )?,
        "sync" => linker.func_wrap(function, |store: Store<'_>, (this,): (This,)| {
            with(&store, &this, |it| rustix::fs::fsync(&it.fd))
        })?,
        "sync-data" => linker.func_wrap(function, |store: Store<'_>, (this,): (This,)| {
            with(&store, &this, |it| rustix::fs::fdatasync(&it.fd))
        })?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn hand(
    store: &mut Store<'_>,
    made: Result<OutputStream, Errno>,
) -> Answer<Resource<OutputStream>> {
    Ok((match made {
        Ok(stream) => Ok(store.data_mut().table.push(stream)?),
        Err(errno) => Err(errno.into()),
    },))
}

/// Links what makes, moves and removes names.
pub(super) fn link_names(
    linker: &mut Link<'_>,
    function: &str,
    method: &str,
) -> wasmtime::Result<bool> {
    match method {
        "create-directory-at" => on_entry(linker, function, |entry| {
            rustix::fs::mkdirat(&entry.folder, &entry.name, Mode::from_raw_mode(0o777))
        })?,
        "remove-directory-at" => on_entry(linker, function, |entry| file::remove(entry, true))?,
        "unlink-file-at" => on_entry(linker, function, |entry| file::remove(entry, false))?,
        "set-times-at" => linker.func_wrap(
            function,
            |store: Store<'_>,
             (this, flags, path, accessed, modified): (
                This,
                PathFlags,
                String,
                NewTimestamp,
                NewTimestamp,
            )| {
                with(&store, &this, |it| {
                    let (found, _) = it.find(&path, follows(flags), Access::Write)?;
                    let times = times(accessed, modified);
                    rustix::fs::utimensat(&found, "", &times, AtFlags::EMPTY_PATH)
                })
            },
        )?,
        "link-at" => linker.func_wrap(
            function,
            |store: Store<'_>,
             (this, flags, path, other, new): (This, PathFlags, String, This, String)| {
                pair(&store, &this, &other, |from, to| {
                    // A second name must not give more than the first: both must be writable.
                    from.find(&path, follows(flags), Access::Write)?;
                    let (old, new) = (from.entry(&path)?, to.entry(&new)?);
                    let how = if follows(flags) {
                        AtFlags::SYMLINK_FOLLOW
                    } else {
                        AtFlags::empty()
                    };
                    rustix::fs::linkat(&old.folder, &old.name, &new.folder, &new.name, how)
                })
            },
        )?,
        "rename-at" => linker.func_wrap(
            function,
            |store: Store<'_>, (this, path, other, new): (This, String, This, String)| {
                pair(&store, &this, &other, |from, to| {
                    let (old, new) = (from.entry(&path)?, to.entry(&new)?);
                    rustix::fs::renameat(&old.folder, &old.name, &new.folder, &new.name)
                })
            },
        )?,
        "symlink-at" => linker.func_wrap(
            function,
            |store: Store<'_>, (this, target, path): (This, String, String)| {
                with(&store, &this, |it| {
                    let entry = it.entry(&path)?;
                    rustix::fs::symlinkat(&target, &entry.folder, &entry.name)
                })
            },
        )?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// Links a function of one path whose last name is made or removed.
fn on_entry(
    linker: &mut Link<'_>,
    function: &str,
    work: fn(&Entry) -> Result<(), Errno>,
) -> wasmtime::Result<()> {
    linker.func_wrap(
        function,
        move |store: Store<'_>, (this, path): (This, String)| {
            with(&store, &this, |it| work(&it.entry(&path)?))
        },
    )
}

/// Does `work` with two descriptors.
fn pair(
    store: &Store<'_>,
    one: &This,
    two: &This,
    work: impl FnOnce(&Descriptor, &Descriptor) -> Result<(), Errno>,
) -> Answer<()> {
    let table = &store.data().table;
    let result = work(table.get(one)?, table.get(two)?);
    Ok((result.map_err(ErrorCode::from),))
}

fn times(accessed: NewTimestamp, modified: NewTimestamp) -> Timestamps {
    Timestamps {
        last_access: time(accessed),
        last_modification: time(modified),
    }
}

fn time(new: NewTimestamp) -> Timespec {
    let special = |tv_nsec| Timespec { tv_sec: 0, tv_nsec };
    match new {
        NewTimestamp::NoChange => special(UTIME_OMIT),
        NewTimestamp::Now => special(UTIME_NOW),
        NewTimestamp::Timestamp(at) => Timespec {
            tv_sec: i64::try_from(at.seconds).unwrap_or(i64::MAX),
            tv_nsec: at.nanoseconds.min(999_999_999).into(),
        },
    }
}
