//! The buffer protocol: memory that one object shows to others.
//!
//! Takes objects, gives what their `buffer` slot shows of them ([`Export`]), or plain bytes
//! ([`Seen`]); both hold the memory until they are dropped. Nothing here knows an exporter other than
//! `bytes` and `bytearray`, which most programs have.

use crate::builtin_type;
use crate::object::alloc;
use crate::object::call;
use crate::object::exception;
use crate::object::field::Field;
use crate::object::names::{molt_name___buffer__, molt_name___release_buffer__};
use crate::object::refs::{Object, Ref};
use crate::object::type_::BufferFn;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::bytearray::ByteArray;
use crate::types::bytes::{Bytes, not_bytes_like};
use crate::types::exceptions::{molt_type_BufferError, molt_type_TypeError};
use crate::types::memoryview::MemoryView;
use crate::types::object::molt_type_object;
use core::cell::Cell;
use core::ops::Deref;
use molt_abi::layouts::{TYPE_GC, TYPE_HEAP};

/// What a consumer asks for, as `inspect.BufferFlags` numbers it.
pub const SIMPLE: i64 = 0;
pub const WRITABLE: i64 = 1;
pub const FORMAT: i64 = 4;
pub const ND: i64 = 8;
pub const STRIDES: i64 = 0x10 | ND;
pub const C_CONTIGUOUS: i64 = 0x20 | STRIDES;
pub const F_CONTIGUOUS: i64 = 0x40 | STRIDES;
pub const ANY_CONTIGUOUS: i64 = 0x80 | STRIDES;
/// Everything but writing.
pub const FULL_RO: i64 = 0x100 | STRIDES | FORMAT;

/// One dimension: how many items, how many bytes from one to the next.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Dim {
    pub len: i64,
    pub stride: i64,
}

/// The format of an item: one of the codes of `struct`, in native order.
#[derive(Clone, Copy)]
pub struct Format {
    pub code: u8,
    /// Whether it is written with an `@` in front.
    pub marked: bool,
}

impl Format {
    pub const BYTES: Format = Format {
        code: b'B',
        marked: false,
    };

    pub fn is_bytes(self) -> bool {
        matches!(self.code, b'B' | b'b' | b'c')
    }
}

/// Memory and what its items are.
#[derive(Clone)]
pub struct Look {
    /// The first item.
    pub at: *mut u8,
    pub readonly: bool,
    pub format: Format,
    pub itemsize: u32,
    pub dims: Vec<Dim>,
}

impl Look {
    /// Items one after the other.
    pub fn flat(at: *const u8, bytes: usize, readonly: bool, format: Format, size: u32) -> Look {
        Look {
            at: at as *mut u8,
            readonly,
            format,
            itemsize: size,
            dims: vec![Dim {
                len: (bytes / size as usize) as i64,
                stride: size as i64,
            }],
        }
    }

    /// Bytes of all items.
    pub fn bytes(&self) -> usize {
        self.dims.iter().map(|d| d.len as usize).product::<usize>() * self.itemsize as usize
    }

    fn follows<'a>(&self, dims: impl Iterator<Item = &'a Dim>) -> bool {
        let mut next = self.itemsize as i64;
        for d in dims {
            if d.len != 1 && d.stride != next {
                return false;
            }
            next *= d.len;
        }
        true
    }

    /// No items in several dimensions lie in any order; one dimension keeps its step.
    fn is_nothing(&self) -> bool {
        self.bytes() == 0 && self.dims.len() != 1
    }

    /// Whether the items lie in order, the last index running fastest.
    pub fn is_c(&self) -> bool {
        self.is_nothing() || self.follows(self.dims.iter().rev())
    }

    /// The same with the first index running fastest.
    pub fn is_f(&self) -> bool {
        self.is_nothing() || self.follows(self.dims.iter())
    }

    /// The bytes, where the items lie in order.
    pub fn as_slice(&self) -> &[u8] {
        if self.at.is_null() {
            return &[];
        }
        unsafe { core::slice::from_raw_parts(self.at, self.bytes()) }
    }

    /// The items in order, copied.
    pub fn gather(&self) -> Vec<u8> {
        if self.is_c() {
            return self.as_slice().to_vec();
        }
        let mut out = Vec::with_capacity(self.bytes());
        each_item(self, &mut |p| {
            out.extend_from_slice(unsafe { core::slice::from_raw_parts(p, self.itemsize as usize) })
        });
        out
    }
}

