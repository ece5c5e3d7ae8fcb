//! `gc.callbacks`, `gc.garbage` and what `gc.set_debug` asks for.
//!
//! Takes word of each collection. Tells of no times: a program that is debugged needs no clock for it.

use crate::molt;
use crate::object::alloc::Global;
use crate::object::dict::Dict;
use crate::object::field::Field;
use crate::object::gc;
use crate::object::list::List;
use crate::object::traceback;
use crate::object::value::Value;
use crate::ops::repr;
use crate::text;

const STATS: i64 = 1;
const COLLECTABLE: i64 = 2;
const UNCOLLECTABLE: i64 = 4;
const SAVE_ALL: i64 = 32;

static FLAGS: Global<i64> = Global::new(0);
static CALLBACKS: Field = Field::empty();
static GARBAGE: Field = Field::empty();

#[molt::function(module = "gc", sig = "get_debug() -> int")]
fn get_debug() -> i64 {
    FLAGS.load()
}

#[molt::function(module = "gc", sig = "set_debug(flags, /) -> None")]
fn set_debug(flags: &Value) -> crate::object::value::PyResult<()> {
    FLAGS.store(super::c_int(flags)?);
    gc::molt_watch_hook.store(Some(watch));
    gc::molt_garbage_hook.store(Some(garbage_found));
    Ok(())
}

fn has(flag: i64) -> bool {
    FLAGS.load() & flag != 0
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
fn call_back(generation: usize, found: Option<usize>) {
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
            traceback::report_unraisable(&f);
        }
    }
}

fn watch(generation: usize, found: Option<usize>) {
    if has(STATS) {
        tell_stats(generation, found);
    }
    call_back(generation, found);
}

fn tell_stats(generation: usize, found: Option<usize>) {
    let told = match found {
        None => {
            let (young, old) = gc::sizes();
            text!(
                "gc: collecting generation ",
                generation,
                "...\ngc: objects in each generation: ",
                young,
                " 0 ",
                old,
                "\ngc: objects in permanent generation: ",
                gc::frozen(),
                "\n"
            )
        }
        Some(n) => text!("gc: done, ", n, " unreachable, 0 uncollectable\n"),
    };
    traceback::write(&told);
}

/// Told of the garbage, and whether it is about to be taken apart; whether it is kept.
fn garbage_found(found: &[Value], ending: bool) -> bool {
    if !ending {
        if has(COLLECTABLE) {
            found.iter().for_each(tell_collectable);
        }
        return false;
    }
    if !has(SAVE_ALL) {
        return false;
    }
    let list = list_in(&GARBAGE);
    if let Some(list) = list.downcast::<List>() {
        found.iter().for_each(|v| list.push(v.clone()));
    }
    true
}

fn tell_collectable(v: &Value) {
    let line = text!(
        "gc: collectable <",
        v.type_name(),
        " 0x",
        repr::address(v),
        ">\n"
    );
    traceback::write(&line);
}

macro_rules! flags {
    ($($f:ident $name:literal $n:expr;)*) => { $(
        #[molt::constant(module = "gc", name = $name, stub = "int")]
        fn $f() -> Value { Value::int($n) }
    )* };
}

flags! {
    debug_stats "DEBUG_STATS" STATS;
    debug_collectable "DEBUG_COLLECTABLE" COLLECTABLE;
    debug_uncollectable "DEBUG_UNCOLLECTABLE" UNCOLLECTABLE;
    debug_saveall "DEBUG_SAVEALL" SAVE_ALL;
    debug_leak "DEBUG_LEAK" COLLECTABLE | UNCOLLECTABLE | SAVE_ALL;
}
