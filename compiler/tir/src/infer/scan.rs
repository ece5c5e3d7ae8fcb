//! One walk over the whole program before inference: names that matter, and where displays share a site.
//!
//! Takes the HIR, gives syntactic facts only; holds no types.

use std::collections::{HashMap, HashSet};

use molt_hir::ir::*;

use super::visit::{Visitor, visit_body, visit_expr, visit_stmt};

/// Syntactic facts.
#[derive(Default)]
pub struct Scan<'p> {
    /// `self.NAME = ...` in methods: the class, in order of appearance.
    pub self_stores: Vec<(ClassId, &'p str)>,
    /// Attribute names that some statement deletes.
    pub deleted: HashSet<&'p str>,
    /// Names that any class body binds.
    pub class_names: HashSet<&'p str>,
    /// Special methods that classes may get after they are made: assigned, or named by a text.
    special_names: HashSet<&'p str>,
    /// Uses of `setattr` with names that are not known.
    any_name: i32,
    /// Builtin classes that the program's classes derive from; `None` bases count as all.
    pub subclassed: HashSet<String>,
    pub unknown_bases: bool,
    /// `copy` or `pickle` may make instances without running `__init__`.
    pub copies: bool,
    /// Displays in the same place of an enclosing display are one site: the first of them.
    pub shared: HashMap<ExprId, ExprId>,
    /// Cells that some function other than the owner, or the owner, unbinds.
    pub unbound_cells: HashSet<(FuncId, LocalId)>,
    /// By function: the owner of each of its `Cell` and `Free` locals.
    pub cells: Vec<HashMap<LocalId, (FuncId, LocalId)>>,
    /// By function: the class whose cell it names in `class_cell`, for methods.
    pub class_of: HashMap<FuncId, ClassId>,
}

impl<'p> Scan<'p> {
    /// Some class may say that its instances are of another.
    pub fn lies(&self) -> bool {
        self.class_names.contains("__class__") || self.class_names.contains("__getattribute__")
    }

    /// Whether some class of the program may have a special method of this name.
    pub fn may_have(&self, name: &str) -> bool {
        self.unknown_bases
            || self.any_name > 0
            || self.class_names.contains(name)
            || self.special_names.contains(name)
    }

    fn note_special(&mut self, name: &'p str) {
        if name.starts_with("__") && name.ends_with("__") {
            self.special_names.insert(name);
        }
    }

    pub fn new(program: &'p Program) -> Scan<'p> {
        let mut scan = Scan {
            cells: cell_owners(program),
            ..Scan::default()
        };
        for class in &program.classes {
            scan.class_names
                .extend(class.names.iter().map(String::as_str));
            match &class.bases {
                None => scan.unknown_bases = true,
                Some(bases) => scan.subclassed.extend(bases.iter().filter_map(|b| match b {
                    Base::Builtin(name) => Some(name.clone()),
                    Base::Class(_) => None,
                })),
            }
        }
        for (index, function) in program.functions.iter().enumerate() {
            let id = FuncId(index as u32);
            let mut walk = Walk {
                scan: &mut scan,
                program,
                id,
            };
            visit_body(&mut walk, &function.body);
        }
        for (index, class) in program.classes.iter().enumerate() {
            let id = ClassId(index as u32);
            scan.class_of.insert(class.body, id);
        }
        for method in 0..program.functions.len() {
            scan.find_class(program, FuncId(method as u32));
        }
        scan
    }

    /// The class whose body a function stands in, through nested functions.
    fn find_class(&mut self, program: &Program, function: FuncId) {
        let mut at = Some(function);
        while let Some(f) = at {
            if let Some(class) = program.functions[f.index()].class {
                self.class_of.entry(function).or_insert(class);
                return;
            }
            at = program.functions[f.index()].parent;
        }
    }

    /// Whether an instance of a subclass of this builtin may occur.
    pub fn is_subclassed(&self, name: &str) -> bool {
        self.unknown_bases || self.subclassed.contains(&format!("builtins.{name}"))
    }
}

fn cell_owners(program: &Program) -> Vec<HashMap<LocalId, (FuncId, LocalId)>> {
    let mut all = Vec::with_capacity(program.functions.len());
    for (index, function) in program.functions.iter().enumerate() {
        let mut cells = HashMap::new();
        for local in 0..function.locals.len() {
            let local_id = LocalId(local as u32);
            if function.locals[local].kind != LocalKind::Fast {
                cells.insert(local_id, owner(program, FuncId(index as u32), local_id));
            }
        }
        all.push(cells);
    }
    all
}

fn owner(program: &Program, function: FuncId, local: LocalId) -> (FuncId, LocalId) {
    let (mut function, mut local) = (function, local);
    loop {
        let f = &program.functions[function.index()];
        if f.locals[local.index()].kind == LocalKind::Cell {
            return (function, local);
        }
        let position = f.free.iter().position(|l| *l == local);
        let (Some(position), Some(parent)) = (position, f.parent) else {
            return (function, local);
        };
        let Some(outer) = f.captures.get(position) else {
            return (function, local);
        };
        (function, local) = (parent, *outer);
    }
}

struct Walk<'s, 'p> {
    scan: &'s mut Scan<'p>,
    program: &'p Program,
    id: FuncId,
}

impl<'p> Walk<'_, 'p> {
    fn is_self(&self, e: &Expr) -> bool {
        let ExprKind::Local(local) = e.kind else {
            return false;
        };
        let owner = match self.scan.cells[self.id.index()].get(&local) {
            Some(owner) => *owner,
            None => (self.id, local),
        };
        let f = &self.program.functions[owner.0.index()];
        f.class.is_some() && f.params.positional > 0 && f.locals[owner.1.index()].param == Some(0)
    }

