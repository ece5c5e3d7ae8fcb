//! `os` and `os.path`: what looks at and changes a file system. Paths are anything that `os.fspath` takes.

use super::{failed, utf8};
use crate::host::filesystem::{self as host, Errno, Stat};
use crate::molt;
use crate::object::list::List;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::stdlib::os::path::text;
use crate::struct_sequence;
use crate::types::struct_sequence::make;
use crate::types::tuple::molt_type_tuple;

/// `descriptor-type` of WASI.
const FOLDER: u8 = 3;
const LINK: u8 = 5;
const FILE: u8 = 6;

const EEXIST: Errno = 17;
const ENOENT: Errno = 2;

fn on<T>(path: &Value, work: impl FnOnce(&str) -> Result<T, Errno>) -> PyResult<T> {
    let path = text(path)?;
    work(&utf8(&path)?).map_err(|errno| failed(errno, &[&path]))
}

macro_rules! on_path {
    ($($name:ident $sig:literal = $work:expr;)*) => { $(
        #[molt::function(module = "os", sig = $sig)]
        fn $name(path: &Value) -> PyResult<()> {
            on(path, $work)
        }
    )* };
}

on_path! {
    remove "remove(path) -> None" = host::remove_file;
    unlink "unlink(path) -> None" = host::remove_file;
    rmdir "rmdir(path) -> None" = host::remove_folder;
    chdir "chdir(path) -> None" = |path| match host::stat_path(path, true)?.kind {
        FOLDER => {
            host::set_current_folder(host::absolute(path));
            Ok(())
        }
        _ => Err(20),
    };
}

#[molt::function(module = "os", sig = "mkdir(path, mode=511) -> None")]
fn mkdir(path: &Value, _mode: Option<&Value>) -> PyResult<()> {
    on(path, host::create_folder)
}

#[molt::function(
    module = "os",
    sig = "makedirs(name, mode=511, exist_ok=False) -> None"
)]
fn makedirs(name: &Value, _mode: Option<&Value>, exist_ok: Option<bool>) -> PyResult<()> {
    on(name, |path| make_all(path, exist_ok.unwrap_or(false)))
}

fn make_all(path: &str, exist_ok: bool) -> Result<(), Errno> {
    let path = path.trim_end_matches('/');
    match host::create_folder(path) {
        Err(ENOENT) => {
            let Some((parent, _)) = path.rsplit_once('/') else {
                return Err(ENOENT);
            };
            make_all(parent, true)?;
            host::create_folder(path)
        }
        Err(EEXIST) if exist_ok && host::stat_path(path, true)?.kind == FOLDER => Ok(()),
        result => result,
    }
}

fn moved(src: &Value, dst: &Value) -> PyResult<()> {
    let (from, to) = (text(src)?, text(dst)?);
    let (a, b) = (utf8(&from)?, utf8(&to)?);
    host::rename(&a, &b).map_err(|errno| failed(errno, &[&from, &to]))
}

#[molt::function(module = "os", sig = "rename(src, dst) -> None")]
fn rename(src: &Value, dst: &Value) -> PyResult<()> {
    moved(src, dst)
}

#[molt::function(module = "os", sig = "replace(src, dst) -> None")]
fn replace(src: &Value, dst: &Value) -> PyResult<()> {
    moved(src, dst)
}

#[molt::function(module = "os", sig = "symlink(src, dst) -> None")]
fn symlink(src: &Value, dst: &Value) -> PyResult<()> {
    let (target, path) = (text(src)?, text(dst)?);
    let (a, b) = (utf8(&target)?, utf8(&path)?);
    host::make_link(&a, &b).map_err(|errno| failed(errno, &[&target, &path]))
}

#[molt::function(module = "os", sig = "readlink(path) -> str")]
fn readlink(path: &Value) -> PyResult<Ref<Str>> {
    on(path, host::read_link).map(|text| Str::new(&text))
}

#[molt::function(module = "os", sig = "getcwd() -> str")]
fn getcwd() -> Ref<Str> {
    Str::new(&host::current_folder().unwrap_or_else(|| "/".to_string()))
}

