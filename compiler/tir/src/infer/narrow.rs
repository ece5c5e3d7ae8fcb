//! Tests: what a local is known to be where a condition holds, and where it does not.
//!
//! Takes a condition, gives its type and the states after it was true and false. Only plain locals are
//! narrowed; cells and globals may change behind one's back.

use molt_hir::ir::*;

use super::engine::{Engine, Key};
use super::flow::Env;
use super::table::T;
use crate::ty::Atom;

impl<'p> Engine<'p> {
    /// States where the condition holds, and where it does not.
    pub fn test(&mut self, e: &'p Expr) -> (Env, Env) {
        let (_, yes, no) = self.tested(e);
        (yes, no)
    }

    /// `and`, `or`, `not` as a value: the states meet again.
    pub fn logic(&mut self, e: &'p Expr) -> (T, ()) {
        let (t, yes, no) = self.tested(e);
        self.frame.env = yes;
        self.also(&no);
        (t, ())
    }

    fn tested(&mut self, e: &'p Expr) -> (T, Env, Env) {
        if !self.alive() {
            return (T::NEVER, Env::default(), Env::default());
        }
        let (t, yes, no) = match &e.kind {
            ExprKind::Not(inner) => {
                let (_, yes, no) = self.tested(inner);
                (T::BOOL, no, yes)
            }
            ExprKind::And(a, b) => self.tested_pair(a, b, true),
            ExprKind::Or(a, b) => self.tested_pair(a, b, false),
            ExprKind::Block { stmts, value } => {
                self.block(stmts);
                self.tested(value)
            }
            _ => return self.tested_value(e),
        };
        let old = self.exprs[e.id.index()];
        self.exprs[e.id.index()] = self.join(old, t);
        (t, yes, no)
    }

    fn tested_pair(&mut self, a: &'p Expr, b: &'p Expr, is_and: bool) -> (T, Env, Env) {
        let (first, yes, no) = self.tested(a);
        let kept = self.filter_truth(first, !is_and);
        let (go_on, stop) = if is_and { (yes, no) } else { (no, yes) };
        self.frame.env = go_on;
        let (second, yes, no) = self.tested(b);
        let t = self.join(kept, second);
        if is_and {
            let no = self.join_env(stop, &no);
            (t, yes, no)
        } else {
            let yes = self.join_env(stop, &yes);
            (t, yes, no)
        }
    }

    fn tested_value(&mut self, e: &'p Expr) -> (T, Env, Env) {
        let t = self.expr(e);
        self.truth(t);
        let env = self.take_env();
        let (yes, no) = match &e.kind {
            ExprKind::Bool(true) => (env, Env::default()),
            ExprKind::Bool(false) | ExprKind::None => (Env::default(), env),
            ExprKind::Int(n) if *n != 0 => (env, Env::default()),
            ExprKind::Int(_) => (Env::default(), env),
            _ => (
                self.narrow(env.clone(), e, true),
                self.narrow(env, e, false),
            ),
        };
        (t, yes, no)
    }

