//! `bytearray`.

use crate::builtin_type;
use crate::object::alloc;
use crate::object::refs::{Object, Ref};
use crate::text::builder::StrBuilder;
use crate::types::object::molt_type_object;
use core::cell::UnsafeCell;
use molt_abi::layouts::TYPE_BASE;

/// `bytearray`.
#[repr(C)]
pub struct ByteArray {
    head: Object,
    bytes: UnsafeCell<Vec<u8>>,
}

crate::py_object!(ByteArray, molt_type_bytearray, "bytearray");

builtin_type! {
    /// `bytearray`.
    pub static molt_type_bytearray = "bytearray" in "builtins", base molt_type_object "object",
        layout ByteArray, flags TYPE_BASE;
    dealloc: alloc::drop_object::<ByteArray>,
    repr: |v| {
        let mut out = StrBuilder::new();
        out.push_str("bytearray(");
        crate::types::bytes::push_repr(unsafe { v.cast::<ByteArray>() }.as_slice(), &mut out);
        out.push_str(")");
        Ok(out.finish().into_value())
    },
    len: |v| Ok(unsafe { v.cast::<ByteArray>() }.as_slice().len() as i64),
}

impl ByteArray {
    pub fn new(bytes: Vec<u8>) -> Ref<ByteArray> {
        alloc::new(&molt_type_bytearray, |head| ByteArray { head, bytes: UnsafeCell::new(bytes) })
    }

    /// The bytes; nothing may change them while the view lives.
    pub fn as_slice(&self) -> &[u8] {
        unsafe { &*self.bytes.get() }
    }

    /// The bytes for changing, under the same condition.
    #[allow(clippy::mut_from_ref)]
    pub fn bytes_mut(&self) -> &mut Vec<u8> {
        unsafe { &mut *self.bytes.get() }
    }
}
