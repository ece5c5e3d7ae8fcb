//! Memory of objects.
//!
//! Takes sizes, gives memory: size-class free lists up to 512 bytes, the global allocator above.
//! `release` and `dealloc` end objects; a chain of any length is freed without deep recursion. Never
//! moves an object.

use crate::object::refs::{Object, PyObject, Ref};
use crate::object::shortage::{self, ENOUGH};
pub use crate::object::shortage::{catch_memory_errors, exhausted, no_memory, short};
use crate::object::type_::Type;
use crate::object::value::PyResult;
use core::alloc::Layout;
use core::cell::{Cell, UnsafeCell};
use molt_abi::layouts::{TYPE_GC, TYPE_HEAP, TYPE_PREFIX_DICT, TYPE_WEAK};

pub(super) const CLASS: usize = 16;
pub const MAX_SMALL: usize = 512;
pub(super) const PAGE: usize = 16 * 1024;

/// State of the single thread in static memory.
#[repr(transparent)]
pub struct Global<T>(UnsafeCell<T>);

unsafe impl<T> Sync for Global<T> {}

impl<T> Global<T> {
    pub const fn new(v: T) -> Self {
        Global(UnsafeCell::new(v))
    }

    #[inline(always)]
    pub fn get(&self) -> *mut T {
        self.0.get()
    }
}

impl<T: Copy> Global<T> {
    #[inline(always)]
    pub fn load(&self) -> T {
        unsafe { *self.0.get() }
    }

    #[inline(always)]
    pub fn store(&self, v: T) {
        unsafe { *self.0.get() = v }
    }
}

/// Free lists: entry `i` is the first free block of `16 * (i + 1)` bytes; a block holds the next one.
#[unsafe(no_mangle)]
pub static molt_free_lists: Global<[u32; MAX_SMALL / CLASS]> = Global::new([0; MAX_SMALL / CLASS]);

/// `size` bytes, 8-aligned (16 in a page), uninitialised.
#[inline]
pub fn allocate(size: usize) -> *mut u8 {
    if size.wrapping_sub(1) < MAX_SMALL {
        unsafe {
            let head = (molt_free_lists.get() as *mut u32).add((size - 1) / CLASS);
            let block = *head;
            if block != 0 {
                *head = *(block as usize as *const u32);
                return block as usize as *mut u8;
            }
        }
    }
    allocate_slow(size)
}

#[cold]
#[inline(never)]
fn allocate_slow(size: usize) -> *mut u8 {
    unsafe {
        if size == 0 || size > MAX_SMALL {
            return large(size.max(CLASS));
        }
        let class = (size - 1) / CLASS;
        let block = (class + 1) * CLASS;
        // Small classes fill a page at once; the largest share one among few blocks.
        let page = large(PAGE) as usize;
        let mut next = 0u32;
        let mut at = page + (PAGE / block - 1) * block;
        while at > page {
            *(at as *mut u32) = next;
            next = at as u32;
            at -= block;
        }
        *(molt_free_lists.get() as *mut u32).add(class) = next;
        page as *mut u8
    }
}

/// A collection is due.
pub(super) fn collect_soon() {
    DUE.store(true);
}

/// Starts a collection; `gc::start` fills it, in programs that can make cycles.
#[unsafe(no_mangle)]
pub static molt_collect_hook: Global<Option<fn()>> = Global::new(None);

/// Bytes in pages and large blocks.
static IN_USE: Global<u32> = Global::new(0);
/// With so many a collection is due.
static LIMIT: Global<u32> = Global::new(u32::MAX);
/// Whether it is.
static DUE: Global<bool> = Global::new(false);

/// A collection is due once so many bytes more are in use.
pub fn collect_after(bytes: u32) {
    DUE.store(false);
    LIMIT.store(IN_USE.load().saturating_add(bytes));
}

/// Bytes in pages and large blocks.
pub fn in_use() -> u32 {
    IN_USE.load()
}

#[inline(always)]
fn grow(bytes: u32) {
    let used = IN_USE.load().wrapping_add(bytes);
    IN_USE.store(used);
    if used >= LIMIT.load() {
        DUE.store(true);
    }
}

