"""A template engine: a lexer by one regular expression, nested blocks, filters, scopes, inheritance, whitespace control, errors with lines."""
import re
from collections import ChainMap


class TemplateError(Exception):
    def __init__(self, message, line=None):
        super().__init__(message if line is None else f"line {line}: {message}")
        self.line = line


FILTERS = {}


def filter_(f):
    FILTERS[f.__name__.rstrip("_")] = f
    return f


@filter_
def upper(v): return str(v).upper()


@filter_
def default(v, other=""): return other if v is None or v == "" else v


@filter_
def join(v, sep=", "): return str(sep).join(map(str, v))


@filter_
def sort_(v, reverse=False): return sorted(v, reverse=bool(reverse))


@filter_
def escape(v): return str(v).translate({38: "&amp;", 60: "&lt;", 62: "&gt;", 34: "&quot;"})


@filter_
def truncate(v, n=5): return v if len(v) <= n else v[:n - 1] + "…"


FILTERS["length"] = len
TOKEN = re.compile(r"(\{%-?.*?-?%\}|\{\{-?.*?-?\}\}|\{#.*?#\})", re.S)
EXPR = re.compile(r"""\s*(?:(?P<num>\d+(?:\.\d+)?)|(?P<str>"[^"]*"|'[^']*')|(?P<name>[A-Za-z_]\w*)|(?P<op>==|!=|<=|>=|[-+*/%<>().,|\[\]:~]))""")


def lex(text, line):
    out, at = [], 0
    text = text.rstrip()
    while at < len(text):
        if not (m := EXPR.match(text, at)):
            raise TemplateError(f"unexpected {text[at:].strip()[:5]!r}", line)
        at = m.end()
        out.append((m.lastgroup, m[m.lastgroup]))
    return out


class Expression:
    levels = (("or",), ("and",), ("==", "!=", "<", ">", "<=", ">=", "in"), ("+", "-", "~"), ("*", "/", "%"))
    operations = {"==": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
                  "in": lambda a, b: a in b, "+": lambda a, b: a + b, "-": lambda a, b: a - b, "~": lambda a, b: f"{a}{b}", "*": lambda a, b: a * b, "/": lambda a, b: a / b, "%": lambda a, b: a % b}

    def __init__(self, text, line):
        self.tokens, self.line = lex(text, line), line
        self.tokens.reverse()
        self.run = self.filters(self.level(0))
        if self.tokens:
            raise TemplateError(f"unexpected {self.tokens[-1][1]!r}", line)

    def peek(self): return self.tokens[-1][1] if self.tokens and self.tokens[-1][0] != "str" else None

    def expect(self, what):
        if self.peek() != what:
            raise TemplateError(f"{what!r} expected", self.line)
        self.tokens.pop()

    def level(self, n):
        if n == len(self.levels):
            return self.postfix()
        left = self.level(n + 1)
        while (op := self.peek()) in self.levels[n]:
            self.tokens.pop()
            right = self.level(n + 1)
            left = self.binary(op, left, right)
        return left

    def binary(self, op, a, b):
        if op == "or": return lambda s: a(s) or b(s)
        if op == "and": return lambda s: a(s) and b(s)
        f = self.operations[op]
        return lambda s: f(a(s), b(s))

    def postfix(self):
        if not self.tokens:
            raise TemplateError("expression expected", self.line)
        kind, text = self.tokens.pop()
        match kind, text:
            case "num", n:
                value = float(n) if "." in n else int(n)
                e = lambda s: value
            case "str", t: e = lambda s: t[1:-1]
            case "name", "not":
                inner = self.level(2)
                return lambda s: not inner(s)
            case "name", name: e = lambda s: s.get(name)
            case "op", "(":
                e = self.filters(self.level(0))
                self.expect(")")
            case "op", "-":
                inner = self.postfix()
                return lambda s: -inner(s)
            case _: raise TemplateError(f"unexpected {text!r}", self.line)
        while (op := self.peek()) in (".", "["):
            self.tokens.pop()
            if op == ".":
                key = self.tokens.pop()[1]
                e = (lambda e, key: lambda s: self.attribute(e(s), key))(e, key)
            else:
                index = self.level(0)
                self.expect("]")
                e = (lambda e, index: lambda s: e(s)[index(s)])(e, index)
        return e

    @staticmethod
    def attribute(v, key):
        if isinstance(v, dict) and key in v: return v[key]
        if key.isdigit(): return v[int(key)]
        v = getattr(v, key, None)
        return v() if callable(v) else v

    def filters(self, e):
        while self.peek() == "|":
            self.tokens.pop()
            name = self.tokens.pop()[1] if self.tokens else ""
            if name not in FILTERS:
                raise TemplateError(f"no filter {name!r}", self.line)
            args = []
            if self.peek() == ":":
                self.tokens.pop()
                args.append(self.level(0))
                while self.peek() == ",":
                    self.tokens.pop()
                    args.append(self.level(0))
            e = (lambda e, f, args: lambda s: f(e(s), *(a(s) for a in args)))(e, FILTERS[name], args)
        return e

    def __call__(self, scope): return self.run(scope)


