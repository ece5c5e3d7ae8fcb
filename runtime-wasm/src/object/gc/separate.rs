//! Telling what only refers to each other from what is reachable.
//!
//! Takes objects between two places of a ring. While it works, the `prev` link of each counts the references that come
//! from elsewhere; afterwards the links are what they were. Runs no Python code, and needs no memory but for the stack
//! of its marking and for what it finds.

use super::{address, at, object_of};
use crate::object::alloc::{self, Links};
use crate::object::list::List;
use crate::object::refs::Object;
use crate::object::tuple::Tuple;
use crate::object::value::Value;
use molt_abi::layouts::{self, TYPE_EXCEPTION, TYPE_GC, TYPE_HEAP, TYPE_INSTANCE};
use molt_abi::layouts::{TYPE_LIST, TYPE_PREFIX_DICT, TYPE_TUPLE, TYPE_TYPE};

/// The object belongs to the group. Addresses of links have zeros in these two bits.
const MEMBER: u32 = 1;
/// It is reachable, and what it refers to was looked at or waits for it.
const DONE: u32 = 2;
/// One reference from elsewhere.
const ONE: u32 = 4;
/// More references than these are as good as these.
const MANY: u32 = u32::MAX / ONE / 2;

/// Which objects belong to the group.
#[derive(Clone, Copy, PartialEq)]
pub enum Members {
    /// All that may take part in cycles: none stands in another ring, or elsewhere in this one.
    All,
    /// Those in the range.
    Range,
}

/// Objects between `from` and `to` that nothing else refers to, each with one more owner, and how many were looked at.
/// `own` references to each do not count. `None` where there is no memory for it.
#[inline(never)]
pub fn unreachable(
    from: &Links,
    to: &Links,
    own: u32,
    members: Members,
) -> Option<(Vec<Value>, usize)> {
    if members == Members::Range {
        start(from, to, own);
    }
    let seen = subtract(from, to, own, members);
    match mark(from, to) {
        Marked::All => Some((Vec::new(), seen)),
        Marked::Some => Some((relink(from, to, true)?, seen)),
        Marked::NoMemory => {
            relink(from, to, false);
            None
        }
    }
}

/// Whether the object takes part; what is being taken apart is nobody's business.
#[inline(always)]
fn first_count(links: &Links, own: u32) -> Option<u32> {
    let references = unsafe { &*object_of(address(links)) }.refcount();
    (references != 0).then(|| (references.saturating_sub(own).min(MANY) * ONE) | MEMBER)
}

/// Starts the count of each object.
fn start(from: &Links, to: &Links, own: u32) {
    let mut l = from.next.get();
    while l != address(to) {
        let links = at(l);
        if let Some(n) = first_count(links, own) {
            links.prev.set(n);
        }
        l = links.next.get();
    }
}

/// Takes off what members refer to, where counting did not start before it starts here; how many objects there are.
fn subtract(from: &Links, to: &Links, own: u32, members: Members) -> usize {
    let lowest = alloc::lowest();
    let (mut seen, mut l) = (0, from.next.get());
    while l != address(to) {
        let links = at(l);
        if links.prev.get() & MEMBER == 0
            && let Some(n) = first_count(links, own)
        {
            links.prev.set(n);
        }
        if links.prev.get() & MEMBER != 0 {
            seen += 1;
            unsafe {
                linked(object_of(l), lowest, &mut |child| {
                    let mut n = child.prev.get();
                    if n & MEMBER == 0 {
                        n = match members {
                            Members::All => first_count(child, own).unwrap_or(0),
                            Members::Range => 0,
                        };
                    }
                    if n >= ONE {
                        child.prev.set(n - ONE);
                    }
                });
            }
        }
        l = links.next.get();
    }
    seen
}

enum Marked {
    /// All are reachable, and the links are what they were.
    All,
    Some,
    NoMemory,
}

