//! `_wit`: how values cross the border of the component. Takes addresses in linear memory and values, as the
//! canonical ABI lays them out; the bindings that the compiler writes call these, and nothing else should.
//!
//! What comes in belongs to the program, and is freed once it is read. What goes out stays until the host has
//! read it, when [`release_all`] frees it.

use std::alloc::{Layout, alloc, dealloc};

use crate::host::canonical::release;
use crate::molt;
use crate::object::alloc::Global;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::bytes::{self, Bytes};
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::{float, int};
use dashu_int::IBig;

macro_rules! loads {
    ($($sig:literal $name:ident $ty:ty;)*) => { $(
        #[molt::function(module = "_wit", sig = $sig)]
        fn $name(address: i64) -> i64 {
            unsafe { (address as usize as *const $ty).read_unaligned() as i64 }
        }
    )* };
}
loads! {
    "load_u8(address, /) -> int" load_u8 u8;
    "load_s8(address, /) -> int" load_s8 i8;
    "load_u16(address, /) -> int" load_u16 u16;
    "load_s16(address, /) -> int" load_s16 i16;
    "load_u32(address, /) -> int" load_u32 u32;
    "load_s32(address, /) -> int" load_s32 i32;
    "load_s64(address, /) -> int" load_s64 i64;
}

#[molt::function(module = "_wit", sig = "load_u64(address, /) -> int")]
fn load_u64(address: i64) -> Value {
    unsigned(unsafe { (address as usize as *const u64).read_unaligned() })
}

/// The number whose low 64 bits these are.
#[molt::function(module = "_wit", sig = "u64(bits, /) -> int")]
fn u64_of(bits: i64) -> Value {
    unsigned(bits as u64)
}

fn unsigned(n: u64) -> Value {
    match i64::try_from(n) {
        Ok(n) => Value::int(n),
        Err(_) => int::from_big(IBig::from(n)),
    }
}

#[molt::function(module = "_wit", sig = "load_f32(address, /) -> float")]
fn load_f32(address: i64) -> f64 {
    f64::from(unsafe { (address as usize as *const f32).read_unaligned() })
}

#[molt::function(module = "_wit", sig = "load_f64(address, /) -> float")]
fn load_f64(address: i64) -> f64 {
    unsafe { (address as usize as *const f64).read_unaligned() }
}

#[molt::function(module = "_wit", sig = "f32_of(bits, /) -> float")]
fn f32_of(bits: i64) -> f64 {
    f64::from(f32::from_bits(bits as u32))
}

#[molt::function(module = "_wit", sig = "f64_of(bits, /) -> float")]
fn f64_of(bits: i64) -> f64 {
    f64::from_bits(bits as u64)
}

/// A string that the host wrote.
#[molt::function(module = "_wit", sig = "take_str(address, length, /) -> str")]
fn take_str(address: i64, length: i64) -> Ref<Str> {
    let (at, len) = (address as usize as *mut u8, length as usize);
    let bytes = unsafe { core::slice::from_raw_parts(at, len) };
    // The host checks that it is UTF-8.
    let text = Str::new(unsafe { core::str::from_utf8_unchecked(bytes) });
    unsafe { release(at, len, 1) };
    text
}

/// A `list<u8>` that the host wrote.
#[molt::function(module = "_wit", sig = "take_bytes(address, length, /) -> bytes")]
fn take_bytes(address: i64, length: i64) -> Ref<Bytes> {
    let (at, len) = (address as usize as *mut u8, length as usize);
    let bytes = Bytes::new(unsafe { core::slice::from_raw_parts(at, len) });
    unsafe { release(at, len, 1) };
    bytes
}

/// Frees the memory of a list that the host wrote.
#[molt::function(module = "_wit", sig = "free(address, size, alignment, /) -> None")]
fn free(address: i64, size: i64, alignment: i64) {
    unsafe {
        release(
            address as usize as *mut u8,
            size as usize,
            alignment as usize,
        )
    }
}

/// Before every block that goes out: the block before it, and the size of both parts.
#[repr(C, align(8))]
struct Held {
    previous: *mut Held,
    size: usize,
}

