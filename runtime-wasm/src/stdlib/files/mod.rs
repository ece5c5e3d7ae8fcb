//! `_file`: what `io` and `os` do with files and folders, by descriptor or path.
//!
//! Paths are text; what is no text, and buffers, is the business of the modules above. Errors are `OSError` with
//! the path that the program gave.

pub mod os;
pub mod strerror;

use crate::host::filesystem::{self as host, Errno, Stat};
use crate::molt;
use crate::object::alloc::Global;
use crate::object::list::List;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::bytes::{self, Bytes};
use crate::types::exceptions::{molt_type_ValueError, raise_paths};

/// The OSError of an error number, with its paths.
#[cold]
fn failed(errno: Errno, paths: &[&Str]) -> Raised {
    let path = |i: usize| paths.get(i).map(|path| path.to_ref().into_value());
    let message = strerror::message(errno).into_value();
    raise_paths(errno, message, path(0).as_ref(), path(1).as_ref())
}

/// A path as UTF-8; what was decoded with `surrogateescape` is a byte again.
fn utf8(path: &Str) -> PyResult<String> {
    let mut out = Vec::new();
    path.encode_utf8(&mut out, None);
    if out.contains(&0) {
        return Err(raise!(molt_type_ValueError, "embedded null byte"));
    }
    Ok(String::from_utf8_lossy(&out).into_owned())
}

fn of_path<T>(path: &Str, work: impl FnOnce(&str) -> Result<T, Errno>) -> PyResult<T> {
    work(&utf8(path)?).map_err(|errno| failed(errno, &[path]))
}

fn of_file<T>(done: Result<T, Errno>) -> PyResult<T> {
    done.map_err(|errno| failed(errno, &[]))
}

/// EBADF.
const BAD_FILE: Errno = 9;

/// The files that are open. The host ends a program that names any other.
static OPEN: Global<Vec<i32>> = Global::new(Vec::new());

fn remember(file: i32) -> i64 {
    unsafe { &mut *OPEN.get() }.push(file);
    file.into()
}

/// The number of an open file, else EBADF.
fn known(file: i64) -> Result<i32, Errno> {
    let found = unsafe { &*OPEN.get() }
        .iter()
        .find(|&&f| i64::from(f) == file);
    found.copied().ok_or(BAD_FILE)
}

#[molt::function(module = "_file", sig = "open_to_read(path, /) -> int")]
fn open_to_read(path: &Str) -> PyResult<i64> {
    of_path(path, |path| host::open(path, 0, host::READ)).map(remember)
}

/// `how`: 1 create, 2 folder, 4 exclusive, 8 truncate; `flags`: 1 read, 2 write.
#[molt::function(module = "_file", sig = "open(path, how, flags, /) -> int")]
fn open(path: &Str, how: i64, flags: i64) -> PyResult<i64> {
    of_path(path, |path| host::open(path, how, flags)).map(remember)
}

#[molt::function(module = "_file", sig = "close(file, /) -> None")]
fn close(file: i64) -> PyResult<()> {
    let file = of_file(known(file))?;
    unsafe { &mut *OPEN.get() }.retain(|&f| f != file);
    host::close(file);
    Ok(())
}

#[molt::function(module = "_file", sig = "read(file, size, offset, /) -> bytes")]
fn read(file: i64, size: i64, offset: i64) -> PyResult<Ref<Bytes>> {
    let read = |file| host::read(file, size.max(0) as usize, offset as u64);
    of_file(known(file).and_then(read)).map(|b| Bytes::new(&b))
}

#[molt::function(module = "_file", sig = "write(file, data, offset, /) -> int")]
fn write(file: i64, data: &Value, offset: i64) -> PyResult<i64> {
    let data = bytes::need(data)?;
    let write = |file| host::write(file, &data, offset as u64);
    of_file(known(file).and_then(write)).map(|n| n as i64)
}

#[molt::function(module = "_file", sig = "set_size(file, size, /) -> None")]
fn set_size(file: i64, size: i64) -> PyResult<()> {
    of_file(known(file).and_then(|file| host::set_size(file, size as u64)))
}

