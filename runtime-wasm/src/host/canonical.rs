//! The allocator that the canonical ABI calls for lists and strings that an import gives.
//!
//! What it gives belongs to whoever reads the import's result: free it with [`release`].

use std::alloc::{Layout, alloc, dealloc, realloc};

/// `cabi_realloc` of the canonical ABI; exported where an import needs it.
///
/// # Safety
/// As the canonical ABI says: `old` is 0 or comes from here with `old_size` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn cabi_realloc(
    old: *mut u8,
    old_size: usize,
    align: usize,
    new_size: usize,
) -> *mut u8 {
    if new_size == 0 {
        return align as *mut u8;
    }
    unsafe {
        if old_size == 0 {
            return alloc(Layout::from_size_align_unchecked(new_size, align));
        }
        realloc(
            old,
            Layout::from_size_align_unchecked(old_size, align),
            new_size,
        )
    }
}

/// Frees what an import gave.
///
/// # Safety
/// `at` is `size` bytes that [`cabi_realloc`] gave for `align`.
pub unsafe fn release(at: *mut u8, size: usize, align: usize) {
    if size != 0 {
        unsafe { dealloc(at, Layout::from_size_align_unchecked(size, align)) }
    }
}
