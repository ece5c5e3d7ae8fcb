//! Scopes: locals, cells, globals, class scopes, comprehensions, mangling. Facts agree with CPython's symtable.

mod support;

use support::{body, check, errors, printed, program};

fn head(main: &str, qualname: &str) -> String {
    let text = printed(main);
    let wanted = format!(":{qualname}(");
    text.lines()
        .find(|line| !line.starts_with(' ') && line.contains(&wanted))
        .unwrap_or("")
        .to_string()
}

#[test]
fn cells_pass_through_functions() {
    let main = "def a():\n    x = 1\n    def b():\n        def c():\n            nonlocal x\n            x += 1\n        return c\n    return b\n";
    check(
        main,
        "a",
        &[
            "locals x cell, b",
            "x = 1",
            "b = function(f2:a.<locals>.b)",
            "return b",
        ],
    );
    check(
        main,
        "a.<locals>.b",
        &[
            "locals c, x free",
            "captures x <- x.0",
            "c = function(f3:a.<locals>.b.<locals>.c)",
            "return c",
        ],
    );
    let inner = "a.<locals>.b.<locals>.c";
    check(
        main,
        inner,
        &[
            "locals x free",
            "captures x <- x.1",
            "x = (x += 1)",
            "return None",
        ],
    );
}

#[test]
fn parameters_may_be_cells() {
    assert_eq!(
        head(
            "def f(a, b=1, /, c=2, *args, d, e=3, **kw):\n    return lambda: (a, args)\n",
            "f"
        ),
        "def f1 __main__:f(a cell, b=?, /, c=?, *, d, e=?, *args cell, **kw) line 1"
    );
}

#[test]
fn globals_and_builtins() {
    check(
        "def f():\n    global n\n    n = len\n",
        "f",
        &["@__main__.n = builtins.len", "return None"],
    );
    // A global that hides a builtin gives way to it while unbound; not where it is surely bound.
    let main = "def f(): return len\nlen = len\nlen\n";
    check(main, "f", &["return (@__main__.len or builtins.len)"]);
    check(
        main,
        "<module>",
        &[
            "@__main__.f = function(f1:f)",
            "@__main__.len = (@__main__.len or builtins.len)",
            "@__main__.len",
        ],
    );
    check(
        "nope\n__debug__\nNotImplemented\n__name__\n",
        "<module>",
        &["unbound(nope)", "True", "NotImplemented", "\"__main__\""],
    );
}

#[test]
fn class_bodies_see_past_functions_not_into_them() {
    let main = "x = 0\ndef f():\n    x = 1\n    y = 2\n    class C:\n        x = x\n        z = y\n        def m(self): return x, y\n";
    let text = printed(main);
    // `x` is bound in the class: namespace, then global, never the function's.
    assert!(text.contains("ns.x = (ns.x or @__main__.x)\n"), "{text}");
    assert!(text.contains("ns.z = y\n"), "{text}");
    assert_eq!(
        body(&text, "f.<locals>.C.m").lines().last(),
        Some("return (x, y)")
    );
    let comprehension = "class C:\n    n = 3\n    a = [n for i in range(n)]\n";
    let text = printed(comprehension);
    assert!(
        text.contains("for i in builtins.range((ns.n or unbound(n))) { list_add(%1, unbound(n)) }"),
        "{text}"
    );
}

#[test]
fn class_cells() {
    let main = "class C:\n    def m(self):\n        return super().m, __class__\n    def n(self):\n        return [super().x for _ in self]\n    def o():\n        return super()\n";
    let text = printed(main);
    assert!(
        body(&text, "C.m").contains("return (super(__class__, self).m, __class__)"),
        "{text}"
    );
    assert!(
        body(&text, "C.n").contains("super(__class__, self).x"),
        "{text}"
    );
    // Without a parameter it is the builtin that complains.
    assert!(
        body(&text, "C.o").contains("return builtins.super()"),
        "{text}"
    );
    let program = program(main);
    let method = program
        .functions
        .iter()
        .find(|f| f.qualname == "C.m")
        .map(|f| f.class_cell.is_some());
    assert_eq!(method, Some(true));
}

#[test]
fn comprehension_variables_are_their_own() {
    check(
        "def f(x):\n    a = [x for x in x]\n    return x\n",
        "f",
        &[
            "locals a, x.2",
            "a = { %3 = []; for x.2 in x.0 { list_add(%3, x.2) }; unbind x.2; %3 }",
            "return x.0",
        ],
    );
    // Captured ones get a fresh cell for each run; ones read too early start unbound.
    check(
        "def f(r):\n    return [lambda: i for i in r]\n",
        "f",
        &[
            "locals i cell",
            "return { unbind i; %2 = []; for i in r { list_add(%2, function(f2:f.<locals>.<lambda>)) }; %2 }",
        ],
    );
    check(
        "def f(r):\n    return {a: b for a in r for b in b}\n",
        "f",
        &[
            "locals a, b",
            "return { unbind b; %3 = {}; for a in r { for b in b { dict_add(%3, a: b) } }; unbind b; unbind a; %3 }",
        ],
    );
}