/// Visits the addresses of the items, the last index running fastest.
pub fn each_item(look: &Look, f: &mut dyn FnMut(*mut u8)) {
    fn walk(at: *mut u8, dims: &[Dim], f: &mut dyn FnMut(*mut u8)) {
        match dims.split_first() {
            None => f(at),
            Some((d, rest)) => {
                for i in 0..d.len {
                    walk(at.wrapping_offset((i * d.stride) as isize), rest, f);
                }
            }
        }
    }
    walk(look.at, &look.dims, f);
}

/// Told that an exporter's memory is no longer looked at.
pub type ReleaseFn = fn(&Value);

/// What an object shows, and the hold on it.
pub struct Export {
    pub look: Look,
    owner: Value,
    release: Option<ReleaseFn>,
    /// What it goes through to the memory; it ends first.
    inner: Option<Box<Export>>,
}

impl Export {
    pub fn new(owner: &Value, look: Look, release: Option<ReleaseFn>) -> Export {
        Export {
            look,
            owner: owner.clone(),
            release,
            inner: None,
        }
    }

    pub fn owner(&self) -> &Value {
        &self.owner
    }
}

impl Drop for Export {
    fn drop(&mut self) {
        self.inner = None;
        if let Some(release) = self.release {
            release(&self.owner);
        }
    }
}

/// What the object shows for the given flags; nothing where its type shows nothing.
pub fn export(v: &Value, flags: i64) -> PyResult<Option<Export>> {
    match v.ty().slot_buffer() {
        Some(f) => f(v, flags).map(Some),
        None => Ok(None),
    }
}

/// Bytes that are looked at. While a `bytearray` is, it keeps its size.
pub struct Seen<'a> {
    bytes: &'a [u8],
    held: Held<'a>,
}

enum Held<'a> {
    Nothing,
    Array(&'a ByteArray),
    Other(
        #[allow(dead_code, reason = "held until it is dropped, which ends the export")] Box<Export>,
    ),
}

impl Deref for Seen<'_> {
    type Target = [u8];
    #[inline(always)]
    fn deref(&self) -> &[u8] {
        self.bytes
    }
}

impl Drop for Seen<'_> {
    #[inline(always)]
    fn drop(&mut self) {
        if let Held::Array(b) = self.held {
            b.hold(-1);
        }
    }
}

impl<'a> Seen<'a> {
    /// Bytes that nothing changes.
    pub fn plain(bytes: &'a [u8]) -> Seen<'a> {
        Seen {
            bytes,
            held: Held::Nothing,
        }
    }
}

/// The bytes of an object whose type shows some; the error that may be pending says why it shows none
/// this time.
#[inline]
fn seen(v: &Value) -> PyResult<Option<Seen<'_>>> {
    if let Some(b) = v.downcast_exact::<Bytes>() {
        return Ok(Some(Seen::plain(b.as_slice())));
    }
    if let Some(b) = v.downcast::<ByteArray>()
        && !v.ty().has(TYPE_HEAP)
    {
        b.hold(1);
        return Ok(Some(Seen {
            bytes: b.as_slice(),
            held: Held::Array(b),
        }));
    }
    seen_slow(v, SIMPLE)
}

#[inline(never)]
fn seen_slow(v: &Value, flags: i64) -> PyResult<Option<Seen<'_>>> {
    let Some(export) = export(v, flags)? else {
        return Ok(None);
    };
    let export = Box::new(export);
    // The box keeps the memory in place and held.
    let bytes = unsafe { &*(export.look.as_slice() as *const [u8]) };
    Ok(Some(Seen {
        bytes,
        held: Held::Other(export),
    }))
}

