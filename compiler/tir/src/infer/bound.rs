//! Which slots `__init__` binds before anything can read them.
//!
//! Takes a class and its `__init__`; follows straight code, branches and `super().__init__`. Any other use of
//! `self` lets it out: what is bound until then counts. Holds no types.

use std::collections::BTreeSet;

use molt_hir::ir::*;

use super::classes::{Classes, Found};
use super::scan::Scan;
use super::visit::{Visitor, visit_body, visit_expr, visit_stmt};

/// Fills `always_bound` of all static classes.
pub fn find_bound(program: &Program, scan: &Scan<'_>, classes: &mut Classes<'_>, dynamic: bool) {
    let unsafe_program = scan.copies || dynamic || program.names_used.contains("__new__");
    if unsafe_program {
        return;
    }
    for index in 0..program.classes.len() {
        let class = ClassId(index as u32);
        if !classes.is_static(class) || classes.find(class, "__del__").is_some() {
            continue;
        }
        let mut walk = Walk {
            program,
            scan,
            classes,
            class,
            bound: BTreeSet::new(),
            leaked: None,
            exits: Vec::new(),
            open: Vec::new(),
        };
        if let Some(Found::Method(init, MethodKind::Plain)) = classes.find(class, "__init__") {
            walk.function(init);
        }
        let Walk { bound, leaked, .. } = walk;
        let bound: BTreeSet<&str> = match leaked {
            Some(leaked) => bound.intersection(&leaked).copied().collect(),
            None => bound,
        };
        let slots = classes.types[index].slots.clone();
        classes.types[index].always_bound = slots
            .iter()
            .map(|s| bound.contains(s.as_str()) && !scan.deleted.contains(s.as_str()))
            .collect();
    }
}

struct Walk<'a, 'p> {
    program: &'p Program,
    scan: &'a Scan<'p>,
    classes: &'a Classes<'p>,
    class: ClassId,
    bound: BTreeSet<&'p str>,
    /// What was bound wherever `self` got out.
    leaked: Option<BTreeSet<&'p str>>,
    /// What was bound where the function under way may return.
    exits: Vec<BTreeSet<&'p str>>,
    /// Functions under way, outermost first.
    open: Vec<FuncId>,
}

impl<'p> Walk<'_, 'p> {
    fn leak(&mut self) {
        let now = self.bound.clone();
        self.leaked = Some(match self.leaked.take() {
            Some(before) => before.intersection(&now).copied().collect(),
            None => now,
        });
    }

    fn function(&mut self, id: FuncId) {
        let f = &self.program.functions[id.index()];
        let Some(this) = f.locals.iter().position(|l| l.param == Some(0)) else {
            return;
        };
        let this = LocalId(this as u32);
        let plain = f.kind == FunctionKind::Normal
            && f.params.positional > 0
            && f.locals[this.index()].kind == LocalKind::Fast
            && !assigns(f, this);
        if !plain || self.open.contains(&id) {
            self.leak();
            return;
        }
        self.open.push(id);
        let outer = std::mem::take(&mut self.exits);
        if self.body(&f.body, this, id) {
            self.exits.push(self.bound.clone());
        }
        self.open.pop();
        let exits = std::mem::replace(&mut self.exits, outer);
        // A function that always raises leaves no instance behind.
        if let Some(bound) = exits
            .into_iter()
            .reduce(|a, b| a.intersection(&b).copied().collect())
        {
            self.bound = bound;
        }
    }

    /// False where the code after it is not reached.
    fn body(&mut self, body: &'p [Stmt], this: LocalId, id: FuncId) -> bool {
        body.iter().all(|s| self.step(s, this, id))
    }

    fn step(&mut self, stmt: &'p Stmt, this: LocalId, id: FuncId) -> bool {
        match &stmt.kind {
            StmtKind::Assign(Target::Attribute(object, name, _), value)
                if is_local(object, this) =>
            {
                self.uses(value, this);
                self.bound.insert(name);
                true
            }
            StmtKind::Assign(target, value) => {
                self.uses(value, this);
                self.uses_target(target, this);
                true
            }
            StmtKind::Expr(e) => {
                match self.base_init(e, this, id) {
                    Some((init, args)) => {
                        args.iter().for_each(|a| self.uses_arg(a, this));
                        self.function(init);
                    }
                    None => self.uses(e, this),
                }
                true
            }
            StmtKind::If { test, then, orelse } => {
                self.uses(test, this);
                let before = self.bound.clone();
                let first = self.body(then, this, id);
                let after_then = std::mem::replace(&mut self.bound, before);
                let second = self.body(orelse, this, id);
                if first && second {
                    self.bound = self.bound.intersection(&after_then).copied().collect();
                } else if first {
                    self.bound = after_then;
                }
                first || second
            }
            StmtKind::Raise { exc, cause } => {
                exc.iter().chain(cause).for_each(|e| self.uses(e, this));
                false
            }
            StmtKind::Return(e) => {
                self.uses(e, this);
                self.exits.push(self.bound.clone());
                false
            }
            _ => {
                // Loops and handlers: nothing bound inside counts, but any use of `self` lets it out.
                let mut finder = Finder {
                    this,
                    found: false,
                    returns: false,
                };
                finder.stmt(stmt);
                if finder.found {
                    self.leak();
                }
                if finder.returns {
                    self.exits.push(self.bound.clone());
                }
                true
            }
        }
    }

    /// The method that `super().__init__(...)` or `Base.__init__(self, ...)` runs, and its other arguments.
    fn base_init(&self, e: &'p Expr, this: LocalId, id: FuncId) -> Option<(FuncId, &'p [Arg])> {
        let ExprKind::Call { callee, args } = &e.kind else {
            return None;
        };
        let ExprKind::Attribute { object, name } = &callee.kind else {
            return None;
        };
        if name != "__init__" {
            return None;
        }
        let (found, args) = match object.kind {
            ExprKind::Super { class_cell, object } if object == this => {
                let (body, _) = self.scan.cells[id.index()].get(&class_cell)?;
                let after = self.scan.class_of.get(body)?;
                (
                    self.classes.find_after(self.class, *after, name)?,
                    args.as_slice(),
                )
            }
            ExprKind::Global(global) => {
                let base = self.program.globals[global.index()].class?;
                let (Arg::Positional(first), rest) = args.split_first()? else {
                    return None;
                };
                if !is_local(first, this) || !self.classes.derives(self.class, base) {
                    return None;
                }
                (self.classes.find(base, name)?, rest)
            }
            _ => return None,
        };
        match found {
            Found::Method(init, MethodKind::Plain) => Some((init, args)),
            _ => None,
        }
    }

    fn uses_arg(&mut self, arg: &'p Arg, this: LocalId) {
        let (Arg::Positional(e) | Arg::Star(e) | Arg::Keyword(_, e) | Arg::DoubleStar(e)) = arg;
        self.uses(e, this);
    }

    fn uses_target(&mut self, target: &'p Target, this: LocalId) {
        match target {
            Target::Attribute(object, _, _) => self.uses(object, this),
            Target::Subscript(object, index, _) => {
                self.uses(object, this);
                self.uses(index, this);
            }
            Target::Unpack { targets, .. } => {
                for target in targets {
                    self.uses_target(target, this);
                    if let Target::Attribute(object, name, _) = target
                        && is_local(object, this)
                    {
                        self.bound.insert(name);
                    }
                }
            }
            _ => {}
        }
    }

    /// Any use of `self` but reading a slot that is bound.
    fn uses(&mut self, e: &'p Expr, this: LocalId) {
        let mut finder = UseFinder {
            this,
            bound: &self.bound,
            found: false,
        };
        finder.expr(e);
        if finder.found {
            self.leak();
        }
    }
}

