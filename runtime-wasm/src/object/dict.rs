//! The `dict` object: a compact table in insertion order.
//!
//! Takes keys with their hashes; `__eq__` of a key may raise and may change the table, which is then
//! searched again. Sizes and the positions of entries follow CPython's, so that iteration while keys
//! come and go meets the same entries. The smallest tables have no index and are scanned by hash.
//! Never holds the methods of `dict` (see `types::dict`).

mod order;

use crate::object::alloc;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops;
use core::cell::Cell;

/// An entry; without a key it is a hole.
#[derive(Clone)]
pub struct Entry {
    pub hash: i64,
    pub key: Option<Value>,
    pub value: Option<Value>,
}

const EMPTY: u32 = u32::MAX;
const HOLE: u32 = u32::MAX - 1;
/// What a search gives in place of an entry.
const MISSING: i32 = -1;
const FAILED: i32 = -2;
/// Tables of this size are scanned.
const SMALLEST: usize = 8;

/// `dict`.
#[repr(C)]
pub struct Dict {
    head: Object,
    /// Grows with every insertion and removal of a key.
    version: Cell<u32>,
    /// Places of the index, a power of two; 0 where nothing is allocated.
    size: Cell<u32>,
    /// `usable(size)` entries, the first `count` written, and behind them the index.
    entries: Cell<*mut Entry>,
    count: Cell<u32>,
    live: Cell<u32>,
    /// All entries before this one are holes.
    first: Cell<u32>,
    /// Places of the index that are used up although no entry is there any more.
    lost: Cell<u32>,
}

crate::py_object!(Dict, crate::types::dict::molt_type_dict, "dict", flag TYPE_DICT);

/// How many entries a table may have.
#[inline(always)]
fn usable(size: usize) -> usize {
    size * 2 / 3
}

/// Bytes of a table.
fn bytes(size: usize) -> usize {
    let index = if size > SMALLEST { size * 4 } else { 0 };
    usable(size) * core::mem::size_of::<Entry>() + index
}

/// What a probe that compares nothing but bits and strs finds.
enum Probe {
    Found(usize),
    Missing,
    /// Some key of the same hash has to be asked.
    Ask,
}

/// The keys' order of places for a hash.
struct Places {
    at: usize,
    rest: u64,
    mask: usize,
}

impl Places {
    #[inline(always)]
    fn new(hash: i64, size: usize) -> Places {
        Places {
            at: hash as usize & (size - 1),
            rest: hash as u64,
            mask: size - 1,
        }
    }

    #[inline(always)]
    fn advance(&mut self) {
        self.rest >>= 5;
        self.at = (self.at * 5 + self.rest as usize + 1) & self.mask;
    }
}

/// The key of a lookup, sorted out once.
#[derive(Clone, Copy)]
pub struct Sought<'a> {
    bits: u64,
    text: Option<&'a Str>,
}

impl<'a> Sought<'a> {
    #[inline(always)]
    pub fn new(key: &'a Value) -> Sought<'a> {
        Sought {
            bits: key.bits(),
            text: key.downcast_exact::<Str>(),
        }
    }

    /// Whether it equals `key` of the same hash; nothing where only `__eq__` can tell.
    #[inline(always)]
    pub fn equals(&self, key: &Value) -> Option<bool> {
        if key.bits() == self.bits {
            return Some(true);
        }
        if let Some(s) = self.text
            && let Some(k) = key.downcast_exact::<Str>()
        {
            // Texts of the same hash: nearly always the same.
            return Some(k.same_text(s));
        }
        if molt_abi::value::is_int(self.bits) && key.as_small_int().is_some() {
            return Some(false);
        }
        None
    }
}

impl Dict {
    pub fn empty() -> Ref<Dict> {
        Dict::empty_for(&crate::types::dict::molt_type_dict)
    }

    /// The same for a subclass.
    pub fn empty_for(ty: &Type) -> Ref<Dict> {
        alloc::new(ty, Dict::with_head)
    }

