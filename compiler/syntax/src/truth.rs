//! Tests that are known from the target alone: the version, the platform, whether a type checker reads the text.
//!
//! Takes an expression of the source and gives its truth, or none. What a run could change is left to it.

use std::collections::{BTreeMap, BTreeSet};

use molt_source::Version;
use ruff_python_ast::visitor::{Visitor, walk_expr, walk_parameter, walk_stmt};
use ruff_python_ast::{self as ast, CmpOp, Expr, Number, Stmt};

use crate::meanings::Meanings;

/// What a module's text says of the names in such tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// Variables that hold such a test and nothing else, as `PY3 = sys.version_info[0] == 3`.
    tests: BTreeMap<String, bool>,
    names: Meanings,
}

/// What is known of a module before it runs.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// Its `__name__`.
    pub module: &'a str,
    pub version: Version,
    pub flags: &'a Flags,
}

/// `TYPE_CHECKING` or `typing.TYPE_CHECKING`.
fn is_type_checking(test: &Expr, names: &Meanings) -> bool {
    match test {
        Expr::Name(name) => name.id.as_str() == "TYPE_CHECKING" && names.hold(name),
        Expr::Attribute(attribute) => {
            attribute.attr.as_str() == "TYPE_CHECKING"
                && matches!(&*attribute.value, Expr::Name(n) if matches!(n.id.as_str(), "typing" | "t") && names.hold(n))
        }
        _ => false,
    }
}

impl Known<'_> {
    /// The value of a test that is known from the target alone: `TYPE_CHECKING`, `sys.version_info >= (3, 8)`,
    /// `sys.platform == "win32"`, `os.name == "nt"`, `__name__ == "__main__"` in the module of this name, constants.
    pub fn truth(&self, test: &Expr) -> Option<bool> {
        let names = &self.flags.names;
        match test {
            _ if is_type_checking(test, names) => Some(false),
            Expr::BooleanLiteral(literal) => Some(literal.value),
            Expr::Name(name) => self.flags.tests.get(name.id.as_str()).copied(),
            Expr::UnaryOp(unary) if unary.op == ast::UnaryOp::Not => {
                self.truth(&unary.operand).map(|v| !v)
            }
            Expr::BoolOp(node) => {
                // The first operand that decides does so only where those before it are known.
                let decides = node.op == ast::BoolOp::Or;
                for value in &node.values {
                    if self.truth(value)? == decides {
                        return Some(decides);
                    }
                }
                Some(!decides)
            }
            Expr::Call(call) => platform_prefix(call, names),
            Expr::Compare(compare) if compare.ops.len() == 1 => {
                let (left, right) = (&*compare.left, &compare.comparators[0]);
                match name_test(left, right) {
                    Some(text) => match compare.ops[0] {
                        CmpOp::Eq => Some(text == self.module),
                        CmpOp::NotEq => Some(text != self.module),
                        _ => None,
                    },
                    None => {
                        let test = (left, compare.ops[0], right);
                        version_test(test, self.version, names)
                            .or_else(|| platform_test(test, names))
                    }
                }
            }
            _ => None,
        }
    }
}

/// The text that `__name__` is compared with.
fn name_test<'t>(left: &'t Expr, right: &'t Expr) -> Option<&'t str> {
    match (left, right) {
        (Expr::Name(name), Expr::StringLiteral(text))
        | (Expr::StringLiteral(text), Expr::Name(name)) => {
            (name.id.as_str() == "__name__").then(|| text.value.to_str())
        }
        _ => None,
    }
}

fn is_sys(expr: &Expr, name: &str, names: &Meanings) -> bool {
    matches!(expr, Expr::Attribute(a) if a.attr.as_str() == name
        && matches!(&*a.value, Expr::Name(n) if n.id.as_str() == "sys" && names.hold(n)))
}

/// A comparison: what is compared, how, and with what.
type Test<'t> = (&'t Expr, CmpOp, &'t Expr);

/// The text of an attribute that tells the platform: that of Linux.
fn platform_text(expr: &Expr, names: &Meanings) -> Option<&'static str> {
    let Expr::Attribute(attribute) = expr else {
        return None;
    };
    let Expr::Name(name) = &*attribute.value else {
        return None;
    };
    match (name.id.as_str(), attribute.attr.as_str()) {
        _ if !names.hold(name) => None,
        ("sys", "platform") => Some("linux"),
        ("os", "name") => Some("posix"),
        _ => None,
    }
}

fn platform_test((left, op, right): Test, names: &Meanings) -> Option<bool> {
    let ours = platform_text(left, names)?;
    let text = |expr: &Expr| match expr {
        Expr::StringLiteral(text) => Some(text.value.to_str() == ours),
        _ => None,
    };
    match (op, right) {
        (CmpOp::Eq, _) => text(right),
        (CmpOp::NotEq, _) => text(right).map(|same| !same),
        (
            CmpOp::In,
            Expr::Tuple(ast::ExprTuple { elts, .. })
            | Expr::List(ast::ExprList { elts, .. })
            | Expr::Set(ast::ExprSet { elts, .. }),
        ) => {
            let found: Option<Vec<bool>> = elts.iter().map(text).collect();
            Some(found?.contains(&true))
        }
        _ => None,
    }
}

