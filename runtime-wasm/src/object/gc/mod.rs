//! Reclaiming cycles by trial deletion.
//!
//! Takes the ring of all objects that may take part in cycles, ends those that only refer to each other: first weak
//! references to them die, then finalizers run, then what did not come back to life is taken apart. New objects stand
//! at the end of the ring, behind a mark; most collections look at them alone. An object whose type tells nothing of
//! what it owns counts as reachable, and so does all that it refers to.

use crate::object::alloc::{self, Global, Links, molt_gc_ring};
use crate::object::attr;
use crate::object::instance;
use crate::object::refs::Object;
use crate::object::value::Value;
use crate::object::weak;
use core::cell::Cell;
use molt_abi::layouts::{TYPE_HEAP, TYPE_PREFIX_DICT};

mod pace;
mod separate;
mod steps;
mod table;

pub use pace::start;
use separate::Members;

const fn anchor() -> Links {
    Links {
        prev: Cell::new(0),
        next: Cell::new(0),
    }
}

/// Stands in the ring between objects that survived a collection and new ones.
static MARK: Links = anchor();
/// The ring of objects that `gc.freeze()` took out.
static FROZEN: Links = anchor();
static ENABLED: Global<bool> = Global::new(true);
/// A collection runs; finalizers start no other.
static RUNNING: Global<bool> = Global::new(false);

/// What the collections of a generation did.
#[derive(Clone, Copy, Default)]
pub struct Stats {
    pub collections: i64,
    pub collected: i64,
}

pub static STATS: Global<[Stats; 3]> = Global::new(
    [Stats {
        collections: 0,
        collected: 0,
    }; 3],
);

/// Told of the generation, and of what was found once a collection is over.
type Watch = fn(usize, Option<usize>);

/// Called before and after each collection.
#[unsafe(no_mangle)]
pub static molt_watch_hook: Global<Option<Watch>> = Global::new(None);

/// Told of garbage: before anything is done with it, and before it is taken apart. Whether it is kept.
type Judge = fn(&[Value], bool) -> bool;

/// Filled where the program debugs the collector.
#[unsafe(no_mangle)]
pub static molt_garbage_hook: Global<Option<Judge>> = Global::new(None);

fn address(l: &Links) -> u32 {
    l as *const Links as usize as u32
}

fn at(address: u32) -> &'static Links {
    unsafe { &*(address as usize as *const Links) }
}

fn object_of(links: u32) -> *const Object {
    (links as usize + core::mem::size_of::<Links>()) as *const Object
}

#[inline(never)]
fn insert_before(l: &Links, next: &Links) {
    let prev = at(next.prev.get());
    l.prev.set(address(prev));
    l.next.set(address(next));
    prev.next.set(address(l));
    next.prev.set(address(l));
}

#[inline(never)]
fn take_out(l: &Links) {
    at(l.prev.get()).next.set(l.next.get());
    at(l.next.get()).prev.set(l.prev.get());
}

/// Makes the rings and puts the mark into its place.
fn prepare() {
    for ring in [&molt_gc_ring, &FROZEN] {
        if ring.next.get() == 0 {
            ring.next.set(address(ring));
            ring.prev.set(address(ring));
        }
    }
    if MARK.next.get() == 0 {
        insert_before(&MARK, at(molt_gc_ring.next.get()));
    }
}

/// All that is alive is old from now on.
#[inline(never)]
fn grow_old() {
    take_out(&MARK);
    insert_before(&MARK, &molt_gc_ring);
}

fn each(from: &Links, to: &Links, f: &mut dyn FnMut(*const Object)) {
    let mut l = from.next.get();
    while l != address(to) {
        if l != address(&MARK) && !steps::is_place(l) {
            f(object_of(l));
        }
        l = at(l).next.get();
    }
}

/// Calls `f` for each object: the new ones only, the old ones only, or all.
pub fn each_object(new: bool, old: bool, f: &mut dyn FnMut(*const Object)) {
    prepare();
    if old {
        steps::give_up();
    }
    if old {
        each(&molt_gc_ring, &MARK, f);
    }
    if new {
        each(&MARK, &molt_gc_ring, f);
    }
}

/// Whether more objects than `n` are younger than the last collection.
fn younger_than(n: usize) -> bool {
    prepare();
    let mut l = MARK.next.get();
    for _ in 0..n {
        if l == address(&molt_gc_ring) {
            return false;
        }
        l = at(l).next.get();
    }
    true
}

/// How many objects are younger than the last collection, and how many are older.
pub fn sizes() -> (usize, usize) {
    let mut old = 0;
    each_object(false, true, &mut |_| old += 1);
    (young(), old)
}

/// How many objects are younger than the last collection.
pub fn young() -> usize {
    let mut n = 0;
    each_object(true, false, &mut |_| n += 1);
    n
}

/// Calls `visit` for all that an object owns, its class included.
///
/// # Safety
/// `object` is alive.
pub unsafe fn visit_children(object: *const Object, visit: &mut dyn FnMut(&Value)) {
    let ty = unsafe { &*object }.ty();
    if let Some(traverse) = ty.slot_traverse() {
        unsafe { traverse(object, visit) };
    }
    if ty.has(TYPE_PREFIX_DICT) {
        let dict = unsafe { (*alloc::prefix_dict(object)).get() } as u64;
        if let Some(dict) = unsafe { Value::borrow_opt(&dict) } {
            visit(dict);
        }
    }
    if ty.has(TYPE_HEAP) {
        let bits = ty as *const _ as usize as u64;
        visit(unsafe { Value::borrow(&bits) });
    }
}

