# A serialiser and parser of JSON-like text written by hand: escapes, numbers, nesting, errors with positions, custom types by hooks, pretty printing.
class ParseError(ValueError):
    def __init__(self, text, pos, why):
        line = text.count("\n", 0, pos) + 1
        col = pos - text.rfind("\n", 0, pos)
        super().__init__(f"{why} at line {line} column {col}")
        self.pos = pos


ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class Parser:
    def __init__(self, text, hook=None):
        self.text, self.i, self.hook = text, 0, hook

    def fail(self, why, at=None):
        raise ParseError(self.text, self.i if at is None else at, why)

    def space(self):
        while self.i < len(self.text) and self.text[self.i] in " \t\n\r":
            self.i += 1

    def peek(self):
        self.space()
        return self.text[self.i:self.i + 1]

    def expect(self, c):
        if self.peek() != c:
            self.fail(f"expected {c!r}")
        self.i += 1

    def parse(self):
        v = self.value()
        if self.peek():
            self.fail("extra data")
        return v

    def value(self):
        c = self.peek()
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        for word, v in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.i):
                self.i += len(word)
                return v
        if c and c in "-0123456789":
            return self.number()
        self.fail("expected a value")

    def items(self, end, one):
        self.i += 1
        if self.peek() == end:
            self.i += 1
            return
        while True:
            yield one()
            if self.peek() == end:
                self.i += 1
                return
            self.expect(",")

    def array(self):
        return list(self.items("]", self.value))

    def object(self):
        def pair():
            if self.peek() != '"':
                self.fail("expected a key")
            k = self.string()
            self.expect(":")
            return k, self.value()
        d = dict(self.items("}", pair))
        return self.hook(d) if self.hook else d

    def string(self):
        start, out = self.i, []
        self.i += 1
        while True:
            if self.i >= len(self.text):
                self.fail("open string", start)
            c = self.text[self.i]
            self.i += 1
            if c == '"':
                return "".join(out)
            if c == "\\":
                e = self.text[self.i:self.i + 1]
                self.i += 1
                if e == "u":
                    digits = self.text[self.i:self.i + 4]
                    try:
                        out.append(chr(int(digits, 16)))
                    except ValueError:
                        self.fail(f"bad escape \\u{digits}")
                    self.i += 4
                elif e in ESCAPES:
                    out.append(ESCAPES[e])
                else:
                    self.fail(f"bad escape \\{e}", self.i - 2)
            elif c < " ":
                self.fail("control character", self.i - 1)
            else:
                out.append(c)

    def number(self):
        start = self.i
        while self.i < len(self.text) and self.text[self.i] in "+-.eE0123456789":
            self.i += 1
        t = self.text[start:self.i]
        try:
            if t.lstrip("-").startswith("0") and t.lstrip("-")[1:2].isdigit():
                raise ValueError
            return float(t) if any(c in t for c in ".eE") else int(t)
        except ValueError:
            self.fail(f"bad number {t}", start)


