//! The walk over statements that fills the scopes, in evaluation order. Expressions are in `expr`.

use molt_source::{Diagnostic, Span};
use molt_syntax::resolve_relative;
use ruff_python_ast::{self as ast, ExceptHandler, Expr, Stmt};
use ruff_text_size::{Ranged, TextRange};

use super::consumed::Handed;
use super::{BindingKind, Built, Input, Scope, ScopeId, ScopeKind, Scopes, mangle};

/// The scopes of a module and the errors found in them.
pub(crate) fn build(input: &Input<'_>) -> Built {
    let scopes = Scopes {
        scopes: Vec::new(),
        by_node: Default::default(),
        future_annotations: false,
        star_imports: Vec::new(),
    };
    let mut builder = Builder {
        input,
        scopes,
        current: ScopeId::MODULE,
        errors: Vec::new(),
        straight: true,
        dead: false,
        loops: 0,
        blocks: 0,
        returns: Vec::new(),
        group: None,
        iterable: false,
        forbidden: Vec::new(),
        handed: Vec::new(),
    };
    builder.open(ScopeKind::Module, input.tree.range, None);
    builder.module();
    if !input.keeps_generators {
        let handed = std::mem::take(&mut builder.handed);
        builder.scopes.consume(handed);
    }
    builder.scopes.resolve();
    if builder.errors.is_empty() {
        builder.check_nonlocals();
        builder.check_returns();
    }
    Built {
        scopes: builder.scopes,
        errors: builder.errors,
    }
}

pub(super) struct Builder<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) scopes: Scopes,
    pub(super) current: ScopeId,
    pub(super) errors: Vec<Diagnostic>,
    /// The statement runs whenever its scope's body does.
    pub(super) straight: bool,
    /// In a branch that never runs.
    pub(super) dead: bool,
    loops: u32,
    blocks: u32,
    /// `return` with a value: where, and of what.
    pub(super) returns: Vec<(ScopeId, TextRange)>,
    /// In a handler of `except*`: how many loops are around it.
    group: Option<u32>,
    /// Inside the iterable of a comprehension, where walrus is refused.
    pub(super) iterable: bool,
    /// What the scopes around that are evaluated later are.
    pub(super) forbidden: Vec<(ScopeId, &'static str)>,
    /// Generator expressions that are handed to what may be a builtin that exhausts them.
    pub(super) handed: Vec<Handed>,
}

const LEAVES_GROUP: &str = "'break', 'continue' and 'return' cannot appear in an except* block";

/// CPython's limit on nested loops, `try` and `with`.
const MAX_BLOCKS: u32 = 20;

impl<'a> Builder<'a> {
    pub(super) fn error(&mut self, message: impl Into<String>, range: TextRange) {
        let span = Span::new(self.input.file, range.start().into(), range.end().into());
        self.errors.push(Diagnostic::error("syntax", message, span));
    }

    /// Template strings, which the parser lets pass in the versions that have them.
    pub(super) fn refuse_template(&mut self, range: TextRange) {
        let span = Span::new(self.input.file, range.start().into(), range.end().into());
        let title = "template strings are not supported";
        self.errors.push(
            Diagnostic::error("unsupported-expression", title, span)
                .label("a t-string")
                .help("write an f-string, or hand on the values"),
        );
    }

    pub(super) fn open(
        &mut self,
        kind: ScopeKind,
        range: TextRange,
        private: Option<String>,
    ) -> ScopeId {
        let id = ScopeId(self.scopes.scopes.len() as u32);
        let parent = (kind != ScopeKind::Module).then_some(self.current);
        let inherited = parent.and_then(|p| self.scopes.get(p).private.clone());
        self.scopes.scopes.push(Scope {
            kind,
            parent,
            range,
            private: private.or(inherited),
            is_generator: kind == ScopeKind::GeneratorExpr,
            is_async: false,
            needs_class_cell: false,
            keeps_namespace: false,
            symbols: Vec::new(),
            by_name: Default::default(),
        });
        self.scopes.by_node.insert((range, kind), id);
        self.current = id;
        id
    }

    pub(super) fn scope(&self) -> &Scope {
        self.scopes.get(self.current)
    }

