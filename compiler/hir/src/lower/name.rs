//! Names: reads, stores and deletes, resolved to variables, globals, builtins or stdlib attributes.

use molt_source::{Diagnostic, Span};
use ruff_text_size::{TextRange, TextSize};

use super::Lowerer;
use super::import::ModuleRef;
use crate::ir::*;
use crate::scope::{Binding, BindingKind, Place, ScopeId, ScopeKind, mangle};
use crate::stdlib;

/// Builtin functions that need a compiler or a mutable scope at run time.
const DYNAMIC: [&str; 7] = [
    "exec",
    "eval",
    "compile",
    "__import__",
    "__build_class__",
    "breakpoint",
    "help",
];
/// The variable of a class body that holds its namespace.
pub(crate) const NAMESPACE: &str = ".namespace";
const REFLECTION: [&str; 4] = ["getattr", "setattr", "hasattr", "delattr"];

impl Lowerer<'_> {
    pub(crate) fn mangled(&self, name: &str) -> String {
        mangle(
            self.current_scopes().get(self.scope).private.as_deref(),
            name,
        )
    }

    pub(crate) fn place(&self, name: &str) -> Place {
        self.current_scopes().place(self.scope, name)
    }

    pub(crate) fn read_name(&mut self, name: &str, range: TextRange) -> Expr {
        let span = self.span(range);
        if name == "__debug__" {
            return self.make(span, ExprKind::Bool(true));
        }
        let name = self.mangled(name);
        if let Some(expr) = self.see_through(&name, range) {
            return expr;
        }
        self.read_plain(&name, range)
    }

    /// The variable itself, whatever it is known to hold.
    pub(crate) fn read_plain(&mut self, name: &str, range: TextRange) -> Expr {
        let span = self.span(range);
        let place = match self.place(name) {
            Place::Global if self.prepares && self.in_class_body() => Place::Namespace,
            place => place,
        };
        match place {
            Place::Variable(owner) => {
                let local = self.variable(owner, name);
                if let Some(early) = self.frame().unassigned.get_mut(&local) {
                    *early = true;
                }
                let read = self.make(span, ExprKind::Local(local));
                // What the namespace of a class holds comes before the variables around the class.
                if !(self.prepares && owner != self.scope && self.in_class_body()) {
                    return read;
                }
                let (name, otherwise) = (name.to_string(), Box::new(read));
                self.make(span, ExprKind::Namespace { name, otherwise })
            }
            Place::KeptNamespace(class) => self.read_kept(class, name, range),
            Place::Namespace => {
                let otherwise = match self.class_constant(name, span) {
                    Some(constant) => constant,
                    None => self.read_global(name, range, true),
                };
                self.make(
                    span,
                    ExprKind::Namespace {
                        name: name.to_string(),
                        otherwise: Box::new(otherwise),
                    },
                )
            }
            Place::Global => match self.class_constant(name, span) {
                Some(constant) => constant,
                None => self.read_global(name, range, false),
            },
        }
    }

    /// A name of a class whose body ran before: as it was left there, or what it is outside.
    fn read_kept(&mut self, class: ScopeId, name: &str, range: TextRange) -> Expr {
        let span = self.span(range);
        let local = self.variable(class, NAMESPACE);
        let left = Box::new(self.string(span, name));
        let right = Box::new(self.make(span, ExprKind::Local(local)));
        let op = CompareOp::In;
        let test = Box::new(self.make(span, ExprKind::Compare { op, left, right }));
        let object = Box::new(self.make(span, ExprKind::Local(local)));
        let index = Box::new(self.string(span, name));
        let then = Box::new(self.make(span, ExprKind::Subscript { object, index }));
        let orelse = Box::new(self.read_global(name, range, true));
        self.make(span, ExprKind::If { test, then, orelse })
    }

    fn in_class_body(&self) -> bool {
        self.current_scopes().get(self.scope).kind == ScopeKind::Class
    }

    /// `__qualname__` and `__module__` in a class body.
    fn class_constant(&mut self, name: &str, span: Span) -> Option<Expr> {
        self.frame().class?;
        match name {
            "__qualname__" => {
                let qualname = self.frame().qualname.clone();
                Some(self.string(span, &qualname))
            }
            "__module__" => {
                let module = self.current().name.clone();
                Some(self.string(span, &module))
            }
            _ => None,
        }
    }

    /// `quiet`: the name may well be bound elsewhere, so that nothing is reported.
    fn read_global(&mut self, name: &str, range: TextRange, quiet: bool) -> Expr {
        let span = self.span(range);
        let set = || (self.module_id(), name.to_string());
        if self.is_open(self.at) || self.open.names.contains(&set()) {
            return self.read_open(name, range);
        }
        if !self.globals[self.at].contains_key(name) {
            self.read_outside.insert(name.to_string());
        }
        let Some(&global) = self.globals[self.at].get(name) else {
            return self.read_builtin(name, span, quiet);
        };
        let hides = self.may_be_builtin(name) || is_module_constant(name);
        if hides && !self.definitely_bound(name, range.start()) {
            let otherwise = Box::new(self.read_builtin(name, span, true));
            return self.make(span, ExprKind::GlobalOr { global, otherwise });
        }
        self.make(span, ExprKind::Global(global))
    }

    pub(crate) fn read_builtin(&mut self, name: &str, span: Span, quiet: bool) -> Expr {
        if let Some(constant) = self.module_constant(self.at, name, span) {
            return constant;
        }
        if let Some(stored) = self.stored_builtin(name, span) {
            return stored;
        }
        match name {
            "NotImplemented" => return self.make(span, ExprKind::NotImplemented),
            "Ellipsis" => return self.make(span, ExprKind::Ellipsis),
            _ => {}
        }
        if name == "__import__"
            && let Some(function) = self.import_function(span)
        {
            return function;
        }
        if DYNAMIC.contains(&name) {
            return self.refuse(
                Diagnostic::error("unsupported-builtin", format!("`{name}` is not supported"), span)
                    .label("needs a compiler at run time")
                    .help("Molt compiles the whole program ahead of time; write the code out, or dispatch on a table"),
            );
        }
        if matches!(name, "globals" | "locals") {
            return self.refuse_scope_view(name, span);
        }
        // Other names of the same class.
        let name = match name {
            "IOError" | "EnvironmentError" => "OSError",
            name => name,
        };
        if self.stdlib.has("builtins", name) {
            // As a callee, the call judges the name that it gets.
            let reflects = REFLECTION.contains(&name) && !self.calling;
            self.program.replaces_output |= reflects && name == "setattr";
            if reflects || name == "vars" {
                self.note_dynamic_attributes();
            }
            return self.make(span, ExprKind::Builtin(name.to_string()));
        }
        if let Some(module) = molt_syntax::builtin_module(name) {
            return self.support(module, name, span);
        }
        if stdlib::is_builtin(name) {
            return self.refuse(Diagnostic::error(
                "unsupported-builtin",
                format!("the builtin `{name}` is not supported yet"),
                span,
            ));
        }
        if name == "__builtins__" {
            self.note_name(name.to_string());
            return self.make(span, ExprKind::ExternalModule("builtins".to_string()));
        }
        if is_import_attribute(name, self.current().is_package) {
            return self.import_attribute(self.at, name, span);
        }
        if !quiet && !self.guarded(|g| g.name) && self.reported.insert((self.at, name.to_string()))
        {
            let title = format!("name '{name}' is not defined");
            self.diagnostics
                .push(Diagnostic::warning("undefined-name", title, span).label("raises NameError"));
        }
        self.make(span, ExprKind::Unbound(name.to_string()))
    }

    /// Whether the module `builtins` may have the name: of itself, or stored by the program.
    pub(crate) fn may_be_builtin(&self, name: &str) -> bool {
        self.stdlib.has("builtins", name)
            || self
                .program
                .external_stores
                .contains(&("builtins".to_string(), name.to_string()))
    }

    /// A builtin name that the program stores as an attribute of the module `builtins`.
    fn stored_builtin(&mut self, name: &str, span: Span) -> Option<Expr> {
        let key = ("builtins".to_string(), name.to_string());
        if !self.program.external_stores.contains(&key) {
            return None;
        }
        let module = ModuleRef::External(key.0);
        let value = self.attribute_of_module(&module, key.1, span);
        let callee = Box::new(self.make(span, ExprKind::Builtin("hasattr".to_string())));
        let object = self.module_value(&module, span);
        let text = self.string(span, name);
        let args = [object, text].map(Arg::Positional).into();
        let test = Box::new(self.make(span, ExprKind::Call { callee, args }));
        let then = Box::new(value);
        let orelse = Box::new(self.make(span, ExprKind::Unbound(name.to_string())));
        Some(self.make(span, ExprKind::If { test, then, orelse }))
    }

    /// What the import system sets in a module and only the module object knows.
    fn import_attribute(&mut self, module: usize, name: &str, span: Span) -> Expr {
        self.note_name(name.to_string());
        let id = ModuleId(module as u32);
        let object = Box::new(self.make(span, ExprKind::Module(id)));
        let name = name.to_string();
        self.make(span, ExprKind::Attribute { object, name })
    }

    /// What the import system sets in every module.
    pub(crate) fn module_constant(
        &mut self,
        module: usize,
        name: &str,
        span: Span,
    ) -> Option<Expr> {
        let known = &self.modules.modules[module];
        let text = match name {
            "__file__" if !self.has_file(module) => return None,
            "__name__" => Some(known.name.clone()),
            "__file__" if self.is_folder(module) => None,
            "__file__" => Some(self.files.get(known.file).name.clone()),
            "__package__" if known.name == "__main__" && known.package.is_empty() => None,
            "__package__" => Some(known.package.clone()),
            "__spec__" if known.name == "__main__" => None,
            "__doc__" => super::docstring(&known.tree.body, self.modules.version),
            _ => return None,
        };
        Some(match text {
            Some(text) => self.string(span, &text),
            None => self.none(span),
        })
    }

    /// Whether the module is a folder without `__init__.py`.
    pub(crate) fn is_folder(&self, module: usize) -> bool {
        let known = &self.modules.modules[module];
        known.is_package && !self.files.get(known.file).name.ends_with(".py")
    }

    /// What `-c` runs has no `__file__`.
    pub(crate) fn has_file(&self, module: usize) -> bool {
        self.files.get(self.modules.modules[module].file).name != "<string>"
    }

    /// The bindings of a variable, with the scope that owns it.
    fn bindings(&self, name: &str) -> Option<(ScopeId, &[Binding])> {
        let owner = match self.place(name) {
            Place::Variable(owner) => owner,
            Place::Global if !self.star_names[self.at].contains(name) => ScopeId::MODULE,
            _ => return None,
        };
        if owner == ScopeId::MODULE && self.is_open(self.at) {
            return None;
        }
        let symbol = self.current_scopes().get(owner).symbol(name)?;
        Some((owner, &symbol.bindings))
    }

    /// The module that a variable holds whenever it is bound, and whether it is bound at `at`.
    pub(crate) fn module_in(&self, name: &str, at: TextSize) -> Option<(ModuleRef, bool)> {
        let (owner, bindings) = self.bindings(name)?;
        let first = self.module_of_binding(&bindings.first()?.kind)?;
        let all = bindings
            .iter()
            .all(|b| self.module_of_binding(&b.kind).as_ref() == Some(&first));
        if !all || (owner == ScopeId::MODULE && self.foreign_stores(name)) {
            return None;
        }
        Some((
            first,
            bindings.iter().any(|b| b.straight && b.end <= at.to_u32()),
        ))
    }

    /// Another module may store to this global: it is also the name of a submodule.
    fn foreign_stores(&self, name: &str) -> bool {
        let here = self.current();
        here.is_package
            && self
                .modules
                .find(here.origin, &format!("{}.{name}", here.name))
                .is_some_and(|sub| {
                    let bound = self.current_scopes().get(ScopeId::MODULE).symbol(name);
                    bound.is_some_and(|symbol| {
                        symbol.bindings.iter().any(|b| {
                            self.module_of_binding(&b.kind) != Some(ModuleRef::Program(sub))
                        })
                    })
                })
    }

    /// The value of a variable that only imports bind.
    fn see_through(&mut self, name: &str, range: TextRange) -> Option<Expr> {
        let span = self.span(range);
        if let Some((module, bound)) = self.module_in(name, range.start()) {
            return Some(if bound {
                self.module_value(&module, span)
            } else {
                self.read_plain(name, range)
            });
        }
        let (_, bindings) = self.bindings(name)?;
        let BindingKind::ImportFrom(module, attr) = &bindings.first()?.kind else {
            return None;
        };
        let one = bindings.iter().all(|b| b.kind == bindings[0].kind);
        if !one || is_mutable(module, attr) || self.is_listed(module) {
            return None;
        }
        let Some(ModuleRef::External(module)) = self.resolve_module(module) else {
            return None;
        };
        if !self.stdlib.has(&module, attr) {
            return None;
        }
        let bound = bindings
            .iter()
            .any(|b| b.straight && b.end <= range.start().to_u32());
        let kind = external(&module, attr);
        let value = self.make(span, kind);
        Some(if bound {
            value
        } else {
            self.checked(name, range, value)
        })
    }

    /// `value`, after a read of the variable that fails where it is unbound.
    pub(crate) fn checked(&mut self, name: &str, range: TextRange, value: Expr) -> Expr {
        let span = self.span(range);
        let read = self.read_plain(name, range);
        let stmts = vec![Stmt {
            span,
            kind: StmtKind::Expr(read),
        }];
        self.make(
            span,
            ExprKind::Block {
                stmts,
                value: Box::new(value),
            },
        )
    }

    /// Where a store to a name goes.
    pub(crate) fn name_target(&mut self, name: &str) -> Target {
        let name = self.mangled(name);
        match self.place(&name) {
            Place::Variable(owner) => {
                let local = self.variable(owner, &name);
                let frame = self.frame();
                if frame.unassigned.remove(&local) == Some(true) {
                    frame.early.insert(local);
                }
                Target::Local(local)
            }
            Place::Namespace | Place::KeptNamespace(_) => Target::Namespace(name),
            Place::Global => {
                let global = self.declare_global(self.at, &name);
                self.global_target(global)
            }
        }
    }

    pub(crate) fn delete_name(&mut self, name: &str) -> StmtKind {
        match self.name_target(name) {
            Target::Local(local) => StmtKind::DeleteLocal(local),
            Target::Global(global) => StmtKind::DeleteGlobal(global),
            _ => StmtKind::NamespaceDelete(self.mangled(name)),
        }
    }

    /// Whether a name means the builtin of that name here.
    pub(crate) fn is_builtin(&self, name: &str) -> bool {
        let mangled = self.mangled(name);
        self.place(&mangled) == Place::Global
            && !self.globals[self.at].contains_key(&mangled)
            && (self.stdlib.has("builtins", name) || molt_syntax::builtin_module(name).is_some())
    }
}

/// An attribute of a Rust stdlib module.
pub(crate) fn external(module: &str, name: &str) -> ExprKind {
    if module == "builtins" {
        ExprKind::Builtin(name.to_string())
    } else {
        ExprKind::External {
            module: module.to_string(),
            name: name.to_string(),
        }
    }
}

/// Attributes that programs replace while they run.
fn is_mutable(module: &str, name: &str) -> bool {
    module == "sys"
        && matches!(
            name,
            "stdin" | "stdout" | "stderr" | "argv" | "path" | "excepthook" | "displayhook"
        )
}

fn is_import_attribute(name: &str, is_package: bool) -> bool {
    matches!(name, "__loader__" | "__spec__" | "__cached__") || name == "__path__" && is_package
}

fn is_module_constant(name: &str) -> bool {
    matches!(
        name,
        "__name__" | "__file__" | "__package__" | "__spec__" | "__doc__"
    )
}