const HELD: usize = core::mem::size_of::<Held>();

static LAST: Global<*mut Held> = Global::new(core::ptr::null_mut());

fn hold(size: usize) -> *mut u8 {
    let Ok(layout) = Layout::from_size_align(HELD + size, 8) else {
        crate::host::abort()
    };
    unsafe {
        let held = alloc(layout) as *mut Held;
        if held.is_null() {
            crate::host::abort();
        }
        held.write(Held {
            previous: LAST.load(),
            size: HELD + size,
        });
        LAST.store(held);
        held.add(1) as *mut u8
    }
}

/// Memory that lives until the host has read the results of the call under way.
#[molt::function(module = "_wit", sig = "alloc(size, /) -> int")]
fn alloc_held(size: i64) -> i64 {
    hold(size as usize) as usize as i64
}

/// Frees all of it.
#[molt::function(module = "_wit", sig = "release_all() -> None")]
fn release_all() {
    while !LAST.load().is_null() {
        unsafe {
            let held = LAST.load();
            LAST.store((*held).previous);
            let layout = Layout::from_size_align_unchecked((*held).size, 8);
            dealloc(held as *mut u8, layout);
        }
    }
}

/// The int that goes out as a type with these bounds.
fn integer(v: &Value, name: &'static str, low: i64, high: i64) -> PyResult<i64> {
    match v.as_int() {
        Some(n) if low <= n && n <= high => Ok(n),
        None if !int::is_int(v) => Err(wrong(v, "int", name)),
        _ => Err(raise!(
            molt_type_OverflowError,
            "int out of range for ",
            name
        )),
    }
}

fn wrong(v: &Value, wanted: &'static str, name: &'static str) -> crate::object::value::Raised {
    raise!(
        molt_type_TypeError,
        "expected ",
        wanted,
        " for ",
        name,
        ", got ",
        v.type_name()
    )
}

macro_rules! integers {
    ($($to:literal $to_name:ident $store:literal $store_name:ident $ty:ty, $name:literal;)*) => { $(
        #[molt::function(module = "_wit", sig = $to)]
        fn $to_name(value: &Value) -> PyResult<i64> {
            integer(value, $name, <$ty>::MIN as i64, <$ty>::MAX as i64)
        }

        #[molt::function(module = "_wit", sig = $store)]
        fn $store_name(address: i64, value: &Value) -> PyResult<()> {
            let n = integer(value, $name, <$ty>::MIN as i64, <$ty>::MAX as i64)?;
            unsafe { (address as usize as *mut $ty).write_unaligned(n as $ty) };
            Ok(())
        }
    )* };
}
integers! {
    "to_u8(value, /) -> int" to_u8 "store_u8(address, value, /) -> None" store_u8 u8, "u8";
    "to_s8(value, /) -> int" to_s8 "store_s8(address, value, /) -> None" store_s8 i8, "s8";
    "to_u16(value, /) -> int" to_u16 "store_u16(address, value, /) -> None" store_u16 u16, "u16";
    "to_s16(value, /) -> int" to_s16 "store_s16(address, value, /) -> None" store_s16 i16, "s16";
    "to_u32(value, /) -> int" to_u32 "store_u32(address, value, /) -> None" store_u32 u32, "u32";
    "to_s32(value, /) -> int" to_s32 "store_s32(address, value, /) -> None" store_s32 i32, "s32";
    "to_s64(value, /) -> int" to_s64 "store_s64(address, value, /) -> None" store_s64 i64, "s64";
}

fn word(v: &Value) -> PyResult<u64> {
    match int::to_big(v) {
        None => Err(wrong(v, "int", "u64")),
        Some(n) => u64::try_from(&n)
            .map_err(|_| raise!(molt_type_OverflowError, "int out of range for u64")),
    }
}

/// The int with the same 64 bits.
#[molt::function(module = "_wit", sig = "to_u64(value, /) -> int")]
fn to_u64(value: &Value) -> PyResult<i64> {
    Ok(word(value)? as i64)
}

#[molt::function(module = "_wit", sig = "store_u64(address, value, /) -> None")]
fn store_u64(address: i64, value: &Value) -> PyResult<()> {
    unsafe { (address as usize as *mut u64).write_unaligned(word(value)?) };
    Ok(())
}

