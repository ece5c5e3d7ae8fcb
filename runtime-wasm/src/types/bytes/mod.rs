//! `bytes`: the type, its slots, and what it shares with `bytearray`.

mod find;
mod method;
pub mod shared;
mod source;
mod split;

pub use crate::object::buffer::{need, try_view, view};
pub use method::hex_text;
use shared::{bytes_filled, filled};
pub use source::{from_source, items, whole};

use crate::builtin_type;
use crate::molt;
use crate::number_slots;
use crate::object::alloc;
use crate::object::buffer::{self, Export, Format, Look};
use crate::object::hash;
use crate::object::names::molt_name___bytes__;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::compare::CompareOp;
use crate::ops::number;
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::text::percent::{self, Mode};
use crate::text::{ascii, vector};
use crate::types::bytearray::ByteArray;
use crate::types::exceptions::{molt_type_IndexError, molt_type_TypeError, molt_type_ValueError};
use crate::types::object::molt_type_object;
use crate::types::slice::{Positions, Slice};
use crate::types::str::part::{no_memory, repetitions};
use core::cell::Cell;
use molt_abi::layouts::{TYPE_BASE, TYPE_BYTES};

/// `bytes`: the bytes follow the head.
#[repr(C)]
pub struct Bytes {
    head: Object,
    hash: Cell<i64>,
    len: u32,
    reserved: u32,
}

crate::py_object!(Bytes, molt_type_bytes, "bytes", flag TYPE_BYTES);

const HEAD: usize = core::mem::size_of::<Bytes>();

/// Addresses of the objects that are made once, 0 until they are asked for.
static KNOWN: alloc::Global<[u32; 257]> = alloc::Global::new([0; 257]);

builtin_type! {
    /// `bytes`.
    pub static molt_type_bytes = "bytes" in "builtins", base molt_type_object "object",
        layout Bytes, flags TYPE_BASE | TYPE_BYTES, number &molt_number_bytes;
    dealloc: dealloc,
    repr: repr,
    hash: |v| Ok(this(v).hash()),
    compare: compare,
    len: |v| Ok(this(v).len() as i64),
    getitem: getitem,
    contains: |v, item| contains(this(v).as_slice(), item),
    iter: |v| Ok(crate::types::iterators::by_position(v)),
    concat: concat,
    repeat: repeat,
    new: new,
    buffer: |v, flags| {
        buffer::check_writable(true, flags)?;
        let b = this(v).as_slice();
        Ok(Export::new(v, Look::flat(b.as_ptr(), b.len(), true, Format::BYTES, 1), None))
    },
}

crate::dunders! { "bytes" Bytes;
    len |v: &Value| Ok(this(v).len() as i64),
    getitem getitem,
    contains |v: &Value, item: &Value| contains(this(v).as_slice(), item),
    iter |v: &Value| Ok(crate::types::iterators::by_position(v)),
    concat concat,
    repeat repeat,
    compare compare,
    hash |v: &Value| Ok(this(v).hash()),
    repr repr,
}

#[molt::method(ty = "bytes", sig = "__mod__(self, value, /) -> bytes")]
fn dunder_mod(b: &Bytes, value: &Value) -> PyResult<Ref<Bytes>> {
    Ok(Bytes::new(&modulo(b.as_slice(), value)?))
}

