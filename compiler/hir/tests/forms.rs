//! Desugaring, one test for each form.

mod support;

use support::{body, check, printed, program};

fn module(main: &str, expected: &[&str]) {
    check(main, "<module>", expected);
}

#[test]
fn comparisons_chain_through_temporaries() {
    module(
        "1 < 2 == 3 in 4\n",
        &["((1 < (%0 := 2)) and ((%0 == (%1 := 3)) and (%1 in 4)))"],
    );
    module("x = 1 is not None\n", &["@__main__.x = (1 is not None)"]);
}

#[test]
fn assignments() {
    module(
        "a = b[0] = 1, 2\n",
        &["%0 = (1, 2)", "@__main__.a = %0", "unbound(b)[0] = %0"],
    );
    module(
        "a, *b, (c, d.e) = x = 1\n",
        &[
            "%0 = 1",
            "[@__main__.a, *@__main__.b, [@__main__.c, unbound(d).e]] = %0",
            "@__main__.x = %0",
        ],
    );
    module(
        "x = 1\nx += 2\nx.y -= 3\nx[0] **= 4\n",
        &[
            "@__main__.x = 1",
            "@__main__.x = (@__main__.x += 2)",
            "@__main__.x.y -= 3",
            "@__main__.x[0] **= 4",
        ],
    );
    module(
        "x = 1\ndel x, (x.a, [x[0]])\n",
        &[
            "@__main__.x = 1",
            "del @__main__.x",
            "del @__main__.x.a",
            "del @__main__.x[0]",
        ],
    );
}

#[test]
fn handlers_unbind_their_name() {
    module(
        "try: pass\nexcept ValueError as e: e\nelse: 1\nfinally: 2\n",
        &[
            "try:",
            "    pass",
            "except builtins.ValueError as @__main__.e:",
            "    try:",
            "        @__main__.e",
            "    finally:",
            "        @__main__.e = None",
            "        del @__main__.e",
        ],
    );
}

#[test]
fn with_items_nest() {
    module(
        "with open('a') as a, open('b'): pass\n",
        &[
            "with builtins.open(\"a\") as @__main__.a:",
            "    with builtins.open(\"b\"):",
            "        pass",
        ],
    );
}

#[test]
fn decorators_are_evaluated_first_and_applied_last() {
    module(
        "@a.b\n@c(1)\ndef f(x=d): pass\n",
        &["@__main__.f = unbound(a).b(unbound(c)(1)(function(f1:f defaults(unbound(d)))))"],
    );
}

#[test]
fn call_arguments_keep_cpythons_order() {
    module(
        "print(1, *2, k=3, *4, **5)\n",
        &["builtins.print(1, *2, *4, k=3, **5)"],
    );
}

