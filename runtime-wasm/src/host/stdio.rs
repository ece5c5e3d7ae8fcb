//! Standard output and error over `wasi:io/streams`.
//!
//! Takes bytes, gives whether the stream took them. Output is buffered and written when large, at the
//! end, and before anything goes to standard error. Never interprets text.

use crate::object::alloc::Global;
use crate::object::shortage::molt_exhausted_hook;

#[link(wasm_import_module = "wasi:cli/stdout@0.2.6")]
unsafe extern "C" {
    #[link_name = "get-stdout"]
    fn get_stdout() -> i32;
}

#[link(wasm_import_module = "wasi:cli/stderr@0.2.6")]
unsafe extern "C" {
    #[link_name = "get-stderr"]
    fn get_stderr() -> i32;
}

#[link(wasm_import_module = "wasi:io/streams@0.2.6")]
unsafe extern "C" {
    #[link_name = "[method]output-stream.blocking-write-and-flush"]
    fn blocking_write_and_flush(stream: i32, data: *const u8, len: usize, result: *mut u32);
    #[link_name = "[resource-drop]output-stream"]
    fn drop_output_stream(stream: i32);
}

#[link(wasm_import_module = "wasi:io/error@0.2.6")]
unsafe extern "C" {
    #[link_name = "[resource-drop]error"]
    fn drop_error(error: i32);
}

/// What the WASI contract allows in one call.
const CHUNK: usize = 4096;
/// Output waits here until so much has come.
const BUFFER: usize = 16 * 1024;

static WAITING: Global<[u8; BUFFER]> = Global::new([0; BUFFER]);
static COUNT: Global<usize> = Global::new(0);
static STDOUT: Global<i32> = Global::new(-1);
static STDERR: Global<i32> = Global::new(-1);
/// The stream was closed by the other side: everything further is lost.
static FAILED: Global<bool> = Global::new(false);
/// What the end of the program does: a program that writes nothing does not link it.
#[unsafe(no_mangle)]
pub static molt_finish_hook: Global<Option<fn() -> bool>> = Global::new(None);

fn write_all(stream: i32, bytes: &[u8]) -> bool {
    for part in bytes.chunks(CHUNK) {
        // result<_, stream-error>: discriminant, then the variant and its resource handle.
        let mut result = [0u32; 3];
        unsafe { blocking_write_and_flush(stream, part.as_ptr(), part.len(), result.as_mut_ptr()) };
        if result[0] as u8 != 0 {
            if result[1] as u8 == 0 {
                unsafe { drop_error(result[2] as i32) };
            }
            return false;
        }
    }
    true
}

/// Writes out what waits; whether that went well.
#[inline(never)]
pub fn flush_stdout() -> bool {
    let count = COUNT.load();
    if count == 0 {
        return !FAILED.load();
    }
    if STDOUT.load() < 0 {
        STDOUT.store(unsafe { get_stdout() });
    }
    let waiting = unsafe { core::slice::from_raw_parts(WAITING.get() as *const u8, count) };
    let well = write_all(STDOUT.load(), waiting);
    COUNT.store(0);
    if !well {
        FAILED.store(true);
    }
    well
}

/// Writes to standard output; whether that went well.
#[inline]
pub fn write_stdout(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    let mut well = true;
    loop {
        let count = COUNT.load();
        let part = rest.len().min(BUFFER - count);
        unsafe {
            let to = (WAITING.get() as *mut u8).add(count);
            core::ptr::copy_nonoverlapping(rest.as_ptr(), to, part);
            rest = core::slice::from_raw_parts(rest.as_ptr().add(part), rest.len() - part);
        }
        COUNT.store(count + part);
        molt_exhausted_hook.store(Some(flush_all));
        molt_finish_hook.store(Some(close));
        if count + part == BUFFER {
            well &= flush_stdout();
        }
        if rest.is_empty() {
            return well;
        }
    }
}

/// Writes to standard error at once, after what waits for standard output.
pub fn write_stderr(bytes: &[u8]) -> bool {
    flush_stdout();
    if STDERR.load() < 0 {
        STDERR.store(unsafe { get_stderr() });
    }
    write_all(STDERR.load(), bytes)
}

/// At the end of the program: flushes and closes standard output, if anything was written.
pub fn finish() -> bool {
    molt_finish_hook.load().is_none_or(|close| close())
}

fn close() -> bool {
    let well = flush_stdout();
    if STDOUT.load() >= 0 {
        unsafe { drop_output_stream(STDOUT.load()) };
        STDOUT.store(-1);
    }
    well
}

/// Before the program ends in its middle.
pub fn flush_all() {
    flush_stdout();
}
