//! Which classes are static, and where their attributes lie.
//!
//! Takes the HIR, syntactic facts and what earlier rounds of inference decided; gives linearisations, slots
//! and lookups. Decisions only ever take staticness away or add slots, so the rounds end.

use std::collections::{BTreeSet, HashMap, HashSet};

use molt_hir::ir::*;

use super::builtin::{BuiltinTypes, exception_attributes};
use super::scan::Scan;
use super::visit::{Visitor, visit_body, visit_expr, visit_stmt};
use crate::ty::ClassTy;

/// What rounds of inference found out and start again from.
#[derive(Default, Clone, PartialEq, Eq, Debug)]
pub struct Decisions<'p> {
    /// No class is static.
    pub none_static: bool,
    /// Classes that are not static.
    pub dynamic: BTreeSet<ClassId>,
    /// Attributes stored on instances from outside of the class's methods.
    pub extra_slots: BTreeSet<(ClassId, &'p str)>,
    /// Names that are no slots in the class and its relatives.
    pub excluded: BTreeSet<(ClassId, &'p str)>,
}

/// What a name is at class level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Method(FuncId, MethodKind),
    /// A class variable of this class.
    Variable(ClassId),
}

/// All classes of the program.
#[derive(Default)]
pub struct Classes<'p> {
    pub types: Vec<ClassTy>,
    /// By class: the class that declares each slot.
    owners: Vec<HashMap<&'p str, ClassId>>,
    methods: Vec<HashMap<&'p str, (FuncId, MethodKind)>>,
    names: Vec<HashSet<&'p str>>,
}

pub fn is_dunder(name: &str) -> bool {
    name.len() > 4 && name.starts_with("__") && name.ends_with("__")
}

