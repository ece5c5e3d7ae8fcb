//! `__spec__` and `__loader__` of modules: what the import system tells of where they came from.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::refs::Object;
use crate::object::value::{PyResult, Value};
use crate::ops::repr::repr as repr_of;
use crate::static_str;
use crate::text;
use crate::types::module::Module;
use crate::types::object::molt_type_object;

/// The spec of a module.
#[repr(C)]
pub struct ModuleSpec {
    head: Object,
    module: &'static Module,
}

crate::py_object!(ModuleSpec, molt_type_ModuleSpec, "ModuleSpec");

builtin_type! {
    /// `importlib.machinery.ModuleSpec`.
    pub static molt_type_ModuleSpec = "ModuleSpec" in "importlib.machinery", base molt_type_object "object",
        layout ModuleSpec, flags 0;
    dealloc: alloc::drop_object::<ModuleSpec>,
    repr: repr_spec,
}

/// The loader of a module.
#[repr(C)]
pub struct Loader {
    head: Object,
    module: &'static Module,
}

crate::py_object!(Loader, molt_type_SourceFileLoader, "SourceFileLoader");

builtin_type! {
    /// `importlib.machinery.SourceFileLoader`.
    pub static molt_type_SourceFileLoader = "SourceFileLoader" in "_frozen_importlib_external",
        base molt_type_object "object", layout Loader, flags 0;
    dealloc: alloc::drop_object::<Loader>,
}

fn repr_spec(v: &Value) -> PyResult<Value> {
    let spec = unsafe { v.cast::<ModuleSpec>() };
    let name = repr_of(&spec.module.name.as_value())?;
    let loader = repr_of(&module_loader(spec.module))?;
    let origin = repr_of(&origin(spec))?;
    let text = if spec.module.is_package() {
        let places = repr_of(&spec.module.path())?;
        text!(
            "ModuleSpec(name=",
            name,
            ", loader=",
            loader,
            ", origin=",
            origin,
            ", submodule_search_locations=",
            places,
            ")"
        )
    } else {
        text!(
            "ModuleSpec(name=",
            name,
            ", loader=",
            loader,
            ", origin=",
            origin,
            ")"
        )
    };
    Ok(text.into_value())
}

/// The row `module_spec`.
pub fn module_spec(module: &Module) -> Value {
    let module: &'static Module = unsafe { &*core::ptr::from_ref(module) };
    alloc::new(&molt_type_ModuleSpec, |head| ModuleSpec { head, module }).into_value()
}

/// The row `module_loader`.
pub fn module_loader(module: &Module) -> Value {
    let module: &'static Module = unsafe { &*core::ptr::from_ref(module) };
    alloc::new(&molt_type_SourceFileLoader, |head| Loader { head, module }).into_value()
}

#[molt::getter(ty = "ModuleSpec", name = "name", stub = "str")]
fn name(spec: &ModuleSpec) -> Value {
    spec.module.name.as_value()
}

#[molt::getter(ty = "ModuleSpec", name = "loader")]
fn loader(spec: &ModuleSpec) -> Value {
    module_loader(spec.module)
}

#[molt::getter(ty = "ModuleSpec", name = "origin")]
fn origin(spec: &ModuleSpec) -> Value {
    match spec.module.file() {
        Some(file) => file.as_value(),
        None if spec.module.is_folder() => Value::NONE,
        None => static_str!("built-in").as_value(),
    }
}

#[molt::getter(ty = "ModuleSpec", name = "parent", stub = "str")]
fn parent(spec: &ModuleSpec) -> Value {
    spec.module.package()
}

#[molt::getter(ty = "ModuleSpec", name = "submodule_search_locations")]
fn places(spec: &ModuleSpec) -> Value {
    if spec.module.is_package() {
        spec.module.path()
    } else {
        Value::NONE
    }
}

#[molt::getter(ty = "ModuleSpec", name = "has_location", stub = "bool")]
fn has_location(spec: &ModuleSpec) -> bool {
    spec.module.file().is_some()
}

#[molt::getter(ty = "ModuleSpec", name = "cached")]
fn cached(_spec: &ModuleSpec) -> Value {
    Value::NONE
}

#[molt::getter(ty = "ModuleSpec", name = "loader_state")]
fn loader_state(_spec: &ModuleSpec) -> Value {
    Value::NONE
}

#[molt::getter(ty = "SourceFileLoader", name = "name", stub = "str")]
fn loader_name(loader: &Loader) -> Value {
    loader.module.name.as_value()
}

#[molt::getter(ty = "SourceFileLoader", name = "path")]
fn loader_path(loader: &Loader) -> Option<Value> {
    loader.module.file().map(|file| file.as_value())
}

#[molt::method(ty = "SourceFileLoader", sig = "get_filename(self, name=None, /)")]
fn get_filename(loader: &Loader, _name: Option<&Value>) -> Option<Value> {
    loader.module.file().map(|file| file.as_value())
}

#[molt::method(
    ty = "SourceFileLoader",
    sig = "is_package(self, name=None, /) -> bool"
)]
fn is_package(loader: &Loader, _name: Option<&Value>) -> bool {
    loader.module.is_package()
}
