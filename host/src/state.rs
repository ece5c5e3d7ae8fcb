//! What the host keeps for one run of a program, behind every capability.

use wasmtime::component::ResourceTable;

use crate::grants::Grants;
use crate::limits::{Limits, Meter};
use crate::poll::Clock;
use crate::random::Source;
use crate::stdio::Stdio;

/// The host's side of one run.
pub(crate) struct State {
    pub(crate) table: ResourceTable,
    pub(crate) stdio: Stdio,
    pub(crate) args: Vec<String>,
    pub(crate) grants: Grants,
    pub(crate) memory: Meter,
    pub(crate) clock: Clock,
    pub(crate) random: Source,
}

impl State {
    pub(crate) fn new(stdio: Stdio, args: Vec<String>, grants: Grants, limits: Limits) -> State {
        let mut table = ResourceTable::new();
        table.set_max_capacity(1 << 16);
        State {
            table,
            stdio,
            args,
            memory: Meter::new(limits),
            clock: Clock::new(grants.time),
            random: Source::new(grants.random),
            grants,
        }
    }
}
