//! Which scope owns each name of a module, as CPython's symbol table decides it.
//!
//! Takes one syntax tree; gives a tree of scopes with resolved symbols, and the errors that only scopes show.
//! Comprehensions are scopes of their own here and part of the function around them ([`Scopes::host`]).

mod build;
mod consumed;
mod declare;
mod expr;
mod pattern;
mod type_params;

use std::collections::HashMap;

use molt_source::{Diagnostic, FileId, Version};
use ruff_python_ast as ast;
use ruff_text_size::TextRange;

pub(crate) use build::build;
pub(crate) use consumed::{Consumer, handed};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ScopeId(pub(crate) u32);

impl ScopeId {
    pub(crate) const MODULE: ScopeId = ScopeId(0);

    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ScopeKind {
    Module,
    Function,
    Lambda,
    Class,
    /// Of a list, set or dict: inlined into the function around it.
    Comprehension,
    GeneratorExpr,
    /// Of a generator that the builtin that it is handed to exhausts at once: inlined, as a comprehension.
    Consumed,
    /// The type parameters of a definition: part of the function around it.
    TypeParams,
    /// What is evaluated when it is asked for: a bound, the value of a `type` statement.
    Lazy,
}

impl ScopeKind {
    /// It sees the names of the class that it stands in.
    fn sees_class(self) -> bool {
        matches!(self, ScopeKind::TypeParams | ScopeKind::Lazy)
    }

    /// Its code is part of the function around it.
    fn is_inlined(self) -> bool {
        matches!(
            self,
            ScopeKind::Comprehension | ScopeKind::Consumed | ScopeKind::TypeParams
        )
    }
}

/// What binds a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BindingKind {
    Param,
    Def,
    Class,
    /// To the module of this absolute name.
    ImportModule(String),
    /// To an attribute of the module of this absolute name.
    ImportFrom(String, String),
    Assign,
    Delete,
}

#[derive(Clone, Debug)]
pub(crate) struct Binding {
    pub(crate) kind: BindingKind,
    /// Where the statement ends: what stands behind it runs after it, if it is `straight`.
    pub(crate) end: u32,
    /// Directly in the body of its scope, outside branches, loops, `try` and `with`.
    pub(crate) straight: bool,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Symbol {
    pub(crate) bound: bool,
    pub(crate) param: bool,
    pub(crate) global: bool,
    pub(crate) nonlocal: bool,
    pub(crate) used: bool,
    pub(crate) annotated: bool,
    /// Bound by the `for` of a comprehension.
    pub(crate) iteration: bool,
    /// Read or written by a function inside: lives in a cell.
    pub(crate) captured: bool,
    pub(crate) bindings: Vec<Binding>,
}

#[derive(Debug)]
pub(crate) struct Scope {
    pub(crate) kind: ScopeKind,
    pub(crate) parent: Option<ScopeId>,
    pub(crate) range: TextRange,
    /// The class whose name mangles private names here.
    pub(crate) private: Option<String>,
    pub(crate) is_generator: bool,
    /// `async def`, or a comprehension that awaits.
    pub(crate) is_async: bool,
    /// Class: some function inside uses `__class__` or `super`.
    pub(crate) needs_class_cell: bool,
    /// Class: something evaluated later reads its namespace.
    pub(crate) keeps_namespace: bool,
    /// In order of first appearance.
    pub(crate) symbols: Vec<(String, Symbol)>,
    by_name: HashMap<String, usize>,
}

impl Scope {
    pub(crate) fn symbol(&self, name: &str) -> Option<&Symbol> {
        self.by_name.get(name).map(|&i| &self.symbols[i].1)
    }

    fn symbol_mut(&mut self, name: &str) -> &mut Symbol {
        let next = self.symbols.len();
        let index = *self.by_name.entry(name.to_string()).or_insert(next);
        if index == next {
            self.symbols.push((name.to_string(), Symbol::default()));
        }
        &mut self.symbols[index].1
    }
}

/// Where a name lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A variable of this function, comprehension, or (`__class__` only) class.
    Variable(ScopeId),
    /// The namespace of the class body that is running.
    Namespace,
    /// The namespace of a class whose body ran before.
    KeptNamespace(ScopeId),
    Global,
}

#[derive(Debug)]
pub(crate) struct Scopes {
    pub(crate) scopes: Vec<Scope>,
    by_node: HashMap<(TextRange, ScopeKind), ScopeId>,
    /// `from __future__ import annotations`.
    pub(crate) future_annotations: bool,
    /// Absolute names of modules that `import *` takes, with their positions.
    pub(crate) star_imports: Vec<(String, TextRange)>,
}

