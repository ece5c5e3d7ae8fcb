# A tokenizer, a parser to an indented tree, a formatter and a type checker of a small typed language, with positions in errors.
from collections import namedtuple
import re

Token = namedtuple("Token", "kind text line col")
SPEC = [("num", r"\d+(?:\.\d+)?"), ("str", r'"(?:[^"\\]|\\.)*"'), ("name", r"[A-Za-z_]\w*"), ("skip", r"[ \t]+|//[^\n]*"), ("op", r"->|==|!=|<=|>=|&&|\|\||[-+*/<>=!(){},:;]"), ("nl", r"\n"), ("bad", r".")]
MASTER = re.compile("|".join(f"(?P<{k}>{r})" for k, r in SPEC))
KEYWORDS = {"fn", "let", "return", "if", "else", "while", "true", "false"}


class LangError(Exception):
    def __init__(self, text, token):
        super().__init__(f"{token.line}:{token.col}: {text}")


def tokenize(source):
    line, start = 1, 0
    for m in MASTER.finditer(source):
        kind, text = m.lastgroup, m.group()
        token = Token("kw" if text in KEYWORDS else kind, text, line, m.start() - start + 1)
        if kind == "nl":
            line, start = line + 1, m.end()
        elif kind == "bad":
            raise LangError(f"unexpected {text!r}", token)
        elif kind != "skip":
            yield token
    yield Token("end", "", line, 1)


class Node(namedtuple("Node", "kind token parts")):
    def __str__(self):
        return f"({self.kind} {' '.join(map(str, self.parts))})"


class Parser:
    LEVELS = [("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/")]

    def __init__(self, source):
        self.tokens = list(tokenize(source))
        self.at = 0

    @property
    def tok(self):
        return self.tokens[self.at]

    def accept(self, *texts):
        if self.tok.text in texts and self.tok.kind != "str":
            self.at += 1
            return self.tokens[self.at - 1]

    def expect(self, text):
        token = self.accept(text)
        if token is None:
            raise LangError(f"expected {text!r}, got {self.tok.text or 'end'!r}", self.tok)
        return token

    def name(self):
        if self.tok.kind != "name":
            raise LangError(f"expected a name, got {self.tok.text or 'end'!r}", self.tok)
        self.at += 1
        return self.tokens[self.at - 1]

    def program(self):
        out = []
        while self.tok.kind != "end":
            out.append(self.function())
        return out

    def function(self):
        t = self.expect("fn")
        name, params = self.name().text, []
        self.expect("(")
        while not self.accept(")"):
            p = self.name().text
            self.expect(":")
            params.append((p, self.name().text))
            if not self.accept(","):
                self.expect(")")
                break
        result = self.name().text if self.accept("->") else "void"
        return Node("fn", t, (name, tuple(params), result, self.block()))

    def block(self):
        self.expect("{")
        out = []
        while not self.accept("}"):
            out.append(self.statement())
        return out

    def statement(self):
        if t := self.accept("let"):
            name = self.name().text
            self.expect("=")
            node = Node("let", t, (name, self.expr()))
        elif t := self.accept("return"):
            node = Node("return", t, () if self.tok.text == ";" else (self.expr(),))
        elif t := self.accept("if", "while"):
            cond, body = self.expr(), self.block()
            other = self.block() if t.text == "if" and self.accept("else") else []
            return Node(t.text, t, (cond, body, other))
        else:
            node = Node("expr", self.tok, (self.expr(),))
        self.expect(";")
        return node

    def expr(self, level=0):
        if level == len(self.LEVELS):
            return self.unary()
        left = self.expr(level + 1)
        while t := self.accept(*self.LEVELS[level]):
            left = Node("bin", t, (t.text, left, self.expr(level + 1)))
        return left

    def unary(self):
        if t := self.accept("-", "!"):
            return Node("un", t, (t.text, self.unary()))
        t = self.tok
        self.at += 1
        if t.text == "(" and t.kind == "op":
            inner = self.expr()
            self.expect(")")
            return inner
        if t.kind == "name":
            if self.accept("("):
                args = []
                while not self.accept(")"):
                    args.append(self.expr())
                    if not self.accept(","):
                        self.expect(")")
                        break
                return Node("call", t, (t.text, tuple(args)))
            return Node("var", t, (t.text,))
        if t.kind in ("num", "str") or t.text in ("true", "false"):
            return Node(t.kind if t.kind != "kw" else "bool", t, (t.text,))
        raise LangError(f"unexpected {t.text or 'end'!r}", t)


