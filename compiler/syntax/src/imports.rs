//! What a module imports: a walk over its whole tree, functions and `try` included.
//! Resolves relative names against the package; loads nothing.

use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{self as ast, Expr, Stmt};
use ruff_text_size::TextRange;

use crate::by_name;
use crate::truth::Known;

/// One module that an import statement names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRequest {
    /// Absolute dotted name.
    pub dotted: String,
    /// Names taken from it by `from`: each may be a submodule.
    pub names: Vec<String>,
    /// Every module of the package `dotted` whose name begins like this.
    pub begins: Option<String>,
    pub range: TextRange,
    /// Some string says so, and nothing else: a module of the user's may not be meant.
    pub guess: bool,
}

/// The absolute name that `level` dots and `module` mean inside `package`; None beyond the top.
pub fn resolve_relative(package: &str, level: u32, module: Option<&str>) -> Option<String> {
    if level == 0 {
        return module.map(str::to_string);
    }
    let mut parts: Vec<&str> = package.split('.').filter(|p| !p.is_empty()).collect();
    let up = level as usize - 1;
    if parts.is_empty() || up >= parts.len() {
        return None;
    }
    parts.truncate(parts.len() - up);
    parts.extend(module);
    Some(parts.join("."))
}

/// Every import of a module in order of appearance. `package` is what relative names start from.
pub fn collect(tree: &ast::ModModule, package: &str, known: Known<'_>) -> Vec<ImportRequest> {
    let mut collector = Collector {
        package,
        known,
        calls: Vec::new(),
        found: Vec::new(),
        abc: false,
    };
    collector.visit_body(&tree.body);
    let by_name = by_name::collect(tree, &collector.calls, known.module, package);
    collector.found.extend(by_name);
    let plain = |r: &&ImportRequest| r.names.is_empty() && r.dotted == "collections";
    if collector.abc
        && let Some(request) = collector.found.iter().find(plain)
    {
        let mut brought = request.clone();
        brought.dotted = brought_by(&request.dotted).unwrap_or_default().to_string();
        collector.found.push(brought);
    }
    collector.found
}

/// The submodule that importing a package of the stdlib brings: it is loaded only where the program names it.
pub fn brought_by(package: &str) -> Option<&'static str> {
    (package == "collections").then_some("collections.abc")
}

struct Collector<'a, 't> {
    package: &'a str,
    known: Known<'a>,
    /// Imports by name.
    calls: Vec<&'t ast::ExprCall>,
    found: Vec<ImportRequest>,
    /// Some attribute is called `abc`.
    abc: bool,
}

impl<'a> Visitor<'a> for Collector<'_, 'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Import(import) => {
                for alias in &import.names {
                    let dotted = alias.name.as_str().to_string();
                    self.found.push(ImportRequest {
                        dotted,
                        names: Vec::new(),
                        begins: None,
                        range: alias.range,
                        guess: false,
                    });
                }
            }
            Stmt::ImportFrom(import) => {
                let module = import.module.as_ref().map(|m| m.as_str());
                if let Some(dotted) = resolve_relative(self.package, import.level, module) {
                    let names = import
                        .names
                        .iter()
                        .map(|a| a.name.as_str().to_string())
                        .collect();
                    self.found.push(ImportRequest {
                        dotted,
                        names,
                        begins: None,
                        range: import.range,
                        guess: false,
                    });
                }
            }
            Stmt::If(branch) => self.visit_if(branch),
            _ => walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Call(call) = expr {
            if by_name::is_import(call) {
                self.calls.push(call);
            }
        } else if let Expr::Attribute(attribute) = expr {
            self.abc |= attribute.attr.as_str() == "abc";
        } else if let Expr::Name(name) = expr
            && name.id.as_str() == "__import__"
        {
            // The function is the stdlib's own.
            self.found.push(ImportRequest {
                dotted: "importlib".to_string(),
                names: Vec::new(),
                begins: None,
                range: name.range,
                guess: false,
            });
        }
        walk_expr(self, expr);
    }
}

impl<'t> Collector<'_, 't> {
    fn visit_if(&mut self, branch: &'t ast::StmtIf) {
        self.visit_expr(&branch.test);
        let mut known = self.known.truth(&branch.test);
        if known != Some(false) {
            self.visit_body(&branch.body);
        }
        for clause in &branch.elif_else_clauses {
            if known == Some(true) {
                return;
            }
            if let Some(test) = &clause.test {
                self.visit_expr(test);
            }
            known = clause
                .test
                .as_ref()
                .map_or(Some(true), |test| self.known.truth(test));
            if known != Some(false) {
                self.visit_body(&clause.body);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_names() {
        assert_eq!(resolve_relative("", 0, Some("a.b")).as_deref(), Some("a.b"));
        assert_eq!(resolve_relative("p.q", 1, None).as_deref(), Some("p.q"));
        assert_eq!(
            resolve_relative("p.q", 2, Some("x")).as_deref(),
            Some("p.x")
        );
        assert_eq!(resolve_relative("p.q", 3, Some("x")), None);
        assert_eq!(resolve_relative("", 1, Some("x")), None);
    }
}
