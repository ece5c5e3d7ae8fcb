//! Special methods of builtin types unbound and bound (`wrapper_descriptor`, `method-wrapper`), and bound
//! methods of builtin types, which share their type with builtin functions.
//!
//! Takes static descriptors and receivers; gives objects that are called through the descriptor's entry.
//! Never holds the method of a class that a program wrote: see `types::function`.

use crate::builtin_type;
use crate::class_record;
use crate::molt;
use crate::object::alloc;
use crate::object::call;
use crate::object::function::{self, BoundMethod, Builtin};
use crate::object::hash;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::CompareOp;
use crate::ops::depth;
use crate::ops::repr::address;
use crate::text;
use crate::types::described;
use crate::types::object::molt_type_object;
use molt_abi::layouts::{TYPE_CALLABLE, TYPE_GC, TYPE_PLAIN_FUNCTION, TYPE_WEAK};

builtin_type! {
    /// Special methods of builtin types, unbound.
    pub static molt_type_wrapper_descriptor = "wrapper_descriptor" in "_types",
        base molt_type_object "object", layout Builtin, flags TYPE_CALLABLE | TYPE_PLAIN_FUNCTION;
    repr: |v| {
        Ok(text!("<slot wrapper '", name_of(v), "' of '", owner(v).spoken_name(), "' objects>").into_value())
    },
    descr_get: |f, object, _| Ok(match object {
        Some(o) => function::bind_as(&molt_type_method_wrapper, f, o),
        None => f.clone(),
    }),
}

builtin_type! {
    /// The same with their receivers.
    pub static molt_type_method_wrapper = "method-wrapper", base molt_type_object "object",
        layout BoundMethod, flags TYPE_GC | TYPE_CALLABLE;
    dealloc: alloc::drop_object::<BoundMethod>,
    traverse: traverse,
    repr: |v| Ok(shown(v, "<method-wrapper '", "' of ")),
    hash: hash_bound,
    compare: compare_bound,
}

class_record!(
    "_types",
    "method_wrapper",
    molt_type_method_wrapper,
    "object"
);

builtin_type! {
    /// Builtin functions, static methods of builtin types among them, and bound methods of builtin types.
    pub static molt_type_builtin_function_or_method = "builtin_function_or_method" in "_types",
        base molt_type_object "object", layout Builtin, flags TYPE_GC | TYPE_CALLABLE | TYPE_WEAK;
    dealloc: alloc::drop_object::<BoundMethod>,
    traverse: traverse,
    repr: |v| Ok(match (BoundMethod::of(v), of_type(v)) {
        (Some(_), _) => shown(v, "<built-in method ", " of "),
        (None, Some(class)) => text!("<built-in method ", name_of(v), " of type object at 0x",
            address(&class), ">").into_value(),
        (None, None) => text!("<built-in function ", name_of(v), ">").into_value(),
    }),
    hash: |v| match BoundMethod::of(v) {
        Some(_) => hash_bound(v),
        None => Ok(hash::of_address(v.bits() as u32)),
    },
    compare: compare_bound,
}

/// A function without a receiver owns nothing.
///
/// # Safety
/// `o` is of one of these types.
unsafe fn traverse(o: *const Object, visit: &mut dyn FnMut(&Value)) {
    let bits = o as usize as u64;
    if let Some(m) = BoundMethod::of(unsafe { Value::borrow(&bits) }) {
        visit(&m.function);
        visit(&m.receiver);
    }
}

/// The static function of a builtin function, a descriptor, or of what is bound to a receiver.
pub fn builtin(v: &Value) -> &Builtin {
    let v = BoundMethod::of(v).map_or(v, |m| &m.function);
    unsafe { &*(v.bits() as usize as *const Builtin) }
}

/// Its name.
pub fn name_of(v: &Value) -> &Str {
    unsafe { &*builtin(v).callable.name }
}

/// The type of a descriptor.
pub fn owner(v: &Value) -> &'static Type {
    unsafe { &*(builtin(v).owner as usize as *const Type) }
}

/// The type that a static method belongs to, which is its receiver.
fn of_type(v: &Value) -> Option<Value> {
    let bits = builtin(v).owner as u64;
    let owner = unsafe { Value::borrow_opt(&bits) }?;
    owner.isa::<Type>().then(|| owner.clone())
}

fn shown(v: &Value, before: &str, between: &str) -> Value {
    let Some(m) = BoundMethod::of(v) else {
        return Value::NONE;
    };
    let at = address(&m.receiver);
    let class = m.receiver.type_name();
    text!(before, name_of(v), between, class, " object at 0x", at, ">").into_value()
}