/// `sys.platform.startswith("win")`.
fn platform_prefix(call: &ast::ExprCall, names: &Meanings) -> Option<bool> {
    let (Expr::Attribute(method), [Expr::StringLiteral(prefix)], true) = (
        &*call.func,
        &call.arguments.args[..],
        call.arguments.keywords.is_empty(),
    ) else {
        return None;
    };
    let ours =
        platform_text(&method.value, names).filter(|_| method.attr.as_str() == "startswith")?;
    Some(ours.starts_with(prefix.value.to_str()))
}

/// A comparison of `sys.version_info`, a part of it, or `sys.hexversion`, whatever the release within the minor version.
fn version_test((left, op, right): Test, version: Version, names: &Meanings) -> Option<bool> {
    let ours = [3u64, version.minor().into()];
    if is_sys(left, "hexversion", names) {
        // The rest of the number says which release it is.
        let first = ours[0] << 24 | ours[1] << 16;
        let against = int(right)?;
        let answer = ordered(op, first.cmp(&against));
        return answer.filter(|_| answer == ordered(op, (first | 0xffff).cmp(&against)));
    }
    if is_sys(left, "version_info", names) {
        let parts = tuple(right).filter(|parts| parts.len() <= 2 && !parts.is_empty())?;
        // The real tuple is longer than any of two parts, so it is greater where the parts are equal.
        let order = ours[..parts.len()].cmp(&parts[..]);
        return ordered(op, order.then(std::cmp::Ordering::Greater));
    }
    match left {
        Expr::Attribute(part) if is_sys(&part.value, "version_info", names) => {
            match part.attr.as_str() {
                "major" => ordered(op, ours[0].cmp(&int(right)?)),
                "minor" => ordered(op, ours[1].cmp(&int(right)?)),
                _ => None,
            }
        }
        Expr::Subscript(part) if is_sys(&part.value, "version_info", names) => match &*part.slice {
            Expr::Slice(slice) if slice.step.is_none() => {
                let start = slice.lower.as_deref().map_or(Some(0), int)?;
                let end = int(slice.upper.as_deref()?)?;
                let whole = start == 0 && (1..=2).contains(&end);
                let own = &ours[..if whole { end as usize } else { return None }];
                ordered(op, own.cmp(&tuple(right)?[..]))
            }
            index => ordered(op, ours.get(int(index)? as usize)?.cmp(&int(right)?)),
        },
        _ => None,
    }
}

fn int(expr: &Expr) -> Option<u64> {
    match expr {
        Expr::NumberLiteral(number) => match &number.value {
            Number::Int(int) => int.as_u64(),
            _ => None,
        },
        _ => None,
    }
}

fn tuple(expr: &Expr) -> Option<Vec<u64>> {
    match expr {
        Expr::Tuple(tuple) => tuple.elts.iter().map(int).collect(),
        _ => None,
    }
}

fn ordered(op: CmpOp, order: std::cmp::Ordering) -> Option<bool> {
    match op {
        CmpOp::Eq => Some(order.is_eq()),
        CmpOp::NotEq => Some(order.is_ne()),
        CmpOp::Lt => Some(order.is_lt()),
        CmpOp::LtE => Some(order.is_le()),
        CmpOp::Gt => Some(order.is_gt()),
        CmpOp::GtE => Some(order.is_ge()),
        _ => None,
    }
}

/// The variables that a module's body binds once, to a test of the version or the platform, and nothing else in the
/// text has the name of.
pub(crate) fn flags(
    tree: &ast::ModModule,
    names: Meanings,
    module: &str,
    version: Version,
) -> Flags {
    let mut flags = Flags {
        tests: BTreeMap::new(),
        names,
    };
    for stmt in &tree.body {
        let Stmt::Assign(assign) = stmt else { continue };
        let [Expr::Name(name)] = &assign.targets[..] else {
            continue;
        };
        let known = Known {
            module,
            version,
            flags: &flags,
        };
        let tests = matches!(
            &*assign.value,
            Expr::Compare(_) | Expr::UnaryOp(_) | Expr::BoolOp(_) | Expr::Call(_)
        );
        if let Some(value) = known.truth(&assign.value).filter(|_| tests) {
            flags.tests.insert(name.id.to_string(), value);
        }
    }
    if !flags.tests.is_empty() {
        let mut bound = Bound::default();
        bound.visit_body(&tree.body);
        flags.tests.retain(|name, _| !bound.twice.contains(name));
    }
    flags
}

/// Names that are bound more than once, wherever they stand.
#[derive(Default)]
struct Bound {
    once: BTreeSet<String>,
    twice: BTreeSet<String>,
}

