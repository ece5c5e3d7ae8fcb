//! Building: the stub, the machine code at a page boundary, what the program may do, what it is.

use molt_component::{Component, describe};
use molt_host::executable::{Settings, Trailer, hash};
use molt_host::{Compiler, Cpu};

use crate::about;
use crate::error::NativeError;
use crate::stub::STUB;

/// What to build.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The processor to build for.
    pub cpu: Cpu,
    /// What the program will be allowed, and nothing more: the executable takes no flags of
    /// Molt's, all its arguments are the program's.
    pub settings: Settings,
}

/// Builds the executable of a component that exports `wasi:cli/run`.
pub fn build(component: &Component, options: &Options) -> Result<Vec<u8>, NativeError> {
    let code = Compiler::new(options.cpu).compile(component.bytes())?;
    build_with(component, code.bytes(), options)
}

/// The same where the component's machine code is there already, made for the same processor.
pub fn build_with(
    component: &Component,
    code: &[u8],
    options: &Options,
) -> Result<Vec<u8>, NativeError> {
    let settings = options.settings.to_text().ok_or(NativeError::Grants)?;
    let description = describe(component.bytes())?;
    let about = about::encode(component.metadata().as_ref(), &description);

    let code_at = (STUB.len() as u64).next_multiple_of(Trailer::ALIGNMENT);
    let settings_at = code_at + code.len() as u64;
    let about_at = settings_at + settings.len() as u64;
    let trailer = Trailer {
        code_at,
        code_length: code.len() as u64,
        settings_at,
        settings_length: settings.len() as u64,
        about_at,
        about_length: about.len() as u64,
        code_hash: hash(code),
    };
    let mut bytes = STUB.to_vec();
    bytes.resize(code_at as usize, 0);
    bytes.extend_from_slice(code);
    bytes.extend_from_slice(settings.as_bytes());
    bytes.extend_from_slice(about.as_bytes());
    bytes.extend_from_slice(&trailer.encode());
    Ok(bytes)
}