#[molt::method(ty = "bytes", sig = "__rmod__(self, value, /)")]
fn dunder_rmod(b: &Bytes, value: &Value) -> PyResult<Value> {
    match value.downcast::<Bytes>() {
        Some(template) => {
            let made = modulo(template.as_slice(), &b.to_value())?;
            Ok(Bytes::new(&made).into_value())
        }
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

#[molt::method(ty = "bytes", sig = "__getnewargs__(self, /) -> tuple", text = "")]
fn getnewargs(b: &Bytes) -> Ref<Tuple> {
    Tuple::new([Bytes::new(b.as_slice()).into_value()])
}

#[molt::method(ty = "bytes", sig = "__bytes__(self, /) -> bytes")]
fn dunder_bytes(b: &Bytes) -> Ref<Bytes> {
    Bytes::new(b.as_slice())
}

fn repr(v: &Value) -> PyResult<Value> {
    let mut out = StrBuilder::new();
    push_repr(this(v).as_slice(), false, &mut out);
    Ok(out.finish().into_value())
}

fn compare(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    // A bytearray compares itself with bytes.
    if !a.isa::<Bytes>() || !b.isa::<Bytes>() {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(match (own(a), own(b)) {
        (Some(x), Some(y)) if matches!(op, CompareOp::Eq | CompareOp::Ne) => {
            Value::bool((x.len() == y.len() && vector::same(x, y)) == (op == CompareOp::Eq))
        }
        (Some(x), Some(y)) => Value::bool(op.holds(vector::compare(x, y))),
        _ => Value::NOT_IMPLEMENTED,
    })
}

fn getitem(v: &Value, index: &Value) -> PyResult<Value> {
    match item(this(v).as_slice(), index)? {
        Item::Byte(b) => Ok(Value::small_int(b as i64)),
        Item::Slice(r)
            if r.step == 1 && r.count == this(v).len() && v.downcast_exact::<Bytes>().is_some() =>
        {
            Ok(v.clone())
        }
        Item::Slice(r) if r.step == 1 && r.count != 0 => {
            let start = r.start as usize;
            Ok(Bytes::new(&this(v).as_slice()[start..start + r.count]).into_value())
        }
        Item::Slice(r) => {
            let b = this(v).as_slice();
            Ok(bytes_filled(r.count, |to| vector::pick(b, r.start, r.step, to)).into_value())
        }
        Item::Bad => Err(bad_index("byte", index)),
        Item::OutOfRange => Err(raise!(molt_type_IndexError, "index out of range")),
    }
}

fn concat(a: &Value, b: &Value) -> PyResult<Value> {
    match view(b) {
        Some(y) => {
            let (x, y) = (this(a).as_slice(), &*y);
            alloc::ensure(x.len() + y.len())?;
            Ok(bytes_filled(x.len() + y.len(), |to| join(x, y, to)).into_value())
        }
        None => Err(raise!(
            molt_type_TypeError,
            "can't concat ",
            b.type_name(),
            " to bytes"
        )),
    }
}

fn repeat(v: &Value, count: &Value) -> PyResult<Value> {
    if crate::types::str::exceeds(this(v).len(), count) {
        return Err(raise!(
            crate::types::exceptions::molt_type_OverflowError,
            "repeated bytes are too long"
        ));
    }
    let (b, n) = (this(v).as_slice(), repetitions(count)?);
    let total = room_for_copies(b, n)?;
    Ok(bytes_filled(total, |to| copies(b, to)).into_value())
}

number_slots! {
    /// `%` of `bytes`.
    pub static molt_number_bytes;
    modulo: |a, b| match a.downcast::<Bytes>() {
        Some(t) => Ok(Bytes::new(&modulo(t.as_slice(), b)?).into_value()),
        None => Ok(Value::NOT_IMPLEMENTED),
    },
}

fn this(v: &Value) -> &Bytes {
    unsafe { v.cast::<Bytes>() }
}

unsafe fn dealloc(object: *const Object) {
    unsafe {
        let b = &*(object as *const Bytes);
        alloc::free_object(object, HEAD + b.len());
    }
}

#[molt::constructor(sig = "bytes(source=b'', encoding=None, errors=None)")]
fn new(
    class: &Type,
    source: Option<&Value>,
    encoding: Option<&Value>,
    errors: Option<&Value>,
) -> PyResult<Value> {
    if class.is(&molt_type_bytes) && encoding.is_none() && errors.is_none() {
        match source {
            None => return Ok(Bytes::new(b"").into_value()),
            Some(v) if v.downcast_exact::<Bytes>().is_some() => return Ok(v.clone()),
            Some(v) => {
                if let Some(made) = by_method(v)? {
                    return Ok(made.into_value());
                }
            }
        }
    } else if encoding.is_none()
        && errors.is_none()
        && let Some(v) = source
        && let Some(made) = by_method(v)?
    {
        return Ok(Bytes::new_for(class, made.as_slice()).into_value());
    }
    let made = from_source(source, encoding, errors, "bytes")?;
    crate::object::alloc::ensure(made.len())?;
    let made = match class.is(&molt_type_bytes) {
        true => Bytes::new(&made),
        false => Bytes::new_for(class, &made),
    };
    Ok(made.into_value())
}

impl Bytes {
    pub fn new(bytes: &[u8]) -> Ref<Bytes> {
        match bytes {
            [] => Bytes::known(256, bytes),
            &[b] => Bytes::known(b as usize, bytes),
            _ => Bytes::new_for(&molt_type_bytes, bytes),
        }
    }

    /// One of those that are made once and kept: of one byte, or, the last, of none.
    #[inline(never)]
    fn known(place: usize, bytes: &[u8]) -> Ref<Bytes> {
        let place = unsafe { &mut (*KNOWN.get())[place] };
        if *place == 0 {
            *place = Bytes::new_for(&molt_type_bytes, bytes).into_raw() as usize as u32;
        }
        unsafe { &*(*place as usize as *const Bytes) }.to_ref()
    }

    /// The same for a subclass.
    pub fn new_for(ty: &Type, bytes: &[u8]) -> Ref<Bytes> {
        unsafe {
            let b = alloc::new_object(ty, HEAD + bytes.len()) as *mut Bytes;
            (*b).hash = Cell::new(0);
            (*b).len = bytes.len() as u32;
            (*b).reserved = 0;
            crate::text::ascii::copy(bytes.as_ptr(), (b as *mut u8).add(HEAD), bytes.len());
            Ref::from_owned(b)
        }
    }

    /// A new object of `len` bytes, which `f` writes.
    pub fn filled(len: usize, f: impl FnOnce(&mut [u8])) -> Ref<Bytes> {
        unsafe {
            let b = alloc::new_object(&molt_type_bytes, HEAD + len) as *mut Bytes;
            (*b).hash = Cell::new(0);
            (*b).len = len as u32;
            (*b).reserved = 0;
            let made = Ref::from_owned(b);
            f(core::slice::from_raw_parts_mut(
                (b as *mut u8).add(HEAD),
                len,
            ));
            made
        }
    }

    pub fn len(&self) -> usize {
        self.len as usize
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub fn as_slice(&self) -> &[u8] {
        unsafe {
            core::slice::from_raw_parts((self as *const Bytes as *const u8).add(HEAD), self.len())
        }
    }

    pub fn hash(&self) -> i64 {
        if self.hash.get() == 0 {
            self.hash.set(hash::of_text(self.as_slice()));
        }
        self.hash.get()
    }
}

/// What an index means in a sequence of bytes.
pub enum Item {
    Byte(u8),
    Slice(Positions),
    OutOfRange,
    /// No index at all.
    Bad,
}

/// `bytes[index]`.
pub fn item(bytes: &[u8], index: &Value) -> PyResult<Item> {
    if let Some(slice) = index.downcast::<Slice>() {
        return Ok(Item::Slice(slice.resolve(bytes.len() as i64)?));
    }
    if !number::has_index(index) {
        return Ok(Item::Bad);
    }
    let i = number::index_or_error(index)?;
    let i = if i < 0 {
        i.saturating_add(bytes.len() as i64)
    } else {
        i
    };
    Ok(match usize::try_from(i).ok().and_then(|i| bytes.get(i)) {
        Some(&b) => Item::Byte(b),
        None => Item::OutOfRange,
    })
}

/// The bytes that a slice picks.
pub fn picked(bytes: &[u8], r: Positions) -> Vec<u8> {
    if r.step == 1 && r.count != 0 {
        let start = r.start as usize;
        return bytes[start..start + r.count].to_vec();
    }
    filled(r.count, |to| vector::pick(bytes, r.start, r.step, to))
}

#[cold]
pub fn bad_index(word: &str, index: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        word,
        " indices must be integers or slices, not ",
        index.type_name()
    )
}

/// A byte's number; ValueError outside of its range.
pub fn byte(v: &Value) -> PyResult<u8> {
    match number::index(v)?.as_int() {
        Some(n) if (0..256).contains(&n) => Ok(n as u8),
        _ => Err(raise!(
            molt_type_ValueError,
            "byte must be in range(0, 256)"
        )),
    }
}

/// `item in bytes`.
pub fn contains(bytes: &[u8], item: &Value) -> PyResult<bool> {
    if number::has_index(item) {
        match number::index(item) {
            Ok(n) => {
                let b = byte(&n)?;
                return Ok(vector::bytes::position(bytes, b).is_some());
            }
            // What is no number after all may still be bytes.
            Err(_) => drop(crate::object::exception::take_pending()),
        }
    }
    Ok(crate::text::search::find(bytes, &need(item)?).is_some())
}

pub fn joined(a: &[u8], b: &[u8]) -> PyResult<Vec<u8>> {
    alloc::ensure(a.len() + b.len())?;
    Ok(filled(a.len() + b.len(), |to| join(a, b, to)))
}

fn join(a: &[u8], b: &[u8], to: &mut [u8]) {
    unsafe {
        ascii::copy(a.as_ptr(), to.as_mut_ptr(), a.len());
        ascii::copy(b.as_ptr(), to.as_mut_ptr().add(a.len()), b.len());
    }
}

/// Room for `more` further bytes, or MemoryError.
pub fn make_room(bytes: &mut Vec<u8>, more: usize) -> PyResult<()> {
    bytes.try_reserve(more).map_err(|_| no_memory())
}

pub fn repeated(bytes: &[u8], n: usize) -> PyResult<Vec<u8>> {
    let total = room_for_copies(bytes, n)?;
    Ok(filled(total, |to| copies(bytes, to)))
}

fn room_for_copies(bytes: &[u8], n: usize) -> PyResult<usize> {
    let total = bytes.len().checked_mul(n).ok_or_else(no_memory)?;
    alloc::ensure(total)?;
    Ok(total)
}

/// Fills `to` with copies of the bytes, which are not empty where it is not.
fn copies(bytes: &[u8], to: &mut [u8]) {
    if let [c] = bytes {
        return to.fill(*c);
    }
    let mut done = bytes.len().min(to.len());
    unsafe { ascii::copy(bytes.as_ptr(), to.as_mut_ptr(), done) };
    // What stands is copied behind itself, so that long copies do most of the work.
    while done < to.len() {
        let next = done.min(to.len() - done);
        unsafe { ascii::copy(to.as_ptr(), to.as_mut_ptr().add(done), next) };
        done += next;
    }
}

/// `bytes % value`.
pub fn modulo(template: &[u8], value: &Value) -> PyResult<Vec<u8>> {
    let mut out = StrBuilder::with_capacity(template.len());
    percent::format(
        crate::object::str::Chars::One(template),
        value,
        Mode::Bytes,
        &mut out,
    )?;
    Ok(out.into_bytes())
}

#[cold]
pub fn not_bytes_like(v: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        "a bytes-like object is required, not '",
        v.type_name(),
        "'"
    )
}

/// `b'...'`; single quotes are escaped where they need not be if `always` says so.
pub fn push_repr(bytes: &[u8], always: bool, out: &mut StrBuilder) {
    let has = |c: u8| vector::bytes::position(bytes, c).is_some();
    let quote = match has(b'\'') && !has(b'"') {
        true => b'"',
        false => b'\'',
    };
    let other = if always { b'\'' } else { quote };
    out.push_ascii(&[b'b', quote]);
    if ascii::shows(bytes, quote, other) {
        out.push_ascii(bytes);
    } else {
        push_escaped(bytes, (quote, other), out);
    }
    out.push_ascii(&[quote]);
}

/// The bytes with escapes, also for the quotes.
#[inline(never)]
fn push_escaped(bytes: &[u8], quotes: (u8, u8), out: &mut StrBuilder) {
    // Pieces of what has been made wait until they are a block.
    let mut block = [0u8; 256];
    let mut n = 0;
    for &c in bytes {
        let mut put = |text: &[u8; 4], len: usize| {
            block[n..n + 4].copy_from_slice(text);
            n += len;
        };
        match c {
            b'\t' => put(b"\\t  ", 2),
            b'\n' => put(b"\\n  ", 2),
            b'\r' => put(b"\\r  ", 2),
            _ if c == b'\\' || c == quotes.0 || c == quotes.1 => put(&[b'\\', c, 0, 0], 2),
            32..=126 => put(&[c, 0, 0, 0], 1),
            _ => {
                let digit = |d: u8| b"0123456789abcdef"[d as usize & 15];
                put(&[b'\\', b'x', digit(c >> 4), digit(c)], 4);
            }
        }
        if n > block.len() - 4 {
            out.push_ascii(&block[..n]);
            n = 0;
        }
    }
    out.push_ascii(&block[..n]);
}

/// The bytes of `bytes` or `bytearray` itself. Nothing may change a `bytearray` while they are looked at.
pub fn own(v: &Value) -> Option<&[u8]> {
    match v.downcast::<Bytes>() {
        Some(b) => Some(b.as_slice()),
        None => v.downcast::<ByteArray>().map(|b| b.as_slice()),
    }
}

/// One byte of `bytes` or `bytearray`.
pub fn byte_at(v: &Value, i: usize) -> Option<u8> {
    own(v)?.get(i).copied()
}

/// What `__bytes__` of a class written in Python gives; nothing where there is none.
pub fn by_method(v: &Value) -> PyResult<Option<Ref<Bytes>>> {
    if !v.ty().has(molt_abi::layouts::TYPE_HEAP) {
        return Ok(None);
    }
    let Some(made) = crate::object::call::call_special(v, molt_name___bytes__.get(), &[])? else {
        return Ok(None);
    };
    match made.into_ref::<Bytes>() {
        Ok(b) => Ok(Some(b)),
        Err(v) => Err(raise!(
            molt_type_TypeError,
            "__bytes__ returned non-bytes (type ",
            v.type_name(),
            ")"
        )),
    }
}

/// The name of an encoding or of an error handler.
pub fn codec_name<'a>(
    v: Option<&'a Value>,
    function: &str,
    argument: &str,
) -> PyResult<Option<&'a Str>> {
    let Some(v) = v else { return Ok(None) };
    match v.downcast::<Str>() {
        // Names are UTF-8 for those who look for them.
        Some(s) if !s.is_ascii() && s.find_surrogate().is_some() => {
            crate::text::codec::encode(s, None, None).map(|_| None)
        }
        Some(s) => Ok(Some(s)),
        None => Err(raise!(
            molt_type_TypeError,
            function,
            "() argument '",
            argument,
            "' must be str, not ",
            if v.is_none() {
                crate::static_str!("None")
            } else {
                v.type_name()
            }
        )),
    }
}

/// `str(v, encoding, errors)`.
pub fn decode_value(
    v: &Value,
    encoding: Option<&Value>,
    errors: Option<&Value>,
) -> PyResult<Ref<Str>> {
    let encoding = codec_name(encoding, "str", "encoding")?;
    let errors = codec_name(errors, "str", "errors")?;
    if v.isa::<Str>() {
        return Err(raise!(molt_type_TypeError, "decoding str is not supported"));
    }
    match view(v) {
        // Of nothing, no codec is asked for.
        Some(bytes) if bytes.is_empty() => Ok(Str::empty().to_exact()),
        Some(bytes) => crate::text::codec::decode(&bytes, encoding, errors),
        None => Err(raise!(
            molt_type_TypeError,
            "decoding to str: need a bytes-like object, ",
            v.type_name(),
            " found"
        )),
    }
}
