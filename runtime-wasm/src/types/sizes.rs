//! What CPython says of the memory that objects take: `__sizeof__`, `__basicsize__`, `__itemsize__`,
//! `__dictoffset__`, `__weakrefoffset__`, `__flags__`.
//!
//! Takes types and values; gives the numbers that CPython gives for the same content. Never what Molt itself
//! allocates: programs compare and add these numbers, and do nothing else with them.

use crate::molt;
use crate::object::attr;
use crate::object::dict::Dict;
use crate::object::layout::{builtin_base, has_dict, has_weakrefs};
use crate::object::list::List;
use crate::object::names::*;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops;
use crate::types::bytearray::molt_type_bytearray;
use crate::types::code::molt_type_code;
use crate::types::dict::molt_type_dict;
use crate::types::frame::molt_type_frame;
use crate::types::int::{self, molt_type_int};
use crate::types::iterators::async_generators::molt_type_async_generator;
use crate::types::iterators::coroutines::molt_type_coroutine;
use crate::types::iterators::generators::molt_type_generator;
use crate::types::list::molt_type_list;
use crate::types::number_method::not_of;
use crate::types::set::{molt_type_frozenset, molt_type_set};
use crate::types::str::molt_type_str;
use molt_abi::layouts::*;

/// Sizes in bytes of an instance and of one item, and where its dict and its weak references stand.
#[derive(Clone, Copy)]
pub struct Shape {
    pub basic: i64,
    pub item: i64,
    pub dict: i64,
    pub weak: i64,
}

const fn plain(basic: i64) -> Shape {
    Shape {
        basic,
        item: 0,
        dict: 0,
        weak: 0,
    }
}

const fn shape(basic: i64, item: i64, dict: i64, weak: i64) -> Shape {
    Shape {
        basic,
        item,
        dict,
        weak,
    }
}

/// What stands before an object that keeps its dict or its weak references there.
const PREFIX_DICT: i64 = -1;
const PREFIX_WEAK: i64 = -32;

/// Exceptions add their own fields to what all have.
fn of_exception(name: &str) -> Shape {
    let basic = match name {
        "BaseExceptionGroup" | "ExceptionGroup" | "AttributeError" => 88,
        "SystemExit" | "NameError" | "StopIteration" | "UnboundLocalError" => 80,
        "ImportError" | "ModuleNotFoundError" => 104,
        "OSError" | "UnicodeDecodeError" | "UnicodeEncodeError" | "UnicodeTranslateError" => 112,
        "SyntaxError" | "IndentationError" | "TabError" => 136,
        _ => 72,
    };
    shape(basic, 0, 16, 0)
}

fn of_builtin(ty: &Type) -> Shape {
    let name = ty.name().as_ascii().unwrap_or_default();
    if ty.has(TYPE_EXCEPTION) {
        let mut at = of_exception(name);
        ty.each_in_mro(|t| {
            let own = of_exception(t.name().as_ascii().unwrap_or_default());
            at.basic = at.basic.max(own.basic);
            false
        });
        return at;
    }
    match name {
        "object" | "NoneType" | "ellipsis" | "NotImplementedType" => plain(16),
        "bool" | "int" => shape(24, 4, 0, 0),
        "tuple" => shape(24, 8, 0, 0),
        "bytes" => shape(33, 1, 0, 0),
        "float" | "dict_keys" | "dict_values" | "dict_items" | "mappingproxy" | "cell" => plain(24),
        "list" | "slice" | "super" | "range_iterator" | "longrange_iterator" | "traceback" => {
            plain(40)
        }
        "dict" | "range" | "zip" | "set_iterator" | "memory_iterator" | "getset_descriptor"
        | "member_descriptor" => plain(48),
        "str" | "property" => plain(64),
        "set" | "frozenset" => shape(200, 0, 0, 192),
        "bytearray"
        | "enumerate"
        | "wrapper_descriptor"
        | "method_descriptor"
        | "classmethod_descriptor" => plain(56),
        "classmethod" | "staticmethod" => shape(32, 0, 24, 0),
        "memoryview" => shape(144, 8, 0, 136),
        "type" => shape(920, 40, 264, 368),
        "generator" | "coroutine" | "async_generator" => shape(144, 8, 0, 16),
        "function" => shape(144, 0, 88, 96),
        "code" => shape(192, 2, 0, 144),
        "method" => shape(48, 0, 0, 32),
        "builtin_function_or_method" => shape(56, 0, 0, 40),
        "module" => shape(56, 0, 16, 40),
        "frame" => shape(120, 8, 0, 0),
        _ if name.starts_with("dict_") => plain(56),
        _ if ty.has(TYPE_INSTANCE) => plain(16),
        _ => plain(32),
    }
}

