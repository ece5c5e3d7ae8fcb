"""Messages name classes that are builtin ones in CPython with their modules."""

import array
import collections
import contextvars
import functools
import io
import itertools
import operator
import queue
import re
import struct
import sys
import types
import typing


def tell(f):
    try:
        return repr(f()).split(" at 0x")[0]
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def store(thing):
    thing.nosuch = 1


objects = [
    collections.OrderedDict(a=1),
    collections.defaultdict(int),
    collections.deque([1]),
    functools.partial(int, "1"),
    functools.lru_cache(len),
    io.StringIO("a"),
    io.BytesIO(b"a"),
    io.TextIOWrapper(io.BytesIO(b"a")),
    io.BufferedReader(io.BytesIO(b"a")),
    io.BufferedWriter(io.BytesIO()),
    array.array("i", [1]),
    struct.Struct("i"),
    re.compile("a"),
    re.match("a", "a"),
    operator.itemgetter(1),
    operator.attrgetter("a"),
    operator.methodcaller("a"),
    queue.SimpleQueue(),
    contextvars.ContextVar("v"),
    types.SimpleNamespace(a=1),
    typing.TypeVar("T"),
    typing.ParamSpec("P"),
    itertools.count(3),
    itertools.pairwise([]),
    collections.namedtuple("P", "x").x,
    sys.version_info,
    sys.flags,
]
for x in objects:
    cls = type(x)
    print(cls, cls.__name__, cls.__qualname__, cls.__module__)
    print("   ", tell(lambda: x.nosuch))
    print("   ", tell(lambda: cls.nosuch))
    print("   ", tell(lambda: store(cls)))
    print("   ", tell(lambda: -x))
    print("   ", tell(lambda: 1 - x))
    print("   ", tell(lambda: x < 5))
    print("   ", tell(lambda: [][x]))
    print("   ", tell(lambda: "a" + x))
    print("   ", tell(lambda: int(x)))
    print("   ", tell(lambda: format(x, "5")))

print("-- receivers")
print(tell(lambda: collections.deque.append(1, 2)))
print(tell(lambda: collections.defaultdict.__missing__(1, 2)))
print(tell(lambda: array.array.tobytes([])))
print(tell(lambda: re.Pattern.match(1, "a")))
print(tell(lambda: re.Match.group("a")))
print(tell(lambda: struct.Struct.pack(5)))
print(collections.deque.append, array.array.extend, re.Match.span, collections.deque.maxlen)
print("-- what takes no subclasses")
for cls in (typing.TypeVar, contextvars.ContextVar, operator.itemgetter, re.Pattern, itertools.pairwise):
    print(tell(lambda: type("Sub", (cls,), {}).__name__))
print("-- subclasses have names of their own")


class Own(collections.OrderedDict):
    note = 1


class Text(io.StringIO):
    pass


Own.note = 2
Text.more = 3
print(Own.note, Text.more, tell(lambda: Own().nosuch), tell(lambda: Own.nosuch), tell(lambda: Text() + 1), Own(a=1))

