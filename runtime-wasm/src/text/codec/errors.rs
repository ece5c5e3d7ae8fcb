//! Error handlers, and raising the Unicode errors.
//!
//! Takes the range that a codec cannot read or write; gives where to go on and what stands for it.

use core::cell::Cell;

use super::registry::molt_handlers_hook;
use crate::object::exception::{Exception, raise_object};
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::type_::Type;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::bytes::Bytes;
use crate::types::exceptions::{
    molt_type_IndexError, molt_type_LookupError, molt_type_TypeError, molt_type_UnicodeDecodeError,
    molt_type_UnicodeEncodeError,
};
use crate::types::str::push_escape;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Strict,
    Ignore,
    Replace,
    BackslashReplace,
    SurrogateEscape,
    SurrogatePass,
    XmlCharRefReplace,
    Unknown,
}

/// An error handler by its name; an unknown name matters only once there is an error.
pub struct Handler<'a> {
    kind: Kind,
    name: Option<&'a Str>,
    /// What a registered handler has put into the place of the bytes that are decoded.
    replaced: Cell<Option<Ref<Bytes>>>,
}

/// What a codec tells of a range that it cannot decode.
pub struct Undecodable<'a> {
    pub encoding: &'static str,
    pub bytes: &'a [u8],
    pub start: usize,
    pub end: usize,
    pub reason: &'static str,
}

/// What a codec tells of a range that it cannot encode.
pub struct Unencodable<'a> {
    pub encoding: &'static str,
    pub text: &'a Str,
    pub start: usize,
    pub end: usize,
    pub reason: &'static str,
}

/// What stands for characters that an encoding lacks.
pub enum Substitute {
    /// ASCII characters, to be encoded.
    Ascii(Vec<u8>),
    /// Bytes as they are.
    Raw(Vec<u8>),
    /// Surrogates encoded as if they were characters.
    Surrogates,
    /// Text of a registered handler, to be encoded.
    Text(Ref<Str>),
}

fn unicode_error(
    ty: &'static Type,
    encoding: &str,
    object: Value,
    range: (usize, usize),
    reason: &str,
) -> Ref<Exception> {
    let args = Tuple::new([
        Value::str(encoding),
        object,
        Value::small_int(range.0 as i64),
        Value::small_int(range.1 as i64),
        Value::str(reason),
    ]);
    let exc = Exception::new(ty, args.clone());
    for (field, arg) in exc.fields.iter().zip(args.as_slice()) {
        field.set(Some(arg.clone()));
    }
    exc
}

impl Undecodable<'_> {
    fn error(&self) -> Ref<Exception> {
        let object = Bytes::new(self.bytes).into_value();
        let ty = &molt_type_UnicodeDecodeError;
        let range = (self.start, self.end);
        unicode_error(ty, self.encoding, object, range, self.reason)
    }

    #[cold]
    fn raise(&self) -> Raised {
        raise_object(self.error())
    }
}

impl Unencodable<'_> {
    fn error(&self) -> Ref<Exception> {
        let ty = &molt_type_UnicodeEncodeError;
        let (text, range) = (self.text.to_value(), (self.start, self.end));
        unicode_error(ty, self.encoding, text, range, self.reason)
    }

    #[cold]
    pub fn raise(&self) -> Raised {
        raise_object(self.error())
    }
}

/// How many bytes a unit of the encoding takes, for `surrogatepass`: 0 where it has no surrogates.
fn unit_of(encoding: &str) -> (usize, bool) {
    match encoding {
        "utf-8" => (1, false),
        "utf-16-le" => (2, false),
        "utf-16-be" => (2, true),
        "utf-32-le" => (4, false),
        "utf-32-be" => (4, true),
        _ => (0, false),
    }
}

/// A surrogate at the start of `b`, and the bytes it takes.
fn surrogate_at(b: &[u8], encoding: &str) -> Option<(u32, usize)> {
    let (unit, big) = unit_of(encoding);
    let (c, len) = match unit {
        0 => return None,
        1 => match b {
            [0xED, x @ 0xA0..=0xBF, y @ 0x80..=0xBF, ..] => {
                (0xD000 | (*x as u32 & 0x3F) << 6 | (*y as u32 & 0x3F), 3)
            }
            _ => return None,
        },
        n => {
            let b = b.get(..n)?;
            let join = |c: u32, x: &u8| c << 8 | *x as u32;
            (
                if big {
                    b.iter().fold(0, join)
                } else {
                    b.iter().rev().fold(0, join)
                },
                n,
            )
        }
    };
    if (0xD800..0xE000).contains(&c) {
        Some((c, len))
    } else {
        None
    }
}

