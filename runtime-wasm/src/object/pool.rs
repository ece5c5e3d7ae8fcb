//! Memory of the runtime's own buffers: small ones come from the lists that objects come from.
//!
//! Takes layouts, gives memory. Never used where the runtime watches itself, which has an allocator of
//! its own.

use crate::object::alloc::{self, MAX_SMALL};
use crate::object::shortage;
use core::alloc::{GlobalAlloc, Layout};
use std::alloc::System;

struct Pool;

#[global_allocator]
static POOL: Pool = Pool;

/// Whether the lists have blocks for it.
#[inline(always)]
fn is_small(layout: Layout) -> bool {
    layout.size() <= MAX_SMALL && layout.align() <= 16
}

unsafe impl GlobalAlloc for Pool {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if is_small(layout) {
            alloc::allocate(layout.size().max(1))
        } else {
            let p = unsafe { System.alloc(layout) };
            if p.is_null() {
                return unsafe { shortage::again(layout) };
            }
            shortage::given(layout.size());
            p
        }
    }

    #[inline]
    unsafe fn dealloc(&self, p: *mut u8, layout: Layout) {
        unsafe {
            if is_small(layout) {
                alloc::free(p, layout.size().max(1))
            } else {
                System.dealloc(p, layout)
            }
        }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        unsafe {
            if !is_small(layout) {
                let p = System.alloc_zeroed(layout);
                if !p.is_null() {
                    shortage::given(layout.size());
                    return p;
                }
            }
            let p = self.alloc(layout);
            if !p.is_null() {
                core::ptr::write_bytes(p, 0, layout.size());
            }
            p
        }
    }

    unsafe fn realloc(&self, p: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        unsafe {
            let new = Layout::from_size_align_unchecked(size, layout.align());
            match (is_small(layout), is_small(new)) {
                (false, false) => {
                    let q = System.realloc(p, layout, size);
                    if q.is_null() {
                        return shortage::resize(p, layout, size);
                    }
                    return q;
                }
                (true, true) if alloc::rounded(layout.size()) == alloc::rounded(size) => return p,
                _ => {}
            }
            let q = self.alloc(new);
            if !q.is_null() {
                core::ptr::copy_nonoverlapping(p, q, layout.size().min(size));
                self.dealloc(p, layout);
            }
            q
        }
    }
}
