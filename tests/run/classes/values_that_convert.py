"""Every conversion hook: __bool__, __int__, __index__, __float__, __complex__, __bytes__, __str__, __format__, __fspath__, __round__ … and wrong results."""
import math
import operator
import os


def attempt(label, work):
    try:
        print(label, repr(work()))
    except Exception as e:
        print(label, type(e).__name__, "|", e)


HOOKS = {
    "__bool__": bool, "__int__": int, "__index__": operator.index, "__float__": float, "__complex__": complex, "__bytes__": bytes, "__str__": str, "__repr__": repr,
    "__format__": lambda v: format(v, "x"), "__fspath__": os.fspath, "__round__": round, "__trunc__": math.trunc, "__floor__": math.floor, "__ceil__": math.ceil,
    "__len__": len, "__hash__": hash, "__abs__": abs, "__neg__": operator.neg, "__invert__": operator.inv, "__length_hint__": operator.length_hint, "__dir__": dir,
    "__iter__": iter, "__next__": next, "__reversed__": lambda v: type(reversed(v)).__name__, "__sizeof__": lambda v: v.__sizeof__(), "__call__": lambda v: v(),
}


class IntSub(int): pass
class FloatSub(float): pass
class StrSub(str): pass
class BytesSub(bytes): pass
class ComplexSub(complex): pass


RESULTS = [5, True, 2.5, "text", b"bytes", None, 3j, IntSub(7), FloatSub(1.5), StrSub("sub"), [1], -1, 2 ** 70, ...]
for hook, use in HOOKS.items():
    for result in RESULTS:
        if hook in ("__int__", "__index__", "__float__", "__complex__") and type(result) in (IntSub, FloatSub, ComplexSub, bool):
            continue
        v = type("V", (), {hook: lambda self, *a, r=result: r})()
        attempt(f"{hook} -> {result!r}:", lambda: use(v))
    none = type("N", (), {hook: None})()
    attempt(f"{hook} is None:", lambda: use(none))


class Index:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v


i = Index(3)
print([10, 20, 30, 40][i], "abcdef"[i:], [0] * i, "ab" * i, range(i), bytes(i), bin(i), hex(Index(255)), chr(Index(65)), int(i), float(i), complex(i), round(1.23456, i), math.factorial(i), "%d|%x|%c" % (i, i, Index(97)),
      f"{5:{3}}", divmod(7, int(i)), pow(2, 10, int(Index(7))), int("11", Index(2)), "x".center(Index(5), "-"), [1, 2, 3, 4, 5][Index(1):Index(-1):Index(2)], list(range(Index(0), Index(10), i)))
for work in (lambda: format(i, "d"), lambda: i + 1, lambda: f"{i:5}", lambda: "%f" % i, lambda: [1, 2][Index(5)], lambda: [1][Index("x")], lambda: math.sqrt(i), lambda: i == 3, lambda: hash(Index(1)) is not None, lambda: 1 << Index(2)):
    attempt("index", work)


class Both:
    def __int__(self): return 1
    def __index__(self): return 2
    def __float__(self): return 3.5
    def __trunc__(self): return 4
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __format__(self, spec): return f"format({spec})"
    def __bytes__(self): return b"bytes"
    def __bool__(self): return False
    def __len__(self): return 1


b = Both()
print(int(b), float(b), complex(b), operator.index(b), [0, 1, 2][b], str(b), repr(b), f"{b} {b!s} {b!r} {b:>{9}} {b!s:>5}", "%s %r %d %.1f" % (b, b, b, b), "{} {:x} {!r}".format(b, b, b), bytes(b), bool(b), not b, math.trunc(b), [b], {b: 1})


class OnlyFloat:
    def __float__(self): return 2.75


f = OnlyFloat()
attempt("float", lambda: (float(f), math.floor(f), math.ceil(f), math.sqrt(f), complex(f), "%.1f" % f, "%d" % 2.75))
for work in (lambda: int(f), lambda: round(f), lambda: "%d" % f, lambda: [1][f], lambda: operator.index(f), lambda: math.trunc(f), lambda: f * 2):
    attempt("float", work)


