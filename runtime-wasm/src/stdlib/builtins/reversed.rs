//! `reversed`.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::arguments::index_i64;
use crate::object::attr;
use crate::object::call::Args;
use crate::object::exception;
use crate::object::field::Field;
use crate::object::refs::{Object, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value, ends};
use crate::ops;
use crate::raise;
use crate::types::dunder::only_argument;
use crate::types::exceptions::{
    molt_type_IndexError, molt_type_StopIteration, molt_type_TypeError,
};
use crate::types::object::molt_type_object;
use crate::types::reduced;
use core::cell::Cell;
use molt_abi::layouts::{TYPE_BASE, TYPE_DICT, TYPE_GC, TYPE_HEAP};

/// The sequence backwards, by index; empty once exhausted.
#[repr(C)]
pub struct Reversed {
    head: Object,
    /// Items left.
    left: Cell<i64>,
    sequence: Field,
}

crate::py_object!(Reversed, molt_type_reversed, "reversed");

builtin_type! {
    /// `reversed`.
    pub static molt_type_reversed = "reversed" in "builtins", base molt_type_object "object",
        layout Reversed, flags TYPE_GC | TYPE_BASE;
    dealloc: alloc::drop_object::<Reversed>,
    traverse: |o, visit| unsafe { (*(o as *const Reversed)).sequence.visit(visit) },
    iter: |v| Ok(v.clone()),
    next: |v| ends(step(v)),
    length_hint: hint,
    new: new,
}

crate::dunders! { "reversed" Reversed; iter |v: &Value| Ok(v.clone()), next |v| ends(step(v)), length_hint hint }

#[molt::method(ty = "reversed", sig = "__reduce__(self, /)", text = "")]
fn reduce(r: &Reversed) -> Ref<Tuple> {
    let (source, at) = match r.sequence.get() {
        Some(s) => (s, Some(Value::int(r.left.get() - 1))),
        None => (Tuple::new([]).into_value(), None),
    };
    reduced::parts(r.head.ty().escape(), Tuple::new([source]), at)
}

#[molt::method(
    ty = "reversed",
    sig = "__setstate__(self, state, /) -> None",
    text = ""
)]
fn setstate(r: &Reversed, state: &Value) -> PyResult<()> {
    if !crate::types::int::is_int(state) {
        return Err(crate::raise!(
            crate::types::exceptions::molt_type_TypeError,
            "an integer is required"
        ));
    }
    let at = index_i64(state)?;
    if let Some(s) = r.sequence.get() {
        r.left.set(at.clamp(-1, ops::len(&s)? - 1) + 1);
    }
    Ok(())
}

/// Whether a class says `__reversed__ = None`.
fn hides(ty: &Type) -> bool {
    let name = crate::object::names::molt_name___reversed__.get();
    ty.has(TYPE_HEAP) && attr::type_lookup(ty, name).is_some_and(|f| f.is_none())
}

fn new(class: &Type, args: &Args) -> PyResult<Value> {
    let sequence = only_argument(class, args, "reversed")?;
    let refused = hides(sequence.ty());
    if let Some(f) = sequence.ty().slot_reversed()
        && !refused
    {
        return f(sequence);
    }
    if refused || sequence.ty().slot_getitem().is_none() || sequence.ty().has(TYPE_DICT) {
        return Err(raise!(
            molt_type_TypeError,
            "'",
            sequence.type_name(),
            "' object is not reversible"
        ));
    }
    let left = ops::len(sequence)?;
    let made: Ref<Reversed> = alloc::new(class, |head| Reversed {
        head,
        left: Cell::new(left),
        sequence: Field::new(Some(sequence.clone())),
    });
    Ok(made.into_value())
}

fn step(v: &Value) -> PyResult<Option<Value>> {
    let r = unsafe { v.cast::<Reversed>() };
    let Some(sequence) = r.sequence.get() else {
        return Ok(None);
    };
    let left = r.left.get();
    if let Some(s) = sequence.downcast_exact::<Str>()
        && left > 0
    {
        r.left.set(left - 1);
        let c = s.chars().at(left as usize - 1);
        return Ok(Some(Str::from_code_point(c).into_value()));
    }
    if left > 0 {
        let item = ops::subscript::getitem(&sequence, &Value::int(left - 1));
        match item {
            Ok(item) => {
                r.left.set(left - 1);
                return Ok(Some(item));
            }
            Err(e) => {
                let ended = exception::clear_if(&molt_type_IndexError)
                    || exception::clear_if(&molt_type_StopIteration);
                if !ended {
                    return Err(e);
                }
            }
        }
    }
    r.left.set(0);
    r.sequence.set(None);
    Ok(None)
}

fn hint(v: &Value) -> PyResult<i64> {
    let r = unsafe { v.cast::<Reversed>() };
    match r.sequence.get() {
        Some(s) if ops::len(&s)? >= r.left.get() => Ok(r.left.get()),
        _ => Ok(0),
    }
}
