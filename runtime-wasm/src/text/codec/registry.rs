//! Encodings and error handlers that a program adds to those that are always there.
//!
//! Takes names, gives what was registered under them. Nothing is known here from the start: modules of
//! `encodings`, and programs through `codecs`, bring what they have.

use super::errors::Handler;
use super::narrow;
use crate::object::alloc::Global;
use crate::object::call;
use crate::object::refs::{PyObject, Ref};
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Raised, Value};
use crate::raise;
use crate::types::bytes::Bytes;
use crate::types::exceptions::molt_type_TypeError;

enum Kind {
    /// 256 characters; U+FFFE stands for none.
    Charmap(Ref<Str>),
    /// `encode(text, errors)` and `decode(bytes, errors)`, which give a result and a length.
    Functions(Value, Value),
}

struct Entry {
    /// As [`super::key_of`] gives them.
    names: Vec<Vec<u8>>,
    kind: Kind,
}

static ENTRIES: Global<Vec<Entry>> = Global::new(Vec::new());

/// By the key of a name, the text, and the name of an error handler.
pub type EncodeFn = fn(&[u8], &Str, Option<&Str>) -> Option<PyResult<Ref<Bytes>>>;
/// The same for bytes.
pub type DecodeFn = fn(&[u8], &[u8], Option<&Str>) -> Option<PyResult<Ref<Str>>>;
/// The handler of a name.
pub type HandlerFn = fn(&Str) -> Option<Value>;

/// Encodes and decodes with what was added; nothing where the name is not known.
#[derive(Clone, Copy)]
pub struct Added {
    pub encode: EncodeFn,
    pub decode: DecodeFn,
}

/// Filled by whoever adds an encoding.
#[unsafe(no_mangle)]
pub static molt_encodings_hook: Global<Option<Added>> = Global::new(None);

/// Finds a registered error handler; filled by whoever registers one.
#[unsafe(no_mangle)]
pub static molt_handlers_hook: Global<Option<HandlerFn>> = Global::new(None);

fn add(names: Vec<Vec<u8>>, kind: Kind) {
    let entries = unsafe { &mut *ENTRIES.get() };
    entries.push(Entry { names, kind });
    molt_encodings_hook.store(Some(Added { encode, decode }));
}

pub fn add_charmap(names: Vec<Vec<u8>>, table: Ref<Str>) {
    add(names, Kind::Charmap(table));
}

pub fn add_functions(names: Vec<Vec<u8>>, encode: Value, decode: Value) {
    add(names, Kind::Functions(encode, decode));
}

/// Asks the program for an encoding that is not there: `(encode, decode, ...)` or None.
static SEARCH: Global<Option<Value>> = Global::new(None);

pub fn search_with(function: Value) {
    let old = unsafe { (*SEARCH.get()).replace(function) };
    drop(old);
    molt_encodings_hook.store(Some(Added { encode, decode }));
}

/// The entry of a key, which the program may add now.
fn find_or_ask(key: &[u8]) -> PyResult<Option<&'static Entry>> {
    if let Some(entry) = find(key) {
        return Ok(Some(entry));
    }
    let search = unsafe { (*SEARCH.get()).clone() };
    let Some(search) = search else {
        return Ok(None);
    };
    let name = Value::str(core::str::from_utf8(key).unwrap_or(""));
    let made = call::call1(&search, &name)?;
    if let Some([encode, decode, ..]) = made.downcast::<Tuple>().map(|t| t.as_slice()) {
        add_functions(vec![key.to_vec()], encode.clone(), decode.clone());
    }
    Ok(find(key))
}

fn find(key: &[u8]) -> Option<&'static Entry> {
    let entries = unsafe { &*ENTRIES.get() };
    entries
        .iter()
        .find(|e| e.names.iter().any(|n| n.as_slice() == key))
}

/// Whether an encoding of this key was added.
pub fn has(key: &[u8]) -> bool {
    molt_encodings_hook.load().is_some() && find(key).is_some()
}

fn errors_value(errors: Option<&Str>) -> Value {
    errors.map_or_else(|| Value::str("strict"), |e| e.to_value())
}

/// The first of the two things that a codec's function gives.
fn first(made: Value, what: &str) -> PyResult<Value> {
    match made.downcast::<Tuple>().map(|t| t.as_slice()) {
        Some([first, _]) => Ok(first.clone()),
        _ => Err(raise!(
            molt_type_TypeError,
            what,
            " must return a tuple (object, integer)"
        )),
    }
}

fn encode(key: &[u8], s: &Str, errors: Option<&Str>) -> Option<PyResult<Ref<Bytes>>> {
    let work = |kind: &Kind| match kind {
        Kind::Charmap(table) => {
            let mut out = Vec::with_capacity(s.len());
            narrow::encode_map(s, table, &Handler::new(errors), &mut out)?;
            Ok(Bytes::new(&out))
        }
        Kind::Functions(encode, _) => {
            let made = call::call2(encode, &s.to_value(), &errors_value(errors))?;
            let made = first(made, "encoder")?;
            made.into_ref::<Bytes>()
                .map_err(|v| no_text("encoder", "bytes", &v))
        }
    };
    match find_or_ask(key) {
        Ok(found) => found.map(|e| work(&e.kind)),
        Err(raised) => Some(Err(raised)),
    }
}

fn decode(key: &[u8], b: &[u8], errors: Option<&Str>) -> Option<PyResult<Ref<Str>>> {
    let work = |kind: &Kind| match kind {
        Kind::Charmap(table) => narrow::decode_map(b, table, &Handler::new(errors)),
        Kind::Functions(_, decode) => {
            let bytes = Bytes::new(b).into_value();
            let made = call::call2(decode, &bytes, &errors_value(errors))?;
            let made = first(made, "decoder")?;
            made.into_ref::<Str>()
                .map_err(|v| no_text("decoder", "str", &v))
        }
    };
    match find_or_ask(key) {
        Ok(found) => found.map(|e| work(&e.kind)),
        Err(raised) => Some(Err(raised)),
    }
}

#[cold]
fn no_text(what: &str, wanted: &str, got: &Value) -> Raised {
    raise!(
        molt_type_TypeError,
        what,
        " returned '",
        got.type_name(),
        "' instead of '",
        wanted,
        "'; use codecs.",
        if wanted == "str" { "decode" } else { "encode" },
        "() to ",
        if wanted == "str" { "decode" } else { "encode" },
        " to arbitrary types"
    )
}