    /// An empty table under a header, for layouts that begin with a dict.
    pub fn with_head(head: Object) -> Dict {
        Dict {
            head,
            version: Cell::new(0),
            size: Cell::new(0),
            entries: Cell::new(core::ptr::null_mut()),
            count: Cell::new(0),
            live: Cell::new(0),
            first: Cell::new(0),
            lost: Cell::new(0),
        }
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.live.get() as usize
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Changes whenever a key comes or goes.
    pub fn version(&self) -> u32 {
        self.version.get()
    }

    #[inline(always)]
    fn changed(&self) {
        self.version.set(self.version.get().wrapping_add(1));
    }

    #[inline(always)]
    fn count(&self) -> usize {
        self.count.get() as usize
    }

    /// The written entries. Nothing that runs Python code may happen while this lives.
    #[inline(always)]
    fn written(&self) -> &[Entry] {
        if self.count.get() == 0 {
            return &[];
        }
        unsafe { core::slice::from_raw_parts(self.entries.get(), self.count()) }
    }

    #[allow(
        clippy::mut_from_ref,
        reason = "one thread; no entry is held while another is taken"
    )]
    #[inline(always)]
    fn entry_mut(&self, i: usize) -> &mut Entry {
        unsafe { &mut *self.entries.get().add(i) }
    }

    #[inline(always)]
    fn index(&self) -> *mut u32 {
        unsafe { self.entries.get().add(usable(self.size.get() as usize)) as *mut u32 }
    }

    /// Looks for a key without running Python code.
    #[inline(always)]
    fn probe(&self, key: Sought, hash: i64) -> Probe {
        let size = self.size.get() as usize;
        if size <= SMALLEST {
            for (i, e) in self.written().iter().enumerate() {
                if e.hash == hash
                    && let Some(k) = &e.key
                {
                    match key.equals(k) {
                        Some(true) => return Probe::Found(i),
                        Some(false) => {}
                        None => return Probe::Ask,
                    }
                }
            }
            return Probe::Missing;
        }
        let index = self.index();
        let mut places = Places::new(hash, size);
        loop {
            let i = unsafe { *index.add(places.at) };
            if i < HOLE {
                let e = unsafe { &*self.entries.get().add(i as usize) };
                if e.hash == hash
                    && let Some(k) = &e.key
                {
                    match key.equals(k) {
                        Some(true) => return Probe::Found(i as usize),
                        Some(false) => {}
                        None => return Probe::Ask,
                    }
                }
            } else if i == EMPTY {
                return Probe::Missing;
            }
            places.advance();
        }
    }

    /// The entry of `key`.
    #[inline(always)]
    fn find(&self, key: &Value, hash: i64) -> PyResult<Option<usize>> {
        match self.place_of(key, hash) {
            FAILED => Err(Raised),
            i => Ok((i >= 0).then_some(i as usize)),
        }
    }

    /// The same as one number, since a result of several words would go through memory: negative
    /// where there is no such key, or [`FAILED`].
    #[inline]
    fn place_of(&self, key: &Value, hash: i64) -> i32 {
        match self.probe(Sought::new(key), hash) {
            Probe::Found(i) => i as i32,
            Probe::Missing => MISSING,
            Probe::Ask => self.find_asked(key, hash),
        }
    }

    #[cold]
    #[inline(never)]
    fn find_asked(&self, key: &Value, hash: i64) -> i32 {
        match self.find_asking(key, hash) {
            Ok(found) => found.map_or(MISSING, |i| i as i32),
            Err(_) => FAILED,
        }
    }

