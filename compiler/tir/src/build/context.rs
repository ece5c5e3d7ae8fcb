//! What the lowering of all functions shares: facts, statics, and the functions still to lower.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet, VecDeque};
use std::rc::Rc;

use molt_hir::ir as hir;
use molt_hir::ir::{ClassId, ExprKind, FuncId, GlobalId, LocalId, ModuleId, PyString};

use crate::ir::{
    ClassLayout, Code, CodeNames, Const, FrameKind, Func, Function, Interrupts, Kind, MissingName,
    Repr, Static, StaticId,
};
use crate::library::Library;
use crate::ty::{Atom, Ty, Types};

/// A function to lower.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Job {
    Direct(FuncId),
    Generic(FuncId),
    Resume(FuncId),
}

pub struct Context<'a> {
    pub program: &'a hir::Program,
    pub types: &'a Types,
    pub library: &'a Library,
    pub files: &'a molt_source::Files,
    pub functions: Vec<Option<Function>>,
    pub statics: Vec<Static>,
    static_ids: HashMap<Static, StaticId>,
    jobs: VecDeque<(Job, Func)>,
    requested: HashMap<Job, Func>,
    /// Constant defaults of each function, from the expression that makes it.
    pub defaults: HashMap<FuncId, Defaults<'a>>,
    /// Number of frame slots of lowered generators.
    pub generator_slots: HashMap<FuncId, u32>,
    /// Locals that some read or `del` may find unbound.
    pub unbound_locals: HashSet<(FuncId, LocalId)>,
    no_entry: Option<Func>,
    /// Whose end the program can observe.
    pub lifetimes: super::lifetime::Lifetimes,
    /// Displays of three or more constants by module and what they hold: the first in the source.
    constant_sets: HashMap<(ModuleId, Vec<String>), &'a hir::Expr>,
    /// What [`Context::names`] has found.
    names: RefCell<HashMap<ModuleId, Rc<HashSet<&'a str>>>>,
    /// Variables that the program has no name for.
    hidden: u32,
    /// Names that may be bound nowhere.
    pub missing: Vec<MissingName>,
    pub interrupts: Interrupts,
    /// Names of the coroutine functions that the program can reach.
    pub coroutines: HashSet<&'a str>,
    /// The program may give functions other names.
    pub renames_functions: bool,
    /// The program names MemoryError.
    pub catches_memory_errors: bool,
}

/// Default expressions as written where the function is made.
pub struct Defaults<'a> {
    pub positional: &'a [hir::Expr],
    pub keyword: &'a [(String, hir::Expr)],
}

