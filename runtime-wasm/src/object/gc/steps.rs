//! A collection of old objects in steps, between which the program runs.
//!
//! Takes what is old when it begins. First the references from each object to each other are counted, then the objects
//! with more owners than that, and all that they refer to, are told from the rest. The program goes on changing what it
//! can reach, so the counts are a guess: the rest may hold objects that are reachable. But what was unreachable in the
//! beginning nobody changes, so it is all there; trial deletion of the rest, at once, tells it apart. Objects that come
//! meanwhile wait for the next time. A step looks at [`STEP`] objects and references, and at one object more at most.
//! What is garbage is taken apart in steps, too, once its weak references are gone and its finalizers ran: nobody sees
//! it any more.

use super::separate::{self, Members};
use super::table::{APART, LIVE, Table};
use super::{MARK, RUNNING, STATS, molt_watch_hook, prepare};
use super::{address, anchor, at, condemn, insert_before, object_of, splice, take_apart, take_out};
use crate::object::alloc::{self, Global, Links, molt_gc_ring};
use crate::object::value::Value;

/// Objects and references that one step looks at.
const STEP: usize = 50_000;
/// More objects than these are told apart once more in steps before they are at once.
const FEW: usize = 50_000;
/// How often.
const ROUNDS: u32 = 2;
/// Objects that one step takes apart.
const APART_STEP: usize = 25_000;

#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Idle,
    Count,
    Mark,
    /// Garbage is taken apart.
    End,
}

static PHASE: Global<Phase> = Global::new(Phase::Idle);
/// Stands before the first object.
static BEGIN: Links = anchor();
/// Stands before the next object to look at.
static CURSOR: Links = anchor();
/// Stands behind the last one.
static END: Links = anchor();
/// What may be unreachable, and about how much that is.
static REST: Links = anchor();
static MANY: Global<usize> = Global::new(0);
static ROUND: Global<u32> = Global::new(0);
/// What is to be taken apart.
static GARBAGE: Global<Vec<Value>> = Global::new(Vec::new());
static TABLE: Global<Option<Table>> = Global::new(None);

/// Whether a collection is between two steps.
pub fn active() -> bool {
    PHASE.load() != Phase::Idle
}

/// Whether it is one of the places in the ring that are no objects.
pub fn is_place(l: u32) -> bool {
    [&BEGIN, &CURSOR, &END].iter().any(|p| l == address(p))
}

/// Begins a collection of all that is old.
pub fn begin() {
    give_up();
    prepare();
    insert_before(&BEGIN, at(molt_gc_ring.next.get()));
    insert_before(&CURSOR, at(BEGIN.next.get()));
    insert_before(&END, &MARK);
    REST.prev.set(address(&REST));
    REST.next.set(address(&REST));
    ROUND.store(0);
    start(Phase::Count);
}

#[inline(never)]
fn start(phase: Phase) {
    PHASE.store(phase);
    if phase == Phase::Count {
        unsafe { *TABLE.get() = Table::new() };
        MANY.store(0);
    }
}

/// Ends the collection, without a result where there is none yet: all objects stand in the ring again.
#[inline(never)]
pub fn give_up() {
    match PHASE.load() {
        Phase::Idle => return,
        Phase::End => {
            PHASE.store(Phase::Idle);
            return take_apart(core::mem::take(unsafe { &mut *GARBAGE.get() }));
        }
        _ => {}
    }
    PHASE.store(Phase::Idle);
    unsafe { *TABLE.get() = None };
    for place in [&BEGIN, &CURSOR, &END] {
        take_out(place);
    }
    splice(&REST, &MARK);
}

/// The next step; after the last one, how many objects were found.
pub fn step() -> Option<usize> {
    if RUNNING.load() {
        return None;
    }
    if PHASE.load() == Phase::End {
        return end_step();
    }
    let Some(table) = (unsafe { (*TABLE.get()).as_mut() }) else {
        give_up();
        return Some(0);
    };
    let mut left = STEP as isize;
    let done = match PHASE.load() {
        Phase::Count => count(table, &mut left),
        _ => mark(table, &mut left),
    };
    let Some(done) = done else {
        // There is no memory for it.
        give_up();
        return Some(0);
    };
    if !done {
        return None;
    }
    if PHASE.load() == Phase::Count {
        start(Phase::Mark);
        return None;
    }
    if MANY.load() > FEW && ROUND.load() < ROUNDS {
        ROUND.store(ROUND.load() + 1);
        for place in [&BEGIN, &CURSOR] {
            take_out(place);
            insert_before(place, &END);
        }
        splice(&REST, &END);
        start(Phase::Count);
        return None;
    }
    finish();
    None
}

