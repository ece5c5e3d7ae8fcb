//! Generator expressions that a builtin exhausts at once: `sum(x for x in y)`. They need no generator.
//!
//! Takes calls and the scopes of a module; turns scopes of generator expressions into scopes that are part of the
//! function around. Never where a name that decides could mean something else, or where the generator's own function
//! could be seen.

use ruff_python_ast::{self as ast, Expr};

use super::build::Builder;
use super::{ScopeId, ScopeKind, Scopes};

/// A generator expression in a call.
pub(crate) struct Handed {
    scope: ScopeId,
    /// What is called; nothing where it is a method of a string.
    callee: Option<String>,
}

/// Inside the expression, these ask for the function that runs.
const LOOKS: [&str; 7] = [
    "locals",
    "vars",
    "dir",
    "super",
    "__class__",
    "eval",
    "exec",
];

impl<'a> Builder<'a> {
    /// Notes the generator expression of a call, if the call may exhaust it.
    pub(super) fn hand_over(&mut self, call: &'a ast::ExprCall) {
        let Some((node, consumer)) = handed(call) else {
            return;
        };
        let scope = self.scopes.of_node(node.range, ScopeKind::GeneratorExpr);
        let callee = match consumer {
            Consumer::Join => None,
            Consumer::Builtin(name) => Some(name.to_string()),
        };
        self.handed.push(Handed { scope, callee });
    }
}

impl Scopes {
    /// Makes those that nothing can tell from generators part of the functions around them. Inner ones come first.
    pub(super) fn consume(&mut self, handed: Vec<Handed>) {
        for Handed { scope, callee } in handed {
            let hidden = |name: &String| {
                let bound = |s: &super::Scope| {
                    s.symbol(name)
                        .is_some_and(|s| s.bound || s.global || s.nonlocal)
                };
                !self.star_imports.is_empty() || self.scopes.iter().any(bound)
            };
            if callee.as_ref().is_some_and(hidden) || self.shows(scope) {
                continue;
            }
            let range = self.get(scope).range;
            self.scopes[scope.index()].kind = ScopeKind::Consumed;
            self.by_node.insert((range, ScopeKind::Consumed), scope);
        }
    }

    /// Whether the function of a generator expression can be seen, from inside it.
    fn shows(&self, scope: ScopeId) -> bool {
        let own = self.get(scope);
        let looks = |s: &super::Scope| LOOKS.iter().any(|name| s.symbol(name).is_some());
        let inside = self.scopes.iter().enumerate().skip(scope.index() + 1);
        own.is_async
            || looks(own)
            || inside
                .filter(|(i, _)| self.is_inside(ScopeId(*i as u32), scope))
                .any(|(_, s)| !s.kind.is_inlined() || looks(s))
    }

    fn is_inside(&self, mut scope: ScopeId, outer: ScopeId) -> bool {
        while let Some(parent) = self.get(scope).parent {
            if parent == outer {
                return true;
            }
            scope = parent;
        }
        false
    }
}

/// What exhausts a generator expression.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Consumer<'a> {
    Builtin(&'a str),
    /// `join` of a string literal.
    Join,
}

/// The generator expression that is the first argument of a call that exhausts it, if what is called is what it seems.
pub(crate) fn handed(call: &ast::ExprCall) -> Option<(&ast::ExprGenerator, Consumer<'_>)> {
    let [Expr::Generator(node), rest @ ..] = &call.arguments.args[..] else {
        return None;
    };
    let keywords = &call.arguments.keywords;
    let only = rest.is_empty() && keywords.is_empty();
    match &*call.func {
        Expr::Attribute(attribute) if attribute.attr.as_str() == "join" && only => {
            let text = attribute.value.is_string_literal_expr();
            text.then_some((node, Consumer::Join))
        }
        Expr::Name(name) => {
            let allowed: &[&str] = match name.id.as_str() {
                "list" | "tuple" | "set" | "any" | "all" | "sum" => &[],
                "sorted" => &["key", "reverse"],
                "min" | "max" => &["key", "default"],
                "dict" if is_pair(&node.elt) => &[],
                "next" if keywords.is_empty() && node.generators.len() == 1 => {
                    // The default is evaluated last, where that is the same.
                    let plain = match rest {
                        [] => true,
                        [default] => default.is_literal_expr(),
                        _ => false,
                    };
                    return plain.then_some((node, Consumer::Builtin("next")));
                }
                _ => return None,
            };
            let extreme = matches!(name.id.as_str(), "min" | "max");
            let known = |keyword: &ast::Keyword| {
                // A key that is no function text may be None.
                let called = !extreme || keyword.value.is_lambda_expr();
                keyword.arg.as_ref().is_some_and(|name| {
                    allowed.contains(&name.as_str()) && (called || name.as_str() != "key")
                })
            };
            (rest.is_empty() && keywords.iter().all(known))
                .then_some((node, Consumer::Builtin(name.id.as_str())))
        }
        _ => None,
    }
}

fn is_pair(element: &Expr) -> bool {
    matches!(element, Expr::Tuple(pair)
        if pair.elts.len() == 2 && pair.elts.iter().all(|part| !part.is_starred_expr()))
}
