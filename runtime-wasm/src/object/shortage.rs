//! Memory that runs out.
//!
//! Takes what the system refuses: pages without a block in use are given back and the question is asked again; what
//! cannot be refused comes from a reserve, and the program raises MemoryError at its next call or turn of a loop.
//! Containers, texts and large numbers are refused at once. Raises nothing by itself, and looks at nothing while memory
//! is there.

use crate::object::alloc::{self, CLASS, Global, MAX_SMALL, PAGE, molt_free_lists};
use crate::object::limit;
use crate::object::value::{PyResult, Raised, Value};
use core::alloc::{GlobalAlloc, Layout};
use std::alloc::System;

/// Kept back once a program is large, so that MemoryError can be raised, caught and told of.
const RESERVED: usize = 512 << 10;
/// Where the reserve is, and how much of it is left.
static RESERVE: Global<(usize, usize)> = Global::new((0, 0));
/// The reserve is filled where less is in use: while memory is short it stays as it is.
static FILLED_BELOW: Global<u32> = Global::new(u32::MAX);

/// What is asked for in pieces of this size is not refused while there is a reserve.
pub const ENOUGH: usize = 1 << 16;

/// Memory that the system refused: from pages without a block in use, or from the reserve. Null where both have none.
///
/// # Safety
/// The layout has a size.
#[cold]
#[inline(never)]
pub unsafe fn again(layout: Layout) -> *mut u8 {
    if reclaim() {
        let p = unsafe { System.alloc(layout) };
        if !p.is_null() {
            return p;
        }
    }
    if layout.size() <= ENOUGH {
        return take(layout);
    }
    // Who cannot do without it ends the program, and says nothing more.
    if let Some(flush) = molt_exhausted_hook.load() {
        flush();
    }
    core::ptr::null_mut()
}

/// The same for a block that is to have another size.
///
/// # Safety
/// As `realloc`.
#[cold]
#[inline(never)]
pub unsafe fn resize(p: *mut u8, old: Layout, size: usize) -> *mut u8 {
    unsafe {
        let new = Layout::from_size_align_unchecked(size, old.align());
        let q = again(new);
        if !q.is_null() {
            core::ptr::copy_nonoverlapping(p, q, old.size().min(size));
            System.dealloc(p, old);
        }
        q
    }
}

/// Bytes that were asked for beside pages and objects while there was no reserve.
static BESIDE: Global<u32> = Global::new(0);

/// Texts, bytes and digits of buffers have been given memory: such a program is large, too.
#[inline]
pub fn given(size: usize) {
    if RESERVE.load().1 == 0 {
        let all = BESIDE.load().saturating_add(size as u32);
        BESIDE.store(all);
        refill(all);
    }
}

/// Fills the reserve, where the program is large and memory not short.
#[inline]
pub fn refill(used: u32) {
    if RESERVE.load().1 < RESERVED && used.saturating_add(RESERVED as u32) < FILLED_BELOW.load() {
        keep(used);
    }
}

#[cold]
#[inline(never)]
fn keep(used: u32) {
    if used > 2 << 20 {
        open();
        let full = hold(RESERVED);
        FILLED_BELOW.store(if full { u32::MAX } else { used });
    }
}

fn layout(size: usize) -> Layout {
    unsafe { Layout::from_size_align_unchecked(size, 16) }
}

fn hold(size: usize) -> bool {
    let p = unsafe { System.alloc(layout(size)) } as usize;
    RESERVE.store((p, if p == 0 { 0 } else { size }));
    p != 0
}

/// Gives back what was kept.
fn open() -> usize {
    let (p, size) = RESERVE.load();
    if p != 0 {
        RESERVE.store((0, 0));
        unsafe { System.dealloc(p as *mut u8, layout(size)) };
    }
    size
}

/// Memory became short, and garbage was not looked for since.
static SHORT: Global<bool> = Global::new(false);

/// Whether memory became short since this was asked.
pub fn became_short() -> bool {
    let short = SHORT.load();
    SHORT.store(false);
    short
}

