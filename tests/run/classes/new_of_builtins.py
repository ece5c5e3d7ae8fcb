# `X.__new__` of builtin types: what it takes, what it refuses, whose it is.
import array
import collections
import types


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", f(*args, **kwargs))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class MyInt(int):
    pass


class MyTuple(tuple):
    pass


class Plain:
    pass


KINDS = [int, float, complex, bool, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice]
for kind in KINDS:
    told("object of " + kind.__name__, object.__new__, kind)
    told("int for " + kind.__name__, int.__new__, kind)
    told(kind.__name__ + " for int", kind.__new__, int)
for kind in (type, property, super, classmethod, staticmethod, enumerate, Exception, OSError, types.GeneratorType):
    told("object of " + kind.__name__, object.__new__, kind)
for kind in (MyInt, MyTuple, collections.deque, array.array, type(None), collections.defaultdict):
    told("object of " + kind.__name__, object.__new__, kind)
    if kind is not collections.defaultdict:
        told("dict for " + kind.__name__, dict.__new__, kind)
for wrong in (5, None, "int", Plain()):
    told("no type", int.__new__, wrong) if not isinstance(wrong, Plain) else None
told("nothing", int.__new__)
told("nothing", object.__new__)
told("nothing", tuple.__new__)
told("exception for another", Exception.__new__, OSError)
told("exception for a subclass", lambda: type(ValueError.__new__(UnicodeError)))
told("keyword", lambda: int.__new__(int, "12", base=5))
told("unknown keyword", lambda: tuple.__new__(tuple, nope=1))
told("int of MyInt", lambda: type(int.__new__(MyInt, "7")))
told("tuple of MyTuple", lambda: tuple.__new__(MyTuple, "ab"))

# It belongs to the type, and is always the same object.
print(int.__new__ is int.__new__, int.__new__ is not object.__new__, MyInt.__new__ is int.__new__)
print(Plain.__new__ is object.__new__, MyTuple.__new__ == tuple.__new__, int.__new__ == tuple.__new__)
print(int.__new__.__name__, int.__new__.__qualname__, int.__new__.__self__, MyTuple.__new__.__self__)
print(type(int.__new__).__name__, repr(list.__new__)[:44])


class Unsafe(str):
    def __new__(cls, text):
        return object.__new__(cls)


class Odd(Exception):
    def __new__(cls, text):
        return object.__new__(cls)


class Other(Plain):
    def __new__(cls):
        return Plain.__new__(int)


class Twice(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b, a))


class Third(Twice):
    def __new__(cls, a):
        return super().__new__(cls, a, a)


class Borrowed(Plain):
    __new__ = object.__new__


told("str", Unsafe, "x")
told("exception", Odd, "x")
told("int", Other)
told("tuple", Twice, 1, 2)
told("tuple", Third, 3)
told("plain", lambda: type(Borrowed()).__name__)
told("of a class with its own", tuple.__new__, Third, (9, 8))


class One:
    only = None

    def __new__(cls, *args):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only


print(One() is One(1, 2))


class Meta(type):
    def __new__(mcls, name, bases, body):
        body["made"] = name.lower()
        return type.__new__(mcls, name, bases, body)


class Made(metaclass=Meta):
    pass


print(Made.made, type(Made).__name__)
told("type for int", type.__new__, int, "x", (), {})

