# Exception classes with constructors, properties, class attributes, str and repr of their own, multiple inheritance, equality.
class AppError(Exception):
    code = 0
    template = "app error"

    def __init__(self, *args, **details):
        super().__init__(*args)
        self.details = details

    def __str__(self):
        base = self.template.format(*self.args, **self.details)
        return f"[{self.code}] {base}"


class NotFound(AppError):
    code = 404
    template = "{0!r} not found in {where}"


class Denied(AppError, PermissionError):
    code = 403
    template = "denied: {0}"


for e in (AppError(), NotFound("k", where="table"), Denied("you")):
    try:
        raise e
    except AppError as caught:
        print(caught, repr(caught), caught.args, caught.details, isinstance(caught, OSError))
try:
    str(NotFound("k"))
except KeyError as e:
    print("KeyError", e)


class NoInit(Exception):
    def __init__(self, a, b):
        self.a = a


n = NoInit(1, b=2)
print(n.args, n, repr(n), n.a)
try:
    raise NoInit
except TypeError as e:
    print(e)
try:
    raise NoInit(1)
except TypeError as e:
    print(e)


class New(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, "from new", *args)
        self.made = True
        return self

    def __init__(self, *args):
        print("init", args, self.args)


e = New("x")
print(e.args, e.made)


class Valued(ValueError):
    def __eq__(self, other):
        return isinstance(other, Valued) and self.args == other.args

    def __hash__(self):
        return hash(self.args)


print(Valued(1) == Valued(1), ValueError(1) == ValueError(1), len({Valued(1), Valued(1), Valued(2)}))


class Slots(Exception):
    __slots__ = ("extra",)


s = Slots("a")
s.extra = 1
s.other = 2
print(s.extra, s.__dict__, s)


class Multi(KeyError, AttributeError):
    pass


m = Multi("text")
print(str(m), repr(m), [c.__name__ for c in Multi.__mro__])
try:
    class Conflict(OSError, SyntaxError):
        pass
except TypeError as e:
    print(e)


class Callable(Exception):
    def __call__(self):
        return "called"

    def __len__(self):
        return 0

    def __bool__(self):
        return False

    def __iter__(self):
        return iter(self.args)


try:
    raise Callable(1, 2)
except Callable as e:
    print(e(), len(e), bool(e), list(e), not e)


def factory(name, base=Exception, **attrs):
    return type(name, (base,), attrs)


Timeout = factory("Timeout", seconds=3)
Slow = factory("Slow", Timeout, seconds=9, __str__=lambda self: f"slow {self.seconds}")
for cls in (Timeout, Slow):
    try:
        raise cls("x")
    except Timeout as e:
        print(type(e).__name__, e, e.seconds)
e = Exception("a", "b")
e.args = ("changed",)
print(e, e.args)
e.args = [1, 2]
print(e, e.args)
try:
    e.args = 5
except TypeError as err:
    print(err)
try:
    del e.args
except TypeError as err:
    print(err)
e.__init__("again", "more")
print(e.args)

#> [0] app error AppError() () {} False
#> [404] 'k' not found in table NotFound('k') ('k',) {'where': 'table'} False
#> [403] denied: you Denied('you') ('you',) {} True
#> KeyError 'where'
#> (1,) 1 NoInit(1) 1
#> NoInit.__init__() missing 2 required positional arguments: 'a' and 'b'
#> NoInit.__init__() missing 1 required positional argument: 'b'
#> init ('x',) ('from new', 'x')
#> ('from new', 'x') True
#> True False 2
#> 1 {'other': 2} a
#> 'text' Multi('text') ['Multi', 'KeyError', 'LookupError', 'AttributeError', 'Exception', 'BaseException', 'object']
#> multiple bases have instance lay-out conflict
#> called 0 False [1, 2] True
#> Timeout x 3
#> Slow slow 9 9
#> changed ('changed',)
#> (1, 2) (1, 2)
#> 'int' object is not iterable
#> args may not be deleted
#> ('again', 'more')
