"""A class whose operators build expressions instead of values: every binary, reflected, unary and in-place operator, calls, items, comparisons."""
import operator


class Expr:
    __slots__ = ("fmt", "parts", "run")

    def __init__(self, fmt, run, *parts):
        self.fmt, self.run, self.parts = fmt, run, parts

    def __repr__(self):
        return self.fmt.format(*[repr(p) for p in self.parts])

    def __hash__(self):
        return hash(repr(self))

    def __call__(self, **env):
        return self.run(env, *[p(**env) if isinstance(p, Expr) else p for p in self.parts])

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Expr("{}." + name, lambda env, v: getattr(v, name), self)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Expr("{}[{}:{}:{}]", lambda env, v, a, b, c: v[a:b:c], self, key.start, key.stop, key.step)
        return Expr("{}[{}]", lambda env, v, k: v[k], self, key)

    def __bool__(self):
        raise TypeError(f"{self!r} has no truth value")

    def __iter__(self):
        raise TypeError(f"{self!r} is not iterable")

    def __contains__(self, item):
        raise TypeError("use .has()")

    def has(self, item):
        return Expr("({1} in {0})", lambda env, v, i: i in v, self, item)

    def if_(self, condition, other):
        return Expr("({} if {} else {})", lambda env, a, c, b: a if c else b, self, condition, other)


def binary(name, symbol):
    f = getattr(operator, name)
    text = "({} " + symbol + " {})"

    def forward(self, other):
        return Expr(text, lambda env, a, b: f(a, b), self, other)

    def reflected(self, other):
        return Expr(text, lambda env, a, b: f(a, b), other, self)
    return forward, reflected


for name, symbol in dict(add="+", sub="-", mul="*", truediv="/", floordiv="//", mod="%", pow="**", matmul="@", lshift="<<", rshift=">>", and_="&", or_="|", xor="^").items():
    forward, reflected = binary(name, symbol)
    base = name.rstrip("_")
    setattr(Expr, f"__{base}__", forward)
    setattr(Expr, f"__r{base}__", reflected)
for name, symbol in dict(eq="==", ne="!=", lt="<", le="<=", gt=">", ge=">=").items():
    setattr(Expr, f"__{name}__", binary(name, symbol)[0])
for name, symbol in dict(neg="-", pos="+", invert="~", abs="abs").items():
    setattr(Expr, f"__{name}__", (lambda f, s: lambda self: Expr(s + "({})", lambda env, v: f(v), self))(getattr(operator, name), symbol))
Expr.__divmod__ = lambda self, other: (self // other, self % other)
Expr.__round__ = lambda self, n=None: Expr("round({}, {})", lambda env, v, n: round(v, n), self, n)


def var(name):
    return Expr(name, lambda env: env[name])


x, y, s = var("x"), var("y"), var("s")
exprs = [x + 1, 1 + x, x - y * 2, 2 ** x, x ** 2 ** y, -x + +y, ~x & 0xff, 1 << x | 3, 7 // x, 7 % x, abs(-x), round(x / 3, 2), (x < y) & (y < 10), x == y, 1 < x, x != 3, s[0], s[1:x], s[::-1],
         s.has("b"), (x + 1).if_(x > y, y * 100), divmod(x, 3)[1], x.real + y.imag, s.upper, sum([x, y, 1]), x @ y if False else x ^ y]
for e in exprs:
    print(e, "=", e(x=4, y=7, s="abcd") if not callable(got := e(x=4, y=7, s="abcd")) else got())
z = x
z += 1
z *= y
z <<= 1
print(z, z(x=1, y=2), x)
for work in (lambda: bool(x), lambda: 1 < x < 5, lambda: x and y, lambda: not x, lambda: 1 in x, lambda: [*x], lambda: 5 if x else 6, lambda: x in [y], lambda: [1, 2].index(x),
             lambda: int(x), lambda: len(x), lambda: x["a"](x={}), lambda: (x + 1)(y=1), lambda: "%s" % x, lambda: [10, 20][x], lambda: max(x, y), lambda: x.__missing__, lambda: setattr(x, "fmt2", 1)):
    try:
        print("fine", work())
    except Exception as e:
        print(type(e).__name__, e)
print({x: "x"}[x] if False else hash(x) == hash(var("x")), x is x, [x] == [x], (x, y) == (x, y), [x].count(x))


class Number:
    """In-place operators: returned self, another object, NotImplemented, and missing."""

    def __init__(self, v):
        self.v, self.log = v, []

    def __iadd__(self, o):
        self.log.append(f"iadd {o}")
        self.v += o
        return self

    def __isub__(self, o):
        return NotImplemented

    def __sub__(self, o):
        self.log.append(f"sub {o}")
        return Number(self.v - o)

    def __imul__(self, o):
        return "not a number any more"

    def __rmul__(self, o):
        return ("rmul", o)

    __itruediv__ = None

    def __truediv__(self, o):
        return "never"


n = m = Number(5)
n += 2
print(n is m, n.v)
n -= 3
print(n is m, n.v, m.v, m.log)
n *= 2
print(n, 3 * m)
try:
    m /= 2
except TypeError as e:
    print(e)
try:
    m **= 2
except TypeError as e:
    print(e)
l = [Number(1)]
t = (l[0],)
try:
    t[0] += 5
except TypeError as e:
    print(e, l[0].v)
l[0] += 1
print(l[0].v, operator.iadd(l[0], 3).v, operator.isub(l[0], 1).v, operator.imul(2, m))

#> (x + 1) = 5
#> (1 + x) = 5
#> (x - (y * 2)) = -10
#> (2 ** x) = 16
#> (x ** (2 ** y)) = 115792089237316195423570985008687907853269984665640564039457584007913129639936
#> (-(x) + +(y)) = 3
#> (~(x) & 255) = 251
#> ((1 << x) | 3) = 19
#> (7 // x) = 1
#> (7 % x) = 3
#> abs(-(x)) = 4
#> round((x / 3), 2) = 1.33
#> ((x < y) & (y < 10)) = True
#> (x == y) = False
#> (x > 1) = True
#> (x != 3) = True
#> s[0] = a
#> s[1:x:None] = bcd
#> s[None:None:-1] = dcba
#> ('b' in s) = True
#> ((x + 1) if (x > y) else (y * 100)) = 700
#> (x % 3) = 1
#> (x.real + y.imag) = 4
#> s.upper = ABCD
#> (((0 + x) + y) + 1) = 12
#> (x ^ y) = 3
#> (((x + 1) * y) << 1) 8 x
#> TypeError x has no truth value
#> TypeError (x > 1) has no truth value
#> TypeError x has no truth value
#> TypeError x has no truth value
#> TypeError use .has()
#> TypeError x is not iterable
#> TypeError x has no truth value
#> TypeError (y == x) has no truth value
#> TypeError (x == 1) has no truth value
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'Expr'
#> TypeError object of type 'Expr' has no len()
#> KeyError 'a'
#> KeyError 'x'
#> fine x
#> TypeError list indices must be integers or slices, not Expr
#> TypeError (y > x) has no truth value
#> AttributeError __missing__
#> AttributeError 'Expr' object has no attribute 'fmt2'
#> True True True True 1
#> True 7
#> False 4 7 ['iadd 2', 'sub 3']
#> not a number any more ('rmul', 3)
#> 'NoneType' object is not callable
#> unsupported operand type(s) for **=: 'Number' and 'int'
#> 'tuple' object does not support item assignment 6
#> 7 10 9 ('rmul', 2)
