//! When collections happen by themselves.
//!
//! Takes how much memory is in use. As long as collections find something, the next comes as soon as memory grows: what
//! was found is used again before, and then there is as much to be found anew. Where they find nothing, memory may grow
//! more. All objects are looked at once memory has doubled: at once where they are few, else in steps that come while
//! memory grows by a quarter. No more than [`YOUNG`] objects are looked at without the program running in between, but
//! for what `gc.collect()` asks for.

use super::{ENABLED, RUNNING, grow_old, run, steps, younger_than};
use crate::object::alloc::{self, Global};

/// Bytes of new memory before the first collection, and after one that found little, at least.
const LEAST: u32 = 1 << 20;
/// Bytes of new memory between collections of new objects, at most.
const NOTHING: u32 = 4 << 20;
/// New objects that are looked at together. More have come where memory was used again.
const YOUNG: usize = 150_000;
/// Where less is in use all objects are looked at together.
const SMALL: u32 = 6 << 20;
/// Bytes of new memory between steps.
const BETWEEN: u32 = 96 << 10;

/// Bytes in use after the last collection of all objects.
static AFTER_FULL: Global<u32> = Global::new(0);
/// With so many the new objects are looked at.
static NEXT: Global<u32> = Global::new(0);

/// Lets collections happen where the program makes objects and memory has grown.
pub fn start() {
    alloc::molt_collect_hook.store(Some(automatic));
    NEXT.store(LEAST);
    alloc::collect_after(LEAST);
    crate::object::shortage::look_for_pages();
}

fn automatic() {
    if !ENABLED.load() || RUNNING.load() {
        return alloc::collect_after(LEAST);
    }
    let used = alloc::in_use();
    if steps::active() {
        if steps::step() {
            AFTER_FULL.store(alloc::in_use());
        }
    } else if used >= AFTER_FULL.load().saturating_mul(2).saturating_add(LEAST) {
        all(used);
    }
    if alloc::in_use() >= NEXT.load() {
        young();
    }
    let used = alloc::in_use();
    let wait = NEXT.load().saturating_sub(used).max(1);
    alloc::collect_after(if steps::active() {
        wait.min(BETWEEN)
    } else {
        wait
    });
}

/// Looks at all objects, or begins to.
fn all(used: u32) {
    if used < SMALL && !younger_than(YOUNG) {
        let (found, seen) = run(2);
        AFTER_FULL.store(alloc::in_use());
        plan(found, seen);
    } else {
        grow_old();
        steps::begin();
        NEXT.store(used.saturating_add(NOTHING));
    }
}

/// Looks at the new objects. Where they are many they are old from now on.
fn young() {
    if younger_than(YOUNG) {
        grow_old();
        plan(0, 0);
    } else {
        let (found, seen) = run(0);
        plan(found, seen);
    }
}

/// When the new objects are looked at again.
fn plan(found: usize, seen: usize) {
    let used = alloc::in_use();
    NEXT.store(used.saturating_add(if found != 0 && found >= seen / 4 {
        1
    } else if found != 0 {
        (used / 2).clamp(LEAST, NOTHING)
    } else {
        NOTHING
    }));
}
