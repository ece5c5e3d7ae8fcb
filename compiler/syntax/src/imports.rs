//! What a module imports: a walk over its whole tree, functions and `try` included.
//! Resolves relative names against the package; loads nothing.

use molt_source::Version;
use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{self as ast, Expr, Number, Stmt};
use ruff_text_size::TextRange;

/// One module that an import statement names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRequest {
    /// Absolute dotted name.
    pub dotted: String,
    /// Names taken from it by `from`: each may be a submodule.
    pub names: Vec<String>,
    pub range: TextRange,
}

/// The absolute name that `level` dots and `module` mean inside `package`; None beyond the top.
pub fn resolve_relative(package: &str, level: u32, module: Option<&str>) -> Option<String> {
    if level == 0 {
        return module.map(str::to_string);
    }
    let mut parts: Vec<&str> = package.split('.').filter(|p| !p.is_empty()).collect();
    let up = level as usize - 1;
    if parts.is_empty() || up >= parts.len() {
        return None;
    }
    parts.truncate(parts.len() - up);
    parts.extend(module);
    Some(parts.join("."))
}

/// `TYPE_CHECKING` or `typing.TYPE_CHECKING`.
pub fn is_type_checking(test: &Expr) -> bool {
    match test {
        Expr::Name(name) => name.id.as_str() == "TYPE_CHECKING",
        Expr::Attribute(attribute) => {
            attribute.attr.as_str() == "TYPE_CHECKING"
                && matches!(&*attribute.value, Expr::Name(n) if matches!(n.id.as_str(), "typing" | "t"))
        }
        _ => false,
    }
}

