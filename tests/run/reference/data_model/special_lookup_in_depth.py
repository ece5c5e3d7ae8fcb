#@ exit: 1
# Special methods are looked up on the type: instances, `__getattribute__`, descriptors and metaclasses.
class C: pass
c = C()
names = ["__len__", "__hash__", "__eq__", "__iter__", "__call__", "__getitem__", "__contains__", "__bool__", "__str__", "__repr__", "__enter__", "__exit__", "__add__", "__neg__", "__int__", "__index__", "__format__", "__next__", "__reversed__", "__getattribute__", "__setattr__", "__dir__", "__sizeof__", "__lt__", "__round__", "__bytes__", "__abs__", "__del__", "__instancecheck__", "__missing__", "__length_hint__", "__matmul__", "__iadd__", "__set_name__", "__class_getitem__", "__await__", "__aiter__", "__float__", "__complex__", "__trunc__", "__delattr__", "__fspath__"]
for n in names: c.__dict__[n] = lambda *a, n=n: "inst " + n
import os
for k, f in {"len": lambda: len(c), "iter": lambda: iter(c), "call": lambda: c(), "get": lambda: c[0], "in": lambda: 1 in c, "bool": lambda: bool(c), "add": lambda: c + 1, "neg": lambda: -c, "int": lambda: int(c), "idx": lambda: [1][c], "next": lambda: next(c), "rev": lambda: reversed(c), "lt": lambda: c < 1, "round": lambda: round(c), "bytes": lambda: bytes(c), "abs": lambda: abs(c), "mm": lambda: c @ c, "float": lambda: float(c), "complex": lambda: complex(c), "eq": lambda: c == c, "fmt": lambda: f"{c:}"[:5], "path": lambda: os.fspath(c), "str": lambda: str(c)[:5], "attr": lambda: c.__len__(), "isinst": lambda: isinstance(1, c), "cgi": lambda: c[int], "hash": lambda: type(hash(c))}.items():
    try: print(k, f())
    except (TypeError, AttributeError) as e: print(k, type(e).__name__, e)
class G:
    def __getattribute__(s, n): print("ga", n); return lambda *a: "via ga"
    def __getattr__(s, n): print("gattr", n)
g = G()
for k, f in {"len": lambda: len(g), "call": lambda: g(), "add": lambda: g + 1, "explicit": lambda: g.__add__(1), "iter": lambda: [*g], "hash": lambda: isinstance(hash(g), int), "str": lambda: str(g)[:4], "with": lambda: exec_with(g), "isinstance": lambda: isinstance(g, int), "dir": lambda: dir(g), "class": lambda: g.__class__()}.items():
    try: print(k, f())
    except (TypeError, AttributeError) as e: print(k, type(e).__name__, e)
def exec_with(o):
    with o: pass
class Meta(type):
    def __getattribute__(cls, n): print("mga", n); return super().__getattribute__(n)
class X(metaclass=Meta):
    def __len__(s): return 10
    def __iter__(s): return iter("x")
x = X(); print(len(x), [*x], x.__len__(), X.__len__(x))
class D:
    def __get__(s, o, t): print("get", o is not None, t.__name__); return lambda *a: len(a) + 5
class Y:
    __len__ = D(); __call__ = D(); __add__ = D(); __getitem__ = D(); __contains__ = D(); __bool__ = D(); __hash__ = D(); __enter__ = D(); __exit__ = D(); __int__ = D()
y = Y(); print(len(y), y(1, 2), y + 1, y[0], 1 in y, hash(y), int(y), y.__len__())
try: bool(y)
except TypeError as e: print(e)
with y as w: print(w)
class Z:
    __len__ = lambda s: 3; __call__ = int; __neg__ = staticmethod(lambda: "sneg"); __pos__ = classmethod(lambda c: c.__name__); __str__ = str.upper if 0 else (lambda s: "zs"); __iter__ = [1, 2].__iter__; __contains__ = {1, 2}.__contains__; __getitem__ = {"k": "v"}.__getitem__; __add__ = (5).__add__; __hash__ = object().__hash__; __eq__ = "z".__eq__
z = Z(); print(len(z), z("7"), -z, +z, str(z), [*z], 1 in z, 5 in z, z["k"], z + 6, z == "z", z == 3)
Z.__len__ = lambda s: 9; print(len(z)); del Z.__len__
try: len(z)
except TypeError as e: print(e)
Z.__len__ = 5
try: len(z)
except TypeError as e: print(e)
Z.__call__ = None
try: z()
except TypeError as e: print(e)
class P(property): pass
class W:
    @property
    def __len__(s): return lambda: 4
    @P
    def __call__(s): return print
    @property
    def __iter__(s): raise AttributeError("no iter")
w = W(); print(len(w)); w("called")
try: iter(w)
except Exception as e: print(type(e).__name__, e)
class DelegS:
    def __init__(s, t): s.t = t
    def __getattr__(s, n): return getattr(s.t, n)
d = DelegS([1, 2]); print(d.count(1), d.__len__(), d.__iter__)if 0 else print(d.count(1), d.__len__())
len(d)

#> len TypeError object of type 'C' has no len()
#> iter TypeError 'C' object is not iterable
#> call TypeError 'C' object is not callable
#> get TypeError 'C' object is not subscriptable
#> in TypeError argument of type 'C' is not iterable
#> bool True
#> add TypeError unsupported operand type(s) for +: 'C' and 'int'
#> neg TypeError bad operand type for unary -: 'C'
#> int TypeError int() argument must be a string, a bytes-like object or a real number, not 'C'
#> idx TypeError list indices must be integers or slices, not C
#> next TypeError 'C' object is not an iterator
#> rev TypeError 'C' object is not reversible
#> lt TypeError '<' not supported between instances of 'C' and 'int'
#> round TypeError type C doesn't define __round__ method
#> bytes TypeError cannot convert 'C' object to bytes
#> abs TypeError bad operand type for abs(): 'C'
#> mm TypeError unsupported operand type(s) for @: 'C' and 'C'
#> float TypeError float() argument must be a string or a real number, not 'C'
#> complex TypeError complex() first argument must be a string or a number, not 'C'
#> eq True
#> fmt <__ma
#> path TypeError expected str, bytes or os.PathLike object, not C
#> str <__ma
#> attr inst __len__
#> isinst TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> cgi TypeError 'C' object is not subscriptable
#> hash <class 'int'>
#> len TypeError object of type 'G' has no len()
#> call TypeError 'G' object is not callable
#> add TypeError unsupported operand type(s) for +: 'G' and 'int'
#> ga __add__
#> explicit via ga
#> iter TypeError Value after * must be an iterable, not G
#> hash True
#> str <__m
#! Traceback (most recent call last):
#!   File "special_lookup_in_depth.py", line 16, in <module>
#!     try: print(k, f())
#!                   ^^^
#!   File "special_lookup_in_depth.py", line 15, in <lambda>
#!     for k, f in {"len": lambda: len(g), "call": lambda: g(), "add": lambda: g + 1, "explicit": lambda: g.__add__(1), "iter": lambda: [*g], "hash": lambda: isinstance(hash(g), int), "str": lambda: str(g)[:4], "with": lambda: exec_with(g), "isinstance": lambda: isinstance(g, int), "dir": lambda: dir(g), "class": lambda: g.__class__()}.items():
#!                                                                                                                                                                                                                                 ^^^^^^^^^
#! NameError: name 'exec_with' is not defined