impl Handler<'_> {
    pub fn new(name: Option<&Str>) -> Handler<'_> {
        let kind = match name.map(|n| n.as_ascii().unwrap_or("?")) {
            None | Some("strict") => Kind::Strict,
            Some("ignore") => Kind::Ignore,
            Some("replace") => Kind::Replace,
            Some("backslashreplace") => Kind::BackslashReplace,
            Some("surrogateescape") => Kind::SurrogateEscape,
            Some("surrogatepass") => Kind::SurrogatePass,
            Some("xmlcharrefreplace") => Kind::XmlCharRefReplace,
            Some(_) => Kind::Unknown,
        };
        Handler {
            kind,
            name,
            replaced: Cell::new(None),
        }
    }

    #[cold]
    fn unknown(&self) -> Raised {
        let name = self.name.unwrap_or(Str::empty());
        raise!(
            molt_type_LookupError,
            "unknown error handler name '",
            name,
            "'"
        )
    }

    /// Appends what stands for the bytes; gives where to go on.
    #[cold]
    pub fn decode(&self, e: &Undecodable, out: &mut StrBuilder) -> PyResult<usize> {
        let range = &e.bytes[e.start..e.end];
        match self.kind {
            Kind::Strict => Err(e.raise()),
            Kind::Ignore => Ok(e.end),
            Kind::Replace => {
                out.push_char(0xFFFD);
                Ok(e.end)
            }
            Kind::BackslashReplace => {
                for &b in range {
                    push_escape(out, b as u32);
                }
                Ok(e.end)
            }
            Kind::SurrogateEscape => {
                let n = range.iter().take(4).take_while(|b| **b >= 0x80).count();
                if n == 0 {
                    return Err(e.raise());
                }
                for &b in &range[..n] {
                    out.push_char(0xDC00 + b as u32);
                }
                Ok(e.start + n)
            }
            Kind::SurrogatePass => match surrogate_at(&e.bytes[e.start..], e.encoding) {
                Some((c, len)) => {
                    out.push_char(c);
                    Ok(e.start + len)
                }
                None => Err(e.raise()),
            },
            Kind::XmlCharRefReplace => Err(raise!(
                molt_type_TypeError,
                "don't know how to handle UnicodeDecodeError in error callback"
            )),
            Kind::Unknown => {
                let f = self.registered()?;
                let (error, bytes) = (e.error(), e.bytes.len());
                let given = self.ask_about_bytes(&f, error, bytes)?;
                if let (Substitute::Text(text), next) = given {
                    out.push(&text);
                    return Ok(next);
                }
                Err(e.raise())
            }
        }
    }

    /// Asks a registered handler. It may replace the object of the error: decoding goes on in that.
    fn ask_about_bytes(
        &self,
        f: &Value,
        error: Ref<Exception>,
        len: usize,
    ) -> PyResult<(Substitute, usize)> {
        let before = error.fields[1].get();
        let (made, place) = ask(f, error.clone(), Wanted::Text)?;
        let now = error.fields[1].get();
        let mut len = len;
        if now.as_ref().map(Value::bits) != before.as_ref().map(Value::bits) {
            let Some(bytes) = now.as_ref().and_then(|v| v.downcast::<Bytes>()) else {
                return Err(raise!(
                    molt_type_TypeError,
                    "object attribute ",
                    if now.is_some() {
                        "must be bytes"
                    } else {
                        "not set"
                    }
                ));
            };
            len = bytes.as_slice().len();
            self.replaced.set(Some(bytes.to_ref()));
        }
        Ok((made, within(place, len)?))
    }

    /// The bytes to go on in, after each call of [`Handler::decode`].
    pub fn input<'b>(&'b self, bytes: &'b [u8]) -> &'b [u8] {
        // SAFETY: the object is owned here, and changes only where `decode` asks a handler anew.
        match unsafe { &*self.replaced.as_ptr() } {
            Some(replaced) => replaced.as_slice(),
            None => bytes,
        }
    }

    /// The handler that the program registered under the name.
    fn registered(&self) -> PyResult<Value> {
        let find = molt_handlers_hook.load();
        let found = find.and_then(|find| find(self.name.unwrap_or(Str::empty())));
        found.ok_or_else(|| self.unknown())
    }

    /// What stands for the characters; with it, where to go on.
    #[cold]
    pub fn encode(&self, e: &Unencodable) -> PyResult<(Substitute, usize)> {
        let range = e.text.chars().slice(e.start, e.end);
        let made = match self.kind {
            Kind::Strict => return Err(e.raise()),
            Kind::Ignore => Substitute::Raw(Vec::new()),
            Kind::Replace => Substitute::Ascii(vec![b'?'; range.len()]),
            Kind::BackslashReplace => {
                let mut text = StrBuilder::new();
                for c in range.iter() {
                    push_escape(&mut text, c);
                }
                Substitute::Ascii(text.into_bytes())
            }
            Kind::SurrogateEscape => {
                let raw: Vec<u8> = range
                    .iter()
                    .take_while(|c| (0xDC80..0xDD00).contains(c))
                    .map(|c| (c - 0xDC00) as u8)
                    .collect();
                let part = e.encoding == "charmap" && raw.len() != range.len();
                if raw.is_empty()
                    || part
                    || e.encoding.starts_with("utf-16")
                    || e.encoding.starts_with("utf-32")
                {
                    return Err(e.raise());
                }
                let end = e.start + raw.len();
                return Ok((Substitute::Raw(raw), end));
            }
            Kind::SurrogatePass => {
                let surrogates = range.iter().all(|c| (0xD800..0xE000).contains(&c));
                if !surrogates || !e.encoding.starts_with("utf-") {
                    return Err(e.raise());
                }
                Substitute::Surrogates
            }
            Kind::XmlCharRefReplace => {
                let mut text = StrBuilder::new();
                for c in range.iter() {
                    text.push_str("&#");
                    text.push_int(c as i64);
                    text.push_char(b';' as u32);
                }
                Substitute::Ascii(text.into_bytes())
            }
            Kind::Unknown => {
                let f = self.registered()?;
                let (made, place) = ask(&f, e.error(), Wanted::TextOrBytes)?;
                return Ok((made, within(place, e.text.len())?));
            }
        };
        Ok((made, e.end))
    }
}

