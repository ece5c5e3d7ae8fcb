//! Imports: order of initialisation, submodules, aliases, star, guards, missing modules.

mod support;

use support::{body, compile_modules, errors_of, printed_modules};

fn main_body(main: &str, modules: &[(&str, &str)]) -> Vec<String> {
    let text = printed_modules(main, modules);
    body(&text, "<module>")
        .lines()
        .map(str::to_string)
        .collect()
}

fn globals(main: &str, modules: &[(&str, &str)], prefix: &str) -> String {
    let text = printed_modules(main, modules);
    text.lines()
        .find(|line| line.trim().starts_with(prefix))
        .unwrap_or("")
        .trim()
        .to_string()
}

const PACKAGE: &[(&str, &str)] = &[
    ("pkg.", "from .a import f\nname = 'pkg'\n"),
    ("pkg.a", "from . import b\ndef f(): return b.x\n"),
    ("pkg.b", "x = 1\n"),
    ("single", "__all__ = ['p']\ndef p(): pass\nq = 2\n"),
];

#[test]
fn parents_first_and_submodules_set_themselves() {
    assert_eq!(
        main_body("import pkg.b as z\nz.x\n", PACKAGE),
        [
            "init pkg",
            "init pkg.b",
            "@__main__.z = module(pkg.b)",
            "module(pkg.b).x",
        ]
    );
    let text = printed_modules("import pkg.b\n", PACKAGE);
    assert!(
        text.contains("    @pkg.b.x = 1\n    @pkg.b = module(pkg.b)\n"),
        "{text}"
    );
    assert!(
        text.contains("    init pkg\n    init pkg.b\n    @pkg.a.b = module(pkg.b)\n"),
        "{text}"
    );
}

#[test]
fn dotted_paths_resolve_where_this_module_imports_them() {
    assert_eq!(
        main_body("import pkg.b\npkg.b.x = 2\npkg.name\n", PACKAGE)[2..],
        [
            "@__main__.pkg = module(pkg)",
            "module(pkg.b).x = 2",
            "module(pkg).name",
        ]
    );
    assert_eq!(
        main_body("import pkg\npkg.b.x\n", PACKAGE)[2..],
        ["module(pkg).b.x"]
    );
}

#[test]
fn names_are_copied_and_aliases_known() {
    let main = "from pkg import f, name\nf()\n";
    assert_eq!(
        main_body(main, PACKAGE),
        [
            "init pkg",
            "@__main__.f = import(@pkg.f)",
            "@__main__.name = import(@pkg.name)",
            "@__main__.f()",
        ]
    );
    assert_eq!(
        globals(main, PACKAGE, "global f"),
        "global f stores=1 alias=@pkg.f"
    );
    assert_eq!(
        globals("from pkg import f\nf = 1\n", PACKAGE, "global f"),
        "global f stores=2"
    );
}

#[test]
fn star_takes_all_or_public_names() {
    assert_eq!(
        main_body("from single import *\np()\n", PACKAGE),
        [
            "init single",
            "@__main__.p = import(@single.p)",
            "@__main__.p()",
        ]
    );
    assert_eq!(
        main_body("from math import *\nsqrt(pi)\n", &[])[3..],
        ["@__main__.sqrt(@__main__.pi)"]
    );
}

#[test]
fn rust_modules_resolve_to_their_attributes() {
    assert_eq!(
        main_body(
            "import math as m\nfrom os import path\nfrom math import pi\nm.sqrt(pi)\npath.join\n",
            &[]
        ),
        [
            "@__main__.m = module(<math>)",
            "@__main__.path = module(<os.path>)",
            "@__main__.pi = <math>.pi",
            "<math>.sqrt(<math>.pi)",
            "<os.path>.join",
        ]
    );
    assert_eq!(
        main_body(
            "def f(): return math.pi\nimport math\nif f(): math = 1\n",
            &[]
        )[0],
        "@__main__.f = function(f1:f)"
    );
}

#[test]
fn use_before_import_stays_a_name_error() {
    let text = printed_modules("def f(): return math.pi\nimport math\n", &[]);
    assert_eq!(body(&text, "f"), "return { @__main__.math; <math>.pi }");
    let text = printed_modules(
        "def f():\n    import math\n    return lambda: math.pi\n",
        &[],
    );
    assert_eq!(body(&text, "f.<locals>.<lambda>"), "return <math>.pi");
}

#[test]
fn circular_imports_load_once() {
    let modules = [
        ("a", "import b\nx = 1\n"),
        ("b", "import a\ndef f(): return a.x\n"),
    ];
    let text = printed_modules("import a\n", &modules);
    assert_eq!(text.matches("init a").count(), 2);
    assert_eq!(text.matches("init b").count(), 1);
}

