# Classes made by functions, abstract context managers, what exit stacks hold, copies of odd things.
import contextlib
import copy
import operator
import types
import weakref


class Meta(type):
    @classmethod
    def __prepare__(metacls, name, bases, **keywords):
        print("prepare", name, bases, keywords)
        return {"made": True}

    def __new__(metacls, name, bases, namespace, **keywords):
        return super().__new__(metacls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)


class Base(metaclass=Meta):
    pass


def fill(namespace):
    namespace["x"] = 5


A = types.new_class("A", (Base,), {"flag": 1}, fill)
print(A, A.x, A.made, type(A).__name__, A.__mro__[1:])
print(types.prepare_class("B", (Base,), {"metaclass": type, "k": 2}))
print(types.prepare_class("C")[0], types.prepare_class("D", (int,))[1:])


class Other(type):
    pass


class Second(metaclass=Other):
    pass


try:
    types.prepare_class("E", (Base, Second))
except TypeError as error:
    print(error)


class Entries:
    def __mro_entries__(self, bases):
        return (int,)


made = types.new_class("F", (Entries(),))
print(made.__bases__, len(made.__orig_bases__), types.get_original_bases(made) == made.__orig_bases__, types.get_original_bases(bool))
try:
    types.get_original_bases(5)
except TypeError as error:
    print(error)


class Half(contextlib.AbstractContextManager):
    pass


class Scratch:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return None


class Not(Scratch):
    __exit__ = None


class Full(contextlib.AbstractContextManager):
    def __exit__(self, kind, error, tb):
        print("leaving", kind)
        return True


try:
    Half()
except TypeError as error:
    print(error)
print(issubclass(Scratch, contextlib.AbstractContextManager), issubclass(Not, contextlib.AbstractContextManager))
print(isinstance(contextlib.nullcontext(), contextlib.AbstractContextManager), issubclass(contextlib.ExitStack, contextlib.AbstractContextManager))
print(isinstance(contextlib.nullcontext(), contextlib.AbstractAsyncContextManager), issubclass(Scratch, contextlib.AbstractAsyncContextManager))
with Full() as full:
    1 / 0
print(isinstance(full, Full))


@contextlib.contextmanager
def plain():
    yield 1


print(isinstance(plain(), contextlib.AbstractContextManager))
with contextlib.ExitStack() as stack:
    stack.enter_context(full)
    stack.push(full)
    stack.callback(print, "called back")
    held = [entry[1] for entry in stack._exit_callbacks]
    print([getattr(f, "__self__", None) is full for f in held], held[-1].__wrapped__ is print)

print(operator.__lt__(1, 2), operator.__add__ is operator.add, operator.__not__([]), operator.__contains__("abc", "b"), operator.__iadd__([1], [2]))
s = slice([1], 2)
print(copy.copy(s) is s, copy.deepcopy(s) == s, copy.deepcopy(s).start is s.start)


class Target:
    def method(self):
        return self


t = Target()
bound = copy.deepcopy(t.method)
print(bound() is t, type(bound()).__name__)
r = weakref.ref(t)
print(copy.copy(r) is r, copy.deepcopy(r) is r)
values = weakref.WeakValueDictionary({(1, 2): t})
again = copy.deepcopy(values)
print(list(again.keys()), again[(1, 2)] is t, type(copy.copy(values)).__name__)
keys = weakref.WeakKeyDictionary({t: [1]})
again = copy.deepcopy(keys)
print(again[t], again[t] is keys[t])

#> prepare Base () {}
#> prepare A (<class '__main__.Base'>,) {'flag': 1}
#> <class '__main__.A'> 5 True Meta (<class '__main__.Base'>, <class 'object'>)
#> prepare B (<class '__main__.Base'>,) {'k': 2}
#> (<class '__main__.Meta'>, {'made': True}, {'k': 2})
#> <class 'type'> ({}, {})
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> (<class 'int'>,) 1 True (<class 'int'>,)
#> Expected an instance of type, not 'int'
#> Can't instantiate abstract class Half without an implementation for abstract method '__exit__'
#> True False
#> True True
#> True False
#> leaving <class 'ZeroDivisionError'>
#> True
#> True
#> [True, True, False] True
#> called back
#> leaving None
#> leaving None
#> True True True True [1, 2]
#> True True False
#> False Target
#> True True
#> [(1, 2)] True WeakValueDictionary
#> [1] False
