//! Closure cells.

use crate::builtin_type;
use crate::object::alloc;
use crate::object::field::Field;
use crate::object::refs::{Object, Ref};
use crate::object::value::{PyResult, Value};
use crate::ops::compare::CompareOp;
use crate::ops::repr::address;
use crate::raise;
use crate::text;
use crate::types::exceptions::molt_type_TypeError;
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
    new: |_, args| match args.positional() {
        _ if args.keywords().next().is_some() => Err(raise!(
            molt_type_TypeError, "cell() takes no keyword arguments")),
        [] => Ok(cell_new(None).into_value()),
        [v] => Ok(cell_new(Some(v.clone())).into_value()),
        more => Err(raise!(
            molt_type_TypeError, "cell expected at most 1 argument, got ", more.len())),
    },
    compare: compare,
    repr: |v| {
        let at = address(v);
        Ok(match unsafe { v.cast::<Cell>() }.value.get() {
            None => text!("<cell at 0x", at, ": empty>"),
            Some(held) => {
                text!("<cell at 0x", at, ": ", held.type_name(), " object at 0x", address(&held), ">")
            }
        }
        .into_value())
    },
    hash: |v| Err(crate::ops::unhashable(v)),
}

/// By what they hold; an empty cell is less than any other.
fn compare(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<Cell>(), b.downcast::<Cell>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    match (x.value.get(), y.value.get()) {
        (Some(x), Some(y)) => crate::ops::compare::compare(&x, &y, op),
        (x, y) => Ok(Value::bool(op.holds(x.is_some().cmp(&y.is_some())))),
    }
}

pub fn cell_new(value: Option<Value>) -> Ref<Cell> {
    alloc::safe_point();
    alloc::new(&molt_type_cell, |head| Cell {
        head,
        value: Field::new(value),
    })
}
