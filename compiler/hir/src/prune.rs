//! What a program can reach: takes a lowered program, takes out of the stdlib's modules what nothing reads, and gives
//! the functions that are left.
//!
//! A module of the stdlib runs when it is imported, but only for the names that are read: a function, a class, a
//! constant or an import that nobody asks for has no effect worth having. User modules lose only what they import from
//! there or make for type checkers (see `typed`), where nothing reads it.

use std::collections::{HashMap, HashSet};

use crate::ir::*;
use crate::typed::{Place, Typing};
use crate::visit;

/// Prunes. `pure` says of each module whether its unread names may go; `typing` knows what is made for type checkers.
pub(crate) fn prune(program: &mut Program, pure: &[bool], typing: &Typing) -> Vec<bool> {
    let reach = Reach::new(program, pure, typing);
    let (functions, modules, globals) = (reach.functions, reach.modules, reach.globals);
    let unread: HashSet<GlobalId> = reach
        .waiting
        .into_iter()
        .filter(|g| !globals[g.index()])
        .collect();
    for (index, &pure) in pure.iter().enumerate() {
        let body = program.modules[index].body;
        if modules[index] {
            let body = &mut program.functions[body.index()].body;
            body.retain(|s| {
                if pure {
                    optional(s).or(about(s)).is_none_or(|g| globals[g.index()])
                } else {
                    bound_by(s).is_none_or(|g| !unread.contains(&g))
                }
            });
        }
    }
    for (index, _) in functions.iter().enumerate().filter(|(_, live)| !**live) {
        empty(program, index);
    }
    functions
}

/// Leaves a function that nothing calls without a body worth compiling.
fn empty(program: &mut Program, index: usize) {
    let function = &mut program.functions[index];
    function.body.clear();
    if !matches!(
        function.kind,
        FunctionKind::ClassBody | FunctionKind::Module
    ) {
        let span = function.span;
        let id = ExprId(program.expr_count);
        program.expr_count += 1;
        let kind = StmtKind::Return(Expr {
            id,
            span,
            kind: ExprKind::None,
        });
        function.body.push(Stmt { span, kind });
    }
}

/// The variable of a module that a statement only binds, without any other effect.
fn optional(statement: &Stmt) -> Option<GlobalId> {
    match &statement.kind {
        StmtKind::Assign(Target::Global(global), value) if quiet(value) => Some(*global),
        _ => None,
    }
}

/// The variable of a module of the stdlib that a call is about: it registers a class, say.
fn about(statement: &Stmt) -> Option<GlobalId> {
    let StmtKind::Expr(Expr {
        kind: ExprKind::Call { callee, args },
        ..
    }) = &statement.kind
    else {
        return None;
    };
    let subject = match (&callee.kind, args.first()) {
        (ExprKind::Attribute { object, .. }, _) => object,
        (_, Some(Arg::Positional(first))) => first,
        _ => return None,
    };
    match subject.kind {
        ExprKind::Global(global) => Some(global),
        _ => None,
    }
}

fn bound_by(statement: &Stmt) -> Option<GlobalId> {
    match &statement.kind {
        StmtKind::Assign(Target::Global(global), _) => Some(*global),
        _ => None,
    }
}

