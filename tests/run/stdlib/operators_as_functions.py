# operator: each function against its operator, getters and callers, in-place forms, order of operands, refusals.
import operator as op


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Log:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


def answer(name):
    def method(self, *args):
        return (name, self, *args)

    return method


for name in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul lt le gt ge eq ne getitem iadd isub imul itruediv ifloordiv imod ipow ilshift irshift iand ior ixor imatmul".split():
    setattr(Log, f"__{name}__", answer(name))
for name in "neg pos invert abs".split():
    setattr(Log, f"__{name}__", answer(name))
a, b = Log("a"), Log("b")
BINARY = [op.add, op.sub, op.mul, op.truediv, op.floordiv, op.mod, op.pow, op.lshift, op.rshift, op.and_, op.or_, op.xor, op.matmul, op.lt, op.le, op.gt, op.ge, op.eq, op.ne, op.getitem, op.iadd, op.isub, op.imul, op.itruediv, op.ifloordiv, op.imod, op.ipow, op.ilshift, op.irshift, op.iand, op.ior, op.ixor, op.imatmul]
print([f(a, b) for f in BINARY])
print([f(a) for f in (op.neg, op.pos, op.invert, op.inv, op.abs)], op.is_(a, a), op.is_not(a, b), op.not_(a), op.truth(0))
for x, y in ((7, 3), (-7, 2.5), ("ab", 2), ([1], [2]), ({1, 2}, {2}), (1, "a"), (5, 0), (None, None), (2, -1), (1, -1), (True, 6)):
    for f in BINARY:
        try:
            r = f(x[:] if isinstance(x, list) else set(x) if isinstance(x, set) else x, y)
            print(f.__name__, repr(r), end="; ")
        except Exception as e:
            print(f.__name__, type(e).__name__, e, end="; ")
    print()
l = [1, 2]
print(op.iadd(l, (3,)), l, op.concat("a", "b"), op.concat([1], [2]), op.iconcat(l, [9]), l, op.contains(l, 9), op.countOf([1, 1.0, True, 2], 1), op.indexOf("abc", "c"), op.length_hint(iter([1, 2])), op.length_hint(5, 7), op.index(True))
for f, args in ((op.concat, (1, 2)), (op.concat, ("a", 1)), (op.iconcat, (5, [1])), (op.indexOf, ([1], 2)), (op.countOf, (5, 1)), (op.contains, (5, 1)), (op.index, (1.5,)), (op.index, ("1",)), (op.length_hint, (1, "a")), (op.getitem, ([1], "a")), (op.setitem, ((1,), 0, 1)), (op.delitem, ([], 0)), (op.add, (1,)), (op.add, (1, 2, 3)), (op.neg, ("a",)), (op.call, (5,)), (op.not_, ()), (op.itemgetter, ()), (op.attrgetter, ()), (op.attrgetter, (5,)), (op.methodcaller, ()), (op.methodcaller, (5,))):
    told(f"{f.__name__} {args}", f, *args)
d = {"k": [1, 2]}
op.setitem(d, "z", 5)
op.delitem(d, "k")
print(d, op.call(lambda *a, **k: (a, k), 1, x=2), op.call(len, "abc"))
g = op.itemgetter(1)
print(g("abc"), g({1: "one"}), op.itemgetter(0, 2, -1)("abcd"), op.itemgetter(slice(1, 3))("abcd"), op.itemgetter("a", "b")({"a": 1, "b": 2}), g, op.itemgetter("x", slice(None)))
told("get", g, "a")
told("get none", g, None)
told("get two", lambda: g("abc", "d"))


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next

    def method(self, *args, **kwargs):
        return self.value, args, kwargs


