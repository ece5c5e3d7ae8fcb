//! The `list` object: layout and basic operations.
//!
//! Never holds the methods of `list` (see `types::list`). Nothing here runs Python code, except that
//! dropping a value may run a finalizer: values are taken out first and dropped last.

use crate::object::alloc;
use crate::object::refs::{Object, Ref};
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use core::cell::Cell;

/// More items than memory holds.
const MOST: usize = 1 << 28;

/// `list`.
#[repr(C)]
pub struct List {
    head: Object,
    items: Cell<*mut u64>,
    len: Cell<u32>,
    capacity: Cell<u32>,
    pub sorting: Cell<u32>,
}

crate::py_object!(List, crate::types::list::molt_type_list, "list", flag TYPE_LIST);

impl List {
    pub fn empty() -> Ref<List> {
        List::with_capacity(0)
    }

    pub fn with_capacity(n: usize) -> Ref<List> {
        List::with_capacity_for(&crate::types::list::molt_type_list, n)
    }

    /// The same for a subclass.
    pub fn with_capacity_for(ty: &Type, n: usize) -> Ref<List> {
        let list = alloc::new(ty, |head| List {
            head,
            items: Cell::new(core::ptr::null_mut()),
            len: Cell::new(0),
            capacity: Cell::new(0),
            sorting: Cell::new(0),
        });
        if n != 0 && !list.set_capacity(n) {
            alloc::exhausted();
        }
        list
    }

    /// The same, or MemoryError.
    pub fn try_with_capacity(n: usize) -> PyResult<Ref<List>> {
        let list = List::empty();
        if n == 0 {
            return Ok(list);
        }
        if n * 8 <= alloc::MAX_SMALL {
            // Small blocks are always there.
            list.items.set(alloc::allocate(n * 8) as *mut u64);
            list.capacity.set(n as u32);
        } else if n > MOST || !list.set_capacity(n) {
            return Err(alloc::no_memory());
        }
        Ok(list)
    }

    /// Takes over `len` owned values at `items`.
    ///
    /// # Safety
    /// They are owned by the caller, who forgets them.
    pub unsafe fn from_raw(items: *const u64, len: usize) -> Ref<List> {
        let list = List::with_capacity(len);
        if len != 0 {
            unsafe { core::ptr::copy_nonoverlapping(items, list.items.get(), len) };
            list.len.set(len as u32);
        }
        list
    }

    pub fn from_vec(mut items: Vec<Value>) -> Ref<List> {
        unsafe {
            let len = items.len();
            items.set_len(0);
            List::from_raw(items.as_ptr() as *const u64, len)
        }
    }

    /// Copies.
    pub fn from_slice(items: &[Value]) -> Ref<List> {
        let list = List::with_capacity(items.len());
        list.extend_slice(items);
        list
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.len.get() as usize
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len.get() == 0
    }

    /// Memory of the values.
    #[inline(always)]
    pub fn data(&self) -> *mut u64 {
        self.items.get()
    }

    #[inline(always)]
    pub fn capacity(&self) -> usize {
        self.capacity.get() as usize
    }

    /// # Safety
    /// The first `len` values are live, and those cut off are taken care of.
    pub unsafe fn set_len(&self, len: usize) {
        self.len.set(len as u32);
    }

    /// Stands in `sorting`: the list was emptied while it was sorted.
    pub const CHANGED: u32 = 1 << 31;

    /// A borrowed view. Nothing that may run Python code (comparison, repr, dropping values) may happen
    /// while it lives.
    #[inline(always)]
    pub fn as_slice(&self) -> &[Value] {
        if self.is_empty() {
            return &[];
        }
        unsafe { core::slice::from_raw_parts(self.items.get() as *const Value, self.len()) }
    }

    /// A new owner of the item at `i`, or `None` past the end.
    #[inline]
    pub fn get(&self, i: usize) -> Option<Value> {
        self.as_slice().get(i).cloned()
    }

    /// Stores at `i`, which is in range; the old value is dropped last.
    pub fn set(&self, i: usize, v: Value) {
        debug_assert!(i < self.len());
        let old = unsafe {
            let at = self.items.get().add(i);
            let old = Value::from_bits(*at);
            *at = v.into_bits();
            old
        };
        drop(old);
    }

    #[inline]
    pub fn push(&self, v: Value) {
        let len = self.len();
        if len == self.capacity() {
            self.grow(len + 1);
        }
        unsafe { *self.items.get().add(len) = v.into_bits() };
        self.len.set(len as u32 + 1);
    }

