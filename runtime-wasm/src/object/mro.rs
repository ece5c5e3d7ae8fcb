//! The method resolution order: C3 over the bases.

use crate::object::alloc;
use crate::object::attr;
use crate::object::call;
use crate::object::names::molt_name_mro;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::molt_type_TypeError;
use molt_abi::layouts::TYPE_HEAP;

fn as_type(v: &Value) -> &Type {
    unsafe { v.cast::<Type>() }
}

/// The order of a type as values.
pub fn of(ty: &Type) -> Vec<Value> {
    let mut order = Vec::new();
    ty.each_in_mro(|t| {
        order.push(t.to_value());
        false
    });
    order
}

/// The order of a class with these bases, without the class itself.
pub fn merge(bases: &Tuple) -> PyResult<Vec<Value>> {
    if let [only] = bases.as_slice() {
        return Ok(of(as_type(only)));
    }
    check_duplicates(bases)?;
    let mut lists: Vec<Vec<Value>> = bases.as_slice().iter().map(|b| of(as_type(b))).collect();
    lists.push(bases.as_slice().to_vec());
    for l in &mut lists {
        l.reverse();
    }
    let mut order = Vec::new();
    loop {
        lists.retain(|l| !l.is_empty());
        if lists.is_empty() {
            return Ok(order);
        }
        let in_tail = |c: &Value| {
            lists
                .iter()
                .any(|l| l[..l.len() - 1].iter().any(|v| v.is(c)))
        };
        let Some(next) = lists
            .iter()
            .filter_map(|l| l.last())
            .find(|c| !in_tail(c))
            .cloned()
        else {
            return Err(inconsistent(&lists));
        };
        for l in &mut lists {
            if l.last().is_some_and(|v| v.is(&next)) {
                l.pop();
            }
        }
        order.push(next);
    }
}

fn check_duplicates(bases: &Tuple) -> PyResult<()> {
    let all = bases.as_slice();
    for (i, b) in all.iter().enumerate() {
        if all[..i].iter().any(|a| a.is(b)) {
            let name = as_type(b).name();
            return Err(raise!(molt_type_TypeError, "duplicate base class ", name));
        }
    }
    Ok(())
}

/// A metaclass may compute the order by a method `mro` of its own.
pub fn ask_metaclass(class: &Type) -> PyResult<()> {
    let meta = class.as_object().ty();
    let mut own = None;
    meta.each_in_mro(|t| {
        if t.has(TYPE_HEAP) {
            own = attr::own(t, molt_name_mro.get());
        }
        own.is_some()
    });
    let Some(f) = own else { return Ok(()) };
    let class_value = class.to_value();
    let order = call::call(&attr::bind(&f, Some(&class_value), meta)?, &[])?;
    let order = crate::ops::iter::collect(&order)?;
    for t in &order {
        if !t.isa::<Type>() {
            return Err(raise!(
                molt_type_TypeError,
                "mro() returned a non-class ('",
                t.type_name(),
                "')"
            ));
        }
    }
    let order = Tuple::from_vec(order).into_value().into_bits();
    let old = class.mro.replace(order as usize as *const Object);
    unsafe { alloc::release(old) };
    Ok(())
}

#[cold]
fn inconsistent(lists: &[Vec<Value>]) -> crate::object::value::Raised {
    let mut names = StrBuilder::new();
    let mut seen: Vec<&Value> = Vec::new();
    for v in lists.iter().filter_map(|l| l.last()) {
        if seen.iter().any(|s| s.is(v)) {
            continue;
        }
        if !seen.is_empty() {
            names.push_str(", ");
        }
        names.push(as_type(v).name());
        seen.push(v);
    }
    raise!(
        molt_type_TypeError,
        "Cannot create a consistent method resolution",
        crate::object::version::text(13, " ", "\n"),
        "order (MRO) for bases ",
        names.finish()
    )
}

/// The order with the class in front, as the type keeps it.
pub fn with_self(class: &Type, rest: Vec<Value>) -> Ref<Tuple> {
    let mut all = Vec::with_capacity(rest.len() + 1);
    all.push(class.to_value());
    all.extend(rest);
    Tuple::from_vec(all)
}
