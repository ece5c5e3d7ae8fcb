//! `complex`.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::refs::Object;
use crate::object::value::Value;
use crate::text;
use crate::text::builder::StrBuilder;
use crate::types::float;
use crate::types::object::molt_type_object;
use molt_abi::layouts::TYPE_BASE;

/// A complex number.
#[repr(C)]
pub struct Complex {
    head: Object,
    pub real: f64,
    pub imag: f64,
}

crate::py_object!(Complex, molt_type_complex, "complex");

builtin_type! {
    /// `complex`.
    pub static molt_type_complex = "complex" in "builtins", base molt_type_object "object",
        layout Complex, flags TYPE_BASE;
    dealloc: alloc::drop_object::<Complex>,
    format: crate::text::format_number::complex_slot,
    repr: |v| {
        let c = unsafe { v.cast::<Complex>() };
        if c.real == 0.0 && c.real.is_sign_positive() {
            return Ok(text!(part(c.imag), "j").into_value());
        }
        let plus = if c.imag.is_sign_negative() && !c.imag.is_nan() { "" } else { "+" };
        Ok(text!("(", part(c.real), plus, part(c.imag), "j)").into_value())
    },
}

/// A part without a trailing `.0`.
fn part(f: f64) -> crate::object::refs::Ref<crate::object::str::Str> {
    let shown = float::repr(f);
    let text = shown.as_ascii().unwrap_or("");
    let mut b = StrBuilder::new();
    b.push_str(text.strip_suffix(".0").unwrap_or(text));
    b.finish()
}

pub fn new(real: f64, imag: f64) -> Value {
    alloc::new(&molt_type_complex, |head| Complex { head, real, imag }).into_value()
}

/// `(a+bj) ** (c+dj)`.
pub fn power(a: f64, b: f64, c: f64, d: f64) -> Value {
    if c == 0.0 && d == 0.0 {
        return new(1.0, 0.0);
    }
    let modulus = libm::hypot(a, b);
    let mut length = libm::pow(modulus, c);
    let angle = libm::atan2(b, a);
    let mut phase = angle * c;
    if d != 0.0 {
        length *= libm::exp(-angle * d);
        phase += d * libm::log(modulus);
    }
    new(length * libm::cos(phase), length * libm::sin(phase))
}

#[molt::getter(ty = "complex", name = "real", stub = "float")]
fn real(c: &Complex) -> f64 {
    c.real
}

#[molt::getter(ty = "complex", name = "imag", stub = "float")]
fn imag(c: &Complex) -> f64 {
    c.imag
}
