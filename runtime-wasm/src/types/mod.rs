//! The builtin types: one file or folder each, holding the static type, its slots and its methods.

pub mod alias_parameters;
pub mod binding;
pub mod bool;
pub mod bytearray;
pub mod bytes;
pub mod code;
pub mod complex;
pub mod complex_method;
pub mod complex_parse;
pub mod described;
pub mod dict;
pub mod dunder;
pub mod exceptions;
pub mod float;
pub mod float_method;
pub mod frame;
pub mod function;
pub mod function_attribute;
pub mod generic_alias;
pub mod int;
pub mod iterators;
pub mod list;
pub mod mapping_proxy;
pub mod member;
pub mod memoryview;
pub mod module;
pub mod module_spec;
pub mod none;
pub mod number_method;
pub mod object;
pub mod range;
pub mod reduced;
pub mod set;
pub mod sizes;
pub mod slice;
pub mod slot_methods;
pub mod str;
pub mod struct_sequence;
pub mod tuple;
pub mod type_;
pub mod union;
pub mod wrapper;

use crate::object::type_::Type;
use core::cell::Cell;
use molt_abi::value as enc;

/// Live where something makes a float; only then `float` counts in [`molt_immediate_types`].
#[unsafe(no_mangle)]
pub static molt_floats_exist: u8 = 0;

/// Types of immediate values that a program may do without.
#[repr(C)]
pub struct ImmediateTypes {
    float: Cell<*const Type>,
}

unsafe impl Sync for ImmediateTypes {}

/// Exported, lest the optimiser puts the addresses where they are read.
#[unsafe(no_mangle)]
pub static molt_immediate_types: ImmediateTypes = ImmediateTypes {
    float: Cell::new(&float::molt_type_float),
};

crate::slot_record!(
    "immediate",
    core::mem::offset_of!(ImmediateTypes, float),
    molt_floats_exist
);

/// The type of a value that is no pointer.
#[inline]
pub fn immediate_type(bits: u64) -> &'static Type {
    if enc::is_int(bits) {
        &int::molt_type_int
    } else if enc::is_float(bits) {
        unsafe { &*molt_immediate_types.float.get() }
    } else {
        match bits {
            enc::FALSE | enc::TRUE => &bool::molt_type_bool,
            enc::NONE => &none::molt_type_NoneType,
            enc::ELLIPSIS => &none::molt_type_ellipsis,
            _ => &none::molt_type_NotImplementedType,
        }
    }
}
