//! `wasi:random`: numbers that nobody can foresee.

#[link(wasm_import_module = "wasi:random/random@0.2.6")]
unsafe extern "C" {
    #[link_name = "get-random-u64"]
    fn get_random_u64() -> u64;
}

pub fn word() -> u64 {
    unsafe { get_random_u64() }
}
