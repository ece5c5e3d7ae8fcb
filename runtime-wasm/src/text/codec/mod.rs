//! Encodings of text.
//!
//! Takes the name of an encoding and of an error handler; gives bytes for text or text for bytes, or
//! the UnicodeError that CPython raises. Never looks further than the encodings below.

mod eight;
mod errors;
pub mod escape;
mod narrow;
pub mod registry;
pub mod utf7;
mod utf8;
mod wide;

use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::PyResult;
use crate::raise;
use crate::types::bytes::Bytes;
use crate::types::exceptions::{molt_type_LookupError, molt_type_ValueError};
pub use errors::Handler;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Little,
    Big,
}

/// An encoding that is known here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf8Signed,
    Ascii,
    Latin1,
    Cp1252,
    /// With a byte order mark where no order is given.
    Utf16(Option<Order>),
    Utf32(Option<Order>),
}

/// What names are compared by: case, and runs of what is no letter, digit or point, do not count. Nothing
/// where no encoding is called so.
pub fn key_of(name: &Str) -> PyResult<Option<Vec<u8>>> {
    let mut key = Vec::with_capacity(name.len());
    let mut gap = false;
    for c in name.chars().iter() {
        match u8::try_from(c) {
            Ok(0) => return Err(raise!(molt_type_ValueError, "embedded null character")),
            Ok(c) if c.is_ascii_alphanumeric() || c == b'.' => {
                if core::mem::take(&mut gap) && !key.is_empty() {
                    key.push(b'_');
                }
                key.push(c.to_ascii_lowercase());
            }
            Ok(c) if c.is_ascii() => gap = true,
            _ => return Ok(None),
        }
    }
    Ok(Some(key))
}

/// The encoding of a key, where it is always there.
fn of_key(key: &[u8]) -> Option<Encoding> {
    use Order::{Big, Little};
    Some(match key {
        b"utf_8" | b"utf8" | b"u8" | b"utf" | b"cp65001" | b"utf8_ucs2" | b"utf8_ucs4" => {
            Encoding::Utf8
        }
        b"utf_8_sig" => Encoding::Utf8Signed,
        b"ascii" | b"us_ascii" | b"us" | b"646" | b"ansi_x3.4_1968" | b"ansi_x3_4_1968"
        | b"ansi_x3.4_1986" | b"cp367" | b"csascii" | b"ibm367" | b"iso646_us"
        | b"iso_646.irv_1991" | b"iso_ir_6" => Encoding::Ascii,
        b"latin_1" | b"latin1" | b"latin" | b"l1" | b"iso_8859_1" | b"iso8859_1" | b"iso8859"
        | b"8859" | b"cp819" | b"csisolatin1" | b"ibm819" | b"iso_8859_1_1987" | b"iso_ir_100" => {
            Encoding::Latin1
        }
        b"cp1252" | b"1252" | b"windows_1252" => Encoding::Cp1252,
        b"utf_16" | b"utf16" | b"u16" => Encoding::Utf16(None),
        b"utf_16_le" | b"utf_16le" | b"unicodelittleunmarked" => Encoding::Utf16(Some(Little)),
        b"utf_16_be" | b"utf_16be" | b"unicodebigunmarked" => Encoding::Utf16(Some(Big)),
        b"utf_32" | b"utf32" | b"u32" => Encoding::Utf32(None),
        b"utf_32_le" | b"utf_32le" => Encoding::Utf32(Some(Little)),
        b"utf_32_be" | b"utf_32be" => Encoding::Utf32(Some(Big)),
        _ => return None,
    })
}

fn find(name: &Str) -> PyResult<(Vec<u8>, Option<Encoding>)> {
    let key = key_of(name)?.ok_or_else(|| unknown(name))?;
    let found = of_key(&key);
    Ok((key, found))
}

/// Whether there is an encoding of this name.
pub fn is_known(name: &Str) -> PyResult<bool> {
    let Some(key) = key_of(name)? else {
        return Ok(false);
    };
    Ok(of_key(&key).is_some() || registry::has(&key))
}

#[cold]
fn unknown(name: &Str) -> crate::object::value::Raised {
    raise!(molt_type_LookupError, "unknown encoding: ", name)
}

