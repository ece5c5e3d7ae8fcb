//! `from module import *`: the names that a module gives, each bound as far as the module has bound it.
//!
//! Takes a module of the program or of the Rust stdlib, gives statements. Which names there are is known at build
//! time, unless the module's variables live in a dict that the program fills.

use molt_source::Span;
use molt_syntax::{Exports, Origin};
use ruff_text_size::TextRange;

use super::Lowerer;
use super::import::ModuleRef;
use super::name::external;
use super::target::store;
use crate::ir::*;
use crate::scope::{BindingKind, ScopeId};

impl Lowerer<'_> {
    pub(crate) fn import_star(
        &mut self,
        module: &ModuleRef,
        range: TextRange,
        out: &mut Vec<Stmt>,
    ) {
        let span = self.span(range);
        let names = self.star_exports(module);
        match module {
            ModuleRef::External(module) => {
                let from = ModuleRef::External(module.clone());
                for name in names {
                    let value = match self.submodule(&from, &name) {
                        Some(sub) => self.module_value(&sub, span),
                        None => self.make(span, external(module, &name)),
                    };
                    self.bind_star(&name, value, span, out);
                }
            }
            ModuleRef::Program(index) => self.take_all(*index, names, span, out),
        }
    }

    fn take_all(&mut self, index: usize, names: Vec<String>, span: Span, out: &mut Vec<Stmt>) {
        let exports = self.exports(index);
        if self.is_open(index) && !matches!(exports, Exports::Listed(_)) {
            return self.take_from_dict(index, span, out);
        }
        if exports == Exports::Computed {
            self.check_all(index, &names, span, out);
        }
        for name in names {
            let module = ModuleRef::Program(index);
            if let Some(sub) = self.submodule(&module, &name) {
                self.init(&sub, span, out);
                let value = self.module_value(&sub, span);
                self.bind_star(&name, value, span, out);
                continue;
            }
            match exports {
                Exports::Listed(_) => self.take_listed(index, &name, span, out),
                Exports::Public => self.take_public(index, &name, span, out),
                Exports::Computed => self.take_computed(index, &name, span, out),
            }
        }
    }

    fn bind_star(&mut self, name: &str, value: Expr, span: Span, out: &mut Vec<Stmt>) {
        let global = self.declare_global(self.at, name);
        let target = self.global_target(global);
        let kind = store(target, value);
        out.push(Stmt { span, kind });
    }

    /// Binds the name where the test holds.
    fn bind_star_if(
        &mut self,
        test: Expr,
        name: &str,
        value: Expr,
        span: Span,
        out: &mut Vec<Stmt>,
    ) {
        let mut then = Vec::new();
        self.bind_star(name, value, span, &mut then);
        let orelse = Vec::new();
        let kind = StmtKind::If { test, then, orelse };
        out.push(Stmt { span, kind });
    }

    /// A name of `__all__`: AttributeError where the module lacks it.
    fn take_listed(&mut self, index: usize, name: &str, span: Span, out: &mut Vec<Stmt>) {
        let module = ModuleId(index as u32);
        let value = match self.globals[index].get(name) {
            Some(&global) if self.surely_leaves(index, name) => {
                self.make(span, ExprKind::ImportName { module, global })
            }
            _ => self.variable_of(index, name, span),
        };
        self.bind_star(name, value, span, out);
    }

    fn variable_of(&mut self, index: usize, name: &str, span: Span) -> Expr {
        self.declare_global(index, name);
        let object = Box::new(self.make(span, ExprKind::Module(ModuleId(index as u32))));
        let name = name.to_string();
        self.make(span, ExprKind::Attribute { object, name })
    }

    /// A public name of a module without `__all__`, if the module has bound it by now.
    fn take_public(&mut self, index: usize, name: &str, span: Span, out: &mut Vec<Stmt>) {
        let Some(&global) = self.globals[index].get(name) else {
            return;
        };
        let module = ModuleId(index as u32);
        let value = self.make(span, ExprKind::ImportName { module, global });
        // Modules that import each other see each other half done.
        let whole = self.at == 0 || self.modules.modules[index].origin == Origin::Stdlib;
        if whole && self.surely_leaves(index, name) {
            return self.bind_star(name, value, span, out);
        }
        let test = self.make(span, ExprKind::IsBound(global));
        self.bind_star_if(test, name, value, span, out);
    }

    /// Any name of a module whose `__all__` is made when the program runs, if it stands there.
    fn take_computed(&mut self, index: usize, name: &str, span: Span, out: &mut Vec<Stmt>) {
        let all = self.computed_all(index, span);
        let test = ExprKind::Compare {
            op: CompareOp::In,
            left: Box::new(self.string(span, name)),
            right: Box::new(all),
        };
        let test = self.make(span, test);
        let value = self.variable_of(index, name, span);
        self.bind_star_if(test, name, value, span, out);
    }

    fn computed_all(&mut self, index: usize, span: Span) -> Expr {
        let module = ModuleId(index as u32);
        let global = self.declare_global(index, "__all__");
        self.make(span, ExprKind::ImportName { module, global })
    }

    /// What no statement of the module binds stands in `__all__` by mistake.
    fn check_all(&mut self, index: usize, names: &[String], span: Span, out: &mut Vec<Stmt>) {
        let name = self.modules.modules[index].name.clone();
        let known = match self.globals[index].contains_key("__getattr__") {
            true => self.make(span, ExprKind::None),
            false => {
                let names = names
                    .iter()
                    .map(|name| Element::Item(self.string(span, name)));
                let names = names.collect();
                self.make(span, ExprKind::Tuple(names))
            }
        };
        let args = [
            self.string(span, &name),
            self.computed_all(index, span),
            known,
        ];
        self.call_imports("check_all", args.into(), span, out);
    }

    fn call_imports(&mut self, name: &str, args: Vec<Expr>, span: Span, out: &mut Vec<Stmt>) {
        let callee = Box::new(self.make(span, external("_imports", name)));
        let args = args.into_iter().map(Arg::Positional).collect();
        let call = self.make(span, ExprKind::Call { callee, args });
        let kind = StmtKind::Expr(call);
        out.push(Stmt { span, kind });
    }

    /// The names are known to the dict alone.
    fn take_from_dict(&mut self, index: usize, span: Span, out: &mut Vec<Stmt>) {
        let source = self.make(span, ExprKind::Module(ModuleId(index as u32)));
        let args = vec![source, self.module_dict(span)];
        self.call_imports("take_all", args, span, out);
    }

    /// Whether the module has bound the name when all of its body ran.
    fn surely_leaves(&self, index: usize, name: &str) -> bool {
        let symbol = self.scopes[index].get(ScopeId::MODULE).symbol(name);
        symbol.is_some_and(|symbol| {
            let deleted = |kind: &BindingKind| *kind == BindingKind::Delete;
            symbol
                .bindings
                .iter()
                .any(|b| b.straight && !deleted(&b.kind))
                && !symbol.bindings.iter().any(|b| deleted(&b.kind))
        })
    }

    fn exports(&self, index: usize) -> Exports {
        molt_syntax::exports(&self.modules.modules[index].tree.body)
    }

    /// The names that `import *` may take from a module: `__all__` where it is constant, else the public ones; all
    /// where `__all__` is computed.
    pub(crate) fn star_exports(&self, module: &ModuleRef) -> Vec<String> {
        let index = match module {
            ModuleRef::External(module) => {
                let names = self.stdlib.modules.get(module).into_iter().flatten();
                let inside = format!("{module}.");
                let submodules = self
                    .stdlib
                    .modules
                    .keys()
                    .filter_map(|m| m.strip_prefix(&inside));
                return names
                    .map(String::as_str)
                    .chain(submodules)
                    .filter(|name| !name.starts_with('_'))
                    .map(str::to_string)
                    .collect();
            }
            ModuleRef::Program(index) => *index,
        };
        let exports = self.exports(index);
        if let Exports::Listed(names) = exports {
            return names;
        }
        let all = exports == Exports::Computed;
        let taken = |name: &str| match all {
            true => !matches!(name, "__all__" | "__name__" | "__doc__" | "__file__"),
            false => !name.starts_with('_'),
        };
        let globals = &self.globals[index];
        let mut names: Vec<&String> = globals.keys().filter(|name| taken(name)).collect();
        names.sort_by_key(|name| globals[*name]);
        names.into_iter().cloned().collect()
    }
}
