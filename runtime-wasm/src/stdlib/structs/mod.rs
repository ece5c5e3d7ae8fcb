//! `struct`: its functions, and `Struct`.
//!
//! A format is parsed once as long as the program uses the same text object for it.

mod item;
mod iterator;
mod layout;

use crate::builtin_type;
use crate::molt;
use crate::object::alloc::{self, Global};
use crate::object::buffer::{self, Export, export};
use crate::object::call::Args;
use crate::object::exception::{self, Exception};
use crate::object::refs::{Object, Ref};
use crate::object::str::{Chars, Str};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::text;
use crate::types::bytes::{Bytes, need};
use crate::types::exceptions::{
    base, molt_type_Exception, molt_type_IndexError, molt_type_RuntimeError, molt_type_TypeError,
};
use crate::types::object::molt_type_object;
use core::cell::UnsafeCell;
use layout::Layout;
use molt_abi::layouts::{TYPE_BASE, TYPE_EXCEPTION, TYPE_GC, TYPE_INSTANCE, TYPE_WEAK};
use std::rc::Rc;

builtin_type! {
    /// `struct.error`.
    pub static molt_type_struct_error = "error" in "_struct", base molt_type_Exception "Exception",
        layout Exception, flags TYPE_GC | TYPE_BASE | TYPE_EXCEPTION | TYPE_INSTANCE, shown "struct";
    dealloc: base::dealloc,
    traverse: base::traverse,
    clear: base::clear,
    repr: base::repr,
    str: base::str,
    init: base::init,
    new: base::new,
}

#[cold]
fn error(message: &'static str) -> Raised {
    raise_error(Str::new(message))
}

#[cold]
fn raise_error(message: Ref<Str>) -> Raised {
    exception::raise_message(&molt_type_struct_error, message)
}

/// A `struct.Struct`.
#[repr(C)]
pub struct Struct {
    head: Object,
    parsed: UnsafeCell<Option<(Ref<Str>, Rc<Layout>)>>,
}

crate::py_object!(Struct, molt_type_Struct, "_struct.Struct");

builtin_type! {
    /// `struct.Struct`.
    pub static molt_type_Struct = "Struct" in "_struct", base molt_type_object "object",
        layout Struct, flags TYPE_BASE | TYPE_WEAK, shown "_struct";
    dealloc: alloc::drop_object::<Struct>,
    new: |class, _| Ok(make(class).into_value()),
    init: init,
}

crate::dunders! { "Struct" Struct; init init }

fn make(class: &Type) -> Ref<Struct> {
    alloc::new(class, |head| Struct {
        head,
        parsed: UnsafeCell::new(None),
    })
}

#[molt::constructor(sig = "Struct(format)")]
fn bind_init(_class: &Type, format: &Value) -> PyResult<Value> {
    Ok(format.clone())
}

fn init(v: &Value, args: &Args) -> PyResult<()> {
    let format = bind_init(v.ty(), args)?;
    let text = layout::characters(&format)?;
    let parsed = layout::parse(&text)?;
    let s = unsafe { v.cast::<Struct>() };
    let old =
        unsafe { (*s.parsed.get()).replace((Str::from_chars(Chars::One(&text)), Rc::new(parsed))) };
    drop(old);
    Ok(())
}

impl Struct {
    fn layout(&self) -> PyResult<Rc<Layout>> {
        match unsafe { &*self.parsed.get() } {
            Some((_, layout)) => Ok(layout.clone()),
            None => Err(raise!(
                molt_type_RuntimeError,
                "Struct object is not initialized"
            )),
        }
    }
}

/// Formats that were used lately, by the objects that hold their text.
const KEPT: usize = 8;
type Known = [Option<(Value, Rc<Layout>)>; KEPT];
static FORMATS: Global<Known> = Global::new([const { None }; KEPT]);
static NEXT: Global<usize> = Global::new(0);

