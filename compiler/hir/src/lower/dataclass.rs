//! Data classes that are known from their text: which fields they have, and how.
//!
//! Takes a class statement; gives a recipe where nothing of what `dataclasses.dataclass` would look at is unknown.
//! All else is left to the stdlib, when the program runs.

use std::collections::BTreeSet;
use std::rc::Rc;

use molt_syntax::Origin;
use ruff_python_ast::visitor::{Visitor, walk_expr};
use ruff_python_ast::{self as ast, Expr as Tree, Stmt as TreeStmt};

use super::Lowerer;
use crate::ir::Annotation;
use crate::scope::{BindingKind, Place, ScopeId, ScopeKind};

/// What stands for the value of a field that was not given.
#[derive(Clone, Debug)]
pub(crate) enum Default {
    None,
    /// The class attribute of this name; the text, where another class may repeat it.
    Value(Option<Tree>),
    /// A builtin or a definition of the same module that makes one.
    Maker(Tree),
    /// What the class body evaluated.
    Factory,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) default: Default,
    /// Only a parameter.
    pub(crate) init_var: bool,
    pub(crate) init: bool,
    pub(crate) repr: bool,
    pub(crate) compare: bool,
    pub(crate) hash: Option<bool>,
    pub(crate) kw_only: bool,
    pub(crate) hint: Annotation,
    /// Declared by a class below.
    pub(crate) inherited: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    pub(crate) init: bool,
    pub(crate) repr: bool,
    pub(crate) eq: bool,
    pub(crate) order: bool,
    pub(crate) unsafe_hash: bool,
    pub(crate) frozen: bool,
    pub(crate) slots: bool,
    pub(crate) match_args: bool,
    pub(crate) kw_only: bool,
}

/// A class as its text tells it.
#[derive(Debug)]
pub(crate) struct Shape {
    /// The fields, those of the bases first, if it is a data class.
    pub(crate) recipe: Option<Recipe>,
    /// The fields of what it derives from, where it is none itself.
    inherited: Vec<Field>,
    /// Whether it, or the data class that it derives from, is frozen; nothing where there is none.
    frozen: Option<bool>,
    /// It, or a base, has `__post_init__`.
    pub(crate) post_init: bool,
    /// What its body, or that of a base, binds.
    bound: BTreeSet<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Recipe {
    pub(crate) options: Options,
    pub(crate) fields: Vec<Field>,
}

impl Recipe {
    /// The fields that become slots of the class, if it has `slots=True`.
    pub(crate) fn slots(&self) -> Option<Vec<String>> {
        let own = self.fields.iter().filter(|f| !f.init_var && !f.inherited);
        self.options
            .slots
            .then(|| own.map(|f| f.name.clone()).collect())
    }
}

/// How an annotation says what a name of the body is.
enum Role {
    Field,
    ClassVar,
    InitVar,
    KwOnly,
}

impl Lowerer<'_> {
    /// The shape of a class statement in the current scope.
    pub(crate) fn shape_here(&mut self, def: &ast::StmtClassDef) -> Option<Rc<Shape>> {
        self.shape(self.at, def, true)
    }

    /// Some decorator makes a data class of it, as far as the text tells.
    pub(crate) fn has_dataclass(&self, def: &ast::StmtClassDef) -> bool {
        def.decorator_list
            .iter()
            .any(|d| mentions(&d.expression, &["dataclass"]))
    }

