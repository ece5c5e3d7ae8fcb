//! `bytearray`: the type, its slots, and what it has beyond `bytes`.

mod method;

use crate::builtin_type;
use crate::molt;
use crate::number_slots;
use crate::object::alloc;
use crate::object::buffer::{Export, Format, Look};
use crate::object::call::Args;
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::ops::compare::CompareOp;
use crate::ops::{iter, number};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::text::vector;
use crate::types::bytes::{
    self, Bytes, Item, bad_index, byte, from_source, item, joined, picked, repeated, view,
};
use crate::types::exceptions::{
    molt_type_BufferError, molt_type_IndexError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::object::molt_type_object;
use crate::types::slice::{Positions, Slice};
use crate::types::str::part::repetitions;
use core::cell::{Cell, UnsafeCell};
use molt_abi::layouts::TYPE_BASE;

/// `bytearray`.
#[repr(C)]
pub struct ByteArray {
    head: Object,
    bytes: UnsafeCell<Vec<u8>>,
    /// Buffers that others look at: as long as there are some, the size stays.
    exports: Cell<u32>,
}

crate::py_object!(
    ByteArray, molt_type_bytearray, "bytearray",
    asked molt_asked_bytearray_type "asked_bytearray"
);

builtin_type! {
    /// `bytearray`.
    pub static molt_type_bytearray = "bytearray" in "builtins", base molt_type_object "object",
        layout ByteArray, flags TYPE_BASE, number &molt_number_bytearray;
    dealloc: alloc::drop_object::<ByteArray>,
    repr: repr,
    hash: |v| Err(crate::ops::unhashable(v)),
    compare: compare,
    len: |v| Ok(this(v).as_slice().len() as i64),
    getitem: getitem,
    setitem: setitem,
    contains: |v, item| bytes::contains(this(v).as_slice(), item),
    iter: |v| Ok(crate::types::iterators::of_bytearray(v)),
    concat: concat,
    inplace_concat: inplace_concat,
    repeat: repeat,
    inplace_repeat: inplace_repeat,
    new: |class, _| Ok(ByteArray::new_for(class, Vec::new()).into_value()),
    init: init,
    buffer: |v, _| {
        let b = this(v);
        b.hold(1);
        let bytes = b.as_slice();
        let look = Look::flat(bytes.as_ptr(), bytes.len(), false, Format::BYTES, 1);
        Ok(Export::new(v, look, Some(|v| this(v).hold(-1))))
    },
}

crate::dunders! { "bytearray" ByteArray;
    unhashable Value::NONE,
    len |v: &Value| Ok(this(v).as_slice().len() as i64),
    getitem getitem,
    setitem setitem,
    contains |v: &Value, item: &Value| bytes::contains(this(v).as_slice(), item),
    iter |v: &Value| Ok(crate::types::iterators::of_bytearray(v)),
    concat concat,
    inplace_concat inplace_concat,
    repeat repeat,
    inplace_repeat inplace_repeat,
    compare compare,
    repr repr,
    init init,
}

fn repr(v: &Value) -> PyResult<Value> {
    let mut out = StrBuilder::new();
    out.push(v.ty().name());
    out.push_str("(");
    bytes::push_repr(this(v).as_slice(), true, &mut out);
    out.push_str(")");
    Ok(out.finish().into_value())
}

fn compare(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    Ok(match (view(a), view(b)) {
        (Some(x), Some(y)) if matches!(op, CompareOp::Eq | CompareOp::Ne) => {
            Value::bool((x.len() == y.len() && vector::same(&x, &y)) == (op == CompareOp::Eq))
        }
        (Some(x), Some(y)) => Value::bool(op.holds(vector::compare(&x, &y))),
        _ => Value::NOT_IMPLEMENTED,
    })
}

fn getitem(v: &Value, index: &Value) -> PyResult<Value> {
    match item(this(v).as_slice(), index)? {
        Item::Byte(b) => Ok(Value::small_int(b as i64)),
        Item::Slice(r) => Ok(ByteArray::new(picked(this(v).as_slice(), r)).into_value()),
        Item::Bad => Err(bad_index("bytearray", index)),
        Item::OutOfRange => Err(out_of_range()),
    }
}

fn concat(a: &Value, b: &Value) -> PyResult<Value> {
    match view(b) {
        Some(y) => Ok(ByteArray::new(joined(this(a).as_slice(), &y)?).into_value()),
        None => Err(no_concat(b)),
    }
}

fn inplace_concat(a: &Value, b: &Value) -> PyResult<Value> {
    let Some(y) = view(b) else {
        return Err(no_concat(b));
    };
    if !y.is_empty() {
        let own = this(a).resizable()?;
        bytes::make_room(own, y.len())?;
        own.extend_from_slice(&y);
    }
    Ok(a.clone())
}

fn repeat(v: &Value, count: &Value) -> PyResult<Value> {
    Ok(ByteArray::new(repeated(this(v).as_slice(), repetitions(count)?)?).into_value())
}

fn inplace_repeat(v: &Value, count: &Value) -> PyResult<Value> {
    let n = repetitions(count)?;
    let whole = repeated(this(v).as_slice(), n)?;
    if whole.len() != this(v).as_slice().len() {
        *this(v).resizable()? = whole;
    }
    Ok(v.clone())
}

number_slots! {
    /// `%` of `bytearray`.
    pub static molt_number_bytearray;
    modulo: |a, b| match a.downcast::<ByteArray>() {
        Some(t) => {
            // What is formatted may change the template.
            let template = t.as_slice().to_vec();
            Ok(ByteArray::new(bytes::modulo(&template, b)?).into_value())
        }
        None => Ok(Value::NOT_IMPLEMENTED),
    },
}

fn this(v: &Value) -> &ByteArray {
    unsafe { v.cast::<ByteArray>() }
}

impl ByteArray {
    pub fn new(bytes: Vec<u8>) -> Ref<ByteArray> {
        ByteArray::new_for(&molt_type_bytearray, bytes)
    }

    /// The same for a subclass.
    pub fn new_for(ty: &Type, bytes: Vec<u8>) -> Ref<ByteArray> {
        alloc::new(ty, |head| ByteArray {
            head,
            bytes: UnsafeCell::new(bytes),
            exports: Cell::new(0),
        })
    }

    /// The bytes; nothing may change them while the view lives.
    pub fn as_slice(&self) -> &[u8] {
        unsafe { &*self.bytes.get() }
    }

    /// Counts a look at the bytes (1), or its end (-1).
    pub fn hold(&self, change: i32) {
        self.exports
            .set(self.exports.get().wrapping_add_signed(change));
    }

    /// The bytes for changing their number too; BufferError while others look at them.
    #[allow(
        clippy::mut_from_ref,
        reason = "one thread; no code of the program runs while it is held"
    )]
    pub fn resizable(&self) -> PyResult<&mut Vec<u8>> {
        if self.exports.get() > 0 {
            return Err(held());
        }
        Ok(self.bytes_mut())
    }

    /// The bytes for changing, under the same condition.
    #[allow(
        clippy::mut_from_ref,
        reason = "one thread; no code of the program runs while it is held"
    )]
    pub fn bytes_mut(&self) -> &mut Vec<u8> {
        unsafe { &mut *self.bytes.get() }
    }
}

