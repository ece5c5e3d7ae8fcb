//! The version of Python that the program was compiled for. The linker writes it; nothing here changes it.

use crate::object::alloc::Global;

/// The number after the first dot.
#[unsafe(no_mangle)]
pub static molt_python_minor: Global<i32> = Global::new(12);

/// The minor version.
#[inline(always)]
pub fn minor() -> i64 {
    // The linker changes the word behind the back of whoever compiles this.
    unsafe { core::ptr::read_volatile(molt_python_minor.get()) }.into()
}

/// Whether what came with 3.`minor` is there.
#[inline(always)]
pub fn since(first: i64) -> bool {
    minor() >= first
}

/// Of two texts the one that the version has: `new` since 3.`first`.
#[cold]
pub fn text(first: i64, new: &'static str, old: &'static str) -> &'static str {
    if since(first) { new } else { old }
}

/// The release of the version that programs are told.
pub fn micro() -> i64 {
    match minor() {
        12 => 1,
        _ => 0,
    }
}
