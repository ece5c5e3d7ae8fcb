//! What the program asks for by name: takes a lowered program, gives the functions that some code that runs can name.
//!
//! Inference follows values; where a program asks a module for names that it computes, any function of that module may
//! be meant, and inference has it reached. A function that no text asks for is reached only in that way.

use std::collections::{HashMap, HashSet};

use crate::ir::*;
use crate::visit;

/// Which functions are asked for, the main module's body and all that it names first.
pub fn asked(program: &Program) -> Vec<bool> {
    let mut asked = Asked {
        program,
        functions: vec![false; program.functions.len()],
        globals: vec![false; program.globals.len()],
        waiting: HashMap::new(),
        names: HashSet::new(),
        of_any: HashSet::new(),
        patches: HashMap::new(),
        bodies: HashMap::new(),
        holder: None,
        modules: HashMap::new(),
        written: HashSet::new(),
        work: Vec::new(),
    };
    if let Some(main) = program.main {
        asked.function(program.modules[main.index()].body);
    }
    while let Some(function) = asked.work.pop() {
        asked.holder = asked.bodies.get(&function).copied();
        asked.statements(&program.functions[function.index()].body);
    }
    asked.functions
}

/// A module that an expression names.
#[derive(Clone, Copy)]
enum Known {
    Program(ModuleId),
    /// Written in Rust.
    External,
}

struct Asked<'a> {
    program: &'a Program,
    functions: Vec<bool>,
    globals: Vec<bool>,
    /// What is bound to variables that nothing has read yet.
    waiting: HashMap<GlobalId, Vec<&'a Expr>>,
    /// Attributes that are read, of modules too.
    names: HashSet<&'a str>,
    /// Attributes that are read of what may be any module.
    of_any: HashSet<&'a str>,
    /// What is stored on modules under names that those do not have and nothing has read yet.
    patches: HashMap<&'a str, Vec<&'a Expr>>,
    /// Bodies of classes that are bound to variables.
    bodies: HashMap<FuncId, GlobalId>,
    /// The variable of the class whose body is walked: its methods are asked for with it.
    holder: Option<GlobalId>,
    /// Variables whose only value is a module.
    modules: HashMap<GlobalId, Known>,
    /// Dicts of modules that are only written to where they stand.
    written: HashSet<ExprId>,
    work: Vec<FuncId>,
}

impl<'a> Asked<'a> {
    fn function(&mut self, function: FuncId) {
        if !std::mem::replace(&mut self.functions[function.index()], true) {
            self.work.push(function);
        }
    }

    fn statements(&mut self, body: &'a [Stmt]) {
        let mut all = Vec::new();
        visit::stmts(body, &mut |s| all.push(s));
        // The statements that make a value which is held.
        let mut parts: HashSet<*const Stmt> = HashSet::new();
        for statement in all {
            if parts.contains(&(statement as *const Stmt)) {
                continue;
            }
            if let Some(ExprKind::Block { stmts, .. }) =
                self.statement(statement).map(|value| &value.kind)
            {
                parts.extend(stmts.iter().map(|s| s as *const Stmt));
            }
        }
    }

