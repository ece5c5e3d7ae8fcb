# property: setter, deleter, doc, getter chaining, subclassing, attributes.
class T:
    """A temperature."""

    def __init__(self):
        self._c = 0

    @property
    def c(self):
        """Degrees."""
        return self._c

    @c.setter
    def c(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._c = value

    @c.deleter
    def c(self):
        self._c = None

    @property
    def f(self):
        return self.c * 9 / 5 + 32

    def _set(self, value):
        self._c = value

    w = property(None, _set, None, "write only")
    k = property(doc="nothing")


t = T()
t.c = 100
print(t.c, t.f, T.c.__doc__, T.w.__doc__, T.k.__doc__, T.f.__doc__)
t.w = 5
print(t.c)
del t.c
print(t.c)
for action in (lambda: setattr(t, "f", 1), lambda: delattr(t, "f"), lambda: t.w, lambda: t.k, lambda: setattr(t, "k", 1), lambda: delattr(t, "k"), lambda: setattr(t, "c", -300)):
    try:
        action()
    except (AttributeError, ValueError) as error:
        print(type(error).__name__, error)
print(type(T.c).__name__, T.c.fget.__name__, T.c.fset.__name__, T.c.fdel.__name__, T.f.fset, T.c.__isabstractmethod__)


class Sub(T):
    @T.c.getter
    def c(self):
        return "sub", self._c

    @property
    def f(self):
        return super().f if isinstance(self._c, int) else "none"


s = Sub()
s.c = 10
print(s.c, s._c)


class prop(property):
    """My property."""

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return ("prop", super().__get__(obj, cls))


class U:
    @prop
    def x(self):
        "doc of x"
        return 1

    @x.setter
    def x(self, v):
        print("set", v)


u = U()
u.x = 3
print(u.x, type(U.x).__name__, U.x.__doc__)
p = property(lambda self: 7)
U.late = p
print(u.late)
try:
    u.late = 1
except AttributeError as error:
    print(error)
del U.late
try:
    u.late
except AttributeError as error:
    print(error)
p.__doc__ = "changed"
print(p.__doc__)
try:
    p.fget = 5
except AttributeError as error:
    print(error)
print(p.__get__(u), p.__get__(None, U) is p)
try:
    p.__set__(u, 1)
except AttributeError as error:
    print(error)


class Names:
    def getter(self):
        return "got"

    a = property(getter)
    b = a


try:
    Names().b = 1
except AttributeError as error:
    print(error)
print(Names().a, Names().b, Names.a is Names.b)


class Chain:
    value = property()

    @value.getter
    def value(self):
        return 1

    @value.setter
    def value(self, v):
        print("chain", v)


Chain().value = 9
print(Chain().value)


class Err:
    @property
    def bad(self):
        return self.missing

    def __getattr__(self, name):
        return "attr " + name


print(Err().bad)


class Err2:
    @property
    def bad(self):
        raise AttributeError("inside")

    def __getattr__(self, name):
        return "attr " + name


print(Err2().bad)

#> 100 212.0 Degrees. write only nothing None
#> 5
#> None
#> AttributeError property 'f' of 'T' object has no setter
#> AttributeError property 'f' of 'T' object has no deleter
#> AttributeError property 'w' of 'T' object has no getter
#> AttributeError property 'k' of 'T' object has no getter
#> AttributeError property 'k' of 'T' object has no setter
#> AttributeError property 'k' of 'T' object has no deleter
#> ValueError too cold
#> property c c c None False
#> ('sub', 10) 10
#> set 3
#> ('prop', 1) prop doc of x
#> 7
#> property of 'U' object has no setter
#> 'U' object has no attribute 'late'
#> changed
#> readonly attribute
#> 7 True
#> property of 'U' object has no setter
#> property 'b' of 'Names' object has no setter
#> got got True
#> chain 9
#> 1
#> attr missing
#> attr bad
