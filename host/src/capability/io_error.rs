//! `wasi:io/error`: what a stream failed with.

use rustix::io::Errno;
use wasmtime::StoreContextMut;
use wasmtime::component::Resource;

use super::Link;
use crate::state::State;

/// What a stream failed with.
pub(crate) struct IoError(pub(crate) Errno);

pub(super) fn link(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    if function != "[method]error.to-debug-string" {
        return Ok(false);
    }
    linker.func_wrap(
        function,
        |store: StoreContextMut<'_, State>, (this,): (Resource<IoError>,)| {
            let errno = store.data().table.get(&this)?.0;
            Ok((std::io::Error::from(errno).to_string(),))
        },
    )?;
    Ok(true)
}
