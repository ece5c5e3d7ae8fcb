//! How builtin values say what to call to get them again: `__reduce__`.
//!
//! Takes the parts, gives the tuple; gives `iter` and `getattr` as values to those who name them in one.

use crate::molt;
use crate::object::alloc::Global;
use crate::object::call::{Callable, Entry};
use crate::object::function::{BoundMethod, Builtin};
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::static_str;
use crate::types::wrapper::{molt_type_builtin_function_or_method, name_of, owner};

unsafe extern "C" {
    fn molt_fn_builtins_iter_generic(callee: u32, args: u32, nargs: u32, kwnames: u32) -> u64;
    fn molt_fn_builtins_next_generic(callee: u32, args: u32, nargs: u32, kwnames: u32) -> u64;
    fn molt_fn_builtins_getattr_generic(callee: u32, args: u32, nargs: u32, kwnames: u32) -> u64;
}

/// A builtin function that is made when it is first asked for, with room for links that nobody follows.
#[repr(C)]
struct Made {
    links: u64,
    builtin: Builtin,
}

pub fn function(
    place: &Global<u32>,
    name: &'static Str,
    module: &'static Str,
    entry: Entry,
) -> Value {
    if place.load() == 0 {
        let made = Box::leak(Box::new(Made {
            links: 0,
            builtin: Builtin {
                callable: Callable {
                    head: Object::fixed(&molt_type_builtin_function_or_method),
                    entry,
                    name,
                },
                owner: module as *const Str as usize as u32,
                signature: core::ptr::null(),
            },
        }));
        place.store(&made.builtin as *const Builtin as usize as u32);
    }
    let bits = place.load() as u64;
    unsafe { Value::borrow(&bits) }.clone()
}

extern "C" fn call_iter(callee: u32, args: u32, nargs: u32, kwnames: u32) -> u64 {
    unsafe { molt_fn_builtins_iter_generic(callee, args, nargs, kwnames) }
}

extern "C" fn call_getattr(callee: u32, args: u32, nargs: u32, kwnames: u32) -> u64 {
    unsafe { molt_fn_builtins_getattr_generic(callee, args, nargs, kwnames) }
}

extern "C" fn call_next(callee: u32, args: u32, nargs: u32, kwnames: u32) -> u64 {
    unsafe { molt_fn_builtins_next_generic(callee, args, nargs, kwnames) }
}

static NEXT: Global<u32> = Global::new(0);
static ITER: Global<u32> = Global::new(0);
static GETATTR: Global<u32> = Global::new(0);

/// `(function, args)`, or with a third part.
pub fn parts(function: Value, args: Ref<Tuple>, state: Option<Value>) -> Ref<Tuple> {
    match state {
        Some(s) => Tuple::new([function, args.into_value(), s]),
        None => Tuple::new([function, args.into_value()]),
    }
}

/// `(iter, (source,))`, or with a state.
pub fn by_iter(source: Value, state: Option<Value>) -> Ref<Tuple> {
    with_iter(Tuple::new([source]), state)
}

/// `(iter, args)`, or with a state.
pub fn with_iter(args: Ref<Tuple>, state: Option<Value>) -> Ref<Tuple> {
    let iter = function(
        &ITER,
        static_str!("iter"),
        static_str!("builtins"),
        call_iter,
    );
    parts(iter, args, state)
}

/// `(next, (iterator,))`.
pub fn by_next(iterator: Value) -> PyResult<Ref<Tuple>> {
    let next = function(
        &NEXT,
        static_str!("next"),
        static_str!("builtins"),
        call_next,
    );
    Ok(parts(next, Tuple::new([iterator]), None))
}

/// `(class, args)`.
pub fn by_class(class: &Type, args: Ref<Tuple>) -> Ref<Tuple> {
    parts(class.escape(), args, None)
}

/// `(getattr, (object, name))`.
pub fn by_getattr(object: Value, name: &Str) -> Ref<Tuple> {
    let getattr = function(
        &GETATTR,
        static_str!("getattr"),
        static_str!("builtins"),
        call_getattr,
    );
    parts(getattr, Tuple::new([object, name.to_value()]), None)
}

macro_rules! bound {
    ($($ty:literal $owner:literal;)*) => { $( const _: () = {
        #[molt::method(ty = $ty, owner = $owner, sig = "__reduce__(self, /)")]
        fn reduce(v: &Value) -> PyResult<Value> {
            let Some(m) = BoundMethod::of(v) else {
                return Ok(name_of(v).to_value());
            };
            let name = match m.function.downcast::<crate::object::function::Function>() {
                Some(f) => f.name().to_ref(),
                None => name_of(v).to_ref(),
            };
            Ok(by_getattr(m.receiver.clone(), &name).into_value())
        }
    }; )* };
}

bound! {
    "method" "method";
    "method_wrapper" "method-wrapper";
    "builtin_function_or_method" "builtin_function_or_method";
}

macro_rules! descriptors {
    ($($ty:literal)*) => { $( const _: () = {
        #[molt::method(ty = $ty, sig = "__reduce__(self, /)")]
        fn reduce(v: &Value) -> Ref<Tuple> {
            by_getattr(owner(v).escape(), name_of(v))
        }
    }; )* };
}

descriptors! { "wrapper_descriptor" "method_descriptor" "classmethod_descriptor" }

#[molt::method(ty = "ellipsis", sig = "__reduce__(self, /)", text = "")]
fn ellipsis(_v: &Value) -> Value {
    static_str!("Ellipsis").as_value()
}

#[molt::method(ty = "NotImplementedType", sig = "__reduce__(self, /)", text = "")]
fn not_implemented(_v: &Value) -> Value {
    static_str!("NotImplemented").as_value()
}
