//! The other methods of `bytes` and `bytearray`: case, predicates, padding, joining, translating, hex.

use super::need;
use super::shared::{Either, Filled, Give, Like};
use super::split::is_space;
use super::{Bytes, codec_name, not_bytes_like, view};
use crate::byte_methods;
use crate::molt;
use crate::object::alloc;
use crate::object::arguments::CInt;
use crate::object::arguments::given_name;
use crate::object::list::List;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::iter;
use crate::raise;
use crate::text::replace::{self, Places};
use crate::text::{ascii, search, vector};
use crate::types::bytearray::{ByteArray, molt_type_bytearray};
use crate::types::exceptions::{molt_type_TypeError, molt_type_ValueError};
use crate::types::str::part::no_memory;

/// Whether there are bytes and all of them pass.
#[inline(always)]
fn all(b: &[u8], test: impl Fn(u8) -> bool + Copy) -> bool {
    !b.is_empty() && ascii::all(b, test)
}

/// The bytes with their case changed.
fn cased(b: &[u8], change: fn(&[u8], &mut [u8])) -> impl Give {
    Filled(b.len(), move |to: &mut [u8]| change(b, to))
}

/// `upper` and `lower` are the letters that count and those that must not be there.
fn one_case(b: &[u8], wanted: fn(&u8) -> bool, unwanted: fn(&u8) -> bool) -> bool {
    b.iter().any(wanted) && !b.iter().any(unwanted)
}

fn titled(b: &[u8]) -> Vec<u8> {
    let mut inside = false;
    b.iter()
        .map(|c| {
            let mapped = if inside {
                c.to_ascii_lowercase()
            } else {
                c.to_ascii_uppercase()
            };
            inside = c.is_ascii_alphabetic();
            mapped
        })
        .collect()
}

fn is_title(b: &[u8]) -> bool {
    let (mut found, mut inside) = (false, false);
    for c in b {
        if c.is_ascii_uppercase() && inside || c.is_ascii_lowercase() && !inside {
            return false;
        }
        inside = c.is_ascii_alphabetic();
        found |= inside;
    }
    found
}

/// The fill of `center` and its kin: one byte.
fn fill_byte(v: Option<&Value>, name: &str) -> PyResult<u8> {
    let Some(v) = v else { return Ok(b' ') };
    match super::own(v) {
        Some([b]) => Ok(*b),
        _ => Err(raise!(
            molt_type_TypeError,
            name,
            "() argument 2 must be a byte string of length 1, not ",
            given_name(v)
        )),
    }
}

fn missing(b: &[u8], width: i64) -> PyResult<usize> {
    let n = width.saturating_sub(b.len() as i64).max(0);
    if n > 1 << 30 {
        return Err(no_memory());
    }
    crate::object::alloc::ensure(2 * (b.len() + n as usize))?;
    Ok(n as usize)
}

fn padded(b: &[u8], left: usize, right: usize, fill: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(left + b.len() + right);
    out.resize(left, fill);
    out.extend_from_slice(b);
    out.resize(left + b.len() + right, fill);
    out
}

/// The same where all are `bytes`, without looking at them twice; nothing where one is not, or they are too many.
fn join_plain(separator: &[u8], items: &[Value]) -> Option<Vec<u8>> {
    let mut total = separator.len().checked_mul(items.len().saturating_sub(1))?;
    for item in items {
        total = total.checked_add(item.downcast_exact::<Bytes>()?.len())?;
    }
    if total > 1 << 20 {
        return None;
    }
    let mut out: Vec<u8> = Vec::with_capacity(total);
    let mut to: *mut u8 = out.as_mut_ptr();
    for (i, item) in items.iter().enumerate() {
        let b = unsafe { item.cast::<Bytes>() }.as_slice();
        unsafe {
            if i > 0 {
                ascii::copy(separator.as_ptr(), to, separator.len());
                to = to.add(separator.len());
            }
            ascii::copy(b.as_ptr(), to, b.len());
            to = to.add(b.len());
        }
    }
    unsafe { out.set_len(total) };
    Some(out)
}

