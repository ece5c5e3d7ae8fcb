//! The end of a program: exit functions, then the finalizers of all that is left.
//!
//! Takes the module variables. Follows CPython: unreachable cycles end first, then everything that modules refer to is
//! finalized in the order in which it is found from them, nearest first. Frees nothing: the program is over.

use crate::object::addresses::AddressSet;
use crate::object::alloc::{self, Global};
use crate::object::exception;
use crate::object::field::Field;
use crate::object::gc;
use crate::object::refs::Object;
use crate::object::value::Value;
use molt_abi::layouts::TYPE_PREFIX_DICT;

/// Runs what `atexit` registered; the module fills it. Exported, lest it is taken for a constant.
#[unsafe(no_mangle)]
pub static molt_exit_hook: Global<Option<fn()>> = Global::new(None);

/// The exception that ended the program: with its traceback it keeps the variables of the frames that it left.
pub static LAST: Field = Field::empty();

/// The row `at_exit`.
pub fn at_exit(variables: u32, count: i32) {
    if let Some(run) = molt_exit_hook.load() {
        run();
    }
    LAST.set(None);
    gc::collect();
    let variables =
        unsafe { core::slice::from_raw_parts(variables as usize as *const u32, count as usize) };
    let mut found = Found::default();
    for &address in variables {
        if address == 0 {
            found.follow();
            continue;
        }
        if address & 1 != 0 {
            found.visit(&unsafe { &*((address - 1) as usize as *const Object) }.to_value());
            continue;
        }
        let variable = unsafe { &*(address as usize as *const Field) };
        if let Some(v) = variable.peek() {
            found.visit(v);
        }
    }
    for v in &found.objects {
        gc::finalize_object(v);
    }
    drop(exception::take_pending());
    // Nothing is freed any more.
    core::mem::forget(found);
}

/// Objects in the order in which they were found.
#[derive(Default)]
struct Found {
    objects: Vec<Value>,
    seen: AddressSet,
    /// How many of them were followed.
    at: usize,
}

impl Found {
    fn visit(&mut self, v: &Value) {
        if let Some(o) = v.object()
            && self.seen.insert(o as *const Object as usize as u32)
        {
            self.objects.push(v.clone());
        }
    }

    fn follow(&mut self) {
        while let Some(o) = self.objects.get(self.at).and_then(Value::object) {
            let object = o as *const Object;
            let ty = o.ty();
            if let Some(traverse) = ty.slot_traverse() {
                unsafe { traverse(object, &mut |v| self.visit(v)) };
            }
            if ty.has(TYPE_PREFIX_DICT) {
                let dict = unsafe { (*alloc::prefix_dict(object)).get() } as u64;
                if let Some(dict) = unsafe { Value::borrow_opt(&dict) } {
                    self.visit(dict);
                }
            }
            self.at += 1;
        }
    }
}