    fn shape(&mut self, module: usize, def: &ast::StmtClassDef, here: bool) -> Option<Rc<Shape>> {
        let mut bases = Vec::new();
        if let Some(arguments) = &def.arguments {
            if !arguments.keywords.is_empty() {
                return None;
            }
            for base in &arguments.args {
                bases.push(self.base_shape(module, base, here)?);
            }
        }
        let scope = self.scopes[module].of_node(def.range, ScopeKind::Class);
        let own = self.scopes[module].get(scope).symbol("__post_init__");
        let post_init = own.is_some_and(|s| s.bound) || bases.iter().any(|b| b.post_init);
        let options = match def.decorator_list.split_last() {
            None => None,
            Some((last, others)) => match self.options(module, &last.expression, here) {
                Some(options) if others.is_empty() => Some(options?),
                Some(_) => return None,
                None => {
                    let all = &def.decorator_list;
                    if all.iter().any(|d| mentions(&d.expression, &["dataclass"])) {
                        return None;
                    }
                    None
                }
            },
        };
        let mut frozen = options.map(|options| options.frozen);
        for other in bases.iter().filter_map(|base| base.frozen) {
            // The stdlib objects to a mixture, and says so.
            if *frozen.get_or_insert(other) != other {
                return None;
            }
        }
        let recipe = match options {
            None => None,
            Some(options) => Some(self.recipe(module, def, scope, options, &bases)?),
        };
        let inherited = match recipe {
            None => inherited_fields(&bases),
            Some(_) => Vec::new(),
        };
        let symbols = self.scopes[module].get(scope).symbols.iter();
        let own = symbols.filter(|(_, s)| s.bound).map(|(name, _)| name);
        let of_bases = bases.iter().flat_map(|base| &base.bound);
        Some(Rc::new(Shape {
            bound: own.chain(of_bases).cloned().collect(),
            recipe,
            inherited,
            frozen,
            post_init,
        }))
    }

    fn recipe(
        &mut self,
        module: usize,
        def: &ast::StmtClassDef,
        scope: ScopeId,
        options: Options,
        bases: &[Rc<Shape>],
    ) -> Option<Recipe> {
        let mut fields = inherited_fields(bases);
        // A base that has rules of its own, or that somebody calls by hand, is met when the program runs.
        let has_rules = |base: &Rc<Shape>| {
            let own = |name: &&str| base.bound.contains(*name);
            base.recipe.is_none() && ["__setattr__", "__delattr__"].iter().any(own)
        };
        if options.frozen && (self.mentions.calls_rules() || bases.iter().any(has_rules)) {
            return None;
        }
        if options.order && !options.eq || self.hides_markers(module) {
            return None;
        }
        for name in [
            "__setattr__",
            "__delattr__",
            "__getattribute__",
            "__dataclass_fields__",
        ] {
            if self.scopes[module]
                .get(scope)
                .symbol(name)
                .is_some_and(|s| s.bound)
            {
                return None;
            }
        }
        let ordering = ["__lt__", "__le__", "__gt__", "__ge__"];
        let binds = |name: &&str| {
            let symbol = self.scopes[module].get(scope).symbol(name);
            symbol.is_some_and(|s| s.bound)
        };
        if options.order && ordering.iter().any(binds) || options.unsafe_hash && binds(&"__hash__")
        {
            return None;
        }
        let mut kw_only = options.kw_only;
        let mut annotated = 0;
        for stmt in &def.body {
            let TreeStmt::AnnAssign(node) = stmt else {
                if let TreeStmt::Assign(assign) = stmt
                    && self.may_be_field(module, &assign.value)
                {
                    return None;
                }
                continue;
            };
            let Tree::Name(name) = &*node.target else {
                continue;
            };
            annotated += 1;
            let symbol = self.scopes[module].get(scope).symbol(&name.id)?;
            let bindings = usize::from(node.value.is_some());
            if !node.simple || symbol.bindings.len() != bindings || name.id.starts_with("__") {
                return None;
            }
            match self.role(module, &node.annotation) {
                Role::ClassVar => {
                    if node
                        .value
                        .as_deref()
                        .is_some_and(|v| self.may_be_field(module, v))
                    {
                        return None;
                    }
                }
                Role::KwOnly if kw_only && !options.kw_only => return None,
                Role::KwOnly => kw_only = true,
                role => {
                    // A value of a base's is the default, which may be a descriptor's.
                    let found = |base: &Rc<Shape>| base.bound.contains(name.id.as_str());
                    if node.value.is_none() && bases.iter().any(found) {
                        return None;
                    }
                    let mut field = self.field(module, &name.id, node, kw_only)?;
                    field.init_var = matches!(role, Role::InitVar);
                    if field.init_var
                        && matches!(field.default, Default::Factory | Default::Maker(_))
                    {
                        return None;
                    }
                    put(&mut fields, field);
                }
            }
        }
        // Every annotation stands directly in the body.
        let symbols = &self.scopes[module].get(scope).symbols;
        if symbols.iter().filter(|(_, s)| s.annotated).count() != annotated {
            return None;
        }
        let mut defaulted = false;
        for field in fields.iter().filter(|f| f.init && !f.kw_only) {
            let has = !matches!(field.default, Default::None);
            if defaulted && !has {
                return None;
            }
            defaulted |= has;
        }
        let repeatable = fields.iter().all(|f| {
            !f.inherited
                || match &f.default {
                    Default::None | Default::Value(Some(_)) => true,
                    Default::Maker(tree) => self.is_maker_anywhere(tree),
                    Default::Value(None) | Default::Factory => {
                        !f.init && !f.init_var && !matches!(f.default, Default::Factory)
                    }
                }
        });
        let slots = !options.slots || self.may_have_slots(module, def, scope, &fields, bases);
        let fits = slots && !(options.slots && options.frozen && self.mentions.copies());
        (repeatable && fits).then_some(Recipe { options, fields })
    }

