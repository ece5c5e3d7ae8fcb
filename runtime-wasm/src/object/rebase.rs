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
    let base = layout::best_base(bases)?;
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
    forget_subclass(class);
    let old = class
        .bases
        .replace(bases.to_ref().into_raw() as *const Object);
    unsafe { alloc::release(old) };
    base.as_object().retain();
    let old = class.base.replace(base as *const Type);
    unsafe { alloc::release(old as *const Object) };
    remember_subclass(class, bases);
    set_order(class, order);
    renew_subclasses(class)?;
    attr::invalidate(class);
    renew_slots(class);
    Ok(())
}

/// Whether instances are looked at by the collector, which frees them in a way of its own.
fn takes_part_in_cycles(ty: &Type) -> bool {
    ty.has(TYPE_HEAP) || ty.slots.traverse.get().is_some()
}

fn set_order(class: &Type, order: Vec<Value>) {
    let order = mro::with_self(class, order).into_raw() as *const Object;
    let old = class.mro.replace(order);
    unsafe { alloc::release(old) };
}

/// The order of the classes below follows.
fn renew_subclasses(class: &Type) -> PyResult<()> {
    if let Some(subclasses) = unsafe { class.subclasses.get().as_ref() } {
        for &s in subclasses {
            let s = unsafe { &*s };
            set_order(s, mro::merge(&bases_of(s))?);
            renew_subclasses(s)?;
        }
    }
    Ok(())
}
