//! Warnings of expressions and statements: `is` with a literal, asserted tuples, displays that are called or get an
//! index that they cannot take, and what leaves a `finally` block.

use molt_source::{Feature, Version};
use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{self as ast, CmpOp, Expr, ExprContext, Number, Stmt, UnaryOp};
use ruff_text_size::{Ranged, TextRange};

use super::Found;

pub(super) fn of_tree(body: &[Stmt], version: Version) -> Vec<Found> {
    let mut finder = Finder {
        found: Vec::new(),
        leaving: version.has(Feature::FinallyWarnings),
        inside: None,
    };
    finder.visit_body(body);
    finder.found
}

/// Where a statement stands in a `finally` block.
#[derive(Clone, Copy)]
struct Inside {
    /// In a loop of the block's own.
    looped: bool,
}

struct Finder {
    found: Vec<Found>,
    leaving: bool,
    inside: Option<Inside>,
}

impl Finder {
    fn warn(&mut self, message: String, range: TextRange) {
        self.found.push((message, range));
    }

    fn compare(&mut self, node: &ast::ExprCompare) {
        let mut left = &*node.left;
        for (op, right) in node.ops.iter().zip(&node.comparators) {
            let literal = literal(left).or_else(|| literal(right));
            if let Some(literal) = literal {
                let (is, instead) = match op {
                    CmpOp::Is => ("is", "=="),
                    CmpOp::IsNot => ("is not", "!="),
                    _ => {
                        left = right;
                        continue;
                    }
                };
                self.warn(
                    format!("\"{is}\" with '{literal}' literal. Did you mean \"{instead}\"?"),
                    node.range,
                );
                // The first of a chain is all that is told.
                return;
            }
            left = right;
        }
    }

    fn call(&mut self, node: &ast::ExprCall) {
        let func = &*node.func;
        let Some(kind) = kind_of(func).filter(|kind| *kind != "function") else {
            return;
        };
        self.warn(
            format!("'{kind}' object is not callable; perhaps you missed a comma?"),
            func.range(),
        );
    }

    fn subscript(&mut self, node: &ast::ExprSubscript) {
        let Some(kind) = kind_of(&node.value) else {
            return;
        };
        if matches!(
            kind,
            "int"
                | "float"
                | "complex"
                | "bool"
                | "NoneType"
                | "ellipsis"
                | "set"
                | "generator"
                | "function"
        ) {
            self.warn(
                format!("'{kind}' object is not subscriptable; perhaps you missed a comma?"),
                node.value.range(),
            );
            return;
        }
        let index = kind_of(&node.slice).filter(|index| !matches!(*index, "int" | "bool"));
        if let Some(index) = index
            && kind != "dict"
        {
            self.warn(
                format!("{kind} indices must be integers or slices, not {index}; perhaps you missed a comma?"),
                node.value.range(),
            );
        }
    }

    fn leaves(&mut self, word: &str, range: TextRange) {
        if self.leaving {
            self.warn(format!("'{word}' in a 'finally' block"), range);
        }
    }

    fn within(&mut self, inside: Option<Inside>, body: &[Stmt]) {
        let outer = std::mem::replace(&mut self.inside, inside);
        self.visit_body(body);
        self.inside = outer;
    }

    /// The body of a loop, and what follows where it ends by itself.
    fn looped(&mut self, body: &[Stmt], orelse: &[Stmt]) {
        let inside = self.inside.map(|_| Inside { looped: true });
        self.within(inside, body);
        self.visit_body(orelse);
    }
}

impl<'a> Visitor<'a> for Finder {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match (stmt, self.inside) {
            (Stmt::Assert(node), _) if matches!(&*node.test, Expr::Tuple(t) if !t.elts.is_empty()) =>
            {
                self.warn(
                    "assertion is always true, perhaps remove parentheses?".to_string(),
                    node.range,
                );
                walk_stmt(self, stmt);
            }
            (Stmt::Return(node), Some(_)) => {
                self.leaves("return", node.range);
                walk_stmt(self, stmt);
            }
            (Stmt::Break(node), Some(Inside { looped: false })) => self.leaves("break", node.range),
            (Stmt::Continue(node), Some(Inside { looped: false })) => {
                self.leaves("continue", node.range);
            }
            (Stmt::FunctionDef(_) | Stmt::ClassDef(_), Some(_)) => {
                let outer = self.inside.take();
                walk_stmt(self, stmt);
                self.inside = outer;
            }
            (Stmt::For(node), Some(_)) => {
                self.visit_expr(&node.target);
                self.visit_expr(&node.iter);
                self.looped(&node.body, &node.orelse);
            }
            (Stmt::While(node), Some(_)) => {
                self.visit_expr(&node.test);
                self.looped(&node.body, &node.orelse);
            }
            (Stmt::Try(node), _) => {
                self.visit_body(&node.body);
                for handler in &node.handlers {
                    self.visit_except_handler(handler);
                }
                self.visit_body(&node.orelse);
                self.within(Some(Inside { looped: false }), &node.finalbody);
            }
            _ => walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Compare(node) => self.compare(node),
            Expr::Call(node) => self.call(node),
            Expr::Subscript(node) if node.ctx == ExprContext::Load => self.subscript(node),
            _ => {}
        }
        walk_expr(self, expr);
    }
}

/// The type of a literal that has no place beside `is`: of numbers, texts, and tuples of such.
fn literal(expr: &Expr) -> Option<&'static str> {
    constant(expr).filter(|kind| !matches!(*kind, "NoneType" | "bool" | "ellipsis"))
}

/// The type of what CPython knows before the program runs.
fn constant(expr: &Expr) -> Option<&'static str> {
    match expr {
        Expr::NoneLiteral(_) => Some("NoneType"),
        Expr::BooleanLiteral(_) => Some("bool"),
        Expr::EllipsisLiteral(_) => Some("ellipsis"),
        Expr::StringLiteral(_) => Some("str"),
        Expr::BytesLiteral(_) => Some("bytes"),
        Expr::NumberLiteral(number) => Some(match number.value {
            Number::Int(_) => "int",
            Number::Float(_) => "float",
            Number::Complex { .. } => "complex",
        }),
        Expr::Tuple(tuple) => tuple
            .elts
            .iter()
            .all(|item| constant(item).is_some())
            .then_some("tuple"),
        Expr::UnaryOp(node) => match (node.op, constant(&node.operand)?) {
            (UnaryOp::Not, _) => Some("bool"),
            (UnaryOp::Invert, "int") => Some("int"),
            (UnaryOp::USub | UnaryOp::UAdd, kind @ ("int" | "float" | "complex")) => Some(kind),
            _ => None,
        },
        _ => None,
    }
}

/// The type of an expression that shows it.
fn kind_of(expr: &Expr) -> Option<&'static str> {
    match expr {
        Expr::Tuple(_) => Some("tuple"),
        Expr::List(_) | Expr::ListComp(_) => Some("list"),
        Expr::Dict(_) | Expr::DictComp(_) => Some("dict"),
        Expr::Set(_) | Expr::SetComp(_) => Some("set"),
        Expr::Generator(_) => Some("generator"),
        Expr::Lambda(_) => Some("function"),
        Expr::FString(_) => Some("str"),
        _ => constant(expr),
    }
}
