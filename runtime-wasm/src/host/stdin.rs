//! Standard input over `wasi:io/streams`.
//!
//! Gives bytes, buffered, in the order they come. Never interprets text.

use crate::host::canonical;
use crate::object::alloc::Global;

#[link(wasm_import_module = "wasi:cli/stdin@0.2.6")]
unsafe extern "C" {
    #[link_name = "get-stdin"]
    fn get_stdin() -> i32;
}

#[link(wasm_import_module = "wasi:io/streams@0.2.6")]
unsafe extern "C" {
    #[link_name = "[method]input-stream.blocking-read"]
    fn blocking_read(stream: i32, len: u64, result: *mut u32);
}

#[link(wasm_import_module = "wasi:io/error@0.2.6")]
unsafe extern "C" {
    #[link_name = "[resource-drop]error"]
    fn drop_error(error: i32);
}

const CHUNK: u64 = 64 * 1024;

static STDIN: Global<i32> = Global::new(-1);
static ENDED: Global<bool> = Global::new(false);
static BUFFER: Global<Vec<u8>> = Global::new(Vec::new());
/// Where the unread part of the buffer starts.
static START: Global<usize> = Global::new(0);

/// What was received and not taken yet.
pub fn waiting() -> &'static [u8] {
    unsafe { &(&(*BUFFER.get()))[START.load()..] }
}

/// Takes `n` bytes of what waits.
pub fn take(n: usize) {
    START.store(START.load() + n);
}

/// Waits for more; false at the end of the input.
pub fn receive() -> bool {
    if ENDED.load() {
        return false;
    }
    if STDIN.load() < 0 {
        STDIN.store(unsafe { get_stdin() });
    }
    // result<list<u8>, stream-error>: discriminant; address and length, or the variant and its handle.
    let mut result = [0u32; 3];
    unsafe { blocking_read(STDIN.load(), CHUNK, result.as_mut_ptr()) };
    if result[0] as u8 != 0 {
        if result[1] as u8 == 0 {
            unsafe { drop_error(result[2] as i32) };
        }
        ENDED.store(true);
        return false;
    }
    let (at, len) = (result[1] as usize as *mut u8, result[2] as usize);
    let buffer = unsafe { &mut *BUFFER.get() };
    buffer.drain(..START.load());
    START.store(0);
    if len != 0 {
        buffer.extend_from_slice(unsafe { core::slice::from_raw_parts(at, len) });
        unsafe { canonical::release(at, len, 1) };
    }
    true
}