    /// Whether a class with `slots=True`, which the stdlib makes a second time, may as well be made with slots at once.
    fn may_have_slots(
        &self,
        module: usize,
        def: &ast::StmtClassDef,
        scope: ScopeId,
        fields: &[Field],
        bases: &[Rc<Shape>],
    ) -> bool {
        let scope = self.scopes[module].get(scope);
        let hidden = ["__slots__", "__dict__", "__weakref__", "__init_subclass__"];
        let plain = |base: &Rc<Shape>| {
            let slotted = match &base.recipe {
                Some(recipe) => recipe.options.slots,
                None => base.inherited.is_empty(),
            };
            slotted && !hidden.iter().any(|name| base.bound.contains(*name))
        };
        // What binds a descriptor would be told its name twice.
        let quiet = |stmt: &TreeStmt| match stmt {
            TreeStmt::FunctionDef(_) | TreeStmt::Pass(_) => true,
            TreeStmt::AnnAssign(node) => node.simple,
            TreeStmt::Expr(node) => node.value.is_literal_expr(),
            _ => false,
        };
        let free = |field: &Field| {
            let symbol = scope.symbol(&field.name);
            let read = symbol.is_some_and(|s| s.used || s.captured);
            let below = |f: &Field| f.name == field.name;
            let again = bases.iter().any(|base| {
                inherited_fields(std::slice::from_ref(base))
                    .iter()
                    .any(below)
            });
            field.inherited || !read && !again && !matches!(field.default, Default::Value(None))
        };
        !scope.needs_class_cell
            && !scope.keeps_namespace
            && def.body.iter().all(quiet)
            && !hidden
                .iter()
                .any(|name| scope.symbol(name).is_some_and(|s| s.bound))
            && bases.iter().all(plain)
            && fields.iter().all(free)
    }

    fn field(
        &self,
        module: usize,
        name: &str,
        node: &ast::StmtAnnAssign,
        kw_only: bool,
    ) -> Option<Field> {
        let mut field = Field {
            name: name.to_string(),
            default: Default::None,
            init_var: false,
            init: true,
            repr: true,
            compare: true,
            hash: None,
            kw_only,
            hint: super::annotation::hint(&node.annotation),
            inherited: false,
        };
        let Some(value) = node.value.as_deref() else {
            return Some(field);
        };
        let Some(call) = self.field_call(module, value) else {
            if self.may_be_field(module, value) {
                return None;
            }
            field.default = Default::Value(repeated(value));
            return Some(field);
        };
        if !call.arguments.args.is_empty() {
            return None;
        }
        for keyword in &call.arguments.keywords {
            let value = &keyword.value;
            match keyword.arg.as_deref()? {
                "default" | "default_factory" if !matches!(field.default, Default::None) => {
                    return None;
                }
                "default" if self.may_be_field(module, value) => return None,
                "default" => field.default = Default::Value(repeated(value)),
                "default_factory" if self.is_maker(module, value) => {
                    field.default = Default::Maker(value.clone());
                }
                "default_factory" => field.default = Default::Factory,
                "init" => field.init = constant(value)?,
                "repr" => field.repr = constant(value)?,
                "compare" => field.compare = constant(value)?,
                "kw_only" => field.kw_only = constant(value)?,
                "hash" if value.is_none_literal_expr() => {}
                "hash" => field.hash = Some(constant(value)?),
                "metadata" => {}
                _ => return None,
            }
        }
        Some(field)
    }