#[test]
fn walrus_binds_outside_comprehensions() {
    check(
        "def f(r):\n    [y := x for x in r]\n    return y\n",
        "f",
        &[
            "locals y, x",
            "{ %3 = []; for x in r { list_add(%3, (y := x)) }; unbind x; %3 }",
            "return y",
        ],
    );
    check(
        "def f(r):\n    print((y := x) for x in r)\n    return y\n",
        "f.<locals>.<genexpr>",
        &[
            "locals x, y free",
            "captures y <- y.1",
            "for x in .0:",
            "    (yield (y := x))",
            "return None",
        ],
    );
    check(
        "def f(r):\n    global y\n    [y := x for x in r]\n",
        "f",
        &[
            "locals x",
            "{ %2 = []; for x in r { list_add(%2, (@__main__.y := x)) }; unbind x; %2 }",
            "return None",
        ],
    );
}

#[test]
fn generator_expressions_take_an_iterator() {
    check(
        "def f(a, b):\n    return (x + y for x in a for y in b if x)\n",
        "f",
        &["return function(f2:f.<locals>.<genexpr>)(iter(a))"],
    );
    check(
        "def f(a, b):\n    return (x + y for x in a for y in b if x)\n",
        "f.<locals>.<genexpr>",
        &[
            "locals x, y, b free",
            "captures b <- b.1",
            "for x in .0:",
            "    for y in b:",
            "        if x:",
            "            (yield (x + y))",
            "return None",
        ],
    );
}

#[test]
fn private_names_are_mangled() {
    let main = "class _C:\n    __slots__ = '__a', 'b'\n    def __m(self, __p):\n        self.__x = __p\n        return f(__k=1)\ndef f(**k): pass\n";
    let text = printed(main);
    assert_eq!(
        body(&text, "_C.__m"),
        "self._C__x = _C__p\nreturn @__main__.f(__k=1)"
    );
    assert!(
        text.contains("ns._C__m = ") && text.contains("slots _C__a b"),
        "{text}"
    );
}

#[test]
fn errors_of_scopes() {
    let one = |main: &str, message: &str| {
        assert_eq!(errors(main), [format!("syntax: {message}")], "{main}")
    };
    one(
        "def f():\n    x = 1\n    global x\n",
        "name 'x' is assigned to before global declaration",
    );
    one(
        "def f():\n    print(x)\n    global x\n",
        "name 'x' is used prior to global declaration",
    );
    one(
        "def f(x):\n    nonlocal x\n",
        "name 'x' is parameter and nonlocal",
    );
    one(
        "def f():\n    nonlocal x\n",
        "no binding for nonlocal 'x' found",
    );
    one(
        "nonlocal x\n",
        "nonlocal declaration not allowed at module level",
    );
    one(
        "def f():\n    global x\n    x: int = 1\n",
        "annotated name 'x' can't be global",
    );
    one(
        "def f(a, a): pass\n",
        "duplicate argument 'a' in function definition",
    );
    one("return\n", "'return' outside function");
    one("class C:\n    yield 1\n", "'yield' outside function");
    one(
        "def f():\n    return {(yield) for x in y}\n",
        "'yield' inside set comprehension",
    );
    one("break\n", "'break' outside loop");
    one(
        "for x in y:\n    def f(): continue\n",
        "'continue' not properly in loop",
    );
    one(
        "[x := 1 for x in y]\n",
        "assignment expression cannot rebind comprehension iteration variable 'x'",
    );
    one(
        "[1 for x in (y := z)]\n",
        "assignment expression cannot be used in a comprehension iterable expression",
    );
    one(
        "class C:\n    [y := 1 for x in z]\n",
        "assignment expression within a comprehension cannot be used in a class body",
    );
    one("f(a=1, a=2)\n", "keyword argument repeated: a");
    one(
        "a, *b, *c = d\n",
        "multiple starred expressions in assignment",
    );
    one(
        "*a = 1\n",
        "starred assignment target must be in a list or tuple",
    );
    one("__debug__ = 1\n", "cannot assign to __debug__");
    one(
        "x = 1\nfrom __future__ import annotations\n",
        "from __future__ imports must occur at the beginning of the file",
    );
    one(
        "def f():\n    from math import *\n",
        "import * only allowed at module level",
    );
    one(
        "try: pass\nexcept: pass\nexcept ValueError: pass\n",
        "default 'except:' must be last",
    );
    assert!(errors("def f():\n    import math\n    global math\n").is_empty());
}
