//! `str`: the type and its slots; methods stand in files beside this one.

mod case;
mod find;
mod format;
mod join;
mod pad;
pub mod part;
pub mod predicate;
pub mod repr;
mod split;
mod translate;

pub use find::find;
pub use join::join;
pub use predicate::is_identifier;
pub use repr::push_escape;

use crate::builtin_type;
use crate::molt;
use crate::number_slots;
use crate::object::arguments::given_name;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::{self as object_str, Chars, Str};
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::compare::CompareOp;
use crate::ops::errors::raise_index_error;
use crate::ops::number;
use crate::raise;
use crate::text::{search, vector};
use crate::types::bytes::{Bytes, codec_name};
use crate::types::exceptions::molt_type_TypeError;
use crate::types::object::molt_type_object;
use crate::types::slice::{Positions, Slice};
use core::cmp::Ordering;
use molt_abi::layouts::{STR_ASCII, STR_INTERNED, STR_KIND_MASK, STR_ROOMY, TYPE_BASE, TYPE_STR};

builtin_type! {
    /// `str`.
    pub static molt_type_str = "str" in "builtins", base molt_type_object "object",
        layout Str, flags TYPE_BASE | TYPE_STR, number &molt_number_str;
    dealloc: object_str::dealloc,
    repr: |v| Ok(repr::repr(this(v)).into_value()),
    str: |v| Ok(this(v).to_exact().into_value()),
    hash: |v| Ok(this(v).hash()),
    compare: compare,
    len: |v| Ok(this(v).len() as i64),
    getitem: getitem,
    contains: contains,
    iter: |v| Ok(crate::types::iterators::by_position(v)),
    concat: concat,
    repeat: repeat,
    format: format::slot,
    new: new,
}

crate::dunders! { "str" Str;
    len |v: &Value| Ok(this(v).len() as i64),
    getitem getitem,
    contains contains,
    iter |v: &Value| Ok(crate::types::iterators::by_position(v)),
    concat concat,
    repeat repeat,
    compare compare,
    hash |v: &Value| Ok(this(v).hash()),
    repr |v: &Value| Ok(repr::repr(this(v)).into_value()),
}

number_slots! {
    /// `%` of `str`.
    pub static molt_number_str;
    modulo: format::modulo,
}

fn this(v: &Value) -> &Str {
    unsafe { v.cast::<Str>() }
}

#[molt::method(
    ty = "str",
    sig = "encode(self, /, encoding='utf-8', errors='strict') -> bytes"
)]
fn encode(s: &Str, encoding: Option<&Value>, errors: Option<&Value>) -> PyResult<Ref<Bytes>> {
    let encoding = codec_name(encoding, "encode", "encoding")?;
    let errors = codec_name(errors, "encode", "errors")?;
    crate::text::codec::encode(s, encoding, errors)
}

#[molt::constructor(sig = "str(object='', encoding=None, errors=None)")]
fn new(
    class: &Type,
    object: Option<&Value>,
    encoding: Option<&Value>,
    errors: Option<&Value>,
) -> PyResult<Value> {
    let made = match object {
        None => {
            for (given, name) in [(encoding, "encoding"), (errors, "errors")] {
                if let Some(v) = given
                    && !v.isa::<Str>()
                {
                    return Err(not_text(v, name));
                }
            }
            Str::empty().to_ref()
        }
        Some(v) if encoding.is_none() && errors.is_none() => crate::ops::repr::str(v)?,
        Some(v) => crate::types::bytes::decode_value(v, encoding, errors)?,
    };
    if class.is(&molt_type_str) {
        return Ok(made.into_value());
    }
    let copy = Str::allocate_for(
        class,
        made.len(),
        made.flags() & !(STR_INTERNED | STR_ROOMY),
    );
    unsafe { copy.write(0, made.chars()) };
    Ok(copy.into_value())
}

#[cold]
fn not_text(v: &Value, name: &str) -> Raised {
    raise!(
        molt_type_TypeError,
        "str() argument '",
        name,
        "' must be str, not ",
        given_name(v)
    )
}

fn compare(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<Str>(), b.downcast::<Str>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    Ok(Value::bool(match op {
        CompareOp::Eq => x.eq_str(y),
        CompareOp::Ne => !x.eq_str(y),
        _ => op.holds(x.compare(y)),
    }))
}

