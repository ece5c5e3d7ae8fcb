//! `sys.getsizeof` and `sys.getrefcount`: what CPython says of objects of the same content.

use crate::molt;
use crate::object::attr;
use crate::object::call;
use crate::object::names::molt_name___sizeof__;
use crate::object::refs::Object;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::ops;
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::int;
use molt_abi::layouts::TYPE_HEAP;

/// What the collector puts in front of an object.
const LINKS: i64 = 16;

#[molt::function(module = "sys", sig = "getsizeof(object, default=None)")]
fn getsizeof(object: &Value, default: Option<&Value>) -> PyResult<Value> {
    if object.ty().has(TYPE_HEAP) {
        let own = attr::type_lookup(object.ty(), molt_name___sizeof__.get());
        if let Some(own) = own {
            let size = call::call1(&own, object)?;
            return match size.as_int() {
                Some(n) if n >= 0 => Ok(Value::int(n + LINKS)),
                _ => match default {
                    Some(default) => Ok(default.clone()),
                    None => Err(raise!(
                        molt_type_TypeError,
                        "'",
                        size.type_name(),
                        "' object cannot be interpreted as an integer"
                    )),
                },
            };
        }
    }
    size(object).map(Value::int)
}

fn size(object: &Value) -> PyResult<i64> {
    if int::is_int(object) {
        return int_size(object);
    }
    if let Some(s) = object.downcast_exact::<Str>() {
        if s.is_ascii() {
            return Ok(41 + s.len() as i64);
        }
        return Ok(56 + (1 + s.len() as i64) * (1 << s.kind()));
    }
    let len = || ops::len(object);
    Ok(match object.type_name().as_ascii().unwrap_or_default() {
        "NoneType" | "ellipsis" | "NotImplementedType" | "object" => 16,
        "float" => 24,
        "complex" => 32,
        "bytes" => 33 + len()?,
        "bytearray" => 57 + len()?,
        "tuple" => 24 + LINKS + 8 * len()?,
        "list" => 40 + LINKS + 8 * len()?,
        "dict" => 48 + LINKS + table(len()?),
        "set" | "frozenset" => 200 + LINKS + set_table(len()?),
        "range" => 48,
        "slice" => 40 + LINKS,
        "function" => 144 + LINKS,
        "builtin_function_or_method" => 56 + LINKS,
        "type" => 1688 + LINKS,
        _ if object.ty().has(TYPE_HEAP) => 32 + LINKS,
        _ => i64::from(object.ty().slots()) * 8 + 32 + LINKS,
    })
}

/// Digits of 30 bits; at least one.
fn int_size(object: &Value) -> PyResult<i64> {
    let bits = match object.as_int() {
        Some(n) => i64::from(64 - n.unsigned_abs().leading_zeros()),
        None => int::method::bit_length(object)?,
    };
    Ok(24 + 4 * ((bits + 29) / 30).max(1))
}

/// Keys and values of a dict that was filled one by one: an index of a byte or more for each place, and entries for two
/// thirds of them. Keys that are all str save the hash.
fn table(len: i64) -> i64 {
    if len == 0 {
        return 0;
    }
    let mut places = 8;
    while places * 2 / 3 < len {
        places *= 2;
    }
    let index = match places {
        ..=0x80 => 1,
        0x81..=0x8000 => 2,
        _ => 4,
    };
    32 + places * index + places * 2 / 3 * 24 - 8 * i64::from(places == 8)
}

/// A set keeps eight entries in itself.
fn set_table(len: i64) -> i64 {
    let mut places = 8;
    while len * 5 > (places - 1) * 3 {
        places *= if len > 50_000 { 2 } else { 4 };
    }
    if places == 8 { 0 } else { places * 16 }
}

#[molt::function(module = "sys", sig = "getrefcount(object, /) -> int")]
fn getrefcount(object: &Value) -> i64 {
    match object.object() {
        Some(o) => count(o),
        // Immortal.
        None => i64::from(u32::MAX),
    }
}

fn count(o: &Object) -> i64 {
    let n = o.refcount();
    if n >= molt_abi::layouts::STATIC_REFCOUNT / 2 {
        i64::from(u32::MAX)
    } else {
        // The argument counts.
        i64::from(n) + 1
    }
}
