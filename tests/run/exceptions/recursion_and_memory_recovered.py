# RecursionError caught at depth: what works afterwards, in methods, generators, repr, comparison, hash, attribute hooks and decorators.
import sys

sys.setrecursionlimit(400)


def attempt(label, f):
    try:
        r = f()
        print(label, "no error", r)
    except RecursionError as e:
        print(label, type(e).__name__, str(e).split(" while")[0])


def plain(n):
    return plain(n + 1)


class A:
    def m(self):
        return self.m()

    def __repr__(self):
        return f"<{self!r}>"

    def __eq__(self, o):
        return self == o

    def __hash__(self):
        return hash(self)

    def __getattr__(self, n):
        return getattr(self, n + "x")

    def __len__(self):
        return len(self)

    def __iter__(self):
        return iter(self)

    def __call__(self):
        return self()

    def __add__(self, o):
        return self + o

    def __getitem__(self, i):
        return self[i]

    def __bool__(self):
        return not self

    def __contains__(self, x):
        return x in self

    @property
    def p(self):
        return self.p


a = A()
for label, f in (("function", lambda: plain(0)), ("method", a.m), ("repr", lambda: repr(a)), ("eq", lambda: a == 1), ("hash", lambda: hash(a)), ("getattr", lambda: a.zzz), ("len", lambda: len(a)), ("iter", lambda: iter(a)), ("call", a),
                 ("add", lambda: a + 1), ("getitem", lambda: a[0]), ("bool", lambda: bool(a)), ("contains", lambda: 1 in a), ("property", lambda: a.p)):
    attempt(label, f)


def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


d = depth()
print(300 < d < 400, depth() == d)


def gen(n):
    yield n
    yield from gen(n + 1)


def count():
    k = 0
    try:
        for k in gen(0):
            pass
    except RecursionError:
        return k > 50


print(count())
fib = lambda n: fib(n - 1) + fib(n - 2)
attempt("lambda", lambda: fib(5))


def mutual_a(n):
    return mutual_b(n)


def mutual_b(n):
    return mutual_a(n)


attempt("mutual", lambda: mutual_a(1))
l = []
l.append(l)
d = {}
d["self"] = d
print(l, d, l == l)
x, y = [], []
x.append(y)
y.append(x)
attempt("lists", lambda: x == y)
attempt("sorted key", lambda: sorted([1, 2], key=lambda v: plain(v)))
attempt("map", lambda: list(map(plain, [1])))
attempt("init", lambda: type("B", (), {"__init__": lambda self: type(self)()})())


def with_finally(n):
    try:
        return with_finally(n + 1)
    finally:
        cleaned.append(n)


cleaned = []
attempt("finally", lambda: with_finally(0))
print(len(cleaned) > 200, cleaned[-3:])


def limited(n):
    return 0 if n == 0 else 1 + limited(n - 1)


print(limited(300))
sys.setrecursionlimit(1000)
print(limited(900), sys.getrecursionlimit())
for bad in (0, -5, "x", 2.5):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

#> function RecursionError maximum recursion depth exceeded
#> method RecursionError maximum recursion depth exceeded
#> repr RecursionError maximum recursion depth exceeded
#> eq RecursionError maximum recursion depth exceeded
#> hash RecursionError maximum recursion depth exceeded
#> getattr RecursionError maximum recursion depth exceeded
#> len RecursionError maximum recursion depth exceeded
#> iter RecursionError maximum recursion depth exceeded
#> call RecursionError maximum recursion depth exceeded
#> add RecursionError maximum recursion depth exceeded
#> getitem RecursionError maximum recursion depth exceeded
#> bool RecursionError maximum recursion depth exceeded
#> contains RecursionError maximum recursion depth exceeded
#> property RecursionError maximum recursion depth exceeded
#> True True
#> True
#> lambda RecursionError maximum recursion depth exceeded
#> mutual RecursionError maximum recursion depth exceeded
#> [[...]] {'self': {...}} True
#> lists RecursionError maximum recursion depth exceeded in comparison
#> sorted key RecursionError maximum recursion depth exceeded
#> map RecursionError maximum recursion depth exceeded
#> init RecursionError maximum recursion depth exceeded
#> finally RecursionError maximum recursion depth exceeded
#> True [2, 1, 0]
#> 300
#> 900 1000
#> ValueError recursion limit must be greater or equal than 1
#> ValueError recursion limit must be greater or equal than 1
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