/// Ends what is unreachable among new objects, or all where `generation` is 2; how many objects that were, and how many
/// were looked at.
#[inline(never)]
fn run(generation: usize) -> (usize, usize) {
    if RUNNING.load() {
        return (0, 0);
    }
    RUNNING.store(true);
    let watch = molt_watch_hook.load();
    if let Some(f) = watch {
        f(generation, None);
    }
    prepare();
    if generation == 2 {
        steps::give_up();
        take_out(&MARK);
        insert_before(&MARK, at(molt_gc_ring.next.get()));
    }
    let members = if generation == 2 && FROZEN.next.get() == address(&FROZEN) {
        Members::All
    } else {
        Members::Range
    };
    let (garbage, seen) =
        separate::unreachable(&MARK, &molt_gc_ring, 0, members).unwrap_or_default();
    grow_old();
    let (found, garbage) = condemn(garbage);
    take_apart(garbage);
    let stats = unsafe { &mut (*STATS.get())[generation] };
    stats.collections += 1;
    stats.collected += found as i64;
    if let Some(f) = watch {
        f(generation, Some(found));
    }
    RUNNING.store(false);
    (found, seen)
}

/// `gc.collect(generation)`.
pub fn collect_generation(generation: usize) -> usize {
    run(generation).0
}

/// Ends all unreachable cycles; how many objects they held.
pub fn collect() -> usize {
    collect_generation(2)
}

/// Does all that is done before garbage is taken apart: how many objects are found, and those to take apart.
fn condemn(mut garbage: Vec<Value>) -> (usize, Vec<Value>) {
    if garbage.is_empty() {
        return (0, garbage);
    }
    let judge = molt_garbage_hook.load();
    if let Some(f) = judge {
        f(&garbage, false);
    }
    weak::forget_garbage(&garbage);
    let mut ran = false;
    for v in &garbage {
        ran |= finalize_object(v);
    }
    if ran {
        garbage = still_unreachable(garbage);
    }
    // Attribute dicts are part of their objects.
    let parts = garbage.iter().filter(|v| has_dict(v)).count();
    let found = garbage.len() - parts;
    if judge.is_some_and(|f| f(&garbage, true)) {
        garbage.clear();
    }
    (found, garbage)
}

/// Takes garbage apart.
fn take_apart(garbage: Vec<Value>) {
    for v in &garbage {
        if let (Some(o), Some(clear)) = (v.object(), v.ty().slot_clear()) {
            unsafe { clear(o) };
        }
    }
}

fn has_dict(v: &Value) -> bool {
    v.object().is_some_and(|o| attr::instance_dict(o).is_some())
}

/// Runs `__del__`, or closes a generator, where that did not happen before; whether anything ran.
pub fn finalize_object(v: &Value) -> bool {
    let (Some(o), Some(f)) = (v.object(), v.ty().slot_finalize()) else {
        return false;
    };
    if v.ty().has(TYPE_HEAP) && !instance::mark_finalized(o) {
        return false;
    }
    unsafe { f(o) };
    true
}

/// Takes out what finalizers brought back to life, and what that refers to.
fn still_unreachable(garbage: Vec<Value>) -> Vec<Value> {
    // What died meanwhile left its ring; for the rest the ring of the old serves again afterwards.
    let apart = anchor();
    apart.prev.set(address(&apart));
    apart.next.set(address(&apart));
    for o in garbage.iter().filter_map(Value::object) {
        let l = unsafe { alloc::links(o) };
        take_out(l);
        insert_before(l, &apart);
    }
    // Each is owned once more by the list.
    let dead = separate::unreachable(&apart, &apart, 1, Members::Range);
    splice(&apart, &MARK);
    dead.map_or(Vec::new(), |(dead, _)| dead)
}

pub fn is_enabled() -> bool {
    ENABLED.load()
}

pub fn enable(on: bool) {
    ENABLED.store(on);
}

/// Moves all objects of one ring to the end of another.
fn splice(from: &Links, to: &Links) {
    if from.next.get() == address(from) {
        return;
    }
    let (first, last) = (from.next.get(), from.prev.get());
    let end = to.prev.get();
    at(end).next.set(first);
    at(first).prev.set(end);
    at(last).next.set(address(to));
    to.prev.set(last);
    from.next.set(address(from));
    from.prev.set(address(from));
}

/// Takes all objects out of what collections look at.
pub fn freeze() {
    prepare();
    steps::give_up();
    take_out(&MARK);
    splice(&molt_gc_ring, &FROZEN);
    insert_before(&MARK, &molt_gc_ring);
}

/// Puts them back.
pub fn unfreeze() {
    prepare();
    steps::give_up();
    take_out(&MARK);
    splice(&FROZEN, &molt_gc_ring);
    insert_before(&MARK, &molt_gc_ring);
}

pub fn frozen() -> usize {
    prepare();
    let mut n = 0;
    each(&FROZEN, &FROZEN, &mut |_| n += 1);
    n
}