#[molt::function(module = "os", sig = "listdir(path='.') -> list[str]")]
fn listdir(path: Option<&Value>) -> PyResult<Ref<List>> {
    let names = match path {
        Some(path) if !path.is_none() => on(path, host::list)?,
        _ => host::list(".").map_err(|errno| failed(errno, &[&Str::new(".")]))?,
    };
    let names = names.iter().map(|(_, name)| Value::str(name)).collect();
    Ok(List::from_vec(names))
}

struct_sequence! {
    /// `os.stat_result`: times in whole seconds; what WASI does not tell is 0.
    pub static molt_type_stat_result = "stat_result" in "os", "stat_result";
    st_mode "st_mode" 0 "int";
    st_ino "st_ino" 1 "int";
    st_dev "st_dev" 2 "int";
    st_nlink "st_nlink" 3 "int";
    st_uid "st_uid" 4 "int";
    st_gid "st_gid" 5 "int";
    st_size "st_size" 6 "int";
    st_atime "st_atime" 7 "int";
    st_mtime "st_mtime" 8 "int";
    st_ctime "st_ctime" 9 "int";
}

fn stat_result(stat: Stat) -> Ref<Tuple> {
    let mode = match stat.kind {
        FOLDER => 0o040_755,
        LINK => 0o120_777,
        FILE => 0o100_644,
        1 => 0o060_644,
        2 => 0o020_644,
        4 => 0o010_644,
        _ => 0,
    };
    let seconds = |i: usize| Value::int(stat.times[i].div_euclid(1_000_000_000));
    let zero = || Value::small_int(0);
    let items = vec![
        Value::small_int(mode),
        zero(),
        zero(),
        Value::int(stat.links as i64),
        zero(),
        zero(),
        Value::int(stat.size as i64),
        seconds(0),
        seconds(1),
        seconds(2),
    ];
    make(&molt_type_stat_result, items)
}

#[molt::function(module = "os", sig = "stat(path, *, follow_symlinks=True)")]
fn stat(path: &Value, follow_symlinks: Option<bool>) -> PyResult<Ref<Tuple>> {
    let follow = follow_symlinks.unwrap_or(true);
    on(path, |path| host::stat_path(path, follow)).map(stat_result)
}

#[molt::function(module = "os", sig = "lstat(path)")]
fn lstat(path: &Value) -> PyResult<Ref<Tuple>> {
    on(path, |path| host::stat_path(path, false)).map(stat_result)
}

/// The kind of what is there; nothing for what cannot be seen.
fn kind(path: &Value, follow: bool) -> PyResult<Option<u8>> {
    let path = utf8(&*text(path)?)?;
    Ok(host::stat_path(&path, follow).ok().map(|stat| stat.kind))
}

#[molt::function(module = "os.path", sig = "exists(path) -> bool")]
fn exists(path: &Value) -> PyResult<bool> {
    Ok(kind(path, true)?.is_some())
}

#[molt::function(module = "os.path", sig = "lexists(path) -> bool")]
fn lexists(path: &Value) -> PyResult<bool> {
    Ok(kind(path, false)?.is_some())
}

#[molt::function(module = "os.path", sig = "isfile(path) -> bool")]
fn isfile(path: &Value) -> PyResult<bool> {
    Ok(kind(path, true)? == Some(FILE))
}

#[molt::function(module = "os.path", sig = "isdir(s) -> bool")]
fn isdir(s: &Value) -> PyResult<bool> {
    Ok(kind(s, true)? == Some(FOLDER))
}

#[molt::function(module = "os.path", sig = "islink(path) -> bool")]
fn islink(path: &Value) -> PyResult<bool> {
    Ok(kind(path, false)? == Some(LINK))
}

#[molt::function(module = "os.path", sig = "getsize(filename) -> int")]
fn getsize(filename: &Value) -> PyResult<i64> {
    on(filename, |path| host::stat_path(path, true)).map(|stat| stat.size as i64)
}

#[molt::function(module = "os.path", sig = "getmtime(filename) -> float")]
fn getmtime(filename: &Value) -> PyResult<f64> {
    on(filename, |path| host::stat_path(path, true)).map(|stat| stat.times[1] as f64 / 1e9)
}

#[molt::function(module = "os.path", sig = "abspath(path) -> str")]
fn abspath(path: &Value) -> PyResult<Ref<Str>> {
    let path = text(path)?;
    Ok(Str::new(&host::absolute(&utf8(&path)?)))
}