    /// The same, comparing with `==`.
    fn find_asking(&self, key: &Value, hash: i64) -> PyResult<Option<usize>> {
        // A comparison may change the table; the search starts again where it moved, or the key that was compared.
        loop {
            let version = self.version();
            let size = self.size.get() as usize;
            let entries = self.entries.get();
            let mut places = Places::new(hash, size.max(SMALLEST));
            let mut scanned = 0;
            let found = loop {
                let i = if size <= SMALLEST {
                    if scanned == self.count() {
                        return Ok(None);
                    }
                    scanned += 1;
                    scanned - 1
                } else {
                    let i = unsafe { *self.index().add(places.at) };
                    places.advance();
                    match i {
                        EMPTY => return Ok(None),
                        HOLE => continue,
                        i => i as usize,
                    }
                };
                let e = self.entry_mut(i);
                let Some(k) = e.key.as_ref().filter(|_| e.hash == hash) else {
                    continue;
                };
                let k = k.clone();
                let equal = ops::compare::equal(&k, key)?;
                if self.version() != version {
                    let moved = self.entries.get() != entries || self.size.get() as usize != size;
                    let there = |e: &Entry| e.key.as_ref().is_some_and(|now| now.is(&k));
                    if moved || !self.written().get(i).is_some_and(there) {
                        break None;
                    }
                }
                if equal {
                    break Some(i);
                }
            };
            if found.is_some() {
                return Ok(found);
            }
        }
    }

    /// The entries with a hash, in the order of probing.
    fn candidates(&self, hash: i64) -> Vec<usize> {
        let size = self.size.get() as usize;
        let entries = self.written();
        if size <= SMALLEST {
            let same = |&i: &usize| entries[i].hash == hash && entries[i].key.is_some();
            return (0..entries.len()).filter(same).collect();
        }
        let mut found = Vec::new();
        let mut places = Places::new(hash, size);
        loop {
            let i = unsafe { *self.index().add(places.at) };
            if i == EMPTY {
                return found;
            }
            if i != HOLE && entries[i as usize].hash == hash {
                found.push(i as usize);
            }
            places.advance();
        }
    }

    /// The entry of a string key: never raises, and keys that are no strs count as different.
    #[inline]
    fn find_str(&self, key: &Str) -> Option<usize> {
        let hash = key.hash();
        let sought = Sought {
            bits: key as *const Str as usize as u64,
            text: Some(key),
        };
        match self.probe(sought, hash) {
            Probe::Found(i) => Some(i),
            Probe::Missing => None,
            Probe::Ask => self.candidates(hash).into_iter().find(|&i| {
                let k = &self.written()[i].key;
                k.as_ref()
                    .and_then(|k| k.downcast::<Str>())
                    .is_some_and(|k| k.eq_str(key))
            }),
        }
    }

    /// Whether the string is a key; a dict that is empty knows without its hash.
    #[inline]
    pub fn has_str(&self, key: &Str) -> bool {
        !self.is_empty() && self.find_str(key).is_some()
    }

    #[inline(always)]
    fn value_at(&self, i: usize) -> Option<Value> {
        unsafe { (*self.entries.get().add(i)).value.clone() }
    }

    #[inline]
    pub fn get(&self, key: &Value) -> PyResult<Option<Value>> {
        let hash = ops::hash(key)?;
        self.get_hashed(key, hash)
    }

    /// `hash` is the key's.
    #[inline]
    pub fn get_hashed(&self, key: &Value, hash: i64) -> PyResult<Option<Value>> {
        Ok(self.find(key, hash)?.and_then(|i| self.value_at(i)))
    }

    pub fn contains(&self, key: &Value) -> PyResult<bool> {
        let hash = ops::hash(key)?;
        self.contains_hashed(key, hash)
    }

    pub fn contains_hashed(&self, key: &Value, hash: i64) -> PyResult<bool> {
        Ok(self.find(key, hash)?.is_some())
    }

    /// The value of a name; for namespaces.
    pub fn get_str(&self, key: &Str) -> Option<Value> {
        self.find_str(key).and_then(|i| self.value_at(i))
    }

