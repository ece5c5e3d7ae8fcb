//! `math`.
//!
//! Floating-point functions with the errors of CPython, and the exact ones on ints in `integer`; sums
//! and norms in `sum`.

pub mod function;
pub mod gamma;
pub mod hyperbolic;
pub mod integer;
pub mod pair;
pub mod precise;
pub mod sum;
pub mod trigonometry;

use crate::molt;
use crate::object::value::Value;

#[molt::constant(module = "math", name = "pi", stub = "float")]
fn pi() -> Value {
    Value::float(core::f64::consts::PI)
}

#[molt::constant(module = "math", name = "e", stub = "float")]
fn e() -> Value {
    Value::float(core::f64::consts::E)
}

#[molt::constant(module = "math", name = "tau", stub = "float")]
fn tau() -> Value {
    Value::float(core::f64::consts::TAU)
}

#[molt::constant(module = "math", name = "inf", stub = "float")]
fn inf() -> Value {
    Value::float(f64::INFINITY)
}

#[molt::constant(module = "math", name = "nan", stub = "float")]
fn nan() -> Value {
    Value::float(f64::NAN)
}
