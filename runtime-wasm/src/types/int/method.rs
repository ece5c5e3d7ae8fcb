//! The methods and attributes of `int`.

use super::arith::{self, Num};
use super::{exact, from_big, to_big};
use crate::molt;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::bytes::{self, Bytes};
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::number_method::not_of;
use dashu_int::{IBig, UBig};

/// The receiver, or the TypeError of a method that was taken from the class.
fn checked<'a>(v: &'a Value, name: &'static str) -> PyResult<Num<'a>> {
    Num::of(v).ok_or_else(|| not_of("int", name, v))
}

/// `round(v, ndigits)`: to a multiple of a power of ten, halves to even.
pub fn round(v: &Value, ndigits: Option<&Value>) -> PyResult<Value> {
    let Some(n) = ndigits else { return exact(v) };
    let n = crate::ops::number::index(n)?;
    if !super::is_negative(&n) {
        return exact(v);
    }
    let Some(n) = n.as_int().filter(|n| *n > -1_000_000) else {
        return Ok(Value::small_int(0));
    };
    let unit = IBig::from(10).pow(n.unsigned_abs() as usize);
    let x = to_big(v).unwrap_or(IBig::ZERO);
    let (q, r) = arith::floor(&x, &unit);
    let twice = &r + &r;
    let up = twice > unit || (twice == unit && &q & IBig::ONE != IBig::ZERO);
    let low = x - r;
    Ok(from_big(if up { low + unit } else { low }))
}

#[molt::method(ty = "int", sig = "bit_length(self, /) -> int")]
pub fn bit_length(v: &Value) -> PyResult<i64> {
    Ok(match checked(v, "bit_length")? {
        Num::Small(n) => 64 - n.unsigned_abs().leading_zeros() as i64,
        Num::Wide(n) => super::wide::bits(n) as i64,
        Num::Big(b) => {
            let words = b.as_sign_words().1;
            let top = words.last().map_or(0, |w| w.leading_zeros());
            words.len() as i64 * dashu_int::Word::BITS as i64 - top as i64
        }
    })
}

#[molt::method(ty = "int", sig = "bit_count(self, /) -> int")]
fn bit_count(v: &Value) -> PyResult<i64> {
    Ok(match checked(v, "bit_count")? {
        Num::Small(n) => n.unsigned_abs().count_ones() as i64,
        Num::Wide(n) => n.unsigned_abs().count_ones() as i64,
        Num::Big(b) => {
            let words = b.as_sign_words().1;
            words.iter().map(|w| w.count_ones() as i64).sum()
        }
    })
}

#[molt::method(ty = "int", sig = "conjugate(self, /) -> int", text = "")]
fn conjugate(v: &Value) -> PyResult<Value> {
    checked(v, "conjugate")?;
    exact(v)
}

#[molt::method(ty = "int", sig = "is_integer(self, /) -> bool")]
fn is_integer(v: &Value) -> PyResult<bool> {
    checked(v, "is_integer").map(|_| true)
}

#[molt::method(ty = "int", sig = "as_integer_ratio(self, /) -> tuple[int, int]")]
fn as_integer_ratio(v: &Value) -> PyResult<Ref<Tuple>> {
    checked(v, "as_integer_ratio")?;
    Ok(Tuple::new([exact(v)?, Value::small_int(1)]))
}

/// Whether the lowest byte comes first.
fn little(order: Option<&Value>, function: &'static str) -> PyResult<bool> {
    let Some(order) = order else { return Ok(false) };
    let Some(s) = order.downcast::<Str>() else {
        return Err(raise!(
            molt_type_TypeError,
            function,
            "() argument 'byteorder' must be str, not ",
            if order.is_none() {
                crate::static_str!("None")
            } else {
                order.type_name()
            }
        ));
    };
    if s.is_text("little") {
        return Ok(true);
    }
    if s.is_text("big") {
        return Ok(false);
    }
    Err(raise!(
        molt_type_ValueError,
        "byteorder must be either 'little' or 'big'"
    ))
}

