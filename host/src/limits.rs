//! Limits: what a program may consume. The engine asks before it grows anything.

use wasmtime::ResourceLimiter;

/// What a program may consume at most.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of linear memory; `None` leaves WebAssembly's own 4 GiB. A program that asks for more
    /// is told that there is none, which Python reports as `MemoryError`.
    pub memory: Option<usize>,
}

impl ResourceLimiter for Limits {
    fn memory_growing(
        &mut self,
        _current: usize,
        desired: usize,
        _maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        Ok(self.memory.is_none_or(|limit| desired <= limit))
    }

    fn table_growing(
        &mut self,
        _current: usize,
        desired: usize,
        _maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        Ok(desired <= 1 << 24)
    }
}
