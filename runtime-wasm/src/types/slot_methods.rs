//! Special methods of builtin types that only their slots know: `type(f).__repr__(f)`.
//!
//! Takes a type and which of its slots programs may name, gives the method records; those of `object` are of
//! no use to them. Never fills slots.

use crate::molt;
use crate::object::arguments::slot_receiver;
use crate::object::cell::molt_type_cell;
use crate::object::descriptor::{molt_type_classmethod, molt_type_staticmethod};
use crate::object::super_::molt_type_super;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::CompareOp;
use crate::stdlib::abc::molt_type_ABCMeta;
use crate::stdlib::collections::tuplegetter::molt_type__tuplegetter;
use crate::stdlib::os::environ::molt_type_Environ;
use crate::stdlib::re::match_::molt_type_Match;
use crate::stdlib::re::pattern::molt_type_Pattern;
use crate::stdlib::structs::molt_type_struct_error;
use crate::stdlib::sys::describe::molt_type_sys_implementation;
use crate::stdlib::sys::stream::molt_type_TextStream;
use crate::types::bytearray::molt_type_bytearray;
use crate::types::bytes::molt_type_bytes;
use crate::types::code::molt_type_code;
use crate::types::complex::molt_type_complex;
use crate::types::dict::molt_type_dict;
use crate::types::exceptions::molt_type_BaseException;
use crate::types::frame::molt_type_frame;
use crate::types::function::{
    molt_type_classmethod_descriptor, molt_type_function, molt_type_getset_descriptor,
    molt_type_method, molt_type_method_descriptor,
};
use crate::types::generic_alias::molt_type_GenericAlias;
use crate::types::iterators::async_generators::molt_type_async_generator;
use crate::types::iterators::coroutines::molt_type_coroutine;
use crate::types::iterators::generators::molt_type_generator;
use crate::types::member::molt_type_member_descriptor;
use crate::types::module::molt_type_module;
use crate::types::module_spec::molt_type_ModuleSpec;
use crate::types::none::{molt_type_NoneType, molt_type_NotImplementedType, molt_type_ellipsis};
use crate::types::object::{attribute_name, builtin_slot};
use crate::types::range::molt_type_range;
use crate::types::union::molt_type_UnionType;
use crate::types::wrapper::{
    molt_type_builtin_function_or_method, molt_type_method_wrapper, molt_type_wrapper_descriptor,
};

/// The slot of the builtin class that `v` is of or derives from; `v` has to be an instance of `ty`.
fn slot_of<F>(
    v: &Value,
    ty: &Type,
    name: &'static str,
    slot: impl Fn(&Type) -> Option<F>,
) -> PyResult<F> {
    let found = match v.ty().is_subtype(ty) {
        true => builtin_slot(v.ty(), slot),
        false => None,
    };
    found.ok_or_else(|| slot_receiver(ty.spoken_name().as_ascii().unwrap_or(""), name, v))
}

/// What `==` (`same` is true) or `!=` says of objects that are equal to themselves only.
fn identity(
    v: &Value,
    other: &Value,
    ty: &Type,
    name: &'static str,
    same: Option<bool>,
) -> PyResult<Value> {
    if !v.ty().is_subtype(ty) {
        return Err(slot_receiver(
            ty.spoken_name().as_ascii().unwrap_or(""),
            name,
            v,
        ));
    }
    Ok(match same {
        Some(same) if v.is(other) => Value::bool(same),
        _ => Value::NOT_IMPLEMENTED,
    })
}

