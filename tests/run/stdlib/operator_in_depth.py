# operator: each function, getters and callers with odd arguments, repr, dunder names, errors.
import operator
from operator import attrgetter, itemgetter, methodcaller
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def __init__(self):
        self.x = 1
        self.inner = type("B", (), {"y": 2, "deep": type("C", (), {"z": 3})})()

    def m(self, *args, **kw):
        return args, kw

    def __index__(self):
        return 5

    def __iadd__(self, o):
        return ("iadd", o)

    def __matmul__(self, o):
        return "matmul"

    def __length_hint__(self):
        return 9


a = A()
for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and_", "or_", "xor", "lt", "le", "eq", "ne", "gt", "ge", "is_", "is_not", "iadd", "isub", "imul", "ipow", "ior", "iand", "ixor", "ilshift", "irshift", "ifloordiv", "imod", "itruediv"):
    f = getattr(operator, name)
    print(name, f(13, 3), end="; ")
    try:
        print(f("a", 1))
    except TypeError as e:
        print(e)
for name in ("neg", "pos", "inv", "invert", "abs", "not_", "truth", "index"):
    f = getattr(operator, name)
    print(name, f(-7), end="; ")
    try:
        print(f("a"))
    except TypeError as e:
        print(e)
for f in (lambda: operator.concat([1], [2]), lambda: operator.concat("a", "b"), lambda: operator.concat(1, 2), lambda: operator.concat([1], (2,)), lambda: operator.iconcat([1], (2,)), lambda: operator.contains([1], 1), lambda: operator.contains("abc", "b"), lambda: operator.contains(5, 1), lambda: operator.countOf([1, 1.0, True, 2], 1), lambda: operator.countOf(5, 1), lambda: operator.indexOf("hello", "l"), lambda: operator.indexOf([1], 2), lambda: operator.getitem([1, 2], -1), lambda: operator.getitem({"a": 1}, "b"), lambda: operator.getitem([1], 5), lambda: operator.length_hint([1, 2]), lambda: operator.length_hint(a), lambda: operator.length_hint(5), lambda: operator.length_hint(5, 7), lambda: operator.length_hint(5, "a"), lambda: operator.index(a), lambda: operator.index(1.5), lambda: operator.index(True), lambda: operator.matmul(a, 1), lambda: operator.matmul(1, 2), lambda: operator.imatmul(a, 1), lambda: operator.iadd(a, 7), lambda: operator.call(len, "abc"), lambda: operator.call(a.m, 1, k=2), lambda: operator.call(5), lambda: operator.add(1), lambda: operator.add(1, 2, 3), lambda: operator.add(a=1, b=2), lambda: operator.__add__(1, 2), lambda: operator.__not__([]), lambda: operator.is_(None, None), lambda: operator.truth([]), lambda: operator.lt("a", 1), lambda: operator.pow(2, -1), lambda: operator.lshift(1, -1), lambda: operator.truediv(1, 0)):
    tell(f)
def changes():
    l = [1, 2, 3]
    operator.setitem(l, 0, "s")
    operator.delitem(l, 1)
    same = operator.iadd(l, [9])
    return l, same is l
tell(changes)
tell(operator.setitem, (1,), 0, 1)
tell(operator.delitem, [1], 5)
for args in (("x",), ("inner.y",), ("x", "inner.deep.z"), ("inner.deep.z",), ("nope",), ("inner.nope",), ("",), ("x.",), (5,), ("x", 5), ()):
    tell(lambda: attrgetter(*args)(a))
for args, obj in (((0,), [1, 2]), ((0, -1), "abc"), (("k",), {"k": 1}), (("k", "z"), {"k": 1}), ((slice(1, 3),), "abcd"), ((5,), [1]), (("a",), [1]), ((0,), 5), ((), [1]), ((None,), {None: "n"}), ((a,), list(range(9)))):
    tell(lambda: itemgetter(*args)(obj))
for args, kw, obj in ((("upper",), {}, "ab"), (("split", ","), {}, "a,b"), (("m", 1), {"k": 2}, a), (("nope",), {}, a), (("x",), {}, a), ((5,), {}, a), ((), {}, a), (("split",), {"maxsplit": 1}, "a b c"), (("upper", 1), {}, "a")):
    tell(lambda: methodcaller(*args, **kw)(obj))
g, i, m = attrgetter("a", "b.c"), itemgetter(1, "k"), methodcaller("f", 1, k="v")
print(g, i, m, attrgetter("x"), itemgetter(0), methodcaller("q"), type(g).__name__, callable(i))
for f in (lambda: g(), lambda: i(1, 2), lambda: m(), lambda: attrgetter("x")(obj=a), lambda: itemgetter(0)(obj=[1])):
    tell(f)
rows = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1, 0)), max(rows, key=itemgetter(0)), list(map(itemgetter(0), rows)), dict(map(itemgetter(0, 1), rows)), sorted([3j, 1j], key=attrgetter("imag")), list(map(methodcaller("strip", "-"), ["-a-", "b-"])), [operator.mul(*p) for p in zip((1, 2), (3, 4))])

