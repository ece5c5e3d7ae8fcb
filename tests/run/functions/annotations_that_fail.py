# Annotations that nothing reads are evaluated where the evaluation may fail.
import sys
import typing as t, collections.abc
import os.path
def show(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
    else: print("fine")
class Outer:
    class Inner: pass
    val = 3
def a():
    def f(x: Outer.Inner, y: t.Optional[int], z: collections.abc.Iterable[str]) -> os.PathLike: pass
def b():
    def f(x: Outer.Missing): pass
def c():
    def f(x: int | "Foo"): pass
def d():
    def f(x: "Foo" | None): pass
def e():
    def f(x: any | None): pass
def f_():
    def f(x: callable[[int], str]): pass
def g():
    def f(x: None | None): pass
def h():
    def f(x: int[str]): pass
def i():
    def f(x: show | int): pass
def j():
    def f(x: Later): pass
    Later = 1
def k():
    def f(x: -"a"): pass
def m():
    def f(x: int | None, y: list[int] | str, z: t.Any, *a: dict[str, "Foo"], **k: Outer | None) -> tuple[int, ...]: pass
def n():
    async def f(x: sys.nope): pass
def o():
    class K:
        def f(self, x: K): pass
def p():
    class K:
        y: int = 4
        def f(self, x: y): pass
        def g(self, x: zz): pass
def q():
    def f() -> [int, 3, str.lower]: pass
def r():
    def f(*, x: 3 | 4): pass
def s():
    lambda_ = 5
    def f(*, x: lambda_.real, y: (yes := 4)): pass
    return yes
P = t.ParamSpec("P")
def u():
    def f(*a: P.args, **k: P.kwargs): pass
    def g[**Q](*a: Q.args, **k: Q.kwargs): pass
for fn in (a, b, c, d, e, f_, g, h, i, j, k, m, n, o, p, q, r, s, u): show(fn)

#> fine
#> AttributeError type object 'Outer' has no attribute 'Missing'
#> TypeError unsupported operand type(s) for |: 'type' and 'str'
#> TypeError unsupported operand type(s) for |: 'str' and 'NoneType'
#> TypeError unsupported operand type(s) for |: 'builtin_function_or_method' and 'NoneType'
#> TypeError 'builtin_function_or_method' object is not subscriptable
#> TypeError unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#> TypeError type 'int' is not subscriptable
#> TypeError unsupported operand type(s) for |: 'function' and 'type'
#> UnboundLocalError cannot access local variable 'Later' where it is not associated with a value
#> TypeError bad operand type for unary -: 'str'
#> fine
#> AttributeError module 'sys' has no attribute 'nope'
#> NameError cannot access free variable 'K' where it is not associated with a value in enclosing scope
#> NameError name 'zz' is not defined
#> fine
#> fine
#> fine
#> fine