/// The same, where a name may be known but not for text.
#[cold]
fn no_encoding(name: &Str, key: &[u8], function: &str) -> crate::object::value::Raised {
    const OTHERS: [&[u8]; 12] = [
        b"rot13",
        b"rot_13",
        b"hex",
        b"hex_codec",
        b"base64",
        b"base64_codec",
        b"bz2",
        b"zlib",
        b"quopri",
        b"uu",
        b"zip",
        b"base_64",
    ];
    if !OTHERS.contains(&key) {
        return unknown(name);
    }
    raise!(
        molt_type_LookupError,
        "'",
        name,
        "' is not a text encoding; use codecs.",
        function,
        "() to handle arbitrary codecs"
    )
}

/// Whether the name says UTF-8 as it is nearly always written.
fn is_utf8(name: Option<&Str>) -> bool {
    name.is_none_or(|n| n.is_text("utf-8") || n.is_text("utf8"))
}

/// `s.encode(encoding, errors)`; UTF-8 and strict where they are absent.
pub fn encode(s: &Str, encoding: Option<&Str>, errors: Option<&Str>) -> PyResult<Ref<Bytes>> {
    // The widest encoding of each character, or the text and its copy.
    crate::object::alloc::ensure(s.len() << if s.is_ascii() { 0 } else { 2 })?;
    if is_utf8(encoding) && s.is_ascii() {
        return Ok(Bytes::new(s.raw_bytes()));
    }
    let encoding = match encoding.filter(|_| !is_utf8(encoding)) {
        None => Encoding::Utf8,
        Some(name) => match find(name)? {
            (_, Some(found)) => found,
            (key, None) => {
                let added = registry::molt_encodings_hook.load();
                let made = added.and_then(|a| (a.encode)(&key, s, errors));
                return made.unwrap_or_else(|| Err(no_encoding(name, &key, "encode")));
            }
        },
    };
    let whole = match encoding {
        Encoding::Utf8 => utf8::encode_whole(s),
        Encoding::Ascii if s.is_ascii() => Some(Bytes::new(s.raw_bytes())),
        Encoding::Latin1 if s.kind() == 0 => Some(Bytes::new(s.raw_bytes())),
        Encoding::Utf16(None) => wide::encode_whole(s, true),
        Encoding::Utf16(Some(Order::Little)) => wide::encode_whole(s, false),
        _ => None,
    };
    if let Some(made) = whole {
        return Ok(made);
    }
    let handler = Handler::new(errors);
    let mut out = Vec::with_capacity(s.len());
    match encoding {
        Encoding::Utf8 => utf8::encode(s, &handler, &mut out)?,
        Encoding::Utf8Signed => {
            out.extend_from_slice(b"\xEF\xBB\xBF");
            utf8::encode(s, &handler, &mut out)?;
        }
        Encoding::Ascii => narrow::encode(s, &narrow::ASCII, &handler, &mut out)?,
        Encoding::Latin1 => narrow::encode(s, &narrow::LATIN1, &handler, &mut out)?,
        Encoding::Cp1252 => narrow::encode(s, &narrow::CP1252, &handler, &mut out)?,
        Encoding::Utf16(order) => wide::encode(s, wide::Unit::Two, order, &handler, &mut out)?,
        Encoding::Utf32(order) => wide::encode(s, wide::Unit::Four, order, &handler, &mut out)?,
    }
    Ok(Bytes::new(&out))
}

/// `b.decode(encoding, errors)`.
pub fn decode(b: &[u8], encoding: Option<&Str>, errors: Option<&Str>) -> PyResult<Ref<Str>> {
    let encoding = match encoding.filter(|_| !is_utf8(encoding)) {
        None => Encoding::Utf8,
        Some(name) => match find(name)? {
            (_, Some(found)) => found,
            (key, None) => {
                let added = registry::molt_encodings_hook.load();
                let made = added.and_then(|a| (a.decode)(&key, b, errors));
                return made.unwrap_or_else(|| Err(no_encoding(name, &key, "decode")));
            }
        },
    };
    let handler = Handler::new(errors);
    match encoding {
        Encoding::Utf8 => utf8::decode(b, 0, &handler),
        Encoding::Utf8Signed => {
            let skip = if b.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
            utf8::decode(b, skip, &handler)
        }
        Encoding::Ascii => narrow::decode(b, &narrow::ASCII, &handler),
        Encoding::Latin1 => narrow::decode(b, &narrow::LATIN1, &handler),
        Encoding::Cp1252 => narrow::decode(b, &narrow::CP1252, &handler),
        Encoding::Utf16(order) => wide::decode(b, wide::Unit::Two, order, &handler),
        Encoding::Utf32(order) => wide::decode(b, wide::Unit::Four, order, &handler),
    }
}
