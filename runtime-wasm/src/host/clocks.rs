//! `wasi:clocks`: the time of day, time that only grows, and waiting.

#[link(wasm_import_module = "wasi:clocks/wall-clock@0.2.6")]
unsafe extern "C" {
    #[link_name = "now"]
    fn wall_now(result: *mut u64);
}

#[link(wasm_import_module = "wasi:clocks/monotonic-clock@0.2.6")]
unsafe extern "C" {
    #[link_name = "now"]
    fn monotonic_now() -> u64;
    #[link_name = "subscribe-duration"]
    fn subscribe_duration(nanoseconds: u64) -> i32;
}

#[link(wasm_import_module = "wasi:io/poll@0.2.6")]
unsafe extern "C" {
    #[link_name = "[method]pollable.block"]
    fn block(pollable: i32);
    #[link_name = "[resource-drop]pollable"]
    fn drop_pollable(pollable: i32);
}

/// Nanoseconds since 1970.
pub fn wall() -> i64 {
    let mut result = [0u64; 2];
    unsafe { wall_now(result.as_mut_ptr()) };
    result[0] as i64 * 1_000_000_000 + result[1] as u32 as i64
}

/// Nanoseconds since some moment.
pub fn monotonic() -> i64 {
    unsafe { monotonic_now() as i64 }
}

/// Waits; output goes out first.
pub fn sleep(nanoseconds: u64) {
    crate::host::stdio::flush_all();
    unsafe {
        let pollable = subscribe_duration(nanoseconds);
        block(pollable);
        drop_pollable(pollable);
    }
}
