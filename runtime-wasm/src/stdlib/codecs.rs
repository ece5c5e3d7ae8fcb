//! `_codecs`: what `codecs` and the modules of `encodings` are made of.

use crate::molt;
use crate::object::alloc::Global;
use crate::object::dict::Dict;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::text::builder::StrBuilder;
use crate::text::codec::{self, Handler, escape, registry, utf7};
use crate::types::bytes::{Bytes, need};
use crate::types::exceptions::molt_type_TypeError;

/// Registered error handlers by name.
static HANDLERS: Global<Option<Ref<Dict>>> = Global::new(None);

fn handler(name: &Str) -> Option<Value> {
    unsafe { (*HANDLERS.get()).as_ref() }?.get_str(name)
}

#[molt::function(module = "_codecs", sig = "register_error(errors, handler, /) -> None")]
fn register_error(errors: &Str, function: &Value) -> PyResult<()> {
    if !crate::stdlib::builtins::introspection::callable(function) {
        return Err(raise!(molt_type_TypeError, "handler must be callable"));
    }
    let known = unsafe { &mut *HANDLERS.get() };
    known
        .get_or_insert_with(Dict::empty)
        .insert_str(errors, function.clone());
    registry::molt_handlers_hook.store(Some(handler));
    Ok(())
}

/// The handler that the program registered, or None.
#[molt::function(module = "_codecs", sig = "find_error(errors, /)")]
fn find_error(errors: &Str) -> Option<Value> {
    handler(errors)
}

fn keys(names: &[Value]) -> PyResult<Vec<Vec<u8>>> {
    let name = |v: &Value| match v.downcast::<Str>() {
        Some(s) => Ok(codec::key_of(s)?.unwrap_or_default()),
        None => Ok(Vec::new()),
    };
    names.iter().map(name).collect()
}

/// An encoding of one byte a character, under all its names.
#[molt::function(module = "_codecs", sig = "add_charmap(table, /, *names) -> None")]
fn add_charmap(table: &Str, names: &Tuple) -> PyResult<()> {
    // Half a table is what follows ASCII.
    let whole = if table.len() == 128 {
        let mut out = StrBuilder::with_capacity(256);
        (0..128).for_each(|c| out.push_char(c));
        out.push(table);
        out.finish()
    } else {
        table.to_ref()
    };
    registry::add_charmap(keys(names.as_slice())?, whole);
    Ok(())
}

/// An encoding by its two functions, under all its names.
#[molt::function(
    module = "_codecs",
    sig = "add_functions(encode, decode, /, *names) -> None"
)]
fn add_functions(encode: &Value, decode: &Value, names: &Tuple) -> PyResult<()> {
    registry::add_functions(keys(names.as_slice())?, encode.clone(), decode.clone());
    Ok(())
}

/// The function that is asked for encodings that are not there.
#[molt::function(module = "_codecs", sig = "search_with(function, /) -> None")]
fn search_with(function: &Value) {
    registry::search_with(function.clone());
}

#[molt::function(
    module = "_codecs",
    sig = "unicode_escape_encode(str, errors='strict', /)"
)]
fn unicode_escape_encode(text: &Str, errors: Option<&Value>) -> Ref<Tuple> {
    let _ = errors;
    pair(Bytes::new(&escape::encode(text)).into_value(), text.len())
}

#[molt::function(
    module = "_codecs",
    sig = "raw_unicode_escape_encode(str, errors='strict', /)"
)]
fn raw_unicode_escape_encode(text: &Str, errors: Option<&Value>) -> Ref<Tuple> {
    let _ = errors;
    pair(
        Bytes::new(&escape::encode_raw(text)).into_value(),
        text.len(),
    )
}

#[molt::function(
    module = "_codecs",
    sig = "unicode_escape_decode(data, errors='strict', /)"
)]
fn unicode_escape_decode(data: &Value, errors: Option<&Str>) -> PyResult<Ref<Tuple>> {
    let b = bytes_of(data)?;
    let made = escape::decode(&b, &Handler::new(errors))?;
    Ok(pair(made.into_value(), b.len()))
}

#[molt::function(
    module = "_codecs",
    sig = "raw_unicode_escape_decode(data, errors='strict', /)"
)]
fn raw_unicode_escape_decode(data: &Value, errors: Option<&Str>) -> PyResult<Ref<Tuple>> {
    let b = bytes_of(data)?;
    let made = escape::decode_raw(&b, &Handler::new(errors))?;
    Ok(pair(made.into_value(), b.len()))
}

#[molt::function(module = "_codecs", sig = "utf_7_encode(str, errors=None, /)")]
fn utf_7_encode(text: &Str, errors: Option<&Value>) -> Ref<Tuple> {
    let _ = errors;
    pair(Bytes::new(&utf7::encode(text)).into_value(), text.len())
}

#[molt::function(
    module = "_codecs",
    sig = "utf_7_decode(data, errors=None, final=True, /)"
)]
fn utf_7_decode(data: &Value, errors: Option<&Value>, end: Option<bool>) -> PyResult<Ref<Tuple>> {
    let b = need(data)?.to_vec();
    // What goes on later is left alone.
    let len = match end {
        Some(false) => utf7::whole_part(&b),
        _ => b.len(),
    };
    let errors = errors.and_then(|e| e.downcast::<Str>());
    let made = utf7::decode(&b[..len], &Handler::new(errors))?;
    Ok(pair(made.into_value(), len))
}

/// The escapes may also be given as text.
fn bytes_of(data: &Value) -> PyResult<Vec<u8>> {
    match data.downcast::<Str>() {
        Some(s) => Ok(codec::encode(s, None, None)?.as_slice().to_vec()),
        None => Ok(need(data)?.to_vec()),
    }
}

fn pair(made: Value, len: usize) -> Ref<Tuple> {
    Tuple::new([made, Value::int(len as i64)])
}

/// The name of an encoding as it is compared: its words in small letters, joined by underscores.
#[molt::function(module = "_codecs", sig = "normalized(name, /) -> str")]
fn normalized(name: &Str) -> PyResult<Ref<Str>> {
    let key = codec::key_of(name)?.unwrap_or_default();
    Ok(Str::new(core::str::from_utf8(&key).unwrap_or("")))
}

/// Whether text can be encoded and decoded under the name.
#[molt::function(module = "_codecs", sig = "is_known(name, /) -> bool")]
fn is_known(name: &Str) -> PyResult<bool> {
    codec::is_known(name)
}
