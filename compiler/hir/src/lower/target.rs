//! Assignment targets and `del` targets.

use molt_source::Span;
use ruff_python_ast::{self as ast, Expr as Tree};
use ruff_text_size::Ranged;

use super::Lowerer;
use crate::ir::*;

impl Lowerer<'_> {
    pub(crate) fn target(&mut self, tree: &Tree) -> Target {
        match tree {
            Tree::Name(name) => self.name_target(&name.id),
            Tree::Attribute(attribute) => {
                let (object, name) = self.stored_attribute(attribute);
                Target::Attribute(object, name, self.attribute_span(attribute))
            }
            Tree::Subscript(subscript) => {
                self.note_written(&subscript.value);
                let object = self.expr(&subscript.value);
                if self.may_be_registry(&object.kind) {
                    let key = subscript.slice.as_string_literal_expr();
                    self.refuse_settled(
                        Some(key.map_or("", |key| key.value.to_str())),
                        object.span,
                    );
                }
                let index = self.expr(&subscript.slice);
                Target::Subscript(object, index, self.span(tree.range()))
            }
            Tree::Starred(star) => self.target(&star.value),
            Tree::Tuple(ast::ExprTuple { elts, .. }) | Tree::List(ast::ExprList { elts, .. }) => {
                let star = elts
                    .iter()
                    .position(Tree::is_starred_expr)
                    .map(|i| i as u32);
                let targets = elts.iter().map(|element| self.target(element)).collect();
                Target::Unpack {
                    targets,
                    star,
                    span: self.span(tree.range()),
                }
            }
            other => {
                let span = self.span(other.range());
                let error =
                    molt_source::Diagnostic::error("syntax", "cannot assign to expression", span);
                let object = self.refuse(error);
                Target::Attribute(object, String::new(), span)
            }
        }
    }

    /// Object and name of an attribute that is stored to or deleted; a module's attribute is its global.
    pub(crate) fn stored_attribute(&mut self, attribute: &ast::ExprAttribute) -> (Expr, String) {
        self.check_code_stored(attribute);
        let object = self.expr(&attribute.value);
        let name = self.attribute_name(&attribute.attr);
        self.program.replaces_output |= name == "stdout";
        match module_of(&object) {
            Some(ExprKind::Module(module)) => {
                let global = self.declare_global(module.index(), &name);
                self.program.globals[global.index()].stores += 1;
            }
            Some(ExprKind::ExternalModule(module)) => {
                self.program
                    .external_stores
                    .insert((module.clone(), name.clone()));
            }
            _ => {}
        }
        (object, name)
    }

    /// Where an attribute is looked up: if its name stands on a line of its own, there.
    pub(crate) fn attribute_span(&self, attribute: &ast::ExprAttribute) -> Span {
        let name = attribute.attr.range;
        match self.line_of(attribute.range.start()) == self.line_of(name.end()) {
            true => self.span(attribute.range),
            false => self.span(name),
        }
    }

    /// An attribute name as the program uses it, mangled and noted.
    pub(crate) fn attribute_name(&mut self, name: &str) -> String {
        let name = self.mangled(name);
        self.note_name(name.clone());
        name
    }

    pub(crate) fn delete(&mut self, tree: &Tree, out: &mut Vec<Stmt>) {
        let mut span = self.span(tree.range());
        let kind = match tree {
            Tree::Name(name) => self.delete_name(&name.id),
            Tree::Attribute(attribute) => {
                span = self.attribute_span(attribute);
                let (object, name) = self.stored_attribute(attribute);
                StmtKind::DeleteAttribute(object, name)
            }
            Tree::Subscript(subscript) => {
                let object = self.expr(&subscript.value);
                self.observed.forgets |= self.may_be_registry(&object.kind);
                let index = self.expr(&subscript.slice);
                StmtKind::DeleteSubscript(object, index)
            }
            Tree::Tuple(ast::ExprTuple { elts, .. }) | Tree::List(ast::ExprList { elts, .. }) => {
                elts.iter().for_each(|element| self.delete(element, out));
                return;
            }
            _ => return,
        };
        out.push(Stmt { span, kind });
    }
}

/// The module value that an expression gives, also behind the check that its name is bound.
pub(crate) fn module_of(expr: &Expr) -> Option<&ExprKind> {
    match &expr.kind {
        ExprKind::Module(_) | ExprKind::ExternalModule(_) => Some(&expr.kind),
        ExprKind::Block { value, .. } => module_of(value),
        _ => None,
    }
}

/// A plain assignment: in a class body, names go to the namespace.
pub(crate) fn store(target: Target, value: Expr) -> StmtKind {
    match target {
        Target::Namespace(name) => StmtKind::NamespaceSet(name, value),
        target => StmtKind::Assign(target, value),
    }
}
