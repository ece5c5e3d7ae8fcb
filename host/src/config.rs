//! The engine's settings, in one place: what is compiled under one set of them loads only under
//! the same set, so compiler, runner and native stub all come here.

use wasmtime::{Config, WasmFeatures};

/// Stack that a program's own frames may take: address space, of which only what is used is memory.
/// It holds the deepest recursion that `sys.setrecursionlimit` allows.
pub(crate) const WASM_STACK: usize = 512 << 20;

/// Stack for the host's frames above the program's.
pub(crate) const HOST_STACK: usize = 2 << 20;

/// The features that Molt's components may use; every host has them.
const FEATURES: WasmFeatures = WasmFeatures::MUTABLE_GLOBAL
    .union(WasmFeatures::SATURATING_FLOAT_TO_INT)
    .union(WasmFeatures::SIGN_EXTENSION)
    .union(WasmFeatures::REFERENCE_TYPES)
    .union(WasmFeatures::MULTI_VALUE)
    .union(WasmFeatures::BULK_MEMORY)
    .union(WasmFeatures::SIMD)
    .union(WasmFeatures::FLOATS)
    .union(WasmFeatures::COMPONENT_MODEL);

/// The settings that machine code depends on, and those of running it.
pub(crate) fn config() -> Config {
    let mut config = Config::new();
    config
        .wasm_features(WasmFeatures::all().difference(FEATURES), false)
        .wasm_features(FEATURES, true)
        .max_wasm_stack(WASM_STACK)
        .async_stack_size(WASM_STACK + HOST_STACK)
        .wasm_backtrace_max_frames(None)
        .native_unwind_info(false)
        .generate_address_map(false)
        .memory_reservation(4 << 30)
        .memory_guard_size(32 << 20)
        .wasm_branch_hinting(true)
        .memory_init_cow(true);
    config
}

/// The processor that machine code is made for.
#[cfg(feature = "compile")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Cpu {
    /// The oldest that is still common: x86-64-v2, or plain AArch64.
    #[default]
    Baseline,
    /// The one that Molt is running on; the code may not run on another.
    Native,
}

/// The settings of a compilation.
#[cfg(feature = "compile")]
pub(crate) fn compiling(cpu: Cpu, parallel: bool) -> wasmtime::Result<Config> {
    let mut config = config();
    config
        .cranelift_opt_level(wasmtime::OptLevel::Speed)
        .parallel_compilation(parallel);
    if cpu == Cpu::Baseline
        && let Some(target) = target()
    {
        config.target(target)?;
        if cfg!(target_arch = "x86_64") {
            // SAFETY: the loader compares these flags with the processor that it runs on.
            unsafe {
                config.cranelift_flag_enable("x86-64-v2");
            }
        }
    }
    Ok(config)
}

/// This platform's name; naming a target is what turns the probing of the processor off.
#[cfg(feature = "compile")]
fn target() -> Option<&'static str> {
    if cfg!(all(
        target_arch = "x86_64",
        target_os = "linux",
        target_env = "gnu"
    )) {
        Some("x86_64-unknown-linux-gnu")
    } else if cfg!(all(
        target_arch = "x86_64",
        target_os = "linux",
        target_env = "musl"
    )) {
        Some("x86_64-unknown-linux-musl")
    } else if cfg!(all(
        target_arch = "aarch64",
        target_os = "linux",
        target_env = "gnu"
    )) {
        Some("aarch64-unknown-linux-gnu")
    } else if cfg!(all(target_arch = "x86_64", target_os = "macos")) {
        Some("x86_64-apple-darwin")
    } else {
        None
    }
}

/// The settings of loading and running: no compiler is made ready.
pub(crate) fn running() -> Config {
    let mut config = config();
    #[cfg(feature = "compile")]
    config.enable_compiler(false);
    config.with_custom_code_memory(None);
    config
}
