//! Imports of what the program may have put into `sys.modules`: looked up when they run, by the stdlib's `importlib`.
//!
//! Takes import statements of names that the program may list, gives calls. Nothing is known of what such an import
//! binds; modules that nothing can take the place of are imported as ever.

use molt_source::{Diagnostic, Span};
use molt_syntax::Origin;
use ruff_python_ast::{self as ast, Expr as Tree};
use ruff_text_size::Ranged;

use super::Lowerer;
use super::target::store;
use crate::ir::*;
use crate::scope::ScopeKind;

impl Lowerer<'_> {
    /// Whether an import of the name, in the current module, may find something that the program listed.
    pub(crate) fn is_listed(&self, dotted: &str) -> bool {
        let listed = &self.modules.listed;
        if listed.is_empty() || self.current().origin != Origin::User {
            return false;
        }
        let found = self.modules.find(Origin::User, dotted);
        let user = found.is_some_and(|found| self.modules.modules[found].origin == Origin::User);
        listed.covers(dotted, user)
    }

    /// The same for what `from dotted import ...` takes: some of it may be modules.
    pub(crate) fn takes_listed(&self, dotted: &str, import: &ast::StmtImportFrom) -> bool {
        let mut names = import.names.iter().map(|alias| alias.name.as_str());
        self.is_listed(dotted) || names.any(|name| self.is_listed(&format!("{dotted}.{name}")))
    }

    /// `__lists_modules__()` in the stdlib: whether the program puts anything into `sys.modules`.
    pub(crate) fn lists_modules(&self, test: &Tree) -> Option<bool> {
        let Tree::Call(call) = test else { return None };
        let asks =
            matches!(&*call.func, Tree::Name(name) if name.id.as_str() == "__lists_modules__");
        (asks && self.current().origin == Origin::Stdlib).then(|| !self.modules.listed.is_empty())
    }

    /// Whether an expression is `sys.modules`, also where `sys` is looked up when the program runs.
    pub(crate) fn may_be_registry(&self, kind: &ExprKind) -> bool {
        let ExprKind::Attribute { object, name } = kind else {
            return super::is_registry(kind);
        };
        name == "modules"
            && matches!(object.kind, ExprKind::Global(global)
                if self.program.globals[global.index()].name.trim_matches('_') == "sys")
    }

    /// A module that is known by the text of its imports keeps its place.
    pub(crate) fn refuse_settled(&mut self, key: Option<&str>, span: Span) {
        let settled = self.modules.listed.settled();
        let Some(name) = settled.filter(|name| key.is_none_or(|key| key == *name)) else {
            return;
        };
        let title = format!("putting another module in the place of `{name}` is not supported");
        let error = Diagnostic::error("unsupported-import", title, span)
            .label("what the compiler knows of it is part of the language")
            .help("set attributes of the module, or list another name");
        self.report(error);
    }

    fn of_importlib(&mut self, name: &str, args: Vec<Expr>, span: Span) -> Expr {
        let callee = Box::new(self.support("importlib", name, span));
        let args = args.into_iter().map(Arg::Positional).collect();
        self.make(span, ExprKind::Call { callee, args })
    }

    /// `import dotted`, also `as name`.
    pub(crate) fn import_listed(&mut self, alias: &ast::Alias, out: &mut Vec<Stmt>) {
        let span = self.span(alias.range);
        let dotted = alias.name.as_str();
        let top = dotted.split('.').next().unwrap_or(dotted);
        let name = self.string(span, dotted);
        let mut value = self.of_importlib("_import_top", vec![name], span);
        if alias.asname.is_some() {
            for part in dotted.split('.').skip(1) {
                let module = self.temporary();
                let kind = StmtKind::Assign(Target::Local(module), value);
                out.push(Stmt { span, kind });
                value = self.taken(module, part, span, out);
            }
        }
        let bound = alias.asname.as_ref().map_or(top, |name| name.as_str());
        let target = self.name_target(bound);
        let kind = store(target, value);
        out.push(Stmt { span, kind });
    }

    /// `from dotted import names`.
    pub(crate) fn import_from_listed(
        &mut self,
        dotted: &str,
        import: &ast::StmtImportFrom,
        out: &mut Vec<Stmt>,
    ) {
        let span = self.span(import.range);
        let name = self.string(span, dotted);
        let value = self.of_importlib("_find", vec![name], span);
        let module = self.temporary();
        let kind = StmtKind::Assign(Target::Local(module), value);
        out.push(Stmt { span, kind });
        let mut then = Vec::new();
        for alias in &import.names {
            self.import_missing(module, &alias.name, span, &mut then);
        }
        let test = self.has(module, "__path__", span);
        let orelse = Vec::new();
        let kind = StmtKind::If { test, then, orelse };
        out.push(Stmt { span, kind });
        for alias in &import.names {
            let span = self.span(alias.range());
            if alias.name.as_str() == "*" {
                let source = self.make(span, ExprKind::Local(module));
                let into = match self.current_scopes().get(self.scope).kind {
                    ScopeKind::Module => self.module_dict(span),
                    _ => self.none(span),
                };
                let value = self.of_importlib("_import_all", vec![source, into], span);
                let kind = StmtKind::Expr(value);
                out.push(Stmt { span, kind });
                continue;
            }
            let value = self.taken(module, &alias.name, span, out);
            let bound = alias.asname.as_ref().unwrap_or(&alias.name);
            let target = self.name_target(bound);
            let kind = store(target, value);
            out.push(Stmt { span, kind });
        }
    }

    /// `hasattr(module, name)`.
    fn has(&mut self, module: LocalId, name: &str, span: Span) -> Expr {
        self.note_name(name.to_string());
        let callee = Box::new(self.make(span, ExprKind::Builtin("hasattr".to_string())));
        let object = self.make(span, ExprKind::Local(module));
        let text = self.string(span, name);
        let args = [object, text].map(Arg::Positional).into();
        self.make(span, ExprKind::Call { callee, args })
    }

    /// What a package lacks may be a module in it.
    fn import_missing(&mut self, module: LocalId, name: &str, span: Span, out: &mut Vec<Stmt>) {
        let package = self.make(span, ExprKind::Local(module));
        if name == "*" {
            let value = self.of_importlib("_import_exported", vec![package], span);
            let kind = StmtKind::Expr(value);
            out.push(Stmt { span, kind });
            return;
        }
        let has = Box::new(self.has(module, name, span));
        let test = self.make(span, ExprKind::Not(has));
        let text = self.string(span, name);
        let value = self.of_importlib("_import_part", vec![package, text], span);
        let kind = StmtKind::Expr(value);
        let then = vec![Stmt { span, kind }];
        let orelse = Vec::new();
        let kind = StmtKind::If { test, then, orelse };
        out.push(Stmt { span, kind });
    }

    /// The attribute of a module, else what is listed under its name.
    fn taken(&mut self, module: LocalId, name: &str, span: Span, out: &mut Vec<Stmt>) -> Expr {
        self.note_name(name.to_string());
        let value = self.temporary();
        let object = Box::new(self.make(span, ExprKind::Local(module)));
        let attribute = ExprKind::Attribute {
            object,
            name: name.to_string(),
        };
        let read = self.make(span, attribute);
        let object = self.make(span, ExprKind::Local(module));
        let text = self.string(span, name);
        let other = self.of_importlib("_import_other", vec![object, text], span);
        let assign = |value: LocalId, read: Expr| Stmt {
            span,
            kind: StmtKind::Assign(Target::Local(value), read),
        };
        let lacks = self.make(span, ExprKind::Builtin("AttributeError".to_string()));
        let handler = Handler {
            span,
            types: Some(lacks),
            target: None,
            body: vec![assign(value, other)],
        };
        let kind = StmtKind::Try {
            body: vec![assign(value, read)],
            handlers: vec![handler],
            orelse: Vec::new(),
            finally: Vec::new(),
        };
        out.push(Stmt { span, kind });
        self.make(span, ExprKind::Local(value))
    }

    /// After the body of a module that may be listed otherwise: what is listed now is an attribute of the package.
    pub(crate) fn set_listed(
        &mut self,
        parent: usize,
        name: &str,
        span: Span,
        body: &mut Vec<Stmt>,
    ) {
        let own = self.current().name.clone();
        let package = self.modules.modules[parent].name.clone();
        let value = self.listed_module(&own, span);
        let object = self.listed_module(&package, span);
        self.note_name(name.to_string());
        let target = Target::Attribute(object, name.to_string(), span);
        body.push(Stmt {
            span,
            kind: StmtKind::Assign(target, value),
        });
    }

    /// `sys.modules[name]`.
    fn listed_module(&mut self, name: &str, span: Span) -> Expr {
        let registry = ExprKind::External {
            module: "sys".to_string(),
            name: "modules".to_string(),
        };
        let object = Box::new(self.make(span, registry));
        let index = Box::new(self.string(span, name));
        self.make(span, ExprKind::Subscript { object, index })
    }
}
