//! What the `try` statements around a statement catch: an import or attribute that is missing under such a guard
//! raises at run time, as the program expects, in place of being refused. Judges handlers by their names.

use ruff_python_ast::{self as ast, ExceptHandler, Expr};

use super::Lowerer;

/// What one `try` (or `with suppress(...)`) catches of the errors that name resolution can foresee.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Guard {
    pub(crate) import: bool,
    pub(crate) attribute: bool,
    pub(crate) name: bool,
}

impl Guard {
    pub(crate) fn of_handlers(handlers: &[ExceptHandler]) -> Guard {
        let mut guard = Guard::default();
        for handler in handlers {
            let ExceptHandler::ExceptHandler(handler) = handler;
            match &handler.type_ {
                None => guard = Guard { import: true, attribute: true, name: true },
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
            call.arguments.args.iter().for_each(|types| guard.add(types));
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
    }
}

fn last_name(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Name(name) => Some(name.id.as_str()),
        Expr::Attribute(attribute) => Some(attribute.attr.as_str()),
        _ => None,
    }
}

impl Lowerer<'_> {
    pub(crate) fn guarded(&self, which: impl Fn(&Guard) -> bool) -> bool {
        self.frames.last().is_some_and(|frame| frame.guards.iter().any(which))
    }
}
