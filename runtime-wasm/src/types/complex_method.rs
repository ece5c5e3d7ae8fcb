//! The special methods of `complex` that programs call by name.

use super::complex::{Complex, molt_number_complex, power_slot};
use crate::molt;
use crate::object::arguments::slot_receiver;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::types::number_method::not_of;

fn checked<'a>(v: &'a Value, name: &'static str) -> PyResult<&'a Complex> {
    v.downcast::<Complex>()
        .ok_or_else(|| slot_receiver("complex", name, v))
}

crate::number_methods! {
    "complex", checked, molt_number_complex;
    __add__ "__add__(self, value, /)" slot_add, __radd__ "__radd__(self, value, /)";
    __sub__ "__sub__(self, value, /)" slot_sub, __rsub__ "__rsub__(self, value, /)";
    __mul__ "__mul__(self, value, /)" slot_mul, __rmul__ "__rmul__(self, value, /)";
    __truediv__ "__truediv__(self, value, /)" slot_truediv, __rtruediv__ "__rtruediv__(self, value, /)";
}

crate::power_methods! { "complex", checked, power_slot }

crate::unary_methods! {
    "complex", checked, molt_number_complex;
    __neg__ "__neg__(self, /)" slot_neg;
    __pos__ "__pos__(self, /)" slot_pos;
    __abs__ "__abs__(self, /)" slot_abs;
}

#[molt::method(ty = "complex", sig = "__bool__(self, /) -> bool")]
fn __bool__(c: &Complex) -> bool {
    c.real != 0.0 || c.imag != 0.0
}

#[molt::method(ty = "complex", sig = "__format__(self, format_spec, /) -> str")]
fn __format__(v: &Value, spec: &Str) -> PyResult<Value> {
    if v.downcast::<Complex>().is_none() {
        return Err(not_of("complex", "__format__", v));
    }
    super::complex::format(v, spec)
}