    fn narrow(&mut self, env: Env, e: &'p Expr, holds: bool) -> Env {
        if !env.alive {
            return env;
        }
        match &e.kind {
            ExprKind::Local(_) | ExprKind::Named { .. } => {
                self.narrow_local(env, e, |engine, t| engine.filter_truth(t, holds))
            }
            ExprKind::Compare { op, left, right } => {
                let same = match op {
                    CompareOp::Is => holds,
                    CompareOp::IsNot => !holds,
                    _ => return env,
                };
                match right.kind {
                    ExprKind::None => {
                        self.narrow_local(env, left, |engine, t| engine.filter_none(t, same))
                    }
                    ExprKind::NotImplemented => self.narrow_local(env, left, |engine, t| {
                        engine.filter_not_implemented(t, same)
                    }),
                    _ => env,
                }
            }
            ExprKind::MatchClass {
                subject,
                class,
                targets,
                ..
            } if holds || targets.is_empty() => {
                let class = self.exprs[class.id.index()];
                self.narrow_local(env, subject, |engine, t| {
                    engine.filter_class(t, class, holds)
                })
            }
            ExprKind::Call { callee, args } => {
                if let (ExprKind::External { module, name }, [Arg::Positional(object)]) =
                    (&callee.kind, args.as_slice())
                    && module == super::patterns::MODULE
                {
                    return self.narrow_local(env, object, |engine, t| {
                        engine.filter_pattern(t, name, holds)
                    });
                }
                let is_test =
                    matches!(&callee.kind, ExprKind::Builtin(name) if name == "isinstance");
                let ([Arg::Positional(object), Arg::Positional(class)], true) =
                    (args.as_slice(), is_test)
                else {
                    return env;
                };
                let class = self.exprs[class.id.index()];
                self.narrow_local(env, object, |engine, t| {
                    engine.filter_class(t, class, holds)
                })
            }
            _ => env,
        }
    }

    fn narrow_local(
        &mut self,
        mut env: Env,
        e: &'p Expr,
        filter: impl FnOnce(&mut Self, T) -> T,
    ) -> Env {
        let local = match &e.kind {
            ExprKind::Local(local) => *local,
            ExprKind::Named { target, .. } => match **target {
                Target::Local(local) => local,
                _ => return env,
            },
            _ => return env,
        };
        if self.cell(local).is_some() {
            return env;
        }
        let old = env.slots[local.index()].ty;
        let new = filter(self, old);
        env.slots[local.index()].ty = new;
        // Nothing that the local may hold gets here.
        env.alive = old == T::NEVER || new != T::NEVER;
        env
    }

    pub fn filter(&mut self, t: T, mut keep: impl FnMut(&mut Self, &Atom) -> bool) -> T {
        let mut all = T::NEVER;
        for atom in self.atoms(t) {
            if keep(self, &atom) {
                let one = self.atom(atom);
                all = self.join(all, one);
            }
        }
        all
    }

    fn filter_truth(&mut self, t: T, holds: bool) -> T {
        if t == T::ANY {
            return t;
        }
        self.filter(t, |engine, atom| {
            if holds {
                engine.may_be_true(atom)
            } else {
                engine.may_be_false(atom)
            }
        })
    }

    fn filter_none(&mut self, t: T, is_none: bool) -> T {
        match (t, is_none) {
            (T::ANY, true) => T::NONE,
            (T::ANY, false) => T::ANY,
            _ => self.filter(t, |_, atom| (*atom == Atom::None) == is_none),
        }
    }

    /// There is one object of its type.
    fn filter_not_implemented(&mut self, t: T, holds: bool) -> T {
        if t == T::ANY {
            return t;
        }
        self.filter(t, |_, atom| {
            matches!(atom, Atom::Object(_, name) if name == "NotImplementedType") == holds
        })
    }

    pub fn filter_class(&mut self, t: T, class: T, holds: bool) -> T {
        let Some(classes) = self.class_list(class) else {
            return t;
        };
        if t == T::ANY {
            return if holds { self.any_of(&classes) } else { t };
        }
        self.filter(t, |engine, atom| {
            let answers: Vec<Option<bool>> = classes
                .iter()
                .map(|c| engine.is_instance(atom, c))
                .collect();
            if holds {
                answers.iter().any(|a| *a != Some(false))
            } else {
                !answers.contains(&Some(true))
            }
        })
    }

    /// The classes of the second argument of `isinstance`.
    fn class_list(&mut self, class: T) -> Option<Vec<Atom>> {
        let [one] = &self.atoms(class)[..] else {
            return None;
        };
        match one {
            Atom::Class(_) | Atom::External(..) => Some(vec![one.clone()]),
            Atom::Tuple(items) => {
                let mut all = Vec::new();
                for item in items {
                    let t = self.table.lower(item);
                    all.extend(self.class_list(t)?);
                }
                Some(all)
            }
            _ => None,
        }
    }

