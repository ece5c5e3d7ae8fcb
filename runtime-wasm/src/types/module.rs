//! Modules as values.

use crate::builtin_type;
use crate::object::attr;
use crate::object::dict::Dict;
use crate::object::field::Field;
use crate::object::refs::Object;
use crate::object::str::Str;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::repr::repr as repr_of;
use crate::text;
use crate::types::object::molt_type_object;
use core::cell::Cell;
use molt_abi::layouts::{NameEntry, NameTableHead};

/// A module; static data of the program.
#[repr(C)]
pub struct Module {
    head: Object,
    pub name: &'static Str,
    variables: *const NameTableHead,
    pub dict: Cell<u32>,
    file: *const Str,
}

crate::py_object!(Module, molt_type_module, "module");

builtin_type! {
    /// `types.ModuleType`.
    pub static molt_type_module = "module" in "types", base molt_type_object "object",
        layout Module, flags 0;
    repr: repr,
    getattr: getattr,
    setattr: setattr,
}

fn this(v: &Value) -> &Module {
    unsafe { v.cast::<Module>() }
}

impl Module {
    /// Names and places of the module's variables.
    pub fn variables(&self) -> impl Iterator<Item = (&'static Str, &'static Field)> {
        let entries: &[NameEntry] = match unsafe { self.variables.as_ref() } {
            Some(t) => unsafe {
                let first = (t as *const NameTableHead).add(1) as *const NameEntry;
                core::slice::from_raw_parts(first, t.len as usize)
            },
            None => &[],
        };
        entries.iter().map(|e| unsafe {
            (
                &*(e.name as usize as *const Str),
                &*(e.value as usize as *const Field),
            )
        })
    }

    fn place(&self, name: &Str) -> Option<&'static Field> {
        self.variables()
            .find(|(n, _)| n.same_name(name))
            .map(|(_, f)| f)
    }
}

fn repr(v: &Value) -> PyResult<Value> {
    let m = this(v);
    let name = m.name.as_value();
    Ok(match unsafe { m.file.as_ref() } {
        Some(f) => text!(
            "<module ",
            repr_of(&name)?,
            " from ",
            repr_of(&f.as_value())?,
            ">"
        ),
        None => text!("<module ", repr_of(&name)?, " (built-in)>"),
    }
    .into_value())
}

fn getattr(v: &Value, name: &Str) -> PyResult<Value> {
    let m = this(v);
    if let Some(found) = m.place(name).and_then(|f| f.get()) {
        return Ok(found);
    }
    if let Some(found) = attr::generic_lookup(v, name)? {
        return Ok(found);
    }
    if name.is_text("__name__") {
        return Ok(m.name.as_value());
    }
    let message = text!("module '", m.name, "' has no attribute '", name, "'");
    Err(attr::raise_attribute_error(message, v, name))
}

fn setattr(v: &Value, name: &Str, value: Option<&Value>) -> PyResult<()> {
    if let Some(place) = this(v).place(name) {
        if value.is_none() && place.is_empty() {
            return Err(missing(v, name));
        }
        place.set(value.cloned());
        return Ok(());
    }
    attr::generic_setattr(v, name, value)
}

#[cold]
fn missing(v: &Value, name: &Str) -> Raised {
    let message = text!("module '", this(v).name, "' has no attribute '", name, "'");
    attr::raise_attribute_error(message, v, name)
}

/// What `vars(module)` shows.
pub fn namespace(m: &Module) -> crate::object::refs::Ref<Dict> {
    let d = Dict::empty();
    for (n, f) in m.variables() {
        if let Some(v) = f.get() {
            d.insert_str(n, v);
        }
    }
    d
}
