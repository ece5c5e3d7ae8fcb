//! Annotations: hints for inference, evaluation where it can be observed, `__annotations__` where it is read.

use std::collections::HashSet;

use molt_source::{Diagnostic, Feature, Span};
use molt_syntax::{Modules, Origin};
use ruff_python_ast::visitor::{Visitor, walk_expr};
use ruff_python_ast::{self as ast, Expr as Tree, Stmt as TreeStmt};
use ruff_text_size::Ranged;

use super::Lowerer;
use super::target::store;
use crate::ir::*;

/// Who reads annotations at run time.
#[derive(Debug, Default)]
pub(crate) struct Mentions {
    /// Some module of the program, the stdlib included: class annotations are kept, if the program gets there.
    classes: bool,
    /// A module of the user, or one of the stdlib that looks at functions: all annotations are kept.
    everything: bool,
    /// A module of the user.
    type_params: bool,
    /// A module other than `dataclasses` looks at the fields of data classes.
    fields: bool,
    /// Something may ask objects for their state, or store it.
    copies: bool,
    /// `__setattr__` or `__delattr__` of something other than `object`.
    rules: bool,
}

impl Mentions {
    pub(crate) fn of(modules: &Modules) -> Mentions {
        let mut mentions = Mentions::default();
        for module in &modules.modules {
            let mut finder = Finder {
                found: HashSet::new(),
                rules: false,
            };
            finder.visit_body(&module.tree.body);
            let direct = finder.found.contains("__annotations__");
            let through = [
                "get_type_hints",
                "get_annotations",
                "signature",
                "getfullargspec",
                "singledispatch",
                "singledispatchmethod",
            ]
            .iter()
            .any(|name| finder.found.contains(name));
            mentions.classes |= direct || through;
            let fields = [
                "fields",
                "asdict",
                "astuple",
                "replace",
                "__replace__",
                "is_dataclass",
                "make_dataclass",
                "__dataclass_fields__",
                "__dataclass_params__",
                "__doc__",
            ];
            mentions.fields |= module.origin == Origin::User
                && fields.iter().any(|name| finder.found.contains(name));
            let copying = [
                "copy",
                "deepcopy",
                "pickle",
                "__getstate__",
                "__setstate__",
                "__reduce_ex__",
            ];
            mentions.copies |= module.origin == Origin::User
                && copying.iter().any(|name| finder.found.contains(name));
            mentions.rules |= module.origin == Origin::User && finder.rules;
            mentions.type_params |=
                module.origin == Origin::User && finder.found.contains("__type_params__");
            mentions.everything |= module.origin == Origin::User && (direct || through);
        }
        mentions
    }

    /// Something may look at the fields of data classes.
    pub(crate) fn sees_fields(&self) -> bool {
        self.fields
    }

    /// The program may copy objects by their state.
    pub(crate) fn copies(&self) -> bool {
        self.copies
    }

    /// The program may call what frozen data classes do when something is stored.
    pub(crate) fn calls_rules(&self) -> bool {
        self.rules
    }

    /// Something may look at the type parameters of functions.
    pub(crate) fn sees_type_params(&self) -> bool {
        self.type_params || self.everything
    }
}

struct Finder<'a> {
    found: HashSet<&'a str>,
    rules: bool,
}

/// The methods that stores and deletions of attributes call.
fn is_rule(name: &str) -> bool {
    matches!(name, "__setattr__" | "__delattr__")
}

impl<'a> Visitor<'a> for Finder<'a> {
    fn visit_expr(&mut self, expr: &'a Tree) {
        match expr {
            Tree::Name(name) => drop(self.found.insert(name.id.as_str())),
            Tree::Attribute(attribute) => {
                let name = attribute.attr.as_str();
                let of_object = |name: &ast::ExprName| name.id == "object";
                self.rules |=
                    is_rule(name) && !attribute.value.as_name_expr().is_some_and(of_object);
                self.found.insert(name);
            }
            Tree::StringLiteral(text) => {
                self.rules |= is_rule(text.value.to_str());
                self.found.insert(text.value.to_str());
            }
            _ => {}
        }
        walk_expr(self, expr);
    }

    fn visit_alias(&mut self, alias: &'a ast::Alias) {
        self.found.insert(alias.name.as_str());
    }
}