#[test]
fn strings() {
    module(
        "f'{1}' 'a' f'b{2!r:>{3}}{{'\n",
        &[r#"f({1} "ab" {2!r:f(">" {3})} "{")"#],
    );
    module(
        "x = 1\nf'{x = }|{x=!s}|{x=:>4}|{ x + 1=}'\n",
        &[
            "@__main__.x = 1",
            r#"f("x = " {@__main__.x!r} "|x=" {@__main__.x!s} "|x=" {@__main__.x:">4"} "| x + 1=" {(@__main__.x + 1)!r})"#,
        ],
    );
    module(
        "x = f'{'a' f\"{'b'}\"}'\n",
        &[r#"@__main__.x = f({f("a" {"b"})})"#],
    );
    module("x = 'a' \"b\" '''c'''\n", &[r#"@__main__.x = "abc""#]);
    module(
        "x = '\\ud800\\u0041' + f'\\udfff{1}'\n",
        &[r#"@__main__.x = (surrogates"\u{d800}A" + f(surrogates"\u{dfff}" {1}))"#],
    );
    module("x = b'a' b'\\xff'\n", &[r#"@__main__.x = b"a\xff""#]);
}

#[test]
fn numbers() {
    module(
        "x = 9223372036854775807, 9223372036854775808, -5, 0xff_ff, 1_0.5, 2j, 0x1_0000_0000_0000_0000\n",
        &[
            "@__main__.x = (9223372036854775807, 9223372036854775808n, -5, 65535, 10.5, 2.0j, 18446744073709551616n)",
        ],
    );
}

#[test]
fn slices_and_displays() {
    module(
        "x = 1\nx[1:2], x[::3], x[1, ...], {**x, 1: 2}, [*x], {*x, 1}\n",
        &[
            "@__main__.x = 1",
            "(@__main__.x[slice(1, 2, None)], @__main__.x[slice(None, None, 3)], @__main__.x[(1, ...)], \
         {**@__main__.x, 1: 2}, [*@__main__.x], {*@__main__.x, 1})",
        ],
    );
}

#[test]
fn annotations() {
    // Bound names are not worth a read; unknown ones must raise, but not under the future import.
    module("x: int = 1\ny: list[int]\n", &["@__main__.x = 1"]);
    module("x: nope = 1\n", &["@__main__.x = 1", "unbound(nope)"]);
    module(
        "from __future__ import annotations\nx: nope = 1\n",
        &["@__main__.x = 1"],
    );
    check(
        "def f():\n    x: nope = 1\n    y: int\n    return x\n",
        "f",
        &["locals x, y", "x = 1", "return x"],
    );
    module(
        "def f(a: nope): pass\n",
        &["@__main__.f = { %0 = function(f1:f); unbound(nope); %0 }"],
    );
    let text = printed("class C:\n    a: int = 1\n    b: 'str'\nC.__annotations__\n");
    assert_eq!(
        body(&text, "C").lines().collect::<Vec<_>>(),
        [
            "ns.__annotations__ = (ns.__annotations__ or {})",
            "ns.a = 1",
            "(ns.__annotations__ or unbound(__annotations__))[\"a\"] = builtins.int",
            "(ns.__annotations__ or unbound(__annotations__))[\"b\"] = \"str\"",
        ]
    );
    let text = printed("def f(a: int, *, b: 'x.List[str]' = 1) -> int | None: pass\n");
    assert!(
        text.contains("def f1 __main__:f(a: int, *, b: List[str]=? -> Union[int, None]) line 1"),
        "{text}"
    );
}

#[test]
fn functions_return_at_their_end() {
    check("def f(): pass\n", "f", &["return None"]);
    check(
        "def f():\n    if x: return 1\n",
        "f",
        &["if unbound(x):", "    return 1", "return None"],
    );
    check(
        "def f():\n    yield 1\n",
        "f",
        &["(yield 1)", "return None"],
    );
}

#[test]
fn qualified_names_and_first_lines() {
    let program = program(
        "def f():\n    class C:\n        @dec\n        def m(self): return lambda: 0\n    global g\n    def g(): pass\nx = [lambda: 0]\nf(\n    y for y in (z for z in x))\n",
    );
    let names: Vec<(&str, u32)> = program
        .functions
        .iter()
        .map(|f| (f.qualname.as_str(), f.first_line))
        .collect();
    assert_eq!(
        names,
        [
            ("<module>", 1),
            ("f", 1),
            ("f.<locals>.C", 2),
            ("f.<locals>.C.m", 3),
            ("f.<locals>.C.m.<locals>.<lambda>", 4),
            ("g", 6),
            ("<lambda>", 7),
            ("<genexpr>", 9),
            ("<genexpr>", 8),
        ]
    );
}

#[test]
fn class_facts() {
    let text = printed(
        "import abc\nclass A(Exception): pass\nclass B(A, abc.ABC):\n    def m(self): pass\n    @property\n    def p(self): pass\n    @staticmethod\n    def s(): pass\n    @classmethod\n    def c(cls): pass\n    @property\n    def q(self): pass\n    @q.setter\n    def q(self, v): pass\n    m2 = m\nfor i in x:\n    class L: pass\nclass D(i): pass\n",
    );
    assert!(
        text.contains("class c1 B(c0:A, abc.ABC) once body=f"),
        "{text}"
    );
    for method in [
        "method m f3 Plain",
        "method p f4 Property",
        "method s f5 StaticMethod",
        "method c f6 ClassMethod",
    ] {
        assert!(text.contains(method), "{method}\n{text}");
    }
    assert!(
        !text.contains("method q") && !text.contains("method m2"),
        "{text}"
    );
    assert!(
        text.contains("class c2 L() body=f") && text.contains("class c3 D(?) once"),
        "{text}"
    );
    assert!(
        text.contains("global A stores=1 class=c0:A") && text.contains("global L stores=1\n"),
        "{text}"
    );
}

#[test]
fn used_names_and_dynamic_attributes() {
    let program = program("x = 1\nx.a.b = f(k=1)\ngetattr(x, 'c')\n");
    let used: Vec<&str> = program.names_used.iter().map(String::as_str).collect();
    assert_eq!(used, ["a", "b", "c", "k"]);
    assert!(program.dynamic_attributes.is_empty());
    assert!(
        support::program("'{0.field}'.format(1)\n")
            .names_used
            .contains("field")
    );
    let computed = support::program("x = 1\ngetattr(x, x)\n");
    assert!(computed.dynamic_attributes.is_empty());
    assert_eq!(computed.computed_attributes.len(), 1);
    assert!(
        !support::program("x = 1\nx.__dict__\n")
            .dynamic_attributes
            .is_empty()
    );
    assert!(
        !support::program("x = getattr\n")
            .dynamic_attributes
            .is_empty()
    );
    let program = support::program("import sys\nsys.stdout = None\n");
    assert!(
        program
            .external_stores
            .contains(&("sys".to_string(), "stdout".to_string()))
    );
}
