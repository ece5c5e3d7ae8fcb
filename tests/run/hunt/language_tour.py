#@ exit: 1
# Classes, blocks, generators, calls, scopes: a little of everything; an uncaught error ends it.
class Base:
    def __init__(self, *args, **kw): print("Base", args, kw)
    def who(self): return "base"
class L(Base):
    def __init__(self, *a, **k): print("L"); super().__init__(*a, **k)
    def who(self): return "l+" + super().who()
class R(Base):
    def __init__(self, *a, **k): print("R"); super().__init__(*a, **k)
    def who(self): return "r+" + super().who()
class D(L, R): pass
d = D(1, x=2); print(d.who(), [c.__name__ for c in D.__mro__], isinstance(d, R), issubclass(D, Base))
class Meta:
    def __init__(self): self.__dict__.update(a=1); self._priv = 2; self.__mangled = 3
    def __getattribute__(self, n):
        if n == "secret": return "s3cret"
        return object.__getattribute__(self, n)
m = Meta(); print(m.a, m.secret, m.__dict__, m._Meta__mangled)
class Temp:
    def __init__(self, c): self._c = c
    @property
    def f(self): "doc"; return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v): self._c = (v - 32) * 5 / 9
    @f.deleter
    def f(self): del self._c
t = Temp(100); t.f = 50; print(t._c, t.f); del t.f
try: t.f
except AttributeError as e: print(e)
try: t.g = 1; print(t.g); D.who = lambda self: "patched"; print(d.who())
except Exception as e: print(e)
class Ctx:
    def __init__(self, n, sup=False): self.n, self.sup = n, sup
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, v); return self.sup
with Ctx("a"), Ctx("b", True) as b: raise KeyError("k")
def fn():
    with Ctx("r"):
        for i in range(3):
            with Ctx(i):
                if i == 1: return i
print(fn())
def order():
    try: return "try"
    finally: print("finally")
print(order())
def swallow():
    while True:
        try: 1 / 0
        finally: break
    return "ok"
print(swallow())
class MyErr(ValueError):
    code = 7
    def __str__(self): return f"MyErr<{self.args}>"
try: raise MyErr("a", 1)
except ValueError as e: print(e, repr(e), e.code, e.args, type(e).__mro__[1].__name__)
try:
    try: raise MyErr("inner")
    except MyErr: raise
    finally: print("fin")
except MyErr as e: print("outer", e)
try: raise ValueError
except ValueError as e: print(repr(e), str(e) == "")
def g():
    try:
        yield 1; yield 2
    except GeneratorExit: print("closing"); raise
    finally: print("cleanup")
it = g(); print(next(it)); it.close()
def sub(): r = yield "a"; print("got", r); return "done"
def main(): v = yield from sub(); yield v
m = main(); print(next(m), m.send(5))
print([*map(lambda x, y: x + y, [1, 2], [10, 20])], dict(zip("ab", range(2))), {**{"a": 1}, "b": 2}, [*range(3), *"ab"], (*[1], 2))
a, (b, *c), *d = 1, (2, 3, 4), 5, 6; print(a, b, c, d)
def kw(a, /, b, *args, c=10, **kws): return (a, b, args, c, kws)
print(kw(1, 2), kw(1, b=2, c=3, z=4), kw(1, 2, 3, 4, c=5), kw(*[1, 2, 3], **{"q": 1}))
for bad in (lambda: kw(), lambda: kw(1), lambda: kw(a=1, b=2), lambda: kw(1, 2, b=3), lambda: kw(1, **{"b": 2}, c=1, **{"c": 2}) ):
    try: print(bad())
    except TypeError as e: print(e)
x = 10
def outer():
    x = 20
    def inner():
        nonlocal x; x += 1
        def deep():
            global x; x = 99
        deep(); return x
    return inner(), x
