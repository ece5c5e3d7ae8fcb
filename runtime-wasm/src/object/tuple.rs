//! The `tuple` object: layout and construction.
//!
//! Never holds the methods of `tuple` (see `types::tuple`).

use crate::object::alloc;
use crate::object::field::Field;
use crate::object::list::copy_values;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::type_::Type;
use crate::object::value::Value;

/// `tuple`: the values follow the head.
#[repr(C)]
pub struct Tuple {
    head: Object,
    len: u32,
    reserved: u32,
}

unsafe impl Sync for Tuple {}

crate::py_object!(Tuple, crate::types::tuple::molt_type_tuple, "tuple", flag TYPE_TUPLE);

const HEAD: usize = core::mem::size_of::<Tuple>();

/// `()`; there is but one. The compiler may refer to it.
#[unsafe(no_mangle)]
pub static molt_empty_tuple: Tuple = Tuple {
    head: Object::fixed(&crate::types::tuple::molt_type_tuple),
    len: 0,
    reserved: 0,
};

impl Tuple {
    pub fn empty() -> Ref<Tuple> {
        molt_empty_tuple.to_ref()
    }

    /// Memory for `len` values, which the caller writes before anything else runs.
    pub fn allocate(ty: &Type, len: usize) -> Ref<Tuple> {
        unsafe {
            let t = alloc::new_object(ty, HEAD + len * 8) as *mut Tuple;
            (*t).len = len as u32;
            (*t).reserved = 0;
            Ref::from_owned(t)
        }
    }

    /// From exactly `items`, moved.
    pub fn new<const N: usize>(items: [Value; N]) -> Ref<Tuple> {
        unsafe {
            let t = Tuple::from_raw(items.as_ptr() as *const u64, N);
            core::mem::forget(items);
            t
        }
    }

    /// Takes over `len` owned values at `items`.
    ///
    /// # Safety
    /// They are owned by the caller, who forgets them.
    pub unsafe fn from_raw(items: *const u64, len: usize) -> Ref<Tuple> {
        if len == 0 {
            return Tuple::empty();
        }
        let t = Tuple::allocate(&crate::types::tuple::molt_type_tuple, len);
        unsafe { core::ptr::copy_nonoverlapping(items, t.data(), len) };
        t
    }

    /// Moves the values of a vector.
    pub fn from_vec(mut items: Vec<Value>) -> Ref<Tuple> {
        unsafe {
            let len = items.len();
            items.set_len(0);
            Tuple::from_raw(items.as_ptr() as *const u64, len)
        }
    }

    /// Copies.
    pub fn from_slice(items: &[Value]) -> Ref<Tuple> {
        if items.is_empty() {
            return Tuple::empty();
        }
        let t = Tuple::allocate(&crate::types::tuple::molt_type_tuple, items.len());
        unsafe { copy_values(items, t.data()) };
        t
    }

    /// A row of items: in the tuple that `last` holds where nothing else refers to it, else in a new one, which it then
    /// holds. Making an item runs no Python code.
    #[inline]
    pub fn reuse(last: &Field, len: usize, item: impl Fn(usize) -> Value) -> Value {
        if let Some(row) = last.peek()
            && row.object().is_some_and(|o| o.refcount() == 1)
        {
            let row = row.clone();
            let place = unsafe { row.cast::<Tuple>() }.data();
            for i in 0..len {
                unsafe {
                    let old = Value::from_bits(*place.add(i));
                    *place.add(i) = item(i).into_bits();
                    drop(old);
                }
            }
            return row;
        }
        if len == 0 {
            return Tuple::empty().into_value();
        }
        let row = Tuple::allocate(&crate::types::tuple::molt_type_tuple, len);
        for i in 0..len {
            unsafe { *row.data().add(i) = item(i).into_bits() };
        }
        let row = row.into_value();
        last.set(Some(row.clone()));
        row
    }

    #[inline(always)]
    pub fn data(&self) -> *mut u64 {
        unsafe { (self as *const Tuple as *mut u8).add(HEAD) as *mut u64 }
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.len as usize
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The values; a tuple never changes.
    #[inline(always)]
    pub fn as_slice(&self) -> &[Value] {
        unsafe { core::slice::from_raw_parts(self.data() as *const Value, self.len()) }
    }
}

/// # Safety
/// `object` is a tuple whose count reached zero.
pub unsafe fn dealloc(object: *const Object) {
    unsafe {
        let t = &*(object as *const Tuple);
        let len = t.len();
        for i in (0..len).rev() {
            drop(Value::from_bits(*t.data().add(i)));
        }
        alloc::free_collectable(object, HEAD + len * 8);
    }
}

/// # Safety
/// `object` is a tuple.
pub unsafe fn traverse(object: *const Object, visit: &mut dyn FnMut(&Value)) {
    unsafe {
        (*(object as *const Tuple))
            .as_slice()
            .iter()
            .rev()
            .for_each(visit)
    }
}
