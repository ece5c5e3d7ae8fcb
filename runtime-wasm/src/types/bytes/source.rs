//! What `bytes(...)` and `bytearray(...)` are made of.

use super::codec_name;
use crate::object::list::List;
use crate::object::str::Str;
use crate::object::tuple::Tuple;
use crate::object::value::{PyResult, Value};
use crate::object::{buffer, exception};
use crate::ops::iter::Items;
use crate::ops::{iter, number};
use crate::raise;
use crate::types::exceptions::{
    molt_type_OverflowError, molt_type_TypeError, molt_type_ValueError,
};

/// The bytes for the arguments of a constructor; `word` names the type.
pub fn from_source(
    source: Option<&Value>,
    encoding: Option<&Value>,
    errors: Option<&Value>,
    word: &str,
) -> PyResult<Vec<u8>> {
    let encoding = codec_name(encoding, word, "encoding")?;
    let errors = codec_name(errors, word, "errors")?;
    if let Some(s) = source.and_then(|v| v.downcast::<Str>()) {
        if encoding.is_none() {
            return Err(raise!(
                molt_type_TypeError,
                "string argument without an encoding"
            ));
        }
        return Ok(crate::text::codec::encode(s, encoding, errors)?
            .as_slice()
            .to_vec());
    }
    if encoding.is_some() || errors.is_some() {
        let which = if encoding.is_some() {
            "encoding"
        } else {
            "errors"
        };
        return Err(raise!(
            molt_type_TypeError,
            which,
            " without a string argument"
        ));
    }
    let Some(v) = source else {
        return Ok(Vec::new());
    };
    if let Some(b) = super::own(v)
        && (v.isa::<super::Bytes>() || !v.ty().has(molt_abi::layouts::TYPE_HEAP))
    {
        crate::object::alloc::ensure(b.len())?;
        return Ok(b.to_vec());
    }
    if number::has_index(v) {
        match number::index(v) {
            Ok(n) => return zeros(&n),
            Err(raised) => {
                if !exception::clear_if(&molt_type_TypeError) {
                    return Err(raised);
                }
            }
        }
    }
    if let Some(b) = whole(v)? {
        return Ok(b);
    }
    let message = match word {
        "bytes" => "bytes must be in range(0, 256)",
        _ => "byte must be in range(0, 256)",
    };
    if v.downcast_exact::<List>().is_some() || v.downcast_exact::<Tuple>().is_some() {
        return items(v, message);
    }
    let it = iter::iter_or(v, || {
        raise!(
            molt_type_TypeError,
            "cannot convert '",
            v.type_name(),
            "' object to ",
            word
        )
    })?;
    if word == "bytes" {
        iter::length_hint(v)?;
    }
    numbers(Items::from(it), message)
}

/// All that an object shows of its memory, copied in order.
pub fn whole(v: &Value) -> PyResult<Option<Vec<u8>>> {
    let Some(e) = buffer::export(v, buffer::FULL_RO)? else {
        return Ok(None);
    };
    crate::object::alloc::ensure(e.look.bytes())?;
    Ok(Some(e.look.gather()))
}

/// As many zeros as the int says.
fn zeros(count: &Value) -> PyResult<Vec<u8>> {
    match number::index(count)?.as_int() {
        Some(n) if n < 0 => Err(raise!(molt_type_ValueError, "negative count")),
        Some(n) => {
            crate::object::alloc::ensure(usize::try_from(n).unwrap_or(usize::MAX))?;
            Ok(vec![0; n as usize])
        }
        None => Err(raise!(
            molt_type_OverflowError,
            "cannot fit '",
            count.type_name(),
            "' into an index-sized integer"
        )),
    }
}

/// The ints of an iterable as bytes; `message` is the ValueError for those that are none.
pub fn items(v: &Value, message: &str) -> PyResult<Vec<u8>> {
    numbers(Items::of(v)?, message)
}

fn numbers(mut items: Items, message: &str) -> PyResult<Vec<u8>> {
    let mut out = Vec::new();
    let plain = items.plain();
    super::make_room(&mut out, plain.len())?;
    let bytes = plain
        .iter()
        .map_while(|v| u8::try_from(v.as_small_int()?).ok());
    out.extend(bytes);
    items.pass(out.len());
    while let Some(item) = items.step()? {
        let n = match item.as_small_int() {
            Some(n) => Some(n),
            None => number::index(&item)?.as_int(),
        };
        match n {
            Some(n) if (0..256).contains(&n) => {
                crate::types::bytes::make_room(&mut out, 1)?;
                out.push(n as u8);
            }
            _ => return Err(raise!(molt_type_ValueError, message)),
        }
    }
    Ok(out)
}
