//! Null pointers of object representation: they stand for variables that are not bound yet, and only flow on.
//!
//! A block param may hold one when it is released, so a static empty string takes their place: the count of
//! a static object may go up and down.

use crate::ir::{Function, Op, Repr, Static, StaticId};
use molt_hir::ir::PyString;

#[derive(Default)]
pub struct Nulls {
    object: Option<StaticId>,
}

impl Nulls {
    pub fn replace(&mut self, f: &mut Function, statics: &mut Vec<Static>) {
        let values = &f.values;
        for inst in f.blocks.iter_mut().flat_map(|b| &mut b.insts) {
            let pointer = inst
                .results
                .iter()
                .any(|r| matches!(values[r.index()], Repr::Ptr(_)));
            if pointer && matches!(inst.op, Op::ConstRaw(_)) {
                inst.op = Op::Static(*self.object.get_or_insert_with(|| empty(statics)));
            }
        }
    }
}

fn empty(statics: &mut Vec<Static>) -> StaticId {
    let object = Static::Str(PyString::Utf8(String::new()));
    let at = statics
        .iter()
        .position(|s| *s == object)
        .unwrap_or_else(|| {
            statics.push(object);
            statics.len() - 1
        });
    StaticId(at as u32)
}
