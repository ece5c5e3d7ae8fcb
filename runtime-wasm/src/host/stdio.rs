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

/// What waits for standard output, as the host may read it: see `INTERRUPT_WORD` of `molt-component`.
#[repr(C)]
pub struct Waiting {
    count: usize,
    bytes: [u8; BUFFER],
}

static WAITING: Global<Waiting> = Global::new(Waiting {
    count: 0,
    bytes: [0; BUFFER],
});
/// How much of what waits was written before a write failed.
static WRITTEN: Global<usize> = Global::new(0);
static STDOUT: Global<i32> = Global::new(-1);
static STDERR: Global<i32> = Global::new(-1);
/// What became of standard output where it could not be written: 0, or the case of the error and one more.
static FAILED: Global<u32> = Global::new(0);
/// A stream that nobody reads any more, as a case of `stream-error`.
const CLOSED: u32 = 1;
/// What the end of the program does: a program that writes nothing does not link it.
#[unsafe(no_mangle)]
pub static molt_finish_hook: Global<Option<fn() -> bool>> = Global::new(None);

/// Gives 0, or the case of the error and one more; and how much was written.
fn write_all(stream: i32, bytes: &[u8]) -> (u32, usize) {
    for (i, part) in bytes.chunks(CHUNK).enumerate() {
        // result<_, stream-error>: discriminant, then the variant and its resource handle.
        let mut result = [0u32; 3];
        unsafe { blocking_write_and_flush(stream, part.as_ptr(), part.len(), result.as_mut_ptr()) };
        if result[0] as u8 != 0 {
            if result[1] as u8 == 0 {
                unsafe { drop_error(result[2] as i32) };
            }
            return (1 + result[1] as u8 as u32, i * CHUNK);
        }
    }
    (0, bytes.len())
}

/// Where it is what waits.
pub fn waiting() -> *const Waiting {
    WAITING.get()
}

/// How much waits. Text comes before its count, so that whoever reads in between finds what is there.
fn count() -> usize {
    unsafe { (&raw const (*WAITING.get()).count).read_volatile() }
}

fn set_count(count: usize) {
    unsafe { (&raw mut (*WAITING.get()).count).write_volatile(count) }
}

fn nothing_waits() {
    set_count(0);
    WRITTEN.store(0);
}

fn text() -> *mut u8 {
    unsafe { (&raw mut (*WAITING.get()).bytes) as *mut u8 }
}

/// Writes out what waits; whether that went well.
#[inline(never)]
pub fn flush_stdout() -> bool {
    let count = count();
    if count == 0 {
        return true;
    }
    if STDOUT.load() < 0 {
        STDOUT.store(unsafe { get_stdout() });
    }
    let from = WRITTEN.load();
    let waiting = unsafe { core::slice::from_raw_parts(text().add(from), count - from) };
    let (failed, written) = write_all(STDOUT.load(), waiting);
    if failed != 0 {
        FAILED.store(failed);
        // The rest waits for the next time.
        WRITTEN.store(from + written);
        return false;
    }
    nothing_waits();
    true
}

/// The error that a write met: its number and its text. Where somebody could read, there is no room.
#[cold]
pub fn failure() -> (i64, &'static str) {
    if FAILED.load() == 1 + CLOSED {
        (32, "Broken pipe")
    } else {
        (28, "No space left on device")
    }
}

/// Writes to standard output; whether that went well.
#[inline]
pub fn write_stdout(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    loop {
        let count = count();
        let part = rest.len().min(BUFFER - count);
        unsafe {
            let to = text().add(count);
            core::ptr::copy_nonoverlapping(rest.as_ptr(), to, part);
            rest = core::slice::from_raw_parts(rest.as_ptr().add(part), rest.len() - part);
        }
        set_count(count + part);
        molt_exhausted_hook.store(Some(flush_all));
        molt_finish_hook.store(Some(close));
        if count + part == BUFFER && !flush_stdout() {
            // What was to be written is lost, and the program is told.
            nothing_waits();
            return false;
        }
        if rest.is_empty() {
            return true;
        }
    }
}

/// Writes to standard error at once, after what waits for standard output.
pub fn write_stderr(bytes: &[u8]) -> bool {
    flush_stdout();
    if STDERR.load() < 0 {
        STDERR.store(unsafe { get_stderr() });
    }
    write_all(STDERR.load(), bytes).0 == 0
}

/// At the end of the program: flushes and closes standard output, if anything was written.
pub fn finish() -> bool {
    molt_finish_hook.load().is_none_or(|close| close())
}

fn close() -> bool {
    let well = flush_stdout();
    if !well {
        crate::host::interrupt::note_unwritten();
    }
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