    #[inline]
    pub fn insert(&self, key: &Value, value: Value) -> PyResult<()> {
        let hash = ops::hash(key)?;
        self.insert_hashed(key, hash, value)
    }

    #[inline]
    pub fn insert_hashed(&self, key: &Value, hash: i64, value: Value) -> PyResult<()> {
        match self.find(key, hash)? {
            Some(i) => drop(self.entry_mut(i).value.replace(value)),
            None => self.push(hash, key.clone(), value)?,
        }
        Ok(())
    }

    /// For namespaces.
    pub fn insert_str(&self, key: &Str, value: Value) {
        match self.find_str(key) {
            Some(i) => drop(self.entry_mut(i).value.replace(value)),
            None => self.push_name(key, value),
        }
    }

    /// The value of `key`, inserted where it is missing.
    pub fn get_or_insert(&self, key: &Value, default: &Value) -> PyResult<Value> {
        let hash = ops::hash(key)?;
        match self.find(key, hash)? {
            Some(i) => Ok(self.value_at(i).unwrap_or(Value::NONE)),
            None => {
                self.push(hash, key.clone(), default.clone())?;
                Ok(default.clone())
            }
        }
    }

    /// Takes the value of `key` out.
    pub fn remove(&self, key: &Value) -> PyResult<Option<Value>> {
        let hash = ops::hash(key)?;
        self.remove_hashed(key, hash)
    }

    pub fn remove_hashed(&self, key: &Value, hash: i64) -> PyResult<Option<Value>> {
        Ok(self.find(key, hash)?.map(|i| self.remove_at(i).1))
    }

    pub fn remove_str(&self, key: &Str) -> Option<Value> {
        self.find_str(key).map(|i| self.remove_at(i).1)
    }

    /// Whether no entry can be added before the table is made anew.
    #[inline(always)]
    fn is_full(&self) -> bool {
        self.count() + self.lost.get() as usize >= usable(self.size.get() as usize)
    }

    /// Appends an entry whose key is not there.
    fn push(&self, hash: i64, key: Value, value: Value) -> PyResult<()> {
        if self.is_full() {
            let size = (self.len() * 3).max(SMALLEST).next_power_of_two();
            alloc::ensure(bytes(size))?;
            self.resize(size);
        }
        self.append(hash, key, value);
        Ok(())
    }

    /// The same for a name, which a table of names has room for.
    fn push_name(&self, key: &Str, value: Value) {
        if self.is_full() {
            self.resize((self.len() * 3).max(SMALLEST).next_power_of_two());
        }
        self.append(key.hash(), key.to_value(), value);
    }

    /// The same where there is room.
    fn append(&self, hash: i64, key: Value, value: Value) {
        let i = self.count.get();
        unsafe {
            self.entries.get().add(i as usize).write(Entry {
                hash,
                key: Some(key),
                value: Some(value),
            })
        };
        self.count.set(i + 1);
        self.live.set(self.live.get() + 1);
        self.index_entry(hash, i);
        self.changed();
    }

    #[inline(always)]
    fn index_entry(&self, hash: i64, i: u32) {
        let size = self.size.get() as usize;
        if size <= SMALLEST {
            return;
        }
        let index = self.index();
        let mut places = Places::new(hash, size);
        unsafe {
            // Places of entries that have gone serve again, or chains of them would grow.
            while *index.add(places.at) < HOLE {
                places.advance();
            }
            *index.add(places.at) = i;
        }
    }