#[molt::method(
    ty = "int",
    sig = "to_bytes(self, /, length=1, byteorder='big', *, signed=False) -> bytes"
)]
fn to_bytes(
    v: &Value,
    length: Option<i64>,
    byteorder: Option<&Value>,
    signed: Option<bool>,
) -> PyResult<Ref<Bytes>> {
    let n = checked(v, "to_bytes")?;
    let little = little(byteorder, "to_bytes")?;
    let signed = signed.unwrap_or(false);
    let length = length.unwrap_or(1);
    if length < 0 {
        return Err(raise!(
            molt_type_ValueError,
            "length argument must be non-negative"
        ));
    }
    let length = usize::try_from(length).map_err(|_| crate::object::alloc::no_memory())?;
    let negative = n.is_negative();
    if negative && !signed {
        return Err(raise!(
            molt_type_OverflowError,
            "can't convert negative int to unsigned"
        ));
    }
    let mut out = match n {
        Num::Small(n) => n.to_le_bytes().to_vec(),
        Num::Wide(n) => n.to_le_bytes().to_vec(),
        Num::Big(b) => b.to_le_bytes().into_vec(),
    };
    let filler = if negative { 0xFF } else { 0 };
    let kept = out.iter().rposition(|&b| b != filler).map_or(0, |i| i + 1);
    let sign_bit = kept > 0 && kept == length && (out[kept - 1] & 0x80 != 0) != negative;
    let no_room = (kept > length) || (signed && sign_bit) || (negative && length == 0);
    if no_room {
        return Err(raise!(molt_type_OverflowError, "int too big to convert"));
    }
    crate::object::alloc::ensure(length.saturating_mul(3))?;
    out.resize(length, filler);
    if !little {
        out.reverse();
    }
    Ok(Bytes::new(&out))
}

#[molt::method(
    ty = "int",
    sig = "@class from_bytes(cls, /, bytes, byteorder='big', *, signed=False) -> int"
)]
fn from_bytes(
    class: &Type,
    source: &Value,
    byteorder: Option<&Value>,
    signed: Option<bool>,
) -> PyResult<Value> {
    let little = little(byteorder, "from_bytes")?;
    let made = match bytes::own(source) {
        Some(b) => from_slice(b, little, signed.unwrap_or(false)),
        None => {
            let b = bytes_of(source)?;
            from_slice(&b, little, signed.unwrap_or(false))
        }
    };
    if class.is(&super::molt_type_int) {
        return Ok(made);
    }
    crate::object::call::call1(&crate::object::refs::PyObject::to_value(class), &made)
}

/// The bytes of an object with `__bytes__`, or of an iterable of ints.
fn bytes_of(source: &Value) -> PyResult<Vec<u8>> {
    if let Some(b) = bytes::by_method(source)? {
        return Ok(b.as_slice().to_vec());
    }
    if let Some(b) = bytes::whole(source)? {
        return Ok(b);
    }
    if source.isa::<Str>() || !crate::ops::iter::is_iterable(source) {
        return Err(raise!(
            molt_type_TypeError,
            "cannot convert '",
            source.type_name(),
            "' object to bytes"
        ));
    }
    bytes::items(source, "bytes must be in range(0, 256)")
}

fn from_slice(b: &[u8], little: bool, signed: bool) -> Value {
    if b.len() <= 8 {
        let top = if little { b.last() } else { b.first() };
        let negative = signed && top.is_some_and(|t| t & 0x80 != 0);
        let mut n: u64 = if negative { u64::MAX } else { 0 };
        let mut push = |&x: &u8| n = n << 8 | x as u64;
        if little {
            b.iter().rev().for_each(&mut push)
        } else {
            b.iter().for_each(&mut push)
        }
        return if signed {
            Value::int(n as i64)
        } else {
            arith::from_u64(n).value()
        };
    }
    from_big(match (little, signed) {
        (true, true) => IBig::from_le_bytes(b),
        (false, true) => IBig::from_be_bytes(b),
        (true, false) => IBig::from(UBig::from_le_bytes(b)),
        (false, false) => IBig::from(UBig::from_be_bytes(b)),
    })
}

macro_rules! itself {
    ($($f:ident $sig:literal;)*) => { $(
        #[molt::method(ty = "int", sig = $sig)]
        fn $f(v: &Value) -> PyResult<Value> {
            checked(v, stringify!($f))?;
            exact(v)
        }
    )* };
}

itself! {
    __index__ "__index__(self, /) -> int";
    __int__ "__int__(self, /) -> int";
    __trunc__ "__trunc__(self, /) -> int";
    __floor__ "__floor__(self, /) -> int";
    __ceil__ "__ceil__(self, /) -> int";
    __pos__ "__pos__(self, /) -> int";
}

