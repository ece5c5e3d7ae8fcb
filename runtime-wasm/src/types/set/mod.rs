//! `set` and `frozenset`.

use crate::builtin_type;
use crate::object::alloc;
use crate::object::dict::Dict;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::value::{PyResult, Value};
use crate::ops::iter;
use crate::ops::repr::repr as repr_of;
use crate::text::builder::StrBuilder;
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_BASE, TYPE_GC};

/// `set`: the keys of a table.
#[repr(C)]
pub struct Set {
    head: Object,
    items: Ref<Dict>,
}

crate::py_object!(Set, molt_type_set, "set");

builtin_type! {
    /// `set`.
    pub static molt_type_set = "set" in "builtins", base molt_type_object "object",
        layout Set, flags TYPE_GC | TYPE_BASE;
    dealloc: alloc::drop_object::<Set>,
    traverse: |o, visit| visit(&unsafe { &*(o as *const Set) }.items.to_value()),
    repr: |v| {
        let s = unsafe { v.cast::<Set>() };
        if s.items.is_empty() {
            return Ok(Value::str("set()"));
        }
        let mut out = StrBuilder::new();
        out.push_str("{");
        for (i, (k, _)) in s.items.entries().into_iter().enumerate() {
            if i > 0 {
                out.push_str(", ");
            }
            out.push(&*repr_of(&k)?);
        }
        out.push_str("}");
        Ok(out.finish().into_value())
    },
    len: |v| Ok(unsafe { v.cast::<Set>() }.items.len() as i64),
    contains: |v, item| unsafe { v.cast::<Set>() }.items.contains(item),
    iter: |v| Ok(crate::types::iterators::dict_keys(&unsafe { v.cast::<Set>() }.items.to_value())),
}

impl Set {
    pub fn empty() -> Ref<Set> {
        alloc::new(&molt_type_set, |head| Set { head, items: Dict::empty() })
    }

    pub fn add(&self, item: &Value) -> PyResult<()> {
        self.items.insert(item, Value::NONE)
    }
}

// ---- rows of the ABI

pub fn set_new(items: u32, len: i32) -> PyResult<Ref<Set>> {
    let s = Set::empty();
    let mut result = Ok(());
    for i in 0..len as usize {
        let item = unsafe { Value::from_bits(*(items as usize as *const u64).add(i)) };
        if let (Some(v), Ok(())) = (item, &result) {
            result = s.add(&v);
        }
    }
    result.map(|()| s)
}

pub fn set_add(s: &Set, item: &Value) -> PyResult<()> {
    s.add(item)
}

pub fn set_update(s: &Set, items: &Value) -> PyResult<()> {
    iter::each(items, |v| s.add(&v))
}