    /// The same, or MemoryError.
    #[inline]
    pub fn try_push(&self, v: Value) -> PyResult<()> {
        alloc::short()?;
        if self.len() == self.capacity() {
            self.try_reserve(1)?;
        }
        self.push(v);
        Ok(())
    }

    /// Appends items whose number is known, and that no code of the program makes; MemoryError where there is no room.
    #[inline(always)]
    pub fn extend_with(&self, items: impl ExactSizeIterator<Item = Value>) -> PyResult<()> {
        self.try_reserve(items.len())?;
        alloc::short()?;
        let mut len = self.len();
        for item in items {
            unsafe { *self.items.get().add(len) = item.into_bits() };
            len += 1;
        }
        self.len.set(len as u32);
        Ok(())
    }

    /// Takes the last item.
    pub fn pop(&self) -> Option<Value> {
        let len = self.len().checked_sub(1)?;
        self.len.set(len as u32);
        unsafe { Value::from_bits(*self.items.get().add(len)) }
    }

    /// Inserts before `at`, at most the length.
    pub fn insert(&self, at: usize, v: Value) {
        let len = self.len();
        if len == self.capacity() {
            self.grow(len + 1);
        }
        unsafe {
            let p = self.items.get().add(at);
            core::ptr::copy(p, p.add(1), len - at);
            *p = v.into_bits();
        }
        self.len.set(len as u32 + 1);
    }

    /// Takes the item at `at`, which is in range.
    pub fn remove(&self, at: usize) -> Value {
        let len = self.len();
        unsafe {
            let p = self.items.get().add(at);
            let v = Value::from_bits_unchecked(*p);
            core::ptr::copy(p.add(1), p, len - at - 1);
            self.len.set(len as u32 - 1);
            v
        }
    }

    /// Appends copies.
    pub fn extend_slice(&self, items: &[Value]) {
        let (len, n) = (self.len(), items.len());
        if len + n > self.capacity() {
            let own = self.items.get() as *const Value;
            debug_assert!(own.is_null() || items.as_ptr() != own);
            self.grow(len + n);
        }
        unsafe { copy_values(items, self.items.get().add(len)) };
        self.len.set((len + n) as u32);
    }

    /// Appends one item `n` times, which there is room for.
    pub fn fill(&self, item: &Value, n: usize) {
        let (len, bits) = (self.len(), item.bits());
        debug_assert!(len + n <= self.capacity());
        if let Some(o) = item.object() {
            (0..n).for_each(|_| o.retain());
        }
        let to = unsafe { core::slice::from_raw_parts_mut(self.items.get().add(len), n) };
        to.fill(bits);
        self.len.set((len + n) as u32);
    }

    /// Appends copies of the items of a list, which may be this one.
    pub fn extend_list(&self, other: &List) {
        self.reserve(other.len());
        self.extend_slice(other.as_slice());
    }

    /// Takes over the items of a vector; the list is empty and holds no memory.
    ///
    /// # Safety
    /// As said.
    pub unsafe fn adopt(&self, mut items: Vec<Value>) {
        let len = items.len();
        if len == 0 {
            return;
        }
        self.reserve_exactly(len);
        unsafe {
            items.set_len(0);
            core::ptr::copy_nonoverlapping(items.as_ptr() as *const u64, self.items.get(), len);
        }
        self.len.set(len as u32);
    }

    /// Drops items as lists do: from the last to the first.
    pub fn end(mut items: Vec<Value>) {
        while items.pop().is_some() {}
    }

    /// Empties the list, and then drops what was in it; needs no memory.
    pub fn clear(&self) {
        // Freed memory would not show a sort that the list was changed.
        if self.sorting.get() != 0 {
            self.sorting.set(self.sorting.get() | List::CHANGED);
        }
        self.drop_items();
    }

    /// Takes the items out and drops them.
    #[inline(always)]
    fn drop_items(&self) {
        let items = self.items.replace(core::ptr::null_mut());
        let len = self.len.replace(0) as usize;
        let capacity = self.capacity.replace(0) as usize;
        unsafe { end_items(items, len, capacity) };
    }

    /// Takes all items out, or MemoryError.
    pub fn try_take(&self) -> PyResult<Vec<Value>> {
        alloc::ensure(self.len() * 8)?;
        Ok(self.take())
    }

    /// Takes all items out.
    pub fn take(&self) -> Vec<Value> {
        let mut out = Vec::with_capacity(self.len());
        unsafe {
            core::ptr::copy_nonoverlapping(
                self.items.get(),
                out.as_mut_ptr() as *mut u64,
                self.len(),
            );
            out.set_len(self.len());
        }
        self.len.set(0);
        self.set_capacity(0);
        out
    }