#[molt::function(module = "_wit", sig = "to_bool(value, /) -> int")]
fn to_bool(value: &Value) -> PyResult<i64> {
    match value.as_bool() {
        Some(b) => Ok(b as i64),
        None => Err(wrong(value, "bool", "bool")),
    }
}

#[molt::function(module = "_wit", sig = "store_bool(address, value, /) -> None")]
fn store_bool(address: i64, value: &Value) -> PyResult<()> {
    let b = to_bool(value)?;
    unsafe { (address as usize as *mut u8).write(b as u8) };
    Ok(())
}

fn number(v: &Value, name: &'static str) -> PyResult<f64> {
    match float::value(v) {
        Some(f) if f.is_nan() => Ok(f64::NAN),
        Some(f) => Ok(f),
        None if int::is_int(v) => int::to_f64(v),
        None => Err(wrong(v, "float", name)),
    }
}

#[molt::function(module = "_wit", sig = "to_f32(value, /) -> float")]
fn to_f32(value: &Value) -> PyResult<f64> {
    number(value, "f32")
}

#[molt::function(module = "_wit", sig = "to_f64(value, /) -> float")]
fn to_f64(value: &Value) -> PyResult<f64> {
    number(value, "f64")
}

#[molt::function(module = "_wit", sig = "store_f32(address, value, /) -> None")]
fn store_f32(address: i64, value: &Value) -> PyResult<()> {
    let f = number(value, "f32")? as f32;
    unsafe { (address as usize as *mut f32).write_unaligned(f) };
    Ok(())
}

#[molt::function(module = "_wit", sig = "store_f64(address, value, /) -> None")]
fn store_f64(address: i64, value: &Value) -> PyResult<()> {
    let f = number(value, "f64")?;
    unsafe { (address as usize as *mut f64).write_unaligned(f) };
    Ok(())
}

#[molt::function(module = "_wit", sig = "to_char(value, /) -> int")]
fn to_char(value: &Value) -> PyResult<i64> {
    let Some(s) = value.downcast::<Str>() else {
        return Err(wrong(value, "str", "char"));
    };
    if s.len() != 1 || s.find_surrogate().is_some() {
        return Err(raise!(
            molt_type_ValueError,
            "expected one character for char"
        ));
    }
    Ok(i64::from(s.chars().at(0)))
}

#[molt::function(module = "_wit", sig = "store_char(address, value, /) -> None")]
fn store_char(address: i64, value: &Value) -> PyResult<()> {
    let c = to_char(value)? as u32;
    unsafe { (address as usize as *mut u32).write_unaligned(c) };
    Ok(())
}

/// Writes address and length of a copy.
fn store_copy(address: i64, bytes: &[u8]) {
    let to = hold(bytes.len());
    unsafe {
        core::ptr::copy_nonoverlapping(bytes.as_ptr(), to, bytes.len());
        let at = address as usize as *mut u32;
        at.write_unaligned(to as usize as u32);
        at.add(1).write_unaligned(bytes.len() as u32);
    }
}

#[molt::function(module = "_wit", sig = "store_str(address, value, /) -> None")]
fn store_str(address: i64, value: &Value) -> PyResult<()> {
    let Some(s) = value.downcast::<Str>() else {
        return Err(wrong(value, "str", "string"));
    };
    if s.is_ascii() {
        store_copy(address, s.raw_bytes());
        return Ok(());
    }
    if s.find_surrogate().is_some() {
        return Err(raise!(
            molt_type_ValueError,
            "a lone surrogate cannot be in a string"
        ));
    }
    let mut text = Vec::new();
    s.encode_utf8(&mut text, None);
    store_copy(address, &text);
    Ok(())
}

#[molt::function(module = "_wit", sig = "store_bytes(address, value, /) -> None")]
fn store_bytes(address: i64, value: &Value) -> PyResult<()> {
    match bytes::view(value) {
        Some(bytes) => {
            store_copy(address, &bytes);
            Ok(())
        }
        None => Err(wrong(value, "bytes", "list<u8>")),
    }
}
