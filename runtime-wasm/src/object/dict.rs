//! The `dict` object: a compact table in insertion order.
//!
//! Takes keys with their hashes; `__eq__` of a key may raise and may change the table, which is then
//! searched again. Small tables have no index and are scanned by hash. Never holds the methods of
//! `dict` (see `types::dict`).

use crate::object::alloc;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops;
use core::cell::{Cell, UnsafeCell};

/// An entry; without a key it is a hole.
pub struct Entry {
    pub hash: i64,
    pub key: Option<Value>,
    pub value: Option<Value>,
}

const EMPTY: u32 = u32::MAX;
const HOLE: u32 = u32::MAX - 1;
/// Up to here entries are scanned.
const SCANNED: usize = 8;

/// The insertion-ordered table below `dict` and other mappings.
#[derive(Default)]
pub struct Table {
    entries: Vec<Entry>,
    /// Positions in `entries` by hash, linear probing; empty while the table is small.
    indices: Vec<u32>,
    /// Positions of the index that are not empty, holes included.
    filled: usize,
    live: usize,
}

/// `dict`.
#[repr(C)]
pub struct Dict {
    head: Object,
    /// Grows with every insertion and removal of a key.
    version: Cell<u32>,
    reserved: u32,
    table: UnsafeCell<Table>,
}

crate::py_object!(Dict, crate::types::dict::molt_type_dict, "dict", flag TYPE_DICT);

impl Table {
    #[inline]
    fn slot_of(&self, hash: i64) -> usize {
        let h = hash as u64;
        let mixed = h.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (mixed >> 32) as usize & (self.indices.len() - 1)
    }

    /// The first candidate at or after probe position `probe` whose hash is `hash`:
    /// (entry, next probe position). `probe` starts as `None`.
    fn candidate(&self, hash: i64, probe: &mut Option<usize>) -> Option<usize> {
        if self.indices.is_empty() {
            let from = probe.map_or(0, |p| p + 1);
            for i in from..self.entries.len() {
                let e = unsafe { self.entries.get_unchecked(i) };
                if e.hash == hash && e.key.is_some() {
                    *probe = Some(i);
                    return Some(i);
                }
            }
            return None;
        }
        let mask = self.indices.len() - 1;
        let mut at = match *probe {
            Some(p) => (p + 1) & mask,
            None => self.slot_of(hash),
        };
        loop {
            let i = unsafe { *self.indices.get_unchecked(at) };
            if i == EMPTY {
                return None;
            }
            if i != HOLE && unsafe { self.entries.get_unchecked(i as usize) }.hash == hash {
                *probe = Some(at);
                return Some(i as usize);
            }
            at = (at + 1) & mask;
        }
    }

    fn index_entry(&mut self, position: usize, hash: i64) {
        let mask = self.indices.len() - 1;
        let mut at = self.slot_of(hash);
        while unsafe { *self.indices.get_unchecked(at) } < HOLE {
            at = (at + 1) & mask;
        }
        self.filled += (self.indices[at] == EMPTY) as usize;
        self.indices[at] = position as u32;
    }

    /// Drops holes and makes an index of the right size.
    fn rebuild(&mut self) {
        self.entries.retain(|e| e.key.is_some());
        let n = self.entries.len();
        self.filled = 0;
        if n < SCANNED {
            self.indices = Vec::new();
            return;
        }
        let size = ((n + 1) * 2).next_power_of_two();
        self.indices.clear();
        self.indices.resize(size, EMPTY);
        for i in 0..n {
            let hash = self.entries[i].hash;
            self.index_entry(i, hash);
        }
    }

    fn push(&mut self, hash: i64, key: Value, value: Value) {
        if self.entries.len() >= SCANNED && (self.filled + 1) * 3 > self.indices.len() * 2 {
            self.rebuild();
        }
        if self.entries.len() == self.entries.capacity() && self.live < self.entries.len() / 2 {
            self.rebuild();
        }
        let position = self.entries.len();
        self.entries.push(Entry { hash, key: Some(key), value: Some(value) });
        self.live += 1;
        if !self.indices.is_empty() {
            self.index_entry(position, hash);
        }
    }

