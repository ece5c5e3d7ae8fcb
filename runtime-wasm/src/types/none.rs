//! `None`, `Ellipsis` and `NotImplemented`.

use crate::builtin_type;
use crate::molt;
use crate::object::call::Args;
use crate::object::refs::Object;
use crate::object::value::{PyResult, Value};
use crate::ops::warn::{Deprecated, deprecated};
use crate::raise;
use crate::static_str;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::object::molt_type_object;

builtin_type! {
    /// The type of None.
    pub static molt_type_NoneType = "NoneType" in "_types", base molt_type_object "object",
        layout Object, flags 0;
    repr: |_| Ok(static_str!("None").as_value()),
    r#bool: |_| Ok(false),
    hash: |_| Ok(0xfca8_6420),
    new: |_, a| singleton("NoneType", a, Value::NONE),
}

builtin_type! {
    /// The type of `...`.
    pub static molt_type_ellipsis = "ellipsis" in "_types", base molt_type_object "object",
        layout Object, flags 0;
    repr: |_| Ok(static_str!("Ellipsis").as_value()),
    new: |_, a| singleton("EllipsisType", a, Value::ELLIPSIS),
}

builtin_type! {
    /// The type of NotImplemented.
    pub static molt_type_NotImplementedType = "NotImplementedType" in "_types",
        base molt_type_object "object", layout Object, flags 0;
    repr: |_| Ok(static_str!("NotImplemented").as_value()),
    r#bool: |_| not_implemented_truth(),
    new: |_, a| singleton("NotImplementedType", a, Value::NOT_IMPLEMENTED),
}

#[molt::method(ty = "NoneType", sig = "__bool__(self, /) -> bool")]
fn none_bool(_none: &Value) -> bool {
    false
}

#[molt::method(ty = "NotImplementedType", sig = "__bool__(self, /) -> bool")]
fn not_implemented_bool(_v: &Value) -> PyResult<bool> {
    not_implemented_truth()
}

fn not_implemented_truth() -> PyResult<bool> {
    if crate::object::version::since(14) {
        return Err(crate::raise!(
            crate::types::exceptions::molt_type_TypeError,
            "NotImplemented should not be used in a boolean context"
        ));
    }
    deprecated(Deprecated::TruthOfNotImplemented)?;
    Ok(true)
}

fn singleton(spoken: &'static str, args: &Args, value: Value) -> PyResult<Value> {
    if args.is_empty() {
        return Ok(value);
    }
    Err(raise!(molt_type_TypeError, spoken, " takes no arguments"))
}
