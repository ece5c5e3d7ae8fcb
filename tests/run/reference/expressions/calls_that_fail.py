#@ grant: all
#@ exit: 1
# Calls: the order of arguments, unpackings, and the message of each call that does not fit.
log = []
def v(x): log.append(x); return x
def f(*a, **k): return a, k
def show(fn):
    try: r = fn()
    except Exception as e: r = (type(e).__name__, str(e))
    print(r, log); log.clear()
show(lambda: f(v(1), *v([2]), v(3), k=v(4), *v([5]), **v({"z": 6}), y=v(7)))
show(lambda: f(**{"a": 1}, a=v(2)))
show(lambda: f(a=1, **{"a": v(2)}))
show(lambda: f(**{"a": 1}, **{"a": 2}))
show(lambda: f(*v(5)))
show(lambda: f(v(1), *v(None), v(2)))
show(lambda: f(**v(5)))
show(lambda: f(**v([1])))
show(lambda: f(**{1: 2}))
show(lambda: v(5)(v(1)))
show(lambda: v(5)(*v(6)))
show(lambda: undefined(v(1)))
def g(a, b=2, /, c=3, *, d, e=5): return a, b, c, d, e
for a, k in (((), {}), ((1,), {}), ((1,), {"d": 1}), ((1, 2, 3, 4), {"d": 1}), ((1,), {"a": 1, "d": 1}), ((1,), {"b": 1, "d": 1}), ((1,), {"q": 1, "d": 1}), ((1, 2, 3), {"c": 1, "d": 1}), ((), {"a": 1, "b": 2, "d": 3}), ((1, 2, 3, 4, 5), {}), ((1,), {"d": 1, "e": 2, "c": 9}), ((1,), {"dd": 1, "d": 2}), ((1, 2, 3, 4), {}), ((1, 2, 3, 4), {"e": 1})):
    show(lambda: g(*a, **k))
def h(a, b, c, *, d, e, f): pass
for n in range(5): show(lambda: h(*range(n)))
show(lambda: h(1, 2, 3, d=1)); show(lambda: h(1, 2, 3, e=1, f=2)); show(lambda: h(1, b=2))
def p(a, b, c=1, /): pass
show(lambda: p(1)); show(lambda: p(1, 2, 3, 4)); show(lambda: p(a=1, b=2)); show(lambda: p(1, 2, c=1)); show(lambda: p())
def q(): pass
show(lambda: q(1)); show(lambda: q(1, 2)); show(lambda: q(a=1)); show(lambda: q(1, a=1))
def r(a=1): pass
show(lambda: r(1, 2)); show(lambda: r(b=1)); show(lambda: r(1, a=2))
def s(a, *args, k): pass
show(lambda: s()); show(lambda: s(1, 2, 3)); show(lambda: s(k=1)); show(lambda: s(1, k=2, z=3))
def t(a, b=1, *, k=1): pass
show(lambda: t(1, 2, 3)); show(lambda: t(1, 2, 3, k=1)); show(lambda: t(1, 2, 3, 4, k=1, z=1))
def u(a, /, **k): return a, k
show(lambda: u(1, a=2)); show(lambda: u(a=1)); show(lambda: u(**{"a": 1, "b": 2}))
class K:
    def m(self, a): return a
    @classmethod
    def c(cls, a): return a
    @staticmethod
    def s(a): return a
    def nos(): pass
    def __call__(self, a, *, b): return a, b