    pub(super) fn mangled(&self, name: &str) -> String {
        mangle(self.scope().private.as_deref(), name)
    }

    /// Visits a body that opens a function or class scope; statement context starts anew.
    pub(super) fn inside(&mut self, outer: ScopeId, visit: impl FnOnce(&mut Self)) {
        let saved = (self.straight, self.loops, self.blocks, self.dead);
        let group = self.group.take();
        (self.straight, self.loops, self.blocks) = (true, 0, 0);
        visit(self);
        (self.straight, self.loops, self.blocks, self.dead) = saved;
        self.group = group;
        self.current = outer;
    }

    fn module(&mut self) {
        let body = &self.input.tree.body;
        let mut at_start = true;
        for (index, stmt) in body.iter().enumerate() {
            let is_doc = index == 0
                && matches!(stmt, Stmt::Expr(e) if matches!(&*e.value, Expr::StringLiteral(_)));
            let is_future = is_future(stmt);
            if is_future && at_start {
                self.future(stmt);
            }
            at_start &= is_doc || is_future;
        }
        self.late_futures(body, true);
        self.body(body);
    }

    fn future(&mut self, stmt: &Stmt) {
        let Stmt::ImportFrom(import) = stmt else {
            return;
        };
        for alias in &import.names {
            match alias.name.as_str() {
                "annotations" => self.scopes.future_annotations = true,
                "nested_scopes" | "generators" | "division" | "absolute_import"
                | "with_statement" | "print_function" | "unicode_literals" | "generator_stop" => {}
                "barry_as_FLUFL" => self.error(
                    "future feature barry_as_FLUFL is not supported",
                    alias.range,
                ),
                "braces" => self.error("not a chance", alias.range),
                other => self.error(
                    format!("future feature {other} is not defined"),
                    alias.range,
                ),
            }
        }
    }

    fn late_futures(&mut self, body: &[Stmt], mut at_start: bool) {
        for (index, stmt) in body.iter().enumerate() {
            let is_doc = index == 0
                && matches!(stmt, Stmt::Expr(e) if matches!(&*e.value, Expr::StringLiteral(_)));
            if is_future(stmt) && !at_start {
                self.error(
                    "from __future__ imports must occur at the beginning of the file",
                    stmt.range(),
                );
            }
            at_start &= is_doc || is_future(stmt);
        }
    }

    pub(super) fn body(&mut self, body: &'a [Stmt]) {
        for stmt in body {
            self.stmt(stmt);
        }
    }

    /// A body that may run any number of times, or break off.
    pub(super) fn branch(&mut self, body: &'a [Stmt]) {
        let saved = std::mem::replace(&mut self.straight, false);
        self.body(body);
        self.straight = saved;
    }

    fn block(&mut self, range: TextRange, visit: impl FnOnce(&mut Self)) {
        self.blocks += 1;
        if self.blocks == MAX_BLOCKS + 1 {
            self.error("too many statically nested blocks", range);
        }
        visit(self);
        self.blocks -= 1;
    }

