//! Definitions, declarations and bindings: what makes a name local, global or nonlocal.

use ruff_python_ast::{self as ast, Expr};
use ruff_text_size::{Ranged, TextRange};

use super::build::Builder;
use super::{Binding, BindingKind, Place, ScopeKind, Symbol};

impl<'a> Builder<'a> {
    /// Binds `name` in the current scope.
    pub(super) fn bind(&mut self, name: &str, kind: BindingKind, range: TextRange) {
        if name == "__debug__" {
            let verb = if kind == BindingKind::Delete {
                "delete"
            } else {
                "assign to"
            };
            self.error(format!("cannot {verb} __debug__"), range);
        }
        let mangled = self.mangled(name);
        let binding = Binding {
            kind,
            end: range.end().into(),
            straight: self.straight,
        };
        let dead = self.dead;
        let current = self.current;
        let symbol = self.scopes.scopes[current.index()].symbol_mut(&mangled);
        symbol.bound = true;
        if !dead {
            symbol.bindings.push(binding);
        }
    }

    pub(super) fn use_name(&mut self, name: &str) {
        let mangled = self.mangled(name);
        let current = self.current;
        self.scopes.scopes[current.index()]
            .symbol_mut(&mangled)
            .used = true;
        let kind = self.scope().kind;
        let is_function = !matches!(kind, ScopeKind::Module | ScopeKind::Class);
        if name == "super" && is_function {
            self.scopes.scopes[current.index()]
                .symbol_mut("__class__")
                .used = true;
        }
    }

    pub(super) fn annotate(&mut self, name: &str, range: TextRange) {
        let mangled = self.mangled(name);
        let is_module = self.scope().kind == ScopeKind::Module;
        let current = self.current;
        let symbol = self.scopes.scopes[current.index()].symbol_mut(&mangled);
        let (global, nonlocal) = (symbol.global && !is_module, symbol.nonlocal);
        symbol.annotated = true;
        symbol.bound = true;
        if global {
            self.error(format!("annotated name '{name}' can't be global"), range);
        } else if nonlocal {
            self.error(format!("annotated name '{name}' can't be nonlocal"), range);
        }
    }

    /// An assignment or `del` target.
    pub(super) fn target(&mut self, target: &'a Expr, kind: BindingKind, statement: TextRange) {
        match target {
            Expr::Name(name) => self.bind(&name.id, kind, statement),
            Expr::Starred(star) => self.target(&star.value, kind, statement),
            Expr::Tuple(ast::ExprTuple { elts, .. }) | Expr::List(ast::ExprList { elts, .. }) => {
                let stars = elts.iter().filter(|e| e.is_starred_expr()).count();
                if kind == BindingKind::Delete && stars > 0 {
                    self.error("cannot delete starred", target.range());
                } else if stars > 1 {
                    self.error("multiple starred expressions in assignment", target.range());
                } else if elts
                    .iter()
                    .position(Expr::is_starred_expr)
                    .is_some_and(|at| at > 255)
                {
                    let message = "too many expressions in star-unpacking assignment";
                    self.error(message, target.range());
                }
                for element in elts {
                    self.target(element, kind.clone(), statement);
                }
            }
            Expr::Attribute(attribute) if attribute.attr.as_str() == "__debug__" => {
                self.error("cannot assign to __debug__", target.range());
            }
            other => self.expr(other),
        }
    }

    pub(super) fn function_def(&mut self, def: &'a ast::StmtFunctionDef) {
        for decorator in &def.decorator_list {
            self.expr(&decorator.expression);
        }
        self.defaults(&def.parameters);
        self.bind(&def.name, BindingKind::Def, def.range);
        let outer = self.current;
        self.type_params(def.type_params.as_deref(), None);
        if !self.scopes.future_annotations {
            for parameter in &def.parameters {
                self.optional(parameter.annotation());
            }
            self.optional(def.returns.as_deref());
        }
        let scope = self.open(ScopeKind::Function, def.range, None);
        self.scopes.scopes[scope.index()].is_async = def.is_async;
        self.inside(outer, |b| {
            b.parameters(&def.parameters);
            b.body(&def.body);
        });
    }

    pub(super) fn defaults(&mut self, parameters: &'a ast::Parameters) {
        for parameter in parameters.iter_non_variadic_params() {
            self.optional(parameter.default());
        }
    }

    pub(super) fn parameters(&mut self, parameters: &'a ast::Parameters) {
        for parameter in parameters {
            let (name, range) = (parameter.name().as_str(), parameter.name().range());
            let mangled = self.mangled(name);
            if self.scope().symbol(&mangled).is_some_and(|s| s.param) {
                self.error(
                    format!("duplicate argument '{name}' in function definition"),
                    range,
                );
            }
            self.bind(name, BindingKind::Param, range);
            let current = self.current;
            self.scopes.scopes[current.index()]
                .symbol_mut(&mangled)
                .param = true;
        }
    }

