//! Calls: argument order, `super()` without arguments, and attribute names that only calls mention.

use ruff_python_ast::{self as ast, Expr as Tree};
use ruff_text_size::Ranged;

use super::Lowerer;
use crate::ir::*;
use crate::scope::{Place, ScopeKind};
use molt_source::Span;
use molt_syntax::Origin;

impl Lowerer<'_> {
    pub(crate) fn call(&mut self, call: &ast::ExprCall) -> Expr {
        let mut span = self.span(call.range());
        if let Some(looped) = self.consumed(call) {
            return looped;
        }
        if let Some(found) = self.module_by_name(call, span) {
            return found;
        }
        if let Some(view) = self.scope_view(call, span) {
            return view;
        }
        if let Some(read) = self.global_or_default(call, span) {
            return read;
        }
        if let Tree::Attribute(update) = &*call.func
            && update.attr.as_str() == "update"
        {
            self.note_written(&update.value);
        }
        if let Some(kind) = self.bare_super(call) {
            return self.make(span, kind);
        }
        if let Some(opener) = self.opens_standard(call) {
            let callee = Box::new(self.support("io", opener, span));
            let args = self.arguments(&call.arguments);
            return self.make(span, ExprKind::Call { callee, args });
        }
        if self.only_reads(call) {
            return self.open_to_read(call, span);
        }
        self.calling = call.func.is_name_expr();
        let callee = self.boxed(&call.func);
        self.calling = false;
        if let Tree::Attribute(attribute) = &*call.func {
            let at = self.attribute_span(attribute).start;
            span.start = at;
        }
        let mut args = self.arguments(&call.arguments);
        if self.evaluates_text(call) {
            let names = self.module_dict(span);
            args.push(Arg::Keyword("_names".to_string(), names));
        }
        if let (ExprKind::Builtin(name), [Arg::Positional(listed)]) = (&callee.kind, &args[..])
            && name == "dir"
            && matches!(super::target::module_of(listed), Some(ExprKind::ExternalModule(m)) if m == "builtins")
        {
            return self.builtin_names(span);
        }
        self.note_reflection(&callee.kind, &args);
        self.make(span, ExprKind::Call { callee, args })
    }

    /// `dir(builtins)`: all names that CPython has there, also those that a program cannot have compiled.
    fn builtin_names(&mut self, span: Span) -> Expr {
        let constants = [
            "False",
            "None",
            "True",
            "__debug__",
            "__doc__",
            "__loader__",
            "__name__",
            "__package__",
            "__spec__",
        ];
        let later = ["PythonFinalizationError", "_IncompleteInputError"];
        let later = later
            .into_iter()
            .filter(|name| self.stdlib.has("builtins", name));
        let mut names: Vec<&str> = crate::stdlib::BUILTINS.to_vec();
        names.extend(constants.into_iter().chain(later));
        names.sort_unstable();
        let items = names.into_iter();
        let items = items
            .map(|name| Element::Item(self.string(span, name)))
            .collect();
        self.make(span, ExprKind::List(items))
    }

    /// `get_type_hints(x)` where annotations are text: what the names in it mean is up to this module.
    fn evaluates_text(&self, call: &ast::ExprCall) -> bool {
        let named = |keyword: &ast::Keyword| match keyword.arg.as_deref() {
            Some(name) => name == "include_extras",
            None => false,
        };
        let name = "get_type_hints";
        let starred = matches!(&*call.func, Tree::Name(n) if n.id.as_str() == name)
            && self.star_names[self.at].contains(name);
        (starred || self.is_name_of(self.at, &call.func, "typing", name))
            && call.arguments.args.len() == 1
            && call.arguments.keywords.iter().all(named)
            && (self.current_scopes().future_annotations
                || super::annotation::has_text(&self.current().tree.body))
    }

    /// What opens a standard stream again where its number, or `sys.stdin.fileno()`, stands in a call of `open`: no
    /// other program needs the streams to open files.
    fn opens_standard(&self, call: &ast::ExprCall) -> Option<&'static str> {
        let file = call.arguments.find_argument_value("file", 0)?;
        let number = match file {
            Tree::NumberLiteral(literal) => match &literal.value {
                ast::Number::Int(number) => number.as_u8()?,
                _ => return None,
            },
            Tree::Call(asked) if asked.arguments.is_empty() => {
                let Tree::Attribute(fileno) = &*asked.func else {
                    return None;
                };
                let Tree::Attribute(stream) = &*fileno.value else {
                    return None;
                };
                let sys = matches!(&*stream.value, Tree::Name(n) if n.id.as_str() == "sys");
                match stream.attr.as_str() {
                    _ if !sys || fileno.attr.as_str() != "fileno" => return None,
                    "stdin" => 0,
                    "stdout" => 1,
                    "stderr" => 2,
                    _ => return None,
                }
            }
            _ => return None,
        };
        let named = match &*call.func {
            Tree::Name(name) => name.id.as_str() == "open" && self.is_builtin("open"),
            func => self.is_name_of(self.at, func, "io", "open"),
        };
        match number {
            _ if !named => None,
            0 => Some("open_input"),
            1 | 2 => Some("open_output"),
            _ => None,
        }
    }

    /// Whether the call is `open` of a file of text for reading: a program that has no other needs no power to write.
    fn only_reads(&self, call: &ast::ExprCall) -> bool {
        let reading = |mode: &Tree| match mode {
            Tree::StringLiteral(text) => matches!(text.value.to_str(), "r" | "rt" | "tr"),
            _ => false,
        };
        let plain = |keyword: &ast::Keyword| match keyword.arg.as_deref() {
            Some("mode") => call.arguments.args.len() == 1 && reading(&keyword.value),
            Some("encoding" | "errors" | "newline") => true,
            _ => false,
        };
        let is_path = |file: &Tree| {
            !file.is_starred_expr() && !file.is_number_literal_expr() && !file.is_unary_op_expr()
        };
        let positional = match &call.arguments.args[..] {
            [file] => is_path(file),
            [file, mode] => is_path(file) && reading(mode),
            _ => false,
        };
        let open = matches!(&*call.func, Tree::Name(name) if name.id.as_str() == "open");
        let there = self.modules.find(Origin::Stdlib, "_filein").is_some();
        there
            && open
            && positional
            && call.arguments.keywords.iter().all(plain)
            && self.is_builtin("open")
    }

    fn open_to_read(&mut self, call: &ast::ExprCall, span: Span) -> Expr {
        let callee = Box::new(self.support("_filein", "open_to_read", span));
        let mut args = self.arguments(&call.arguments);
        args.retain(|arg| !matches!(arg, Arg::Keyword(name, _) if name == "mode"));
        if let [Arg::Positional(_), Arg::Positional(_), ..] = args[..] {
            args.remove(1);
        }
        self.make(span, ExprKind::Call { callee, args })
    }

    /// Positional ones first, then keywords, each in source order: as CPython evaluates them.
    pub(crate) fn arguments(&mut self, arguments: &ast::Arguments) -> Vec<Arg> {
        let mut args = Vec::with_capacity(arguments.len());
        for argument in &arguments.args {
            args.push(match argument {
                Tree::Starred(star) => Arg::Star(self.expr(&star.value)),
                // A bare generator expression starts at the parenthesis of the call.
                Tree::Generator(node) if !node.parenthesized => {
                    let first_line = self.line_of(arguments.range.start());
                    Arg::Positional(self.generator(node, arguments.range, first_line))
                }
                other => Arg::Positional(self.expr(other)),
            });
        }
        for keyword in &arguments.keywords {
            let value = self.expr(&keyword.value);
            args.push(match &keyword.arg {
                Some(name) => {
                    self.note_name(name.as_str().to_string());
                    Arg::Keyword(name.as_str().to_string(), value)
                }
                None => Arg::DoubleStar(value),
            });
        }
        args
    }

    /// `super()` in a method: the class cell and the first parameter of the running function.
    fn bare_super(&mut self, call: &ast::ExprCall) -> Option<ExprKind> {
        let Tree::Name(name) = &*call.func else {
            return None;
        };
        if name.id.as_str() != "super" || !call.arguments.is_empty() || !self.is_builtin("super") {
            return None;
        }
        let object = self
            .frame()
            .locals
            .iter()
            .position(|l| l.param == Some(0))
            .filter(|_| self.frame().has_positional)?;
        let class_cell = match self.place("__class__") {
            Place::Variable(owner) if self.current_scopes().get(owner).kind == ScopeKind::Class => {
                self.variable(owner, "__class__")
            }
            _ => return Some(self.super_outside(call)),
        };
        Some(ExprKind::Super {
            class_cell,
            object: LocalId(object as u32),
        })
    }

    /// `super()` in a function that no class is around.
    fn super_outside(&mut self, call: &ast::ExprCall) -> ExprKind {
        let span = self.span(call.range());
        let callee = Box::new(self.make(span, ExprKind::Builtin("RuntimeError".to_string())));
        let message = self.string(span, "super(): __class__ cell not found");
        let args = vec![Arg::Positional(message)];
        let exc = Some(self.make(span, ExprKind::Call { callee, args }));
        let kind = StmtKind::Raise { exc, cause: None };
        let stmts = vec![Stmt { span, kind }];
        let value = Box::new(self.none(span));
        ExprKind::Block { stmts, value }
    }

    /// Some attribute name in the function being lowered is known only when it runs.
    pub(crate) fn note_dynamic_attributes(&mut self) {
        let function = self.frame().func;
        if self.is_worded() {
            self.wording.insert(function);
        } else {
            self.program.dynamic_attributes.insert(function);
        }
    }

    /// Names that reflection uses are used; computed ones may be any.
    fn note_reflection(&mut self, callee: &ExprKind, args: &[Arg]) {
        match callee {
            ExprKind::Attribute { object, name } if self.may_be_registry(&object.kind) => {
                match name.as_str() {
                    "pop" | "clear" | "popitem" => self.observed.forgets = true,

                    "update" | "setdefault" => {
                        for key in listed_keys(args) {
                            self.refuse_settled(Some(&key), object.span);
                        }
                    }
                    _ => {}
                }
            }
            ExprKind::Attribute { name, .. } if name == "__getattr__" => {
                self.note_attribute(args.last());
            }
            // The name comes last, with and without the object.
            ExprKind::Attribute { name, .. } if name == "__getattribute__" => {
                self.note_attribute(args.last());
            }
            ExprKind::GlobalOr { otherwise, .. } => self.note_reflection(&otherwise.kind, args),
            ExprKind::Builtin(name) => match name.as_str() {
                "setattr" | "delattr" => {
                    self.program.replaces_output |= !matches!(
                        args.get(1),
                        Some(Arg::Positional(Expr { kind: ExprKind::Str(PyString::Utf8(name)), .. })) if name != "stdout"
                    );
                    self.note_attribute(args.get(1));
                    self.note_module_store(args);
                }
                "getattr" | "hasattr" => self.note_asked(args),
                "dir" => {
                    self.note_name("__dict__".to_string());
                    self.note_listed_module(args.first());
                }
                "vars" => {
                    self.note_dynamic_attributes();
                    self.note_name("__dict__".to_string());
                }
                _ => {}
            },
            ExprKind::External { module, name }
                if module == "_types" && name == "attribute_values" =>
            {
                self.note_attribute(args.get(1));
            }
            ExprKind::External { module, name } if module == "operator" => match name.as_str() {
                "attrgetter" => args.iter().for_each(|arg| self.note_attribute(Some(arg))),
                "methodcaller" => self.note_attribute(args.first()),
                _ => {}
            },
            _ => {}
        }
    }

    /// `dir(math)`: of what is not written in Python only that is there whose name the program may ask for.
    fn note_listed_module(&mut self, listed: Option<&Arg>) {
        if let Some(Arg::Positional(listed)) = listed
            && matches!(
                super::target::module_of(listed),
                Some(ExprKind::ExternalModule(_))
            )
        {
            self.note_dynamic_attributes();
        }
    }

    /// `setattr(sys, name, value)`: what the program reads there is no longer the runtime's own.
    fn note_module_store(&mut self, args: &[Arg]) {
        let [Arg::Positional(object), Arg::Positional(name), ..] = args else {
            return;
        };
        let Some(ExprKind::ExternalModule(module)) = super::target::module_of(object) else {
            return;
        };
        let name = match &name.kind {
            ExprKind::Str(PyString::Utf8(name)) => name.clone(),
            _ => String::new(),
        };
        let key = (module.clone(), name);
        self.program.external_stores.insert(key);
    }

    /// `getattr(object, name)`: a computed name matters for what the object may be.
    fn note_asked(&mut self, args: &[Arg]) {
        let [Arg::Positional(object), Arg::Positional(name), ..] = args else {
            return self.note_attribute(args.get(1));
        };
        let computed = match &name.kind {
            ExprKind::Str(_) => false,
            ExprKind::Local(local) => !self.is_asked_name(*local),
            _ => true,
        };
        if computed && !self.is_worded() {
            let function = self.frame().func;
            let asked = (function, object.id);
            self.program.computed_attributes.insert(asked);
        } else {
            self.note_attribute(args.get(1));
        }
    }

    fn note_attribute(&mut self, arg: Option<&Arg>) {
        match arg {
            Some(Arg::Positional(Expr {
                kind: ExprKind::Str(PyString::Utf8(name)),
                ..
            })) => {
                name.split('.')
                    .for_each(|name| self.note_name(name.to_string()));
            }
            Some(Arg::Positional(Expr {
                kind: ExprKind::Local(local),
                ..
            })) if self.is_asked_name(*local) => {}
            _ => self.note_dynamic_attributes(),
        }
    }

    /// The name that `__getattr__` and its like are asked for: one that some attribute of the program has. Who calls
    /// it by name may ask for any ([`Lowerer::note_hook`]).
    fn is_asked_name(&self, local: LocalId) -> bool {
        let [.., method] = &self.frames[..] else {
            return false;
        };
        let variable = &method.locals[local.index()];
        let symbol = self
            .current_scopes()
            .get(method.host)
            .symbol(&variable.name);
        self.in_hook() && variable.param == Some(1) && symbol.is_some_and(|s| s.bindings.len() == 1)
    }

    /// In a method that is asked for attributes by their names.
    fn in_hook(&self) -> bool {
        let [.., body, method] = &self.frames[..] else {
            return false;
        };
        let name = method.qualname.rsplit('.').next();
        body.class.is_some()
            && matches!(
                name,
                Some("__getattr__" | "__getattribute__" | "__setattr__" | "__delattr__")
            )
    }

    /// A hook that others call by its name may be asked for any name.
    pub(crate) fn note_hook(&mut self, name: &str) {
        if name == "__getattr__" && !self.in_hook() {
            self.note_dynamic_attributes();
        }
    }
}

/// The constant keys in the arguments of `update` and `setdefault`.
fn listed_keys(args: &[Arg]) -> Vec<String> {
    let text = |e: &Expr| match &e.kind {
        ExprKind::Str(PyString::Utf8(text)) => Some(text.clone()),
        _ => None,
    };
    let mut keys = Vec::new();
    for arg in args {
        match arg {
            Arg::Keyword(name, _) => keys.push(name.clone()),
            Arg::Positional(Expr {
                kind: ExprKind::Dict(items),
                ..
            }) => keys.extend(items.iter().filter_map(|(key, _)| text(key.as_ref()?))),
            Arg::Positional(key) => keys.extend(text(key)),
            _ => {}
        }
    }
    keys
}
