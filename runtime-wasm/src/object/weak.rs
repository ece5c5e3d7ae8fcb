//! Weak references: the chain of an object's references.
//!
//! An object that allows them holds the address of the first one, or a table beside does for types that have no room
//! for it; each knows the next. When the object ends, all of them become dead and their callbacks run. Never keeps the
//! object alive.

use crate::object::addresses::AddressSet;
use crate::object::alloc::{self, Global};
use crate::object::call;
use crate::object::exception;
use crate::object::field::Field;
use crate::object::function::Function;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::type_::Type;
use crate::object::value::Value;
use core::cell::Cell;
use molt_abi::layouts::{
    self, TYPE_CALLABLE, TYPE_EXCEPTION, TYPE_GC, TYPE_HEAP, TYPE_INSTANCE, TYPE_NO_WEAKREF,
    TYPE_PLAIN_FUNCTION, TYPE_PREFIX_DICT, TYPE_TYPE, TYPE_WEAK,
};

/// `weakref.ref` and proxies.
#[repr(C)]
pub struct Weak {
    head: Object,
    /// Address of the object, 0 once it is gone.
    target: Cell<u32>,
    /// The next reference to the same object.
    next: Cell<u32>,
    pub callback: Field,
    pub hash: Cell<i64>,
    /// The one of its type that all who ask without a callback share.
    plain: bool,
}

crate::py_object!(
    Weak,
    crate::stdlib::weakref::molt_type_ReferenceType,
    "ReferenceType"
);

/// An object and its chain, at an address that stays.
type Beside = Box<(u32, Cell<u32>)>;

/// Chains of objects whose types have no room for them.
static BESIDE: Global<Vec<Beside>> = Global::new(Vec::new());

fn beside() -> &'static mut Vec<Beside> {
    unsafe { &mut *BESIDE.get() }
}

fn address_of(object: &Object) -> u32 {
    object as *const Object as usize as u32
}

/// The place of an object's chain, where there is one.
pub fn place(object: &Object) -> Option<&Cell<u32>> {
    let ty = object.ty();
    if ty.has(TYPE_NO_WEAKREF) {
        return None;
    }
    unsafe {
        if ty.has(TYPE_EXCEPTION) {
            // Only subclasses of a program allow them.
            if !ty.has(TYPE_HEAP) {
                return None;
            }
            let exc = &*(object as *const Object as *const exception::Exception);
            Some(&exc.weakrefs)
        } else if ty.has(TYPE_INSTANCE) {
            let base = object as *const Object as *const u8;
            Some(&*(base.add(layouts::instance::weakrefs as usize) as *const Cell<u32>))
        } else if ty.has(TYPE_PREFIX_DICT) {
            Some(&*alloc::prefix_dict(object).add(1))
        } else if ty.has(TYPE_TYPE) {
            Some(&(*(object as *const Object as *const Type)).weakrefs)
        } else if ty.has(TYPE_WEAK) {
            let own = address_of(object);
            beside().iter().find(|e| e.0 == own).map(|e| &e.1)
        } else if ty.has(TYPE_CALLABLE) && ty.has(TYPE_GC) && ty.has(TYPE_PLAIN_FUNCTION) {
            // What is bound to a receiver is laid out in another way.
            Some(&(*(object as *const Object as *const Function)).weakrefs)
        } else {
            None
        }
    }
}

/// The place of an object's chain, where its type allows weak references.
pub fn place_or_new(object: &Object) -> Option<&Cell<u32>> {
    if object.ty().has(TYPE_WEAK) && place(object).is_none() {
        beside().push(Box::new((address_of(object), Cell::new(0))));
        molt_forget_beside_hook.store(Some(forget_beside));
    }
    place(object)
}

fn weak_at(address: u32) -> &'static Weak {
    unsafe { &*(address as usize as *const Weak) }
}

type FindFirst = fn(&Object) -> Option<Value>;

/// `object.__weakref__`: the first reference to it.
#[unsafe(no_mangle)]
pub static molt_first_reference_hook: Global<Option<FindFirst>> = Global::new(None);

/// The shared reference of this type in a chain.
pub fn plain(place: &Cell<u32>, class: &Type) -> Option<Value> {
    let mut at = place.get();
    while at != 0 {
        let weak = weak_at(at);
        if weak.plain && weak.head.ty().is(class) && weak.head.refcount() != 0 {
            return Some(weak.to_value());
        }
        at = weak.next.get();
    }
    None
}

/// All references to an object, the shared ones first, then the newest first.
pub fn references(object: &Object) -> Vec<Value> {
    let mut out = Vec::new();
    let mut at = place(object).map_or(0, Cell::get);
    while at != 0 {
        let weak = weak_at(at);
        if weak.head.refcount() != 0 {
            out.push(weak.to_value());
        }
        at = weak.next.get();
    }
    out
}

