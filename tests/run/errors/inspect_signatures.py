# Signatures: how they are made, shown, bound and changed; frames and states of generators.
import inspect
from inspect import signature, Parameter, Signature
def f(a, b: int, /, c=1, *args, d, e: str = "x", **kw) -> float:
    """Doc of f.

       indented
    """
sig = signature(f)
print(sig, repr(sig), list(sig.parameters), sig.return_annotation)
for p in sig.parameters.values():
    print(p, repr(p), p.name, p.kind, p.kind.name, p.kind.description, p.default is Parameter.empty, p.annotation)
class C:
    """Class doc"""
    x = 1
    def __init__(self, q, r=2): pass
    def m(self, z): pass
    @classmethod
    def k(cls, y): pass
    @staticmethod
    def s(w): pass
    @property
    def prop(self): "p doc"; return 1
    async def co(self): pass
    def g(self): yield 1
    async def ag(self): yield 1
c = C(1)
for o in (C, C.m, c.m, C.k, C.s, c.s, lambda x, y=3: x):
    try: print(signature(o))
    except Exception as e: print(type(e).__name__, e)
ba = sig.bind(1, 2, 3, 4, 5, d=6, z=7)
print(ba, ba.args, ba.kwargs, ba.arguments)
ba = sig.bind(1, 2, d=6); print(ba.arguments); ba.apply_defaults(); print(ba.arguments, ba.args, ba.kwargs)
for args, kw in (((1,), {}), ((1, 2), {}), ((1, 2), {"d": 1, "a": 5}), ((1,2),{"d":1,"c":3}), ((1,2,3),{"d":1,"c":3})):
    try: print(sig.bind(*args, **kw))
    except TypeError as e: print(e)
print(sig.bind_partial(1))
def h(x, y): pass
try: signature(h).bind(1, 2, 3)
except TypeError as e: print(e)
try: signature(h).bind(1, z=2)
except TypeError as e: print(e)
print(sig.replace(return_annotation=int), sig == signature(f), hash(sig) == hash(signature(f)))
p = Parameter("a", Parameter.POSITIONAL_OR_KEYWORD, default=5, annotation=int); print(p, p.replace(name="b"), p == Parameter("a", Parameter.POSITIONAL_OR_KEYWORD, default=5, annotation=int))
print(Signature([p], return_annotation=str), Signature.empty)
for bad in (lambda: Parameter("a b", Parameter.KEYWORD_ONLY), lambda: Parameter("a", Parameter.VAR_POSITIONAL, default=1), lambda: Signature([Parameter("a", Parameter.KEYWORD_ONLY), Parameter("b", Parameter.POSITIONAL_ONLY)]), lambda: signature(5), lambda: Signature([Parameter("a", Parameter.KEYWORD_ONLY), Parameter("a", Parameter.KEYWORD_ONLY)]), lambda: Signature([Parameter("a", Parameter.POSITIONAL_ONLY, default=1), Parameter("b", Parameter.POSITIONAL_ONLY)])):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(inspect.getmro(C), inspect.unwrap(f) is f)
import functools
@functools.wraps(f)
def w(*a, **k): pass
print(signature(w), inspect.unwrap(w) is f, signature(w, follow_wrapped=False))
print(signature(functools.partial(f, 1, 2, e="q")))
print(inspect.getfullargspec(f))
print(type(inspect.getattr_static(C, "prop")), inspect.getattr_static(c, "x"))
try: inspect.getattr_static(c, "nope")
except AttributeError as e: print(e)
print(inspect.currentframe().f_lineno, inspect.currentframe().f_code.co_name)
def outer(): return inspect.stack()[1].function, inspect.stack()[0].lineno, inspect.stack()[0].filename.split("/")[-1]
print(outer())
g = c.g()
print(inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g)); list(g); print(inspect.getgeneratorstate(g))
co = c.co(); print(inspect.getcoroutinestate(co)); co.close(); print(inspect.getcoroutinestate(co))
print(sorted(inspect.getcallargs(f, 1, 2, d=3).items(), key=str))
print(inspect.isclass(int), inspect.CO_VARARGS, inspect.get_annotations(f))
import types
print(inspect.formatannotation(int), inspect.formatannotation("x"), inspect.formatannotation(list[int]))
class D(C):
    def m(self, z): pass
print(inspect.getdoc(D.m), inspect.getdoc(D))
class Call:
    def __call__(self, a, b=1): pass
print(signature(Call()), signature(Call))
class Meta(type):
    def __call__(cls, *args, **kw): return super().__call__(*args, **kw)
