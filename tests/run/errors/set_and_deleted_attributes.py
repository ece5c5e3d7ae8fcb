# Errors of setting and deleting attributes do not tell of what; those of loading do.
import sys


class Plain:
    known = 1


class Slotted:
    __slots__ = ("place",)


class Guarded:
    @property
    def value(self):
        return 1

    @property
    def missing(self):
        return self.nowhere


def show(f):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e, "|", getattr(e, "name", "none"), type(getattr(e, "obj", None)).__name__)


def delete(o, name):
    return lambda: delattr(o, name)


def put(o, name):
    return lambda: setattr(o, name, 1)


def read(o, name):
    return lambda: getattr(o, name)


module = sys
objects = [Plain(), Plain, Slotted(), 5, "text", [], {}, (), None, len, show, object(), 1.5, range(3), b"b", True, module]
for o in objects:
    show(read(o, "zz"))
for o in objects:
    show(delete(o, "zz"))
for o in [Slotted(), 5, "text", [], None, len, object(), (), int]:
    show(put(o, "zz"))
show(put([], "append"))
show(delete([], "append"))
show(put(Guarded(), "value"))
show(delete(Guarded(), "value"))
show(read(Guarded(), "missing"))
show(read(Slotted(), "place"))
show(delete(Slotted(), "place"))
show(delete(Plain(), "known"))
for name in (5, None, b"x"):
    show(lambda: setattr(Plain(), name, 1))
    show(lambda: getattr(Plain(), name))
    show(lambda: delattr(Plain(), name))
    show(lambda: object.__setattr__(Plain(), name, 1))
    show(lambda: object.__getattribute__(Plain(), name))
    show(lambda: object.__delattr__(Plain(), name))
    show(lambda: type.__setattr__(Plain, name, 1))

#> AttributeError 'Plain' object has no attribute 'zz' | zz Plain
#> AttributeError type object 'Plain' has no attribute 'zz' | zz type
#> AttributeError 'Slotted' object has no attribute 'zz' | zz Slotted
#> AttributeError 'int' object has no attribute 'zz' | zz int
#> AttributeError 'str' object has no attribute 'zz' | zz str
#> AttributeError 'list' object has no attribute 'zz' | zz list
#> AttributeError 'dict' object has no attribute 'zz' | zz dict
#> AttributeError 'tuple' object has no attribute 'zz' | zz tuple
#> AttributeError 'NoneType' object has no attribute 'zz' | zz NoneType
#> AttributeError 'builtin_function_or_method' object has no attribute 'zz' | zz builtin_function_or_method
#> AttributeError 'function' object has no attribute 'zz' | zz function
#> AttributeError 'object' object has no attribute 'zz' | zz object
#> AttributeError 'float' object has no attribute 'zz' | zz float
#> AttributeError 'range' object has no attribute 'zz' | zz range
#> AttributeError 'bytes' object has no attribute 'zz' | zz bytes
#> AttributeError 'bool' object has no attribute 'zz' | zz bool
#> AttributeError module 'sys' has no attribute 'zz' | zz module
#> AttributeError 'Plain' object has no attribute 'zz' | None NoneType
#> AttributeError type object 'Plain' has no attribute 'zz' | None NoneType
#> AttributeError 'Slotted' object has no attribute 'zz' | None NoneType
#> AttributeError 'int' object has no attribute 'zz' | None NoneType
#> AttributeError 'str' object has no attribute 'zz' | None NoneType
#> AttributeError 'list' object has no attribute 'zz' | None NoneType
#> AttributeError 'dict' object has no attribute 'zz' | None NoneType
#> AttributeError 'tuple' object has no attribute 'zz' | None NoneType
#> AttributeError 'NoneType' object has no attribute 'zz' | None NoneType
#> AttributeError 'builtin_function_or_method' object has no attribute 'zz' | None NoneType
#> AttributeError 'function' object has no attribute 'zz' | None NoneType
#> AttributeError 'object' object has no attribute 'zz' | None NoneType
#> AttributeError 'float' object has no attribute 'zz' | None NoneType
#> AttributeError 'range' object has no attribute 'zz' | None NoneType
#> AttributeError 'bytes' object has no attribute 'zz' | None NoneType
#> AttributeError 'bool' object has no attribute 'zz' | None NoneType
#> AttributeError 'module' object has no attribute 'zz' | None NoneType
#> AttributeError 'Slotted' object has no attribute 'zz' | None NoneType
#> AttributeError 'int' object has no attribute 'zz' | None NoneType
#> AttributeError 'str' object has no attribute 'zz' | None NoneType
#> AttributeError 'list' object has no attribute 'zz' | None NoneType
#> AttributeError 'NoneType' object has no attribute 'zz' | None NoneType
#> AttributeError 'builtin_function_or_method' object has no attribute 'zz' | None NoneType
#> AttributeError 'object' object has no attribute 'zz' | None NoneType
#> AttributeError 'tuple' object has no attribute 'zz' | None NoneType
#> TypeError cannot set 'zz' attribute of immutable type 'int' | none NoneType
#> AttributeError 'list' object attribute 'append' is read-only | None NoneType
#> AttributeError 'list' object attribute 'append' is read-only | None NoneType
#> AttributeError property 'value' of 'Guarded' object has no setter | None NoneType
#> AttributeError property 'value' of 'Guarded' object has no deleter | None NoneType
#> AttributeError 'Guarded' object has no attribute 'nowhere' | nowhere Guarded
#> AttributeError 'Slotted' object has no attribute 'place' | place Slotted
#> AttributeError place | None NoneType
#> AttributeError 'Plain' object has no attribute 'known' | None NoneType
#> TypeError attribute name must be string, not 'int' | none NoneType
#> TypeError attribute name must be string, not 'int' | none NoneType
#> TypeError attribute name must be string, not 'int' | none NoneType
#> TypeError attribute name must be string, not 'int' | none NoneType
#> TypeError attribute name must be string, not 'int' | none NoneType
#> TypeError attribute name must be string, not 'int' | none NoneType
#> TypeError attribute name must be string, not 'int' | none NoneType
#> TypeError attribute name must be string, not 'NoneType' | none NoneType
#> TypeError attribute name must be string, not 'NoneType' | none NoneType
#> TypeError attribute name must be string, not 'NoneType' | none NoneType
#> TypeError attribute name must be string, not 'NoneType' | none NoneType
#> TypeError attribute name must be string, not 'NoneType' | none NoneType
#> TypeError attribute name must be string, not 'NoneType' | none NoneType
#> TypeError attribute name must be string, not 'NoneType' | none NoneType
#> TypeError attribute name must be string, not 'bytes' | none NoneType
#> TypeError attribute name must be string, not 'bytes' | none NoneType
#> TypeError attribute name must be string, not 'bytes' | none NoneType
#> TypeError attribute name must be string, not 'bytes' | none NoneType
#> TypeError attribute name must be string, not 'bytes' | none NoneType
#> TypeError attribute name must be string, not 'bytes' | none NoneType
#> TypeError attribute name must be string, not 'bytes' | none NoneType