/// Marks what is referred to from elsewhere, and all that it refers to.
fn mark(from: &Links, to: &Links) -> Marked {
    let lowest = alloc::lowest();
    let mut work: Vec<u32> = Vec::new();
    let (mut full, mut left) = (false, false);
    let (mut before, mut l) = (address(from), from.next.get());
    while l != address(to) {
        let n = at(l).prev.get();
        if n & (MEMBER | DONE) == MEMBER && n >= ONE {
            let mut next = l;
            loop {
                unsafe {
                    linked(object_of(next), lowest, &mut |child| {
                        let n = child.prev.get();
                        // Others come by themselves.
                        if n & (MEMBER | DONE) == MEMBER && n < ONE {
                            child.prev.set(n | DONE);
                            full |= work.try_reserve(1).is_err();
                            if !full {
                                work.push(address(child));
                            }
                        }
                    });
                }
                match work.pop() {
                    Some(waiting) => next = waiting,
                    None => break,
                }
            }
            at(l).prev.set(before);
        } else if n & (MEMBER | DONE) == MEMBER {
            left = true;
        } else {
            at(l).prev.set(before);
        }
        before = l;
        l = at(l).next.get();
    }
    to.prev.set(before);
    match (full, left) {
        (true, _) => Marked::NoMemory,
        (_, true) => Marked::Some,
        _ => Marked::All,
    }
}

/// Makes the links what they were and gives what was not marked.
fn relink(from: &Links, to: &Links, marked: bool) -> Option<Vec<Value>> {
    let mut found = Vec::new();
    let mut full = !marked;
    let mut before = address(from);
    let mut l = from.next.get();
    while l != address(to) {
        let n = at(l).prev.get();
        at(l).prev.set(before);
        if n & (MEMBER | DONE) == MEMBER {
            full |= found.try_reserve(1).is_err();
            if !full {
                found.push(unsafe { &*object_of(l) }.to_value());
            }
        }
        before = l;
        l = at(l).next.get();
    }
    (!full).then_some(found)
}

/// Calls `f` with the links of each object that an object refers to.
///
/// # Safety
/// `object` is alive.
#[inline(always)]
pub unsafe fn linked(object: *const Object, lowest: u32, f: &mut impl FnMut(&Links)) {
    const INSTANCE: u32 = TYPE_INSTANCE | TYPE_HEAP;
    let mut each = |bits: u64| {
        // Numbers lie above, static objects below.
        if bits.wrapping_sub(lowest as u64) >= (1 << 32) - lowest as u64 {
            return;
        }
        let child = bits as usize as *const Object;
        unsafe {
            // Classes stand in no ring.
            if (*child).ty().flags() & (TYPE_GC | TYPE_TYPE) == TYPE_GC {
                f(alloc::links(child));
            }
        }
    };
    unsafe {
        let ty = (*object).ty();
        let flags = ty.flags();
        // The usual layouts are read in place.
        if flags & (INSTANCE | TYPE_EXCEPTION) == INSTANCE {
            let base = object as *const u8;
            let first = base.add(layouts::instance::SIZE as usize) as *const u64;
            for i in 0..ty.slot_count.get() as usize {
                each(*first.add(i));
            }
            each(*(base.add(layouts::instance::dict as usize) as *const u32) as u64);
        } else if flags & (TYPE_LIST | TYPE_TUPLE) != 0 && flags & TYPE_HEAP == 0 {
            let values = if flags & TYPE_LIST != 0 {
                (*(object as *const List)).as_slice()
            } else {
                (*(object as *const Tuple)).as_slice()
            };
            values.iter().for_each(|v| each(v.bits()));
        } else if let Some(traverse) = ty.slot_traverse() {
            traverse(object, &mut |v| each(v.bits()));
        }
        if flags & TYPE_PREFIX_DICT != 0 {
            each((*alloc::prefix_dict(object)).get() as u64);
        }
        if flags & TYPE_HEAP != 0 {
            each(ty as *const _ as usize as u64);
        }
    }
}
