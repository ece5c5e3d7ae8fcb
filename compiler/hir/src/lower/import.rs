//! Import statements: resolved at build time to modules of the program or of the Rust stdlib.

use molt_source::{Diagnostic, Span};
use molt_syntax::{Origin, is_stdlib, resolve_relative};
use ruff_python_ast::{self as ast, Expr as TreeExpr};
use ruff_text_size::TextRange;

use super::Lowerer;
use super::name::external;
use super::target::store;
use crate::ir::*;
use crate::scope::{BindingKind, ScopeId};
use crate::stdlib;

/// Stdlib modules that CPython itself lacks on the platforms that programs are written for first.
const ABSENT: [&str; 4] = ["msvcrt", "nt", "winreg", "winsound"];

/// What a module name means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ModuleRef {
    Program(usize),
    External(String),
}

impl ModuleRef {
    /// The name of a module of the Rust stdlib, empty for others.
    pub(crate) fn external(&self) -> &str {
        match self {
            ModuleRef::External(name) => name,
            ModuleRef::Program(_) => "",
        }
    }
}

impl Lowerer<'_> {
    /// The module that an absolute name means in the current module.
    pub(crate) fn resolve_module(&self, dotted: &str) -> Option<ModuleRef> {
        if let Some(index) = self.modules.find(self.current().origin, dotted) {
            return Some(ModuleRef::Program(index));
        }
        self.stdlib
            .has_module(dotted)
            .then(|| ModuleRef::External(dotted.to_string()))
    }

    /// The module that a binding binds, if it is an import of one.
    pub(crate) fn module_of_binding(&self, kind: &BindingKind) -> Option<ModuleRef> {
        match kind {
            BindingKind::ImportModule(dotted) if self.is_listed(dotted) => None,
            BindingKind::ImportModule(dotted) => self.resolve_module(dotted),
            BindingKind::ImportFrom(dotted, _) if self.is_listed(dotted) => None,
            BindingKind::ImportFrom(dotted, name) => {
                let module = self.resolve_module(dotted)?;
                if self.asks(&module) {
                    return None;
                }
                self.submodule(&module, name)
            }
            _ => None,
        }
    }

    /// The submodule that `name` of a module certainly is.
    pub(crate) fn submodule(&self, module: &ModuleRef, name: &str) -> Option<ModuleRef> {
        match module {
            ModuleRef::External(module) => {
                let dotted = format!("{module}.{name}");
                (self.stdlib.has_module(&dotted) && !self.is_listed(&dotted))
                    .then_some(ModuleRef::External(dotted))
            }
            ModuleRef::Program(index) => {
                let package = &self.modules.modules[*index];
                let dotted = format!("{}.{name}", package.name);
                if self.is_listed(&dotted) {
                    return None;
                }
                let sub = self.modules.find(package.origin, &dotted)?;
                let own = self.scopes[*index].get(ScopeId::MODULE).symbol(name);
                let shadowed = own.is_some_and(|symbol| {
                    symbol
                        .bindings
                        .iter()
                        .any(|b| !binds_submodule(&b.kind, &package.name, name))
                });
                (!shadowed && package.is_package).then_some(ModuleRef::Program(sub))
            }
        }
    }

    /// A package's variable has the name of its submodule: that is run where the variable is unbound.
    fn init_shadowed(&mut self, module: &ModuleRef, name: &str, span: Span, out: &mut Vec<Stmt>) {
        let ModuleRef::Program(index) = module else {
            return;
        };
        let package = &self.modules.modules[*index];
        let sub = self
            .modules
            .find(package.origin, &format!("{}.{name}", package.name));
        let (true, Some(sub), Some(&global)) =
            (package.is_package, sub, self.globals[*index].get(name))
        else {
            return;
        };
        let test = self.make(span, ExprKind::IsBound(global));
        let mut orelse = Vec::new();
        let sub = ModuleRef::Program(sub);
        self.note_tried(&sub);
        self.init(&sub, span, &mut orelse);
        let then = Vec::new();
        let kind = StmtKind::If { test, then, orelse };
        out.push(Stmt { span, kind });
    }

    pub(crate) fn module_value(&mut self, module: &ModuleRef, span: Span) -> Expr {
        let kind = match module {
            ModuleRef::Program(index) => ExprKind::Module(ModuleId(*index as u32)),
            ModuleRef::External(name) => ExprKind::ExternalModule(name.clone()),
        };
        self.make(span, kind)
    }

    /// Runs the body of a module that did not run yet.
    pub(crate) fn init(&mut self, module: &ModuleRef, span: Span, out: &mut Vec<Stmt>) {
        let index = match module {
            ModuleRef::Program(index) => *index,
            // It only gets into the list of modules.
            ModuleRef::External(_) if self.open.registry => {
                let kind = StmtKind::Expr(self.module_value(module, span));
                out.push(Stmt { span, kind });
                return;
            }
            ModuleRef::External(_) => return,
        };
        self.expect_broken(index);
        let id = ModuleId(index as u32);
        let init = Stmt {
            span,
            kind: StmtKind::InitModule(id),
        };
        if !self.reruns(index) {
            out.push(init);
            return;
        }
        let body = [
            StmtKind::ForgetModule(id),
            StmtKind::Raise {
                exc: None,
                cause: None,
            },
        ];
        let handler = Handler {
            span,
            types: None,
            target: None,
            body: body.map(|kind| Stmt { span, kind }).into(),
        };
        out.push(Stmt {
            span,
            kind: StmtKind::Try {
                body: vec![init],
                handlers: vec![handler],
                orelse: Vec::new(),
                finally: Vec::new(),
            },
        });
    }

    pub(crate) fn reruns(&self, module: usize) -> bool {
        self.reruns.contains(&module)
    }

    /// Initialises `dotted`, parents first. None after a missing module, which was dealt with.
    pub(crate) fn import_chain(
        &mut self,
        dotted: &str,
        range: TextRange,
        out: &mut Vec<Stmt>,
    ) -> Option<ModuleRef> {
        let span = self.span(range);
        let mut end = 0;
        let mut last = None;
        while end < dotted.len() {
            let first = dotted[end..].chars().next();
            let behind = end + first.map_or(1, char::len_utf8);
            end = dotted[behind..]
                .find('.')
                .map_or(dotted.len(), |n| behind + n);
            let Some(module) = self.resolve_module(&dotted[..end]) else {
                self.missing_module(&dotted[..end], last.as_ref(), range, out);
                return None;
            };
            self.note_tried(&module);
            self.init(&module, span, out);
            last = Some(module);
        }
        last
    }

    fn missing_module(
        &mut self,
        dotted: &str,
        parent: Option<&ModuleRef>,
        range: TextRange,
        out: &mut Vec<Stmt>,
    ) {
        let span = self.span(range);
        let top = dotted.split('.').next().unwrap_or(dotted);
        self.missing += 1;
        let nowhere = !is_stdlib(top) && (self.missing_at_run_time(dotted) || self.fallbacks > 0);
        if nowhere || self.guarded(|g| g.import) {
            if is_stdlib(top) && !ABSENT.contains(&top) {
                let title = format!("the stdlib module '{dotted}' is not supported yet");
                self.report(
                    Diagnostic::warning("missing-module", title, span)
                        .label("raises ModuleNotFoundError here, where CPython imports it"),
                );
            }
            let plain = match parent {
                Some(ModuleRef::Program(index)) => !self.modules.modules[*index].is_package,
                Some(ModuleRef::External(_)) => true,
                None => false,
            };
            if let (true, Some((parent, _))) = (plain, dotted.rsplit_once('.')) {
                let text = format!("No module named '{dotted}'; '{parent}' is not a package");
                self.raise_import_error("ModuleNotFoundError", &text, Some(dotted), span, out);
                return;
            }
            out.push(Stmt {
                span,
                kind: StmtKind::ImportMissing(dotted.to_string()),
            });
            return;
        }
        let diagnostic = if is_stdlib(top) {
            Diagnostic::error(
                "missing-module",
                format!("the stdlib module '{dotted}' is not supported yet"),
                span,
            )
        } else {
            Diagnostic::error(
                "missing-module",
                format!("No module named '{dotted}'"),
                span,
            )
            .help("modules are found beside the main file, in its packages, and in the stdlib")
        };
        let diagnostic = self.import_trail(diagnostic);
        self.report(diagnostic);
    }

    /// Adds how the current module came to be imported.
    fn import_trail(&self, mut diagnostic: Diagnostic) -> Diagnostic {
        let mut at = self.at;
        for _ in 0..self.modules.modules.len() {
            let module = &self.modules.modules[at];
            let Some((importer, span)) = module.importer else {
                break;
            };
            diagnostic = diagnostic.also(span, format!("'{}' is imported here", module.name));
            at = importer;
        }
        diagnostic
    }

    /// `__module_by_name__(name, run)` of the stdlib's Python: the module of the program that has this name, None if
    /// there is none. With `run` true it is imported, else only looked up.
    pub(crate) fn module_by_name(&mut self, call: &ast::ExprCall, span: Span) -> Option<Expr> {
        let TreeExpr::Name(name) = &*call.func else {
            return None;
        };
        let [wanted, run] = &call.arguments.args[..] else {
            return None;
        };
        if name.id.as_str() != "__module_by_name__" || self.current().origin != Origin::Stdlib {
            return None;
        }
        let run = matches!(run, TreeExpr::BooleanLiteral(b) if b.value);
        let wanted = self.expr(wanted);
        let local = self.temporary();
        let mut value = self.none(span);
        let mut names: std::collections::BTreeSet<String> = self
            .imported
            .iter()
            .flatten()
            .filter(|name| self.stdlib.has_module(name))
            .cloned()
            .collect();
        names.extend(self.modules.modules.iter().map(|m| m.name.clone()));
        for name in names.iter().rev() {
            let module = match self.modules.find(Origin::User, name) {
                Some(index) => ModuleRef::Program(index),
                None => ModuleRef::External(name.clone()),
            };
            value = self.if_named(local, name, &module, run, value, span);
        }
        let target = Target::Local(local);
        let stmts = vec![Stmt {
            span,
            kind: StmtKind::Assign(target, wanted),
        }];
        let value = Box::new(value);
        Some(self.make(span, ExprKind::Block { stmts, value }))
    }

    /// The module where the local is its name, else `orelse`.
    fn if_named(
        &mut self,
        local: LocalId,
        name: &str,
        module: &ModuleRef,
        run: bool,
        orelse: Expr,
        span: Span,
    ) -> Expr {
        let mut stmts = Vec::new();
        if run {
            let ends = name
                .match_indices('.')
                .map(|(end, _)| end)
                .chain([name.len()]);
            let all = ends.clone().count();
            for (at, end) in ends.enumerate() {
                // What is listed in the place of a package is imported by whoever asks.
                if at + 1 < all && !self.modules.listed.is_empty() {
                    continue;
                }
                let index = self.modules.find(Origin::User, &name[..end]);
                let one = index.map_or_else(|| module.clone(), ModuleRef::Program);
                self.init(&one, span, &mut stmts);
            }
        }
        let value = Box::new(self.module_value(module, span));
        let then = Box::new(self.make(span, ExprKind::Block { stmts, value }));
        let left = Box::new(self.make(span, ExprKind::Local(local)));
        let right = Box::new(self.string(span, name));
        let op = CompareOp::Eq;
        let test = Box::new(self.make(span, ExprKind::Compare { op, left, right }));
        let orelse = Box::new(orelse);
        self.make(span, ExprKind::If { test, then, orelse })
    }

    /// The builtin `__import__`, which the stdlib's `importlib` has.
    pub(crate) fn import_function(&mut self, span: Span) -> Option<Expr> {
        let index = self.modules.find(Origin::Stdlib, "importlib")?;
        let global = *self.globals[index].get("__import__")?;
        let module = ModuleId(index as u32);
        let stmts = vec![Stmt {
            span,
            kind: StmtKind::InitModule(module),
        }];
        let value = Box::new(self.make(span, ExprKind::ImportName { module, global }));
        Some(self.make(span, ExprKind::Block { stmts, value }))
    }

    pub(crate) fn import(&mut self, import: &ast::StmtImport, out: &mut Vec<Stmt>) {
        for alias in &import.names {
            let dotted = alias.name.as_str();
            if self.is_listed(dotted) {
                self.import_listed(alias, out);
                continue;
            }
            let before = self.late.len();
            let Some(module) = self.import_chain(dotted, alias.range, out) else {
                let top = dotted.split('.').next().unwrap_or(dotted);
                let bound = alias.asname.as_ref().map_or(top, |name| name.as_str());
                if is_stdlib(top) {
                    self.postpone(before, [bound]);
                }
                continue;
            };
            let span = self.span(alias.range);
            if let Some(sub) = molt_syntax::brought_by(dotted)
                && let Some(sub) = self.modules.find(Origin::Stdlib, sub)
            {
                self.init(&ModuleRef::Program(sub), span, out);
            }
            let (bound, module) = match &alias.asname {
                Some(name) => (name.as_str(), module),
                None => {
                    let top = dotted.split('.').next().unwrap_or(dotted);
                    let top_module = self.resolve_module(top);
                    (top, top_module.unwrap_or(module))
                }
            };
            let value = self.module_value(&module, span);
            let target = self.name_target(bound);
            out.push(Stmt {
                span,
                kind: store(target, value),
            });
        }
    }

    pub(crate) fn import_from(&mut self, import: &ast::StmtImportFrom, out: &mut Vec<Stmt>) {
        let module = import.module.as_ref().map(|m| m.as_str());
        if import.level == 0 && module == Some("__future__") {
            return self.import_future(import, out);
        }
        let Some(dotted) = resolve_relative(&self.current().package, import.level, module) else {
            return self.bad_relative(import, out);
        };
        if self.takes_listed(&dotted, import) {
            return self.import_from_listed(&dotted, import, out);
        }
        let before = self.late.len();
        let Some(module) = self.import_chain(&dotted, import.range, out) else {
            let top = dotted.split('.').next().unwrap_or(&dotted);
            let named = import.names.iter().all(|alias| alias.name.as_str() != "*");
            if named && is_stdlib(top) {
                let names = import.names.iter();
                self.postpone(
                    before,
                    names.map(|a| a.asname.as_ref().unwrap_or(&a.name).as_str()),
                );
            }
            return;
        };
        for alias in &import.names {
            if alias.name.as_str() == "*" {
                self.import_star(&module, import.range, out);
            } else {
                self.import_name(&module, &dotted, alias, out);
            }
        }
    }

    /// `from __future__ import x` also binds `x`, to an object that only describes the feature: few programs look at it.
    fn import_future(&mut self, import: &ast::StmtImportFrom, out: &mut Vec<Stmt>) {
        let dotted = "__future__";
        for alias in &import.names {
            let bound = alias.asname.as_ref().unwrap_or(&alias.name);
            let symbol = self.current_scopes().get(ScopeId::MODULE).symbol(bound);
            let wanted = symbol.is_some_and(|s| s.used) || self.is_open(self.at);
            if wanted && let Some(module) = self.import_chain(dotted, import.range, out) {
                self.import_name(&module, dotted, alias, out);
            }
        }
    }

    fn bad_relative(&mut self, import: &ast::StmtImportFrom, out: &mut Vec<Stmt>) {
        let span = self.span(import.range);
        let message = if self.current().package.is_empty() {
            "attempted relative import with no known parent package"
        } else {
            "attempted relative import beyond top-level package"
        };
        if self.guarded(|g| g.import) {
            return self.raise_import_error("ImportError", message, None, span, out);
        }
        self.report(Diagnostic::error("relative-import", message, span));
    }

    fn raise_import_error(
        &mut self,
        kind: &str,
        message: &str,
        name: Option<&str>,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let mut args = vec![Arg::Positional(self.string(span, message))];
        if let Some(name) = name {
            args.push(Arg::Keyword("name".to_string(), self.string(span, name)));
        }
        let callee = Box::new(self.make(span, ExprKind::Builtin(kind.to_string())));
        let exc = self.make(span, ExprKind::Call { callee, args });
        out.push(Stmt {
            span,
            kind: StmtKind::Raise {
                exc: Some(exc),
                cause: None,
            },
        });
    }

    fn import_name(
        &mut self,
        module: &ModuleRef,
        dotted: &str,
        alias: &ast::Alias,
        out: &mut Vec<Stmt>,
    ) {
        let span = self.span(alias.range);
        let name = alias.name.as_str();
        let bound = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
        let value = if let Some(sub) = self.submodule(module, name) {
            if self.asks(module) {
                return self.import_asked(module, &sub, alias, out);
            }
            self.note_tried(&sub);
            self.init(&sub, span, out);
            self.module_value(&sub, span)
        } else {
            self.init_shadowed(module, name, span, out);
            let before = self.late.len();
            match self.exported(module, dotted, name, span, out) {
                Some(value) => value,
                None => return self.postpone(before, [bound]),
            }
        };
        let imported = match &value.kind {
            ExprKind::ImportName { global, .. } => Some(*global),
            _ => None,
        };
        let target = self.name_target(bound);
        if let (Target::Global(global), Some(_)) = (&target, imported)
            && matches!(
                self.sole_binding(&self.mangled(bound)),
                Some(BindingKind::ImportFrom(..))
            )
        {
            self.program.globals[global.index()].alias = imported;
        }
        out.push(Stmt {
            span,
            kind: store(target, value),
        });
    }

    /// Whether the module is asked for names that it does not bind, also for those of its submodules.
    fn asks(&self, module: &ModuleRef) -> bool {
        matches!(module, ModuleRef::Program(index)
            if self.modules.modules[*index].origin == Origin::User
                && self.scopes[*index].get(ScopeId::MODULE).symbol("__getattr__").is_some_and(|s| s.bound))
    }

    /// `from package import sub` where the package has a `__getattr__`: that is asked before the submodule is run.
    fn import_asked(
        &mut self,
        module: &ModuleRef,
        sub: &ModuleRef,
        alias: &ast::Alias,
        out: &mut Vec<Stmt>,
    ) {
        let span = self.span(alias.range);
        let name = alias.name.as_str();
        self.note_name(name.to_string());
        let callee = Box::new(self.make(span, ExprKind::Builtin("hasattr".to_string())));
        let object = self.module_value(module, span);
        let text = self.string(span, name);
        let args = [object, text].map(Arg::Positional).into();
        let test = self.make(span, ExprKind::Call { callee, args });
        let mut orelse = Vec::new();
        self.note_tried(sub);
        self.init(sub, span, &mut orelse);
        let then = Vec::new();
        let kind = StmtKind::If { test, then, orelse };
        out.push(Stmt { span, kind });
        let value = self.attribute_of_module(module, name.to_string(), span);
        let bound = alias.asname.as_ref().unwrap_or(&alias.name);
        let target = self.name_target(bound);
        let kind = store(target, value);
        out.push(Stmt { span, kind });
    }

    /// The attribute `name` of a module, as `from` reads it.
    fn exported(
        &mut self,
        module: &ModuleRef,
        dotted: &str,
        name: &str,
        span: Span,
        out: &mut Vec<Stmt>,
    ) -> Option<Expr> {
        match module {
            ModuleRef::Program(index) => {
                if let Some(&global) = self.globals[*index].get(name) {
                    let module = ModuleId(*index as u32);
                    return Some(self.make(span, ExprKind::ImportName { module, global }));
                }
                if let Some(constant) = self.module_constant(*index, name, span) {
                    return Some(constant);
                }
                // What the stdlib's own Python lacks is not put there by the program.
                let open =
                    self.is_open(*index) && self.modules.modules[*index].origin == Origin::User;
                if open || self.globals[*index].contains_key("__getattr__") {
                    let global = self.declare_global(*index, name);
                    let module = ModuleId(*index as u32);
                    return Some(self.make(span, ExprKind::ImportName { module, global }));
                }
            }
            ModuleRef::External(module) if self.stdlib.has(module, name) => {
                let kind = external(module, name);
                return Some(self.make(span, kind));
            }
            ModuleRef::External(_) => {}
        }
        self.missing += 1;
        let own = |index: usize| self.modules.modules[index].origin == Origin::User;
        let unused =
            self.fallbacks > 0 && matches!(module, ModuleRef::Program(index) if own(*index));
        let broken = matches!(module, ModuleRef::Program(index) if self.is_broken(*index));
        let wrong = unused || broken || stdlib::is_wrong(dotted, name);
        if wrong || self.guarded(|g| g.import) {
            if !wrong && matches!(module, ModuleRef::External(_)) {
                let title = format!("`{name}` of the stdlib module `{dotted}` is not known");
                self.report(
                    Diagnostic::warning("missing-stdlib-name", title, span)
                        .label("raises ImportError here, also where CPython has it"),
                );
            }
            if let ModuleRef::Program(index) = module {
                // Nothing binds it: the read fails, and says where the module is.
                let global = self.declare_global(*index, name);
                let module = ModuleId(*index as u32);
                return Some(self.make(span, ExprKind::ImportName { module, global }));
            }
            let message = format!("cannot import name '{name}' from '{dotted}' (unknown location)");
            self.raise_import_error("ImportError", &message, Some(dotted), span, out);
            return None;
        }
        let diagnostic = match module {
            ModuleRef::Program(index) if self.modules.modules[*index].origin == Origin::User => {
                Diagnostic::error(
                    "missing-name",
                    format!("cannot import name '{name}' from '{dotted}'"),
                    span,
                )
            }
            _ => {
                let title =
                    format!("`{name}` of the stdlib module `{dotted}` is not supported yet");
                Diagnostic::error("missing-stdlib-name", title, span)
            }
        };
        let diagnostic = self.import_trail(diagnostic);
        self.report(diagnostic);
        None
    }
}

fn binds_submodule(kind: &BindingKind, package: &str, name: &str) -> bool {
    match kind {
        BindingKind::ImportFrom(module, from) => module == package && from == name,
        BindingKind::ImportModule(module) => module
            .strip_prefix(package)
            .is_some_and(|r| r == format!(".{name}")),
        _ => false,
    }
}
