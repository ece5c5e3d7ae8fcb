//! `bytes`.

use crate::builtin_type;
use crate::object::alloc;
use crate::object::hash;
use crate::object::refs::{Object, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::number;
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::{molt_type_IndexError, molt_type_LookupError, molt_type_TypeError, molt_type_UnicodeDecodeError};
use crate::types::object::molt_type_object;
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

builtin_type! {
    /// `bytes`.
    pub static molt_type_bytes = "bytes" in "builtins", base molt_type_object "object",
        layout Bytes, flags TYPE_BASE | TYPE_BYTES;
    dealloc: dealloc,
    repr: |v| {
        let mut out = StrBuilder::new();
        push_repr(this(v).as_slice(), &mut out);
        Ok(out.finish().into_value())
    },
    hash: |v| Ok(this(v).hash()),
    compare: |a, b, op| match (a.downcast::<Bytes>(), b.downcast::<Bytes>()) {
        (Some(x), Some(y)) => Ok(Value::bool(op.holds(x.as_slice().cmp(y.as_slice())))),
        _ => Ok(Value::NOT_IMPLEMENTED),
    },
    len: |v| Ok(this(v).len() as i64),
    getitem: getitem,
    iter: |v| Ok(crate::types::iterators::by_position(v)),
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

impl Bytes {
    pub fn new(bytes: &[u8]) -> Ref<Bytes> {
        Bytes::new_for(&molt_type_bytes, bytes)
    }

    /// The same for a subclass.
    pub fn new_for(ty: &Type, bytes: &[u8]) -> Ref<Bytes> {
        unsafe {
            let b = alloc::new_object(ty, HEAD + bytes.len()) as *mut Bytes;
            (*b).hash = Cell::new(0);
            (*b).len = bytes.len() as u32;
            (*b).reserved = 0;
            core::ptr::copy_nonoverlapping(bytes.as_ptr(), (b as *mut u8).add(HEAD), bytes.len());
            Ref::from_owned(b)
        }
    }

    pub fn len(&self) -> usize {
        self.len as usize
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub fn as_slice(&self) -> &[u8] {
        unsafe { core::slice::from_raw_parts((self as *const Bytes as *const u8).add(HEAD), self.len()) }
    }

    pub fn hash(&self) -> i64 {
        if self.hash.get() == 0 {
            self.hash.set(hash::of_bytes(self.as_slice()));
        }
        self.hash.get()
    }
}

fn getitem(v: &Value, index: &Value) -> PyResult<Value> {
    let bytes = this(v).as_slice();
    if let Some(slice) = index.downcast::<crate::types::slice::Slice>() {
        let r = slice.resolve(bytes.len() as i64)?;
        let picked: Vec<u8> = r.positions().map(|i| bytes[i]).collect();
        return Ok(Bytes::new(&picked).into_value());
    }
    if !number::has_index(index) {
        return Err(raise!(
            molt_type_TypeError,
            "byte indices must be integers or slices, not ",
            index.type_name()
        ));
    }
    let i = number::index_clamped(index)?;
    let i = if i < 0 { i + bytes.len() as i64 } else { i };
    match bytes.get(i as usize) {
        Some(&b) if i >= 0 => Ok(Value::small_int(b as i64)),
        _ => Err(raise!(molt_type_IndexError, "index out of range")),
    }
}

/// `b'...'`.
pub fn push_repr(bytes: &[u8], out: &mut StrBuilder) {
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') { b'"' } else { b'\'' };
    out.push_char(b'b' as u32);
    out.push_char(quote as u32);
    for &c in bytes {
        match c {
            b'\t' => out.push_str("\\t"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\\' => out.push_str("\\\\"),
            _ if c == quote => {
                out.push_char(b'\\' as u32);
                out.push_char(c as u32);
            }
            32..=126 => out.push_char(c as u32),
            _ => {
                out.push_str("\\x");
                out.push_char(b"0123456789abcdef"[c as usize >> 4] as u32);
                out.push_char(b"0123456789abcdef"[c as usize & 15] as u32);
            }
        }
    }
    out.push_char(quote as u32);
}

/// The bytes of a bytes-like object.
pub fn view(v: &Value) -> Option<&[u8]> {
    match v.downcast::<Bytes>() {
        Some(b) => Some(b.as_slice()),
        None => v.downcast::<crate::types::bytearray::ByteArray>().map(|b| b.as_slice()),
    }
}

/// One byte of a bytes-like object.
pub fn byte_at(v: &Value, i: usize) -> Option<u8> {
    view(v)?.get(i).copied()
}

/// `str(v, encoding, errors)`; UTF-8 and ASCII, strictly.
pub fn decode_value(v: &Value, encoding: Option<&Value>, _errors: Option<&Value>) -> PyResult<Ref<Str>> {
    let Some(bytes) = view(v) else {
        return Err(raise!(
            molt_type_TypeError,
            "decoding to str: need a bytes-like object, ",
            v.type_name(),
            " found"
        ));
    };
    if let Some(e) = encoding.and_then(|e| e.downcast::<Str>()) {
        let name = e.as_ascii().unwrap_or("").to_ascii_lowercase();
        if !matches!(name.as_str(), "utf-8" | "utf8" | "ascii") {
            return Err(raise!(molt_type_LookupError, "unknown encoding: ", e));
        }
    }
    match core::str::from_utf8(bytes) {
        Ok(text) => Ok(Str::new(text)),
        Err(e) => {
            let start = e.valid_up_to() as i64;
            let reason = if e.error_len().is_none() { "unexpected end of data" } else { "invalid start byte" };
            let args = crate::object::tuple::Tuple::new([
                Value::str("utf-8"),
                v.clone(),
                Value::small_int(start),
                Value::small_int(start + e.error_len().unwrap_or(1) as i64),
                Value::str(reason),
            ]);
            let exc = crate::object::exception::Exception::new(&molt_type_UnicodeDecodeError, args.clone());
            for (i, a) in args.as_slice().iter().enumerate() {
                exc.fields[i].set(Some(a.clone()));
            }
            Err(crate::object::exception::raise_object(exc))
        }
    }
}