/// The value of a test that is known from the target alone: `TYPE_CHECKING`, `sys.version_info >= (3, 8)`,
/// `sys.platform == "win32"`, `os.name == "nt"`, `__name__ == "__main__"` in the module of this name, constants.
pub fn static_truth(test: &Expr, module: &str, version: Version) -> Option<bool> {
    match test {
        _ if is_type_checking(test) => Some(false),
        Expr::BooleanLiteral(literal) => Some(literal.value),
        Expr::UnaryOp(unary) if unary.op == ast::UnaryOp::Not => {
            static_truth(&unary.operand, module, version).map(|v| !v)
        }
        Expr::BoolOp(node) => {
            // The first operand that decides does so only where those before it are known.
            let decides = node.op == ast::BoolOp::Or;
            for value in &node.values {
                if static_truth(value, module, version)? == decides {
                    return Some(decides);
                }
            }
            Some(!decides)
        }
        Expr::Call(call) => platform_prefix(call),
        Expr::Compare(compare) if compare.ops.len() == 1 => {
            if let Some(text) = name_test(&compare.left, &compare.comparators[0]) {
                match compare.ops[0] {
                    ast::CmpOp::Eq => Some(text == module),
                    ast::CmpOp::NotEq => Some(text != module),
                    _ => None,
                }
            } else if is_sys(&compare.left, "version_info") {
                version_test(compare.ops[0], &compare.comparators[0], version)
            } else if is_major(&compare.left) {
                major_test(compare.ops[0], &compare.comparators[0])
            } else {
                platform_test(&compare.left, compare.ops[0], &compare.comparators[0])
            }
        }
        _ => None,
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

fn is_sys(expr: &Expr, name: &str) -> bool {
    matches!(expr, Expr::Attribute(a) if a.attr.as_str() == name
        && matches!(&*a.value, Expr::Name(n) if n.id.as_str() == "sys"))
}

/// The text of an attribute that tells the platform: that of Linux.
fn platform_text(expr: &Expr) -> Option<&'static str> {
    let Expr::Attribute(attribute) = expr else {
        return None;
    };
    let Expr::Name(name) = &*attribute.value else {
        return None;
    };
    match (name.id.as_str(), attribute.attr.as_str()) {
        ("sys", "platform") => Some("linux"),
        ("os", "name") => Some("posix"),
        _ => None,
    }
}

fn platform_test(left: &Expr, op: ast::CmpOp, right: &Expr) -> Option<bool> {
    let ours = platform_text(left)?;
    let text = |expr: &Expr| match expr {
        Expr::StringLiteral(text) => Some(text.value.to_str() == ours),
        _ => None,
    };
    match (op, right) {
        (ast::CmpOp::Eq, _) => text(right),
        (ast::CmpOp::NotEq, _) => text(right).map(|same| !same),
        (
            ast::CmpOp::In,
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
fn platform_prefix(call: &ast::ExprCall) -> Option<bool> {
    let (Expr::Attribute(method), [Expr::StringLiteral(prefix)], true) = (
        &*call.func,
        &call.arguments.args[..],
        call.arguments.keywords.is_empty(),
    ) else {
        return None;
    };
    let ours = platform_text(&method.value).filter(|_| method.attr.as_str() == "startswith")?;
    Some(ours.starts_with(prefix.value.to_str()))
}

/// `sys.version_info[0]` or `sys.version_info.major`.
fn is_major(expr: &Expr) -> bool {
    match expr {
        Expr::Subscript(item) => {
            is_sys(&item.value, "version_info")
                && matches!(&*item.slice, Expr::NumberLiteral(n)
                    if matches!(&n.value, Number::Int(i) if i.as_u64() == Some(0)))
        }
        Expr::Attribute(a) => a.attr.as_str() == "major" && is_sys(&a.value, "version_info"),
        _ => false,
    }
}

fn major_test(op: ast::CmpOp, against: &Expr) -> Option<bool> {
    let Expr::NumberLiteral(number) = against else {
        return None;
    };
    let Number::Int(int) = &number.value else {
        return None;
    };
    let order = 3u64.cmp(&int.as_u64()?);
    match op {
        ast::CmpOp::Eq => Some(order.is_eq()),
        ast::CmpOp::NotEq => Some(order.is_ne()),
        ast::CmpOp::Lt => Some(order.is_lt()),
        ast::CmpOp::LtE => Some(order.is_le()),
        ast::CmpOp::Gt => Some(order.is_gt()),
        ast::CmpOp::GtE => Some(order.is_ge()),
        _ => None,
    }
}

fn version_test(op: ast::CmpOp, against: &Expr, version: Version) -> Option<bool> {
    let Expr::Tuple(tuple) = against else {
        return None;
    };
    let mut parts = Vec::new();
    for item in &tuple.elts {
        let Expr::NumberLiteral(number) = item else {
            return None;
        };
        let Number::Int(int) = &number.value else {
            return None;
        };
        parts.push(int.as_u64()?);
    }
    // Beyond the minor version, the answer depends on the release that we claim to be: left to run time.
    let ours = [3u64, version.minor().into()];
    if parts.len() > 2 || parts.is_empty() {
        return None;
    }
    // The real tuple is longer than any of two parts, so it is greater where the parts are equal.
    let order = ours[..parts.len()]
        .cmp(&parts[..])
        .then(std::cmp::Ordering::Greater);
    match op {
        ast::CmpOp::GtE | ast::CmpOp::Gt => Some(order.is_gt()),
        ast::CmpOp::Lt | ast::CmpOp::LtE => Some(order.is_lt()),
        _ => None,
    }
}

/// Every import of the module `name` in order of appearance. `package` is what relative names start from.
pub fn collect(
    tree: &ast::ModModule,
    name: &str,
    package: &str,
    version: Version,
) -> Vec<ImportRequest> {
    let mut collector = Collector {
        name,
        package,
        version,
        found: Vec::new(),
        abc: false,
    };
    collector.visit_body(&tree.body);
    let plain = |r: &&ImportRequest| r.names.is_empty() && r.dotted == "collections";
    if collector.abc
        && let Some(request) = collector.found.iter().find(plain)
    {
        let mut brought = request.clone();
        brought.dotted = brought_by(&request.dotted).unwrap_or_default().to_string();
        collector.found.push(brought);
    }
    collector.found
}

/// The submodule that importing a package of the stdlib brings: it is loaded only where the program names it.
pub fn brought_by(package: &str) -> Option<&'static str> {
    (package == "collections").then_some("collections.abc")
}

struct Collector<'a> {
    name: &'a str,
    package: &'a str,
    version: Version,
    found: Vec<ImportRequest>,
    /// Some attribute is called `abc`.
    abc: bool,
}

impl<'a> Visitor<'a> for Collector<'_> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Import(import) => {
                for alias in &import.names {
                    let dotted = alias.name.as_str().to_string();
                    self.found.push(ImportRequest {
                        dotted,
                        names: Vec::new(),
                        range: alias.range,
                    });
                }
            }
            Stmt::ImportFrom(import) => {
                let module = import.module.as_ref().map(|m| m.as_str());
                if let Some(dotted) = resolve_relative(self.package, import.level, module) {
                    let names = import
                        .names
                        .iter()
                        .map(|a| a.name.as_str().to_string())
                        .collect();
                    self.found.push(ImportRequest {
                        dotted,
                        names,
                        range: import.range,
                    });
                }
            }
            Stmt::If(branch) => self.visit_if(branch),
            _ => walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Call(call) = expr {
            self.named_import(call);
        } else if let Expr::Attribute(attribute) = expr {
            self.abc |= attribute.attr.as_str() == "abc";
        } else if let Expr::Name(name) = expr
            && name.id.as_str() == "__import__"
        {
            // The function is the stdlib's own.
            self.found.push(ImportRequest {
                dotted: "importlib".to_string(),
                names: Vec::new(),
                range: name.range,
            });
        }
        walk_expr(self, expr);
    }
}