class OnlyTrunc:
    def __trunc__(self): return Index(9)


class Path:
    def __init__(self, p): self.p = p
    def __fspath__(self): return self.p


for p in ("a", b"b", 5, None, StrSub("s")):
    attempt("path", lambda: os.fspath(Path(p)))
attempt("path", lambda: os.fspath(5))
attempt("bytes", lambda: bytes(type("B", (BytesSub,), {"__bytes__": lambda s: b"hook"})(b"own")))
attempt("str sub", lambda: str(type("S", (str,), {"__str__": lambda s: "hook"})("own")))
attempt("int sub", lambda: int(type("I", (int,), {"__int__": lambda s: 9})(4)) + 0)
attempt("str of bytes", lambda: str(type("B2", (), {"__bytes__": lambda s: b"x"})(), "utf-8"))
attempt("bool order", lambda: bool(type("L", (), {"__len__": lambda s: 0})()))
attempt("bool over len", lambda: bool(type("L", (), {"__len__": lambda s: 0, "__bool__": lambda s: True})()))

#> __bool__ -> 5: TypeError | __bool__ should return bool, returned int
#> __bool__ -> True: True
#> __bool__ -> 2.5: TypeError | __bool__ should return bool, returned float
#> __bool__ -> 'text': TypeError | __bool__ should return bool, returned str
#> __bool__ -> b'bytes': TypeError | __bool__ should return bool, returned bytes
#> __bool__ -> None: TypeError | __bool__ should return bool, returned NoneType
#> __bool__ -> 3j: TypeError | __bool__ should return bool, returned complex
#> __bool__ -> 7: TypeError | __bool__ should return bool, returned IntSub
#> __bool__ -> 1.5: TypeError | __bool__ should return bool, returned FloatSub
#> __bool__ -> 'sub': TypeError | __bool__ should return bool, returned StrSub
#> __bool__ -> [1]: TypeError | __bool__ should return bool, returned list
#> __bool__ -> -1: TypeError | __bool__ should return bool, returned int
#> __bool__ -> 1180591620717411303424: TypeError | __bool__ should return bool, returned int
#> __bool__ -> Ellipsis: TypeError | __bool__ should return bool, returned ellipsis
#> __bool__ is None: TypeError | 'NoneType' object is not callable
#> __int__ -> 5: 5
#> __int__ -> 2.5: TypeError | __int__ returned non-int (type float)
#> __int__ -> 'text': TypeError | __int__ returned non-int (type str)
#> __int__ -> b'bytes': TypeError | __int__ returned non-int (type bytes)
#> __int__ -> None: TypeError | __int__ returned non-int (type NoneType)
#> __int__ -> 3j: TypeError | __int__ returned non-int (type complex)
#> __int__ -> 'sub': TypeError | __int__ returned non-int (type StrSub)
#> __int__ -> [1]: TypeError | __int__ returned non-int (type list)
#> __int__ -> -1: -1
#> __int__ -> 1180591620717411303424: 1180591620717411303424
#> __int__ -> Ellipsis: TypeError | __int__ returned non-int (type ellipsis)
#> __int__ is None: TypeError | 'NoneType' object is not callable
#> __index__ -> 5: 5
#> __index__ -> 2.5: TypeError | __index__ returned non-int (type float)
#> __index__ -> 'text': TypeError | __index__ returned non-int (type str)
#> __index__ -> b'bytes': TypeError | __index__ returned non-int (type bytes)
#> __index__ -> None: TypeError | __index__ returned non-int (type NoneType)
#> __index__ -> 3j: TypeError | __index__ returned non-int (type complex)
#> __index__ -> 'sub': TypeError | __index__ returned non-int (type StrSub)
#> __index__ -> [1]: TypeError | __index__ returned non-int (type list)
#> __index__ -> -1: -1
#> __index__ -> 1180591620717411303424: 1180591620717411303424
#> __index__ -> Ellipsis: TypeError | __index__ returned non-int (type ellipsis)
#> __index__ is None: TypeError | 'NoneType' object is not callable
#> __float__ -> 5: TypeError | V.__float__ returned non-float (type int)
#> __float__ -> 2.5: 2.5
#> __float__ -> 'text': TypeError | V.__float__ returned non-float (type str)
#> __float__ -> b'bytes': TypeError | V.__float__ returned non-float (type bytes)
#> __float__ -> None: TypeError | V.__float__ returned non-float (type NoneType)
#> __float__ -> 3j: TypeError | V.__float__ returned non-float (type complex)
#> __float__ -> 'sub': TypeError | V.__float__ returned non-float (type StrSub)
#> __float__ -> [1]: TypeError | V.__float__ returned non-float (type list)
#> __float__ -> -1: TypeError | V.__float__ returned non-float (type int)
#> __float__ -> 1180591620717411303424: TypeError | V.__float__ returned non-float (type int)
#> __float__ -> Ellipsis: TypeError | V.__float__ returned non-float (type ellipsis)
#> __float__ is None: TypeError | 'NoneType' object is not callable
#> __complex__ -> 5: TypeError | __complex__ returned non-complex (type int)
#> __complex__ -> 2.5: TypeError | __complex__ returned non-complex (type float)
#> __complex__ -> 'text': TypeError | __complex__ returned non-complex (type str)
#> __complex__ -> b'bytes': TypeError | __complex__ returned non-complex (type bytes)
#> __complex__ -> None: TypeError | __complex__ returned non-complex (type NoneType)
#> __complex__ -> 3j: 3j
#> __complex__ -> 'sub': TypeError | __complex__ returned non-complex (type StrSub)
#> __complex__ -> [1]: TypeError | __complex__ returned non-complex (type list)
#> __complex__ -> -1: TypeError | __complex__ returned non-complex (type int)
#> __complex__ -> 1180591620717411303424: TypeError | __complex__ returned non-complex (type int)
#> __complex__ -> Ellipsis: TypeError | __complex__ returned non-complex (type ellipsis)
#> __complex__ is None: TypeError | 'NoneType' object is not callable
#> __bytes__ -> 5: TypeError | __bytes__ returned non-bytes (type int)
#> __bytes__ -> True: TypeError | __bytes__ returned non-bytes (type bool)
#> __bytes__ -> 2.5: TypeError | __bytes__ returned non-bytes (type float)
#> __bytes__ -> 'text': TypeError | __bytes__ returned non-bytes (type str)
#> __bytes__ -> b'bytes': b'bytes'
#> __bytes__ -> None: TypeError | __bytes__ returned non-bytes (type NoneType)
#> __bytes__ -> 3j: TypeError | __bytes__ returned non-bytes (type complex)
#> __bytes__ -> 7: TypeError | __bytes__ returned non-bytes (type IntSub)
#> __bytes__ -> 1.5: TypeError | __bytes__ returned non-bytes (type FloatSub)
#> __bytes__ -> 'sub': TypeError | __bytes__ returned non-bytes (type StrSub)
#> __bytes__ -> [1]: TypeError | __bytes__ returned non-bytes (type list)
#> __bytes__ -> -1: TypeError | __bytes__ returned non-bytes (type int)
#> __bytes__ -> 1180591620717411303424: TypeError | __bytes__ returned non-bytes (type int)
#> __bytes__ -> Ellipsis: TypeError | __bytes__ returned non-bytes (type ellipsis)
#> __bytes__ is None: TypeError | 'NoneType' object is not callable
#> __str__ -> 5: TypeError | __str__ returned non-string (type int)
#> __str__ -> True: TypeError | __str__ returned non-string (type bool)
#> __str__ -> 2.5: TypeError | __str__ returned non-string (type float)
#> __str__ -> 'text': 'text'
#> __str__ -> b'bytes': TypeError | __str__ returned non-string (type bytes)
#> __str__ -> None: TypeError | __str__ returned non-string (type NoneType)
#> __str__ -> 3j: TypeError | __str__ returned non-string (type complex)
#> __str__ -> 7: TypeError | __str__ returned non-string (type IntSub)
#> __str__ -> 1.5: TypeError | __str__ returned non-string (type FloatSub)
#> __str__ -> 'sub': 'sub'
#> __str__ -> [1]: TypeError | __str__ returned non-string (type list)
#> __str__ -> -1: TypeError | __str__ returned non-string (type int)
#> __str__ -> 1180591620717411303424: TypeError | __str__ returned non-string (type int)
#> __str__ -> Ellipsis: TypeError | __str__ returned non-string (type ellipsis)
#> __str__ is None: TypeError | 'NoneType' object is not callable
#> __repr__ -> 5: TypeError | __repr__ returned non-string (type int)
#> __repr__ -> True: TypeError | __repr__ returned non-string (type bool)
#> __repr__ -> 2.5: TypeError | __repr__ returned non-string (type float)
#> __repr__ -> 'text': 'text'
#> __repr__ -> b'bytes': TypeError | __repr__ returned non-string (type bytes)
#> __repr__ -> None: TypeError | __repr__ returned non-string (type NoneType)
#> __repr__ -> 3j: TypeError | __repr__ returned non-string (type complex)
#> __repr__ -> 7: TypeError | __repr__ returned non-string (type IntSub)
#> __repr__ -> 1.5: TypeError | __repr__ returned non-string (type FloatSub)
#> __repr__ -> 'sub': 'sub'
#> __repr__ -> [1]: TypeError | __repr__ returned non-string (type list)
#> __repr__ -> -1: TypeError | __repr__ returned non-string (type int)
#> __repr__ -> 1180591620717411303424: TypeError | __repr__ returned non-string (type int)
#> __repr__ -> Ellipsis: TypeError | __repr__ returned non-string (type ellipsis)
#> __repr__ is None: TypeError | 'NoneType' object is not callable
#> __format__ -> 5: TypeError | __format__ must return a str, not int
#> __format__ -> True: TypeError | __format__ must return a str, not bool
#> __format__ -> 2.5: TypeError | __format__ must return a str, not float
#> __format__ -> 'text': 'text'
#> __format__ -> b'bytes': TypeError | __format__ must return a str, not bytes
#> __format__ -> None: TypeError | __format__ must return a str, not NoneType
#> __format__ -> 3j: TypeError | __format__ must return a str, not complex
#> __format__ -> 7: TypeError | __format__ must return a str, not IntSub
#> __format__ -> 1.5: TypeError | __format__ must return a str, not FloatSub
#> __format__ -> 'sub': 'sub'
#> __format__ -> [1]: TypeError | __format__ must return a str, not list
#> __format__ -> -1: TypeError | __format__ must return a str, not int
#> __format__ -> 1180591620717411303424: TypeError | __format__ must return a str, not int
#> __format__ -> Ellipsis: TypeError | __format__ must return a str, not ellipsis
#> __format__ is None: TypeError | 'NoneType' object is not callable
#> __fspath__ -> 5: TypeError | expected V.__fspath__() to return str or bytes, not int
#> __fspath__ -> True: TypeError | expected V.__fspath__() to return str or bytes, not bool
#> __fspath__ -> 2.5: TypeError | expected V.__fspath__() to return str or bytes, not float
#> __fspath__ -> 'text': 'text'
#> __fspath__ -> b'bytes': b'bytes'
#> __fspath__ -> None: TypeError | expected V.__fspath__() to return str or bytes, not NoneType
#> __fspath__ -> 3j: TypeError | expected V.__fspath__() to return str or bytes, not complex
#> __fspath__ -> 7: TypeError | expected V.__fspath__() to return str or bytes, not IntSub
#> __fspath__ -> 1.5: TypeError | expected V.__fspath__() to return str or bytes, not FloatSub
#> __fspath__ -> 'sub': 'sub'
#> __fspath__ -> [1]: TypeError | expected V.__fspath__() to return str or bytes, not list
#> __fspath__ -> -1: TypeError | expected V.__fspath__() to return str or bytes, not int
#> __fspath__ -> 1180591620717411303424: TypeError | expected V.__fspath__() to return str or bytes, not int
#> __fspath__ -> Ellipsis: TypeError | expected V.__fspath__() to return str or bytes, not ellipsis
#> __fspath__ is None: TypeError | 'NoneType' object is not callable
#> __round__ -> 5: 5
#> __round__ -> True: True
#> __round__ -> 2.5: 2.5
#> __round__ -> 'text': 'text'
#> __round__ -> b'bytes': b'bytes'
#> __round__ -> None: None
#> __round__ -> 3j: 3j
#> __round__ -> 7: 7
#> __round__ -> 1.5: 1.5
#> __round__ -> 'sub': 'sub'
#> __round__ -> [1]: [1]
#> __round__ -> -1: -1
#> __round__ -> 1180591620717411303424: 1180591620717411303424
#> __round__ -> Ellipsis: Ellipsis
#> __round__ is None: TypeError | 'NoneType' object is not callable
#> __trunc__ -> 5: 5
#> __trunc__ -> True: True
#> __trunc__ -> 2.5: 2.5
#> __trunc__ -> 'text': 'text'
#> __trunc__ -> b'bytes': b'bytes'
#> __trunc__ -> None: None
#> __trunc__ -> 3j: 3j
#> __trunc__ -> 7: 7
#> __trunc__ -> 1.5: 1.5
#> __trunc__ -> 'sub': 'sub'
#> __trunc__ -> [1]: [1]
#> __trunc__ -> -1: -1
#> __trunc__ -> 1180591620717411303424: 1180591620717411303424
#> __trunc__ -> Ellipsis: Ellipsis
#> __trunc__ is None: TypeError | 'NoneType' object is not callable
#> __floor__ -> 5: 5
#> __floor__ -> True: True
#> __floor__ -> 2.5: 2.5
#> __floor__ -> 'text': 'text'
#> __floor__ -> b'bytes': b'bytes'
#> __floor__ -> None: None
#> __floor__ -> 3j: 3j
#> __floor__ -> 7: 7
#> __floor__ -> 1.5: 1.5
#> __floor__ -> 'sub': 'sub'
#> __floor__ -> [1]: [1]
#> __floor__ -> -1: -1
#> __floor__ -> 1180591620717411303424: 1180591620717411303424
#> __floor__ -> Ellipsis: Ellipsis
#> __floor__ is None: TypeError | 'NoneType' object is not callable
#> __ceil__ -> 5: 5
#> __ceil__ -> True: True
#> __ceil__ -> 2.5: 2.5
#> __ceil__ -> 'text': 'text'
#> __ceil__ -> b'bytes': b'bytes'
#> __ceil__ -> None: None
#> __ceil__ -> 3j: 3j
#> __ceil__ -> 7: 7
#> __ceil__ -> 1.5: 1.5
#> __ceil__ -> 'sub': 'sub'
#> __ceil__ -> [1]: [1]
#> __ceil__ -> -1: -1
#> __ceil__ -> 1180591620717411303424: 1180591620717411303424
#> __ceil__ -> Ellipsis: Ellipsis
#> __ceil__ is None: TypeError | 'NoneType' object is not callable
#> __len__ -> 5: 5
#> __len__ -> True: 1
#> __len__ -> 2.5: TypeError | 'float' object cannot be interpreted as an integer
#> __len__ -> 'text': TypeError | 'str' object cannot be interpreted as an integer
#> __len__ -> b'bytes': TypeError | 'bytes' object cannot be interpreted as an integer
#> __len__ -> None: TypeError | 'NoneType' object cannot be interpreted as an integer
#> __len__ -> 3j: TypeError | 'complex' object cannot be interpreted as an integer
#> __len__ -> 7: 7
#> __len__ -> 1.5: TypeError | 'FloatSub' object cannot be interpreted as an integer
#> __len__ -> 'sub': TypeError | 'StrSub' object cannot be interpreted as an integer
#> __len__ -> [1]: TypeError | 'list' object cannot be interpreted as an integer
#> __len__ -> -1: ValueError | __len__() should return >= 0
#> __len__ -> 1180591620717411303424: OverflowError | cannot fit 'int' into an index-sized integer
#> __len__ -> Ellipsis: TypeError | 'ellipsis' object cannot be interpreted as an integer
#> __len__ is None: TypeError | 'NoneType' object is not callable
#> __hash__ -> 5: 5
#> __hash__ -> True: 1
#> __hash__ -> 2.5: TypeError | __hash__ method should return an integer
#> __hash__ -> 'text': TypeError | __hash__ method should return an integer
#> __hash__ -> b'bytes': TypeError | __hash__ method should return an integer
#> __hash__ -> None: TypeError | __hash__ method should return an integer
#> __hash__ -> 3j: TypeError | __hash__ method should return an integer
#> __hash__ -> 7: 7
#> __hash__ -> 1.5: TypeError | __hash__ method should return an integer
#> __hash__ -> 'sub': TypeError | __hash__ method should return an integer
#> __hash__ -> [1]: TypeError | __hash__ method should return an integer
#> __hash__ -> -1: -2
#> __hash__ -> 1180591620717411303424: 512
#> __hash__ -> Ellipsis: TypeError | __hash__ method should return an integer
#> __hash__ is None: TypeError | unhashable type: 'N'
#> __abs__ -> 5: 5
#> __abs__ -> True: True
#> __abs__ -> 2.5: 2.5
#> __abs__ -> 'text': 'text'
#> __abs__ -> b'bytes': b'bytes'
#> __abs__ -> None: None
#> __abs__ -> 3j: 3j
#> __abs__ -> 7: 7
#> __abs__ -> 1.5: 1.5
#> __abs__ -> 'sub': 'sub'
#> __abs__ -> [1]: [1]
#> __abs__ -> -1: -1
#> __abs__ -> 1180591620717411303424: 1180591620717411303424
#> __abs__ -> Ellipsis: Ellipsis
#> __abs__ is None: TypeError | 'NoneType' object is not callable
#> __neg__ -> 5: 5
#> __neg__ -> True: True
#> __neg__ -> 2.5: 2.5
#> __neg__ -> 'text': 'text'
#> __neg__ -> b'bytes': b'bytes'
#> __neg__ -> None: None
#> __neg__ -> 3j: 3j
#> __neg__ -> 7: 7
#> __neg__ -> 1.5: 1.5
#> __neg__ -> 'sub': 'sub'
#> __neg__ -> [1]: [1]
#> __neg__ -> -1: -1
#> __neg__ -> 1180591620717411303424: 1180591620717411303424
#> __neg__ -> Ellipsis: Ellipsis
#> __neg__ is None: TypeError | 'NoneType' object is not callable
#> __invert__ -> 5: 5
#> __invert__ -> True: True
#> __invert__ -> 2.5: 2.5
#> __invert__ -> 'text': 'text'
#> __invert__ -> b'bytes': b'bytes'
#> __invert__ -> None: None
#> __invert__ -> 3j: 3j
#> __invert__ -> 7: 7
#> __invert__ -> 1.5: 1.5
#> __invert__ -> 'sub': 'sub'
#> __invert__ -> [1]: [1]
#> __invert__ -> -1: -1
#> __invert__ -> 1180591620717411303424: 1180591620717411303424
#> __invert__ -> Ellipsis: Ellipsis
#> __invert__ is None: TypeError | 'NoneType' object is not callable
#> __length_hint__ -> 5: 5
#> __length_hint__ -> True: 1
#> __length_hint__ -> 2.5: TypeError | __length_hint__ must be an integer, not float
#> __length_hint__ -> 'text': TypeError | __length_hint__ must be an integer, not str
#> __length_hint__ -> b'bytes': TypeError | __length_hint__ must be an integer, not bytes
#> __length_hint__ -> None: TypeError | __length_hint__ must be an integer, not NoneType
#> __length_hint__ -> 3j: TypeError | __length_hint__ must be an integer, not complex
#> __length_hint__ -> 7: 7
#> __length_hint__ -> 1.5: TypeError | __length_hint__ must be an integer, not FloatSub
#> __length_hint__ -> 'sub': TypeError | __length_hint__ must be an integer, not StrSub
#> __length_hint__ -> [1]: TypeError | __length_hint__ must be an integer, not list
#> __length_hint__ -> -1: ValueError | __length_hint__() should return >= 0
#> __length_hint__ -> 1180591620717411303424: OverflowError | Python int too large to convert to C ssize_t
#> __length_hint__ -> Ellipsis: TypeError | __length_hint__ must be an integer, not ellipsis
#> __length_hint__ is None: 0
#> __dir__ -> 5: TypeError | 'int' object is not iterable
#> __dir__ -> True: TypeError | 'bool' object is not iterable
#> __dir__ -> 2.5: TypeError | 'float' object is not iterable
#> __dir__ -> 'text': ['e', 't', 't', 'x']
#> __dir__ -> b'bytes': [98, 101, 115, 116, 121]
#> __dir__ -> None: TypeError | 'NoneType' object is not iterable
#> __dir__ -> 3j: TypeError | 'complex' object is not iterable
#> __dir__ -> 7: TypeError | 'IntSub' object is not iterable
#> __dir__ -> 1.5: TypeError | 'FloatSub' object is not iterable
#> __dir__ -> 'sub': ['b', 's', 'u']
#> __dir__ -> [1]: [1]
#> __dir__ -> -1: TypeError | 'int' object is not iterable
#> __dir__ -> 1180591620717411303424: TypeError | 'int' object is not iterable
#> __dir__ -> Ellipsis: TypeError | 'ellipsis' object is not iterable
#> __dir__ is None: TypeError | 'NoneType' object is not callable
#> __iter__ -> 5: TypeError | iter() returned non-iterator of type 'int'
#> __iter__ -> True: TypeError | iter() returned non-iterator of type 'bool'
#> __iter__ -> 2.5: TypeError | iter() returned non-iterator of type 'float'
#> __iter__ -> 'text': TypeError | iter() returned non-iterator of type 'str'
#> __iter__ -> b'bytes': TypeError | iter() returned non-iterator of type 'bytes'
#> __iter__ -> None: TypeError | iter() returned non-iterator of type 'NoneType'
#> __iter__ -> 3j: TypeError | iter() returned non-iterator of type 'complex'
#> __iter__ -> 7: TypeError | iter() returned non-iterator of type 'IntSub'
#> __iter__ -> 1.5: TypeError | iter() returned non-iterator of type 'FloatSub'
#> __iter__ -> 'sub': TypeError | iter() returned non-iterator of type 'StrSub'
#> __iter__ -> [1]: TypeError | iter() returned non-iterator of type 'list'
#> __iter__ -> -1: TypeError | iter() returned non-iterator of type 'int'
#> __iter__ -> 1180591620717411303424: TypeError | iter() returned non-iterator of type 'int'
#> __iter__ -> Ellipsis: TypeError | iter() returned non-iterator of type 'ellipsis'
#> __iter__ is None: TypeError | 'N' object is not iterable
#> __next__ -> 5: 5
#> __next__ -> True: True
#> __next__ -> 2.5: 2.5
#> __next__ -> 'text': 'text'
#> __next__ -> b'bytes': b'bytes'
#> __next__ -> None: None
#> __next__ -> 3j: 3j
#> __next__ -> 7: 7
#> __next__ -> 1.5: 1.5
#> __next__ -> 'sub': 'sub'
#> __next__ -> [1]: [1]
#> __next__ -> -1: -1
#> __next__ -> 1180591620717411303424: 1180591620717411303424
#> __next__ -> Ellipsis: Ellipsis
#> __next__ is None: TypeError | 'NoneType' object is not callable
#> __reversed__ -> 5: 'int'
#> __reversed__ -> True: 'bool'
#> __reversed__ -> 2.5: 'float'
#> __reversed__ -> 'text': 'str'
#> __reversed__ -> b'bytes': 'bytes'
#> __reversed__ -> None: 'NoneType'
#> __reversed__ -> 3j: 'complex'
#> __reversed__ -> 7: 'IntSub'
#> __reversed__ -> 1.5: 'FloatSub'
#> __reversed__ -> 'sub': 'StrSub'
#> __reversed__ -> [1]: 'list'
#> __reversed__ -> -1: 'int'
#> __reversed__ -> 1180591620717411303424: 'int'
#> __reversed__ -> Ellipsis: 'ellipsis'
#> __reversed__ is None: TypeError | 'N' object is not reversible
#> __sizeof__ -> 5: 5
#> __sizeof__ -> True: True
#> __sizeof__ -> 2.5: 2.5
#> __sizeof__ -> 'text': 'text'
#> __sizeof__ -> b'bytes': b'bytes'
#> __sizeof__ -> None: None
#> __sizeof__ -> 3j: 3j
#> __sizeof__ -> 7: 7
#> __sizeof__ -> 1.5: 1.5
#> __sizeof__ -> 'sub': 'sub'
#> __sizeof__ -> [1]: [1]
#> __sizeof__ -> -1: -1
#> __sizeof__ -> 1180591620717411303424: 1180591620717411303424
#> __sizeof__ -> Ellipsis: Ellipsis
#> __sizeof__ is None: TypeError | 'NoneType' object is not callable
#> __call__ -> 5: 5
#> __call__ -> True: True
#> __call__ -> 2.5: 2.5
#> __call__ -> 'text': 'text'
#> __call__ -> b'bytes': b'bytes'
#> __call__ -> None: None
#> __call__ -> 3j: 3j
#> __call__ -> 7: 7
#> __call__ -> 1.5: 1.5
#> __call__ -> 'sub': 'sub'
#> __call__ -> [1]: [1]
#> __call__ -> -1: -1
#> __call__ -> 1180591620717411303424: 1180591620717411303424
#> __call__ -> Ellipsis: Ellipsis
#> __call__ is None: TypeError | 'NoneType' object is not callable
#> 40 def [0, 0, 0] ababab range(0, 3) b'\x00\x00\x00' 0b11 0xff A 3 3.0 (3+0j) 1.235 6 3|3|a   5 (2, 1) 2 3 --x-- [2, 4] [0, 3, 6, 9]
#> index TypeError | unsupported format string passed to Index.__format__
#> index TypeError | unsupported operand type(s) for +: 'Index' and 'int'
#> index TypeError | unsupported format string passed to Index.__format__
#> index '3.000000'
#> index IndexError | list index out of range
#> index TypeError | __index__ returned non-int (type str)
#> index 1.7320508075688772
#> index False
#> index True
#> index TypeError | unsupported operand type(s) for <<: 'int' and 'Index'
#> 1 3.5 (3.5+0j) 2 2 str repr format() str repr format(>9)   str str repr 1 3.5 format() format(x) repr b'bytes' False True 4 [repr] {repr: 1}
#> float (2.75, 2, 3, 1.6583123951777, (2.75+0j), '2.8', '2')
#> float TypeError | int() argument must be a string, a bytes-like object or a real number, not 'OnlyFloat'
#> float TypeError | type OnlyFloat doesn't define __round__ method
#> float TypeError | %d format: a real number is required, not OnlyFloat
#> float TypeError | list indices must be integers or slices, not OnlyFloat
#> float TypeError | 'OnlyFloat' object cannot be interpreted as an integer
#> float TypeError | type OnlyFloat doesn't define __trunc__ method
#> float TypeError | unsupported operand type(s) for *: 'OnlyFloat' and 'int'
#> path 'a'
#> path b'b'
#> path TypeError | expected Path.__fspath__() to return str or bytes, not int
#> path TypeError | expected Path.__fspath__() to return str or bytes, not NoneType
#> path 's'
#> path TypeError | expected str, bytes or os.PathLike object, not int
#> bytes b'hook'
#> str sub 'hook'
#> int sub 9
#> str of bytes TypeError | decoding to str: need a bytes-like object, B2 found
#> bool order False
#> bool over len True