#[molt::constructor(sig = "bytearray(source=b'', encoding=None, errors=None)")]
fn bind_init(
    class: &Type,
    source: Option<&Value>,
    encoding: Option<&Value>,
    errors: Option<&Value>,
) -> PyResult<Value> {
    let _ = class;
    Ok(ByteArray::new(from_source(source, encoding, errors, "bytearray")?).into_value())
}

fn init(v: &Value, args: &Args) -> PyResult<()> {
    let made = bind_init(v.ty(), args)?;
    let new = core::mem::take(this(&made).bytes_mut());
    if !new.is_empty() || !this(v).as_slice().is_empty() {
        *this(v).resizable()? = new;
    }
    Ok(())
}

#[cold]
fn held() -> crate::object::value::Raised {
    raise!(
        molt_type_BufferError,
        "Existing exports of data: object cannot be re-sized"
    )
}

#[cold]
fn out_of_range() -> crate::object::value::Raised {
    raise!(molt_type_IndexError, "bytearray index out of range")
}

#[cold]
fn no_concat(b: &Value) -> crate::object::value::Raised {
    raise!(
        molt_type_TypeError,
        "can't concat ",
        b.type_name(),
        " to bytearray"
    )
}

fn setitem(v: &Value, index: &Value, value: Option<&Value>) -> PyResult<()> {
    if let Some(slice) = index.downcast::<Slice>() {
        let new = match value {
            None => Vec::new(),
            Some(new) => assigned(new)?,
        };
        let r = slice.resolve(this(v).as_slice().len() as i64)?;
        // Nothing for an extended slice takes its bytes out.
        let deletes = new.is_empty();
        return set_slice(this(v), r, new, deletes);
    }
    if !number::has_index(index) {
        return Err(bad_index("bytearray", index));
    }
    let i = number::index_or_error(index)?;
    let new = value.map(byte).transpose()?;
    let bytes = this(v).bytes_mut();
    let i = if i < 0 {
        i.saturating_add(bytes.len() as i64)
    } else {
        i
    };
    let Some(i) = usize::try_from(i).ok().filter(|i| *i < bytes.len()) else {
        return Err(out_of_range());
    };
    match new {
        Some(b) => bytes[i] = b,
        None => drop(this(v).resizable()?.remove(i)),
    }
    Ok(())
}

