//! `wasi:cli/exit`.

#[link(wasm_import_module = "wasi:cli/exit@0.2.6")]
unsafe extern "C" {
    #[link_name = "exit-with-code"]
    fn exit_with_code(code: i32);
}

/// Ends the program with `status`, 0 to 255.
pub fn exit_with(status: i32) {
    crate::host::stdio::flush_all();
    unsafe { exit_with_code(status & 0xFF) }
}