#> add 16; can only concatenate str (not "int") to str
#> sub 10; unsupported operand type(s) for -: 'str' and 'int'
#> mul 39; a
#> truediv 4.333333333333333; unsupported operand type(s) for /: 'str' and 'int'
#> floordiv 4; unsupported operand type(s) for //: 'str' and 'int'
#> mod 1; not all arguments converted during string formatting
#> pow 2197; unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> lshift 104; unsupported operand type(s) for <<: 'str' and 'int'
#> rshift 1; unsupported operand type(s) for >>: 'str' and 'int'
#> and_ 1; unsupported operand type(s) for &: 'str' and 'int'
#> or_ 15; unsupported operand type(s) for |: 'str' and 'int'
#> xor 14; unsupported operand type(s) for ^: 'str' and 'int'
#> lt False; '<' not supported between instances of 'str' and 'int'
#> le False; '<=' not supported between instances of 'str' and 'int'
#> eq False; False
#> ne True; True
#> gt True; '>' not supported between instances of 'str' and 'int'
#> ge True; '>=' not supported between instances of 'str' and 'int'
#> is_ False; False
#> is_not True; True
#> iadd 16; can only concatenate str (not "int") to str
#> isub 10; unsupported operand type(s) for -=: 'str' and 'int'
#> imul 39; a
#> ipow 2197; unsupported operand type(s) for **=: 'str' and 'int'
#> ior 15; unsupported operand type(s) for |=: 'str' and 'int'
#> iand 1; unsupported operand type(s) for &=: 'str' and 'int'
#> ixor 14; unsupported operand type(s) for ^=: 'str' and 'int'
#> ilshift 104; unsupported operand type(s) for <<=: 'str' and 'int'
#> irshift 1; unsupported operand type(s) for >>=: 'str' and 'int'
#> ifloordiv 4; unsupported operand type(s) for //=: 'str' and 'int'
#> imod 1; not all arguments converted during string formatting
#> itruediv 4.333333333333333; unsupported operand type(s) for /=: 'str' and 'int'
#> neg 7; bad operand type for unary -: 'str'
#> pos -7; bad operand type for unary +: 'str'
#> inv 6; bad operand type for unary ~: 'str'
#> invert 6; bad operand type for unary ~: 'str'
#> abs 7; bad operand type for abs(): 'str'
#> not_ False; False
#> truth True; True
#> index -7; 'str' object cannot be interpreted as an integer
#> [1, 2]
#> 'ab'
#> TypeError 'int' object can't be concatenated
#> TypeError can only concatenate list (not "tuple") to list
#> [1, 2]
#> True
#> True
#> TypeError argument of type 'int' is not iterable
#> 3
#> TypeError argument of type 'int' is not iterable
#> 2
#> ValueError sequence.index(x): x not in sequence
#> 2
#> KeyError 'b'
#> IndexError list index out of range
#> 2
#> 9
#> 0
#> 7
#> TypeError 'str' object cannot be interpreted as an integer
#> 5
#> TypeError 'float' object cannot be interpreted as an integer
#> 1
#> 'matmul'
#> TypeError unsupported operand type(s) for @: 'int' and 'int'
#> 'matmul'
#> ('iadd', 7)
#> 3
#> ((1,), {'k': 2})
#> TypeError 'int' object is not callable
#> TypeError add expected 2 arguments, got 1
#> TypeError add expected 2 arguments, got 3
#> TypeError _operator.add() takes no keyword arguments
#> 3
#> True
#> True
#> False
#> TypeError '<' not supported between instances of 'str' and 'int'
#> 0.5
#> ValueError negative shift count
#> ZeroDivisionError division by zero
#> (['s', 3, 9], True)
#> TypeError 'tuple' object does not support item assignment
#> IndexError list assignment index out of range
#> 1
#> 2
#> (1, 3)
#> 3
#> AttributeError 'A' object has no attribute 'nope'
#> AttributeError 'B' object has no attribute 'nope'
#> AttributeError 'A' object has no attribute ''
#> AttributeError 'int' object has no attribute ''
#> TypeError attribute name must be a string
#> TypeError attribute name must be a string
#> TypeError attrgetter expected 1 argument, got 0
#> 1
#> ('a', 'c')
#> 1
#> KeyError 'z'
#> 'bc'
#> IndexError list index out of range
#> TypeError list indices must be integers or slices, not str
#> TypeError 'int' object is not subscriptable
#> TypeError itemgetter expected 1 argument, got 0
#> 'n'
#> 5
#> 'AB'
#> ['a', 'b']
#> ((1,), {'k': 2})
#> AttributeError 'A' object has no attribute 'nope'
#> TypeError 'int' object is not callable
#> TypeError method name must be a string
#> TypeError methodcaller needs at least one argument, the method name
#> ['a', 'b c']
#> TypeError str.upper() takes no arguments (1 given)
#> operator.attrgetter('a', 'b.c') operator.itemgetter(1, 'k') operator.methodcaller('f', 1, k='v') operator.attrgetter('x') operator.itemgetter(0) operator.methodcaller('q') attrgetter True
#> TypeError attrgetter expected 1 argument, got 0
#> TypeError itemgetter expected 1 argument, got 2
#> TypeError methodcaller expected 1 argument, got 0
#> TypeError attrgetter() takes no keyword arguments
#> TypeError itemgetter() takes no keyword arguments
#> [('c', 1), ('b', 2), ('a', 2)] [('c', 1), ('a', 2), ('b', 2)] ('c', 1) ['b', 'a', 'c'] {'b': 2, 'a': 2, 'c': 1} [1j, 3j] ['a', 'b'] [3, 8]