impl<'a> Context<'a> {
    pub fn new(
        program: &'a hir::Program,
        types: &'a Types,
        library: &'a Library,
        files: &'a molt_source::Files,
    ) -> Context<'a> {
        let mut defaults = HashMap::new();
        let mut unbound_locals = HashSet::new();
        let mut constant_sets: HashMap<_, &'a hir::Expr> = HashMap::new();
        for (i, f) in program.functions.iter().enumerate() {
            let id = FuncId(i as u32);
            molt_hir::visit::exprs(&f.body, &mut |e: &'a hir::Expr| match &e.kind {
                ExprKind::Function {
                    function,
                    defaults: positional,
                    kwdefaults,
                } => {
                    defaults.insert(
                        *function,
                        Defaults {
                            positional,
                            keyword: kwdefaults,
                        },
                    );
                }
                ExprKind::Set(items) => {
                    if let Some(key) = constant_items(items) {
                        let first = constant_sets.entry((f.module, key)).or_insert(e);
                        if e.span.start < first.span.start {
                            *first = e;
                        }
                    }
                }
                ExprKind::Local(l) if types.maybe_unbound.contains(&e.id) => {
                    unbound_locals.insert((id, *l));
                }
                _ => {}
            });
            molt_hir::visit::stmts(&f.body, &mut |s| {
                if let hir::StmtKind::DeleteLocal(l) = s.kind {
                    unbound_locals.insert((id, l));
                }
            });
        }
        Context {
            program,
            types,
            library,
            files,
            functions: Vec::new(),
            statics: Vec::new(),
            static_ids: HashMap::new(),
            jobs: VecDeque::new(),
            requested: HashMap::new(),
            defaults,
            generator_slots: HashMap::new(),
            unbound_locals,
            no_entry: None,
            lifetimes: super::lifetime::Lifetimes::of(program, types),
            constant_sets,
            names: RefCell::default(),
            hidden: 0,
            missing: Vec::new(),
            coroutines: super::suspend::coroutines(program, types),
            renames_functions: super::suspend::renames_functions(program, types),
            interrupts: super::interrupt::of(program, types, files),
            catches_memory_errors: super::interrupt::names_memory_error(program, types),
        }
    }

    /// The hidden module variable that says whether the module's body ran.
    pub fn module_flag(&self, m: ModuleId) -> GlobalId {
        GlobalId(self.program.globals.len() as u32 + m.0)
    }

    /// A new variable that holds what a place in the program makes once.
    pub fn hidden_global(&mut self) -> GlobalId {
        let before = self.program.globals.len() + self.program.modules.len();
        self.hidden += 1;
        GlobalId(before as u32 + self.hidden - 1)
    }

    pub fn global_names(&self) -> Vec<String> {
        let flags = self
            .program
            .modules
            .iter()
            .map(|m| format!("{} (ran)", m.name));
        self.program
            .globals
            .iter()
            .map(|g| g.name.clone())
            .chain(flags)
            .chain((0..self.hidden).map(|i| format!("(constant {i})")))
            .collect()
    }

    pub fn hir(&self, f: FuncId) -> &'a hir::Function {
        &self.program.functions[f.index()]
    }

    /// The function that a job gives, lowered later.
    pub fn request(&mut self, job: Job) -> Func {
        if let Some(&f) = self.requested.get(&job) {
            return f;
        }
        let f = self.reserve();
        self.requested.insert(job, f);
        self.jobs.push_back((job, f));
        f
    }

    pub fn reserve(&mut self) -> Func {
        self.functions.push(None);
        Func(self.functions.len() as u32 - 1)
    }

    pub fn next_job(&mut self) -> Option<(Job, Func)> {
        self.jobs.pop_front()
    }

    pub fn intern(&mut self, s: Static) -> StaticId {
        if let Some(&id) = self.static_ids.get(&s) {
            return id;
        }
        let id = StaticId(self.statics.len() as u32);
        self.statics.push(s.clone());
        self.static_ids.insert(s, id);
        id
    }

    pub fn str_id(&mut self, s: &str) -> StaticId {
        self.intern(Static::Str(PyString::Utf8(s.to_string())))
    }

    pub fn name_tuple(&mut self, names: &[String]) -> StaticId {
        let items = names
            .iter()
            .map(|n| Const::Static(self.str_id(n)))
            .collect();
        self.intern(Static::Tuple(items))
    }

    /// How a value of this type is held in variables, parameters and results.
    pub fn repr(&self, ty: &Ty) -> Repr {
        let Ty::Atoms(atoms) = ty else {
            return Repr::Boxed;
        };
        let Some((first, rest)) = atoms.split_first() else {
            return Repr::Boxed;
        };
        let repr = self.atom_repr(first);
        let common = rest
            .iter()
            .try_fold(repr, |acc, a| self.join_repr(acc, self.atom_repr(a)));
        common.unwrap_or(Repr::Boxed)
    }

    fn join_repr(&self, a: Repr, b: Repr) -> Option<Repr> {
        match (a, b) {
            _ if a == b => Some(a),
            (Repr::Ptr(Kind::Instance(x)), Repr::Ptr(Kind::Instance(y))) => {
                let mro = &self.types.classes[x.index()].mro;
                let other = &self.types.classes[y.index()].mro;
                let base = mro
                    .iter()
                    .find(|c| other.contains(c) && self.types.classes[c.index()].is_static)?;
                Some(Repr::Ptr(Kind::Instance(*base)))
            }
            _ => None,
        }
    }

    fn atom_repr(&self, atom: &Atom) -> Repr {
        match atom {
            Atom::Bool => Repr::Bool,
            Atom::Int => Repr::Int,
            Atom::Float => Repr::F64,
            Atom::Str => Repr::Ptr(Kind::Str),
            Atom::Bytes => Repr::Ptr(Kind::Bytes),
            Atom::List(_) => Repr::Ptr(Kind::List),
            Atom::Tuple(_) | Atom::TupleOf(_) => Repr::Ptr(Kind::Tuple),
            Atom::Dict(_) => Repr::Ptr(Kind::Dict),
            Atom::Set(_) => Repr::Ptr(Kind::Set),
            Atom::Instance(c) if self.types.classes[c.index()].is_static => {
                Repr::Ptr(Kind::Instance(*c))
            }
            _ => Repr::Boxed,
        }
    }

    pub fn return_repr(&self, f: FuncId) -> Repr {
        match self.hir(f).kind {
            hir::FunctionKind::Normal | hir::FunctionKind::Lambda => {
                self.repr(&self.types.returns[f.index()])
            }
            _ => Repr::Boxed,
        }
    }

    pub fn is_generator(&self, f: FuncId) -> bool {
        self.hir(f).kind.suspends()
    }

    pub fn frame_kind(&self, f: FuncId) -> Option<FrameKind> {
        match self.hir(f).kind {
            hir::FunctionKind::Coroutine => Some(FrameKind::Coroutine),
            kind if kind.is_async_generator() => Some(FrameKind::AsyncGenerator),
            kind => kind.suspends().then_some(FrameKind::Generator),
        }
    }

    /// Whether the direct entry takes the function object.
    pub fn takes_callee(&self, f: FuncId) -> bool {
        !self.hir(f).free.is_empty() && !self.types.own_class.contains_key(&f)
    }

    pub fn slot(&self, class: ClassId, name: &str) -> Option<u32> {
        let info = &self.types.classes[class.index()];
        if !info.is_static {
            return None;
        }
        info.slots.iter().position(|s| s == name).map(|i| i as u32)
    }

    /// The only function that the module variable ever holds.
    pub fn global_function(&self, g: GlobalId) -> Option<FuncId> {
        let global = &self.program.globals[g.index()];
        global.function.filter(|_| global.stores == 1)
    }

    pub fn global_class(&self, g: GlobalId) -> Option<ClassId> {
        let global = &self.program.globals[g.index()];
        global.class.filter(|_| global.stores == 1)
    }

    pub fn class_layouts(&self) -> Vec<ClassLayout> {
        let layout = |(c, info): (&hir::Class, &crate::ty::ClassTy)| ClassLayout {
            name: c.qualname.clone(),
            slots: info.slots.clone(),
            storage: c.once && info.is_static,
        };
        self.program
            .classes
            .iter()
            .zip(&self.types.classes)
            .map(layout)
            .collect()
    }

    pub fn code(&self, f: FuncId) -> Code {
        let h = self.hir(f);
        let module = &self.program.modules[h.module.index()];
        Code {
            name: h.name.clone(),
            qualname: h.qualname.clone(),
            module: module.name.clone(),
            doc: h.doc.clone(),
            params: h.locals[..h.params.total() as usize]
                .iter()
                .map(|l| l.name.clone())
                .collect(),
            positional_only: h.params.positional_only,
            positional: h.params.positional,
            keyword_only: h.params.keyword_only,
            varargs: h.params.varargs,
            kwargs: h.params.kwargs,
            frame: self.frame_kind(f),
            file: Some(module.file),
            first_line: h.first_line,
            names: self.shows_code().then(|| code_names(h)),
            native: h.native.clone(),
        }
    }

    /// Whether the program looks at code objects or closures.
    fn shows_code(&self) -> bool {
        let names = &self.program.names_used;
        names.contains("__code__") || names.contains("__closure__")
    }

    /// The generic entry of a function that is made into an object. One that nothing can call through its object
    /// shares an entry that is never run, so that no code stays alive for it.
    pub fn generic_entry(&mut self, f: FuncId) -> Func {
        if self.types.escapes[f.index()] {
            return self.request(Job::Generic(f));
        }
        if let Some(entry) = self.no_entry {
            return entry;
        }
        let at = self.reserve();
        self.functions[at.index()] = Some(super::function::no_entry());
        self.no_entry = Some(at);
        at
    }

    /// The method that the class's linearisation over the program's classes finds first, if it is a plain function.
    pub fn find_method(&self, c: ClassId, name: &str) -> Option<FuncId> {
        for k in &self.types.classes[c.index()].mro {
            let class = &self.program.classes[k.index()];
            if let Some(m) = class.methods.iter().find(|m| m.name == name) {
                return Some(m.function);
            }
            if class.names.iter().any(|n| n == name) {
                return None;
            }
        }
        None
    }

    /// Whether the class or a base of it in the program binds the name.
    pub fn defines(&self, c: ClassId, name: &str) -> bool {
        let mro = &self.types.classes[c.index()].mro;
        mro.iter().any(|k| {
            self.program.classes[k.index()]
                .names
                .iter()
                .any(|n| n == name)
        })
    }

    /// Whether a store to the attribute of an instance runs code: `__setattr__`, or a descriptor of the name.
    pub fn intercepts_stores(&self, c: ClassId, name: &str) -> bool {
        let subclasses = &self.types.classes[c.index()].subclasses;
        [c].iter()
            .chain(subclasses)
            .any(|k| self.defines(*k, "__setattr__") || self.binds_descriptor(*k, name))
    }

    /// Whether a store to the attribute around `__setattr__` still runs code.
    pub fn stores_by_descriptor(&self, c: ClassId, name: &str) -> bool {
        let subclasses = &self.types.classes[c.index()].subclasses;
        [c].iter()
            .chain(subclasses)
            .any(|k| self.binds_descriptor(*k, name))
    }

    fn binds_descriptor(&self, c: ClassId, name: &str) -> bool {
        let mro = &self.types.classes[c.index()].mro;
        mro.iter().any(|k| {
            let class = &self.program.classes[k.index()];
            class
                .methods
                .iter()
                .any(|m| m.name == name && m.kind != hir::MethodKind::Plain)
        })
    }

    /// Whether the function's calls always give `None`.
    pub fn returns_none(&self, f: FuncId) -> bool {
        !self.is_generator(f) && matches!(self.types.returns[f.index()].single(), Some(Atom::None))
    }

    /// Whether the program may assign `__defaults__` or `__kwdefaults__` of some function.
    pub fn replaces_defaults(&self) -> bool {
        let names = &self.program.names_used;
        names.contains("__defaults__") || names.contains("__kwdefaults__")
    }

    /// The items of the first display in the module that holds the same three or more constants: CPython shares
    /// equal constants, and so their order.
    pub fn constant_set(
        &self,
        module: ModuleId,
        items: &[hir::Element],
    ) -> Option<&'a [hir::Element]> {
        let first = self.constant_sets.get(&(module, constant_items(items)?))?;
        match &first.kind {
            ExprKind::Set(items) => Some(items),
            _ => None,
        }
    }

    /// Whether one of the strings is a name that the module has, or a single letter: CPython has these already when it
    /// makes the constants.
    pub fn holds_known_name(&self, module: ModuleId, items: &[hir::Element]) -> bool {
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        items.iter().any(|item| {
            let hir::Element::Item(hir::Expr {
                kind: ExprKind::Str(hir::PyString::Utf8(text)),
                ..
            }) = item
            else {
                return false;
            };
            text.chars().all(is_word)
                && (text.len() < 2 || self.names(module).contains(text.as_str()))
        })
    }

    /// The names in the module's text, outside strings.
    fn names(&self, module: ModuleId) -> Rc<HashSet<&'a str>> {
        if let Some(known) = self.names.borrow().get(&module) {
            return known.clone();
        }
        let program = self.program;
        let globals = &program.modules[module.index()].globals;
        let mut names: HashSet<&'a str> = globals.iter().map(|(name, _)| name.as_str()).collect();
        for f in program.functions.iter().filter(|f| f.module == module) {
            names.insert(&f.name);
            names.extend(f.locals.iter().map(|l| l.name.as_str()));
            molt_hir::visit::exprs(&f.body, &mut |e| match &e.kind {
                ExprKind::Attribute { name, .. }
                | ExprKind::Builtin(name)
                | ExprKind::External { name, .. } => _ = names.insert(name),
                ExprKind::Global(g) => _ = names.insert(&program.globals[g.index()].name),
                ExprKind::Call { args, .. } => names.extend(args.iter().filter_map(|a| match a {
                    hir::Arg::Keyword(name, _) => Some(name.as_str()),
                    _ => None,
                })),
                _ => {}
            });
        }
        let names = Rc::new(names);
        self.names.borrow_mut().insert(module, names.clone());
        names
    }
}

