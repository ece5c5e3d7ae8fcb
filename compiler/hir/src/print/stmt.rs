//! Statements and targets as text.

use super::Printer;
use super::expr::binary_symbol;
use crate::ir::*;

impl Printer<'_> {
    pub(super) fn stmts(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            self.stmt(stmt);
        }
    }

    fn nested(&mut self, head: &str, body: &[Stmt]) {
        self.line(head);
        self.indent += 1;
        if body.is_empty() {
            self.line("pass");
        }
        self.stmts(body);
        self.indent -= 1;
    }

    fn optional(&mut self, head: &str, body: &[Stmt]) {
        if !body.is_empty() {
            self.nested(head, body);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::If { test, then, orelse } => {
                let head = format!("if {}:", self.expr(test));
                self.nested(&head, then);
                self.optional("else:", orelse);
            }
            StmtKind::While { test, body, orelse } => {
                let head = format!("while {}:", self.expr(test));
                self.nested(&head, body);
                self.optional("else:", orelse);
            }
            StmtKind::For {
                target,
                iter,
                body,
                orelse,
                generator: _,
            } => {
                let head = format!("for {} in {}:", self.target(target), self.expr(iter));
                self.nested(&head, body);
                self.optional("else:", orelse);
            }
            StmtKind::Given(body) => self.nested("given:", body),
            StmtKind::Try {
                body,
                handlers,
                orelse,
                finally,
            } => {
                self.nested("try:", body);
                for handler in handlers {
                    self.handler(handler);
                }
                self.optional("else:", orelse);
                self.optional("finally:", finally);
            }
            StmtKind::With {
                is_async,
                manager,
                target,
                body,
            } => {
                let target = target.as_ref().map(|t| format!(" as {}", self.target(t)));
                let head = format!(
                    "{}with {}{}:",
                    if *is_async { "async " } else { "" },
                    self.expr(manager),
                    target.unwrap_or_default()
                );
                self.nested(&head, body);
            }
            simple => {
                let text = self.simple(simple);
                self.line(&text);
            }
        }
    }

    fn handler(&mut self, handler: &Handler) {
        let types = handler.types.as_ref().map(|t| format!(" {}", self.expr(t)));
        let target = handler
            .target
            .as_ref()
            .map(|t| format!(" as {}", self.target(t)));
        let head = format!(
            "except{}{}:",
            types.unwrap_or_default(),
            target.unwrap_or_default()
        );
        self.nested(&head, &handler.body);
    }

    /// A statement on one line; compound ones (inside expressions) with braces.
    pub(super) fn simple(&self, kind: &StmtKind) -> String {
        match kind {
            StmtKind::Expr(value) => self.expr(value),
            StmtKind::Assign(target, value) => {
                format!("{} = {}", self.target(target), self.expr(value))
            }
            StmtKind::AugAttribute {
                object,
                name,
                op,
                value,
                ..
            } => {
                format!(
                    "{}.{name} {}= {}",
                    self.expr(object),
                    binary_symbol(*op),
                    self.expr(value)
                )
            }
            StmtKind::AugSubscript {
                object,
                index,
                op,
                value,
                ..
            } => {
                let (object, index) = (self.expr(object), self.expr(index));
                format!(
                    "{object}[{index}] {}= {}",
                    binary_symbol(*op),
                    self.expr(value)
                )
            }
            StmtKind::DeleteLocal(local) => format!("del {}", self.local(*local)),
            StmtKind::DeleteGlobal(global) => format!("del {}", self.global_name(*global)),
            StmtKind::DeleteAttribute(object, name) => format!("del {}.{name}", self.expr(object)),
            StmtKind::DeleteSubscript(object, index) => {
                format!("del {}[{}]", self.expr(object), self.expr(index))
            }
            StmtKind::Raise { exc, cause } => {
                let exc = exc.as_ref().map(|e| format!(" {}", self.expr(e)));
                let cause = cause.as_ref().map(|c| format!(" from {}", self.expr(c)));
                format!(
                    "raise{}{}",
                    exc.unwrap_or_default(),
                    cause.unwrap_or_default()
                )
            }
            StmtKind::Assert { test, message } => {
                let message = message.as_ref().map(|m| format!(", {}", self.expr(m)));
                format!("assert {}{}", self.expr(test), message.unwrap_or_default())
            }
            StmtKind::Return(value) => format!("return {}", self.expr(value)),
            StmtKind::Rethrow(value) => format!("rethrow {}", self.expr(value)),
            StmtKind::Break => "break".to_string(),
            StmtKind::Continue => "continue".to_string(),
            StmtKind::Unbind(local) => format!("unbind {}", self.local(*local)),
            StmtKind::ForgetModule(module) => format!("forget {}", self.module_name(*module)),
            StmtKind::InitModule(module) => format!("init {}", self.module_name(*module)),
            StmtKind::ImportMissing(name) => format!("missing {name}"),
            StmtKind::NamespaceSet(name, value) => format!("ns.{name} = {}", self.expr(value)),
            StmtKind::NamespaceDelete(name) => format!("del ns.{name}"),
            compound => self.inline_compound(compound),
        }
    }

    fn inline_compound(&self, kind: &StmtKind) -> String {
        match kind {
            StmtKind::If { test, then, orelse } => {
                format!(
                    "if {} {{ {} }} else {{ {} }}",
                    self.expr(test),
                    self.inline(then),
                    self.inline(orelse)
                )
            }
            StmtKind::For {
                target, iter, body, ..
            } => {
                format!(
                    "for {} in {} {{ {} }}",
                    self.target(target),
                    self.expr(iter),
                    self.inline(body)
                )
            }
            StmtKind::While { test, body, .. } => {
                format!("while {} {{ {} }}", self.expr(test), self.inline(body))
            }
            StmtKind::Given(body) => format!("given {{ {} }}", self.inline(body)),
            StmtKind::Try { body, .. } => format!("try {{ {} }}", self.inline(body)),
            StmtKind::With { manager, body, .. } => {
                format!("with {} {{ {} }}", self.expr(manager), self.inline(body))
            }
            _ => String::new(),
        }
    }

    pub(super) fn inline(&self, stmts: &[Stmt]) -> String {
        stmts
            .iter()
            .map(|stmt| self.simple(&stmt.kind))
            .collect::<Vec<_>>()
            .join("; ")
    }

    pub(super) fn target(&self, target: &Target) -> String {
        match target {
            Target::Local(local) => self.local(*local),
            Target::Global(global) => self.global_name(*global),
            Target::Namespace(name) => format!("ns.{name}"),
            Target::Attribute(object, name, _) => format!("{}.{name}", self.expr(object)),
            Target::Subscript(object, index, _) => {
                format!("{}[{}]", self.expr(object), self.expr(index))
            }
            Target::Unpack { targets, star, .. } => {
                let parts = targets.iter().enumerate().map(|(index, target)| {
                    let prefix = if *star == Some(index as u32) { "*" } else { "" };
                    format!("{prefix}{}", self.target(target))
                });
                format!("[{}]", parts.collect::<Vec<_>>().join(", "))
            }
        }
    }
}
