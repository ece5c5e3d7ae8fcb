//! `sys.modules`: a dict that compiled code keeps up to date where the program looks at it.

use crate::molt;
use crate::object::alloc::Global;
use crate::object::dict::Dict;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::value::Value;
use crate::types::module::Module;

fn listed() -> &'static Ref<Dict> {
    static MODULES: Global<Option<Ref<Dict>>> = Global::new(None);
    unsafe { &mut *MODULES.get() }.get_or_insert_with(Dict::empty)
}

#[molt::constant(module = "sys", name = "modules")]
fn modules() -> Value {
    listed().to_value()
}

/// The module of a name, while it is listed.
pub fn find(name: &Str) -> Option<Value> {
    listed().get_str(name)
}

/// The row `module_list`.
pub fn module_list(module: &Module) {
    if listed().get_str(module.name).is_none() {
        listed().insert_str(module.name, module.to_value());
    }
}

/// The row `module_unlist`.
pub fn module_unlist(module: &Module) {
    drop(listed().remove_str(module.name));
}

/// The row `module_unlisted`.
pub fn module_unlisted(module: &Module) -> bool {
    listed().get_str(module.name).is_none()
}