class Template:
    library = {}

    def __init__(self, source, name=None):
        self.parts, self.line, self.blocks, self.parent = TOKEN.split(source), 1, {}, None
        self.at, self.body = 0, []
        self.body, end = self.parse(())
        if name:
            Template.library[name] = self

    def parse(self, until):
        out = []
        while self.at < len(self.parts):
            part, line = self.parts[self.at], self.line
            self.at += 1
            self.line += part.count("\n")
            if self.at % 2:
                if self.at > 1 and self.parts[self.at - 2].endswith(("-%}", "-}}")): part = part.lstrip()
                if self.at < len(self.parts) and self.parts[self.at].startswith(("{%-", "{{-")): part = part.rstrip()
                out.append(("text", part))
            elif part.startswith("{#"):
                continue
            elif part.startswith("{{"):
                out.append(("out", Expression(part[2:-2].strip("-"), line)))
            else:
                word, _, rest = part[2:-2].strip("- ").partition(" ")
                if word in until:
                    return out, (word, rest)
                out.append(self.block(word, rest, line))
        if until:
            raise TemplateError(f"{' or '.join(until)} expected", self.line)
        return out, None

    def block(self, word, rest, line):
        match word:
            case "if":
                branches, test = [], Expression(rest, line)
                while True:
                    body, (end, rest) = self.parse(("elif", "else", "endif"))
                    branches.append((test, body))
                    if end == "endif": return "if", branches
                    test = Expression(rest, self.line) if end == "elif" else lambda s: True
            case "for" if m := re.fullmatch(r"(\w+(?:\s*,\s*\w+)*)\s+in\s+(.*)", rest):
                body, (end, _) = self.parse(("else", "endfor"))
                orelse = self.parse(("endfor",))[0] if end == "else" else []
                return "for", [n.strip() for n in m[1].split(",")], Expression(m[2], line), body, orelse
            case "set" if m := re.fullmatch(r"(\w+)\s*=\s*(.*)", rest): return "set", m[1], Expression(m[2], line)
            case "block":
                self.blocks[rest], _ = self.parse(("endblock",))
                return "block", rest
            case "extends":
                self.parent = rest
                return "text", ""
            case "include": return "include", Expression(rest, line)
        raise TemplateError(f"bad tag {word} {rest}".rstrip(), line)

    def render(self, **values):
        out = []
        chain, t = ChainMap(), self
        while True:
            chain.maps.append(t.blocks)
            if t.parent is None: break
            t = self.library[t.parent]
        self.execute(t.body, ChainMap(values), chain, out.append)
        return "".join(out)

    def execute(self, body, scope, blocks, write):
        for kind, *args in body:
            match kind, args:
                case "text", [t]: write(t)
                case "out", [e]: write("" if (v := e(scope)) is None else str(v))
                case "set", [name, e]: scope[name] = e(scope)
                case "block", [name]: self.execute(blocks[name], scope, blocks, write)
                case "include", [e]: self.execute(self.library[e(scope)].body, scope.new_child(), blocks, write)
                case "if", [branches]:
                    for test, inner in branches:
                        if test(scope):
                            self.execute(inner, scope, blocks, write)
                            break
                case "for", [names, e, inner, orelse]:
                    items = list(e(scope) or ())
                    for i, item in enumerate(items):
                        values = dict(zip(names, item, strict=True)) if len(names) > 1 else {names[0]: item}
                        child = scope.new_child(values | {"loop": {"index": i + 1, "first": i == 0, "last": i == len(items) - 1}})
                        self.execute(inner, child, blocks, write)
                    if not items:
                        self.execute(orelse, scope, blocks, write)


