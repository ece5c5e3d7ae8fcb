//! The builtin types: one file or folder each, holding the static type, its slots and its methods.

pub mod bool;
pub mod bytearray;
pub mod bytes;
pub mod complex;
pub mod dict;
pub mod dunder;
pub mod exceptions;
pub mod float;
pub mod float_method;
pub mod function;
pub mod int;
pub mod iterators;
pub mod list;
pub mod module;
pub mod none;
pub mod number_method;
pub mod object;
pub mod range;
pub mod set;
pub mod slice;
pub mod str;
pub mod struct_sequence;
pub mod tuple;
pub mod type_;

use crate::object::type_::Type;
use molt_abi::value as enc;

/// The type of a value that is no pointer.
#[inline]
pub fn immediate_type(bits: u64) -> &'static Type {
    if enc::is_int(bits) {
        &int::molt_type_int
    } else if enc::is_float(bits) {
        &float::molt_type_float
    } else {
        match bits {
            enc::FALSE | enc::TRUE => &bool::molt_type_bool,
            enc::NONE => &none::molt_type_NoneType,
            enc::ELLIPSIS => &none::molt_type_ellipsis,
            _ => &none::molt_type_NotImplementedType,
        }
    }
}
