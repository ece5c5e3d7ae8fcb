# What classes and objects say of the memory they take.
import abc
import sys


class Plain:
    pass


class Slotted:
    __slots__ = ("a", "b")


class Empty:
    __slots__ = ()


class OnlyDict:
    __slots__ = ("__dict__",)


class OnlyWeak:
    __slots__ = ("__weakref__",)


class Number(int):
    pass


class Items(list):
    pass


class MoreItems(Items):
    __slots__ = ("x",)


class Fault(Exception):
    pass


class Meta(type):
    pass


class Pair(tuple):
    pass


class Text(str):
    __slots__ = ()


class Abstract(abc.ABC):
    @abc.abstractmethod
    def f(self):
        pass


class Concrete(Abstract):
    def f(self):
        pass


BITS = {5: "sequence", 6: "mapping", 9: "heap", 10: "base", 20: "abstract", 24: "int", 25: "list", 26: "tuple",
        27: "bytes", 28: "str", 29: "dict", 30: "exception", 31: "type"}

for cls in (Plain, Slotted, Empty, OnlyDict, OnlyWeak, Number, Items, MoreItems, Fault, Meta, Pair, Text, Abstract,
            Concrete, object, int, bool, str, bytes, list, tuple, dict, set, type, range, slice, ValueError, OSError,
            SyntaxError, type(None), type(len), type(lambda: 0), float, complex, memoryview, bytearray):
    flags = [name for bit, name in BITS.items() if cls.__flags__ >> bit & 1]
    print(cls.__name__, cls.__basicsize__, cls.__itemsize__, cls.__dictoffset__, cls.__weakrefoffset__, flags)

for value in (Plain(), Slotted(), Number(5), Items([1, 2]), Fault(), Pair((1,)), 5, 2**100, 0, "abc", "中", (1, 2), [1],
              [], {}, {1: 2}, {"a": 1}, set(), 1.0, 1j, None, object(), b"ab", range(3), slice(1), {}.keys(), iter([])):
    print(type(value).__name__, value.__sizeof__(), sys.getsizeof(value))


class Heavy:
    def __sizeof__(self):
        return 1000


class Wrong:
    def __sizeof__(self):
        return "x"


print(sys.getsizeof(Heavy()), sys.getsizeof(Wrong(), "default"))
try:
    sys.getsizeof(Wrong())
except TypeError as e:
    print(e)

#> Plain 16 0 -1 -32 ['heap', 'base']
#> Slotted 32 0 0 0 ['heap', 'base']
#> Empty 16 0 0 0 ['heap', 'base']
#> OnlyDict 16 0 -1 0 ['heap', 'base']
#> OnlyWeak 16 0 0 -32 ['heap', 'base']
#> Number 24 4 -1 0 ['heap', 'base', 'int']
#> Items 40 0 -1 -32 ['sequence', 'heap', 'base', 'list']
#> MoreItems 48 0 -1 -32 ['sequence', 'heap', 'base', 'list']
#> Fault 72 0 16 -32 ['heap', 'base', 'exception']
#> Meta 920 40 264 368 ['heap', 'base', 'type']
#> Pair 24 8 -1 0 ['sequence', 'heap', 'base', 'tuple']
#> Text 64 0 0 0 ['heap', 'base', 'str']
#> Abstract 16 0 -1 -32 ['heap', 'base', 'abstract']
#> Concrete 16 0 -1 -32 ['heap', 'base']
#> object 16 0 0 0 ['base']
#> int 24 4 0 0 ['base', 'int']
#> bool 24 4 0 0 ['int']
#> str 64 0 0 0 ['base', 'str']
#> bytes 33 1 0 0 ['base', 'bytes']
#> list 40 0 0 0 ['sequence', 'base', 'list']
#> tuple 24 8 0 0 ['sequence', 'base', 'tuple']
#> dict 48 0 0 0 ['mapping', 'base', 'dict']
#> set 200 0 0 192 ['base']
#> type 920 40 264 368 ['base', 'type']
#> range 48 0 0 0 ['sequence']
#> slice 40 0 0 0 []
#> ValueError 72 0 16 0 ['base', 'exception']
#> OSError 112 0 16 0 ['base', 'exception']
#> SyntaxError 136 0 16 0 ['base', 'exception']
#> NoneType 16 0 0 0 []
#> builtin_function_or_method 56 0 0 40 []
#> function 144 0 88 96 []
#> float 24 0 0 0 ['base']
#> complex 32 0 0 0 ['base']
#> memoryview 144 8 0 136 ['sequence']
#> bytearray 56 0 0 0 ['base']
#> Plain 16 48
#> Slotted 32 48
#> Number 28 60
#> Items 56 88
#> Fault 72 104
#> Pair 32 64
#> int 28 28
#> int 40 40
#> int 28 28
#> str 44 44
#> str 60 60
#> tuple 40 56
#> list 48 64
#> list 40 56
#> dict 48 64
#> dict 208 224
#> dict 168 184
#> set 200 216
#> float 24 24
#> complex 32 32
#> NoneType 16 16
#> object 16 16
#> bytes 35 35
#> range 48 48
#> slice 40 56
#> dict_keys 24 40
#> list_iterator 32 48
#> 1032 default
#> an integer is required
