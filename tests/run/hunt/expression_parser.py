# A tokenizer and a recursive descent parser that evaluates.
import sys
class Token:
    __slots__ = ("kind", "value", "pos")
    def __init__(self, kind, value, pos): self.kind, self.value, self.pos = kind, value, pos
    def __repr__(self): return f"<{self.kind} {self.value!r}@{self.pos}>"
def tokenize(s):
    i = 0
    while i < len(s):
        c = s[i]
        if c.isspace(): i += 1; continue
        if c.isdigit() or c == ".":
            j = i
            while j < len(s) and (s[j].isdigit() or s[j] == "."): j += 1
            t = s[i:j]
            yield Token("num", float(t) if "." in t else int(t), i); i = j
        elif c.isalpha() or c == "_":
            j = i
            while j < len(s) and (s[j].isalnum() or s[j] == "_"): j += 1
            yield Token("id", s[i:j], i); i = j
        elif s.startswith(("**", "//", "==", "<=", ">="), i):
            yield Token("op", s[i:i+2], i); i += 2
        elif c in "+-*/%()=<>,": yield Token("op", c, i); i += 1
        else: raise SyntaxError(f"bad character {c!r} at {i}")
    yield Token("end", None, i)
class Parser:
    PREC = {"==": 1, "<": 2, ">": 2, "+": 3, "-": 3, "*": 4, "/": 4, "//": 4, "%": 4, "**": 6}
    def __init__(self, text, env=None):
        self.toks = list(tokenize(text)); self.i = 0; self.env = {} if env is None else env
    @property
    def cur(self): return self.toks[self.i]
    def eat(self, v=None):
        t = self.cur
        if v is not None and t.value != v: raise SyntaxError(f"expected {v!r}, got {t!r}")
        self.i += 1
        return t
    def primary(self):
        t = self.eat()
        if t.kind == "num": return t.value
        if t.kind == "id":
            if self.cur.value == "(":
                self.eat("("); args = []
                while self.cur.value != ")":
                    args.append(self.expr(0))
                    if self.cur.value == ",": self.eat()
                self.eat(")")
                return {"max": max, "min": min, "abs": abs, "sum": lambda *a: sum(a)}[t.value](*args)
            try: return self.env[t.value]
            except KeyError: raise NameError(f"undefined {t.value}") from None
        if t.value == "(":
            v = self.expr(0); self.eat(")"); return v
        if t.value == "-": return -self.expr(5)
        raise SyntaxError(f"unexpected {t}")
    def expr(self, p):
        left = self.primary()
        while self.cur.kind == "op" and (q := self.PREC.get(self.cur.value, -1)) > p:
            op = self.eat().value
            right = self.expr(q - (op == "**"))
            match_ = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "//": lambda a, b: a // b, "%": lambda a, b: a % b, "**": lambda a, b: a ** b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "==": lambda a, b: a == b}
            left = match_[op](left, right)
        return left
for src in ["1 + 2 * 3", "2 ** 3 ** 2", "-(4 - 6) * 2.5", "max(1, x, 3) + abs(-7)", "10 // 3 % 2", "1 / 0", "foo", "1 +", "3 $ 4", "2**200", "sum(1,2,3) == 6", "nofn(1)"]:
    try: print(src, "=", Parser(src, {"x": 42}).expr(0))
    except (SyntaxError, NameError, ArithmeticError) as e: print(src, "->", type(e).__name__, e)
    except KeyError as e: print("key", e)

#> 1 + 2 * 3 = 7
#> 2 ** 3 ** 2 = 512
#> -(4 - 6) * 2.5 = 5.0
#> max(1, x, 3) + abs(-7) = 49
#> 10 // 3 % 2 = 1
#> 1 / 0 -> ZeroDivisionError division by zero
#> foo -> NameError undefined foo
#> 1 + -> SyntaxError unexpected <end None@3>
#> 3 $ 4 -> SyntaxError bad character '$' at 2
#> 2**200 = 1606938044258990275541962092341162602522202993782792835301376
#> sum(1,2,3) == 6 = True
#> key 'nofn'
