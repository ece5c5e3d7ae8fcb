//! `array`: the type, its layout and its slots; items and methods stand in files beside this one.
//!
//! The items lie as bytes in a vector. While others look at them their number stays.

mod item;
mod method;

use crate::builtin_type;
use crate::molt;
use crate::object::alloc;
use crate::object::buffer::{Export, Format, Look};
use crate::object::refs::{Object, PyObject, Ref};
use crate::object::str::Str;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::compare::{self, CompareOp};
use crate::ops::{iter, number};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::bytes::{own, picked};
use crate::types::exceptions::{
    molt_type_BufferError, molt_type_IndexError, molt_type_TypeError, molt_type_ValueError,
};
use crate::types::object::molt_type_object;
use crate::types::slice::{Positions, Slice};
use crate::types::str::part::{no_memory, repetitions};
use core::cell::{Cell, UnsafeCell};
use molt_abi::layouts::{TYPE_BASE, TYPE_SEQUENCE, TYPE_WEAK};

/// `array`.
#[repr(C)]
pub struct Array {
    head: Object,
    code: u8,
    size: u8,
    exports: Cell<u32>,
    bytes: UnsafeCell<Vec<u8>>,
}

crate::py_object!(Array, molt_type_array, "array.array");

builtin_type! {
    /// `array.array`.
    pub static molt_type_array = "array" in "array", base molt_type_object "object",
        layout Array, flags TYPE_BASE | TYPE_SEQUENCE | TYPE_WEAK, shown "array";
    dealloc: alloc::drop_object::<Array>,
    repr: repr,
    hash: |v| Err(crate::ops::unhashable(v)),
    compare: compare_arrays,
    len: |v| Ok(this(v).len() as i64),
    getitem: getitem,
    setitem: setitem,
    contains: |v, x| Ok(this(v).find(x, 0, usize::MAX)?.is_some()),
    iter: |v| Ok(crate::types::iterators::array_iterator(v)),
    concat: concat,
    inplace_concat: inplace_concat,
    repeat: repeat,
    inplace_repeat: inplace_repeat,
    new: new,
    buffer: export,
}

crate::dunders! { "array" Array;
    unhashable Value::NONE,
    len |v: &Value| Ok(this(v).len() as i64), repr repr, compare compare_arrays, getitem getitem,
    setitem setitem, contains |v: &Value, x: &Value| Ok(this(v).find(x, 0, usize::MAX)?.is_some()),
    iter |v: &Value| Ok(crate::types::iterators::array_iterator(v)),
    concat concat, inplace_concat inplace_concat, repeat repeat, inplace_repeat inplace_repeat,
}

fn this(v: &Value) -> &Array {
    unsafe { v.cast::<Array>() }
}

impl Array {
    fn make(class: &Type, code: u8, bytes: Vec<u8>) -> Ref<Array> {
        alloc::new(class, |head| Array {
            head,
            code,
            size: item::kind(code).size() as u8,
            exports: Cell::new(0),
            bytes: UnsafeCell::new(bytes),
        })
    }

    fn like(&self, bytes: Vec<u8>) -> Ref<Array> {
        Array::make(&molt_type_array, self.code, bytes)
    }

    fn size(&self) -> usize {
        self.size as usize
    }

    /// Items.
    fn len(&self) -> usize {
        self.bytes().len() / self.size()
    }

    fn bytes(&self) -> &[u8] {
        unsafe { &*self.bytes.get() }
    }

