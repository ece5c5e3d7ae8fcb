//! The special methods of numbers that programs call by name, from the slots that do the work.

use crate::object::arguments::slot_receiver;
use crate::object::value::{Raised, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;

/// The TypeError of a method that was taken from the class and called on something else.
#[cold]
pub fn not_of(owner: &'static str, name: &'static str, got: &Value) -> Raised {
    let plain = matches!(
        name,
        "__ceil__"
            | "__floor__"
            | "__format__"
            | "__getnewargs__"
            | "__round__"
            | "__sizeof__"
            | "__trunc__"
    );
    if name.starts_with("__") && !plain {
        return slot_receiver(owner, name, got);
    }
    raise!(
        molt_type_TypeError,
        "descriptor '",
        name,
        "' for '",
        owner,
        "' objects doesn't apply to a '",
        got.type_name(),
        "' object"
    )
}

/// Binary operators and their reflected forms.
#[macro_export]
macro_rules! number_methods {
    ($ty:literal, $checked:path, $table:path; $($f:ident $sig:literal $slot:ident, $r:ident $rsig:literal;)*) => { $(
        #[molt::method(ty = $ty, sig = $sig)]
        fn $f(v: &Value, value: &Value) -> PyResult<Value> {
            $checked(v, stringify!($f))?;
            match $table.$slot() {
                Some(f) => f(v, value),
                None => Ok(Value::NOT_IMPLEMENTED),
            }
        }
        #[molt::method(ty = $ty, sig = $rsig)]
        fn $r(v: &Value, value: &Value) -> PyResult<Value> {
            $checked(v, stringify!($r))?;
            match $table.$slot() {
                Some(f) => f(value, v),
                None => Ok(Value::NOT_IMPLEMENTED),
            }
        }
    )* };
}

/// Unary operators.
#[macro_export]
macro_rules! unary_methods {
    ($ty:literal, $checked:path, $table:path; $($f:ident $sig:literal $slot:ident;)*) => { $(
        #[molt::method(ty = $ty, sig = $sig)]
        fn $f(v: &Value) -> PyResult<Value> {
            $checked(v, stringify!($f))?;
            match $table.$slot() {
                Some(f) => f(v),
                None => Ok(Value::NOT_IMPLEMENTED),
            }
        }
    )* };
}

/// Powers, whose slot takes a modulus.
#[macro_export]
macro_rules! power_methods {
    ($ty:literal, $checked:path, $pow:expr) => {
        #[molt::method(ty = $ty, sig = "__pow__(self, value, mod=None, /)")]
        fn dunder_pow(v: &Value, value: &Value, modulus: Option<&Value>) -> PyResult<Value> {
            $checked(v, "__pow__")?;
            $pow(v, value, modulus.unwrap_or(&Value::NONE))
        }
        #[molt::method(ty = $ty, sig = "__rpow__(self, value, mod=None, /)")]
        fn dunder_rpow(v: &Value, value: &Value, modulus: Option<&Value>) -> PyResult<Value> {
            $checked(v, "__rpow__")?;
            $pow(value, v, modulus.unwrap_or(&Value::NONE))
        }
    };
}

/// Comparisons.
#[macro_export]
macro_rules! compare_methods {
    ($ty:literal, $checked:path, $compare:path; $($f:ident $sig:literal $op:ident;)*) => { $(
        #[molt::method(ty = $ty, sig = $sig)]
        fn $f(v: &Value, value: &Value) -> PyResult<Value> {
            $checked(v, stringify!($f))?;
            $compare(v, value, $crate::ops::compare::CompareOp::$op)
        }
    )* };
}
