//! `__all__` of a module, where its statements spell it out.
//!
//! Takes the statements of a body and gives the names, or says that they are computed. Never runs anything.

use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{self as ast, Expr as TreeExpr, Operator, Stmt as Tree};

/// What `from module import *` takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exports {
    /// Nothing binds `__all__`: the public names.
    Public,
    /// `__all__` holds these names.
    Listed(Vec<String>),
    /// `__all__` is known when the program runs.
    Computed,
}

/// The names of `__all__` where it is spelt out.
pub fn constant_all(body: &[Tree]) -> Option<Vec<String>> {
    match exports(body) {
        Exports::Listed(names) => Some(names),
        Exports::Public | Exports::Computed => None,
    }
}

/// `__all__` of lists of str constants and their sums, with `+=`, `extend`, `append` and `remove` of such.
pub fn exports(body: &[Tree]) -> Exports {
    let mut names: Option<Vec<String>> = None;
    let mut changes = Changes { found: false };
    for stmt in body {
        match step(stmt, &mut names) {
            Some(true) => {}
            Some(false) => return Exports::Computed,
            None => changes.visit_stmt(stmt),
        }
    }
    match names {
        _ if changes.found => Exports::Computed,
        Some(names) => Exports::Listed(names),
        None => Exports::Public,
    }
}

/// What a statement of the module's body does to `__all__`: whether it is known; none if nothing at this level.
fn step(stmt: &Tree, names: &mut Option<Vec<String>>) -> Option<bool> {
    match stmt {
        Tree::Assign(assign) if assign.targets.iter().any(is_all) => {
            *names = strings(&assign.value);
            Some(names.is_some())
        }
        Tree::AnnAssign(assign) if is_all(&assign.target) => {
            let value = assign.value.as_deref()?;
            *names = strings(value);
            Some(names.is_some())
        }
        Tree::AugAssign(assign) if is_all(&assign.target) && assign.op == Operator::Add => {
            Some(extend(names, strings(&assign.value)))
        }
        Tree::Expr(call) => {
            let TreeExpr::Call(call) = &*call.value else {
                return None;
            };
            let TreeExpr::Attribute(method) = &*call.func else {
                return None;
            };
            if !is_all(&method.value) || !call.arguments.keywords.is_empty() {
                return None;
            }
            let [argument] = &*call.arguments.args else {
                return None;
            };
            match method.attr.as_str() {
                "extend" => Some(extend(names, strings(argument))),
                "append" => Some(extend(names, string(argument).map(|name| vec![name]))),
                "remove" => {
                    let at = string(argument).zip(names.as_ref());
                    let at = at.and_then(|(name, all)| all.iter().position(|n| *n == name));
                    at.zip(names.as_mut()).map(|(at, all)| all.remove(at));
                    Some(at.is_some())
                }
                _ => None,
            }
        }
        _ => None,
    }
}

fn extend(names: &mut Option<Vec<String>>, more: Option<Vec<String>>) -> bool {
    match (names, more) {
        (Some(names), Some(more)) => {
            names.extend(more);
            true
        }
        _ => false,
    }
}

/// Looks for what may change `__all__` elsewhere: in branches and functions, or by other methods.
struct Changes {
    found: bool,
}

impl<'a> Visitor<'a> for Changes {
    fn visit_stmt(&mut self, stmt: &'a Tree) {
        self.found |=
            matches!(stmt, Tree::Global(global) if global.names.iter().any(|n| n == "__all__"));
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a TreeExpr) {
        self.found |= match expr {
            TreeExpr::Name(name) => is_all(expr) && !name.ctx.is_load(),
            TreeExpr::Subscript(item) => is_all(&item.value) && !item.ctx.is_load(),
            TreeExpr::Attribute(method) => {
                is_all(&method.value)
                    && matches!(
                        method.attr.as_str(),
                        "append" | "extend" | "insert" | "remove" | "pop" | "clear"
                    )
            }
            _ => false,
        };
        walk_expr(self, expr);
    }
}

fn is_all(expr: &TreeExpr) -> bool {
    matches!(expr, TreeExpr::Name(name) if name.id.as_str() == "__all__")
}

fn string(expr: &TreeExpr) -> Option<String> {
    match expr {
        TreeExpr::StringLiteral(text) => Some(text.value.to_str().to_string()),
        _ => None,
    }
}

/// A list or tuple of str constants, or a sum of such.
pub fn strings(expr: &TreeExpr) -> Option<Vec<String>> {
    match expr {
        TreeExpr::List(ast::ExprList { elts, .. })
        | TreeExpr::Tuple(ast::ExprTuple { elts, .. }) => elts.iter().map(string).collect(),
        TreeExpr::BinOp(sum) if sum.op == Operator::Add => {
            let mut names = strings(&sum.left)?;
            names.extend(strings(&sum.right)?);
            Some(names)
        }
        _ => None,
    }
}
