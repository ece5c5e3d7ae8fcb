# inspect: signatures of every kind of callable, binding of arguments, members, kinds of functions, mro and states.
import inspect
from functools import partial, wraps


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", f(*args, **kwargs))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def f(a, /, b: int, c=3, *args: str, d, e: "text" = None, **kw) -> list[int]:
    """Documented.

    More."""


async def co(x):
    yield x


class C:
    """Doc of C."""

    attribute = 5

    def __init__(self, x, y=2):
        self.x = x

    def method(self, a, *, b=1):
        pass

    @classmethod
    def cm(cls, a):
        pass

    @staticmethod
    def sm(a, b):
        pass

    @property
    def prop(self):
        """Doc of prop."""

    def __call__(self, z):
        pass


class D(C):
    def method(self, a, *, b=1):
        pass


for o in (f, lambda: 0, lambda *a, **k: 0, lambda x, y=[]: 0, C, C(1), C(1).method, C.method, C.cm, C.sm, partial(f, 1, d=5), partial(C.sm, b=1), partial(lambda a, b, c: 0, 1, c=2), co, D):
    told("signature", inspect.signature, o)
s = inspect.signature(f)
for name, p in s.parameters.items():
    print(name, p.kind.name, p.kind.description, p.default is p.empty, p.annotation is p.empty, p, repr(p))
print(s.return_annotation, list(s.parameters), s == inspect.signature(f), s.replace(parameters=[]), s.replace(return_annotation=int), hash(s.parameters["b"]) == hash(s.parameters["b"]))
for args, kw in (((1, 2), {"d": 3}), ((1, 2, 3, 4, 5), {"d": 6, "z": 7}), ((1,), {"b": 2, "d": 3, "a": 9}), ((1,), {}), ((), {"a": 1}), ((1, 2), {}), ((1, 2, 3), {"c": 4, "d": 5})):
    told(f"bind {args} {kw}", lambda: s.bind(*args, **kw).arguments)
    told("  partial", lambda: s.bind_partial(*args, **kw).arguments)
b = s.bind(1, 2, d=4, extra=5)
b.apply_defaults()
print(b.arguments, b.args, b.kwargs, b)
for f2 in (len, int.__add__):
    print(inspect.isbuiltin(f2), inspect.isroutine(f2), inspect.ismethoddescriptor(f2))
TESTS = (inspect.ismodule, inspect.isclass, inspect.ismethod, inspect.isfunction, inspect.isgeneratorfunction, inspect.isgenerator, inspect.iscoroutinefunction, inspect.isasyncgenfunction, inspect.isbuiltin, inspect.isroutine, inspect.isabstract, inspect.isdatadescriptor)


def gen():
    yield


async def awaited():
    pass


for o in (C, C(1).method, C.method, C.cm, gen, gen(), awaited, co, len, [].append, C.__dict__["prop"], 5, C(1)):
    print(type(o).__name__, "".join("1" if t(o) else "." for t in TESTS))
print(inspect.getdoc(f), inspect.getdoc(D), inspect.getdoc(C.prop), inspect.getdoc(D.method), inspect.cleandoc("  a\n    b\n   c\n\n"), inspect.getmro(D) == (D, C, object))
print([n for n, v in inspect.getmembers(C, inspect.isfunction)], [n for n, v in inspect.getmembers(D(1)) if not n.startswith("__")], inspect.getattr_static(C, "prop").__class__.__name__, inspect.getattr_static(D, "attribute"), inspect.getattr_static(D, "nope", "default"))
told("static missing", inspect.getattr_static, C, "nope")
told("not callable", inspect.signature, 5)
g = gen()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g))
c = awaited()
print(inspect.getcoroutinestate(c), c.close(), inspect.getcoroutinestate(c))
P = inspect.Parameter
for args, kw in ((("x", P.POSITIONAL_ONLY), {}), (("x", P.KEYWORD_ONLY), {"default": 1}), (("x y", P.POSITIONAL_ONLY), {}), (("x", P.VAR_POSITIONAL), {"default": 1}), ((5, P.KEYWORD_ONLY), {}), (("x", 9), {}), (("x", P.POSITIONAL_OR_KEYWORD), {"annotation": int, "default": 2})):
    told(f"parameter {args} {kw}", P, *args, **kw)
for ps in ([P("a", P.KEYWORD_ONLY), P("b", P.POSITIONAL_ONLY)], [P("a", P.KEYWORD_ONLY), P("a", P.KEYWORD_ONLY)], [P("a", P.POSITIONAL_ONLY, default=1), P("b", P.POSITIONAL_ONLY)], [P("a", P.POSITIONAL_ONLY), P("b", P.VAR_POSITIONAL), P("c", P.VAR_KEYWORD)]):
    told("made", inspect.Signature, ps)


@wraps(f)
def wrapper(*args, **kwargs):
    return f(*args, **kwargs)


print(inspect.signature(wrapper), inspect.signature(wrapper, follow_wrapped=False), inspect.unwrap(wrapper) is f)
wrapper.__signature__ = inspect.Signature([P("own", P.POSITIONAL_ONLY)])
print(inspect.signature(wrapper), inspect.getfullargspec(f).args, inspect.getfullargspec(f).kwonlydefaults, inspect.getfullargspec(C(1).method))

