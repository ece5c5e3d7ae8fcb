# property: accessors, copies with getter and setter, docs, errors of each kind, subclasses, abstract marks.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        """Doc of x."""
        return self._x

    @x.setter
    def x(self, v):
        if v == "bad":
            raise ValueError("bad value")
        self._x = v

    @x.deleter
    def x(self):
        print("deleted", end=" ")
        self._x = None

    ro = property(lambda self: "ro", doc="given doc")
    wo = property(None, lambda self, v: print("wrote", v, end=" "))
    none = property()

    @property
    def fails(self):
        return self.missing

    @property
    def raises(self):
        raise KeyError("inside")


a = A()
print(a.x, A.x.__doc__, A.ro.__doc__, A.wo.__doc__, type(A.x).__name__, A.x.fget(a), A.x.fset is not None, A.ro.fset, A.none.fget)
a.x = 5
a.wo = 9
print(a.x, a._x)
del a.x
print(a.x, vars(a))
for f in (lambda: a.wo, lambda: a.none, lambda: setattr(a, "ro", 1), lambda: setattr(a, "none", 1), lambda: delattr(a, "ro"), lambda: delattr(a, "none"), lambda: setattr(a, "x", "bad"), lambda: a.fails, lambda: a.raises, lambda: hasattr(a, "fails"), lambda: getattr(a, "fails", "dflt"), lambda: A.x.__get__(None, A) is A.x, lambda: A.x.__get__(a), lambda: A.x.__set__(a, 3), lambda: A.x.__delete__(a), lambda: A.ro.__set__(a, 1), lambda: property(1).__get__(a), lambda: property(lambda: 1).__get__(a), lambda: property(len, 1, 2, 3, 4), lambda: property(fget=lambda s: "kw").__get__(a), lambda: property(bogus=1), lambda: property(lambda s: 1, doc="d").__doc__, lambda: property(fset=len).__get__(a), lambda: setattr(A.x, "fget", 1), lambda: setattr(A.x, "__doc__", "changed"), lambda: A.x.__doc__, lambda: A.x.nope, lambda: A.x.getter(lambda s: "other").__get__(a), lambda: A.x.__isabstractmethod__, lambda: A.x == A.x, lambda: A.x(a), lambda: A.x.__set_name__(A, "q"), lambda: A.x.__set_name__(A)):
    tell(f)
a.__dict__["x"] = "shadow"
print(a.x, a.__dict__["x"], "ro" in dir(a))
class B(A):
    @A.x.getter
    def x(self):
        return "B", super().x
    @property
    def ro(self):
        return "B " + super().ro
b = B()
b.x = 4
print(b.x, b.ro, B.x.fset is A.x.fset, B.__dict__["x"] is not A.__dict__["x"])
class Typed(property):
    """Kept."""
    def __init__(self, fget, kind=None):
        super().__init__(fget)
        self.kind = kind
    def __get__(self, obj, owner=None):
        v = super().__get__(obj, owner)
        return v if obj is None else (self.kind, v)
class C:
    t = Typed(lambda self: 1, kind="int")
    @Typed
    def u(self):
        """own doc"""
        return 2
print(C().t, C().u, C.t.kind, C.u.__doc__, type(C.t).__name__, isinstance(C.t, property))
tell(lambda: setattr(C(), "t", 1))
class Slots:
    __slots__ = ("_v",)
    @property
    def v(self):
        return self._v
    @v.setter
    def v(self, value):
        self._v = value * 2
s = Slots()
tell(lambda: s.v)
s.v = 4
print(s.v)
tell(lambda: setattr(s, "w", 1))
class Meta(type):
    @property
    def name(cls):
        return cls.__name__.lower()
class D(metaclass=Meta):
    pass
print(D.name)
tell(lambda: D().name)
tell(lambda: setattr(D, "name", 1))
class E:
    @classmethod
    @property
    def cp(cls):
        return cls.__name__
    prop = property(lambda self: self.n)
    def __getattr__(self, name):
        return f"fallback {name}"
print(E.cp, E().prop, E().other)
class Temp:
    def __init__(self, c):
        self.c = c
    @property
    def f(self):
        return self.c * 9 / 5 + 32
    @f.setter
    def f(self, v):
        self.c = (v - 32) * 5 / 9
t = Temp(100)
t.f -= 180
print(t.f, t.c)

#> 1 Doc of x. given doc None property 1 True None None
#> wrote 9 5 5
#> deleted None {'_x': None}
#> AttributeError property 'wo' of 'A' object has no getter
#> AttributeError property 'none' of 'A' object has no getter
#> AttributeError property 'ro' of 'A' object has no setter
#> AttributeError property 'none' of 'A' object has no setter
#> AttributeError property 'ro' of 'A' object has no deleter
#> AttributeError property 'none' of 'A' object has no deleter
#> ValueError bad value
#> AttributeError 'A' object has no attribute 'missing'
#> KeyError 'inside'
#> False
#> 'dflt'
#> True
#> None
#> None
#> deleted None
#> AttributeError property 'ro' of 'A' object has no setter
#> TypeError 'int' object is not callable
#> TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#> TypeError property() takes at most 4 arguments (5 given)
#> 'kw'
#> TypeError 'bogus' is an invalid keyword argument for property()
#> 'd'
#> AttributeError property of 'A' object has no getter
#> AttributeError readonly attribute
#> None
#> 'changed'
#> AttributeError 'property' object has no attribute 'nope'
#> 'other'
#> False
#> True
#> TypeError 'property' object is not callable
#> None
#> TypeError __set_name__() takes 2 positional arguments but 1 were given
#> None shadow True
#> ('B', 4) B ro True True
#> ('int', 1) (None, 2) int own doc Typed True
#> AttributeError property 't' of 'C' object has no setter
#> AttributeError 'Slots' object has no attribute '_v'
#> 8
#> AttributeError 'Slots' object has no attribute 'w'
#> d
#> AttributeError 'D' object has no attribute 'name'
#> AttributeError property 'name' of 'Meta' object has no setter
#> E fallback n fallback other
#> 32.0 0.0
