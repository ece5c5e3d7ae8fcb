//! `globals()`, `locals()`, `vars()` and `dir()` without an argument: the scope that runs, as a dict.
//!
//! A module whose dict the program can get hold of is open: its variables live in that dict, and every name that it
//! does not bind itself may still be bound there.

use molt_source::{Diagnostic, Feature, Span};
use molt_syntax::Origin;
use ruff_python_ast::{self as ast, Expr as Tree};
use ruff_text_size::{Ranged, TextRange};

use super::Lowerer;
use crate::ir::*;
use crate::scope::{Place, ScopeId, ScopeKind};

impl Lowerer<'_> {
    /// A call that gives the running scope.
    pub(crate) fn scope_view(&mut self, call: &ast::ExprCall, span: Span) -> Option<Expr> {
        let Tree::Name(name) = &*call.func else {
            return None;
        };
        let name = name.id.as_str();
        if !call.arguments.is_empty()
            || !matches!(name, "globals" | "locals" | "vars" | "dir")
            || self.place(name) != Place::Global
            || self.globals[self.at].contains_key(name)
        {
            return None;
        }
        if name == "globals" {
            if self.writing.take() == Some(call.range()) {
                let module = self.module_id();
                self.observed.written.insert(module);
                return Some(self.make(span, ExprKind::ModuleDict(module)));
            }
            return Some(self.module_dict(span));
        }
        let scope = self.current_scopes().host(self.scope);
        let view = match self.current_scopes().get(scope).kind {
            ScopeKind::Module => self.module_dict(span),
            ScopeKind::Class => self.make(span, ExprKind::ClassNamespace),
            _ => self.locals_dict(scope, span),
        };
        if name != "dir" {
            return Some(view);
        }
        let sorted = ExprKind::Builtin("sorted".to_string());
        let callee = Box::new(self.make(span, sorted));
        let args = vec![Arg::Positional(view)];
        Some(self.make(span, ExprKind::Call { callee, args }))
    }

    /// `globals().get("name")`: a read of that variable, and the dict is not given away.
    pub(crate) fn global_or_default(&mut self, call: &ast::ExprCall, span: Span) -> Option<Expr> {
        let Tree::Attribute(get) = &*call.func else {
            return None;
        };
        let (name, default) = match &call.arguments.args[..] {
            [Tree::StringLiteral(name)] => (name, None),
            [Tree::StringLiteral(name), default] if default.is_literal_expr() => {
                (name, Some(default))
            }
            _ => return None,
        };
        let name = name.value.to_str();
        if get.attr.as_str() != "get"
            || !call.arguments.keywords.is_empty()
            || name.starts_with("__")
            || !self.is_globals_call(&get.value)
        {
            return None;
        }
        let known = self.globals[self.at].get(name).copied();
        let global = known.unwrap_or_else(|| match self.is_open(self.at) {
            true => self.outside_global(name),
            false => self.declare_global(self.at, name),
        });
        let test = Box::new(self.make(span, ExprKind::IsBound(global)));
        let then = Box::new(self.make(span, ExprKind::Global(global)));
        let orelse = Box::new(match default {
            Some(default) => self.expr(default),
            None => self.make(span, ExprKind::None),
        });
        Some(self.make(span, ExprKind::If { test, then, orelse }))
    }

    /// Notes that the dict that `globals()` gives here is only written to.
    pub(crate) fn note_written(&mut self, object: &Tree) {
        if let Tree::Call(call) = object
            && self.is_globals_call(object)
        {
            self.writing = Some(call.range());
        }
    }

    fn is_globals_call(&self, tree: &Tree) -> bool {
        let Tree::Call(call) = tree else {
            return false;
        };
        let name = "globals";
        matches!(&*call.func, Tree::Name(n) if n.id.as_str() == name)
            && call.arguments.is_empty()
            && self.place(name) == Place::Global
            && !self.globals[self.at].contains_key(name)
    }

    /// One of these names as a value: what it gives depends on who calls it.
    pub(crate) fn refuse_scope_view(&mut self, name: &str, span: Span) -> Expr {
        let title = format!("`{name}` is only supported as a direct call");
        self.refuse(
            Diagnostic::error("unsupported-builtin", title, span)
                .label("what it gives depends on the code that calls it")
                .help(format!("call it here: `{name}()`")),
        )
    }

    /// Refuses the variables of a frame, where the program has no attribute of its own of that name.
    pub(crate) fn refused_attribute(&mut self, name: &str, span: Span) -> Option<Expr> {
        let lazy = self.modules.version.has(Feature::LazyAnnotations);
        if lazy && name == "__annotate__" && self.current().origin == Origin::User {
            self.report(
                Diagnostic::error(
                    "unsupported-annotation",
                    "`__annotate__` is not supported",
                    span,
                )
                .label("annotations are evaluated by `__annotations__` alone")
                .help("read `__annotations__`"),
            );
        }
        if !matches!(name, "f_locals" | "f_builtins")
            || self.current().origin != Origin::User
            || self.guarded(|g| g.attribute)
            || self.binds_attribute(name)
        {
            return None;
        }
        let title = format!("`{name}` of frames is not supported");
        let help = match name {
            "f_locals" => "call `locals()` in the function itself, and hand the dict on",
            _ => "import `builtins`",
        };
        let diagnostic = Diagnostic::error("unsupported-frame", title, span)
            .label("a frame has no variables to show: they are in machine registers")
            .help(help);
        Some(self.refuse(diagnostic))
    }

    /// `frame.f_globals["__name__"]`, which needs no dict: the name of the module that the frame's code is of.
    pub(crate) fn name_in_frame(&mut self, dict: &Tree, key: &Tree, span: Span) -> Option<Expr> {
        let Tree::Attribute(globals) = dict else {
            return None;
        };
        let named = matches!(key, Tree::StringLiteral(text) if text.value.to_str() == "__name__");
        if !named || globals.attr.as_str() != "f_globals" || self.binds_attribute("f_globals") {
            return None;
        }
        let frame = self.expr(&globals.value);
        let kind = super::name::external("_types", "module_of_frame");
        let callee = Box::new(self.make(span, kind));
        let args = vec![Arg::Positional(frame)];
        Some(self.make(span, ExprKind::Call { callee, args }))
    }

    /// The same for `frame.f_globals.get("__name__", default)`, whose default is never needed.
    pub(crate) fn name_got_of_frame(&mut self, call: &ast::ExprCall) -> Option<Expr> {
        let Tree::Attribute(get) = &*call.func else {
            return None;
        };
        let plain = |tree: &Tree| tree.is_literal_expr() || tree.is_name_expr();
        let key = match &call.arguments.args[..] {
            [key] => key,
            [key, default] if plain(default) => key,
            _ => return None,
        };
        let asks = get.attr.as_str() == "get" && call.arguments.keywords.is_empty();
        asks.then(|| self.name_in_frame(&get.value, key, self.span(call.range())))?
    }

    /// Refuses `function.__code__ = code`.
    pub(crate) fn check_code_stored(&mut self, attribute: &ast::ExprAttribute) {
        let own = matches!(&*attribute.value, Tree::Name(n) if n.id.as_str() == "self");
        if attribute.attr.as_str() != "__code__" || own || self.current().origin != Origin::User {
            return;
        }
        let span = self.span(attribute.attr.range);
        self.report(
            Diagnostic::error(
                "unsupported-frame",
                "setting `__code__` is not supported",
                span,
            )
            .label("functions are compiled before the program runs")
            .help("call the other function, or put it in the place of this one"),
        );
    }

    /// Whether a file of the user's binds the name in a class, or stores it as an attribute.
    fn binds_attribute(&self, name: &str) -> bool {
        let stored = format!(".{name} =");
        let bound = [
            format!(" {name} ="),
            format!(" {name}:"),
            format!("def {name}("),
            format!("'{name}'"),
            format!("\"{name}\""),
        ];
        self.modules
            .modules
            .iter()
            .filter(|m| m.origin == Origin::User)
            .any(|m| {
                let text = &self.files.get(m.file).text;
                text.contains(&stored) || bound.iter().any(|words| text.contains(words.as_str()))
            })
    }

    pub(crate) fn module_dict(&mut self, span: Span) -> Expr {
        let module = self.module_id();
        self.observed.modules.insert(module);
        self.make(span, ExprKind::ModuleDict(module))
    }

    pub(crate) fn is_open(&self, module: usize) -> bool {
        let module = ModuleId(module as u32);
        self.open.modules.contains(&module) || self.open.written.contains(&module)
    }

    /// The dict that a function keeps for its `locals()`, with the variables as they are now.
    fn locals_dict(&mut self, host: ScopeId, span: Span) -> Expr {
        // A dict of its own for each call has no variable to stay in.
        let fresh = self.modules.version.has(Feature::FreshLocals);
        let kept = (!fresh).then(|| self.snapshot_local(host));
        let names = self.visible_variables(host);
        let mut variables = Vec::with_capacity(names.len());
        for (owner, name) in names {
            let local = self.variable(owner, &name);
            if let Some(early) = self.frame().unassigned.get_mut(&local) {
                *early = true;
            }
            variables.push(self.make(span, ExprKind::Local(local)));
        }
        if !fresh {
            for name in self.ended_variables(host) {
                variables.push(self.make(span, ExprKind::Unbound(name)));
            }
        }
        let previous = kept.map(|dict| Box::new(self.make(span, ExprKind::Local(dict))));
        let kind = ExprKind::Locals {
            previous,
            variables,
        };
        let value = self.make(span, kind);
        let Some(dict) = kept else {
            return value;
        };
        let value = Box::new(value);
        let target = Box::new(Target::Local(dict));
        self.make(span, ExprKind::Named { target, value })
    }

    fn snapshot_local(&mut self, host: ScopeId) -> LocalId {
        match self.frame().declared(host, SNAPSHOT) {
            Some(local) => local,
            None => self.frame().declare(host, SNAPSHOT, false, None),
        }
    }

    /// The variables of a function as CPython lists them: parameters, plain variables, those in cells of its own
    /// by name, those of the functions around it by name. Variables of the comprehensions around the call come first
    /// in the place of those that they hide, the others last.
    fn visible_variables(&self, host: ScopeId) -> Vec<(ScopeId, String)> {
        let scopes = self.current_scopes();
        let symbols = &scopes.get(host).symbols;
        let own = |s: &crate::scope::Symbol| s.bound && !s.global && !s.nonlocal;
        let params = self.parameters(host);
        let plain = symbols
            .iter()
            .filter(|(_, s)| own(s) && !s.param && !s.captured);
        let mut names: Vec<(ScopeId, String)> = params
            .into_iter()
            .chain(plain.map(|(name, _)| name.clone()))
            .map(|name| (host, name))
            .collect();
        let mut cells: Vec<_> = symbols
            .iter()
            .filter(|(_, s)| own(s) && !s.param && s.captured)
            .map(|(name, _)| (host, name.clone()))
            .collect();
        cells.sort_by(|(_, a), (_, b)| a.cmp(b));
        names.append(&mut cells);
        names.append(&mut self.free_variables(host));
        let mut at = self.scope;
        while at != host {
            for (name, symbol) in &scopes.get(at).symbols {
                if own(symbol) {
                    match names.iter_mut().find(|(_, n)| n == name) {
                        Some(hidden) if hidden.0 == host || !self.inside(hidden.0, at) => {
                            hidden.0 = at
                        }
                        Some(_) => {}
                        None => names.push((at, name.clone())),
                    }
                }
            }
            match scopes.get(at).parent {
                Some(parent) => at = parent,
                None => break,
            }
        }
        names.retain(|(_, name)| !name.starts_with('.'));
        names
    }

    /// Variables of the function's comprehensions that do not run now: the dict that the function keeps may have them
    /// from a call within one.
    fn ended_variables(&self, host: ScopeId) -> Vec<String> {
        let scopes = self.current_scopes();
        let shown = self.visible_variables(host);
        let mut ended = Vec::new();
        for index in 0..scopes.scopes.len() {
            let scope = ScopeId(index as u32);
            let comprehension = matches!(scopes.get(scope).kind, ScopeKind::Comprehension);
            if !comprehension || scopes.host(scope) != host {
                continue;
            }
            for (name, symbol) in &scopes.get(scope).symbols {
                let own = symbol.bound && !symbol.global && !symbol.nonlocal;
                let named = name.starts_with('.') || ended.contains(name);
                if own && !named && shown.iter().all(|(_, n)| n != name) {
                    ended.push(name.clone());
                }
            }
        }
        ended
    }

    /// Positional parameters, then the keyword-only ones, `*args`, `**kwargs`.
    fn parameters(&self, host: ScopeId) -> Vec<String> {
        let frame = self.frames.iter().rev().find(|frame| frame.host == host);
        let mut params: Vec<(u32, String)> = frame
            .into_iter()
            .flat_map(|frame| &frame.locals)
            .filter_map(|local| Some((local.param?, local.name.clone())))
            .collect();
        params.sort();
        params.into_iter().map(|(_, name)| name).collect()
    }

    /// What the function and those inside it use of the functions around, by name.
    fn free_variables(&self, host: ScopeId) -> Vec<(ScopeId, String)> {
        let scopes = self.current_scopes();
        let mut found = std::collections::BTreeMap::new();
        for index in 0..scopes.scopes.len() {
            let scope = ScopeId(index as u32);
            if !self.inside(scope, host) {
                continue;
            }
            for (name, _) in &scopes.get(scope).symbols {
                if let Place::Variable(owner) = scopes.place(scope, name)
                    && !self.inside(owner, host)
                {
                    found.insert(name.clone(), owner);
                }
            }
        }
        found
            .into_iter()
            .map(|(name, owner)| (owner, name))
            .collect()
    }

    /// Whether a scope is another one, or stands in it.
    fn inside(&self, scope: ScopeId, outer: ScopeId) -> bool {
        let mut at = Some(scope);
        while let Some(id) = at {
            if id == outer {
                return true;
            }
            at = self.current_scopes().get(id).parent;
        }
        false
    }

    /// A name in an open module that no scope of the text binds, or that hides a builtin: the dict decides.
    pub(crate) fn read_open(&mut self, name: &str, range: TextRange) -> Expr {
        let span = self.span(range);
        let known = self.globals[self.at].get(name).copied();
        if name == "__builtins__" {
            self.note_name(name.to_string());
        }
        if let Some(global) = known
            && !self.may_be_builtin(name)
        {
            return self.make(span, ExprKind::Global(global));
        }
        let global = known.unwrap_or_else(|| self.outside_global(name));
        let otherwise = self.read_builtin(name, span, true);
        if matches!(otherwise.kind, ExprKind::Unbound(_)) {
            return self.make(span, ExprKind::Global(global));
        }
        let otherwise = Box::new(otherwise);
        self.make(span, ExprKind::GlobalOr { global, otherwise })
    }
}
