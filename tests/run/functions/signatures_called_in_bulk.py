"""One table of signatures against one table of calls: every binding, default and message, through plain calls, stars, methods, partials and bind."""
import functools
import inspect


def f0(): return ()
def f1(a): return a,
def f2(a, b=2): return a, b
def f3(a, /, b): return a, b
def f4(a, /, b=2, *, c): return a, b, c
def f5(*a): return a
def f6(a, *b, c=3): return a, b, c
def f7(**k): return tuple(sorted(k.items()))
def f8(a, b=2, /, c=3, *d, e, f=6, **g): return a, b, c, d, e, f, tuple(sorted(g.items()))
def f9(*, x, y=1): return x, y
f10 = lambda a=1, /, *, b=2: (a, b)


CALLS = [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((1, 2, 3, 4, 5), {}), ((), {"a": 1}), ((1,), {"a": 1}), ((1,), {"b": 9}), ((), {"a": 1, "b": 2}), ((1,), {"c": 3}), ((1, 2), {"c": 3}), ((1,), {"e": 5}), ((1, 2, 3, 4), {"e": 5, "z": 9}),
         ((1,), {"e": 5, "a": 0, "b": 1}), ((), {"x": 1}), ((), {"x": 1, "y": 2, "z": 3}), ((), {"y": 2}), ((1,), {"x": 1}), ((), {"e": 1, "f": 2}), ((), {"c": 1}), ((1,), {"b": 1, "c": 2, "d": 3})]


def attempt(f, args, kwargs):
    try:
        return f(*args, **kwargs)
    except TypeError as e:
        return str(e).replace("<lambda>", "lam")


for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10):
    print(f.__name__, inspect.signature(f))
    for args, kwargs in CALLS:
        result = attempt(f, args, kwargs)
        bound = attempt(lambda *a, **k: inspect.signature(f).bind(*a, **k).arguments, args, kwargs)
        print("  ", args, kwargs, "->", result, "" if isinstance(bound, str) == isinstance(result, str) else f"!! {bound}")


class K:
    def m(self, a, *, b=2): return a, b
    @classmethod
    def c(cls, a, b=2): return a, b
    @staticmethod
    def s(a, /): return a
    def __call__(self, a): return a
    def __init__(self, z=0): pass
    def __getitem__(self, i, j=5): return i, j
    def no_self(): return 1


k = K()
for name, target in {"m": k.m, "K.m": K.m, "c": k.c, "s": k.s, "call": k, "init": K, "no_self": k.no_self, "partial": functools.partial(f4, 1, c=5), "len": len, "dict.get": {}.get, "str.join": "".join, "int": int, "sorted": sorted}.items():
    print(name, [attempt(target, args, kwargs) if not isinstance(attempt(target, args, kwargs), K) else "K" for args, kwargs in (((), {}), ((k,), {}) if name == "K.m" else (([1],), {}) if name in ("sorted", "len") else (("1",), {}), (("1", "2", "3", "4"), {}), (("1",), {"b": 1}), ((), {"zz": 1}))])
print(attempt(lambda a: a, (), {"a": 1}), attempt(lambda a, /: a, (), {"a": 1}), attempt(lambda *a: a, (), {"a": 1}), attempt(lambda a, b, c, d: 0, (1,), {"d": 4}), attempt(lambda *, a, b, c: 0, (), {}), attempt(lambda a, b=1, *, c, d=2: 0, (1, 2, 3), {"c": 1}), attempt(lambda a, b=1, *, c, d=2: 0, (1, 2, 3), {}))

