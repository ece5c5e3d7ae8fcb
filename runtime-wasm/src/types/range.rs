//! `range`.

use crate::builtin_type;
use crate::object::alloc;
use crate::object::field::Field;
use crate::object::refs::{Object, Ref};
use crate::object::value::Value;
use crate::types::object::molt_type_object;
use molt_abi::layouts::TYPE_GC;

/// `range`; the fields are ints.
#[repr(C)]
pub struct Range {
    head: Object,
    pub start: Field,
    pub stop: Field,
    pub step: Field,
}

crate::py_object!(Range, molt_type_range, "range");

builtin_type! {
    /// `range`.
    pub static molt_type_range = "range" in "builtins", base molt_type_object "object",
        layout Range, flags TYPE_GC;
    dealloc: alloc::drop_object::<Range>,
}

impl Range {
    pub fn new(start: Value, stop: Value, step: Value) -> Ref<Range> {
        alloc::new(&molt_type_range, |head| Range {
            head,
            start: Field::new(Some(start)),
            stop: Field::new(Some(stop)),
            step: Field::new(Some(step)),
        })
    }
}