/// Names in `__slots__` that take a place in instances.
fn own_slots(ty: &Type) -> i64 {
    let slots = attr::type_dict(ty).and_then(|d| d.get_str(molt_name___slots__.get()));
    let Some(slots) = slots else { return 0 };
    if slots.isa::<Str>() {
        return i64::from(!is_special(&slots));
    }
    let count = |items: &[Value]| items.iter().filter(|i| !is_special(i)).count() as i64;
    match (slots.downcast::<Tuple>(), slots.downcast::<List>()) {
        (Some(t), _) => count(t.as_slice()),
        (_, Some(l)) => count(l.as_slice()),
        _ => slots.downcast::<Dict>().map_or(0, |d| d.len() as i64),
    }
}

fn is_special(name: &Value) -> bool {
    name.downcast::<Str>()
        .is_some_and(|n| n.is_text("__dict__") || n.is_text("__weakref__"))
}

/// The shape of instances of a type.
pub fn shape_of(ty: &Type) -> Shape {
    let mut shape = of_builtin(builtin_base(ty));
    if !ty.has(TYPE_HEAP) {
        return shape;
    }
    ty.each_in_mro(|t| {
        if t.has(TYPE_HEAP) {
            shape.basic += 8 * own_slots(t);
        }
        false
    });
    if !ty.has(TYPE_TYPE) {
        if has_dict(ty) && shape.dict == 0 {
            shape.dict = PREFIX_DICT;
        }
        if has_weakrefs(ty) && shape.weak == 0 && shape.item == 0 {
            shape.weak = PREFIX_WEAK;
        }
    }
    shape
}

/// `__flags__`: those bits that say something of the class; the rest is that of CPython's own bookkeeping.
pub fn flags_of(ty: &Type) -> i64 {
    let base = builtin_base(ty);
    let shape = shape_of(ty);
    let heap = ty.has(TYPE_HEAP);
    let kind = |flag: u32, bit: u32| (ty.has(flag) as i64) << bit;
    let mut flags = 1 << 12
        | kind(TYPE_BASE, 10)
        | kind(TYPE_INT, 24)
        | kind(TYPE_LIST, 25)
        | kind(TYPE_TUPLE, 26)
        | kind(TYPE_BYTES, 27)
        | kind(TYPE_STR, 28)
        | kind(TYPE_DICT, 29)
        | kind(TYPE_EXCEPTION, 30)
        | kind(TYPE_TYPE, 11)
        | kind(TYPE_TYPE, 23)
        | kind(TYPE_TYPE, 31)
        | kind(TYPE_SEQUENCE | TYPE_LIST | TYPE_TUPLE, 5)
        | kind(TYPE_MAPPING | TYPE_DICT, 6)
        | kind(TYPE_PLAIN_FUNCTION, 17);
    let matched = matches!(
        base.name().as_ascii().unwrap_or_default(),
        "bool"
            | "bytearray"
            | "float"
            | "bytes"
            | "dict"
            | "frozenset"
            | "set"
            | "int"
            | "list"
            | "str"
            | "tuple"
    );
    flags |= i64::from(matched) << 22;
    flags |= i64::from(collected(ty)) << 14;
    if !heap {
        return flags | 1 << 1 | 1 << 8;
    }
    let names = attr::type_dict(ty).and_then(|d| d.get_str(molt_name___abstractmethods__.get()));
    let is_abstract = names.is_some_and(|n| ops::truth::is_true(&n).unwrap_or(false));
    flags
        | 1 << 9
        | i64::from(shape.dict == PREFIX_DICT) << 4
        | i64::from(shape.weak == PREFIX_WEAK) << 3
        | i64::from(is_abstract) << 20
}

/// Whether CPython's collector follows instances.
pub fn collected(ty: &Type) -> bool {
    ty.has(TYPE_HEAP)
        || !matches!(
            ty.name().as_ascii().unwrap_or_default(),
            "bool"
                | "bytearray"
                | "float"
                | "bytes"
                | "complex"
                | "object"
                | "int"
                | "range"
                | "str"
                | "range_iterator"
                | "longrange_iterator"
                | "code"
                | "NoneType"
                | "ellipsis"
                | "NotImplementedType"
        )
}

