# Lambdas: defaults, stars, nesting, in class bodies, in comprehensions, as keys, conditional, immediate calls, recursion, names and defaults late or early.
x = "global"
fs = {
    "plain": lambda: x,
    "default": lambda x=x: x,
    "star": lambda *a: a,
    "kw": lambda **k: sorted(k.items()),
    "all": lambda a, /, b, *c, d=4, **e: (a, b, c, d, e),
    "kwonly": lambda *, k=1: k,
    "nested": lambda a: lambda b: lambda c: (a, b, c),
    "cond": lambda v: "pos" if v > 0 else "neg" if v < 0 else "zero",
    "tuple": lambda: (1, 2),
    "walrus": lambda v: (w := v * 2) + w,
    "unpack": lambda p: [*p, *reversed(p)],
    "gen": lambda n: (i * i for i in range(n)),
    "comp": lambda n: [x for x in range(n)],
    "boolop": lambda a, b: a and b or "neither",
    "chain": lambda a: 0 < a < 10,
    "fstring": lambda v: f"{v!r:>5}",
    "yields": lambda: (yield 5),
}
x = "changed"
print(fs["plain"](), fs["default"](), fs["star"](1, 2), fs["kw"](b=1, a=2), fs["all"](1, 2, 3, d=5, z=6), fs["kwonly"](), fs["kwonly"](k=9))
print(fs["nested"](1)(2)(3), [fs["cond"](v) for v in (1, -1, 0)], fs["tuple"](), fs["walrus"](3), fs["unpack"]("ab"), list(fs["gen"](4)), fs["comp"](3), fs["boolop"](0, 1), fs["boolop"](1, 2), fs["chain"](5), fs["fstring"]("v"), list(fs["yields"]()))


class C:
    k = 2
    doubled = (lambda v, k=k: v * k)(21)
    method = lambda self, v: (self.k, v)
    static = staticmethod(lambda v: v)
    cls = classmethod(lambda c, v: (c.__name__, v))
    prop = property(lambda self: self.k * 10)
    try:
        free = (lambda: k)()
    except NameError as e:
        free = str(e)


print(C.doubled, C().method(1), C.static(2), C.cls(3), C().prop, C.free)
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
made = [(lambda j: lambda: j)(i) for i in range(3)]
print([f() for f in late], [f() for f in early], [f() for f in made])
compose = lambda *f: (lambda v: v) if not f else (lambda v: f[0](compose(*f[1:])(v)))
print(compose(str, abs, lambda v: v - 10)(3), compose()(5))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20), (lambda f, n: f(f, n))(lambda g, n: n if n < 2 else g(g, n - 1) + g(g, n - 2), 15))
print(sorted([(2, "b"), (1, "z"), (2, "a")], key=lambda p: (-p[0], p[1])), max("apple fig kiwi".split(), key=lambda w: (len(w), w)), list(filter(lambda v: v % 2, range(6))), list(map(lambda a, b: a * b, [1, 2], [3, 4])))
print((lambda: (lambda: (lambda: "deep")())())(), (lambda a, b=lambda: 5: a + b())(1), (lambda *a, **k: (a, k))(*[1], **{"z": 2}), (lambda a: a)(a=3))
counter = (lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0])
print(counter(), counter(), counter(), counter.__defaults__)
print(fs["plain"].__name__, fs["all"].__qualname__, C.method.__qualname__, (lambda: 0).__code__.co_name, fs["all"].__code__.co_varnames, fs["default"].__defaults__, fs["kwonly"].__kwdefaults__)
ops = {"+": lambda a, b: a + b, "max": max, "const": lambda *_: 42}
print([ops[k](3, 4) for k in ops], {(lambda v: v * 2)(k): v for k, v in {"a": 1}.items()})


def outer():
    v = 1
    get, put = lambda: v, lambda n: (v, n)
    v = 2
    return get(), put(3), (lambda v: v)(4), (lambda: [v for v in range(2)])(), get()


print(outer())
for f, args in ((fs["default"], (1, 2)), (fs["nested"], ()), (fs["kwonly"], (1,)), (lambda a, b: 0, (1,)), (fs["all"], (1,))):
    try:
        f(*args)
    except TypeError as e:
        print(e)
table = [(lambda n: lambda v: v**n)(n) for n in range(4)]
print([t(3) for t in table], [(lambda: n)() for n in range(3)], (lambda s: s.upper() if s else "empty")(""), [*map(lambda t: t[0] + t[1], zip("ab", "cd"))])
if (check := lambda v: v > 2)(3):
    print("checked", check(1))
print((lambda: x)(), (lambda x: (lambda: x)())("inner"), (lambda: (lambda x="d": x)())())
try:
    (lambda: undefined_in_lambda)()
except NameError as e:
    print(e)
assert (lambda: True)(), "lambda in assert"
d = dict(key=lambda self: self)
print(d["key"]("called"), type(d["key"]).__name__, callable(lambda: 0), bool(lambda: 0), (lambda: 0) == (lambda: 0))

#> changed global (1, 2) [('a', 2), ('b', 1)] (1, 2, (3,), 5, {'z': 6}) 1 9
#> (1, 2, 3) ['pos', 'neg', 'zero'] (1, 2) 12 ['a', 'b', 'b', 'a'] [0, 1, 4, 9] [0, 1, 2] neither 2 True   'v' [5]
#> 42 (2, 1) 2 ('C', 3) 20 name 'k' is not defined
#> [2, 2, 2] [0, 1, 2] [0, 1, 2]
#> 7 5
#> 2432902008176640000 610
#> [(2, 'a'), (2, 'b'), (1, 'z')] apple [1, 3, 5] [3, 8]
#> deep 6 ((1,), {'z': 2}) 3
#> 1 2 3 ([3],)
#> <lambda> <lambda> C.<lambda> <lambda> ('a', 'b', 'd', 'c', 'e') ('global',) {'k': 1}
#> [7, 4, 42] {'aa': 1}
#> (2, (2, 3), 4, [0, 1], 2)
#> <lambda>() takes from 0 to 1 positional arguments but 2 were given
#> <lambda>() missing 1 required positional argument: 'a'
#> <lambda>() takes 0 positional arguments but 1 was given
#> <lambda>() missing 1 required positional argument: 'b'
#> <lambda>() missing 1 required positional argument: 'b'
#> [1, 3, 9, 27] [0, 1, 2] empty ['ac', 'bd']
#> checked False
#> changed inner d
#> name 'undefined_in_lambda' is not defined
#> called function True True False
