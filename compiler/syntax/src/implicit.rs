//! Modules of the stdlib that a program needs without importing them: builtins written in Python, and what some
//! statements are made of. Takes a tree, gives the modules that it may need; name resolution decides.

use std::collections::BTreeSet;

use crate::encodings::encoding_module;
use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{Expr, ModModule, Stmt};

/// What `except*` is made of, and exception groups.
pub const GROUPS: &str = "_groups";
/// What type parameters and `type` statements make.
pub const TYPE_PARAMETERS: &str = "_typevars";

/// The module that holds a builtin written in Python.
pub fn builtin_module(name: &str) -> Option<&'static str> {
    match name {
        "BaseExceptionGroup" | "ExceptionGroup" => Some(GROUPS),
        "open" => Some("io"),
        _ => None,
    }
}

/// `encodings` says whether strings that name encodings count.
pub(crate) fn collect(tree: &ModModule, encodings: bool) -> BTreeSet<&'static str> {
    let mut finder = Finder {
        found: BTreeSet::new(),
        encodings,
    };
    finder.visit_body(&tree.body);
    finder.found
}

struct Finder {
    found: BTreeSet<&'static str>,
    encodings: bool,
}

impl Visitor<'_> for Finder {
    fn visit_stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Try(node) if node.is_star => drop(self.found.insert(GROUPS)),
            Stmt::TypeAlias(_) => drop(self.found.insert(TYPE_PARAMETERS)),
            Stmt::FunctionDef(def) if def.type_params.is_some() => {
                self.found.insert(TYPE_PARAMETERS);
            }
            Stmt::ClassDef(def) if def.type_params.is_some() => {
                self.found.insert(TYPE_PARAMETERS);
            }
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Name(name) => self.found.extend(builtin_module(&name.id)),
            Expr::StringLiteral(text) if self.encodings => {
                self.found.extend(encoding_module(text.value.to_str()))
            }
            Expr::BytesLiteral(bytes) if self.encodings => {
                let bytes: Vec<u8> = bytes.value.bytes().collect();
                if let Ok(text) = std::str::from_utf8(&bytes) {
                    self.found.extend(encoding_module(text));
                }
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}
