//! `wasi:filesystem`: files and folders below the folders that the host grants.
//!
//! Gives descriptors and plain data; errors are numbers of Linux. Knows no paths but those of the grants:
//! a path is made absolute and looked for below the granted folder that is closest to it.

use crate::host::canonical;
use crate::host::environment;
use crate::object::alloc::Global;

#[link(wasm_import_module = "wasi:filesystem/preopens@0.2.6")]
unsafe extern "C" {
    #[link_name = "get-directories"]
    fn get_directories(result: *mut u32);
}

#[link(wasm_import_module = "wasi:filesystem/types@0.2.6")]
unsafe extern "C" {
    #[link_name = "[method]descriptor.open-at"]
    fn open_at(
        folder: i32,
        follow: i32,
        path: *const u8,
        len: usize,
        how: i32,
        flags: i32,
        result: *mut u32,
    );
    #[link_name = "[method]descriptor.read"]
    fn read_at(file: i32, length: u64, offset: u64, result: *mut u32);
    #[link_name = "[method]descriptor.write"]
    fn write_at(file: i32, bytes: *const u8, len: usize, offset: u64, result: *mut u64);
    #[link_name = "[method]descriptor.set-size"]
    fn set_size_of(file: i32, size: u64, result: *mut u8);
    #[link_name = "[method]descriptor.sync"]
    fn sync_of(file: i32, result: *mut u8);
    #[link_name = "[method]descriptor.stat"]
    fn stat_of(file: i32, result: *mut u64);
    #[link_name = "[method]descriptor.stat-at"]
    fn stat_at(folder: i32, follow: i32, path: *const u8, len: usize, result: *mut u64);
    #[link_name = "[method]descriptor.read-directory"]
    fn read_directory(folder: i32, result: *mut u32);
    #[link_name = "[method]directory-entry-stream.read-directory-entry"]
    fn read_entry(stream: i32, result: *mut u32);
    #[link_name = "[method]descriptor.create-directory-at"]
    fn create_directory_at(folder: i32, path: *const u8, len: usize, result: *mut u8);
    #[link_name = "[method]descriptor.remove-directory-at"]
    fn remove_directory_at(folder: i32, path: *const u8, len: usize, result: *mut u8);
    #[link_name = "[method]descriptor.unlink-file-at"]
    fn unlink_file_at(folder: i32, path: *const u8, len: usize, result: *mut u8);
    #[link_name = "[method]descriptor.rename-at"]
    fn rename_at(
        folder: i32,
        path: *const u8,
        len: usize,
        other: i32,
        to: *const u8,
        to_len: usize,
        result: *mut u8,
    );
    #[link_name = "[method]descriptor.symlink-at"]
    fn symlink_at(
        folder: i32,
        text: *const u8,
        len: usize,
        path: *const u8,
        path_len: usize,
        result: *mut u8,
    );
    #[link_name = "[method]descriptor.readlink-at"]
    fn readlink_at(folder: i32, path: *const u8, len: usize, result: *mut u32);
    #[link_name = "[resource-drop]descriptor"]
    fn drop_descriptor(descriptor: i32);
    #[link_name = "[resource-drop]directory-entry-stream"]
    fn drop_listing(listing: i32);
}

/// An error number of Linux.
pub type Errno = i64;

/// How to open: `open-flags` of WASI.
pub const CREATE: i64 = 1;
pub const DIRECTORY: i64 = 2;
pub const EXCLUSIVE: i64 = 4;
pub const TRUNCATE: i64 = 8;
/// For what: `descriptor-flags` of WASI.
pub const READ: i64 = 1;
pub const WRITE: i64 = 2;

const EACCES: Errno = 13;
const SYMLINK_FOLLOW: i32 = 1;

/// The error numbers of Linux for `error-code`, in its order.
const ERRNOS: [u8; 37] = [
    13, 11, 114, 9, 16, 35, 122, 17, 27, 84, 115, 4, 22, 5, 21, 40, 31, 90, 36, 19, 2, 37, 12, 28,
    20, 39, 131, 95, 25, 6, 75, 1, 32, 30, 29, 26, 18,
];

fn errno(code: u8) -> Errno {
    ERRNOS.get(code as usize).map_or(5, |n| i64::from(*n))
}

/// The payload's error of a `result<_, error-code>`.
fn done(result: [u8; 2]) -> Result<(), Errno> {
    if result[0] == 0 {
        Ok(())
    } else {
        Err(errno(result[1]))
    }
}

/// A folder that was granted, by the name that the host gives it.
struct Root {
    descriptor: i32,
    /// Its parts, without empty ones and dots.
    parts: Vec<String>,
    absolute: bool,
}

