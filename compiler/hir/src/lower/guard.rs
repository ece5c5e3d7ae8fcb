//! What the `try` statements around a statement catch: an import or attribute that is missing under such a guard
//! raises at run time, as the program expects, in place of being refused. Judges handlers by their names.

use molt_syntax::{Modules, Origin, resolve_relative};
use ruff_python_ast::{self as ast, ExceptHandler, Expr, Stmt};

use super::Lowerer;
use crate::StdlibIndex;

/// What one `try` (or `with suppress(...)`) catches of the errors that name resolution can foresee.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Guard {
    pub(crate) import: bool,
    pub(crate) attribute: bool,
    pub(crate) name: bool,
    pub(crate) syntax: bool,
}

impl Guard {
    pub(crate) fn of_handlers(handlers: &[ExceptHandler]) -> Guard {
        let mut guard = Guard::default();
        for handler in handlers {
            let ExceptHandler::ExceptHandler(handler) = handler;
            match &handler.type_ {
                None => {
                    guard = Guard {
                        import: true,
                        attribute: true,
                        name: true,
                        syntax: true,
                    }
                }
                Some(types) => guard.add(types),
            }
        }
        guard
    }

    /// `suppress(ImportError)` as a context manager.
    pub(crate) fn of_manager(manager: &Expr) -> Guard {
        let mut guard = Guard::default();
        if let Expr::Call(call) = manager
            && last_name(&call.func) == Some("suppress")
        {
            call.arguments
                .args
                .iter()
                .for_each(|types| guard.add(types));
        }
        guard
    }

    fn add(&mut self, types: &Expr) {
        if let Expr::Tuple(ast::ExprTuple { elts, .. }) = types {
            elts.iter().for_each(|one| self.add(one));
            return;
        }
        let name = last_name(types).unwrap_or("");
        let any = matches!(name, "Exception" | "BaseException");
        self.import |= any || matches!(name, "ImportError" | "ModuleNotFoundError");
        self.attribute |= any || name == "AttributeError";
        self.name |= any || name == "NameError";
        self.syntax |= any || name == "SyntaxError";
    }
}

fn last_name(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Name(name) => Some(name.id.as_str()),
        Expr::Attribute(attribute) => Some(attribute.attr.as_str()),
        _ => None,
    }
}

/// Whether a statement is an import from the stdlib that cannot fail.
pub(crate) fn succeeds(
    modules: &Modules,
    stdlib: &StdlibIndex,
    importer: usize,
    stmt: &Stmt,
) -> bool {
    let origin = modules.modules[importer].origin;
    let listed = |dotted: &str| origin == Origin::User && modules.listed.covers(dotted, false);
    let module = |dotted: &str| match modules.find(origin, dotted) {
        _ if listed(dotted) => false,
        Some(index) => modules.modules[index].origin == Origin::Stdlib,
        None => stdlib.has_module(dotted),
    };
    match stmt {
        Stmt::Import(import) => import.names.iter().all(|alias| {
            let dotted = alias.name.as_str();
            let parents = dotted.match_indices('.').map(|(end, _)| &dotted[..end]);
            parents.chain([dotted]).all(module)
        }),
        Stmt::ImportFrom(import) => {
            let package = &modules.modules[importer].package;
            let name = import.module.as_ref().map(|m| m.as_str());
            let Some(dotted) = resolve_relative(package, import.level, name) else {
                return false;
            };
            module(&dotted)
                && import
                    .names
                    .iter()
                    .all(|alias| match modules.find(origin, &dotted) {
                        Some(index) => binds(&modules.modules[index].tree.body, &alias.name),
                        None => stdlib.has(&dotted, &alias.name),
                    })
        }
        _ => false,
    }
}

/// A definition or plain assignment at the top of a module binds `name`.
fn binds(body: &[Stmt], name: &str) -> bool {
    body.iter().any(|stmt| match stmt {
        Stmt::FunctionDef(def) => def.name.as_str() == name,
        Stmt::ClassDef(def) => def.name.as_str() == name,
        Stmt::Assign(assign) => assign
            .targets
            .iter()
            .any(|target| matches!(target, Expr::Name(n) if n.id.as_str() == name)),
        _ => false,
    })
}

impl Lowerer<'_> {
    pub(crate) fn guarded(&self, which: impl Fn(&Guard) -> bool) -> bool {
        self.frames
            .last()
            .is_some_and(|frame| frame.guards.iter().any(which))
    }
}