    /// Makes entry `i` a hole and gives what it held.
    fn take(&mut self, i: usize) -> (Value, Value) {
        let hash = self.entries[i].hash;
        if !self.indices.is_empty() {
            let mask = self.indices.len() - 1;
            let mut at = self.slot_of(hash);
            while self.indices[at] != i as u32 {
                at = (at + 1) & mask;
            }
            self.indices[at] = HOLE;
        }
        let e = &mut self.entries[i];
        let pair = (e.key.take(), e.value.take());
        self.live -= 1;
        while self.entries.last().is_some_and(|e| e.key.is_none()) {
            self.entries.pop();
        }
        match pair {
            (Some(k), Some(v)) => (k, v),
            _ => crate::host::abort(),
        }
    }
}

impl Dict {
    pub fn empty() -> Ref<Dict> {
        Dict::empty_for(&crate::types::dict::molt_type_dict)
    }

    /// The same for a subclass.
    pub fn empty_for(ty: &Type) -> Ref<Dict> {
        alloc::new(ty, |head| Dict {
            head,
            version: Cell::new(0),
            reserved: 0,
            table: UnsafeCell::new(Table::default()),
        })
    }

    #[inline(always)]
    fn table(&self) -> &Table {
        unsafe { &*self.table.get() }
    }

    /// Nothing that runs Python code may happen while this lives.
    #[allow(clippy::mut_from_ref)]
    #[inline(always)]
    fn table_mut(&self) -> &mut Table {
        unsafe { &mut *self.table.get() }
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.table().live
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Changes whenever a key comes or goes.
    pub fn version(&self) -> u32 {
        self.version.get()
    }

    fn changed(&self) {
        self.version.set(self.version.get().wrapping_add(1));
    }

    /// The entry of `key`.
    fn find(&self, key: &Value, hash: i64) -> PyResult<Option<usize>> {
        'again: loop {
            let version = self.version();
            let mut probe = None;
            while let Some(i) = self.table().candidate(hash, &mut probe) {
                let e = &self.table().entries[i];
                let Some(k) = &e.key else { continue };
                if k.is(key) {
                    return Ok(Some(i));
                }
                if let (Some(a), Some(b)) = (k.downcast_exact::<Str>(), key.downcast_exact::<Str>()) {
                    if a.eq_str(b) {
                        return Ok(Some(i));
                    }
                    continue;
                }
                let k = k.clone();
                let equal = ops::compare::equal(&k, key)?;
                if self.version() != version {
                    continue 'again;
                }
                if equal {
                    return Ok(Some(i));
                }
            }
            return Ok(None);
        }
    }

    /// The entry of a string key: never raises where all keys are exact strings, and other keys are
    /// compared only by identity of their text.
    fn find_str(&self, key: &Str) -> Option<usize> {
        let mut probe = None;
        let hash = key.hash();
        while let Some(i) = self.table().candidate(hash, &mut probe) {
            if let Some(k) = &self.table().entries[i].key
                && let Some(k) = k.downcast::<Str>()
                && k.eq_str(key)
            {
                return Some(i);
            }
        }
        None
    }

    pub fn get(&self, key: &Value) -> PyResult<Option<Value>> {
        let hash = ops::hash(key)?;
        self.get_hashed(key, hash)
    }

    /// `hash` is the key's.
    pub fn get_hashed(&self, key: &Value, hash: i64) -> PyResult<Option<Value>> {
        Ok(self.find(key, hash)?.and_then(|i| self.table().entries[i].value.clone()))
    }

    pub fn contains(&self, key: &Value) -> PyResult<bool> {
        let hash = ops::hash(key)?;
        Ok(self.find(key, hash)?.is_some())
    }

