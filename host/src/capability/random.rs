//! `wasi:random`: random bytes and numbers.

use wasmtime::StoreContextMut;

use super::Link;
use crate::state::State;

type Store<'a> = StoreContextMut<'a, State>;

/// The most bytes that one call gives; asking for more is a fault of the program.
const MOST: u64 = 64 << 20;

pub(super) fn link(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    match function {
        "get-random-bytes" | "get-insecure-random-bytes" => {
            linker.func_wrap(function, |mut store: Store<'_>, (length,): (u64,)| {
                if length > MOST {
                    return Err(wasmtime::Error::msg("too many random bytes in one call"));
                }
                let mut bytes = vec![0; length as usize];
                store.data_mut().random.fill(&mut bytes)?;
                Ok((bytes,))
            })?;
        }
        "get-random-u64" | "get-insecure-random-u64" => {
            linker.func_wrap(function, |mut store: Store<'_>, ()| {
                Ok((store.data_mut().random.word()?,))
            })?;
        }
        "insecure-seed" => linker.func_wrap(function, |mut store: Store<'_>, ()| {
            let random = &mut store.data_mut().random;
            Ok(((random.word()?, random.word()?),))
        })?,
        _ => return Ok(false),
    }
    Ok(true)
}
