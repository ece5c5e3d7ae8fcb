//! Dunder methods of builtin types, from the functions in their slots.
//!
//! Takes `dunders! { "list" List; len len, getitem getitem, ... }` and gives a method record for each
//! name that a program may write out (`x.__len__()`, `super().__setitem__(k, v)`). Never fills slots.

use crate::object::call::Args;
use crate::object::class::leaves_keywords;
use crate::object::dict::Dict;
use crate::object::refs::PyObject;
use crate::object::tuple::Tuple;
use crate::object::type_::{InitFn, Type};
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;

/// A borrowed object as a borrowed value.
#[inline(always)]
pub fn with<T: PyObject, R>(v: &T, f: impl FnOnce(&Value) -> R) -> R {
    let bits = v as *const T as usize as u64;
    f(unsafe { Value::borrow(&bits) })
}

/// Calls an `init` slot with what a generic call collected.
pub fn init_with(v: &Value, args: &Tuple, kwargs: Option<&Dict>, f: InitFn) -> PyResult<()> {
    let mut values = args.as_slice().to_vec();
    let mut names = Vec::new();
    for (k, x) in kwargs.map_or(Vec::new(), |d| d.entries()) {
        names.push(k);
        values.push(x);
    }
    let names = (!names.is_empty()).then(|| Tuple::from_vec(names));
    f(v, &Args::new(&values, names.as_deref()))
}

/// The argument of a constructor that takes just one, by position.
pub fn only_argument<'a>(class: &Type, args: &Args<'a>, name: &'static str) -> PyResult<&'a Value> {
    if args.keyword_count() != 0 && !leaves_keywords(class, false) {
        return Err(raise!(
            molt_type_TypeError,
            name,
            "() takes no keyword arguments"
        ));
    }
    match args.positional() {
        [one] => Ok(one),
        other => Err(raise!(
            molt_type_TypeError,
            name,
            " expected 1 argument, got ",
            other.len()
        )),
    }
}

/// The methods of the listed slots.
#[macro_export]
macro_rules! dunders {
    ($ty:literal $layout:ty; $( $kind:ident $f:expr ),* $(,)?) => { $( $crate::dunder!($ty $layout; $kind $f); )* };
}

