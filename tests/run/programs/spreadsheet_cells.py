# A spreadsheet: cells with formulas, dependency tracking, cycles found, recalculation in order, ranges and functions.
import re


class CycleError(Exception):
    pass


class Sheet:
    functions = {"SUM": lambda xs: sum(xs), "MAX": max, "MIN": min, "COUNT": len, "AVG": lambda xs: sum(xs) / len(xs)}

    def __init__(self):
        self.raw, self.values, self.deps, self.calculated = {}, {}, {}, []

    def __setitem__(self, cell, content):
        self.raw[cell] = content
        self.deps[cell] = set(self._refs(content)) if isinstance(content, str) and content.startswith("=") else set()
        self._recalculate(cell)

    def __getitem__(self, cell):
        return self.values.get(cell, 0)

    def __delitem__(self, cell):
        del self.raw[cell], self.deps[cell]
        self.values.pop(cell, None)
        self._recalculate(cell)

    @staticmethod
    def _expand(a, b):
        (ca, ra), (cb, rb) = (re.match(r"([A-Z])(\d+)", x).groups() for x in (a, b))
        return [f"{chr(c)}{r}" for r in range(int(ra), int(rb) + 1) for c in range(ord(ca), ord(cb) + 1)]

    def _refs(self, formula):
        for a, b in re.findall(r"([A-Z]\d+)(?::([A-Z]\d+))?", formula):
            yield from self._expand(a, b) if b else [a]

    def _order(self, changed):
        seen, order, path = set(), [], []

        def visit(c):
            if c in path:
                raise CycleError(" -> ".join(path[path.index(c):] + [c]))
            if c in seen:
                return
            path.append(c)
            for other in sorted(self.deps):
                if c in self.deps[other]:
                    visit(other)
            path.pop()
            seen.add(c)
            order.append(c)

        visit(changed)
        return reversed(order)

    def _recalculate(self, changed):
        try:
            order = list(self._order(changed))
        except CycleError as e:
            self.values[changed] = f"#CYCLE {e}"
            return
        for c in order:
            if c in self.raw:
                self.calculated.append(c)
                self.values[c] = self._evaluate(self.raw[c])

    def _evaluate(self, content):
        if not (isinstance(content, str) and content.startswith("=")):
            return content
        tokens = re.findall(r"[A-Z]+(?=\()|[A-Z]\d+|\d+\.?\d*|[-+*/():,]", content[1:])
        try:
            value, rest = self._sum(tokens)
            if rest:
                raise SyntaxError(f"left over {rest[0]}")
            return value
        except ZeroDivisionError:
            return "#DIV"
        except (SyntaxError, IndexError, ValueError) as e:
            return f"#ERR {e}"
        except TypeError:
            return "#TYPE"

    def _sum(self, t):
        left, t = self._product(t)
        while t and t[0] in "+-":
            op, (right, t) = t[0], self._product(t[1:])
            left = left + right if op == "+" else left - right
        return left, t

    def _product(self, t):
        left, t = self._atom(t)
        while t and t[0] in "*/":
            op, (right, t) = t[0], self._atom(t[1:])
            left = left * right if op == "*" else left / right
        return left, t

    def _atom(self, t):
        head, *t = t
        if head == "-":
            v, t = self._atom(t)
            return -v, t
        if head == "(":
            v, t = self._sum(t)
            if not t or t[0] != ")":
                raise SyntaxError("expected )")
            return v, t[1:]
        if head in self.functions:
            args, t = [], t[1:]
            while t[0] != ")":
                if len(t) > 2 and t[1] == ":":
                    args += [self[c] for c in self._expand(t[0], t[2])]
                    t = t[3:]
                else:
                    v, t = self._sum(t)
                    args.append(v)
                if t[0] == ",":
                    t = t[1:]
            return self.functions[head](args), t[1:]
        if head[0].isalpha():
            return self[head], t
        return (float(head) if "." in head else int(head)), t


s = Sheet()
s["A1"], s["A2"], s["A3"] = 10, 20, 2.5
s["B1"] = "=A1+A2*2"
s["B2"] = "=SUM(A1:A3)/COUNT(A1:A3)"
s["C1"] = "=(B1-B2)*-2"
print(s["B1"], f"{s['B2']:.4f}", f"{s['C1']:.4f}", s["Z9"])
s.calculated.clear()
s["A1"] = 100
print(s["B1"], f"{s['B2']:.4f}", f"{s['C1']:.4f}", s.calculated)
s["D1"] = "=D2+1"
s["D2"] = "=D3"
s["D3"] = "=D1"
print(s["D3"])
s["D3"] = 5
print(s["D1"], s["D2"], s["D3"])
s["E1"] = "=A1/Z1"
s["E2"] = "=MAX(A1,A2,B1)+MIN(A1:A3)"
s["E3"] = "=1+"
s["E4"] = "=(1"
s["E5"] = "text"
s["E6"] = "=E5+1"
s["E7"] = "=AVG(1,2,3.5)*2 4"
print([s[f"E{i}"] for i in range(1, 8)])
s["Z1"] = 4
print(s["E1"])
del s["A1"]
print(s["B1"], s["E1"], s["E2"], sorted(s.raw))
s["F1"] = "=F1"
print(s["F1"])

#> 50 10.8333 -78.3333 0
#> 140 40.8333 -198.3333 ['A1', 'B2', 'B1', 'C1']
#> #CYCLE D3 -> D2 -> D1 -> D3
#> 6 5 5
#> ['#DIV', 142.5, '#ERR not enough values to unpack (expected at least 1, got 0)', '#ERR expected )', 'text', '#TYPE', '#ERR left over 4']
#> 25.0
#> 40 0.0 40 ['A2', 'A3', 'B1', 'B2', 'C1', 'D1', 'D2', 'D3', 'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'Z1']
#> #CYCLE F1 -> F1