fn quiet(value: &Expr) -> bool {
    let quiet_element = |e: &Element| matches!(e, Element::Item(e) if quiet(e));
    match &value.kind {
        ExprKind::None
        | ExprKind::Ellipsis
        | ExprKind::NotImplemented
        | ExprKind::Bool(_)
        | ExprKind::Int(_)
        | ExprKind::BigInt(_)
        | ExprKind::Float(_)
        | ExprKind::Str(_)
        | ExprKind::Bytes(_)
        | ExprKind::Global(_)
        | ExprKind::GlobalOr { .. }
        | ExprKind::ImportName { .. }
        | ExprKind::IsBound(_)
        | ExprKind::Builtin(_)
        | ExprKind::External { .. }
        | ExprKind::Module(_)
        | ExprKind::ExternalModule(_) => true,
        ExprKind::Attribute { object, .. } => matches!(object.kind, ExprKind::Module(_)),
        ExprKind::Tuple(elements) | ExprKind::List(elements) => elements.iter().all(quiet_element),
        ExprKind::Dict(items) => items
            .iter()
            .all(|(key, value)| key.as_ref().is_some_and(quiet) && quiet(value)),
        ExprKind::Function {
            defaults,
            kwdefaults,
            ..
        } => defaults
            .iter()
            .chain(kwdefaults.iter().map(|(_, e)| e))
            .all(quiet),
        ExprKind::Class {
            bases, keywords, ..
        } => keywords.iter().all(quiet_arg) && bases.iter().all(quiet_element),
        // The stdlib's own functions do nothing for modules but make what they give.
        ExprKind::Binary { left, right, .. } => quiet(left) && quiet(right),
        ExprKind::Call { callee, args } => quiet(callee) && args.iter().all(quiet_arg),
        ExprKind::Subscript { object, index } => quiet(object) && quiet(index),
        _ => false,
    }
}

fn quiet_arg(arg: &Arg) -> bool {
    match arg {
        Arg::Positional(value) | Arg::Keyword(_, value) => quiet(value),
        Arg::Star(_) | Arg::DoubleStar(_) => false,
    }
}

/// Marks what can be reached, from the main module on.
struct Reach<'a> {
    program: &'a Program,
    pure: &'a [bool],
    functions: Vec<bool>,
    modules: Vec<bool>,
    globals: Vec<bool>,
    /// By variable: what binds it, in modules that were reached.
    bindings: HashMap<GlobalId, Vec<&'a Stmt>>,
    work: Vec<FuncId>,
    /// Of the function at hand: modules that a local variable is bound to and nothing reads from there.
    unread: HashSet<ExprId>,
    typing: &'a Typing,
    /// Variables of user modules that hold what only type checkers read, unless something reads them.
    waiting: HashSet<GlobalId>,
}

/// `import x` in a function, where `x` itself is no value: its attributes are asked for by name.
fn unread_modules(function: &Function) -> HashSet<ExprId> {
    let mut bound: Vec<(LocalId, ExprId)> = Vec::new();
    visit::stmts(&function.body, &mut |s| {
        if let StmtKind::Assign(Target::Local(local), value) = &s.kind
            && matches!(value.kind, ExprKind::Module(_))
            && function.locals[local.index()].kind == LocalKind::Fast
        {
            bound.push((*local, value.id));
        }
    });
    if bound.is_empty() {
        return HashSet::new();
    }
    let mut read: HashSet<LocalId> = HashSet::new();
    visit::exprs(&function.body, &mut |e| {
        if let ExprKind::Local(local) = e.kind {
            read.insert(local);
        }
    });
    bound.retain(|(local, _)| !read.contains(local));
    bound.into_iter().map(|(_, value)| value).collect()
}

