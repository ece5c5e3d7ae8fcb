//! Loading programs, and with the feature `compile` making them.

use std::path::Path;
use std::ptr::NonNull;
use std::sync::Arc;

use wasmtime::CustomCodeMemory;
use wasmtime::component::Component;

use crate::config;
#[cfg(feature = "compile")]
use crate::config::Cpu;
use crate::error::HostError;

/// What loads and runs programs. Making one is cheap: no threads, no compiler.
#[derive(Clone)]
pub struct Engine {
    engine: wasmtime::Engine,
}

/// A program as machine code, ready to run any number of times.
#[derive(Clone)]
pub struct Program {
    component: Component,
}

impl Engine {
    /// An engine for machine code in files and in buffers.
    pub fn new() -> Result<Engine, HostError> {
        Engine::with(config::running())
    }

    /// An engine for machine code that is mapped into memory by the caller, for
    /// [`Engine::load_mapped`]; it loads nothing else.
    pub fn for_mapped() -> Result<Engine, HostError> {
        let mut config = config::running();
        config.with_custom_code_memory(Some(Arc::new(Pages)));
        Engine::with(config)
    }

    fn with(config: wasmtime::Config) -> Result<Engine, HostError> {
        match wasmtime::Engine::new(&config) {
            Ok(engine) => Ok(Engine { engine }),
            Err(error) => Err(HostError::Start(format!("{error:#}"))),
        }
    }

    /// Loads machine code from a file, which is mapped, not read.
    ///
    /// # Safety
    /// The file must hold what [`Precompiled::bytes`] gave, unchanged, and must not be changed
    /// while the program lives.
    pub unsafe fn load_file(&self, path: &Path) -> Result<Program, HostError> {
        // SAFETY: the caller vouches for the file.
        let component = unsafe { Component::deserialize_file(&self.engine, path) };
        loaded(component)
    }

    /// Loads machine code from a buffer, by copying it.
    ///
    /// # Safety
    /// The buffer must hold what [`Precompiled::bytes`] gave, unchanged.
    pub unsafe fn load(&self, code: &[u8]) -> Result<Program, HostError> {
        // SAFETY: the caller vouches for the buffer.
        let component = unsafe { Component::deserialize(&self.engine, code) };
        loaded(component)
    }

    /// Loads machine code that the caller has mapped at a page boundary; the engine must be one of
    /// [`Engine::for_mapped`], and the code's pages become executable.
    ///
    /// # Safety
    /// The memory must hold what [`Precompiled::bytes`] gave, unchanged, be page-aligned, private,
    /// and live and stay as it is until the program and the engine are gone.
    pub unsafe fn load_mapped(&self, code: NonNull<[u8]>) -> Result<Program, HostError> {
        // SAFETY: the caller vouches for the memory.
        let component = unsafe { Component::deserialize_raw(&self.engine, code) };
        loaded(component)
    }
}

impl Program {
    pub(crate) fn component(&self) -> &Component {
        &self.component
    }
}

fn loaded(component: wasmtime::Result<Component>) -> Result<Program, HostError> {
    match component {
        Ok(component) => Ok(Program { component }),
        Err(error) => Err(HostError::Load(format!("{error:#}"))),
    }
}

/// Makes mapped machine code executable, and never writable.
struct Pages;

impl CustomCodeMemory for Pages {
    fn required_alignment(&self) -> usize {
        rustix::param::page_size()
    }

    fn publish_executable(&self, start: *const u8, length: usize) -> wasmtime::Result<()> {
        let flags = rustix::mm::MprotectFlags::READ | rustix::mm::MprotectFlags::EXEC;
        // SAFETY: the engine passes the text of a mapping that belongs to the program alone.
        unsafe { rustix::mm::mprotect(start.cast_mut().cast(), length, flags) }?;
        Ok(())
    }

    fn unpublish_executable(&self, start: *const u8, length: usize) -> wasmtime::Result<()> {
        // SAFETY: as above; nothing runs in these pages any more.
        unsafe {
            rustix::mm::mprotect(
                start.cast_mut().cast(),
                length,
                rustix::mm::MprotectFlags::READ,
            )
        }?;
        Ok(())
    }
}

/// What turns components into machine code.
#[cfg(feature = "compile")]
pub struct Compiler {
    cpu: Cpu,
}

/// Machine code that [`Engine`] of the same version and settings loads.
#[cfg(feature = "compile")]
pub struct Precompiled {
    bytes: Vec<u8>,
}

/// Below this size starting threads costs more than it saves.
#[cfg(feature = "compile")]
const WORTH_THREADS: usize = 48 << 10;

#[cfg(feature = "compile")]
impl Compiler {
    /// A compiler for this processor, or for the oldest that is still common.
    pub fn new(cpu: Cpu) -> Compiler {
        Compiler { cpu }
    }

    /// Compiles a component.
    pub fn compile(&self, component: &[u8]) -> Result<Precompiled, HostError> {
        let compile = || {
            let config = config::compiling(self.cpu, component.len() >= WORTH_THREADS)?;
            wasmtime::Engine::new(&config)?.precompile_component(component)
        };
        match compile() {
            Ok(bytes) => Ok(Precompiled { bytes }),
            Err(error) => Err(HostError::Compile(format!("{error:#}"))),
        }
    }
}

#[cfg(feature = "compile")]
impl Precompiled {
    /// The machine code, as an image to store and map.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The machine code, owned.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Loads it at once, by copying.
    pub fn load(&self, engine: &Engine) -> Result<Program, HostError> {
        // SAFETY: only `Compiler::compile` makes a `Precompiled`.
        unsafe { engine.load(&self.bytes) }
    }
}