#[molt::function(module = "_file", sig = "sync(file, /) -> None")]
fn sync(file: i64) -> PyResult<()> {
    of_file(known(file).and_then(host::sync))
}

/// Kind, links, size, and the times of reading, changing and of a changed status in nanoseconds.
fn facts(stat: Stat) -> Ref<Tuple> {
    Tuple::new([
        Value::small_int(stat.kind.into()),
        Value::int(stat.links as i64),
        Value::int(stat.size as i64),
        Value::int(stat.times[0]),
        Value::int(stat.times[1]),
        Value::int(stat.times[2]),
    ])
}

#[molt::function(module = "_file", sig = "stat_file(file, /)")]
fn stat_file(file: i64) -> PyResult<Ref<Tuple>> {
    of_file(known(file).and_then(host::stat)).map(facts)
}

#[molt::function(module = "_file", sig = "stat_path(path, follow, /)")]
fn stat_path(path: &Str, follow: bool) -> PyResult<Ref<Tuple>> {
    of_path(path, |path| host::stat_path(path, follow)).map(facts)
}

/// The kind of what is at a path; None where nothing is that the program may see.
#[molt::function(module = "_file", sig = "kind(path, follow, /)")]
fn kind(path: &Str, follow: bool) -> PyResult<Option<i64>> {
    let path = utf8(path)?;
    Ok(host::stat_path(&path, follow)
        .ok()
        .map(|stat| stat.kind.into()))
}

/// Names and kinds of what is in a folder.
#[molt::function(module = "_file", sig = "entries(path, /) -> list")]
fn entries(path: &Str) -> PyResult<Ref<List>> {
    let entries = of_path(path, host::list)?;
    let item = |(kind, name): &(u8, String)| {
        Tuple::new([Value::str(name), Value::small_int((*kind).into())]).into_value()
    };
    Ok(List::from_vec(entries.iter().map(item).collect()))
}

macro_rules! on_path {
    ($($name:ident $sig:literal = $work:expr;)*) => { $(
        #[molt::function(module = "_file", sig = $sig)]
        fn $name(path: &Str) -> PyResult<()> {
            of_path(path, $work)
        }
    )* };
}

on_path! {
    create_folder "create_folder(path, /) -> None" = host::create_folder;
    remove_folder "remove_folder(path, /) -> None" = host::remove_folder;
    remove_file "remove_file(path, /) -> None" = host::remove_file;
}

#[molt::function(module = "_file", sig = "rename(path, to, /) -> None")]
fn rename(path: &Str, to: &Str) -> PyResult<()> {
    let (from, new) = (utf8(path)?, utf8(to)?);
    host::rename(&from, &new).map_err(|errno| failed(errno, &[path, to]))
}

#[molt::function(module = "_file", sig = "make_link(target, path, /) -> None")]
fn make_link(target: &Str, path: &Str) -> PyResult<()> {
    let (text, at) = (utf8(target)?, utf8(path)?);
    host::make_link(&text, &at).map_err(|errno| failed(errno, &[target, path]))
}

#[molt::function(module = "_file", sig = "read_link(path, /) -> str")]
fn read_link(path: &Str) -> PyResult<Ref<Str>> {
    of_path(path, host::read_link).map(|text| Str::new(&text))
}

/// The current folder; "/" where the host does not tell.
#[molt::function(module = "_file", sig = "current_folder() -> str")]
fn current_folder() -> Ref<Str> {
    Str::new(&host::current_folder().unwrap_or_else(|| "/".to_string()))
}

#[molt::function(module = "_file", sig = "change_folder(path, /) -> None")]
fn change_folder(path: &Str) -> PyResult<()> {
    let text = utf8(path)?;
    let kind = host::stat_path(&text, true)
        .map_err(|errno| failed(errno, &[path]))?
        .kind;
    const FOLDER: u8 = 3;
    if kind != FOLDER {
        return Err(failed(20, &[path]));
    }
    host::set_current_folder(host::absolute(&text));
    Ok(())
}
