# __new__ with immutable bases, cached instances, and when __init__ runs.
class Celsius(float):
    def __new__(cls, value, unit="C"):
        print("  new", value, unit)
        self = super().__new__(cls, (value - 32) / 1.8 if unit == "F" else value)
        self.unit = unit
        return self

    def __init__(self, *args, **kwargs):
        print("  init", args, kwargs)

    def __repr__(self):
        return f"{float(self):.1f}C"


class Pair(tuple):
    __slots__ = ()

    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    first = property(lambda self: self[0])

    def __add__(self, other):
        return Pair(*(x + y for x, y in zip(self, other)))


class Slug(str):
    def __new__(cls, text):
        return super().__new__(cls, "-".join(text.lower().split()))

    def __getitem__(self, i):
        return type(self)(super().__getitem__(i))


class Even(int):
    def __new__(cls, n=0):
        if n % 2:
            return int(n)
        return int.__new__(cls, n)

    def __init__(self, n=0):
        print("  even", n)


class Single:
    only = None

    def __new__(cls, *args):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only

    def __init__(self, *args):
        self.args = args


class Interned:
    known = {}

    def __new__(cls, name):
        return cls.known.setdefault(name, super().__new__(cls))

    def __init__(self, name):
        self.count = getattr(self, "count", 0) + 1


print(Celsius(212, "F"), Celsius(1, unit="C") + 1, type(Celsius(1) + 1).__name__)
p = Pair(1, 2)
print(p, p.first, p + (3, 4), type(p + p).__name__, type(p * 2).__name__, type(p[:]).__name__)
print(p == (1, 2), hash(p) == hash((1, 2)), {p: "k"}[1, 2])
s = Slug("Hello Big World")
print(s, s[0:3], type(s[0]).__name__, type(s + "x").__name__, type(s.upper()).__name__, s == "hello-big-world")
print(type(Even(4)).__name__, type(Even(3)).__name__, Even(6) + 1, Even())
a, b = Single(1), Single(2, 3)
print(a is b, a.args)
print(Interned("a") is Interned("a"), Interned("b") is Interned("a"), Interned("a").count)


class Bare:
    pass


class OnlyInit:
    def __init__(self, a):
        self.a = a


class OnlyNew:
    def __new__(cls, a):
        return super().__new__(cls)


class NoneNew:
    def __new__(cls):
        return None

    def __init__(self):
        print("never")


class BadInit:
    def __init__(self):
        return 5


class PassesOn:
    def __new__(cls, a):
        return super().__new__(cls, a)


print(NoneNew(), OnlyNew(1).__class__.__name__, object.__new__(OnlyInit).__dict__)
for f in (lambda: Bare(1), lambda: Bare(a=1), lambda: OnlyInit(), lambda: OnlyInit(1, 2), lambda: OnlyNew(),
          lambda: BadInit(), lambda: PassesOn(1), lambda: Pair(1),
          lambda: setattr(p, "x", 1), lambda: setattr(p, "first", 1),
          lambda: p.__setitem__, lambda: Celsius("hot")):
    try:
        print(f())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)

#>   new 212 F
#>   init (212, 'F') {}
#>   new 1 C
#>   init (1,) {'unit': 'C'}
#>   new 1 C
#>   init (1,) {}
#> 100.0C 2.0 float
#> (1, 2) 1 (4, 6) Pair tuple tuple
#> True True k
#> hello-big-world hel Slug str str True
#>   even 4
#>   even 6
#>   even 0
#> Even int 7 0
#> True (2, 3)
#> True False 4
#> None OnlyNew {}
#> TypeError Bare() takes no arguments
#> TypeError Bare() takes no arguments
#> TypeError OnlyInit.__init__() missing 1 required positional argument: 'a'
#> TypeError OnlyInit.__init__() takes 2 positional arguments but 3 were given
#> TypeError OnlyNew.__new__() missing 1 required positional argument: 'a'
#> TypeError __init__() should return None, not 'int'
#> TypeError object.__new__() takes exactly one argument (the type to instantiate)
#> TypeError Pair.__new__() missing 1 required positional argument: 'b'
#> AttributeError 'Pair' object has no attribute 'x'
#> AttributeError property 'first' of 'Pair' object has no setter
#> AttributeError 'Pair' object has no attribute '__setitem__'
#>   new hot C
#> ValueError could not convert string to float: 'hot'
