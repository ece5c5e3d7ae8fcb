//! `random.seed`.

use super::set_generator;
use super::twister::Twister;
use crate::host;
use crate::molt;
use crate::object::str::Str;
use crate::object::value::{PyResult, Value};
use crate::raise;
use crate::types::exceptions::molt_type_TypeError;
use crate::types::int::to_big;
use crate::types::{bytes, float};
use dashu_int::ops::UnsignedAbs;
use dashu_int::{IBig, UBig};
use sha2::{Digest, Sha512};

/// A generator that nobody can foresee.
pub fn from_host() -> Twister {
    let key: Vec<u32> = (0..4)
        .flat_map(|_| {
            let w = host::random::word();
            [w as u32, (w >> 32) as u32]
        })
        .collect();
    Twister::from_key(&key)
}

/// The words of a number, lowest first.
pub fn from_number(n: UBig) -> Twister {
    let bytes = n.to_le_bytes();
    let mut key: Vec<u32> = bytes
        .chunks(4)
        .map(|c| c.iter().rev().fold(0, |w, &b| w << 8 | b as u32))
        .collect();
    while key.len() > 1 && key.last() == Some(&0) {
        key.pop();
    }
    if key.is_empty() {
        key.push(0);
    }
    Twister::from_key(&key)
}

/// Text and bytes count with their hash behind them.
fn from_bytes(text: &[u8]) -> Twister {
    let mut all = text.to_vec();
    all.extend_from_slice(&Sha512::digest(text));
    from_number(UBig::from_be_bytes(&all))
}

/// The generator that `seed(a)` starts.
pub fn of(a: Option<&Value>) -> PyResult<Twister> {
    let Some(a) = a.filter(|a| !a.is_none()) else {
        return Ok(from_host());
    };
    if let Some(n) = to_big(a) {
        return Ok(from_number(n.unsigned_abs()));
    }
    if let Some(s) = a.downcast::<Str>() {
        let encoded = crate::text::codec::encode(s, None, None)?;
        return Ok(from_bytes(encoded.as_slice()));
    }
    if let Some(b) = bytes::view(a) {
        return Ok(from_bytes(&b));
    }
    if float::value(a).is_some() {
        return Ok(from_number(
            IBig::from(crate::ops::hash(a)? as u64).unsigned_abs(),
        ));
    }
    Err(raise!(
        molt_type_TypeError,
        "The only supported seed types are: None,\nint, float, str, bytes, and bytearray."
    ))
}

#[molt::function(module = "_draw", sig = "seed(a=None, version=2) -> None")]
fn seed(a: Option<&Value>, _version: Option<&Value>) -> PyResult<()> {
    set_generator(of(a)?);
    Ok(())
}
