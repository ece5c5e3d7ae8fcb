//! Classes: the body as a function, and what is statically known about bases, methods and slots.

use std::collections::{HashMap, HashSet};

use molt_source::{Feature, Span};
use ruff_python_ast::{self as ast, Expr as Tree, Stmt as TreeStmt};

use super::Lowerer;
use super::dataclass_methods::Members;
use super::frame::{Finished, Frame};
use super::static_attributes;
use super::target::store;
use super::type_params::TypeParams;
use ruff_text_size::{Ranged, TextRange, TextSize};

use crate::ir::*;
use crate::scope::{BindingKind, Place, ScopeId, ScopeKind, mangle};

/// A base class before all classes are known.
#[derive(Clone, Debug)]
pub(crate) enum BaseRef {
    Class(ClassId),
    Global(GlobalId),
    Builtin(String),
    /// `Base[...]`.
    Subscript(Box<BaseRef>),
    Unknown,
}

fn class_variable(name: &str, value: Expr, span: Span) -> Stmt {
    let kind = StmtKind::NamespaceSet(name.to_string(), value);
    Stmt { span, kind }
}

/// Where a definition starts, with its decorators.
fn first_start(def: &ast::StmtClassDef) -> TextSize {
    def.decorator_list
        .first()
        .map_or(def.range.start(), |d| d.expression.range().start())
}

