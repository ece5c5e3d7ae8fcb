//! `__static_attributes__`: what the methods of a class assign to `self`.
//!
//! Takes the definition of a class, gives the names in order. Only the name `self` counts, whatever it holds.

use std::collections::BTreeSet;

use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{self as ast, Expr, ExprContext, Stmt};

pub(crate) fn of_class(def: &ast::StmtClassDef) -> Vec<String> {
    let mut search = Search {
        names: BTreeSet::new(),
        inside: false,
    };
    search.visit_body(&def.body);
    search.names.into_iter().collect()
}

struct Search {
    names: BTreeSet<String>,
    /// In a function of the class.
    inside: bool,
}

impl Search {
    fn assigned(&mut self, target: &Expr) {
        if let Expr::Attribute(a) = target
            && self.inside
            && matches!(&*a.value, Expr::Name(name) if name.id.as_str() == "self")
        {
            self.names.insert(a.attr.as_str().to_string());
        }
    }
}

impl<'a> Visitor<'a> for Search {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => {
                let outer = std::mem::replace(&mut self.inside, true);
                self.visit_body(&def.body);
                self.inside = outer;
            }
            Stmt::ClassDef(def) => {
                // Its own functions are not of this class; what stands in its body itself is.
                for stmt in &def.body {
                    match stmt {
                        Stmt::FunctionDef(_) | Stmt::ClassDef(_) => {}
                        _ => {
                            self.visit_stmt(stmt);
                        }
                    }
                }
            }
            // What is only changed is not made here.
            Stmt::AugAssign(assign) => self.visit_expr(&assign.value),
            _ => walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Attribute(a) = expr
            && a.ctx == ExprContext::Store
        {
            self.assigned(expr);
        }
        if let Expr::Lambda(lambda) = expr {
            let outer = std::mem::replace(&mut self.inside, true);
            self.visit_expr(&lambda.body);
            self.inside = outer;
            return;
        }
        walk_expr(self, expr);
    }
}