    fn stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => self.function_def(def),
            Stmt::ClassDef(class) => self.class_def(class),
            Stmt::Return(ret) => self.return_stmt(ret),
            Stmt::Delete(delete) => {
                for target in &delete.targets {
                    self.target(target, BindingKind::Delete, stmt.range());
                }
            }
            Stmt::Assign(assign) => self.assign(assign),
            Stmt::AugAssign(assign) => {
                self.expr(&assign.target);
                self.expr(&assign.value);
                if let Expr::Name(name) = &*assign.target {
                    self.bind(&name.id, BindingKind::Assign, assign.range);
                }
            }
            Stmt::AnnAssign(assign) => self.ann_assign(assign),
            Stmt::TypeAlias(alias) => {
                self.type_alias(alias);
            }
            Stmt::For(_)
            | Stmt::While(_)
            | Stmt::If(_)
            | Stmt::With(_)
            | Stmt::Match(_)
            | Stmt::Try(_) => {
                self.compound(stmt);
            }
            Stmt::Raise(raise) => {
                self.optional(raise.exc.as_deref());
                self.optional(raise.cause.as_deref());
            }
            Stmt::Assert(assert) => {
                self.expr(&assert.test);
                self.optional(assert.msg.as_deref());
            }
            Stmt::Import(import) => self.import(import),
            Stmt::ImportFrom(import) => self.import_from(import),
            Stmt::Global(global) => self.global(global),
            Stmt::Nonlocal(nonlocal) => self.nonlocal(nonlocal),
            Stmt::Expr(expr) => self.expr(&expr.value),
            Stmt::Break(_) | Stmt::Continue(_) if self.group == Some(self.loops) => {
                self.error(LEAVES_GROUP, stmt.range())
            }
            Stmt::Break(_) if self.loops == 0 => self.error("'break' outside loop", stmt.range()),
            Stmt::Continue(_) if self.loops == 0 => {
                self.error("'continue' not properly in loop", stmt.range())
            }
            Stmt::Break(_) | Stmt::Continue(_) | Stmt::Pass(_) => {}
            Stmt::IpyEscapeCommand(command) => self.error("invalid syntax", command.range),
        }
    }

    fn return_stmt(&mut self, ret: &'a ast::StmtReturn) {
        if ret.value.is_some() {
            self.returns.push((self.current, ret.range));
        }
        if self.group.is_some() {
            self.error(LEAVES_GROUP, ret.range);
        } else if self.scope().kind != ScopeKind::Function {
            self.error("'return' outside function", ret.range);
        }
        self.optional(ret.value.as_deref());
    }

    /// An asynchronous generator returns no value.
    fn check_returns(&mut self) {
        for (scope, range) in std::mem::take(&mut self.returns) {
            let scope = self.scopes.get(scope);
            if scope.is_async && scope.is_generator {
                self.error("'return' with value in async generator", range);
            }
        }
    }

    fn asynchronous(&mut self, is_async: bool, what: &str, range: TextRange) {
        if is_async && !self.scope().is_async {
            self.error(format!("'{what}' outside async function"), range);
        }
    }

    fn assign(&mut self, assign: &'a ast::StmtAssign) {
        self.no_star(&assign.value);
        self.expr(&assign.value);
        for target in &assign.targets {
            if let Expr::Starred(star) = target {
                self.error(
                    "starred assignment target must be in a list or tuple",
                    star.range,
                );
            }
            self.target(target, BindingKind::Assign, assign.range);
        }
    }

    fn ann_assign(&mut self, assign: &'a ast::StmtAnnAssign) {
        if self.scope().kind != ScopeKind::Function && !self.scopes.future_annotations {
            self.expr(&assign.annotation);
        }
        self.optional(assign.value.as_deref());
        match &*assign.target {
            Expr::Name(name) if assign.simple => {
                self.annotate(&name.id, name.range);
                if assign.value.is_some() {
                    self.bind(&name.id, BindingKind::Assign, assign.range);
                }
            }
            Expr::Name(_) if assign.value.is_none() => {}
            target => self.target(target, BindingKind::Assign, assign.range),
        }
    }

    fn compound(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::For(node) => self.for_stmt(node),
            Stmt::While(node) => {
                self.expr(&node.test);
                self.looped(stmt.range(), &node.body);
                self.branch(&node.orelse);
            }
            Stmt::If(node) => self.if_stmt(node),
            Stmt::With(node) => self.with(node),
            Stmt::Match(node) => self.match_stmt(node),
            Stmt::Try(node) => self.block(node.range, |b| b.try_stmt(node)),
            _ => {}
        }
    }

    fn looped(&mut self, range: TextRange, body: &'a [Stmt]) {
        self.loops += 1;
        self.block(range, |b| b.branch(body));
        self.loops -= 1;
    }

    fn for_stmt(&mut self, node: &'a ast::StmtFor) {
        self.asynchronous(node.is_async, "async for", node.range);
        self.no_star(&node.target);
        self.no_star(&node.iter);
        self.expr(&node.iter);
        let saved = std::mem::replace(&mut self.straight, false);
        self.target(&node.target, BindingKind::Assign, node.target.range());
        self.straight = saved;
        self.looped(node.range, &node.body);
        self.branch(&node.orelse);
    }

    /// Branches that never run bind names but store nothing.
    fn if_stmt(&mut self, node: &'a ast::StmtIf) {
        self.expr(&node.test);
        let mut known = self.input.known.truth(&node.test);
        self.arm(&node.body, known);
        let mut taken = known == Some(true);
        for clause in &node.elif_else_clauses {
            if let Some(test) = &clause.test {
                self.expr(test);
            }
            known = if taken {
                Some(false)
            } else {
                clause
                    .test
                    .as_ref()
                    .and_then(|test| self.input.known.truth(test))
            };
            self.arm(&clause.body, known);
            taken |= known == Some(true);
        }
    }

    fn arm(&mut self, body: &'a [Stmt], known: Option<bool>) {
        let saved = (self.straight, self.dead);
        self.straight &= known == Some(true);
        self.dead |= known == Some(false);
        self.body(body);
        (self.straight, self.dead) = saved;
    }

    fn with(&mut self, node: &'a ast::StmtWith) {
        self.asynchronous(node.is_async, "async with", node.range);
        let saved = std::mem::replace(&mut self.straight, false);
        for item in &node.items {
            self.expr(&item.context_expr);
            if let Some(target) = &item.optional_vars {
                self.target(target, BindingKind::Assign, target.range());
            }
        }
        self.straight = saved;
        self.block(node.range, |b| b.branch(&node.body));
    }

    fn try_stmt(&mut self, node: &'a ast::StmtTry) {
        // Imports that cannot fail leave handlers that never run.
        let never_fails = !node.is_star && node.body.iter().all(self.input.succeeds);
        let saved = self.dead;
        if never_fails {
            self.body(&node.body);
        } else {
            self.branch(&node.body);
        }
        self.dead |= never_fails;
        self.handlers(node);
        self.dead = saved;
        if never_fails {
            self.body(&node.orelse);
        } else {
            self.branch(&node.orelse);
        }
        // A `finally` runs whenever the statement does.
        self.body(&node.finalbody);
    }

    fn handlers(&mut self, node: &'a ast::StmtTry) {
        let count = node.handlers.len();
        for (index, handler) in node.handlers.iter().enumerate() {
            let ExceptHandler::ExceptHandler(handler) = handler;
            if handler.type_.is_none() && index + 1 < count {
                self.error("default 'except:' must be last", handler.range);
            }
            self.optional(handler.type_.as_deref());
            let saved = std::mem::replace(&mut self.straight, false);
            if let Some(name) = &handler.name {
                self.bind(&name.id, BindingKind::Assign, name.range);
                self.bind(&name.id, BindingKind::Delete, name.range);
            }
            self.straight = saved;
            let around = self.group;
            if node.is_star {
                self.group = Some(self.loops);
            }
            self.branch(&handler.body);
            self.group = around;
        }
    }

    fn import(&mut self, import: &'a ast::StmtImport) {
        for alias in &import.names {
            let dotted = alias.name.as_str();
            let (bound, module) = match &alias.asname {
                Some(name) => (name.as_str(), dotted),
                None => {
                    let top = dotted.split('.').next().unwrap_or(dotted);
                    (top, top)
                }
            };
            self.bind(
                bound,
                BindingKind::ImportModule(module.to_string()),
                import.range,
            );
        }
    }

    fn import_from(&mut self, import: &'a ast::StmtImportFrom) {
        let module = import.module.as_ref().map(|m| m.as_str());
        let absolute =
            resolve_relative(self.input.package, import.level, module).unwrap_or_default();
        for alias in &import.names {
            if alias.name.as_str() == "*" {
                if self.scope().kind != ScopeKind::Module {
                    self.error("import * only allowed at module level", import.range);
                }
                if !self.dead {
                    self.scopes
                        .star_imports
                        .push((absolute.clone(), import.range));
                }
                continue;
            }
            let bound = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
            let kind = BindingKind::ImportFrom(absolute.clone(), alias.name.as_str().to_string());
            self.bind(bound, kind, import.range);
        }
    }
}

fn is_future(stmt: &Stmt) -> bool {
    matches!(stmt, Stmt::ImportFrom(import)
        if import.level == 0 && import.module.as_ref().is_some_and(|m| m.as_str() == "__future__"))
}
