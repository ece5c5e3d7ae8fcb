//! `gc`.

use crate::molt;
use crate::object::alloc::Global;
use crate::object::dict::Dict;
use crate::object::field::Field;
use crate::object::gc;
use crate::object::instance;
use crate::object::list::List;
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::{molt_type_RuntimeError, molt_type_ValueError};
use molt_abi::layouts::{TYPE_CALLABLE, TYPE_GC};

/// Thresholds as the program sees them; only a first one of 0 has a meaning here.
static THRESHOLDS: Global<[i64; 3]> = Global::new([700, 10, 10]);
static SWITCHED_ON: Global<bool> = Global::new(true);
/// The lists `gc.callbacks` and `gc.garbage`.
static CALLBACKS: Field = Field::empty();
static GARBAGE: Field = Field::empty();

fn apply() {
    gc::enable(SWITCHED_ON.load() && THRESHOLDS.load()[0] != 0);
}

#[molt::function(module = "gc", sig = "enable() -> None")]
fn enable() {
    SWITCHED_ON.store(true);
    apply();
}

#[molt::function(module = "gc", sig = "disable() -> None")]
fn disable() {
    SWITCHED_ON.store(false);
    apply();
}

#[molt::function(module = "gc", sig = "isenabled() -> bool")]
fn isenabled() -> bool {
    SWITCHED_ON.load()
}

fn generation(v: Option<i64>) -> PyResult<Option<usize>> {
    match v {
        None => Ok(None),
        Some(n @ 0..=2) => Ok(Some(n as usize)),
        Some(_) => Err(raise!(molt_type_ValueError, "invalid generation")),
    }
}

#[molt::function(module = "gc", sig = "collect(generation=2) -> int")]
fn collect(generation: Option<i64>) -> PyResult<usize> {
    let n = self::generation(generation)?.unwrap_or(2);
    Ok(gc::collect_generation(n))
}

#[molt::function(module = "gc", sig = "get_threshold() -> tuple")]
fn get_threshold() -> Ref<Tuple> {
    Tuple::new(THRESHOLDS.load().map(Value::int))
}

#[molt::function(
    module = "gc",
    sig = "set_threshold(threshold0, threshold1=None, threshold2=None, /) -> None",
    text = ""
)]
fn set_threshold(first: i64, second: Option<i64>, third: Option<i64>) {
    let mut t = THRESHOLDS.load();
    t[0] = first;
    t[1] = second.unwrap_or(t[1]);
    t[2] = third.unwrap_or(t[2]);
    THRESHOLDS.store(t);
    apply();
}

#[molt::function(module = "gc", sig = "get_count() -> tuple")]
fn get_count() -> Ref<Tuple> {
    Tuple::new([gc::young() as i64, 0, 0].map(Value::int))
}

#[molt::function(module = "gc", sig = "get_stats() -> list")]
fn get_stats() -> PyResult<Ref<List>> {
    let list = List::with_capacity(3);
    for s in gc::STATS.load() {
        let d = Dict::empty();
        for (name, n) in [
            ("collections", s.collections),
            ("collected", s.collected),
            ("uncollectable", 0),
        ] {
            d.insert(&Value::str(name), Value::int(n))?;
        }
        list.push(d.into_value());
    }
    Ok(list)
}

#[molt::function(module = "gc", sig = "freeze() -> None")]
fn freeze() {
    gc::freeze();
}

#[molt::function(module = "gc", sig = "unfreeze() -> None")]
fn unfreeze() {
    gc::unfreeze();
}

#[molt::function(module = "gc", sig = "get_freeze_count() -> int")]
fn get_freeze_count() -> usize {
    gc::frozen()
}

#[molt::function(module = "gc", sig = "get_debug() -> int")]
fn get_debug() -> i64 {
    0
}

#[molt::function(module = "gc", sig = "set_debug(flags, /) -> None")]
fn set_debug(flags: i64) -> PyResult<()> {
    if flags == 0 {
        return Ok(());
    }
    Err(raise!(
        molt_type_RuntimeError,
        "debugging of the collector is not supported"
    ))
}

/// Whether a value may take part in cycles, as CPython says: a dict does once it holds something that may, the empty
/// tuple never does.
fn tracked(v: &Value) -> bool {
    // Builtin functions are static here, and objects like others in CPython.
    let takes_part = |o: &&Object| o.ty().has(TYPE_GC | TYPE_CALLABLE);
    let Some(o) = v.object().filter(takes_part) else {
        return false;
    };
    if let Some(t) = v.downcast_exact::<Tuple>() {
        return !t.is_empty();
    }
    if v.downcast_exact::<Dict>().is_some() {
        let mut any = false;
        unsafe { gc::visit_children(o, &mut |child| any |= container(child)) };
        return any;
    }
    true
}