    /// The value of a name; for namespaces.
    pub fn get_str(&self, key: &Str) -> Option<Value> {
        self.find_str(key).and_then(|i| self.table().entries[i].value.clone())
    }

    pub fn insert(&self, key: &Value, value: Value) -> PyResult<()> {
        let hash = ops::hash(key)?;
        self.insert_hashed(key, hash, value)
    }

    pub fn insert_hashed(&self, key: &Value, hash: i64, value: Value) -> PyResult<()> {
        match self.find(key, hash)? {
            Some(i) => {
                let old = self.table_mut().entries[i].value.replace(value);
                drop(old);
            }
            None => {
                self.table_mut().push(hash, key.clone(), value);
                self.changed();
            }
        }
        Ok(())
    }

    /// For namespaces.
    pub fn insert_str(&self, key: &Str, value: Value) {
        match self.find_str(key) {
            Some(i) => {
                let old = self.table_mut().entries[i].value.replace(value);
                drop(old);
            }
            None => {
                self.table_mut().push(key.hash(), key.to_value(), value);
                self.changed();
            }
        }
    }

    /// The value of `key`, inserted where it is missing.
    pub fn get_or_insert(&self, key: &Value, default: &Value) -> PyResult<Value> {
        let hash = ops::hash(key)?;
        match self.find(key, hash)? {
            Some(i) => Ok(self.table().entries[i].value.clone().unwrap_or(Value::NONE)),
            None => {
                self.table_mut().push(hash, key.clone(), default.clone());
                self.changed();
                Ok(default.clone())
            }
        }
    }

    /// Takes the value of `key` out.
    pub fn remove(&self, key: &Value) -> PyResult<Option<Value>> {
        let hash = ops::hash(key)?;
        Ok(self.find(key, hash)?.map(|i| self.remove_at(i).1))
    }

    pub fn remove_str(&self, key: &Str) -> Option<Value> {
        self.find_str(key).map(|i| self.remove_at(i).1)
    }

    /// Takes the entry at position `i`, which is live.
    pub fn remove_at(&self, i: usize) -> (Value, Value) {
        let pair = self.table_mut().take(i);
        self.changed();
        pair
    }

    /// The next live entry at or after `*position`, which moves behind it: `(key, value)`, new owners.
    #[inline]
    pub fn next_entry(&self, position: &mut usize) -> Option<(Value, Value)> {
        let (k, v, _) = self.next_hashed(position)?;
        Some((k, v))
    }

    /// The same with the key's hash.
    pub fn next_hashed(&self, position: &mut usize) -> Option<(Value, Value, i64)> {
        let entries = &self.table().entries;
        while let Some(e) = entries.get(*position) {
            *position += 1;
            if let (Some(k), Some(v)) = (&e.key, &e.value) {
                return Some((k.clone(), v.clone(), e.hash));
            }
        }
        None
    }

    /// The last live entry before `*position`, which moves to it.
    pub fn previous_entry(&self, position: &mut usize) -> Option<(Value, Value)> {
        let entries = &self.table().entries;
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

    pub fn clear(&self) {
        let old = core::mem::take(self.table_mut());
        self.changed();
        drop(old);
    }

    /// A copy with the same order.
    pub fn copy(&self) -> Ref<Dict> {
        let new = Dict::empty();
        let mut position = 0;
        let table = new.table_mut();
        table.entries.reserve(self.len());
        while let Some((k, v, hash)) = self.next_hashed(&mut position) {
            table.push(hash, k, v);
        }
        new
    }
}

/// # Safety
/// `object` is a dict.
pub unsafe fn traverse(object: *const Object, visit: &mut dyn FnMut(&Value)) {
    let d = unsafe { &*(object as *const Dict) };
    for e in &d.table().entries {
        if let (Some(k), Some(v)) = (&e.key, &e.value) {
            visit(k);
            visit(v);
        }
    }
}

/// # Safety
/// `object` is a dict.
pub unsafe fn clear(object: *const Object) {
    unsafe { (*(object as *const Dict)).clear() }
}
