#@ exit: 1
"""Exception classes with state: __new__ and __init__, codes, registries, equality, slots, str and repr, multiple bases, pickling by hand."""
import copy
import enum


class Code(enum.IntEnum):
    OK = 0
    NOT_FOUND = 404
    TEAPOT = 418
    BROKEN = 500


class HTTPError(Exception):
    registry = {}
    code = None

    def __init_subclass__(cls, code=None, **rest):
        super().__init_subclass__(**rest)
        if code is not None:
            cls.code = Code(code)
            cls.registry[cls.code] = cls

    def __new__(cls, *args, code=None, **kwargs):
        if cls is HTTPError and code is not None:
            cls = cls.registry.get(code, cls)
        self = super().__new__(cls, *args)
        self.given = code
        return self

    def __init__(self, message="", *, code=None, **extra):
        super().__init__(message)
        self.extra = extra

    def __str__(self):
        return f"[{self.code if self.code is not None else self.given}] {self.args[0]}" + "".join(f" {k}={v}" for k, v in sorted(self.extra.items()))


class NotFound(HTTPError, code=404): pass
class Teapot(HTTPError, code=418):
    def __init__(self, *a, spout="short", **k):
        super().__init__(*a, spout=spout, **k)


class Gone(NotFound): pass


for e in (HTTPError("plain"), HTTPError("by code", code=404), HTTPError("pot", code=418), NotFound("sub", path="/x"), Teapot("tea", spout="long"), HTTPError("none", code=500), Gone("g")):
    try:
        raise e
    except NotFound as n:
        print("not found:", type(n).__name__, n, repr(n), n.args, n.code is Code.NOT_FOUND)
    except HTTPError as h:
        print("other:", type(h).__name__, h, repr(h), h.code)
try:
    class Wrong(HTTPError, code=999):
        pass
except ValueError as e:
    print(e)


class NoInit(Exception):
    def __init__(self, a, b=2):
        self.a, self.b = a, b


e = NoInit(1, b=3)
print(e.args, repr(e), str(e), NoInit("x", "y").args)
try:
    raise NoInit
except TypeError as t:
    print(t)


class Equal(Exception):
    def __eq__(self, other):
        return type(self) is type(other) and self.args == other.args

    def __hash__(self):
        return hash(self.args)


print(Equal(1) == Equal(1), len({Equal(1), Equal(1), Equal(2)}), Equal(1) in [Equal(1)], ValueError(1) == ValueError(1))


class Slotted(Exception):
    __slots__ = ("x",)


s = Slotted("a")
s.x = 1
s.y = 2
print(s.x, s.y, vars(s))


class TwoBases(KeyError, AttributeError):
    pass


t = TwoBases("k", name="n", obj=5)
print(str(t), t.name, t.obj, isinstance(t, LookupError), TwoBases.__mro__[1:4])
for bases in ((OSError, KeyError), (ValueError, int), (OSError, SyntaxError), (StopIteration, ImportError), (Exception, object), (ImportError, NameError)):
    try:
        print(type("Mixed", bases, {}).__bases__)
    except TypeError as x:
        print(x)


class Str(Exception):
    def __str__(self):
        return 5


class Repr(Exception):
    def __repr__(self):
        return "custom repr"


class Raises(Exception):
    def __str__(self):
        raise ValueError("in str")


try:
    str(Str())
except TypeError as x:
    print(x)
print(str(Repr("a")), repr(Repr("a")), [Repr()], f"{Repr('b')!s:>5}|{Repr()!r}")
try:
    print(Raises())
except ValueError as x:
    print(x)
print([str(x) for x in (ValueError(), ValueError(1), ValueError(1, 2), ValueError((1, 2)), ValueError("a\n'b'"), KeyError("k"), KeyError(), KeyError(1, 2), KeyError(KeyError("in")), OSError(2, "msg"), OSError(2, "m", "file"), OSError("one"), OSError(1, 2, 3, 4, 5))])
print([repr(x) for x in (OSError(2, "msg"), OSError(2, "m", "file"), KeyError("k"), StopIteration(5), SystemExit(1, 2), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"))])
print(type(OSError(2, "x")).__name__, type(OSError(17, "x")).__name__, OSError(2, "x").errno, OSError(13, "a", "b").filename, OSError(9999, "u").strerror)
c = copy.copy(NotFound("copied", why="test"))
print(type(c).__name__, c, c.extra, c.given)
d = copy.deepcopy(Gone("deep", items=[1]))
print(d, d.extra)
r = Teapot("reduced").__reduce__()
print(r[0].__name__, r[1], sorted(r[2]))
x = ValueError("a", 1)
x.note = 1
print(x.__reduce__(), x.__setstate__({"more": 2}), vars(x))
y = ValueError()
y.args = [1, "two"]
print(y.args, repr(y), y)
print(x.with_traceback(None) is x, BaseException.__subclasses__()[:0], issubclass(NotFound, HTTPError), HTTPError.registry == {404: NotFound, 418: Teapot})
catch = (NotFound, (Teapot if False else KeyError))
for thing in (Gone("x"), KeyError("y")):
    try:
        raise thing
    except catch as got:
        print(type(got).__name__)
try:
    try:
        raise Gone("z")
    except (ValueError, (NotFound, KeyError)):
        print("nested tuples are not searched?")
except TypeError as t:
    print(t)

#> other: HTTPError [None] plain HTTPError('plain') None
#> not found: NotFound [404] by code NotFound('by code') ('by code',) True
#> other: Teapot [418] pot spout=short Teapot('pot') 418
#> not found: NotFound [404] sub path=/x NotFound('sub') ('sub',) True
#> other: Teapot [418] tea spout=long Teapot('tea') 418
#> other: HTTPError [500] none HTTPError('none') None
#> not found: Gone [404] g Gone('g') ('g',) True
#> 999 is not a valid Code
#> (1,) NoInit(1) 1 ('x', 'y')
#> NoInit.__init__() missing 1 required positional argument: 'a'
#> True 2 True False
#> 1 2 {'y': 2}
#! Traceback (most recent call last):
#!   File "hierarchies_with_codes.py", line 100, in <module>
#!     t = TwoBases("k", name="n", obj=5)
#!         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#! TypeError: TwoBases() takes no keyword arguments
