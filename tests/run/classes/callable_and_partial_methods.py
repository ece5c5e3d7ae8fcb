# Methods in every binding: stored, compared, hashed, rebound, unbound, partialmethod, functools.wraps over methods, __func__ and __self__, callbacks.
import functools
import types


class A:
    def __init__(self, v):
        self.v = v

    def get(self, x=0):
        """Gets."""
        return self.v + x

    @classmethod
    def cls_m(cls, x):
        return cls.__name__, x

    @staticmethod
    def st(x):
        return x * 2

    def set(self, v, *, scale=1):
        self.v = v * scale
        return self

    double = functools.partialmethod(set, scale=2)
    to_five = functools.partialmethod(set, 5)
    alias = get


class B(A):
    def get(self, x=0):
        return ("B", super().get(x))


a, b = A(1), B(2)
m = a.get
print(m(), m(5), m.__self__ is a, m.__func__ is A.get, m.__name__, m.__qualname__, m.__doc__, m.__module__)
print(a.get == a.get, a.get is a.get, a.get == A(1).get, hash(a.get) == hash(a.get), {a.get: 1}[a.get], a.get != b.get, A.get == A.get)
a.v = 10
print(m(), A.get(a), A.get(b), B.get(b), b.alias(), b.get())
print(a.cls_m(1), A.cls_m(2), b.cls_m(3), A.cls_m.__self__ is A, b.cls_m.__self__ is B, A.cls_m.__func__(B, 4), a.st(2), A.st("x"), A.st is a.st)
print(a.double(7).v, a.to_five().v, b.double(3).get(), A.to_five(a).v)
rebound = types.MethodType(A.get, b)
print(rebound(1), rebound == b.alias, types.MethodType(lambda self, *r: (self, r), "any object")(1, 2), A.get.__get__(b)(2), A.get.__get__(None, A) is A.get)
a.dynamic = types.MethodType(lambda self: f"dynamic {self.v}", a)
print(a.dynamic(), A.st.__get__ is not None)
for f in (lambda: A.get(), lambda: m(1, 2), lambda: types.MethodType(5, a), lambda: types.MethodType(A.get, None), lambda: setattr(m, "x", 1), lambda: m.missing, lambda: A.cls_m()):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def logged(f):
    @functools.wraps(f)
    def inner(self, *a, **k):
        calls.append((f.__name__, a, k))
        return f(self, *a, **k)
    return inner


calls = []


class C:
    @logged
    def plain(self, x, y=1):
        return x + y

    @classmethod
    @logged
    def made(cls, *xs):
        return len(xs)

    @property
    @logged
    def prop(self):
        return "prop"

    @staticmethod
    @functools.lru_cache
    def cached(x):
        calls.append("computed")
        return x * 3

    @functools.cache
    def per_self(self, x):
        calls.append("per self")
        return x


c = C()
print(c.plain(1), c.plain(1, y=5), C.made(1, 2), c.prop, c.cached(2), C.cached(2), c.per_self(1), c.per_self(1), C().per_self(1), calls, C.cached.cache_info().hits)
handlers = {"get": a.get, "len": "text".__len__, "app": [].append, "up": str.upper, "cls": A, "partial": functools.partial(a.set, scale=3), "lam": lambda *x: x}
print(handlers["get"](1), handlers["len"](), handlers["app"](1), handlers["up"]("q"), handlers["cls"](9).v, handlers["partial"](4).v, handlers["lam"](1))
print(sorted([A(3), A(1)], key=A.get)[0].v, list(map(A.get, [a, b])), max([a, b], key=lambda o: o.v).v, functools.reduce(A.set, [1, 2, 3], A(0)).v)


class Swap:
    def run(self):
        type(self).run = lambda self: "second"
        return "first"


s = Swap()
bound = s.run
print(bound(), s.run(), bound(), Swap().run())
Meth = type("Meth", (), {"f": A.get, "g": a.get, "h": len, "i": staticmethod(len), "j": functools.partial(max, 1), "k": "abc".upper, "v": 5})
x = Meth()
x.v = 7
print(x.f(1), x.g(1), x.h("ab"), x.i("abc"), x.j(0), x.k())

#> 1 6 True True get A.get Gets. __main__
#> True False False True 1 True True
#> 10 10 2 ('B', 2) 2 ('B', 2)
#> ('A', 1) ('A', 2) ('B', 3) True True ('B', 4) 4 xx True
#> 14 5 ('B', 6) 5
#> 7 True ('any object', (1, 2)) 8 True
#> dynamic 5 True
#> TypeError A.get() missing 1 required positional argument: 'self'
#> TypeError A.get() takes from 1 to 2 positional arguments but 3 were given
#> TypeError first argument must be callable
#> TypeError instance must not be None
#> AttributeError 'method' object has no attribute 'x'
#> AttributeError 'function' object has no attribute 'missing'
#> TypeError A.cls_m() missing 1 required positional argument: 'x'
#> 2 6 2 prop 6 6 1 1 1 [('plain', (1,), {}), ('plain', (1,), {'y': 5}), ('made', (1, 2), {}), ('prop', (), {}), 'computed', 'per self', 'per self'] 1
#> 6 4 None Q 9 12 (1,)
#> 1 [12, 6] 12 3
#> first second first second
#> 8 13 2 3 1 ABC