print(outer(), x)
print(sorted({"b": 1, "a": 2}), list({"b": 1}.items()), {1: "a", 1.0: "b", True: "c"}, {1, True, 1.0}, [] == (), 1 == 1.0, "1" == 1)
print(isinstance(3, (int, str)), callable(len), id(x) == id(x), hash("a") == hash("a"), type(lambda: 0).__name__, (lambda: 0).__name__, str(Base), repr(None), type(d), ...)
s = slice(1, 10, 2); print(s, list(range(20))[s], s.indices(5))
l = list(range(10)); l[2:5] = ["x"]; del l[::3]; l[1:1] = [7, 8]; print(l, l.index(7), l.count(8))
print(0.1 + 0.2, 1 / 3, 1e100, 1e-7, 123456789.123456789, float("inf"), -0.0, 2.0 ** 0.5, 10 ** 20, 5 // -2, 5 % -3, -5.5 // 2, int(-3.7), round(-2.5), abs(-3), complex(1, 2) * 1j)
class It:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * i
print(list(It()), 4 in It(), [*reversed([1, 2])], max(It()))
class H:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, H) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f"H({self.v})"
print({H(1), H(1), H(2)} == {H(2), H(1)}, {H(1): "x"}[H(1)], H(1) != H(2), H(1) in [H(1)])
class NoHash:
    def __eq__(self, o): return True
try: hash(NoHash())
except TypeError as e: print(e)
import sys
print("err", file=sys.stderr)
def rec(n): return rec(n + 1)
try: rec(0)
except RecursionError as e: print(e)
assert True, "no"
try: assert 1 == 2, f"msg {1}"
except AssertionError as e: print(repr(e))
print(__name__, end="")
print()
def tb(): raise LookupError("final")
tb()

#> L
#> R
#> Base (1,) {'x': 2}
#> l+r+base ['D', 'L', 'R', 'Base', 'object'] True True
#> 1 s3cret {'a': 1, '_priv': 2, '_Meta__mangled': 3} 3
#> 10.0 50.0
#> 'Temp' object has no attribute '_c'
#> 1
#> patched
#> enter a
#> enter b
#> exit b KeyError 'k'
#> exit a None None
#> enter r
#> enter 0
#> exit 0 None None
#> enter 1
#> exit 1 None None
#> exit r None None
#> 1
#> finally
#> try
#> ok
#> MyErr<('a', 1)> MyErr('a', 1) 7 ('a', 1) ValueError
#> fin
#> outer MyErr<('inner',)>
#> ValueError() True
#> 1
#> closing
#> cleanup
#> got 5
#> a done
#> [11, 22] {'a': 0, 'b': 1} {'a': 1, 'b': 2} [0, 1, 2, 'a', 'b'] (1, 2)
#> 1 2 [3, 4] [5, 6]
#> (1, 2, (), 10, {}) (1, 2, (), 3, {'z': 4}) (1, 2, (3, 4), 5, {}) (1, 2, (3,), 10, {'q': 1})
#> kw() missing 2 required positional arguments: 'a' and 'b'
#> kw() missing 1 required positional argument: 'b'
#> kw() missing 1 required positional argument: 'a'
#> kw() got multiple values for argument 'b'
#> __main__.kw() got multiple values for keyword argument 'c'
#> (21, 21) 99
#> ['a', 'b'] [('b', 1)] {1: 'c'} {1} False True False
#> True True True True function <lambda> <class '__main__.Base'> None <class 'list'> Ellipsis
#> slice(1, 10, 2) [1, 3, 5, 7, 9] (1, 5, 2)
#> [1, 7, 8, 'x', 6, 7, 9] 1 1
#> 0.30000000000000004 0.3333333333333333 1e+100 1e-07 123456789.12345679 inf -0.0 1.4142135623730951 100000000000000000000 -3 -1 -3.0 -3 -2 3 (-2+1j)
#> [0, 1, 4] True [2, 1] 4
#> True x True True
#> unhashable type: 'NoHash'
#> maximum recursion depth exceeded
#> AssertionError('msg 1')
#> __main__
#! err
#! Traceback (most recent call last):
#!   File "language_tour.py", line 123, in <module>
#!     tb()
#!   File "language_tour.py", line 122, in tb
#!     def tb(): raise LookupError("final")
#!               ^^^^^^^^^^^^^^^^^^^^^^^^^^
#! LookupError: final