impl Scopes {
    pub(crate) fn get(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.index()]
    }

    /// The scope that a definition, lambda, class or comprehension opens.
    pub(crate) fn of_node(&self, range: TextRange, kind: ScopeKind) -> ScopeId {
        self.by_node
            .get(&(range, kind))
            .copied()
            .expect("every node that opens a scope was visited")
    }

    /// The scope of a generator expression that became part of the function around.
    pub(crate) fn consumed(&self, range: TextRange) -> Option<ScopeId> {
        self.by_node.get(&(range, ScopeKind::Consumed)).copied()
    }

    /// The function, class body or module body in which the code of `scope` runs.
    pub(crate) fn host(&self, mut scope: ScopeId) -> ScopeId {
        while let Scope {
            kind,
            parent: Some(parent),
            ..
        } = self.get(scope)
            && kind.is_inlined()
        {
            scope = *parent;
        }
        scope
    }

    /// Where `name` (mangled) lives, seen from `scope`.
    pub(crate) fn place(&self, scope: ScopeId, name: &str) -> Place {
        let here = self.get(scope);
        if let Some(symbol) = here.symbol(name) {
            if symbol.global {
                return Place::Global;
            }
            if symbol.bound && !symbol.nonlocal {
                return match here.kind {
                    ScopeKind::Module => Place::Global,
                    ScopeKind::Class => Place::Namespace,
                    _ => Place::Variable(scope),
                };
            }
        }
        self.enclosing(scope, name)
    }

    fn enclosing(&self, scope: ScopeId, name: &str) -> Place {
        let here = self.get(scope);
        let mut at = here.parent;
        let mut sees_class = here.kind.sees_class();
        let mut later = here.kind == ScopeKind::Lazy;
        while let Some(id) = at {
            let candidate = self.get(id);
            at = candidate.parent;
            let in_class = std::mem::replace(&mut sees_class, false);
            match candidate.kind {
                ScopeKind::Module => return Place::Global,
                ScopeKind::Class if name == "__class__" => return Place::Variable(id),
                ScopeKind::Class => match candidate.symbol(name) {
                    Some(symbol) if in_class && symbol.global => return Place::Global,
                    Some(symbol) if in_class && symbol.bound && !symbol.nonlocal => {
                        return if later {
                            Place::KeptNamespace(id)
                        } else {
                            Place::Namespace
                        };
                    }
                    _ => {}
                },
                _ => match candidate.symbol(name) {
                    Some(symbol) if symbol.global => return Place::Global,
                    Some(symbol) if symbol.bound && !symbol.nonlocal => return Place::Variable(id),
                    _ => {}
                },
            }
            sees_class = in_class && candidate.kind.sees_class();
            later |= candidate.kind == ScopeKind::Lazy;
        }
        Place::Global
    }

    /// Marks variables that functions inside use, and gives each binding to the scope that owns the name.
    fn resolve(&mut self) {
        for index in 0..self.scopes.len() {
            let scope = ScopeId(index as u32);
            for at in 0..self.scopes[index].symbols.len() {
                self.resolve_symbol(scope, at);
            }
        }
    }

    fn resolve_symbol(&mut self, scope: ScopeId, at: usize) {
        let (name, symbol) = &self.scopes[scope.index()].symbols[at];
        let name = name.clone();
        let foreign = symbol.global || symbol.nonlocal || !symbol.bound;
        let place = self.place(scope, &name);
        if let Place::KeptNamespace(class) = place {
            self.scopes[class.index()].keeps_namespace = true;
        }
        if let Place::Variable(owner) = place {
            if self.get(owner).kind == ScopeKind::Class {
                self.scopes[owner.index()].needs_class_cell = true;
            } else if self.host(owner) != self.host(scope) {
                self.scopes[owner.index()].symbol_mut(&name).captured = true;
            }
        }
        if !foreign || scope == ScopeId::MODULE {
            return;
        }
        let moved: Vec<Binding> =
            std::mem::take(&mut self.scopes[scope.index()].symbols[at].1.bindings);
        let owner = match place {
            Place::Variable(owner) => owner,
            Place::Global => ScopeId::MODULE,
            Place::Namespace | Place::KeptNamespace(_) => return,
        };
        for binding in moved {
            let target = self.scopes[owner.index()].symbol_mut(&name);
            target.bound = true;
            target.bindings.push(Binding {
                straight: false,
                ..binding
            });
        }
    }
}

/// A private name in a class body gets the class's name in front: `__x` in `C` is `_C__x`.
pub(crate) fn mangle(private: Option<&str>, name: &str) -> String {
    match private.map(|class| class.trim_start_matches('_')) {
        Some(class)
            if !class.is_empty()
                && name.starts_with("__")
                && !name.ends_with("__")
                && !name.contains('.') =>
        {
            format!("_{class}{name}")
        }
        _ => name.to_string(),
    }
}

/// What the walk over one module needs to know.
pub(crate) struct Input<'a> {
    pub(crate) tree: &'a ast::ModModule,
    pub(crate) file: FileId,
    pub(crate) known: molt_syntax::Known<'a>,
    /// What relative imports start from.
    pub(crate) package: &'a str,
    pub(crate) version: Version,
    /// Generator expressions stay generators, whatever takes them.
    pub(crate) keeps_generators: bool,
    /// Whether an import statement cannot fail.
    pub(crate) succeeds: &'a dyn Fn(&ast::Stmt) -> bool,
}

pub(crate) struct Built {
    pub(crate) scopes: Scopes,
    pub(crate) errors: Vec<Diagnostic>,
}
