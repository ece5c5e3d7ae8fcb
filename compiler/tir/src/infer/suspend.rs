//! What passes through suspension: `yield from`, `await`, `async for`, `async with`.
//!
//! Whoever drives a coroutine is not known: what goes through it from and to the driver may be anything, but the value
//! that `await` gives is what the awaited function returns.

use molt_hir::ir::{Awaited, ExprKind, FunctionKind};

use super::engine::{Engine, Key};
use super::table::T;
use crate::ty::Atom;

impl<'p> Engine<'p> {
    /// What a suspending expression gives for its operand.
    pub fn suspension(&mut self, kind: &ExprKind, t: T) -> T {
        match kind {
            ExprKind::YieldFrom(_) => self.yield_from(t),
            ExprKind::Await(Awaited::Value, _) => self.awaited(t),
            ExprKind::Await(Awaited::Iter, _) => self.async_iter(t),
            ExprKind::Await(Awaited::Next, _) => self.async_next(t),
            _ => {
                let function = self.frame.function;
                self.flow(Key::Yield(function), t);
                self.read(Key::Sent(function))
            }
        }
    }

    fn yield_from(&mut self, t: T) -> T {
        let function = self.frame.function;
        let sent = self.read(Key::Sent(function));
        let mut result = T::NEVER;
        for atom in self.atoms(t) {
            if let Atom::Generator(inner) = atom {
                self.flow(Key::Sent(inner), sent);
                let item = self.read(Key::Yield(inner));
                self.flow(Key::Yield(function), item);
                let value = self.read(Key::Return(inner));
                result = self.join(result, value);
                continue;
            }
            let sendable = matches!(atom, Atom::Instance(_) | Atom::Object(..));
            let one = self.atom(atom);
            let item = self.iterate(one);
            self.flow(Key::Yield(function), item);
            if sendable {
                // It may have `send`, `throw` and a return value.
                self.escape(one);
                self.escape(sent);
                self.flow(Key::Yield(function), T::ANY);
                result = self.join(result, T::ANY);
            } else {
                result = self.join(result, T::NONE);
            }
        }
        if t == T::ANY {
            self.escape(sent);
            self.flow(Key::Yield(function), T::ANY);
            return T::ANY;
        }
        result
    }

    /// What `await` gives.
    pub fn awaited(&mut self, t: T) -> T {
        self.flow(Key::Yield(self.frame.function), T::ANY);
        if t == T::ANY {
            return T::ANY;
        }
        let mut result = T::NEVER;
        for atom in self.atoms(t) {
            let one = match atom {
                Atom::Generator(inner) if self.function(inner).kind == FunctionKind::Coroutine => {
                    self.flow(Key::Sent(inner), T::ANY);
                    self.leak(Key::Yield(inner));
                    self.read(Key::Return(inner))
                }
                other => {
                    let one = self.atom(other);
                    self.escape(one);
                    T::ANY
                }
            };
            result = self.join(result, one);
        }
        result
    }

    /// The asynchronous iterator of a value.
    fn async_iter(&mut self, t: T) -> T {
        self.atoms(t).into_iter().fold(T::NEVER, |all, atom| {
            let own =
                matches!(&atom, Atom::Generator(f) if self.function(*f).kind.is_async_generator());
            let one = self.atom(atom);
            if own {
                return self.join(all, one);
            }
            self.escape(one);
            T::ANY
        })
    }

    /// The awaited next item of an asynchronous iterator.
    fn async_next(&mut self, t: T) -> T {
        self.flow(Key::Yield(self.frame.function), T::ANY);
        if t == T::ANY {
            return T::ANY;
        }
        let mut result = T::NEVER;
        for atom in self.atoms(t) {
            let one = match atom {
                Atom::Generator(inner) if self.function(inner).kind.is_async_generator() => {
                    self.read(Key::Yield(inner))
                }
                other => {
                    let one = self.atom(other);
                    self.escape(one);
                    T::ANY
                }
            };
            result = self.join(result, one);
        }
        result
    }

    /// What `async with` binds. The manager's methods are called by the runtime.
    pub fn async_enter(&mut self, t: T) -> T {
        if t == T::ANY {
            return T::ANY;
        }
        let mut all = T::NEVER;
        for atom in self.atoms(t) {
            let one = match atom {
                Atom::Instance(class) => {
                    if let Some(left) =
                        self.call_dunder(class, "__aexit__", &[T::ANY, T::ANY, T::ANY])
                    {
                        self.awaited(left);
                    }
                    match self.call_dunder(class, "__aenter__", &[]) {
                        Some(entered) => self.awaited(entered),
                        None => T::NEVER,
                    }
                }
                other => {
                    let one = self.atom(other);
                    self.escape(one);
                    T::ANY
                }
            };
            all = self.join(all, one);
        }
        all
    }
}