def dump(v, indent=None, level=0, default=None, sort=False):
    pad, end, colon = ("\n" + " " * indent * (level + 1), "\n" + " " * indent * level, ": ") if indent else ("", "", ":")
    if v is None or v is True or v is False:
        return {None: "null", True: "true", False: "false"}[v]
    if isinstance(v, str):
        return '"' + "".join({'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}.get(c) or (c if " " <= c < "\x7f" else f"\\u{ord(c):04x}") for c in v) + '"'
    if isinstance(v, (int, float)):
        if v != v or v in (float("inf"), float("-inf")):
            raise ValueError(f"no JSON for {v}")
        return repr(v)
    if isinstance(v, dict):
        keys = sorted(v, key=str) if sort else v
        parts = [f"{dump(k if isinstance(k, str) else dump(k))}{colon}{dump(v[k], indent, level + 1, default, sort)}" for k in keys]
        return "{" + pad + ("," + (pad or "")).join(parts) + end + "}" if parts else "{}"
    if isinstance(v, (list, tuple)):
        parts = [dump(x, indent, level + 1, default, sort) for x in v]
        return "[" + pad + ("," + (pad or "")).join(parts) + end + "]" if parts else "[]"
    if default is None:
        raise TypeError(f"no JSON for {type(v).__name__}")
    return dump(default(v), indent, level, default, sort)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


def hook(d):
    return Point(**{k: v for k, v in d.items() if k != "kind"}) if d.get("kind") == "point" else d


data = {"a": [1, -2.5, 1e100, True, None, "q\"\\\n\té\x01"], "b": {}, "c": [], "n": {"deep": [[["x"]]]}, "big": 2**70, 1: (), None: "key"}
text = dump(data)
print(text)
back = Parser(text).parse()
print(back, dump(back) == text, back["big"] == 2**70)
print(dump({"z": 1, "a": [1, {"k": []}]}, indent=2, sort=True))
p = dump([Point(1, 2.5)], default=lambda o: {"kind": "point", **vars(o)})
print(p, Parser(p, hook).parse(), Parser(' [ 1 , "\\u0041\\/" , {"k":{}} ] ').parse())
for bad in ("", "[1,]", "[1", '{"a" 1}', "{a: 1}", '"open', "tru", "01", "-", "1.2.3", '"\\x"', '"\\u12g4"', "[1] 2", '{"a":1,}', '["a\nb"]', "{1: 2}", "[1\n,\n  ?]", "1e", "--1", "nullx"):
    try:
        print(Parser(bad).parse())
    except ParseError as e:
        print(repr(bad), e, e.pos)
for bad in ({1j: 2}, [set()], float("nan"), {"k": object}):
    try:
        print(dump(bad))
    except (TypeError, ValueError) as e:
        print(e)

#> {"a":[1,-2.5,1e+100,true,null,"q\"\\\n\t\u00e9\u0001"],"b":{},"c":[],"n":{"deep":[[["x"]]]},"big":1180591620717411303424,"1":[],"null":"key"}
#> {'a': [1, -2.5, 1e+100, True, None, 'q"\\\n\té\x01'], 'b': {}, 'c': [], 'n': {'deep': [[['x']]]}, 'big': 1180591620717411303424, '1': [], 'null': 'key'} True True
#> {
#>   "a": [
#>     1,
#>     {
#>       "k": []
#>     }
#>   ],
#>   "z": 1
#> }
#> [{"kind":"point","x":1,"y":2.5}] [Point(1, 2.5)] [1, 'A/', {'k': {}}]
#> '' expected a value at line 1 column 1 0
#> '[1,]' expected a value at line 1 column 4 3
#> '[1' expected ',' at line 1 column 3 2
#> '{"a" 1}' expected ':' at line 1 column 6 5
#> '{a: 1}' expected a key at line 1 column 2 1
#> '"open' open string at line 1 column 1 0
#> 'tru' expected a value at line 1 column 1 0
#> '01' bad number 01 at line 1 column 1 0
#> '-' bad number - at line 1 column 1 0
#> '1.2.3' bad number 1.2.3 at line 1 column 1 0
#> '"\\x"' bad escape \x at line 1 column 2 1
#> '"\\u12g4"' bad escape \u12g4 at line 1 column 4 3
#> '[1] 2' extra data at line 1 column 5 4
#> '{"a":1,}' expected a key at line 1 column 8 7
#> '["a\nb"]' control character at line 1 column 4 3
#> '{1: 2}' expected a key at line 1 column 2 1
#> '[1\n,\n  ?]' expected a value at line 3 column 3 7
#> '1e' bad number 1e at line 1 column 1 0
#> '--1' bad number --1 at line 1 column 1 0
#> 'nullx' extra data at line 1 column 5 4
#> no JSON for complex
#> no JSON for set
#> no JSON for nan
#> no JSON for type