k = K()
show(lambda: k.m()); show(lambda: k.m(1, 2)); show(lambda: K.m()); show(lambda: K.m(1)); show(lambda: k.c()); show(lambda: K.c(1, 2)); show(lambda: k.s()); show(lambda: k.nos()); show(lambda: k()); show(lambda: k(1, 2)); show(lambda: K(1)); show(lambda: k(1, b=2)); show(lambda: k.m(a=1)); show(lambda: k.m(self=1)); show(lambda: (lambda x: x)()); show(lambda: [].append()); show(lambda: [].append(1, 2)); show(lambda: [].append(x=1)); show(lambda: len()); show(lambda: len(1, 2)); show(lambda: len(obj=1)); show(lambda: print(foo=1)); show(lambda: int(1, 2, 3)); show(lambda: int(x=1)); show(lambda: int("1", bse=2)); show(lambda: dict(1)); show(lambda: dict([1])); show(lambda: dict(**{1: 2})); show(lambda: sorted()); show(lambda: sorted([1], 2)); show(lambda: sorted([1], foo=2)); show(lambda: "a".join()); show(lambda: "".split(sep=1)); show(lambda: "".split(foo=1)); show(lambda: isinstance(1)); show(lambda: range()); show(lambda: range(1, 2, 3, 4)); show(lambda: object(1)); show(lambda: type()); show(lambda: super()); show(lambda: max()); show(lambda: max(1)); show(lambda: min(1, 2, foo=3)); show(lambda: {}.update(1)); show(lambda: {}.pop()); show(lambda: [].pop(1, 2)); show(lambda: (1).bit_length(2)); show(lambda: "{}".format()); show(lambda: "{a}".format(1)); show(lambda: zip(1)); show(lambda: zip([], foo=1)); show(lambda: enumerate()); show(lambda: open()); show(lambda: str(1, 2, 3, 4)); show(lambda: bytes(1, 2)); show(lambda: pow(1)); show(lambda: round()); show(lambda: abs(1, 2)); show(lambda: getattr(1)); show(lambda: iter()); show(lambda: next()); show(lambda: hash()); show(lambda: property(1, 2, 3, 4, 5)); show(lambda: Exception(a=1)); show(lambda: KeyError(a=1)); show(lambda: slice()); show(lambda: complex("1", 2)); show(lambda: float(1, 2)); show(lambda: float(x=1)); show(lambda: tuple(1, 2)); show(lambda: list(iterable=1)); show(lambda: bool(x=1)); show(lambda: set(1)); show(lambda: frozenset(a=1)); show(lambda: sum(1)); show(lambda: sum(["a"])); show(lambda: sum([[1]], [])); show(lambda: sum(["a"], "")); show(lambda: all(1)); show(lambda: chr("a")); show(lambda: ord("ab")); show(lambda: ord(1)); show(lambda: map()); show(lambda: map(1)); show(lambda: filter(1)); show(lambda: divmod(1)); show(lambda: callable()); show(lambda: input(1, 2)); show(lambda: vars(1)); show(lambda: dir(1, 2)); show(lambda: memoryview()); show(lambda: memoryview("a")); show(lambda: issubclass(int)); show(lambda: id()); show(lambda: repr()); show(lambda: format()); show(lambda: reversed()); show(lambda: setattr(1, "a")); show(lambda: delattr(1))
class NoInit: pass
class Init:
    def __init__(self, a, *, b): pass
class New:
    def __new__(cls, a): return object.__new__(cls)
class Both:
    def __new__(cls, *a): return object.__new__(cls)
    def __init__(self, a): pass
class RetInit:
    def __init__(self): return 5
for fn in (lambda: NoInit(1), lambda: NoInit(a=1), lambda: Init(), lambda: Init(1), lambda: New(), lambda: New(1, 2), lambda: Both(), lambda: RetInit(), lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: int.__new__(str), lambda: object.__new__(NoInit, 1), lambda: object.__init__(NoInit(), 1), lambda: object().__init__(1)): show(fn)
import functools
pt = functools.partial(g, 1, d=4); show(lambda: pt()); show(lambda: pt(2, d=5)); show(lambda: pt(1, 2, 3)); show(lambda: pt.func is g)
g(1, 2, d=3, **{"d": 4})

