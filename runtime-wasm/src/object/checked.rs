//! A runtime that watches itself: `--features checked`, which nothing that is released has.
//!
//! Takes word of each object that is made and of each block that is freed. Freed memory is filled and waits before it is
//! used again, so that what still uses it shows. At the end all of memory is searched for references: an object with
//! more owners than there are references anywhere is a leak, one with fewer owners than other objects have references
//! to it was released too often. Repairs nothing.

use crate::object::alloc::{self, Global};
use crate::object::refs::{Object, PyObject};
use crate::object::str::Str;
use crate::object::value::Value;
use core::alloc::{GlobalAlloc, Layout};
use molt_abi::layouts::STATIC_REFCOUNT;
use std::alloc::System;

/// What freed memory is filled with.
const DEAD: u8 = 0xDD;
/// Bytes that wait at most, and blocks.
const WAITING: usize = 32 << 20;
const BLOCKS: usize = 1 << 19;
/// Notes of so much memory are made room for before memory can be short.
const NOTED: usize = 256 << 20;
/// Findings that are told one by one.
const TOLD: usize = 12;

/// Memory of the runtime itself.
struct Filling;

#[global_allocator]
static ALLOCATOR: Filling = Filling;

unsafe impl GlobalAlloc for Filling {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let p = unsafe { System.alloc(layout) };
        if p.is_null() {
            return unsafe { crate::object::shortage::again(layout) };
        }
        p
    }
    unsafe fn dealloc(&self, p: *mut u8, layout: Layout) {
        unsafe {
            core::ptr::write_bytes(p, DEAD, layout.size());
            System.dealloc(p, layout)
        }
    }
}

/// One bit for each 8 bytes of memory: whether a live object starts there.
static ALIVE: Global<Vec<u8>> = Global::new(Vec::new());
/// Freed blocks, the eldest first from `FIRST` on, with the name of the type where it was an object.
static FREED: Global<Vec<(u32, u32, Option<&'static Str>)>> = Global::new(Vec::new());
static FIRST: Global<usize> = Global::new(0);
static BYTES: Global<usize> = Global::new(0);
/// The type of the object whose memory is freed next.
static ENDING: Global<Option<&'static Str>> = Global::new(None);
static WRONG: Global<usize> = Global::new(0);

fn alive() -> &'static mut Vec<u8> {
    unsafe { &mut *ALIVE.get() }
}

fn tell(parts: &[&str]) {
    let n = WRONG.load() + 1;
    WRONG.store(n);
    if n <= TOLD {
        let line = format!("checked: {}\n", parts.concat());
        crate::host::stdio::write_stderr(line.as_bytes());
    }
}

/// An object starts here.
pub fn born(o: *const Object) {
    let (i, bit) = (o as usize / 64, 1 << (o as usize / 8 % 8));
    if alive().len() <= i {
        alive().reserve_exact((NOTED / 64).saturating_sub(alive().len()));
        alive().resize(i + (1 << 14), 0);
    }
    alive()[i] |= bit;
}

fn is_alive(address: usize) -> bool {
    let (i, bit) = (address / 64, 1 << (address / 8 % 8));
    address.is_multiple_of(8) && alive().get(i).is_some_and(|b| b & bit != 0)
}

/// The object ends.
pub fn dying(o: &Object) {
    let address = o as *const Object as usize;
    if !is_alive(address) {
        let ty = o.ty().as_object();
        let known = alloc::is_static(ty) || is_alive(ty as *const Object as usize);
        let name = if known {
            text(o.ty().name())
        } else {
            String::new()
        };
        tell(&["an object ends twice: ", &name]);
    }
    if o.refcount() != 0 {
        tell(&["an object with owners ends: ", &name_of(o)]);
    }
    let ty = o.ty();
    ENDING.store(alloc::is_static(ty.as_object()).then(|| ty.name()));
}

/// A block is freed: gives one that may be used again.
///
/// # Safety
/// Nothing uses the block any more.
pub unsafe fn bury(p: *mut u8, size: usize) -> Option<(*mut u8, usize)> {
    for at in (p as usize..p as usize + size).step_by(8) {
        if let Some(b) = alive().get_mut(at / 64) {
            *b &= !(1 << (at / 8 % 8));
        }
    }
    unsafe { core::ptr::write_bytes(p, DEAD, size) };
    let freed = unsafe { &mut *FREED.get() };
    if freed.capacity() == 0 {
        freed.reserve_exact(2 * BLOCKS + 2);
    }
    freed.push((p as usize as u32, size as u32, ENDING.load()));
    ENDING.store(None);
    BYTES.store(BYTES.load() + size);
    if BYTES.load() <= WAITING && freed.len() - FIRST.load() <= BLOCKS {
        return None;
    }
    Some(eldest(freed))
}