    fn store(&mut self, object: &'p Expr, name: &'p str) {
        self.scan.note_special(name);
        if self.is_self(object) {
            let mut at = self.id;
            while let Some(f) = self.program.functions.get(at.index()) {
                if let Some(class) = f.class {
                    self.scan.self_stores.push((class, name));
                    return;
                }
                let Some(parent) = f.parent else { return };
                at = parent;
            }
        }
    }

    fn target(&mut self, target: &'p Target) {
        match target {
            Target::Attribute(object, name, _) => self.store(object, name),
            Target::Unpack { targets, .. } => targets.iter().for_each(|t| self.target(t)),
            _ => {}
        }
    }

    fn unbind(&mut self, local: LocalId) {
        if let Some(owner) = self.scan.cells[self.id.index()].get(&local) {
            self.scan.unbound_cells.insert(*owner);
        }
    }
}

impl<'p> Visitor<'p> for Walk<'_, 'p> {
    fn stmt(&mut self, stmt: &'p Stmt) {
        match &stmt.kind {
            StmtKind::Assign(target, _) | StmtKind::For { target, .. } => self.target(target),
            StmtKind::With {
                target: Some(target),
                ..
            } => self.target(target),
            StmtKind::AugAttribute { object, name, .. } => self.store(object, name),
            StmtKind::DeleteAttribute(_, name) => {
                self.scan.deleted.insert(name);
            }
            StmtKind::DeleteLocal(local) | StmtKind::Unbind(local) => self.unbind(*local),
            _ => {}
        }
        visit_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &'p Expr) {
        match &expr.kind {
            ExprKind::External { module, .. } | ExprKind::ExternalModule(module) => {
                self.scan.copies |= is_copier(module);
            }
            ExprKind::Call { callee, args } => {
                let makes_class = match &callee.kind {
                    ExprKind::Builtin(name) => name == "type" && args.len() > 1,
                    _ => false,
                };
                self.scan.unknown_bases |= makes_class;
                self.scan.any_name -= i32::from(sets_known_name(callee, args));
            }
            ExprKind::Str(PyString::Utf8(text)) => self.scan.note_special(text),
            ExprKind::Builtin(name) => self.scan.any_name += i32::from(name == "setattr"),
            ExprKind::Module(m) => {
                self.scan.copies |= is_copier(&self.program.modules[m.index()].name)
            }
            ExprKind::List(_) | ExprKind::Set(_) | ExprKind::Tuple(_) | ExprKind::Dict(_)
                if !self.scan.shared.contains_key(&expr.id) =>
            {
                share(&mut self.scan.shared, &[expr]);
            }
            _ => {}
        }
        visit_expr(self, expr);
    }
}

/// `setattr(object, "name", value)`.
fn sets_known_name(callee: &Expr, args: &[Arg]) -> bool {
    matches!(&callee.kind, ExprKind::Builtin(name) if name == "setattr")
        && matches!(args, [_, Arg::Positional(name), _] if matches!(name.kind, ExprKind::Str(_)))
}

fn is_copier(module: &str) -> bool {
    matches!(module, "copy" | "pickle" | "copyreg")
}

/// Gives displays that stand at the same place the site of the first, and so on inside them.
fn share(shared: &mut HashMap<ExprId, ExprId>, group: &[&Expr]) {
    let mut lists = Vec::new();
    let mut sets = Vec::new();
    let mut dicts = Vec::new();
    let mut tuples: std::collections::BTreeMap<usize, Vec<&[Element]>> =
        std::collections::BTreeMap::new();
    for expr in group {
        match &expr.kind {
            ExprKind::List(items) => lists.push((expr.id, items)),
            ExprKind::Set(items) => sets.push((expr.id, items)),
            ExprKind::Dict(items) => dicts.push((expr.id, items)),
            ExprKind::Tuple(items) => tuples.entry(items.len()).or_default().push(items),
            _ => {}
        }
    }
    for same in [lists, sets] {
        let Some((first, _)) = same.first() else {
            continue;
        };
        same.iter().for_each(|(id, _)| keep(shared, *id, *first));
        let inner: Vec<&Expr> = same
            .iter()
            .flat_map(|(_, items)| items.iter().filter_map(item))
            .collect();
        share(shared, &inner);
    }
    if let Some((first, _)) = dicts.first() {
        dicts.iter().for_each(|(id, _)| keep(shared, *id, *first));
        let keys: Vec<&Expr> = dicts
            .iter()
            .flat_map(|(_, items)| items.iter().filter_map(|(k, _)| k.as_ref()))
            .collect();
        let values: Vec<&Expr> = dicts
            .iter()
            .flat_map(|(_, items)| items.iter().filter(|(k, _)| k.is_some()).map(|(_, v)| v))
            .collect();
        share(shared, &keys);
        share(shared, &values);
    }
    for (width, rows) in tuples {
        for column in 0..width {
            let inner: Vec<&Expr> = rows.iter().filter_map(|row| item(&row[column])).collect();
            share(shared, &inner);
        }
    }
}

/// What an enclosing display has settled stays.
fn keep(shared: &mut HashMap<ExprId, ExprId>, site: ExprId, first: ExprId) {
    shared.entry(site).or_insert(first);
}

fn item(element: &Element) -> Option<&Expr> {
    match element {
        Element::Item(e) => Some(e),
        Element::Star(_) => None,
    }
}