/// What a display of three or more constants holds, in any order.
fn constant_items(items: &[hir::Element]) -> Option<Vec<String>> {
    let text = |item: &hir::Element| match item {
        hir::Element::Item(e) => constant_text(e),
        hir::Element::Star(_) => None,
    };
    let mut all: Vec<String> = items.iter().map(text).collect::<Option<_>>()?;
    if all.len() < 3 {
        return None;
    }
    all.sort_unstable();
    all.dedup();
    Some(all)
}

fn constant_text(e: &hir::Expr) -> Option<String> {
    match &e.kind {
        ExprKind::None
        | ExprKind::Ellipsis
        | ExprKind::Bool(_)
        | ExprKind::Int(_)
        | ExprKind::BigInt(_)
        | ExprKind::Float(_)
        | ExprKind::Imaginary(_)
        | ExprKind::Str(_)
        | ExprKind::Bytes(_) => Some(format!("{:?}", e.kind)),
        ExprKind::Unary { op, operand } => Some(format!("{op:?} {}", constant_text(operand)?)),
        ExprKind::Binary {
            op, left, right, ..
        } => Some(format!(
            "{op:?} {} {}",
            constant_text(left)?,
            constant_text(right)?
        )),
        ExprKind::Tuple(items) => {
            let text = |item: &hir::Element| match item {
                hir::Element::Item(e) => constant_text(e),
                hir::Element::Star(_) => None,
            };
            Some(format!(
                "{:?}",
                items.iter().map(text).collect::<Option<Vec<_>>>()?
            ))
        }
        _ => None,
    }
}

pub fn code_names(h: &hir::Function) -> CodeNames {
    let named = |kind: hir::LocalKind| {
        let all = h
            .locals
            .iter()
            .filter(move |l| !l.temporary && l.kind == kind);
        all.map(|l| l.name.clone())
    };
    let locals = h
        .locals
        .iter()
        .filter(|l| !l.temporary && (l.param.is_some() || l.kind == hir::LocalKind::Fast))
        .filter(|l| l.name != hir::SNAPSHOT);
    CodeNames {
        locals: locals.map(|l| l.name.clone()).collect(),
        free: h
            .free
            .iter()
            .map(|f| h.locals[f.index()].name.clone())
            .collect(),
        cells: named(hir::LocalKind::Cell).collect(),
    }
}
