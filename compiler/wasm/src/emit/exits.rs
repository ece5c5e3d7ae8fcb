//! Side exits: what happens between a raising place and its handler or the caller.
//!
//! Takes the unwind lists of a function, gives chains of small steps that places with the same rest
//! share. Never emits code.

use std::collections::HashMap;

use molt_tir::ir::{Block, Unwind, Value};

/// Index of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExitId(pub u32);

impl ExitId {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// One step and what follows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Exit {
    /// Adds the traceback entry whose location stands in a local.
    Trace(ExitId),
    /// Releases a value.
    Release(Value, ExitId),
    /// Enters a handler.
    Handler(Block, Vec<Value>),
    /// Leaves the function with its error result.
    Leave,
}

/// All steps of a function.
#[derive(Debug, Default)]
pub struct Exits {
    pub steps: Vec<Exit>,
    known: HashMap<Exit, ExitId>,
    /// How many places and steps lead to a step.
    pub uses: Vec<u32>,
}

impl Exits {
    fn step(&mut self, exit: Exit) -> ExitId {
        if let Some(&id) = self.known.get(&exit) {
            return id;
        }
        let id = ExitId(self.steps.len() as u32);
        if let Exit::Trace(next) | Exit::Release(_, next) = exit {
            self.uses[next.index()] += 1;
        }
        self.known.insert(exit.clone(), id);
        self.steps.push(exit);
        self.uses.push(0);
        id
    }

    /// The step of a place that leaves the function without more.
    pub fn leave(&mut self) -> ExitId {
        let id = self.step(Exit::Leave);
        self.uses[id.index()] += 1;
        id
    }

    /// The first step of an instruction's side exit. Newest values go first, as an interpreter's stack
    /// would: then older ones are a tail that several exits share.
    pub fn of(&mut self, unwind: &Unwind, traced: bool) -> ExitId {
        let mut at = match &unwind.target {
            Some(edge) => self.step(Exit::Handler(edge.block, edge.args.clone())),
            None => self.step(Exit::Leave),
        };
        let mut release = unwind.release.clone();
        release.sort_unstable();
        for v in release {
            at = self.step(Exit::Release(v, at));
        }
        if traced && !unwind.silent {
            at = self.step(Exit::Trace(at));
        }
        self.uses[at.index()] += 1;
        at
    }

    pub fn get(&self, id: ExitId) -> &Exit {
        &self.steps[id.index()]
    }

    /// Whether one place only leads here, so that the step is part of that place.
    pub fn single(&self, id: ExitId) -> bool {
        self.uses[id.index()] == 1
    }
}
