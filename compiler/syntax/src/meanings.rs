//! Whether the names in tests of the target mean what such tests take them for.
//!
//! Takes a module's tree; says of a name in it whether an import binds it to what it is named after. Follows no value.

use std::collections::BTreeMap;

use ruff_python_ast::visitor::{Visitor, walk_expr, walk_parameter, walk_stmt};
use ruff_python_ast::{self as ast, Expr, Stmt};
use ruff_text_size::{Ranged, TextRange};

/// The names that tests of the target begin with.
const NAMES: [&str; 5] = ["TYPE_CHECKING", "os", "sys", "t", "typing"];

/// What the tests read, which a program may replace.
const READ: [&str; 5] = [
    "hexversion",
    "name",
    "platform",
    "version_info",
    "TYPE_CHECKING",
];

/// Where the names of a module's text are what they seem to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Meanings {
    /// The module is one of ours, which need not import what only such tests read.
    trusted: bool,
    /// Where imports bind the names to what they say.
    imported: BTreeMap<&'static str, Vec<TextRange>>,
    /// Where they hold something else.
    others: BTreeMap<&'static str, Vec<TextRange>>,
}

impl Meanings {
    /// Those of a module of the stdlib.
    pub(crate) fn trusted() -> Meanings {
        Meanings {
            trusted: true,
            ..Meanings::default()
        }
    }

    pub(crate) fn of(tree: &ast::ModModule) -> Meanings {
        let mut finder = Finder {
            within: tree.range,
            module: tree.range,
            imported: BTreeMap::new(),
            others: BTreeMap::new(),
        };
        finder.visit_body(&tree.body);
        Meanings {
            trusted: false,
            imported: finder.imported,
            others: finder.others,
        }
    }

    /// Whether the name means the module, or the variable of `typing`, that it says.
    pub(crate) fn hold(&self, name: &ast::ExprName) -> bool {
        let within = |ranges: &BTreeMap<&'static str, Vec<TextRange>>| {
            let ranges = ranges.get(name.id.as_str());
            ranges.is_some_and(|all| all.iter().any(|range| range.contains_range(name.range)))
        };
        self.trusted || within(&self.imported) && !within(&self.others)
    }
}

struct Finder {
    /// The function around, or the module.
    within: TextRange,
    module: TextRange,
    imported: BTreeMap<&'static str, Vec<TextRange>>,
    others: BTreeMap<&'static str, Vec<TextRange>>,
}

fn known(name: &str) -> Option<&'static str> {
    NAMES.into_iter().find(|known| *known == name)
}

impl Finder {
    fn bind(&mut self, name: &str) {
        if let Some(name) = known(name) {
            self.others.entry(name).or_default().push(self.within);
        }
    }

    fn right(&mut self, name: &'static str) {
        self.imported.entry(name).or_default().push(self.within);
    }

    fn import(&mut self, import: &ast::StmtImport) {
        for alias in &import.names {
            let top = alias.name.split('.').next().unwrap_or(&alias.name);
            let Some(bound) = known(alias.asname.as_ref().map_or(top, |name| name.as_str())) else {
                continue;
            };
            let typing = matches!(bound, "t" | "typing") && top.starts_with("typing");
            match typing || bound == top {
                true => self.right(bound),
                false => self.bind(bound),
            }
        }
    }

    fn import_from(&mut self, import: &ast::StmtImportFrom) {
        for alias in &import.names {
            if alias.name.as_str() == "*" {
                // It may bring them.
                NAMES.into_iter().for_each(|name| self.right(name));
                continue;
            }
            let bound = alias.asname.as_ref().unwrap_or(&alias.name);
            match known(bound) {
                Some(bound) if bound == alias.name.as_str() || alias.name.as_str() == "typing" => {
                    self.right(bound)
                }
                Some(bound) => self.bind(bound),
                None => {}
            }
        }
    }

    /// `TYPE_CHECKING = False` says what the import would.
    fn declares(&mut self, target: &Expr, value: Option<&Expr>) -> bool {
        let name = target.as_name_expr();
        let value = value.and_then(Expr::as_boolean_literal_expr);
        let declares = name.is_some_and(|name| name.id.as_str() == "TYPE_CHECKING")
            && value.is_some_and(|literal| !literal.value);
        if declares {
            self.right("TYPE_CHECKING");
        }
        declares
    }
}