fn join_all(separator: &[u8], items: &[Value]) -> PyResult<Vec<u8>> {
    let mut parts = Vec::with_capacity(items.len());
    let mut total = separator
        .len()
        .saturating_mul(items.len().saturating_sub(1));
    for (i, item) in items.iter().enumerate() {
        let Some(b) = view(item) else {
            return Err(raise!(
                molt_type_TypeError,
                "sequence item ",
                i,
                ": expected a bytes-like object, ",
                item.type_name(),
                " found"
            ));
        };
        total = total.saturating_add(b.len());
        parts.push(b);
    }
    if total > 1 << 30 {
        return Err(no_memory());
    }
    // The parts together, and the object that they become.
    crate::object::alloc::ensure(total.saturating_mul(2))?;
    let mut out = Vec::with_capacity(total);
    let mut to: *mut u8 = out.as_mut_ptr();
    let mut put = |b: &[u8]| unsafe {
        ascii::copy(b.as_ptr(), to, b.len());
        to = to.add(b.len());
    };
    for (i, b) in parts.iter().enumerate() {
        if i > 0 {
            put(separator);
        }
        put(b);
    }
    unsafe { out.set_len(total) };
    Ok(out)
}

/// The separator and group size of `hex`.
fn hex_separator(sep: Option<&Value>) -> PyResult<Option<u8>> {
    let Some(v) = sep else { return Ok(None) };
    let found = match v.downcast::<Str>() {
        Some(s) if s.len() == 1 => s.chars().at(0),
        Some(_) => return Err(raise!(molt_type_ValueError, "sep must be length 1.")),
        None => match view(v).as_deref() {
            Some([b]) => *b as u32,
            Some(_) => return Err(raise!(molt_type_ValueError, "sep must be length 1.")),
            None => {
                if crate::ops::len(v)? != 1 {
                    return Err(raise!(molt_type_ValueError, "sep must be length 1."));
                }
                return Err(raise!(molt_type_TypeError, "sep must be str or bytes."));
            }
        },
    };
    match u8::try_from(found) {
        Ok(b) if b.is_ascii() => Ok(Some(b)),
        _ => Err(raise!(molt_type_ValueError, "sep must be ASCII.")),
    }
}

/// `hex` of any bytes.
pub fn hex_text(b: &[u8], sep: Option<&Value>, group: i64) -> PyResult<Ref<Str>> {
    Ok(hex_digits(b, hex_separator(sep)?, group))
}

fn hex_digits(b: &[u8], sep: Option<u8>, group: i64) -> Ref<Str> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let every = group.unsigned_abs() as usize;
    if !b.is_empty() && (sep.is_none() || every == 0) {
        let made = Str::allocate(2 * b.len(), molt_abi::layouts::STR_ASCII);
        ascii::hex(b, unsafe {
            core::slice::from_raw_parts_mut(made.data(), 2 * b.len())
        });
        return made;
    }
    let mut out = Vec::with_capacity(b.len() * 3);
    for (i, c) in b.iter().enumerate() {
        // Groups count from the right, or from the left where the number is negative.
        let place = if group < 0 { i } else { b.len() - i };
        if let Some(s) = sep
            && i > 0
            && every != 0
            && place.is_multiple_of(every)
        {
            out.push(s);
        }
        out.push(DIGITS[(c >> 4) as usize]);
        out.push(DIGITS[(c & 15) as usize]);
    }
    if out.is_empty() {
        Str::new("")
    } else {
        Str::ascii(&out)
    }
}

/// Each byte replaced by what the table has in its place.
fn translate_all(b: &[u8], table: &[u8; 256], out: &mut [u8]) {
    let mut places = out.chunks_exact_mut(4);
    let mut from = b.chunks_exact(4);
    for (to, from) in (&mut places).zip(&mut from) {
        let word = from
            .iter()
            .rev()
            .fold(0, |w, &c| w << 8 | table[c as usize] as u32);
        to.copy_from_slice(&word.to_le_bytes());
    }
    for (to, &c) in places.into_remainder().iter_mut().zip(from.remainder()) {
        *to = table[c as usize];
    }
}

/// How `replace` makes its result.
enum Change {
    /// One byte in place of another.
    Byte(u8, u8),
    At(Places),
    /// Before so many bytes, and behind the last.
    Between(usize),
}

/// The length of `b` with `new` for what is `gone`, so many times; MemoryError where there is no room for it.
fn room_for(b: &[u8], gone: usize, new: &[u8], times: usize) -> PyResult<usize> {
    let total = new.len().checked_mul(times);
    let total = total
        .and_then(|n| n.checked_add(b.len() - gone * times))
        .ok_or_else(no_memory)?;
    alloc::ensure(total)?;
    Ok(total)
}

/// How far each byte goes on in the result; 0 while it is left out.
static KEPT: alloc::Global<[u8; 256]> = alloc::Global::new([1; 256]);

