//! The table below `set` and `frozenset`.
//!
//! Open addressing with CPython's probing, growth and treatment of removed keys, so that a set is
//! iterated in the same order. Takes keys with their hashes; `__eq__` of a key may raise and may change
//! the table, which is then searched again. Never knows which type it belongs to.

use crate::object::alloc;
use crate::object::refs::{Object, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops;
use core::cell::Cell;
use molt_abi::value as enc;

/// A place: `key` is the bits of a value, 0 where it was never used, [`REMOVED`] after a removal.
#[derive(Clone, Copy)]
pub struct Place {
    pub key: u64,
    pub hash: i64,
}

/// No value has these bits.
const REMOVED: u64 = 1;
/// Neighbours looked at before the probe jumps.
const NEIGHBOURS: usize = 9;
const SMALLEST: usize = 8;
/// A search that raised.
const FAILED: i64 = i64::MIN;

/// `set` and `frozenset`.
#[repr(C)]
pub struct Set {
    head: Object,
    /// The places, or null while nothing was added: then as if there were [`SMALLEST`] empty ones.
    places: Cell<*mut Place>,
    mask: Cell<u32>,
    /// Places that are not empty, removed ones included.
    fill: Cell<u32>,
    used: Cell<u32>,
    /// Where `pop` goes on.
    finger: Cell<u32>,
    version: Cell<u32>,
    /// Of a frozenset, once it was asked for; -1 before.
    pub hash: Cell<i64>,
}

impl Set {
    pub fn empty_for(ty: &Type) -> Ref<Set> {
        alloc::new(ty, |head| Set {
            head,
            places: Cell::new(core::ptr::null_mut()),
            mask: Cell::new(SMALLEST as u32 - 1),
            fill: Cell::new(0),
            used: Cell::new(0),
            finger: Cell::new(0),
            version: Cell::new(0),
            hash: Cell::new(-1),
        })
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.used.get() as usize
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[inline(always)]
    fn mask(&self) -> usize {
        self.mask.get() as usize
    }

    /// Changes whenever a key comes or goes.
    pub fn version(&self) -> u32 {
        self.version.get()
    }

    #[inline(always)]
    fn changed(&self) {
        self.version.set(self.version.get().wrapping_add(1));
    }

    /// All places. Nothing that runs Python code may happen while this lives.
    #[inline(always)]
    pub fn places(&self) -> &[Place] {
        if self.places.get().is_null() {
            return &[];
        }
        unsafe { core::slice::from_raw_parts(self.places.get(), self.mask() + 1) }
    }

    /// Nothing that runs Python code may happen while this lives.
    #[allow(
        clippy::mut_from_ref,
        reason = "one thread; no place is held while another is taken"
    )]
    #[inline(always)]
    fn place(&self, i: usize) -> &mut Place {
        unsafe { &mut *self.places.get().add(i) }
    }

    /// Walks the places of a hash until `f` says what it found. `f` may only say that it goes on while
    /// the table is what it was.
    #[inline(always)]
    fn walk<T>(&self, hash: i64, mut f: impl FnMut(usize, &Place) -> Option<T>) -> T {
        let (base, mask) = (self.places.get(), self.mask());
        let mut rest = hash as u64;
        let mut at = hash as usize & mask;
        loop {
            let mut i = at;
            let mut left = if at + NEIGHBOURS <= mask {
                NEIGHBOURS
            } else {
                0
            };
            loop {
                if let Some(found) = f(i, unsafe { &*base.add(i) }) {
                    return found;
                }
                if left == 0 {
                    break;
                }
                left -= 1;
                i += 1;
            }
            rest >>= 5;
            at = (at
                .wrapping_mul(5)
                .wrapping_add(1)
                .wrapping_add(rest as usize))
                & mask;
        }
    }

    /// Where the key stands, or, negated bit by bit, where it belongs; [`FAILED`] where a comparison
    /// raised. One number, since a result of several words would go through memory. The table has
    /// places.
    #[inline]
    fn find(&self, key: &Value, hash: i64) -> i64 {
        match key.downcast_exact::<Str>() {
            Some(text) => self.find_text(text, hash),
            None => self.find_other(key, hash),
        }
    }

    #[inline(never)]
    fn find_text(&self, text: &Str, hash: i64) -> i64 {
        let bits = text as *const Str as usize as u64;
        self.walk(hash, |i, p| {
            if p.key == bits {
                return Some(i as i64);
            }
            if p.key == 0 {
                return Some(!(i as i64));
            }
            if p.hash != hash || p.key == REMOVED {
                return None;
            }
            match unsafe { Value::borrow(&p.key) }.downcast_exact::<Str>() {
                Some(other) => other.same_text(text).then_some(i as i64),
                None => Some(self.find_asked(unsafe { Value::borrow(&bits) }, hash)),
            }
        })
    }

    #[inline(never)]
    fn find_other(&self, key: &Value, hash: i64) -> i64 {
        let bits = key.bits();
        self.walk(hash, |i, p| {
            if p.key == bits {
                return Some(i as i64);
            }
            if p.key == 0 {
                return Some(!(i as i64));
            }
            // Two small ints that are not the same are not equal.
            let differs =
                p.hash != hash || p.key == REMOVED || enc::is_int(p.key) && enc::is_int(bits);
            (!differs).then(|| self.find_asked(key, hash))
        })
    }

    #[cold]
    #[inline(never)]
    fn find_asked(&self, key: &Value, hash: i64) -> i64 {
        match self.find_asking(key, hash) {
            Ok(Ok(i)) => i as i64,
            Ok(Err(i)) => !(i as i64),
            Err(_) => FAILED,
        }
    }

    fn find_asking(&self, key: &Value, hash: i64) -> PyResult<Result<usize, usize>> {
        // A comparison may change the table; the search then starts again.
        loop {
            let version = self.version();
            let found = self.walk(hash, |i, p| {
                if p.key == 0 {
                    return Some(Ok(Some(Err(i))));
                }
                if p.hash != hash || p.key <= REMOVED {
                    return None;
                }
                let stored = unsafe { Value::borrow(&p.key) }.clone();
                match ops::compare::equal(&stored, key) {
                    Err(e) => Some(Err(e)),
                    Ok(_) if self.version() != version => Some(Ok(None)),
                    Ok(true) => Some(Ok(Some(Ok(i)))),
                    Ok(false) => None,
                }
            })?;
            if let Some(found) = found {
                return Ok(found);
            }
            if self.places.get().is_null() {
                self.allocate(SMALLEST);
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn allocate(&self, size: usize) {
        let bytes = size * core::mem::size_of::<Place>();
        let p = alloc::allocate(bytes);
        unsafe { core::ptr::write_bytes(p, 0, bytes) };
        self.places.set(p as *mut Place);
        self.mask.set(size as u32 - 1);
    }

    /// Adds a key that is borrowed; whether it was new.
    #[inline]
    pub fn add_hashed(&self, key: &Value, hash: i64) -> PyResult<bool> {
        if self.places.get().is_null() {
            self.allocate(SMALLEST);
        }
        let found = self.find(key, hash);
        if found >= 0 {
            return Ok(false);
        }
        if found == FAILED {
            return Err(Raised);
        }
        let i = !found as usize;
        if self.fill.get() != self.used.get()
            && let Some(i) = self.last_removed(hash)
        {
            *self.place(i) = Place {
                key: key.clone().into_bits(),
                hash,
            };
            self.used.set(self.used.get() + 1);
            self.changed();
            return Ok(true);
        }
        *self.place(i) = Place {
            key: key.clone().into_bits(),
            hash,
        };
        self.fill.set(self.fill.get() + 1);
        self.used.set(self.used.get() + 1);
        self.changed();
        if self.fill.get() as usize * 5 >= self.mask() * 3 {
            self.try_grow()?;
        }
        Ok(true)
    }

    /// Adds a key that is not there to a table from which nothing was removed. Where another one has its hash, they are
    /// compared, which may run code.
    #[inline]
    pub fn add_distinct(&self, key: &Value, hash: i64) -> PyResult<()> {
        if self.places.get().is_null() {
            self.allocate(SMALLEST);
        }
        let i = self.walk(hash, |i, p| match p.key {
            0 => Some(i as i64),
            _ if p.hash == hash => Some(-1),
            _ => None,
        });
        if i < 0 {
            return self.add_hashed(key, hash).map(drop);
        }
        *self.place(i as usize) = Place {
            key: key.clone().into_bits(),
            hash,
        };
        self.fill.set(self.fill.get() + 1);
        self.used.set(self.used.get() + 1);
        self.changed();
        if self.fill.get() as usize * 5 >= self.mask() * 3 {
            self.try_grow()?;
        }
        Ok(())
    }

    /// The last removed place that a search for a hash passes: a new key goes there.
    #[inline(never)]
    fn last_removed(&self, hash: i64) -> Option<usize> {
        let mut last = None;
        self.walk(hash, |i, p| {
            if p.key == REMOVED {
                last = Some(i);
            }
            (p.key == 0).then_some(())
        });
        last
    }

    #[inline]
    pub fn add(&self, key: &Value) -> PyResult<bool> {
        let hash = ops::hash(key)?;
        self.add_hashed(key, hash)
    }

    #[inline]
    pub fn contains_hashed(&self, key: &Value, hash: i64) -> PyResult<bool> {
        if self.is_empty() {
            return Ok(false);
        }
        match self.find(key, hash) {
            FAILED => Err(Raised),
            i => Ok(i >= 0),
        }
    }

    /// Takes a key out; the stored one.
    pub fn discard_hashed(&self, key: &Value, hash: i64) -> PyResult<Option<Value>> {
        if self.is_empty() {
            return Ok(None);
        }
        match self.find(key, hash) {
            FAILED => Err(Raised),
            i => Ok((i >= 0).then(|| self.take(i as usize))),
        }
    }

    /// Takes the key at a used place.
    fn take(&self, i: usize) -> Value {
        let p = self.place(i);
        let key = unsafe { Value::from_bits_unchecked(p.key) };
        *p = Place {
            key: REMOVED,
            hash: -1,
        };
        self.used.set(self.used.get() - 1);
        self.changed();
        key
    }

    /// Takes some key.
    pub fn pop(&self) -> Option<Value> {
        if self.is_empty() {
            return None;
        }
        let mask = self.mask();
        let mut i = self.finger.get() as usize & mask;
        while self.place(i).key <= REMOVED {
            i = if i == mask { 0 } else { i + 1 };
        }
        let key = self.take(i);
        self.finger.set(i as u32 + 1);
        Some(key)
    }

    #[cold]
    #[inline(never)]
    fn try_grow(&self) -> PyResult<()> {
        // At most that many places, as `grow` has it.
        let places = self.len().saturating_mul(8).max(SMALLEST);
        alloc::ensure(places.saturating_mul(core::mem::size_of::<Place>() / 2))?;
        self.grow();
        Ok(())
    }

    fn grow(&self) {
        let used = self.len();
        self.resize(if used > 50000 { used * 2 } else { used * 4 });
    }

    /// Makes room for `more` keys as merging does.
    pub fn make_room(&self, more: usize) {
        if (self.fill.get() as usize + more) * 5 >= self.mask() * 3 {
            self.resize((self.len() + more) * 2);
        }
    }

    /// Drops removed places where they are many.
    pub fn settle(&self) {
        if (self.fill.get() - self.used.get()) as usize > self.mask() / 4 {
            self.grow();
        }
    }

    /// Moves the keys to a table of more than `least` places.
    fn resize(&self, least: usize) {
        let mut size = SMALLEST;
        while size <= least {
            size <<= 1;
        }
        let (old, old_size) = (self.places.get(), self.mask() + 1);
        self.allocate(size);
        if !old.is_null() {
            unsafe {
                for i in 0..old_size {
                    let p = *old.add(i);
                    if p.key > REMOVED {
                        self.insert_new(p);
                    }
                }
                alloc::free(old as *mut u8, old_size * core::mem::size_of::<Place>());
            }
        }
        self.fill.set(self.used.get());
        self.changed();
    }

    /// Puts a key, owned, that is not there to a table without removed places.
    #[inline]
    fn insert_new(&self, new: Place) {
        let i = self.walk(new.hash, |i, p| if p.key == 0 { Some(i) } else { None });
        *self.place(i) = new;
    }

    /// The key of the next used place at or after `*position`, which moves behind it.
    #[inline(always)]
    pub fn next(&self, position: &mut usize) -> Option<(Value, i64)> {
        let places = self.places();
        while let Some(p) = places.get(*position) {
            *position += 1;
            if p.key > REMOVED {
                return Some((unsafe { Value::borrow(&p.key) }.clone(), p.hash));
            }
        }
        None
    }

    /// Adds the keys of another set.
    pub fn merge(&self, other: &Set) -> PyResult<()> {
        if core::ptr::eq(self, other) || other.is_empty() {
            return Ok(());
        }
        self.make_room(other.len());
        if self.fill.get() != 0 {
            let mut position = 0;
            while let Some((k, hash)) = other.next(&mut position) {
                self.add_hashed(&k, hash)?;
            }
            return Ok(());
        }
        if self.places.get().is_null() {
            self.allocate(SMALLEST);
        }
        let same = self.mask.get() == other.mask.get() && other.fill.get() == other.used.get();
        for (i, p) in other.places().iter().enumerate() {
            if p.key > REMOVED {
                unsafe { Value::borrow(&p.key) }.clone().into_bits();
                if same {
                    *self.place(i) = *p
                } else {
                    self.insert_new(*p)
                }
            }
        }
        self.fill.set(other.used.get());
        self.used.set(other.used.get());
        self.changed();
        Ok(())
    }

    /// Takes everything out.
    pub fn clear(&self) {
        let (old, size) = (self.places.get(), self.mask() + 1);
        self.places.set(core::ptr::null_mut());
        self.mask.set(SMALLEST as u32 - 1);
        self.fill.set(0);
        self.used.set(0);
        self.changed();
        unsafe { free_places(old, size) };
    }

    /// Exchanges the keys of two sets; where `pop` goes on stays, as in CPython.
    pub fn swap(&self, other: &Set) {
        self.places.swap(&other.places);
        self.mask.swap(&other.mask);
        self.fill.swap(&other.fill);
        self.used.swap(&other.used);
        self.changed();
        other.changed();
    }

    /// The hash of a frozenset: the same for every order of the keys.
    pub fn compute_hash(&self) -> i64 {
        let hashes = self.places().iter().map(|p| p.hash);
        let empty = self.mask() + 1 - self.fill.get() as usize;
        let deleted = (self.fill.get() - self.used.get()) as usize;
        // An even number of empty places cancels out.
        crate::object::hash::unordered(hashes, empty, deleted, self.len())
    }
}

/// Ends a table.
unsafe fn free_places(places: *mut Place, size: usize) {
    if places.is_null() {
        return;
    }
    unsafe {
        for i in 0..size {
            let key = (*places.add(i)).key;
            if key > REMOVED {
                drop(Value::from_bits_unchecked(key));
            }
        }
        alloc::free(places as *mut u8, size * core::mem::size_of::<Place>());
    }
}

impl Drop for Set {
    fn drop(&mut self) {
        self.clear();
    }
}

/// # Safety
/// `object` is a set.
pub unsafe fn traverse(object: *const Object, visit: &mut dyn FnMut(&Value)) {
    for p in unsafe { &*(object as *const Set) }.places() {
        if p.key > REMOVED {
            visit(unsafe { Value::borrow(&p.key) });
        }
    }
}

/// # Safety
/// `object` is a set.
pub unsafe fn clear(object: *const Object) {
    unsafe { (*(object as *const Set)).clear() }
}
