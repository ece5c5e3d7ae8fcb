//! What is refused: each form has its stable code, a place and a reason.

mod support;

use support::{compile_modules, errors, errors_of};

fn code(main: &str) -> String {
    let found = errors(main);
    found.first().map_or(String::new(), |text| {
        text.split(':').next().unwrap_or("").to_string()
    })
}

#[test]
fn forms() {
    assert_eq!(code("match x:\n    case 1: pass\n"), "");
    assert_eq!(code("class C(metaclass=type): pass\n"), "");
    assert_eq!(code("def f[T](x): pass\n"), "");
}

#[test]
fn builtins() {
    for name in ["exec", "eval", "compile", "breakpoint"] {
        assert_eq!(
            code(&format!("{name}('x')\n")),
            "unsupported-builtin",
            "{name}"
        );
    }
    assert_eq!(
        errors("x = memoryview(b'')\n"),
        ["unsupported-builtin: the builtin `memoryview` is not supported yet"]
    );
    assert_eq!(code("def eval(x): return x\neval('x')\n"), "");
}

#[test]
fn stdlib_names() {
    assert_eq!(
        errors("import sys\nsys.settrace()\n"),
        ["missing-stdlib-name: `settrace` of the stdlib module `sys` is not supported yet"]
    );
    assert_eq!(
        code("import math\ntry:\n    math.gamma(1)\nexcept AttributeError: pass\n"),
        ""
    );
}

#[test]
fn places_and_help() {
    let errors = compile_modules("x = 1\neval('x')\n", &[])
        .map(|_| ())
        .unwrap_err();
    let first = errors
        .iter()
        .next()
        .map(|d| (d.span.start, d.help.is_some()));
    assert_eq!(first, Some((6, true)));
}

#[test]
fn undefined_names_are_warnings() {
    let lowered = compile_modules("def f(): return nope\nnope\n", &[]).map(|l| l.warnings);
    let titles: Vec<String> = lowered.into_iter().flatten().map(|w| w.title).collect();
    assert_eq!(titles, ["name 'nope' is not defined"]);
}

#[test]
fn sources() {
    assert_eq!(
        errors("x = '\0'\n"),
        ["invalid-source: source code cannot contain null bytes"]
    );
    assert_eq!(
        errors_of("import m\n", &[("m", "# coding: cp1251\n\u{e9}\n")]),
        ["invalid-source: unsupported encoding 'cp1251': save the file as UTF-8"]
    );
    assert_eq!(errors("x = (\n"), ["syntax: '(' was never closed"]);
    assert_eq!(errors("if x\n    pass\n")[0], "syntax: expected ':'");
}

#[test]
fn depth_is_bounded() {
    assert_eq!(
        errors(&"(".repeat(10_000)),
        ["too-deep: too many nested parentheses"]
    );
    assert_eq!(
        errors(&format!("x = {}1\n", "-".repeat(1_000_000))),
        ["too-deep: source is too deeply nested to compile"]
    );
    assert_eq!(
        errors(&format!("x = {}1\n", "lambda: ".repeat(5_000))),
        ["too-deep: source is too deeply nested to compile"]
    );
    for deep in [
        format!("x = 1{}\n", "+1".repeat(2_800)),
        format!("x = y{}\n", ".a".repeat(2_800)),
        format!("x = {}1\n", "not ".repeat(2_800)),
        format!("x = {}1\n", "lambda: ".repeat(2_800)),
        format!("x = {}1{}\n", "(".repeat(150), ")".repeat(150)),
        format!("x = {}1{}\n", "[a for a in ".repeat(100), "]".repeat(100)),
        format!("if a: pass\n{}", "elif a: pass\n".repeat(2_800)),
        format!("x = [{}]\n", "1, ".repeat(200_000)),
        format!("x = 1{}\n", " < 1".repeat(2_800)),
    ] {
        let found = errors(&deep);
        assert!(found.is_empty(), "{}: {found:?}", &deep[..40]);
    }
}
