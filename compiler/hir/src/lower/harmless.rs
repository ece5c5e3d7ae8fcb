//! Annotations that can be skipped: nothing notices whether they are evaluated.
//!
//! Takes a tree and where it stands; answers yes only where the evaluation is known to succeed and to do nothing else.

use molt_syntax::Origin;
use ruff_python_ast::{self as ast, Expr as Tree};
use ruff_text_size::TextSize;

use super::Lowerer;
use super::import::ModuleRef;
use crate::scope::{BindingKind, Place, ScopeId, ScopeKind};
use crate::stdlib;

impl Lowerer<'_> {
    /// Built from bound names, what modules of the stdlib have, subscripts, constants and `|`.
    pub(crate) fn is_silent(&self, tree: &Tree) -> bool {
        match tree {
            Tree::Name(name) => self.certainly_bound(&self.mangled(&name.id), name.range.start()),
            Tree::Attribute(node) => self.is_silent_attribute(node),
            Tree::Subscript(node) => {
                self.is_silent(&node.value)
                    && self.is_silent(&node.slice)
                    && !self.is_plain(&node.value)
            }
            Tree::BinOp(node) => {
                let none = node.left.is_none_literal_expr() && node.right.is_none_literal_expr();
                node.op == ast::Operator::BitOr
                    && !none
                    && self.is_alternative(&node.left)
                    && self.is_alternative(&node.right)
            }
            Tree::Tuple(ast::ExprTuple { elts, .. }) | Tree::List(ast::ExprList { elts, .. }) => {
                elts.iter().all(|element| self.is_silent(element))
            }
            Tree::Starred(node) => self.is_silent(&node.value),
            Tree::UnaryOp(node) => node.operand.is_number_literal_expr(),
            other => other.is_literal_expr(),
        }
    }

    /// What modules of the stdlib have stays where it is. Another module may run at this moment, for the first time.
    fn is_silent_attribute(&self, node: &ast::ExprAttribute) -> bool {
        if self.current().origin == Origin::Stdlib {
            return self.is_silent(&node.value);
        }
        // The parts of a variable that stands for parameters.
        if matches!(node.attr.as_str(), "args" | "kwargs") && node.value.is_name_expr() {
            return self.is_silent(&node.value);
        }
        let name = match self.module_of_tree(&node.value) {
            Some((ModuleRef::External(name), None)) => name,
            Some((ModuleRef::Program(index), None)) => {
                let module = &self.modules.modules[index];
                if module.origin != Origin::Stdlib {
                    return false;
                }
                if self.globals[index].contains_key(node.attr.as_str()) {
                    return true;
                }
                module.name.clone()
            }
            _ => return false,
        };
        self.stdlib.has(&name, &node.attr) || !stdlib::is_wrong(&name, &node.attr)
    }

    /// What `|` takes, on either side.
    fn is_alternative(&self, tree: &Tree) -> bool {
        let takes = match tree {
            Tree::Name(name) => !self.is_function(name),
            Tree::Attribute(_) | Tree::Subscript(_) | Tree::BinOp(_) => true,
            other => other.is_none_literal_expr(),
        };
        takes && self.is_silent(tree)
    }

    /// What certainly takes no subscript.
    fn is_plain(&self, tree: &Tree) -> bool {
        match tree {
            Tree::Name(name) if self.is_builtin(&name.id) => !GENERIC.contains(&name.id.as_str()),
            Tree::Name(name) => self.is_function(name),
            other => other.is_literal_expr(),
        }
    }

    /// A name that only a `def` binds, or a builtin function.
    fn is_function(&self, name: &ast::ExprName) -> bool {
        if self.is_builtin(&name.id) {
            let class = name
                .id
                .starts_with(|first: char| first.is_ascii_uppercase());
            return !class && !TYPES.contains(&name.id.as_str());
        }
        let mangled = self.mangled(&name.id);
        let owner = match self.place(&mangled) {
            Place::Variable(owner) => owner,
            Place::Global => ScopeId::MODULE,
            _ => return false,
        };
        let symbol = self.current_scopes().get(owner).symbol(&mangled);
        symbol.is_some_and(|s| s.bindings.iter().all(|b| b.kind == BindingKind::Def))
    }

    /// Whether `name` is bound at `at`, so that reading it cannot fail.
    fn certainly_bound(&self, name: &str, at: TextSize) -> bool {
        match self.place(name) {
            Place::Variable(owner) => {
                let scopes = self.current_scopes();
                let scope = scopes.get(owner);
                let mut host = scopes.host(self.scope);
                while let (ScopeKind::Class, Some(parent)) =
                    (scopes.get(host).kind, scopes.get(host).parent)
                {
                    host = scopes.host(parent);
                }
                let running = owner == host && scope.kind == ScopeKind::Function;
                let symbol = scope.symbol(name).filter(|_| running);
                symbol.is_none_or(|symbol| {
                    let mut bindings = symbol.bindings.iter();
                    symbol.param || bindings.any(|b| b.straight && b.end <= at.to_u32())
                })
            }
            Place::Namespace | Place::KeptNamespace(_) => false,
            Place::Global if self.globals[self.at].contains_key(name) => {
                self.definitely_bound(name, at) || self.stdlib.has("builtins", name)
            }
            Place::Global => stdlib::is_builtin(name),
        }
    }
}

/// The builtin types that take a subscript.
const GENERIC: [&str; 9] = [
    "BaseExceptionGroup",
    "ExceptionGroup",
    "dict",
    "enumerate",
    "frozenset",
    "list",
    "set",
    "tuple",
    "type",
];

/// The builtin types whose names are not those of exceptions.
const TYPES: [&str; 26] = [
    "bool",
    "bytearray",
    "bytes",
    "classmethod",
    "complex",
    "dict",
    "enumerate",
    "filter",
    "float",
    "frozenset",
    "int",
    "list",
    "map",
    "memoryview",
    "object",
    "property",
    "range",
    "reversed",
    "set",
    "slice",
    "staticmethod",
    "str",
    "super",
    "tuple",
    "type",
    "zip",
];