/// The bytes of a bytes-like object; nothing for all others.
#[inline]
pub fn view(v: &Value) -> Option<Seen<'_>> {
    match seen(v) {
        Ok(found) => found,
        Err(Raised) => {
            drop(exception::take_pending());
            None
        }
    }
}

/// The same where an object that cannot show its bytes now says so by itself.
pub fn try_view(v: &Value) -> PyResult<Option<Seen<'_>>> {
    seen(v)
}

/// The bytes of what must be bytes-like.
pub fn need(v: &Value) -> PyResult<Seen<'_>> {
    seen(v)?.ok_or_else(|| not_bytes_like(v))
}

/// Whether the type shows memory at all.
pub fn is_exporter(v: &Value) -> bool {
    v.ty().slot_buffer().is_some()
}

/// Fails where a consumer asks to write what may only be read.
pub fn check_writable(readonly: bool, flags: i64) -> PyResult<()> {
    if readonly && flags & WRITABLE != 0 {
        return Err(raise!(molt_type_BufferError, "Object is not writable."));
    }
    Ok(())
}

/// The slot of classes written in Python, for those that define `__buffer__`; it counts where somebody
/// asks for buffers.
#[unsafe(no_mangle)]
pub static molt_thunk_buffer: MethodSlot = MethodSlot(Cell::new(Some(by_method)));

crate::slot_record!("thunk", 0, molt_slot_buffer);

#[repr(transparent)]
pub struct MethodSlot(Cell<Option<BufferFn>>);

unsafe impl Sync for MethodSlot {}

impl MethodSlot {
    pub fn get(&self) -> Option<BufferFn> {
        self.0.get()
    }
}

/// What `__buffer__` gives is a `memoryview`, which is told to `__release_buffer__` at the end.
fn by_method(v: &Value, flags: i64) -> PyResult<Export> {
    let flags_value = Value::int(flags);
    let method = molt_name___buffer__.get();
    let made = call::call_special(v, method, &[&flags_value])?.ok_or_else(|| not_bytes_like(v))?;
    if !made.isa::<MemoryView>() {
        return Err(raise!(
            molt_type_TypeError,
            "__buffer__ returned non-memoryview object"
        ));
    }
    let inner = export(&made, flags)?.ok_or_else(|| not_bytes_like(v))?;
    let wrapper: Ref<Wrapper> = alloc::new(&molt_type__buffer_wrapper, |head| Wrapper {
        head,
        object: Field::new(Some(v.clone())),
        view: Field::new(Some(made)),
    });
    Ok(Export {
        look: inner.look.clone(),
        owner: wrapper.into_value(),
        release: Some(told),
        inner: Some(Box::new(inner)),
    })
}

/// `__release_buffer__`, where the class has one.
fn told(wrapper: &Value) {
    let w = unsafe { wrapper.cast::<Wrapper>() };
    let (object, view) = (w.object.get_or_none(), w.view.get_or_none());
    let pending = exception::take_pending();
    let method = molt_name___release_buffer__.get();
    if call::call_special(&object, method, &[&view]).is_err() {
        crate::object::traceback::report_unraisable(&object);
    }
    if let Some(e) = pending {
        let _ = exception::restore(e);
    }
}

/// Stands for an object of a class written in Python while its buffer is looked at.
#[repr(C)]
pub struct Wrapper {
    head: Object,
    object: Field,
    view: Field,
}

crate::py_object!(Wrapper, molt_type__buffer_wrapper, "_buffer_wrapper");

builtin_type! {
    /// What `obj` of such a `memoryview` is.
    pub static molt_type__buffer_wrapper = "_buffer_wrapper", base molt_type_object "object",
        layout Wrapper, flags TYPE_GC;
    dealloc: alloc::drop_object::<Wrapper>,
    traverse: |o, visit| unsafe {
        let w = &*(o as *const Wrapper);
        w.object.visit(visit);
        w.view.visit(visit);
    },
}
