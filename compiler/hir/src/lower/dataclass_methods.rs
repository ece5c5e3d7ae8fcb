//! The methods of a data class that is known from its text, written out as functions of the program.
//!
//! Takes a recipe while the class body is being lowered; appends to the body what the decorator would add. The
//! decorator itself is then not called.

use std::rc::Rc;

use molt_source::Span;
use ruff_python_ast::{self as ast, Expr as Tree};

use super::Lowerer;
use super::dataclass::{Default, Field, Recipe, Shape};
use super::frame::{Finished, Frame};
use super::target::store;
use crate::ir::*;
use crate::scope::ScopeId;

const MODULE: &str = "dataclasses";

/// What is being added to a class body.
pub(crate) struct Members<'b> {
    pub(crate) body: &'b mut Vec<Stmt>,
    pub(crate) methods: &'b mut Vec<Method>,
    pub(crate) names: &'b mut Vec<String>,
    pub(crate) class: ClassId,
    pub(crate) scope: ScopeId,
    pub(crate) qualname: &'b str,
    pub(crate) span: Span,
    pub(crate) first_line: u32,
    /// The body starts with a docstring.
    pub(crate) has_doc: bool,
}

/// A parameter of a written method.
struct Parameter {
    name: String,
    default: Option<Expr>,
    kw_only: bool,
    hint: Option<Annotation>,
}

impl Parameter {
    fn plain(name: &str) -> Parameter {
        Parameter {
            name: name.to_string(),
            default: None,
            kw_only: false,
            hint: None,
        }
    }
}

/// The variable of a class body that holds what makes the default of a field.
fn maker(name: &str) -> String {
    format!(".maker {name}")
}