Template("<{% block title %}base{% endblock %}>{% block body %}{% endblock %}</end>", "base")
Template("[{{ x }}/{{ y }}]", "part")
cases = [("Hello {{ name | upper }}{# gone #}!", {"name": "ann"}), ("{% for k, v in d.items %}{{ loop.index }}:{{ k }}={{ v }}{% if not loop.last %}, {% endif %}{% else %}empty{% endfor %}", {"d": {"a": 1, "b": 2}}),
         ("{% for x in l %}{{x}}{% else %}none{% endfor %}", {"l": []}), ("{{ a.b.0.c }} {{ a['b'][1] }} {{ missing.x.y | default:'n/a' }}", {"a": {"b": [{"c": "deep"}, 5]}}), ("{{ 1 + 2 * 3 - -4 }} {{ (1 + 2) * 3 }} {{ 7 % 4 ~ 'x' }} {{ 3 / 2 }}", {}),
         ("{% if n > 10 and n < 20 %}teen{% elif n == 5 or n in few %}few{% else %}other{% endif %}", {"n": 7, "few": [7]}), ("{% set t = 0 %}{% for x in l %}{% set t = t + x %}{{ t }} {% endfor %}| {{ t }}", {"l": [1, 2, 3]}),
         ("a\n  {%- if 1 -%}  \n b {%- endif %} c", {}), ("{{ l | sort:1 | join:'-' }} {{ l | length }} {{ s | escape }} {{ s | truncate:4 }}", {"l": [3, 1, 2], "s": "<a&b>"}), ("{% extends base %}{% block title %}child {{ n }}{% endblock %}{% block body %}{% include 'part' %}{% endblock %}", {"n": 1, "x": "X", "y": 2}),
         ("{{ not a or b }} {{ not (a or b) }}", {"a": 0, "b": 0}), ("{{ 'it' ~ \"em\" | upper }}", {})]
for source, values in cases:
    print(repr(Template(source).render(**values)))
for bad in ("{% if x %}", "a\nb\n{% endif %}", "{{ 1 + }}", "{{ x | nope }}", "\n{{ a b }}", "{% for x y %}{% endfor %}", "{{ ( 1 }}", "{{ $ }}", "{% for a, b in l %}{% endfor %}", "{{ 1 + 'a' }}", "{% include 'none' %}", "{{ }}"):
    try:
        print(Template(bad).render(l=[(1, 2, 3)]))
    except Exception as e:
        print(type(e).__name__, e)

#> 'Hello ANN!'
#> '1:a=1, 2:b=2'
#> 'none'
#> 'deep 5 n/a'
#> '11 9 3x 1.5'
#> 'few'
#> '1 2 3 | 0'
#> 'ab c'
#> '3-2-1 3 &lt;a&amp;b&gt; <a&…'
#> '<child 1>[X/2]</end>'
#> 'True True'
#> 'ITEM'
#> TemplateError line 1: elif or else or endif expected
#> TemplateError line 3: bad tag endif
#> TemplateError line 1: expression expected
#> TemplateError line 1: no filter 'nope'
#> TemplateError line 2: unexpected 'b'
#> TemplateError line 1: bad tag for x y
#> TemplateError line 1: ')' expected
#> TemplateError line 1: unexpected '$'
#> ValueError zip() argument 2 is longer than argument 1
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> KeyError 'none'
#> TemplateError line 1: expression expected