impl Lowerer<'_> {
    /// Annotations of classes can be seen when the program runs.
    fn keeps_class_annotations(&self) -> bool {
        self.mentions.classes && (self.mentions.everything || self.open.types)
    }

    pub(crate) fn fills_module_annotations(&self) -> bool {
        self.mentions.everything && has_simple(&self.current().tree.body)
    }

    /// `__annotations__` of a class body starts empty, unless the metaclass has prepared one.
    pub(crate) fn class_prologue(&mut self, body: &[TreeStmt], span: Span, out: &mut Vec<Stmt>) {
        if self.keeps_class_annotations() && has_simple(body) {
            let name = "__annotations__".to_string();
            let otherwise = Box::new(self.make(span, ExprKind::Dict(Vec::new())));
            let target = Target::Namespace(name.clone());
            let value = self.make(span, ExprKind::Namespace { name, otherwise });
            out.push(Stmt {
                span,
                kind: store(target, value),
            });
        }
    }

    pub(crate) fn ann_assign(&mut self, node: &ast::StmtAnnAssign, out: &mut Vec<Stmt>) {
        let span = self.span(node.range);
        if self.field_statement(node, out) {
            // The default of a field, if any, is bound.
        } else if let Some(value) = &node.value {
            let value = self.expr(value);
            let target = self.target(&node.target);
            out.push(Stmt {
                span,
                kind: store(target, value),
            });
        } else if let Tree::Attribute(ast::ExprAttribute { value, .. }) = &*node.target {
            let object = self.expr(value);
            out.push(Stmt {
                span,
                kind: StmtKind::Expr(object),
            });
        } else if let Tree::Subscript(ast::ExprSubscript { value, slice, .. }) = &*node.target {
            for part in [value, slice] {
                let part = self.expr(part);
                out.push(Stmt {
                    span,
                    kind: StmtKind::Expr(part),
                });
            }
        }
        let in_class = self.frame().class.is_some();
        if !in_class && self.frames.len() > 1 {
            return;
        }
        let kept = if in_class {
            self.keeps_class_annotations()
        } else {
            self.mentions.everything
        };
        match &*node.target {
            Tree::Name(name) if node.simple && kept => {
                self.keep(&name.id, &node.annotation, in_class, out)
            }
            _ => self.evaluate(&node.annotation, out),
        }
    }

    /// `__annotations__[name] = annotation`.
    fn keep(&mut self, name: &str, annotation: &Tree, in_class: bool, out: &mut Vec<Stmt>) {
        let span = self.span(annotation.range());
        let value = self.annotation_value(annotation);
        let dict = if in_class {
            let name = "__annotations__".to_string();
            let otherwise = Box::new(self.make(span, ExprKind::Unbound(name.clone())));
            self.make(span, ExprKind::Namespace { name, otherwise })
        } else {
            let global = self.declare_global(self.at, "__annotations__");
            self.make(span, ExprKind::Global(global))
        };
        let name = self.mangled(name);
        let key = self.string(span, &name);
        out.push(Stmt {
            span,
            kind: StmtKind::Assign(Target::Subscript(dict, key, span), value),
        });
    }

    /// The value of an annotation: its text under `from __future__ import annotations`.
    fn annotation_value(&mut self, annotation: &Tree) -> Expr {
        if self.current_scopes().future_annotations {
            let span = self.span(annotation.range());
            let text = crate::unparse::unparse(annotation);
            return self.string(span, &text);
        }
        self.refuse_late(annotation);
        self.annotation(annotation)
    }

    /// `*args: *Ts` annotates with the one element that `*Ts` gives.
    fn annotation(&mut self, annotation: &Tree) -> Expr {
        let Tree::Starred(star) = annotation else {
            return self.expr(annotation);
        };
        let span = self.span(star.range);
        let temporary = self.temporary();
        let target = Target::Unpack {
            targets: vec![Target::Local(temporary)],
            star: None,
            span,
        };
        let value = self.expr(&star.value);
        let kind = StmtKind::Assign(target, value);
        let stmts = vec![Stmt { span, kind }];
        let value = Box::new(self.make(span, ExprKind::Local(temporary)));
        self.make(span, ExprKind::Block { stmts, value })
    }

    /// Evaluates an annotation where that could be noticed.
    fn evaluate(&mut self, annotation: &Tree, out: &mut Vec<Stmt>) {
        if self.is_noticed(annotation) {
            let span = self.span(annotation.range());
            let value = self.annotation(annotation);
            out.push(Stmt {
                span,
                kind: StmtKind::Expr(value),
            });
        }
    }

    /// Whether evaluating the annotations of a function could be noticed.
    pub(crate) fn notices_annotations(&self, def: &ast::StmtFunctionDef) -> bool {
        in_evaluation_order(&def.parameters)
            .filter_map(|p| p.annotation.as_deref())
            .chain(def.returns.as_deref())
            .any(|annotation| self.is_noticed(annotation))
    }

    fn is_noticed(&self, annotation: &Tree) -> bool {
        // Since 3.14, nothing is evaluated before somebody asks.
        let lazy = self.modules.version.has(Feature::LazyAnnotations);
        !lazy && !self.current_scopes().future_annotations && !self.is_silent(annotation)
    }

    /// Refuses what would be another value, or an error, when it is evaluated later than it is here.
    fn refuse_late(&mut self, annotation: &Tree) {
        let lazy = self.modules.version.has(Feature::LazyAnnotations);
        if !lazy || self.current().origin != Origin::User || self.is_silent(annotation) {
            return;
        }
        let title = "an annotation that depends on when it is evaluated is not supported";
        self.report(
            Diagnostic::error("unsupported-annotation", title, self.span(annotation.range()))
                .label("since 3.14 it is evaluated when `__annotations__` is asked for, which this program does")
                .help("name what is bound before, or write the annotation as a string"),
        );
    }

    /// The function, with its annotations evaluated (and set, where the program reads them).
    pub(crate) fn with_annotations(
        &mut self,
        def: &ast::StmtFunctionDef,
        function: Expr,
        func: Option<FuncId>,
    ) -> (Expr, Option<FuncId>) {
        let mut named: Vec<(String, &Tree)> = Vec::new();
        for parameter in in_evaluation_order(&def.parameters) {
            if let Some(annotation) = &parameter.annotation {
                named.push((self.mangled(&parameter.name), annotation));
            }
        }
        named.extend(
            def.returns
                .as_deref()
                .map(|returns| ("return".to_string(), returns)),
        );
        let keeps = self.mentions.everything && !named.is_empty();
        if !keeps
            && !named
                .iter()
                .any(|(_, annotation)| self.is_noticed(annotation))
        {
            return (function, func);
        }
        let span = function.span;
        let temporary = self.temporary();
        let mut stmts = vec![Stmt {
            span,
            kind: StmtKind::Assign(Target::Local(temporary), function),
        }];
        if keeps {
            let mut items = Vec::new();
            for (name, annotation) in named {
                let key = self.string(span, &name);
                items.push((Some(key), self.annotation_value(annotation)));
            }
            let dict = self.make(span, ExprKind::Dict(items));
            let object = self.make(span, ExprKind::Local(temporary));
            let target = Target::Attribute(object, "__annotations__".to_string(), span);
            stmts.push(Stmt {
                span,
                kind: StmtKind::Assign(target, dict),
            });
        } else {
            named
                .iter()
                .for_each(|(_, annotation)| self.evaluate(annotation, &mut stmts));
        }
        let value = Box::new(self.make(span, ExprKind::Local(temporary)));
        (self.make(span, ExprKind::Block { stmts, value }), func)
    }
}

