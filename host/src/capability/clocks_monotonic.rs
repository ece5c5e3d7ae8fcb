//! `wasi:clocks/monotonic-clock`: measuring and waiting.

use wasmtime::StoreContextMut;

use super::Link;
use crate::poll::Pollable;
use crate::state::State;

type Store<'a> = StoreContextMut<'a, State>;

pub(super) fn link(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    match function {
        "now" => linker.func_wrap(function, |store: Store<'_>, ()| {
            Ok((store.data().clock.monotonic(),))
        })?,
        "resolution" => linker.func_wrap(function, |_: Store<'_>, ()| Ok((1u64,)))?,
        "subscribe-instant" => {
            linker.func_wrap(function, |mut store: Store<'_>, (when,): (u64,)| {
                Ok((store.data_mut().table.push(Pollable::At(when))?,))
            })?;
        }
        "subscribe-duration" => {
            linker.func_wrap(function, |mut store: Store<'_>, (length,): (u64,)| {
                let state = store.data_mut();
                let when = state.clock.monotonic().saturating_add(length);
                Ok((state.table.push(Pollable::At(when))?,))
            })?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}
