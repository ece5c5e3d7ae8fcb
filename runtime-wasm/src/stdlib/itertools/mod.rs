//! `itertools`: every function is a type of iterators, as in CPython.

pub mod combinatoric;
mod copying;
pub mod grouping;
pub mod infinite;
pub mod joining;
pub mod selecting;
pub mod tee;

/// Declares a type of iterators: its layout's visit of owned values, its constructor and its step.
macro_rules! iterator {
    ($(#[$m:meta])* $sym:ident $name:literal $layout:ident, new $new:expr, next $next:expr,
     visit |$x:ident, $visit:ident| $body:expr $(, repr $repr:expr)?) => {
        crate::py_object!($layout, $sym, concat!("itertools.", $name));
        crate::builtin_type! {
            $(#[$m])*
            pub static $sym = $name in "itertools", base molt_type_object "object", layout $layout,
                flags molt_abi::layouts::TYPE_GC | molt_abi::layouts::TYPE_BASE, shown "itertools";
            dealloc: crate::object::alloc::drop_object::<$layout>,
            traverse: |o, $visit| {
                let $x = unsafe { &*(o as *const $layout) };
                $body
            },
            iter: |v| Ok(v.clone()),
            next: |v| crate::object::value::ends($next(unsafe { v.cast::<$layout>() })),
            new: $new,
            $( repr: $repr, )?
        }
        $( crate::dunders! { $name $layout; repr $repr } )?
        crate::dunders! { $name $layout; iter |v: &crate::object::value::Value| Ok(v.clone()),
            next |v| crate::object::value::ends($next(unsafe { v.cast::<$layout>() })) }
    };
}

pub(crate) use iterator;
