//! `map` and `filter`.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::call::{self, Args};
use crate::object::class::leaves_keywords;
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value, ends};
use crate::object::version;
use crate::ops::{iter, truth};
use crate::raise;
use crate::stdlib::builtins::zip::check_ends;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::object::molt_type_object;
use crate::types::reduced;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC};

/// `map`.
#[repr(C)]
pub struct Map {
    head: Object,
    function: Value,
    iterators: Ref<Tuple>,
    /// All of them have to end together.
    strict: bool,
}

crate::py_object!(Map, molt_type_map, "map");

builtin_type! {
    /// `map`.
    pub static molt_type_map = "map" in "builtins", base molt_type_object "object",
        layout Map, flags TYPE_GC | TYPE_BASE;
    dealloc: alloc::drop_object::<Map>,
    traverse: |o, visit| {
        let m = unsafe { &*(o as *const Map) };
        visit(&m.function);
        m.iterators.with_value(visit);
    },
    iter: |v| Ok(v.clone()),
    next: |v| ends(step_map(v)),
    new: new_map,
}

crate::dunders! { "map" Map; iter |v: &Value| Ok(v.clone()), next |v| ends(step_map(v)) }

#[molt::method(ty = "map", sig = "__reduce__(self, /)", text = "")]
fn reduce_map(m: &Map) -> Ref<Tuple> {
    let mut args = vec![m.function.clone()];
    args.extend_from_slice(m.iterators.as_slice());
    reduced::by_class(m.head.ty(), Tuple::from_vec(args))
}

fn new_map(class: &Type, args: &Args) -> PyResult<Value> {
    let mut strict = false;
    if args.keyword_count() != 0 && !leaves_keywords(class, false) {
        strict = strict_of(args)?;
    }
    let [function, iterables @ ..] = args.positional() else {
        return Err(raise!(
            molt_type_TypeError,
            "map() must have at least two arguments."
        ));
    };
    if iterables.is_empty() {
        return Err(raise!(
            molt_type_TypeError,
            "map() must have at least two arguments."
        ));
    }
    let mut iterators = Vec::with_capacity(iterables.len());
    for v in iterables {
        iterators.push(iter::iter(v)?);
    }
    let made: Ref<Map> = alloc::new(class, |head| Map {
        head,
        function: function.clone(),
        iterators: Tuple::from_vec(iterators),
        strict,
    });
    Ok(made.into_value())
}

/// The keyword `strict`, which 3.14 has.
#[cold]
fn strict_of(args: &Args) -> PyResult<bool> {
    if !version::since(14) {
        return Err(raise!(
            molt_type_TypeError,
            "map() takes no keyword arguments"
        ));
    }
    let mut strict = false;
    for (name, v) in args.keywords() {
        if !name.is_text("strict") {
            return Err(raise!(
                molt_type_TypeError,
                "map() got an unexpected keyword argument '",
                name,
                "'"
            ));
        }
        strict = truth::is_true(v)?;
    }
    Ok(strict)
}

fn step_map(v: &Value) -> PyResult<Option<Value>> {
    let m = unsafe { v.cast::<Map>() };
    if let [it] = m.iterators.as_slice() {
        let Some(item) = iter::next(it)? else {
            return Ok(None);
        };
        return call::call1(&m.function, &item).map(Some);
    }
    let mut row = Vec::with_capacity(m.iterators.len());
    for (i, it) in m.iterators.as_slice().iter().enumerate() {
        match iter::next(it)? {
            Some(item) => row.push(item),
            None if m.strict => {
                check_ends(m.iterators.as_slice(), i, "map")?;
                return Ok(None);
            }
            None => return Ok(None),
        }
    }
    call::call(&m.function, &row).map(Some)
}

/// `filter`.
#[repr(C)]
pub struct Filter {
    head: Object,
    /// None keeps what is true.
    function: Value,
    iterator: Value,
}

crate::py_object!(Filter, molt_type_filter, "filter");

builtin_type! {
    /// `filter`.
    pub static molt_type_filter = "filter" in "builtins", base molt_type_object "object",
        layout Filter, flags TYPE_GC | TYPE_BASE;
    dealloc: alloc::drop_object::<Filter>,
    traverse: |o, visit| {
        let f = unsafe { &*(o as *const Filter) };
        visit(&f.function);
        visit(&f.iterator);
    },
    iter: |v| Ok(v.clone()),
    next: |v| ends(step_filter(v)),
    new: new_filter,
}

crate::dunders! { "filter" Filter; iter |v: &Value| Ok(v.clone()), next |v| ends(step_filter(v)) }

#[molt::method(ty = "filter", sig = "__reduce__(self, /)", text = "")]
fn reduce_filter(f: &Filter) -> Ref<Tuple> {
    let args = Tuple::new([f.function.clone(), f.iterator.clone()]);
    reduced::by_class(f.head.ty(), args)
}

#[molt::constructor(sig = "filter(function, iterable, /)")]
fn new_filter(class: &Type, function: &Value, iterable: &Value) -> PyResult<Value> {
    let iterator = iter::iter(iterable)?;
    let made: Ref<Filter> = alloc::new(class, |head| Filter {
        head,
        function: function.clone(),
        iterator,
    });
    Ok(made.into_value())
}

fn step_filter(v: &Value) -> PyResult<Option<Value>> {
    let f = unsafe { v.cast::<Filter>() };
    while let Some(item) = iter::next(&f.iterator)? {
        let keep = if f.function.is_none() {
            truth::is_true(&item)?
        } else {
            truth::is_true(&call::call1(&f.function, &item)?)?
        };
        if keep {
            return Ok(Some(item));
        }
    }
    Ok(None)
}
