"""Functions, classmethods and staticmethods as descriptors: binding by hand, wrappers of wrappers, what is equal to what."""


class Trace:
    """A decorator that keeps working on methods because it binds itself."""

    def __init__(self, function):
        self.function = function
        self.calls = []

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return BoundTrace(self, instance)

    def __call__(self, *args, **kwargs):
        self.calls.append((len(args), tuple(sorted(kwargs))))
        return self.function(*args, **kwargs)


class BoundTrace:
    def __init__(self, trace, instance):
        self.trace, self.instance = trace, instance

    def __call__(self, *args, **kwargs):
        return self.trace(self.instance, *args, **kwargs)

    def __eq__(self, other):
        return type(other) is BoundTrace and self.trace is other.trace and self.instance is other.instance

    def __hash__(self):
        return hash((id(self.trace), id(self.instance)))


class Shape:
    sides = 0

    def __init__(self, n):
        self.n = n

    @Trace
    def scale(self, by=2, *, plus=0):
        return self.n * by + plus

    @classmethod
    def make(cls, n):
        return cls(n)

    @staticmethod
    def free(x):
        return ("free", x)

    def plain(self):
        return type(self).__name__, self.n


class Square(Shape):
    sides = 4


s = Square(3)
print(s.scale(), s.scale(5), s.scale(plus=1), Shape.scale(s, 7, plus=2), Shape.scale.calls)
print(s.scale == s.scale, s.scale == Square(3).scale, len({s.scale, s.scale, Square(3).scale}))

bound = Shape.plain.__get__(s)
print(bound(), bound == s.plain, bound.__self__ is s, bound.__func__ is Shape.plain)
print(Shape.plain.__get__(None, Shape) is Shape.plain, Shape.__dict__["plain"] is Shape.plain)
try:
    Shape.plain.__get__(None)
except TypeError as e:
    print(e)

cm = Shape.__dict__["make"]
print(type(cm).__name__, cm.__get__(None, Square)(1).plain(), cm.__get__(s)(2).plain(), cm.__func__(Shape, 4).plain())
print(Square.make == Square.make, Square.make == Shape.make, s.make.__self__ is Square, Square.make.__func__ is Shape.make.__func__)
sm = Shape.__dict__["free"]
print(type(sm).__name__, sm(1), sm.__get__(None, Shape) is Shape.free, sm.__func__ is s.free, sm.__wrapped__ is Shape.free)

# a bound method bound again keeps its first object
other = Square(9)
print(bound.__get__(other, Square) is bound, bound.__get__(other)())


class Holder:
    borrowed = bound
    number = (5).__add__
    size = len
    lam = lambda self: ("lam", type(self).__name__)
    cls_call = Square
    made = staticmethod(lambda *a: a)
    bounded = classmethod(lambda cls, *a: (cls.__name__, a))


h = Holder()
print(h.borrowed(), h.number(3), h.size([1, 2]), h.lam(), h.cls_call(8).plain(), h.made(1), h.bounded(2))
h.lam = lambda: "mine"
print(h.lam(), Holder.lam(h))


def grown(self, extra):
    return self.n + extra


Shape.grown = grown
print(s.grown(10), s.grown.__func__ is grown, s.grown.__name__)
s.grown = grown.__get__(Shape(100))
print(s.grown(1), Square.grown(s, 1))
del s.grown
print(s.grown(1))

# classmethod over other callables
class Wrap:
    a = classmethod(Trace(lambda cls, x: (cls.__name__, x)))
    b = staticmethod(classmethod)
    c = classmethod(staticmethod(lambda cls, y: ("c", cls, y)))


print(Wrap.a(1), Wrap().a(2), Wrap.__dict__["a"].__func__.calls)
print(Wrap.b is classmethod, Wrap().b is classmethod)
try:
    print(Wrap.c(3))
except TypeError as e:
    print("TypeError", e)
for bad in (lambda: classmethod(), lambda: staticmethod(1, 2), lambda: classmethod(5).__get__(None, int)()):
    try:
        bad()
    except TypeError as e:
        print("TypeError", e)

#> 6 15 7 23 [(1, ()), (2, ()), (1, ('plus',)), (2, ('plus',))]
#> True False 2
#> ('Square', 3) True True True
#> True True
#> __get__(None, None) is invalid
#> classmethod ('Square', 1) ('Square', 2) ('Shape', 4)
#> True False True True
#> staticmethod ('free', 1) True True True
#> False ('Square', 9)
#> ('Square', 3) 8 2 ('lam', 'Holder') ('Square', 8) (1,) ('Holder', (2,))
#> mine ('lam', 'Holder')
#> 13 True grown
#> 101 4
#> 4
#> ('Wrap', 1) ('Wrap', 2) [(2, ()), (2, ())]
#> True True
#> TypeError Wrap.<lambda>() missing 1 required positional argument: 'y'
#> TypeError classmethod expected 1 argument, got 0
#> TypeError staticmethod expected 1 argument, got 2
#> TypeError 'int' object is not callable