#> f0 ()
#>    () {} -> () 
#>    (1,) {} -> f0() takes 0 positional arguments but 1 was given 
#>    (1, 2) {} -> f0() takes 0 positional arguments but 2 were given 
#>    (1, 2, 3) {} -> f0() takes 0 positional arguments but 3 were given 
#>    (1, 2, 3, 4, 5) {} -> f0() takes 0 positional arguments but 5 were given 
#>    () {'a': 1} -> f0() got an unexpected keyword argument 'a' 
#>    (1,) {'a': 1} -> f0() got an unexpected keyword argument 'a' 
#>    (1,) {'b': 9} -> f0() got an unexpected keyword argument 'b' 
#>    () {'a': 1, 'b': 2} -> f0() got an unexpected keyword argument 'a' 
#>    (1,) {'c': 3} -> f0() got an unexpected keyword argument 'c' 
#>    (1, 2) {'c': 3} -> f0() got an unexpected keyword argument 'c' 
#>    (1,) {'e': 5} -> f0() got an unexpected keyword argument 'e' 
#>    (1, 2, 3, 4) {'e': 5, 'z': 9} -> f0() got an unexpected keyword argument 'e' 
#>    (1,) {'e': 5, 'a': 0, 'b': 1} -> f0() got an unexpected keyword argument 'e' 
#>    () {'x': 1} -> f0() got an unexpected keyword argument 'x' 
#>    () {'x': 1, 'y': 2, 'z': 3} -> f0() got an unexpected keyword argument 'x' 
#>    () {'y': 2} -> f0() got an unexpected keyword argument 'y' 
#>    (1,) {'x': 1} -> f0() got an unexpected keyword argument 'x' 
#>    () {'e': 1, 'f': 2} -> f0() got an unexpected keyword argument 'e' 
#>    () {'c': 1} -> f0() got an unexpected keyword argument 'c' 
#>    (1,) {'b': 1, 'c': 2, 'd': 3} -> f0() got an unexpected keyword argument 'b' 
#> f1 (a)
#>    () {} -> f1() missing 1 required positional argument: 'a' 
#>    (1,) {} -> (1,) 
#>    (1, 2) {} -> f1() takes 1 positional argument but 2 were given 
#>    (1, 2, 3) {} -> f1() takes 1 positional argument but 3 were given 
#>    (1, 2, 3, 4, 5) {} -> f1() takes 1 positional argument but 5 were given 
#>    () {'a': 1} -> (1,) 
#>    (1,) {'a': 1} -> f1() got multiple values for argument 'a' 
#>    (1,) {'b': 9} -> f1() got an unexpected keyword argument 'b' 
#>    () {'a': 1, 'b': 2} -> f1() got an unexpected keyword argument 'b' 
#>    (1,) {'c': 3} -> f1() got an unexpected keyword argument 'c' 
#>    (1, 2) {'c': 3} -> f1() got an unexpected keyword argument 'c' 
#>    (1,) {'e': 5} -> f1() got an unexpected keyword argument 'e' 
#>    (1, 2, 3, 4) {'e': 5, 'z': 9} -> f1() got an unexpected keyword argument 'e' 
#>    (1,) {'e': 5, 'a': 0, 'b': 1} -> f1() got an unexpected keyword argument 'e' 
#>    () {'x': 1} -> f1() got an unexpected keyword argument 'x' 
#>    () {'x': 1, 'y': 2, 'z': 3} -> f1() got an unexpected keyword argument 'x' 
#>    () {'y': 2} -> f1() got an unexpected keyword argument 'y' 
#>    (1,) {'x': 1} -> f1() got an unexpected keyword argument 'x' 
#>    () {'e': 1, 'f': 2} -> f1() got an unexpected keyword argument 'e' 
#>    () {'c': 1} -> f1() got an unexpected keyword argument 'c' 
#>    (1,) {'b': 1, 'c': 2, 'd': 3} -> f1() got an unexpected keyword argument 'b' 
#> f2 (a, b=2)
#>    () {} -> f2() missing 1 required positional argument: 'a' 
#>    (1,) {} -> (1, 2) 
#>    (1, 2) {} -> (1, 2) 
#>    (1, 2, 3) {} -> f2() takes from 1 to 2 positional arguments but 3 were given 
#>    (1, 2, 3, 4, 5) {} -> f2() takes from 1 to 2 positional arguments but 5 were given 
#>    () {'a': 1} -> (1, 2) 
#>    (1,) {'a': 1} -> f2() got multiple values for argument 'a' 
#>    (1,) {'b': 9} -> (1, 9) 
#>    () {'a': 1, 'b': 2} -> (1, 2) 
#>    (1,) {'c': 3} -> f2() got an unexpected keyword argument 'c' 
#>    (1, 2) {'c': 3} -> f2() got an unexpected keyword argument 'c' 
#>    (1,) {'e': 5} -> f2() got an unexpected keyword argument 'e' 
#>    (1, 2, 3, 4) {'e': 5, 'z': 9} -> f2() got an unexpected keyword argument 'e' 
#>    (1,) {'e': 5, 'a': 0, 'b': 1} -> f2() got an unexpected keyword argument 'e' 
#>    () {'x': 1} -> f2() got an unexpected keyword argument 'x' 
#>    () {'x': 1, 'y': 2, 'z': 3} -> f2() got an unexpected keyword argument 'x' 
#>    () {'y': 2} -> f2() got an unexpected keyword argument 'y' 
#>    (1,) {'x': 1} -> f2() got an unexpected keyword argument 'x' 
#>    () {'e': 1, 'f': 2} -> f2() got an unexpected keyword argument 'e' 
#>    () {'c': 1} -> f2() got an unexpected keyword argument 'c' 
#>    (1,) {'b': 1, 'c': 2, 'd': 3} -> f2() got an unexpected keyword argument 'c' 
#> f3 (a, /, b)
#>    () {} -> f3() missing 2 required positional arguments: 'a' and 'b' 
#>    (1,) {} -> f3() missing 1 required positional argument: 'b' 
#>    (1, 2) {} -> (1, 2) 
#>    (1, 2, 3) {} -> f3() takes 2 positional arguments but 3 were given 
#>    (1, 2, 3, 4, 5) {} -> f3() takes 2 positional arguments but 5 were given 
#>    () {'a': 1} -> f3() got some positional-only arguments passed as keyword arguments: 'a' 
#>    (1,) {'a': 1} -> f3() got some positional-only arguments passed as keyword arguments: 'a' 
#>    (1,) {'b': 9} -> (1, 9) 
#>    () {'a': 1, 'b': 2} -> f3() got some positional-only arguments passed as keyword arguments: 'a' 
#>    (1,) {'c': 3} -> f3() got an unexpected keyword argument 'c' 
#>    (1, 2) {'c': 3} -> f3() got an unexpected keyword argument 'c' 
#>    (1,) {'e': 5} -> f3() got an unexpected keyword argument 'e' 
#>    (1, 2, 3, 4) {'e': 5, 'z': 9} -> f3() got an unexpected keyword argument 'e' 
#>    (1,) {'e': 5, 'a': 0, 'b': 1} -> f3() got some positional-only arguments passed as keyword arguments: 'a' 
#>    () {'x': 1} -> f3() got an unexpected keyword argument 'x' 
#>    () {'x': 1, 'y': 2, 'z': 3} -> f3() got an unexpected keyword argument 'x' 
#>    () {'y': 2} -> f3() got an unexpected keyword argument 'y' 
#>    (1,) {'x': 1} -> f3() got an unexpected keyword argument 'x' 
#>    () {'e': 1, 'f': 2} -> f3() got an unexpected keyword argument 'e' 
#>    () {'c': 1} -> f3() got an unexpected keyword argument 'c' 
#>    (1,) {'b': 1, 'c': 2, 'd': 3} -> f3() got an unexpected keyword argument 'c' 
#> f4 (a, /, b=2, *, c)
#>    () {} -> f4() missing 1 required positional argument: 'a' 
#>    (1,) {} -> f4() missing 1 required keyword-only argument: 'c' 
#>    (1, 2) {} -> f4() missing 1 required keyword-only argument: 'c' 
#>    (1, 2, 3) {} -> f4() takes from 1 to 2 positional arguments but 3 were given 
#>    (1, 2, 3, 4, 5) {} -> f4() takes from 1 to 2 positional arguments but 5 were given 
#>    () {'a': 1} -> f4() got some positional-only arguments passed as keyword arguments: 'a' 
#>    (1,) {'a': 1} -> f4() got some positional-only arguments passed as keyword arguments: 'a' 
#>    (1,) {'b': 9} -> f4() missing 1 required keyword-only argument: 'c' 
#>    () {'a': 1, 'b': 2} -> f4() got some positional-only arguments passed as keyword arguments: 'a' 
#>    (1,) {'c': 3} -> (1, 2, 3) 
#>    (1, 2) {'c': 3} -> (1, 2, 3) 
#>    (1,) {'e': 5} -> f4() got an unexpected keyword argument 'e' 
#>    (1, 2, 3, 4) {'e': 5, 'z': 9} -> f4() got an unexpected keyword argument 'e' 
#>    (1,) {'e': 5, 'a': 0, 'b': 1} -> f4() got some positional-only arguments passed as keyword arguments: 'a' 
#>    () {'x': 1} -> f4() got an unexpected keyword argument 'x' 
#>    () {'x': 1, 'y': 2, 'z': 3} -> f4() got an unexpected keyword argument 'x' 
#>    () {'y': 2} -> f4() got an unexpected keyword argument 'y' 
#>    (1,) {'x': 1} -> f4() got an unexpected keyword argument 'x' 
#>    () {'e': 1, 'f': 2} -> f4() got an unexpected keyword argument 'e' 
#>    () {'c': 1} -> f4() missing 1 required positional argument: 'a' 
#>    (1,) {'b': 1, 'c': 2, 'd': 3} -> f4() got an unexpected keyword argument 'd' 
#> f5 (*a)
#>    () {} -> () 
#>    (1,) {} -> (1,) 
#>    (1, 2) {} -> (1, 2) 
#>    (1, 2, 3) {} -> (1, 2, 3) 
#>    (1, 2, 3, 4, 5) {} -> (1, 2, 3, 4, 5) 
#>    () {'a': 1} -> f5() got an unexpected keyword argument 'a' 
#>    (1,) {'a': 1} -> f5() got an unexpected keyword argument 'a' 
#>    (1,) {'b': 9} -> f5() got an unexpected keyword argument 'b' 
#>    () {'a': 1, 'b': 2} -> f5() got an unexpected keyword argument 'a' 
#>    (1,) {'c': 3} -> f5() got an unexpected keyword argument 'c' 
#>    (1, 2) {'c': 3} -> f5() got an unexpected keyword argument 'c' 
#>    (1,) {'e': 5} -> f5() got an unexpected keyword argument 'e' 
#>    (1, 2, 3, 4) {'e': 5, 'z': 9} -> f5() got an unexpected keyword argument 'e' 
#>    (1,) {'e': 5, 'a': 0, 'b': 1} -> f5() got an unexpected keyword argument 'e' 
#>    () {'x': 1} -> f5() got an unexpected keyword argument 'x' 
#>    () {'x': 1, 'y': 2, 'z': 3} -> f5() got an unexpected keyword argument 'x' 
#>    () {'y': 2} -> f5() got an unexpected keyword argument 'y' 
#>    (1,) {'x': 1} -> f5() got an unexpected keyword argument 'x' 
#>    () {'e': 1, 'f': 2} -> f5() got an unexpected keyword argument 'e' 
#>    () {'c': 1} -> f5() got an unexpected keyword argument 'c' 
#>    (1,) {'b': 1, 'c': 2, 'd': 3} -> f5() got an unexpected keyword argument 'b' 
#> f6 (a, *b, c=3)
#>    () {} -> f6() missing 1 required positional argument: 'a' 
#>    (1,) {} -> (1, (), 3) 
#>    (1, 2) {} -> (1, (2,), 3) 
#>    (1, 2, 3) {} -> (1, (2, 3), 3) 
#>    (1, 2, 3, 4, 5) {} -> (1, (2, 3, 4, 5), 3) 
#>    () {'a': 1} -> (1, (), 3) 
#>    (1,) {'a': 1} -> f6() got multiple values for argument 'a' 
#>    (1,) {'b': 9} -> f6() got an unexpected keyword argument 'b' 
#>    () {'a': 1, 'b': 2} -> f6() got an unexpected keyword argument 'b' 
#>    (1,) {'c': 3} -> (1, (), 3) 
#>    (1, 2) {'c': 3} -> (1, (2,), 3) 
#>    (1,) {'e': 5} -> f6() got an unexpected keyword argument 'e' 
#>    (1, 2, 3, 4) {'e': 5, 'z': 9} -> f6() got an unexpected keyword argument 'e' 
#>    (1,) {'e': 5, 'a': 0, 'b': 1} -> f6() got an unexpected keyword argument 'e' 
#>    () {'x': 1} -> f6() got an unexpected keyword argument 'x' 
#>    () {'x': 1, 'y': 2, 'z': 3} -> f6() got an unexpected keyword argument 'x' 
#>    () {'y': 2} -> f6() got an unexpected keyword argument 'y' 
#>    (1,) {'x': 1} -> f6() got an unexpected keyword argument 'x' 
#>    () {'e': 1, 'f': 2} -> f6() got an unexpected keyword argument 'e' 
#>    () {'c': 1} -> f6() missing 1 required positional argument: 'a' 
#>    (1,) {'b': 1, 'c': 2, 'd': 3} -> f6() got an unexpected keyword argument 'b' 
#> f7 (**k)
#>    () {} -> () 
#>    (1,) {} -> f7() takes 0 positional arguments but 1 was given 
#>    (1, 2) {} -> f7() takes 0 positional arguments but 2 were given 
#>    (1, 2, 3) {} -> f7() takes 0 positional arguments but 3 were given 
#>    (1, 2, 3, 4, 5) {} -> f7() takes 0 positional arguments but 5 were given 
#>    () {'a': 1} -> (('a', 1),) 
#>    (1,) {'a': 1} -> f7() takes 0 positional arguments but 1 was given 
#>    (1,) {'b': 9} -> f7() takes 0 positional arguments but 1 was given 
#>    () {'a': 1, 'b': 2} -> (('a', 1), ('b', 2)) 
#>    (1,) {'c': 3} -> f7() takes 0 positional arguments but 1 was given 
#>    (1, 2) {'c': 3} -> f7() takes 0 positional arguments but 2 were given 
#>    (1,) {'e': 5} -> f7() takes 0 positional arguments but 1 was given 
#>    (1, 2, 3, 4) {'e': 5, 'z': 9} -> f7() takes 0 positional arguments but 4 were given 
#>    (1,) {'e': 5, 'a': 0, 'b': 1} -> f7() takes 0 positional arguments but 1 was given 
#>    () {'x': 1} -> (('x', 1),) 
#>    () {'x': 1, 'y': 2, 'z': 3} -> (('x', 1), ('y', 2), ('z', 3)) 
#>    () {'y': 2} -> (('y', 2),) 
#>    (1,) {'x': 1} -> f7() takes 0 positional arguments but 1 was given 
#>    () {'e': 1, 'f': 2} -> (('e', 1), ('f', 2)) 
#>    () {'c': 1} -> (('c', 1),) 
#>    (1,) {'b': 1, 'c': 2, 'd': 3} -> f7() takes 0 positional arguments but 1 was given 
#> f8 (a, b=2, /, c=3, *d, e, f=6, **g)
#>    () {} -> f8() missing 1 required positional argument: 'a' 
#>    (1,) {} -> f8() missing 1 required keyword-only argument: 'e' 
#>    (1, 2) {} -> f8() missing 1 required keyword-only argument: 'e' 
#>    (1, 2, 3) {} -> f8() missing 1 required keyword-only argument: 'e' 
#>    (1, 2, 3, 4, 5) {} -> f8() missing 1 required keyword-only argument: 'e' 
#>    () {'a': 1} -> f8() missing 1 required positional argument: 'a' 
#>    (1,) {'a': 1} -> f8() missing 1 required keyword-only argument: 'e' 
#>    (1,) {'b': 9} -> f8() missing 1 required keyword-only argument: 'e' 
#>    () {'a': 1, 'b': 2} -> f8() missing 1 required positional argument: 'a' 
#>    (1,) {'c': 3} -> f8() missing 1 required keyword-only argument: 'e' 
#>    (1, 2) {'c': 3} -> f8() missing 1 required keyword-only argument: 'e' 
#>    (1,) {'e': 5} -> (1, 2, 3, (), 5, 6, ()) 
#>    (1, 2, 3, 4) {'e': 5, 'z': 9} -> (1, 2, 3, (4,), 5, 6, (('z', 9),)) 
#>    (1,) {'e': 5, 'a': 0, 'b': 1} -> (1, 2, 3, (), 5, 6, (('a', 0), ('b', 1))) !! 'b' parameter is positional only, but was passed as a keyword
#>    () {'x': 1} -> f8() missing 1 required positional argument: 'a' 
#>    () {'x': 1, 'y': 2, 'z': 3} -> f8() missing 1 required positional argument: 'a' 
#>    () {'y': 2} -> f8() missing 1 required positional argument: 'a' 
#>    (1,) {'x': 1} -> f8() missing 1 required keyword-only argument: 'e' 
#>    () {'e': 1, 'f': 2} -> f8() missing 1 required positional argument: 'a' 
#>    () {'c': 1} -> f8() missing 1 required positional argument: 'a' 
#>    (1,) {'b': 1, 'c': 2, 'd': 3} -> f8() missing 1 required keyword-only argument: 'e' 
#> f9 (*, x, y=1)
#>    () {} -> f9() missing 1 required keyword-only argument: 'x' 
#>    (1,) {} -> f9() takes 0 positional arguments but 1 was given 
#>    (1, 2) {} -> f9() takes 0 positional arguments but 2 were given 
#>    (1, 2, 3) {} -> f9() takes 0 positional arguments but 3 were given 
#>    (1, 2, 3, 4, 5) {} -> f9() takes 0 positional arguments but 5 were given 
#>    () {'a': 1} -> f9() got an unexpected keyword argument 'a' 
#>    (1,) {'a': 1} -> f9() got an unexpected keyword argument 'a' 
#>    (1,) {'b': 9} -> f9() got an unexpected keyword argument 'b' 
#>    () {'a': 1, 'b': 2} -> f9() got an unexpected keyword argument 'a' 
#>    (1,) {'c': 3} -> f9() got an unexpected keyword argument 'c' 
#>    (1, 2) {'c': 3} -> f9() got an unexpected keyword argument 'c' 
#>    (1,) {'e': 5} -> f9() got an unexpected keyword argument 'e' 
#>    (1, 2, 3, 4) {'e': 5, 'z': 9} -> f9() got an unexpected keyword argument 'e' 
#>    (1,) {'e': 5, 'a': 0, 'b': 1} -> f9() got an unexpected keyword argument 'e' 
#>    () {'x': 1} -> (1, 1) 
#>    () {'x': 1, 'y': 2, 'z': 3} -> f9() got an unexpected keyword argument 'z' 
#>    () {'y': 2} -> f9() missing 1 required keyword-only argument: 'x' 
#>    (1,) {'x': 1} -> f9() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given 
#>    () {'e': 1, 'f': 2} -> f9() got an unexpected keyword argument 'e' 
#>    () {'c': 1} -> f9() got an unexpected keyword argument 'c' 
#>    (1,) {'b': 1, 'c': 2, 'd': 3} -> f9() got an unexpected keyword argument 'b' 
#> <lambda> (a=1, /, *, b=2)
#>    () {} -> (1, 2) 
#>    (1,) {} -> (1, 2) 
#>    (1, 2) {} -> lam() takes from 0 to 1 positional arguments but 2 were given 
#>    (1, 2, 3) {} -> lam() takes from 0 to 1 positional arguments but 3 were given 
#>    (1, 2, 3, 4, 5) {} -> lam() takes from 0 to 1 positional arguments but 5 were given 
#>    () {'a': 1} -> lam() got some positional-only arguments passed as keyword arguments: 'a' 
#>    (1,) {'a': 1} -> lam() got some positional-only arguments passed as keyword arguments: 'a' 
#>    (1,) {'b': 9} -> (1, 9) 
#>    () {'a': 1, 'b': 2} -> lam() got some positional-only arguments passed as keyword arguments: 'a' 
#>    (1,) {'c': 3} -> lam() got an unexpected keyword argument 'c' 
#>    (1, 2) {'c': 3} -> lam() got an unexpected keyword argument 'c' 
#>    (1,) {'e': 5} -> lam() got an unexpected keyword argument 'e' 
#>    (1, 2, 3, 4) {'e': 5, 'z': 9} -> lam() got an unexpected keyword argument 'e' 
#>    (1,) {'e': 5, 'a': 0, 'b': 1} -> lam() got some positional-only arguments passed as keyword arguments: 'a' 
#>    () {'x': 1} -> lam() got an unexpected keyword argument 'x' 
#>    () {'x': 1, 'y': 2, 'z': 3} -> lam() got an unexpected keyword argument 'x' 
#>    () {'y': 2} -> lam() got an unexpected keyword argument 'y' 
#>    (1,) {'x': 1} -> lam() got an unexpected keyword argument 'x' 
#>    () {'e': 1, 'f': 2} -> lam() got an unexpected keyword argument 'e' 
#>    () {'c': 1} -> lam() got an unexpected keyword argument 'c' 
#>    (1,) {'b': 1, 'c': 2, 'd': 3} -> lam() got an unexpected keyword argument 'c' 
#> m ["K.m() missing 1 required positional argument: 'a'", ('1', 2), 'K.m() takes 2 positional arguments but 5 were given', ('1', 1), "K.m() got an unexpected keyword argument 'zz'"]
#> K.m ["K.m() missing 2 required positional arguments: 'self' and 'a'", "K.m() missing 1 required positional argument: 'a'", 'K.m() takes 2 positional arguments but 4 were given', "K.m() missing 1 required positional argument: 'a'", "K.m() got an unexpected keyword argument 'zz'"]
#> c ["K.c() missing 1 required positional argument: 'a'", ('1', 2), 'K.c() takes from 2 to 3 positional arguments but 5 were given', ('1', 1), "K.c() got an unexpected keyword argument 'zz'"]
#> s ["K.s() missing 1 required positional argument: 'a'", '1', 'K.s() takes 1 positional argument but 4 were given', "K.s() got an unexpected keyword argument 'b'", "K.s() got an unexpected keyword argument 'zz'"]
#> call ["K.__call__() missing 1 required positional argument: 'a'", '1', 'K.__call__() takes 2 positional arguments but 5 were given', "K.__call__() got an unexpected keyword argument 'b'", "K.__call__() got an unexpected keyword argument 'zz'"]
#> init ['K', 'K', 'K.__init__() takes from 1 to 2 positional arguments but 5 were given', "K.__init__() got an unexpected keyword argument 'b'", "K.__init__() got an unexpected keyword argument 'zz'"]
#> no_self ['K.no_self() takes 0 positional arguments but 1 was given', 'K.no_self() takes 0 positional arguments but 2 were given', 'K.no_self() takes 0 positional arguments but 5 were given', "K.no_self() got an unexpected keyword argument 'b'", "K.no_self() got an unexpected keyword argument 'zz'"]
#> partial [(1, 2, 5), (1, '1', 5), 'f4() takes from 1 to 2 positional arguments but 5 positional arguments (and 1 keyword-only argument) were given', "f4() got multiple values for argument 'b'", "f4() got an unexpected keyword argument 'zz'"]
#> len ['len() takes exactly one argument (0 given)', 1, 'len() takes exactly one argument (4 given)', 'len() takes no keyword arguments', 'len() takes no keyword arguments']
#> dict.get ['get expected at least 1 argument, got 0', None, 'get expected at most 2 arguments, got 4', 'dict.get() takes no keyword arguments', 'dict.get() takes no keyword arguments']
#> str.join ['str.join() takes exactly one argument (0 given)', '1', 'str.join() takes exactly one argument (4 given)', 'str.join() takes no keyword arguments', 'str.join() takes no keyword arguments']
#> int [0, 1, 'int() takes at most 2 arguments (4 given)', "'b' is an invalid keyword argument for int()", "'zz' is an invalid keyword argument for int()"]
#> sorted ['sorted expected 1 argument, got 0', [1], 'sorted expected 1 argument, got 4', "'b' is an invalid keyword argument for sort()", 'sorted expected 1 argument, got 0']
#> 1 lam() got some positional-only arguments passed as keyword arguments: 'a' lam() got an unexpected keyword argument 'a' lam() missing 2 required positional arguments: 'b' and 'c' lam() missing 3 required keyword-only arguments: 'a', 'b', and 'c' lam() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given lam() takes from 1 to 2 positional arguments but 3 were given
