//! The method resolution order: C3 over the bases.

use crate::object::refs::{PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::molt_type_TypeError;

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
        "Cannot create a consistent method resolution\norder (MRO) for bases ",
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