/// The bytes that are not `gone`, through the table where there is one.
fn without(b: &[u8], gone: &[u8], table: Option<&[u8; 256]>) -> Vec<u8> {
    let kept = unsafe { &mut *KEPT.get() };
    for &c in gone {
        kept[c as usize] = 0;
    }
    let out = match table {
        None => picked(b, kept, |c| c),
        Some(t) => picked(b, kept, |c| t[c as usize]),
    };
    for &c in gone {
        kept[c as usize] = 1;
    }
    out
}

#[inline(always)]
fn picked(b: &[u8], kept: &[u8; 256], map: impl Fn(u8) -> u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(b.len() + 1);
    // Each is written, and the next one over it where it goes.
    let start: *mut u8 = out.as_mut_ptr();
    let mut to = start;
    let mut put = |c: u8| unsafe {
        *to = map(c);
        to = to.add(kept[c as usize] as usize);
    };
    let (eights, rest) = b.as_chunks::<8>();
    for eight in eights {
        eight.iter().for_each(|&c| put(c));
    }
    rest.iter().for_each(|&c| put(c));
    unsafe { out.set_len(to.offset_from_unsigned(start)) };
    out
}

byte_methods! {
    "upper(self, /) -> bytes", "upper(self, /) -> bytearray";
    fn upper(b: &[u8]) -> impl Give { cased(b, |from, to| ascii::upper(from, to)) }

    "lower(self, /) -> bytes", "lower(self, /) -> bytearray";
    fn lower(b: &[u8]) -> impl Give { cased(b, |from, to| ascii::lower(from, to)) }

    "swapcase(self, /) -> bytes", "swapcase(self, /) -> bytearray";
    fn swapcase(b: &[u8]) -> impl Give {
        cased(b, |from, to| ascii::swap_case(from, to))
    }

    "capitalize(self, /) -> bytes", "capitalize(self, /) -> bytearray";
    fn capitalize(b: &[u8]) -> Vec<u8> {
        let mut out = b.to_ascii_lowercase();
        if let Some(c) = out.first_mut() {
            c.make_ascii_uppercase();
        }
        out
    }

    "title(self, /) -> bytes", "title(self, /) -> bytearray";
    fn title(b: &[u8]) -> Vec<u8> { titled(b) }

    "isascii(self, /) -> bool", "isascii(self, /) -> bool";
    fn isascii(b: &[u8]) -> bool { ascii::is_ascii(b) }

    "isalpha(self, /) -> bool", "isalpha(self, /) -> bool";
    fn isalpha(b: &[u8]) -> bool { all(b, |c| c.is_ascii_alphabetic()) }

    "isalnum(self, /) -> bool", "isalnum(self, /) -> bool";
    fn isalnum(b: &[u8]) -> bool { all(b, |c| c.is_ascii_alphanumeric()) }

    "isdigit(self, /) -> bool", "isdigit(self, /) -> bool";
    fn isdigit(b: &[u8]) -> bool { all(b, |c| c.is_ascii_digit()) }

    "isspace(self, /) -> bool", "isspace(self, /) -> bool";
    fn isspace(b: &[u8]) -> bool { all(b, is_space) }

    "isupper(self, /) -> bool", "isupper(self, /) -> bool";
    fn isupper(b: &[u8]) -> bool { one_case(b, u8::is_ascii_uppercase, u8::is_ascii_lowercase) }

    "islower(self, /) -> bool", "islower(self, /) -> bool";
    fn islower(b: &[u8]) -> bool { one_case(b, u8::is_ascii_lowercase, u8::is_ascii_uppercase) }

    "istitle(self, /) -> bool", "istitle(self, /) -> bool";
    fn istitle(b: &[u8]) -> bool { is_title(b) }

    "center(self, width, fillchar=b' ', /) -> bytes", "center(self, width, fillchar=b' ', /) -> bytearray";
    fn center(b: &[u8], width: i64, fillchar: Option<&Value>) -> PyResult<Vec<u8>> {
        let (fill, n) = (fill_byte(fillchar, "center")?, missing(b, width)?);
        let left = n / 2 + (n & width as usize & 1);
        Ok(padded(b, left, n - left, fill))
    }

    "ljust(self, width, fillchar=b' ', /) -> bytes", "ljust(self, width, fillchar=b' ', /) -> bytearray";
    fn ljust(b: &[u8], width: i64, fillchar: Option<&Value>) -> PyResult<Vec<u8>> {
        let fill = fill_byte(fillchar, "ljust")?;
        Ok(padded(b, 0, missing(b, width)?, fill))
    }

    "rjust(self, width, fillchar=b' ', /) -> bytes", "rjust(self, width, fillchar=b' ', /) -> bytearray";
    fn rjust(b: &[u8], width: i64, fillchar: Option<&Value>) -> PyResult<Vec<u8>> {
        let fill = fill_byte(fillchar, "rjust")?;
        Ok(padded(b, missing(b, width)?, 0, fill))
    }

    "zfill(self, width, /) -> bytes", "zfill(self, width, /) -> bytearray";
    fn zfill(b: &[u8], width: i64) -> PyResult<Vec<u8>> {
        let n = missing(b, width)?;
        let mut out = padded(b, n, 0, b'0');
        if n != 0 && matches!(b.first(), Some(b'+' | b'-')) {
            out.swap(0, n);
        }
        Ok(out)
    }

    "expandtabs(self, /, tabsize=8) -> bytes", "expandtabs(self, /, tabsize=8) -> bytearray";
    fn expandtabs(b: &[u8], tabsize: Option<CInt>) -> Vec<u8> {
        let size = tabsize.map_or(8, |n| n.0).max(0) as usize;
        let (mut out, mut column) = (Vec::with_capacity(b.len()), 0);
        for &c in b {
            if c == b'\t' {
                let n = if size == 0 { 0 } else { size - column % size };
                out.resize(out.len() + n, b' ');
                column += n;
            } else {
                out.push(c);
                column = if matches!(c, b'\n' | b'\r') { 0 } else { column + 1 };
            }
        }
        out
    }

    "replace(self, old, new, count=-1, /) -> bytes", "replace(self, old, new, count=-1, /) -> bytearray";
    fn replace(b: &[u8], old: Like, new: Like, count: Option<i64>) -> PyResult<impl Give> {
        let max = match count {
            Some(n) if n >= 0 => n.min(usize::MAX as i64) as usize,
            _ => usize::MAX,
        };
        let (len, change) = match (&*old.0, &*new.0, max) {
            ([from], [to], usize::MAX) => (b.len(), Change::Byte(*from, *to)),
            ([], new, _) => {
                let times = max.min(b.len() + 1);
                (room_for(b, 0, new, times)?, Change::Between(times))
            }
            (old, new, _) => {
                let found = search::matches(b, old, max).ok_or_else(no_memory)?;
                (room_for(b, old.len(), new, found.len())?, Change::At(found))
            }
        };
        Ok(Filled(len, move |out: &mut [u8]| match change {
            Change::Byte(from, to) => ascii::replace(b, out, from, to),
            Change::Between(times) => replace::interleave(b, &new.0, times, 0, out),
            Change::At(found) => replace::write(b, &found, old.0.len(), &new.0, 0, out),
        }))
    }

    "translate(self, table, /, delete=b'') -> bytes", "translate(self, table, /, delete=b'') -> bytearray";
    fn translate(b: &[u8], table: &Value, delete: Option<&Value>) -> PyResult<impl Give> {
        let table = match view(table) {
            _ if table.is_none() => None,
            Some(t) if t.len() == 256 => Some(t),
            Some(_) => {
                return Err(raise!(molt_type_ValueError, "translation table must be 256 characters long"));
            }
            None => return Err(not_bytes_like(table)),
        };
        let gone = delete.map(need).transpose()?;
        let gone = gone.as_ref().map_or(&[][..], |d| d);
        if let (Some(_), []) = (&table, gone) {
            return Ok(Either::One(Filled(b.len(), move |out: &mut [u8]| {
                if let Some(t) = table.as_deref().and_then(|t| t.first_chunk()) {
                    translate_all(b, t, out);
                }
            })));
        }
        Ok(Either::Other(without(b, gone, table.as_deref().and_then(|t| t.first_chunk()))))
    }

    "hex(self, sep='', bytes_per_sep=1) -> str", "hex(self, sep='', bytes_per_sep=1) -> str";
    fn hex(b: &[u8], sep: Option<&Value>, bytes_per_sep: Option<i64>) -> PyResult<Ref<Str>> {
        Ok(hex_digits(b, hex_separator(sep)?, bytes_per_sep.unwrap_or(1)))
    }

    "decode(self, /, encoding='utf-8', errors='strict') -> str", "decode(self, /, encoding='utf-8', errors='strict') -> str";
    fn decode(b: &[u8], encoding: Option<&Value>, errors: Option<&Value>) -> PyResult<Ref<Str>> {
        let encoding = codec_name(encoding, "decode", "encoding")?;
        let errors = codec_name(errors, "decode", "errors")?;
        // Of nothing, no codec is asked for.
        if b.is_empty() {
            return Ok(Str::ascii(b""));
        }
        crate::text::codec::decode(b, encoding, errors)
    }
}