impl<'p> Classes<'p> {
    pub fn new(
        program: &'p Program,
        builtins: &BuiltinTypes,
        scan: &Scan<'p>,
        decisions: &Decisions<'p>,
    ) -> Classes<'p> {
        let mut classes = Classes::default();
        for class in &program.classes {
            classes
                .names
                .push(class.names.iter().map(String::as_str).collect());
            classes.methods.push(
                class
                    .methods
                    .iter()
                    .map(|m| (m.name.as_str(), (m.function, m.kind)))
                    .collect(),
            );
        }
        classes.add_aliases(program);
        let mut dynamic: Vec<bool> = (0..program.classes.len())
            .map(|i| {
                decisions.none_static
                    || decisions.dynamic.contains(&ClassId(i as u32))
                    || !may_be_static(&program.classes[i], builtins)
            })
            .collect();
        let mros = linearise(program, &mut dynamic);
        loop {
            spread(program, &mut dynamic);
            classes.describe(program, &mros, &dynamic);
            if classes.lay_out(program, scan, decisions, &mut dynamic) {
                return classes;
            }
        }
    }

    /// `__radd__ = __add__` in a class body: another name of the method.
    fn add_aliases(&mut self, program: &'p Program) {
        for (index, class) in program.classes.iter().enumerate() {
            let body = &program.functions[class.body.index()].body;
            let mut bound: HashMap<&str, u32> = HashMap::new();
            count_bindings(body, &mut bound);
            for stmt in body {
                let StmtKind::NamespaceSet(name, value) = &stmt.kind else {
                    continue;
                };
                let ExprKind::Namespace { name: original, .. } = &value.kind else {
                    continue;
                };
                let found = self.methods[index].get(original.as_str()).copied();
                if let (Some((function, MethodKind::Plain)), Some(1)) =
                    (found, bound.get(name.as_str()))
                {
                    self.methods[index].insert(name, (function, MethodKind::Plain));
                }
            }
        }
    }

    fn describe(&mut self, program: &Program, mros: &[Vec<ClassId>], dynamic: &[bool]) {
        self.types = mros
            .iter()
            .zip(dynamic)
            .map(|(mro, dynamic)| ClassTy {
                is_static: !dynamic,
                mro: mro.clone(),
                builtin_base: builtin_base(program, mro),
                asks_metaclass: asks_metaclass(program, mro),
                ..ClassTy::default()
            })
            .collect();
        for index in 0..mros.len() {
            self.types[index].is_concrete = self.is_concrete(program, ClassId(index as u32));
        }
        for (index, mro) in mros.iter().enumerate() {
            for base in mro.iter().skip(1) {
                self.types[base.index()]
                    .subclasses
                    .push(ClassId(index as u32));
            }
        }
    }

    /// Whether a class below `abc.ABC` surely has no abstract method.
    fn is_concrete(&self, program: &Program, class: ClassId) -> bool {
        let info = &self.types[class.index()];
        let base = info.builtin_base.as_ref();
        base.is_some_and(|(module, name)| module == "abc" && name == "ABC")
            && info.mro.iter().all(|k| {
                let names = &program.classes[k.index()].names;
                names.iter().all(|name| match self.find(class, name) {
                    Some(Found::Method(..)) => true,
                    Some(Found::Variable(owner)) => is_constant(program, owner, name),
                    None => false,
                })
            })
    }

    /// Gives slots to static classes, bases first. False where layouts conflict: classes became dynamic.
    fn lay_out(
        &mut self,
        program: &'p Program,
        scan: &Scan<'p>,
        decisions: &Decisions<'p>,
        dynamic: &mut [bool],
    ) -> bool {
        let count = program.classes.len();
        let mut own: Vec<Vec<&'p str>> = program
            .classes
            .iter()
            .map(|c| c.slots.iter().flatten().map(String::as_str).collect())
            .collect();
        let extra = decisions.extra_slots.iter().copied();
        for (class, name) in scan.self_stores.iter().copied().chain(extra) {
            own[class.index()].push(name);
        }
        self.owners = vec![HashMap::new(); count];
        let mut done = vec![false; count];
        let mut slots: Vec<Vec<&'p str>> = vec![Vec::new(); count];
        let mut order: Vec<ClassId> = (0..count as u32).map(ClassId).collect();
        order.sort_by_key(|c| (self.types[c.index()].mro.len(), *c));
        for class in order {
            let i = class.index();
            done[i] = true;
            if dynamic[i] {
                continue;
            }
            let Some((mut layout, mut owners)) = self.inherit(program, class, &slots) else {
                dynamic[i] = true;
                return false;
            };
            let mut conflicts = false;
            for name in &own[i] {
                if owners.contains_key(name) {
                    continue;
                }
                if self.may_be_slot(class, name, decisions) {
                    layout.push(name);
                    owners.insert(name, class);
                } else {
                    // There is no other place for it in what has `__slots__`.
                    conflicts |= is_slot(program, class, name);
                }
            }
            if conflicts || breaks_slots(program, &self.types[i].mro, &own) {
                dynamic[i] = true;
                return false;
            }
            self.types[i].slots = layout.iter().map(|n| n.to_string()).collect();
            self.types[i].always_bound = vec![false; layout.len()];
            slots[i] = layout;
            self.owners[i] = owners;
        }
        true
    }

    /// The longest layout among the bases, if all others are prefixes of it.
    fn inherit(
        &self,
        program: &Program,
        class: ClassId,
        slots: &[Vec<&'p str>],
    ) -> Option<(Vec<&'p str>, HashMap<&'p str, ClassId>)> {
        let bases: Vec<ClassId> = direct_bases(&program.classes[class.index()]).collect();
        let Some(longest) = bases.iter().copied().max_by_key(|b| slots[b.index()].len()) else {
            return Some((Vec::new(), HashMap::new()));
        };
        for base in &bases {
            let (a, b) = (&slots[base.index()], &slots[longest.index()]);
            let same_owner = a
                .iter()
                .all(|n| self.owners[base.index()].get(n) == self.owners[longest.index()].get(n));
            if !b.starts_with(a) || !same_owner {
                return None;
            }
        }
        Some((
            slots[longest.index()].clone(),
            self.owners[longest.index()].clone(),
        ))
    }

    fn may_be_slot(&self, class: ClassId, name: &str, decisions: &Decisions<'p>) -> bool {
        if is_dunder(name) || matches!(name, "add_note" | "with_traceback" | "args") {
            return false;
        }
        if let Some((_, base)) = &self.types[class.index()].builtin_base
            && exception_attributes(base).contains(&name)
        {
            return false;
        }
        self.family(class).all(|relative| {
            !self.methods[relative.index()].contains_key(name)
                && !decisions
                    .excluded
                    .iter()
                    .any(|(c, n)| *c == relative && *n == name)
        })
    }

    /// The class, its bases, its subclasses and their bases.
    pub fn family(&self, class: ClassId) -> impl Iterator<Item = ClassId> + '_ {
        let this = &self.types[class.index()];
        let below = this
            .subclasses
            .iter()
            .flat_map(|s| self.types[s.index()].mro.iter());
        this.mro.iter().chain(below).copied()
    }

    /// The class and those that derive from it.
    pub fn and_below(&self, class: ClassId) -> Vec<ClassId> {
        let below = &self.types[class.index()].subclasses;
        below.iter().copied().chain([class]).collect()
    }

    pub fn is_static(&self, class: ClassId) -> bool {
        self.types[class.index()].is_static
    }

    /// The class that declares the slot of this name in instances of the class.
    pub fn slot_owner(&self, class: ClassId, name: &str) -> Option<ClassId> {
        self.owners[class.index()].get(name).copied()
    }

    /// All slots of instances of the class: name and declaring class.
    pub fn slots(&self, class: ClassId) -> Vec<(&'p str, ClassId)> {
        let mut all: Vec<_> = self.owners[class.index()]
            .iter()
            .map(|(n, c)| (*n, *c))
            .collect();
        all.sort();
        all
    }

    /// What the name is at class level, looked up from a class on.
    pub fn find(&self, class: ClassId, name: &str) -> Option<Found> {
        self.find_in(&self.types[class.index()].mro, name)
    }

    /// The same, in the part of `class`'s linearisation after `after`.
    pub fn find_after(&self, class: ClassId, after: ClassId, name: &str) -> Option<Found> {
        let mro = &self.types[class.index()].mro;
        let at = mro.iter().position(|c| *c == after)?;
        self.find_in(&mro[at + 1..], name)
    }

    fn find_in(&self, mro: &[ClassId], name: &str) -> Option<Found> {
        for class in mro {
            if let Some((function, kind)) = self.methods[class.index()].get(name) {
                return Some(Found::Method(*function, *kind));
            }
            if self.names[class.index()].contains(name) {
                return Some(Found::Variable(*class));
            }
        }
        None
    }

    /// Whether the class, or a relative, binds the name by `def`.
    pub fn is_method_name(&self, class: ClassId, name: &str) -> bool {
        self.family(class)
            .any(|c| self.methods[c.index()].contains_key(name))
    }

    /// Whether the class's body binds the name by one `def`.
    pub fn method(&self, class: ClassId, name: &str) -> Option<(FuncId, MethodKind)> {
        self.methods[class.index()].get(name).copied()
    }

    /// All names bound at class level, seen from the class.
    pub fn class_level_names(&self, class: ClassId) -> Vec<&'p str> {
        let mro = &self.types[class.index()].mro;
        let mut all: Vec<&'p str> = mro
            .iter()
            .flat_map(|c| self.names[c.index()].iter().copied())
            .collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Whether `isinstance` asks the class's metaclass, which may say anything.
    pub fn asks_metaclass(&self, class: ClassId) -> bool {
        self.types[class.index()].asks_metaclass
    }

    /// Whether `class` is `base` or derives from it.
    pub fn derives(&self, class: ClassId, base: ClassId) -> bool {
        self.types[class.index()].mro.contains(&base)
    }
}

