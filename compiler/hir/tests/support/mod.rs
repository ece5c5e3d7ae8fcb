//! Programs in memory: a loader over named texts, a stdlib index, and one call to the printed HIR or the errors.
#![allow(dead_code)]

use std::collections::BTreeMap;

use molt_hir::ir::Program;
use molt_hir::{Lowered, StdlibIndex, lower, print};
use molt_source::{Diagnostics, Files};
use molt_syntax::{Loader, SourceFile, parse};

pub struct Memory {
    pub user: BTreeMap<String, (String, bool)>,
    pub stdlib: BTreeMap<String, String>,
}

impl Memory {
    /// Modules by dotted name; a name that ends with `.` is a package.
    pub fn new(user: &[(&str, &str)]) -> Memory {
        let user = user
            .iter()
            .map(|(name, text)| match name.strip_suffix('.') {
                Some(package) => (package.to_string(), (text.to_string(), true)),
                None => (name.to_string(), (text.to_string(), false)),
            })
            .collect();
        let structure = "def helper(f):\n    return f\nVERSION = 1\n";
        let dataclasses = "def dataclass(c=None, /, *, slots=False): return c\n";
        let stdlib = [("structure", structure), ("dataclasses", dataclasses)];
        Memory {
            user,
            stdlib: stdlib.map(|(n, t)| (n.to_string(), t.to_string())).into(),
        }
    }
}

impl Loader for Memory {
    fn user_module(&self, dotted: &str) -> Option<SourceFile> {
        let (text, is_package) = self.user.get(dotted)?;
        Some(SourceFile {
            name: format!("{dotted}.py"),
            bytes: text.clone().into_bytes(),
            is_package: *is_package,
        })
    }

    fn stdlib_module(&self, dotted: &str) -> Option<SourceFile> {
        let text = self.stdlib.get(dotted)?;
        Some(SourceFile {
            name: format!("<stdlib>/{dotted}.py"),
            bytes: text.clone().into_bytes(),
            is_package: false,
        })
    }
}

pub fn index() -> StdlibIndex {
    let builtins = "print len range list dict set tuple str int float bool object type super property staticmethod \
        classmethod iter next getattr setattr hasattr abs sum min max sorted zip enumerate map filter input open repr \
        isinstance BaseException Exception ValueError TypeError KeyError ImportError ModuleNotFoundError NameError \
        AttributeError StopIteration RuntimeError bytes complex any all id hash ascii format";
    [
        ("builtins", builtins.split_whitespace().collect::<Vec<_>>()),
        ("math", vec!["sqrt", "pi", "floor"]),
        ("sys", vec!["argv", "stdout", "version_info", "exit"]),
        ("os", vec!["getcwd", "path"]),
        ("os.path", vec!["join"]),
        ("typing", vec!["TYPE_CHECKING", "List", "Optional"]),
        ("abc", vec!["ABC", "abstractmethod"]),
        ("operator", vec!["attrgetter"]),
    ]
    .into_iter()
    .collect()
}

pub fn compile_modules(main: &str, modules: &[(&str, &str)]) -> Result<Lowered, Diagnostics> {
    let mut files = Files::default();
    let source = SourceFile {
        name: "main.py".to_string(),
        bytes: main.as_bytes().to_vec(),
        is_package: false,
    };
    let parsed = parse(&mut files, source, &Memory::new(modules))?;
    lower(&parsed, &files, &index())
}

pub fn program(main: &str) -> Program {
    match compile_modules(main, &[]) {
        Ok(lowered) => lowered.program,
        Err(errors) => panic!("{main}\n{errors:#?}"),
    }
}

/// The printed program with modules beside the main one.
pub fn printed_modules(main: &str, modules: &[(&str, &str)]) -> String {
    match compile_modules(main, modules) {
        Ok(lowered) => print(&lowered.program),
        Err(errors) => panic!("{main}\n{errors:#?}"),
    }
}

pub fn printed(main: &str) -> String {
    printed_modules(main, &[])
}

/// Codes and titles of the errors.
pub fn errors_of(main: &str, modules: &[(&str, &str)]) -> Vec<String> {
    match compile_modules(main, modules) {
        Ok(_) => Vec::new(),
        Err(errors) => errors
            .iter()
            .map(|d| format!("{}: {}", d.code, d.title))
            .collect(),
    }
}

pub fn errors(main: &str) -> Vec<String> {
    errors_of(main, &[])
}

/// The body of the function whose qualified name this is, as printed, without indentation of the first level.
pub fn body(text: &str, qualname: &str) -> String {
    let head = format!(":{qualname}(");
    let mut lines = text
        .lines()
        .skip_while(|line| line.starts_with(' ') || !line.contains(&head));
    lines.next();
    let inside: Vec<&str> = lines
        .take_while(|line| line.starts_with("    "))
        .map(|line| &line[4..])
        .collect();
    inside.join("\n")
}

/// Asserts that the body of a function prints as the lines of `expected`.
pub fn check(main: &str, qualname: &str, expected: &[&str]) {
    let text = printed(main);
    assert_eq!(
        body(&text, qualname),
        expected.join("\n"),
        "\n{main}\n{text}"
    );
}
