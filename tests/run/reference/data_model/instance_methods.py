"""Instance methods: __self__, __func__, made on each access, forwarding of attributes, class methods."""


class C:
    """Class."""

    def method(self, *args):
        """Doc of method."""
        return type(self).__name__, args

    method.tag = "tagged"

    @classmethod
    def made(cls, *args):
        return cls.__name__, args

    @staticmethod
    def plain(*args):
        return args

    shared = len


class D(C):
    pass


c = C()
m = c.method
print(m.__self__ is c, m.__func__ is C.__dict__["method"], m.__func__ is C.method, m.__name__, m.__doc__, m.__module__, m.__qualname__, m.tag)
print(m(1, 2), C.method(c, 1), m.__func__(c, 3), m.__call__(4))
print(c.method is c.method, c.method == c.method, c.method == C().method, hash(c.method) == hash(c.method), c.method != c.made)
for name in ("tag", "__doc__", "__self__", "new", "__name__"):
    try:
        setattr(m, name, 1)
        print("set", name)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
C.method.tag = "changed"
print(m.tag)
print(C.made.__self__ is C, D.made.__self__ is D, c.made.__self__ is C, C.made.__func__ is D.made.__func__, C.made(1), D.made(2), D().made(3))
print(C.plain(1), c.plain(2), type(c.plain).__name__, c.plain is C.plain, c.shared([1, 2]), type(c.shared).__name__)
# a function stored on the instance is not bound; one on the class is
c.own = lambda *a: a
C.bound = lambda *a: len(a)
print(c.own(), c.own(1), c.bound(), c.bound(1))
M = type(m)
print(M.__name__, M(lambda s, x: (s, x), 5)(6), M(len, [1, 2])())
for args in ((), (1, 2), (len,), (len, None)):
    try:
        print(M(*args))
    except TypeError as e:
        print(e)
# a method of a method: only the instance of the first is kept
nested = M(m, 1)
print(nested(2))


class Holder:
    taken = c.method
    cls = C.made


h = Holder()
print(h.taken(), h.taken.__self__ is c, h.cls())
print(repr(m).split(" of ")[0], repr(C.made))
try:
    C.method()
except TypeError as e:
    print(e)
try:
    c.made(1, x=2)
except TypeError as e:
    print(e)
try:
    c.method(x=1)
except TypeError as e:
    print(e)


class Callable:
    def __call__(self, *a):
        return ("called", a)


class Uses:
    attr = Callable()


print(Uses().attr(1), M(Callable(), "self")(1))
print([f() for f in [C().method, D().method, D.made]])
print(sorted({c.method, c.method, c.made}, key=lambda f: f.__name__) == [c.made, c.method])