fn is_local(e: &Expr, local: LocalId) -> bool {
    matches!(e.kind, ExprKind::Local(l) if l == local)
}

fn assigns(f: &Function, this: LocalId) -> bool {
    struct Assigns {
        this: LocalId,
        found: bool,
    }
    impl<'p> Visitor<'p> for Assigns {
        fn stmt(&mut self, stmt: &'p Stmt) {
            let target = match &stmt.kind {
                StmtKind::Assign(t, _) | StmtKind::For { target: t, .. } => Some(t),
                StmtKind::With { target, .. } => target.as_ref(),
                StmtKind::DeleteLocal(l) | StmtKind::Unbind(l) => {
                    self.found |= *l == self.this;
                    None
                }
                _ => None,
            };
            self.found |= target.is_some_and(|t| sets(t, self.this));
            visit_stmt(self, stmt);
        }
        fn expr(&mut self, e: &'p Expr) {
            if let ExprKind::Named { target, .. } = &e.kind {
                self.found |= sets(target, self.this);
            }
            visit_expr(self, e);
        }
    }
    let mut walk = Assigns { this, found: false };
    visit_body(&mut walk, &f.body);
    walk.found
}

fn sets(target: &Target, local: LocalId) -> bool {
    match target {
        Target::Local(l) => *l == local,
        Target::Unpack { targets, .. } => targets.iter().any(|t| sets(t, local)),
        _ => false,
    }
}

/// Any mention of a local.
struct Finder {
    this: LocalId,
    found: bool,
    returns: bool,
}

impl<'p> Visitor<'p> for Finder {
    fn stmt(&mut self, stmt: &'p Stmt) {
        self.returns |= matches!(stmt.kind, StmtKind::Return(_));
        visit_stmt(self, stmt);
    }

    fn expr(&mut self, e: &'p Expr) {
        self.found |= is_local(e, self.this)
            || matches!(e.kind, ExprKind::Super { object, .. } if object == self.this);
        visit_expr(self, e);
    }
}

/// Mentions of `self` other than reads of bound attributes.
struct UseFinder<'a, 'p> {
    this: LocalId,
    bound: &'a BTreeSet<&'p str>,
    found: bool,
}

impl<'p> Visitor<'p> for UseFinder<'_, '_> {
    fn stmt(&mut self, stmt: &'p Stmt) {
        visit_stmt(self, stmt);
    }

    fn expr(&mut self, e: &'p Expr) {
        match &e.kind {
            ExprKind::Attribute { object, name } if is_local(object, self.this) => {
                // A bound slot is read as it is; anything else may be a method or property.
                self.found |= !self.bound.contains(name.as_str());
            }
            ExprKind::Super { object, .. } => self.found |= *object == self.this,
            _ => {
                self.found |= is_local(e, self.this);
                visit_expr(self, e);
            }
        }
    }
}