    #[allow(
        clippy::mut_from_ref,
        reason = "one thread; no code of the program runs while it is held"
    )]
    fn bytes_mut(&self) -> &mut Vec<u8> {
        unsafe { &mut *self.bytes.get() }
    }

    /// The bytes for changing their number; BufferError while others look at them.
    #[allow(
        clippy::mut_from_ref,
        reason = "one thread; no code of the program runs while it is held"
    )]
    fn resizable(&self) -> PyResult<&mut Vec<u8>> {
        if self.exports.get() > 0 {
            return Err(raise!(
                molt_type_BufferError,
                "cannot resize an array that is exporting buffers"
            ));
        }
        Ok(self.bytes_mut())
    }

    /// The item, where it is there.
    fn get(&self, i: usize) -> PyResult<Option<Value>> {
        match self.bytes().get(i * self.size()..(i + 1) * self.size()) {
            Some(b) => item::load(self.code, b).map(Some),
            None => Ok(None),
        }
    }

    fn encode(&self, v: &Value) -> PyResult<[u8; 8]> {
        item::store(self.code, v)
    }

    fn push(&self, v: &Value) -> PyResult<()> {
        let new = self.encode(v)?;
        let size = self.size();
        self.resizable()?.extend_from_slice(&new[..size]);
        Ok(())
    }

    /// The first equal item between two places.
    fn find(&self, v: &Value, start: usize, stop: usize) -> PyResult<Option<usize>> {
        let mut i = start;
        while i < stop
            && let Some(x) = self.get(i)?
        {
            if compare::equal(&x, v)? {
                return Ok(Some(i));
            }
            i += 1;
        }
        Ok(None)
    }

    /// The items of another array, which must be of the same kind.
    fn extend_array(&self, other: &Array) -> PyResult<()> {
        if self.code != other.code {
            return Err(raise!(
                molt_type_TypeError,
                "can only extend with array of same kind"
            ));
        }
        if other.bytes().is_empty() {
            return Ok(());
        }
        let more = other.bytes().to_vec();
        self.resizable()?.extend_from_slice(&more);
        Ok(())
    }
}

/// The item at a position, for the iterator.
pub fn item_at(v: &Value, i: usize) -> PyResult<Option<Value>> {
    this(v).get(i)
}

fn first(v: &Value) -> PyResult<u8> {
    let bad = || {
        raise!(
            molt_type_TypeError,
            "array() argument 1 must be a unicode character, not ",
            if v.is_none() {
                Str::new("None")
            } else {
                v.type_name().to_ref()
            }
        )
    };
    let s = v
        .downcast::<Str>()
        .filter(|s| s.len() == 1)
        .ok_or_else(bad)?;
    match u8::try_from(s.chars().at(0)) {
        Ok(code) if item::is_code(code) => Ok(code),
        _ => Err(raise!(
            molt_type_ValueError,
            "bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)"
        )),
    }
}

#[molt::constructor(sig = "array(typecode, initializer=(), /)")]
fn bind(class: &Type, typecode: &Value, initializer: Option<&Value>) -> PyResult<Value> {
    let code = first(typecode)?;
    let made = Array::make(class, code, Vec::new());
    let Some(source) = initializer else {
        return Ok(made.into_value());
    };
    if code != b'u' {
        let text = source.isa::<Str>();
        if text || source.downcast::<Array>().is_some_and(|a| a.code == b'u') {
            return Err(raise!(
                molt_type_TypeError,
                "cannot use a ",
                if text { "str" } else { "unicode array" },
                " to initialize an array with typecode '",
                Str::ascii(&[code]),
                "'"
            ));
        }
    }
    fill(&made, source)?;
    Ok(made.into_value())
}

fn fill(made: &Array, source: &Value) -> PyResult<()> {
    if let Some(b) = own(source) {
        return method::append_bytes(made, b);
    }
    if let Some(s) = source.downcast::<Str>() {
        let out = made.bytes_mut();
        s.chars()
            .iter()
            .for_each(|c| out.extend_from_slice(&c.to_le_bytes()));
        return Ok(());
    }
    if let Some(a) = source.downcast::<Array>()
        && a.code == made.code
    {
        return made.extend_array(a);
    }
    iter::each(source, |v| made.push(&v))
}

fn new(class: &Type, args: &crate::object::call::Args) -> PyResult<Value> {
    if class.is(&molt_type_array) {
        if args.keyword_count() != 0 {
            return Err(raise!(
                molt_type_TypeError,
                "array.array() takes no keyword arguments"
            ));
        }
        let n = args.positional().len();
        if n == 0 || n > 2 {
            return Err(raise!(
                molt_type_TypeError,
                "array() takes at ",
                if n == 0 {
                    "least 1 argument ("
                } else {
                    "most 2 arguments ("
                },
                n,
                " given)"
            ));
        }
    }
    let positional = &args.positional()[..args.positional().len().min(2)];
    bind(class, &crate::object::call::Args::new(positional, None))
}

