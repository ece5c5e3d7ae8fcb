//! What goes through the matches of a text one after the other: the iterator of `finditer`, and scanners.
//!
//! Takes a pattern, a text and a range of it; a `bytearray` keeps its size as long as they live.

use super::match_;
use super::methods::{Walk, place};
use super::pattern::Pattern;
use super::search::How;
use super::subject::{self, view_for};
use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::value::{PyResult, Value, ends};
use crate::types::bytearray::ByteArray;
use crate::types::object::molt_type_object;
use core::cell::Cell;
use molt_abi::layouts::TYPE_GC;

/// Where the search stands.
struct Place {
    pattern: Ref<Pattern>,
    string: Value,
    range: (usize, usize),
    start: Cell<usize>,
    advances: Cell<bool>,
    done: Cell<bool>,
}

impl Place {
    fn new(
        p: &Pattern,
        string: &Value,
        pos: Option<&Value>,
        endpos: Option<&Value>,
    ) -> PyResult<Place> {
        let (pos, endpos) = (place(pos)?, place(endpos)?);
        let len = view_for(p, string)?.len();
        let range = subject::range(len, pos, endpos);
        if let Some(held) = string.downcast::<ByteArray>() {
            held.hold(1);
        }
        Ok(Place {
            pattern: p.to_ref(),
            string: string.clone(),
            range,
            start: Cell::new(range.0),
            advances: Cell::new(false),
            done: Cell::new(false),
        })
    }

    fn step(&self, how: How) -> PyResult<Option<Value>> {
        if self.done.get() {
            return Ok(None);
        }
        let mut walk = Walk::new((self.start.get(), self.range.1));
        walk.advances = self.advances.get();
        if !walk.step_by(&self.pattern, &self.string, how)? {
            self.done.set(true);
            return Ok(None);
        }
        self.start.set(walk.start);
        self.advances.set(walk.advances);
        Ok(Some(match_::make(
            &self.pattern,
            &self.string,
            walk.found,
            self.range,
        )))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(held) = self.string.downcast::<ByteArray>() {
            held.hold(-1);
        }
    }
}

/// What `finditer` gives.
#[repr(C)]
pub struct Matches {
    head: Object,
    place: Place,
}

crate::py_object!(Matches, molt_type_re_matches, "callable_iterator");

builtin_type! {
    /// The iterator of `finditer`.
    pub static molt_type_re_matches = "callable_iterator", base molt_type_object "object",
        layout Matches, flags TYPE_GC;
    dealloc: alloc::drop_object::<Matches>,
    traverse: |o, visit| visit(unsafe { &(*(o as *const Matches)).place.string }),
    iter: |v| Ok(v.clone()),
    next: |v| ends(unsafe { v.cast::<Matches>() }.place.step(How::Search)),
}

#[molt::method(
    ty = "Pattern",
    sig = "finditer(self, /, string, pos=0, endpos=9223372036854775807)",
    text = "($self, /, string, pos=0, endpos=sys.maxsize)"
)]
fn finditer(
    p: &Pattern,
    string: &Value,
    pos: Option<&Value>,
    endpos: Option<&Value>,
) -> PyResult<Value> {
    let place = Place::new(p, string, pos, endpos)?;
    Ok(alloc::new(&molt_type_re_matches, |head| Matches { head, place }).into_value())
}

/// `_sre.SRE_Scanner`.
#[repr(C)]
pub struct Scanner {
    head: Object,
    place: Place,
}

crate::py_object!(Scanner, molt_type_SRE_Scanner, "_sre.SRE_Scanner");

builtin_type! {
    /// `_sre.SRE_Scanner`.
    pub static molt_type_SRE_Scanner = "SRE_Scanner", base molt_type_object "object",
        layout Scanner, flags TYPE_GC, shown "_sre";
    dealloc: alloc::drop_object::<Scanner>,
    traverse: |o, visit| visit(unsafe { &(*(o as *const Scanner)).place.string }),
}

#[molt::method(
    ty = "Pattern",
    sig = "scanner(self, /, string, pos=0, endpos=9223372036854775807)",
    text = "($self, /, string, pos=0, endpos=sys.maxsize)"
)]
fn scanner(
    p: &Pattern,
    string: &Value,
    pos: Option<&Value>,
    endpos: Option<&Value>,
) -> PyResult<Value> {
    let place = Place::new(p, string, pos, endpos)?;
    Ok(alloc::new(&molt_type_SRE_Scanner, |head| Scanner { head, place }).into_value())
}

#[molt::method(ty = "SRE_Scanner", sig = "match(self, /)")]
fn scan_match(s: &Scanner) -> PyResult<Value> {
    Ok(s.place.step(How::Match)?.unwrap_or(Value::NONE))
}

#[molt::method(ty = "SRE_Scanner", sig = "search(self, /)")]
fn scan_search(s: &Scanner) -> PyResult<Value> {
    Ok(s.place.step(How::Search)?.unwrap_or(Value::NONE))
}

#[molt::getter(ty = "SRE_Scanner", name = "pattern", setter = "molt_s_readonly")]
fn scanned_pattern(s: &Scanner) -> Value {
    s.place.pattern.to_value()
}