/// The block that waits longest waits no more.
fn eldest(freed: &mut Vec<(u32, u32, Option<&'static Str>)>) -> (*mut u8, usize) {
    let (p, size, name) = freed[FIRST.load()];
    FIRST.store(FIRST.load() + 1);
    if FIRST.load() > freed.len() / 2 {
        freed.drain(..FIRST.load());
        FIRST.store(0);
    }
    BYTES.store(BYTES.load() - size as usize);
    verify(p, size, name);
    (p as usize as *mut u8, size as usize)
}

/// Calls `free` for all blocks that wait: memory is short. Whether there were any.
pub fn unbury(free: impl Fn(*mut u8, usize)) -> bool {
    let freed = unsafe { &mut *FREED.get() };
    let any = !freed.is_empty();
    while !freed.is_empty() {
        let (p, size) = eldest(freed);
        free(p, size);
    }
    any
}

/// Whether freed memory is as it was left.
fn verify(p: u32, size: u32, name: Option<&'static Str>) {
    let bytes = unsafe { core::slice::from_raw_parts(p as usize as *const u8, size as usize) };
    if let Some(at) = bytes.iter().position(|b| *b != DEAD) {
        let name = name.map_or("memory".to_string(), text);
        let word = bytes[at & !3..].iter().take(4).rev();
        let word: String = word.map(|b| format!("{b:02x}")).collect();
        let place = format!(" of {size} bytes was changed at {at} to {word} after it was freed");
        tell(&[&name, &place]);
    }
}

fn text(s: &Str) -> String {
    (0..s.len().min(60))
        .map(|i| char::from_u32(s.chars().at(i)).unwrap_or('?'))
        .collect()
}

/// The type, and the text of a string.
fn name_of(o: &Object) -> String {
    let mut name = text(o.ty().name());
    let bits = o as *const Object as usize as u64;
    let v = unsafe { Value::borrow(&bits) };
    if let Some(s) = v.downcast::<Str>() {
        name += &format!(" {:?}", text(s));
    } else if let Some(t) = v.downcast::<crate::object::type_::Type>() {
        name += &format!(" {}", text(t.name()));
    } else if let Some(f) = v.downcast::<crate::object::function::Function>() {
        name += &format!(" {}", text(f.name()));
    }
    name
}

/// One live object.
struct Seen {
    address: u32,
    /// Words anywhere that hold its address.
    words: u32,
    /// References that other objects say they own.
    owned: u32,
}

/// All live objects in order.
fn live() -> Vec<Seen> {
    let mut seen = Vec::new();
    for i in 0..alive().len() {
        for bit in 0..8 {
            if alive()[i] & (1 << bit) != 0 {
                let address = (i * 64 + bit * 8) as u32;
                seen.push(Seen {
                    address,
                    words: 0,
                    owned: 0,
                });
            }
        }
    }
    seen
}

/// At the end of the program: whether all is as it must be.
pub fn report() -> bool {
    let here = 0u32;
    let here = &here as *const u32 as usize;
    let freed = unsafe { &*FREED.get() };
    for &(p, size, name) in &freed[FIRST.load()..] {
        verify(p, size, name);
    }
    let mut seen = live();
    count_words(&mut seen, here, freed.as_ptr_range());
    count_owned(&mut seen);
    for s in &seen {
        let o = unsafe { &*(s.address as usize as *const Object) };
        let n = o.refcount();
        if n >= STATIC_REFCOUNT / 2 {
            continue;
        }
        let figures = format!(
            ": {n} owners, {} references, {} in objects",
            s.words, s.owned
        );
        if n > s.words {
            tell(&["leaked ", &name_of(o), &figures]);
        } else if n < s.owned {
            tell(&["released too often ", &name_of(o), &figures]);
        }
    }
    if WRONG.load() > TOLD {
        let n = WRONG.load();
        crate::host::stdio::write_stderr(format!("checked: {n} findings\n").as_bytes());
    }
    WRONG.load() == 0
}

/// Counts in all of memory but the stack that is not used, and the tables of this search.
fn count_words(
    seen: &mut [Seen],
    from: usize,
    freed: core::ops::Range<*const (u32, u32, Option<&'static Str>)>,
) {
    let own = seen.as_ptr_range();
    let (first, last) = (own.start as usize, own.end as usize);
    let mut at = from & !3;
    let end = core::arch::wasm32::memory_size(0) << 16;
    while at < end {
        if at == first & !3 {
            at = last;
            continue;
        }
        if at == freed.start as usize & !3 {
            at = freed.end as usize;
            continue;
        }
        let word = unsafe { *(at as *const u32) };
        if is_alive(word as usize)
            && let Ok(i) = seen.binary_search_by_key(&word, |s| s.address)
        {
            seen[i].words += 1;
        }
        at += 4;
    }
}

fn count_owned(seen: &mut [Seen]) {
    for i in 0..seen.len() {
        let o = seen[i].address as usize as *const Object;
        let mut each = |v: &Value| {
            if let Some(child) = v.object()
                && let Ok(i) =
                    seen.binary_search_by_key(&(child as *const Object as u32), |s| s.address)
            {
                seen[i].owned += 1;
            }
        };
        unsafe { crate::object::gc::visit_children(o, &mut each) };
    }
}
