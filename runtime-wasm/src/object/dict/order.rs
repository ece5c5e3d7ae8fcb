//! The first entry of a dict, and entries that move to either end.
//!
//! Takes keys, changes the order of entries. Amortised, each step takes the same time however many entries there are.
//! Never makes the methods of `OrderedDict` (see `stdlib::collections::ordering`).

use super::{Dict, Entry, SMALLEST, bytes};
use crate::object::alloc;
use crate::object::value::{PyResult, Value};
use crate::ops;

impl Dict {
    /// The oldest entry. Where it was found is kept, so that taking entries one by one does not pass the holes again
    /// and again.
    pub(super) fn first_live(&self) -> Option<usize> {
        let from = self.first.get() as usize;
        let found = self
            .written()
            .get(from..)?
            .iter()
            .position(|e| e.key.is_some())?;
        self.first.set((from + found) as u32);
        Some(from + found)
    }

    /// Takes the oldest entry.
    pub fn take_first(&self) -> Option<(Value, Value)> {
        self.first_live().map(|i| self.remove_at(i))
    }

    /// Moves the entry of a key to the end, or to the front; whether there is one.
    pub fn move_entry(&self, key: &Value, last: bool) -> PyResult<bool> {
        let hash = ops::hash(key)?;
        let Some(i) = self.find(key, hash)? else {
            return Ok(false);
        };
        if last {
            if i + 1 != self.count() {
                let (key, value) = self.remove_at(i);
                self.push(hash, key, value)?;
            }
        } else if self.first_live() != Some(i) {
            let (key, value) = self.remove_at(i);
            self.push_front(hash, key, value)?;
        }
        Ok(true)
    }

    /// Puts an entry whose key is not there before all others.
    fn push_front(&self, hash: i64, key: Value, value: Value) -> PyResult<()> {
        let Some(mut at) = self.first_live() else {
            return self.push(hash, key, value);
        };
        if at == 0 || self.is_full() {
            at = self.open_front()?;
        }
        at -= 1;
        unsafe {
            self.entries.get().add(at).write(Entry {
                hash,
                key: Some(key),
                value: Some(value),
            })
        };
        self.first.set(at as u32);
        self.live.set(self.live.get() + 1);
        self.lost.set(self.lost.get() + 1);
        self.index_entry(hash, at as u32);
        self.changed();
        Ok(())
    }

    /// Makes room before the first entry; where that then stands.
    fn open_front(&self) -> PyResult<usize> {
        let room = self.len() / 2 + 2;
        let need = self.len() + 2 * room;
        let size = (need * 3 / 2 + 1).max(SMALLEST).next_power_of_two();
        alloc::ensure(bytes(size))?;
        self.resize(size);
        let (entries, count) = (self.entries.get(), self.count());
        unsafe {
            core::ptr::copy(entries, entries.add(room), count);
            for i in 0..room {
                entries.add(i).write(Entry {
                    hash: 0,
                    key: None,
                    value: None,
                });
            }
            if size > SMALLEST {
                core::ptr::write_bytes(self.index(), 0xFF, size);
            }
            self.count.set((count + room) as u32);
            for i in room..count + room {
                self.index_entry((*entries.add(i)).hash, i as u32);
            }
        }
        self.first.set(room as u32);
        Ok(room)
    }
}
