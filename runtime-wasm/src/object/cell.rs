//! Closure cells.

use crate::builtin_type;
use crate::object::alloc;
use crate::object::field::Field;
use crate::object::refs::{Object, Ref};
use crate::object::value::Value;
use crate::text;
use crate::types::object::molt_type_object;
use molt_abi::layouts::TYPE_GC;

/// A variable shared by functions; empty is unbound.
#[repr(C)]
pub struct Cell {
    head: Object,
    pub value: Field,
}

crate::py_object!(Cell, molt_type_cell, "cell");

builtin_type! {
    /// `types.CellType`.
    pub static molt_type_cell = "cell" in "_types", base molt_type_object "object",
        layout Cell, flags TYPE_GC;
    dealloc: alloc::drop_object::<Cell>,
    traverse: |o, visit| unsafe { (*(o as *const Cell)).value.visit(visit) },
    clear: |o| unsafe { (*(o as *const Cell)).value.set(None) },
    repr: |v| Ok(text!("<cell at 0x", crate::ops::repr::address(v), ">").into_value()),
}

pub fn cell_new(value: Option<Value>) -> Ref<Cell> {
    alloc::safe_point();
    alloc::new(&molt_type_cell, |head| Cell {
        head,
        value: Field::new(value),
    })
}
