//! A value inside an object that may change.
//!
//! Takes and gives owned values; what it held before is dropped after the new value stands, so that a
//! finalizer never sees a half-changed object.

use crate::object::value::Value;
use core::cell::UnsafeCell;

/// An optional value with interior mutability; 8 bytes, zeroed memory is empty.
#[repr(transparent)]
pub struct Field(UnsafeCell<Option<Value>>);

unsafe impl Sync for Field {}

impl Field {
    pub const fn empty() -> Field {
        Field(UnsafeCell::new(None))
    }

    pub const fn new(v: Option<Value>) -> Field {
        Field(UnsafeCell::new(v))
    }

    /// A new owner of the value.
    #[inline(always)]
    pub fn get(&self) -> Option<Value> {
        unsafe { (*self.0.get()).clone() }
    }

    /// The value, or None (Python's) where it is empty.
    pub fn get_or_none(&self) -> Value {
        self.get().unwrap_or(Value::NONE)
    }

    /// A borrowed view; the field must not be set while it lives.
    #[inline(always)]
    pub fn peek(&self) -> Option<&Value> {
        unsafe { (*self.0.get()).as_ref() }
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.peek().is_none()
    }

    #[inline(always)]
    pub fn set(&self, v: Option<Value>) {
        drop(self.replace(v));
    }

    #[inline(always)]
    pub fn replace(&self, v: Option<Value>) -> Option<Value> {
        unsafe { core::mem::replace(&mut *self.0.get(), v) }
    }

    #[inline(always)]
    pub fn take(&self) -> Option<Value> {
        self.replace(None)
    }

    /// Visits the value, for `traverse` slots.
    pub fn visit(&self, visit: &mut dyn FnMut(&Value)) {
        if let Some(v) = self.peek() {
            visit(v);
        }
    }
}