#[cold]
fn no_hex(position: usize) -> Raised {
    raise!(
        molt_type_ValueError,
        "non-hexadecimal number found in fromhex() arg at position ",
        position
    )
}

/// The value of a hexadecimal digit, 0xFF for anything else.
#[inline(always)]
fn hex_value(c: u8) -> u8 {
    const VALUES: [u8; 256] = {
        let mut values = [0xFF; 256];
        let mut i = 0;
        while i < 16 {
            values[b"0123456789abcdef"[i] as usize] = i as u8;
            values[b"0123456789ABCDEF"[i] as usize] = i as u8;
            i += 1;
        }
        values
    };
    VALUES[c as usize]
}

/// The bytes of hexadecimal text; white space may stand between them.
fn from_hex(s: &Str) -> PyResult<Vec<u8>> {
    if !s.is_ascii() {
        let first = s.chars().iter().position(|c| c >= 0x80);
        return Err(no_hex(first.unwrap_or(0)));
    }
    let text = s.raw_bytes();
    let mut out = Vec::with_capacity(text.len() / 2);
    let mut i = 2 * vector::hex_pairs(text, &mut out);
    while let Some(&c) = text.get(i) {
        if is_space(c) {
            i += 1;
            continue;
        }
        let (high, low) = (
            hex_value(c),
            text.get(i + 1).map_or(0xFF, |&c| hex_value(c)),
        );
        if (high | low) > 15 {
            return Err(no_hex(i + (high <= 15) as usize));
        }
        out.push(high << 4 | low);
        i += 2;
    }
    Ok(out)
}

