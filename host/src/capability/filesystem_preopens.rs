//! `wasi:filesystem/preopens`: the folders that a program was granted. Each is named by its
//! absolute path, and by the path that the user granted where that is another.

use std::sync::Arc;

use wasmtime::StoreContextMut;
use wasmtime::component::Resource;

use super::Link;
use crate::file::Descriptor;
use crate::reach::Reach;
use crate::state::State;

type Folders = Vec<(Resource<Descriptor>, String)>;

pub(super) fn link(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    if function != "get-directories" {
        return Ok(false);
    }
    linker.func_wrap(
        function,
        |mut store: StoreContextMut<'_, State>, ()| -> wasmtime::Result<(Folders,)> {
            let state = store.data_mut();
            let (reach, roots) = Reach::new(&state.grants);
            let reach = Arc::new(reach);
            let mut folders = Vec::new();
            for root in roots {
                for name in root.names {
                    let Ok(folder) = Descriptor::root(&root.path, Arc::clone(&reach)) else {
                        continue;
                    };
                    if let Ok(name) = name.into_os_string().into_string() {
                        folders.push((state.table.push(folder)?, name));
                    }
                }
            }
            Ok((folders,))
        },
    )?;
    Ok(true)
}