impl Lowerer<'_> {
    /// The statement without its decorators: where the class is made, whatever decorates it.
    fn undecorated(&self, def: &ast::StmtClassDef) -> TextRange {
        let name = def.name.range().start();
        let before = TextRange::new(def.range.start(), name);
        let at = self.text(before).rfind("class").unwrap_or(0);
        let start = def.range.start() + TextSize::try_from(at).unwrap_or_default();
        TextRange::new(start, def.range.end())
    }

    pub(crate) fn class_def(&mut self, def: &ast::StmtClassDef, out: &mut Vec<Stmt>) {
        let span = self.span(self.undecorated(def));
        let shape = self.shape_here(def);
        let known = shape.as_ref().is_some_and(|s| s.recipe.is_some());
        self.observed.fields |= shape.is_none() && self.has_dataclass(def);
        let decorators: Vec<Expr> = def
            .decorator_list
            .iter()
            .filter(|_| !known)
            .map(|d| self.expr(&d.expression))
            .collect();
        let keeps = def
            .decorator_list
            .iter()
            .zip(&decorators)
            .all(|(tree, value)| self.keeps_class(tree, value));
        let mut params = def
            .type_params
            .as_deref()
            .map(|params| self.open_type_params(params, true));
        let inner = self.annotation_scope(def.type_params.as_deref());
        let outer = std::mem::replace(&mut self.scope, inner);
        let (mut bases, keywords) = self.class_arguments(def);
        if let Some(params) = &params {
            bases.push(Element::Item(self.generic_base(params, span)));
        }
        let class = ClassId(self.classes.len() as u32);
        self.classes.push(None);
        if let Some(shape) = shape {
            self.shapes.insert(class, shape);
        }
        let refs = self.base_refs(&bases);
        self.bases.push(refs);
        self.scope = outer;
        let info = self.class_body(def, class, &keywords, params.as_ref());
        self.classes[class.index()] = Some(info);
        let value = self.make(
            span,
            ExprKind::Class {
                class,
                bases,
                keywords,
            },
        );
        let value = match &mut params {
            None => value,
            Some(params) => {
                let stmts = std::mem::take(&mut params.stmts);
                let value = Box::new(value);
                self.make(span, ExprKind::Block { stmts, value })
            }
        };
        let value = self.decorated(decorators, value);
        let target = self.name_target(&def.name);
        if keeps {
            self.remember_class(def, &target, class);
        }
        out.push(Stmt {
            span,
            kind: store(target, value),
        });
    }

    fn static_attributes(&mut self, def: &ast::StmtClassDef, span: Span) -> Expr {
        let names = static_attributes::of_class(def);
        let texts = names
            .into_iter()
            .map(|name| Element::Item(self.make(span, ExprKind::Str(PyString::Utf8(name)))))
            .collect();
        self.make(span, ExprKind::Tuple(texts))
    }

    /// The variable holds nothing but this class, as far as it is bound.
    fn remember_class(&mut self, def: &ast::StmtClassDef, target: &Target, class: ClassId) {
        let name = self.mangled(&def.name);
        match target {
            Target::Global(global)
                if self.scope == ScopeId::MODULE
                    && self.sole_binding(&name) == Some(&BindingKind::Class) =>
            {
                self.program.globals[global.index()].class = Some(class);
            }
            Target::Local(_) => {
                let symbol = self.current_scopes().get(self.scope).symbol(&name);
                if symbol.is_some_and(|s| s.bindings.len() == 1) {
                    self.class_of.insert((self.at, self.scope, name), class);
                }
            }
            _ => {}
        }
    }

    /// Decorators of the stdlib that give back the class that they get.
    fn keeps_class(&self, tree: &ast::Decorator, value: &Expr) -> bool {
        let callee = match (&tree.expression, &value.kind) {
            (Tree::Call(call), _)
                if call.arguments.keywords.iter().any(|k| {
                    k.arg
                        .as_ref()
                        .is_some_and(|a| a == "slots" || a == "weakref_slot")
                }) =>
            {
                return false;
            }
            (Tree::Call(_), ExprKind::Call { callee, .. }) => &callee.kind,
            (_, kind) => kind,
        };
        let (module, name) = match callee {
            ExprKind::External { module, name } => (module.as_str(), name.as_str()),
            ExprKind::Global(global) => {
                let alias = self.program.globals[global.index()]
                    .alias
                    .unwrap_or(*global);
                let source = &self.program.globals[alias.index()];
                (
                    self.modules.modules[source.module.index()].name.as_str(),
                    source.name.as_str(),
                )
            }
            ExprKind::Attribute { object, name } => match &object.kind {
                ExprKind::Module(module) => (
                    self.modules.modules[module.index()].name.as_str(),
                    name.as_str(),
                ),
                _ => return false,
            },
            _ => return false,
        };
        matches!(
            (module, name),
            ("dataclasses", "dataclass")
                | ("functools", "total_ordering")
                | ("enum", "unique")
                | ("typing", "final" | "runtime_checkable")
        )
    }

    fn class_arguments(&mut self, def: &ast::StmtClassDef) -> (Vec<Element>, Vec<Arg>) {
        let Some(arguments) = &def.arguments else {
            return (Vec::new(), Vec::new());
        };
        let bases = self.elements_of(&arguments.args);
        let mut keywords = Vec::new();
        let merges = arguments.keywords.iter().any(|k| k.arg.is_none());
        for keyword in &arguments.keywords {
            match &keyword.arg {
                // It changes nothing: whatever the bases say is more derived.
                Some(name)
                    if name.as_str() == "metaclass" && !merges && self.is_type(&keyword.value) => {}
                Some(name) => {
                    let value = self.expr(&keyword.value);
                    keywords.push(Arg::Keyword(name.as_str().to_string(), value));
                }
                None => keywords.push(Arg::DoubleStar(self.expr(&keyword.value))),
            }
        }
        (bases, keywords)
    }

    fn is_type(&self, tree: &Tree) -> bool {
        matches!(tree, Tree::Name(name) if name.id.as_str() == "type" && self.is_builtin("type"))
    }

    fn base_refs(&self, bases: &[Element]) -> Option<Vec<BaseRef>> {
        bases
            .iter()
            .map(|base| match base {
                Element::Item(expr) => Some(self.base_ref(expr)),
                Element::Star(_) => None,
            })
            .collect()
    }

    fn base_ref(&self, base: &Expr) -> BaseRef {
        match &base.kind {
            ExprKind::Builtin(name) => BaseRef::Builtin(format!("builtins.{name}")),
            ExprKind::External { module, name } => BaseRef::Builtin(format!("{module}.{name}")),
            ExprKind::Global(global) => BaseRef::Global(*global),
            ExprKind::Attribute { object, name } => match &object.kind {
                ExprKind::Module(module) => self.globals[module.index()]
                    .get(name)
                    .map_or(BaseRef::Unknown, |g| BaseRef::Global(*g)),
                _ => BaseRef::Unknown,
            },
            ExprKind::Subscript { object, .. } => {
                BaseRef::Subscript(Box::new(self.base_ref(object)))
            }
            ExprKind::Local(local) => {
                let name = &self.frames[self.frames.len() - 1].locals[local.index()].name;
                match self.place(name) {
                    Place::Variable(owner) => self
                        .class_of
                        .get(&(self.at, owner, name.clone()))
                        .map_or(BaseRef::Unknown, |class| BaseRef::Class(*class)),
                    _ => BaseRef::Unknown,
                }
            }
            _ => BaseRef::Unknown,
        }
    }

    /// Finds the bases of all classes. What takes arguments rests on its own bases, which may be of a module that was
    /// lowered later: repeats until nothing more is found.
    pub(crate) fn resolve_bases(&mut self) {
        let mut left: Vec<usize> = (0..self.classes.len()).collect();
        loop {
            let before = left.len();
            left.retain(|&index| {
                let refs = self.bases[index].as_ref();
                let found = refs.and_then(|refs| self.resolved(refs));
                let unknown = found.is_none();
                if let Some(class) = &mut self.classes[index] {
                    class.bases = found;
                }
                unknown
            });
            if left.len() == before {
                return;
            }
        }
    }

    fn resolved(&self, refs: &[BaseRef]) -> Option<Vec<Base>> {
        let globals = &self.program.globals;
        let mut bases = Vec::new();
        for (index, base) in refs.iter().enumerate() {
            let BaseRef::Subscript(inner) = base else {
                bases.push(resolve_base(globals, base)?);
                continue;
            };
            let found = resolve_base(globals, inner)?;
            if self.is_generic(&found) {
                // Another base with arguments stands for it.
                let later = &refs[index + 1..];
                if later.iter().any(|b| matches!(b, BaseRef::Subscript(_))) {
                    continue;
                }
            } else if !self.stands_for_itself(&found, &mut HashSet::new()) {
                return None;
            }
            bases.push(found);
        }
        Some(bases)
    }

    /// `typing.Generic`.
    fn is_generic(&self, base: &Base) -> bool {
        let Base::Class(class) = base else {
            return false;
        };
        self.classes[class.index()].as_ref().is_some_and(|class| {
            class.name == "Generic"
                && self.modules.modules[class.module.index()].name == molt_syntax::TYPE_PARAMETERS
        })
    }

    /// With arguments, it stands among bases for itself: how it takes them is up to the stdlib.
    fn stands_for_itself(&self, base: &Base, seen: &mut HashSet<ClassId>) -> bool {
        let Base::Class(id) = base else {
            return true;
        };
        if !seen.insert(*id) {
            return true;
        }
        let Some(class) = &self.classes[id.index()] else {
            return false;
        };
        if class.names.iter().any(|n| n == "__class_getitem__") {
            return self.is_generic(base);
        }
        let bases = class.bases.as_ref();
        !class.has_keywords
            && bases.is_some_and(|bases| {
                let mut all = bases.iter();
                all.all(|base| self.stands_for_itself(base, seen))
            })
    }

    fn class_body(
        &mut self,
        def: &ast::StmtClassDef,
        class: ClassId,
        keywords: &[Arg],
        params: Option<&TypeParams>,
    ) -> Class {
        let is_abstract = is_abstract(keywords);
        let span = self.span(def.range);
        let once = !self.reruns(self.at)
            && self.frames.iter().all(|frame| {
                let kind = self.current_scopes().get(frame.host).kind;
                matches!(kind, ScopeKind::Module | ScopeKind::Class) && frame.loops == 0
            });
        let outer = self.scope;
        let scope = self.current_scopes().of_node(def.range, ScopeKind::Class);
        let qualname = self.qualname(&def.name);
        let func = self.new_function();
        let mut frame = Frame::new(func, scope);
        frame.qualname.clone_from(&qualname);
        frame.class = Some(class);
        self.frames.push(frame);
        self.scope = scope;
        self.declare_locals();
        let mut body = Vec::new();
        if let Some(local) = self.frame().declared(scope, super::name::NAMESPACE) {
            let namespace = self.make(span, ExprKind::ClassNamespace);
            let kind = StmtKind::Assign(Target::Local(local), namespace);
            body.push(Stmt { span, kind });
        }
        if let Some(params) = params {
            self.keep_type_params(params, span, &mut body);
        }
        let places = self.modules.version.has(Feature::ClassPlaces);
        let placed = places.then(|| self.line_of(first_start(def)));
        if let Some(line) = placed {
            let value = self.make(span, ExprKind::Int(line.into()));
            body.push(class_variable("__firstlineno__", value, span));
        }
        self.class_prologue(&def.body, span, &mut body);
        self.stmts(&def.body, &mut body);
        if places {
            let value = self.static_attributes(def, span);
            body.push(class_variable("__static_attributes__", value, span));
        }
        let mut methods = self.methods(&def.body, &body);
        let mut slots = self.slots(&def.body, &def.name);
        let symbols = &self.current_scopes().get(scope).symbols;
        let mut names: Vec<String> = symbols
            .iter()
            .filter(|(_, s)| s.bound && !s.global && !s.nonlocal && !s.bindings.is_empty())
            .map(|(name, _)| name.clone())
            .chain(params.map(|_| "__type_params__".to_string()))
            .chain(
                placed
                    .iter()
                    .flat_map(|_| ["__firstlineno__", "__static_attributes__"].map(str::to_string)),
            )
            .collect();
        let first_line = self.line_of(def.range.start());
        let shape = self.shapes.get(&class).cloned();
        if let Some(shape) = &shape {
            let of_fields = shape.recipe.as_ref().and_then(|recipe| recipe.slots());
            slots = of_fields.or(slots);
            let mut members = Members {
                body: &mut body,
                methods: &mut methods,
                names: &mut names,
                class,
                scope,
                qualname: &qualname,
                span,
                first_line,
                has_doc: super::docstring(&def.body, self.modules.version).is_some(),
            };
            self.dataclass_members(shape, &mut members);
        }
        let match_args = self.match_args(&body);
        self.scope = outer;
        let name = def.name.as_str().to_string();
        self.finish_frame(Finished {
            name: name.clone(),
            qualname: qualname.clone(),
            kind: FunctionKind::ClassBody,
            params: Params::default(),
            body,
            doc: super::docstring(&def.body, self.modules.version),
            span,
            first_line,
            class: None,
        });
        let decorated =
            shape.as_ref().is_none_or(|s| s.recipe.is_none()) && !def.decorator_list.is_empty();
        Class {
            name,
            qualname,
            module: self.module_id(),
            body: func,
            span,
            once,
            methods,
            names,
            bases: None,
            has_keywords: !keywords.is_empty() && !is_abstract,
            is_abstract,
            has_decorators: decorated,
            frozen: shape.is_some_and(|s| s.recipe.as_ref().is_some_and(|r| r.options.frozen)),
            slots,
            match_args,
            first_line: placed,
            spoken: self.spoken.get(&def.name.to_string()).cloned(),
        }
    }

    /// `__match_args__` of a class body; the names count as used.
    fn match_args(&mut self, body: &[Stmt]) -> Option<Vec<String>> {
        let mut values = Vec::new();
        crate::visit::stmts(body, &mut |stmt| {
            if let StmtKind::NamespaceSet(name, value) = &stmt.kind
                && name == "__match_args__"
            {
                values.push(constant_strings(value));
            }
        });
        let known: Option<Vec<Vec<String>>> = values.into_iter().collect();
        let Some(known) = known else {
            self.note_dynamic_attributes();
            return None;
        };
        let names = known.iter().flatten().cloned();
        names.for_each(|name| self.note_name(name));
        match &known[..] {
            [only] => Some(only.clone()),
            _ => None,
        }
    }

    /// The functions that class-level statements bind exactly once, undecorated or with a known decorator.
    fn methods(&self, trees: &[TreeStmt], body: &[Stmt]) -> Vec<Method> {
        let mut kinds = HashMap::new();
        for tree in trees {
            let TreeStmt::FunctionDef(def) = tree else {
                continue;
            };
            let name = self.mangled(&def.name);
            let bindings = self
                .current_scopes()
                .get(self.scope)
                .symbol(&name)
                .map_or(0, |s| s.bindings.len());
            let kind = match &def.decorator_list[..] {
                [] => Some(MethodKind::Plain),
                [one] => self.method_kind(&one.expression),
                _ => None,
            };
            if let (Some(kind), 1) = (kind, bindings) {
                kinds.insert(name, kind);
            }
        }
        let bound = body.iter().filter_map(|stmt| match &stmt.kind {
            StmtKind::NamespaceSet(name, value) => Some((name, function_in(value)?)),
            _ => None,
        });
        bound
            .filter_map(|(name, function)| {
                let kind = *kinds.get(name)?;
                Some(Method {
                    name: name.clone(),
                    function,
                    kind,
                })
            })
            .collect()
    }

    fn method_kind(&self, decorator: &Tree) -> Option<MethodKind> {
        let Tree::Name(name) = decorator else {
            return None;
        };
        let kind = match name.id.as_str() {
            "property" => MethodKind::Property,
            "staticmethod" => MethodKind::StaticMethod,
            "classmethod" => MethodKind::ClassMethod,
            _ => return None,
        };
        self.is_builtin(&name.id).then_some(kind)
    }

    /// `__slots__`, mangled, where it is one constant.
    fn slots(&self, body: &[TreeStmt], class: &str) -> Option<Vec<String>> {
        let symbol = self.current_scopes().get(self.scope).symbol("__slots__")?;
        if symbol.bindings.len() != 1 {
            return None;
        }
        let value = body.iter().find_map(|stmt| match stmt {
            TreeStmt::Assign(assign) if matches!(&assign.targets[..], [Tree::Name(n)] if n.id.as_str() == "__slots__") => {
                Some(&*assign.value)
            }
            TreeStmt::AnnAssign(assign) if matches!(&*assign.target, Tree::Name(n) if n.id.as_str() == "__slots__") => {
                assign.value.as_deref()
            }
            _ => None,
        })?;
        let names = match value {
            Tree::StringLiteral(text) => vec![text.value.to_str().to_string()],
            other => molt_syntax::strings(other)?,
        };
        Some(
            names
                .into_iter()
                .map(|name| mangle(Some(class), &name))
                .collect(),
        )
    }
}