#> <class 'collections.OrderedDict'> OrderedDict OrderedDict collections
#>     AttributeError: 'collections.OrderedDict' object has no attribute 'nosuch'
#>     AttributeError: type object 'collections.OrderedDict' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'collections.OrderedDict'
#>     TypeError: bad operand type for unary -: 'collections.OrderedDict'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'collections.OrderedDict'
#>     TypeError: '<' not supported between instances of 'collections.OrderedDict' and 'int'
#>     TypeError: list indices must be integers or slices, not collections.OrderedDict
#>     TypeError: can only concatenate str (not "collections.OrderedDict") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'collections.OrderedDict'
#>     TypeError: unsupported format string passed to collections.OrderedDict.__format__
#> <class 'collections.defaultdict'> defaultdict defaultdict collections
#>     AttributeError: 'collections.defaultdict' object has no attribute 'nosuch'
#>     AttributeError: type object 'collections.defaultdict' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'collections.defaultdict'
#>     TypeError: bad operand type for unary -: 'collections.defaultdict'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'collections.defaultdict'
#>     TypeError: '<' not supported between instances of 'collections.defaultdict' and 'int'
#>     TypeError: list indices must be integers or slices, not collections.defaultdict
#>     TypeError: can only concatenate str (not "collections.defaultdict") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'collections.defaultdict'
#>     TypeError: unsupported format string passed to collections.defaultdict.__format__
#> <class 'collections.deque'> deque deque collections
#>     AttributeError: 'collections.deque' object has no attribute 'nosuch'
#>     AttributeError: type object 'collections.deque' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'collections.deque'
#>     TypeError: bad operand type for unary -: 'collections.deque'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'collections.deque'
#>     TypeError: '<' not supported between instances of 'collections.deque' and 'int'
#>     TypeError: list indices must be integers or slices, not collections.deque
#>     TypeError: can only concatenate str (not "collections.deque") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'collections.deque'
#>     TypeError: unsupported format string passed to collections.deque.__format__
#> <class 'functools.partial'> partial partial functools
#>     AttributeError: 'functools.partial' object has no attribute 'nosuch'
#>     AttributeError: type object 'functools.partial' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'functools.partial'
#>     TypeError: bad operand type for unary -: 'functools.partial'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'functools.partial'
#>     TypeError: '<' not supported between instances of 'functools.partial' and 'int'
#>     TypeError: list indices must be integers or slices, not functools.partial
#>     TypeError: can only concatenate str (not "functools.partial") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'functools.partial'
#>     TypeError: unsupported format string passed to functools.partial.__format__
#> <class 'functools._lru_cache_wrapper'> _lru_cache_wrapper _lru_cache_wrapper functools
#>     AttributeError: 'functools._lru_cache_wrapper' object has no attribute 'nosuch'
#>     AttributeError: type object 'functools._lru_cache_wrapper' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'functools._lru_cache_wrapper'
#>     TypeError: bad operand type for unary -: 'functools._lru_cache_wrapper'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'functools._lru_cache_wrapper'
#>     TypeError: '<' not supported between instances of 'functools._lru_cache_wrapper' and 'int'
#>     TypeError: list indices must be integers or slices, not functools._lru_cache_wrapper
#>     TypeError: can only concatenate str (not "functools._lru_cache_wrapper") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'functools._lru_cache_wrapper'
#>     TypeError: unsupported format string passed to functools._lru_cache_wrapper.__format__
#> <class '_io.StringIO'> StringIO StringIO _io
#>     AttributeError: '_io.StringIO' object has no attribute 'nosuch'
#>     AttributeError: type object '_io.StringIO' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type '_io.StringIO'
#>     TypeError: bad operand type for unary -: '_io.StringIO'
#>     TypeError: unsupported operand type(s) for -: 'int' and '_io.StringIO'
#>     TypeError: '<' not supported between instances of '_io.StringIO' and 'int'
#>     TypeError: list indices must be integers or slices, not _io.StringIO
#>     TypeError: can only concatenate str (not "_io.StringIO") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not '_io.StringIO'
#>     TypeError: unsupported format string passed to _io.StringIO.__format__
#> <class '_io.BytesIO'> BytesIO BytesIO _io
#>     AttributeError: '_io.BytesIO' object has no attribute 'nosuch'
#>     AttributeError: type object '_io.BytesIO' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type '_io.BytesIO'
#>     TypeError: bad operand type for unary -: '_io.BytesIO'
#>     TypeError: unsupported operand type(s) for -: 'int' and '_io.BytesIO'
#>     TypeError: '<' not supported between instances of '_io.BytesIO' and 'int'
#>     TypeError: list indices must be integers or slices, not _io.BytesIO
#>     TypeError: can only concatenate str (not "_io.BytesIO") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not '_io.BytesIO'
#>     TypeError: unsupported format string passed to _io.BytesIO.__format__
#> <class '_io.TextIOWrapper'> TextIOWrapper TextIOWrapper _io
#>     AttributeError: '_io.TextIOWrapper' object has no attribute 'nosuch'
#>     AttributeError: type object '_io.TextIOWrapper' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type '_io.TextIOWrapper'
#>     TypeError: bad operand type for unary -: '_io.TextIOWrapper'
#>     TypeError: unsupported operand type(s) for -: 'int' and '_io.TextIOWrapper'
#>     TypeError: '<' not supported between instances of '_io.TextIOWrapper' and 'int'
#>     TypeError: list indices must be integers or slices, not _io.TextIOWrapper
#>     TypeError: can only concatenate str (not "_io.TextIOWrapper") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not '_io.TextIOWrapper'
#>     TypeError: unsupported format string passed to _io.TextIOWrapper.__format__
#> <class '_io.BufferedReader'> BufferedReader BufferedReader _io
#>     AttributeError: '_io.BufferedReader' object has no attribute 'nosuch'
#>     AttributeError: type object '_io.BufferedReader' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type '_io.BufferedReader'
#>     TypeError: bad operand type for unary -: '_io.BufferedReader'
#>     TypeError: unsupported operand type(s) for -: 'int' and '_io.BufferedReader'
#>     TypeError: '<' not supported between instances of '_io.BufferedReader' and 'int'
#>     TypeError: list indices must be integers or slices, not _io.BufferedReader
#>     TypeError: can only concatenate str (not "_io.BufferedReader") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not '_io.BufferedReader'
#>     TypeError: unsupported format string passed to _io.BufferedReader.__format__
#> <class '_io.BufferedWriter'> BufferedWriter BufferedWriter _io
#>     AttributeError: '_io.BufferedWriter' object has no attribute 'nosuch'
#>     AttributeError: type object '_io.BufferedWriter' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type '_io.BufferedWriter'
#>     TypeError: bad operand type for unary -: '_io.BufferedWriter'
#>     TypeError: unsupported operand type(s) for -: 'int' and '_io.BufferedWriter'
#>     TypeError: '<' not supported between instances of '_io.BufferedWriter' and 'int'
#>     TypeError: list indices must be integers or slices, not _io.BufferedWriter
#>     TypeError: can only concatenate str (not "_io.BufferedWriter") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not '_io.BufferedWriter'
#>     TypeError: unsupported format string passed to _io.BufferedWriter.__format__
#> <class 'array.array'> array array array
#>     AttributeError: 'array.array' object has no attribute 'nosuch'
#>     AttributeError: type object 'array.array' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'array.array'
#>     TypeError: bad operand type for unary -: 'array.array'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'array.array'
#>     TypeError: '<' not supported between instances of 'array.array' and 'int'
#>     TypeError: list indices must be integers or slices, not array.array
#>     TypeError: can only concatenate str (not "array.array") to str
#>     ValueError: invalid literal for int() with base 10: b'\x01\x00\x00\x00'
#>     TypeError: unsupported format string passed to array.array.__format__
#> <class '_struct.Struct'> Struct Struct _struct
#>     AttributeError: '_struct.Struct' object has no attribute 'nosuch'
#>     AttributeError: type object '_struct.Struct' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type '_struct.Struct'
#>     TypeError: bad operand type for unary -: '_struct.Struct'
#>     TypeError: unsupported operand type(s) for -: 'int' and '_struct.Struct'
#>     TypeError: '<' not supported between instances of '_struct.Struct' and 'int'
#>     TypeError: list indices must be integers or slices, not _struct.Struct
#>     TypeError: can only concatenate str (not "_struct.Struct") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not '_struct.Struct'
#>     TypeError: unsupported format string passed to _struct.Struct.__format__
#> <class 're.Pattern'> Pattern Pattern re
#>     AttributeError: 're.Pattern' object has no attribute 'nosuch'
#>     AttributeError: type object 're.Pattern' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 're.Pattern'
#>     TypeError: bad operand type for unary -: 're.Pattern'
#>     TypeError: unsupported operand type(s) for -: 'int' and 're.Pattern'
#>     TypeError: '<' not supported between instances of 're.Pattern' and 'int'
#>     TypeError: list indices must be integers or slices, not re.Pattern
#>     TypeError: can only concatenate str (not "re.Pattern") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 're.Pattern'
#>     TypeError: unsupported format string passed to re.Pattern.__format__
#> <class 're.Match'> Match Match re
#>     AttributeError: 're.Match' object has no attribute 'nosuch'
#>     AttributeError: type object 're.Match' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 're.Match'
#>     TypeError: bad operand type for unary -: 're.Match'
#>     TypeError: unsupported operand type(s) for -: 'int' and 're.Match'
#>     TypeError: '<' not supported between instances of 're.Match' and 'int'
#>     TypeError: list indices must be integers or slices, not re.Match
#>     TypeError: can only concatenate str (not "re.Match") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 're.Match'
#>     TypeError: unsupported format string passed to re.Match.__format__
#> <class 'operator.itemgetter'> itemgetter itemgetter operator
#>     AttributeError: 'operator.itemgetter' object has no attribute 'nosuch'
#>     AttributeError: type object 'operator.itemgetter' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'operator.itemgetter'
#>     TypeError: bad operand type for unary -: 'operator.itemgetter'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'operator.itemgetter'
#>     TypeError: '<' not supported between instances of 'operator.itemgetter' and 'int'
#>     TypeError: list indices must be integers or slices, not operator.itemgetter
#>     TypeError: can only concatenate str (not "operator.itemgetter") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'operator.itemgetter'
#>     TypeError: unsupported format string passed to operator.itemgetter.__format__
#> <class 'operator.attrgetter'> attrgetter attrgetter operator
#>     AttributeError: 'operator.attrgetter' object has no attribute 'nosuch'
#>     AttributeError: type object 'operator.attrgetter' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'operator.attrgetter'
#>     TypeError: bad operand type for unary -: 'operator.attrgetter'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'operator.attrgetter'
#>     TypeError: '<' not supported between instances of 'operator.attrgetter' and 'int'
#>     TypeError: list indices must be integers or slices, not operator.attrgetter
#>     TypeError: can only concatenate str (not "operator.attrgetter") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'operator.attrgetter'
#>     TypeError: unsupported format string passed to operator.attrgetter.__format__
#> <class 'operator.methodcaller'> methodcaller methodcaller operator
#>     AttributeError: 'operator.methodcaller' object has no attribute 'nosuch'
#>     AttributeError: type object 'operator.methodcaller' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'operator.methodcaller'
#>     TypeError: bad operand type for unary -: 'operator.methodcaller'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'operator.methodcaller'
#>     TypeError: '<' not supported between instances of 'operator.methodcaller' and 'int'
#>     TypeError: list indices must be integers or slices, not operator.methodcaller
#>     TypeError: can only concatenate str (not "operator.methodcaller") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'operator.methodcaller'
#>     TypeError: unsupported format string passed to operator.methodcaller.__format__
#> <class '_queue.SimpleQueue'> SimpleQueue SimpleQueue _queue
#>     AttributeError: '_queue.SimpleQueue' object has no attribute 'nosuch'
#>     AttributeError: type object '_queue.SimpleQueue' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type '_queue.SimpleQueue'
#>     TypeError: bad operand type for unary -: '_queue.SimpleQueue'
#>     TypeError: unsupported operand type(s) for -: 'int' and '_queue.SimpleQueue'
#>     TypeError: '<' not supported between instances of '_queue.SimpleQueue' and 'int'
#>     TypeError: list indices must be integers or slices, not _queue.SimpleQueue
#>     TypeError: can only concatenate str (not "_queue.SimpleQueue") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not '_queue.SimpleQueue'
#>     TypeError: unsupported format string passed to _queue.SimpleQueue.__format__
#> <class '_contextvars.ContextVar'> ContextVar ContextVar _contextvars
#>     AttributeError: '_contextvars.ContextVar' object has no attribute 'nosuch'
#>     AttributeError: type object '_contextvars.ContextVar' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type '_contextvars.ContextVar'
#>     TypeError: bad operand type for unary -: '_contextvars.ContextVar'
#>     TypeError: unsupported operand type(s) for -: 'int' and '_contextvars.ContextVar'
#>     TypeError: '<' not supported between instances of '_contextvars.ContextVar' and 'int'
#>     TypeError: list indices must be integers or slices, not _contextvars.ContextVar
#>     TypeError: can only concatenate str (not "_contextvars.ContextVar") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not '_contextvars.ContextVar'
#>     TypeError: unsupported format string passed to _contextvars.ContextVar.__format__
#> <class 'types.SimpleNamespace'> SimpleNamespace SimpleNamespace types
#>     AttributeError: 'types.SimpleNamespace' object has no attribute 'nosuch'
#>     AttributeError: type object 'types.SimpleNamespace' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'types.SimpleNamespace'
#>     TypeError: bad operand type for unary -: 'types.SimpleNamespace'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'types.SimpleNamespace'
#>     TypeError: '<' not supported between instances of 'types.SimpleNamespace' and 'int'
#>     TypeError: list indices must be integers or slices, not types.SimpleNamespace
#>     TypeError: can only concatenate str (not "types.SimpleNamespace") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'types.SimpleNamespace'
#>     TypeError: unsupported format string passed to types.SimpleNamespace.__format__
#> <class 'typing.TypeVar'> TypeVar TypeVar typing
#>     AttributeError: 'typing.TypeVar' object has no attribute 'nosuch'
#>     AttributeError: type object 'typing.TypeVar' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'typing.TypeVar'
#>     TypeError: bad operand type for unary -: 'typing.TypeVar'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'typing.TypeVar'
#>     TypeError: '<' not supported between instances of 'typing.TypeVar' and 'int'
#>     TypeError: list indices must be integers or slices, not typing.TypeVar
#>     TypeError: can only concatenate str (not "typing.TypeVar") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'typing.TypeVar'
#>     TypeError: unsupported format string passed to typing.TypeVar.__format__
#> <class 'typing.ParamSpec'> ParamSpec ParamSpec typing
#>     AttributeError: 'typing.ParamSpec' object has no attribute 'nosuch'
#>     AttributeError: type object 'typing.ParamSpec' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'typing.ParamSpec'
#>     TypeError: bad operand type for unary -: 'typing.ParamSpec'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'typing.ParamSpec'
#>     TypeError: '<' not supported between instances of 'typing.ParamSpec' and 'int'
#>     TypeError: list indices must be integers or slices, not typing.ParamSpec
#>     TypeError: can only concatenate str (not "typing.ParamSpec") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'typing.ParamSpec'
#>     TypeError: unsupported format string passed to typing.ParamSpec.__format__
#> <class 'itertools.count'> count count itertools
#>     AttributeError: 'itertools.count' object has no attribute 'nosuch'
#>     AttributeError: type object 'itertools.count' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'itertools.count'
#>     TypeError: bad operand type for unary -: 'itertools.count'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'itertools.count'
#>     TypeError: '<' not supported between instances of 'itertools.count' and 'int'
#>     TypeError: list indices must be integers or slices, not itertools.count
#>     TypeError: can only concatenate str (not "itertools.count") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'itertools.count'
#>     TypeError: unsupported format string passed to itertools.count.__format__
#> <class 'itertools.pairwise'> pairwise pairwise itertools
#>     AttributeError: 'itertools.pairwise' object has no attribute 'nosuch'
#>     AttributeError: type object 'itertools.pairwise' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'itertools.pairwise'
#>     TypeError: bad operand type for unary -: 'itertools.pairwise'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'itertools.pairwise'
#>     TypeError: '<' not supported between instances of 'itertools.pairwise' and 'int'
#>     TypeError: list indices must be integers or slices, not itertools.pairwise
#>     TypeError: can only concatenate str (not "itertools.pairwise") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'itertools.pairwise'
#>     TypeError: unsupported format string passed to itertools.pairwise.__format__
#> <class 'collections._tuplegetter'> _tuplegetter _tuplegetter collections
#>     AttributeError: 'collections._tuplegetter' object has no attribute 'nosuch'
#>     AttributeError: type object 'collections._tuplegetter' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'collections._tuplegetter'
#>     TypeError: bad operand type for unary -: 'collections._tuplegetter'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'collections._tuplegetter'
#>     TypeError: '<' not supported between instances of 'collections._tuplegetter' and 'int'
#>     TypeError: list indices must be integers or slices, not collections._tuplegetter
#>     TypeError: can only concatenate str (not "collections._tuplegetter") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'collections._tuplegetter'
#>     TypeError: unsupported format string passed to collections._tuplegetter.__format__
#> <class 'sys.version_info'> version_info version_info sys
#>     AttributeError: 'sys.version_info' object has no attribute 'nosuch'
#>     AttributeError: type object 'sys.version_info' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'sys.version_info'
#>     TypeError: bad operand type for unary -: 'sys.version_info'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'sys.version_info'
#>     TypeError: '<' not supported between instances of 'sys.version_info' and 'int'
#>     TypeError: list indices must be integers or slices, not sys.version_info
#>     TypeError: can only concatenate str (not "sys.version_info") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'sys.version_info'
#>     TypeError: unsupported format string passed to sys.version_info.__format__
#> <class 'sys.flags'> flags flags sys
#>     AttributeError: 'sys.flags' object has no attribute 'nosuch'
#>     AttributeError: type object 'sys.flags' has no attribute 'nosuch'
#>     TypeError: cannot set 'nosuch' attribute of immutable type 'sys.flags'
#>     TypeError: bad operand type for unary -: 'sys.flags'
#>     TypeError: unsupported operand type(s) for -: 'int' and 'sys.flags'
#>     TypeError: '<' not supported between instances of 'sys.flags' and 'int'
#>     TypeError: list indices must be integers or slices, not sys.flags
#>     TypeError: can only concatenate str (not "sys.flags") to str
#>     TypeError: int() argument must be a string, a bytes-like object or a real number, not 'sys.flags'
#>     TypeError: unsupported format string passed to sys.flags.__format__
#> -- receivers
#> TypeError: descriptor 'append' for 'collections.deque' objects doesn't apply to a 'int' object
#> TypeError: descriptor '__missing__' for 'collections.defaultdict' objects doesn't apply to a 'int' object
#> TypeError: descriptor 'tobytes' for 'array.array' objects doesn't apply to a 'list' object
#> TypeError: descriptor 'match' for 're.Pattern' objects doesn't apply to a 'int' object
#> TypeError: descriptor 'group' for 're.Match' objects doesn't apply to a 'str' object
#> TypeError: descriptor 'pack' for '_struct.Struct' objects doesn't apply to a 'int' object
#> <method 'append' of 'collections.deque' objects> <method 'extend' of 'array.array' objects> <method 'span' of 're.Match' objects> <attribute 'maxlen' of 'collections.deque' objects>
#> -- what takes no subclasses
#> TypeError: type 'typing.TypeVar' is not an acceptable base type
#> TypeError: type '_contextvars.ContextVar' is not an acceptable base type
#> TypeError: type 'operator.itemgetter' is not an acceptable base type
#> TypeError: type 're.Pattern' is not an acceptable base type
#> 'Sub'
#> -- subclasses have names of their own
#> 2 3 AttributeError: 'Own' object has no attribute 'nosuch' AttributeError: type object 'Own' has no attribute 'nosuch' TypeError: unsupported operand type(s) for +: 'Text' and 'int' Own({'a': 1})
