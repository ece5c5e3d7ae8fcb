//! `abc.abstractproperty`, `abstractclassmethod` and `abstractstaticmethod`: descriptors that are always abstract.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::attr;
use crate::object::call::Args;
use crate::object::descriptor::{self, Property, Wrapper};
use crate::object::names::molt_name___isabstractmethod__;
use crate::object::value::{PyResult, Value};
use molt_abi::layouts::{TYPE_BASE, TYPE_GC};

use crate::object::descriptor::{
    molt_type_classmethod, molt_type_property, molt_type_staticmethod,
};

builtin_type! {
    /// `abc.abstractproperty`.
    pub static molt_type_abstractproperty = "abstractproperty" in "abc", base molt_type_property "property",
        layout Property, flags TYPE_GC | TYPE_BASE, written_in "abc";
    dealloc: alloc::drop_object::<Property>,
    traverse: descriptor::traverse_property,
    new: |class, _| Ok(descriptor::make(class, [None, None, None, None])),
    init: descriptor::init_property,
    descr_get: descriptor::get_property,
    descr_set: descriptor::set_property,
}

builtin_type! {
    /// `abc.abstractclassmethod`.
    pub static molt_type_abstractclassmethod = "abstractclassmethod" in "abc", base molt_type_classmethod "classmethod",
        layout Wrapper, flags TYPE_GC | TYPE_BASE, written_in "abc";
    dealloc: alloc::drop_object::<Wrapper>,
    traverse: descriptor::traverse_wrapper,
    new: |class, _| Ok(descriptor::wrap(class, &Value::NONE)),
    init: |v, args| {
        mark(args)?;
        descriptor::init_wrapper(v, args, descriptor::classmethod_of)
    },
    descr_get: |v, object, ty| match molt_type_classmethod.slot_descr_get() {
        Some(get) => get(v, object, ty),
        None => Ok(v.clone()),
    },
}

builtin_type! {
    /// `abc.abstractstaticmethod`.
    pub static molt_type_abstractstaticmethod = "abstractstaticmethod" in "abc", base molt_type_staticmethod "staticmethod",
        layout Wrapper, flags TYPE_GC | TYPE_BASE, written_in "abc";
    dealloc: alloc::drop_object::<Wrapper>,
    traverse: descriptor::traverse_wrapper,
    new: |class, _| Ok(descriptor::wrap(class, &Value::NONE)),
    init: |v, args| {
        mark(args)?;
        descriptor::init_wrapper(v, args, descriptor::staticmethod_of)
    },
    descr_get: |v, _, _| Ok(descriptor::wrapped(v)),
}

/// The function is abstract, too.
fn mark(args: &Args) -> PyResult<()> {
    match args.positional() {
        [f] => attr::setattr(f, molt_name___isabstractmethod__.get(), Some(&Value::TRUE)),
        _ => Ok(()),
    }
}

#[molt::getter(ty = "abstractproperty", name = "__isabstractmethod__")]
fn property_is_abstract(_: &Property) -> bool {
    true
}

#[molt::getter(ty = "abstractclassmethod", name = "__isabstractmethod__")]
fn classmethod_is_abstract(_: &Value) -> bool {
    true
}

#[molt::getter(ty = "abstractstaticmethod", name = "__isabstractmethod__")]
fn staticmethod_is_abstract(_: &Value) -> bool {
    true
}
