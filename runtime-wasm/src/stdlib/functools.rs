//! `_functools`: the memory of `functools.lru_cache`.
//!
//! A callable that remembers what a function gave for the arguments it was called with. A bounded one
//! keeps its results in order of use and forgets the oldest. Never knows what else the decorated
//! function shows: that is for the class written in Python that derives from it.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::call::{self, Args};
use crate::object::dict::{self, Dict};
use crate::object::field::Field;
use crate::object::refs::{Object, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops;
use crate::types::object::molt_type_object;
use core::cell::Cell;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC};

/// The table comes first, as in a dict.
#[repr(C)]
pub struct Cache {
    results: Dict,
    function: Field,
    /// Stands before keywords in a key.
    mark: Field,
    hits: Cell<i64>,
    misses: Cell<i64>,
    /// How many results are kept; negative where all are.
    limit: Cell<i64>,
    typed: Cell<bool>,
}

crate::py_object!(Cache, molt_type__cache, "_cache");

builtin_type! {
    /// The base of `functools._lru_cache_wrapper`.
    pub static molt_type__cache = "_cache" in "_functools", base molt_type_object "object",
        layout Cache, flags TYPE_GC | TYPE_BASE, shown "functools";
    dealloc: alloc::drop_object::<Cache>,
    traverse: traverse,
    clear: clear,
    new: new,
    init: |_, _| Ok(()),
    call: called,
}

fn this(v: &Value) -> &Cache {
    unsafe { v.cast::<Cache>() }
}

unsafe fn traverse(object: *const Object, visit: &mut dyn FnMut(&Value)) {
    unsafe {
        dict::traverse(object, visit);
        let cache = &*(object as *const Cache);
        cache.function.visit(visit);
        cache.mark.visit(visit);
    }
}

unsafe fn clear(object: *const Object) {
    unsafe {
        dict::clear(object);
        (*(object as *const Cache)).function.set(None);
    }
}

#[molt::constructor(sig = "_cache(function, limit, typed, mark, /)")]
fn new(class: &Type, function: &Value, limit: i64, typed: bool, mark: &Value) -> Value {
    alloc::new(class, |head| Cache {
        results: Dict::with_head(head),
        function: Field::new(Some(function.clone())),
        mark: Field::new(Some(mark.clone())),
        hits: Cell::new(0),
        misses: Cell::new(0),
        limit: Cell::new(limit),
        typed: Cell::new(typed),
    })
    .into_value()
}

/// What arguments are remembered under: one int or str is its own key.
fn key(cache: &Cache, args: &Args) -> Value {
    if !cache.typed.get()
        && let [one] = args.values()
        && args.keyword_count() == 0
        && (one.as_small_int().is_some() || one.downcast_exact::<Str>().is_some())
    {
        return one.clone();
    }
    let mut parts: Vec<Value> = args.positional().to_vec();
    if args.keyword_count() != 0 {
        parts.push(cache.mark.get_or_none());
        for (name, value) in args.keywords() {
            parts.push(crate::object::refs::PyObject::to_value(name));
            parts.push(value.clone());
        }
    }
    if cache.typed.get() {
        parts.extend(args.values().iter().map(|v| v.ty().escape()));
    }
    Tuple::from_vec(parts).into_value()
}

fn called(v: &Value, args: &Args) -> PyResult<Value> {
    let cache = this(v);
    let function = cache.function.get_or_none();
    let limit = cache.limit.get();
    if limit == 0 {
        cache.misses.set(cache.misses.get() + 1);
        return call::call_args(&function, args);
    }
    let key = key(cache, args);
    let hash = ops::hash(&key)?;
    if let Some(known) = cache.results.get_hashed(&key, hash)? {
        cache.hits.set(cache.hits.get() + 1);
        if limit > 0 {
            // The table is kept in order of use: the oldest result comes first.
            cache.results.remove_hashed(&key, hash)?;
            cache.results.insert_hashed(&key, hash, known.clone())?;
        }
        return Ok(known);
    }
    cache.misses.set(cache.misses.get() + 1);
    let made = call::call_args(&function, args)?;
    if limit > 0 {
        if cache.results.contains_hashed(&key, hash)? {
            // The function has called itself so.
            return Ok(made);
        }
        if cache.results.len() as i64 >= limit {
            drop(cache.results.take_first());
        }
    }
    cache.results.insert_hashed(&key, hash, made.clone())?;
    Ok(made)
}

/// Hits, misses and how many results there are.
#[molt::method(ty = "_cache", sig = "_counts(self, /) -> tuple")]
fn counts(cache: &Cache) -> Ref<Tuple> {
    Tuple::new([
        Value::int(cache.hits.get()),
        Value::int(cache.misses.get()),
        Value::int(cache.results.len() as i64),
    ])
}

#[molt::method(ty = "_cache", sig = "cache_clear(self, /) -> None")]
fn cache_clear(cache: &Cache) {
    cache.hits.set(0);
    cache.misses.set(0);
    cache.results.clear();
}
