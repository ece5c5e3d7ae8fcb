//! `class.__bases__ = ...`: what follows from other bases.
//!
//! Takes a heap type and a tuple, changes order, slots and the base that decides the layout. Never changes the
//! layout itself: bases that would are refused.

use crate::object::alloc;
use crate::object::attr;
use crate::object::class::{bases_of, forget_subclass, remember_subclass, renew_slots};
use crate::object::layout;
use crate::object::mro;
use crate::object::refs::{Object, PyObject};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::object::molt_type_object;
use molt_abi::layouts::TYPE_HEAP;

/// `class.__bases__ = new`: the order, the slots and the layout's base of the class and of its subclasses follow.
pub fn set_bases(class: &Type, new: &Value) -> PyResult<()> {
    let Some(bases) = new.downcast::<Tuple>() else {
        return Err(raise!(
            molt_type_TypeError,
            "can only assign tuple to ",
            class.spoken_name(),
            ".__bases__, not ",
            new.type_name()
        ));
    };
    if bases.is_empty() {
        return Err(raise!(
            molt_type_TypeError,
            "can only assign non-empty tuple to ",
            class.spoken_name(),
            ".__bases__, not ()"
        ));
    }
    for b in bases.as_slice() {
        let Some(t) = b.downcast::<Type>() else {
            return Err(raise!(
                molt_type_TypeError,
                class.spoken_name(),
                ".__bases__ must be tuple of classes, not '",
                b.type_name(),
                "'"
            ));
        };
        if t.is_subtype(class) {
            return Err(raise!(
                molt_type_TypeError,
                "a __bases__ item causes an inheritance cycle"
            ));
        }
    }
    // Classes are never freed.
    let class: &'static Type = unsafe { &*(class as *const Type) };
    let base: &'static Type = unsafe { &*(layout::best_base(bases)? as *const Type) };
    let was = class.base().unwrap_or(&molt_type_object);
    let differs = |what| {
        raise!(
            molt_type_TypeError,
            "__bases__ assignment: '",
            base.spoken_name(),
            "' ",
            what,
            " differs from '",
            was.spoken_name(),
            "'"
        )
    };
    if takes_part_in_cycles(was) != takes_part_in_cycles(base) {
        return Err(differs("deallocator"));
    }
    if !layout::compatible(was, base) {
        return Err(differs("object layout"));
    }
    let order = mro::merge(bases)?;
    let old_bases = swap_bases(class, bases.to_ref().into_raw() as *const Object, base);
    let mut undo = Vec::new();
    let done = reorder(class, order, &mut undo);
    let failed = done.is_err();
    for (changed, old) in undo.into_iter().rev() {
        let replaced = if failed {
            changed.mro.replace(old)
        } else {
            old
        };
        unsafe { alloc::release(replaced) };
    }
    if failed {
        // A metaclass refuses the bases: all is as before.
        let (old, old_base) = old_bases;
        let (new, _) = swap_bases(class, old, old_base);
        unsafe { alloc::release(new) };
    } else {
        unsafe { alloc::release(old_bases.0) };
    }
    attr::invalidate(class);
    renew_slots(class);
    done
}

/// Gives the class other bases; the old ones, which the caller owns, and the old base that decides the layout.
fn swap_bases(
    class: &Type,
    bases: *const Object,
    base: &'static Type,
) -> (*const Object, &'static Type) {
    forget_subclass(class);
    let old = class.bases.replace(bases);
    base.as_object().retain();
    let old_base = class.base.replace(base as *const Type);
    // The tuple of bases keeps it.
    unsafe { alloc::release(old_base as *const Object) };
    remember_subclass(class, unsafe { &*(bases as *const Tuple) });
    let old_base = unsafe { old_base.as_ref() }.unwrap_or(&molt_type_object);
    (old, old_base)
}

/// Whether instances are looked at by the collector, which frees them in a way of its own.
fn takes_part_in_cycles(ty: &Type) -> bool {
    ty.has(TYPE_HEAP) || ty.slots.traverse.get().is_some()
}

/// The order of a class and of those below it, as their metaclasses want it. `undo` gets the old ones.
fn reorder(
    class: &'static Type,
    order: Vec<Value>,
    undo: &mut Vec<(&'static Type, *const Object)>,
) -> PyResult<()> {
    let order = mro::with_self(class, order).into_raw() as *const Object;
    undo.push((class, class.mro.replace(order)));
    if class.as_object().ty().has(TYPE_HEAP) {
        mro::ask_metaclass(class)?;
    }
    let subclasses = unsafe { class.subclasses.get().as_ref() };
    for &s in subclasses.into_iter().flatten() {
        let s = unsafe { &*s };
        reorder(s, mro::merge(&bases_of(s))?, undo)?;
    }
    Ok(())
}