    /// Makes room for `more` further items.
    pub fn reserve(&self, more: usize) {
        let need = self.len() + more;
        if need > self.capacity() {
            self.grow(need);
        }
    }

    /// The same, or MemoryError.
    pub fn try_reserve(&self, more: usize) -> PyResult<()> {
        let need = self.len().saturating_add(more);
        if need > self.capacity() && !self.try_grow(need) {
            return Err(alloc::no_memory());
        }
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn grow(&self, need: usize) {
        if !self.try_grow(need) {
            alloc::exhausted();
        }
    }

    #[inline(never)]
    fn try_grow(&self, need: usize) -> bool {
        need <= MOST && self.set_capacity((need + need / 8 + 6) & !3)
    }

    fn reserve_exactly(&self, capacity: usize) {
        if !self.set_capacity(capacity) {
            alloc::exhausted();
        }
    }

    /// Reallocates to `capacity`, at least the length; whether there is memory for it.
    fn set_capacity(&self, capacity: usize) -> bool {
        let old = self.items.get();
        let old_capacity = self.capacity();
        unsafe {
            let new = if capacity == 0 {
                core::ptr::null_mut()
            } else {
                let p = alloc::reallocate(
                    old as *mut u8,
                    old_capacity * 8,
                    capacity * 8,
                    self.len() * 8,
                );
                if p.is_null() {
                    return false;
                }
                p as *mut u64
            };
            if capacity == 0 && !old.is_null() {
                alloc::free(old as *mut u8, old_capacity * 8);
            }
            self.items.set(new);
        }
        self.capacity.set(capacity as u32);
        true
    }
}

/// How many items are looked at in a row. One after the other: items that were stored a moment ago come late when two
/// of them are loaded at once.
const STEP: usize = 4;

/// Copies items up to the first few among which there is an object; gives how many.
///
/// Writes new owners of the values. One pass: engines make a call of a bulk copy, which costs more than a short list is
/// worth.
///
/// # Safety
/// There is room at `to`, and it is not in `items`.
#[inline]
pub unsafe fn copy_values(items: &[Value], to: *mut u64) {
    unsafe {
        for i in copy_plain(items, to)..items.len() {
            *to.add(i) = items.get_unchecked(i).clone().into_bits();
        }
    }
}

/// # Safety
/// There is room at `to`, and it is not in `items`.
#[inline(always)]
unsafe fn copy_plain(items: &[Value], to: *mut u64) -> usize {
    let mut done = 0;
    let copy = |i: usize| unsafe {
        let v = items.get_unchecked(i);
        let plain = v.object().is_none();
        if plain {
            *to.add(i) = v.bits();
        }
        plain
    };
    while done + STEP <= items.len()
        && copy(done)
        && copy(done + 1)
        && copy(done + 2)
        && copy(done + 3)
    {
        done += STEP;
    }
    done
}

/// How many items are left when those at the end are taken off, a few at a time, among which there is no object.
///
/// # Safety
/// `len` items lie there.
#[inline(always)]
unsafe fn without_plain_end(items: *const u64, len: usize) -> usize {
    let mut left = len;
    let plain = |i: usize| unsafe { (*(items as *const Value).add(i)).object().is_none() };
    while left >= STEP && plain(left - 1) && plain(left - 2) && plain(left - 3) && plain(left - 4) {
        left -= STEP;
    }
    left
}

/// Drops items without their list, from the last to the first as CPython, and frees their memory.
///
/// # Safety
/// There are `len` of them, and nobody else knows of them.
#[inline(always)]
unsafe fn end_items(items: *mut u64, len: usize, capacity: usize) {
    unsafe {
        for i in (0..without_plain_end(items, len)).rev() {
            drop(Value::from_bits_unchecked(*items.add(i)));
        }
        if !items.is_null() {
            alloc::free(items as *mut u8, capacity * 8);
        }
    }
}

/// # Safety
/// `object` is a list whose count reached zero.
pub unsafe fn dealloc(object: *const Object) {
    unsafe {
        (*(object as *const List)).drop_items();
        alloc::free_collectable(object, core::mem::size_of::<List>());
    }
}

/// # Safety
/// `object` is a list.
pub unsafe fn traverse(object: *const Object, visit: &mut dyn FnMut(&Value)) {
    unsafe {
        (*(object as *const List))
            .as_slice()
            .iter()
            .rev()
            .for_each(visit)
    }
}

/// # Safety
/// `object` is a list.
pub unsafe fn clear(object: *const Object) {
    unsafe { (*(object as *const List)).clear() }
}
