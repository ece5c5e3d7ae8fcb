//! The state of one function under analysis: what each local holds here, and where jumps and exceptions go.
//!
//! Takes a function's parameters; runs over its body once for each change of what it depends on.

use std::collections::HashMap;

use molt_hir::ir::*;

use super::engine::{Engine, Key};
use super::table::T;
use crate::ty::Atom;

/// A local at one point of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub ty: T,
    pub maybe_unbound: bool,
}

/// All locals at one point; not alive where no execution gets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Env {
    pub alive: bool,
    pub slots: Vec<Slot>,
}

/// A construct around the statement under analysis that catches jumps or exceptions.
pub enum Scope {
    Loop {
        breaks: Env,
        continues: Env,
    },
    /// A `try` body, or the body of `with`: any state inside may reach the handlers.
    Protected {
        thrown: Env,
    },
    /// Everything that a `finally` covers: jumps out wait here.
    Finally {
        thrown: Env,
        breaks: Env,
        continues: Env,
        returns: Env,
    },
}

/// The function under analysis.
pub struct Frame {
    pub function: FuncId,
    pub env: Env,
    pub scopes: Vec<Scope>,
    /// States at loop heads from earlier visits, by the loop's address.
    pub heads: HashMap<usize, Env>,
}

impl Default for Frame {
    fn default() -> Frame {
        Frame {
            function: FuncId(0),
            env: Env::default(),
            scopes: Vec::new(),
            heads: HashMap::new(),
        }
    }
}

impl<'p> Engine<'p> {
    /// One pass over a function's body.
    pub fn analyse(&mut self, id: FuncId) {
        let f = self.function(id);
        let slots = vec![
            Slot {
                ty: T::NEVER,
                maybe_unbound: true
            };
            f.locals.len()
        ];
        self.frame = Frame {
            function: id,
            env: Env { alive: true, slots },
            ..Frame::default()
        };
        for (index, local) in f.locals.iter().enumerate() {
            let local_id = LocalId(index as u32);
            if let Some(param) = local.param {
                let t = self.param_type(id, param);
                self.assign(local_id, t);
            } else if local.kind == LocalKind::Free || local.temporary {
                self.frame.env.slots[index].maybe_unbound = false;
            }
        }
        self.block(&f.body);
    }

    fn param_type(&mut self, id: FuncId, param: u32) -> T {
        let params = &self.function(id).params;
        let plain = params.positional + params.keyword_only;
        if param < plain {
            return self.read(Key::Param(id, param));
        }
        if params.varargs && param == plain {
            let site = self.argument_site(id, false);
            return self.tuple_of(site, T::NEVER);
        }
        let site = self.argument_site(id, true);
        self.dict_of(site, T::STR, T::NEVER)
    }

