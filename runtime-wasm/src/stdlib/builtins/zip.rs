//! `zip`.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::field::Field;
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value, ends};
use crate::ops::iter;
use crate::raise;
use crate::types::exceptions::molt_type_ValueError;
use crate::types::object::molt_type_object;
use crate::types::reduced;
use core::cell::Cell;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC};

/// `zip`.
#[repr(C)]
pub struct Zip {
    head: Object,
    iterators: Ref<Tuple>,
    strict: Cell<bool>,
    /// The last tuple, to be filled again where nothing else holds it.
    last: Field,
}

crate::py_object!(Zip, molt_type_zip, "zip");

builtin_type! {
    /// `zip`.
    pub static molt_type_zip = "zip" in "builtins", base molt_type_object "object",
        layout Zip, flags TYPE_GC | TYPE_BASE;
    dealloc: alloc::drop_object::<Zip>,
    traverse: |o, visit| {
        let z = unsafe { &*(o as *const Zip) };
        z.iterators.with_value(&mut *visit);
        z.last.visit(visit);
    },
    iter: |v| Ok(v.clone()),
    next: |v| ends(step(v)),
    new: new,
}

crate::dunders! { "zip" Zip; iter |v: &Value| Ok(v.clone()), next |v| ends(step(v)) }

#[molt::method(ty = "zip", sig = "__reduce__(self, /)", text = "")]
fn reduce(z: &Zip) -> Ref<Tuple> {
    let strict = z.strict.get().then_some(Value::TRUE);
    reduced::parts(z.head.ty().escape(), z.iterators.clone(), strict)
}

#[molt::method(ty = "zip", sig = "__setstate__(self, state, /) -> None", text = "")]
fn setstate(z: &Zip, state: &Value) -> PyResult<()> {
    z.strict.set(crate::ops::truth::is_true(state)?);
    Ok(())
}

#[molt::constructor(sig = "zip(*iterables, strict=False)")]
fn new(class: &Type, iterables: &Tuple, strict: Option<bool>) -> PyResult<Value> {
    let mut iterators = Vec::with_capacity(iterables.len());
    for v in iterables.as_slice() {
        iterators.push(iter::iter(v)?);
    }
    let made: Ref<Zip> = alloc::new(class, |head| Zip {
        head,
        iterators: Tuple::from_vec(iterators),
        strict: Cell::new(strict.unwrap_or(false)),
        last: Field::empty(),
    });
    Ok(made.into_value())
}

/// A tuple for `n` items that nothing else sees: the last one where it came back.
fn fresh(z: &Zip, n: usize) -> Value {
    if let Some(t) = z.last.peek()
        && t.object().is_some_and(|o| o.refcount() == 1)
    {
        return t.clone();
    }
    let t = Tuple::from_vec(vec![Value::NONE; n]).into_value();
    z.last.set(Some(t.clone()));
    t
}

fn step(v: &Value) -> PyResult<Option<Value>> {
    let z = unsafe { v.cast::<Zip>() };
    let n = z.iterators.len();
    if n == 0 {
        return Ok(None);
    }
    let row = fresh(z, n);
    let place = unsafe { row.cast::<Tuple>() }.data();
    for (i, it) in z.iterators.as_slice().iter().enumerate() {
        let Some(item) = iter::next(it)? else {
            if z.strict.get() {
                check_ends(z.iterators.as_slice(), i, "zip")?;
            }
            return Ok(None);
        };
        unsafe {
            let old = Value::from_bits(*place.add(i));
            *place.add(i) = item.into_bits();
            drop(old);
        }
    }
    Ok(Some(row))
}

/// Iterator `i` is the first that ended: with `strict`, all have to.
#[cold]
pub fn check_ends(iterators: &[Value], i: usize, what: &str) -> PyResult<()> {
    if i > 0 {
        return Err(uneven(what, i, "shorter"));
    }
    for (j, it) in iterators.iter().enumerate().skip(1) {
        if iter::next(it)?.is_some() {
            return Err(uneven(what, j, "longer"));
        }
    }
    Ok(())
}

fn uneven(what: &str, i: usize, how: &'static str) -> Raised {
    if i == 1 {
        return raise!(
            molt_type_ValueError,
            what,
            "() argument 2 is ",
            how,
            " than argument 1"
        );
    }
    raise!(
        molt_type_ValueError,
        what,
        "() argument ",
        i + 1,
        " is ",
        how,
        " than arguments 1-",
        i
    )
}