macro_rules! slot_method {
    ($ty:literal $sym:ident repr) => {
        const _: () = {
            #[molt::method(ty = $ty, sig = "__repr__(self, /) -> str")]
            fn method(v: &Value) -> PyResult<Value> {
                slot_of(v, &$sym, "__repr__", |t| t.slot_repr())?(v)
            }
        };
    };
    ($ty:literal $sym:ident hash) => {
        const _: () = {
            #[molt::method(ty = $ty, sig = "__hash__(self, /) -> int")]
            fn method(v: &Value) -> PyResult<i64> {
                slot_of(v, &$sym, "__hash__", |t| t.slot_hash())?(v)
            }
        };
    };
    ($ty:literal $sym:ident equality) => {
        slot_method!($ty $sym "__eq__(self, value, /)" "__eq__" Eq);
        slot_method!($ty $sym "__ne__(self, value, /)" "__ne__" Ne);
    };
    ($ty:literal $sym:ident compare) => {
        slot_method!($ty $sym equality);
        slot_method!($ty $sym order);
    };
    ($ty:literal $sym:ident order) => {
        slot_method!($ty $sym "__lt__(self, value, /)" "__lt__" Lt);
        slot_method!($ty $sym "__le__(self, value, /)" "__le__" Le);
        slot_method!($ty $sym "__gt__(self, value, /)" "__gt__" Gt);
        slot_method!($ty $sym "__ge__(self, value, /)" "__ge__" Ge);
    };
    ($ty:literal $sym:ident str) => {
        const _: () = {
            #[molt::method(ty = $ty, sig = "__str__(self, /) -> str")]
            fn method(v: &Value) -> PyResult<Value> {
                slot_of(v, &$sym, "__str__", |t| t.slot_repr())?(v)
            }
        };
    };
    ($ty:literal $sym:ident getattribute) => {
        const _: () = {
            #[molt::method(ty = $ty, sig = "__getattribute__(self, name, /)")]
            fn method(v: &Value, name: &Value) -> PyResult<Value> {
                slot_of(v, &$sym, "__getattribute__", |t| t.slot_getattr())?(v, attribute_name(name)?)
            }
        };
    };
    // What has no comparison of its own.
    ($ty:literal $sym:ident identity) => {
        slot_method!($ty $sym "__eq__(self, value, /)" "__eq__" same Some(true));
        slot_method!($ty $sym "__ne__(self, value, /)" "__ne__" same Some(false));
        slot_method!($ty $sym "__lt__(self, value, /)" "__lt__" same None);
        slot_method!($ty $sym "__le__(self, value, /)" "__le__" same None);
        slot_method!($ty $sym "__gt__(self, value, /)" "__gt__" same None);
        slot_method!($ty $sym "__ge__(self, value, /)" "__ge__" same None);
    };
    ($ty:literal $sym:ident $sig:literal $name:literal same $same:expr) => {
        const _: () = {
            #[molt::method(ty = $ty, sig = $sig)]
            fn method(v: &Value, other: &Value) -> PyResult<Value> {
                identity(v, other, &$sym, $name, $same)
            }
        };
    };
    ($ty:literal $sym:ident $sig:literal $name:literal $op:ident) => {
        const _: () = {
            #[molt::method(ty = $ty, sig = $sig)]
            fn method(v: &Value, other: &Value) -> PyResult<Value> {
                slot_of(v, &$sym, $name, |t| t.slot_compare())?(v, other, CompareOp::$op)
            }
        };
    };
}

macro_rules! slot_methods {
    ($($ty:literal $sym:ident: $($kind:ident)*;)*) => { $($(slot_method!($ty $sym $kind);)*)* };
}

slot_methods! {
    "cell" molt_type_cell: repr compare;
    "classmethod" molt_type_classmethod: repr;
    "staticmethod" molt_type_staticmethod: repr;
    "super" molt_type_super: repr getattribute;
    "ABCMeta" molt_type_ABCMeta: repr;
    "_tuplegetter" molt_type__tuplegetter: repr;
    "Environ" molt_type_Environ: repr;
    "Match" molt_type_Match: repr;
    "Pattern" molt_type_Pattern: repr hash equality;
    "struct_error" molt_type_struct_error: repr;
    "sys_implementation" molt_type_sys_implementation: repr;
    "TextStream" molt_type_TextStream: repr;
    "code" molt_type_code: repr hash compare;
    "complex" molt_type_complex: repr hash compare;
    "BaseException" molt_type_BaseException: repr;
    "frame" molt_type_frame: repr;
    "function" molt_type_function: repr;
    "method_descriptor" molt_type_method_descriptor: repr;
    "classmethod_descriptor" molt_type_classmethod_descriptor: repr;
    "getset_descriptor" molt_type_getset_descriptor: repr;
    "method" molt_type_method: repr hash compare getattribute;
    "async_generator" molt_type_async_generator: repr;
    "coroutine" molt_type_coroutine: repr;
    "generator" molt_type_generator: repr;
    "member_descriptor" molt_type_member_descriptor: repr;
    "ModuleSpec" molt_type_ModuleSpec: repr;
    "NoneType" molt_type_NoneType: repr hash identity;
    "range" molt_type_range: order;
    "dict" molt_type_dict: order;
    "GenericAlias" molt_type_GenericAlias: order;
    "UnionType" molt_type_UnionType: order;
    "module" molt_type_module: repr getattribute;
    "bytes" molt_type_bytes: str;
    "bytearray" molt_type_bytearray: str;
    "ellipsis" molt_type_ellipsis: repr;
    "NotImplementedType" molt_type_NotImplementedType: repr;
    "wrapper_descriptor" molt_type_wrapper_descriptor: repr;
    "method_wrapper" molt_type_method_wrapper: repr hash compare;
    "builtin_function_or_method" molt_type_builtin_function_or_method: repr hash compare;
}
