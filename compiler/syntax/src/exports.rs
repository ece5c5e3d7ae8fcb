//! `__all__` of a module, where its statements spell it out.
//!
//! Takes the statements of a body and gives the names; None where they are computed. Never runs anything.

use ruff_python_ast::{self as ast, Expr as TreeExpr, Stmt as Tree};

/// `__all__`, with `+=` and `extend` of constants.
pub fn constant_all(body: &[Tree]) -> Option<Vec<String>> {
    let mut names: Option<Vec<String>> = None;
    for stmt in body {
        match stmt {
            Tree::Assign(assign) if assign.targets.iter().any(is_all) => {
                names = Some(strings(&assign.value)?)
            }
            Tree::AnnAssign(assign) if is_all(&assign.target) => {
                names = Some(strings(assign.value.as_deref()?)?)
            }
            Tree::AugAssign(assign) if is_all(&assign.target) => {
                names.as_mut()?.extend(strings(&assign.value)?)
            }
            _ => {}
        }
    }
    names
}

fn is_all(expr: &TreeExpr) -> bool {
    matches!(expr, TreeExpr::Name(name) if name.id.as_str() == "__all__")
}

/// A list or tuple of str constants.
pub fn strings(expr: &TreeExpr) -> Option<Vec<String>> {
    let (TreeExpr::List(ast::ExprList { elts, .. }) | TreeExpr::Tuple(ast::ExprTuple { elts, .. })) =
        expr
    else {
        return None;
    };
    elts.iter()
        .map(|item| match item {
            TreeExpr::StringLiteral(text) => Some(text.value.to_str().to_string()),
            _ => None,
        })
        .collect()
}
