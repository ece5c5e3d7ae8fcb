//! Calls: arguments to parameters of the program's functions, construction, and what is called.
//!
//! Takes evaluated arguments; every known callee gets them joined into its parameters, everything else
//! makes them escape.

use molt_hir::ir::*;

use super::classes::{Found, is_dunder};
use super::engine::{Engine, Key};
use super::table::T;
use crate::ty::Atom;

/// An evaluated argument.
#[derive(Clone, Copy)]
pub enum Given<'p> {
    One(T, Option<&'p Expr>),
    /// `*t`
    Star(T),
    Named(&'p str, T),
    /// `**t`
    Stars(T),
}

/// The `index`th argument, if all up to it are plain.
pub fn positional(given: &[Given<'_>], index: usize) -> Option<T> {
    let before = given.get(..=index)?;
    match (
        before.iter().all(|g| matches!(g, Given::One(..))),
        before[index],
    ) {
        (true, Given::One(t, _)) => Some(t),
        _ => None,
    }
}

/// The syntax of the `index`th argument.
pub fn syntax<'p>(given: &[Given<'p>], index: usize) -> Option<&'p Expr> {
    match given.get(index) {
        Some(Given::One(_, e)) => *e,
        _ => None,
    }
}

/// The keyword argument of this name.
pub fn named(given: &[Given<'_>], name: &str) -> Option<T> {
    given.iter().find_map(|g| match g {
        Given::Named(n, t) if *n == name => Some(*t),
        _ => None,
    })
}

/// Only plain arguments, at most this many.
pub fn is_plain(given: &[Given<'_>], most: usize) -> bool {
    given.len() <= most && given.iter().all(|g| matches!(g, Given::One(..)))
}

impl<'p> Engine<'p> {
    /// A call expression.
    pub fn call(&mut self, e: &'p Expr, callee: &'p Expr, args: &'p [Arg]) -> T {
        if let ExprKind::Attribute { object, name } = &callee.kind {
            if let ExprKind::Super {
                class_cell,
                object: this,
            } = object.kind
            {
                let receiver = self.read_local(this, object.id);
                self.exprs[object.id.index()] = receiver;
                let given = self.given(args);
                let (target, result) = self.call_super(class_cell, receiver, name, &given, e);
                let old = self.exprs[callee.id.index()];
                self.exprs[callee.id.index()] = self.called(&[old, target]);
                return result;
            }
            let receiver = self.expr(object);
            let given = self.given(args);
            return self.call_attr(e, callee, receiver, name, &given);
        }
        let target = self.expr(callee);
        let given = self.given(args);
        self.call_value(target, &given, e)
    }

    fn given(&mut self, args: &'p [Arg]) -> Vec<Given<'p>> {
        args.iter()
            .map(|arg| match arg {
                Arg::Positional(e) => Given::One(self.expr(e), Some(e)),
                Arg::Star(e) => Given::Star(self.expr(e)),
                Arg::Keyword(name, e) => Given::Named(name, self.expr(e)),
                Arg::DoubleStar(e) => Given::Stars(self.expr(e)),
            })
            .collect()
    }

    pub fn escape_given(&mut self, given: &[Given<'p>]) {
        for one in given {
            match one {
                Given::One(t, _) | Given::Named(_, t) => self.escape(*t),
                Given::Star(t) => {
                    let item = self.iterate(*t);
                    self.escape(item);
                }
                Given::Stars(t) => {
                    let (key, value) = self.mapping(*t);
                    self.escape(key);
                    self.escape(value);
                }
            }
        }
    }

    /// A call of a value.
    pub fn call_value(&mut self, target: T, given: &[Given<'p>], e: &'p Expr) -> T {
        if target == T::ANY {
            self.escape_given(given);
            return T::ANY;
        }
        let mut all = T::NEVER;
        for atom in self.atoms(target) {
            let one = self.call_atom(&atom, given, e);
            all = self.join(all, one);
        }
        all
    }

    fn call_atom(&mut self, atom: &Atom, given: &[Given<'p>], e: &'p Expr) -> T {
        match atom {
            Atom::Function(f) => self.call_function(*f, given),
            Atom::Method(f, class) => {
                let this = self.instance(*class);
                self.call_with(*f, this, given)
            }
            Atom::Class(class) => self.construct(*class, given),
            Atom::External(module, name) => self.call_external(module, name, given, e),
            Atom::Instance(class) => match self.classes.find(*class, "__call__") {
                Some(Found::Method(f, MethodKind::Plain)) => {
                    let this = self.instance(*class);
                    self.escapes[f.index()] = true;
                    self.call_with(f, this, given)
                }
                Some(_) => {
                    let this = self.instance(*class);
                    self.escape(this);
                    self.escape_given(given);
                    T::ANY
                }
                None => T::NEVER,
            },
            Atom::Object(..) => {
                self.escape_given(given);
                T::ANY
            }
            _ => T::NEVER,
        }
    }

    /// A call of `receiver.name`.
    fn call_attr(
        &mut self,
        e: &'p Expr,
        callee: &'p Expr,
        receiver: T,
        name: &'p str,
        given: &[Given<'p>],
    ) -> T {
        if receiver == T::ANY {
            self.read_unknown(name);
            if name == "__setattr__" || name == "__delattr__" {
                self.write_unknown_all(T::ANY);
            }
            self.escape_given(given);
            self.exprs[callee.id.index()] = T::ANY;
            return T::ANY;
        }
        let mut all = T::NEVER;
        let mut targets = vec![self.exprs[callee.id.index()]];
        for atom in self.atoms(receiver) {
            let (target, result) = self.call_attr_atom(e, &atom, name, given);
            targets.push(target);
            all = self.join(all, result);
        }
        self.exprs[callee.id.index()] = self.called(&targets);
        all
    }

    /// One type for all that a call enters. Beside what is not known, the program's functions are entered through
    /// their objects, but with the arguments of this call.
    fn called(&mut self, targets: &[T]) -> T {
        if !targets.contains(&T::ANY) {
            let mut all = T::NEVER;
            for t in targets {
                all = self.join(all, *t);
            }
            return all;
        }
        for t in targets.iter().filter(|t| **t != T::ANY) {
            for atom in self.atoms(*t) {
                match atom {
                    Atom::Function(f) | Atom::Method(f, _) => self.escapes[f.index()] = true,
                    other => {
                        let one = self.atom(other);
                        self.escape(one);
                    }
                }
            }
        }
        T::ANY
    }

    /// What is called, and what it gives.
    fn call_attr_atom(
        &mut self,
        e: &'p Expr,
        atom: &Atom,
        name: &'p str,
        given: &[Given<'p>],
    ) -> (T, T) {
        match atom {
            Atom::Instance(class) => {
                if let Some(Found::Method(f, MethodKind::ClassMethod)) =
                    self.classes.find(*class, name)
                {
                    return (T::ANY, self.call_class_method(f, *class, given));
                }
                let target = self.load_instance(*class, name);
                (target, self.call_value(target, given, e))
            }
            Atom::Class(class) => {
                if let Some(Found::Method(f, MethodKind::ClassMethod)) =
                    self.classes.find(*class, name)
                {
                    return (T::ANY, self.call_class_method(f, *class, given));
                }
                let one = self.table.atom(atom.clone());
                let target = self.load_attr(one, name, e.id);
                (target, self.call_value(target, given, e))
            }
            Atom::Module(_) | Atom::ExternalModule(_) => {
                let one = self.table.atom(atom.clone());
                let target = self.load_attr(one, name, e.id);
                (target, self.call_value(target, given, e))
            }
            Atom::External(..) => {
                let got = self.call_by_hand(name, given);
                let got =
                    got.unwrap_or_else(|| self.call_builtin_class_method(atom, name, given, e));
                (T::ANY, got)
            }
            _ if self.lacks(atom, name) || *atom == Atom::None && !is_dunder(name) => {
                (T::NEVER, T::NEVER)
            }
            _ => (T::ANY, self.call_method(atom, name, given, e)),
        }
    }

    fn call_class_method(&mut self, function: FuncId, class: ClassId, given: &[Given<'p>]) -> T {
        let t = self.atom(Atom::Class(class));
        self.escapes[function.index()] = true;
        self.call_with(function, t, given)
    }

    /// `super().name(...)`: what is called, and what it gives.
    fn call_super(
        &mut self,
        cell: LocalId,
        receiver: T,
        name: &'p str,
        given: &[Given<'p>],
        e: &'p Expr,
    ) -> (T, T) {
        let by_hand = self.super_by_hand(cell, receiver, name, given);
        if receiver == T::ANY {
            if !by_hand {
                self.read_unknown(name);
            }
            self.super_of_unknown(cell, name);
            self.escape_given(given);
            return (T::ANY, T::ANY);
        }
        let (mut all, mut targets) = (T::NEVER, Vec::new());
        for atom in self.atoms(receiver) {
            let one = match self.super_find(cell, &atom, name) {
                Some((class, Found::Method(f, MethodKind::Plain))) => {
                    let this = self.instance(class);
                    targets.push(self.atom(Atom::Method(f, class)));
                    self.call_with(f, this, given)
                }
                Some((_, Found::Method(f, MethodKind::StaticMethod))) => {
                    self.escapes[f.index()] = true;
                    self.call_function(f, given)
                }
                Some((class, Found::Method(f, MethodKind::ClassMethod))) => {
                    self.call_class_method(f, class, given)
                }
                Some((class, Found::Method(f, MethodKind::Property))) => {
                    let this = self.instance(class);
                    let got = self.call_from_runtime(f, &[this]);
                    self.call_value(got, given, e)
                }
                Some((_, Found::Variable(_))) => {
                    let one = self.atom(atom);
                    self.escape(one);
                    self.escape_given(given);
                    T::ANY
                }
                None => self.call_builtin_super(&atom, name, given),
            };
            all = self.join(all, one);
        }
        if targets.len() < self.atoms(receiver).len() {
            targets.push(T::ANY);
        }
        (self.called(&targets), all)
    }

    /// `super().name(...)` that ends at a builtin base.
    fn call_builtin_super(&mut self, atom: &Atom, name: &str, given: &[Given<'p>]) -> T {
        self.escape_given(given);
        let is_instance = matches!(atom, Atom::Instance(_));
        match name {
            "__init__" if is_instance => T::NONE,
            "__init_subclass__" => T::NONE,
            _ => {
                if let Atom::Class(class) = atom {
                    self.escape_class(*class);
                }
                let one = self.table.atom(atom.clone());
                self.escape(one);
                T::ANY
            }
        }
    }

    /// A new instance.
    pub fn construct(&mut self, class: ClassId, given: &[Given<'p>]) -> T {
        if !self.classes.is_static(class) {
            self.escape_given(given);
            return T::ANY;
        }
        let this = self.instance(class);
        match self.classes.find(class, "__init__") {
            Some(Found::Method(init, MethodKind::Plain)) => {
                self.call_with(init, this, given);
            }
            Some(_) => {
                self.escape(this);
                self.escape_given(given);
            }
            None => self.escape_given(given),
        }
        self.finalise(class);
        this
    }

    // ---- functions of the program

    /// A call with the receiver in front.
    pub fn call_with(&mut self, function: FuncId, this: T, given: &[Given<'p>]) -> T {
        let mut all = Vec::with_capacity(given.len() + 1);
        all.push(Given::One(this, None));
        all.extend_from_slice(given);
        self.call_function(function, &all)
    }

    pub fn call_plain(&mut self, function: FuncId, args: &[T]) -> T {
        let given: Vec<Given<'p>> = args.iter().map(|t| Given::One(*t, None)).collect();
        self.call_function(function, &given)
    }

    pub fn call_function(&mut self, function: FuncId, given: &[Given<'p>]) -> T {
        self.bind_arguments(function, given);
        self.reach(function);
        if self.function(function).kind.suspends() {
            self.flow(Key::Sent(function), T::NONE);
            return self.generator(function);
        }
        self.read(Key::Return(function))
    }

    fn bind_arguments(&mut self, function: FuncId, given: &[Given<'p>]) {
        let mut next = 0;
        let mut spread = false;
        for one in given {
            match one {
                Given::One(t, _) => {
                    self.bind_position(function, next, spread, *t);
                    next += u32::from(!spread);
                }
                Given::Star(t) => match (spread, self.atoms(*t).as_slice()) {
                    (false, [Atom::Tuple(items)]) => {
                        for item in items {
                            let t = self.table.lower(item);
                            self.bind_position(function, next, false, t);
                            next += 1;
                        }
                    }
                    _ => {
                        spread = true;
                        let item = self.iterate(*t);
                        self.bind_position(function, next, true, item);
                    }
                },
                Given::Named(name, t) => self.bind_name(function, name, *t),
                Given::Stars(t) => {
                    let (_, value) = self.mapping(*t);
                    self.bind_any_name(function, value);
                }
            }
        }
    }

    /// The argument at a position, or at it or any later one.
    fn bind_position(&mut self, function: FuncId, position: u32, spread: bool, t: T) {
        let params = &self.function(function).params;
        if position < params.positional {
            let last = if spread {
                params.positional - 1
            } else {
                position
            };
            for index in position..=last {
                self.flow(Key::Param(function, index), t);
            }
        }
        if params.varargs && (spread || position >= params.positional) {
            let site = self.argument_site(function, false);
            self.flow(Key::Item(site), t);
        }
    }

    fn bind_name(&mut self, function: FuncId, name: &str, t: T) {
        let f = self.function(function);
        let plain = f.params.positional + f.params.keyword_only;
        let index = f
            .locals
            .iter()
            .find_map(|l| l.param.filter(|_| l.name == name));
        match index {
            Some(index) if index >= f.params.positional_only && index < plain => {
                self.flow(Key::Param(function, index), t);
            }
            _ if f.params.kwargs => {
                let site = self.argument_site(function, true);
                self.flow(Key::Item(site), t);
            }
            _ => {}
        }
    }

    fn bind_any_name(&mut self, function: FuncId, t: T) {
        let params = &self.function(function).params;
        for index in params.positional_only..params.positional + params.keyword_only {
            self.flow(Key::Param(function, index), t);
        }
        if params.kwargs {
            let site = self.argument_site(function, true);
            self.flow(Key::Item(site), t);
        }
    }
}