impl<'a> Reach<'a> {
    fn new(program: &'a Program, pure: &'a [bool], typing: &'a Typing) -> Reach<'a> {
        let mut reach = Reach {
            program,
            pure,
            functions: vec![false; program.functions.len()],
            modules: vec![false; program.modules.len()],
            globals: vec![false; program.globals.len()],
            bindings: HashMap::new(),
            work: Vec::new(),
            unread: HashSet::new(),
            typing,
            waiting: HashSet::new(),
        };
        if let Some(main) = program.main {
            reach.module(main);
        }
        while let Some(function) = reach.work.pop() {
            reach.body(function);
        }
        reach
    }

    fn module(&mut self, module: ModuleId) {
        if !std::mem::replace(&mut self.modules[module.index()], true) {
            self.function(self.program.modules[module.index()].body);
        }
    }

    fn function(&mut self, function: FuncId) {
        if !std::mem::replace(&mut self.functions[function.index()], true) {
            self.work.push(function);
        }
    }

    fn body(&mut self, id: FuncId) {
        let function = &self.program.functions[id.index()];
        let module = function.kind == FunctionKind::Module;
        self.unread = unread_modules(function);
        let mut bound = HashSet::new();
        for statement in &function.body {
            let global = bound_by(statement).filter(|_| module);
            let about = about(statement).filter(|g| module && self.is_unread(function.module, *g));
            let waits = global.filter(|g| self.waits(function.module, statement, *g, &bound));
            match waits.or(about) {
                Some(global) => self.bindings.entry(global).or_default().push(statement),
                None => self.statement(statement),
            }
            bound.extend(global);
        }
    }

    /// Nothing has read the variable of a module of the stdlib yet.
    fn is_unread(&self, module: ModuleId, global: GlobalId) -> bool {
        let open = self.program.modules[module.index()].open;
        !open && self.pure[module.index()] && !self.globals[global.index()]
    }

    /// Whether the binding matters only once the variable is read. A variable that holds a module is asked for by
    /// its attributes, not by itself. `bound`: the variables of the module that are bound when it runs.
    fn waits(
        &mut self,
        module: ModuleId,
        statement: &Stmt,
        global: GlobalId,
        bound: &HashSet<GlobalId>,
    ) -> bool {
        let StmtKind::Assign(_, value) = &statement.kind else {
            return false;
        };
        if self.program.modules[module.index()].open || self.globals[global.index()] {
            return false;
        }
        if self.pure[module.index()] || matches!(value.kind, ExprKind::Module(_)) {
            return quiet(value);
        }
        let place = Place {
            typing: self.typing,
            program: self.program,
            bound,
            typed: &self.waiting,
        };
        let once = self.program.globals[global.index()].stores == 1;
        let waits = once && !self.program.registry && place.is_typed(value);
        if waits {
            self.waiting.insert(global);
        }
        waits
    }

    fn statement(&mut self, statement: &'a Stmt) {
        let statements = std::slice::from_ref(statement);
        let (mut modules, mut deleted) = (Vec::new(), Vec::new());
        visit::stmts(statements, &mut |s| match s.kind {
            StmtKind::InitModule(module) => modules.push(module),
            StmtKind::DeleteGlobal(global) => deleted.push(global),
            _ => {}
        });
        modules.into_iter().for_each(|module| self.module(module));
        deleted.into_iter().for_each(|global| self.global(global));
        let mut found = Vec::new();
        visit::exprs(statements, &mut |e| found.push(e));
        let objects: HashSet<ExprId> = found
            .iter()
            .filter_map(|e| match &e.kind {
                ExprKind::Attribute { object, .. } => Some(object.id),
                _ => None,
            })
            .collect();
        for expr in found {
            self.expr(expr, objects.contains(&expr.id));
        }
    }

    /// `object`: an attribute of it is what is read.
    fn expr(&mut self, expr: &'a Expr, object: bool) {
        match &expr.kind {
            ExprKind::Function { function, .. } => self.function(*function),
            ExprKind::Class { class, .. } => {
                self.function(self.program.classes[class.index()].body);
            }
            ExprKind::Global(global)
            | ExprKind::GlobalOr { global, .. }
            | ExprKind::ImportName { global, .. }
            | ExprKind::IsBound(global) => self.global(*global),
            ExprKind::Attribute { object, name } => {
                if let ExprKind::Module(module) = object.kind {
                    let globals = &self.program.modules[module.index()].globals;
                    let named = globals.iter().filter(|(n, _)| n == name).map(|(_, g)| *g);
                    named
                        .collect::<Vec<_>>()
                        .into_iter()
                        .for_each(|g| self.global(g));
                }
            }
            ExprKind::Module(module) if !object && !self.unread.contains(&expr.id) => {
                self.all_of(*module)
            }
            ExprKind::ModuleDict(module) => self.all_of(*module),
            _ => {}
        }
    }

    fn all_of(&mut self, module: ModuleId) {
        for (_, global) in &self.program.modules[module.index()].globals {
            self.global(*global);
        }
    }

    fn global(&mut self, global: GlobalId) {
        if std::mem::replace(&mut self.globals[global.index()], true) {
            return;
        }
        for statement in self.bindings.remove(&global).unwrap_or_default() {
            self.statement(statement);
        }
    }
}
