//! The special methods of numbers that programs call by name, from the slots that do the work.

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
