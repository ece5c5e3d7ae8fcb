//! Generic operations: what the operators and the protocols do with values of any type.
//!
//! Each dispatches through the slots of the types and holds the errors of operands that cannot.

pub mod arith;
pub mod awaiting;
pub mod compare;
pub mod contains;
pub mod depth;
pub mod errors;
pub mod format;
pub mod iter;
pub mod number;
pub mod repr;
pub mod subscript;
pub mod truth;
pub mod unpack;
pub mod warn;
pub mod with;

use crate::object::hash as hashes;
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;
use molt_abi::layouts::TYPE_HEAP;

/// `hash(v)`.
#[inline]
pub fn hash(v: &Value) -> PyResult<i64> {
    if let Some(n) = v.as_small_int() {
        return Ok(hashes::of_i64(n));
    }
    if let Some(s) = v.downcast_exact::<Str>() {
        return Ok(s.hash());
    }
    hash_slow(v)
}

fn hash_slow(v: &Value) -> PyResult<i64> {
    if let Some(b) = v.as_bool() {
        return Ok(b as i64);
    }
    let ty = v.ty();
    match ty.slot_hash() {
        Some(f) => depth::deeper(depth::HASH, "", || f(v)),
        None if by_identity(ty) => Ok(hashes::of_address(v.bits() as u32)),
        None => Err(unhashable(v)),
    }
}

/// Whether the objects of a type without a hash of its own are equal only to themselves. A class that
/// defines `__eq__` has the slot; one that only has an order is as its builtin base.
fn by_identity(ty: &Type) -> bool {
    let mut builtin = ty;
    while builtin.has(TYPE_HEAP)
        && let Some(base) = builtin.base()
    {
        builtin = base;
    }
    builtin.slot_compare().is_none()
}

#[cold]
pub fn unhashable(v: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "unhashable type: '",
        v.type_name(),
        "'"
    )
}

/// `len(v)`.
pub fn len(v: &Value) -> PyResult<i64> {
    match v.ty().slot_len() {
        Some(f) => f(v),
        None => Err(raise!(
            molt_type_TypeError,
            "object of type '",
            v.type_name(),
            "' has no len()"
        )),
    }
}
