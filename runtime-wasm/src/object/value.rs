//! The owned Python value.
//!
//! Takes and gives 64-bit values as `molt_abi::value` encodes them; cloning retains, dropping releases.
//! Never allocates except where a constructor says so.

use crate::object::alloc;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use core::num::NonZeroU64;
use molt_abi::value as enc;

/// An exception is pending in `molt_pending`.
#[derive(Debug)]
pub struct Raised;

/// The result of anything that may raise; `PyResult<Value>` takes 8 bytes.
pub type PyResult<T> = Result<T, Raised>;

/// An owned value. `&Value` is a borrowed one. `Option<Value>` takes 8 bytes, `None` is NULL.
#[repr(transparent)]
pub struct Value(NonZeroU64);

const fn singleton(bits: u64) -> Value {
    Value(NonZeroU64::new(bits).unwrap())
}

impl Value {
    pub const NONE: Value = singleton(enc::NONE);
    pub const TRUE: Value = singleton(enc::TRUE);
    pub const FALSE: Value = singleton(enc::FALSE);
    pub const ELLIPSIS: Value = singleton(enc::ELLIPSIS);
    pub const NOT_IMPLEMENTED: Value = singleton(enc::NOT_IMPLEMENTED);

    #[inline(always)]
    pub const fn none() -> Value {
        Value::NONE
    }

    #[inline(always)]
    pub fn bool(b: bool) -> Value {
        unsafe { Value::from_bits_unchecked(enc::from_bool(b)) }
    }

    /// Any integer; allocates where it needs more than 48 bits.
    #[inline]
    pub fn int(v: i64) -> Value {
        if enc::fits_int(v) {
            unsafe { Value::from_bits_unchecked(enc::from_int(v)) }
        } else {
            crate::types::int::from_i64_slow(v)
        }
    }

    /// The caller knows that `v` fits 48 bits (lengths, indices, code points, errno).
    #[inline(always)]
    pub fn small_int(v: i64) -> Value {
        unsafe { Value::from_bits_unchecked(enc::from_int(v)) }
    }

    #[inline(always)]
    pub fn float(v: f64) -> Value {
        crate::object::type_::touch(&crate::types::molt_floats_exist);
        unsafe { Value::from_bits_unchecked(enc::from_float_bits(v.to_bits())) }
    }

    /// A new `str`.
    pub fn str(s: &str) -> Value {
        Str::new(s).into_value()
    }

    /// # Safety
    /// `bits` is an owned value or NULL.
    #[inline(always)]
    pub unsafe fn from_bits(bits: u64) -> Option<Value> {
        unsafe { core::mem::transmute(bits) }
    }

    /// # Safety
    /// `bits` is an owned value and not NULL.
    #[inline(always)]
    pub unsafe fn from_bits_unchecked(bits: u64) -> Value {
        unsafe { Value(NonZeroU64::new_unchecked(bits)) }
    }

    /// # Safety
    /// `bits` is a live value and not NULL.
    #[inline(always)]
    pub unsafe fn borrow(bits: &u64) -> &Value {
        unsafe { &*(bits as *const u64 as *const Value) }
    }

    /// # Safety
    /// `bits` is a live value or NULL.
    #[inline(always)]
    pub unsafe fn borrow_opt(bits: &u64) -> Option<&Value> {
        if *bits == enc::NULL {
            None
        } else {
            Some(unsafe { Value::borrow(bits) })
        }
    }

    #[inline(always)]
    pub fn bits(&self) -> u64 {
        self.0.get()
    }

    /// Gives up ownership.
    #[inline(always)]
    pub fn into_bits(self) -> u64 {
        let bits = self.0.get();
        core::mem::forget(self);
        bits
    }

    #[inline(always)]
    pub fn is_none(&self) -> bool {
        self.bits() == enc::NONE
    }

    #[inline(always)]
    pub fn is_not_implemented(&self) -> bool {
        self.bits() == enc::NOT_IMPLEMENTED
    }

    /// `Some` for True and False.
    #[inline(always)]
    pub fn as_bool(&self) -> Option<bool> {
        match self.bits() {
            enc::FALSE => Some(false),
            enc::TRUE => Some(true),
            _ => None,
        }
    }

