//! `weakref.proxy`: stands for an object in almost every operation, while that lives.

use super::reference::cannot;
use crate::builtin_type;
use crate::molt;
use crate::number_slots;
use crate::object::alloc;
use crate::object::attr;
use crate::object::call;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value, ends};
use crate::object::weak::{self, Weak};
use crate::ops::{arith, compare, contains, iter, repr, subscript, truth};
use crate::raise;
use crate::types::exceptions::{molt_type_ReferenceError, molt_type_TypeError};
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_CALLABLE, TYPE_GC};

macro_rules! proxy_type {
    ($(#[$m:meta])* $sym:ident $name:literal $($slot:ident: $f:expr),*) => {
        builtin_type! {
            $(#[$m])*
            pub static $sym = $name in "_weakref", base molt_type_object "object",
                layout Weak, flags TYPE_GC, number &molt_number_proxy, shown "weakref";
            dealloc: alloc::drop_object::<Weak>,
            traverse: |o, visit| unsafe { (*(o as *const Weak)).callback.visit(visit) },
            clear: |o| unsafe { (*(o as *const Weak)).callback.set(None) },
            repr: show,
            str: |v| Ok(repr::str(&target(v)?)?.into_value()),
            hash: |v| Err(crate::ops::unhashable(v)),
            compare: |a, b, op| compare::compare(&seen(a)?, &seen(b)?, op),
            getattr: |v, name| attr::getattr(&target(v)?, name),
            setattr: |v, name, new| attr::setattr(&target(v)?, name, new),
            iter: |v| iter::iter(&target(v)?),
            next: |v| ends(step(v)),
            len: |v| crate::ops::len(&target(v)?),
            getitem: |v, k| subscript::getitem(&target(v)?, k),
            setitem: |v, k, new| {
                let o = target(v)?;
                match new {
                    Some(new) => subscript::setitem(&o, k, new),
                    None => subscript::delitem(&o, k),
                }
            },
            contains: |v, item| contains::contains(&target(v)?, item),
            r#bool: |v| truth::is_true(&target(v)?),
            $($slot: $f),*
        }
    };
}

proxy_type! {
    /// `weakref.ProxyType`.
    molt_type_ProxyType "ProxyType"
    reversed: reversed
}

proxy_type! {
    /// `weakref.CallableProxyType`.
    molt_type_CallableProxyType "CallableProxyType"
    call: |v, args| call::call_args(&target(v)?, args),
    reversed: |v| Err(not_reversible(v))
}

/// Proxies of what can be called have no such method.
fn reversed(v: &Value) -> PyResult<Value> {
    let name = crate::object::names::molt_name___reversed__.get();
    call::call_special(&target(v)?, name, &[])?.ok_or_else(|| not_reversible(v))
}

fn not_reversible(v: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "'",
        v.type_name(),
        "' object is not reversible"
    )
}

fn is_proxy(v: &Value) -> bool {
    v.ty().is(&molt_type_ProxyType) || v.ty().is(&molt_type_CallableProxyType)
}

/// The object that a proxy stands for.
fn target(v: &Value) -> PyResult<Value> {
    let w = unsafe { v.cast::<Weak>() };
    w.target().ok_or_else(|| {
        raise!(
            molt_type_ReferenceError,
            "weakly-referenced object no longer exists"
        )
    })
}

/// An operand as operators see it.
fn seen(v: &Value) -> PyResult<Value> {
    if is_proxy(v) {
        target(v)
    } else {
        Ok(v.clone())
    }
}

fn step(v: &Value) -> PyResult<Option<Value>> {
    let o = target(v)?;
    if o.ty().slot_next().is_none() {
        return Err(raise!(
            molt_type_TypeError,
            "Weakref proxy referenced a non-iterator '",
            o.type_name(),
            "' object"
        ));
    }
    iter::next(&o)
}

fn show(v: &Value) -> PyResult<Value> {
    let (own, w) = (repr::address(v), unsafe { v.cast::<Weak>() });
    let to = w.target().unwrap_or(Value::NONE);
    Ok(crate::text!(
        "<weakproxy at 0x",
        own,
        " to ",
        to.type_name(),
        " at 0x",
        repr::address(&to),
        ">"
    )
    .into_value())
}

macro_rules! binary {
    ($($slot:ident $f:path;)*) => {
        number_slots! {
            pub static molt_number_proxy;
            $( $slot: |a, b| $f(&seen(a)?, &seen(b)?), )*
            divmod: |a, b| arith::divmod(&seen(a)?, &seen(b)?),
            pow: |a, b, m| arith::power(&seen(a)?, &seen(b)?, &seen(m)?, "** or pow()"),
            neg: |v| arith::neg(&target(v)?),
            pos: |v| arith::pos(&target(v)?),
            abs: |v| arith::abs(&target(v)?),
            invert: |v| arith::invert(&target(v)?),
            int: |v| crate::types::int::convert(&target(v)?, None),
            index: |v| crate::ops::number::index(&target(v)?),
            float: |v| Ok(Value::float(crate::ops::number::to_f64(&target(v)?)?)),
        }
    };
}

binary! {
    add arith::add; sub arith::sub; mul arith::mul; matmul arith::matmul; truediv arith::truediv;
    floordiv arith::floordiv; modulo arith::modulo; lshift arith::lshift; rshift arith::rshift;
    bit_and arith::bit_and; bit_or arith::bit_or; bit_xor arith::bit_xor;
    iadd arith::iadd_borrowed; isub arith::isub; imul arith::imul; imatmul arith::imatmul;
    itruediv arith::itruediv; ifloordiv arith::ifloordiv; imodulo arith::imodulo;
    ilshift arith::ilshift; irshift arith::irshift; ibit_and arith::ibit_and;
    ibit_or arith::ibit_or; ibit_xor arith::ibit_xor;
}

fn callable(ty: &Type) -> bool {
    ty.has(TYPE_CALLABLE) || ty.slot_call().is_some() || ty.has(molt_abi::layouts::TYPE_TYPE)
}

#[molt::function(module = "_weakref", sig = "proxy(object, callback=None, /)")]
fn proxy(object: &Value, callback: Option<&Value>) -> PyResult<Value> {
    crate::object::type_::touch(&crate::object::type_::molt_types_escape);
    let Some((o, place)) = object
        .object()
        .and_then(|o| Some((o, weak::place_or_new(o)?)))
    else {
        return Err(cannot(object));
    };
    let class = if callable(o.ty()) {
        &molt_type_CallableProxyType
    } else {
        &molt_type_ProxyType
    };
    let callback = callback.filter(|c| !c.is_none()).cloned();
    let plain = callback.is_none();
    if plain && let Some(known) = weak::plain(place, class) {
        return Ok(known);
    }
    Ok(Weak::new(class, o, place, callback, plain).into_value())
}