fn parsed(format: &Value) -> PyResult<Rc<Layout>> {
    let known = unsafe { &mut *FORMATS.get() };
    for (text, layout) in known.iter().flatten() {
        if text.is(format) {
            return Ok(layout.clone());
        }
    }
    let layout = Rc::new(layout::parse(&layout::characters(format)?)?);
    let place = NEXT.load() % KEPT;
    NEXT.store(place + 1);
    let old = known[place].replace((format.clone(), layout.clone()));
    drop(old);
    Ok(layout)
}

fn check_count(layout: &Layout, values: &[Value], name: &'static str) -> PyResult<()> {
    if values.len() == layout.values {
        return Ok(());
    }
    Err(raise_error(text!(
        name,
        " expected ",
        layout.values,
        " items for packing (got ",
        values.len(),
        ")"
    )))
}

fn packed(layout: &Layout, values: &[Value]) -> PyResult<Ref<Bytes>> {
    check_count(layout, values, "pack")?;
    if layout.size > 1 << 30 {
        return Err(crate::types::str::part::no_memory());
    }
    let mut out = vec![0; layout.size];
    item::pack(layout, values, &mut out)?;
    Ok(Bytes::new(&out))
}

fn unpacked(layout: &Layout, data: &Value) -> PyResult<Ref<Tuple>> {
    let b = need(data)?;
    if b.len() != layout.size {
        return Err(raise_error(text!(
            "unpack requires a buffer of ",
            layout.size,
            " bytes"
        )));
    }
    Ok(Tuple::from_vec(item::unpack(layout, &b)))
}

/// What an offset is relative to, and its errors.
struct Place {
    function: &'static str,
    /// "no space to pack" or "not enough data to unpack".
    lack: &'static str,
    doing: &'static str,
}

fn offset_in(layout: &Layout, len: usize, offset: i64, place: &Place) -> PyResult<usize> {
    let size = layout.size as i64;
    let length = len as i64;
    let mut at = offset;
    if at < 0 {
        if at + size > 0 {
            return Err(raise_error(text!(
                place.lack,
                " ",
                size,
                " bytes at offset ",
                at
            )));
        }
        if at + length < 0 {
            return Err(raise_error(text!(
                "offset ",
                at,
                " out of range for ",
                length,
                "-byte buffer"
            )));
        }
        at += length;
    }
    if length - at < size {
        return Err(raise_error(text!(
            place.function,
            " requires a buffer of at least ",
            size.saturating_add(at),
            " bytes for ",
            place.doing,
            " ",
            size,
            " bytes at offset ",
            at,
            " (actual buffer size is ",
            length,
            ")"
        )));
    }
    Ok(at as usize)
}

fn unpacked_from(layout: &Layout, data: &Value, offset: i64) -> PyResult<Ref<Tuple>> {
    let b = need(data)?;
    let place = Place {
        function: "unpack_from",
        lack: "not enough data to unpack",
        doing: "unpacking",
    };
    let at = offset_in(layout, b.len(), offset, &place)?;
    Ok(Tuple::from_vec(item::unpack(
        layout,
        &b[at..at + layout.size],
    )))
}

fn writable(v: &Value) -> PyResult<Export> {
    let found = export(v, buffer::WRITABLE);
    if let Ok(Some(found)) = found {
        return Ok(found);
    }
    drop(exception::take_pending());
    Err(raise!(
        molt_type_TypeError,
        "argument must be read-write bytes-like object, not ",
        v.type_name()
    ))
}

/// `pack_into` without its format.
fn packed_into(layout: &Layout, args: &[Value]) -> PyResult<()> {
    let [target, offset, values @ ..] = args else {
        return Err(error(match args.len() {
            0 => "pack_into expected buffer argument",
            _ => "pack_into expected offset argument",
        }));
    };
    check_count(layout, values, "pack_into")?;
    let target = writable(target)?;
    let n = crate::ops::number::index(offset)?;
    let offset = n.as_int().ok_or_else(|| {
        raise!(
            molt_type_IndexError,
            "cannot fit '",
            offset.type_name(),
            "' into an index-sized integer"
        )
    })?;
    let place = Place {
        function: "pack_into",
        lack: "no space to pack",
        doing: "packing",
    };
    let at = offset_in(layout, target.look.bytes(), offset, &place)?;
    let memory =
        unsafe { core::slice::from_raw_parts_mut(target.look.at.wrapping_add(at), layout.size) };
    memory.fill(0);
    item::pack(layout, values, memory)
}

