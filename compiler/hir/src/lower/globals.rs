//! Module variables: declared for all modules before any body is lowered, so that every read resolves.

use molt_source::Span;
use ruff_python_ast::visitor::{Visitor, walk_expr};
use ruff_python_ast::{self as ast};
use ruff_text_size::TextSize;

use super::Lowerer;
use super::import::ModuleRef;
use super::target::store;
use crate::ir::*;
use crate::scope::{BindingKind, ScopeId};

impl Lowerer<'_> {
    pub(crate) fn declare_globals(&mut self) {
        let count = self.modules.modules.len();
        for module in 0..count {
            self.declare_standard(module);
            for (name, symbol) in &self.scopes[module].get(ScopeId::MODULE).symbols {
                if symbol.bound {
                    self.declare_global(module, name);
                }
            }
        }
        for module in 0..count {
            self.declare_in_parent(module);
            self.declare_foreign_stores(module);
        }
        for _ in 0..count {
            let mut changed = false;
            for module in 0..count {
                changed |= self.declare_stars(module);
            }
            if !changed {
                break;
            }
        }
    }

    /// What the import system binds in the dict of an open module, in its order.
    fn declare_standard(&mut self, module: usize) {
        if !self.is_open(module) {
            return;
        }
        let known = &self.modules.modules[module];
        let names: &[&str] = if known.name == "__main__" {
            &[
                "__name__",
                "__doc__",
                "__package__",
                "__loader__",
                "__spec__",
                "__annotations__",
                "__builtins__",
                "__file__",
                "__cached__",
            ]
        } else if self.is_folder(module) {
            &[
                "__name__",
                "__doc__",
                "__package__",
                "__loader__",
                "__spec__",
                "__file__",
                "__path__",
            ]
        } else if known.is_package {
            &[
                "__name__",
                "__doc__",
                "__package__",
                "__loader__",
                "__spec__",
                "__path__",
                "__file__",
                "__cached__",
                "__builtins__",
            ]
        } else {
            &[
                "__name__",
                "__doc__",
                "__package__",
                "__loader__",
                "__spec__",
                "__file__",
                "__cached__",
                "__builtins__",
            ]
        };
        let has_file = self.has_file(module);
        for name in names.iter().filter(|name| has_file || **name != "__file__") {
            self.declare_global(module, name);
        }
    }

    /// A name of an open module that nothing in its text binds.
    pub(crate) fn outside_global(&mut self, name: &str) -> GlobalId {
        let key = (self.at, name.to_string());
        if let Some(&id) = self.outside.get(&key) {
            return id;
        }
        let id = self.new_global(self.at, name);
        self.outside.insert(key, id);
        id
    }

    pub(crate) fn declare_global(&mut self, module: usize, name: &str) -> GlobalId {
        if let Some(&id) = self.globals[module].get(name) {
            return id;
        }
        let id = self.new_global(module, name);
        self.globals[module].insert(name.to_string(), id);
        id
    }

    fn new_global(&mut self, module: usize, name: &str) -> GlobalId {
        let id = GlobalId(self.program.globals.len() as u32);
        self.program.globals.push(Global {
            module: ModuleId(module as u32),
            name: name.to_string(),
            stores: 0,
            function: None,
            class: None,
            alias: None,
        });
        id
    }

    /// A submodule is an attribute of its package.
    fn declare_in_parent(&mut self, module: usize) {
        if let Some((parent, name)) = self.parent_of(module) {
            self.declare_global(parent, &name);
        }
    }

    fn parent_of(&self, module: usize) -> Option<(usize, String)> {
        let module = &self.modules.modules[module];
        let (parent, name) = module.name.rsplit_once('.')?;
        Some((self.modules.find(module.origin, parent)?, name.to_string()))
    }

    /// After its body, a submodule sets itself on its package.
    pub(crate) fn set_on_parent(&mut self, span: Span, body: &mut Vec<Stmt>) {
        let Some((parent, name)) = self.parent_of(self.at) else {
            return;
        };
        let global = self.declare_global(parent, &name);
        let own = self.current().name.clone();
        if self.is_listed(&own) {
            return self.set_listed(parent, &name, span, body);
        }
        let value = self.make(span, ExprKind::Module(self.module_id()));
        let target = self.global_target(global);
        body.push(Stmt {
            span,
            kind: store(target, value),
        });
    }

    /// `module.name = value` from elsewhere makes a global of that module.
    fn declare_foreign_stores(&mut self, module: usize) {
        let mut finder = StoreFinder { found: Vec::new() };
        finder.visit_body(&self.modules.modules[module].tree.body);
        self.at = module;
        for (object, name) in finder.found {
            let scopes = &self.scopes[module].scopes;
            let bindings = scopes.iter().filter_map(|s| s.symbol(object));
            let targets: Vec<ModuleRef> = bindings
                .flat_map(|symbol| &symbol.bindings)
                .filter_map(|binding| self.module_of_binding(&binding.kind))
                .collect();
            for target in targets {
                match target {
                    ModuleRef::Program(target) => drop(self.declare_global(target, name)),
                    ModuleRef::External(target) => {
                        let key = (target, name.to_string());
                        self.program.external_stores.insert(key);
                    }
                }
            }
        }
    }

    fn declare_stars(&mut self, module: usize) -> bool {
        let before = self.globals[module].len();
        self.at = module;
        for (dotted, _) in &self.scopes[module].star_imports {
            let Some(source) = self.resolve_module(dotted) else {
                continue;
            };
            if self.is_listed(dotted) {
                continue;
            }
            for name in self.star_exports(&source) {
                self.declare_global(module, &name);
                self.star_names[module].insert(name);
            }
        }
        self.globals[module].len() != before
    }

    /// A store to a global, counted.
    pub(crate) fn global_target(&mut self, global: GlobalId) -> Target {
        self.program.globals[global.index()].stores += 1;
        Target::Global(global)
    }

    /// Whether a global is certainly bound wherever the text from `at` on runs.
    pub(crate) fn definitely_bound(&self, name: &str, at: TextSize) -> bool {
        let Some(symbol) = self.current_scopes().get(ScopeId::MODULE).symbol(name) else {
            return false;
        };
        symbol
            .bindings
            .iter()
            .any(|b| b.straight && b.end <= at.to_u32())
            && !symbol
                .bindings
                .iter()
                .any(|b| b.kind == BindingKind::Delete)
    }

    /// The only binding of a module variable is a straight one of this kind.
    pub(crate) fn sole_binding(&self, name: &str) -> Option<&BindingKind> {
        let symbol = self.current_scopes().get(ScopeId::MODULE).symbol(name)?;
        if self.is_open(self.at) {
            return None;
        }
        match &symbol.bindings[..] {
            [only] if only.straight && !self.star_names[self.at].contains(name) => Some(&only.kind),
            _ => None,
        }
    }

    pub(crate) fn module_prologue(&mut self, span: Span, body: &mut Vec<Stmt>) {
        if self.fills_module_annotations() {
            let global = self.declare_global(self.at, "__annotations__");
            let value = self.make(span, ExprKind::Dict(Vec::new()));
            let target = self.global_target(global);
            body.push(Stmt {
                span,
                kind: store(target, value),
            });
        }
    }
}

struct StoreFinder<'a> {
    found: Vec<(&'a str, &'a str)>,
}

impl<'a> Visitor<'a> for StoreFinder<'a> {
    fn visit_expr(&mut self, expr: &'a ast::Expr) {
        if let ast::Expr::Attribute(attribute) = expr
            && !attribute.ctx.is_load()
            && let ast::Expr::Name(name) = &*attribute.value
        {
            self.found.push((name.id.as_str(), attribute.attr.as_str()));
        }
        walk_expr(self, expr);
    }
}
