//! Object headers and typed owners.
//!
//! Takes addresses of objects, gives [`Ref`], which retains on clone and releases on drop. Never knows
//! what an object holds beyond its header.

use crate::object::alloc;
use crate::object::type_::Type;
use crate::object::value::Value;
use core::cell::Cell;
use core::marker::PhantomData;
use core::ops::Deref;
use core::ptr::NonNull;

/// The start of every object (`molt_abi::layouts::ObjectHeader`).
#[repr(C)]
pub struct Object {
    refcount: Cell<u32>,
    ty: Cell<&'static Type>,
}

unsafe impl Sync for Object {}

impl Object {
    /// The header of an object in static data.
    pub const fn fixed(ty: &'static Type) -> Object {
        Object {
            refcount: Cell::new(molt_abi::layouts::STATIC_REFCOUNT),
            ty: Cell::new(ty),
        }
    }

    #[inline(always)]
    pub fn ty(&self) -> &'static Type {
        self.ty.get()
    }

    /// Changes the type, as `__class__ = ...` does; the caller keeps the count of heap types right.
    pub fn set_ty(&self, ty: &'static Type) {
        self.ty.set(ty);
    }

    #[inline(always)]
    pub fn retain(&self) {
        self.refcount.set(self.refcount.get() + 1);
    }

    #[inline(always)]
    pub fn refcount(&self) -> u32 {
        self.refcount.get()
    }

    #[inline(always)]
    pub fn set_refcount(&self, n: u32) {
        self.refcount.set(n);
    }

    /// Initialises a fresh header with one owner.
    ///
    /// # Safety
    /// `at` is writable memory for a header.
    #[inline(always)]
    pub unsafe fn init(at: *mut Object, ty: &'static Type) {
        #[cfg(feature = "checked")]
        crate::object::checked::born(at);
        unsafe {
            at.write(Object {
                refcount: Cell::new(1),
                ty: Cell::new(ty),
            })
        }
    }

    /// A new owner of this object.
    #[inline(always)]
    pub fn to_value(&self) -> Value {
        self.retain();
        unsafe { Value::from_bits_unchecked(self as *const Object as usize as u64) }
    }
}

/// A Rust type that is the layout of Python objects.
///
/// # Safety
/// It is `#[repr(C)]`, starts with an [`Object`], and `matches` holds only for types whose instances
/// have this layout.
pub unsafe trait PyObject: 'static {
    /// Whether instances of `ty` have this layout (the type itself or a subclass).
    fn matches(ty: &Type) -> bool;
    /// The type whose direct instances have this layout.
    fn exact_type() -> &'static Type;
    /// The word of the type for messages.
    fn type_word() -> &'static str;

    #[inline(always)]
    fn as_object(&self) -> &Object {
        unsafe { &*(self as *const Self as *const Object) }
    }

    /// A new owner.
    #[inline(always)]
    fn to_value(&self) -> Value
    where
        Self: Sized,
    {
        self.as_object().to_value()
    }

    /// A new typed owner.
    #[inline(always)]
    fn to_ref(&self) -> Ref<Self>
    where
        Self: Sized,
    {
        self.as_object().retain();
        unsafe { Ref::from_owned(self) }
    }
}

unsafe impl PyObject for Object {
    #[inline(always)]
    fn matches(_: &Type) -> bool {
        true
    }
    fn exact_type() -> &'static Type {
        &crate::types::object::molt_type_object
    }
    fn type_word() -> &'static str {
        "object"
    }
}

/// Declares the layout of a type: `py_object!(List, molt_type_list, "list", flag TYPE_LIST)`, or
/// without the flag where instances are recognised by walking the bases.
#[macro_export]
macro_rules! py_object {
    ($layout:ty, $ty:path, $word:literal, flag $flag:ident) => {
        unsafe impl $crate::object::refs::PyObject for $layout {
            #[inline(always)]
            fn matches(ty: &$crate::object::type_::Type) -> bool {
                ty.flags() & molt_abi::layouts::$flag != 0
            }
            #[inline(always)]
            fn exact_type() -> &'static $crate::object::type_::Type {
                &$ty
            }
            fn type_word() -> &'static str {
                $word
            }
        }
    };
    // A type that many places ask for and few make: asking is done through `$asked` ("molt_", then
    // `$kind`, then "_type"), which does not keep the type alive.
    ($layout:ty, $ty:ident, $word:literal, asked $asked:ident $kind:literal) => {
        #[unsafe(no_mangle)]
        pub static $asked: $crate::object::type_::AskedType =
            $crate::object::type_::AskedType::new(&$ty);
        $crate::slot_record!($kind, 0, $ty);
        unsafe impl $crate::object::refs::PyObject for $layout {
            #[inline(always)]
            fn matches(ty: &$crate::object::type_::Type) -> bool {
                $asked.holds(ty)
            }
            #[inline(always)]
            fn exact_type() -> &'static $crate::object::type_::Type {
                &$ty
            }
            fn type_word() -> &'static str {
                $word
            }
        }
    };
    ($layout:ty, $ty:path, $word:expr) => {
        unsafe impl $crate::object::refs::PyObject for $layout {
            #[inline(always)]
            fn matches(ty: &$crate::object::type_::Type) -> bool {
                core::ptr::eq(ty, &$ty) || ty.is_subtype(&$ty)
            }
            #[inline(always)]
            fn exact_type() -> &'static $crate::object::type_::Type {
                &$ty
            }
            fn type_word() -> &'static str {
                $word
            }
        }
    };
}

/// An owned reference to an object of layout `T`.
#[repr(transparent)]
pub struct Ref<T: PyObject>(NonNull<T>, PhantomData<T>);

impl<T: PyObject> Ref<T> {
    /// # Safety
    /// `p` is a live object whose ownership passes to the result.
    #[inline(always)]
    pub unsafe fn from_owned(p: *const T) -> Ref<T> {
        Ref(unsafe { NonNull::new_unchecked(p as *mut T) }, PhantomData)
    }

    #[inline(always)]
    pub fn as_ptr(&self) -> *mut T {
        self.0.as_ptr()
    }

    #[inline(always)]
    pub fn into_value(self) -> Value {
        let bits = self.as_ptr() as usize as u64;
        core::mem::forget(self);
        unsafe { Value::from_bits_unchecked(bits) }
    }

    /// Gives up ownership.
    #[inline(always)]
    pub fn into_raw(self) -> *const T {
        let p = self.as_ptr();
        core::mem::forget(self);
        p
    }

    /// The same owner as `&Value`.
    #[inline(always)]
    pub fn with_value<R>(&self, f: impl FnOnce(&Value) -> R) -> R {
        let bits = self.as_ptr() as usize as u64;
        f(unsafe { Value::borrow(&bits) })
    }
}

impl<T: PyObject> Deref for Ref<T> {
    type Target = T;
    #[inline(always)]
    fn deref(&self) -> &T {
        unsafe { self.0.as_ref() }
    }
}

impl<T: PyObject> Clone for Ref<T> {
    #[inline(always)]
    fn clone(&self) -> Ref<T> {
        self.as_object().retain();
        Ref(self.0, PhantomData)
    }
}

impl<T: PyObject> Drop for Ref<T> {
    #[inline(always)]
    fn drop(&mut self) {
        unsafe { alloc::release(self.0.as_ptr() as *const Object) }
    }
}

impl<T: PyObject> From<Ref<T>> for Value {
    #[inline(always)]
    fn from(r: Ref<T>) -> Value {
        r.into_value()
    }
}
