# Descriptors of every kind.
class Data:
    def __init__(self, log):
        self.log = log

    def __get__(self, obj, cls):
        return (self.log, "get", obj is None, cls.__name__)

    def __set__(self, obj, value):
        print(self.log, "set", value)

    def __delete__(self, obj):
        print(self.log, "delete")


class NonData:
    def __get__(self, obj, cls):
        return "non-data"


class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__["s"] = value * 2


class DeleteOnly:
    def __delete__(self, obj):
        print("deleted")


class C:
    d = Data("d")
    n = NonData()
    s = SetOnly()
    x = DeleteOnly()


c = C()
print(c.d, C.d, c.n, C.n)
c.d = 5
del c.d
c.__dict__["d"] = "hidden"
print(c.d[0])
c.n = "instance wins"
print(c.n, C.n)
del c.n
print(c.n)
print(type(c.s).__name__)
c.s = 4
print(c.s)
for action in (lambda: setattr(c, "x", 1), lambda: delattr(c, "s"), lambda: delattr(c, "x"), lambda: delattr(c, "n")):
    try:
        action()
    except AttributeError as error:
        print("AttributeError", error)
C.d = "replaced"
print(c.d, C.d)


class Lazy:
    def __init__(self, f):
        self.f = f
        self.name = f.__name__

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        value = self.f(obj)
        obj.__dict__[self.name] = value
        return value


class UsesLazy:
    @Lazy
    def total(self):
        print("computing")
        return 10


u = UsesLazy()
print(u.total, u.total, u.__dict__)


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, cls):
        return self if obj is None else getattr(obj, self.name)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}")
        setattr(obj, self.name, value)


class Person:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name = name
        self.age = age


print(Person("x", 3).name, Person("x", 3).age)
try:
    Person("x", "3")
except TypeError as error:
    print(error)


class Meta(type):
    @property
    def prop(cls):
        return "meta " + cls.__name__

    d = Data("meta d")


class M(metaclass=Meta):
    d = "class d"
    prop = "hidden by the metaclass"


print(M.prop, M().prop, M.d, M().d)
M.d = 1


class Callable:
    def __get__(self, obj, cls):
        return lambda *args: (type(obj).__name__, args)


class WithSpecial:
    __len__ = lambda self: 3
    __call__ = Callable()
    __getitem__ = staticmethod(lambda key: ("static", key))
    __contains__ = classmethod(lambda cls, key: key == cls.__name__)


w = WithSpecial()
print(len(w), w(1, 2), w["k"], "WithSpecial" in w, "x" in w)


class Raises:
    def __get__(self, obj, cls):
        raise AttributeError("from descriptor")


class HasRaises:
    r = Raises()

    def __getattr__(self, name):
        return "fallback " + name


print(HasRaises().r, hasattr(HasRaises, "r"))
print((lambda self: self * 2).__get__(21)(), type((lambda self: 0).__get__(1)).__name__)
try:
    (lambda: 0).__get__(None)
except TypeError as error:
    print(error)

#> ('d', 'get', False, 'C') ('d', 'get', True, 'C') non-data non-data
#> d set 5
#> d delete
#> d
#> instance wins non-data
#> non-data
#> SetOnly
#> 8
#> AttributeError __set__
#> AttributeError __delete__
#> deleted
#> AttributeError 'C' object has no attribute 'n'
#> hidden replaced
#> computing
#> 10 10 {'total': 10}
#> x 3
#> age must be int
#> meta M hidden by the metaclass ('meta d', 'get', False, 'Meta') class d
#> meta d set 1
#> 3 ('WithSpecial', (1, 2)) ('static', 'k') True False
#> fallback r False
#> 42 method
#> __get__(None, None) is invalid
