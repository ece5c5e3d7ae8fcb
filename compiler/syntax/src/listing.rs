//! What a program puts into `sys.modules`: an import of such a name finds that, and not a file.
//!
//! Takes the trees of the user's modules, gives the names under which anything may be listed. A name that is computed
//! when the program runs may be that of any module of the user's, and any that stands in the text as a string.

use std::collections::{BTreeMap, BTreeSet};

use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{self as ast, CmpOp, Expr, Stmt};

use crate::beginning::{Own, is_dotted};

/// Modules that lowering knows by the text of their imports: they stay what they are, whatever is listed.
const SETTLED: [&str; 8] = [
    "__future__",
    "abc",
    "builtins",
    "dataclasses",
    "enum",
    "sys",
    "types",
    "typing",
];

/// Functions that only read the dict that they are given.
const READERS: [&str; 17] = [
    "all",
    "any",
    "bool",
    "dict",
    "enumerate",
    "filter",
    "frozenset",
    "id",
    "isinstance",
    "iter",
    "len",
    "list",
    "map",
    "print",
    "set",
    "sorted",
    "tuple",
];

/// Methods of the dict that put nothing into it.
const READS: [&str; 10] = [
    "__contains__",
    "__len__",
    "clear",
    "copy",
    "get",
    "items",
    "keys",
    "pop",
    "popitem",
    "values",
];

/// The names that may be listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    names: BTreeSet<String>,
    prefixes: BTreeSet<String>,
    /// Some name is known only when the program runs.
    any: bool,
    /// Strings of the user's text that may name modules; only where `any` is true.
    mentioned: BTreeSet<String>,
}

impl Listed {
    /// Whether an import may find something else than the module of this name. `user`: it is a module of the user's.
    pub fn covers(&self, dotted: &str, user: bool) -> bool {
        let ends = dotted.match_indices('.').map(|(end, _)| end);
        ends.chain([dotted.len()])
            .any(|end| self.holds(&dotted[..end], user))
    }

    fn holds(&self, name: &str, user: bool) -> bool {
        if SETTLED.contains(&name) {
            return false;
        }
        self.names.contains(name)
            || self.prefixes.iter().any(|prefix| name.starts_with(prefix))
            || self.any && (user || self.mentioned.contains(name))
    }

    /// Whether the program lists anything.
    pub fn is_empty(&self) -> bool {
        !self.any && self.names.is_empty() && self.prefixes.is_empty()
    }

    /// What is listed under a name of the standard library that has to stay what it is.
    pub fn settled(&self) -> Option<&str> {
        self.names
            .iter()
            .map(String::as_str)
            .find(|name| SETTLED.contains(name))
    }

    pub(crate) fn extend(&mut self, other: Listed) {
        self.names.extend(other.names);
        self.prefixes.extend(other.prefixes);
        self.any |= other.any;
    }

    /// Computed names may be those that the text mentions.
    pub(crate) fn mention<'t>(&mut self, trees: impl Iterator<Item = &'t ast::ModModule>) {
        if !self.any {
            return;
        }
        for tree in trees {
            let mut strings = Strings(&mut self.mentioned);
            strings.visit_body(&tree.body);
        }
    }
}

/// What one module lists; `name` is its own, `package` that of its package.
pub(crate) fn collect<'a>(tree: &'a ast::ModModule, name: &'a str, package: &'a str) -> Listed {
    let mut names = Names::default();
    names.visit_body(&tree.body);
    let mut finder = Finder {
        names,
        own: Own { name, package },
        taken: BTreeMap::new(),
        listed: Listed::default(),
    };
    if finder.names.modules.is_empty() && finder.names.sys.is_empty() {
        return finder.listed;
    }
    finder.visit_body(&tree.body);
    finder.listed
}

/// What `sys` and its `modules` are called.
#[derive(Default)]
struct Names {
    sys: BTreeSet<String>,
    modules: BTreeSet<String>,
}

impl Visitor<'_> for Names {
    fn visit_stmt(&mut self, stmt: &Stmt) {
        let bound = |alias: &ast::Alias| alias.asname.as_ref().unwrap_or(&alias.name).to_string();
        match stmt {
            Stmt::Import(import) => {
                let sys = import.names.iter().filter(|a| a.name.as_str() == "sys");
                self.sys.extend(sys.map(bound));
            }
            Stmt::ImportFrom(import)
                if import.module.as_ref().is_some_and(|m| m.as_str() == "sys") =>
            {
                let modules = import.names.iter().filter(|a| a.name.as_str() == "modules");
                self.modules.extend(modules.map(bound));
            }
            _ => walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, _: &Expr) {}
}

struct Finder<'a> {
    names: Names,
    own: Own<'a>,
    /// Variables that hold what is listed, and under which name.
    taken: BTreeMap<&'a str, &'a Expr>,
    listed: Listed,
}

