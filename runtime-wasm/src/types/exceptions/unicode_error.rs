//! The errors of codecs: what is checked when they are made, and their messages.

use super::base::{init as init_args, this};
use crate::object::call::Args;
use crate::object::exception::Exception;
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::ops::repr::str as str_of;
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::types::bytes::Bytes;
use crate::types::exceptions::{molt_type_TypeError, molt_type_UnicodeTranslateError};

pub fn init_decode(v: &Value, args: &Args) -> PyResult<()> {
    check_count(v, args, 5)?;
    let given = args.positional();
    text_argument(given, 0)?;
    let bytes = crate::types::bytes::need(&given[1])?;
    let object = match given[1].isa::<Bytes>() {
        true => given[1].clone(),
        false => Bytes::new(&bytes).into_value(),
    };
    fill(this(v), &[given[0].clone(), object], given)
}

pub fn init_encode(v: &Value, args: &Args) -> PyResult<()> {
    check_count(v, args, 5)?;
    let given = args.positional();
    text_argument(given, 0)?;
    text_argument(given, 1)?;
    fill(this(v), &given[..2], given)
}

pub fn init_translate(v: &Value, args: &Args) -> PyResult<()> {
    check_count(v, args, 4)?;
    let given = args.positional();
    text_argument(given, 0)?;
    fill(this(v), &[Value::NONE, given[0].clone()], given)
}

fn check_count(v: &Value, args: &Args, count: usize) -> PyResult<()> {
    init_args(v, args)?;
    let given = args.positional().len();
    if given != count {
        return Err(raise!(
            molt_type_TypeError,
            "function takes exactly ",
            count,
            " arguments (",
            given,
            " given)"
        ));
    }
    Ok(())
}

fn text_argument(given: &[Value], i: usize) -> PyResult<()> {
    if given[i].isa::<Str>() {
        return Ok(());
    }
    Err(raise!(
        molt_type_TypeError,
        "argument ",
        i + 1,
        " must be str, not ",
        crate::object::arguments::given_name(&given[i])
    ))
}

/// Encoding and object, then start, end and reason as they were given.
fn fill(e: &Exception, first: &[Value], given: &[Value]) -> PyResult<()> {
    let rest = given.len() - 3;
    let index = crate::ops::number::index;
    let (start, end) = (index(&given[rest])?, index(&given[rest + 1])?);
    text_argument(given, rest + 2)?;
    let all = first.iter().chain([&start, &end, &given[rest + 2]]);
    for (field, v) in e.fields.iter().zip(all) {
        field.set(Some(v.clone()));
    }
    if first[0].is_none() {
        e.fields[0].set(None);
    }
    Ok(())
}

/// `start`, `end` and the reason of a Unicode error.
fn unicode_range(e: &Exception) -> PyResult<(i64, i64, Ref<Str>)> {
    let number = |i: usize| e.fields[i].get().and_then(|v| v.as_int()).unwrap_or(0);
    Ok((number(2), number(3), str_of(&e.fields[4].get_or_none())?))
}

/// `'\xe9'`, `'\u20ac'`, `'\U0001f600'`.
fn push_escaped(out: &mut StrBuilder, c: u32) {
    let (letter, width) = match c {
        0..=0xFF => ("\\x", 2),
        0x100..=0xFFFF => ("\\u", 4),
        _ => ("\\U", 8),
    };
    out.push_str(letter);
    for i in (0..width).rev() {
        out.push_char(b"0123456789abcdef"[(c >> (4 * i)) as usize & 15] as u32);
    }
}

fn unicode_message(v: &Value, verb: &str) -> PyResult<Value> {
    let e = this(v);
    let Some(object) = e.fields[1].get() else {
        return Ok(Str::empty().as_value());
    };
    let (start, end, reason) = unicode_range(e)?;
    let mut out = StrBuilder::new();
    // Text that is translated is in no encoding, whatever somebody set.
    if !v.ty().is_subtype(&molt_type_UnicodeTranslateError)
        && let Some(encoding) = e.fields[0].get()
    {
        out.push_str("'");
        out.push(&*str_of(&encoding)?);
        out.push_str("' codec ");
    }
    out.push_str(verb);
    let text = object.downcast::<Str>();
    let one = (end == start + 1 && start >= 0).then_some(start as usize);
    let character = one.and_then(|i| text.filter(|s| i < s.len()).map(|s| s.chars().at(i)));
    let byte = one.and_then(|i| crate::types::bytes::byte_at(&object, i));
    if let Some(c) = character {
        out.push_str(" character '");
        push_escaped(&mut out, c);
        out.push_str("' in position ");
        out.push_int(start);
    } else if let Some(b) = byte {
        out.push_str(" byte 0x");
        out.push_char(b"0123456789abcdef"[b as usize >> 4] as u32);
        out.push_char(b"0123456789abcdef"[b as usize & 15] as u32);
        out.push_str(" in position ");
        out.push_int(start);
    } else {
        out.push_str(match text {
            Some(_) => " characters in position ",
            None => " bytes in position ",
        });
        out.push_int(start);
        out.push_str("-");
        out.push_int(end - 1);
    }
    out.push_str(": ");
    out.push(&reason);
    Ok(out.finish().into_value())
}

pub fn str_decode(v: &Value) -> PyResult<Value> {
    unicode_message(v, "can't decode")
}

pub fn str_encode(v: &Value) -> PyResult<Value> {
    unicode_message(v, "can't encode")
}

pub fn str_translate(v: &Value) -> PyResult<Value> {
    unicode_message(v, "can't translate")
}
