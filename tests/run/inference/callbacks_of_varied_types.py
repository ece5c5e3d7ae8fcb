# Functions given to functions: lambdas, methods, classes, builtins, partials, callables of varied arity and results; stored and called later.
from functools import partial, reduce


def apply(f, *args, **kw):
    return f(*args, **kw)


class Acc:
    def __init__(self, start=0):
        self.total = start

    def add(self, x):
        self.total += x
        return self

    def __call__(self, x):
        return (self.total, x)

    @classmethod
    def of(cls, *xs):
        a = cls()
        for x in xs:
            a.add(x)
        return a.total

    @staticmethod
    def twice(x):
        return x * 2


acc = Acc(10)
for f, args in ((lambda: "none", ()), (len, ("abc",)), (acc.add, (5,)), (acc, (1,)), (Acc, (3,)), (Acc.of, (1, 2)), (Acc.twice, ("x",)), (str.upper, ("q",)),
                (partial(pow, 2), (5,)), (int, ("7",)), ("{}!".format, (1,)), ([1, 2].index, (2,)), (dict, ()), (max, (1, 2.5)), (print, ("printed",)), (list, ("ab",))):
    r = apply(f, *args)
    print(r.total if isinstance(r, Acc) else r, end="; ")
print()
print(list(map(lambda f: f(4), [abs, float, str, lambda v: v / 8, range, bool, Acc.twice, (-1).__add__, [0].__mul__])))


def compose(*fs):
    return lambda x: reduce(lambda v, f: f(v), fs, x)


print(compose(str, len, float, lambda v: [v])(12345), compose()(1), compose(list, sorted, tuple, "".join)("hello"))


class Events:
    def __init__(self):
        self.handlers = {}

    def on(self, name, f=None, *, times=None):
        if f is None:
            return lambda g: self.on(name, g, times=times)
        self.handlers.setdefault(name, []).append([f, times])
        return f

    def emit(self, name, *args):
        out = []
        for entry in self.handlers.get(name, [])[:]:
            f, times = entry
            out.append(f(*args))
            if times is not None:
                entry[1] -= 1
                if entry[1] == 0:
                    self.handlers[name].remove(entry)
        return out


e = Events()
e.on("x", lambda v: v + 1)
e.on("x", acc.add)


@e.on("x", times=1)
def once(v):
    return "once"


@e.on("y")
def y(a, b=2):
    return a, b


print([r if not isinstance(r, Acc) else r.total for r in e.emit("x", 1)], len(e.emit("x", 2.5)), acc.total, e.emit("y", 1), e.emit("y", 1, "c"), e.emit("z"))
try:
    e.emit("y")
except TypeError as err:
    print(err)


def visit(tree, f, post=None):
    if isinstance(tree, list):
        r = [visit(t, f, post) for t in tree]
        return post(r) if post else r
    return f(tree)


print(visit([1, [2, [3]]], lambda v: v * 1.5), visit([1, [2]], str), visit([1, [2, 3]], int, sum), visit(["a", ["b"]], str.upper, "-".join), visit(5, float), visit([[], [[]]], None, len))


def retry(f, attempts, on_error=lambda e, n: None):
    for n in range(attempts):
        try:
            return f(n)
        except Exception as e:
            if (r := on_error(e, n)) is not None:
                return r
    return "gave up"


print(retry(lambda n: 10 // n, 3), retry(lambda n: [][n], 2), retry(lambda n: {}[n], 3, lambda e, n: f"{type(e).__name__}{n}" if n else None))


def integrate(f, a, b, n=100):
    h = (b - a) / n
    return sum(f(a + (i + 0.5) * h) for i in range(n)) * h


print(f"{integrate(lambda x: x * x, 0, 3):.3f} {integrate(abs, -1, 1):.3f} {integrate(float, 0, 2):.3f} {integrate(lambda _: 1, 0, 5):.3f}")
print(sorted("bAc", key=str.lower), sorted([3, -1, 2], key=abs), sorted(["bb", "a"], key=len), min([(1, "z"), (0, "y")], key=lambda p: p[1]), list(filter(None, [0, 1, "", "x"])), list(filter(str.isdigit, "a1b2")))
fs = {}
for name in ("inc", "dec"):
    fs[name] = (lambda d: lambda x: x + d)(1 if name == "inc" else -1)
print(fs["inc"](5), fs["dec"](5.5), [f(True) for f in fs.values()])
memo = {}
fib = lambda n: memo[n] if n in memo else memo.setdefault(n, n if n < 2 else fib(n - 1) + fib(n - 2))
print(fib(100), (lambda f: f(f))(lambda f: "self application"), (lambda *a, k=len: k(a))(1, 2, 3), (lambda x, f=lambda y: y * 2: f(x))("ab"))

#> none; 3; 15; (15, 1); 3; 3; xx; Q; 32; 7; 1!; 1; {}; 2.5; printed
#> None; ['a', 'b']; 
#> [4, 4.0, '4', 0.5, range(0, 4), True, 8, 3, [0, 0, 0, 0]]
#> [5.0] 1 ehllo
#> [2, 16, 'once'] 2 18.5 [(1, 2)] [(1, 'c')] []
#> y() missing 1 required positional argument: 'a'
#> [1.5, [3.0, [4.5]]] ['1', ['2']] 6 A-B 5.0 2
#> 10 gave up KeyError1
#> 9.000 1.000 2.000 5.000
#> ['A', 'b', 'c'] [-1, 2, 3] ['a', 'bb'] (0, 'y') [1, 'x'] ['1', '2']
#> 6 4.5 [2, 0]
#> 354224848179261915075 self application 3 abab