/// How often each name is bound in a class body; twice where that is not plain.
fn count_bindings<'p>(body: &'p [Stmt], bound: &mut HashMap<&'p str, u32>) {
    struct Names<'b, 'p>(&'b mut HashMap<&'p str, u32>);
    impl<'p> Names<'_, 'p> {
        fn target(&mut self, target: &'p Target) {
            match target {
                Target::Namespace(name) => *self.0.entry(name).or_default() += 2,
                Target::Unpack { targets, .. } => targets.iter().for_each(|t| self.target(t)),
                _ => {}
            }
        }
    }
    impl<'p> Visitor<'p> for Names<'_, 'p> {
        fn stmt(&mut self, stmt: &'p Stmt) {
            match &stmt.kind {
                StmtKind::NamespaceSet(name, _) => *self.0.entry(name).or_default() += 1,
                StmtKind::NamespaceDelete(name) => *self.0.entry(name).or_default() += 2,
                StmtKind::Assign(target, _) | StmtKind::For { target, .. } => self.target(target),
                StmtKind::With {
                    target: Some(target),
                    ..
                } => self.target(target),
                StmtKind::Try { handlers, .. } => {
                    handlers
                        .iter()
                        .filter_map(|h| h.target.as_ref())
                        .for_each(|t| self.target(t));
                }
                _ => {}
            }
            visit_stmt(self, stmt);
        }
        fn expr(&mut self, e: &'p Expr) {
            if let ExprKind::Named { target, .. } = &e.kind {
                self.target(target);
            }
            visit_expr(self, e);
        }
    }
    visit_body(&mut Names(bound), body);
}