/// `__sizeof__` of a value whose class has none of its own.
pub fn size_of(v: &Value) -> PyResult<i64> {
    if let Some(t) = v.downcast::<Type>() {
        let shape = shape_of(t);
        return Ok(match (t.has(TYPE_HEAP), shape.dict == PREFIX_DICT) {
            (false, _) => 416,
            (true, false) => 920,
            (true, true) => 1688,
        });
    }
    let shape = shape_of(v.ty());
    if int::is_int(v) {
        return Ok(shape.basic - 24 + int_size(v)?);
    }
    if let Some(s) = v.downcast::<Str>() {
        let own = match s.is_ascii() {
            true => 41 + s.len() as i64,
            false => 56 + (1 + s.len() as i64) * (1 << s.kind()),
        };
        // What is no subclass keeps its characters behind its head.
        return Ok(if v.ty().has(TYPE_HEAP) { own + 24 } else { own });
    }
    let len = || ops::len(v);
    Ok(shape.basic
        + match builtin_base(v.ty()).name().as_ascii().unwrap_or_default() {
            "bytes" => len()?,
            "bytearray" if len()? > 0 => len()? + 1,
            "tuple" => 8 * len()?,
            "list" => 8 * v.downcast::<List>().map_or(0, |l| l.len() as i64),
            "dict" => v.downcast::<Dict>().map_or(0, table),
            "set" | "frozenset" => set_table(len()?),
            "memoryview" => 24,
            _ => 0,
        })
}

/// Digits of 30 bits; at least one.
fn int_size(object: &Value) -> PyResult<i64> {
    let bits = match object.as_int() {
        Some(n) => i64::from(64 - n.unsigned_abs().leading_zeros()),
        None => int::method::bit_length(object)?,
    };
    Ok(24 + 4 * ((bits + 29) / 30).max(1))
}

/// Keys and values of a dict that was filled one by one: an index of a byte or more for each place, and entries for two
/// thirds of them. Keys that are all str save the hash.
fn table(dict: &Dict) -> i64 {
    let len = dict.len() as i64;
    if len == 0 {
        return 0;
    }
    let mut places = 8;
    while places * 2 / 3 < len {
        places *= 2;
    }
    let index = match places {
        ..=0x80 => 1,
        0x81..=0x8000 => 2,
        _ => 4,
    };
    let mut text = true;
    dict.iter_keys(|k| text &= k.downcast_exact::<Str>().is_some());
    32 + places * index + places * 2 / 3 * if text { 16 } else { 24 }
}

/// A set keeps eight entries in itself.
fn set_table(len: i64) -> i64 {
    let mut places = 8;
    while len * 5 > (places - 1) * 3 {
        places *= if len > 50_000 { 2 } else { 4 };
    }
    if places == 8 { 0 } else { places * 16 }
}

#[molt::method(ty = "object", sig = "__sizeof__(self, /) -> int")]
fn dunder_sizeof(v: &Value) -> PyResult<i64> {
    size_of(v)
}

/// The types that have the method themselves.
macro_rules! own_sizes {
    ($($ty:literal $sym:ident;)*) => { $(
        const _: () = {
            #[molt::method(ty = $ty, sig = "__sizeof__(self, /) -> int")]
            fn method(v: &Value) -> PyResult<i64> {
                if !v.ty().is_subtype(&$sym) {
                    return Err(not_of($ty, "__sizeof__", v));
                }
                size_of(v)
            }
        };
    )* };
}

own_sizes! {
    "int" molt_type_int;
    "str" molt_type_str;
    "list" molt_type_list;
    "dict" molt_type_dict;
    "set" molt_type_set;
    "frozenset" molt_type_frozenset;
    "bytearray" molt_type_bytearray;
    "code" molt_type_code;
    "frame" molt_type_frame;
    "generator" molt_type_generator;
    "coroutine" molt_type_coroutine;
    "async_generator" molt_type_async_generator;
}

#[molt::getter(ty = "type", name = "__basicsize__", stub = "int")]
fn basicsize(t: &Type) -> i64 {
    shape_of(t).basic
}

#[molt::getter(ty = "type", name = "__itemsize__", stub = "int")]
fn itemsize(t: &Type) -> i64 {
    shape_of(t).item
}

#[molt::getter(ty = "type", name = "__dictoffset__", stub = "int")]
fn dictoffset(t: &Type) -> i64 {
    shape_of(t).dict
}

#[molt::getter(ty = "type", name = "__weakrefoffset__", stub = "int")]
fn weakrefoffset(t: &Type) -> i64 {
    shape_of(t).weak
}

#[molt::getter(ty = "type", name = "__flags__", stub = "int")]
fn flags(t: &Type) -> i64 {
    flags_of(t)
}
