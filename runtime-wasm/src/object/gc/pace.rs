//! When collections happen by themselves.
//!
//! Takes how much memory is in use. As long as collections find something, the next comes as soon as memory grows: what
//! was found is used again before, and then there is as much to be found anew. Where they find nothing, memory may
//! grow by a multiple of what is in use, so that programs without cycles look at an object hardly more than once.

use super::{ENABLED, RUNNING, run};
use crate::object::alloc::{self, Global};

/// Bytes of new memory before the first collection, and after one that found little, at least.
const LEAST: u32 = 1 << 20;
/// After one that found nothing, at least.
const NOTHING: u32 = 8 << 20;
/// Where memory would grow by more than that, it only doubles.
const MUCH: u32 = 32 << 20;

/// Bytes in use after the last collection of all objects.
static AFTER_FULL: Global<u32> = Global::new(0);

/// Lets collections happen where the program makes objects and memory has grown.
pub fn start() {
    alloc::molt_collect_hook.store(Some(automatic));
    alloc::collect_after(LEAST);
    crate::object::shortage::look_for_pages();
}

fn automatic() {
    if !ENABLED.load() || RUNNING.load() {
        return alloc::collect_after(LEAST);
    }
    let used = alloc::in_use();
    let all = used >= AFTER_FULL.load().saturating_mul(2).saturating_add(LEAST);
    let (found, seen) = run(if all { 2 } else { 0 });
    let used = alloc::in_use();
    if all {
        AFTER_FULL.store(used);
    }
    alloc::collect_after(if found != 0 && found >= seen / 4 {
        1
    } else if found != 0 {
        (used / 2).max(LEAST)
    } else {
        used.saturating_mul(3).min(used.max(MUCH)).max(NOTHING)
    });
}