/// Called where compiled code asks for a new object, and nothing is half made: a collection may run.
#[inline(always)]
pub fn safe_point() {
    if DUE.load() {
        due();
    }
}

#[cold]
#[inline(never)]
fn due() {
    match molt_collect_hook.load() {
        Some(collect) => collect(),
        None => LIMIT.store(u32::MAX),
    }
}

unsafe fn large(size: usize) -> *mut u8 {
    let mut p = unsafe { try_large(size) };
    if p.is_null() && size <= MOST {
        p = shortage::take(unsafe { Layout::from_size_align_unchecked(size, 16) });
        grow(size as u32);
    }
    if p.is_null() {
        exhausted();
    }
    p
}

/// More than one block may not have.
const MOST: usize = i32::MAX as usize - (1 << 16);

/// The same, or null where there is no memory for it.
unsafe fn try_large(size: usize) -> *mut u8 {
    if size > MOST {
        return core::ptr::null_mut();
    }
    let p = unsafe { std::alloc::alloc(Layout::from_size_align_unchecked(size, 16)) };
    if p.is_null() {
        return p;
    }
    grow(size as u32);
    if (p as usize as u32) < LOWEST.load() {
        LOWEST.store(p as usize as u32);
    }
    shortage::refill(IN_USE.load());
    p
}

/// Gives back a page of which no block is in use, or in a list.
pub(super) fn give_back(page: *mut u8) {
    IN_USE.store(IN_USE.load().wrapping_sub(PAGE as u32));
    unsafe { std::alloc::dealloc(page, Layout::from_size_align_unchecked(PAGE, 16)) };
}

/// MemoryError unless a block of `size` bytes can be had.
#[inline(always)]
pub fn ensure(size: usize) -> PyResult<()> {
    if size > ENOUGH {
        find_room(size)
    } else {
        Ok(())
    }
}

#[cold]
#[inline(never)]
fn find_room(size: usize) -> PyResult<()> {
    // With the head of the object, and what the allocator adds.
    let size = size.saturating_add(1 << 12);
    let p = if size > MOST {
        core::ptr::null_mut()
    } else {
        // Seen by nobody, it would not be asked for at all.
        core::hint::black_box(unsafe {
            std::alloc::alloc(Layout::from_size_align_unchecked(size, 16))
        })
    };
    if p.is_null() {
        return Err(no_memory());
    }
    unsafe { std::alloc::dealloc(p, Layout::from_size_align_unchecked(size, 16)) };
    Ok(())
}

/// The lowest address that was ever allocated: what lies below is static data.
static LOWEST: Global<u32> = Global::new(u32::MAX);

/// What lies below is static data.
pub fn lowest() -> u32 {
    LOWEST.load()
}

/// Whether the object lies in static data.
pub fn is_static(object: &Object) -> bool {
    (object as *const Object as usize as u32) < LOWEST.load()
}

/// The size of the memory that [`allocate`] gives.
#[inline]
pub fn rounded(size: usize) -> usize {
    if size > MAX_SMALL {
        size
    } else {
        size.div_ceil(CLASS) * CLASS
    }
}

/// Gives back what [`allocate`] gave for the same `size`.
///
/// # Safety
/// `p` came from `allocate(size)` and is used no more.
#[inline]
pub unsafe fn free(p: *mut u8, size: usize) {
    #[cfg(feature = "checked")]
    let Some((p, size)) = (unsafe { crate::object::checked::bury(p, size) }) else {
        return;
    };
    unsafe { free_now(p, size) }
}

/// # Safety
/// As [`free`].
#[inline(always)]
pub(super) unsafe fn free_now(p: *mut u8, size: usize) {
    unsafe {
        if size.wrapping_sub(1) < MAX_SMALL {
            let head = (molt_free_lists.get() as *mut u32).add((size - 1) / CLASS);
            *(p as *mut u32) = *head;
            *head = p as usize as u32;
        } else {
            IN_USE.store(IN_USE.load().wrapping_sub(size as u32));
            std::alloc::dealloc(p, Layout::from_size_align_unchecked(size.max(CLASS), 16));
        }
    }
}