    /// `field(...)`.
    pub(crate) fn field_call<'t>(
        &self,
        module: usize,
        value: &'t Tree,
    ) -> Option<&'t ast::ExprCall> {
        let Tree::Call(call) = value else { return None };
        self.is_name_of(module, &call.func, "dataclasses", "field")
            .then_some(call)
    }

    /// Whether a value may be what `field()` made, or one that the stdlib objects to.
    fn may_be_field(&self, module: usize, value: &Tree) -> bool {
        match value {
            Tree::List(_)
            | Tree::Dict(_)
            | Tree::Set(_)
            | Tree::ListComp(_)
            | Tree::DictComp(_)
            | Tree::SetComp(_) => true,
            Tree::Call(call) => !matches!(&*call.func, Tree::Name(name)
                if self.is_builtin_name(module, &name.id)
                && !matches!(name.id.as_str(), "list" | "dict" | "set" | "bytearray" | "getattr")),
            Tree::Tuple(node) => node
                .elts
                .iter()
                .any(|e| self.may_be_field(module, e) && !e.is_call_expr()),
            Tree::UnaryOp(_) | Tree::BinOp(_) | Tree::Lambda(_) | Tree::FString(_) => false,
            Tree::Name(name) => {
                !self.is_builtin_name(module, &name.id)
                    && !self.is_definition(module, &name.id)
                    && !self.is_constant(module, &name.id)
            }
            // Whether it may be a default is asked when it is there.
            Tree::Attribute(node) => {
                !matches!(&*node.value, Tree::Name(n) if self.is_definition(module, &n.id) || self.binds_module(module, &n.id))
            }
            other => !other.is_literal_expr(),
        }
    }

    /// A builtin class or function, or a definition of the module, that is never anything else.
    fn is_maker(&self, module: usize, value: &Tree) -> bool {
        matches!(value, Tree::Name(name) if self.is_builtin_name(module, &name.id) || self.is_definition(module, &name.id))
    }

    fn is_maker_anywhere(&self, value: &Tree) -> bool {
        matches!(value, Tree::Name(name)
            if matches!(name.id.as_str(), "list" | "dict" | "set" | "tuple" | "int" | "str" | "float")
            && self.is_builtin(&name.id))
    }

    fn is_builtin_name(&self, module: usize, name: &str) -> bool {
        if module == self.at {
            return self.is_builtin(name);
        }
        let symbol = self.scopes[module].get(ScopeId::MODULE).symbol(name);
        symbol.is_none_or(|s| !s.bound) && self.stdlib.has("builtins", name)
    }

    /// Bound once, by `def` or `class`, at module level, and not hidden here.
    fn is_definition(&self, module: usize, name: &str) -> bool {
        if module == self.at && self.place(name) != Place::Global {
            return false;
        }
        let symbol = self.scopes[module].get(ScopeId::MODULE).symbol(name);
        symbol.is_some_and(|s| {
            matches!(&s.bindings[..], [only] if matches!(only.kind, BindingKind::Def | BindingKind::Class))
        })
    }

    /// A module variable that one statement binds, to a constant.
    fn is_constant(&self, module: usize, name: &str) -> bool {
        let symbol = self.scopes[module].get(ScopeId::MODULE).symbol(name);
        let hidden = module == self.at && self.place(name) != Place::Global;
        let body = &self.modules.modules[module].tree.body;
        !hidden
            && symbol.is_some_and(|s| s.bindings.len() == 1)
            && body.iter().any(|stmt| match stmt {
                TreeStmt::Assign(node) => {
                    matches!(&node.targets[..], [Tree::Name(n)] if n.id.as_str() == name)
                        && repeated(&node.value).is_some()
                }
                _ => false,
            })
    }

    fn binds_module(&self, module: usize, name: &str) -> bool {
        let symbol = self.scopes[module].get(ScopeId::MODULE).symbol(name);
        symbol.is_some_and(|s| matches!(&s.bindings[..], [only] if matches!(only.kind, BindingKind::ImportModule(_))))
    }

    /// What a name of the module is imported as: module and attribute.
    fn imported(&self, module: usize, name: &str) -> Option<(&str, &str)> {
        let symbol = self.scopes[module].get(ScopeId::MODULE).symbol(name)?;
        match &symbol.bindings[..] {
            [only] => match &only.kind {
                BindingKind::ImportFrom(from, attr) => Some((from, attr)),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether an expression is this attribute of this module, by import.
    pub(crate) fn is_name_of(&self, module: usize, value: &Tree, from: &str, attr: &str) -> bool {
        match value {
            Tree::Name(name) => self.imported(module, &name.id) == Some((from, attr)),
            Tree::Attribute(node) => {
                node.attr.as_str() == attr
                    && matches!(&*node.value, Tree::Name(name) if self.module_named(module, &name.id, from))
            }
            _ => false,
        }
    }

    fn module_named(&self, module: usize, name: &str, wanted: &str) -> bool {
        let symbol = self.scopes[module].get(ScopeId::MODULE).symbol(name);
        symbol.is_some_and(|s| {
            matches!(&s.bindings[..], [only] if matches!(&only.kind, BindingKind::ImportModule(m) if m == wanted))
        })
    }

    /// The options of `@dataclass`; `Some(None)` where they are not known.
    fn options(&self, module: usize, tree: &Tree, here: bool) -> Option<Option<Options>> {
        let (callee, keywords) = match tree {
            Tree::Call(call) => (&*call.func, Some(&call.arguments)),
            other => (other, None),
        };
        if !self.is_name_of(module, callee, "dataclasses", "dataclass") {
            return None;
        }
        if let (Tree::Name(name), true) = (callee, here)
            && self.place(&name.id) != Place::Global
        {
            return None;
        }
        let mut options = Options {
            init: true,
            repr: true,
            eq: true,
            order: false,
            unsafe_hash: false,
            frozen: false,
            slots: false,
            match_args: true,
            kw_only: false,
        };
        let Some(arguments) = keywords else {
            return Some(Some(options));
        };
        if !arguments.args.is_empty() {
            return Some(None);
        }
        for keyword in &arguments.keywords {
            let (Some(name), Some(value)) = (keyword.arg.as_deref(), constant(&keyword.value))
            else {
                return Some(None);
            };
            let place = match name {
                "init" => &mut options.init,
                "repr" => &mut options.repr,
                "eq" => &mut options.eq,
                "order" => &mut options.order,
                "unsafe_hash" => &mut options.unsafe_hash,
                "frozen" => &mut options.frozen,
                "slots" => &mut options.slots,
                "match_args" => &mut options.match_args,
                "kw_only" => &mut options.kw_only,
                _ if !value => continue,
                _ => return Some(None),
            };
            *place = value;
        }
        Some(Some(options))
    }

    fn base_shape(&mut self, module: usize, base: &Tree, here: bool) -> Option<Rc<Shape>> {
        let plain = Rc::new(Shape {
            bound: BTreeSet::new(),
            recipe: None,
            inherited: Vec::new(),
            frozen: None,
            post_init: false,
        });
        match base {
            Tree::Subscript(node) => self.base_shape(module, &node.value, here),
            Tree::Name(name) => {
                if here
                    && module == self.at
                    && let Place::Variable(owner) = self.place(&name.id)
                {
                    let key = (self.at, owner, name.id.to_string());
                    let class = self.class_of.get(&key)?;
                    return self.shapes.get(class).cloned();
                }
                if self.is_builtin_name(module, &name.id) {
                    return Some(plain);
                }
                if let Some((from, attr)) = self.imported(module, &name.id) {
                    let (from, attr) = (from.to_string(), attr.to_string());
                    if matches!(
                        (from.as_str(), attr.as_str()),
                        ("typing", "Generic") | ("abc", "ABC")
                    ) {
                        return Some(plain);
                    }
                    if self.is_listed(&from) {
                        return None;
                    }
                    let other = self.modules.find(Origin::User, &from)?;
                    return self.shape_of_global(other, &attr);
                }
                self.shape_of_global(module, &name.id)
            }
            _ => None,
        }
    }

    /// The shape of a class that is the only binding of a module's variable.
    fn shape_of_global(&mut self, module: usize, name: &str) -> Option<Rc<Shape>> {
        if !self.is_definition_in(module, name) {
            return None;
        }
        let modules = self.modules;
        let def = modules.modules[module]
            .tree
            .body
            .iter()
            .find_map(|stmt| match stmt {
                TreeStmt::ClassDef(def) if def.name.as_str() == name => Some(def),
                _ => None,
            })?;
        self.shape(module, def, false)
    }

    fn is_definition_in(&self, module: usize, name: &str) -> bool {
        let symbol = self.scopes[module].get(ScopeId::MODULE).symbol(name);
        symbol.is_some_and(|s| {
            matches!(&s.bindings[..], [only] if only.kind == BindingKind::Class && only.straight)
        })
    }

    fn role(&self, module: usize, annotation: &Tree) -> Role {
        let name = match annotation {
            Tree::Subscript(node) => return self.role(module, &node.value),
            Tree::Name(name) => match self.imported(module, &name.id) {
                Some(("typing" | "typing_extensions" | "dataclasses", attr)) => attr,
                _ => return Role::Field,
            },
            Tree::Attribute(node) => node.attr.as_str(),
            Tree::StringLiteral(text) => {
                let head = text.value.to_str().split('[').next().unwrap_or("").trim();
                head.rsplit('.').next().unwrap_or(head)
            }
            _ => return Role::Field,
        };
        match name {
            "ClassVar" => Role::ClassVar,
            "InitVar" => Role::InitVar,
            "KW_ONLY" => Role::KwOnly,
            _ => Role::Field,
        }
    }

    /// A module variable may hold `ClassVar` or the like under another name.
    fn hides_markers(&self, module: usize) -> bool {
        let markers = ["ClassVar", "InitVar", "KW_ONLY"];
        self.modules.modules[module]
            .tree
            .body
            .iter()
            .any(|stmt| match stmt {
                TreeStmt::Assign(node) => mentions(&node.value, &markers),
                TreeStmt::ImportFrom(node) => node.names.iter().any(|alias| {
                    alias.name.as_str() == "*"
                        || alias.asname.is_some() && markers.contains(&alias.name.as_str())
                }),
                _ => false,
            })
    }
}

/// The fields of the bases, the last base's first: those before it win.
fn inherited_fields(bases: &[Rc<Shape>]) -> Vec<Field> {
    let mut fields = Vec::new();
    for base in bases.iter().rev() {
        let own = base.recipe.iter().flat_map(|recipe| &recipe.fields);
        for field in own.chain(&base.inherited) {
            let inherited = Field {
                inherited: true,
                ..field.clone()
            };
            put(&mut fields, inherited);
        }
    }
    fields
}

/// A field takes the place of the one of its name.
fn put(fields: &mut Vec<Field>, field: Field) {
    match fields.iter_mut().find(|f| f.name == field.name) {
        Some(old) => *old = field,
        None => fields.push(field),
    }
}

fn constant(tree: &Tree) -> Option<bool> {
    match tree {
        Tree::BooleanLiteral(literal) => Some(literal.value),
        _ => None,
    }
}

/// A constant, which means the same anywhere.
fn repeated(tree: &Tree) -> Option<Tree> {
    let negative = |node: &ast::ExprUnaryOp| node.operand.is_number_literal_expr();
    match tree {
        Tree::UnaryOp(node) if negative(node) => Some(tree.clone()),
        other => other.is_literal_expr().then(|| tree.clone()),
    }
}

fn mentions(tree: &Tree, names: &[&str]) -> bool {
    struct Finder<'n> {
        names: &'n [&'n str],
        found: bool,
    }
    impl<'a> Visitor<'a> for Finder<'_> {
        fn visit_expr(&mut self, expr: &'a Tree) {
            self.found |= match expr {
                Tree::Name(name) => self.names.contains(&name.id.as_str()),
                Tree::Attribute(node) => self.names.contains(&node.attr.as_str()),
                _ => false,
            };
            walk_expr(self, expr);
        }
    }
    let mut finder = Finder {
        names,
        found: false,
    };
    finder.visit_expr(tree);
    finder.found
}
