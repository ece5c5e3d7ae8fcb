//! Imports by name: `import_module("name")` and its like. A constant name is that of one module; of a computed one, what
//! it certainly begins with says which package it is in; of others, the strings of the text say which may be meant.
//!
//! Takes a module's tree, gives requests; whether there are such modules is for the loader to see.

use std::collections::{BTreeMap, BTreeSet};

use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{self as ast, Expr, Stmt};
use ruff_text_size::TextRange;

use crate::beginning::{Own, is_dotted};
use crate::imports::{ImportRequest, resolve_relative};
use crate::listing::Strings;

/// Whether a call imports what its first argument names.
pub(crate) fn is_import(call: &ast::ExprCall) -> bool {
    let name = match &*call.func {
        Expr::Name(name) => name.id.as_str(),
        Expr::Attribute(attribute) => attribute.attr.as_str(),
        _ => return false,
    };
    matches!(name, "import_module" | "__import__" | "find_spec")
}

/// Whether a request says that nothing is known of the name: any string of the program may be it.
pub(crate) fn is_any(request: &ImportRequest) -> bool {
    request.dotted.is_empty() && request.begins.as_deref() == Some("")
}

/// What the calls of a module may import. `package` is what relative names start from, unless a call says otherwise.
pub(crate) fn collect(
    tree: &ast::ModModule,
    calls: &[&ast::ExprCall],
    name: &str,
    package: &str,
) -> Vec<ImportRequest> {
    let mut found = Vec::new();
    if calls.is_empty() {
        return found;
    }
    let mut values = Values::default();
    values.visit_body(&tree.body);
    let mut finder = Finder {
        own: Own { name, package },
        values: &values.assigned,
        found: &mut found,
        relative: BTreeSet::new(),
        any: None,
    };
    calls.iter().for_each(|call| finder.call(call));
    let Some(range) = finder.any else {
        return found;
    };
    finder.request(Some(String::new()), Some(String::new()), range);
    let mut strings = BTreeSet::new();
    Strings(&mut strings).visit_body(&tree.body);
    let bases = std::mem::take(&mut finder.relative);
    for text in &strings {
        let rest = text.trim_start_matches('.');
        let level = (text.len() - rest.len()) as u32;
        let named = finder.found.len();
        for base in &bases {
            finder.request(resolve_relative(base, level, Some(rest)), None, range);
        }
        // The user's own modules of absolute names are looked for when all else is there.
        let absolute = finder.found[named..].iter_mut().filter(|_| level == 0);
        absolute.for_each(|request| request.guess = true);
    }
    found
}

struct Finder<'a> {
    own: Own<'a>,
    values: &'a BTreeMap<&'a str, Vec<&'a Expr>>,
    found: &'a mut Vec<ImportRequest>,
    /// Packages from which names start that nothing is known of.
    relative: BTreeSet<String>,
    /// A call of which nothing is known.
    any: Option<TextRange>,
}

impl Finder<'_> {
    fn call(&mut self, call: &ast::ExprCall) {
        let mut args = call.arguments.args.iter();
        let keyword = |name: &str| call.arguments.find_keyword(name).map(|k| &k.value);
        let Some(wanted) = args.next().or_else(|| keyword("name")) else {
            return;
        };
        let package = args.next().or_else(|| keyword("package"));
        let package = package.map(|p| self.own.beginning(p));
        let base = match package {
            Some((text, true)) => text,
            _ => self.own.package.to_string(),
        };
        let range = call.arguments.range;
        let texts = match wanted {
            Expr::Name(name) => match self.values.get(name.id.as_str()) {
                Some(values) => values.iter().map(|v| self.own.beginning(v)).collect(),
                None => vec![self.own.beginning(wanted)],
            },
            _ => vec![self.own.beginning(wanted)],
        };
        for (text, whole) in texts {
            self.text(&text, whole, &base, range);
        }
    }

    fn text(&mut self, text: &str, whole: bool, base: &str, range: TextRange) {
        let rest = text.trim_start_matches('.');
        let level = (text.len() - rest.len()) as u32;
        if whole {
            let rest = (!rest.is_empty()).then_some(rest);
            return self.request(resolve_relative(base, level, rest), None, range);
        }
        if text.is_empty() {
            self.relative.insert(base.to_string());
            self.any = Some(range);
            return;
        }
        let (package, start) = rest.rsplit_once('.').unwrap_or(("", rest));
        let package = match level {
            0 => Some(package.to_string()),
            _ => resolve_relative(base, level, (!package.is_empty()).then_some(package)),
        };
        self.request(package, Some(start.to_string()), range);
    }

    fn request(&mut self, dotted: Option<String>, begins: Option<String>, range: TextRange) {
        let Some(dotted) = dotted else { return };
        if !dotted.is_empty() && !is_dotted(&dotted) {
            return;
        }
        self.found.push(ImportRequest {
            dotted,
            names: Vec::new(),
            begins,
            range,
            guess: false,
        });
    }
}

/// The values that plain names are given, in any scope. Names that something else binds are not listed.
#[derive(Default)]
struct Values<'a> {
    assigned: BTreeMap<&'a str, Vec<&'a Expr>>,
}

impl<'a> Visitor<'a> for Values<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Assign(assign) => {
                for target in &assign.targets {
                    if let Expr::Name(name) = target {
                        let values = self.assigned.entry(name.id.as_str()).or_default();
                        values.push(&assign.value);
                    }
                }
            }
            Stmt::AnnAssign(assign) => {
                if let (Expr::Name(name), Some(value)) = (&*assign.target, &assign.value) {
                    let values = self.assigned.entry(name.id.as_str()).or_default();
                    values.push(value);
                }
            }
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Named(named) = expr
            && let Expr::Name(name) = &*named.target
        {
            let values = self.assigned.entry(name.id.as_str()).or_default();
            values.push(&named.value);
        }
        walk_expr(self, expr);
    }
}
