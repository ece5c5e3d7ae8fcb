//! The exported entries `molt_<row>`: each converts its arguments as the row says and calls the body
//! that `rows` names. A row without a body, or with one of another shape, does not compile.

use crate::object::exception;
use crate::object::refs::{PyObject, Ref};
use crate::object::value::{PyResult, Raised, Value};
use crate::rows;
use crate::types::int::IntRep;
use molt_abi::value as enc;

/// How the table's types look in the ABI.
mod raw {
    pub type Val = u64;
    pub type Opt = u64;
    pub type Own = u64;
    pub type Obj = u32;
    pub type ObjOrNull = u32;
    pub type OwnObj = u32;
    pub type Int = i64;
    pub type I64 = i64;
    pub type I32 = i32;
    pub type F64 = f64;
    pub type Bool = i32;
    pub type Ptr = u32;
    pub type Status = i32;
    pub type Unit = ();
    pub type Never = ();
}

/// The table's types as markers.
mod kind {
    pub struct Val;
    pub struct Opt;
    pub struct Own;
    pub struct Obj;
    pub struct ObjOrNull;
    pub struct OwnObj;
    pub struct Int;
    pub struct I64;
    pub struct I32;
    pub struct F64;
    pub struct Bool;
    pub struct Ptr;
    pub struct Status;
    pub struct Unit;
    pub struct Never;
}

/// A parameter of a body made from a raw argument of kind `K`.
trait Take<'a, K, R>: Sized {
    unsafe fn take(raw: &'a R) -> Self;
}

impl<'a> Take<'a, kind::Val, u64> for &'a Value {
    #[inline(always)]
    unsafe fn take(raw: &'a u64) -> Self {
        unsafe { Value::borrow(raw) }
    }
}

impl<'a> Take<'a, kind::Opt, u64> for Option<&'a Value> {
    #[inline(always)]
    unsafe fn take(raw: &'a u64) -> Self {
        unsafe { Value::borrow_opt(raw) }
    }
}

impl<'a> Take<'a, kind::Own, u64> for Option<Value> {
    #[inline(always)]
    unsafe fn take(raw: &'a u64) -> Self {
        unsafe { Value::from_bits(*raw) }
    }
}

impl<'a> Take<'a, kind::Own, u64> for Value {
    #[inline(always)]
    unsafe fn take(raw: &'a u64) -> Self {
        unsafe { Value::from_bits_unchecked(*raw) }
    }
}

impl<'a, T: PyObject> Take<'a, kind::Obj, u32> for &'a T {
    #[inline(always)]
    unsafe fn take(raw: &'a u32) -> Self {
        unsafe { &*(*raw as usize as *const T) }
    }
}

impl<'a, T: PyObject> Take<'a, kind::ObjOrNull, u32> for Option<&'a T> {
    #[inline(always)]
    unsafe fn take(raw: &'a u32) -> Self {
        unsafe { (*raw as usize as *const T).as_ref() }
    }
}

impl<'a, T: PyObject> Take<'a, kind::OwnObj, u32> for Ref<T> {
    #[inline(always)]
    unsafe fn take(raw: &'a u32) -> Self {
        unsafe { Ref::from_owned(*raw as usize as *const T) }
    }
}

impl<'a> Take<'a, kind::Int, i64> for IntRep {
    #[inline(always)]
    unsafe fn take(raw: &'a i64) -> Self {
        IntRep(*raw)
    }
}

macro_rules! plain {
    ($($kind:ident $raw:ty;)*) => { $(
        impl<'a> Take<'a, kind::$kind, $raw> for $raw {
            #[inline(always)]
            unsafe fn take(raw: &'a $raw) -> Self {
                *raw
            }
        }
    )* };
}
plain! { I64 i64; I32 i32; F64 f64; Ptr u32; }

impl<'a> Take<'a, kind::Bool, i32> for bool {
    #[inline(always)]
    unsafe fn take(raw: &'a i32) -> Self {
        *raw != 0
    }
}

/// A body's result as the raw result of kind `K`.
trait Give<K> {
    type Raw;
    fn give(self) -> Self::Raw;
}

macro_rules! give {
    ($( $kind:ident, $from:ty => $raw:ty, |$v:ident| $e:expr; )*) => { $(
        impl Give<kind::$kind> for $from {
            type Raw = $raw;
            #[inline(always)]
            fn give(self) -> $raw {
                let $v = self;
                $e
            }
        }
    )* };
}

give! {
    Val, Value => u64, |v| v.into_bits();
    Val, Option<Value> => u64, |v| v.map_or(enc::NULL, Value::into_bits);
    Val, PyResult<Value> => u64, |v| crate::object::value::result_bits(v);
    Val, PyResult<Option<Value>> => u64, |v| match v {
        Ok(Some(v)) => v.into_bits(),
        _ => enc::NULL,
    };
    Int, IntRep => i64, |v| v.0;
    Int, PyResult<IntRep> => i64, |v| v.map_or(enc::INT_ERROR, |n| n.0);
    I64, i64 => i64, |v| v;
    I64, PyResult<i64> => i64, |v| v.unwrap_or(i64::MIN);
    I32, i32 => i32, |v| v;
    F64, f64 => f64, |v| v;
    F64, PyResult<f64> => f64, |v| v.unwrap_or(f64::NAN);
    Bool, bool => i32, |v| v as i32;
    Bool, PyResult<bool> => i32, |v| v.map_or(-1, |b| b as i32);
    Status, PyResult<()> => i32, |v| v.is_err() as i32;
    Unit, () => (), |v| v;
    Never, Raised => (), |_v| {
        debug_assert!(exception::is_pending());
    };
}

impl<T: PyObject> Give<kind::Obj> for Ref<T> {
    type Raw = u32;
    #[inline(always)]
    fn give(self) -> u32 {
        self.into_raw() as usize as u32
    }
}

impl<T: PyObject> Give<kind::Obj> for PyResult<Ref<T>> {
    type Raw = u32;
    #[inline(always)]
    fn give(self) -> u32 {
        match self {
            Ok(r) => r.into_raw() as usize as u32,
            Err(Raised) => 0,
        }
    }
}

impl<T: PyObject> Give<kind::Val> for PyResult<Ref<T>> {
    type Raw = u64;
    #[inline(always)]
    fn give(self) -> u64 {
        crate::object::value::result_bits(self.map(Ref::into_value))
    }
}

macro_rules! entries {
    ($( $(#[$m:meta])* $name:ident ( $($arg:ident : $ty:ident),* ) -> $ret:ident [$effect:ident]; )*) => { $(
        const _: () = {
            $(#[$m])*
            #[unsafe(export_name = concat!("molt_", stringify!($name)))]
            pub extern "C" fn entry($($arg: raw::$ty),*) -> raw::$ret {
                Give::<kind::$ret>::give(rows::$name($(
                    unsafe { Take::<kind::$ty, _>::take(&$arg) }
                ),*))
            }
        };
    )* };
}

molt_abi::for_each_function!(entries);
