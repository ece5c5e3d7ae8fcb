//! `weakref.ref`, and the references that an object has.

use crate::builtin_type;
use crate::class_record;
use crate::molt;
use crate::object::alloc;
use crate::object::attr;
use crate::object::call::Args;
use crate::object::exception::Exception;
use crate::object::list::List;
use crate::object::names::molt_name___name__;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::traceback;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::object::weak::{self, Weak};
use crate::ops::compare::CompareOp;
use crate::ops::repr;
use crate::raise;
use crate::text;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC};

builtin_type! {
    /// `weakref.ref`.
    pub static molt_type_ReferenceType = "ReferenceType" in "_weakref", base molt_type_object "object",
        layout Weak, flags TYPE_BASE | TYPE_GC, shown "weakref";
    dealloc: alloc::drop_object::<Weak>,
    traverse: |o, visit| unsafe { (*(o as *const Weak)).callback.visit(visit) },
    clear: |o| unsafe { (*(o as *const Weak)).callback.set(None) },
    new: new_weakref,
    init: init,
    call: call,
    hash: hash,
    compare: compare,
    repr: show,
}

class_record!("_weakref", "ref", molt_type_ReferenceType, "object");

crate::dunders! { "ReferenceType" Weak; hash hash, equality compare, repr show }

#[molt::method(ty = "ReferenceType", sig = "__call__(self, /)")]
fn get(w: &Weak) -> Option<Value> {
    w.target()
}

#[molt::getter(
    ty = "ReferenceType",
    name = "__callback__",
    setter = "molt_s_readonly"
)]
fn callback(w: &Weak) -> Option<Value> {
    w.callback.get()
}

pub fn cannot(object: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "cannot create weak reference to '",
        object.type_name(),
        "' object"
    )
}

/// `object` and `callback` of a constructor; keywords are not for it.
pub fn arguments<'a>(args: &Args<'a>, name: &'static str) -> PyResult<(&'a Value, Option<Value>)> {
    match args.positional() {
        [object] => Ok((object, None)),
        [object, callback] => Ok((object, Some(callback.clone()).filter(|c| !c.is_none()))),
        [] => Err(raise!(
            molt_type_TypeError,
            name,
            " expected at least 1 argument, got 0"
        )),
        more => Err(raise!(
            molt_type_TypeError,
            name,
            " expected at most 2 arguments, got ",
            more.len()
        )),
    }
}

fn init(_: &Value, args: &Args) -> PyResult<()> {
    if args.keyword_count() != 0 {
        return Err(raise!(
            molt_type_TypeError,
            "ref() takes no keyword arguments"
        ));
    }
    arguments(args, "__init__").map(|_| ())
}

fn new_weakref(class: &Type, args: &Args) -> PyResult<Value> {
    let (object, callback) = arguments(args, "__new__")?;
    let Some((o, place)) = object
        .object()
        .and_then(|o| Some((o, weak::place_or_new(o)?)))
    else {
        return Err(cannot(object));
    };
    // All plain references to an object are one.
    let plain = callback.is_none() && class.is(&molt_type_ReferenceType);
    if plain && let Some(known) = weak::plain(place, &molt_type_ReferenceType) {
        return Ok(known);
    }
    Ok(Weak::new(class, o, place, callback, plain).into_value())
}

fn this(v: &Value) -> &Weak {
    unsafe { v.cast::<Weak>() }
}

fn call(v: &Value, args: &Args) -> PyResult<Value> {
    if args.keyword_count() != 0 {
        return Err(raise!(
            molt_type_TypeError,
            "weakref() takes no keyword arguments"
        ));
    }
    if !args.is_empty() {
        return Err(raise!(
            molt_type_TypeError,
            "weakref expected 0 arguments, got ",
            args.positional().len()
        ));
    }
    Ok(this(v).target().unwrap_or(Value::NONE))
}

fn hash(v: &Value) -> PyResult<i64> {
    let w = this(v);
    if w.hash.get() == -1 {
        match w.target() {
            Some(o) => w.hash.set(crate::ops::hash(&o)?),
            None => return Err(raise!(molt_type_TypeError, "weak object has gone away")),
        }
    }
    Ok(w.hash.get())
}

fn compare(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<Weak>(), b.downcast::<Weak>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    match (x.target(), y.target(), op) {
        (Some(p), Some(q), CompareOp::Eq | CompareOp::Ne) => {
            crate::ops::compare::compare(&p, &q, op)
        }
        (_, _, CompareOp::Eq) => Ok(Value::bool(a.is(b))),
        (_, _, CompareOp::Ne) => Ok(Value::bool(!a.is(b))),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn show(v: &Value) -> PyResult<Value> {
    let own = repr::address(v);
    let Some(o) = this(v).target() else {
        return Ok(text!("<weakref at 0x", own, "; dead>").into_value());
    };
    let start = text!(
        "<weakref at 0x",
        own,
        "; to '",
        o.type_name(),
        "' at 0x",
        repr::address(&o)
    );
    let name = attr::lookup(&o, molt_name___name__.get())?;
    Ok(match name.as_ref().and_then(|n| n.downcast::<Str>()) {
        Some(name) => text!(start, " (", name, ")>"),
        None => text!(start, ">"),
    }
    .into_value())
}

#[molt::function(module = "_weakref", sig = "getweakrefcount(object, /) -> int")]
fn getweakrefcount(object: &Value) -> usize {
    object.object().map_or(0, |o| weak::references(o).len())
}

#[molt::function(module = "_weakref", sig = "getweakrefs(object, /) -> list")]
fn getweakrefs(object: &Value) -> Ref<List> {
    let list = List::with_capacity(0);
    for v in object.object().map_or(Vec::new(), weak::references) {
        list.push(v);
    }
    list
}

/// Prints an exception that an exit function raised, as an uncaught one is printed.
#[molt::function(module = "_weakref", sig = "report(error, /) -> None")]
fn report(error: &Exception) {
    traceback::print(&error.to_ref());
}

/// The method that a function is of an object.
#[molt::function(module = "_weakref", sig = "bind(function, object, /)")]
fn bind(function: &Value, object: &Value) -> PyResult<Value> {
    attr::bind(function, Some(object), object.ty())
}