/// A block that cannot be refused, from the reserve: the program is told. Null where there is none, or nothing could be
/// raised.
#[cold]
#[inline(never)]
pub fn take(block: Layout) -> *mut u8 {
    if molt_no_memory_hook.load().is_none() {
        return core::ptr::null_mut();
    }
    FILLED_BELOW.store(alloc::in_use());
    let kept = open();
    let p = unsafe { System.alloc(block) };
    // What is left serves the next.
    let left = kept.saturating_sub(block.size() + PAGE);
    if left > PAGE {
        hold(left);
    }
    if !p.is_null() {
        limit::tell();
        SHORT.store(true);
        alloc::collect_soon();
    }
    p
}

/// MemoryError where memory is short, KeyboardInterrupt where the user wants the program to stop: asked by loops of the
/// runtime that make objects.
#[inline(always)]
pub fn short() -> PyResult<()> {
    if limit::is_told() { look() } else { Ok(()) }
}

/// Looks at something, and may raise.
type Look = fn() -> PyResult<()>;

/// Looks again whether memory is short, where the program was told so; filled with what can raise MemoryError.
#[unsafe(no_mangle)]
pub static molt_short_hook: Global<Option<Look>> = Global::new(None);

/// Looks whether the user wants the program to stop; filled in programs that can do something about it.
#[unsafe(no_mangle)]
pub static molt_interrupt_hook: Global<Option<Look>> = Global::new(None);

/// What to do at a call that is refused because there is something to look at, and not for its depth.
pub fn told() -> Option<Look> {
    let looks = molt_interrupt_hook.load().is_some() || molt_short_hook.load().is_some();
    (limit::is_told() && looks).then_some(look as Look)
}

#[cold]
#[inline(never)]
fn look() -> PyResult<()> {
    if let Some(interrupted) = molt_interrupt_hook.load() {
        interrupted()?;
    }
    match molt_short_hook.load() {
        Some(still_short) => still_short()?,
        None => limit::looked(),
    }
    Ok(())
}

/// Puts a value into a buffer, or MemoryError.
#[inline]
pub fn push(out: &mut Vec<Value>, v: Value) -> PyResult<()> {
    short()?;
    if out.len() == out.capacity() {
        room(out)?;
    }
    // There is room: so nothing that makes some is compiled in here.
    unsafe {
        out.as_mut_ptr().add(out.len()).write(v);
        out.set_len(out.len() + 1);
    }
    Ok(())
}

/// Room for one value more.
#[cold]
#[inline(never)]
fn room(out: &mut Vec<Value>) -> PyResult<()> {
    out.try_reserve(1).map_err(|_| no_memory())
}

/// What was freed meanwhile fills the reserve, and then nothing is raised.
#[cold]
#[inline(never)]
fn still_short() -> PyResult<()> {
    let left = open();
    if hold(RESERVED) || reclaim() && hold(RESERVED) {
        FILLED_BELOW.store(u32::MAX);
        limit::looked();
        return Ok(());
    }
    if left != 0 {
        hold(left);
    }
    Err(no_memory())
}

/// The row `loop_point`.
#[cold]
pub fn loop_point() -> PyResult<()> {
    // Memory that garbage holds is not short.
    alloc::safe_point();
    short()
}

/// Raises MemoryError; filled in programs that can catch it, since raising is more than most programs need.
#[unsafe(no_mangle)]
pub static molt_no_memory_hook: Global<Option<fn() -> Raised>> = Global::new(None);

/// Raises MemoryError; what was kept for this is there.
#[cold]
#[inline(never)]
pub fn no_memory() -> Raised {
    limit::looked();
    // What can be collected is, before the program asks again.
    alloc::collect_soon();
    match molt_no_memory_hook.load() {
        Some(raise) => raise(),
        None => exhausted(),
    }
}

/// The row `raise_memory_errors`.
pub fn raise_memory_errors() {
    molt_no_memory_hook.store(Some(|| {
        crate::object::exception::raise_bare(&crate::types::exceptions::molt_type_MemoryError)
    }));
    molt_short_hook.store(Some(still_short));
}

/// The row `catch_memory_errors`.
pub fn catch_memory_errors() {
    raise_memory_errors();
    look_for_pages();
}

/// Pages without a block in use are given back where memory is short.
pub fn look_for_pages() {
    molt_reclaim_hook.store(Some(give_back_pages));
}

