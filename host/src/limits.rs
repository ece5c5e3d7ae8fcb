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
    /// What the program must have to start, where that is more than there may be.
    wanted: Option<usize>,
}

impl Meter {
    pub(crate) fn new(limits: Limits) -> Meter {
        Meter {
            limits,
            refused: false,
            wanted: None,
        }
    }

    /// Whether the program asked for memory that there was not.
    pub(crate) fn refused(&self) -> bool {
        self.refused
    }
}

impl Meter {
    /// Why the program could not even have the memory that it starts with.
    pub(crate) fn too_little(&self) -> Option<String> {
        let mib = |bytes: usize| bytes.div_ceil(1 << 20);
        let (wanted, limit) = (self.wanted?, self.limits.memory?);
        Some(format!(
            "it needs {} MiB of memory, and may have {} (--max-memory)",
            mib(wanted),
            mib(limit)
        ))
    }
}

impl ResourceLimiter for Meter {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        let fits = self.limits.memory.is_none_or(|limit| desired <= limit);
        if !fits && current == 0 {
            self.wanted = Some(desired);
        }
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
