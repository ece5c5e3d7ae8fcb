//! The runtime that compiled Python programs link with: objects, operations, builtin types, modules.
//!
//! The compiler calls the rows of `molt_abi::functions` (`entry.rs`, bodies listed in `rows.rs`), and
//! what programs name is described by records that the attribute macros write. Nothing here mentions
//! "all types" or "all functions": what a program does not reach is not linked.
//!
//! # Where things are
//!
//! | folder | holds |
//! |---|---|
//! | `object/` | values, references, memory, types and slots, attributes, calls, argument binding, classes, descriptors, functions, generators, exceptions, tracebacks |
//! | `ops/` | what operators and protocols do with values of any type: `arith`, `compare`, `iter`, `subscript`, `repr`, `format`, `truth`, `number`, ... |
//! | `types/` | the builtin types, a file or folder each: static type, slots, methods |
//! | `text/` | string builder, Unicode, codecs, number formatting |
//! | `stdlib/` | functions of `builtins` and of the modules written in Rust |
//! | `host/` | the only imports |
//!
//! # Values
//!
//! [`Value`](object::value::Value) is owned (clone retains, drop releases), `&Value` borrowed,
//! [`Ref<T>`](object::refs::Ref) an owned object of layout `T`. `v.downcast::<List>()` finds subclasses
//! too, `downcast_exact` does not. Errors are `Err(Raised)` with the exception pending:
//! `return Err(raise!(molt_type_TypeError, "expected ", n, ", got ", v.type_name()))`; the pieces are
//! `&str`, `&Str`, `Ref<Str>` and integers. `text!(...)` concatenates the same pieces to a `Ref<Str>`.
//! No `format!`: it drags `core::fmt` into every program that reaches it. Never keep a slice of a list
//! or dict across anything that may run Python code (`==`, `hash`, `repr`, calls, dropping values).
//!
//! # How to add
//!
//! **a type**: a `#[repr(C)]` struct that starts with `head: Object`, `py_object!(Layout, molt_type_x,
//! "x")`, and `builtin_type! { pub static molt_type_x = "x" in "module", base molt_type_object "object",
//! layout Layout, flags TYPE_GC | TYPE_BASE; repr: repr, iter: ..., }`. Slots are functions or closures
//! without captures of the types in `object::type_`; every slot may be absent. Objects are made by
//! `alloc::new(&molt_type_x, |head| Layout { head, ... })`, freed by the slot `dealloc:
//! alloc::drop_object::<Layout>`. A type whose instances own values has `TYPE_GC` and the slot
//! `traverse`; `TYPE_BASE` allows subclasses: its `new` then honours the class it gets. Changing fields
//! are [`Field`](object::field::Field). Numeric slots: `number_slots!`. The name of a type that the
//! compiler may mention is `molt_type_<python name>`.
//!
//! **a method**: `#[molt::method(ty = "list", sig = "append(self, object, /) -> None")] fn append(l:
//! &List, object: &Value) { ... }`. Parameters: `&Value`, `&T` of a layout (checked, with CPython's
//! message), `i64`, `f64`, `bool`, `Option<...>` where the signature has a default; `*args` comes as
//! `&Tuple`, `**kwargs` as `Option<&Dict>`. Results: `Value`, `Ref<T>`, `i64`, `f64`, `bool`, `()`,
//! `Option<...>` (None is None), and `PyResult` of those. The binding errors are CPython's. Types in the
//! signature are read by type inference: be exact, or write nothing. A dunder method that programs
//! may name (`super().__getitem__`) is a `method` as well as a slot. `@static ` and `@class ` stand
//! before the name in `sig`.
//!
//! **a function**: `#[molt::function(module = "math", sig = "sqrt(x, /) -> float")]`; **a constant**:
//! `#[molt::constant(module = "math", name = "pi", stub = "float")] fn pi() -> Value`; **a computed
//! attribute**: `#[molt::getter(ty = "x", name = "real", stub = "float")] fn real(x: &X) -> f64`, with
//! `setter = "molt_s_x_real"` and a `#[molt::setter(ty = "x", name = "real")]` where it may be set;
//! **a constructor**: `#[molt::constructor(sig = "x(iterable=(), /)")] fn new(class: &Type, iterable:
//! Option<&Value>) -> PyResult<Value>`, named in the slot `new`.
//!
//! **a module**: a file in `stdlib/`, named in `stdlib/mod.rs`.
//!
//! **a hook**: where something common needs something large only if a rare thing exists (the digits of
//! big numbers, `print` to a file, callbacks of weak references), it goes through an exported static
//! `molt_..._hook` that whoever makes the rare thing fills. Whatever makes objects with a `write` method
//! calls `stdlib::builtins::print::enable_files`.
//!
//! **a row of the ABI**: its body's name in `rows.rs`; `entry.rs` checks the shape.

#![allow(clippy::missing_safety_doc, non_upper_case_globals)]

extern crate molt_macros as molt;
pub(crate) use molt_macros as _;

pub mod entry;
pub mod host;
pub mod object;
pub mod ops;
pub mod rows;
pub mod stdlib;
pub mod text;
pub mod types;