impl Bound {
    fn bind(&mut self, name: &str) {
        if !self.once.insert(name.to_string()) {
            self.twice.insert(name.to_string());
        }
    }
}

impl<'a> Visitor<'a> for Bound {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(def) => self.bind(&def.name),
            Stmt::ClassDef(def) => self.bind(&def.name),
            Stmt::Import(ast::StmtImport { names, .. })
            | Stmt::ImportFrom(ast::StmtImportFrom { names, .. }) => names
                .iter()
                .for_each(|alias| self.bind(alias.asname.as_ref().unwrap_or(&alias.name))),
            Stmt::Global(global) => global.names.iter().for_each(|name| {
                self.bind(name);
                self.bind(name);
            }),
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Name(name) = expr
            && !name.ctx.is_load()
        {
            self.bind(&name.id);
        }
        walk_expr(self, expr);
    }

    fn visit_parameter(&mut self, parameter: &'a ast::Parameter) {
        self.bind(&parameter.name);
        walk_parameter(self, parameter);
    }

    fn visit_except_handler(&mut self, handler: &'a ast::ExceptHandler) {
        let ast::ExceptHandler::ExceptHandler(node) = handler;
        node.name.iter().for_each(|name| self.bind(name));
        ast::visitor::walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a ast::Pattern) {
        let name = match pattern {
            ast::Pattern::MatchAs(node) => &node.name,
            ast::Pattern::MatchStar(node) => &node.name,
            ast::Pattern::MatchMapping(node) => &node.rest,
            _ => &None,
        };
        name.iter().for_each(|name| self.bind(name));
        ast::visitor::walk_pattern(self, pattern);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        let truth = |text: &str| {
            let imports = "import sys, os; from typing import TYPE_CHECKING";
            let names = ruff_python_parser::parse_module(imports).map(|p| Meanings::of(p.syntax()));
            let parsed = ruff_python_parser::parse_expression(text).ok();
            let flags = Flags {
                tests: BTreeMap::new(),
                names: names.unwrap_or_default(),
            };
            let known = Known {
                module: "__main__",
                version: Version::Python312,
                flags: &flags,
            };
            parsed.and_then(|p| known.truth(p.expr()))
        };
        assert_eq!(truth("sys.version_info >= (3, 8)"), Some(true));
        assert_eq!(truth("sys.version_info >= (3, 12)"), Some(true));
        assert_eq!(truth("sys.version_info < (3, 12)"), Some(false));
        assert_eq!(truth("sys.version_info > (3,)"), Some(true));
        assert_eq!(truth("sys.version_info >= (3, 13)"), Some(false));
        assert_eq!(truth("sys.version_info >= (3, 12, 4)"), None);
        assert_eq!(truth("sys.version_info[0] == 2"), Some(false));
        assert_eq!(truth("sys.version_info.major >= 3"), Some(true));
        assert_eq!(truth("sys.version_info[1] > 5"), Some(true));
        assert_eq!(truth("sys.version_info[:2] >= (3, 14)"), Some(false));
        assert_eq!(truth("sys.version_info[0:2] == (3, 12)"), Some(true));
        assert_eq!(truth("sys.version_info.minor < 9"), Some(false));
        assert_eq!(truth("sys.hexversion < 0x03000000"), Some(false));
        assert_eq!(truth("sys.hexversion >= 0x030c0000"), Some(true));
        assert_eq!(truth("sys.hexversion >= 0x030c0100"), None);
        assert_eq!(truth("sys.platform == 'win32'"), Some(false));
        assert_eq!(truth("sys.platform in ('darwin', 'linux')"), Some(true));
        assert_eq!(truth("sys.platform.startswith('win')"), Some(false));
        assert_eq!(truth("os.name == 'nt' and f()"), Some(false));
        assert_eq!(truth("f() and os.name == 'nt'"), None);
        assert_eq!(truth("os.name != 'nt' or f()"), Some(true));
        assert_eq!(truth("not TYPE_CHECKING"), Some(true));
        assert_eq!(truth("__name__ == '__main__'"), Some(true));
        assert_eq!(truth("'m' == __name__"), Some(false));
    }

    #[test]
    fn named_tests() {
        let found = |text: &str| {
            let parsed = ruff_python_parser::parse_module(text).ok();
            parsed.map(|p| {
                let names = Meanings::of(p.syntax());
                flags(p.syntax(), names, "m", Version::Python312).tests
            })
        };
        let flags =
            |items: &[(&str, bool)]| Some(items.iter().map(|(k, v)| (k.to_string(), *v)).collect());
        let text = "import sys\nPY2 = sys.version_info[0] == 2\nPY3 = not PY2\nX = True\n";
        assert_eq!(found(text), flags(&[("PY2", false), ("PY3", true)]));
        let twice = "import sys\nPY2 = sys.version_info[0] == 2\ndef f(PY2): pass\n";
        assert_eq!(found(twice), flags(&[]));
    }
}
