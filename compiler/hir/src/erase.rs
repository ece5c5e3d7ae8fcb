//! Parameters of generic classes that nothing looks at when the program runs: takes a lowered program in which nobody
//! asks what classes were parametrised with, gives it with `class A(Generic[T])` as `class A(Generic)`, and `A[int](x)`
//! as `A(x)`. Gives up, and says so, where a parameter is not plain.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::ir::*;
use crate::typed::{Typing, named};
use crate::visit;

/// What the program reads where it looks at the parameters of classes.
const LOOKS: [&str; 6] = [
    "__annotations__",
    "__class_getitem__",
    "__orig_bases__",
    "__orig_class__",
    "__parameters__",
    "__type_params__",
];

/// Whether the functions that are left mention (`names`) what is erased, or may come across it: code of the user
/// (`written`, by module) that reads whole dicts or attributes by computed names.
pub(crate) fn looks(
    program: &Program,
    names: &HashMap<FuncId, HashSet<String>>,
    written: &[bool],
) -> bool {
    let of_user = |f: &FuncId| written[program.functions[f.index()].module.index()];
    program.dynamic_attributes.iter().any(of_user)
        || program.computed_attributes.iter().any(|(f, _)| of_user(f))
        || names.iter().any(|(function, names)| {
            LOOKS.iter().any(|name| names.contains(*name))
                || of_user(function) && names.contains("__dict__")
        })
}

/// Erases. False where something stands in the way: the program is to be lowered anew, with all that there is to see.
pub(crate) fn erase(program: &mut Program, typing: &Typing) -> bool {
    let mut known = Known::new(program, typing);
    let plan = known.families(program).and_then(|()| known.calls(program));
    let Some(calls) = plan else {
        return false;
    };
    let (roots, family, spare, parameters) =
        (known.roots, known.family, known.spare, known.parameters);
    for function in &mut program.functions {
        visit::rewrite::exprs(&mut function.body, &mut |e| {
            rewrite(e, &family, &spare, &calls)
        });
    }
    for &class in family.keys() {
        strip(program, class, &["__type_params__"]);
        release(program, class, &parameters);
    }
    for &class in &roots {
        strip(program, class, &["__class_getitem__", "__init_subclass__"]);
    }
    unbind(program, &parameters);
    program.erased = family.into_keys().chain(roots).collect();
    true
}

/// Whether a reached expression asks for the parameters of an erased class after all.
pub(crate) fn remains(program: &Program, live: &[bool]) -> bool {
    let mut found = false;
    let functions = program
        .functions
        .iter()
        .zip(live)
        .filter(|(_, live)| **live);
    for (function, _) in functions {
        visit::exprs(&function.body, &mut |e| {
            if let ExprKind::Subscript { object, .. } = &e.kind {
                let class = class_of(program, object);
                found |= class.is_some_and(|class| program.erased.contains(&class));
            }
        });
    }
    found
}

/// What is known of the generic classes of the program.
struct Known<'a> {
    typing: &'a Typing,
    /// `typing.Generic`.
    roots: Vec<ClassId>,
    /// Module variables that hold a `TypeVar`.
    variables: HashSet<GlobalId>,
    /// Those of functions, in brackets after the name of a class.
    parameters: HashSet<(FuncId, LocalId)>,
    /// Generic classes, with the number of their parameters; 0 where they have none of their own.
    family: HashMap<ClassId, usize>,
    /// Bases `Generic[...]` that give way to a later one.
    spare: HashSet<ExprId>,
    /// By module variable: the statement of its module that binds it.
    order: HashMap<GlobalId, usize>,
}

/// A type variable: of a module, or of the function whose local it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Variable {
    Global(GlobalId),
    Local(FuncId, LocalId),
}

/// Where an expression stands: in which function, and at which of its statements.
#[derive(Clone, Copy)]
struct At {
    function: FuncId,
    statement: usize,
}

