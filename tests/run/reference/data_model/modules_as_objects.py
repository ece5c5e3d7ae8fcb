"""Module objects: attributes, namespace as __dict__, own module objects, representation."""
import math
import sys

print(type(math), math.__name__, repr(math).startswith("<module 'math'"))
me = sys.modules[__name__]
print(me.__name__, me.__dict__ is globals(), me.__doc__, vars(me) is globals())
me.added = 5
print(added, "added" in globals())
globals()["more"] = 6
print(me.more, more)
del me.added
try:
    added
except NameError as e:
    print(e)
try:
    me.added
except AttributeError as e:
    print(e)


def swap(name):
    """What a function of the module sees follows the module's attributes."""
    setattr(me, name, name * 2)
    return globals()[name], getattr(me, name), hasattr(me, name)


print(swap("ab"), ab)
delattr(me, "ab")
print(hasattr(me, "ab"), "ab" in dir(me), "me" in dir(me), me == me, hash(me) == hash(me), bool(me), isinstance(me, type(math)))
for bad in (lambda: math(), lambda: math[0], lambda: len(math), lambda: math + 1, lambda: iter(math), lambda: setattr(me, 5, 1)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(__name__, __doc__, __builtins__ is not None, __spec__ is None, __package__)

#> <class 'module'> math True
#> __main__ True Module objects: attributes, namespace as __dict__, own module objects, representation. True
#> 5 True
#> 6 6
#> name 'added' is not defined
#> module '__main__' has no attribute 'added'
#> ('abab', 'abab', True) abab
#> False False True True True True True
#> 'module' object is not callable
#> 'module' object is not subscriptable
#> object of type 'module' has no len()
#> unsupported operand type(s) for +: 'module' and 'int'
#> 'module' object is not iterable
#> attribute name must be string, not 'int'
#> __main__ Module objects: attributes, namespace as __dict__, own module objects, representation. True True None