/// Parameters in the order in which CPython evaluates their annotations.
fn in_evaluation_order(parameters: &ast::Parameters) -> impl Iterator<Item = &ast::Parameter> {
    let plain = parameters
        .args
        .iter()
        .chain(&parameters.posonlyargs)
        .map(|p| &p.parameter);
    let keyword_only = parameters.kwonlyargs.iter().map(|p| &p.parameter);
    plain
        .chain(parameters.vararg.as_deref())
        .chain(keyword_only)
        .chain(parameters.kwarg.as_deref())
}

/// Some statement of the body, branches included, is `name: annotation`.
fn has_simple(body: &[TreeStmt]) -> bool {
    body.iter().any(|stmt| match stmt {
        TreeStmt::AnnAssign(node) => node.simple,
        TreeStmt::If(node) => {
            has_simple(&node.body) || node.elif_else_clauses.iter().any(|c| has_simple(&c.body))
        }
        TreeStmt::For(node) => has_simple(&node.body) || has_simple(&node.orelse),
        TreeStmt::While(node) => has_simple(&node.body) || has_simple(&node.orelse),
        TreeStmt::With(node) => has_simple(&node.body),
        TreeStmt::Match(node) => node.cases.iter().any(|case| has_simple(&case.body)),
        TreeStmt::Try(node) => {
            let handlers = node.handlers.iter().any(|h| match h {
                ast::ExceptHandler::ExceptHandler(h) => has_simple(&h.body),
            });
            handlers
                || has_simple(&node.body)
                || has_simple(&node.orelse)
                || has_simple(&node.finalbody)
        }
        _ => false,
    })
}

