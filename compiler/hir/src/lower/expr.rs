//! Expressions, but for calls, comprehensions, f-strings and constants.

use molt_source::Diagnostic;
use molt_syntax::Origin;
use ruff_python_ast::{self as ast, Expr as Tree};
use ruff_text_size::Ranged;

use super::Lowerer;
use super::import::ModuleRef;
use super::name::external;
use crate::ir::*;
use crate::scope::{Binding, Place, ScopeId};

impl Lowerer<'_> {
    pub(crate) fn expr(&mut self, tree: &Tree) -> Expr {
        self.note_keyed(tree);
        let span = self.span(tree.range());
        match tree {
            Tree::Name(name) => self.read_name(&name.id, name.range),
            Tree::NumberLiteral(number) => self.number(number),
            Tree::StringLiteral(literal) => self.string_literal(literal),
            Tree::BytesLiteral(literal) => self.bytes_literal(literal),
            Tree::BooleanLiteral(literal) => self.make(span, ExprKind::Bool(literal.value)),
            Tree::NoneLiteral(_) => self.none(span),
            Tree::EllipsisLiteral(_) => self.make(span, ExprKind::Ellipsis),
            Tree::FString(node) => self.fstring(node),
            Tree::Attribute(node) => self.attribute(node),
            Tree::Subscript(node) => {
                if let Some(name) = self.name_in_frame(&node.value, &node.slice, span) {
                    return name;
                }
                let object = self.boxed(&node.value);
                let index = self.boxed(&node.slice);
                self.make(span, ExprKind::Subscript { object, index })
            }
            Tree::Slice(node) => {
                let start = self.optional(node.lower.as_deref(), span);
                let stop = self.optional(node.upper.as_deref(), span);
                let step = self.optional(node.step.as_deref(), span);
                self.make(span, ExprKind::Slice { start, stop, step })
            }
            Tree::Call(call) => match self.name_got_of_frame(call) {
                Some(name) => name,
                None => self.call(call),
            },
            Tree::BoolOp(node) => self.bool_op(node),
            Tree::BinOp(node) => {
                if let Some(format) = self.percent(node) {
                    return format;
                }
                let left = self.boxed(&node.left);
                let right = self.boxed(&node.right);
                let op = binary_op(node.op);
                self.make(
                    span,
                    ExprKind::Binary {
                        op,
                        left,
                        right,
                        in_place: false,
                    },
                )
            }
            Tree::UnaryOp(node) => self.unary(node),
            Tree::Compare(node) => self.compare(node),
            Tree::If(node) => {
                let test = self.boxed(&node.test);
                let then = self.boxed(&node.body);
                let orelse = self.boxed(&node.orelse);
                self.make(span, ExprKind::If { test, then, orelse })
            }
            Tree::Named(node) => self.walrus(node),
            Tree::Lambda(node) => self.lambda(node),
            _ => self.display(tree),
        }
    }

    /// Displays, comprehensions, `yield`, and what is refused.
    fn display(&mut self, tree: &Tree) -> Expr {
        let span = self.span(tree.range());
        match tree {
            Tree::List(node) => {
                let elements = self.elements_of(&node.elts);
                self.make(span, ExprKind::List(elements))
            }
            Tree::Tuple(node) => {
                let elements = self.elements_of(&node.elts);
                self.make(span, ExprKind::Tuple(elements))
            }
            Tree::Set(node) => {
                let elements = self.elements_of(&node.elts);
                self.make(span, ExprKind::Set(elements))
            }
            Tree::Dict(node) => {
                let mut items = Vec::with_capacity(node.items.len());
                for item in &node.items {
                    let key = item.key.as_ref().map(|key| self.expr(key));
                    let value = self.expr(&item.value);
                    items.push((key, value));
                }
                self.make(span, ExprKind::Dict(items))
            }
            Tree::ListComp(_) | Tree::SetComp(_) | Tree::DictComp(_) => self.comprehension(tree),
            Tree::Generator(node) => {
                self.generator(node, node.range, self.line_of(node.range.start()))
            }
            Tree::Yield(node) => {
                let value = self.optional(node.value.as_deref(), span);
                self.make(span, ExprKind::Yield(value))
            }
            Tree::YieldFrom(node) => {
                let value = self.boxed(&node.value);
                self.make(span, ExprKind::YieldFrom(value))
            }
            Tree::Starred(_) => self.refuse(Diagnostic::error(
                "syntax",
                "can't use starred expression here",
                span,
            )),
            Tree::Await(node) => {
                let value = self.boxed(&node.value);
                self.make(span, ExprKind::Await(Awaited::Value, value))
            }
            _ => self.refuse(Diagnostic::error("syntax", "invalid syntax", span)),
        }
    }

    pub(crate) fn boxed(&mut self, tree: &Tree) -> Box<Expr> {
        Box::new(self.expr(tree))
    }

    fn optional(&mut self, tree: Option<&Tree>, span: molt_source::Span) -> Box<Expr> {
        match tree {
            Some(tree) => self.boxed(tree),
            None => Box::new(self.none(span)),
        }
    }

    pub(crate) fn elements_of(&mut self, elements: &[Tree]) -> Vec<Element> {
        elements
            .iter()
            .map(|element| match element {
                Tree::Starred(star) => Element::Star(self.expr(&star.value)),
                other => Element::Item(self.expr(other)),
            })
            .collect()
    }

    fn bool_op(&mut self, node: &ast::ExprBoolOp) -> Expr {
        let span = self.span(node.range);
        let mut values: Vec<Expr> = node.values.iter().map(|value| self.expr(value)).collect();
        let last = values.pop().expect("a boolean operation has operands");
        values.into_iter().rev().fold(last, |right, left| {
            let (left, right) = (Box::new(left), Box::new(right));
            let kind = match node.op {
                ast::BoolOp::And => ExprKind::And(left, right),
                ast::BoolOp::Or => ExprKind::Or(left, right),
            };
            self.make(span, kind)
        })
    }

    fn unary(&mut self, node: &ast::ExprUnaryOp) -> Expr {
        let span = self.span(node.range);
        let operand = self.boxed(&node.operand);
        let kind = match (node.op, &operand.kind) {
            (ast::UnaryOp::USub, ExprKind::Int(value)) => ExprKind::Int(-value),
            (ast::UnaryOp::USub, ExprKind::Float(value)) => ExprKind::Float(-value),
            (ast::UnaryOp::Not, _) => ExprKind::Not(operand),
            (ast::UnaryOp::USub, _) => ExprKind::Unary {
                op: UnaryOp::Neg,
                operand,
            },
            (ast::UnaryOp::UAdd, _) => ExprKind::Unary {
                op: UnaryOp::Pos,
                operand,
            },
            (ast::UnaryOp::Invert, _) => ExprKind::Unary {
                op: UnaryOp::Invert,
                operand,
            },
        };
        self.make(span, kind)
    }

    /// `a < b < c` is `a < (t := b) and t < c`.
    fn compare(&mut self, node: &ast::ExprCompare) -> Expr {
        let span = self.span(node.range);
        let mut left = self.expr(&node.left);
        let mut tests = Vec::with_capacity(node.ops.len());
        let last = node.ops.len() - 1;
        for (index, (op, comparator)) in node.ops.iter().zip(&node.comparators).enumerate() {
            let mut right = self.expr(comparator);
            let mut next = None;
            if index < last {
                let temporary = self.temporary();
                let at = right.span;
                let target = Box::new(Target::Local(temporary));
                right = self.make(
                    at,
                    ExprKind::Named {
                        target,
                        value: Box::new(right),
                    },
                );
                next = Some(self.make(at, ExprKind::Local(temporary)));
            }
            let (from, right) = (Box::new(left), Box::new(right));
            tests.push(self.make(
                span,
                ExprKind::Compare {
                    op: compare_op(*op),
                    left: from,
                    right,
                },
            ));
            let Some(value) = next else { break };
            left = value;
        }
        let end = tests.pop().expect("a comparison has operators");
        tests.into_iter().rev().fold(end, |right, left| {
            let kind = ExprKind::And(Box::new(left), Box::new(right));
            self.make(span, kind)
        })
    }

    fn walrus(&mut self, node: &ast::ExprNamed) -> Expr {
        let span = self.span(node.range);
        let value = self.boxed(&node.value);
        let target = Box::new(self.target(&node.target));
        self.make(span, ExprKind::Named { target, value })
    }

    /// A `__dict__` that is only asked for one constant name mentions just that name.
    fn note_keyed(&mut self, tree: &Tree) {
        let (object, key) = match tree {
            Tree::Subscript(node) => (&*node.value, &*node.slice),
            Tree::Compare(node)
                if node.ops.len() == 1
                    && matches!(node.ops[0], ast::CmpOp::In | ast::CmpOp::NotIn) =>
            {
                (&node.comparators[0], &*node.left)
            }
            Tree::Call(call) => match (&*call.func, &call.arguments.args[..]) {
                (Tree::Attribute(get), [key, ..]) if get.attr.as_str() == "get" => {
                    (&*get.value, key)
                }
                _ => return,
            },
            _ => return,
        };
        if let (Tree::Attribute(dict), Tree::StringLiteral(key)) = (object, key)
            && dict.attr.as_str() == "__dict__"
        {
            self.keyed = Some(dict.range);
            self.note_name(key.value.to_str().to_string());
        }
    }

    fn attribute(&mut self, node: &ast::ExprAttribute) -> Expr {
        let span = self.span(node.range);
        if let Some((module, check)) = self.module_of_path(node) {
            self.attribute_name(&node.attr);
            let value = self.module_value(&module, span);
            return self.with_check(check, value);
        }
        if let Some(known) = self.module_of_tree(&node.value) {
            return self.module_attribute(known, node);
        }
        if let Some(refused) = self.missing_in_open(node) {
            return refused;
        }
        let object = self.boxed(&node.value);
        let name = self.attribute_name(&node.attr);
        // In the stdlib these are instances: no table of attributes is behind them.
        let instance = self.current().origin == Origin::Stdlib
            && matches!(&*node.value, Tree::Name(n) if matches!(n.id.as_str(), "self" | "record"));
        if name == "__dict__" && !instance && self.keyed != Some(node.range) {
            self.note_dynamic_attributes();
        }
        self.note_hook(&name);
        // In a module whose dict is observed, `sys` is looked up when the program runs.
        if name == "modules"
            && matches!(&*node.value, Tree::Name(n) if n.id.as_str().trim_matches('_') == "sys")
        {
            self.note_registry();
        }
        if let Some(refused) = self.refused_attribute(&name, self.span(node.attr.range)) {
            return refused;
        }
        let of_class = name == "__dict__"
            && self.current().origin == Origin::Stdlib
            && matches!(&*node.value, Tree::Name(n) if matches!(n.id.as_str(), "cls" | "base"));
        let span = self.attribute_span(node);
        let made = self.make(span, ExprKind::Attribute { object, name });
        if of_class {
            self.program.class_dicts.insert(made.id);
        }
        made
    }

    /// The module that a dotted path names, and the name to check first where that may be unbound.
    pub(crate) fn module_of_tree<'t>(
        &self,
        tree: &'t Tree,
    ) -> Option<(ModuleRef, Option<&'t ast::ExprName>)> {
        match tree {
            Tree::Name(name) => {
                let mangled = self.mangled(&name.id);
                if self.place(&mangled) == Place::Namespace {
                    return None;
                }
                let (module, bound) = self.module_in(&mangled, name.range.start())?;
                Some((module, (!bound).then_some(name)))
            }
            Tree::Attribute(attribute) => self.module_of_path(attribute),
            _ => None,
        }
    }

    /// The same for an attribute that is a submodule.
    fn module_of_path<'t>(
        &self,
        path: &'t ast::ExprAttribute,
    ) -> Option<(ModuleRef, Option<&'t ast::ExprName>)> {
        let (module, check) = self.module_of_tree(&path.value)?;
        let sub = self.submodule(&module, &path.attr)?;
        let known = match &sub {
            ModuleRef::External(_) => true,
            ModuleRef::Program(index) => self.imports_module(&self.modules.modules[*index].name),
        };
        known.then_some((sub, check))
    }

    /// Whether the current module itself imports `dotted` or something below it.
    fn imports_module(&self, dotted: &str) -> bool {
        self.imported[self.at].iter().any(|name| {
            name.strip_prefix(dotted)
                .is_some_and(|r| r.is_empty() || r.starts_with('.'))
        })
    }

    fn module_attribute(
        &mut self,
        (module, check): (ModuleRef, Option<&ast::ExprName>),
        node: &ast::ExprAttribute,
    ) -> Expr {
        let span = self.span(node.range);
        let name = self.attribute_name(&node.attr);
        let value = match &module {
            ModuleRef::External(external_name) if self.stdlib.has(external_name, &name) => {
                let kind = external(external_name, &name);
                self.make(span, kind)
            }
            ModuleRef::External(external_name) => {
                self.missing_attribute(external_name.clone(), name, span)
            }
            ModuleRef::Program(index) => {
                let constant = if self.globals[*index].contains_key(&name) {
                    None
                } else {
                    self.module_constant(*index, &name, span)
                };
                match constant {
                    Some(constant) => constant,
                    None if self.lacks(*index, &name) => {
                        let module = &self.modules.modules[*index].name;
                        let title = format!(
                            "`{name}` of the stdlib module `{module}` is not supported yet"
                        );
                        self.refuse(Diagnostic::error("missing-stdlib-name", title, span))
                    }
                    None => self.attribute_of_module(&module, name, span),
                }
            }
        };
        self.with_check(check, value)
    }

    /// In a module whose dict is observed: an attribute of what only imports bind to a module of the stdlib, and that
    /// we lack.
    fn missing_in_open(&mut self, node: &ast::ExprAttribute) -> Option<Expr> {
        let (span, name) = (self.span(node.range), node.attr.to_string());
        match self.imported_in_open(&node.value)? {
            ModuleRef::External(module) => {
                let special = name.starts_with("__") && name.ends_with("__");
                let key = (module.clone(), name.clone());
                let quiet = special
                    || self.stdlib.has(&module, &name)
                    || crate::stdlib::is_wrong(&module, &name)
                    || self.guarded(|g| g.attribute)
                    || self.program.external_stores.contains(&key)
                    || self.stdlib.has_module(&format!("{module}.{name}"));
                (!quiet).then(|| self.missing_attribute(module, name, span))
            }
            ModuleRef::Program(index) => self.lacks(index, &name).then(|| {
                let module = &self.modules.modules[index].name;
                let title =
                    format!("`{name}` of the stdlib module `{module}` is not supported yet");
                self.refuse(Diagnostic::error("missing-stdlib-name", title, span))
            }),
        }
    }

    /// The module that an expression of a module whose dict is observed is, as far as the text says.
    fn imported_in_open(&self, tree: &Tree) -> Option<ModuleRef> {
        match tree {
            Tree::Name(name) => {
                let mangled = self.mangled(&name.id);
                if self.place(&mangled) != Place::Global || !self.is_open(self.at) {
                    return None;
                }
                let symbol = self
                    .current_scopes()
                    .get(ScopeId::MODULE)
                    .symbol(&mangled)?;
                let first = self.module_of_binding(&symbol.bindings.first()?.kind)?;
                let same = |b: &Binding| self.module_of_binding(&b.kind).as_ref() == Some(&first);
                symbol.bindings.iter().all(same).then_some(first)
            }
            Tree::Attribute(node) => {
                self.submodule(&self.imported_in_open(&node.value)?, &node.attr)
            }
            _ => None,
        }
    }

    /// Whether a module of the stdlib's Python has no such name, which CPython may have.
    fn lacks(&self, index: usize, name: &str) -> bool {
        let module = &self.modules.modules[index];
        let globals = &self.globals[index];
        let special = name.starts_with("__") && name.ends_with("__");
        module.origin == molt_syntax::Origin::Stdlib
            && self.current().origin == molt_syntax::Origin::User
            && !special
            && !globals.contains_key(name)
            && !globals.contains_key("__getattr__")
            && !crate::stdlib::is_wrong(&module.name, name)
            && !self.guarded(|g| g.attribute)
            && self
                .modules
                .find(module.origin, &format!("{}.{name}", module.name))
                .is_none()
            && !self.stdlib.has_module(&format!("{}.{name}", module.name))
    }

    fn with_check(&mut self, check: Option<&ast::ExprName>, value: Expr) -> Expr {
        match check {
            Some(name) => {
                let mangled = self.mangled(&name.id);
                self.checked(&mangled, name.range, value)
            }
            None => value,
        }
    }

    pub(crate) fn attribute_of_module(
        &mut self,
        module: &ModuleRef,
        name: String,
        span: molt_source::Span,
    ) -> Expr {
        let object = Box::new(self.module_value(module, span));
        self.make(span, ExprKind::Attribute { object, name })
    }

    fn missing_attribute(&mut self, module: String, name: String, span: molt_source::Span) -> Expr {
        if name == "__name__" {
            return self.string(span, &module);
        }
        let known = ModuleRef::External(module);
        let key = (known.external().to_string(), name.clone());
        let wrong = crate::stdlib::is_wrong(known.external(), &name);
        if wrong || self.guarded(|g| g.attribute) || self.program.external_stores.contains(&key) {
            return self.attribute_of_module(&known, name, span);
        }
        let ModuleRef::External(module) = known else {
            return self.none(span);
        };
        if let Some(sub) = self
            .stdlib
            .has_module(&format!("{module}.{name}"))
            .then(|| format!("{module}.{name}"))
        {
            return self.make(span, ExprKind::ExternalModule(sub));
        }
        let title = format!("`{name}` of the stdlib module `{module}` is not supported yet");
        self.refuse(Diagnostic::error("missing-stdlib-name", title, span))
    }
}

