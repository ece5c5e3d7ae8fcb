#@ stderr: any
"""Counts of keywords, states of streams in memory, copies of counters, and constructors of base classes."""
import types, functools, io, struct, itertools, sys, collections
def tell(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as e: print(type(e).__name__, e)
class H:
    def __len__(self): return -sys.maxsize - 10
tell(len, H())
tell(lambda: SyntaxError("x").print_file_and_line)
tell(lambda: itertools.product(0, repeat=1, foo=2))
tell(lambda: ImportError(0, name=1, path=2, name_from=3, foo=3))
tell(lambda: min(0, default=1, key=2, foo=3))
tell(lambda: sorted([], key=None, reverse=1, foo=2))
tell(lambda: print("a", foo=1))
tell(lambda: enumerate([], 1, 2, 3))
tell(lambda: int("1", base=2, x=3))
tell(lambda: bytes("a", encoding="x", errors="y", z=1))
tell(lambda: zip(strict=True, x=1))
class F:
    def __init__(self): pass
    def __eq__(self, o): return True
tell(lambda: types.SimpleNamespace() == F())
tell(lambda: types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1))
def g(): yield
x = g()
def sn(v): x.__name__ = v
def sq(v): x.__qualname__ = v
sn("new"); sq("a.b"); print(x.__name__, x.__qualname__, repr(x).split(" at ")[0])
tell(sn, 5); tell(sq, 5)
async def co(): pass
c = co(); c.__name__ = "other"; print(c.__name__, c.__qualname__); c.close()
tell(lambda: functools.partial[int])
tell(lambda: dict.__new__(collections.defaultdict))
tell(lambda: dict.__new__(int))
tell(lambda: struct.pack("<e", 65520.0))
tell(lambda: struct.pack("<f", 1e40))
s = io.StringIO(); s.close()
tell(lambda: s.writelines([]))
b = io.BytesIO(); b.close()
tell(lambda: b.writelines([]))
tell(lambda: io.BytesIO(b"ab").__getstate__())
tell(lambda: io.StringIO("ab").__getstate__())
import math
import random
def f(a, b=2, *, c=3): return (a, b, c)
tell(lambda: types.MethodType(f))
tell(lambda: types.CellType(1, 2))
try: 1/0
except ZeroDivisionError as e: tb = e.__traceback__
import copy
c = itertools.count(5); next(c); d = copy.copy(c); print(next(c), next(d), copy.deepcopy(itertools.count(2.5, 0.5)))
r = itertools.repeat("x", 3); next(r); print(list(copy.copy(r)), list(r), copy.copy(itertools.repeat(1)))
print(itertools.count(3).__reduce__(), itertools.count(3, 2).__reduce__(), itertools.repeat(4, 2).__reduce__())
e = SyntaxError("a", ("f", 1, 2, "t")); print(e.print_file_and_line); e.print_file_and_line = 5; print(e.print_file_and_line)
class OwnB(io.BytesIO):
    def write(self, d): return super().write(bytes(d)[::-1])
o = OwnB(); o.writelines([b"de", b"fg"]); o.write(b"xy"); print(o.getvalue())
b = io.BytesIO(b"hello"); b.seek(2); b2 = copy.copy(b); print(b2.read(), b.read(), b2.getvalue(), b2.tell())
s = io.StringIO("a\nb"); s.readline(); s2 = copy.copy(s); print(s2.read(), s.read(), s2.getvalue())
o.extra = 5; print(o.__getstate__()); o3 = copy.copy(o); print(o3.extra, o3.getvalue(), type(o3).__name__)
for st in [(), (b"a", 0), (b"a", "x", None), (b"a", -1, None), (b"a", 0, 5), [b"a", 0, None], (5, 0, None), (b"abc", 10, {"q": 1})]:
    x = io.BytesIO(b"old"); tell(x.__setstate__, st); print(x.getvalue(), x.tell(), getattr(x, "q", None))
for st in [(), ("a", "\n", 0), ("a", "\n", "x", None), ("a", "\n", -1, None), ("a", "\n", 0, 5), (5, "\n", 0, None), ("a", "z", 0, None), ("a\nb", "\r\n", 1, {"q": 1})]:
    x = io.StringIO("old"); tell(x.__setstate__, st)
    if x.getvalue() != "old": print(repr(x.getvalue()), x.tell(), getattr(x, "q", None))

#> ValueError __len__() should return >= 0
#> None
#> TypeError product() takes at most 1 keyword argument (2 given)
#> TypeError ImportError() takes at most 3 keyword arguments (4 given)
#> TypeError min() takes at most 2 keyword arguments (3 given)
#> TypeError sort() takes at most 2 keyword arguments (3 given)
#> TypeError 'foo' is an invalid keyword argument for print()
#> TypeError enumerate() takes at most 2 arguments (4 given)
#> TypeError int() takes at most 2 arguments (3 given)
#> TypeError bytes() takes at most 3 arguments (4 given)
#> TypeError zip() takes at most 1 keyword argument (2 given)
#> True
#> True
#> new a.b <generator object a.b
#> TypeError __name__ must be set to a string object
#> TypeError __qualname__ must be set to a string object
#> other co
#> functools.partial[int]
#> defaultdict(None, {})
#> TypeError dict.__new__(int): int is not a subtype of dict
#> OverflowError float too large to pack with e format
#> OverflowError float too large to pack with f format
#> ValueError I/O operation on closed file.
#> ValueError I/O operation on closed file.
#> (b'ab', 0, None)
#> ('ab', '\n', 0, None)
#> TypeError method expected 2 arguments, got 1
#> TypeError cell expected at most 1 argument, got 2
#> 6 6 count(2.5, 0.5)
#> ['x', 'x'] ['x', 'x'] repeat(1)
#> (<class 'itertools.count'>, (3,)) (<class 'itertools.count'>, (3, 2)) (<class 'itertools.repeat'>, (4, 2))
#> None
#> 5
#> b'defgyx'
#> b'llo' b'llo' b'hello' 5
#> b b a
#> b
#> (b'defgyx', 6, {'extra': 5})
#> 5 b'defgyx' OwnB
#> TypeError _io.BytesIO.__setstate__ argument should be 3-tuple, got tuple
#> b'old' 0 None
#> TypeError _io.BytesIO.__setstate__ argument should be 3-tuple, got tuple
#> b'old' 0 None
#> TypeError second item of state must be an integer, not str
#> b'a' 1 None
#> ValueError position value cannot be negative
#> b'a' 1 None
#> TypeError third item of state should be a dict, got a int
#> b'a' 0 None
#> TypeError _io.BytesIO.__setstate__ argument should be 3-tuple, got list
#> b'old' 0 None
#> TypeError a bytes-like object is required, not 'int'
#> b'' 0 None
#> None
#> b'abc' 10 1
#> TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> TypeError _io.StringIO.__setstate__ argument should be 4-tuple, got tuple
#> TypeError third item of state must be an integer, got str
#> 'a' 0 None
#> ValueError position value cannot be negative
#> 'a' 0 None
#> TypeError fourth item of state should be a dict, got a int
#> 'a' 0 None
#> TypeError initial_value must be str or None, not int
#> ValueError illegal newline value: 'z'
#> None
#> 'a\nb' 1 1