/// One method around a slot function.
#[macro_export]
macro_rules! dunder_method {
    ($ty:literal $layout:ty; $sig:literal; ($($arg:ident),*) $($out:ty)?, $f:expr) => {
        const _: () = {
            #[$crate::molt::method(ty = $ty, sig = $sig)]
            fn method(
                v: &$layout
                $(, $arg: &$crate::object::value::Value)*
            ) -> $crate::object::value::PyResult<$crate::dunder_result!($($out)?)> {
                $crate::types::dunder::with(v, |v| ($f)(v $(, $arg)*))
            }
        };
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! dunder_result {
    () => {
        $crate::object::value::Value
    };
    ($t:ty) => {
        $t
    };
}

/// The methods of one slot.
#[macro_export]
macro_rules! dunder {
    ($ty:literal $l:ty; len $f:expr) => { $crate::dunder_method!($ty $l; "__len__(self, /) -> int"; () i64, $f); };
    ($ty:literal $l:ty; length_hint $f:expr) => {
        $crate::dunder_method!($ty $l; "__length_hint__(self, /) -> int"; () i64, $f);
    };
    ($ty:literal $l:ty; hash $f:expr) => { $crate::dunder_method!($ty $l; "__hash__(self, /) -> int"; () i64, $f); };
    // A getter of a stub `None` is no descriptor: the class itself has None.
    ($ty:literal $l:ty; unhashable $f:expr) => {
        const _: () = {
            #[$crate::molt::getter(ty = $ty, name = "__hash__", stub = "None")]
            fn none(_: &$crate::object::value::Value) -> $crate::object::value::Value {
                $f
            }
        };
    };
    ($ty:literal $l:ty; repr $f:expr) => { $crate::dunder_method!($ty $l; "__repr__(self, /) -> str"; (), $f); };
    ($ty:literal $l:ty; bool $f:expr) => { $crate::dunder_method!($ty $l; "__bool__(self, /) -> bool"; () bool, $f); };
    ($ty:literal $l:ty; iter $f:expr) => { $crate::dunder_method!($ty $l; "__iter__(self, /)"; (), $f); };
    ($ty:literal $l:ty; reversed $f:expr) => { $crate::dunder_method!($ty $l; "__reversed__(self, /)"; (), $f); };
    ($ty:literal $l:ty; next $f:expr) => {
        $crate::dunder_method!($ty $l; "__next__(self, /)"; (),
            |v: &Value| $crate::types::iterators::next_or_stop(v, $f));
    };
    ($ty:literal $l:ty; contains $f:expr) => {
        $crate::dunder_method!($ty $l; "__contains__(self, key, /) -> bool"; (key) bool, $f);
    };
    ($ty:literal $l:ty; getitem $f:expr) => { $crate::dunder_method!($ty $l; "__getitem__(self, key, /)"; (key), $f); };
    ($ty:literal $l:ty; setitem $f:expr) => {
        $crate::dunder_method!($ty $l; "__setitem__(self, key, value, /) -> None"; (key, value) (),
            |v: &Value, k: &Value, x: &Value| ($f)(v, k, Some(x)));
        $crate::dunder_method!($ty $l; "__delitem__(self, key, /) -> None"; (key) (),
            |v: &Value, k: &Value| ($f)(v, k, None));
    };
    ($ty:literal $l:ty; concat $f:expr) => { $crate::dunder_method!($ty $l; "__add__(self, value, /)"; (value), $f); };
    ($ty:literal $l:ty; repeat $f:expr) => {
        $crate::dunder_method!($ty $l; "__mul__(self, value, /)"; (value), $f);
        $crate::dunder_method!($ty $l; "__rmul__(self, value, /)"; (value), $f);
    };
    ($ty:literal $l:ty; inplace_concat $f:expr) => {
        $crate::dunder_method!($ty $l; "__iadd__(self, value, /)"; (value), $f);
    };
    ($ty:literal $l:ty; inplace_repeat $f:expr) => {
        $crate::dunder_method!($ty $l; "__imul__(self, value, /)"; (value), $f);
    };
    ($ty:literal $l:ty; equality $f:expr) => {
        $crate::dunder_method!($ty $l; "__eq__(self, value, /)"; (value),
            |a: &Value, b: &Value| ($f)(a, b, $crate::ops::compare::CompareOp::Eq));
        $crate::dunder_method!($ty $l; "__ne__(self, value, /)"; (value),
            |a: &Value, b: &Value| ($f)(a, b, $crate::ops::compare::CompareOp::Ne));
    };
    ($ty:literal $l:ty; compare $f:expr) => {
        $crate::dunder!($ty $l; equality $f);
        $crate::dunder_method!($ty $l; "__lt__(self, value, /)"; (value),
            |a: &Value, b: &Value| ($f)(a, b, $crate::ops::compare::CompareOp::Lt));
        $crate::dunder_method!($ty $l; "__le__(self, value, /)"; (value),
            |a: &Value, b: &Value| ($f)(a, b, $crate::ops::compare::CompareOp::Le));
        $crate::dunder_method!($ty $l; "__gt__(self, value, /)"; (value),
            |a: &Value, b: &Value| ($f)(a, b, $crate::ops::compare::CompareOp::Gt));
        $crate::dunder_method!($ty $l; "__ge__(self, value, /)"; (value),
            |a: &Value, b: &Value| ($f)(a, b, $crate::ops::compare::CompareOp::Ge));
    };
    ($ty:literal $l:ty; or $f:expr) => {
        $crate::dunder_method!($ty $l; "__or__(self, value, /)"; (value), $f);
        $crate::dunder_method!($ty $l; "__ror__(self, value, /)"; (value), |a: &Value, b: &Value| ($f)(b, a));
    };
    ($ty:literal $l:ty; and $f:expr) => {
        $crate::dunder_method!($ty $l; "__and__(self, value, /)"; (value), $f);
        $crate::dunder_method!($ty $l; "__rand__(self, value, /)"; (value), |a: &Value, b: &Value| ($f)(b, a));
    };
    ($ty:literal $l:ty; sub $f:expr) => {
        $crate::dunder_method!($ty $l; "__sub__(self, value, /)"; (value), $f);
        $crate::dunder_method!($ty $l; "__rsub__(self, value, /)"; (value), |a: &Value, b: &Value| ($f)(b, a));
    };
    ($ty:literal $l:ty; xor $f:expr) => {
        $crate::dunder_method!($ty $l; "__xor__(self, value, /)"; (value), $f);
        $crate::dunder_method!($ty $l; "__rxor__(self, value, /)"; (value), |a: &Value, b: &Value| ($f)(b, a));
    };
    ($ty:literal $l:ty; ior $f:expr) => { $crate::dunder_method!($ty $l; "__ior__(self, value, /)"; (value), $f); };
    ($ty:literal $l:ty; iand $f:expr) => { $crate::dunder_method!($ty $l; "__iand__(self, value, /)"; (value), $f); };
    ($ty:literal $l:ty; isub $f:expr) => { $crate::dunder_method!($ty $l; "__isub__(self, value, /)"; (value), $f); };
    ($ty:literal $l:ty; ixor $f:expr) => { $crate::dunder_method!($ty $l; "__ixor__(self, value, /)"; (value), $f); };
    ($ty:literal $l:ty; init $f:expr) => {
        const _: () = {
            #[$crate::molt::method(ty = $ty, sig = "__init__(self, /, *args, **kwargs) -> None")]
            fn method(
                v: &$l,
                args: &$crate::object::tuple::Tuple,
                kwargs: Option<&$crate::object::dict::Dict>,
            ) -> $crate::object::value::PyResult<()> {
                $crate::types::dunder::with(v, |v| $crate::types::dunder::init_with(v, args, kwargs, $f))
            }
        };
    };
}