    /// Gives the value if it is held.
    fn statement(&mut self, statement: &'a Stmt) -> Option<&'a Expr> {
        match &statement.kind {
            StmtKind::InitModule(module) => {
                self.function(self.program.modules[module.index()].body);
            }
            StmtKind::Assign(Target::Global(global), value) => {
                if let Some(held) = held(value) {
                    self.note(*global, held);
                    self.hold(*global, value, held);
                    return Some(value);
                }
            }
            StmtKind::NamespaceSet(_, value) | StmtKind::Assign(Target::Namespace(_), value) => {
                if let (Some(global), Some(held)) = (self.holder, held(value)) {
                    self.hold(global, value, held);
                    return Some(value);
                }
            }
            StmtKind::Assign(Target::Attribute(object, name, _), value) => {
                if let (Some(held), Some(module)) = (held(value), self.module(object)) {
                    self.patch(module, name, value, held);
                    return Some(value);
                }
            }
            StmtKind::Assign(Target::Subscript(dict, ..), _) => {
                self.written.insert(dict.id);
            }
            _ => {}
        }
        let mut found = Vec::new();
        visit::own_exprs(statement, &mut |e| found.push(e));
        found.into_iter().for_each(|e| self.expr(e));
        None
    }

    /// What is known of a variable by what it holds.
    fn note(&mut self, global: GlobalId, held: &Expr) {
        match held.kind {
            ExprKind::Module(_) | ExprKind::ExternalModule(_)
                if self.program.globals[global.index()].stores == 1 =>
            {
                self.modules
                    .extend(self.module(held).map(|known| (global, known)));
            }
            ExprKind::Class { class, .. } => {
                let body = self.program.classes[class.index()].body;
                self.bodies.insert(body, global);
                self.function(body);
            }
            _ => {}
        }
    }

    /// A value that nobody has before the variable is read.
    fn hold(&mut self, global: GlobalId, value: &'a Expr, held: &'a Expr) {
        if self.globals[global.index()] {
            self.value(value);
        } else {
            self.waiting.entry(global).or_default().push(value);
            self.defaults(value, held);
        }
    }

    /// A value that is stored on a module.
    fn patch(&mut self, module: Known, name: &'a str, value: &'a Expr, held: &'a Expr) {
        let globals: &[(String, GlobalId)] = match module {
            Known::Program(module) => &self.program.modules[module.index()].globals,
            Known::External => &[],
        };
        if let Some((_, global)) = globals.iter().find(|(known, _)| known == name) {
            self.hold(*global, value, held);
        } else if self.names.contains(name) {
            self.value(value);
        } else {
            self.patches.entry(name).or_default().push(value);
            self.defaults(value, held);
        }
    }

    /// The module that an expression names, through a variable that holds nothing else too.
    fn module(&self, object: &Expr) -> Option<Known> {
        match object.kind {
            ExprKind::Module(module) => Some(Known::Program(module)),
            ExprKind::ExternalModule(_) => Some(Known::External),
            ExprKind::Global(global) | ExprKind::GlobalOr { global, .. } => {
                self.modules.get(&global).copied()
            }
            _ => None,
        }
    }

    /// Everything of a value that is bound.
    fn value(&mut self, value: &'a Expr) {
        let mut found = Vec::new();
        visit::expr(value, &mut |e| found.push(e));
        found.into_iter().for_each(|e| self.expr(e));
    }

    /// What runs when the value is made, though nobody reads it.
    fn defaults(&mut self, value: &'a Expr, held: &'a Expr) {
        let mut found = Vec::new();
        visit::expr(value, &mut |e| found.push(e));
        found.retain(|e| e.id != held.id);
        found.into_iter().for_each(|e| self.expr(e));
    }

    fn expr(&mut self, expr: &'a Expr) {
        match &expr.kind {
            ExprKind::Function { function, .. } => self.function(*function),
            ExprKind::Class { class, .. } => {
                self.function(self.program.classes[class.index()].body)
            }
            ExprKind::Global(global)
            | ExprKind::GlobalOr { global, .. }
            | ExprKind::ImportName { global, .. } => self.global(*global),
            ExprKind::Attribute { object, name } => self.attribute(object, name),
            ExprKind::Call { callee, args } => {
                if let (
                    ExprKind::Builtin(builtin),
                    [Arg::Positional(object), Arg::Positional(name), ..],
                ) = (&callee.kind, &args[..])
                    && let ("getattr", ExprKind::Str(PyString::Utf8(name))) =
                        (builtin.as_str(), &name.kind)
                {
                    self.attribute(object, name);
                }
            }
            ExprKind::ModuleDict(module) if !self.written.contains(&expr.id) => {
                let globals = &self.program.modules[module.index()].globals;
                globals.iter().for_each(|(_, global)| self.global(*global));
            }
            _ => {}
        }
    }

    fn attribute(&mut self, object: &Expr, name: &'a str) {
        match (&object.kind, self.module(object)) {
            (ExprKind::ModuleDict(_), _) if name == "update" => {
                self.written.insert(object.id);
            }
            (_, Some(Known::Program(module))) => self.of_module(module, name),
            (_, Some(Known::External)) => {}
            _ if self.of_any.insert(name) => {
                for module in 0..self.program.modules.len() {
                    self.of_module(ModuleId(module as u32), name);
                }
            }
            _ => {}
        }
        if self.names.insert(name) {
            let values = self.patches.remove(name).unwrap_or_default();
            values.into_iter().for_each(|value| self.value(value));
        }
    }

    fn of_module(&mut self, module: ModuleId, name: &str) {
        for (known, global) in &self.program.modules[module.index()].globals {
            if known == name {
                self.global(*global);
            }
        }
    }

    fn global(&mut self, global: GlobalId) {
        if std::mem::replace(&mut self.globals[global.index()], true) {
            return;
        }
        for value in self.waiting.remove(&global).unwrap_or_default() {
            self.value(value);
        }
    }
}

/// The part of a value that does nothing where it is bound: it is somebody's only once the variable is read. Of a
/// function with annotations the function alone.
fn held(value: &Expr) -> Option<&Expr> {
    let plain =
        |b: &Element| matches!(b, Element::Item(e) if matches!(e.kind, ExprKind::Builtin(_)));
    match &value.kind {
        // Others run code of theirs when the class is made.
        ExprKind::Class {
            bases, keywords, ..
        } => (keywords.is_empty() && bases.iter().all(plain)).then_some(value),
        ExprKind::Function { .. }
        | ExprKind::Global(_)
        | ExprKind::GlobalOr { .. }
        | ExprKind::ImportName { .. }
        | ExprKind::Module(_)
        | ExprKind::ExternalModule(_) => Some(value),
        ExprKind::Block { stmts, value } => annotated(stmts, value),
        _ => None,
    }
}

/// A function that is made and gets attributes, as lowering writes it.
fn annotated<'a>(stmts: &'a [Stmt], value: &Expr) -> Option<&'a Expr> {
    let (first, rest) = stmts.split_first()?;
    let StmtKind::Assign(Target::Local(made), function) = &first.kind else {
        return None;
    };
    let is_made = |e: &Expr| matches!(e.kind, ExprKind::Local(local) if local == *made);
    let marks = |s: &Stmt| matches!(&s.kind, StmtKind::Assign(Target::Attribute(object, ..), _) if is_made(object));
    let fits = matches!(function.kind, ExprKind::Function { .. }) && is_made(value);
    (fits && rest.iter().all(marks)).then_some(function)
}
