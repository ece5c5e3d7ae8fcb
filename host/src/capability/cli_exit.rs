//! `wasi:cli/exit`: ending the program at once.

use wasmtime::StoreContextMut;

use super::Link;
use crate::outcome::Exit;
use crate::state::State;

type Store<'a> = StoreContextMut<'a, State>;

pub(super) fn link(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    match function {
        "exit" => {
            linker.func_wrap(
                function,
                |_: Store<'_>, (status,): (Result<(), ()>,)| -> wasmtime::Result<()> {
                    Err(wasmtime::Error::new(Exit(u8::from(status.is_err()))))
                },
            )?;
        }
        "exit-with-code" => {
            linker.func_wrap(
                function,
                |_: Store<'_>, (code,): (u8,)| -> wasmtime::Result<()> {
                    Err(wasmtime::Error::new(Exit(code)))
                },
            )?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}