fn container(v: &Value) -> bool {
    v.object().is_some_and(|o| o.ty().has(TYPE_GC))
}

#[molt::function(module = "gc", sig = "is_tracked(obj, /) -> bool")]
fn is_tracked(v: &Value) -> bool {
    tracked(v)
}

#[molt::function(module = "gc", sig = "is_finalized(obj, /) -> bool")]
fn is_finalized(v: &Value) -> bool {
    v.object().is_some_and(instance::is_finalized)
}

#[molt::function(module = "gc", sig = "get_objects(generation=None) -> list")]
fn get_objects(generation: Option<&Value>) -> PyResult<Ref<List>> {
    let n = match generation.filter(|v| !v.is_none()) {
        None => None,
        Some(v) => self::generation(Some(crate::ops::number::index_or_error(v)?))?,
    };
    let list = List::with_capacity(0);
    let own = list.as_ptr() as *const Object;
    gc::each_object(
        n.is_none_or(|n| n == 0),
        n.is_none_or(|n| n == 2),
        &mut |o| {
            let object = unsafe { &*o };
            if object.refcount() != 0 && o != own {
                list.push(object.to_value());
            }
        },
    );
    Ok(list)
}

#[molt::function(module = "gc", sig = "get_referents(*objs) -> list", text = "")]
fn get_referents(objs: &Tuple) -> Ref<List> {
    let list = List::with_capacity(0);
    for o in objs.as_slice().iter().filter_map(Value::object) {
        unsafe { gc::visit_children(o, &mut |child| list.push(child.clone())) };
    }
    list
}

#[molt::function(module = "gc", sig = "get_referrers(*objs) -> list", text = "")]
fn get_referrers(objs: &Tuple) -> Ref<List> {
    let list = List::with_capacity(0);
    let own = [list.as_ptr() as usize, objs as *const Tuple as usize];
    gc::each_object(true, true, &mut |o| {
        let object = unsafe { &*o };
        if object.refcount() == 0 || own.contains(&(o as usize)) {
            return;
        }
        let mut refers = false;
        let mut each = |child: &Value| {
            refers |= objs.as_slice().iter().any(|wanted| wanted.is(child));
        };
        unsafe { gc::visit_children(o, &mut each) };
        if refers {
            list.push(object.to_value());
        }
    });
    list
}

fn list_in(field: &Field) -> Value {
    if field.is_empty() {
        field.set(Some(List::with_capacity(0).into_value()));
    }
    field.get_or_none()
}

#[molt::constant(module = "gc", name = "garbage", stub = "list")]
fn garbage() -> Value {
    list_in(&GARBAGE)
}

#[molt::constant(module = "gc", name = "callbacks", stub = "list")]
fn callbacks() -> Value {
    gc::molt_watch_hook.store(Some(watch));
    list_in(&CALLBACKS)
}

/// Tells `gc.callbacks` of a collection.
fn watch(generation: usize, found: Option<usize>) {
    let Some(list) = CALLBACKS.get() else { return };
    let Some(list) = list.downcast::<List>() else {
        return;
    };
    let phase = Value::str(if found.is_some() { "stop" } else { "start" });
    for f in list.as_slice().to_vec() {
        let info = Dict::empty();
        for (name, n) in [
            ("generation", generation),
            ("collected", found.unwrap_or(0)),
            ("uncollectable", 0),
        ] {
            if info
                .insert(&Value::str(name), Value::int(n as i64))
                .is_err()
            {
                return;
            }
        }
        let info = info.into_value();
        if crate::object::call::call2(&f, &phase, &info).is_err() {
            crate::object::traceback::report_unraisable(&f);
        }
    }
}

macro_rules! flags {
    ($($f:ident $name:literal $n:literal;)*) => { $(
        #[molt::constant(module = "gc", name = $name, stub = "int")]
        fn $f() -> Value { Value::int($n) }
    )* };
}

flags! {
    debug_stats "DEBUG_STATS" 1;
    debug_collectable "DEBUG_COLLECTABLE" 2;
    debug_uncollectable "DEBUG_UNCOLLECTABLE" 4;
    debug_saveall "DEBUG_SAVEALL" 32;
    debug_leak "DEBUG_LEAK" 38;
}
