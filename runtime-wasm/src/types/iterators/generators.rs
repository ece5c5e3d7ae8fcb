//! Generators: the type and its methods.

use crate::builtin_type;
use crate::molt;
use crate::object::generator::{self, Generator};
use crate::object::refs::PyObject;
use crate::object::value::{PyResult, Value};
use crate::text;
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_GC, TYPE_WEAK};

builtin_type! {
    /// Generators.
    pub static molt_type_generator = "generator" in "_types", base molt_type_object "object",
        layout Generator, flags TYPE_GC | TYPE_WEAK;
    dealloc: generator::dealloc,
    traverse: generator::traverse,
    finalize: generator::finalize,
    repr: repr_frame,
    iter: |v| Ok(v.clone()),
    next: generator::next,
    send: generator::send,
    throw: generator::throw_or_close,
}

/// `<generator object f at 0x...>`, for all that have a frame.
pub fn repr_frame(v: &Value) -> PyResult<Value> {
    let g = unsafe { v.cast::<Generator>() };
    let name = crate::object::function::Function::code_str(g.code.get().qualname);
    Ok(text!(
        "<",
        v.type_name(),
        " object ",
        name,
        " at 0x",
        crate::ops::repr::address(v),
        ">"
    )
    .into_value())
}

#[molt::method(ty = "generator", sig = "send(self, value, /)", text = "")]
fn send(g: &Generator, value: &Value) -> PyResult<Value> {
    let g = &g.to_value();
    generator::send_or_stop(g, value)
}

#[molt::method(
    ty = "generator",
    sig = "throw(self, typ, val=None, tb=None, /)",
    text = ""
)]
fn throw(
    g: &Generator,
    kind: &Value,
    value: Option<&Value>,
    tb: Option<&Value>,
) -> PyResult<Value> {
    let g = &g.to_value();
    let exc = generator::exception_to_throw(kind, value, tb)?;
    generator::throw(g, exc).ok_or_else(|| generator::raise_stop(unsafe { g.cast::<Generator>() }))
}

#[molt::method(
    ty = "generator",
    sig = "close(self, /) -> None",
    text = "",
    until = "13"
)]
fn close(g: &Generator) -> PyResult<()> {
    let g = &g.to_value();
    generator::close(g)
}

#[molt::method(ty = "generator", sig = "close(self, /)", text = "", since = "13")]
fn close_with_value(g: &Generator) -> PyResult<Value> {
    let g = &g.to_value();
    generator::close_value(g)
}

crate::dunders! { "generator" Generator; iter |v: &Value| Ok(v.clone()) }

#[molt::method(ty = "generator", sig = "__next__(self, /)")]
fn dunder_next(g: &Generator) -> PyResult<Value> {
    let g = &g.to_value();
    generator::send_or_stop(g, &Value::NONE)
}

/// Attributes of what has a frame.
#[macro_export]
macro_rules! frame_attributes {
    ($ty:literal $layout:ty, $waits:literal $running:literal $suspended:literal $frame:literal $code:literal
        $name_set:literal $qualname_set:literal) => {
        #[allow(unused_imports)]
        use $crate::object::refs::PyObject as _;
        #[$crate::molt::setter(ty = $ty, name = "__name__")]
        fn set_name(g: &$layout, name: Option<&Value>) -> $crate::object::value::PyResult<()> {
            $crate::types::code::rename(&g.code, name, false)
        }

        #[$crate::molt::setter(ty = $ty, name = "__qualname__")]
        fn set_qualname(g: &$layout, name: Option<&Value>) -> $crate::object::value::PyResult<()> {
            $crate::types::code::rename(&g.code, name, true)
        }

        #[$crate::molt::getter(ty = $ty, name = "__name__", setter = $name_set, stub = "str")]
        fn name(g: &$layout) -> $crate::object::refs::Ref<$crate::object::str::Str> {
            $crate::object::function::Function::code_str(g.code.get().name).to_ref()
        }

        #[$crate::molt::getter(ty = $ty, name = "__qualname__", setter = $qualname_set, stub = "str")]
        fn qualname(g: &$layout) -> $crate::object::refs::Ref<$crate::object::str::Str> {
            $crate::object::function::Function::code_str(g.code.get().qualname).to_ref()
        }

        #[$crate::molt::getter(ty = $ty, name = $running, stub = "bool")]
        fn running(g: &$layout) -> bool {
            g.is_running()
        }

        #[$crate::molt::getter(ty = $ty, name = $suspended, stub = "bool")]
        fn suspended(g: &$layout) -> bool {
            g.has_started() && !g.is_done() && !g.is_running()
        }

        #[$crate::molt::getter(ty = $ty, name = $waits)]
        fn waits_for(g: &$layout) -> Value {
            if g.is_running() {
                return Value::NONE;
            }
            g.delegate.get_or_none()
        }

        #[$crate::molt::getter(ty = $ty, name = $frame)]
        fn frame(g: &$layout) -> Option<$crate::object::refs::Ref<$crate::types::frame::Frame>> {
            (!g.is_done()).then(|| $crate::types::frame::of_waiting($crate::types::code::original(g.code.get())))
        }

        #[$crate::molt::getter(ty = $ty, name = $code)]
        fn code(g: &$layout) -> $crate::object::refs::Ref<$crate::types::code::CodeObject> {
            $crate::types::code::of_code($crate::types::code::original(g.code.get()))
        }
    };
}

frame_attributes!("generator" Generator, "gi_yieldfrom" "gi_running" "gi_suspended" "gi_frame" "gi_code"
    "molt_s_generator___name__" "molt_s_generator___qualname__");

/// What happens as it ends, as often as somebody says so.
#[molt::method(ty = "generator", sig = "__del__(self, /)", text = "")]
fn dunder_del(g: &Generator) -> PyResult<()> {
    let v = g.to_value();
    if !g.has_started() && !g.is_done() {
        return generator::close(&v);
    }
    if let Some(o) = v.object() {
        unsafe { generator::finalize(o) };
    }
    Ok(())
}