static ROOTS: Global<Option<Vec<Root>>> = Global::new(None);
static FOLDER: Global<Option<Option<String>>> = Global::new(None);

/// The current folder, if the program may know it.
pub fn current_folder() -> Option<String> {
    let known = unsafe { &mut *FOLDER.get() };
    known.get_or_insert_with(environment::folder).clone()
}

/// Changes what relative paths begin with; `path` is absolute.
pub fn set_current_folder(path: String) {
    unsafe { *FOLDER.get() = Some(Some(path)) };
}

fn roots() -> &'static [Root] {
    let known = unsafe { &mut *ROOTS.get() };
    known.get_or_insert_with(|| unsafe {
        let mut result = [0u32; 2];
        get_directories(result.as_mut_ptr());
        let (at, len) = (result[0] as usize as *const u32, result[1] as usize);
        let root = |i: usize| {
            let entry = at.add(3 * i);
            let name = environment::string(entry.add(1));
            Root {
                descriptor: *entry as i32,
                parts: parts(&name, Vec::new()),
                absolute: name.starts_with('/'),
            }
        };
        let roots = (0..len).map(root).collect();
        canonical::release(at as *mut u8, len * 12, 4);
        roots
    })
}

/// `path` below `base`, part by part; `..` takes a part away.
fn parts(path: &str, base: Vec<String>) -> Vec<String> {
    let mut parts = if path.starts_with('/') {
        Vec::new()
    } else {
        base
    };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part.to_string()),
        }
    }
    parts
}

/// The path with the current folder before it, and no dots.
pub fn absolute(path: &str) -> String {
    let base = current_folder().map_or(Vec::new(), |folder| parts(&folder, Vec::new()));
    let mut text = String::new();
    for part in parts(path, base) {
        text.push('/');
        text.push_str(&part);
    }
    if text.is_empty() {
        "/".to_string()
    } else {
        text
    }
}

/// The granted folder closest to the path, and the path below it.
fn place(path: &str) -> Result<(i32, String), Errno> {
    if path.is_empty() {
        return Err(2);
    }
    let folder = current_folder();
    let rooted = folder.is_some() || path.starts_with('/');
    let base = folder.map_or(Vec::new(), |folder| parts(&folder, Vec::new()));
    let whole = parts(path, base);
    let fits = |root: &&Root| root.absolute == rooted && whole.starts_with(&root.parts);
    let Some(root) = roots()
        .iter()
        .filter(fits)
        .max_by_key(|root| root.parts.len())
    else {
        return Err(EACCES);
    };
    let rest = &whole[root.parts.len()..];
    let mut below = if rest.is_empty() {
        ".".to_string()
    } else {
        rest.join("/")
    };
    // A slash at the end asks for a folder.
    if path.ends_with('/') && !rest.is_empty() {
        below.push('/');
    }
    Ok((root.descriptor, below))
}

/// Opens; gives the descriptor.
pub fn open(path: &str, how: i64, flags: i64) -> Result<i32, Errno> {
    let (folder, below) = place(path)?;
    let mut result = [0u32; 2];
    unsafe {
        let (at, len) = (below.as_ptr(), below.len());
        open_at(
            folder,
            SYMLINK_FOLLOW,
            at,
            len,
            how as i32,
            flags as i32,
            result.as_mut_ptr(),
        );
    }
    if result[0] as u8 == 0 {
        Ok(result[1] as i32)
    } else {
        Err(errno(result[1] as u8))
    }
}

pub fn close(descriptor: i32) {
    unsafe { drop_descriptor(descriptor) };
}

/// Up to `length` bytes from `offset`; none at the end.
pub fn read(file: i32, length: usize, offset: u64) -> Result<Vec<u8>, Errno> {
    let mut result = [0u32; 4];
    unsafe { read_at(file, length as u64, offset, result.as_mut_ptr()) };
    if result[0] as u8 != 0 {
        return Err(errno(result[1] as u8));
    }
    let (at, len) = (result[1] as usize as *mut u8, result[2] as usize);
    if len == 0 {
        return Ok(Vec::new());
    }
    unsafe {
        let bytes = core::slice::from_raw_parts(at, len).to_vec();
        canonical::release(at, len, 1);
        Ok(bytes)
    }
}

/// How much was written.
pub fn write(file: i32, bytes: &[u8], offset: u64) -> Result<u64, Errno> {
    let mut result = [0u64; 2];
    unsafe {
        write_at(
            file,
            bytes.as_ptr(),
            bytes.len(),
            offset,
            result.as_mut_ptr(),
        )
    };
    if result[0] as u8 == 0 {
        Ok(result[1])
    } else {
        Err(errno(result[1] as u8))
    }
}

