//! Statements: loops to a fixpoint, states joined where control flow joins.
//!
//! Takes the state before a statement, leaves the state after it in the frame.

use molt_hir::ir::*;

use super::classes::Found;
use super::engine::{Engine, Key};
use super::flow::{Env, Scope, Slot};
use super::table::T;
use crate::ty::Atom;

impl<'p> Engine<'p> {
    pub fn block(&mut self, body: &'p [Stmt]) {
        for stmt in body {
            if !self.alive() {
                return;
            }
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &'p Stmt) {
        match &stmt.kind {
            StmtKind::Expr(e) => drop(self.expr(e)),
            StmtKind::Assign(target, value) => {
                let t = self.expr(value);
                self.target(target, t);
            }
            StmtKind::AugAttribute {
                object,
                name,
                op,
                value,
                ..
            } => {
                let receiver = self.expr(object);
                let site = self.synthetic_site(stmt, 0);
                let old = self.load_attr(receiver, name, site);
                let right = self.expr(value);
                let t = self.binary(*op, old, right, Some(value), true, site);
                self.store_attr(receiver, name, t);
            }
            StmtKind::AugSubscript {
                object,
                index,
                op,
                value,
                ..
            } => {
                let container = self.expr(object);
                let key = self.expr(index);
                let site = self.synthetic_site(stmt, 0);
                let old = self.load_item(container, key, index, site);
                let right = self.expr(value);
                let t = self.binary(*op, old, right, Some(value), true, site);
                self.store_item(container, key, t);
            }
            StmtKind::DeleteLocal(local) | StmtKind::Unbind(local) => self.unbind(*local),
            StmtKind::DeleteGlobal(_) | StmtKind::NamespaceDelete(_) => {}
            StmtKind::DeleteAttribute(object, name) => {
                let t = self.expr(object);
                self.delete_attr(t, name);
            }
            StmtKind::DeleteSubscript(object, index) => {
                let container = self.expr(object);
                let key = self.expr(index);
                self.delete_item(container, key);
            }
            StmtKind::If { test, then, orelse } => {
                let (yes, no) = self.test(test);
                self.frame.env = yes;
                self.block(then);
                let after = self.take_env();
                self.frame.env = no;
                self.block(orelse);
                self.also(&after);
            }
            StmtKind::While { test, body, orelse } => self.while_loop(stmt, test, body, orelse),
            StmtKind::For {
                target,
                iter,
                body,
                orelse,
                ..
            } => self.for_loop(stmt, target, iter, body, orelse),
            StmtKind::Given(body) => self.block(body),
            StmtKind::Try {
                body,
                handlers,
                orelse,
                finally,
            } => self.try_stmt(body, handlers, orelse, finally),
            StmtKind::With {
                is_async,
                manager,
                target,
                body,
            } => self.with_stmt(*is_async, manager, target.as_ref(), body),
            StmtKind::Raise { exc, cause } => {
                for e in exc.iter().chain(cause) {
                    let t = self.expr(e);
                    self.raised(t);
                }
                self.die();
            }
            StmtKind::Rethrow(exc) => {
                let t = self.expr(exc);
                self.raised(t);
                self.die();
            }
            StmtKind::Assert { test, message } => {
                let (yes, no) = self.test(test);
                self.frame.env = no;
                if let Some(message) = message
                    && self.alive()
                {
                    let t = self.expr(message);
                    self.escape(t);
                }
                self.frame.env = yes;
            }
            StmtKind::Return(value) => {
                let t = self.expr(value);
                self.flow(Key::Return(self.frame.function), t);
                self.jump_return();
            }
            StmtKind::Break => self.jump_break(),
            StmtKind::Continue => self.jump_continue(),
            StmtKind::ForgetModule(_) => {}
            StmtKind::InitModule(module) => self.reach(self.program.modules[module.index()].body),
            StmtKind::ImportMissing(_) => self.die(),
            StmtKind::NamespaceSet(name, value) => self.namespace_set(name, value),
        }
    }

    /// An exception object, or class, that is raised: handlers and tracebacks see it.
    fn raised(&mut self, t: T) {
        for atom in self.atoms(t) {
            match atom {
                Atom::Class(class) => {
                    let made = self.construct(class, &[]);
                    if let Some(Found::Method(init, _)) = self.classes.find(class, "__init__") {
                        self.escapes[init.index()] = true;
                    }
                    self.escape(made);
                }
                other => {
                    let one = self.atom(other);
                    self.escape(one);
                }
            }
        }
    }

    // ---- loops

    fn while_loop(&mut self, stmt: &'p Stmt, test: &'p Expr, body: &'p [Stmt], orelse: &'p [Stmt]) {
        let mut head = self.loop_head(stmt);
        let (breaks, exit) = loop {
            self.frame.env = head.clone();
            let (yes, no) = self.test(test);
            self.frame.env = yes;
            let (breaks, back) = self.loop_body(|engine| engine.block(body));
            let next = self.join_env(head.clone(), &back);
            if next == head {
                break (breaks, no);
            }
            head = next;
        };
        self.leave_loop(stmt, head, exit, breaks, orelse);
    }

    fn for_loop(
        &mut self,
        stmt: &'p Stmt,
        target: &'p Target,
        iter: &'p Expr,
        body: &'p [Stmt],
        orelse: &'p [Stmt],
    ) {
        let iterable = self.expr(iter);
        // A generator expression takes its first iterator as it is.
        let f = self.function(self.frame.function);
        let inlined = matches!(
            stmt.kind,
            StmtKind::For {
                generator: Some(_),
                ..
            }
        );
        let given = |l: &Local| match inlined {
            true => l.temporary,
            false => f.kind.is_generator_expr() && l.param == Some(0),
        };
        let made = matches!(iter.kind, ExprKind::Local(l) if given(&f.locals[l.index()]));
        let mut head = self.loop_head(stmt);
        let breaks = loop {
            self.frame.env = head.clone();
            let item = if made {
                self.next_of(iterable)
            } else {
                self.iterate(iterable)
            };
            let (breaks, back) = self.loop_body(|engine| {
                engine.target(target, item);
                engine.block(body);
            });
            let next = self.join_env(head.clone(), &back);
            if next == head {
                break breaks;
            }
            head = next;
        };
        let exit = head.clone();
        self.leave_loop(stmt, head, exit, breaks, orelse);
    }

    /// The state on entry, joined with what earlier visits of the loop found.
    fn loop_head(&mut self, stmt: &'p Stmt) -> Env {
        let entry = self.take_env();
        let seen = self
            .frame
            .heads
            .remove(&(std::ptr::from_ref(stmt) as usize));
        match seen {
            Some(seen) => self.join_env(entry, &seen),
            None => entry,
        }
    }

    /// States after `break`, and at the end of the body.
    fn loop_body(&mut self, body: impl FnOnce(&mut Self)) -> (Env, Env) {
        self.frame.scopes.push(Scope::Loop {
            breaks: Env::default(),
            continues: Env::default(),
        });
        if self.alive() {
            body(self);
        }
        let Some(Scope::Loop { breaks, continues }) = self.frame.scopes.pop() else {
            return (Env::default(), Env::default());
        };
        self.also(&continues);
        (breaks, self.take_env())
    }

    fn leave_loop(
        &mut self,
        stmt: &'p Stmt,
        head: Env,
        exit: Env,
        breaks: Env,
        orelse: &'p [Stmt],
    ) {
        self.frame
            .heads
            .insert(std::ptr::from_ref(stmt) as usize, head);
        self.frame.env = exit;
        self.block(orelse);
        self.also(&breaks);
    }

    // ---- exceptions

    fn try_stmt(
        &mut self,
        body: &'p [Stmt],
        handlers: &'p [Handler],
        orelse: &'p [Stmt],
        finally: &'p [Stmt],
    ) {
        if finally.is_empty() {
            self.try_except(body, handlers, orelse);
            return;
        }
        let entry = self.frame.env.clone();
        self.frame.scopes.push(Scope::Finally {
            thrown: entry,
            breaks: Env::default(),
            continues: Env::default(),
            returns: Env::default(),
        });
        self.try_except(body, handlers, orelse);
        let normal = self.take_env();
        let Some(Scope::Finally {
            thrown,
            breaks,
            continues,
            returns,
        }) = self.frame.scopes.pop()
        else {
            return;
        };
        self.frame.env = thrown;
        self.block(finally);
        for (env, jump) in [
            (breaks, Engine::jump_break as fn(&mut Engine<'p>)),
            (continues, Engine::jump_continue),
            (returns, Engine::jump_return),
        ] {
            self.frame.env = env;
            self.block(finally);
            if self.alive() {
                jump(self);
            }
        }
        self.frame.env = normal;
        self.block(finally);
    }

    fn try_except(&mut self, body: &'p [Stmt], handlers: &'p [Handler], orelse: &'p [Stmt]) {
        if handlers.is_empty() {
            self.block(body);
            self.block(orelse);
            return;
        }
        self.frame.scopes.push(Scope::Protected {
            thrown: self.frame.env.clone(),
        });
        self.block(body);
        let Some(Scope::Protected { thrown }) = self.frame.scopes.pop() else {
            return;
        };
        self.block(orelse);
        let mut after = self.take_env();
        self.frame.env = thrown;
        for handler in handlers {
            let caught = match &handler.types {
                Some(types) => {
                    let t = self.expr(types);
                    self.caught(t)
                }
                None => T::ANY,
            };
            let unmatched = self.frame.env.clone();
            if let Some(target) = &handler.target {
                self.target(target, caught);
            }
            self.block(&handler.body);
            let end = self.take_env();
            after = self.join_env(after, &end);
            self.frame.env = unmatched;
        }
        self.frame.env = after;
    }

    /// What `except types as e` binds: known only where it is a class of the program.
    fn caught(&mut self, types: T) -> T {
        match self.atoms(types).as_slice() {
            [Atom::Class(class)] if self.classes.is_static(*class) => {
                self.read(Key::Escaped(*class))
            }
            _ => T::ANY,
        }
    }

    fn with_stmt(
        &mut self,
        is_async: bool,
        manager: &'p Expr,
        target: Option<&'p Target>,
        body: &'p [Stmt],
    ) {
        let t = self.expr(manager);
        let entered = match is_async {
            true => self.async_enter(t),
            false => self.enter(t),
        };
        self.frame.scopes.push(Scope::Protected {
            thrown: self.frame.env.clone(),
        });
        if let Some(target) = target {
            self.target(target, entered);
        }
        self.block(body);
        let Some(Scope::Protected { thrown }) = self.frame.scopes.pop() else {
            return;
        };
        if is_async || self.exit_may_swallow(t) {
            self.also(&thrown);
        }
    }

    // ---- targets

    pub fn target(&mut self, target: &'p Target, t: T) {
        if !self.alive() {
            return;
        }
        match target {
            Target::Local(local) => self.assign(*local, t),
            Target::Global(global) => self.flow(Key::Global(*global), t),
            Target::Namespace(name) => self.namespace_store(name, t),
            Target::Attribute(object, name, _) => {
                let receiver = self.expr(object);
                self.store_attr(receiver, name, t);
            }
            Target::Subscript(object, index, _) => {
                let container = self.expr(object);
                let key = self.expr(index);
                self.store_item(container, key, t);
            }
            Target::Unpack { targets, star, .. } => self.unpack(target, targets, *star, t),
        }
    }

    fn unpack(&mut self, whole: &'p Target, targets: &'p [Target], star: Option<u32>, t: T) {
        let mut items = vec![T::NEVER; targets.len()];
        if t == T::ANY {
            items = vec![T::ANY; targets.len()];
        }
        for atom in self.atoms(t) {
            if let (Atom::Tuple(parts), None) = (&atom, star)
                && parts.len() == targets.len()
            {
                for (item, part) in items.iter_mut().zip(parts) {
                    let part = self.table.lower(part);
                    *item = self.join(*item, part);
                }
                continue;
            }
            if let (Atom::Tuple(parts), None) = (&atom, star)
                && parts.len() != targets.len()
            {
                continue;
            }
            let one = self.atom(atom);
            let part = self.iterate(one);
            for item in &mut items {
                *item = self.join(*item, part);
            }
        }
        for (index, (target, item)) in targets.iter().zip(items).enumerate() {
            let item = if star == Some(index as u32) {
                let site = self.synthetic_site(whole, 1);
                self.list_of(site, item)
            } else {
                item
            };
            self.target(target, item);
        }
    }

    /// What a comprehension's container holds.
    pub fn slot_of(&self, local: LocalId) -> Slot {
        self.frame.env.slots[local.index()]
    }
}
