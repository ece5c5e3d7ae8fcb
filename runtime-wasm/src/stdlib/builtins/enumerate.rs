//! `enumerate`.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::field::Field;
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value, ends};
use crate::ops::{arith, iter, number};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::int;
use crate::types::iterators::dicts::reuse_pair;
use crate::types::object::molt_type_object;
use crate::types::reduced;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC};

/// `enumerate`.
#[repr(C)]
pub struct Enumerate {
    head: Object,
    /// The next number.
    count: Field,
    iterator: Value,
    /// The last pair, to be filled again where nothing else holds it.
    pair: Field,
}

crate::py_object!(Enumerate, molt_type_enumerate, "enumerate");

builtin_type! {
    /// `enumerate`.
    pub static molt_type_enumerate = "enumerate" in "builtins", base molt_type_object "object",
        layout Enumerate, flags TYPE_GC | TYPE_BASE;
    dealloc: alloc::drop_object::<Enumerate>,
    traverse: |o, visit| {
        let e = unsafe { &*(o as *const Enumerate) };
        visit(&e.iterator);
        e.pair.visit(visit);
    },
    iter: |v| Ok(v.clone()),
    next: |v| ends(step(v)),
    new: |class, args| {
        if args.is_empty() {
            return Err(raise!(molt_type_TypeError, "enumerate() missing required argument 'iterable'"));
        }
        new(class, args)
    },
}

crate::dunders! { "enumerate" Enumerate; iter |v: &Value| Ok(v.clone()), next |v| ends(step(v)) }

#[molt::method(ty = "enumerate", sig = "__reduce__(self, /)", text = "")]
fn reduce(e: &Enumerate) -> Ref<Tuple> {
    let args = Tuple::new([e.iterator.clone(), e.count.get_or_none()]);
    reduced::by_class(e.head.ty(), args)
}

#[molt::constructor(sig = "enumerate(iterable, start=0)")]
fn new(class: &Type, iterable: &Value, start: Option<&Value>) -> PyResult<Value> {
    let start = match start {
        Some(n) => int::exact(&number::index(n)?)?,
        None => Value::small_int(0),
    };
    let iterator = iter::iter(iterable)?;
    let made: Ref<Enumerate> = alloc::new(class, |head| Enumerate {
        head,
        count: Field::new(Some(start)),
        iterator,
        pair: Field::empty(),
    });
    Ok(made.into_value())
}

fn step(v: &Value) -> PyResult<Option<Value>> {
    let e = unsafe { v.cast::<Enumerate>() };
    let Some(item) = iter::next(&e.iterator)? else {
        return Ok(None);
    };
    let one = Value::small_int(1);
    let following = match e.count.peek() {
        Some(n) => arith::add(n, &one)?,
        None => one,
    };
    let n = e.count.replace(Some(following)).unwrap_or(Value::NONE);
    Ok(Some(reuse_pair(&e.pair, n, item)))
}
