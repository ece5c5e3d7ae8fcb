//! What `iter_unpack` gives.

use super::layout::Layout;
use super::{item, raise_error};
use crate::builtin_type;
use crate::object::alloc;
use crate::object::buffer::{self, Export, export};
use crate::object::refs::{Object, Ref};
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::text;
use crate::types::bytes::not_bytes_like;
use crate::types::object::molt_type_object;
use core::cell::{Cell, UnsafeCell};
use std::rc::Rc;

/// Goes through memory in steps of a layout.
#[repr(C)]
pub struct Steps {
    head: Object,
    at: Cell<usize>,
    layout: Rc<Layout>,
    export: UnsafeCell<Option<Export>>,
}

crate::py_object!(Steps, molt_type_unpack_iterator, "unpack_iterator");

builtin_type! {
    /// What `iter_unpack` gives.
    pub static molt_type_unpack_iterator = "unpack_iterator", base molt_type_object "object",
        layout Steps, flags 0, shown "_struct";
    dealloc: alloc::drop_object::<Steps>,
    iter: |v| Ok(v.clone()),
    next: next,
    length_hint: |v| Ok(this(v).left() as i64),
}

crate::dunders! { "unpack_iterator" Steps; iter |v: &Value| Ok(v.clone()), next next,
length_hint |v: &Value| Ok(this(v).left() as i64) }

fn this(v: &Value) -> &Steps {
    unsafe { v.cast::<Steps>() }
}

impl Steps {
    fn bytes(&self) -> &[u8] {
        let export = unsafe { &*self.export.get() };
        export.as_ref().map_or(&[], |e| e.look.as_slice())
    }

    fn left(&self) -> usize {
        (self.bytes().len().saturating_sub(self.at.get())) / self.layout.size
    }
}

pub fn make(layout: Rc<Layout>, data: &Value) -> PyResult<Value> {
    let size = layout.size;
    if size == 0 {
        return Err(raise_error(text!(
            "cannot iteratively unpack with a struct of length 0"
        )));
    }
    let found = export(data, buffer::SIMPLE)?.ok_or_else(|| not_bytes_like(data))?;
    if !found.look.bytes().is_multiple_of(size) {
        return Err(raise_error(text!(
            "iterative unpacking requires a buffer of a multiple of ",
            size,
            " bytes"
        )));
    }
    let steps: Ref<Steps> = alloc::new(&molt_type_unpack_iterator, |head| Steps {
        head,
        at: Cell::new(0),
        layout,
        export: UnsafeCell::new(Some(found)),
    });
    Ok(steps.into_value())
}

fn next(v: &Value) -> Option<Value> {
    let s = this(v);
    let at = s.at.get();
    let b = s.bytes().get(at..at + s.layout.size);
    let Some(b) = b else {
        // The memory is let go of at the end.
        drop(unsafe { (*s.export.get()).take() });
        return None;
    };
    s.at.set(at + s.layout.size);
    Some(Tuple::from_vec(item::unpack(&s.layout, b)).into_value())
}