/// Moves `used` bytes into memory of `new_size`; `p` may be null. Null where there is no memory for it: the old one
/// stays as it was.
///
/// # Safety
/// As [`free`] for the old memory.
pub unsafe fn reallocate(p: *mut u8, old_size: usize, new_size: usize, used: usize) -> *mut u8 {
    unsafe {
        if old_size > MAX_SMALL && new_size > MAX_SMALL && !cfg!(feature = "checked") {
            if new_size > MOST {
                return core::ptr::null_mut();
            }
            let old = Layout::from_size_align_unchecked(old_size, 16);
            let q = std::alloc::realloc(p, old, new_size);
            if !q.is_null() {
                grow((new_size as u32).wrapping_sub(old_size as u32));
            }
            return q;
        }
        let q = if new_size > MAX_SMALL {
            try_large(new_size)
        } else {
            allocate(new_size)
        };
        if !p.is_null() && !q.is_null() {
            core::ptr::copy_nonoverlapping(p, q, used);
            free(p, old_size);
        }
        q
    }
}

/// Bytes before the header for instances of `ty`: links of the collector, then, for heap subclasses
/// of builtin layouts, the attribute dict and the weak references.
#[inline(always)]
pub fn prefix_size(flags: u32) -> usize {
    ((flags & TYPE_GC) * 8) as usize + if flags & TYPE_PREFIX_DICT != 0 { 8 } else { 0 }
}

/// Memory for an instance of `ty` of `size` bytes (header included): header set, one owner, the
/// prefix ready, everything else uninitialised.
#[inline]
pub fn new_object(ty: &Type, size: usize) -> *mut Object {
    let flags = ty.flags();
    // A type outlives its instances: each of them holds a reference to a heap type.
    let ty: &'static Type = unsafe { &*(ty as *const Type) };
    unsafe {
        let prefix = prefix_size(flags);
        let base = allocate(size + prefix);
        let object = base.add(prefix) as *mut Object;
        if prefix != 0 {
            if flags & TYPE_PREFIX_DICT != 0 {
                *(base as *mut u64) = 0;
            }
            link(object);
        }
        if flags & TYPE_HEAP != 0 {
            ty.as_object().retain();
        }
        Object::init(object, ty);
        object
    }
}

/// A typed object built from its Rust value; `T` starts with the header, which `make` receives.
pub fn new<T: PyObject>(ty: &Type, make: impl FnOnce(Object) -> T) -> Ref<T> {
    unsafe {
        let object = new_object(ty, core::mem::size_of::<T>());
        let head = object.read();
        (object as *mut T).write(make(head));
        Ref::from_owned(object as *const T)
    }
}

/// Frees the memory of an object; its fields have been released.
///
/// # Safety
/// `object` came from `new_object` with the same `size`.
#[inline]
pub unsafe fn free_object(object: *const Object, size: usize) {
    unsafe {
        let ty = (*object).ty();
        let flags = ty.flags();
        let prefix = prefix_size(flags);
        #[cfg(feature = "checked")]
        crate::object::checked::dying(&*object);
        if flags & TYPE_GC != 0 {
            unlink(object as *mut Object);
        }
        if flags & TYPE_WEAK != 0 {
            crate::object::weak::forget_entry(object);
        }
        if flags & TYPE_PREFIX_DICT != 0 {
            let extra = prefix_dict(object);
            crate::object::weak::forget(object, &*extra.add(1));
            let dict = (*extra).replace(0);
            if dict != 0 {
                release(dict as usize as *const Object);
            }
        }
        free((object as *mut u8).sub(prefix), size + prefix);
        if flags & TYPE_HEAP != 0 {
            release(ty.as_object());
        }
    }
}

/// The same in line, for layouts that the collector knows and that programs make and end all the time.
///
/// # Safety
/// As [`free_object`]; the type has `TYPE_GC`.
#[inline(always)]
pub unsafe fn free_collectable(object: *const Object, size: usize) {
    unsafe {
        let flags = (*object).ty().flags();
        debug_assert!(flags & TYPE_GC != 0);
        if flags & (TYPE_WEAK | TYPE_PREFIX_DICT | TYPE_HEAP) != 0 {
            return free_object(object, size);
        }
        #[cfg(feature = "checked")]
        crate::object::checked::dying(&*object);
        unlink(object as *mut Object);
        let prefix = prefix_size(TYPE_GC);
        free((object as *mut u8).sub(prefix), size + prefix);
    }
}

