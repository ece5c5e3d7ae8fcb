//! What a program set of a standard stream by `reconfigure`.
//!
//! Takes the arguments and checks them; gives what the stream says of itself, and encodes what it writes. An encoding
//! that does not have ASCII in it is refused: text of ASCII alone is written as it is.

use crate::object::alloc::Global;
use crate::object::str::Str;
use crate::object::value::{PyResult, Raised, Value};
use crate::ops::truth;
use crate::raise;
use crate::stdlib::builtins::print::molt_encoder_hook;
use crate::stdlib::sys::stream::molt_decoder_hook;
use crate::text::codec;
use crate::types::exceptions::{molt_type_LookupError, molt_type_TypeError, molt_type_ValueError};

/// Nothing is what the stream has of itself.
#[derive(Default)]
pub struct Settings {
    pub encoding: Option<Value>,
    pub errors: Option<Value>,
    pub by_line: Option<bool>,
    pub through: bool,
}

static SETTINGS: Global<[Option<Settings>; 3]> = Global::new([const { None }; 3]);

/// Those of a descriptor; nothing where the program has set none.
pub fn of(descriptor: i64) -> Option<&'static Settings> {
    unsafe { (*SETTINGS.get())[descriptor as usize].as_ref() }
}

fn text<'a>(v: &'a Value, name: &'static str) -> PyResult<&'a Str> {
    v.downcast::<Str>().ok_or_else(|| {
        raise!(
            molt_type_TypeError,
            "reconfigure() argument '",
            name,
            "' must be str or None, not ",
            v.type_name()
        )
    })
}

/// The arguments of `reconfigure`; None is absent.
pub struct Given<'a> {
    pub encoding: Option<&'a Value>,
    pub errors: Option<&'a Value>,
    pub newline: Option<&'a Value>,
    pub line_buffering: Option<&'a Value>,
    pub write_through: Option<&'a Value>,
}

/// Sets what is given, or nothing where something of it is wrong.
pub fn take(descriptor: i64, given: &Given) -> PyResult<()> {
    let encoding = match given.encoding {
        Some(v) => {
            check_encoding(text(v, "encoding")?)?;
            Some(v.clone())
        }
        None => None,
    };
    if let Some(v) = given.errors {
        text(v, "errors")?;
    }
    if let Some(v) = given.newline
        && !["", "\n", "\r", "\r\n"].contains(&text(v, "newline")?.as_ascii().unwrap_or("?"))
    {
        return Err(raise!(
            molt_type_ValueError,
            "illegal newline value: ",
            crate::ops::repr::repr(v)?
        ));
    }
    if let Some(v) = given.newline.filter(|_| descriptor != 0)
        && v.downcast::<Str>()
            .is_some_and(|s| s.as_ascii().is_some_and(|s| s.starts_with('\r')))
    {
        return Err(refused("ends of lines other than \\n"));
    }
    let by_line = given.line_buffering.map(truth::is_true).transpose()?;
    let through = given.write_through.map(truth::is_true).transpose()?;
    let all = unsafe { &mut *SETTINGS.get() };
    let settings = all[descriptor as usize].get_or_insert_default();
    if let Some(encoding) = encoding {
        // With another encoding errors are strict again.
        settings.encoding = Some(encoding);
        settings.errors = Some(Value::str("strict"));
    }
    if let Some(errors) = given.errors {
        settings.errors = Some(errors.clone());
    }
    settings.by_line = by_line.or(settings.by_line);
    settings.through = through.unwrap_or(settings.through);
    molt_encoder_hook.store(Some(encode));
    molt_decoder_hook.store(Some(decode));
    Ok(())
}

fn check_encoding(name: &Str) -> PyResult<()> {
    if !codec::is_known(name)? {
        return Err(raise!(molt_type_LookupError, "unknown encoding: ", name));
    }
    let ascii = Str::new("~");
    let made = codec::encode(&ascii, Some(name), None)?;
    match made.as_slice() == b"~" {
        true => Ok(()),
        false => Err(refused("an encoding that does not have ASCII in it")),
    }
}

#[cold]
fn refused(what: &'static str) -> Raised {
    super::stream::raise_unsupported(crate::text!("a standard stream with ", what))
}

/// Text as the stream writes it; nothing where it is written as ever.
fn encode(
    descriptor: i64,
    s: &Str,
) -> PyResult<Option<crate::object::refs::Ref<crate::types::bytes::Bytes>>> {
    let Some(settings) = of(descriptor) else {
        return Ok(None);
    };
    let part = |v: &'static Option<Value>| v.as_ref().and_then(|v| v.downcast::<Str>());
    let (encoding, errors) = (part(&settings.encoding), part(&settings.errors));
    if encoding.is_none() && errors.is_none() {
        return Ok(None);
    }
    codec::encode(s, encoding, errors).map(Some)
}

/// Bytes as standard input reads them, where the program has set anything.
fn decode(bytes: &[u8]) -> PyResult<crate::object::refs::Ref<Str>> {
    let (mut encoding, mut errors) = (None, None);
    if let Some(settings) = of(0) {
        encoding = settings.encoding.as_ref().and_then(|v| v.downcast::<Str>());
        errors = settings.errors.as_ref().and_then(|v| v.downcast::<Str>());
    }
    codec::decode(bytes, encoding, errors)
}