class New:
    def __new__(cls, a, b): return object.__new__(cls)
print(signature(New))
from dataclasses import dataclass
@dataclass
class DC:
    a: int
    b: str = "x"
print(signature(DC))
print(inspect.classify_class_attrs(C)[0].name)
def vp(*, a, b=1): pass
print(signature(vp))
def po(a, /): pass
print(signature(po), signature(lambda: 0), signature(lambda *a: 0), signature(lambda **k: 0), signature(lambda a, /, b: 0), signature(lambda a, *, b: 0))

#> (a, b: int, /, c=1, *args, d, e: str = 'x', **kw) -> float <Signature (a, b: int, /, c=1, *args, d, e: str = 'x', **kw) -> float> ['a', 'b', 'c', 'args', 'd', 'e', 'kw'] <class 'float'>
#> a <Parameter "a"> a POSITIONAL_ONLY POSITIONAL_ONLY positional-only True <class 'inspect._empty'>
#> b: int <Parameter "b: int"> b POSITIONAL_ONLY POSITIONAL_ONLY positional-only True <class 'int'>
#> c=1 <Parameter "c=1"> c POSITIONAL_OR_KEYWORD POSITIONAL_OR_KEYWORD positional or keyword False <class 'inspect._empty'>
#> *args <Parameter "*args"> args VAR_POSITIONAL VAR_POSITIONAL variadic positional True <class 'inspect._empty'>
#> d <Parameter "d"> d KEYWORD_ONLY KEYWORD_ONLY keyword-only True <class 'inspect._empty'>
#> e: str = 'x' <Parameter "e: str = 'x'"> e KEYWORD_ONLY KEYWORD_ONLY keyword-only False <class 'str'>
#> **kw <Parameter "**kw"> kw VAR_KEYWORD VAR_KEYWORD variadic keyword True <class 'inspect._empty'>
#> (q, r=2)
#> (self, z)
#> (z)
#> (y)
#> (w)
#> (w)
#> (x, y=3)
#> <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=6, kw={'z': 7})> (1, 2, 3, 4, 5) {'d': 6, 'z': 7} {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 6, 'kw': {'z': 7}}
#> {'a': 1, 'b': 2, 'd': 6}
#> {'a': 1, 'b': 2, 'c': 1, 'args': (), 'd': 6, 'e': 'x', 'kw': {}} (1, 2, 1) {'d': 6, 'e': 'x'}
#> missing a required argument: 'b'
#> missing a required argument: 'd'
#> <BoundArguments (a=1, b=2, d=1, kw={'a': 5})>
#> <BoundArguments (a=1, b=2, c=3, d=1)>
#> multiple values for argument 'c'
#> <BoundArguments (a=1)>
#> too many positional arguments
#> missing a required argument: 'y'
#> (a, b: int, /, c=1, *args, d, e: str = 'x', **kw) -> int True True
#> a: int = 5 b: int = 5 True
#> (a: int = 5) -> str <class 'inspect._empty'>
#> ValueError 'a b' is not a valid parameter name
#> ValueError variadic positional parameters cannot have default values
#> ValueError wrong parameter order: keyword-only parameter before positional-only parameter
#> TypeError 5 is not a callable object
#> ValueError duplicate parameter name: 'a'
#> ValueError non-default argument follows default argument
#> (<class '__main__.C'>, <class 'object'>) True
#> (a, b: int, /, c=1, *args, d, e: str = 'x', **kw) -> float True (*a, **k) -> float
#> (c=1, *args, d, e: str = 'q', **kw) -> float
#> FullArgSpec(args=['a', 'b', 'c'], varargs='args', varkw='kw', defaults=(1,), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 'x'}, annotations={'return': <class 'float'>, 'b': <class 'int'>, 'e': <class 'str'>})
#> <class 'property'> 1
#> nope
#> 59 <module>
#> ('<module>', 60, 'inspect_signatures.py')
#> GEN_CREATED
#> GEN_SUSPENDED
#> GEN_CLOSED
#> CORO_CREATED
#> CORO_CLOSED
#> [('a', 1), ('args', ()), ('b', 2), ('c', 1), ('d', 3), ('e', 'x'), ('kw', {})]
#> True 4 {'b': <class 'int'>, 'e': <class 'str'>, 'return': <class 'float'>}
#> int 'x' list[int]
#> None Class doc
#> (a, b=1) ()
#> (a, b)
#> (a: int, b: str = 'x') -> None
#> __class__
#> (*, a, b=1)
#> (a, /) () (*a) (**k) (a, /, b) (a, *, b)