class Checker:
    def __init__(self, functions):
        self.functions = {f.parts[0]: f for f in functions}

    def check(self):
        for f in self.functions.values():
            name, params, result, body = f.parts
            self.result = result
            self.block(body, dict(params))
        return "ok"

    def block(self, body, env):
        for s in body:
            match s:
                case Node("let", _, (name, e)):
                    env[name] = self.type(e, env)
                case Node("return", t, parts):
                    got = self.type(parts[0], env) if parts else "void"
                    if got != self.result:
                        raise LangError(f"returns {got}, not {self.result}", t)
                case Node("if" | "while", t, (cond, body, other)):
                    self.want(cond, "bool", env)
                    self.block(body, dict(env))
                    self.block(other, dict(env))
                case Node("expr", _, (e,)):
                    self.type(e, env)

    def want(self, e, kind, env):
        if (got := self.type(e, env)) != kind:
            raise LangError(f"expected {kind}, got {got}", e.token)

    def type(self, e, env):
        match e:
            case Node("num", _, (text,)):
                return "float" if "." in text else "int"
            case Node("str" | "bool" as kind, _, _):
                return kind
            case Node("var", t, (name,)):
                if name not in env:
                    raise LangError(f"unknown {name}", t)
                return env[name]
            case Node("un", t, (op, inner)):
                kind = "bool" if op == "!" else self.type(inner, env)
                self.want(inner, kind, env)
                return kind
            case Node("bin", t, (op, a, b)):
                kind = self.type(a, env)
                self.want(b, kind, env)
                if op in ("&&", "||"):
                    self.want(a, "bool", env)
                if kind == "str" and op not in ("+", "==", "!="):
                    raise LangError(f"no {op} for str", t)
                return kind if op in "+-*/" else "bool"
            case Node("call", t, (name, args)):
                if name not in self.functions:
                    raise LangError(f"unknown function {name}", t)
                _, params, result, _ = self.functions[name].parts
                if len(args) != len(params):
                    raise LangError(f"{name} takes {len(params)}, got {len(args)}", t)
                for a, (_, kind) in zip(args, params):
                    self.want(a, kind, env)
                return result


def show(node, indent=0):
    pad = "    " * indent
    match node:
        case Node("fn", _, (name, params, result, body)):
            head = f"fn {name}({', '.join(f'{n}: {k}' for n, k in params)})" + (f" -> {result}" if result != "void" else "")
            return [pad + head + " {", *(l for s in body for l in show(s, indent + 1)), pad + "}"]
        case Node("if" | "while" as kw, _, (cond, body, other)):
            out = [f"{pad}{kw} {text(cond)} {{", *(l for s in body for l in show(s, indent + 1))]
            if other:
                out += [pad + "} else {", *(l for s in other for l in show(s, indent + 1))]
            return out + [pad + "}"]
        case Node("let", _, (name, e)):
            return [f"{pad}let {name} = {text(e)};"]
        case Node("return", _, parts):
            return [f"{pad}return{''.join(' ' + text(p) for p in parts)};"]
        case Node("expr", _, (e,)):
            return [f"{pad}{text(e)};"]


def text(e):
    match e:
        case Node("bin", _, (op, a, b)):
            return f"({text(a)} {op} {text(b)})"
        case Node("un", _, (op, a)):
            return op + text(a)
        case Node("call", _, (name, args)):
            return f"{name}({', '.join(map(text, args))})"
        case Node(_, _, (t,)):
            return t


GOOD = '''fn fact(n: int) -> int { if n <= 1 { return 1; } else { return n*fact(n-1); } }
fn main() { let s="a\\"b"+"c"; // comment
  let x = fact(5)*-2+1; while x<10&&!(x==3) { let y = x; print(s); x; } return; }
fn print(s: str) {}'''
tree = Parser(GOOD).program()
print(*(l for f in tree for l in show(f)), sep="\n")
print(Checker(tree).check(), tree[0].parts[3][0].parts[0], len(list(tokenize(GOOD))))
again = Parser("\n".join(l for f in tree for l in show(f))).program()
print([show(f) for f in again] == [show(f) for f in tree])
for bad in ("fn f( { }", "fn f() { let = 1; }", "fn f() { return 1 }", "fn f() {\n  let a = $; }", "let x", "fn f() -> int { return 1.5; }", "fn f() { g(); }", "fn f(a: int) { f(); }", "fn f() { f(1 + 2.0); }", "fn f() { if 1 { } }", 'fn f() { "a" * "b"; }', "fn f() { x; }", "fn f() { 1 +", "fn f() { -true + 1; }"):
    try:
        print(Checker(Parser(bad).program()).check())
    except LangError as e:
        print(e)

#> fn fact(n: int) -> int {
#>     if (n <= 1) {
#>         return 1;
#>     } else {
#>         return (n * fact((n - 1)));
#>     }
#> }
#> fn main() {
#>     let s = ("a\"b" + "c");
#>     let x = ((fact(5) * -2) + 1);
#>     while ((x < 10) && !(x == 3)) {
#>         let y = x;
#>         print(s);
#>         x;
#>     }
#>     return;
#> }
#> fn print(s: str) {
#> }
#> ok (bin <= (var n) (num 1)) 96
#> True
#> 1:7: expected a name, got '{'
#> 1:14: expected a name, got '='
#> 1:19: expected ';', got '}'
#> 2:11: unexpected '$'
#> 1:1: expected 'fn', got 'let'
#> 1:17: returns float, not int
#> 1:10: unknown function g
#> 1:16: f takes 1, got 0
#> 1:10: f takes 0, got 1
#> 1:13: expected bool, got int
#> 1:14: no * for str
#> 1:10: unknown x
#> 1:1: unexpected 'end'
#> 1:18: expected bool, got int
