#@ exit: 1
"""Module objects made by a program: attributes, repr, dir, wrong arguments."""
import types


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


M = types.ModuleType
m = M("made", "its doc")
print(m, m.__name__, m.__doc__, m.__package__, m.__loader__, m.__spec__, sorted(m.__dict__), sorted(dir(m)))
m.value = 5
print(m.value, m.__dict__["value"], "value" in dir(m), show(delattr, m, "value"), show(delattr, m, "value"), show(lambda: m.value))
print(show(M), show(M, 5), show(M, "a", "b", "c"), show(M, name="kw").startswith("<module 'kw'"), M("x").__doc__, M("y", doc="d").__doc__, show(M, nme="x"), show(M, doc="d"))
m.__name__ = "renamed"
print(m, m.__name__)
del m.__name__
print(repr(m), show(lambda: m.__name__), show(lambda: m.nothing))
m.__name__ = 5
print(repr(m), show(lambda: m.nothing))
for name in ["__dict__", "__class__"]:
    print(name, show(setattr, m, name, 5), show(delattr, m, name))
m.__getattr__ = lambda name: "dynamic " + name
print(m.anything, m.other, getattr(m, "third"), hasattr(m, "x"))
m.__dir__ = lambda: ["b", "a"]
print(dir(m))
print(m.__repr__()[:8], M.__repr__(M("z")), show(M.__repr__, 5), M.__getattribute__(M("z"), "__name__"), show(M("z").__getattribute__, "nope"), show(M("z").__setattr__, "a", 1), show(M("z").__delattr__, "a"))


print(show(again.__init__, "second", "doc2"), again.__name__, again.__doc__, again.kept, show(again.__init__), show(again.__init__, 5))


class Sub(M):
    constant = 7

    def method(self):
        return self.__name__

    @property
    def computed(self):
        return self.__name__ * 2


s = Sub("sub")
print(s, s.constant, s.method(), s.computed, show(setattr, s, "computed", 1), isinstance(s, M), type(s).__name__)
print(M("annotated").__annotations__, M("q") == M("q"), show(lambda: s()), show(lambda: s < s), bool(s))

#> <module 'made'> made its doc None None None ['__doc__', '__loader__', '__name__', '__package__', '__spec__'] ['__doc__', '__loader__', '__name__', '__package__', '__spec__']
#> 5 5 True None AttributeError: 'module' object has no attribute 'value' AttributeError: module 'made' has no attribute 'value'
#> TypeError: module() missing required argument 'name' (pos 1) TypeError: module() argument 'name' must be str, not int TypeError: module() takes at most 2 arguments (3 given) True None d TypeError: module() missing required argument 'name' (pos 1) TypeError: module() missing required argument 'name' (pos 1)
#> <module 'renamed'> renamed
#> <module '?'> AttributeError: module has no attribute '__name__' AttributeError: module has no attribute 'nothing'
#> <module 5> AttributeError: module has no attribute 'nothing'
#> __dict__ AttributeError: readonly attribute AttributeError: readonly attribute
#> __class__ TypeError: __class__ must be set to a class, not 'int' object TypeError: can't delete __class__ attribute
#> dynamic anything dynamic other dynamic third True
#> ['a', 'b']
#> <module  <module 'z'> TypeError: descriptor '__repr__' requires a 'module' object but received a 'int' z AttributeError: module 'z' has no attribute 'nope' None AttributeError: 'module' object has no attribute 'a'
#! Traceback (most recent call last):
#!   File "made_modules.py", line 34, in <module>
#!     print(show(again.__init__, "second", "doc2"), again.__name__, again.__doc__, again.kept, show(again.__init__), show(again.__init__, 5))
#!                ^^^^^
#! NameError: name 'again' is not defined