fn direct_bases(class: &Class) -> impl Iterator<Item = ClassId> + '_ {
    class.bases.iter().flatten().filter_map(|b| match b {
        Base::Class(c) => Some(*c),
        Base::Builtin(_) => None,
    })
}

fn may_be_static(class: &Class, builtins: &BuiltinTypes) -> bool {
    let Some(bases) = &class.bases else {
        return false;
    };
    let bases_fit = bases.iter().all(|b| match b {
        Base::Class(_) => true,
        Base::Builtin(name) => {
            let (module, name) = split_name(name);
            matches!((module, name), ("builtins", "object") | ("abc", "ABC"))
                || builtins.is_exception(module, name)
        }
    });
    let names_fit = !class.names.iter().any(|n| {
        let refuses = class.frozen && matches!(n.as_str(), "__setattr__" | "__delattr__");
        !refuses
            && matches!(
                n.as_str(),
                "__new__"
                    | "__getattribute__"
                    | "__setattr__"
                    | "__delattr__"
                    | "__class__"
                    | "__dict__"
                    | "__mro_entries__"
            )
    });
    let slots_fit = class.slots.is_some() || !class.names.iter().any(|n| n == "__slots__");
    class.once
        && !class.has_keywords
        && !class.has_decorators
        && bases_fit
        && names_fit
        && slots_fit
}

/// `builtins.Exception` as module and name.
pub fn split_name(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or(("builtins", name))
}

/// Some class of the linearisation was made by `abc.ABCMeta`.
fn asks_metaclass(program: &Program, mro: &[ClassId]) -> bool {
    mro.iter().any(|c| {
        let class = &program.classes[c.index()];
        let is_abc = |b: &Base| matches!(b, Base::Builtin(name) if name == "abc.ABC");
        class.is_abstract || class.bases.iter().flatten().any(is_abc)
    })
}

fn builtin_base(program: &Program, mro: &[ClassId]) -> Option<(String, String)> {
    let named = named_base(program, mro);
    let is_abstract = mro.iter().any(|c| program.classes[c.index()].is_abstract);
    match is_abstract {
        true => named.or(Some(("abc".to_string(), "ABC".to_string()))),
        false => named,
    }
}

fn named_base(program: &Program, mro: &[ClassId]) -> Option<(String, String)> {
    mro.iter()
        .flat_map(|c| program.classes[c.index()].bases.iter().flatten())
        .find_map(|b| match b {
            Base::Builtin(name) if name != "builtins.object" => {
                let (module, name) = split_name(name);
                Some((module.to_string(), name.to_string()))
            }
            _ => None,
        })
}

/// Whether the class body binds the name once, to a constant or a display.
fn is_constant(program: &Program, class: ClassId, name: &str) -> bool {
    use ExprKind as K;
    let body = &program.functions[program.classes[class.index()].body.index()].body;
    let mut bound = HashMap::new();
    count_bindings(body, &mut bound);
    bound.get(name) == Some(&1)
        && body.iter().any(|stmt| match &stmt.kind {
            StmtKind::NamespaceSet(n, value) => {
                n == name
                    && matches!(
                        value.kind,
                        K::None
                            | K::Bool(_)
                            | K::Int(_)
                            | K::Float(_)
                            | K::Str(_)
                            | K::Tuple(_)
                            | K::List(_)
                            | K::Set(_)
                            | K::Dict(_)
                    )
            }
            _ => false,
        })
}