#> signature -> (a, /, b: int, c=3, *args: str, d, e: 'text' = None, **kw) -> list[int]
#> signature -> ()
#> signature -> (*a, **k)
#> signature -> (x, y=[])
#> signature -> (x, y=2)
#> signature -> (z)
#> signature -> (a, *, b=1)
#> signature -> (self, a, *, b=1)
#> signature -> (a)
#> signature -> (a, b)
#> signature -> (b: int, c=3, *args: str, d=5, e: 'text' = None, **kw) -> list[int]
#> signature -> (a, *, b=1)
#> signature -> (b, *, c=2)
#> signature -> (x)
#> signature -> (x, y=2)
#> a POSITIONAL_ONLY positional-only True True a <Parameter "a">
#> b POSITIONAL_OR_KEYWORD positional or keyword True False b: int <Parameter "b: int">
#> c POSITIONAL_OR_KEYWORD positional or keyword False True c=3 <Parameter "c=3">
#> args VAR_POSITIONAL variadic positional True False *args: str <Parameter "*args: str">
#> d KEYWORD_ONLY keyword-only True True d <Parameter "d">
#> e KEYWORD_ONLY keyword-only False False e: 'text' = None <Parameter "e: 'text' = None">
#> kw VAR_KEYWORD variadic keyword True True **kw <Parameter "**kw">
#> list[int] ['a', 'b', 'c', 'args', 'd', 'e', 'kw'] True () -> list[int] (a, /, b: int, c=3, *args: str, d, e: 'text' = None, **kw) -> int True
#> bind (1, 2) {'d': 3} -> {'a': 1, 'b': 2, 'd': 3}
#>   partial -> {'a': 1, 'b': 2, 'd': 3}
#> bind (1, 2, 3, 4, 5) {'d': 6, 'z': 7} -> {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 6, 'kw': {'z': 7}}
#>   partial -> {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 6, 'kw': {'z': 7}}
#> bind (1,) {'b': 2, 'd': 3, 'a': 9} -> {'a': 1, 'b': 2, 'd': 3, 'kw': {'a': 9}}
#>   partial -> {'a': 1, 'b': 2, 'd': 3, 'kw': {'a': 9}}
#> bind (1,) {} !! TypeError missing a required argument: 'b'
#>   partial -> {'a': 1}
#> bind () {'a': 1} !! TypeError 'a' parameter is positional only, but was passed as a keyword
#>   partial !! TypeError 'a' parameter is positional only, but was passed as a keyword
#> bind (1, 2) {} !! TypeError missing a required argument: 'd'
#>   partial -> {'a': 1, 'b': 2}
#> bind (1, 2, 3) {'c': 4, 'd': 5} !! TypeError multiple values for argument 'c'
#>   partial !! TypeError multiple values for argument 'c'
#> {'a': 1, 'b': 2, 'c': 3, 'args': (), 'd': 4, 'e': None, 'kw': {'extra': 5}} (1, 2, 3) {'d': 4, 'e': None, 'extra': 5} <BoundArguments (a=1, b=2, c=3, args=(), d=4, e=None, kw={'extra': 5})>
#> True True False
#> False True True
#> type .1..........
#> method ..1......1..
#> function ...1.....1..
#> method ..1......1..
#> function ...11....1..
#> generator .....1......
#> function ...1..1..1..
#> function ...1...1.1..
#> builtin_function_or_method ........11..
#> builtin_function_or_method ........11..
#> property ...........1
#> int ............
#> C ............
#> Documented.
#>
#> More. Doc of C. Doc of prop. None a
#>  b
#> c True
#> ['__call__', '__init__', 'method', 'sm'] ['attribute', 'cm', 'method', 'prop', 'sm', 'x'] property 5 default
#> static missing !! AttributeError nope
#> not callable !! TypeError 5 is not a callable object
#> GEN_CREATED None GEN_SUSPENDED [] GEN_CLOSED
#> CORO_CREATED None CORO_CLOSED
#> parameter ('x', <_ParameterKind.POSITIONAL_ONLY: 0>) {} -> x
#> parameter ('x', <_ParameterKind.KEYWORD_ONLY: 3>) {'default': 1} -> x=1
#> parameter ('x y', <_ParameterKind.POSITIONAL_ONLY: 0>) {} !! ValueError 'x y' is not a valid parameter name
#> parameter ('x', <_ParameterKind.VAR_POSITIONAL: 2>) {'default': 1} !! ValueError variadic positional parameters cannot have default values
#> parameter (5, <_ParameterKind.KEYWORD_ONLY: 3>) {} !! TypeError name must be a str, not a int
#> parameter ('x', 9) {} !! ValueError value 9 is not a valid Parameter.kind
#> parameter ('x', <_ParameterKind.POSITIONAL_OR_KEYWORD: 1>) {'annotation': <class 'int'>, 'default': 2} -> x: int = 2
#> made !! ValueError wrong parameter order: keyword-only parameter before positional-only parameter
#> made !! ValueError duplicate parameter name: 'a'
#> made !! ValueError non-default argument follows default argument
#> made -> (a, /, *b, **c)
#> (a, /, b: int, c=3, *args: str, d, e: 'text' = None, **kw) -> list[int] (*args: str, **kwargs) -> list[int] True
#> (own, /) ['a', 'b', 'c'] {'e': None} FullArgSpec(args=['self', 'a'], varargs=None, varkw=None, defaults=None, kwonlyargs=['b'], kwonlydefaults={'b': 1}, annotations={})