fn hash_bound(v: &Value) -> PyResult<i64> {
    let Some(m) = BoundMethod::of(v) else {
        return Ok(0);
    };
    let own = hash::of_address(m.receiver.bits() as u32);
    Ok(hash::not_minus_one(
        own ^ hash::of_address(m.function.bits() as u32),
    ))
}

fn compare_bound(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let same = match (BoundMethod::of(a), BoundMethod::of(b)) {
        _ if !core::ptr::eq(a.ty(), b.ty()) => return Ok(Value::NOT_IMPLEMENTED),
        (Some(x), Some(y)) => x.receiver.is(&y.receiver) && x.function.is(&y.function),
        _ => a.is(b),
    };
    match op {
        CompareOp::Eq => Ok(Value::bool(same)),
        CompareOp::Ne => Ok(Value::bool(!same)),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

macro_rules! callable {
    ($($ty:literal $owner:literal;)*) => { $( const _: () = {
        #[molt::method(ty = $ty, owner = $owner, sig = "__call__(self, /, *args, **kwargs)")]
        fn dunder_call(v: &Value, args: &Value, kwargs: Option<&Value>) -> PyResult<Value> {
            depth::deeper(depth::USUAL, "", || call::call_ex(v, args, kwargs))
        }
    }; )* };
}

callable! {
    "wrapper_descriptor" "wrapper_descriptor";
    "method_wrapper" "method-wrapper";
    "builtin_function_or_method" "builtin_function_or_method";
    "method_descriptor" "method_descriptor";
    "classmethod_descriptor" "classmethod_descriptor";
    "method" "method";
}

/// `__name__` and `__qualname__` of what belongs to a type.
macro_rules! named {
    ($($ty:literal)*) => { $( const _: () = {
        #[molt::getter(ty = $ty, name = "__name__", stub = "str")]
        fn name(f: &Value) -> Value {
            name_of(f).to_value()
        }
        #[molt::getter(ty = $ty, name = "__qualname__", stub = "str")]
        fn qualname(f: &Value) -> Ref<Str> {
            text!(owner(f).qualname(), ".", name_of(f))
        }
        #[molt::getter(ty = $ty, name = "__objclass__")]
        fn objclass(f: &Value) -> Value {
            owner(f).escape()
        }
        #[molt::getter(ty = $ty, name = "__doc__")]
        fn doc(f: &Value) -> Ref<Str> {
            described::method(f)
        }
        #[molt::getter(ty = $ty, name = "__text_signature__")]
        fn text_signature(f: &Value) -> Value {
            described::signature(f)
        }
    }; )* };
}

named! { "wrapper_descriptor" "method_wrapper" "method_descriptor" "classmethod_descriptor" }

#[molt::getter(ty = "builtin_function_or_method", name = "__name__", stub = "str")]
fn function_name(f: &Value) -> Value {
    name_of(f).to_value()
}

#[molt::getter(ty = "builtin_function_or_method", name = "__qualname__", stub = "str")]
fn function_qualname(f: &Value) -> Ref<Str> {
    let class = match BoundMethod::of(f) {
        Some(m) => match m.receiver.downcast::<Type>() {
            Some(class) => Some(class.to_value()),
            None => Some(m.receiver.ty().to_value()),
        },
        None => of_type(f),
    };
    match class.as_ref().and_then(|c| c.downcast::<Type>()) {
        Some(class) => text!(class.qualname(), ".", name_of(f)),
        None => name_of(f).to_ref(),
    }
}

#[molt::getter(ty = "builtin_function_or_method", name = "__module__")]
fn function_module(f: &Value) -> Value {
    match builtin(f).owner {
        0 => Value::NONE,
        a => {
            let bits = a as u64;
            let owner = unsafe { Value::borrow(&bits) };
            if owner.isa::<Str>() {
                owner.clone()
            } else {
                Value::NONE
            }
        }
    }
}

#[molt::getter(ty = "method_wrapper", name = "__self__")]
fn wrapper_self(f: &Value) -> Value {
    BoundMethod::of(f).map_or(Value::NONE, |m| m.receiver.clone())
}

/// The receiver, the class of a `__new__`; None for functions of modules.
#[molt::getter(ty = "builtin_function_or_method", name = "__self__")]
fn function_self(f: &Value) -> Value {
    match BoundMethod::of(f) {
        Some(m) => m.receiver.clone(),
        None if name_of(f).is_text("__new__") => of_type(f).unwrap_or(Value::NONE),
        None => Value::NONE,
    }
}