/// Drops the Rust value of a typed object and frees its memory: the usual `dealloc` slot, as
/// `dealloc: alloc::drop_object::<Range>`.
///
/// # Safety
/// `object` is a `T` whose count reached zero.
pub unsafe fn drop_object<T: PyObject>(object: *const Object) {
    unsafe {
        core::ptr::drop_in_place(object as *mut T);
        free_object(object, core::mem::size_of::<T>());
    }
}

/// The attribute dict before the header of an object whose type has `TYPE_PREFIX_DICT`.
///
/// # Safety
/// The type has that flag.
pub unsafe fn prefix_dict(object: *const Object) -> *const Cell<u32> {
    unsafe {
        let flags = (*object).ty().flags();
        (object as *const u8).sub(prefix_size(flags)) as *const Cell<u32>
    }
}

/// The ring of all objects that may take part in cycles: `{prev, next}` before each header.
#[repr(C)]
pub struct Links {
    pub prev: Cell<u32>,
    pub next: Cell<u32>,
}

unsafe impl Sync for Links {}

/// The ring's anchor; both 0 until the first object comes.
#[unsafe(no_mangle)]
pub static molt_gc_ring: Links = Links {
    prev: Cell::new(0),
    next: Cell::new(0),
};

/// The links of an object.
///
/// # Safety
/// Its type has `TYPE_GC`.
#[inline(always)]
pub unsafe fn links<'a>(object: *const Object) -> &'a Links {
    unsafe { &*((object as *const u8).sub(8) as *const Links) }
}

#[inline]
unsafe fn link(object: *mut Object) {
    unsafe {
        let anchor = &molt_gc_ring as *const Links as usize as u32;
        let own = (object as usize - 8) as u32;
        if molt_gc_ring.next.get() == 0 {
            molt_gc_ring.prev.set(anchor);
            molt_gc_ring.next.set(anchor);
        }
        let last = molt_gc_ring.prev.get();
        let l = links(object);
        l.prev.set(last);
        l.next.set(anchor);
        (*(last as usize as *const Links)).next.set(own);
        molt_gc_ring.prev.set(own);
    }
}

#[inline]
unsafe fn unlink(object: *mut Object) {
    unsafe {
        let l = links(object);
        (*(l.prev.get() as usize as *const Links))
            .next
            .set(l.next.get());
        (*(l.next.get() as usize as *const Links))
            .prev
            .set(l.prev.get());
    }
}

/// One owner less.
///
/// # Safety
/// The caller owned one reference.
#[inline(always)]
pub unsafe fn release(object: *const Object) {
    unsafe {
        let n = (*object).refcount() - 1;
        (*object).set_refcount(n);
        if n == 0 {
            dealloc(object);
        }
    }
}

/// How deep `dealloc` may nest before objects wait in a chain.
const MAX_NESTING: u32 = 100;
static NESTING: Global<u32> = Global::new(0);
/// Objects whose end waits, linked through their reference counts.
static WAITING: Global<u32> = Global::new(0);

/// Ends an object whose count reached zero.
///
/// # Safety
/// Nothing refers to `object`.
#[inline(never)]
pub unsafe fn dealloc(object: *const Object) {
    unsafe {
        if (object as usize as u32) < LOWEST.load() {
            // Static objects are retained less often than released, and live on.
            (*object).set_refcount(molt_abi::layouts::STATIC_REFCOUNT);
            return;
        }
        if NESTING.load() >= MAX_NESTING {
            (*object).set_refcount(WAITING.load());
            WAITING.store(object as usize as u32);
            return;
        }
        NESTING.store(NESTING.load() + 1);
        end(object);
        NESTING.store(NESTING.load() - 1);
        if NESTING.load() == 0 {
            while WAITING.load() != 0 {
                let next = WAITING.load() as usize as *const Object;
                WAITING.store((*next).refcount());
                (*next).set_refcount(0);
                NESTING.store(1);
                end(next);
                NESTING.store(0);
            }
        }
    }
}

unsafe fn end(object: *const Object) {
    unsafe {
        match (*object).ty().slot_dealloc() {
            Some(f) => f(object),
            None => crate::host::abort(),
        }
    }
}