impl Collector<'_> {
    /// `import_module("name")` and its like, with a constant name: the module is compiled in.
    fn named_import(&mut self, call: &ast::ExprCall) {
        let name = match &*call.func {
            Expr::Name(name) => name.id.as_str(),
            Expr::Attribute(attribute) => attribute.attr.as_str(),
            _ => return,
        };
        let mut args = call.arguments.args.iter();
        let (true, Some(Expr::StringLiteral(text))) = (
            matches!(name, "import_module" | "__import__" | "find_spec"),
            args.next(),
        ) else {
            return;
        };
        let text = text.value.to_str();
        let rest = text.trim_start_matches('.');
        let level = (text.len() - rest.len()) as u32;
        let package = match args.next() {
            Some(Expr::StringLiteral(package)) => package.value.to_str(),
            _ => self.package,
        };
        let rest = (!rest.is_empty()).then_some(rest);
        if let Some(dotted) = resolve_relative(package, level, rest) {
            self.found.push(ImportRequest {
                dotted,
                names: Vec::new(),
                range: call.arguments.range,
            });
        }
    }

    fn visit_if(&mut self, branch: &ast::StmtIf) {
        self.visit_expr(&branch.test);
        let mut known = static_truth(&branch.test, self.name, self.version);
        if known != Some(false) {
            self.visit_body(&branch.body);
        }
        for clause in &branch.elif_else_clauses {
            if known == Some(true) {
                return;
            }
            if let Some(test) = &clause.test {
                self.visit_expr(test);
            }
            known = clause.test.as_ref().map_or(Some(true), |test| {
                static_truth(test, self.name, self.version)
            });
            if known != Some(false) {
                self.visit_body(&clause.body);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_names() {
        assert_eq!(resolve_relative("", 0, Some("a.b")).as_deref(), Some("a.b"));
        assert_eq!(resolve_relative("p.q", 1, None).as_deref(), Some("p.q"));
        assert_eq!(
            resolve_relative("p.q", 2, Some("x")).as_deref(),
            Some("p.x")
        );
        assert_eq!(resolve_relative("p.q", 3, Some("x")), None);
        assert_eq!(resolve_relative("", 1, Some("x")), None);
    }

    #[test]
    fn versions() {
        let truth = |text: &str| {
            let parsed = ruff_python_parser::parse_expression(text).ok();
            parsed.and_then(|p| static_truth(p.expr(), "__main__", Version::Python312))
        };
        assert_eq!(truth("sys.version_info >= (3, 8)"), Some(true));
        assert_eq!(truth("sys.version_info >= (3, 12)"), Some(true));
        assert_eq!(truth("sys.version_info < (3, 12)"), Some(false));
        assert_eq!(truth("sys.version_info > (3,)"), Some(true));
        assert_eq!(truth("sys.version_info >= (3, 13)"), Some(false));
        assert_eq!(truth("sys.version_info >= (3, 12, 4)"), None);
        assert_eq!(truth("sys.version_info[0] == 2"), Some(false));
        assert_eq!(truth("sys.version_info.major >= 3"), Some(true));
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
}
