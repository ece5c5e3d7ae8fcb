//! What the runtime asks of its host: imports of WASI interfaces, one file each.
//!
//! Nothing else may be imported. A program that does not reach an import does not have it.

pub mod canonical;
pub mod clocks;
pub mod environment;
pub mod exit;
pub mod filesystem;
pub mod interrupt;
pub mod random;
pub mod stdin;
pub mod stdio;
pub mod terminal;

/// What cannot happen, or memory that cannot be had: a trap.
#[cold]
#[inline(never)]
pub fn abort() -> ! {
    #[cfg(target_arch = "wasm32")]
    core::arch::wasm32::unreachable();
    #[cfg(not(target_arch = "wasm32"))]
    std::process::abort();
}