#> ((1, 2, 3, 5), {'k': 4, 'z': 6, 'y': 7}) [1, [2], 3, [5], 4, {'z': 6}, 7]
#> ('TypeError', "__main__.f() got multiple values for keyword argument 'a'") [2]
#> ('TypeError', "__main__.f() got multiple values for keyword argument 'a'") [2]
#> ('TypeError', "__main__.f() got multiple values for keyword argument 'a'") []
#> ('TypeError', '__main__.f() argument after * must be an iterable, not int') [5]
#> ('TypeError', 'Value after * must be an iterable, not NoneType') [1, None]
#> ('TypeError', '__main__.f() argument after ** must be a mapping, not int') [5]
#> ('TypeError', '__main__.f() argument after ** must be a mapping, not list') [[1]]
#> ('TypeError', 'keywords must be strings') []
#> ('TypeError', "'int' object is not callable") [5, 1]
#> ('TypeError', '5 argument after * must be an iterable, not int') [5, 6]
#> ('NameError', "name 'undefined' is not defined") []
#> ('TypeError', "g() missing 1 required positional argument: 'a'") []
#> ('TypeError', "g() missing 1 required keyword-only argument: 'd'") []
#> (1, 2, 3, 1, 5) []
#> ('TypeError', 'g() takes from 1 to 3 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given') []
#> ('TypeError', "g() got some positional-only arguments passed as keyword arguments: 'a'") []
#> ('TypeError', "g() got some positional-only arguments passed as keyword arguments: 'b'") []
#> ('TypeError', "g() got an unexpected keyword argument 'q'") []
#> ('TypeError', "g() got multiple values for argument 'c'") []
#> ('TypeError', "g() got some positional-only arguments passed as keyword arguments: 'a, b'") []
#> ('TypeError', 'g() takes from 1 to 3 positional arguments but 5 were given') []
#> (1, 2, 9, 1, 2) []
#> ('TypeError', "g() got an unexpected keyword argument 'dd'") []
#> ('TypeError', 'g() takes from 1 to 3 positional arguments but 4 were given') []
#> ('TypeError', 'g() takes from 1 to 3 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given') []
#> ('TypeError', "h() missing 3 required positional arguments: 'a', 'b', and 'c'") []
#> ('TypeError', "h() missing 2 required positional arguments: 'b' and 'c'") []
#> ('TypeError', "h() missing 1 required positional argument: 'c'") []
#> ('TypeError', "h() missing 3 required keyword-only arguments: 'd', 'e', and 'f'") []
#> ('TypeError', 'h() takes 3 positional arguments but 4 were given') []
#> ('TypeError', "h() missing 2 required keyword-only arguments: 'e' and 'f'") []
#> ('TypeError', "h() missing 1 required keyword-only argument: 'd'") []
#> ('TypeError', "h() missing 1 required positional argument: 'c'") []
#> ('TypeError', "p() missing 1 required positional argument: 'b'") []
#> ('TypeError', 'p() takes from 2 to 3 positional arguments but 4 were given') []
#> ('TypeError', "p() got some positional-only arguments passed as keyword arguments: 'a, b'") []
#> ('TypeError', "p() got some positional-only arguments passed as keyword arguments: 'c'") []
#> ('TypeError', "p() missing 2 required positional arguments: 'a' and 'b'") []
#> ('TypeError', 'q() takes 0 positional arguments but 1 was given') []
#> ('TypeError', 'q() takes 0 positional arguments but 2 were given') []
#> ('TypeError', "q() got an unexpected keyword argument 'a'") []
#> ('TypeError', "q() got an unexpected keyword argument 'a'") []
#> ('TypeError', 'r() takes from 0 to 1 positional arguments but 2 were given') []
#> ('TypeError', "r() got an unexpected keyword argument 'b'") []
#> ('TypeError', "r() got multiple values for argument 'a'") []
#> ('TypeError', "s() missing 1 required positional argument: 'a'") []
#> ('TypeError', "s() missing 1 required keyword-only argument: 'k'") []
#> ('TypeError', "s() missing 1 required positional argument: 'a'") []
#> ('TypeError', "s() got an unexpected keyword argument 'z'") []
#> ('TypeError', 't() takes from 1 to 2 positional arguments but 3 were given') []
#> ('TypeError', 't() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given') []
#> ('TypeError', "t() got an unexpected keyword argument 'z'") []
#> (1, {'a': 2}) []
#> ('TypeError', "u() missing 1 required positional argument: 'a'") []
#> ('TypeError', "u() missing 1 required positional argument: 'a'") []
#> ('TypeError', "K.m() missing 1 required positional argument: 'a'") []
#> ('TypeError', 'K.m() takes 2 positional arguments but 3 were given') []
#> ('TypeError', "K.m() missing 2 required positional arguments: 'self' and 'a'") []
#> ('TypeError', "K.m() missing 1 required positional argument: 'a'") []
#> ('TypeError', "K.c() missing 1 required positional argument: 'a'") []
#> ('TypeError', 'K.c() takes 2 positional arguments but 3 were given') []
#> ('TypeError', "K.s() missing 1 required positional argument: 'a'") []
#> ('TypeError', 'K.nos() takes 0 positional arguments but 1 was given') []
#> ('TypeError', "K.__call__() missing 1 required positional argument: 'a'") []
#> ('TypeError', 'K.__call__() takes 2 positional arguments but 3 were given') []
#> ('TypeError', 'K() takes no arguments') []
#> (1, 2) []
#> 1 []
#> ('TypeError', "K.m() got multiple values for argument 'self'") []
#> ('TypeError', "<lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'") []
#> ('TypeError', 'list.append() takes exactly one argument (0 given)') []
#> ('TypeError', 'list.append() takes exactly one argument (2 given)') []
#> ('TypeError', 'list.append() takes no keyword arguments') []
#> ('TypeError', 'len() takes exactly one argument (0 given)') []
#> ('TypeError', 'len() takes exactly one argument (2 given)') []
#> ('TypeError', 'len() takes no keyword arguments') []
#> ('TypeError', "'foo' is an invalid keyword argument for print()") []
#> ('TypeError', 'int() takes at most 2 arguments (3 given)') []
#> ('TypeError', "'x' is an invalid keyword argument for int()") []
#> ('TypeError', "'bse' is an invalid keyword argument for int()") []
#> ('TypeError', "'int' object is not iterable") []
#> ('TypeError', 'cannot convert dictionary update sequence element #0 to a sequence') []
#> ('TypeError', 'keywords must be strings') []
#> ('TypeError', 'sorted expected 1 argument, got 0') []
#> ('TypeError', 'sorted expected 1 argument, got 2') []
#> ('TypeError', "'foo' is an invalid keyword argument for sort()") []
#> ('TypeError', 'str.join() takes exactly one argument (0 given)') []
#> ('TypeError', 'must be str or None, not int') []
#> ('TypeError', "'foo' is an invalid keyword argument for split()") []
#> ('TypeError', 'isinstance expected 2 arguments, got 1') []
#> ('TypeError', 'range expected at least 1 argument, got 0') []
#> ('TypeError', 'range expected at most 3 arguments, got 4') []
#> ('TypeError', 'object() takes no arguments') []
#> ('TypeError', 'type() takes 1 or 3 arguments') []
#> ('RuntimeError', 'super(): no arguments') []
#> ('TypeError', 'max expected at least 1 argument, got 0') []
#> ('TypeError', "'int' object is not iterable") []
#> ('TypeError', "'foo' is an invalid keyword argument for min()") []
#> ('TypeError', "'int' object is not iterable") []
#> ('TypeError', 'pop expected at least 1 argument, got 0') []
#> ('TypeError', 'pop expected at most 1 argument, got 2') []
#> ('TypeError', 'int.bit_length() takes no arguments (1 given)') []
#> ('IndexError', 'Replacement index 0 out of range for positional args tuple') []
#> ('KeyError', "'a'") []
#> ('TypeError', "'int' object is not iterable") []
#> ('TypeError', "'foo' is an invalid keyword argument for zip()") []
#> ('TypeError', "enumerate() missing required argument 'iterable'") []
#> ('TypeError', "open() missing required argument 'file' (pos 1)") []
#> ('TypeError', 'str() takes at most 3 arguments (4 given)') []
#> ('TypeError', "bytes() argument 'encoding' must be str, not int") []
#> ('TypeError', "pow() missing required argument 'exp' (pos 2)") []
#> ('TypeError', "round() missing required argument 'number' (pos 1)") []
#> ('TypeError', 'abs() takes exactly one argument (2 given)') []
#> ('TypeError', 'getattr expected at least 2 arguments, got 1') []
#> ('TypeError', 'iter expected at least 1 argument, got 0') []
#> ('TypeError', 'next expected at least 1 argument, got 0') []
#> ('TypeError', 'hash() takes exactly one argument (0 given)') []
#> ('TypeError', 'property() takes at most 4 arguments (5 given)') []
#> ('TypeError', 'Exception() takes no keyword arguments') []
#> ('TypeError', 'KeyError() takes no keyword arguments') []
#> ('TypeError', 'slice expected at least 1 argument, got 0') []
#> ('TypeError', "complex() can't take second arg if first is a string") []
#> ('TypeError', 'float expected at most 1 argument, got 2') []
#> ('TypeError', 'float() takes no keyword arguments') []
#> ('TypeError', 'tuple expected at most 1 argument, got 2') []
#> ('TypeError', 'list() takes no keyword arguments') []
#> ('TypeError', 'bool() takes no keyword arguments') []
#> ('TypeError', "'int' object is not iterable") []
#> ('TypeError', 'frozenset() takes no keyword arguments') []
#> ('TypeError', "'int' object is not iterable") []
#> ('TypeError', "unsupported operand type(s) for +: 'int' and 'str'") []
#> [1] []
#> ('TypeError', "sum() can't sum strings [use ''.join(seq) instead]") []
#> ('TypeError', "'int' object is not iterable") []
#> ('TypeError', "'str' object cannot be interpreted as an integer") []
#> ('TypeError', 'ord() expected a character, but string of length 2 found') []
#> ('TypeError', 'ord() expected string of length 1, but int found') []
#> ('TypeError', 'map() must have at least two arguments.') []
#> ('TypeError', 'map() must have at least two arguments.') []
#> ('TypeError', 'filter expected 2 arguments, got 1') []
#> ('TypeError', 'divmod expected 2 arguments, got 1') []
#> ('TypeError', 'callable() takes exactly one argument (0 given)') []
#> ('TypeError', 'input expected at most 1 argument, got 2') []
#> ('TypeError', 'vars() argument must have __dict__ attribute') []
#> ('TypeError', 'dir expected at most 1 argument, got 2') []
#> ('TypeError', "memoryview() missing required argument 'object' (pos 1)") []
#> ('TypeError', "memoryview: a bytes-like object is required, not 'str'") []
#> ('TypeError', 'issubclass expected 2 arguments, got 1') []
#> ('TypeError', 'id() takes exactly one argument (0 given)') []
#> ('TypeError', 'repr() takes exactly one argument (0 given)') []
#> ('TypeError', 'format expected at least 1 argument, got 0') []
#> ('TypeError', 'reversed expected 1 argument, got 0') []
#> ('TypeError', 'setattr expected 3 arguments, got 2') []
#> ('TypeError', 'delattr expected 2 arguments, got 1') []
#> ('TypeError', 'NoInit() takes no arguments') []
#> ('TypeError', 'NoInit() takes no arguments') []
#> ('TypeError', "Init.__init__() missing 1 required positional argument: 'a'") []
#> ('TypeError', "Init.__init__() missing 1 required keyword-only argument: 'b'") []
#> ('TypeError', "New.__new__() missing 1 required positional argument: 'a'") []
#> ('TypeError', 'New.__new__() takes 2 positional arguments but 3 were given') []
#> ('TypeError', "Both.__init__() missing 1 required positional argument: 'a'") []
#> ('TypeError', "__init__() should return None, not 'int'") []
#> ('TypeError', 'object.__new__(): not enough arguments') []
#> ('TypeError', 'object.__new__(X): X is not a type object (int)') []
#> ('TypeError', 'object.__new__(int) is not safe, use int.__new__()') []
#> ('TypeError', 'int.__new__(str): str is not a subtype of int') []
#> ('TypeError', 'NoInit() takes no arguments') []
#> ('TypeError', 'NoInit.__init__() takes exactly one argument (the instance to initialize)') []
#> ('TypeError', 'object.__init__() takes exactly one argument (the instance to initialize)') []
#> (1, 2, 3, 4, 5) []
#> (1, 2, 3, 5, 5) []
#> ('TypeError', 'g() takes from 1 to 3 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given') []
#> True []
#! Traceback (most recent call last):
#!   File "calls_that_fail.py", line 64, in <module>
#!     g(1, 2, d=3, **{"d": 4})
#! TypeError: __main__.g() got multiple values for keyword argument 'd'
