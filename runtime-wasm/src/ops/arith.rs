//! Arithmetic on values of any type.
//!
//! Takes two operands; small ints and floats go straight, everything else through the numeric slots
//! of both types in CPython's order, then the sequence slots.

use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::{BinaryFn, Type};
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;

/// Tries the slot of both types: that of a subclass on the right first.
#[inline(always)]
fn dispatch(a: &Value, b: &Value, slot: impl Fn(&Type) -> Option<BinaryFn>) -> PyResult<Value> {
    let (ta, tb) = (a.ty(), b.ty());
    let left = slot(ta);
    let mut right = if ta.is(tb) { None } else { slot(tb) };
    if let (Some(l), Some(r)) = (left, right)
        && l as usize == r as usize
    {
        right = None;
    }
    if let Some(l) = left {
        if let Some(r) = right
            && tb.is_subtype(ta)
        {
            let v = r(a, b)?;
            if !v.is_not_implemented() {
                return Ok(v);
            }
            right = None;
        }
        let v = l(a, b)?;
        if !v.is_not_implemented() {
            return Ok(v);
        }
    }
    match right {
        Some(r) => r(a, b),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

#[cold]
fn unsupported(a: &Value, b: &Value, symbol: &str) -> Raised {
    if symbol == ">>" && is_print(a) {
        return old_print(b);
    }
    raise!(
        molt_type_TypeError,
        "unsupported operand type(s) for ",
        symbol,
        ": '",
        a.type_name(),
        "' and '",
        b.type_name(),
        "'"
    )
}

fn is_print(v: &Value) -> bool {
    v.ty().name().is_text("builtin_function_or_method")
        && crate::types::wrapper::name_of(v).is_text("print")
}

/// The statement of Python 2 that sent what was printed elsewhere.
#[cold]
fn old_print(b: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "unsupported operand type(s) for >>: 'builtin_function_or_method' and '",
        b.ty().spoken_name().to_ref(),
        "'. Did you mean \"print(<message>, file=<output_stream>)\"?"
    )
}

macro_rules! operators {
    ($($f:ident $inplace:ident $slot:ident $islot:ident $symbol:literal $isymbol:literal;)*) => { $(
        #[doc = concat!("`a ", $symbol, " b`.")]
        pub fn $f(a: &Value, b: &Value) -> PyResult<Value> {
            let v = dispatch(a, b, |t| t.numbers()?.$slot())?;
            if v.is_not_implemented() { Err(unsupported(a, b, $symbol)) } else { Ok(v) }
        }
        #[doc = concat!("`a ", $isymbol, " b`.")]
        pub fn $inplace(a: &Value, b: &Value) -> PyResult<Value> {
            if let Some(f) = a.ty().numbers().and_then(|n| n.$islot()) {
                let v = f(a, b)?;
                if !v.is_not_implemented() {
                    return Ok(v);
                }
            }
            let v = dispatch(a, b, |t| t.numbers()?.$slot())?;
            if v.is_not_implemented() { Err(unsupported(a, b, $isymbol)) } else { Ok(v) }
        }
    )* };
}

operators! {
    sub_slow isub_slow slot_sub slot_isub "-" "-=";
    matmul imatmul slot_matmul slot_imatmul "@" "@=";
    truediv itruediv slot_truediv slot_itruediv "/" "/=";
    floordiv ifloordiv slot_floordiv slot_ifloordiv "//" "//=";
    modulo imodulo slot_modulo slot_imodulo "%" "%=";
    lshift ilshift slot_lshift slot_ilshift "<<" "<<=";
    rshift irshift slot_rshift slot_irshift ">>" ">>=";
    bit_and ibit_and slot_bit_and slot_ibit_and "&" "&=";
    bit_or ibit_or slot_bit_or slot_ibit_or "|" "|=";
    bit_xor ibit_xor slot_bit_xor slot_ibit_xor "^" "^=";
}

/// `a - b`.
pub fn sub(a: &Value, b: &Value) -> PyResult<Value> {
    if let (Some(x), Some(y)) = (a.as_small_int(), b.as_small_int()) {
        return Ok(Value::int(x - y));
    }
    sub_slow(a, b)
}

/// `a -= b`.
pub fn isub(a: &Value, b: &Value) -> PyResult<Value> {
    if let (Some(x), Some(y)) = (a.as_small_int(), b.as_small_int()) {
        return Ok(Value::int(x - y));
    }
    isub_slow(a, b)
}

/// `a + b`.
pub fn add(a: &Value, b: &Value) -> PyResult<Value> {
    if let (Some(x), Some(y)) = (a.as_small_int(), b.as_small_int()) {
        return Ok(Value::int(x + y));
    }
    let v = dispatch(a, b, |t| t.numbers()?.slot_add())?;
    if !v.is_not_implemented() {
        return Ok(v);
    }
    match a.ty().slot_concat() {
        Some(f) => f(a, b),
        None => Err(unsupported(a, b, "+")),
    }
}

/// `a += b`: a string that nothing else refers to grows in place.
pub fn iadd(a: Value, b: &Value) -> PyResult<Value> {
    if a.downcast_exact::<Str>().is_some()
        && let Some(y) = b.downcast_exact::<Str>()
    {
        let x = unsafe { Ref::from_owned(a.into_bits() as usize as *const Str) };
        return Ok(crate::types::str::str_concat(x, y)?.into_value());
    }
    iadd_borrowed(&a, b)
}

/// The same of a value that stays as it is.
pub fn iadd_borrowed(a: &Value, b: &Value) -> PyResult<Value> {
    if let (Some(x), Some(y)) = (a.as_small_int(), b.as_small_int()) {
        return Ok(Value::int(x + y));
    }
    if let Some(f) = a.ty().numbers().and_then(|n| n.slot_iadd()) {
        let v = f(a, b)?;
        if !v.is_not_implemented() {
            return Ok(v);
        }
    }
    let v = dispatch(a, b, |t| t.numbers()?.slot_add())?;
    if !v.is_not_implemented() {
        return Ok(v);
    }
    if let Some(f) = a
        .ty()
        .slot_inplace_concat()
        .or_else(|| a.ty().slot_concat())
    {
        return f(a, b);
    }
    Err(unsupported(a, b, "+="))
}

/// `sequence * n` with the sequence on either side; `symbol` names the operator.
fn repeat(a: &Value, b: &Value, inplace: bool, symbol: &str) -> PyResult<Value> {
    if inplace && let Some(f) = a.ty().slot_inplace_repeat() {
        return repeat_with(f, a, b);
    }
    if let Some(f) = a.ty().slot_repeat() {
        return repeat_with(f, a, b);
    }
    if let Some(f) = b.ty().slot_repeat()
        && !(symbol == "*=" && super::subscript::acts_as_sequence(a.ty()))
    {
        return repeat_with(f, b, a);
    }
    Err(unsupported(a, b, symbol))
}

fn repeat_with(f: BinaryFn, sequence: &Value, count: &Value) -> PyResult<Value> {
    if !crate::ops::number::has_index(count) {
        return Err(raise!(
            molt_type_TypeError,
            "can't multiply sequence by non-int of type '",
            count.type_name(),
            "'"
        ));
    }
    f(sequence, count)
}

/// `a * b`.
pub fn mul(a: &Value, b: &Value) -> PyResult<Value> {
    let v = dispatch(a, b, |t| t.numbers()?.slot_mul())?;
    if v.is_not_implemented() {
        repeat(a, b, false, "*")
    } else {
        Ok(v)
    }
}

/// `a *= b`.
pub fn imul(a: &Value, b: &Value) -> PyResult<Value> {
    if let Some(f) = a.ty().numbers().and_then(|n| n.slot_imul()) {
        let v = f(a, b)?;
        if !v.is_not_implemented() {
            return Ok(v);
        }
    }
    let v = dispatch(a, b, |t| t.numbers()?.slot_mul())?;
    if v.is_not_implemented() {
        repeat(a, b, true, "*=")
    } else {
        Ok(v)
    }
}

/// `divmod(a, b)`.
pub fn divmod(a: &Value, b: &Value) -> PyResult<Value> {
    let v = dispatch(a, b, |t| t.numbers()?.slot_divmod())?;
    if v.is_not_implemented() {
        Err(unsupported(a, b, "divmod()"))
    } else {
        Ok(v)
    }
}

/// `pow(a, b, modulus)`; None for no modulus.
pub fn power(a: &Value, b: &Value, modulus: &Value, symbol: &str) -> PyResult<Value> {
    let (ta, tb) = (a.ty(), b.ty());
    let left = ta.slot_pow();
    let mut right = if ta.is(tb) { None } else { tb.slot_pow() };
    if let (Some(l), Some(r)) = (left, right)
        && l as usize == r as usize
    {
        right = None;
    }
    if let (Some(_), Some(r)) = (left, right)
        && tb.is_subtype(ta)
    {
        let v = r(a, b, modulus)?;
        if !v.is_not_implemented() {
            return Ok(v);
        }
        right = None;
    }
    for f in [left, right].into_iter().flatten() {
        let v = f(a, b, modulus)?;
        if !v.is_not_implemented() {
            return Ok(v);
        }
    }
    if modulus.is_none() {
        return Err(unsupported(a, b, symbol));
    }
    if let Some(f) = modulus.ty().slot_pow()
        && [left, right]
            .iter()
            .flatten()
            .all(|g| *g as usize != f as usize)
    {
        let v = f(a, b, modulus)?;
        if !v.is_not_implemented() {
            return Ok(v);
        }
    }
    Err(raise!(
        molt_type_TypeError,
        "unsupported operand type(s) for ** or pow(): '",
        a.type_name(),
        "', '",
        b.type_name(),
        "', '",
        modulus.type_name(),
        "'"
    ))
}

/// `a ** b`.
pub fn pow(a: &Value, b: &Value) -> PyResult<Value> {
    power(a, b, &Value::NONE, "** or pow()")
}

/// `a **= b`.
pub fn ipow(a: &Value, b: &Value) -> PyResult<Value> {
    if let Some(f) = a.ty().numbers().and_then(|n| n.slot_ipow()) {
        let v = f(a, b)?;
        if !v.is_not_implemented() {
            return Ok(v);
        }
    }
    power(a, b, &Value::NONE, "**=")
}

#[cold]
fn bad_unary(a: &Value, symbol: &str) -> Raised {
    let name: &Str = a.type_name();
    raise!(
        molt_type_TypeError,
        "bad operand type for ",
        symbol,
        ": '",
        name,
        "'"
    )
}

/// `-a`.
pub fn neg(a: &Value) -> PyResult<Value> {
    match a.ty().slot_neg() {
        Some(f) => f(a),
        None => Err(bad_unary(a, "unary -")),
    }
}

/// `+a`.
pub fn pos(a: &Value) -> PyResult<Value> {
    match a.ty().slot_pos() {
        Some(f) => f(a),
        None => Err(bad_unary(a, "unary +")),
    }
}

/// `~a`.
pub fn invert(a: &Value) -> PyResult<Value> {
    match a.ty().slot_invert() {
        Some(f) => f(a),
        None => Err(bad_unary(a, "unary ~")),
    }
}

/// `abs(a)`.
pub fn abs(a: &Value) -> PyResult<Value> {
    match a.ty().slot_abs() {
        Some(f) => f(a),
        None => Err(bad_unary(a, "abs()")),
    }
}