/// What a registered handler may give.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Text,
    TextOrBytes,
}

/// Calls a registered handler: what it gives, and where to go on.
#[cold]
fn ask(f: &Value, e: Ref<Exception>, wanted: Wanted) -> PyResult<(Substitute, i64)> {
    let made = crate::object::call::call1(f, &e.into_value())?;
    let parts = made.downcast::<Tuple>().map_or(&[][..], |t| t.as_slice());
    let bad = || match wanted {
        Wanted::Text => raise!(
            molt_type_TypeError,
            "decoding error handler must return (str, int) tuple"
        ),
        Wanted::TextOrBytes => raise!(
            molt_type_TypeError,
            "encoding error handler must return (str/bytes, int) tuple"
        ),
    };
    let [text, place] = parts else {
        return Err(bad());
    };
    let given = crate::object::arguments::index_i64(place)?;
    let substitute = match (text.downcast::<Str>(), text.downcast::<Bytes>()) {
        (Some(s), _) => Substitute::Text(s.to_ref()),
        (_, Some(b)) if wanted == Wanted::TextOrBytes => Substitute::Raw(b.as_slice().to_vec()),
        _ => return Err(bad()),
    };
    Ok((substitute, given))
}

/// A place that a handler gave, counted from the end where it is negative.
fn within(given: i64, len: usize) -> PyResult<usize> {
    let next = if given < 0 { given + len as i64 } else { given };
    match usize::try_from(next) {
        Ok(next) if next <= len => Ok(next),
        _ => Err(raise!(
            molt_type_IndexError,
            "position ",
            next,
            " from error handler out of bounds"
        )),
    }
}

/// A decoded text.
pub fn done(out: StrBuilder) -> PyResult<Ref<Str>> {
    Ok(out.finish())
}