#[molt::function(module = "_struct", sig = "calcsize(format, /) -> int")]
fn calcsize(format: &Value) -> PyResult<i64> {
    Ok(parsed(format)?.total)
}

fn first_of(args: &Tuple) -> PyResult<(&Value, &[Value])> {
    args.as_slice()
        .split_first()
        .ok_or_else(|| raise!(molt_type_TypeError, "missing format argument"))
}

#[molt::function(module = "_struct", sig = "pack(*args) -> bytes", text = "")]
fn pack(args: &Tuple) -> PyResult<Ref<Bytes>> {
    let (format, values) = first_of(args)?;
    packed(&*parsed(format)?, values)
}

#[molt::function(module = "_struct", sig = "pack_into(*args) -> None", text = "")]
fn pack_into(args: &Tuple) -> PyResult<()> {
    let (format, rest) = first_of(args)?;
    packed_into(&*parsed(format)?, rest)
}

#[molt::function(module = "_struct", sig = "unpack(format, buffer, /) -> tuple")]
fn unpack(format: &Value, buffer: &Value) -> PyResult<Ref<Tuple>> {
    unpacked(&*parsed(format)?, buffer)
}

#[molt::function(
    module = "_struct",
    sig = "unpack_from(format, /, buffer, offset=0) -> tuple"
)]
fn unpack_from(format: &Value, buffer: &Value, offset: Option<i64>) -> PyResult<Ref<Tuple>> {
    unpacked_from(&*parsed(format)?, buffer, offset.unwrap_or(0))
}

#[molt::function(module = "_struct", sig = "iter_unpack(format, buffer, /)")]
fn iter_unpack(format: &Value, buffer: &Value) -> PyResult<Value> {
    iterator::make(parsed(format)?, buffer)
}

#[molt::method(ty = "Struct", sig = "pack(self, /, *args) -> bytes")]
fn struct_pack(s: &Struct, args: &Tuple) -> PyResult<Ref<Bytes>> {
    packed(&*s.layout()?, args.as_slice())
}

#[molt::method(ty = "Struct", sig = "pack_into(self, /, *args) -> None")]
fn struct_pack_into(s: &Struct, args: &Tuple) -> PyResult<()> {
    packed_into(&*s.layout()?, args.as_slice())
}

#[molt::method(ty = "Struct", sig = "unpack(self, buffer, /) -> tuple")]
fn struct_unpack(s: &Struct, buffer: &Value) -> PyResult<Ref<Tuple>> {
    unpacked(&*s.layout()?, buffer)
}

#[molt::method(ty = "Struct", sig = "unpack_from(self, /, buffer, offset=0) -> tuple")]
fn struct_unpack_from(s: &Struct, buffer: &Value, offset: Option<i64>) -> PyResult<Ref<Tuple>> {
    unpacked_from(&*s.layout()?, buffer, offset.unwrap_or(0))
}

#[molt::method(ty = "Struct", sig = "iter_unpack(self, buffer, /)")]
fn struct_iter_unpack(s: &Struct, buffer: &Value) -> PyResult<Value> {
    iterator::make(s.layout()?, buffer)
}

#[molt::getter(ty = "Struct", name = "size", stub = "int")]
fn size(s: &Struct) -> PyResult<i64> {
    Ok(s.layout()?.total)
}

#[molt::getter(ty = "Struct", name = "format", stub = "str")]
fn format(s: &Struct) -> PyResult<Ref<Str>> {
    s.layout()?;
    match unsafe { &*s.parsed.get() } {
        Some((text, _)) => Ok(text.clone()),
        None => Ok(Str::new("")),
    }
}
