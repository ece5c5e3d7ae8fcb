"""A spreadsheet with formulas: a Pratt parser, ranges, dependency tracking by observers, lazy recalculation, cycles, errors as values, fill and copy."""
import re
from collections import defaultdict
from functools import partial


class CellError(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


class ErrorValue:
    _made = {}

    def __new__(cls, code):
        return cls._made.setdefault(code, super().__new__(cls))

    def __init__(self, code): self.code = code
    def __repr__(self): return self.code


def letters(n):
    out = ""
    while n:
        n, r = divmod(n - 1, 26)
        out = chr(65 + r) + out
    return out


def number(text):
    n = 0
    for c in text:
        n = n * 26 + ord(c) - 64
    return n


class Ref:
    pattern = re.compile(r"(\$?)([A-Z]{1,2})(\$?)(\d+)")
    __slots__ = ("col", "row", "fixed_col", "fixed_row")

    def __init__(self, col, row, fixed_col=False, fixed_row=False):
        self.col, self.row, self.fixed_col, self.fixed_row = col, row, fixed_col, fixed_row

    @classmethod
    def parse(cls, text):
        m = cls.pattern.fullmatch(text)
        if not m:
            raise ValueError(f"bad reference {text!r}")
        return cls(number(m[2]), int(m[4]), bool(m[1]), bool(m[3]))

    def moved(self, dc, dr):
        col, row = self.col + dc * (not self.fixed_col), self.row + dr * (not self.fixed_row)
        if col < 1 or row < 1:
            raise CellError("#REF!")
        return Ref(col, row, self.fixed_col, self.fixed_row)

    @property
    def key(self): return self.col, self.row

    def __str__(self): return f"{'$' * self.fixed_col}{letters(self.col)}{'$' * self.fixed_row}{self.row}"


TOKEN = re.compile(r"\s*(?:(\d+\.?\d*)|(\"[^\"]*\")|(\$?[A-Z]{1,2}\$?\d+)|([A-Z]+)|(<>|<=|>=|[-+*/^&=<>(),:%]))")
BINARY = {"=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 6}


class Formula:
    def __init__(self, text):
        self.tokens, at = [], 0
        while at < len(text):
            if not (m := TOKEN.match(text, at)):
                raise CellError("#NAME?")
            self.tokens.append((m.lastindex, m[m.lastindex]))
            at = m.end()
        self.tokens.append((0, ""))
        self.at = 0
        self.tree = self.parse(0)
        if self.tokens[self.at][0]:
            raise CellError("#NAME?")

    def next(self):
        self.at += 1
        return self.tokens[self.at - 1]

    @property
    def op(self): return self.tokens[self.at][1] if self.tokens[self.at][0] == 5 else None

    def parse(self, least):
        match self.next():
            case 1, n: left = ("const", float(n))
            case 2, s: left = ("const", s[1:-1])
            case 3, r:
                left = ("ref", Ref.parse(r))
                if self.op == ":":
                    self.next()
                    left = ("range", left[1], Ref.parse(self.next()[1]))
            case 4, ("TRUE" | "FALSE") as b: left = ("const", b == "TRUE")
            case 4, name:
                if self.next() != (5, "("): raise CellError("#NAME?")
                args = []
                while self.op != ")":
                    args.append(self.parse(1))
                    if self.op == ",": self.next()
                    elif self.op != ")": raise CellError("#NAME?")
                self.next()
                left = ("call", name, args)
            case 5, "(":
                left = ("group", self.parse(1))
                if self.next() != (5, ")"): raise CellError("#NAME?")
            case 5, "-": left = ("neg", self.parse(5))
            case _: raise CellError("#NAME?")
        while True:
            if self.op == "%":
                self.next()
                left = ("percent", left)
            elif (level := BINARY.get(self.op, 0)) and level >= least:
                op = self.next()[1]
                left = ("binary", op, left, self.parse(level + 1))
            else:
                return left


def render(t, move):
    match t:
        case "const", str(s): return f'"{s}"'
        case "const", bool(b): return str(b).upper()
        case "const", float(n): return f"{n:g}"
        case "ref", r: return str(move(r))
        case "range", a, b: return f"{move(a)}:{move(b)}"
        case "call", name, args: return f"{name}({','.join(render(a, move) for a in args)})"
        case "group", inner: return f"({render(inner, move)})"
        case "neg", inner: return f"-{render(inner, move)}"
        case "percent", inner: return f"{render(inner, move)}%"
        case "binary", op, a, b: return f"{render(a, move)}{op}{render(b, move)}"


class Sheet:
    def __init__(self):
        self.inputs, self.formulas, self.values, self.users, self.uses, self.computed, self.path = {}, {}, {}, defaultdict(set), defaultdict(set), 0, []

    def __setitem__(self, where, content):
        key = Ref.parse(where).key if isinstance(where, str) else where
        for used in self.uses.pop(key, ()):
            self.users[used].discard(key)
        self.formulas.pop(key, None)
        self.inputs[key] = content
        if isinstance(content, str) and content.startswith("="):
            try:
                self.formulas[key] = Formula(content[1:])
            except CellError as e:
                self.inputs[key] = ErrorValue(e.code)
        self.dirty(key)

    def dirty(self, key):
        stack, seen = [key], set()
        while stack:
            k = stack.pop()
            if k not in seen:
                seen.add(k)
                self.values.pop(k, None)
                stack += self.users[k]

    def __getitem__(self, where):
        return self.value(Ref.parse(where).key)

    def value(self, key):
        if self.path:
            self.uses[self.path[-1]].add(key)
            self.users[key].add(self.path[-1])
        if key in self.path:
            return ErrorValue("#CYCLE!")
        if key not in self.values:
            if formula := self.formulas.get(key):
                self.path.append(key)
                self.computed += 1
                try:
                    self.values[key] = self.evaluate(formula.tree)
                except CellError as e:
                    self.values[key] = ErrorValue(e.code)
                except ZeroDivisionError:
                    self.values[key] = ErrorValue("#DIV/0!")
                except (TypeError, ValueError, OverflowError):
                    self.values[key] = ErrorValue("#VALUE!")
                finally:
                    self.path.pop()
            else:
                self.values[key] = self.inputs.get(key)
        return self.values[key]

    def cells(self, a, b):
        for r in range(min(a.row, b.row), max(a.row, b.row) + 1):
            for c in range(min(a.col, b.col), max(a.col, b.col) + 1):
                yield self.value((c, r))

    def evaluate(self, t):
        def good(v):
            if isinstance(v, ErrorValue): raise CellError(v.code)
            return v
        match t:
            case "const", v: return v
            case "ref", r: return good(self.value(r.key)) or 0
            case "range", *_: raise CellError("#VALUE!")
            case "group", inner: return self.evaluate(inner)
            case "neg", inner: return -self.evaluate(inner)
            case "percent", inner: return self.evaluate(inner) / 100
            case "binary", op, a, b:
                x, y = self.evaluate(a), self.evaluate(b)
                match op:
                    case "+": return x + y
                    case "-": return x - y
                    case "*": return x * y
                    case "/": return x / y
                    case "^": return x ** y
                    case "&": return "".join(f"{v:g}" if isinstance(v, float) else str(v) for v in (x, y))
                    case "=": return x == y
                    case "<>": return x != y
                    case "<": return x < y
                    case ">": return x > y
                    case "<=": return x <= y
                    case ">=": return x >= y
            case "call", "IF", [test, yes, *no]: return self.evaluate(yes) if self.evaluate(test) else self.evaluate(no[0]) if no else False
            case "call", "IFERROR", [a, b]:
                try:
                    return self.evaluate(a)
                except (CellError, ZeroDivisionError, TypeError):
                    return self.evaluate(b)
            case "call", name, args:
                flat = []
                for a in args:
                    flat += [good(v) for v in self.cells(*a[1:]) if v is not None] if a[0] == "range" else [self.evaluate(a)]
                numbers = [v for v in flat if isinstance(v, (int, float)) and not isinstance(v, bool)]
                match name:
                    case "SUM": return sum(numbers)
                    case "COUNT": return len(numbers)
                    case "AVERAGE": return sum(numbers) / len(numbers)
                    case "MAX" | "MIN": return (max if name == "MAX" else min)(numbers, default=0)
                    case "LEN": return len(str(flat[0]))
                    case "CONCAT": return "".join(map(str, flat))
                    case "ROUND": return round(flat[0], int(flat[1]))
                    case "AND" | "OR": return (all if name == "AND" else any)(flat)
                raise CellError("#NAME?")

    def copy(self, source, *targets):
        a = Ref.parse(source)
        for target in targets:
            b = Ref.parse(target)
            move = partial(Ref.moved, dc=b.col - a.col, dr=b.row - a.row)
            if f := self.formulas.get(a.key):
                try:
                    self[target] = "=" + render(f.tree, move)
                except CellError as e:
                    self[target] = ErrorValue(e.code)
            else:
                self[target] = self.inputs.get(a.key)


s = Sheet()
for where, what in {"A1": 10, "A2": 20, "A3": 30.5, "B1": "=A1*2", "B2": "=A1+A2^2/4-3", "B3": "=SUM(A1:A3)", "C1": '=IF(A1>5,"big","small")', "C2": "=A1/(A2-20)", "C3": "=IFERROR(C2,-1)", "D1": "=AVERAGE(A1:B3)", "D2": "=C2+1", "D3": "=NOPE(1)",
                    "E1": "=E2", "E2": "=E1+1", "E3": "=50%*A1", "F1": '="n="&A1&TRUE', "F2": "=-2^2", "F3": "=2^3^2", "G1": "=SUM(A1:A3)=B3", "G2": "=1+", "G3": "=A1:A2", "H1": "=MAX(A1:A3)-MIN(A1:A3)", "H2": "=ROUND(A3/7,2)", "H3": '="a"+1', "I1": "=LEN(F1)", "I2": "=COUNT(A1:C3)", "I3": "=AND(A1>1,A2>1)"}.items():
    s[where] = what
for r in range(1, 4):
    print([s[f"{c}{r}"] for c in "ABCDEFGHI"])
print(s.computed)
s["A1"] = 1
print(s["B1"], s["C1"], s["B3"], s["D1"], s.computed)
s["A2"] = 21
print(s["C2"], s["C3"], s["D2"], s.computed)
s["E2"] = 5
print(s["E1"], s["E2"])
s["J1"] = "=A1+$A$1+A$1+$A1"
s.copy("J1", "K2", "J2")
print(s.inputs[11, 2], s.inputs[10, 2], s["K2"], s["J2"])
s.copy("B2", "A9")
print(s["A9"], [letters(n) for n in (1, 26, 27, 52, 53, 702)], [number(x) for x in ("A", "Z", "AA", "ZZ")], Ref.parse("$AB7"))
for i in range(2, 60):
    s[f"Z{i}"] = f"=Z{i - 1}+1"
before = s.computed
print(s["Z59"], s.computed - before)
s["Z1"] = 100
print(s["Z30"], s.computed - before)
try:
    s["1A"]
except ValueError as e:
    print(e)

#> [10, 20.0, 'big', 41.333333333333336, #CYCLE!, 'n=10True', True, 20.5, 8]
#> [20, 107.0, #DIV/0!, #DIV/0!, #CYCLE!, -4.0, #NAME?, 4.36, #DIV/0!]
#> [30.5, 60.5, -1.0, #NAME?, 5.0, 64.0, #VALUE!, #VALUE!, True]
#> 23
#> 2.0 small 51.5 33.833333333333336 28
#> 1.0 1.0 2.0 31
#> 5 5
#> =B2+$A$1+B$1+$A2 =A2+$A$1+A$1+$A2 132.25 44
#> #REF! ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ'] [1, 26, 27, 702] $AB7
#> 58.0 58
#> 129.0 87
#> bad reference '1A'