/// The items of a tuple display of plain strings.
fn constant_strings(value: &Expr) -> Option<Vec<String>> {
    let ExprKind::Tuple(items) = &value.kind else {
        return None;
    };
    items
        .iter()
        .map(|item| match item {
            Element::Item(Expr {
                kind: ExprKind::Str(PyString::Utf8(text)),
                ..
            }) => Some(text.clone()),
            _ => None,
        })
        .collect()
}

/// `metaclass=abc.ABCMeta` alone: it makes what `type` makes.
fn is_abstract(keywords: &[Arg]) -> bool {
    let [Arg::Keyword(name, value)] = keywords else {
        return false;
    };
    let meta = match &value.kind {
        ExprKind::External { module, name } => module == "abc" && name == "ABCMeta",
        ExprKind::Attribute { object, name } => {
            matches!(&object.kind, ExprKind::ExternalModule(m) if m == "abc") && name == "ABCMeta"
        }
        _ => false,
    };
    name == "metaclass" && meta
}

fn resolve_base(globals: &[Global], base: &BaseRef) -> Option<Base> {
    match base {
        BaseRef::Class(class) => Some(Base::Class(*class)),
        BaseRef::Builtin(name) => Some(Base::Builtin(name.clone())),
        BaseRef::Unknown | BaseRef::Subscript(_) => None,
        BaseRef::Global(global) => {
            let mut at = *global;
            for _ in 0..globals.len() {
                let found = &globals[at.index()];
                if found.stores != 1 {
                    return None;
                }
                match (found.class, found.alias) {
                    (Some(class), _) => return Some(Base::Class(class)),
                    (None, Some(alias)) => at = alias,
                    (None, None) => return None,
                }
            }
            None
        }
    }
}

/// The function under decorator calls.
fn function_in(value: &Expr) -> Option<FuncId> {
    match &value.kind {
        ExprKind::Function { function, .. } => Some(*function),
        ExprKind::Call { args, .. } => match &args[..] {
            [Arg::Positional(inner)] => function_in(inner),
            _ => None,
        },
        ExprKind::Block { stmts, .. } => stmts.iter().find_map(|stmt| match &stmt.kind {
            StmtKind::Assign(_, value) => function_in(value),
            _ => None,
        }),
        _ => None,
    }
}