pub fn set_size(file: i32, size: u64) -> Result<(), Errno> {
    let mut result = [0u8; 2];
    unsafe { set_size_of(file, size, result.as_mut_ptr()) };
    done(result)
}

pub fn sync(file: i32) -> Result<(), Errno> {
    let mut result = [0u8; 2];
    unsafe { sync_of(file, result.as_mut_ptr()) };
    done(result)
}

/// What is known of a file; times in nanoseconds since 1970, where known.
pub struct Stat {
    /// `descriptor-type` of WASI.
    pub kind: u8,
    pub links: u64,
    pub size: u64,
    /// Read, changed, status changed.
    pub times: [i64; 3],
}

fn stat_result(result: [u64; 13]) -> Result<Stat, Errno> {
    if result[0] as u8 != 0 {
        return Err(errno(result[1] as u8));
    }
    let time = |at: usize| match result[at] as u8 {
        0 => 0,
        _ => result[at + 1] as i64 * 1_000_000_000 + i64::from(result[at + 2] as u32),
    };
    Ok(Stat {
        kind: result[1] as u8,
        links: result[2],
        size: result[3],
        times: [time(4), time(7), time(10)],
    })
}

pub fn stat(file: i32) -> Result<Stat, Errno> {
    let mut result = [0u64; 13];
    unsafe { stat_of(file, result.as_mut_ptr()) };
    stat_result(result)
}

pub fn stat_path(path: &str, follow: bool) -> Result<Stat, Errno> {
    let (folder, below) = place(path)?;
    let mut result = [0u64; 13];
    unsafe {
        stat_at(
            folder,
            follow.into(),
            below.as_ptr(),
            below.len(),
            result.as_mut_ptr(),
        )
    };
    stat_result(result)
}

/// Names and kinds of what a folder holds.
pub fn list(path: &str) -> Result<Vec<(u8, String)>, Errno> {
    let folder = open(path, DIRECTORY, READ)?;
    let mut result = [0u32; 2];
    unsafe {
        read_directory(folder, result.as_mut_ptr());
        close(folder);
    }
    if result[0] as u8 != 0 {
        return Err(errno(result[1] as u8));
    }
    let stream = result[1] as i32;
    let mut entries = Vec::new();
    let outcome = loop {
        let mut entry = [0u32; 5];
        unsafe { read_entry(stream, entry.as_mut_ptr()) };
        match (entry[0] as u8, entry[1] as u8) {
            (0, 0) => break Ok(()),
            (0, _) => entries.push((entry[2] as u8, unsafe {
                environment::string(&raw const entry[3])
            })),
            (_, code) => break Err(errno(code)),
        }
    };
    unsafe { drop_listing(stream) };
    outcome.map(|()| entries)
}

type OnName = unsafe extern "C" fn(i32, *const u8, usize, *mut u8);

fn on_name(work: OnName, path: &str) -> Result<(), Errno> {
    let (folder, below) = place(path)?;
    let mut result = [0u8; 2];
    unsafe { work(folder, below.as_ptr(), below.len(), result.as_mut_ptr()) };
    done(result)
}

pub fn create_folder(path: &str) -> Result<(), Errno> {
    on_name(create_directory_at, path)
}

pub fn remove_folder(path: &str) -> Result<(), Errno> {
    on_name(remove_directory_at, path)
}

pub fn remove_file(path: &str) -> Result<(), Errno> {
    on_name(unlink_file_at, path)
}

pub fn rename(path: &str, to: &str) -> Result<(), Errno> {
    let ((folder, below), (other, new)) = (place(path)?, place(to)?);
    let mut result = [0u8; 2];
    unsafe {
        let (at, len) = (below.as_ptr(), below.len());
        rename_at(
            folder,
            at,
            len,
            other,
            new.as_ptr(),
            new.len(),
            result.as_mut_ptr(),
        );
    }
    done(result)
}

pub fn make_link(text: &str, path: &str) -> Result<(), Errno> {
    let (folder, below) = place(path)?;
    let mut result = [0u8; 2];
    unsafe {
        symlink_at(
            folder,
            text.as_ptr(),
            text.len(),
            below.as_ptr(),
            below.len(),
            result.as_mut_ptr(),
        );
    }
    done(result)
}

pub fn read_link(path: &str) -> Result<String, Errno> {
    let (folder, below) = place(path)?;
    let mut result = [0u32; 3];
    unsafe { readlink_at(folder, below.as_ptr(), below.len(), result.as_mut_ptr()) };
    if result[0] as u8 != 0 {
        return Err(errno(result[1] as u8));
    }
    Ok(unsafe { environment::string(&raw const result[1]) })
}