    #[inline(always)]
    pub fn is_pointer(&self) -> bool {
        self.bits() >> 32 == 0
    }

    /// An inline int (no bool, no big int).
    #[inline(always)]
    pub fn as_small_int(&self) -> Option<i64> {
        if enc::is_int(self.bits()) {
            Some(enc::to_int(self.bits()))
        } else {
            None
        }
    }

    /// An int, bool or instance of a subclass of int whose value fits.
    #[inline]
    pub fn as_int(&self) -> Option<i64> {
        if enc::is_int(self.bits()) {
            return Some(enc::to_int(self.bits()));
        }
        crate::types::int::as_i64_slow(self)
    }

    /// An exact float.
    #[inline(always)]
    pub fn as_float(&self) -> Option<f64> {
        if enc::is_float(self.bits()) {
            Some(f64::from_bits(enc::to_float_bits(self.bits())))
        } else {
            None
        }
    }

    /// The object, where the value is a pointer.
    #[inline(always)]
    pub fn object(&self) -> Option<&Object> {
        if self.is_pointer() {
            Some(unsafe { &*(self.bits() as usize as *const Object) })
        } else {
            None
        }
    }

    /// The type.
    #[inline(always)]
    pub fn ty(&self) -> &Type {
        match self.object() {
            Some(o) => o.ty(),
            None => crate::types::immediate_type(self.bits()),
        }
    }

    /// The name of the type, for messages.
    pub fn type_name(&self) -> &Str {
        self.ty().spoken_name()
    }

    /// Python's `is`.
    #[inline(always)]
    pub fn is(&self, other: &Value) -> bool {
        self.bits() == other.bits()
    }

    /// Whether it is a `T` or an instance of a subclass.
    #[inline(always)]
    pub fn isa<T: PyObject>(&self) -> bool {
        self.downcast::<T>().is_some()
    }

    /// A `T` or an instance of a subclass.
    #[inline(always)]
    pub fn downcast<T: PyObject>(&self) -> Option<&T> {
        let o = self.object()?;
        if T::matches(o.ty()) {
            Some(unsafe { &*(o as *const Object as *const T) })
        } else {
            None
        }
    }

    /// Exactly a `T`, no subclass.
    #[inline(always)]
    pub fn downcast_exact<T: PyObject>(&self) -> Option<&T> {
        let o = self.object()?;
        if core::ptr::eq(o.ty(), T::exact_type()) {
            Some(unsafe { &*(o as *const Object as *const T) })
        } else {
            None
        }
    }

    /// # Safety
    /// The value is a `T`.
    #[inline(always)]
    pub unsafe fn cast<T: PyObject>(&self) -> &T {
        unsafe { &*(self.bits() as usize as *const T) }
    }

    /// The typed owner, or the value back.
    pub fn into_ref<T: PyObject>(self) -> Result<Ref<T>, Value> {
        if self.isa::<T>() {
            Ok(unsafe { Ref::from_owned(self.into_bits() as usize as *const T) })
        } else {
            Err(self)
        }
    }
}

impl Clone for Value {
    #[inline(always)]
    fn clone(&self) -> Value {
        if let Some(o) = self.object() {
            o.retain();
        }
        Value(self.0)
    }
}

impl Drop for Value {
    #[inline(always)]
    fn drop(&mut self) {
        if self.is_pointer() {
            unsafe { alloc::release(self.bits() as usize as *const Object) }
        }
    }
}

impl From<bool> for Value {
    fn from(v: bool) -> Value {
        Value::bool(v)
    }
}

/// The ABI's encoding of a result: NULL means that an exception is pending.
#[inline(always)]
pub fn result_bits(r: PyResult<Value>) -> u64 {
    match r {
        Ok(v) => v.into_bits(),
        Err(Raised) => enc::NULL,
    }
}

/// The inverse of [`result_bits`].
///
/// # Safety
/// `bits` is owned, or NULL with an exception pending.
#[inline(always)]
pub unsafe fn from_result_bits(bits: u64) -> PyResult<Value> {
    unsafe { Value::from_bits(bits) }.ok_or(Raised)
}

/// What the `next` slot gives: NULL for both "exhausted" and "raised".
#[inline(always)]
pub fn ends(r: PyResult<Option<Value>>) -> Option<Value> {
    r.unwrap_or_default()
}
