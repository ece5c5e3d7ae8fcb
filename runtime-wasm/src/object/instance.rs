//! Instances of classes written in Python.

use crate::object::addresses::AddressSet;
use crate::object::alloc::{self, Global};
use crate::object::attr;
use crate::object::field::Field;
use crate::object::refs::{Object, Ref};
use crate::object::type_::Type;
use crate::object::value::Value;
use molt_abi::layouts;

/// Fixed slots of an instance.
///
/// # Safety
/// Its type has `TYPE_INSTANCE` and it is no exception.
unsafe fn slots<'a>(object: *const Object) -> &'a [Field] {
    unsafe {
        let first = (object as *const u8).add(layouts::instance::SIZE as usize) as *const Field;
        core::slice::from_raw_parts(first, (*object).ty().slot_count.get() as usize)
    }
}

/// The row `instance_new`.
pub fn row_instance_new(ty: &Type) -> Ref<Object> {
    alloc::safe_point();
    instance_new(ty)
}

/// An instance with all slots unbound.
pub fn instance_new(ty: &Type) -> Ref<Object> {
    let size = ty.instance_size.get() as usize;
    unsafe {
        let o = alloc::new_object(ty, size);
        let head = core::mem::size_of::<Object>();
        core::ptr::write_bytes((o as *mut u8).add(head), 0, size - head);
        Ref::from_owned(o)
    }
}

/// Objects that are alive though their `__del__` ran: it runs once.
static FINALIZED: Global<AddressSet> = Global::new(AddressSet::new());

/// Notes that `__del__` runs now; whether it had not run before.
pub fn mark_finalized(object: &Object) -> bool {
    let done = unsafe { &mut *FINALIZED.get() };
    done.insert(object as *const Object as usize as u32)
}

/// Whether `__del__` ran already.
pub fn is_finalized(object: &Object) -> bool {
    let done = unsafe { &*FINALIZED.get() };
    done.contains(object as *const Object as usize as u32)
}

/// Runs `__del__`; whether the object lives on.
unsafe fn finalize(object: *const Object) -> bool {
    unsafe {
        let Some(f) = (*object).ty().slot_finalize() else {
            return false;
        };
        let done = &mut *FINALIZED.get();
        let address = object as usize as u32;
        if !done.is_empty() && done.remove(address) {
            return false;
        }
        (*object).set_refcount(1);
        f(object);
        let left = (*object).refcount() - 1;
        (*object).set_refcount(left);
        if left != 0 {
            (*FINALIZED.get()).insert(address);
        }
        left != 0
    }
}

/// # Safety
/// `object` is an instance whose count reached zero.
pub unsafe fn dealloc(object: *const Object) {
    unsafe {
        if finalize(object) {
            return;
        }
        let base = object as *const u8;
        let weakrefs =
            &*(base.add(layouts::instance::weakrefs as usize) as *const core::cell::Cell<u32>);
        crate::object::weak::forget(object, weakrefs);
        for s in slots(object) {
            s.set(None);
        }
        let dict = &*(base.add(layouts::instance::dict as usize) as *const core::cell::Cell<u32>);
        let dict = dict.replace(0);
        if dict != 0 {
            alloc::release(dict as usize as *const Object);
        }
        alloc::free_object(object, (*object).ty().instance_size.get() as usize);
    }
}

/// For subclasses of builtin types that define `__del__`.
///
/// # Safety
/// `object` is an instance of such a class whose count reached zero.
pub unsafe fn dealloc_with_finalizer(object: *const Object) {
    unsafe {
        if finalize(object) {
            return;
        }
        let mut end = None;
        (*object).ty().each_in_mro(|t| {
            if t.is_builtin() {
                end = t.slot_dealloc();
                return true;
            }
            false
        });
        if let Some(f) = end {
            f(object);
        }
    }
}

/// # Safety
/// `object` is an instance.
pub unsafe fn traverse(object: *const Object, visit: &mut dyn FnMut(&Value)) {
    unsafe {
        for s in slots(object) {
            s.visit(visit);
        }
        attr::visit_dict(&*object, visit);
    }
}

/// # Safety
/// `object` is an instance.
pub unsafe fn clear(object: *const Object) {
    unsafe {
        for s in slots(object) {
            s.set(None);
        }
        if let Some(d) = attr::instance_dict(&*object) {
            d.clear();
        }
    }
}
