//! Reclaiming cycles by trial deletion.
//!
//! Takes the ring of all objects that may take part in cycles, ends those that only refer to each
//! other. An object whose type tells nothing of what it owns counts as reachable, and so does all
//! that it refers to. Never runs by itself: `gc.collect()` does.

use crate::object::alloc::{self, Links, molt_gc_ring};
use crate::object::refs::Object;
use crate::object::value::Value;
use molt_abi::layouts::TYPE_GC;

/// The objects of one collection. While it lasts, the `prev` link of each holds its index.
struct Candidates {
    objects: Vec<*const Object>,
    /// References that do not come from other candidates.
    outside: Vec<u32>,
    reachable: Vec<bool>,
}

/// The objects in the ring, in order.
fn all() -> Vec<*const Object> {
    let anchor = &molt_gc_ring as *const Links as usize as u32;
    let mut objects = Vec::new();
    let mut at = molt_gc_ring.next.get();
    while at != anchor && at != 0 {
        objects.push((at as usize + core::mem::size_of::<Links>()) as *const Object);
        at = unsafe { &*(at as usize as *const Links) }.next.get();
    }
    objects
}

/// Calls `visit` for each candidate that `object` refers to.
fn children(object: *const Object, visit: &mut dyn FnMut(usize)) {
    let Some(traverse) = (unsafe { &*object }).ty().slot_traverse() else {
        return;
    };
    let mut each = |v: &Value| {
        if let Some(o) = v.object()
            && o.ty().has(TYPE_GC)
            && !alloc::is_static(o)
        {
            visit(unsafe { alloc::links(o) }.prev.get() as usize);
        }
    };
    unsafe { traverse(object, &mut each) };
}

impl Candidates {
    fn new() -> Candidates {
        let objects = all();
        let count = objects.len();
        for (i, &o) in objects.iter().enumerate() {
            unsafe { alloc::links(o) }.prev.set(i as u32);
        }
        let mut outside: Vec<u32> = objects.iter().map(|&o| unsafe { &*o }.refcount()).collect();
        for &o in &objects {
            children(o, &mut |i| outside[i] = outside[i].saturating_sub(1));
        }
        Candidates {
            objects,
            outside,
            reachable: vec![false; count],
        }
    }

    /// Marks what is referred to from outside, and all that it refers to.
    fn mark(&mut self) {
        let mut work: Vec<usize> = (0..self.objects.len())
            .filter(|&i| self.outside[i] != 0)
            .collect();
        for &i in &work {
            self.reachable[i] = true;
        }
        while let Some(i) = work.pop() {
            let reachable = &mut self.reachable;
            children(self.objects[i], &mut |child| {
                if !core::mem::replace(&mut reachable[child], true) {
                    work.push(child);
                }
            });
        }
    }

    /// Makes the `prev` links what they were.
    fn relink(&self) {
        let mut before = &molt_gc_ring as *const Links as usize as u32;
        for &o in &self.objects {
            let links = unsafe { alloc::links(o) };
            links.prev.set(before);
            before = links as *const Links as usize as u32;
        }
    }

    fn unreachable(self) -> Vec<Value> {
        let pairs = self.objects.iter().zip(&self.reachable);
        pairs
            .filter(|(_, reachable)| !**reachable)
            .map(|(&o, _)| unsafe { &*o }.to_value())
            .collect()
    }
}

fn find() -> Vec<Value> {
    let mut candidates = Candidates::new();
    candidates.mark();
    candidates.relink();
    candidates.unreachable()
}

/// Ends all unreachable cycles; how many objects they held.
pub fn collect() -> usize {
    let garbage = find();
    if garbage.is_empty() {
        return 0;
    }
    let finalizers = garbage.iter().any(|v| v.ty().slot_finalize().is_some());
    if finalizers && !finalize(&garbage) {
        return 0;
    }
    let count = garbage.len();
    for v in &garbage {
        if let (Some(o), Some(clear)) = (v.object(), v.ty().slot_clear()) {
            unsafe { clear(o) };
        }
    }
    count
}

/// Runs `__del__` of all; whether none of them came back to life. What was finalized once is not
/// finalized again when it ends.
fn finalize(garbage: &[Value]) -> bool {
    for v in garbage {
        if let (Some(o), Some(f)) = (v.object(), v.ty().slot_finalize())
            && crate::object::instance::mark_finalized(o)
        {
            unsafe { f(o) };
        }
    }
    // Each is owned once more by the list itself, which the second look has to discount.
    let mut candidates = Candidates::new();
    for v in garbage {
        if let Some(o) = v.object() {
            let i = unsafe { alloc::links(o) }.prev.get() as usize;
            candidates.outside[i] = candidates.outside[i].saturating_sub(1);
        }
    }
    candidates.mark();
    let dead = garbage.iter().all(|v| {
        v.object()
            .is_none_or(|o| !candidates.reachable[unsafe { alloc::links(o) }.prev.get() as usize])
    });
    candidates.relink();
    dead
}
