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

#> True True True method Doc of method. __main__ C.method tagged
#> ('C', (1, 2)) ('C', (1,)) ('C', (3,)) ('C', (4,))
#> False True False True True
#> AttributeError 'method' object has no attribute 'tag'
#> AttributeError attribute '__doc__' of 'method' objects is not writable
#> AttributeError readonly attribute
#> AttributeError 'method' object has no attribute 'new'
#> AttributeError 'method' object has no attribute '__name__'
#> changed
#> True True True True ('C', (1,)) ('D', (2,)) ('D', (3,))
#> (1,) (2,) function True 2 builtin_function_or_method
#> () (1,) 1 2
#> method (5, 6) 2
#> method expected 2 arguments, got 0
#> first argument must be callable
#> method expected 2 arguments, got 1
#> instance must not be None
#> ('C', (1, 2))
#> ('C', ()) True ('C', ())
#> <bound method C.method <bound method C.made of <class '__main__.C'>>
#> C.method() missing 1 required positional argument: 'self'
#> C.made() got an unexpected keyword argument 'x'
#> C.method() got an unexpected keyword argument 'x'
#> ('called', (1,)) ('called', ('self', 1))
#> [('C', ()), ('D', ()), ('D', ())]
#> True