/// Takes some garbage apart; how many objects were found, where it was the last.
fn end_step() -> Option<usize> {
    let garbage = unsafe { &mut *GARBAGE.get() };
    if garbage.is_empty() {
        *garbage = Vec::new();
        PHASE.store(Phase::Idle);
        return Some(MANY.load());
    }
    // What files and the like do when they go may ask for all objects: nothing here is half done then.
    let part = garbage.split_off(garbage.len().saturating_sub(APART_STEP));
    RUNNING.store(true);
    take_apart(part);
    RUNNING.store(false);
    None
}

/// The object lives, and is not being taken apart.
fn owners(l: u32) -> u32 {
    unsafe { &*object_of(l) }.refcount()
}

/// Calls `f` for what the object refers to. One copy of the code serves both phases.
#[inline(never)]
fn visit(l: u32, lowest: u32, mut f: &mut dyn FnMut(&Links)) {
    unsafe { separate::linked(object_of(l), lowest, &mut f) }
}

/// Whether all were looked at; then the cursor stands before the first again. `None` without memory.
fn count(table: &mut Table, left: &mut isize) -> Option<bool> {
    let lowest = alloc::lowest();
    let mut l = CURSOR.next.get();
    let mut full = false;
    while l != address(&END) && *left > 0 {
        *left -= 1;
        if owners(l) != 0 {
            visit(l, lowest, &mut |child| {
                *left -= 1;
                full |= table.count(address(child)).is_none();
            });
        }
        l = at(l).next.get();
    }
    let done = l == address(&END);
    take_out(&CURSOR);
    insert_before(&CURSOR, at(if done { BEGIN.next.get() } else { l }));
    (!full).then_some(done)
}

/// Whether all were looked at; what may be unreachable stands in its ring then.
fn mark(table: &mut Table, left: &mut isize) -> Option<bool> {
    let lowest = alloc::lowest();
    let mut l = CURSOR.next.get();
    let mut full = false;
    while l != address(&END) && *left > 0 {
        *left -= 1;
        let mut next = at(l).next.get();
        let owners = owners(l);
        let entry = *table.entry(l)?;
        if owners == 0 {
            // It is about to go.
        } else if entry & LIVE != 0 || owners > table.counted(l) {
            *table.entry(l)? |= LIVE;
            visit(l, lowest, &mut |child| {
                *left -= 1;
                full |= reach(table, child, &mut next).is_none();
            });
        } else {
            *table.entry(l)? |= APART;
            take_out(at(l));
            insert_before(at(l), &REST);
            MANY.store(MANY.load() + 1);
        }
        l = next;
    }
    take_out(&CURSOR);
    insert_before(&CURSOR, at(l));
    (!full).then_some(l == address(&END))
}

/// The object is reachable; where it was thought not to be, it is the next to look at.
#[inline]
fn reach(table: &mut Table, child: &Links, next: &mut u32) -> Option<()> {
    let entry = table.entry(address(child))?;
    if *entry & LIVE == 0 {
        *entry |= LIVE;
        if *entry & APART != 0 {
            *entry &= !APART;
            MANY.store(MANY.load().wrapping_sub(1));
            take_out(child);
            insert_before(child, at(*next));
            *next = address(child);
        }
    }
    Some(())
}

/// Finds what is unreachable among the rest, and begins to take it apart.
fn finish() {
    RUNNING.store(true);
    let watch = molt_watch_hook.load();
    if let Some(f) = watch {
        f(2, None);
    }
    let found = separate::unreachable(&REST, &REST, 0, Members::Range);
    give_up();
    let (found, garbage) = condemn(found.map_or(Vec::new(), |(garbage, _)| garbage));
    unsafe { *GARBAGE.get() = garbage };
    MANY.store(found);
    PHASE.store(Phase::End);
    let stats = unsafe { &mut (*STATS.get())[2] };
    stats.collections += 1;
    stats.collected += found as i64;
    if let Some(f) = watch {
        f(2, Some(found));
    }
    RUNNING.store(false);
}