#[test]
fn guarded_imports() {
    let main = "try:\n    import numpy\nexcept ImportError:\n    numpy = None\n";
    assert_eq!(
        main_body(main, &[]),
        [
            "try:",
            "    missing numpy",
            "except builtins.ImportError:",
            "    @__main__.numpy = None",
        ]
    );
    // A module that CPython has fails aloud.
    let guarded = "try:\n    import tkinter\nexcept ImportError: pass\n";
    let warnings = compile_modules(guarded, &[]).map(|l| l.warnings);
    let codes: Vec<&str> = warnings.into_iter().flatten().map(|w| w.code).collect();
    assert_eq!(codes, ["missing-module"]);
    // What cannot fail needs no handler, and leaves the name bound once.
    let main = "try:\n    import math\nexcept ImportError:\n    math = None\nmath.sqrt(2)\n";
    assert_eq!(
        main_body(main, &[]),
        ["@__main__.math = module(<math>)", "<math>.sqrt(2)"]
    );
    let main = "try:\n    from math import nope\nexcept ImportError as e:\n    pass\n";
    assert_eq!(
        main_body(main, &[])[1],
        "    raise builtins.ImportError(\"cannot import name 'nope' from 'math' (unknown location)\", name=\"math\")"
    );
}

#[test]
fn branches_for_checkers_and_other_versions_are_skipped() {
    let main = "import sys\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import nowhere\n\
        if sys.version_info < (3, 11):\n    import tomli\nelse:\n    x = 1\n";
    assert_eq!(main_body(main, &[])[2..], ["@__main__.x = 1"]);
    let modules = [(
        "m",
        "x = 1\nif __name__ == '__main__':\n    import nowhere\n",
    )];
    assert_eq!(
        main_body("if __name__ == '__main__':\n    import m\n", &modules),
        ["init m", "@__main__.m = module(m)",]
    );
}

#[test]
fn missing_modules_tell_the_way() {
    assert_eq!(
        errors_of("import nowhere\n", &[]),
        ["missing-module: No module named 'nowhere'"]
    );
    assert_eq!(
        errors_of("import tkinter\n", &[]),
        ["missing-module: the stdlib module 'tkinter' is not supported yet"]
    );
    assert_eq!(
        errors_of("from single import z\n", PACKAGE),
        ["missing-name: cannot import name 'z' from 'single'"]
    );
    assert_eq!(
        errors_of("from sys import settrace\n", &[]),
        ["missing-stdlib-name: `settrace` of the stdlib module `sys` is not supported yet"]
    );
    // Of a module that is all there, a name that is missing is the program's mistake.
    assert!(errors_of("from math import tau\n", &[]).is_empty());
    assert_eq!(
        errors_of("from . import x\n", &[]),
        ["relative-import: attempted relative import with no known parent package"]
    );
    let modules = [("a", "import b\n"), ("b", "import nowhere\n")];
    let trail: Vec<String> = waiting("import a\n", &modules)
        .iter()
        .flat_map(|late| &late.diagnostic.related)
        .map(|l| l.text.clone())
        .collect();
    assert_eq!(trail, ["'b' is imported here", "'a' is imported here"]);
}

fn waiting(main: &str, modules: &[(&str, &str)]) -> Vec<molt_hir::Late> {
    compile_modules(main, modules)
        .map(|l| l.late)
        .unwrap_or_default()
}

#[test]
fn imported_modules_may_hold_what_is_refused_where_nothing_reaches_it() {
    let found = |text: &str| -> Vec<(&'static str, bool)> {
        let late = waiting("import a\n", &[("a", text)]);
        let global = |late: &molt_hir::Late| matches!(late.when, molt_hir::Use::Global(_));
        late.iter()
            .map(|late| (late.diagnostic.code, global(late)))
            .collect()
    };
    assert_eq!(
        found("def f(x):\n    return eval(x)\n"),
        [("unsupported-builtin", false)]
    );
    assert_eq!(found("import tkinter\n"), [("missing-module", true)]);
    assert_eq!(
        found("from tkinter import Tk, ttk\n"),
        [("missing-module", true), ("missing-module", true)]
    );
    assert_eq!(
        found("from sys import settrace\n"),
        [("missing-stdlib-name", true)]
    );
    assert_eq!(found("import nowhere\n"), [("missing-module", false)]);
    // The run says so, as CPython does where the module is not installed.
    assert_eq!(found("def f():\n    import nowhere\n"), []);
    assert_eq!(found("X = input()\nif X:\n    import nowhere\n"), []);
    let tried = [("a", "import b\n"), ("b", "import nowhere\n")];
    let main = "try:\n    import a\nexcept ImportError:\n    pass\n";
    assert!(waiting(main, &tried).is_empty());
}

#[test]
fn python_stdlib_is_compiled_like_the_program() {
    assert_eq!(
        main_body("from structure import VERSION\nVERSION\n", &[]),
        [
            "init structure",
            "@__main__.VERSION = import(@structure.VERSION)",
            "@__main__.VERSION",
        ]
    );
    // What nothing reads is not there.
    assert_eq!(
        main_body("from structure import VERSION\n", &[]),
        ["init structure"]
    );
    // A user file of that name comes first for the user, and never for the stdlib.
    let text = printed_modules("import structure\n", &[("structure", "mine = 1\n")]);
    assert!(text.contains("@structure.mine = 1"), "{text}");
}

#[test]
fn stores_from_other_modules_count() {
    let modules = [("m", "def f(): pass\nx = 1\n")];
    assert_eq!(
        globals("import m\n", &modules, "global f"),
        "global f stores=1 function=f2:f"
    );
    assert_eq!(
        globals("import m\nm.f = None\nm.new = 1\n", &modules, "global f"),
        "global f stores=2"
    );
    assert_eq!(
        globals("import m\nm.f = None\nm.new = 1\n", &modules, "global new"),
        "global new stores=1"
    );
}