/// The characters that a slice picks.
fn sliced(s: &Str, r: Positions) -> Ref<Str> {
    if r.count == 0 {
        return Str::empty().to_ref();
    }
    if r.step == 1 {
        return part::substring(s, r.start as usize, r.start as usize + r.count);
    }
    match s.chars() {
        chars if r.count == 1 => Str::from_code_point(chars.at(r.start as usize)),
        chars => {
            let made = Str::allocate(r.count, s.flags() & (STR_KIND_MASK | STR_ASCII));
            unsafe {
                match chars {
                    Chars::One(b) => vector::pick(b, r.start, r.step, made.part(0, r.count)),
                    Chars::Two(b) => vector::pick(b, r.start, r.step, made.part(0, r.count)),
                    Chars::Four(b) => vector::pick(b, r.start, r.step, made.part(0, r.count)),
                }
            }
            part::narrowed(made)
        }
    }
}

fn getitem(v: &Value, index: &Value) -> PyResult<Value> {
    let s = this(v);
    if let Some(i) = index.as_small_int() {
        return Ok(str_get(s, i)?.into_value());
    }
    if let Some(slice) = index.downcast::<Slice>() {
        return Ok(sliced(s, slice.resolve(s.len() as i64)?).into_value());
    }
    if !number::has_index(index) {
        return Err(raise!(
            molt_type_TypeError,
            "string indices must be integers, not '",
            index.type_name(),
            "'"
        ));
    }
    Ok(str_get(s, number::index_or_error(index)?)?.into_value())
}

fn contains(v: &Value, item: &Value) -> PyResult<bool> {
    let Some(needle) = item.downcast::<Str>() else {
        return Err(raise!(
            molt_type_TypeError,
            "'in <string>' requires string as left operand, not ",
            item.type_name()
        ));
    };
    match (this(v).chars(), needle.chars()) {
        (Chars::One(text), Chars::One(needle)) => Ok(search::find(text, needle).is_some()),
        (text, needle) => Ok(search::find_chars(text, needle).is_some()),
    }
}

fn concat(a: &Value, b: &Value) -> PyResult<Value> {
    match b.downcast::<Str>() {
        Some(y) => Ok(joined(this(a), y)?.into_value()),
        None => Err(raise!(
            molt_type_TypeError,
            "can only concatenate str (not \"",
            b.type_name(),
            "\") to str"
        )),
    }
}

/// Whether `count` times `len` items are more than any machine counts.
pub fn exceeds(len: usize, count: &Value) -> bool {
    let n = count.as_int();
    n.is_some_and(|n| n > 0 && n.checked_mul(len as i64).is_none())
}

fn repeat(v: &Value, count: &Value) -> PyResult<Value> {
    let s = this(v);
    let n = part::repetitions(count)?;
    if s.is_empty() || n == 0 {
        return Ok(Str::empty().as_value());
    }
    if n == 1 {
        return Ok(s.to_exact().into_value());
    }
    if exceeds(s.len(), count) {
        return Err(raise!(
            crate::types::exceptions::molt_type_OverflowError,
            "repeated string is too long"
        ));
    }
    let total = s.len().checked_mul(n).ok_or_else(part::no_memory)?;
    let made = part::allocate(total, &[s])?;
    let unit = s.raw_bytes();
    let all = total << s.kind();
    unsafe {
        if let [b] = unit {
            core::ptr::write_bytes(made.data(), *b, all);
        } else {
            // Doubles what stands, so that long copies do most of the work.
            core::ptr::copy_nonoverlapping(unit.as_ptr(), made.data(), unit.len());
            let mut done = unit.len();
            while done < all {
                let next = done.min(all - done);
                core::ptr::copy_nonoverlapping(made.data(), made.data().add(done), next);
                done += next;
            }
        }
    }
    Ok(made.into_value())
}

// ---- rows of the ABI

pub fn str_get(s: &Str, index: i64) -> PyResult<Ref<Str>> {
    let len = s.len() as i64;
    let i = if index < 0 { index + len } else { index };
    if i < 0 || i >= len {
        return Err(raise_index_error(3, index));
    }
    Ok(Str::from_code_point(s.chars().at(i as usize)))
}

pub fn str_eq(a: &Str, b: &Str) -> bool {
    a.eq_str(b)
}

pub fn str_compare(a: &Str, b: &Str) -> i32 {
    match a.compare(b) {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    }
}

pub fn str_concat(a: Ref<Str>, b: &Str) -> PyResult<Ref<Str>> {
    match Str::append(a, b) {
        Ok(grown) => Ok(grown),
        Err(a) => joined(&a, b),
    }
}

fn joined(a: &Str, b: &Str) -> PyResult<Ref<Str>> {
    if a.is_empty() {
        return Ok(b.to_exact());
    }
    if b.is_empty() {
        return Ok(a.to_exact());
    }
    let made = part::allocate(a.len() + b.len(), &[a, b])?;
    unsafe {
        made.write(0, a.chars());
        made.write(a.len(), b.chars());
    }
    Ok(made)
}
