//! `sys.getsizeof` and `sys.getrefcount`: what CPython says of objects of the same content.

use crate::molt;
use crate::object::attr;
use crate::object::call;
use crate::object::names::molt_name___sizeof__;
use crate::object::refs::Object;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::sizes;
use molt_abi::layouts::TYPE_HEAP;

/// What stands in front of an object: the collector's links, the places of dict and weak references.
fn overhead(ty: &Type) -> i64 {
    let shape = sizes::shape_of(ty);
    16 * i64::from(sizes::collected(ty)) + 16 * i64::from(shape.dict < 0 || shape.weak < 0)
}

#[molt::function(module = "sys", sig = "getsizeof(object, default=None)", text = "")]
fn getsizeof(object: &Value, default: Option<&Value>) -> PyResult<Value> {
    if object.ty().has(TYPE_HEAP) {
        let own = attr::type_lookup(object.ty(), molt_name___sizeof__.get());
        if let Some(own) = own {
            let size = call::call1(&own, object)?;
            return match size.as_int() {
                Some(n) if n >= 0 => Ok(Value::int(n + overhead(object.ty()))),
                _ => match default {
                    Some(default) => Ok(default.clone()),
                    None => Err(raise!(molt_type_TypeError, "an integer is required")),
                },
            };
        }
    }
    Ok(Value::int(sizes::size_of(object)? + overhead(object.ty())))
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
