//! The interfaces that the host provides, one file each. Linking is by name, function by function,
//! so a program pays only for what it imports.

mod cli_environment;
mod cli_exit;
mod cli_stdio;
mod cli_terminal;
mod clocks_monotonic;
mod clocks_timezone;
mod clocks_wall;
mod filesystem_change;
mod filesystem_preopens;
mod filesystem_records;
mod filesystem_types;
mod io_error;
mod io_poll;
mod io_streams;
mod random;

use wasmtime::StoreContextMut;
use wasmtime::component::{LinkerInstance, Resource, ResourceType};

use crate::state::State;

type Link<'a> = LinkerInstance<'a, State>;

/// An interface's name without its version, if it is one of WASI 0.2.
fn base(interface: &str) -> Option<&str> {
    let (base, version) = interface.split_once('@')?;
    version.starts_with("0.2.").then_some(base)
}

/// Links one function of an interface; false if the host does not have it.
pub(crate) fn link_function(
    linker: &mut Link<'_>,
    interface: &str,
    function: &str,
) -> wasmtime::Result<bool> {
    let Some(base) = base(interface) else {
        return Ok(false);
    };
    match base {
        "wasi:cli/environment" => cli_environment::link(linker, function),
        "wasi:cli/exit" => cli_exit::link(linker, function),
        "wasi:cli/stdin" | "wasi:cli/stdout" | "wasi:cli/stderr" => {
            cli_stdio::link(linker, function)
        }
        "wasi:cli/terminal-stdin" | "wasi:cli/terminal-stdout" | "wasi:cli/terminal-stderr" => {
            cli_terminal::link(linker, function)
        }
        "wasi:clocks/monotonic-clock" => clocks_monotonic::link(linker, function),
        "wasi:clocks/timezone" => clocks_timezone::link(linker, function),
        "wasi:clocks/wall-clock" => clocks_wall::link(linker, function),
        "wasi:filesystem/preopens" => filesystem_preopens::link(linker, function),
        "wasi:filesystem/types" => filesystem_types::link(linker, function),
        "wasi:io/error" => io_error::link(linker, function),
        "wasi:io/poll" => io_poll::link(linker, function),
        "wasi:io/streams" => io_streams::link(linker, function),
        "wasi:random/random" | "wasi:random/insecure" | "wasi:random/insecure-seed" => {
            random::link(linker, function)
        }
        _ => Ok(false),
    }
}

/// Links one resource of an interface. One that the interface only mentions needs no link: it is
/// linked where it is declared, and a resource that is nowhere is an error of instantiation.
pub(crate) fn link_resource(
    linker: &mut Link<'_>,
    interface: &str,
    name: &str,
) -> wasmtime::Result<()> {
    let Some(base) = base(interface) else {
        return Ok(());
    };
    match (base, name) {
        ("wasi:filesystem/types", "descriptor") => {
            resource::<crate::file::Descriptor>(linker, name)
        }
        ("wasi:filesystem/types", "directory-entry-stream") => {
            resource::<filesystem_types::Listing>(linker, name)
        }
        ("wasi:io/error", "error") => resource::<io_error::IoError>(linker, name),
        ("wasi:io/poll", "pollable") => resource::<crate::poll::Pollable>(linker, name),
        ("wasi:io/streams", "input-stream") => resource::<crate::stream::InputStream>(linker, name),
        ("wasi:io/streams", "output-stream") => {
            resource::<crate::stream::OutputStream>(linker, name)
        }
        ("wasi:cli/terminal-input", "terminal-input") => {
            resource::<cli_terminal::TerminalInput>(linker, name)
        }
        ("wasi:cli/terminal-output", "terminal-output") => {
            resource::<cli_terminal::TerminalOutput>(linker, name)
        }
        _ => Ok(()),
    }
}

/// Links a resource whose handles are entries of the table.
fn resource<T: Send + 'static>(linker: &mut Link<'_>, name: &str) -> wasmtime::Result<()> {
    let drop = |mut store: StoreContextMut<'_, State>, handle| {
        store
            .data_mut()
            .table
            .delete(Resource::<T>::new_own(handle))?;
        Ok(())
    };
    linker.resource(name, ResourceType::host::<T>(), drop)
}