impl<'a> Visitor<'a> for Finder {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => {
                self.bind(&def.name);
                let outer = std::mem::replace(&mut self.within, def.range);
                walk_stmt(self, stmt);
                self.within = outer;
                return;
            }
            Stmt::ClassDef(def) => {
                self.bind(&def.name);
                let outer = std::mem::replace(&mut self.within, def.range);
                walk_stmt(self, stmt);
                self.within = outer;
                return;
            }
            Stmt::Import(import) => self.import(import),
            Stmt::ImportFrom(import) => self.import_from(import),
            Stmt::Assign(node)
                if node.targets.len() == 1
                    && self.declares(&node.targets[0], Some(&node.value)) =>
            {
                return;
            }
            Stmt::AnnAssign(node) if self.declares(&node.target, node.value.as_deref()) => return,
            Stmt::Global(global) => {
                let outer = std::mem::replace(&mut self.within, self.module);
                global.names.iter().for_each(|name| self.bind(name));
                self.within = outer;
            }
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) if !name.ctx.is_load() => self.bind(&name.id),
            Expr::Attribute(node) if !node.ctx.is_load() && READ.contains(&node.attr.as_str()) => {
                if let Expr::Name(name) = &*node.value {
                    let outer = std::mem::replace(&mut self.within, self.module);
                    self.bind(&name.id);
                    self.within = outer;
                }
            }
            Expr::Lambda(node) => {
                let outer = std::mem::replace(&mut self.within, node.range());
                walk_expr(self, expr);
                self.within = outer;
                return;
            }
            _ => {}
        }
        walk_expr(self, expr);
    }

    fn visit_parameter(&mut self, parameter: &'a ast::Parameter) {
        self.bind(&parameter.name);
        walk_parameter(self, parameter);
    }

    fn visit_except_handler(&mut self, handler: &'a ast::ExceptHandler) {
        let ast::ExceptHandler::ExceptHandler(node) = handler;
        node.name.iter().for_each(|name| self.bind(name));
        ast::visitor::walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a ast::Pattern) {
        let name = match pattern {
            ast::Pattern::MatchAs(node) => &node.name,
            ast::Pattern::MatchStar(node) => &node.name,
            ast::Pattern::MatchMapping(node) => &node.rest,
            _ => &None,
        };
        name.iter().for_each(|name| self.bind(name));
        ast::visitor::walk_pattern(self, pattern);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meanings() {
        let holds = |text: &str| -> Vec<bool> {
            struct Reads(Meanings, Vec<bool>);
            impl<'a> Visitor<'a> for Reads {
                fn visit_expr(&mut self, expr: &'a Expr) {
                    if let Expr::Name(name) = expr
                        && name.ctx.is_load()
                    {
                        self.1.push(self.0.hold(name));
                    }
                    walk_expr(self, expr);
                }
            }
            let Ok(parsed) = ruff_python_parser::parse_module(text) else {
                return Vec::new();
            };
            let mut reads = Reads(Meanings::of(parsed.syntax()), Vec::new());
            reads.visit_body(&parsed.syntax().body);
            reads.1
        };
        assert_eq!(holds("import sys\nsys"), [true]);
        assert_eq!(holds("sys"), [false]);
        assert_eq!(holds("import sys\nsys = 1\nsys"), [false]);
        assert_eq!(holds("import sys\nsys\ndef f(sys): sys"), [true, false]);
        assert_eq!(holds("sys\ndef f():\n import sys\n sys"), [false, true]);
        assert_eq!(holds("import os.path\nos"), [true]);
        assert_eq!(holds("import types as sys\nsys"), [false]);
        assert_eq!(holds("import typing as t\nt"), [true]);
        assert_eq!(holds("import sys\nsys.platform = 'x'\nsys"), [false, false]);
        assert_eq!(holds("TYPE_CHECKING = False\nTYPE_CHECKING"), [true]);
        assert_eq!(holds("TYPE_CHECKING = True\nTYPE_CHECKING"), [false]);
    }
}
