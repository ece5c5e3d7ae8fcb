//! Where variables give up what they hold.
//!
//! A value dies at its last use, which is sooner than Python says. Where a program can observe the end of an object
//! (a class has `__del__`, something makes weak references, a generator has something to do when it is closed),
//! variables that may hold such an object keep it until they are assigned again, deleted, or the function is left.
//! Takes the program and its types, says which variables these are, and marks their ends. Places no releases.

use std::cell::RefCell;
use std::collections::HashSet;

use molt_abi::functions::RuntimeFn;
use molt_hir::ir as hir;
use molt_hir::ir::{ClassId, ExprId, ExprKind, FuncId, LocalId, LocalKind, StmtKind};

use super::builder::Var;
use super::scope::{Lower, Storage};
use crate::ir::{ExitRoots, Function, GlobalId, Op, Repr, Static, StaticId, Value};
use crate::ty::{Atom, Ty, Types};

/// What of a program makes the end of objects visible.
#[derive(Debug, Default)]
pub struct Lifetimes {
    /// Some class defines `__del__`.
    finalizers: bool,
    /// Something makes weak references: the end of almost any object can be seen.
    weak: bool,
    /// Something may register functions that run in the end.
    exit_functions: bool,
    /// Generators that run code when they are closed.
    generators: HashSet<FuncId>,
    /// Classes that define or inherit `__del__`.
    classes: HashSet<ClassId>,
}

impl Lifetimes {
    pub fn of(program: &hir::Program, types: &Types) -> Lifetimes {
        let own = |c: &ClassId| {
            let names = &program.classes[c.index()].names;
            names.iter().any(|n| n == "__del__")
        };
        let classes: HashSet<ClassId> = (0..program.classes.len() as u32)
            .map(ClassId)
            .filter(|c| own(c) || types.classes[c.index()].mro.iter().any(own))
            .collect();
        let mut lifetimes = Lifetimes {
            finalizers: !classes.is_empty() || program.names_used.contains("__del__"),
            weak: false,
            exit_functions: false,
            generators: HashSet::new(),
            classes,
        };
        for (i, f) in program.functions.iter().enumerate() {
            if types.reachable.get(i) != Some(&true) {
                continue;
            }
            lifetimes.weak |= uses(f, &["weakref", "_weakref"]);
            lifetimes.exit_functions |= uses(f, &["atexit"]);
            if f.kind == hir::FunctionKind::Generator && cleans_up(f) {
                lifetimes.generators.insert(FuncId(i as u32));
            }
        }
        lifetimes
    }

    /// Whether the end of any object that nothing is known of can be seen.
    pub fn any(&self) -> bool {
        self.finalizers || self.weak
    }

    /// Whether what the program does when it ends can be seen.
    pub fn seen_at_exit(&self) -> bool {
        self.observed() || self.exit_functions
    }

    /// Whether the end of some object can be seen.
    pub fn observed(&self) -> bool {
        self.any() || !self.generators.is_empty()
    }
}

/// The variables of modules, those of the main module first.
pub fn roots(program: &hir::Program, statics: &[Static]) -> Vec<ExitRoots> {
    let main = program.main.map(|m| m.index());
    let others = (0..program.modules.len()).filter(|m| Some(*m) != main);
    let modules = main.into_iter().chain(others);
    let object = |module: &hir::Module| {
        let own = |s: &Static| matches!(s, Static::Module { name, .. } if *name == module.name);
        let at = statics.iter().position(own).filter(|_| module.open)?;
        Some(StaticId(at as u32))
    };
    modules
        .map(|m| &program.modules[m])
        .map(|m| ExitRoots {
            module: object(m),
            variables: m.globals.iter().map(|(_, g)| *g).collect(),
        })
        .collect()
}

/// The module variables that some function assigns.
pub fn stored(functions: &[Function]) -> HashSet<GlobalId> {
    let mut out = HashSet::new();
    for inst in functions
        .iter()
        .flat_map(|f| &f.blocks)
        .flat_map(|b| &b.insts)
    {
        if let Op::GlobalStore(g, _) = inst.op {
            out.insert(g);
        }
    }
    out
}

/// Whether the function mentions a name of one of the stdlib modules.
fn uses(f: &hir::Function, modules: &[&str]) -> bool {
    let mut found = false;
    molt_hir::visit::exprs(&f.body, &mut |e: &hir::Expr| {
        if let ExprKind::External { module, .. } | ExprKind::ExternalModule(module) = &e.kind {
            found |= modules.contains(&module.as_str());
        }
    });
    found
}

fn cleans_up(f: &hir::Function) -> bool {
    let mut found = false;
    molt_hir::visit::stmts(&f.body, &mut |s| {
        found |= matches!(s.kind, StmtKind::Try { .. } | StmtKind::With { .. });
    });
    found
}

/// Walks what a value of some type refers to.
struct Walk<'a> {
    lifetimes: &'a Lifetimes,
    types: &'a Types,
    program: &'a hir::Program,
    sites: RefCell<HashSet<ExprId>>,
    classes: RefCell<HashSet<ClassId>>,
}

