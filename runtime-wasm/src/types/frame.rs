//! `types.FrameType`: a function that ran, as it was when somebody asked.
//!
//! A picture, taken once: the line does not move on, and the variables of functions are not shown.

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::field::Field;
use crate::object::function::Function;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::traceback::code_of;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::text;
use crate::types::code::{self, CodeObject};
use crate::types::exceptions::molt_type_AttributeError;
use crate::types::module::Module;
use crate::types::object::molt_type_object;
use molt_abi::layouts::{CodeHead, Location, TYPE_GC};

/// A frame.
#[repr(C)]
pub struct Frame {
    head: Object,
    location: &'static Location,
    back: Field,
}

crate::py_object!(Frame, molt_type_frame, "frame");

builtin_type! {
    /// `types.FrameType`.
    pub static molt_type_frame = "frame" in "_types", base molt_type_object "object",
        layout Frame, flags TYPE_GC;
    dealloc: alloc::drop_object::<Frame>,
    traverse: |o, visit| unsafe { (*(o as *const Frame)).back.visit(visit) },
    repr: |v| {
        let location = unsafe { v.cast::<Frame>() }.location;
        let code = code_of(location);
        Ok(text!(
            "<frame at 0x", crate::ops::repr::address(v), ", file '", Function::code_str(code.file), "', line ",
            location.line as usize, ", code ", Function::code_str(code.name), ">"
        ).into_value())
    },
}

impl Frame {
    /// Where it was.
    pub fn location(&self) -> &'static Location {
        self.location
    }
}

/// The frame of a place, called from `back`.
pub fn make(location: &'static Location, back: Option<Ref<Frame>>) -> Ref<Frame> {
    alloc::new(&molt_type_frame, |head| Frame {
        head,
        location,
        back: Field::new(back.map(Ref::into_value)),
    })
}

#[molt::getter(ty = "frame", name = "f_code")]
fn f_code(f: &Frame) -> Ref<CodeObject> {
    code::of_code(code_of(f.location))
}

/// None where the line is not known.
#[molt::getter(ty = "frame", name = "f_lineno")]
fn f_lineno(f: &Frame) -> Option<i64> {
    Some(f.location.line as i64).filter(|line| *line != 0)
}

/// The frame of a generator or coroutine that waits.
pub fn of_waiting(code: &'static CodeHead) -> Ref<Frame> {
    let location = Location {
        code: code as *const CodeHead as usize as u32,
        line: 0,
        column: 0,
        end_line: 0,
        end_column: 0,
        reserved: 0,
    };
    make(Box::leak(Box::new(location)), None)
}

#[molt::getter(ty = "frame", name = "f_lasti", stub = "int")]
fn f_lasti(f: &Frame) -> i64 {
    // A number that is different for different places.
    f.location as *const Location as usize as i64
}

#[molt::getter(ty = "frame", name = "f_back")]
fn f_back(f: &Frame) -> Value {
    f.back.get_or_none()
}

#[molt::getter(ty = "frame", name = "f_trace")]
fn f_trace(_f: &Frame) -> Value {
    Value::NONE
}

#[molt::getter(ty = "frame", name = "f_trace_lines", stub = "bool")]
fn f_trace_lines(_f: &Frame) -> bool {
    true
}

#[molt::getter(ty = "frame", name = "f_trace_opcodes", stub = "bool")]
fn f_trace_opcodes(_f: &Frame) -> bool {
    false
}

/// The variables of the module that the function is of; those of the library keep theirs.
#[molt::getter(ty = "frame", name = "f_globals")]
fn f_globals(f: &Frame) -> PyResult<Value> {
    let name = Function::code_str(code_of(f.location).module);
    let module = crate::stdlib::sys::modules::find(name);
    match module.as_ref().and_then(|m| m.downcast::<Module>()) {
        Some(module) => Ok(module.dict_or_new().to_value()),
        None => Err(raise!(
            molt_type_AttributeError,
            "'frame' object has no attribute 'f_globals'"
        )),
    }
}

/// `frame.f_globals["__name__"]`, without the dict.
#[molt::function(module = "_types", sig = "module_of_frame(frame, /) -> str")]
fn module_of_frame(frame: &Value) -> PyResult<Ref<Str>> {
    match frame.downcast::<Frame>() {
        Some(frame) => Ok(Function::code_str(code_of(frame.location).module).to_exact()),
        None => Err(raise!(
            molt_type_AttributeError,
            "'",
            frame.ty().name(),
            "' object has no attribute 'f_globals'"
        )),
    }
}
