# __init_subclass__, __set_name__, __class_getitem__, __subclasses__, __mro_entries__.
class Base:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[key or cls.__name__] = cls


class One(Base):
    pass


class Two(Base, key="second"):
    pass


class Three(Two):
    pass


print(sorted((k, v.__name__) for k, v in Base.registry.items()))
try:
    class Bad(Base, other=1):
        pass
except TypeError as error:
    print(error)
try:
    class Bad2(metaclass=type, x=1):
        pass
except TypeError as error:
    print(error)
print([c.__name__ for c in Base.__subclasses__()], Two.__subclasses__() == [Three])


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, "unset")

    def __set__(self, obj, value):
        obj.__dict__[self.name] = value


class Holder:
    a = Named()
    b = Named()
    c = 5


h = Holder()
h.a = 1
print(h.a, h.b, Holder.a.name, vars(h))


class Broken:
    def __set_name__(self, owner, name):
        raise ValueError("no name for " + name)


try:
    class Uses:
        attr = Broken()
except Exception as error:
    print(type(error).__name__, error, getattr(error, "__notes__", None))


class Typed:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}<{item}>"


class SubTyped(Typed):
    pass


print(Typed[int], SubTyped["x"], Typed[1, 2])
try:
    Base[1]
except TypeError as error:
    print(error)


class Entry:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return self.bases


class FromEntry(Entry(One, list)):
    pass


print(FromEntry.__bases__, FromEntry.__orig_bases__[0].__class__.__name__)


class Empty(Entry()):
    pass


print(Empty.__bases__)
try:
    class NotBase(5):
        pass
except TypeError as error:
    print(error)


class BadEntries:
    def __mro_entries__(self, bases):
        return 5


try:
    class X(BadEntries()):
        pass
except TypeError as error:
    print(error)


class Root:
    def __init_subclass__(cls):
        print("root sees", cls.__name__)


class Mixin:
    def __init_subclass__(cls, **kw):
        print("mixin sees", cls.__name__)
        super().__init_subclass__(**kw)


class Both(Mixin, Root):
    pass


T = type("T", (Both,), {"v": 1})
print(T.v, T.__module__, T.__qualname__)
try:
    type("U", (Root,), {}, x=1)
except TypeError as error:
    print(error)

#> [('One', 'One'), ('Three', 'Three'), ('second', 'Two')]
#> Bad.__init_subclass__() takes no keyword arguments
#> Bad2.__init_subclass__() takes no keyword arguments
#> ['One', 'Two', 'Bad'] True
#> set_name Holder a
#> set_name Holder b
#> 1 unset a {'a': 1}
#> ValueError no name for attr ["Error calling __set_name__ on 'Broken' instance 'attr' in 'Uses'"]
#> Typed<<class 'int'>> SubTyped<x> Typed<(1, 2)>
#> type 'Base' is not subscriptable
#> entries 1
#> (<class '__main__.One'>, <class 'list'>) Entry
#> entries 1
#> (<class 'object'>,)
#> int() takes at most 2 arguments (3 given)
#> __mro_entries__ must return a tuple
#> mixin sees Both
#> root sees Both
#> mixin sees T
#> root sees T
#> 1 __main__ T
#> Root.__init_subclass__() got an unexpected keyword argument 'x'
