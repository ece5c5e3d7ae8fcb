"""staticmethod and classmethod objects: what they wrap, attributes, calls, nesting, inheritance."""


def plain(*args):
    """Doc of plain."""
    return args


plain.tag = 1
s, c = staticmethod(plain), classmethod(plain)
print(s(1, 2), s.__func__ is plain, c.__func__ is plain, s.__wrapped__ is plain, c.__wrapped__ is plain)
print(s.__name__, s.__doc__, c.__name__, c.__doc__, s.__qualname__, s.__module__, s.__isabstractmethod__)
try:
    c(1)
except TypeError as e:
    print(e)
for bad in (lambda: staticmethod(), lambda: classmethod(), lambda: staticmethod(1, 2), lambda: staticmethod(f=1), lambda: setattr(s, "__func__", 1)):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class A:
    stat = s
    klass = c
    st_int = staticmethod(5)
    st_class = staticmethod(int)

    @staticmethod
    def helper(x):
        return x * 2

    value = helper(21)

    @classmethod
    def create(cls, *args):
        return cls, args

    @staticmethod
    @staticmethod
    def twice(x):
        return ("twice", x)


class B(A):
    @classmethod
    def create(cls, *args):
        return ("B", super().create(*args)[0].__name__)

    @staticmethod
    def helper(x):
        return super(B, B).helper(x) + 1


a = A()
print(A.stat(1), a.stat(2), A.klass(3)[0].__name__, a.klass(4)[1], A.st_int, a.st_class("5"), A.value)
print(A.create(1)[0] is A, a.create()[0] is A, B.create(), B().create(), B.helper(3), A.twice(1))
print(A.create.__self__ is A, A.create.__func__ is vars(A)["create"].__func__, A.helper is A.helper, a.helper is A.helper)
print(type(vars(A)["helper"]).__name__, type(vars(A)["create"]).__name__, repr(vars(A)["helper"]).startswith("<staticmethod(<function A.helper at"), repr(vars(A)["create"]).startswith("<classmethod(<function A.create at"))
A.added = staticmethod(lambda: "added static")
A.added_class = classmethod(lambda cls: cls.__name__)
a.on_instance = staticmethod(lambda: "on instance")
print(a.added(), B.added_class(), type(a.on_instance).__name__, a.on_instance())


class Alt:
    @classmethod
    def from_pair(cls, pair):
        obj = cls.__new__(cls)
        obj.pair = pair
        return obj

    def __eq__(self, other):
        return type(self) is type(other) and self.pair == other.pair


class SubAlt(Alt):
    pass


print(SubAlt.from_pair((1, 2)) == SubAlt.from_pair((1, 2)), Alt.from_pair(1) == SubAlt.from_pair(1))


class SubStatic(staticmethod):
    pass


class UsesSub:
    f = SubStatic(lambda x: ("sub", x))


print(UsesSub.f(1), UsesSub().f(2), isinstance(vars(UsesSub)["f"], staticmethod))
cls_attr = classmethod(property(lambda cls: cls.__name__)) if False else classmethod(lambda cls, k=1: (cls.__name__, k))
A.kw = cls_attr
print(A.kw(k=5), B.kw())
try:
    A.create.nothing
except AttributeError as e:
    print(e)

#> (1, 2) True True True True
#> plain Doc of plain. plain Doc of plain. plain __main__ False
#> 'classmethod' object is not callable
#> TypeError staticmethod expected 1 argument, got 0
#> TypeError classmethod expected 1 argument, got 0
#> TypeError staticmethod expected 1 argument, got 2
#> TypeError staticmethod() takes no keyword arguments
#> AttributeError readonly attribute
#> (1,) (2,) A 4 5 5 42
#> True True ('B', 'B') ('B', 'B') 7 ('twice', 1)
#> True True True True
#> staticmethod classmethod True True
#> added static B staticmethod on instance
#> True False
#> ('sub', 1) ('sub', 2) True
#> ('A', 5) ('B', 1)
#> 'function' object has no attribute 'nothing'
