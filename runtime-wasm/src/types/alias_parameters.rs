//! The type variables in generic aliases and unions, and putting arguments in their place.
//!
//! Takes tuples of arguments. What has `__typing_subst__` is a variable; what has `__parameters__` holds
//! some. Never asks classes.

use crate::object::attr;
use crate::object::call;
use crate::object::list::List;
use crate::object::names::*;
use crate::object::refs::{PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::{compare, subscript};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;

/// The variables in `args`, each once, in order.
pub fn of(args: &Tuple) -> PyResult<Ref<Tuple>> {
    let mut found = Vec::new();
    collect(args.as_slice(), &mut found)?;
    Ok(Tuple::from_vec(found))
}

fn collect(args: &[Value], found: &mut Vec<Value>) -> PyResult<()> {
    for a in args {
        if a.isa::<Type>() {
            continue;
        }
        if let Some(inner) = a.downcast_exact::<Tuple>() {
            collect(inner.as_slice(), found)?;
        } else if let Some(inner) = a.downcast_exact::<List>() {
            // What is asked for its parameters may change the list.
            let items = inner.as_slice().to_vec();
            collect(&items, found)?;
        } else if attr::lookup(a, molt_name___typing_subst__.get())?.is_some() {
            add(found, a)?;
        } else if let Some(inner) = parameters(a)? {
            for p in inner.as_slice() {
                add(found, p)?;
            }
        }
    }
    Ok(())
}

fn add(found: &mut Vec<Value>, new: &Value) -> PyResult<()> {
    for f in found.iter() {
        if f.is(new) || compare::equal(f, new)? {
            return Ok(());
        }
    }
    found.push(new.clone());
    Ok(())
}

fn parameters(v: &Value) -> PyResult<Option<Ref<Tuple>>> {
    let found = attr::lookup(v, molt_name___parameters__.get())?;
    Ok(found.and_then(|p| p.into_ref::<Tuple>().ok()))
}

/// `args` with `item`, or its items, in place of the variables.
pub fn substituted(
    alias: &Value,
    args: &Tuple,
    wanted: &Tuple,
    item: &Value,
) -> PyResult<Ref<Tuple>> {
    if wanted.is_empty() {
        let shown = crate::ops::repr::repr(alias)?;
        return Err(raise!(
            molt_type_TypeError,
            shown,
            " is not a generic class"
        ));
    }
    let mut given = match item.downcast_exact::<Tuple>() {
        Some(t) => t.to_ref(),
        None => Tuple::new([item.clone()]),
    };
    // Variables that take several arguments, or none, arrange them first.
    for p in wanted.as_slice() {
        let prepare = attr::lookup(p, molt_name___typing_prepare_subst__.get())?;
        let Some(prepare) = prepare.filter(|f| !f.is_none()) else {
            continue;
        };
        let all = given.clone().into_value();
        let made = call::call2(&prepare, alias, &all)?;
        given = match made.into_ref::<Tuple>() {
            Ok(t) => t,
            Err(one) => Tuple::new([one]),
        };
    }
    if given.len() != wanted.len() {
        let few = if given.len() > wanted.len() {
            "many"
        } else {
            "few"
        };
        let shown = crate::ops::repr::repr(alias)?;
        return Err(raise!(
            molt_type_TypeError,
            "Too ",
            few,
            " arguments for ",
            shown,
            "; actual ",
            given.len(),
            ", expected ",
            crate::object::version::text(13, if few == "few" { "at least " } else { "" }, ""),
            wanted.len()
        ));
    }
    let mut new = Vec::with_capacity(args.len());
    for a in args.as_slice() {
        replace(a, wanted, &given, &mut new)?;
    }
    Ok(Tuple::from_vec(new))
}

fn position(wanted: &Tuple, p: &Value) -> PyResult<Option<usize>> {
    for (i, w) in wanted.as_slice().iter().enumerate() {
        if w.is(p) || compare::equal(w, p)? {
            return Ok(Some(i));
        }
    }
    Ok(None)
}

fn replace(a: &Value, wanted: &Tuple, given: &Tuple, out: &mut Vec<Value>) -> PyResult<()> {
    if a.isa::<Type>() {
        out.push(a.clone());
        return Ok(());
    }
    if let Some(f) = attr::lookup(a, molt_name___typing_subst__.get())? {
        if let Some(i) = position(wanted, a)? {
            out.push(call::call1(&f, &given.as_slice()[i])?);
        }
        return Ok(());
    }
    if let Some(inner) = a.downcast_exact::<List>() {
        let mut new = Vec::new();
        for x in inner.as_slice().to_vec() {
            replace(&x, wanted, given, &mut new)?;
        }
        out.push(List::from_vec(new).into_value());
        return Ok(());
    }
    let inner = match parameters(a)? {
        Some(p) if !p.is_empty() => p,
        _ => {
            out.push(a.clone());
            return Ok(());
        }
    };
    let mut args = Vec::with_capacity(inner.len());
    for p in inner.as_slice() {
        match position(wanted, p)? {
            Some(i) => args.push(given.as_slice()[i].clone()),
            None => args.push(p.clone()),
        }
    }
    out.push(subscript::getitem(a, &Tuple::from_vec(args).into_value())?);
    Ok(())
}