    /// The cell behind a local, if it has one.
    pub fn cell(&self, local: LocalId) -> Option<Key<'p>> {
        let (function, local) = *self.scan.cells[self.frame.function.index()].get(&local)?;
        Some(Key::Cell(function, local))
    }

    /// The local gets a value.
    pub fn assign(&mut self, local: LocalId, t: T) {
        let (f, i) = (self.frame.function.index(), local.index());
        self.locals[f][i] = self.join(self.locals[f][i], t);
        let bound = Slot {
            ty: t,
            maybe_unbound: false,
        };
        if let Some(cell) = self.cell(local) {
            self.flow(cell, t);
            self.frame.env.slots[i] = Slot {
                ty: T::NEVER,
                ..bound
            };
            return;
        }
        self.frame.env.slots[i] = bound;
        self.note_thrown(i, bound);
    }

    /// The local becomes unbound.
    pub fn unbind(&mut self, local: LocalId) {
        let slot = Slot {
            ty: T::NEVER,
            maybe_unbound: true,
        };
        self.frame.env.slots[local.index()] = slot;
        self.note_thrown(local.index(), slot);
    }

    /// An exception from here on finds the local like this.
    fn note_thrown(&mut self, index: usize, slot: Slot) {
        for at in 0..self.frame.scopes.len() {
            let (Scope::Protected { thrown } | Scope::Finally { thrown, .. }) =
                &self.frame.scopes[at]
            else {
                continue;
            };
            let old = thrown.slots[index];
            let new = Slot {
                ty: self.join(old.ty, slot.ty),
                maybe_unbound: old.maybe_unbound | slot.maybe_unbound,
            };
            if let Scope::Protected { thrown } | Scope::Finally { thrown, .. } =
                &mut self.frame.scopes[at]
            {
                thrown.slots[index] = new;
            }
        }
    }

    /// The value of a local, with a note where it may be unbound.
    pub fn read_local(&mut self, local: LocalId, at: ExprId) -> T {
        let f = self.function(self.frame.function);
        let slot = self.frame.env.slots[local.index()];
        let Some(cell) = self.cell(local) else {
            if slot.maybe_unbound {
                self.maybe_unbound.insert(at);
            }
            return slot.ty;
        };
        let Key::Cell(owner, outer) = cell else {
            return T::ANY;
        };
        let unbound = if self.scan.unbound_cells.contains(&(owner, outer)) {
            true
        } else if f.locals[local.index()].kind == LocalKind::Cell {
            slot.maybe_unbound
        } else {
            self.function(owner).locals[outer.index()].param.is_none()
        };
        if unbound {
            self.maybe_unbound.insert(at);
        }
        let t = self.read(cell);
        let (f, i) = (self.frame.function.index(), local.index());
        self.locals[f][i] = self.join(self.locals[f][i], t);
        t
    }

    // ---- states

    pub fn alive(&self) -> bool {
        self.frame.env.alive
    }

    /// Execution does not get past here.
    pub fn die(&mut self) {
        self.frame.env.alive = false;
    }

    pub fn take_env(&mut self) -> Env {
        std::mem::take(&mut self.frame.env)
    }

    pub fn join_env(&mut self, a: Env, b: &Env) -> Env {
        if !b.alive {
            return a;
        }
        if !a.alive {
            return b.clone();
        }
        let mut a = a;
        for (x, y) in a.slots.iter_mut().zip(&b.slots) {
            x.ty = self.join(x.ty, y.ty);
            x.maybe_unbound |= y.maybe_unbound;
        }
        a
    }

    /// Adds a state to the one under analysis.
    pub fn also(&mut self, other: &Env) {
        let env = self.take_env();
        self.frame.env = self.join_env(env, other);
    }

    // ---- jumps

    pub fn jump_break(&mut self) {
        let env = self.take_env();
        let Some(at) = self.catcher(true) else { return };
        let old = match &mut self.frame.scopes[at] {
            Scope::Loop { breaks, .. } | Scope::Finally { breaks, .. } => std::mem::take(breaks),
            Scope::Protected { .. } => return,
        };
        let new = self.join_env(old, &env);
        if let Scope::Loop { breaks, .. } | Scope::Finally { breaks, .. } =
            &mut self.frame.scopes[at]
        {
            *breaks = new;
        }
    }

    pub fn jump_continue(&mut self) {
        let env = self.take_env();
        let Some(at) = self.catcher(true) else { return };
        let old = match &mut self.frame.scopes[at] {
            Scope::Loop { continues, .. } | Scope::Finally { continues, .. } => {
                std::mem::take(continues)
            }
            Scope::Protected { .. } => return,
        };
        let new = self.join_env(old, &env);
        if let Scope::Loop { continues, .. } | Scope::Finally { continues, .. } =
            &mut self.frame.scopes[at]
        {
            *continues = new;
        }
    }

    /// The value of the `return` has flowed already.
    pub fn jump_return(&mut self) {
        let env = self.take_env();
        let Some(at) = self.catcher(false) else {
            return;
        };
        let Scope::Finally { returns, .. } = &mut self.frame.scopes[at] else {
            return;
        };
        let old = std::mem::take(returns);
        let new = self.join_env(old, &env);
        if let Scope::Finally { returns, .. } = &mut self.frame.scopes[at] {
            *returns = new;
        }
    }

    fn catcher(&self, loops: bool) -> Option<usize> {
        self.frame.scopes.iter().rposition(|s| {
            matches!(s, Scope::Finally { .. }) || (loops && matches!(s, Scope::Loop { .. }))
        })
    }

    /// What a call of a generator function gives.
    pub fn generator(&mut self, function: FuncId) -> T {
        self.atom(Atom::Generator(function))
    }
}