/// Some annotation has text in it.
pub(crate) fn has_text(body: &[TreeStmt]) -> bool {
    struct TextFinder {
        inside: bool,
        found: bool,
    }
    impl<'a> Visitor<'a> for TextFinder {
        fn visit_annotation(&mut self, annotation: &'a Tree) {
            let outer = std::mem::replace(&mut self.inside, true);
            self.visit_expr(annotation);
            self.inside = outer;
        }

        fn visit_expr(&mut self, expr: &'a Tree) {
            self.found |= self.inside && expr.is_string_literal_expr();
            walk_expr(self, expr);
        }
    }
    let mut finder = TextFinder {
        inside: false,
        found: false,
    };
    finder.visit_body(body);
    finder.found
}

/// An annotation reduced to a hint: dotted names to their last part, `a | b` to `Union[a, b]`.
pub(crate) fn hint(tree: &Tree) -> Annotation {
    match tree {
        Tree::Name(name) => Annotation::Name(name.id.as_str().to_string()),
        Tree::Attribute(attribute) => Annotation::Name(attribute.attr.as_str().to_string()),
        Tree::NoneLiteral(_) => Annotation::Name("None".to_string()),
        Tree::StringLiteral(text) => {
            match ruff_python_parser::parse_expression(text.value.to_str()) {
                Ok(parsed) if !parsed.expr().is_string_literal_expr() => hint(parsed.expr()),
                _ => Annotation::Other,
            }
        }
        Tree::Subscript(node) => {
            let Annotation::Name(name) = hint(&node.value) else {
                return Annotation::Other;
            };
            let args = match &*node.slice {
                Tree::Tuple(tuple) => tuple.elts.iter().map(hint).collect(),
                other => vec![hint(other)],
            };
            Annotation::Subscript(name, args)
        }
        Tree::BinOp(node) if node.op == ast::Operator::BitOr => Annotation::Subscript(
            "Union".to_string(),
            vec![hint(&node.left), hint(&node.right)],
        ),
        _ => Annotation::Other,
    }
}