impl Lowerer<'_> {
    /// `name: annotation = field(...)` in the body of a known data class: its default, if it has one, stays.
    pub(crate) fn field_statement(
        &mut self,
        node: &ast::StmtAnnAssign,
        out: &mut Vec<Stmt>,
    ) -> bool {
        let Some(class) = self.frame().class else {
            return false;
        };
        let (Some(value), Tree::Name(name)) = (node.value.as_deref(), &*node.target) else {
            return false;
        };
        let shape = self.shapes.get(&class).cloned();
        let Some(recipe) = shape.as_ref().and_then(|shape| shape.recipe.as_ref()) else {
            return false;
        };
        let fields = &recipe.fields;
        let own = fields.iter().find(|f| f.name == name.id.as_str()).cloned();
        // The default of a slot is no attribute of the class, and a constant.
        let slotted = recipe.options.slots && own.as_ref().is_some_and(|f| !f.init_var);
        let Some(call) = self.field_call(self.at, value) else {
            return slotted;
        };
        let span = self.span(node.range);
        let host = self.frame().host;
        for keyword in &call.arguments.keywords {
            match keyword.arg.as_deref() {
                Some("default") if slotted => {}
                Some("default") => {
                    let value = self.expr(&keyword.value);
                    let target = self.target(&node.target);
                    let kind = store(target, value);
                    out.push(Stmt { span, kind });
                }
                Some("default_factory")
                    if matches!(own.as_ref().map(|f| &f.default), Some(Default::Factory)) =>
                {
                    let value = self.expr(&keyword.value);
                    let local = self.frame().declare(host, &maker(&name.id), true, None);
                    let kind = StmtKind::Assign(Target::Local(local), value);
                    out.push(Stmt { span, kind });
                }
                Some("metadata") => {
                    let value = self.expr(&keyword.value);
                    let local =
                        self.frame()
                            .declare(host, &format!(".metadata {}", name.id), false, None);
                    let kind = StmtKind::Assign(Target::Local(local), value);
                    out.push(Stmt { span, kind });
                }
                _ => {}
            }
        }
        true
    }

    /// What the decorator adds.
    pub(crate) fn dataclass_members(&mut self, shape: &Rc<Shape>, members: &mut Members<'_>) {
        let Some(recipe) = &shape.recipe else { return };
        let options = recipe.options;
        let defined = |members: &Members<'_>, name: &str| members.names.iter().any(|n| n == name);
        self.check_defaults(recipe, members);
        if self.mentions.sees_fields() || self.open.fields {
            self.observed.types = true;
            self.keep_fields(recipe, members);
        }
        if let Some(slots) = recipe.slots() {
            members.names.retain(|name| !slots.contains(name));
            let texts = slots
                .iter()
                .map(|name| Element::Item(self.string(members.span, name)));
            let texts = texts.collect();
            let tuple = self.make(members.span, ExprKind::Tuple(texts));
            self.bind_member("__slots__", tuple, members);
        }
        if options.init && !defined(members, "__init__") {
            self.write_init(recipe, shape.post_init, members);
        }
        if options.repr && !defined(members, "__repr__") {
            self.write_repr(recipe, members);
        }
        let explicit_hash = defined(members, "__hash__");
        let compared: Vec<String> = real(recipe)
            .filter(|f| f.compare)
            .map(|f| f.name.clone())
            .collect();
        if options.eq && !defined(members, "__eq__") {
            self.write_compare("__eq__", CompareOp::Eq, &compared, members);
        }
        if options.order {
            for (name, op) in [
                ("__lt__", CompareOp::Lt),
                ("__le__", CompareOp::Le),
                ("__gt__", CompareOp::Gt),
                ("__ge__", CompareOp::Ge),
            ] {
                self.write_compare(name, op, &compared, members);
            }
        }
        let hashed: Vec<String> = real(recipe)
            .filter(|f| f.hash.unwrap_or(f.compare))
            .map(|f| f.name.clone())
            .collect();
        let by_fields = options.eq && options.frozen && !explicit_hash;
        if options.unsafe_hash || by_fields {
            self.write_hash(&hashed, members);
        } else if options.eq && !explicit_hash {
            let value = self.none(members.span);
            self.bind_member("__hash__", value, members);
        }
        if options.frozen {
            let (store, delete) = match options.slots {
                true => ("_slotted_setattr", "_slotted_delattr"),
                false => ("_frozen_setattr", "_frozen_delattr"),
            };
            self.write_rule("__setattr__", store, recipe, members);
            self.write_rule("__delattr__", delete, recipe, members);
        }
        if options.match_args && !defined(members, "__match_args__") {
            let names: Vec<&Field> = recipe
                .fields
                .iter()
                .filter(|f| f.init && !f.kw_only)
                .collect();
            let mut elements = Vec::new();
            for field in names {
                elements.push(Element::Item(self.string(members.span, &field.name)));
            }
            let tuple = self.make(members.span, ExprKind::Tuple(elements));
            self.bind_member("__match_args__", tuple, members);
        }
    }

    fn bind_member(&mut self, name: &str, value: Expr, members: &mut Members<'_>) {
        let kind = StmtKind::NamespaceSet(name.to_string(), value);
        let span = members.span;
        members.body.push(Stmt { span, kind });
        members.names.push(name.to_string());
    }

    /// Defaults that are no constants are asked whether they may be defaults.
    fn check_defaults(&mut self, recipe: &Recipe, members: &mut Members<'_>) {
        let span = members.span;
        for field in recipe.fields.iter().filter(|f| !f.inherited) {
            if !matches!(field.default, Default::Value(None)) {
                continue;
            }
            let name = self.string(span, &field.name);
            let value = self.namespace_read(&field.name, span);
            let call = self.call_dataclasses("_check_default", vec![name, value], span);
            let kind = StmtKind::Expr(call);
            members.body.push(Stmt { span, kind });
        }
    }

    fn namespace_read(&mut self, name: &str, span: Span) -> Expr {
        let otherwise = Box::new(self.make(span, ExprKind::Unbound(name.to_string())));
        let name = name.to_string();
        self.make(span, ExprKind::Namespace { name, otherwise })
    }

    fn call_dataclasses(&mut self, name: &str, args: Vec<Expr>, span: Span) -> Expr {
        let callee = Box::new(self.support(MODULE, name, span));
        let args = args.into_iter().map(Arg::Positional).collect();
        self.make(span, ExprKind::Call { callee, args })
    }

    /// The default of a parameter of `__init__`, evaluated in the class body.
    fn parameter_default(&mut self, field: &Field, slotted: bool, span: Span) -> Option<Expr> {
        match &field.default {
            Default::None => None,
            Default::Value(Some(tree)) if field.inherited || slotted => Some(self.expr(tree)),
            Default::Value(_) => Some(self.namespace_read(&field.name, span)),
            Default::Maker(_) | Default::Factory => Some(self.make(span, ExprKind::NotImplemented)),
        }
    }

    fn write_init(&mut self, recipe: &Recipe, post_init: bool, members: &mut Members<'_>) {
        let span = members.span;
        // A field may be called `self`.
        let this = match recipe.fields.iter().any(|f| f.name == "self") {
            true => "__dataclass_self__",
            false => "self",
        };
        let mut params = vec![Parameter::plain(this)];
        let positional = recipe.fields.iter().filter(|f| f.init && !f.kw_only);
        let keyword = recipe.fields.iter().filter(|f| f.init && f.kw_only);
        for field in positional.chain(keyword) {
            params.push(Parameter {
                name: field.name.clone(),
                default: self.parameter_default(field, recipe.options.slots, span),
                kw_only: field.kw_only,
                hint: Some(field.hint.clone()),
            });
        }
        let scope = members.scope;
        self.write_method("__init__", params, members, |l| {
            let mut body = Vec::new();
            for field in real(recipe) {
                let unset = match &field.default {
                    // No class attribute stands for an empty slot.
                    Default::Value(Some(tree)) if recipe.options.slots && !field.init => {
                        Some(l.expr(tree))
                    }
                    _ => None,
                };
                let Some(value) = unset.or_else(|| l.initial(field, scope, span)) else {
                    continue;
                };
                let object = l.local_named(scope, this, span);
                l.note_name(field.name.clone());
                let kind = match recipe.options.frozen {
                    true => StmtKind::Expr(l.store_by_object(object, &field.name, value, span)),
                    false => {
                        let target = Target::Attribute(object, field.name.clone(), span);
                        StmtKind::Assign(target, value)
                    }
                };
                body.push(Stmt { span, kind });
            }
            if post_init {
                let object = Box::new(l.local_named(scope, this, span));
                let name = "__post_init__".to_string();
                l.note_name(name.clone());
                let callee = Box::new(l.make(span, ExprKind::Attribute { object, name }));
                let vars = recipe.fields.iter().filter(|f| f.init_var);
                let args = vars
                    .map(|f| Arg::Positional(l.local_named(scope, &f.name, span)))
                    .collect();
                let call = l.make(span, ExprKind::Call { callee, args });
                let kind = StmtKind::Expr(call);
                body.push(Stmt { span, kind });
            }
            let value = l.none(span);
            let kind = StmtKind::Return(value);
            body.push(Stmt { span, kind });
            body
        });
    }

    /// `object.__setattr__(object, name, value)`.
    fn store_by_object(&mut self, object: Expr, name: &str, value: Expr, span: Span) -> Expr {
        let class = Box::new(self.make(span, ExprKind::Builtin("object".to_string())));
        let method = "__setattr__".to_string();
        self.note_name(method.clone());
        let kind = ExprKind::Attribute {
            object: class,
            name: method,
        };
        let callee = Box::new(self.make(span, kind));
        let name = self.string(span, name);
        let args = [object, name, value].map(Arg::Positional).into();
        self.make(span, ExprKind::Call { callee, args })
    }

    /// What a frozen class does when an attribute is stored or deleted: the stdlib decides.
    fn write_rule(
        &mut self,
        name: &str,
        decides: &str,
        recipe: &Recipe,
        members: &mut Members<'_>,
    ) {
        let (scope, span) = (members.scope, members.span);
        let params: Vec<Parameter> = match name {
            "__setattr__" => &["self", "name", "value"][..],
            _ => &["self", "name"],
        }
        .iter()
        .map(|name| Parameter::plain(name))
        .collect();
        let given: Vec<String> = params.iter().map(|p| p.name.clone()).collect();
        self.write_method(name, params, members, |l| {
            let mut elements = Vec::new();
            for field in real(recipe) {
                elements.push(Element::Item(l.string(span, &field.name)));
            }
            let mut args = vec![l.make(span, ExprKind::Tuple(elements))];
            for name in &given {
                args.push(l.local_named(scope, name, span));
            }
            let call = l.call_dataclasses(decides, args, span);
            let kind = StmtKind::Return(call);
            vec![Stmt { span, kind }]
        });
    }

    /// What `__init__` stores in a field.
    fn initial(&mut self, field: &Field, scope: ScopeId, span: Span) -> Option<Expr> {
        let callee = match &field.default {
            Default::Maker(tree) => Some(self.expr(tree)),
            Default::Factory => {
                let local = self.variable(scope, &maker(&field.name));
                Some(self.make(span, ExprKind::Local(local)))
            }
            Default::None | Default::Value(_) => None,
        };
        let made = callee.map(|callee| {
            let callee = Box::new(callee);
            let args = Vec::new();
            self.make(span, ExprKind::Call { callee, args })
        });
        match (made, field.init) {
            (made, false) => made,
            (None, true) => Some(self.local_named(scope, &field.name, span)),
            (Some(made), true) => {
                let left = Box::new(self.local_named(scope, &field.name, span));
                let right = Box::new(self.make(span, ExprKind::NotImplemented));
                let op = CompareOp::Is;
                let test = Box::new(self.make(span, ExprKind::Compare { op, left, right }));
                let then = Box::new(made);
                let orelse = Box::new(self.local_named(scope, &field.name, span));
                Some(self.make(span, ExprKind::If { test, then, orelse }))
            }
        }
    }

    fn local_named(&mut self, scope: ScopeId, name: &str, span: Span) -> Expr {
        let local = self.variable(scope, name);
        self.make(span, ExprKind::Local(local))
    }

    fn attribute_of(&mut self, scope: ScopeId, object: &str, name: &str, span: Span) -> Expr {
        let object = Box::new(self.local_named(scope, object, span));
        self.note_name(name.to_string());
        let name = name.to_string();
        self.make(span, ExprKind::Attribute { object, name })
    }

    fn fields_tuple(&mut self, scope: ScopeId, object: &str, names: &[String], span: Span) -> Expr {
        let mut elements = Vec::new();
        for name in names {
            elements.push(Element::Item(self.attribute_of(scope, object, name, span)));
        }
        self.make(span, ExprKind::Tuple(elements))
    }

    fn type_of(&mut self, scope: ScopeId, object: &str, span: Span) -> Expr {
        let callee = Box::new(self.make(span, ExprKind::Builtin("type".to_string())));
        let args = vec![Arg::Positional(self.local_named(scope, object, span))];
        self.make(span, ExprKind::Call { callee, args })
    }

    /// `NotImplemented` for other classes, else the comparison of the fields as tuples.
    fn write_compare(
        &mut self,
        name: &str,
        op: CompareOp,
        fields: &[String],
        members: &mut Members<'_>,
    ) {
        let (scope, span) = (members.scope, members.span);
        let params = vec![Parameter::plain("self"), Parameter::plain("other")];
        self.write_method(name, params, members, |l| {
            let left = Box::new(l.type_of(scope, "other", span));
            let right = Box::new(l.type_of(scope, "self", span));
            let same = CompareOp::Is;
            let test = l.make(
                span,
                ExprKind::Compare {
                    op: same,
                    left,
                    right,
                },
            );
            let then = l.compare_fields(op, fields, scope, span);
            let other = l.make(span, ExprKind::NotImplemented);
            let orelse = Vec::new();
            vec![
                Stmt {
                    span,
                    kind: StmtKind::If { test, then, orelse },
                },
                Stmt {
                    span,
                    kind: StmtKind::Return(other),
                },
            ]
        });
    }

    /// Compares as tuples of the fields do, without making them: the first field that differs decides.
    fn compare_fields(
        &mut self,
        op: CompareOp,
        fields: &[String],
        scope: ScopeId,
        span: Span,
    ) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        let [own, others] = ["self", "other"].map(|object| -> Vec<LocalId> {
            let all = fields.iter().map(|field| {
                let value = self.attribute_of(scope, object, field, span);
                let local = self.temporary();
                let kind = StmtKind::Assign(Target::Local(local), value);
                stmts.push(Stmt { span, kind });
                local
            });
            all.collect()
        });
        for (a, b) in own.into_iter().zip(others) {
            let same = self.compare_locals(CompareOp::Is, a, b, span);
            let equal = self.compare_locals(CompareOp::Eq, a, b, span);
            let alike = self.make(span, ExprKind::Or(Box::new(same), Box::new(equal)));
            let test = self.make(span, ExprKind::Not(Box::new(alike)));
            let decided = match op {
                CompareOp::Eq => self.make(span, ExprKind::Bool(false)),
                _ => self.compare_locals(op, a, b, span),
            };
            let kind = StmtKind::Return(decided);
            let then = vec![Stmt { span, kind }];
            let orelse = Vec::new();
            let kind = StmtKind::If { test, then, orelse };
            stmts.push(Stmt { span, kind });
        }
        let all_alike = matches!(op, CompareOp::Eq | CompareOp::Le | CompareOp::Ge);
        let kind = StmtKind::Return(self.make(span, ExprKind::Bool(all_alike)));
        stmts.push(Stmt { span, kind });
        stmts
    }

    fn compare_locals(&mut self, op: CompareOp, a: LocalId, b: LocalId, span: Span) -> Expr {
        let left = Box::new(self.make(span, ExprKind::Local(a)));
        let right = Box::new(self.make(span, ExprKind::Local(b)));
        self.make(span, ExprKind::Compare { op, left, right })
    }

    fn write_hash(&mut self, fields: &[String], members: &mut Members<'_>) {
        let (scope, span) = (members.scope, members.span);
        let params = vec![Parameter::plain("self")];
        self.write_method("__hash__", params, members, |l| {
            let callee = Box::new(l.make(span, ExprKind::Builtin("hash".to_string())));
            let args = vec![Arg::Positional(l.fields_tuple(scope, "self", fields, span))];
            let value = l.make(span, ExprKind::Call { callee, args });
            let kind = StmtKind::Return(value);
            vec![Stmt { span, kind }]
        });
    }

    /// An object that is inside itself is shown as dots.
    fn write_repr(&mut self, recipe: &Recipe, members: &mut Members<'_>) {
        let (scope, span) = (members.scope, members.span);
        let shown: Vec<String> = real(recipe)
            .filter(|f| f.repr)
            .map(|f| f.name.clone())
            .collect();
        let params = vec![Parameter::plain("self")];
        self.write_method("__repr__", params, members, |l| {
            let this = l.local_named(scope, "self", span);
            let test = l.call_dataclasses("_is_shown", vec![this], span);
            let dots = l.string(span, "...");
            let kind = StmtKind::Return(dots);
            let then = vec![Stmt { span, kind }];
            let orelse = Vec::new();
            let kind = StmtKind::If { test, then, orelse };
            let first = Stmt { span, kind };
            let object = Box::new(l.type_of(scope, "self", span));
            let name = "__qualname__".to_string();
            l.note_name(name.clone());
            let class = l.make(span, ExprKind::Attribute { object, name });
            let mut parts = vec![l.part(class, 0, span)];
            for (index, name) in shown.iter().enumerate() {
                let start = if index == 0 { "(" } else { ", " };
                parts.push(FormatPart::Literal(PyString::Utf8(format!(
                    "{start}{name}="
                ))));
                let value = l.attribute_of(scope, "self", name, span);
                parts.push(l.part(value, b'r', span));
            }
            let end = if shown.is_empty() { "()" } else { ")" };
            parts.push(FormatPart::Literal(PyString::Utf8(end.to_string())));
            let text = l.make(span, ExprKind::Format(parts));
            let kind = StmtKind::Return(text);
            let body = vec![Stmt { span, kind }];
            let this = l.local_named(scope, "self", span);
            let done = l.call_dataclasses("_was_shown", vec![this], span);
            let kind = StmtKind::Expr(done);
            let finally = vec![Stmt { span, kind }];
            let kind = StmtKind::Try {
                body,
                handlers: Vec::new(),
                orelse: Vec::new(),
                finally,
            };
            vec![first, Stmt { span, kind }]
        });
    }

    fn part(&mut self, value: Expr, conversion: u8, span: Span) -> FormatPart {
        FormatPart::Value {
            value,
            conversion,
            spec: None,
            span,
        }
    }

    /// A method of the class, with this body.
    fn write_method(
        &mut self,
        name: &str,
        params: Vec<Parameter>,
        members: &mut Members<'_>,
        body: impl FnOnce(&mut Self) -> Vec<Stmt>,
    ) {
        let function = self.new_function();
        let mut frame = Frame::new(function, members.scope);
        let qualname = format!("{}.{name}", members.qualname);
        frame.qualname.clone_from(&qualname);
        frame.has_positional = true;
        self.frames.push(frame);
        let mut shape = Params {
            annotations: params.iter().map(|p| p.hint.clone()).collect(),
            ..Params::default()
        };
        let (mut defaults, mut kwdefaults) = (Vec::new(), Vec::new());
        for (index, parameter) in params.into_iter().enumerate() {
            self.frame()
                .declare(members.scope, &parameter.name, false, Some(index as u32));
            if parameter.kw_only {
                shape.keyword_only += 1;
                shape.kwdefaults.push(parameter.default.is_some());
                kwdefaults.extend(parameter.default.map(|value| (parameter.name, value)));
            } else {
                shape.positional += 1;
                defaults.extend(parameter.default);
            }
        }
        shape.defaults = defaults.len() as u32;
        let body = body(self);
        self.finish_frame(Finished {
            name: name.to_string(),
            qualname,
            kind: FunctionKind::Normal,
            params: shape,
            body,
            doc: None,
            span: members.span,
            first_line: members.first_line,
            class: Some(members.class),
        });
        let kind = ExprKind::Function {
            function,
            defaults,
            kwdefaults,
        };
        let value = self.make(members.span, kind);
        self.bind_member(name, value, members);
        members.methods.push(Method {
            name: name.to_string(),
            function,
            kind: MethodKind::Plain,
        });
    }

    /// `__dataclass_fields__` and `__dataclass_params__`, for programs that look at them.
    fn keep_fields(&mut self, recipe: &Recipe, members: &mut Members<'_>) {
        let (scope, span) = (members.scope, members.span);
        let mut elements = Vec::new();
        for field in recipe.fields.iter().filter(|f| !f.inherited) {
            let value = self.field_object(field, recipe.options.slots, scope, span);
            elements.push(Element::Item(value));
        }
        let own = self.make(span, ExprKind::Tuple(elements));
        let fields = self.call_dataclasses("_Fields", vec![own], span);
        self.bind_member("__dataclass_fields__", fields, members);
        let options = recipe.options;
        let flags = [
            options.init,
            options.repr,
            options.eq,
            options.order,
            options.unsafe_hash,
            options.frozen,
            options.match_args,
            options.kw_only,
            options.slots,
            false,
        ];
        let flags = flags.map(|flag| self.make(span, ExprKind::Bool(flag)));
        let params = self.call_dataclasses("_DataclassParams", flags.into(), span);
        self.bind_member("__dataclass_params__", params, members);
        if !members.has_doc {
            let doc = self.call_dataclasses("_Doc", Vec::new(), span);
            self.bind_member("__doc__", doc, members);
        }
        if self.modules.version.has(molt_source::Feature::CopyReplace) {
            let replace = self.support("dataclasses", "_replace", span);
            self.bind_member("__replace__", replace, members);
        }
    }

    fn field_object(&mut self, field: &Field, slotted: bool, scope: ScopeId, span: Span) -> Expr {
        let name = self.string(span, &field.name);
        let annotations = Box::new(self.namespace_read("__annotations__", span));
        let index = Box::new(self.string(span, &field.name));
        let object = annotations;
        let annotation = self.make(span, ExprKind::Subscript { object, index });
        let default = match &field.default {
            Default::Value(Some(tree)) if slotted => self.expr(tree),
            Default::Value(_) => self.namespace_read(&field.name, span),
            _ => self.support(MODULE, "MISSING", span),
        };
        let factory = match &field.default {
            Default::Maker(tree) => self.expr(tree),
            Default::Factory => {
                let local = self.variable(scope, &maker(&field.name));
                self.make(span, ExprKind::Local(local))
            }
            _ => self.support(MODULE, "MISSING", span),
        };
        let hash = match field.hash {
            Some(hash) => self.make(span, ExprKind::Bool(hash)),
            None => self.none(span),
        };
        let metadata = match self
            .frame()
            .declared(scope, &format!(".metadata {}", field.name))
        {
            Some(local) => self.make(span, ExprKind::Local(local)),
            None => self.none(span),
        };
        let mut args = vec![name, annotation, default, factory];
        for flag in [field.init, field.repr] {
            args.push(self.make(span, ExprKind::Bool(flag)));
        }
        args.push(hash);
        args.push(self.make(span, ExprKind::Bool(field.compare)));
        args.push(metadata);
        for flag in [field.kw_only, field.init_var] {
            args.push(self.make(span, ExprKind::Bool(flag)));
        }
        self.call_dataclasses("_known_field", args, span)
    }
}

/// What instances have.
fn real(recipe: &Recipe) -> impl Iterator<Item = &Field> {
    recipe.fields.iter().filter(|f| !f.init_var)
}
