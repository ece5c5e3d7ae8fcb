//! Which functions may be entered through their objects.
//!
//! Takes the facts of a finished round. A call is compiled directly only where its callee is one known function
//! and its arguments bind by position and name alone; every other call goes through the function's object, and
//! needs the generic entry. The conditions are those of the builder, or stricter.

use std::collections::{BTreeMap, HashMap, HashSet};

use molt_hir::ir::*;

use super::classes::Found;
use super::engine::Engine;
use super::visit::{Visitor, visit_body, visit_expr, visit_stmt};
use crate::ty::Atom;

/// Sets `escapes` of functions that some call cannot reach directly.
pub fn mark_indirect(engine: &mut Engine<'_>, own_class: &BTreeMap<FuncId, ClassId>) {
    let program = engine.program;
    let mut calls = Calls::default();
    for (index, function) in program.functions.iter().enumerate() {
        calls.reachable = engine.reachable[index];
        visit_body(&mut calls, &function.body);
    }
    let names = &program.names_used;
    let replaced = names.contains("__defaults__") || names.contains("__kwdefaults__");
    for (callee, args) in &calls.found {
        let atoms = engine.atoms(engine.exprs[callee.id.index()]);
        let single = atoms.len() == 1;
        for atom in &atoms {
            let Some((function, skip, plain)) = target(engine, own_class, atom, callee) else {
                continue;
            };
            let direct = single
                && plain
                && tested(engine, atom, callee)
                && binds(program, &calls, function, args, skip, replaced);
            engine.escapes[function.index()] |= !direct;
        }
    }
    // A method that does not even take the instance has no type when it is bound; its calls fail through the object.
    for class in &program.classes {
        for method in &class.methods {
            let params = &program.functions[method.function.index()].params;
            let bound = method.kind != MethodKind::StaticMethod;
            engine.escapes[method.function.index()] |= bound && params.positional == 0;
        }
    }
}

/// Methods that need their function object for nothing but the cell of their class, where that class is one known
/// object: it lies at a fixed place. A method that the class body reads by name could run before the class is made.
pub fn own_classes(engine: &Engine<'_>) -> BTreeMap<FuncId, ClassId> {
    let mut own = BTreeMap::new();
    for (index, class) in engine.program.classes.iter().enumerate() {
        let id = ClassId(index as u32);
        if !class.once || !engine.classes.is_static(id) {
            continue;
        }
        let mut read: HashSet<&str> = HashSet::new();
        let body = &engine.program.functions[class.body.index()].body;
        molt_hir::visit::exprs(body, &mut |e| match &e.kind {
            ExprKind::Namespace { name, .. } => _ = read.insert(name),
            ExprKind::ClassNamespace => read.extend(class.names.iter().map(String::as_str)),
            _ => {}
        });
        for method in &class.methods {
            let f = engine.function(method.function);
            let only = matches!(f.free[..], [free] if f.class_cell == Some(free));
            if only && f.class == Some(id) && !read.contains(method.name.as_str()) {
                own.insert(method.function, id);
            }
        }
    }
    own
}

/// The function that a call of the atom enters, how many parameters are filled before the arguments, and whether
/// the callee allows a direct call.
fn target(
    engine: &Engine<'_>,
    own_class: &BTreeMap<FuncId, ClassId>,
    atom: &Atom,
    callee: &Expr,
) -> Option<(FuncId, u32, bool)> {
    let captures = |f: FuncId| !engine.function(f).free.is_empty() && !own_class.contains_key(&f);
    match atom {
        Atom::Function(f) => Some((*f, 0, true)),
        Atom::Method(f, _) => {
            let bound = matches!(&callee.kind, ExprKind::Attribute { .. });
            Some((*f, 1, bound && !captures(*f)))
        }
        Atom::Class(class) => match engine.classes.find(*class, "__init__")? {
            Found::Method(f, MethodKind::Plain) => {
                let info = &engine.classes.types[class.index()];
                Some((
                    f,
                    1,
                    info.is_static && info.makes_plain_instances() && !captures(f),
                ))
            }
            Found::Method(f, _) => Some((f, 0, false)),
            Found::Variable(_) => None,
        },
        _ => None,
    }
}

/// Whether a receiver that may also be something else can be told from it: by its class.
fn tested(engine: &Engine<'_>, atom: &Atom, callee: &Expr) -> bool {
    let (Atom::Method(_, class), ExprKind::Attribute { object, .. }) = (atom, &callee.kind) else {
        return true;
    };
    let alone = engine.atoms(engine.exprs[object.id.index()]).len() == 1;
    alone || engine.classes.is_static(*class) && engine.program.classes[class.index()].once
}

/// Whether each parameter gets one argument or a constant default.
fn binds(
    program: &Program,
    calls: &Calls<'_>,
    function: FuncId,
    args: &[Arg],
    skip: u32,
    replaced: bool,
) -> bool {
    let f = &program.functions[function.index()];
    let p = &f.params;
    if p.varargs || p.kwargs {
        return false;
    }
    let mut filled = vec![false; p.total() as usize];
    filled
        .iter_mut()
        .take(skip as usize)
        .for_each(|x| *x = true);
    let mut next = skip;
    for arg in args {
        let index = match arg {
            Arg::Positional(_) if next < p.positional => {
                next += 1;
                Some(next - 1)
            }
            Arg::Keyword(name, _) => f.locals.iter().find_map(|l| {
                l.param
                    .filter(|i| l.name == *name && *i >= p.positional_only)
            }),
            _ => None,
        };
        match index.and_then(|i| filled.get_mut(i as usize)) {
            Some(slot) if !*slot => *slot = true,
            _ => return false,
        }
    }
    filled
        .iter()
        .enumerate()
        .all(|(i, filled)| *filled || (!replaced && calls.constant_default(f, function, i)))
}

/// Positional defaults, and those by keyword.
type Defaults<'p> = (&'p [Expr], &'p [(String, Expr)]);

#[derive(Default)]
struct Calls<'p> {
    reachable: bool,
    found: Vec<(&'p Expr, &'p [Arg])>,
    /// Defaults by function.
    defaults: HashMap<FuncId, Defaults<'p>>,
}

impl Calls<'_> {
    fn constant_default(&self, f: &Function, id: FuncId, param: usize) -> bool {
        let Some((positional, keyword)) = self.defaults.get(&id) else {
            return false;
        };
        let count = f.params.positional as usize;
        let default = if param < count {
            (param + positional.len())
                .checked_sub(count)
                .and_then(|i| positional.get(i))
        } else {
            let name = f
                .locals
                .iter()
                .find(|l| l.param == Some(param as u32))
                .map(|l| l.name.as_str());
            keyword
                .iter()
                .find(|(n, _)| Some(n.as_str()) == name)
                .map(|(_, e)| e)
        };
        default.is_some_and(|e| {
            matches!(
                e.kind,
                ExprKind::None | ExprKind::Bool(_) | ExprKind::Float(_) | ExprKind::Str(_)
            ) || matches!(e.kind, ExprKind::Int(n) if n.unsigned_abs() < 1 << 40)
        })
    }
}

impl<'p> Visitor<'p> for Calls<'p> {
    fn stmt(&mut self, stmt: &'p Stmt) {
        visit_stmt(self, stmt);
    }

    fn expr(&mut self, e: &'p Expr) {
        match &e.kind {
            ExprKind::Call { callee, args } if self.reachable => self.found.push((callee, args)),
            ExprKind::Function {
                function,
                defaults,
                kwdefaults,
            } => {
                self.defaults.insert(*function, (defaults, kwdefaults));
            }
            _ => {}
        }
        visit_expr(self, e);
    }
}