pub(crate) fn binary_op(op: ast::Operator) -> BinaryOp {
    match op {
        ast::Operator::Add => BinaryOp::Add,
        ast::Operator::Sub => BinaryOp::Sub,
        ast::Operator::Mult => BinaryOp::Mul,
        ast::Operator::MatMult => BinaryOp::MatMul,
        ast::Operator::Div => BinaryOp::TrueDiv,
        ast::Operator::FloorDiv => BinaryOp::FloorDiv,
        ast::Operator::Mod => BinaryOp::Mod,
        ast::Operator::Pow => BinaryOp::Pow,
        ast::Operator::LShift => BinaryOp::LShift,
        ast::Operator::RShift => BinaryOp::RShift,
        ast::Operator::BitAnd => BinaryOp::BitAnd,
        ast::Operator::BitOr => BinaryOp::BitOr,
        ast::Operator::BitXor => BinaryOp::BitXor,
    }
}

fn compare_op(op: ast::CmpOp) -> CompareOp {
    match op {
        ast::CmpOp::Eq => CompareOp::Eq,
        ast::CmpOp::NotEq => CompareOp::Ne,
        ast::CmpOp::Lt => CompareOp::Lt,
        ast::CmpOp::LtE => CompareOp::Le,
        ast::CmpOp::Gt => CompareOp::Gt,
        ast::CmpOp::GtE => CompareOp::Ge,
        ast::CmpOp::Is => CompareOp::Is,
        ast::CmpOp::IsNot => CompareOp::IsNot,
        ast::CmpOp::In => CompareOp::In,
        ast::CmpOp::NotIn => CompareOp::NotIn,
    }
}
