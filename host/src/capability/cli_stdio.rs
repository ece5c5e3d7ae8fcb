//! `wasi:cli/stdin`, `stdout` and `stderr`: the standard streams, ambient for every program.

use wasmtime::StoreContextMut;

use super::Link;
use crate::state::State;
use crate::stream::{InputStream, OutputStream};

type Store<'a> = StoreContextMut<'a, State>;

pub(super) fn link(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    match function {
        "get-stdin" => linker.func_wrap(function, |mut store: Store<'_>, ()| {
            let state = store.data_mut();
            let stream = InputStream::standard(&state.stdio.stdin);
            Ok((state.table.push(stream)?,))
        })?,
        "get-stdout" => linker.func_wrap(function, |mut store: Store<'_>, ()| {
            let state = store.data_mut();
            let stream = OutputStream::Standard(state.stdio.stdout.clone());
            Ok((state.table.push(stream)?,))
        })?,
        "get-stderr" => linker.func_wrap(function, |mut store: Store<'_>, ()| {
            let state = store.data_mut();
            let stream = OutputStream::Standard(state.stdio.stderr.clone());
            Ok((state.table.push(stream)?,))
        })?,
        _ => return Ok(false),
    }
    Ok(true)
}