fn is_slot(program: &Program, class: ClassId, name: &str) -> bool {
    let slots = program.classes[class.index()].slots.as_ref();
    slots.is_some_and(|slots| slots.iter().any(|slot| slot == name))
}

/// A class whose family has `__slots__` only takes attributes that these name.
fn breaks_slots(program: &Program, mro: &[ClassId], own: &[Vec<&str>]) -> bool {
    let slots = |c: &ClassId| program.classes[c.index()].slots.as_ref();
    let allowed: HashSet<&str> = mro
        .iter()
        .flat_map(|c| slots(c).into_iter().flatten())
        .map(String::as_str)
        .collect();
    if mro.iter().all(|c| slots(c).is_some()) {
        return mro
            .iter()
            .any(|c| own[c.index()].iter().any(|n| !allowed.contains(n)));
    }
    // A class without `__slots__` gives its instances all attributes again; empty ones had taken none.
    !allowed.is_empty()
}

/// Dynamic classes make their bases and their subclasses dynamic: methods are shared, layouts are not.
fn spread(program: &Program, dynamic: &mut [bool]) {
    loop {
        let mut changed = false;
        for (index, class) in program.classes.iter().enumerate() {
            for base in direct_bases(class) {
                if dynamic[index] && shares_nothing(&program.classes[base.index()]) {
                    continue;
                }
                let both = dynamic[index] || dynamic[base.index()];
                changed |= both != dynamic[index] || both != dynamic[base.index()];
                dynamic[index] = both;
                dynamic[base.index()] = both;
            }
        }
        if !changed {
            return;
        }
    }
}

/// A class without instance methods and attributes (`typing.Generic`): its code never meets instances of the classes
/// below.
pub fn shares_nothing(class: &Class) -> bool {
    let aside = |m: &Method| matches!(m.kind, MethodKind::StaticMethod | MethodKind::ClassMethod);
    class.slots.as_ref().is_some_and(Vec::is_empty)
        && class.methods.iter().all(aside)
        && class.names.iter().all(|name| {
            let said = matches!(name.as_str(), "__slots__" | "__module__" | "__doc__");
            said || name.starts_with("__") && !class.methods.is_empty()
        })
}

/// C3 over the classes of the program; classes without a linearisation become dynamic.
fn linearise(program: &Program, dynamic: &mut [bool]) -> Vec<Vec<ClassId>> {
    let mut done: Vec<Option<Vec<ClassId>>> = vec![None; program.classes.len()];
    // A class only derives from classes met before it, so each pass settles at least one of those left.
    for _ in 0..program.classes.len() {
        let mut changed = false;
        for index in 0..program.classes.len() {
            if done[index].is_some() {
                continue;
            }
            let bases: Vec<ClassId> = direct_bases(&program.classes[index]).collect();
            if bases.iter().any(|b| done[b.index()].is_none()) {
                continue;
            }
            let class = ClassId(index as u32);
            let parts = bases
                .iter()
                .filter_map(|b| done[b.index()].clone())
                .chain([bases.clone()])
                .collect();
            let mro = merge(class, parts).unwrap_or_else(|| {
                dynamic[index] = true;
                vec![class]
            });
            done[index] = Some(mro);
            changed = true;
        }
        if !changed {
            break;
        }
    }
    done.into_iter()
        .enumerate()
        .map(|(index, mro)| {
            mro.unwrap_or_else(|| {
                dynamic[index] = true;
                vec![ClassId(index as u32)]
            })
        })
        .collect()
}

fn merge(class: ClassId, mut parts: Vec<Vec<ClassId>>) -> Option<Vec<ClassId>> {
    let mut result = vec![class];
    loop {
        parts.retain(|p| !p.is_empty());
        if parts.is_empty() {
            return Some(result);
        }
        let head = parts
            .iter()
            .map(|p| p[0])
            .find(|head| !parts.iter().any(|p| p[1..].contains(head)))?;
        result.push(head);
        parts.iter_mut().for_each(|p| p.retain(|c| *c != head));
    }
}
