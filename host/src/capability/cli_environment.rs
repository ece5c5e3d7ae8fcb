//! `wasi:cli/environment`: arguments, which are ambient, and environment variables, which are not.

use wasmtime::StoreContextMut;

use super::Link;
use crate::state::State;
use crate::word::word;

type Store<'a> = StoreContextMut<'a, State>;

pub(super) fn link(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    match function {
        "get-arguments" => linker.func_wrap(function, |store: Store<'_>, ()| {
            Ok((store.data().args.clone(),))
        })?,
        "get-environment" => {
            linker.func_wrap(function, |store: Store<'_>, ()| Ok((visible(&store),)))?
        }
        "initial-cwd" => {
            linker.func_wrap(function, |store: Store<'_>, ()| Ok((folder(&store),)))?
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// The variables that the program may see, sorted so that order tells nothing about the machine.
fn visible(store: &Store<'_>) -> Vec<(String, String)> {
    let grants = &store.data().grants;
    let mut variables: Vec<(String, String)> = std::env::vars_os()
        .map(|(name, value)| (word(&name), word(&value)))
        .filter(|(name, _)| grants.sees_variable(name))
        .collect();
    variables.sort();
    variables
}

/// The current folder, for programs that were granted some folder.
fn folder(store: &Store<'_>) -> Option<String> {
    let grants = &store.data().grants;
    if grants.read.is_empty() && grants.write.is_empty() {
        return None;
    }
    std::env::current_dir()
        .ok()?
        .into_os_string()
        .into_string()
        .ok()
}
