def f(x):
    match x:
        case set(z): return "s", sorted(z)
        case frozenset(z): return "f", sorted(z)
        case bytearray(z): return "b", z
        case bytes(z): return "y", z
        case int(n): return n
        case float(n): return n
        case str(n): return n
        case bool(n): return n
        case dict(n): return n
        case list(n): return n
        case tuple(n): return n
for x in ({1}, frozenset([2]), bytearray(b"x"), b"r", 1, True, 2.5, "s", {}, [], ()): print(f(x))
class S(set): pass
print(f(S([3])))
try:
    match {1}:
        case set(a, b): pass
except TypeError as e: print(e)
import collections
import typing
print(collections.abc.Mapping, collections.abc.__name__)
class M(collections.abc.Mapping):
    def __getitem__(self, k): return {1: 2}[k]
    def __len__(self): return 1
    def __iter__(self): yield 1
match M():
    case {1: x}: print(x)
match 5:
    case x as y: print(x, y)
match (1, 2), 3:
    case ((a as b, c as d) as e) as w, (f as g) as z: print(a, b, c, d, e, w, f, g, z)
class C:
    __attr = "eggs"
    _Outer__attr = "bacon"
class Outer:
    def f(self, x):
        match x:
            case C(__attr=y): return y
c = C()
setattr(c, "__attr", "spam")
print(Outer().f(c))

#> ('s', [1])
#> ('f', [2])
#> ('b', bytearray(b'x'))
#> ('y', b'r')
#> 1
#> True
#> 2.5
#> s
#> {}
#> []
#> ()
#> ('s', [3])
#> set() accepts 1 positional sub-pattern (2 given)
#> <class 'collections.abc.Mapping'> collections.abc
#> 2
#> 5 5
#> 1 1 2 2 (1, 2) (1, 2) 3 3 3
#> spam