impl<'a> Visitor<'a> for Finder<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::Assign(node) = stmt
            && let [Expr::Name(name)] = &node.targets[..]
            && let Some(key) = self.listed_key(&node.value)
        {
            self.taken.insert(name.id.as_str(), key);
        }
        if let Stmt::For(node) = stmt
            && self.is_list(&node.iter)
        {
            self.visit_expr(&node.target);
            self.visit_body(&node.body);
            self.visit_body(&node.orelse);
            return;
        }
        walk_stmt(self, stmt);
    }

    fn visit_comprehension(&mut self, comprehension: &'a ast::Comprehension) {
        if self.is_list(&comprehension.iter) {
            self.visit_expr(&comprehension.target);
            comprehension.ifs.iter().for_each(|e| self.visit_expr(e));
            return;
        }
        ruff_python_ast::visitor::walk_comprehension(self, comprehension);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Subscript(node) if self.is_list(&node.value) => {
                if node.ctx.is_store() {
                    self.list(&node.slice);
                }
                self.visit_expr(&node.slice);
            }
            // A module of another class is no longer what its text says.
            Expr::Attribute(node) if node.ctx.is_store() && node.attr.as_str() == "__class__" => {
                if let Some(key) = self.listed_key(&node.value) {
                    self.list(key);
                }
                self.visit_expr(&node.value);
            }
            Expr::Compare(node)
                if node.comparators.len() == 1
                    && matches!(node.ops[0], CmpOp::In | CmpOp::NotIn)
                    && self.is_list(&node.comparators[0]) =>
            {
                self.visit_expr(&node.left);
            }
            Expr::Call(call) => self.call(call),
            _ if self.is_list(expr) => self.listed.any = true,
            _ => walk_expr(self, expr),
        }
    }
}

impl<'a> Finder<'a> {
    /// The name under which the value of an expression is listed.
    fn listed_key(&self, expr: &'a Expr) -> Option<&'a Expr> {
        match expr {
            Expr::Subscript(node) if self.is_list(&node.value) => Some(&node.slice),
            Expr::Name(name) => self.taken.get(name.id.as_str()).copied(),
            _ => None,
        }
    }

    fn is_list(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Name(name) => self.names.modules.contains(name.id.as_str()),
            Expr::Attribute(attribute) => {
                attribute.attr.as_str() == "modules"
                    && matches!(&*attribute.value, Expr::Name(n) if self.names.sys.contains(n.id.as_str()))
            }
            _ => false,
        }
    }

    fn call(&mut self, call: &'a ast::ExprCall) {
        let arguments = &call.arguments;
        match &*call.func {
            Expr::Attribute(method) if self.is_list(&method.value) => match method.attr.as_str() {
                "setdefault" | "__setitem__" => match arguments.args.first() {
                    Some(key) => self.list(key),
                    None => self.listed.any = true,
                },
                "update" | "__ior__" => self.update(arguments),
                name => self.listed.any |= !READS.contains(&name),
            },
            Expr::Name(reader) if READERS.contains(&reader.id.as_str()) => {
                for argument in &arguments.args {
                    if !self.is_list(argument) {
                        self.visit_expr(argument);
                    }
                }
                for keyword in &arguments.keywords {
                    self.visit_expr(&keyword.value);
                }
                return;
            }
            other => self.visit_expr(other),
        }
        self.visit_arguments(arguments);
    }

    fn update(&mut self, arguments: &ast::Arguments) {
        for argument in &arguments.args {
            match argument {
                Expr::Dict(dict) => {
                    for item in &dict.items {
                        match &item.key {
                            Some(key) => self.list(key),
                            None => self.listed.any = true,
                        }
                    }
                }
                _ => self.listed.any = true,
            }
        }
        for keyword in &arguments.keywords {
            match &keyword.arg {
                Some(name) => drop(self.listed.names.insert(name.to_string())),
                None => self.listed.any = true,
            }
        }
    }

    fn list(&mut self, key: &Expr) {
        let (text, whole) = self.own.beginning(key);
        match (whole, text.is_empty()) {
            (true, _) => drop(self.listed.names.insert(text)),
            (false, false) => drop(self.listed.prefixes.insert(text)),
            (false, true) => self.listed.any = true,
        }
    }
}

/// Strings that may be names of modules.
pub(crate) struct Strings<'a>(pub(crate) &'a mut BTreeSet<String>);

impl Visitor<'_> for Strings<'_> {
    fn visit_expr(&mut self, expr: &Expr) {
        if let Expr::StringLiteral(text) = expr {
            // `module:attribute` is how many a table says it.
            let text = text.value.to_str();
            let text = text.split(':').next().unwrap_or(text);
            if is_dotted(text.trim_start_matches('.')) {
                self.0.insert(text.to_string());
            }
        }
        walk_expr(self, expr);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ruff_python_parser::parse_module;

    fn listed(text: &str) -> Listed {
        let tree = parse_module(text).expect("it parses").into_syntax();
        collect(&tree, "own.name", "own")
    }

    #[test]
    fn constant_names() {
        let found = listed("import sys\nsys.modules['a'] = sys.modules[__name__ + '.b'] = 1");
        assert!(found.covers("a", false) && found.covers("own.name.b", true));
        assert!(found.covers("a.deep", false) && !found.covers("own.name", true));
        assert!(!found.covers("c", true));
    }

    #[test]
    fn computed_names() {
        let found = listed("import sys\nsys.modules[f'{__package__}.x.{y}'] = 1");
        assert!(found.covers("own.x.any", false) && !found.covers("own.y", true));
        let found = listed("from sys import modules\nf(modules)");
        assert!(found.covers("c", true) && !found.covers("c", false));
    }

    #[test]
    fn reading_lists_nothing() {
        let text = "import sys\nsys.modules['a'].b = 1\nfor m in sys.modules: print(len(sys.modules), m in sys.modules)";
        assert!(listed(text).is_empty());
        assert!(listed("self.modules['a'] = 1").is_empty());
    }

    #[test]
    fn another_class() {
        let found = listed("import sys\nsys.modules[__name__].__class__ = C");
        assert!(found.covers("own.name", true));
        let found = listed("import sys\nm = sys.modules['a']\nm.__class__ = C");
        assert!(found.covers("a", true) && !found.covers("b", true));
    }
}
