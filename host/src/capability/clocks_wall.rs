//! `wasi:clocks/wall-clock`: the date and time of day.

use wasmtime::StoreContextMut;
use wasmtime::component::{ComponentType, Lift, Lower};

use super::Link;
use crate::state::State;

type Store<'a> = StoreContextMut<'a, State>;

/// A moment since 1970.
#[derive(ComponentType, Lift, Lower, Debug, Clone, Copy, PartialEq, Eq)]
#[component(record)]
pub(crate) struct Datetime {
    pub(crate) seconds: u64,
    pub(crate) nanoseconds: u32,
}

pub(super) fn link(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    match function {
        "now" => linker.func_wrap(function, |store: Store<'_>, ()| {
            let now = store.data().clock.wall();
            Ok((Datetime {
                seconds: now / 1_000_000_000,
                nanoseconds: (now % 1_000_000_000) as u32,
            },))
        })?,
        "resolution" => linker.func_wrap(function, |_: Store<'_>, ()| {
            Ok((Datetime {
                seconds: 0,
                nanoseconds: 1,
            },))
        })?,
        _ => return Ok(false),
    }
    Ok(true)
}