    /// Whether values of exactly this type are instances of the class; `None` where that is not known.
    fn is_instance(&self, atom: &Atom, class: &Atom) -> Option<bool> {
        match (atom, class) {
            (Atom::Instance(c), Atom::Class(base)) if self.classes.derives(*c, *base) => Some(true),
            (_, Atom::Class(base)) if self.classes.asks_metaclass(*base) => None,
            (_, Atom::Class(_)) => Some(false),
            (Atom::Instance(c), Atom::External(module, name)) if module == "builtins" => {
                let base = &self.classes.types[c.index()].builtin_base;
                match (name.as_str(), base) {
                    ("object", _) => Some(true),
                    (_, None) => Some(false),
                    (name, Some(_)) if is_data_class(name) => Some(false),
                    _ => None,
                }
            }
            (_, Atom::External(module, name)) if module == "builtins" => {
                builtin_instance(atom, name)
            }
            _ => None,
        }
    }

    /// What a value of unknown type is, once it is known to be of one of the classes.
    fn any_of(&mut self, classes: &[Atom]) -> T {
        let mut all = T::NEVER;
        for class in classes {
            let t = match class {
                Atom::Class(c)
                    if self.classes.is_static(*c)
                        && !self.scan.lies()
                        && !self.classes.asks_metaclass(*c) =>
                {
                    self.read(Key::Escaped(*c))
                }
                Atom::External(module, name) if module == "builtins" => self.any_builtin(name),
                _ => T::ANY,
            };
            all = self.join(all, t);
        }
        all
    }

    fn any_builtin(&mut self, name: &str) -> T {
        let in_runtime = self.builtins.classes.iter().any(|((_, class), base)| {
            class != "bool" && (base == name || base.strip_prefix("builtins.") == Some(name))
        });
        if in_runtime || self.scan.lies() || self.scan.is_subclassed(name) || self.any_subclassing {
            return T::ANY;
        }
        let site = self.sub_site(ExprId(u32::MAX), 0);
        match name {
            "str" => T::STR,
            "bool" => T::BOOL,
            "int" => self.join(T::BOOL, T::INT),
            "float" => T::FLOAT,
            "bytes" => T::BYTES,
            "list" => self.list_of(site, T::ANY),
            "set" => self.set_of(site, T::ANY),
            "dict" => self.dict_of(site, T::ANY, T::ANY),
            "tuple" => self.tuple_of(site, T::ANY),
            _ => T::ANY,
        }
    }
}

/// Builtin classes that no exception class derives from.
fn is_data_class(name: &str) -> bool {
    matches!(
        name,
        "bool"
            | "int"
            | "float"
            | "complex"
            | "str"
            | "bytes"
            | "list"
            | "set"
            | "dict"
            | "tuple"
            | "range"
            | "frozenset"
            | "bytearray"
    )
}

fn builtin_instance(atom: &Atom, name: &str) -> Option<bool> {
    if name == "object" {
        return Some(true);
    }
    if !is_data_class(name) {
        return None;
    }
    let own: &[&str] = match atom {
        Atom::None => &[],
        Atom::Bool => &["bool", "int"],
        Atom::Int => &["int"],
        Atom::Float => &["float"],
        Atom::Complex => &["complex"],
        Atom::Str => &["str"],
        Atom::Bytes => &["bytes"],
        Atom::Range => &["range"],
        Atom::List(_) => &["list"],
        Atom::Set(_) => &["set"],
        Atom::Dict(_) => &["dict"],
        Atom::Tuple(_) | Atom::TupleOf(_) => &["tuple"],
        Atom::Function(_)
        | Atom::Method(..)
        | Atom::Class(_)
        | Atom::Module(_)
        | Atom::Generator(_) => &[],
        _ => return None,
    };
    Some(own.contains(&name))
}