    /// Moves the live entries to a table of another size.
    #[inline(never)]
    fn resize(&self, size: usize) {
        let (old, old_size, count) = (self.entries.get(), self.size.get() as usize, self.count());
        let new = alloc::allocate(bytes(size)) as *mut Entry;
        self.entries.set(new);
        self.size.set(size as u32);
        if size > SMALLEST {
            unsafe { core::ptr::write_bytes(self.index(), 0xFF, size) };
        }
        let mut written = 0;
        unsafe {
            if self.live.get() as usize == count {
                core::ptr::copy_nonoverlapping(old, new, count);
                written = count;
            } else {
                for i in 0..count {
                    if (*old.add(i)).key.is_some() {
                        core::ptr::copy_nonoverlapping(old.add(i), new.add(written), 1);
                        written += 1;
                    }
                }
            }
            for i in 0..written {
                self.index_entry((*new.add(i)).hash, i as u32);
            }
            if old_size != 0 {
                alloc::free(old as *mut u8, bytes(old_size));
            }
        }
        self.count.set(written as u32);
        self.first.set(0);
        self.lost.set(0);
        self.changed();
    }

    /// Makes room for `more` further keys.
    pub fn reserve(&self, more: usize) {
        let need = self.len() + more;
        if need > usable(self.size.get() as usize) {
            self.resize((need * 3 / 2 + 1).max(SMALLEST).next_power_of_two());
        }
    }

    /// MemoryError unless there is memory for a copy.
    pub fn ensure_copy(&self) -> PyResult<()> {
        alloc::ensure(bytes(self.size.get() as usize))
    }

    /// The same before entries of another dict are copied in.
    pub fn reserve_for_merge(&self, more: usize) {
        if usable(self.size.get() as usize) < more {
            self.reserve(more);
        }
    }

    /// Places for entries; 0 where nothing is allocated.
    pub fn capacity(&self) -> usize {
        usable(self.size.get() as usize)
    }

    /// Takes the entry at position `i`, which is live.
    pub fn remove_at(&self, i: usize) -> (Value, Value) {
        let size = self.size.get() as usize;
        let e = self.entry_mut(i);
        if size > SMALLEST {
            let index = self.index();
            let mut places = Places::new(e.hash, size);
            unsafe {
                while *index.add(places.at) != i as u32 {
                    places.advance();
                }
                *index.add(places.at) = HOLE;
            }
        }
        let pair = (e.key.take(), e.value.take());
        self.live.set(self.live.get() - 1);
        self.changed();
        match pair {
            (Some(k), Some(v)) => (k, v),
            _ => crate::host::abort(),
        }
    }

    /// One more for a key that is counted.
    pub fn count_up(&self, key: &Value) -> PyResult<()> {
        let hash = ops::hash(key)?;
        let one = Value::small_int(1);
        let place = self.place_of(key, hash);
        if place == FAILED {
            return Err(Raised);
        }
        if place == MISSING {
            self.push(hash, key.clone(), one)?;
            return Ok(());
        }
        let value = &mut self.entry_mut(place as usize).value;
        if let Some(n) = value.as_ref().and_then(|v| v.as_small_int()) {
            *value = Some(Value::int(n + 1));
            return Ok(());
        }
        let old = value.clone().unwrap_or(Value::NONE);
        let sum = ops::arith::add(&old, &one)?;
        self.insert_hashed(key, hash, sum)
    }

    /// Takes the last entry.
    pub fn pop_last(&self) -> Option<(Value, Value)> {
        if self.is_empty() {
            return None;
        }
        let last = self.written().iter().rposition(|e| e.key.is_some())?;
        let pair = self.remove_at(last);
        // What lies behind are holes; their places in the index stay used until the table is rebuilt.
        self.lost
            .set(self.lost.get() + self.count.get() - last as u32);
        self.first.set(self.first.get().min(last as u32));
        self.count.set(last as u32);
        Some(pair)
    }

    /// Calls `f` with every key, in order.
    pub fn iter_keys(&self, mut f: impl FnMut(Value)) {
        let mut position = 0;
        while let Some((key, _)) = self.next_entry(&mut position) {
            f(key);
        }
    }

    /// The next live entry at or after `*position`, which moves behind it: `(key, value)`, new owners.
    #[inline]
    pub fn next_entry(&self, position: &mut usize) -> Option<(Value, Value)> {
        let (k, v, _) = self.next_hashed(position)?;
        Some((k, v))
    }