/// Writes out what waits for standard output; whoever writes there fills it.
#[unsafe(no_mangle)]
pub static molt_exhausted_hook: Global<Option<fn()>> = Global::new(None);

/// There is no memory where nothing can be raised: the program ends with a trap, which hosts report as
/// `MemoryError`.
#[cold]
#[inline(never)]
pub fn exhausted() -> ! {
    if let Some(flush) = molt_exhausted_hook.load() {
        flush();
    }
    // More than there can be: so the host knows what the trap is about, also where nothing was asked of it.
    #[cfg(target_arch = "wasm32")]
    core::hint::black_box(core::arch::wasm32::memory_grow::<0>(1 << 16));
    crate::host::abort()
}

/// Gives pages back; filled in programs that can have many objects.
#[unsafe(no_mangle)]
pub static molt_reclaim_hook: Global<Option<fn() -> bool>> = Global::new(None);

/// Gives back what the lists keep for nothing; whether that was anything.
#[inline(never)]
pub fn reclaim() -> bool {
    #[cfg(feature = "checked")]
    let waited = crate::object::checked::unbury(|p, size| unsafe { alloc::free_now(p, size) });
    #[cfg(not(feature = "checked"))]
    let waited = false;
    waited | molt_reclaim_hook.load().is_some_and(|f| f())
}

fn next(block: u32) -> *mut u32 {
    block as usize as *mut u32
}

fn give_back_pages() -> bool {
    let mut any = false;
    for class in 0..MAX_SMALL / CLASS {
        let size = ((class + 1) * CLASS) as u32;
        let head = unsafe { (molt_free_lists.get() as *mut u32).add(class) };
        unsafe {
            *head = sort(*head);
            any |= drop_pages(head, size, PAGE as u32 / size);
        }
    }
    any
}

/// Takes runs of as many blocks as a page has out of a sorted list: no run goes from one page into another, since the
/// system keeps notes of its own between them.
unsafe fn drop_pages(head: *mut u32, size: u32, blocks: u32) -> bool {
    let mut any = false;
    // The link to the first block of the run.
    let mut before = head;
    unsafe {
        while *before != 0 {
            let first = *before;
            let (mut last, mut n) = (first, 1);
            while n < blocks && *next(last) == last + size {
                last += size;
                n += 1;
            }
            if n == blocks {
                *before = *next(last);
                alloc::give_back(first as usize as *mut u8);
                any = true;
            } else {
                before = next(last);
            }
        }
    }
    any
}

/// The list in the order of addresses. Runs that are in order, or in the opposite one, are found and merged.
unsafe fn sort(mut list: u32) -> u32 {
    // Entry `i` holds a list of 2 to the power `i` runs.
    let mut waiting = [0u32; 32];
    unsafe {
        while list != 0 {
            let (mut run, rest) = take_run(list);
            list = rest;
            let mut i = 0;
            while i < waiting.len() - 1 && waiting[i] != 0 {
                run = merge(waiting[i], run);
                waiting[i] = 0;
                i += 1;
            }
            waiting[i] = merge(waiting[i], run);
        }
        waiting.into_iter().fold(0, |all, run| merge(all, run))
    }
}

/// The longest run at the start of a list, ascending, and what follows it.
unsafe fn take_run(list: u32) -> (u32, u32) {
    unsafe {
        let (mut last, mut rest) = (list, *next(list));
        if rest < list {
            // Falling: each goes before those that were there.
            let mut run = list;
            *next(list) = 0;
            while rest != 0 && rest < run {
                let after = *next(rest);
                *next(rest) = run;
                run = rest;
                rest = after;
            }
            return (run, rest);
        }
        while rest > last {
            last = rest;
            rest = *next(rest);
        }
        *next(last) = 0;
        (list, rest)
    }
}

unsafe fn merge(mut a: u32, mut b: u32) -> u32 {
    let mut head = 0;
    let mut end: *mut u32 = &mut head;
    unsafe {
        while a != 0 && b != 0 {
            let first = if a < b { &mut a } else { &mut b };
            *end = *first;
            end = next(*first);
            *first = *end;
        }
        *end = a | b;
    }
    head
}
