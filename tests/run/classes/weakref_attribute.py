# `__weakref__`: the first weak reference to an object.
import weakref


class Slotted:
    __slots__ = ("a", "__weakref__")


class Plain:
    pass


class Bare:
    __slots__ = ()


for cls in Slotted, Plain:
    one = cls()
    print(one.__weakref__)
    reference = weakref.ref(one)
    print(one.__weakref__ is reference, "__weakref__" in dir(one))
    del reference
    print(one.__weakref__)
print(hasattr(Bare(), "__weakref__"), hasattr(object(), "__weakref__"), hasattr(3, "__weakref__"))
reference = weakref.ref(one)
print(type(one).__dict__["__weakref__"].__get__(one) is reference)
for cls in Slotted, Plain, Bare:
    print("__weakref__" in dir(cls), getattr(cls, "__weakref__", None) is not None, "__weakref__" in cls.__dict__)

#> None
#> True True
#> None
#> None
#> True True
#> None
#> False False False
#> True
#> True True True
#> True True True
#> False False False
