# What a function's code object tells: names, counts, flags, constants of parameters.
import inspect


def f(a, b, /, c, d=1, *args, e, g=2, **kw):
    x = y = 1
    return x, y


c = f.__code__
print(c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals)
print(c.co_varnames)
print(c.co_name, c.co_qualname)
print(bool(c.co_flags & inspect.CO_VARARGS), bool(c.co_flags & inspect.CO_VARKEYWORDS),
      bool(c.co_flags & inspect.CO_GENERATOR))


def gen():
    yield 1


async def coro():
    pass


async def agen():
    yield


for g in (f, gen, coro, agen, lambda: (yield)):
    print(g.__name__, inspect.isgeneratorfunction(g), inspect.iscoroutinefunction(g), inspect.isasyncgenfunction(g))


def outer():
    cell = 1

    class Inner:
        def method(self):
            return cell, __class__

    def plain():
        return cell

    return Inner, plain


Inner, plain = outer()
print(Inner.method.__qualname__, Inner.method.__code__.co_freevars)
print(plain.__qualname__, plain.__code__.co_freevars, outer.__code__.co_cellvars)
sig = inspect.signature(f)
print(sig)
for name, p in sig.parameters.items():
    print(name, p.kind.name, p.default if p.default is not p.empty else "-")
bound = sig.bind(1, 2, 3, 4, 5, 6, e=7, z=8)
print(bound.arguments)
print(bound.args, bound.kwargs)
for args, kw in (((1,), {}), ((1, 2, 3), {}), ((1, 2), {"c": 1, "e": 2, "a": 5}), ((), {"a": 1})):
    try:
        b = sig.bind(*args, **kw)
        b.apply_defaults()
        print(b.arguments)
    except TypeError as e:
        print("TypeError", e)
print(sig.bind_partial(1).arguments)
print(sig.replace(parameters=list(sig.parameters.values())[:3], return_annotation=int))


def annotated(a: int, b: "str" = "x", *c: float, d: list[int] | None = None) -> dict[str, int]:
    pass


print(inspect.signature(annotated))
print(annotated.__annotations__)
print(inspect.signature(Inner.method), inspect.signature(Inner().method), inspect.signature(lambda *, k: k))

#> 4 2 2 10
#> ('a', 'b', 'c', 'd', 'e', 'g', 'args', 'kw', 'x', 'y')
#> f f
#> True True False
#> f False False False
#> gen True False False
#> coro False True False
#> agen False False True
#> <lambda> True False False
#> outer.<locals>.Inner.method ('__class__', 'cell')
#> outer.<locals>.plain ('cell',) ('cell',)
#> (a, b, /, c, d=1, *args, e, g=2, **kw)
#> a POSITIONAL_ONLY -
#> b POSITIONAL_ONLY -
#> c POSITIONAL_OR_KEYWORD -
#> d POSITIONAL_OR_KEYWORD 1
#> args VAR_POSITIONAL -
#> e KEYWORD_ONLY -
#> g KEYWORD_ONLY 2
#> kw VAR_KEYWORD -
#> {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'args': (5, 6), 'e': 7, 'kw': {'z': 8}}
#> (1, 2, 3, 4, 5, 6) {'e': 7, 'z': 8}
#> TypeError missing a required argument: 'b'
#> TypeError missing a required argument: 'e'
#> {'a': 1, 'b': 2, 'c': 1, 'd': 1, 'args': (), 'e': 2, 'g': 2, 'kw': {'a': 5}}
#> TypeError 'a' parameter is positional only, but was passed as a keyword
#> {'a': 1}
#> (a, b, /, c) -> int
#> (a: int, b: 'str' = 'x', *c: float, d: list[int] | None = None) -> dict[str, int]
#> {'a': <class 'int'>, 'b': 'str', 'c': <class 'float'>, 'd': list[int] | None, 'return': dict[str, int]}
#> (self) () (*, k)