#[molt::method(ty = "bytes", sig = "@class fromhex(cls, string, /) -> bytes")]
fn bytes_fromhex(class: &Type, string: &Str) -> PyResult<Value> {
    let made = Bytes::new(&from_hex(string)?).into_value();
    if class.is(&super::molt_type_bytes) {
        Ok(made)
    } else {
        crate::object::call::call1(&class.to_value(), &made)
    }
}

#[molt::method(ty = "bytearray", sig = "@class fromhex(cls, string, /) -> bytearray")]
fn bytearray_fromhex(class: &Type, string: &Str) -> PyResult<Value> {
    let made = ByteArray::new(from_hex(string)?).into_value();
    if class.is(&molt_type_bytearray) {
        Ok(made)
    } else {
        crate::object::call::call1(&class.to_value(), &made)
    }
}

fn translation(from: &[u8], to: &[u8]) -> PyResult<Ref<Bytes>> {
    if from.len() != to.len() {
        return Err(raise!(
            molt_type_ValueError,
            "maketrans arguments must have same length"
        ));
    }
    let mut table = [0u8; 256];
    for (i, t) in table.iter_mut().enumerate() {
        *t = i as u8;
    }
    for (f, t) in from.iter().zip(to) {
        table[*f as usize] = *t;
    }
    Ok(Bytes::new(&table))
}

#[molt::method(ty = "bytes", sig = "@static maketrans(frm, to, /) -> bytes")]
fn bytes_maketrans(from: Like, to: Like) -> PyResult<Ref<Bytes>> {
    translation(&from.0, &to.0)
}

#[molt::method(ty = "bytearray", sig = "@static maketrans(frm, to, /) -> bytes")]
fn bytearray_maketrans(from: Like, to: Like) -> PyResult<Ref<Bytes>> {
    translation(&from.0, &to.0)
}

fn join(separator: &[u8], items: &Value) -> PyResult<Vec<u8>> {
    let list = items.downcast_exact::<List>().map(|l| l.as_slice());
    let plain = list.or_else(|| items.downcast_exact::<Tuple>().map(|t| t.as_slice()));
    if let Some(made) = plain.and_then(|items| join_plain(separator, items)) {
        return Ok(made);
    }
    let it = iter::iter_or(items, || {
        raise!(molt_type_TypeError, "can only join an iterable")
    })?;
    join_all(separator, &iter::collect(&it)?)
}

#[molt::method(ty = "bytes", sig = "join(self, iterable_of_bytes, /) -> bytes")]
fn join_bytes(this: &Bytes, iterable_of_bytes: &Value) -> PyResult<Value> {
    Ok(Bytes::new(&join(this.as_slice(), iterable_of_bytes)?).into_value())
}

#[molt::method(
    ty = "bytearray",
    sig = "join(self, iterable_of_bytes, /) -> bytearray"
)]
fn join_bytearray(this: &ByteArray, iterable_of_bytes: &Value) -> PyResult<Value> {
    // What makes the items cannot change the size of the separator.
    this.hold(1);
    let made = join(this.as_slice(), iterable_of_bytes);
    this.hold(-1);
    Ok(ByteArray::new(made?).into_value())
}