impl<'a> Known<'a> {
    fn new(program: &Program, typing: &'a Typing) -> Known<'a> {
        let mut known = Known {
            typing,
            roots: Vec::new(),
            variables: HashSet::new(),
            parameters: parameters(program, typing),
            family: HashMap::new(),
            spare: HashSet::new(),
            order: HashMap::new(),
        };
        for (index, class) in program.classes.iter().enumerate() {
            let id = ClassId(index as u32);
            if class.name == "Generic" && typing.makes_types(class.module) {
                known.roots.push(id);
            }
        }
        for module in &program.modules {
            let body = &program.functions[module.body.index()].body;
            for (statement, stmt) in body.iter().enumerate() {
                if let StmtKind::Assign(Target::Global(global), value) = &stmt.kind {
                    known.order.entry(*global).or_insert(statement);
                    let once = program.globals[global.index()].stores == 1;
                    if once && typing.is_call_of(program, value, &["TypeVar"]) {
                        known.variables.insert(*global);
                    }
                }
            }
        }
        known
    }

    /// Finds the generic classes. None where one of them is made with more than plain variables and types.
    fn families(&mut self, program: &Program) -> Option<()> {
        if self.roots.is_empty() {
            return Some(());
        }
        let mut made = Vec::new();
        each(program, &mut |e, at| {
            if let ExprKind::Class { class, bases, .. } = &e.kind {
                made.push((*class, bases, at));
            }
        });
        made.sort_by_key(|(class, ..)| *class);
        for (class, bases, at) in made {
            self.generic(program, class, bases, at)?;
        }
        Some(())
    }

    fn generic(
        &mut self,
        program: &Program,
        class: ClassId,
        bases: &[Element],
        at: At,
    ) -> Option<()> {
        let parametrised = |e: &Element| match e {
            Element::Item(e) | Element::Star(e) => matches!(e.kind, ExprKind::Subscript { .. }),
        };
        let info = &program.classes[class.index()];
        if !bases.iter().any(parametrised) {
            let plain = |b: &Base| matches!(b, Base::Class(c) if self.roots.contains(c));
            if info.bases.iter().flatten().any(plain) && !self.typing.makes_types(info.module) {
                return None;
            }
            let inherits = info.bases.iter().flatten().any(|b| self.is_family(b));
            if inherits {
                self.family.insert(class, 0);
            }
            return Some(());
        }
        if info.bases.is_none() || info.names.iter().any(|n| n == "__class_getitem__") {
            return None;
        }
        let (mut declared, mut used) = (None, Vec::new());
        for (index, base) in bases.iter().enumerate() {
            let Element::Item(base) = base else {
                return None;
            };
            let ExprKind::Subscript {
                object,
                index: args,
            } = &base.kind
            else {
                continue;
            };
            let later = &bases[index + 1..];
            let found = class_of(program, object);
            if found.is_some_and(|c| self.roots.contains(&c)) {
                declared = Some(self.variables_of(program, args, at)?);
                if later.iter().any(parametrised) {
                    self.spare.insert(base.id);
                }
            } else {
                let count = self.arguments(program, args, at, &mut used)?;
                match (found, &object.kind) {
                    (Some(found), _) => (self.family.get(&found) == Some(&count)).then_some(())?,
                    // Its alias is no such base that others give way to.
                    (None, ExprKind::Builtin(_)) if self.spare.is_empty() => {}
                    _ => return None,
                }
            }
        }
        let count = match declared {
            Some(declared) => used
                .iter()
                .all(|v| declared.contains(v))
                .then_some(declared.len())?,
            None => used.len(),
        };
        self.family.insert(class, count);
        Some(())
    }

    fn is_family(&self, base: &Base) -> bool {
        matches!(base, Base::Class(class) if self.family.contains_key(class))
    }

    /// The distinct variables between the brackets of `Generic[...]`.
    fn variables_of(&self, program: &Program, args: &Expr, at: At) -> Option<Vec<Variable>> {
        let mut all = Vec::new();
        for one in items(args)? {
            let variable = self.variable(program, one, at)?;
            if all.contains(&variable) {
                return None;
            }
            all.push(variable);
        }
        (!all.is_empty()).then_some(all)
    }

    fn variable(&self, program: &Program, e: &Expr, at: At) -> Option<Variable> {
        match e.kind {
            ExprKind::Local(local) => self
                .parameters
                .contains(&(at.function, local))
                .then_some(Variable::Local(at.function, local)),
            _ => {
                let global = named(program, e)?;
                (self.variables.contains(&global) && self.is_bound(program, e, at))
                    .then_some(Variable::Global(global))
            }
        }
    }

    /// How many arguments there are; None where one is more than types. Adds the variables in them to `used`.
    fn arguments(
        &self,
        program: &Program,
        args: &Expr,
        at: At,
        used: &mut Vec<Variable>,
    ) -> Option<usize> {
        let all = items(args)?;
        for one in &all {
            self.argument(program, one, at, used)?;
        }
        Some(all.len())
    }

    fn argument(
        &self,
        program: &Program,
        e: &Expr,
        at: At,
        used: &mut Vec<Variable>,
    ) -> Option<()> {
        if let Some(variable) = self.variable(program, e, at) {
            if !used.contains(&variable) {
                used.push(variable);
            }
            return Some(());
        }
        match &e.kind {
            ExprKind::None | ExprKind::Str(_) | ExprKind::Builtin(_) => Some(()),
            ExprKind::Global(_) | ExprKind::ImportName { .. } | ExprKind::Attribute { .. } => {
                let is_type = named(program, e).is_some_and(|g| {
                    program.globals[g.index()].class.is_some() || self.typing.is_pure(program, g)
                });
                (is_type && self.is_bound(program, e, at)).then_some(())
            }
            ExprKind::Subscript { object, index } => {
                let plain = match class_of(program, object) {
                    Some(class) => {
                        let mut inner = Vec::new();
                        let count = self.arguments(program, index, at, &mut inner)?;
                        self.family.get(&class) == Some(&count)
                    }
                    None => matches!(object.kind, ExprKind::Builtin(_)),
                };
                if !plain {
                    return None;
                }
                self.arguments(program, index, at, used).map(|_| ())
            }
            _ => None,
        }
    }

    /// A name of the module whose statements run is bound by an earlier one.
    fn is_bound(&self, program: &Program, e: &Expr, at: At) -> bool {
        let ExprKind::Global(global) = e.kind else {
            return true;
        };
        let module = program.globals[global.index()].module;
        let here = program.modules[module.index()].body == at.function;
        self.order
            .get(&global)
            .is_some_and(|statement| !here || *statement < at.statement)
    }

    /// The calls of generic classes with parameters.
    fn calls(&self, program: &Program) -> Option<HashSet<ExprId>> {
        let mut found = HashSet::new();
        if self.family.is_empty() {
            return Some(found);
        }
        each(program, &mut |e, at| {
            let ExprKind::Call { callee, .. } = &e.kind else {
                return;
            };
            let ExprKind::Subscript { object, index } = &callee.kind else {
                return;
            };
            let Some(class) = class_of(program, object) else {
                return;
            };
            let count = self.arguments(program, index, at, &mut Vec::new());
            let fits = count.is_some() && self.family.get(&class).copied() == count;
            if fits && self.is_bound(program, object, at) {
                found.insert(callee.id);
            }
        });
        Some(found)
    }
}

/// Calls `f` with every expression of the program and where it stands.
fn each<'a>(program: &'a Program, f: &mut dyn FnMut(&'a Expr, At)) {
    for (index, function) in program.functions.iter().enumerate() {
        let id = FuncId(index as u32);
        for (statement, stmt) in function.body.iter().enumerate() {
            let at = At {
                function: id,
                statement,
            };
            visit::exprs(std::slice::from_ref(stmt), &mut |e| f(e, at));
        }
    }
}

/// The class of the program that the expression names.
fn class_of(program: &Program, e: &Expr) -> Option<ClassId> {
    let global = named(program, e)?;
    let global = &program.globals[global.index()];
    (global.stores == 1).then_some(global.class).flatten()
}

/// What stands between brackets, without stars.
fn items(args: &Expr) -> Option<Vec<&Expr>> {
    match &args.kind {
        ExprKind::Tuple(elements) => elements
            .iter()
            .map(|e| match e {
                Element::Item(e) => Some(e),
                Element::Star(_) => None,
            })
            .collect(),
        _ => Some(vec![args]),
    }
}

const PARAMETERS: [&str; 3] = ["bounded_variable", "constrained_variable", "variable"];

/// The type parameters in brackets after the names of classes.
fn parameters(program: &Program, typing: &Typing) -> HashSet<(FuncId, LocalId)> {
    let mut found = HashSet::new();
    each(program, &mut |e, at| {
        let ExprKind::Block { stmts, .. } = &e.kind else {
            return;
        };
        for stmt in stmts {
            if let StmtKind::Assign(Target::Local(local), value) = &stmt.kind
                && typing.is_call_of(program, value, &PARAMETERS)
            {
                found.insert((at.function, *local));
            }
        }
    });
    found
}

/// One expression, without what is erased.
fn rewrite(
    e: &mut Expr,
    family: &HashMap<ClassId, usize>,
    spare: &HashSet<ExprId>,
    calls: &HashSet<ExprId>,
) {
    match &mut e.kind {
        ExprKind::Class { class, bases, .. } if family.contains_key(class) => {
            bases.retain(|b| !matches!(b, Element::Item(e) if spare.contains(&e.id)));
            for base in bases {
                if let Element::Item(base) = base {
                    bare(base);
                }
            }
        }
        ExprKind::Subscript { .. } if calls.contains(&e.id) => bare(e),
        _ => {}
    }
}

/// `A[int]` as `A`.
fn bare(e: &mut Expr) {
    if let ExprKind::Subscript { object, .. } = &mut e.kind {
        let span = object.span;
        let (id, kind) = (
            object.id,
            std::mem::replace(&mut object.kind, ExprKind::None),
        );
        *e = Expr { id, span, kind };
    }
}

/// Takes names out of the body of a class.
fn strip(program: &mut Program, class: ClassId, names: &[&str]) {
    let info = &mut program.classes[class.index()];
    info.methods.retain(|m| !names.contains(&m.name.as_str()));
    info.names.retain(|n| !names.contains(&n.as_str()));
    let body = &mut program.functions[info.body.index()].body;
    body.retain(
        |s| !matches!(&s.kind, StmtKind::NamespaceSet(n, _) if names.contains(&n.as_str())),
    );
}

/// The locals that the function reads or its functions capture.
fn reads(program: &Program, function: FuncId) -> HashSet<LocalId> {
    let mut read = HashSet::new();
    visit::exprs(
        &program.functions[function.index()].body,
        &mut |e| match e.kind {
            ExprKind::Local(local) => drop(read.insert(local)),
            ExprKind::Super { class_cell, .. } => drop(read.insert(class_cell)),
            _ => {}
        },
    );
    let inner = program
        .functions
        .iter()
        .filter(|f| f.parent == Some(function));
    read.extend(inner.flat_map(|f| f.captures.iter().copied()));
    read
}

/// The body of a class no longer captures the type parameters that it does not read.
fn release(program: &mut Program, class: ClassId, parameters: &HashSet<(FuncId, LocalId)>) {
    let body = program.classes[class.index()].body;
    let read = reads(program, body);
    let function = &mut program.functions[body.index()];
    let Some(parent) = function.parent else {
        return;
    };
    let pairs = function.free.iter().zip(&function.captures);
    let kept: Vec<bool> = pairs
        .map(|(free, capture)| read.contains(free) || !parameters.contains(&(parent, *capture)))
        .collect();
    let (mut at, mut also) = (kept.iter(), kept.iter());
    function.free.retain(|_| *at.next().unwrap_or(&true));
    function.captures.retain(|_| *also.next().unwrap_or(&true));
}

/// Type parameters that nothing reads are not made.
fn unbind(program: &mut Program, parameters: &HashSet<(FuncId, LocalId)>) {
    let functions: BTreeSet<FuncId> = parameters.iter().map(|(f, _)| *f).collect();
    for id in functions {
        let read = reads(program, id);
        let unread = |local: &LocalId| parameters.contains(&(id, *local)) && !read.contains(local);
        visit::rewrite::exprs(&mut program.functions[id.index()].body, &mut |e| {
            let ExprKind::Block { stmts, value } = &mut e.kind else {
                return;
            };
            let before = stmts.len();
            stmts.retain(|s| match &s.kind {
                StmtKind::Unbind(local) | StmtKind::Assign(Target::Local(local), _) => {
                    !unread(local)
                }
                _ => true,
            });
            if before > 0 && stmts.is_empty() {
                let (id, span) = (value.id, value.span);
                let kind = std::mem::replace(&mut value.kind, ExprKind::None);
                *e = Expr { id, span, kind };
            }
        });
    }
}