fn repr(v: &Value) -> PyResult<Value> {
    let a = this(v);
    let mut out = StrBuilder::new();
    out.push(v.ty().name());
    out.push_str("('");
    out.push_char(a.code as u32);
    out.push_char('\'' as u32);
    if a.len() > 0 {
        out.push_str(", ");
        let all = if a.code == b'u' {
            method::text(a)?.into_value()
        } else {
            method::list(a)?.into_value()
        };
        out.push(&*crate::ops::repr::repr(&all)?);
    }
    out.push_str(")");
    Ok(out.finish().into_value())
}

fn compare_arrays(a: &Value, b: &Value, op: CompareOp) -> PyResult<Value> {
    let (Some(x), Some(y)) = (a.downcast::<Array>(), b.downcast::<Array>()) else {
        return Ok(Value::NOT_IMPLEMENTED);
    };
    if x.len() != y.len() && matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Value::bool(op == CompareOp::Ne));
    }
    let whole = !item::kind(x.code).is_float();
    if x.code == y.code && whole && matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Value::bool(
            (x.bytes() == y.bytes()) == (op == CompareOp::Eq),
        ));
    }
    for i in 0..x.len().min(y.len()) {
        let (Some(p), Some(q)) = (x.get(i)?, y.get(i)?) else {
            break;
        };
        let equal = match (p.as_float(), q.as_float()) {
            (Some(p), Some(q)) => p == q,
            _ => compare::equal(&p, &q)?,
        };
        if !equal {
            return match op {
                CompareOp::Eq => Ok(Value::FALSE),
                CompareOp::Ne => Ok(Value::TRUE),
                _ => compare::compare(&p, &q, op),
            };
        }
    }
    Ok(Value::bool(op.holds(x.len().cmp(&y.len()))))
}

#[cold]
fn bad_index() -> Raised {
    raise!(molt_type_TypeError, "array indices must be integers")
}

/// An index counted from the start, where it lies inside.
fn place(a: &Array, index: &Value) -> PyResult<Option<usize>> {
    let i = number::index_or_error(index)?;
    let i = if i < 0 {
        i.saturating_add(a.len() as i64)
    } else {
        i
    };
    Ok(usize::try_from(i).ok().filter(|i| *i < a.len()))
}

/// The bytes of the items that a slice picks.
fn slice_bytes(a: &Array, r: Positions) -> Vec<u8> {
    let size = a.size() as i64;
    if r.step == 1 {
        let bytes = Positions {
            start: r.start * size,
            count: r.count * a.size(),
            ..r
        };
        return picked(a.bytes(), bytes);
    }
    let item = |i: usize| a.bytes()[i * a.size()..(i + 1) * a.size()].iter().copied();
    r.positions().flat_map(item).collect()
}

fn getitem(v: &Value, index: &Value) -> PyResult<Value> {
    let a = this(v);
    if let Some(slice) = index.downcast::<Slice>() {
        let r = slice.resolve(a.len() as i64)?;
        return Ok(a.like(slice_bytes(a, r)).into_value());
    }
    if !number::has_index(index) {
        return Err(bad_index());
    }
    let found = match place(a, index)? {
        Some(i) => a.get(i)?,
        None => None,
    };
    found.ok_or_else(|| raise!(molt_type_IndexError, "array index out of range"))
}

fn setitem(v: &Value, index: &Value, value: Option<&Value>) -> PyResult<()> {
    let a = this(v);
    if let Some(slice) = index.downcast::<Slice>() {
        return set_slice(a, slice, value);
    }
    if !number::has_index(index) {
        return Err(bad_index());
    }
    let outside = || raise!(molt_type_IndexError, "array assignment index out of range");
    let i = place(a, index)?.ok_or_else(outside)?;
    let size = a.size();
    match value {
        Some(x) => {
            let new = a.encode(x)?;
            let place = a.bytes_mut().get_mut(i * size..(i + 1) * size);
            place.ok_or_else(outside)?.copy_from_slice(&new[..size]);
        }
        None => drop(a.resizable()?.drain(i * size..(i + 1) * size)),
    }
    Ok(())
}

