//! `wasi:cli/terminal-stdin`, `-stdout` and `-stderr`: whether a standard stream is a terminal.

use wasmtime::StoreContextMut;

use super::Link;
use crate::state::State;

type Store<'a> = StoreContextMut<'a, State>;

/// Proof that standard input is a terminal.
pub(crate) struct TerminalInput;

/// Proof that an output is a terminal.
pub(crate) struct TerminalOutput;

pub(super) fn link(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    match function {
        "get-terminal-stdin" => linker.func_wrap(function, |mut store: Store<'_>, ()| {
            let state = store.data_mut();
            let terminal = state.stdio.stdin.is_terminal().then_some(TerminalInput);
            Ok((terminal.map(|it| state.table.push(it)).transpose()?,))
        })?,
        "get-terminal-stdout" => linker.func_wrap(function, |mut store: Store<'_>, ()| {
            let state = store.data_mut();
            let terminal = state.stdio.stdout.is_terminal().then_some(TerminalOutput);
            Ok((terminal.map(|it| state.table.push(it)).transpose()?,))
        })?,
        "get-terminal-stderr" => linker.func_wrap(function, |mut store: Store<'_>, ()| {
            let state = store.data_mut();
            let terminal = state.stdio.stderr.is_terminal().then_some(TerminalOutput);
            Ok((terminal.map(|it| state.table.push(it)).transpose()?,))
        })?,
        _ => return Ok(false),
    }
    Ok(true)
}
