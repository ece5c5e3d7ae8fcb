"""The power operator and unary operators: binding on both sides, types of results, errors."""
print(2 ** 3, 2 ** -1, 2 ** 0, 0 ** 0, -2 ** 2, (-2) ** 2, 2 ** 3 ** 2, (2 ** 3) ** 2, 2 ** -2 ** 2, -2 ** -2, ~2 ** 2, not 2 ** 0)
print(2.0 ** 3, 2 ** 0.5, 4 ** 0.5, (-8) ** (1 / 3), (-1) ** 0.5, (-2.0) ** 3, (-2) ** 3.0, 0.0 ** 0, 1j ** 2, 2 ** 1j, (1 + 2j) ** 2, True ** True, False ** False)
print(2 ** 100, (-3) ** 51, 10 ** 20, 7 ** 30 % 1000, (2 ** 64) ** 2, (-2) ** 63, 3 ** 40 - 1)
inf, nan = float("inf"), float("nan")
print(inf ** 0, nan ** 0, 1 ** inf, 1 ** nan, 2 ** inf, 2 ** -inf, 0.5 ** inf, (-inf) ** 3, (-inf) ** 2, (-inf) ** -1, 0.0 ** inf, (-1) ** inf)
for bad in (lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: 0j ** -1, lambda: "a" ** 2, lambda: 2 ** "a", lambda: None ** None, lambda: [] ** 2, lambda: 10.0 ** 400, lambda: (-0.0) ** -1, lambda: 0 ** -1.5, lambda: 0j ** 1j, lambda: 1e200 ** 2):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(-5, +5, ~5, - -5, -+-5, ~~5, -~5, ~-5, -True, +True, ~True if False else -2, --1, -0, -0.0, +0.0, -(-0.0), -1j, +1j, -(1 + 2j), -(2 ** 63), ~(2 ** 64), -(-2 ** 63))
print(not 0, not 1, not "", not [], not not 5, not None == True, not (1 == 2), not 1 < 2, not 1 in [1], -1 .__abs__(), (-1).__abs__())
for bad in (lambda: -"a", lambda: +None, lambda: ~1.5, lambda: ~1j, lambda: -[], lambda: +{}, lambda: ~"s", lambda: -len, lambda: +object):
    try:
        print(bad())
    except TypeError as e:
        print(e)


class P:
    def __init__(self, n):
        self.n = n

    def __pow__(self, o, mod=None):
        return f"pow({self.n},{getattr(o, 'n', o)},{mod})"

    def __rpow__(self, o):
        return f"rpow({o},{self.n})"

    def __neg__(self):
        return P(f"-{self.n}")

    def __pos__(self):
        return P(f"+{self.n}")

    def __invert__(self):
        return P(f"~{self.n}")


p = P("p")
print(p ** 2, 2 ** p, p ** p, pow(p, 2, 3), (-p).n, (+-~p).n, -p ** 2 if False else "-", 2 ** -p, (-p) ** 2)
p **= 5
print(p)
x = 3
x **= 2
x **= -1
print(x)
b = 2
b **= b ** b
print(b)
log = []


def t(v):
    log.append(v)
    return v


t(2) ** t(3) ** t(1)
-t(5) ** t(2)
print(log)
class Int(int):
    def __pow__(self, o, m=None):
        return ("Int.pow", int(self), o, m)
    def __neg__(self):
        return "neg"
print(Int(2) ** 3, -Int(5), type(+Int(5)).__name__, type(~Int(5)).__name__, 2 ** Int(3))
print([(-7) ** n for n in range(5)], [2 ** -n for n in range(4)], 5 ** 3 % 7 == pow(5, 3, 7), (0.1 + 0.2) ** 2)