impl Weak {
    /// A reference to `object`, whose chain starts at `place`.
    pub fn new(
        ty: &Type,
        object: &Object,
        place: &Cell<u32>,
        callback: Option<Value>,
        plain: bool,
    ) -> Ref<Weak> {
        let weak = alloc::new(ty, |head| Weak {
            head,
            target: Cell::new(address_of(object)),
            next: Cell::new(0),
            callback: Field::new(callback),
            hash: Cell::new(-1),
            plain,
        });
        // Shared ones stand in front, a proxy behind the reference.
        let proxy = plain && !ty.is(<Weak as PyObject>::exact_type());
        let mut before = place;
        while before.get() != 0 && weak_at(before.get()).plain && (!plain || proxy) {
            before = &weak_at(before.get()).next;
        }
        weak.next.set(before.get());
        before.set(weak.as_ptr() as usize as u32);
        molt_forget_hook.store(Some(forget_chain));
        molt_forget_garbage_hook.store(Some(forget_all));
        molt_first_reference_hook.store(Some(|object| references(object).into_iter().next()));
        weak
    }

    /// The object, while it lives.
    pub fn target(&self) -> Option<Value> {
        let address = self.target.get();
        if address == 0 {
            return None;
        }
        let object = unsafe { &*(address as usize as *const Object) };
        if object.refcount() == 0 {
            None
        } else {
            Some(object.to_value())
        }
    }
}

impl Drop for Weak {
    fn drop(&mut self) {
        let address = self.target.get();
        if address == 0 {
            return;
        }
        let own = self as *const Weak as usize as u32;
        let object = unsafe { &*(address as usize as *const Object) };
        let Some(first) = place(object) else { return };
        let mut at: &Cell<u32> = first;
        while at.get() != 0 {
            if at.get() == own {
                at.set(self.next.get());
                return;
            }
            at = &weak_at(at.get()).next;
        }
    }
}

/// The object ends: its references die and their callbacks run.
#[inline]
pub fn forget(_object: *const Object, first: &Cell<u32>) {
    if first.get() != 0
        && let Some(f) = molt_forget_hook.load()
    {
        f(first);
    }
}

/// Set by the first weak reference, so that programs without any do not link what callbacks need.
/// Exported, lest the optimiser sees that it only ever holds one function and calls that.
#[unsafe(no_mangle)]
pub static molt_forget_hook: Global<Option<ForgetFn>> = Global::new(None);

/// Ends the chain of weak references that starts there.
type ForgetFn = fn(&Cell<u32>);

/// As [`molt_forget_hook`], for objects whose chain stands in the table.
#[unsafe(no_mangle)]
pub static molt_forget_beside_hook: Global<Option<fn(*const Object)>> = Global::new(None);

/// An object whose type has `TYPE_WEAK` ends.
#[inline]
pub fn forget_entry(object: *const Object) {
    if let Some(f) = molt_forget_beside_hook.load() {
        f(object);
    }
}

#[cold]
fn forget_beside(object: *const Object) {
    let own = object as usize as u32;
    if let Some(i) = beside().iter().position(|e| e.0 == own) {
        let entry = beside().swap_remove(i);
        forget_chain(&entry.1);
    }
}

type ForgetGarbage = fn(&[Value]);

/// As [`molt_forget_hook`], for what a collection ends.
#[unsafe(no_mangle)]
pub static molt_forget_garbage_hook: Global<Option<ForgetGarbage>> = Global::new(None);

/// Weak references to what a collection found die before any finalizer runs. Callbacks run where the reference itself
/// lives on.
pub fn forget_garbage(garbage: &[Value]) {
    if let Some(f) = molt_forget_garbage_hook.load() {
        f(garbage);
    }
}

fn forget_all(garbage: &[Value]) {
    let mut dead = AddressSet::new();
    for o in garbage.iter().filter_map(Value::object) {
        dead.insert(address_of(o));
    }
    let mut calls = Vec::new();
    for o in garbage.iter().filter_map(Value::object) {
        if let Some(first) = place(o) {
            detach(first, &mut calls, &|weak| {
                !dead.contains(weak as *const Weak as usize as u32)
            });
        }
    }
    call_all(calls);
}

#[cold]
fn forget_chain(first: &Cell<u32>) {
    let mut calls = Vec::new();
    detach(first, &mut calls, &|_| true);
    call_all(calls);
}

/// Ends a chain; gives the callbacks that are to run, newest reference first.
fn detach(first: &Cell<u32>, calls: &mut Vec<(Value, Value)>, lives: &dyn Fn(&Weak) -> bool) {
    let mut at = first.replace(0);
    while at != 0 {
        let weak = weak_at(at);
        at = weak.next.replace(0);
        weak.target.set(0);
        if let Some(f) = weak.callback.take()
            && weak.head.refcount() > 0
            && lives(weak)
        {
            calls.push((f, weak.to_value()));
        }
    }
}

fn call_all(calls: Vec<(Value, Value)>) {
    let pending = exception::take_pending();
    for (f, weak) in calls {
        if call::call1(&f, &weak).is_err() {
            crate::object::traceback::report_unraisable(&f);
        }
    }
    if let Some(p) = pending {
        exception::restore(p);
    }
}
