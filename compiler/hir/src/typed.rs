//! What a program makes for type checkers only: takes expressions of module level, says which of them do nothing but
//! give a type, and what their names stand for. Changes nothing.

use std::collections::HashSet;

use crate::ir::*;

/// The modules that make types.
pub(crate) struct Typing {
    /// By module: one of those that make types.
    makes_types: Vec<bool>,
    /// By module: part of the stdlib that runs only for what is read of it.
    pure: Vec<bool>,
}

/// What is called to make a type.
const MAKERS: [&str; 9] = [
    "NewType",
    "ParamSpec",
    "TypeVar",
    "TypeVarTuple",
    "bounded_variable",
    "constrained_variable",
    "lazy_alias",
    "parameters_variable",
    "variable",
];

impl Typing {
    /// `names`: those of the modules, by index.
    pub fn new<'a>(names: impl Iterator<Item = &'a str>, pure: &[bool]) -> Typing {
        let makes =
            |name: &str| matches!(name, "typing" | "_protocols" | molt_syntax::TYPE_PARAMETERS);
        Typing {
            makes_types: names.map(makes).collect(),
            pure: pure.to_vec(),
        }
    }

    /// The module makes types.
    pub fn makes_types(&self, module: ModuleId) -> bool {
        self.makes_types[module.index()]
    }

    /// The variable is one of a module of the stdlib that runs only for what is read of it.
    pub fn is_pure(&self, program: &Program, global: GlobalId) -> bool {
        self.pure[program.globals[global.index()].module.index()]
    }

    /// A call of one of these functions of a module that makes types.
    pub fn is_call_of(&self, program: &Program, value: &Expr, names: &[&str]) -> bool {
        let ExprKind::Call { callee, .. } = &value.kind else {
            return false;
        };
        named(program, callee).is_some_and(|g| {
            let global = &program.globals[g.index()];
            self.makes_types(global.module) && names.contains(&global.name.as_str())
        })
    }
}

/// A place at module level.
pub(crate) struct Place<'a> {
    pub typing: &'a Typing,
    pub program: &'a Program,
    /// The variables of the module that are bound by then.
    pub bound: &'a HashSet<GlobalId>,
    /// Those that were found to hold types.
    pub typed: &'a HashSet<GlobalId>,
}

impl Place<'_> {
    /// Whether evaluating does nothing but give a type, a variable of types or what the stdlib has under a name.
    pub fn is_typed(&self, value: &Expr) -> bool {
        match &value.kind {
            ExprKind::None | ExprKind::Ellipsis | ExprKind::Builtin(_) => true,
            ExprKind::Global(g) => self.bound.contains(g) && self.names_type(*g),
            ExprKind::ImportName { global, .. } => self.is_pure(*global),
            ExprKind::Attribute { .. } => {
                named(self.program, value).is_some_and(|g| self.is_pure(g))
            }
            ExprKind::Subscript { object, index } => {
                self.is_typed(object) && self.is_argument(index)
            }
            ExprKind::Binary {
                op: BinaryOp::BitOr,
                left,
                right,
                ..
            } => {
                let none = |e: &Expr| matches!(e.kind, ExprKind::None);
                self.is_typed(left) && self.is_typed(right) && !(none(left) && none(right))
            }
            ExprKind::Call { callee, args } => self.makes_type(callee, args),
            _ => false,
        }
    }

    fn is_pure(&self, global: GlobalId) -> bool {
        self.typing.is_pure(self.program, global)
    }

    /// What stands between the brackets of a type.
    fn is_argument(&self, index: &Expr) -> bool {
        let argument = |e: &Element| matches!(e, Element::Item(e) if self.is_argument(e));
        match &index.kind {
            ExprKind::Str(_) | ExprKind::Int(_) | ExprKind::Bool(_) => true,
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().all(argument),
            _ => self.is_typed(index),
        }
    }

    /// The variable holds a class, or what its module imports from the stdlib or made for type checkers.
    fn names_type(&self, global: GlobalId) -> bool {
        let globals = &self.program.globals;
        let found = &globals[global.index()];
        let imported =
            |alias: GlobalId| self.is_pure(alias) || globals[alias.index()].class.is_some();
        found.class.is_some() || found.alias.is_some_and(imported) || self.typed.contains(&global)
    }

    /// `TypeVar("T", bound=int)` and its like, with arguments that it takes.
    fn makes_type(&self, callee: &Expr, args: &[Arg]) -> bool {
        let Some(maker) = named(self.program, callee) else {
            return false;
        };
        let maker = &self.program.globals[maker.index()];
        if !self.typing.makes_types(maker.module) || !MAKERS.contains(&maker.name.as_str()) {
            return false;
        }
        let first = args.first();
        let is_named =
            matches!(first, Some(Arg::Positional(e)) if matches!(e.kind, ExprKind::Str(_)));
        let positional = args.iter().filter(|a| matches!(a, Arg::Positional(_)));
        // One constraint alone is an error, and so are two variances.
        let constrained_once = maker.name == "TypeVar" && positional.count() == 2;
        let variance = |a: &&Arg| matches!(a, Arg::Keyword(name, _) if name.ends_with("variant"));
        let variances = args.iter().filter(variance).count();
        is_named && !constrained_once && variances < 2 && args.iter().all(|a| self.fits_maker(a))
    }

    fn fits_maker(&self, arg: &Arg) -> bool {
        match arg {
            Arg::Positional(e) => {
                matches!(e.kind, ExprKind::Function { .. }) || self.is_argument(e)
            }
            Arg::Keyword(name, e) => {
                let known = ["bound", "covariant", "contravariant", "infer_variance"];
                known.contains(&name.as_str()) && self.is_argument(e)
            }
            Arg::Star(_) | Arg::DoubleStar(_) => false,
        }
    }
}

/// The variable of the module that first binds what the expression names.
pub(crate) fn named(program: &Program, value: &Expr) -> Option<GlobalId> {
    let mut at = match &value.kind {
        ExprKind::Global(g) | ExprKind::ImportName { global: g, .. } => *g,
        ExprKind::Attribute { object, name } => {
            let ExprKind::Module(module) = object.kind else {
                return None;
            };
            let globals = &program.modules[module.index()].globals;
            globals.iter().find(|(n, _)| n == name)?.1
        }
        _ => return None,
    };
    for _ in 0..program.globals.len() {
        match program.globals[at.index()].alias {
            Some(alias) => at = alias,
            None => return Some(at),
        }
    }
    None
}
