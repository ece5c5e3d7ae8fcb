//! When collections happen by themselves.
//!
//! Takes how much memory is in use. As long as collections find something, the next comes as soon as memory grows: what
//! was found is used again before, and then there is as much to be found anew. Where they find nothing, memory may
//! grow by a multiple of what the objects take that were looked at, so that programs without cycles look at an object
//! hardly more than once. All objects are looked at once memory has doubled: at once where they are few, else in steps
//! that come while memory grows. Where that finds much, its pages serve objects of other sizes, too. No more than
//! [`YOUNG`] new objects are looked at without the program running in between, but for what `gc.collect()` asks for.

use super::{ENABLED, RUNNING, grow_old, run, steps, younger_than};
use crate::object::alloc::{self, Global};
use crate::object::shortage;

/// Bytes of new memory before the first collection, and after one that found little, at least.
const LEAST: u32 = 1 << 20;
/// After one that found something, at most: what is new is looked at while it is not too much.
const SOME: u32 = 4 << 20;
/// After one that found nothing, at least.
const NOTHING: u32 = 8 << 20;
/// Where memory would grow by more than that, it only doubles.
const MUCH: u32 = 32 << 20;
/// Bytes that may come for each object that was looked at in vain.
const FOR_EACH: usize = 200;
/// New objects that are looked at together. More have come where memory was used again.
const YOUNG: usize = 150_000;
/// Where less is in use all objects are looked at together.
const SMALL: u32 = 10 << 20;
/// Bytes of new memory between steps.
const BETWEEN: u32 = 96 << 10;

/// Bytes in use after the last collection of all objects.
static AFTER_FULL: Global<u32> = Global::new(0);
/// With so many the next collection begins.
static NEXT: Global<u32> = Global::new(0);

/// Lets collections happen where the program makes objects and memory has grown.
pub fn start() {
    alloc::molt_collect_hook.store(Some(automatic));
    NEXT.store(LEAST);
    alloc::collect_after(LEAST);
    shortage::look_for_pages();
}

fn automatic() {
    if !ENABLED.load() || RUNNING.load() {
        return alloc::collect_after(LEAST);
    }
    if shortage::became_short() {
        return last_resort();
    }
    if steps::active()
        && let Some(found) = steps::step()
    {
        after_full(found, found);
        plan(found, usize::MAX);
    }
    let used = alloc::in_use();
    if used >= NEXT.load() {
        let full = AFTER_FULL.load().saturating_mul(2).saturating_add(LEAST);
        if used >= full && !steps::active() {
            all(used);
        } else {
            young();
        }
    }
    let wait = NEXT.load().saturating_sub(alloc::in_use()).max(1);
    alloc::collect_after(if steps::active() {
        wait.min(BETWEEN)
    } else {
        wait
    });
}

/// Memory is short: all garbage goes at once, and its pages with it.
#[cold]
fn last_resort() {
    let (found, seen) = run(2);
    shortage::reclaim();
    after_full(found, seen);
    plan(found, seen);
    alloc::collect_after(NEXT.load().saturating_sub(alloc::in_use()).max(1));
}

/// Looks at all objects, or begins to.
fn all(used: u32) {
    if used < SMALL {
        let (found, seen) = run(2);
        after_full(found, seen);
        plan(found, seen);
    } else {
        grow_old();
        steps::begin();
        NEXT.store(used.saturating_add(SOME));
    }
}

/// All objects were looked at. Other sizes shall not wait for what the garbage took.
fn after_full(found: usize, seen: usize) {
    if found > 1000 && found >= seen / 4 {
        shortage::reclaim();
    }
    AFTER_FULL.store(alloc::in_use());
}

/// Looks at the new objects. Where they are many they are old from now on.
fn young() {
    if younger_than(YOUNG) {
        grow_old();
        plan(1, usize::MAX);
    } else {
        let (found, seen) = run(0);
        plan(found, seen);
    }
}

/// When the next collection begins.
#[inline(never)]
fn plan(found: usize, seen: usize) {
    let used = alloc::in_use();
    NEXT.store(used.saturating_add(if found != 0 && found >= seen / 4 {
        1
    } else if found != 0 {
        (used / 2).clamp(LEAST, SOME)
    } else {
        let more = seen.saturating_mul(FOR_EACH).min(used.max(MUCH) as usize);
        (more as u32).max(NOTHING)
    }));
}
