# type(name, bases, dict), __bases__, __class__ assignment, __dict__ of classes.
def area(self):
    return self.w * self.h


def init(self, w, h):
    self.w, self.h = w, h


Rect = type("Rect", (), {"area": area, "__init__": init, "unit": "cm"})
r = Rect(2, 3)
print(r.area(), Rect.__name__, Rect.__bases__, Rect.unit, r.unit, type(Rect))
Square = type("Square", (Rect,), {"__init__": lambda self, s: Rect.__init__(self, s, s), "__doc__": "A square."})
print(Square(4).area(), Square.__doc__, isinstance(Square(1), Rect), Square.__mro__)
for args in ((), (1, 2), ("A", 5, {}), ("A", (), 5), (5, (), {}), ("A", (int, 5), {}), ("A", (bool,), {}), ("a\0b", (), {})):
    try:
        print(type(*args))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(type.__new__(type, "N", (), {}).__name__)
for call in (
    lambda: type.__new__(type),
    lambda: type.__new__(int, "N", (), {}),
    lambda: type.__new__(5),
    lambda: type.__call__(int, "7"),
    lambda: type("x", (int, str), {}),
    lambda: type("x", (type(None),), {}),
    lambda: type("x", (type(lambda: 0),), {}),
    lambda: type("x", (type(...),), {}),
    lambda: type("x", (range,), {}),
    lambda: type("x", (slice,), {}),
):
    try:
        print(call())
    except TypeError as error:
        print(error)


class A:
    x = 1

    def who(self):
        return "A"


class B:
    x = 2

    def who(self):
        return "B"


a = A()
a.v = 1
a.__class__ = B
print(a.who(), a.x, a.v, type(a).__name__, isinstance(a, A))
for value in (5, int, 0):
    try:
        if value == 0:
            del a.__class__
        else:
            a.__class__ = value
    except TypeError as error:
        print(error)


class Slotted:
    __slots__ = ("p",)


class Slotted2:
    __slots__ = ("p",)


class Slotted3:
    __slots__ = ("q",)


try:
    a.__class__ = Slotted
except TypeError as error:
    print(error)
s = Slotted()
s.p = 3
s.__class__ = Slotted2
print(s.p, type(s).__name__)
try:
    s.__class__ = Slotted3
except TypeError as error:
    print(error)
try:
    (5).__class__ = A
except TypeError as error:
    print(error)


class C(A):
    pass


c = C()
C.__bases__ = (B,)
print(c.who(), C.__mro__, C.__base__.__name__, A.__subclasses__(), [k.__name__ for k in B.__subclasses__()])
for value in ((), (5,), 5, (C,)):
    try:
        C.__bases__ = value
    except TypeError as error:
        print(error)
try:
    del C.__bases__
except TypeError as error:
    print(error)
d = A.__dict__
print(type(d).__name__, d["x"], "who" in d, len(d) > 3, sorted(k for k in d if not k.startswith("__")), d.get("zz", 9))
A.added = 7
print(d["added"], "added" in d)
del A.added
print("added" in d)
try:
    d["y"] = 1
except TypeError as error:
    print(error)
try:
    A.__dict__ = {}
except AttributeError as error:
    print(error)
print(sorted(k for k in vars(A)), A.__module__, A.__qualname__)
A.__name__ = "Renamed"
A.__qualname__ = "Q.Renamed"
print(A, A.__name__, A().__class__)
for name in ("__name__", "__qualname__", "__module__"):
    try:
        setattr(A, name, 5)
    except TypeError as error:
        print(error)
try:
    int.x = 5
except TypeError as error:
    print(error)
try:
    del int.real
except TypeError as error:
    print(error)
try:
    int.__name__ = "x"
except TypeError as error:
    print(error)

#> 6 Rect (<class 'object'>,) cm cm <class 'type'>
#> 16 A square. True (<class '__main__.Square'>, <class '__main__.Rect'>, <class 'object'>)
#> TypeError type() takes 1 or 3 arguments
#> TypeError type() takes 1 or 3 arguments
#> TypeError type.__new__() argument 2 must be tuple, not int
#> TypeError type.__new__() argument 3 must be dict, not int
#> TypeError type.__new__() argument 1 must be str, not int
#> TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> TypeError type 'bool' is not an acceptable base type
#> ValueError type name must not contain null characters
#> N
#> type.__new__() takes exactly 3 arguments (0 given)
#> type.__new__(int): int is not a subtype of type
#> type.__new__(X): X is not a type object (int)
#> 7
#> multiple bases have instance lay-out conflict
#> type 'NoneType' is not an acceptable base type
#> type 'function' is not an acceptable base type
#> type 'ellipsis' is not an acceptable base type
#> type 'range' is not an acceptable base type
#> type 'slice' is not an acceptable base type
#> B 2 1 B False
#> __class__ must be set to a class, not 'int' object
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> can't delete __class__ attribute
#> __class__ assignment: 'Slotted' object layout differs from 'B'
#> 3 Slotted2
#> __class__ assignment: 'Slotted3' object layout differs from 'Slotted2'
#> __class__ assignment only supported for mutable types or ModuleType subclasses
#> B (<class '__main__.C'>, <class '__main__.B'>, <class 'object'>) B [] ['C']
#> can only assign non-empty tuple to C.__bases__, not ()
#> C.__bases__ must be tuple of classes, not 'int'
#> can only assign tuple to C.__bases__, not int
#> a __bases__ item causes an inheritance cycle
#> cannot delete '__bases__' attribute of immutable type 'C'
#> mappingproxy 1 True True ['who', 'x'] 9
#> 7 True
#> False
#> 'mappingproxy' object does not support item assignment
#> attribute '__dict__' of 'type' objects is not writable
#> ['__dict__', '__doc__', '__module__', '__weakref__', 'who', 'x'] __main__ A
#> <class '__main__.Q.Renamed'> Renamed <class '__main__.Q.Renamed'>
#> can only assign string to Renamed.__name__, not 'int'
#> can only assign string to Renamed.__qualname__, not 'int'
#> cannot set 'x' attribute of immutable type 'int'
#> cannot set 'real' attribute of immutable type 'int'
#> cannot set '__name__' attribute of immutable type 'int'