fn set_slice(a: &Array, slice: &Slice, value: Option<&Value>) -> PyResult<()> {
    let new = match value {
        None => Vec::new(),
        Some(v) => match v.downcast::<Array>() {
            Some(other) if other.code == a.code => other.bytes().to_vec(),
            Some(_) => {
                return Err(raise!(
                    molt_type_TypeError,
                    "bad argument type for built-in operation"
                ));
            }
            None => {
                return Err(raise!(
                    molt_type_TypeError,
                    "can only assign array (not \"",
                    v.type_name(),
                    "\") to array slice"
                ));
            }
        },
    };
    let r = slice.resolve(a.len() as i64)?;
    let size = a.size();
    let resizes = new.len() != r.count * size;
    if r.step == 1 {
        let start = r.start as usize * size;
        let bytes = if resizes {
            a.resizable()?
        } else {
            a.bytes_mut()
        };
        bytes.splice(start..start + r.count * size, new);
        return Ok(());
    }
    if value.is_none() {
        let gone: Vec<usize> = r.positions().collect();
        let bytes = if gone.is_empty() {
            a.bytes_mut()
        } else {
            a.resizable()?
        };
        let kept = bytes.chunks_exact(size).enumerate();
        let kept = kept.filter(|(i, _)| !gone.contains(i));
        *bytes = kept.flat_map(|(_, b)| b.to_vec()).collect();
        return Ok(());
    }
    if resizes {
        return Err(raise!(
            molt_type_ValueError,
            "attempt to assign array of size ",
            new.len() / size,
            " to extended slice of size ",
            r.count
        ));
    }
    for (i, b) in r.positions().zip(new.chunks_exact(size)) {
        a.bytes_mut()[i * size..(i + 1) * size].copy_from_slice(b);
    }
    Ok(())
}

fn concat(v: &Value, other: &Value) -> PyResult<Value> {
    let a = this(v);
    let Some(b) = other.downcast::<Array>() else {
        return Err(raise!(
            molt_type_TypeError,
            "can only append array (not \"",
            other.type_name(),
            "\") to array"
        ));
    };
    if a.code != b.code {
        return Err(raise!(
            molt_type_TypeError,
            "bad argument type for built-in operation"
        ));
    }
    Ok(a.like([a.bytes(), b.bytes()].concat()).into_value())
}

fn inplace_concat(v: &Value, other: &Value) -> PyResult<Value> {
    let Some(b) = other.downcast::<Array>() else {
        return Err(raise!(
            molt_type_TypeError,
            "can only extend array with array (not \"",
            other.type_name(),
            "\")"
        ));
    };
    this(v).extend_array(b)?;
    Ok(v.clone())
}

fn repeated(a: &Array, count: &Value) -> PyResult<Vec<u8>> {
    let n = repetitions(count)?;
    match a.bytes().len().checked_mul(n) {
        Some(total) if total <= 1 << 30 => Ok(a.bytes().repeat(n)),
        _ => Err(no_memory()),
    }
}

fn repeat(v: &Value, count: &Value) -> PyResult<Value> {
    let a = this(v);
    Ok(a.like(repeated(a, count)?).into_value())
}

fn inplace_repeat(v: &Value, count: &Value) -> PyResult<Value> {
    let a = this(v);
    let new = repeated(a, count)?;
    if new.len() != a.bytes().len() {
        *a.resizable()? = new;
    }
    Ok(v.clone())
}

fn export(v: &Value, _flags: i64) -> PyResult<Export> {
    let a = this(v);
    a.exports.set(a.exports.get() + 1);
    let code = if a.code == b'u' { b'w' } else { a.code };
    let format = Format {
        code,
        marked: false,
    };
    let bytes = a.bytes();
    let look = Look::flat(bytes.as_ptr(), bytes.len(), false, format, a.size as u32);
    Ok(Export::new(
        v,
        look,
        Some(|v| this(v).exports.set(this(v).exports.get() - 1)),
    ))
}

#[molt::constant(module = "array", name = "typecodes", stub = "str")]
fn typecodes() -> Value {
    Value::str("bBuhHiIlLqQfd")
}

#[molt::constant(module = "array", name = "ArrayType")]
fn array_type() -> Value {
    molt_type_array.escape()
}

#[molt::method(
    ty = "array",
    sig = "@class __class_getitem__(cls, item, /)",
    text = ""
)]
fn class_getitem(class: &Type, item: &Value) -> Value {
    crate::types::generic_alias::make(&class.to_value(), item)
}
