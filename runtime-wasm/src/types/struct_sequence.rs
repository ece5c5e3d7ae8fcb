//! Tuples with named fields, as `sys.version_info` and `time.struct_time`.
//!
//! Gives the macro that declares one: a type below `tuple` with a getter for each field. The values
//! are tuples in every other way.

use crate::object::refs::Ref;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::repr;
use crate::text::builder::StrBuilder;

/// A value of the type.
pub fn make(ty: &Type, items: Vec<Value>) -> Ref<Tuple> {
    let t = Tuple::allocate(ty, items.len());
    for (i, v) in items.into_iter().enumerate() {
        unsafe { *t.data().add(i) = v.into_bits() };
    }
    t
}

/// `sys.version_info(major=3, ...)`.
pub fn show(v: &Value, names: &[&str]) -> PyResult<Value> {
    let t = unsafe { v.cast::<Tuple>() };
    let mut out = StrBuilder::new();
    out.push(v.type_name());
    out.push_str("(");
    for (i, (name, item)) in names.iter().zip(t.as_slice()).enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        out.push_str(name);
        out.push_str("=");
        out.push(&*repr::repr(item)?);
    }
    out.push_str(")");
    Ok(out.finish().into_value())
}

/// The item of a field.
pub fn field(t: &Tuple, i: usize) -> Value {
    t.as_slice()[i].clone()
}

/// The same as a plain tuple, for the operations that make new ones.
pub fn plain(v: &Value) -> Value {
    match v.downcast::<Tuple>() {
        Some(t) => Tuple::from_slice(t.as_slice()).into_value(),
        None => v.clone(),
    }
}

#[macro_export]
macro_rules! struct_sequence {
    ($(#[$m:meta])* pub static $sym:ident = $name:literal in $module:literal $(named $named:literal new $new:path)?, $ty:literal; $($field:ident $fname:literal $index:literal $stub:literal;)*) => {
        $crate::builtin_type! {
            $(#[$m])*
            pub static $sym = $name $(in $named)?, base molt_type_tuple "tuple", layout $crate::object::tuple::Tuple,
                flags molt_abi::layouts::TYPE_TUPLE | molt_abi::layouts::TYPE_GC, shown $module;
            $(new: $new,)?
            dealloc: $crate::object::tuple::dealloc,
            traverse: $crate::object::tuple::traverse,
            repr: |v| $crate::types::struct_sequence::show(v, &[$($fname),*]),
            hash: |v| $crate::ops::hash(&$crate::types::struct_sequence::plain(v)),
            compare: |a, b, op| match molt_type_tuple.slot_compare() {
                Some(f) => f(a, b, op),
                None => Ok($crate::object::value::Value::NOT_IMPLEMENTED),
            },
            iter: |v| $crate::ops::iter::iter(&$crate::types::struct_sequence::plain(v)),
            len: |v| Ok(unsafe { v.cast::<$crate::object::tuple::Tuple>() }.len() as i64),
            getitem: |v, i| $crate::ops::subscript::getitem(&$crate::types::struct_sequence::plain(v), i),
            contains: |v, x| $crate::ops::contains::contains(&$crate::types::struct_sequence::plain(v), x),
            concat: |a, b| $crate::ops::arith::add(&$crate::types::struct_sequence::plain(a), &$crate::types::struct_sequence::plain(b)),
        }
        $(
            #[molt::getter(ty = $ty, name = $fname, stub = $stub, setter = "molt_s_readonly")]
            fn $field(v: &$crate::object::tuple::Tuple) -> $crate::object::value::Value {
                $crate::types::struct_sequence::field(v, $index)
            }
        )*
    };
}