    /// The same with the key's hash.
    #[inline]
    pub fn next_hashed(&self, position: &mut usize) -> Option<(Value, Value, i64)> {
        let e = self.next_ref(position)?;
        match (&e.key, &e.value) {
            (Some(k), Some(v)) => Some((k.clone(), v.clone(), e.hash)),
            _ => None,
        }
    }

    /// The same borrowed: nothing that runs Python code may happen while it lives.
    #[inline(always)]
    pub fn next_ref(&self, position: &mut usize) -> Option<&Entry> {
        let entries = self.written();
        if *position == 0 {
            *position = self.first.get() as usize;
        }
        while let Some(e) = entries.get(*position) {
            *position += 1;
            if e.key.is_some() {
                return Some(e);
            }
        }
        None
    }

    /// The last live entry before `*position`, which moves to it.
    pub fn previous_entry(&self, position: &mut usize) -> Option<(Value, Value)> {
        let entries = self.written();
        *position = (*position).min(entries.len());
        while *position > 0 {
            *position -= 1;
            let e = &entries[*position];
            if let (Some(k), Some(v)) = (&e.key, &e.value) {
                return Some((k.clone(), v.clone()));
            }
        }
        None
    }

    /// All entries, new owners; safe against changes while the caller runs Python code.
    pub fn entries(&self) -> Vec<(Value, Value)> {
        let mut out = Vec::with_capacity(self.len());
        let mut position = 0;
        while let Some(pair) = self.next_entry(&mut position) {
            out.push(pair);
        }
        out
    }

    /// Takes everything out; what the values end runs after that.
    pub fn clear(&self) {
        let (old, size, count) = (self.entries.get(), self.size.get() as usize, self.count());
        if size == 0 {
            return;
        }
        self.entries.set(core::ptr::null_mut());
        self.size.set(0);
        self.count.set(0);
        self.live.set(0);
        self.first.set(0);
        self.lost.set(0);
        self.changed();
        unsafe {
            for i in 0..count {
                core::ptr::drop_in_place(old.add(i));
            }
            alloc::free(old as *mut u8, bytes(size));
        }
    }

    /// A copy with the same order.
    pub fn copy(&self) -> Ref<Dict> {
        let new = Dict::empty();
        new.fill_from(self);
        new
    }

    /// Makes an empty dict a copy of `other`.
    pub fn fill_from(&self, other: &Dict) {
        debug_assert!(self.size.get() == 0);
        let size = other.size.get() as usize;
        if other.is_empty() {
            return;
        }
        if other.live.get() != other.count.get() || other.lost.get() != 0 {
            self.reserve(other.len());
            let mut position = 0;
            while let Some((k, v, hash)) = other.next_hashed(&mut position) {
                self.append(hash, k, v);
            }
            return;
        }
        let memory = alloc::allocate(bytes(size)) as *mut Entry;
        self.entries.set(memory);
        self.size.set(size as u32);
        unsafe {
            for (i, e) in other.written().iter().enumerate() {
                memory.add(i).write(e.clone());
            }
            if size > SMALLEST {
                core::ptr::copy_nonoverlapping(other.index(), self.index(), size);
            }
        }
        self.count.set(other.count.get());
        self.live.set(other.live.get());
        self.changed();
    }
}

impl Drop for Dict {
    fn drop(&mut self) {
        self.clear();
    }
}

/// # Safety
/// `object` is a dict.
pub unsafe fn traverse(object: *const Object, visit: &mut dyn FnMut(&Value)) {
    let d = unsafe { &*(object as *const Dict) };
    for e in d.written() {
        if let (Some(k), Some(v)) = (&e.key, &e.value) {
            visit(v);
            if !k.isa::<Str>() {
                visit(k);
            }
        }
    }
}

/// # Safety
/// `object` is a dict.
pub unsafe fn clear(object: *const Object) {
    unsafe { (*(object as *const Dict)).clear() }
}
