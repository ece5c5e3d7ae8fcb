//! Components as programs: takes what was read, tells whether it is WebAssembly, and gives the
//! component. Compiles nothing.

use molt_component::Component;

use crate::failure::Failure;
use crate::source::Main;

/// Whether a program is WebAssembly already, and not Python.
pub(crate) fn is_wasm(main: &Main) -> bool {
    main.bytes.starts_with(b"\0asm")
}

/// The component that a program is.
pub(crate) fn component(main: Main) -> Result<Component, Failure> {
    Component::parse(main.bytes)
        .map_err(|error| Failure::File(format!("cannot run '{}': {error}", main.argv0)))
}