/// What a slice is assigned from.
fn assigned(v: &Value) -> PyResult<Vec<u8>> {
    if let Some(b) = bytes::own(v) {
        return Ok(b.to_vec());
    }
    if let Some(b) = bytes::whole(v)? {
        return Ok(b);
    }
    let no_items = number::has_index(v) || v.ty().slot_float().is_some();
    if no_items || v.isa::<crate::object::str::Str>() {
        return Err(raise!(
            molt_type_TypeError,
            "can assign only bytes, buffers, or iterables of ints in range(0, 256)"
        ));
    }
    if !iter::is_iterable(v) {
        return Err(raise!(
            molt_type_TypeError,
            "cannot convert '",
            v.type_name(),
            "' object to bytearray"
        ));
    }
    bytes::items(v, "byte must be in range(0, 256)")
}

fn set_slice(b: &ByteArray, r: Positions, new: Vec<u8>, delete: bool) -> PyResult<()> {
    let grows = if delete || r.step == 1 {
        new.len() != r.count
    } else {
        false
    };
    let bytes = if grows { b.resizable()? } else { b.bytes_mut() };
    if r.step == 1 {
        let start = r.start as usize;
        bytes.splice(start..start + r.count, new);
        return Ok(());
    }
    if delete {
        let mut gone: Vec<usize> = r.positions().collect();
        gone.sort_unstable();
        let mut gone = gone.into_iter().peekable();
        let mut i = 0;
        bytes.retain(|_| {
            let keep = gone.next_if_eq(&i).is_none();
            i += 1;
            keep
        });
        return Ok(());
    }
    if new.len() != r.count {
        return Err(raise!(
            molt_type_ValueError,
            "attempt to assign bytes of size ",
            new.len(),
            " to extended slice of size ",
            r.count
        ));
    }
    for (i, b) in r.positions().zip(new) {
        bytes[i] = b;
    }
    Ok(())
}

fn formatted(template: &Value, values: &Value) -> PyResult<Value> {
    match molt_number_bytearray.slot_modulo() {
        Some(f) => f(template, values),
        None => Ok(Value::NOT_IMPLEMENTED),
    }
}

#[molt::method(ty = "bytearray", sig = "__mod__(self, value, /)")]
fn dunder_mod(b: &ByteArray, value: &Value) -> PyResult<Value> {
    formatted(&b.to_value(), value)
}

#[molt::method(ty = "bytearray", sig = "__rmod__(self, value, /)")]
fn dunder_rmod(b: &ByteArray, value: &Value) -> PyResult<Value> {
    formatted(value, &b.to_value())
}

/// The bytes as text or as bytes, by protocol, with the attributes of a subclass.
fn reduced(b: &ByteArray, protocol: i64) -> Value {
    let own = crate::object::attr::instance_dict(b.as_object());
    let state = own.map_or(Value::NONE, |d| d.to_value());
    let args = match (b.as_slice(), protocol) {
        ([], _) => Tuple::new([]),
        (all, 0..=2) => {
            let mut text = StrBuilder::new();
            all.iter().for_each(|&c| text.push_char(c as u32));
            Tuple::new([text.finish().into_value(), Value::str("latin-1")])
        }
        (all, _) => Tuple::new([Bytes::new(all).into_value()]),
    };
    let class = b.as_object().ty().escape();
    Tuple::new([class, args.into_value(), state]).into_value()
}

#[molt::method(ty = "bytearray", sig = "__reduce__(self, /)")]
fn dunder_reduce(b: &ByteArray) -> Value {
    reduced(b, 2)
}

#[molt::method(
    ty = "bytearray",
    sig = "__reduce_ex__(self, protocol=0, /)",
    text = "($self, proto=0, /)"
)]
fn dunder_reduce_ex(b: &ByteArray, protocol: Option<i64>) -> Value {
    reduced(b, protocol.unwrap_or(0))
}
