//! Which modules may run their body more than once: a body that failed runs again at the next import, if the program
//! survives the failure. Where nothing around the first import can catch it, the program ends.

use std::collections::{BTreeMap, HashSet};

use molt_syntax::{Modules, Origin, imports_of};
use ruff_python_ast::visitor::{Visitor, walk_stmt};
use ruff_python_ast::{self as ast, Stmt};

/// Modules of the user that may run again. All of them where the program takes modules out of `sys.modules`.
pub(crate) fn find(modules: &Modules, forgets: bool) -> HashSet<usize> {
    let mut caught: BTreeMap<usize, bool> = BTreeMap::new();
    let mut importers: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, module) in modules.modules.iter().enumerate() {
        let mut sites = Sites {
            caught: 0,
            found: Vec::new(),
        };
        sites.visit_body(&module.tree.body);
        for (stmt, is_caught) in sites.found {
            for target in targets(modules, at, stmt) {
                *caught.entry(target).or_default() |= is_caught;
                importers.entry(target).or_default().push(at);
            }
        }
    }
    let mut again: HashSet<usize> = caught
        .iter()
        .filter(|(_, is_caught)| **is_caught || forgets)
        .map(|(module, _)| *module)
        .collect();
    // What a module that survives imports survives with it.
    loop {
        let more: Vec<usize> = importers
            .iter()
            .filter(|(module, by)| !again.contains(module) && by.iter().any(|i| again.contains(i)))
            .map(|(module, _)| *module)
            .collect();
        if more.is_empty() {
            break;
        }
        again.extend(more);
    }
    let certain = certain(modules);
    again.retain(|module| {
        modules.modules[*module].origin == Origin::User
            && *module != 0
            && (forgets || !certain.contains(module))
    });
    again
}

/// Modules that the first statements of the program import, before anything could catch a failure.
fn certain(modules: &Modules) -> HashSet<usize> {
    let mut found = HashSet::new();
    let mut todo = vec![0];
    while let Some(at) = todo.pop() {
        for stmt in &modules.modules[at].tree.body {
            match stmt {
                Stmt::Import(_) | Stmt::ImportFrom(_) => {
                    for target in targets(modules, at, stmt) {
                        if found.insert(target) {
                            todo.push(target);
                        }
                    }
                }
                Stmt::FunctionDef(_) | Stmt::Pass(_) => {}
                Stmt::Expr(expr) if expr.value.is_literal_expr() => {}
                Stmt::Assign(assign) if is_plain(&assign.value) => {}
                Stmt::AnnAssign(assign) if assign.value.as_deref().is_none_or(is_plain) => {}
                _ => break,
            }
        }
    }
    found
}

fn is_plain(value: &ast::Expr) -> bool {
    match value {
        ast::Expr::List(list) => list.elts.iter().all(is_plain),
        ast::Expr::Tuple(tuple) => tuple.elts.iter().all(is_plain),
        other => other.is_literal_expr(),
    }
}

/// The modules of the program that an import statement runs.
fn targets(modules: &Modules, importer: usize, stmt: &Stmt) -> Vec<usize> {
    let module = &modules.modules[importer];
    let tree = ast::ModModule {
        body: vec![stmt.clone()].into(),
        range: Default::default(),
        node_index: ast::AtomicNodeIndex::NONE,
    };
    let mut found = Vec::new();
    for request in imports_of(&tree, &module.package, module.known(modules.version)) {
        let subs = request
            .names
            .iter()
            .map(|n| format!("{}.{n}", request.dotted));
        let parents = request.dotted.match_indices('.');
        let parents = parents.map(|(end, _)| request.dotted[..end].to_string());
        for name in parents.chain([request.dotted.clone()]).chain(subs) {
            found.extend(modules.find(module.origin, &name));
        }
    }
    found
}

/// Import statements, and whether something around them may catch what they raise.
struct Sites<'a> {
    caught: u32,
    found: Vec<(&'a Stmt, bool)>,
}

impl<'a> Visitor<'a> for Sites<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Import(_) | Stmt::ImportFrom(_) => self.found.push((stmt, self.caught > 0)),
            Stmt::FunctionDef(_) | Stmt::Try(_) | Stmt::With(_) => {
                self.caught += 1;
                walk_stmt(self, stmt);
                self.caught -= 1;
            }
            _ => walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, _: &'a ast::Expr) {}
}