impl Walk<'_> {
    fn ty(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Any => self.lifetimes.any(),
            Ty::Atoms(atoms) => atoms.iter().any(|a| self.atom(a)),
        }
    }

    fn atom(&self, atom: &Atom) -> bool {
        match atom {
            Atom::None
            | Atom::Bool
            | Atom::Int
            | Atom::Float
            | Atom::Complex
            | Atom::Str
            | Atom::Bytes
            | Atom::Range
            | Atom::Class(_)
            | Atom::External(..)
            | Atom::Module(_)
            | Atom::ExternalModule(_) => false,
            Atom::List(s)
            | Atom::Set(s)
            | Atom::Dict(s)
            | Atom::TupleOf(s)
            | Atom::Iterator(s)
            | Atom::View(s) => self.site(*s),
            Atom::Tuple(items) => items.iter().any(|t| self.ty(t)),
            Atom::Generator(f) => self.lifetimes.any() || self.lifetimes.generators.contains(f),
            Atom::Instance(c) => self.class(*c),
            Atom::Function(f) => {
                let captures = !self.program.functions[f.index()].free.is_empty();
                self.lifetimes.weak || captures && self.lifetimes.any()
            }
            Atom::Method(_, c) => self.class(*c),
            Atom::Object(..) => self.lifetimes.any(),
        }
    }

    fn site(&self, site: ExprId) -> bool {
        if !self.sites.borrow_mut().insert(site) {
            return false;
        }
        match self.types.sites.get(&site) {
            Some(s) => self.ty(&s.item) || self.ty(&s.key),
            None => self.lifetimes.any(),
        }
    }

    fn class(&self, c: ClassId) -> bool {
        if self.lifetimes.weak || self.lifetimes.classes.contains(&c) {
            return true;
        }
        if !self.classes.borrow_mut().insert(c) {
            return false;
        }
        let info = &self.types.classes[c.index()];
        if !info.is_static || info.builtin_base.is_some() {
            return self.lifetimes.any();
        }
        let held = |k: &ClassId| {
            let first = (*k, String::new());
            let mut attributes = self.types.attributes.range(first..);
            attributes
                .by_ref()
                .take_while(|(key, _)| key.0 == *k)
                .any(|(_, ty)| self.ty(ty))
        };
        info.mro.iter().any(held)
    }
}

impl Lower<'_, '_> {
    /// Whether the variable keeps what it holds.
    pub fn keeps(&self, id: LocalId) -> bool {
        let local = &self.hir.locals[id.index()];
        let lifetimes = &self.cx.lifetimes;
        if local.temporary || !lifetimes.observed() {
            return false;
        }
        let walk = Walk {
            lifetimes,
            types: self.cx.types,
            program: self.cx.program,
            sites: RefCell::default(),
            classes: RefCell::default(),
        };
        local.kind != LocalKind::Free && walk.ty(&self.cx.types.locals[self.id.index()][id.index()])
    }

    /// The function is left: its variables give up what they hold, one after the other, and the result is the
    /// caller's to give up after them.
    pub fn keep_locals(&mut self, result: Value) {
        if self.kept.is_empty() || self.b.terminated() || self.b.unreachable() {
            return;
        }
        for i in 0..self.kept.len() {
            let v = self.b.read(self.kept[i]);
            self.b.effect(Op::Keep(v));
        }
        self.b.effect(Op::Keep(result));
    }

    /// Builds the body of a function; where an exception leaves it, its variables live on with the traceback.
    pub fn with_kept_locals(&mut self, body: impl FnOnce(&mut Self)) {
        if self.kept.is_empty() {
            return body(self);
        }
        let left = self.b.block();
        self.b.handler = Some(left);
        body(self);
        self.b.handler = None;
        self.b.seal(left);
        self.b.switch_to(left);
        if self.b.unreachable() {
            return;
        }
        let mut array = Vec::new();
        for i in 0..self.kept.len() {
            let v = self.b.read(self.kept[i]);
            array.push(self.box_value(v));
        }
        self.b.effect(Op::RuntimeArray {
            function: RuntimeFn::traceback_keep,
            before: Vec::new(),
            array,
            after: Vec::new(),
        });
        self.b.propagate();
    }

    /// A loop is left: what it runs over is given up now, not before.
    pub fn keep_iterated(&mut self, held: Option<Storage>) {
        if let Some(storage @ Storage::Var(_)) = held
            && self.cx.lifetimes.observed()
        {
            let v = self.read(storage);
            self.b.effect(Op::Keep(v));
        }
        self.empty_iterated(held);
    }

    /// What a loop of a generator runs over lies in its frame, which outlives the loop: the slot gives it up.
    pub fn empty_iterated(&mut self, held: Option<Storage>) {
        if let Some(storage @ Storage::Slot(_)) = held
            && self.cx.lifetimes.observed()
        {
            let none = self.b.none();
            self.write(storage, none);
        }
    }

    /// A typed variable becomes unbound.
    pub fn give_up(&mut self, var: Var) {
        if !self.kept.contains(&var) {
            return;
        }
        let old = self.b.read(var);
        if let repr @ Repr::Ptr(_) = self.b.var_repr(var) {
            let none = self.b.one(Op::ConstRaw(0), repr);
            self.b.write(var, none);
        }
        self.b.effect(Op::Keep(old));
    }
}