#[molt::method(
    ty = "int",
    sig = "__round__(self, ndigits=None, /) -> int",
    text = "($self, ndigits=<unrepresentable>, /)"
)]
fn dunder_round(v: &Value, ndigits: Option<&Value>) -> PyResult<Value> {
    checked(v, "__round__")?;
    round(v, ndigits)
}

#[molt::method(ty = "int", sig = "__float__(self, /) -> float")]
fn dunder_float(v: &Value) -> PyResult<f64> {
    checked(v, "__float__")?;
    super::to_f64(v)
}

#[molt::method(ty = "int", sig = "__bool__(self, /) -> bool")]
fn dunder_bool(v: &Value) -> PyResult<bool> {
    checked(v, "__bool__").map(|n| !n.is_zero())
}

#[molt::method(ty = "int", sig = "__hash__(self, /) -> int")]
fn dunder_hash(v: &Value) -> PyResult<i64> {
    checked(v, "__hash__")?;
    Ok(super::hash_of(v))
}

#[molt::method(ty = "int", sig = "__repr__(self, /) -> str")]
fn dunder_repr(v: &Value) -> PyResult<Ref<Str>> {
    checked(v, "__repr__")?;
    super::to_text(v)
}

#[molt::method(ty = "int", sig = "__format__(self, format_spec, /) -> str")]
fn dunder_format(v: &Value, spec: &Str) -> PyResult<Value> {
    checked(v, "__format__")?;
    super::format(v, spec)
}

crate::number_methods! {
    "int", checked, super::molt_number_int;
    __add__ "__add__(self, value, /)" slot_add, __radd__ "__radd__(self, value, /)";
    __sub__ "__sub__(self, value, /)" slot_sub, __rsub__ "__rsub__(self, value, /)";
    __mul__ "__mul__(self, value, /)" slot_mul, __rmul__ "__rmul__(self, value, /)";
    __floordiv__ "__floordiv__(self, value, /)" slot_floordiv, __rfloordiv__ "__rfloordiv__(self, value, /)";
    __mod__ "__mod__(self, value, /)" slot_modulo, __rmod__ "__rmod__(self, value, /)";
    __divmod__ "__divmod__(self, value, /)" slot_divmod, __rdivmod__ "__rdivmod__(self, value, /)";
    __truediv__ "__truediv__(self, value, /)" slot_truediv, __rtruediv__ "__rtruediv__(self, value, /)";
    __lshift__ "__lshift__(self, value, /)" slot_lshift, __rlshift__ "__rlshift__(self, value, /)";
    __rshift__ "__rshift__(self, value, /)" slot_rshift, __rrshift__ "__rrshift__(self, value, /)";
    __and__ "__and__(self, value, /)" slot_bit_and, __rand__ "__rand__(self, value, /)";
    __or__ "__or__(self, value, /)" slot_bit_or, __ror__ "__ror__(self, value, /)";
    __xor__ "__xor__(self, value, /)" slot_bit_xor, __rxor__ "__rxor__(self, value, /)";
}

crate::unary_methods! {
    "int", checked, super::molt_number_int;
    __neg__ "__neg__(self, /)" slot_neg;
    __abs__ "__abs__(self, /)" slot_abs;
    __invert__ "__invert__(self, /)" slot_invert;
}

crate::compare_methods! {
    "int", checked, super::compare;
    __eq__ "__eq__(self, value, /)" Eq;
    __ne__ "__ne__(self, value, /)" Ne;
    __lt__ "__lt__(self, value, /)" Lt;
    __le__ "__le__(self, value, /)" Le;
    __gt__ "__gt__(self, value, /)" Gt;
    __ge__ "__ge__(self, value, /)" Ge;
}

crate::power_methods! { "int", checked, super::pow }

#[molt::getter(ty = "int", name = "real", stub = "int")]
fn real(v: &Value) -> PyResult<Value> {
    exact(v)
}

#[molt::getter(ty = "int", name = "imag", stub = "int")]
fn imag(_v: &Value) -> i64 {
    0
}

#[molt::getter(ty = "int", name = "numerator", stub = "int")]
fn numerator(v: &Value) -> PyResult<Value> {
    exact(v)
}

#[molt::getter(ty = "int", name = "denominator", stub = "int")]
fn denominator(_v: &Value) -> i64 {
    1
}

#[molt::method(ty = "int", sig = "__getnewargs__(self, /) -> tuple")]
fn getnewargs(v: &Value) -> PyResult<Ref<Tuple>> {
    checked(v, "__getnewargs__")?;
    Ok(Tuple::new([exact(v)?]))
}