n = Node(1, Node(2, Node(3)))
print(op.attrgetter("value")(n), op.attrgetter("next.value")(n), op.attrgetter("next.next.value", "value")(n), op.attrgetter("a.b", "c"), op.methodcaller("method", 1, k=2)(n), op.methodcaller("upper")("x"), op.methodcaller("split", ",", maxsplit=1), op.methodcaller("m"))
told("attr", op.attrgetter("next.nope"), n)
told("attr dots", op.attrgetter("next..value"), n)
told("attr empty", op.attrgetter(""), n)
told("caller", op.methodcaller("nope"), n)
told("caller not", op.methodcaller("value"), n)
rows = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(rows, key=op.itemgetter(1, 0)), sorted(rows, key=op.itemgetter(1)), max(rows, key=op.itemgetter(1)), list(map(op.itemgetter(0), rows)), list(map(op.mul, range(4), range(4))), list(map(op.methodcaller("index", 2), [[2], [1, 2]])))
print(op.__add__ is op.add, op.__and__ is op.and_, op.__not__ is op.not_, op.__concat__ is op.concat, op.__inv__ is op.inv, len(op.__all__))

#> [('add', a, b), ('sub', a, b), ('mul', a, b), ('truediv', a, b), ('floordiv', a, b), ('mod', a, b), ('pow', a, b), ('lshift', a, b), ('rshift', a, b), ('and', a, b), ('or', a, b), ('xor', a, b), ('matmul', a, b), ('lt', a, b), ('le', a, b), ('gt', a, b), ('ge', a, b), ('eq', a, b), ('ne', a, b), ('getitem', a, b), ('iadd', a, b), ('isub', a, b), ('imul', a, b), ('itruediv', a, b), ('ifloordiv', a, b), ('imod', a, b), ('ipow', a, b), ('ilshift', a, b), ('irshift', a, b), ('iand', a, b), ('ior', a, b), ('ixor', a, b), ('imatmul', a, b)]
#> [('neg', a), ('pos', a), ('invert', a), ('invert', a), ('abs', a)] True True False False
#> add 10; sub 4; mul 21; truediv 2.3333333333333335; floordiv 2; mod 1; pow 343; lshift 56; rshift 0; and_ 3; or_ 7; xor 4; matmul TypeError unsupported operand type(s) for @: 'int' and 'int'; lt False; le False; gt True; ge True; eq False; ne True; getitem TypeError 'int' object is not subscriptable; iadd 10; isub 4; imul 21; itruediv 2.3333333333333335; ifloordiv 2; imod 1; ipow 343; ilshift 56; irshift 0; iand 3; ior 7; ixor 4; imatmul TypeError unsupported operand type(s) for @=: 'int' and 'int'; 
#> add -4.5; sub -9.5; mul -17.5; truediv -2.8; floordiv -3.0; mod 0.5; pow (3.969135821183076e-14+129.64181424216494j); lshift TypeError unsupported operand type(s) for <<: 'int' and 'float'; rshift TypeError unsupported operand type(s) for >>: 'int' and 'float'; and_ TypeError unsupported operand type(s) for &: 'int' and 'float'; or_ TypeError unsupported operand type(s) for |: 'int' and 'float'; xor TypeError unsupported operand type(s) for ^: 'int' and 'float'; matmul TypeError unsupported operand type(s) for @: 'int' and 'float'; lt True; le True; gt False; ge False; eq False; ne True; getitem TypeError 'int' object is not subscriptable; iadd -4.5; isub -9.5; imul -17.5; itruediv -2.8; ifloordiv -3.0; imod 0.5; ipow (3.969135821183076e-14+129.64181424216494j); ilshift TypeError unsupported operand type(s) for <<=: 'int' and 'float'; irshift TypeError unsupported operand type(s) for >>=: 'int' and 'float'; iand TypeError unsupported operand type(s) for &=: 'int' and 'float'; ior TypeError unsupported operand type(s) for |=: 'int' and 'float'; ixor TypeError unsupported operand type(s) for ^=: 'int' and 'float'; imatmul TypeError unsupported operand type(s) for @=: 'int' and 'float'; 
#> add TypeError can only concatenate str (not "int") to str; sub TypeError unsupported operand type(s) for -: 'str' and 'int'; mul 'abab'; truediv TypeError unsupported operand type(s) for /: 'str' and 'int'; floordiv TypeError unsupported operand type(s) for //: 'str' and 'int'; mod TypeError not all arguments converted during string formatting; pow TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'; lshift TypeError unsupported operand type(s) for <<: 'str' and 'int'; rshift TypeError unsupported operand type(s) for >>: 'str' and 'int'; and_ TypeError unsupported operand type(s) for &: 'str' and 'int'; or_ TypeError unsupported operand type(s) for |: 'str' and 'int'; xor TypeError unsupported operand type(s) for ^: 'str' and 'int'; matmul TypeError unsupported operand type(s) for @: 'str' and 'int'; lt TypeError '<' not supported between instances of 'str' and 'int'; le TypeError '<=' not supported between instances of 'str' and 'int'; gt TypeError '>' not supported between instances of 'str' and 'int'; ge TypeError '>=' not supported between instances of 'str' and 'int'; eq False; ne True; getitem IndexError string index out of range; iadd TypeError can only concatenate str (not "int") to str; isub TypeError unsupported operand type(s) for -=: 'str' and 'int'; imul 'abab'; itruediv TypeError unsupported operand type(s) for /=: 'str' and 'int'; ifloordiv TypeError unsupported operand type(s) for //=: 'str' and 'int'; imod TypeError not all arguments converted during string formatting; ipow TypeError unsupported operand type(s) for **=: 'str' and 'int'; ilshift TypeError unsupported operand type(s) for <<=: 'str' and 'int'; irshift TypeError unsupported operand type(s) for >>=: 'str' and 'int'; iand TypeError unsupported operand type(s) for &=: 'str' and 'int'; ior TypeError unsupported operand type(s) for |=: 'str' and 'int'; ixor TypeError unsupported operand type(s) for ^=: 'str' and 'int'; imatmul TypeError unsupported operand type(s) for @=: 'str' and 'int'; 
#> add [1, 2]; sub TypeError unsupported operand type(s) for -: 'list' and 'list'; mul TypeError can't multiply sequence by non-int of type 'list'; truediv TypeError unsupported operand type(s) for /: 'list' and 'list'; floordiv TypeError unsupported operand type(s) for //: 'list' and 'list'; mod TypeError unsupported operand type(s) for %: 'list' and 'list'; pow TypeError unsupported operand type(s) for ** or pow(): 'list' and 'list'; lshift TypeError unsupported operand type(s) for <<: 'list' and 'list'; rshift TypeError unsupported operand type(s) for >>: 'list' and 'list'; and_ TypeError unsupported operand type(s) for &: 'list' and 'list'; or_ TypeError unsupported operand type(s) for |: 'list' and 'list'; xor TypeError unsupported operand type(s) for ^: 'list' and 'list'; matmul TypeError unsupported operand type(s) for @: 'list' and 'list'; lt True; le True; gt False; ge False; eq False; ne True; getitem TypeError list indices must be integers or slices, not list; iadd [1, 2]; isub TypeError unsupported operand type(s) for -=: 'list' and 'list'; imul TypeError can't multiply sequence by non-int of type 'list'; itruediv TypeError unsupported operand type(s) for /=: 'list' and 'list'; ifloordiv TypeError unsupported operand type(s) for //=: 'list' and 'list'; imod TypeError unsupported operand type(s) for %=: 'list' and 'list'; ipow TypeError unsupported operand type(s) for **=: 'list' and 'list'; ilshift TypeError unsupported operand type(s) for <<=: 'list' and 'list'; irshift TypeError unsupported operand type(s) for >>=: 'list' and 'list'; iand TypeError unsupported operand type(s) for &=: 'list' and 'list'; ior TypeError unsupported operand type(s) for |=: 'list' and 'list'; ixor TypeError unsupported operand type(s) for ^=: 'list' and 'list'; imatmul TypeError unsupported operand type(s) for @=: 'list' and 'list'; 
#> add TypeError unsupported operand type(s) for +: 'set' and 'set'; sub {1}; mul TypeError unsupported operand type(s) for *: 'set' and 'set'; truediv TypeError unsupported operand type(s) for /: 'set' and 'set'; floordiv TypeError unsupported operand type(s) for //: 'set' and 'set'; mod TypeError unsupported operand type(s) for %: 'set' and 'set'; pow TypeError unsupported operand type(s) for ** or pow(): 'set' and 'set'; lshift TypeError unsupported operand type(s) for <<: 'set' and 'set'; rshift TypeError unsupported operand type(s) for >>: 'set' and 'set'; and_ {2}; or_ {1, 2}; xor {1}; matmul TypeError unsupported operand type(s) for @: 'set' and 'set'; lt False; le False; gt True; ge True; eq False; ne True; getitem TypeError 'set' object is not subscriptable; iadd TypeError unsupported operand type(s) for +=: 'set' and 'set'; isub {1}; imul TypeError unsupported operand type(s) for *=: 'set' and 'set'; itruediv TypeError unsupported operand type(s) for /=: 'set' and 'set'; ifloordiv TypeError unsupported operand type(s) for //=: 'set' and 'set'; imod TypeError unsupported operand type(s) for %=: 'set' and 'set'; ipow TypeError unsupported operand type(s) for **=: 'set' and 'set'; ilshift TypeError unsupported operand type(s) for <<=: 'set' and 'set'; irshift TypeError unsupported operand type(s) for >>=: 'set' and 'set'; iand {2}; ior {1, 2}; ixor {1}; imatmul TypeError unsupported operand type(s) for @=: 'set' and 'set'; 
#> add TypeError unsupported operand type(s) for +: 'int' and 'str'; sub TypeError unsupported operand type(s) for -: 'int' and 'str'; mul 'a'; truediv TypeError unsupported operand type(s) for /: 'int' and 'str'; floordiv TypeError unsupported operand type(s) for //: 'int' and 'str'; mod TypeError unsupported operand type(s) for %: 'int' and 'str'; pow TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'; lshift TypeError unsupported operand type(s) for <<: 'int' and 'str'; rshift TypeError unsupported operand type(s) for >>: 'int' and 'str'; and_ TypeError unsupported operand type(s) for &: 'int' and 'str'; or_ TypeError unsupported operand type(s) for |: 'int' and 'str'; xor TypeError unsupported operand type(s) for ^: 'int' and 'str'; matmul TypeError unsupported operand type(s) for @: 'int' and 'str'; lt TypeError '<' not supported between instances of 'int' and 'str'; le TypeError '<=' not supported between instances of 'int' and 'str'; gt TypeError '>' not supported between instances of 'int' and 'str'; ge TypeError '>=' not supported between instances of 'int' and 'str'; eq False; ne True; getitem TypeError 'int' object is not subscriptable; iadd TypeError unsupported operand type(s) for +=: 'int' and 'str'; isub TypeError unsupported operand type(s) for -=: 'int' and 'str'; imul 'a'; itruediv TypeError unsupported operand type(s) for /=: 'int' and 'str'; ifloordiv TypeError unsupported operand type(s) for //=: 'int' and 'str'; imod TypeError unsupported operand type(s) for %=: 'int' and 'str'; ipow TypeError unsupported operand type(s) for **=: 'int' and 'str'; ilshift TypeError unsupported operand type(s) for <<=: 'int' and 'str'; irshift TypeError unsupported operand type(s) for >>=: 'int' and 'str'; iand TypeError unsupported operand type(s) for &=: 'int' and 'str'; ior TypeError unsupported operand type(s) for |=: 'int' and 'str'; ixor TypeError unsupported operand type(s) for ^=: 'int' and 'str'; imatmul TypeError unsupported operand type(s) for @=: 'int' and 'str'; 
#> add 5; sub 5; mul 0; truediv ZeroDivisionError division by zero; floordiv ZeroDivisionError integer division or modulo by zero; mod ZeroDivisionError integer modulo by zero; pow 1; lshift 5; rshift 5; and_ 0; or_ 5; xor 5; matmul TypeError unsupported operand type(s) for @: 'int' and 'int'; lt False; le False; gt True; ge True; eq False; ne True; getitem TypeError 'int' object is not subscriptable; iadd 5; isub 5; imul 0; itruediv ZeroDivisionError division by zero; ifloordiv ZeroDivisionError integer division or modulo by zero; imod ZeroDivisionError integer modulo by zero; ipow 1; ilshift 5; irshift 5; iand 0; ior 5; ixor 5; imatmul TypeError unsupported operand type(s) for @=: 'int' and 'int'; 
#> add TypeError unsupported operand type(s) for +: 'NoneType' and 'NoneType'; sub TypeError unsupported operand type(s) for -: 'NoneType' and 'NoneType'; mul TypeError unsupported operand type(s) for *: 'NoneType' and 'NoneType'; truediv TypeError unsupported operand type(s) for /: 'NoneType' and 'NoneType'; floordiv TypeError unsupported operand type(s) for //: 'NoneType' and 'NoneType'; mod TypeError unsupported operand type(s) for %: 'NoneType' and 'NoneType'; pow TypeError unsupported operand type(s) for ** or pow(): 'NoneType' and 'NoneType'; lshift TypeError unsupported operand type(s) for <<: 'NoneType' and 'NoneType'; rshift TypeError unsupported operand type(s) for >>: 'NoneType' and 'NoneType'; and_ TypeError unsupported operand type(s) for &: 'NoneType' and 'NoneType'; or_ TypeError unsupported operand type(s) for |: 'NoneType' and 'NoneType'; xor TypeError unsupported operand type(s) for ^: 'NoneType' and 'NoneType'; matmul TypeError unsupported operand type(s) for @: 'NoneType' and 'NoneType'; lt TypeError '<' not supported between instances of 'NoneType' and 'NoneType'; le TypeError '<=' not supported between instances of 'NoneType' and 'NoneType'; gt TypeError '>' not supported between instances of 'NoneType' and 'NoneType'; ge TypeError '>=' not supported between instances of 'NoneType' and 'NoneType'; eq True; ne False; getitem TypeError 'NoneType' object is not subscriptable; iadd TypeError unsupported operand type(s) for +=: 'NoneType' and 'NoneType'; isub TypeError unsupported operand type(s) for -=: 'NoneType' and 'NoneType'; imul TypeError unsupported operand type(s) for *=: 'NoneType' and 'NoneType'; itruediv TypeError unsupported operand type(s) for /=: 'NoneType' and 'NoneType'; ifloordiv TypeError unsupported operand type(s) for //=: 'NoneType' and 'NoneType'; imod TypeError unsupported operand type(s) for %=: 'NoneType' and 'NoneType'; ipow TypeError unsupported operand type(s) for **=: 'NoneType' and 'NoneType'; ilshift TypeError unsupported operand type(s) for <<=: 'NoneType' and 'NoneType'; irshift TypeError unsupported operand type(s) for >>=: 'NoneType' and 'NoneType'; iand TypeError unsupported operand type(s) for &=: 'NoneType' and 'NoneType'; ior TypeError unsupported operand type(s) for |=: 'NoneType' and 'NoneType'; ixor TypeError unsupported operand type(s) for ^=: 'NoneType' and 'NoneType'; imatmul TypeError unsupported operand type(s) for @=: 'NoneType' and 'NoneType'; 
#> add 1; sub 3; mul -2; truediv -2.0; floordiv -2; mod 0; pow 0.5; lshift ValueError negative shift count; rshift ValueError negative shift count; and_ 2; or_ -1; xor -3; matmul TypeError unsupported operand type(s) for @: 'int' and 'int'; lt False; le False; gt True; ge True; eq False; ne True; getitem TypeError 'int' object is not subscriptable; iadd 1; isub 3; imul -2; itruediv -2.0; ifloordiv -2; imod 0; ipow 0.5; ilshift ValueError negative shift count; irshift ValueError negative shift count; iand 2; ior -1; ixor -3; imatmul TypeError unsupported operand type(s) for @=: 'int' and 'int'; 
#> add 0; sub 2; mul -1; truediv -1.0; floordiv -1; mod 0; pow 1.0; lshift ValueError negative shift count; rshift ValueError negative shift count; and_ 1; or_ -1; xor -2; matmul TypeError unsupported operand type(s) for @: 'int' and 'int'; lt False; le False; gt True; ge True; eq False; ne True; getitem TypeError 'int' object is not subscriptable; iadd 0; isub 2; imul -1; itruediv -1.0; ifloordiv -1; imod 0; ipow 1.0; ilshift ValueError negative shift count; irshift ValueError negative shift count; iand 1; ior -1; ixor -2; imatmul TypeError unsupported operand type(s) for @=: 'int' and 'int'; 
#> add 7; sub -5; mul 6; truediv 0.16666666666666666; floordiv 0; mod 1; pow 1; lshift 64; rshift 0; and_ 0; or_ 7; xor 7; matmul TypeError unsupported operand type(s) for @: 'bool' and 'int'; lt True; le True; gt False; ge False; eq False; ne True; getitem TypeError 'bool' object is not subscriptable; iadd 7; isub -5; imul 6; itruediv 0.16666666666666666; ifloordiv 0; imod 1; ipow 1; ilshift 64; irshift 0; iand 0; ior 7; ixor 7; imatmul TypeError unsupported operand type(s) for @=: 'bool' and 'int'; 
#> [1, 2, 3, 9] [1, 2, 3, 9] ab [1, 2] [1, 2, 3, 9] [1, 2, 3, 9] True 3 2 2 7 1
#> concat (1, 2) !! TypeError 'int' object can't be concatenated
#> concat ('a', 1) !! TypeError can only concatenate str (not "int") to str
#> iconcat (5, [1]) !! TypeError 'int' object can't be concatenated
#> indexOf ([1], 2) !! ValueError sequence.index(x): x not in sequence
#> countOf (5, 1) !! TypeError argument of type 'int' is not iterable
#> contains (5, 1) !! TypeError argument of type 'int' is not iterable
#> index (1.5,) !! TypeError 'float' object cannot be interpreted as an integer
#> index ('1',) !! TypeError 'str' object cannot be interpreted as an integer
#> length_hint (1, 'a') !! TypeError 'str' object cannot be interpreted as an integer
#> getitem ([1], 'a') !! TypeError list indices must be integers or slices, not str
#> setitem ((1,), 0, 1) !! TypeError 'tuple' object does not support item assignment
#> delitem ([], 0) !! IndexError list assignment index out of range
#> add (1,) !! TypeError add expected 2 arguments, got 1
#> add (1, 2, 3) !! TypeError add expected 2 arguments, got 3
#> neg ('a',) !! TypeError bad operand type for unary -: 'str'
#> call (5,) !! TypeError 'int' object is not callable
#> not_ () !! TypeError _operator.not_() takes exactly one argument (0 given)
#> itemgetter () !! TypeError itemgetter expected 1 argument, got 0
#> attrgetter () !! TypeError attrgetter expected 1 argument, got 0
#> attrgetter (5,) !! TypeError attribute name must be a string
#> methodcaller () !! TypeError methodcaller needs at least one argument, the method name
#> methodcaller (5,) !! TypeError method name must be a string
#> {'z': 5} ((1,), {'x': 2}) 3
#> b one ('a', 'c', 'd') bc (1, 2) operator.itemgetter(1) operator.itemgetter('x', slice(None, None, None))
#> get !! IndexError string index out of range
#> get none !! TypeError 'NoneType' object is not subscriptable
#> get two !! TypeError itemgetter expected 1 argument, got 2
#> 1 2 (3, 1) operator.attrgetter('a.b', 'c') (1, (1,), {'k': 2}) X operator.methodcaller('split', ',', maxsplit=1) operator.methodcaller('m')
#> attr !! AttributeError 'Node' object has no attribute 'nope'
#> attr dots !! AttributeError 'Node' object has no attribute ''
#> attr empty !! AttributeError 'Node' object has no attribute ''
#> caller !! AttributeError 'Node' object has no attribute 'nope'
#> caller not !! TypeError 'int' object is not callable
#> [('c', 1), ('a', 2), ('b', 2)] [('c', 1), ('b', 2), ('a', 2)] ('b', 2) ['b', 'a', 'c'] [0, 1, 4, 9] [0, 1]
#> True True True True True 55
