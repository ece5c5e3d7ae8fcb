//! `wasi:io/poll`: waiting for one of several things.

use wasmtime::StoreContextMut;
use wasmtime::component::Resource;

use super::Link;
use crate::poll::{self, Pollable};
use crate::state::State;

type Store<'a> = StoreContextMut<'a, State>;
type Handle = Resource<Pollable>;

pub(super) fn link(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    match function {
        "[method]pollable.ready" => {
            linker.func_wrap(function, |store: Store<'_>, (this,): (Handle,)| {
                let state = store.data();
                let pollable = *state.table.get(&this)?;
                Ok((poll::is_ready(&state.clock, pollable),))
            })?;
        }
        "[method]pollable.block" => {
            linker.func_wrap(function, |mut store: Store<'_>, (this,): (Handle,)| {
                let state = store.data_mut();
                let pollable = *state.table.get(&this)?;
                poll::wait_any(&mut state.clock, &[pollable]);
                Ok(())
            })?;
        }
        "poll" => {
            linker.func_wrap(function, |mut store: Store<'_>, (list,): (Vec<Handle>,)| {
                let state = store.data_mut();
                let mut pollables = Vec::with_capacity(list.len());
                for handle in &list {
                    pollables.push(*state.table.get(handle)?);
                }
                if pollables.is_empty() {
                    return Err(wasmtime::Error::msg("poll was given an empty list"));
                }
                Ok((poll::wait_any(&mut state.clock, &pollables),))
            })?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}
