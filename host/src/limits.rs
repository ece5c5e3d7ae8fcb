//! Limits: what a program may consume. The engine asks before it grows anything.

use wasmtime::ResourceLimiter;

/// What a program may consume at most.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of linear memory; `None` leaves WebAssembly's own 4 GiB. A program that asks for more
    /// is told that there is none, which Python reports as `MemoryError`.
    pub memory: Option<usize>,
}

impl Limits {
    /// So many MiB of linear memory at most.
    pub fn of_mib(memory: Option<usize>) -> Limits {
        Limits {
            memory: memory.map(|n| n.saturating_mul(1 << 20)),
        }
    }
}

/// The limits of one run, and whether the program was refused memory.
#[derive(Debug)]
pub(crate) struct Meter {
    limits: Limits,
    refused: bool,
}

impl Meter {
    pub(crate) fn new(limits: Limits) -> Meter {
        Meter {
            limits,
            refused: false,
        }
    }

    /// Whether the program asked for memory that there was not.
    pub(crate) fn refused(&self) -> bool {
        self.refused
    }
}

impl ResourceLimiter for Meter {
    fn memory_growing(
        &mut self,
        _current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        let fits = self.limits.memory.is_none_or(|limit| desired <= limit);
        self.refused |= !fits || maximum.is_some_and(|maximum| desired > maximum);
        Ok(fits)
    }

    fn memory_grow_failed(&mut self, _error: wasmtime::Error) -> wasmtime::Result<()> {
        self.refused = true;
        Ok(())
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