    pub(super) fn class_def(&mut self, class: &'a ast::StmtClassDef) {
        for decorator in &class.decorator_list {
            self.expr(&decorator.expression);
        }
        let outer = self.current;
        self.type_params(class.type_params.as_deref(), Some(class.name.to_string()));
        if let Some(arguments) = &class.arguments {
            self.arguments(arguments);
        }
        let inner = std::mem::replace(&mut self.current, outer);
        self.bind(&class.name, BindingKind::Class, class.range);
        self.current = inner;
        self.open(
            ScopeKind::Class,
            class.range,
            Some(class.name.as_str().to_string()),
        );
        self.inside(outer, |b| b.body(&class.body));
    }

    pub(super) fn global(&mut self, node: &'a ast::StmtGlobal) {
        for name in &node.names {
            let mangled = self.mangled(name);
            let is_module = self.scope().kind == ScopeKind::Module;
            if let Some(message) = self.conflict(&mangled, "global") {
                self.error(message, node.range);
            }
            let current = self.current;
            let symbol = self.scopes.scopes[current.index()].symbol_mut(&mangled);
            if symbol.nonlocal {
                self.error(format!("name '{name}' is nonlocal and global"), node.range);
            } else if !is_module {
                symbol.global = true;
            }
        }
    }

    pub(super) fn nonlocal(&mut self, node: &'a ast::StmtNonlocal) {
        for name in &node.names {
            let mangled = self.mangled(name);
            if self.scope().kind == ScopeKind::Module {
                self.error(
                    "nonlocal declaration not allowed at module level",
                    node.range,
                );
                continue;
            }
            if let Some(message) = self.conflict(&mangled, "nonlocal") {
                self.error(message, node.range);
            }
            let current = self.current;
            let symbol = self.scopes.scopes[current.index()].symbol_mut(&mangled);
            if symbol.global {
                self.error(format!("name '{name}' is nonlocal and global"), node.range);
            } else {
                symbol.nonlocal = true;
            }
        }
    }

    /// Why a name cannot be declared any more.
    fn conflict(&self, name: &str, what: &str) -> Option<String> {
        let symbol = self.scope().symbol(name)?;
        if symbol.param {
            Some(format!("name '{name}' is parameter and {what}"))
        } else if symbol.used {
            Some(format!("name '{name}' is used prior to {what} declaration"))
        } else if symbol.annotated {
            Some(format!("annotated name '{name}' can't be {what}"))
        } else if symbol.bound && !symbol.global && !symbol.nonlocal && !only_imported(symbol) {
            Some(format!(
                "name '{name}' is assigned to before {what} declaration"
            ))
        } else {
            None
        }
    }

    /// Every nonlocal name must be a variable of a function around.
    pub(super) fn check_nonlocals(&mut self) {
        let mut missing = Vec::new();
        let mut parameters = Vec::new();
        for (index, scope) in self.scopes.scopes.iter().enumerate() {
            for (name, symbol) in &scope.symbols {
                let id = super::ScopeId(index as u32);
                let declared = !matches!(
                    scope.kind,
                    ScopeKind::Comprehension | ScopeKind::GeneratorExpr
                );
                if !declared || !symbol.nonlocal {
                    continue;
                }
                match self.scopes.place(id, name) {
                    Place::Global => missing.push((name.clone(), scope.range)),
                    Place::Variable(owner)
                        if self.scopes.get(owner).kind == ScopeKind::TypeParams =>
                    {
                        parameters.push((name.clone(), scope.range));
                    }
                    _ => {}
                }
            }
        }
        for (name, range) in missing {
            let at = self.nonlocal_statement(&name, range);
            self.error(format!("no binding for nonlocal '{name}' found"), at);
        }
        for (name, range) in parameters {
            let at = self.nonlocal_statement(&name, range);
            self.error(
                format!("nonlocal binding not allowed for type parameter '{name}'"),
                at,
            );
        }
    }

    /// The declaration of `name` in the definition at `range`: where its text stands behind `nonlocal`.
    fn nonlocal_statement(&self, name: &str, range: TextRange) -> TextRange {
        let mut finder = NonlocalFinder {
            name,
            range,
            found: None,
        };
        ast::visitor::Visitor::visit_body(&mut finder, &self.input.tree.body);
        finder.found.unwrap_or(range)
    }
}

/// CPython lets a name be imported before it is declared.
fn only_imported(symbol: &Symbol) -> bool {
    let is_import = |b: &Binding| {
        matches!(
            b.kind,
            BindingKind::ImportModule(_) | BindingKind::ImportFrom(..)
        )
    };
    !symbol.bindings.is_empty() && symbol.bindings.iter().all(is_import)
}

struct NonlocalFinder<'n> {
    name: &'n str,
    range: TextRange,
    found: Option<TextRange>,
}

impl ast::visitor::Visitor<'_> for NonlocalFinder<'_> {
    fn visit_stmt(&mut self, stmt: &ast::Stmt) {
        if let ast::Stmt::Nonlocal(node) = stmt
            && self.range.contains_range(node.range)
            && node.names.iter().any(|n| self.name.ends_with(n.as_str()))
        {
            self.found.get_or_insert(node.range);
        }
        ast::visitor::walk_stmt(self, stmt);
    }
}