#> object of int !! TypeError object.__new__(int) is not safe, use int.__new__()
#> int for int -> 0
#> int for int -> 0
#> object of float !! TypeError object.__new__(float) is not safe, use float.__new__()
#> int for float !! TypeError int.__new__(float): float is not a subtype of int
#> float for int !! TypeError float.__new__(int): int is not a subtype of float
#> object of complex !! TypeError object.__new__(complex) is not safe, use complex.__new__()
#> int for complex !! TypeError int.__new__(complex): complex is not a subtype of int
#> complex for int !! TypeError complex.__new__(int): int is not a subtype of complex
#> object of bool !! TypeError object.__new__(bool) is not safe, use bool.__new__()
#> int for bool !! TypeError int.__new__(bool) is not safe, use bool.__new__()
#> bool for int !! TypeError bool.__new__(int): int is not a subtype of bool
#> object of str !! TypeError object.__new__(str) is not safe, use str.__new__()
#> int for str !! TypeError int.__new__(str): str is not a subtype of int
#> str for int !! TypeError str.__new__(int): int is not a subtype of str
#> object of bytes !! TypeError object.__new__(bytes) is not safe, use bytes.__new__()
#> int for bytes !! TypeError int.__new__(bytes): bytes is not a subtype of int
#> bytes for int !! TypeError bytes.__new__(int): int is not a subtype of bytes
#> object of bytearray !! TypeError object.__new__(bytearray) is not safe, use bytearray.__new__()
#> int for bytearray !! TypeError int.__new__(bytearray): bytearray is not a subtype of int
#> bytearray for int !! TypeError bytearray.__new__(int): int is not a subtype of bytearray
#> object of list !! TypeError object.__new__(list) is not safe, use list.__new__()
#> int for list !! TypeError int.__new__(list): list is not a subtype of int
#> list for int !! TypeError list.__new__(int): int is not a subtype of list
#> object of tuple !! TypeError object.__new__(tuple) is not safe, use tuple.__new__()
#> int for tuple !! TypeError int.__new__(tuple): tuple is not a subtype of int
#> tuple for int !! TypeError tuple.__new__(int): int is not a subtype of tuple
#> object of dict !! TypeError object.__new__(dict) is not safe, use dict.__new__()
#> int for dict !! TypeError int.__new__(dict): dict is not a subtype of int
#> dict for int !! TypeError dict.__new__(int): int is not a subtype of dict
#> object of set !! TypeError object.__new__(set) is not safe, use set.__new__()
#> int for set !! TypeError int.__new__(set): set is not a subtype of int
#> set for int !! TypeError set.__new__(int): int is not a subtype of set
#> object of frozenset !! TypeError object.__new__(frozenset) is not safe, use frozenset.__new__()
#> int for frozenset !! TypeError int.__new__(frozenset): frozenset is not a subtype of int
#> frozenset for int !! TypeError frozenset.__new__(int): int is not a subtype of frozenset
#> object of range !! TypeError object.__new__(range) is not safe, use range.__new__()
#> int for range !! TypeError int.__new__(range): range is not a subtype of int
#> range for int !! TypeError range.__new__(int): int is not a subtype of range
#> object of slice !! TypeError object.__new__(slice) is not safe, use slice.__new__()
#> int for slice !! TypeError int.__new__(slice): slice is not a subtype of int
#> slice for int !! TypeError slice.__new__(int): int is not a subtype of slice
#> object of type !! TypeError object.__new__(type) is not safe, use type.__new__()
#> object of property !! TypeError object.__new__(property) is not safe, use property.__new__()
#> object of super !! TypeError object.__new__(super) is not safe, use super.__new__()
#> object of classmethod !! TypeError object.__new__(classmethod) is not safe, use classmethod.__new__()
#> object of staticmethod !! TypeError object.__new__(staticmethod) is not safe, use staticmethod.__new__()
#> object of enumerate !! TypeError object.__new__(enumerate) is not safe, use enumerate.__new__()
#> object of Exception !! TypeError object.__new__(Exception) is not safe, use Exception.__new__()
#> object of OSError !! TypeError object.__new__(OSError) is not safe, use OSError.__new__()
#> object of generator !! TypeError object.__new__(generator) is not safe, use generator.__new__()
#> object of MyInt !! TypeError object.__new__(MyInt) is not safe, use MyInt.__new__()
#> dict for MyInt !! TypeError dict.__new__(MyInt): MyInt is not a subtype of dict
#> object of MyTuple !! TypeError object.__new__(MyTuple) is not safe, use MyTuple.__new__()
#> dict for MyTuple !! TypeError dict.__new__(MyTuple): MyTuple is not a subtype of dict
#> object of deque !! TypeError object.__new__(collections.deque) is not safe, use collections.deque.__new__()
#> dict for deque !! TypeError dict.__new__(collections.deque): collections.deque is not a subtype of dict
#> object of array !! TypeError object.__new__(array.array) is not safe, use array.array.__new__()
#> dict for array !! TypeError dict.__new__(array.array): array.array is not a subtype of dict
#> object of NoneType !! TypeError object.__new__(NoneType) is not safe, use NoneType.__new__()
#> dict for NoneType !! TypeError dict.__new__(NoneType): NoneType is not a subtype of dict
#> object of defaultdict !! TypeError object.__new__(collections.defaultdict) is not safe, use collections.defaultdict.__new__()
#> no type !! TypeError int.__new__(X): X is not a type object (int)
#> no type !! TypeError int.__new__(X): X is not a type object (NoneType)
#> no type !! TypeError int.__new__(X): X is not a type object (str)
#> nothing !! TypeError int.__new__(): not enough arguments
#> nothing !! TypeError object.__new__(): not enough arguments
#> nothing !! TypeError tuple.__new__(): not enough arguments
#> exception for another !! TypeError Exception.__new__(OSError) is not safe, use OSError.__new__()
#> exception for a subclass -> <class 'UnicodeError'>
#> keyword -> 7
#> unknown keyword !! TypeError tuple() takes no keyword arguments
#> int of MyInt -> <class '__main__.MyInt'>
#> tuple of MyTuple -> ('a', 'b')
#> True True True
#> True True False
#> __new__ int.__new__ <class 'int'> <class 'tuple'>
#> builtin_function_or_method <built-in method __new__ of type object at 0
#> str !! TypeError object.__new__(Unsafe) is not safe, use str.__new__()
#> exception !! TypeError object.__new__(Odd) is not safe, use Exception.__new__()
#> int !! TypeError object.__new__(int) is not safe, use int.__new__()
#> tuple -> (1, 2, 1)
#> tuple -> (3, 3, 3)
#> plain -> Borrowed
#> of a class with its own -> (9, 8)
#> True
#> made Meta
#> type for int !! TypeError type.__new__(int): int is not a subtype of type
